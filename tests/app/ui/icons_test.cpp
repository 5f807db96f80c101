// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/icons.hpp"

#include <QApplication>
#include <QPainter>

#include "app/ui/theme.hpp"
#include "tests/app/ui/colour_sight.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

int pointsOf(const QColor& colour, const QImage& image) {
    int points = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            points += image.pixelColor(x, y) == colour ? 1 : 0;
        }
    }
    return points;
}

TEST(Icons, AreDrawnInTheTextsColourOfTheMoment) {
    theme::apply(*qApp, Appearance::Light);
    for (const char* name : {"today", "measure", "target", "run", "review", "reset"}) {
        const QIcon icon = theme::icon(name);
        for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
            theme::apply(*qApp, appearance);
            const QImage image = icon.pixmap(48, 48).toImage();
            EXPECT_GT(pointsOf(theme::colours().text, image), 48) << name;
            EXPECT_GT(pointsOf(QColor(0, 0, 0, 0), image), 48 * 12) << name << " has no ground";
            EXPECT_GT(
                pointsOf(theme::colours().quiet, icon.pixmap({48, 48}, QIcon::Disabled).toImage()),
                48)
                << name;
        }
    }
    theme::apply(*qApp, Appearance::Light);
}

TEST(Icons, TheProgramsOwnReadsAtSixteenPixelsOnLightAndDark) {
    for (const auto look : {theme::Look::Light, theme::Look::Dark}) {
        QImage image(16, 16, QImage::Format_RGB32);
        image.fill(theme::coloursOf(look).window);
        QPainter painter(&image);
        theme::windowIcon().paint(&painter, image.rect());
        painter.end();
        const QColor ground = image.pixelColor(12, 12);
        int tick = 0;
        for (int y = 0; y < 16; ++y) {
            for (int x = 0; x < 16; ++x) {
                tick += tests::contrast(image.pixelColor(x, y), ground) > 3 ? 1 : 0;
            }
        }
        EXPECT_GT(tick, 25) << "the tick and the beat";
        EXPECT_GT(tests::contrast(ground, theme::coloursOf(look).window), 2);
    }
}

}  // namespace
}  // namespace stridetick::app
