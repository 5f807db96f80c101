// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/trace_chart.hpp"

#include <QTest>
#include <qcustomplot.h>

#include "app/ui/theme.hpp"
#include "tests/app/records.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using core::StepsPerMinute;

class TraceChartTest : public ::testing::Test {
 protected:
    /// 166 spm, 2 and 5 of it others: no cadence, 180.
    TraceChartTest() {
        trace_.minutes.at(4).cadenceMilli = 90'000;
        chart_.resize(400, 200);
    }
    void show(std::optional<StepsPerMinute> target = StepsPerMinute::ofWhole(165)) {
        chart_.show(trace_, target, core::SpeedUnit::KilometresPerHour);
    }
    void press(Qt::Key key) { QTest::keyClick(&chart_, key); }
    QCustomPlot& plot() { return *chart_.findChild<QCustomPlot*>(); }
    /// With marks and no line.
    std::vector<QCPGraph*> marks() {
        std::vector<QCPGraph*> found;
        for (int i = 0; i < plot().graphCount(); ++i) {
            if (!plot().graph(i)->scatterStyle().isNone()) {
                found.push_back(plot().graph(i));
            }
        }
        return found;
    }
    /// With a line and no marks, in this style.
    std::vector<QCPGraph*> lines(Qt::PenStyle style) {
        std::vector<QCPGraph*> found;
        for (int i = 0; i < plot().graphCount(); ++i) {
            auto* graph = plot().graph(i);
            if (graph->scatterStyle().isNone() && graph->pen().style() == style) {
                found.push_back(graph);
            }
        }
        return found;
    }

    core::CadenceTrace trace_ = tests::traceOf(tests::watchRun(20min));
    TraceChart chart_;
};

TEST_F(TraceChartTest, DrawsTheMinutesWithGapsWhereThereIsNoCadence) {
    show();
    const auto line = lines(Qt::SolidLine);
    ASSERT_EQ(line.size(), 1U);
    const auto data = line[0]->data();
    ASSERT_EQ(data->size(), 20);
    EXPECT_DOUBLE_EQ(data->at(0)->key, 1);
    EXPECT_DOUBLE_EQ(data->at(0)->value, 166);
    EXPECT_TRUE(std::isnan(data->at(2)->value));
    EXPECT_DOUBLE_EQ(data->at(4)->value, 180);
}

TEST_F(TraceChartTest, MinutesOutsideOfTheBandHaveAShapeOfTheirOwn) {
    show();
    const auto found = marks();
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0]->data()->size(), 18);
    ASSERT_EQ(found[1]->data()->size(), 1);
    EXPECT_DOUBLE_EQ(found[1]->data()->at(0)->key, 5);
    EXPECT_NE(found[0]->scatterStyle().customPath(), found[1]->scatterStyle().customPath());
    EXPECT_NE(found[0]->scatterStyle().brush(), found[1]->scatterStyle().brush());
    show(std::nullopt);
    EXPECT_EQ(marks()[0]->data()->size(), 19) << "without a target there is no band";
}

TEST_F(TraceChartTest, TheTargetHasItsBandWhereThereIsOne) {
    show();
    const auto target = lines(Qt::DashLine);
    ASSERT_EQ(target.size(), 1U);
    EXPECT_DOUBLE_EQ(target[0]->data()->at(0)->value, 165);
    const auto edges = lines(Qt::NoPen);
    ASSERT_EQ(edges.size(), 2U);
    EXPECT_EQ(edges[0]->channelFillGraph(), edges[1]);
    EXPECT_DOUBLE_EQ(edges[0]->data()->at(0)->value, 165 * 1.03);
    EXPECT_DOUBLE_EQ(edges[1]->data()->at(0)->value, 165 * 0.97);
    show(std::nullopt);
    EXPECT_TRUE(lines(Qt::DashLine).empty());
}

TEST_F(TraceChartTest, ShowsAllThatItDrawsAndDoesNotMakeNoiseLookLikeChange) {
    show(StepsPerMinute::ofWhole(140));
    EXPECT_LT(plot().yAxis->range().lower, 140 * 0.97);
    EXPECT_GT(plot().yAxis->range().upper, 180);
    trace_.minutes.at(4).cadenceMilli = 83'100;
    show(std::nullopt);
    EXPECT_GE(plot().yAxis->range().size(), 20);
}

TEST_F(TraceChartTest, IsReadByTheArrowKeys) {
    show();
    EXPECT_EQ(chart_.readout(), "Minute 1: 166.0 spm, in the band.");
    press(Qt::Key_Left);
    EXPECT_EQ(chart_.readout(), "Minute 1: 166.0 spm, in the band.");
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    EXPECT_EQ(chart_.readout(), "Minute 3: no cadence.");
    EXPECT_EQ(chart_.accessibleDescription(), chart_.readout());
    press(Qt::Key_PageDown);
    EXPECT_TRUE(chart_.readout().startsWith("Minute 13:"));
    press(Qt::Key_End);
    EXPECT_TRUE(chart_.readout().startsWith("Minute 20:"));
    press(Qt::Key_Right);
    EXPECT_TRUE(chart_.readout().startsWith("Minute 20:"));
    press(Qt::Key_PageUp);
    EXPECT_TRUE(chart_.readout().startsWith("Minute 10:"));
    press(Qt::Key_Home);
    EXPECT_TRUE(chart_.readout().startsWith("Minute 1:"));
}

TEST_F(TraceChartTest, IsReadByThePointer) {
    show();
    chart_.setVisible(true);
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&chart_));
    plot().replot();
    const auto at = [this](double minute) {
        return QPoint(static_cast<int>(std::lround(plot().xAxis->coordToPixel(minute))),
                      plot().height() / 2);
    };
    QTest::mouseMove(&plot(), at(5));
    EXPECT_EQ(chart_.readout(), "Minute 5: 180.0 spm, above the band.");
    QTest::mouseClick(&plot(), Qt::LeftButton, {}, at(3));
    EXPECT_EQ(chart_.readout(), "Minute 3: no cadence.");
    EXPECT_TRUE(chart_.hasFocus());
}

TEST_F(TraceChartTest, TheCursorStaysOnItsMinuteOfTheSameRunOnly) {
    show();
    press(Qt::Key_End);
    trace_.oneFoot = false;
    show();
    EXPECT_EQ(chart_.readout(), "Minute 20: 83.0 spm, below the band.");
    trace_.session = newId<core::SessionId>();
    show();
    EXPECT_TRUE(chart_.readout().startsWith("Minute 1:"));
    press(Qt::Key_End);
    trace_.minutes.clear();
    show();
    EXPECT_EQ(chart_.readout(), "");
}

TEST_F(TraceChartTest, IsLeftAloneWhereItShowsTheSameAlready) {
    show();
    int moved = 0;
    QObject::connect(&chart_, &TraceChart::cursorMoved, [&moved] { ++moved; });
    show();
    EXPECT_EQ(moved, 0) << "it would be spoken again";
    show(std::nullopt);
    EXPECT_EQ(moved, 1);
}

TEST_F(TraceChartTest, TheCursorIsDrawnWhereItIs) {
    show();
    press(Qt::Key_End);
    const auto* cursor = qobject_cast<QCPItemStraightLine*>(plot().item(0));
    ASSERT_NE(cursor, nullptr);
    EXPECT_DOUBLE_EQ(cursor->point1->key(), 20);
    chart_.resize(500, 200);
    EXPECT_EQ(plot().itemCount(), 1);
}

}  // namespace
}  // namespace stridetick::app
