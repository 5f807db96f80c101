// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/theme.hpp"

#include <QApplication>
#include <QLabel>
#include <QPalette>
#include <QPushButton>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <memory>

namespace stridetick::app {
namespace {

using theme::Colours;
using theme::Tone;
using theme::Type;

class ThemeTest : public ::testing::Test {
 protected:
    ~ThemeTest() override { theme::apply(*qApp, Appearance::Light); }
    static const Colours& wear(Appearance appearance) {
        theme::apply(*qApp, appearance);
        return theme::colours();
    }
};

TEST_F(ThemeTest, PaintsTheWholeApplication) {
    const auto& dark = wear(Appearance::Dark);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), dark.window);
    EXPECT_EQ(QApplication::palette().color(QPalette::Text), dark.text);
    EXPECT_TRUE(qApp->styleSheet().contains(dark.accent.name()));
    const auto& light = wear(Appearance::Light);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), light.window);
    EXPECT_LT(light.text.lightness(), light.window.lightness());
}

TEST_F(ThemeTest, WearsWhatTheDesktopAsksForAndWhatTheRunnerChoseRather) {
    const auto wears = [](Appearance appearance, theme::Desktop desktop, theme::Look look) {
        theme::heed(desktop);
        return &wear(appearance) == &theme::coloursOf(look);
    };
    using theme::Look;
    EXPECT_TRUE(wears(Appearance::System, {.dark = true}, Look::Dark));
    EXPECT_TRUE(wears(Appearance::System, {.dark = false, .contrast = false}, Look::Light));
    EXPECT_TRUE(wears(Appearance::System, {.dark = true, .contrast = true}, Look::DarkContrast));
    EXPECT_TRUE(wears(Appearance::HighContrast, {.dark = false}, Look::LightContrast));
    EXPECT_TRUE(wears(Appearance::Dark, {.dark = false, .contrast = true}, Look::Dark));
    EXPECT_EQ(&theme::paper(), &theme::coloursOf(Look::Light)) << "is printed on white";
    theme::heed({});
}

TEST_F(ThemeTest, SizesGrowWithTheDesktopsText) {
    const QFont plain = QApplication::font();
    const auto sizes = [] {
        std::array<double, 7> all{};
        for (std::size_t i = 0; i < all.size(); ++i) {
            all.at(i) = theme::font(static_cast<Type>(i)).pointSizeF();
        }
        return all;
    };
    const auto before = sizes();
    EXPECT_TRUE(std::ranges::is_sorted(before));
    EXPECT_DOUBLE_EQ(before[static_cast<std::size_t>(Type::Body)], plain.pointSizeF());
    const int em = theme::em();
    QFont twice = plain;
    twice.setPointSizeF(plain.pointSizeF() * 2);
    QApplication::setFont(twice);
    const auto after = sizes();
    EXPECT_GT(theme::em(), em * 3 / 2);
    QApplication::setFont(plain);
    for (std::size_t i = 0; i < before.size(); ++i) {
        EXPECT_GT(after.at(i), before.at(i));
    }
}

TEST_F(ThemeTest, TonesFollowTheAppearance) {
    QWidget window;
    auto* label = theme::label("text", Type::Body, &window);
    auto* plain = theme::label("text", Type::Body, &window);
    wear(Appearance::Light);
    theme::setTone(label, Tone::Danger);
    EXPECT_TRUE(label->styleSheet().contains(theme::colours().danger.name()));
    wear(Appearance::Dark);
    theme::refreshTones(&window);
    EXPECT_TRUE(label->styleSheet().contains(theme::colours().danger.name()));
    EXPECT_TRUE(plain->styleSheet().isEmpty()) << "a label without a tone follows by itself";
}

TEST_F(ThemeTest, EnterPressesAButtonAndItHasBothItsNames) {
    const std::unique_ptr<QPushButton> button(theme::button("use", "&Use it", "Use it"));
    EXPECT_TRUE(button->autoDefault());
    EXPECT_EQ(button->objectName(), "use");
    EXPECT_EQ(button->accessibleName(), "Use it");
}

}  // namespace
}  // namespace stridetick::app
