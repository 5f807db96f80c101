// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/trace_view.hpp"

#include <QSignalSpy>
#include <QTest>

#include "app/ui/chart_key.hpp"
#include "app/ui/trace_chart.hpp"
#include "tests/app/records.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using core::StepsPerMinute;

class TraceViewTest : public ::testing::Test {
 protected:
    void show(const std::optional<core::CadenceTrace>& trace, const QString& whyFixed = {},
              std::optional<StepsPerMinute> target = StepsPerMinute::ofWhole(165)) {
        view_.show(trace, target, core::SpeedUnit::KilometresPerHour, whyFixed);
    }
    template <class Widget>
    Widget& the(const char* name) {
        return *view_.findChild<Widget*>(QLatin1String(name));
    }
    QCheckBox& feet() { return the<QCheckBox>("traceOneFoot"); }

    core::CadenceTrace trace_ = tests::traceOf(tests::watchRun(5min));
    TraceView view_;
};

TEST_F(TraceViewTest, IsThereWhereAWatchSawACadence) {
    EXPECT_TRUE(view_.isHidden());
    show(trace_);
    EXPECT_FALSE(view_.isHidden());
    show(std::nullopt);
    EXPECT_TRUE(view_.isHidden());
    for (auto& minute : trace_.minutes) {
        minute.cadenceMilli.reset();
    }
    show(trace_);
    EXPECT_TRUE(view_.isHidden());
}

TEST_F(TraceViewTest, SaysTheMinuteAtTheCursor) {
    show(trace_);
    EXPECT_EQ(the<QLabel>("traceReadout").text(), "Minute 1: 166.0 spm, in the band.");
    QTest::keyClick(&the<TraceChart>("traceChart"), Qt::Key_Right);
    EXPECT_EQ(the<QLabel>("traceReadout").text(), "Minute 2: 166.0 spm, in the band.");
}

TEST_F(TraceViewTest, TellsWhatIsChosenAndNotWhatIsShown) {
    QSignalSpy chosen(&view_, &TraceView::oneFootChosen);
    show(trace_);
    EXPECT_TRUE(feet().isChecked());
    trace_.oneFoot = false;
    show(trace_);
    EXPECT_FALSE(feet().isChecked());
    EXPECT_EQ(chosen.count(), 0);
    QTest::keyClick(&feet(), Qt::Key_Space);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_TRUE(chosen[0][0].toBool());
}

TEST_F(TraceViewTest, SaysWhyTheFeetCannotBeSwitchedNow) {
    show(trace_, "A backup is being restored.");
    EXPECT_FALSE(feet().isEnabled());
    EXPECT_EQ(feet().accessibleDescription(), "A backup is being restored.");
    show(trace_);
    EXPECT_TRUE(feet().isEnabled());
    EXPECT_EQ(feet().accessibleDescription(), "");
}

TEST_F(TraceViewTest, HasAKeyWhereThereIsABand) {
    show(trace_);
    EXPECT_FALSE(view_.findChild<ChartKey*>()->isHidden());
    show(trace_, {}, std::nullopt);
    EXPECT_TRUE(view_.findChild<ChartKey*>()->isHidden());
}

}  // namespace
}  // namespace stridetick::app
