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
#include <cmath>
#include <memory>

namespace stridetick::app {
namespace {

using theme::Colours;
using theme::Tone;
using theme::Type;

constexpr double kReadable = 4.5;  // WCAG 2.1, 1.4.3
constexpr double kSeen = 3;        // WCAG 2.1, 1.4.11

double luminance(const QColor& colour) {
    const auto linear = [](double share) {
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor& one, const QColor& other) {
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

/// Every pair of a text and a ground on which the windows write it, that is hard to read.
QStringList hardToRead(const Colours& c) {
    struct Named {
        const char* name;
        QColor colour;
    };
    const std::array grounds{Named{"window", c.window}, Named{"card", c.card}};
    const std::array texts{Named{"text", c.text},     Named{"quiet", c.quiet},
                           Named{"accent", c.accent}, Named{"good", c.good},
                           Named{"warn", c.warn},     Named{"danger", c.danger}};
    QStringList found;
    const auto judge = [&found](const Named& text, const Named& ground) {
        if (contrast(text.colour, ground.colour) < kReadable) {
            found.append(QStringLiteral("%1 on %2")
                             .arg(QLatin1String(text.name), QLatin1String(ground.name)));
        }
    };
    for (const auto& ground : grounds) {
        for (const auto& text : texts) {
            judge(text, ground);
        }
    }
    judge({"onAccent", c.onAccent}, {"accent", c.accent});
    judge({"text", c.text}, {"accentSoft", c.accentSoft});
    return found;
}

class ThemeTest : public ::testing::Test {
 protected:
    ~ThemeTest() override { theme::apply(*qApp, Appearance::Light); }
    static const Colours& wear(Appearance appearance) {
        theme::apply(*qApp, appearance);
        return theme::colours();
    }
};

TEST_F(ThemeTest, IsReadableInLightAndDark) {
    for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
        const auto found = hardToRead(wear(appearance));
        EXPECT_TRUE(found.isEmpty()) << found.join(", ").toStdString();
    }
}

TEST_F(ThemeTest, WhatAChartDrawsIsSeenInLightAndDark) {
    for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
        const auto& c = wear(appearance);
        for (const auto& colour :
             {c.accent, c.carryOver, c.paced, c.target, c.bar, c.clickBar, c.warn, c.quiet}) {
            EXPECT_GE(contrast(colour, c.card), kSeen) << colour.name().toStdString();
        }
    }
}

TEST_F(ThemeTest, AColourThatIsHardToReadWouldBeSeen) {
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21, 0.01);
    EXPECT_NEAR(contrast(QColor(0x76, 0x76, 0x76), Qt::white), 4.54, 0.01);
    auto planted = wear(Appearance::Light);
    planted.quiet = QColor(0xA0, 0xA0, 0xA0);
    EXPECT_EQ(hardToRead(planted).join(", "), "quiet on window, quiet on card");
}

TEST_F(ThemeTest, WhatIsDrawnStandsOutFromItsGround) {
    constexpr double kVisible = 3;  // WCAG 2.1, 1.4.11
    for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
        const auto& c = wear(appearance);
        EXPECT_GE(contrast(c.accent, c.card), kVisible);
        EXPECT_GE(contrast(c.target, c.card), kVisible);
        EXPECT_GE(contrast(c.accent, c.ring), kVisible) << "the ring's two parts";
    }
}

TEST_F(ThemeTest, PaintsTheWholeApplication) {
    const auto& dark = wear(Appearance::Dark);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), dark.window);
    EXPECT_EQ(QApplication::palette().color(QPalette::Text), dark.text);
    EXPECT_TRUE(qApp->styleSheet().contains(dark.accent.name()));
    EXPECT_FALSE(qApp->styleSheet().contains('$')) << "a token without a value";
    const auto& light = wear(Appearance::Light);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), light.window);
    EXPECT_LT(luminance(light.text), luminance(light.window));
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
