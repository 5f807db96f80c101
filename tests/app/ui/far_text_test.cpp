// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/far_text.hpp"

#include "tests/app/ui/ink.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using tests::inkOf;

constexpr int kCapitals = 60;

TEST(FarText, ItsCapitalsHaveTheHeightThatIsAskedFor) {
    FarText text("text", "Text", FarText::Wrap::No);
    text.place({0, 0, 800, 100}, kCapitals, Qt::AlignLeading | Qt::AlignVCenter);
    text.show("H");
    EXPECT_NEAR(inkOf(text).height(), kCapitals, 2);
    EXPECT_NEAR(text.capitals(), kCapitals, 2);
    EXPECT_EQ(text.accessibleDescription(), "H");
}

TEST(FarText, IsSmallerRatherThanCutOff) {
    FarText line("line", "Line", FarText::Wrap::No);
    line.place({0, 0, 200, 100}, kCapitals, Qt::AlignLeading | Qt::AlignVCenter);
    line.show("H");
    const auto one = line.capitals();
    line.show("HHHHHHHHHH");
    EXPECT_LT(line.capitals(), one);
    EXPECT_LT(inkOf(line).right(), line.width() - 1);
    FarText words("words", "Words", FarText::Wrap::Yes);
    words.place({0, 0, 200, 100}, kCapitals, Qt::AlignLeading | Qt::AlignVCenter);
    words.show("Run easily for 5 minutes first, then start the click.");
    const QRect ink = inkOf(words);
    EXPECT_LT(ink.bottom(), words.height() - 1);
    EXPECT_LT(ink.right(), words.width() - 1);
    EXPECT_GT(ink.height(), 50) << "it wraps and fills its room";
}

TEST(FarText, HasRoomForItsAccentsAndDescenders) {
    FarText line("line", "Line", FarText::Wrap::No);
    line.place({0, 0, 800, 152}, 92, Qt::AlignLeading | Qt::AlignVCenter);
    line.show("É paused");
    const QRect ink = inkOf(line);
    EXPECT_GT(ink.top(), 0);
    EXPECT_LT(ink.bottom(), line.height() - 1);
    EXPECT_GE(line.capitals(), 78) << "as large as ISO 9241-303 prefers";
}

TEST(FarText, NothingMovesWhenItsDigitsChange) {
    FarText text("text", "Text", FarText::Wrap::No);
    text.place({0, 0, 240, 100}, kCapitals, Qt::AlignLeading | Qt::AlignVCenter);
    text.show("8:88:88 left");
    const auto size = text.capitals();
    const int wide = inkOf(text).right();
    text.show("1:11:11 left");
    EXPECT_EQ(text.capitals(), size);
    EXPECT_NEAR(inkOf(text).right(), wide, 1);
}

TEST(FarText, StandsAtTheOtherSideWhereWritingRunsFromTheRight) {
    FarText text("text", "Text", FarText::Wrap::No);
    text.place({0, 0, 400, 100}, kCapitals, Qt::AlignLeading | Qt::AlignVCenter);
    text.show("H");
    EXPECT_LT(inkOf(text).right(), 100);
    text.setLayoutDirection(Qt::RightToLeft);
    EXPECT_GT(inkOf(text).left(), 300);
}

}  // namespace
}  // namespace stridetick::app
