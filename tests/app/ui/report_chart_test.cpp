// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/report_chart.hpp"

#include <QApplication>
#include <QImage>
#include <QPainter>

#include "app/ui/theme.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

QImage painted(const std::vector<core::WeekSummary>& weeks) {
    QImage image(600, 160, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintReportChart(painter, image.rect(), 12, weeks);
    return image;
}

bool has(const QImage& image, const QColor& colour) {
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 80; x < image.width(); ++x) {
            if (y < 115 && image.pixelColor(x, y) == colour) {
                return true;
            }
        }
    }
    return false;
}

core::WeekSummary week(core::Condition condition) {
    core::WeekSummary made{.start = std::chrono::local_days{std::chrono::year{2026} / 3 / 2}};
    const core::WeekCadence cadence{.measurements = 1,
                                    .mean = core::StepsPerMinute::ofWhole(155),
                                    .halfWidth = core::StepsPerMinuteDelta::ofTenths(6)};
    (condition == core::Condition::Quiet       ? made.quiet
     : condition == core::Condition::CarryOver ? made.carryOver
                                               : made.paced) = cadence;
    return made;
}

TEST(ReportChart, DrawsEachSeriesInItsColourOnPaperInTheDarkToo) {
    theme::apply(*qApp, Appearance::Dark);
    const auto& c = theme::paper();
    for (const auto& [condition, colour] : {std::pair{core::Condition::Quiet, c.accent},
                                            std::pair{core::Condition::CarryOver, c.carryOver},
                                            std::pair{core::Condition::Paced, c.paced}}) {
        EXPECT_TRUE(has(painted({week(condition)}), colour)) << static_cast<int>(condition);
        EXPECT_FALSE(has(painted({core::WeekSummary{}}), colour));
    }
    theme::apply(*qApp, Appearance::Light);
}

TEST(ReportChart, ItsTimeGoesFromLeftToRightInAWindowFromRightToLeft) {
    const auto weeks = {week(core::Condition::Quiet), week(core::Condition::Paced)};
    const QImage before = painted(weeks);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage mirrored = painted(weeks);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    EXPECT_EQ(mirrored, before);
}

TEST(ReportChart, DrawsNothingToSpeakOfWithoutWeeks) {
    EXPECT_FALSE(has(painted({}), theme::paper().accent));
}

}  // namespace
}  // namespace stridetick::app
