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
}

TEST(Figure, ADigitStaysInItsPlaceWhileAnotherOneChanges) {
    Figure figure("x", "x", theme::Type::Display, "000.0");
    figure.resize(figure.sizeHint());
    const auto leftHalf = [&figure](const char* number) {
        figure.show(number);
        const QImage image = figure.grab().toImage();
        return image.copy(0, 0, image.width() / 2, image.height());
    };
    const QImage before = leftHalf("161.1");
    EXPECT_EQ(leftHalf("161.8"), before);
    EXPECT_NE(leftHalf("181.8"), before);
}

TEST(Figure, ShrinksItsNumberIntoTheLeastRoomAndCutsNothingOff) {
    Figure figure("elapsed", "t", theme::Type::Display, "0:00:00");
    figure.show("8:88:88");
    const auto inked = [&figure](QSize size) {
        figure.resize(size);
        const QImage image = figure.grab().toImage();
        QRect box;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == theme::colours().text) {
                    box |= QRect(x, y, 1, 1);
                }
            }
        }
        return box;
    };
    const QRect large = inked(figure.sizeHint());
    const QRect small = inked(figure.minimumSizeHint());
    EXPECT_LT(small.height(), large.height() * 0.7);
    EXPECT_GT(small.height(), large.height() * 0.5) << "still legible";
    EXPECT_GT(small.left(), 0);
    EXPECT_LT(small.right(), figure.width() - 1);
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
