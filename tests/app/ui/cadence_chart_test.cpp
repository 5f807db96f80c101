// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/cadence_chart.hpp"

#include <QTest>
#include <qcustomplot.h>

#include "app/ui/theme.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using core::StepsPerMinute;
using core::StepsPerMinuteDelta;

constexpr std::chrono::local_days kMonday{std::chrono::year{2026} / 3 / 2};

class CadenceChartTest : public ::testing::Test {
 protected:
    void week(std::optional<int> tenths, std::optional<int> target) {
        core::WeekSummary summary{.start = kMonday + std::chrono::weeks{weeks_.size()}};
        if (tenths) {
            summary.meanCadence = StepsPerMinute::ofTenths(*tenths);
            summary.halfWidth = StepsPerMinuteDelta::ofTenths(6);
        }
        if (target) {
            summary.target = StepsPerMinute::ofWhole(*target);
        }
        weeks_.push_back(summary);
    }
    void show() {
        chart_.resize(600, 300);
        chart_.show(weeks_);
    }
    QCustomPlot& plot() { return *chart_.findChild<QCustomPlot*>(); }
    int countOf(const QMetaObject& kind) {
        int count = 0;
        for (int i = 0; i < plot().itemCount(); ++i) {
            count += plot().item(i)->metaObject()->inherits(&kind) ? 1 : 0;
        }
        return count;
    }

    CadenceChart chart_;
    std::vector<core::WeekSummary> weeks_;
};

TEST_F(CadenceChartTest, DrawsEachMeasuredWeekAtItsPlaceWithItsHalfWidth) {
    week(1538, {});
    week({}, {});
    week(1571, {});
    show();
    const auto data = plot().graph(0)->data();
    ASSERT_EQ(data->size(), 2);
    EXPECT_DOUBLE_EQ(data->at(1)->key, 2) << "an empty week keeps its place";
    EXPECT_DOUBLE_EQ(data->at(1)->value, 157.1);
    const auto* errors = qobject_cast<QCPErrorBars*>(plot().plottable(1));
    ASSERT_NE(errors, nullptr);
    EXPECT_DOUBLE_EQ(errors->data()->at(0).errorPlus, 0.6);
}

TEST_F(CadenceChartTest, DrawsTheTargetWithItsBandWhereThereIsOne) {
    week(1538, {});
    week({}, 160);
    week(1571, 162);
    show();
    EXPECT_EQ(countOf(QCPItemRect::staticMetaObject), 2);
    EXPECT_EQ(countOf(QCPItemLine::staticMetaObject), 2);
    const auto* band = qobject_cast<QCPItemRect*>(plot().item(0));
    EXPECT_DOUBLE_EQ(band->topLeft->value(), 160 * 1.03);
    EXPECT_DOUBLE_EQ(band->bottomRight->value(), 160 * 0.97);
}

TEST_F(CadenceChartTest, ShowsAllThatItDraws) {
    week(1400, 180);
    show();
    const auto range = plot().yAxis->range();
    EXPECT_LT(range.lower, 139.4);
    EXPECT_GT(range.upper, 180 * 1.03);
}

TEST_F(CadenceChartTest, DoesNotMakeNoiseLookLikeChange) {
    week(1601, {});
    week(1603, {});
    show();
    EXPECT_GE(plot().yAxis->range().size(), 20);
}

TEST_F(CadenceChartTest, ForgetsTheWeeksShownBefore) {
    week(1538, 160);
    show();
    weeks_.clear();
    week(1571, {});
    show();
    EXPECT_EQ(plot().graphCount(), 1);
    EXPECT_EQ(plot().itemCount(), 0);
    EXPECT_DOUBLE_EQ(plot().graph(0)->data()->at(0)->value, 157.1);
}

TEST_F(CadenceChartTest, SaysWhereTheSameNumbersAreOrThatThereAreNone) {
    show();
    EXPECT_TRUE(chart_.accessibleDescription().contains("No measurement"));
    week({}, 160);
    show();
    EXPECT_TRUE(chart_.accessibleDescription().contains("No measurement"));
    week(1538, 160);
    show();
    EXPECT_TRUE(chart_.accessibleDescription().contains("table"));
}

TEST_F(CadenceChartTest, ChangesItsColoursWithTheAppearance) {
    static_cast<QWidget&>(chart_).show();
    week(1538, 160);
    show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&chart_));
    const auto corner = [this] { return chart_.grab().toImage().pixelColor(1, 1); };
    EXPECT_EQ(corner(), theme::colours().card);
    theme::apply(*qApp, Appearance::Dark);
    QCoreApplication::processEvents();
    EXPECT_EQ(corner(), theme::colours().card);
    EXPECT_EQ(plot().graph(0)->pen().color(), theme::colours().accent);
    theme::apply(*qApp, Appearance::Light);
}

}  // namespace
}  // namespace stridetick::app
