// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/cadence_plot.hpp"

#include <qcustomplot.h>

#include "app/ui/chart_key.hpp"
#include "app/ui/theme.hpp"
#include "tests/app/ui/a_monday.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using core::StepsPerMinute;
using core::StepsPerMinuteDelta;

using tests::kMonday;

core::WeekCadence measured(int tenths, int half = 6) {
    return {.measurements = 1,
            .mean = StepsPerMinute::ofTenths(tenths),
            .halfWidth = StepsPerMinuteDelta::ofTenths(half)};
}

class CadencePlotTest : public ::testing::Test {
 protected:
    core::WeekSummary& week() {
        weeks_.push_back({.start = kMonday + std::chrono::weeks{weeks_.size()}});
        return weeks_.back();
    }
    void draw(bool corrected = false) {
        plot_.resize(700, 320);
        drawn_.draw(weeks_, corrected);
        drawn_.setVisible(0, static_cast<double>(weeks_.size()) - 1);
    }
    /// The graph in this mark's colour with points.
    QCPGraph* series(ChartMark mark) {
        for (int i = 0; i < plot_.graphCount(); ++i) {
            const auto style = plot_.graph(i)->scatterStyle();
            if (!style.isNone() && style.pen().color() == chartColour(mark, theme::colours())) {
                return plot_.graph(i);
            }
        }
        return nullptr;
    }
    int points(ChartMark mark) {
        int count = 0;
        for (int i = 0; i < plot_.graphCount(); ++i) {
            const auto style = plot_.graph(i)->scatterStyle();
            if (!style.isNone() && style.pen().color() == chartColour(mark, theme::colours())) {
                count += plot_.graph(i)->data()->size();
            }
        }
        return count;
    }

    QCustomPlot plot_;
    CadencePlot drawn_{&plot_};
    std::vector<core::WeekSummary> weeks_;
};

TEST_F(CadencePlotTest, DrawsTheThreeSeriesApart) {
    auto& one = week();
    one.quiet = measured(1500);
    one.carryOver = measured(1560);
    week();
    week().paced = measured(1620);
    draw();
    ASSERT_EQ(points(ChartMark::Quiet), 1);
    ASSERT_EQ(points(ChartMark::CarryOver), 1);
    ASSERT_EQ(points(ChartMark::Paced), 1);
    EXPECT_DOUBLE_EQ(series(ChartMark::Quiet)->data()->at(0)->value, 150);
    EXPECT_DOUBLE_EQ(series(ChartMark::CarryOver)->data()->at(0)->value, 156);
    EXPECT_DOUBLE_EQ(series(ChartMark::Paced)->data()->at(0)->value, 162);
    EXPECT_NEAR(series(ChartMark::Paced)->data()->at(0)->key, 2, 0.3)
        << "an empty week has its place";
    EXPECT_LT(series(ChartMark::Quiet)->data()->at(0)->key,
              series(ChartMark::CarryOver)->data()->at(0)->key)
        << "side by side";
}

TEST_F(CadencePlotTest, EverySeriesHasAShapeAndALineOfItsOwn) {
    auto& one = week();
    one.quiet = one.carryOver = one.paced = measured(1500);
    draw();
    const auto* quiet = series(ChartMark::Quiet);
    const auto* carry = series(ChartMark::CarryOver);
    const auto* paced = series(ChartMark::Paced);
    EXPECT_NE(quiet->scatterStyle().customPath(), carry->scatterStyle().customPath());
    EXPECT_NE(carry->scatterStyle().customPath(), paced->scatterStyle().customPath());
    EXPECT_NE(quiet->pen().style(), carry->pen().style());
    EXPECT_NE(carry->pen().style(), paced->pen().style());
}

TEST_F(CadencePlotTest, EveryPointHasItsBar) {
    week().quiet = measured(1500, 9);
    draw();
    const QCPErrorBars* bars = nullptr;
    for (int i = 0; i < plot_.plottableCount(); ++i) {
        const auto* found = qobject_cast<QCPErrorBars*>(plot_.plottable(i));
        if (found != nullptr && found->dataPlottable() == series(ChartMark::Quiet)) {
            bars = found;
        }
    }
    ASSERT_NE(bars, nullptr);
    EXPECT_DOUBLE_EQ(bars->data()->at(0).errorPlus, 0.9);
}

TEST_F(CadencePlotTest, MarksWhatWasMeasuredAtAnotherSpeed) {
    week().quiet = measured(1500);
    draw();
    EXPECT_EQ(points(ChartMark::OtherSpeed), 0);
    weeks_.front().quiet.speedDiffers = true;
    draw();
    ASSERT_EQ(points(ChartMark::OtherSpeed), 1);
    EXPECT_DOUBLE_EQ(series(ChartMark::OtherSpeed)->data()->at(0)->value, 150);
}

TEST_F(CadencePlotTest, DrawsTheCorrectedMeanInThePlaceOfTheOther) {
    week().quiet = measured(1530);
    weeks_.front().quiet.corrected = StepsPerMinute::ofTenths(1519);
    week().quiet = measured(1600);  // its speed is unknown
    draw(true);
    ASSERT_EQ(points(ChartMark::Quiet), 1);
    EXPECT_DOUBLE_EQ(series(ChartMark::Quiet)->data()->at(0)->value, 151.9);
    draw(false);
    EXPECT_EQ(points(ChartMark::Quiet), 2);
}

TEST_F(CadencePlotTest, TheTargetHasItsBandOnlyWhereThereIsOne) {
    week();
    week().target = StepsPerMinute::ofWhole(160);
    draw();
    const QCPGraph* upper = nullptr;
    for (int i = 0; i < plot_.graphCount(); ++i) {
        if (plot_.graph(i)->channelFillGraph() != nullptr) {
            upper = plot_.graph(i);
        }
    }
    ASSERT_NE(upper, nullptr);
    EXPECT_TRUE(std::isnan(upper->data()->at(0)->value));
    EXPECT_DOUBLE_EQ(upper->data()->at(3)->value, 160 * 1.03);
    EXPECT_DOUBLE_EQ(upper->channelFillGraph()->data()->at(3)->value, 160 * 0.97);
}

TEST_F(CadencePlotTest, TheMinutesStandBelowOnAnAxisOfTheirOwn) {
    auto& one = week();
    one.runTime = 90min;
    one.clickTime = 40min;
    draw();
    std::vector<double> heights;
    for (int i = 0; i < plot_.plottableCount(); ++i) {
        if (const auto* bars = qobject_cast<QCPBars*>(plot_.plottable(i))) {
            EXPECT_EQ(bars->valueAxis()->axisRect(), drawn_.below());
            heights.push_back(bars->data()->at(0)->value);
        }
    }
    EXPECT_EQ(heights, (std::vector<double>{90, 40}));
    EXPECT_GE(drawn_.below()->axis(QCPAxis::atLeft)->range().upper, 90);
}

TEST_F(CadencePlotTest, ShowsAllThatItDrawsAndDoesNotMakeNoiseLookLikeChange) {
    week().quiet = measured(1400);
    weeks_.front().target = StepsPerMinute::ofWhole(180);
    draw();
    EXPECT_LT(plot_.yAxis->range().lower, 139.4);
    EXPECT_GT(plot_.yAxis->range().upper, 180 * 1.03);
    weeks_.clear();
    week().quiet = measured(1601);
    week().quiet = measured(1603);
    draw();
    EXPECT_GE(plot_.yAxis->range().size(), 20);
}

TEST_F(CadencePlotTest, ForgetsTheWeeksDrawnBefore) {
    week().quiet = measured(1500);
    weeks_.front().target = StepsPerMinute::ofWhole(160);
    draw();
    weeks_.clear();
    week().quiet = measured(1571);
    draw();
    EXPECT_EQ(points(ChartMark::Quiet), 1);
    EXPECT_DOUBLE_EQ(series(ChartMark::Quiet)->data()->at(0)->value, 157.1);
}

}  // namespace
}  // namespace stridetick::app
