// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/chart_key.hpp"

#include <QCoreApplication>
#include <QImage>
#include <QLabel>
#include <QPainter>

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

constexpr auto kMarks = {ChartMark::Quiet,      ChartMark::CarryOver, ChartMark::Paced,
                         ChartMark::OtherSpeed, ChartMark::Target,    ChartMark::Baseline,
                         ChartMark::Run,        ChartMark::Click};

theme::Colours black() {
    theme::Colours colours;
    for (auto* colour : {&colours.accent, &colours.carryOver, &colours.paced, &colours.danger,
                         &colours.target, &colours.quiet, &colours.bar, &colours.clickBar}) {
        *colour = Qt::black;
    }
    return colours;
}

TEST(ChartKey, EveryMarkHasAShapeOfItsOwnWithoutColour) {
    std::vector<QImage> shapes;
    for (const auto mark : kMarks) {
        QImage image(60, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintMark(painter, mark, black(), {30, 20}, 16);
        for (const auto& other : shapes) {
            EXPECT_NE(image, other) << static_cast<int>(mark);
        }
        shapes.push_back(image);
    }
}

TEST(ChartKey, EveryMarkHasAColourOfItsOwn) {
    QStringList names;
    for (const auto mark : kMarks) {
        names.append(chartColour(mark, theme::colours()).name());
    }
    EXPECT_EQ(names.removeDuplicates(), 0) << names.join(' ').toStdString();
}

TEST(ChartKey, SpreadsOverTheWidthItHas) {
    ChartKey key(
        {ChartKey::entry(ChartMark::Quiet, "quiet"), ChartKey::entry(ChartMark::Paced, "paced")});
    const auto place = [&](const char* text) {
        for (const auto* label : key.findChildren<QLabel*>()) {
            if (label->text() == QLatin1String(text)) {
                return label->mapTo(&key, QPoint());
            }
        }
        return QPoint();
    };
    key.resize(theme::em() * 40, 40);
    key.show();
    QCoreApplication::processEvents();
    EXPECT_EQ(place("quiet").y(), place("paced").y());
    key.resize(theme::em() * 10, 80);
    QCoreApplication::processEvents();
    EXPECT_GT(place("paced").y(), place("quiet").y());
}

}  // namespace
}  // namespace stridetick::app
