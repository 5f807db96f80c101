// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/day_cell.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using Kind = core::YearDay::Kind;

constexpr std::chrono::local_days kToday{std::chrono::year{2026} / 3 / 4};

/// What is painted of a day, without its colours.
QImage shapeOf(const core::YearDay& day) {
    theme::Colours black;
    black.card = Qt::white;
    for (auto* colour : {&black.line, &black.quiet, &black.accent, &black.target, &black.text}) {
        *colour = Qt::black;
    }
    QImage image(24, 24, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintDay(painter, image.rect(), day, black);
    return image;
}

TEST(DayCell, EveryKindOfDayHasAShapeOfItsOwn) {
    std::vector<QImage> shapes;
    for (const auto kind :
         {Kind::Empty, Kind::Rest, Kind::Paused, Kind::Missed, Kind::Run, Kind::Ahead}) {
        shapes.push_back(shapeOf({.day = kToday, .kind = kind}));
    }
    shapes.push_back(shapeOf({.day = kToday, .kind = Kind::Run, .runTime = 30min}));
    shapes.push_back(shapeOf({.day = kToday, .kind = Kind::Run, .runTime = 50min}));
    shapes.push_back(
        shapeOf({.day = kToday, .kind = Kind::Run, .runTime = 30min, .refresher = true}));
    shapes.push_back(
        shapeOf({.day = kToday, .kind = Kind::Run, .runTime = 30min, .weeksAfter = 4}));
    shapes.push_back(shapeOf({.day = kToday, .kind = Kind::Empty, .weeksAfter = 4}));
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            EXPECT_NE(shapes[i], shapes[j]) << i << " and " << j;
        }
    }
}

TEST(DayCell, AStampIsTheCellItself) {
    const std::vector<core::YearDay> days{
        {.day = kToday, .kind = Kind::Run, .runTime = 10min},
        {.day = kToday, .kind = Kind::Run, .runTime = 50min},
        {.day = kToday, .kind = Kind::Run, .runTime = 50min, .refresher = true},
        {.day = kToday, .kind = Kind::Run, .runTime = 50min, .weeksAfter = 4},
        {.day = kToday, .kind = Kind::Missed}};
    for (const double scale : {1.0, 2.0}) {
        DayStamps stamps(16, scale);
        for (const auto& day : days) {
            QPixmap alone(QSize(16, 16) * scale);
            alone.setDevicePixelRatio(scale);
            alone.fill(Qt::transparent);
            QPainter painter(&alone);
            painter.setRenderHint(QPainter::Antialiasing);
            paintDay(painter, {0, 0, 16, 16}, day, theme::colours());
            painter.end();
            EXPECT_EQ(stamps.of(day).toImage(), alone.toImage());
            EXPECT_EQ(stamps.of(day).cacheKey(), stamps.of(day).cacheKey()) << "painted once";
        }
    }
}

}  // namespace
}  // namespace stridetick::app
