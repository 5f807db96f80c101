// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/theme_sheet.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

TEST(ThemeSheet, GivesEveryTokenItsValue) {
    for (const auto look : theme::kLooks) {
        const auto& c = theme::coloursOf(look);
        const QString sheet = theme::sheetOf(c);
        EXPECT_FALSE(sheet.contains('$')) << "a token without a value";
        for (const auto& colour : {c.card, c.text, c.quiet, c.accent, c.primary, c.focus}) {
            EXPECT_TRUE(sheet.contains(colour.name())) << colour.name().toStdString();
        }
    }
}

}  // namespace
}  // namespace stridetick::app
