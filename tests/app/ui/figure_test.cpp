// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/figure.hpp"

#include <QFontMetrics>

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

TEST(Figure, SpeaksItsCaptionAndItsNumber) {
    Figure figure("elapsed", "time", theme::Type::Display, "0:00:00");
    figure.show("12:34");
    EXPECT_EQ(figure.objectName(), "elapsed");
    EXPECT_EQ(figure.accessibleName(), "time");
    EXPECT_EQ(figure.accessibleDescription(), "12:34");
    EXPECT_EQ(figure.number(), "12:34");
}

TEST(Figure, KeepsRoomForItsWidestNumberFromTheStart) {
    Figure figure("elapsed", "time", theme::Type::Display, "0:00:00");
    const QSize before = figure.sizeHint();
    figure.show("1:02:03");
    EXPECT_EQ(figure.sizeHint(), before);
    EXPECT_GE(before.width(),
              QFontMetrics(theme::font(theme::Type::Display)).horizontalAdvance("1:02:03"));
    EXPECT_EQ(figure.minimumSizeHint(), before);
}

TEST(Figure, KeepsRoomForACaptionThatIsWiderThanItsNumber) {
    const Figure figure("x", "a caption of many words", theme::Type::Body, "0");
    EXPECT_GE(
        figure.sizeHint().width(),
        QFontMetrics(theme::font(theme::Type::Body)).horizontalAdvance("a caption of many words"));
}

TEST(Figure, PaintsANewNumber) {
    Figure figure("elapsed", "time", theme::Type::Display, "00");
    figure.resize(figure.sizeHint());
    figure.show("1");
    const QImage one = figure.grab().toImage();
    EXPECT_EQ(one.pixelColor(0, 0), theme::colours().card);
    figure.show("2");
    EXPECT_NE(figure.grab().toImage(), one);
}

}  // namespace
}  // namespace stridetick::app
