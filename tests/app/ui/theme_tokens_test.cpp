// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/theme_tokens.hpp"

#include <QStringList>

#include "tests/app/ui/colour_sight.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using tests::contrast;
using theme::Colours;
using theme::Look;

constexpr double kReadable = 4.5;    // WCAG 2.1, 1.4.3
constexpr double kVeryReadable = 7;  // WCAG 2.1, 1.4.6: what a high contrast is for
constexpr double kSeen = 3;          // WCAG 2.1, 1.4.11
constexpr double kToldApart = 20;    // in CIELAB; 2 is just seen side by side

struct Named {
    const char* name;
    QColor colour;
};

void judge(QStringList& found, const Named& mark, const Named& ground, double least) {
    if (contrast(mark.colour, ground.colour) < least) {
        found.append(
            QStringLiteral("%1 on %2").arg(QLatin1String(mark.name), QLatin1String(ground.name)));
    }
}

/// Every text on a ground on which the windows write it.
QStringList hardToRead(const Colours& c, double least) {
    QStringList found;
    for (const auto& ground : {Named{"window", c.window}, Named{"card", c.card}}) {
        for (const auto& text :
             {Named{"text", c.text}, Named{"quiet", c.quiet}, Named{"accent", c.accent},
              Named{"good", c.good}, Named{"warn", c.warn}, Named{"danger", c.danger}}) {
            judge(found, text, ground, least);
        }
    }
    judge(found, {"onPrimary", c.onPrimary}, {"primary", c.primary}, least);
    judge(found, {"text", c.text}, {"accentSoft", c.accentSoft}, least);
    return found;
}

/// Every edge and mark that means something, on what it is drawn on.
QStringList hardToSee(const Colours& c) {
    QStringList found;
    for (const auto& ground : {Named{"window", c.window}, Named{"card", c.card}}) {
        for (const auto& mark :
             {Named{"focus", c.focus}, Named{"quiet", c.quiet}, Named{"primary", c.primary},
              Named{"accent", c.accent}, Named{"carryOver", c.carryOver}, Named{"paced", c.paced},
              Named{"target", c.target}, Named{"bar", c.bar}, Named{"clickBar", c.clickBar},
              Named{"warn", c.warn}}) {
            judge(found, mark, ground, kSeen);
        }
    }
    judge(found, {"focus", c.focus}, {"primary", c.primary}, kSeen);
    judge(found, {"focus", c.focus}, {"accentSoft", c.accentSoft}, kSeen);
    judge(found, {"accent", c.accent}, {"ring", c.ring}, kSeen);
    return found;
}

/// The pairs of series that somebody cannot tell apart by colour.
QStringList takenForOneAnother(const Colours& c) {
    const std::array series{Named{"accent", c.accent}, Named{"carryOver", c.carryOver},
                            Named{"paced", c.paced}};
    QStringList found;
    for (const auto sight : tests::kSights) {
        for (std::size_t i = 0; i < series.size(); ++i) {
            for (std::size_t j = i + 1; j < series.size(); ++j) {
                if (tests::distance(series.at(i).colour, series.at(j).colour, sight) < kToldApart) {
                    found.append(QStringLiteral("%1 and %2")
                                     .arg(QLatin1String(series.at(i).name),
                                          QLatin1String(series.at(j).name)));
                }
            }
        }
    }
    return found;
}

TEST(ThemeTokens, AreReadableInEveryLook) {
    for (const auto look : theme::kLooks) {
        const bool high = look == Look::LightContrast || look == Look::DarkContrast;
        const auto found = hardToRead(theme::coloursOf(look), high ? kVeryReadable : kReadable);
        EXPECT_TRUE(found.isEmpty()) << static_cast<int>(look) << found.join(", ").toStdString();
    }
}

TEST(ThemeTokens, AreSeenWhereTheyAreDrawnInEveryLook) {
    for (const auto look : theme::kLooks) {
        const auto found = hardToSee(theme::coloursOf(look));
        EXPECT_TRUE(found.isEmpty()) << static_cast<int>(look) << found.join(", ").toStdString();
    }
}

TEST(ThemeTokens, SeriesAreToldApartByEveryEyeInEveryLook) {
    for (const auto look : theme::kLooks) {
        const auto found = takenForOneAnother(theme::coloursOf(look));
        EXPECT_TRUE(found.isEmpty()) << static_cast<int>(look) << found.join(", ").toStdString();
    }
}

TEST(ThemeTokens, ATokenThatIsWrongWouldBeSeen) {
    auto planted = theme::coloursOf(Look::Light);
    planted.quiet = QColor(0xA0, 0xA0, 0xA0);
    EXPECT_EQ(hardToRead(planted, kReadable).join(", "), "quiet on window, quiet on card");
    planted.focus = planted.accent;
    EXPECT_EQ(hardToSee(planted).join(", "), "quiet on window, quiet on card, focus on primary");
    planted.paced = QColor(0x8A, 0x3A, 0x9C);
    planted.carryOver = QColor(0x1F, 0x5F, 0xA8);
    EXPECT_TRUE(takenForOneAnother(planted).contains("carryOver and paced"));
}

TEST(ThemeTokens, SizesOfTypeAreInOrder) {
    double before = 0;
    for (int type = 0; type <= static_cast<int>(theme::Type::Huge); ++type) {
        const double size = theme::pointSize(static_cast<theme::Type>(type), 10);
        EXPECT_GE(size, before);
        EXPECT_GT(theme::pointSize(static_cast<theme::Type>(type), 20), size);
        before = size;
    }
}

}  // namespace
}  // namespace stridetick::app
