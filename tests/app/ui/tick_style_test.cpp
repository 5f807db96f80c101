// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/tick_style.hpp"

#include <QApplication>
#include <QCheckBox>
#include <QImage>
#include <QStyle>
#include <QStyleOption>

#include "app/ui/theme.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

/// Points of the box that have this colour.
int pointsOf(const QColor& colour, QCheckBox& box) {
    box.resize(box.sizeHint());
    const QImage image = box.grab().toImage();
    QStyleOptionButton option;
    option.initFrom(&box);
    const QRect indicator =
        box.style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &box);
    int points = 0;
    for (int y = indicator.top(); y <= indicator.bottom(); ++y) {
        for (int x = indicator.left(); x <= indicator.right(); ++x) {
            points += image.pixelColor(x, y) == colour ? 1 : 0;
        }
    }
    return points;
}

TEST(TickStyle, DrawsATickInABoxThatIsTicked) {
    for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
        theme::apply(*qApp, appearance);
        QCheckBox box(QStringLiteral("It is sharp"));
        const auto& c = theme::colours();
        EXPECT_EQ(pointsOf(c.primary, box), 0);
        box.setChecked(true);
        EXPECT_GT(pointsOf(c.primary, box), 40);
        EXPECT_GT(pointsOf(c.onPrimary, box), 3) << "the tick";
    }
    theme::apply(*qApp, Appearance::Light);
}

}  // namespace
}  // namespace stridetick::app
