// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A friend's count, and what becomes of a stored result.
#include "app/controllers/measure_controller.hpp"
#include "core/records/measurement_details.hpp"
#include "tests/app/log_lock.hpp"
#include "tests/app/program.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using core::CountAnswer;
using core::CountWindow;
using core::StepsPerMinute;
using core::StepsPerMinuteDelta;
using Kind = core::CountJudgement::Kind;
using Saved = MeasureController::Saved;
using State = MeasureController::State;
using tests::waitFor;

class MeasureControllerCount : public ::testing::Test {
 protected:
    core::CountJudgement count(const char* text, CountWindow window = CountWindow::S60,
                               CountAnswer answer = CountAnswer::NotAsked) {
        return controller_.submitCount(text, window, answer);
    }
    std::vector<core::Measurement> stored() {
        EXPECT_TRUE(parts_.settled());
        return tests::everythingIn(parts_.home.logFile()).measurements;
    }

    tests::Parts parts_;
    MeasureController controller_{{.clock = parts_.clock,
                                   .log = parts_.log,
                                   .sound = parts_.sound,
                                   .wakeLock = parts_.wakeLock,
                                   .taps = parts_.taps,
                                   .clickAudible = [] { return false; }}};
};

TEST_F(MeasureControllerCount, StoresAFriendsCount) {
    const auto judged = count("39", CountWindow::S30);
    EXPECT_EQ(judged.kind, Kind::Accepted);
    const auto m = stored().at(0);
    EXPECT_EQ(m.method, core::MeasurementMethod::Counted);
    EXPECT_EQ(m.cadence, StepsPerMinute::ofWhole(156));
    EXPECT_EQ(m.halfWidth, StepsPerMinuteDelta::ofTenths(40));
    EXPECT_EQ(m.length, 30s);
    EXPECT_EQ(m.at.utc, parts_.clock.wallNow().utc - 30s);
    count("158", CountWindow::S60, CountAnswer::BothFeet);
    EXPECT_TRUE(controller_.result()->bothFeet);
    EXPECT_EQ(stored().size(), 2U);
}

TEST_F(MeasureControllerCount, StoresNothingOfACountThatItRefuses) {
    const std::pair<const char*, Kind> entries[]{
        {"", Kind::Empty},     {"78.5", Kind::NotAWholeNumber}, {"many", Kind::NotAWholeNumber},
        {"0", Kind::BelowOne}, {"50", Kind::LooksLikeWalking},  {"158", Kind::AskBothFeet},
        {"300", Kind::TooHigh}};
    for (const auto& [text, kind] : entries) {
        const auto judged = count(text);
        EXPECT_EQ(judged.kind, kind) << text;
        EXPECT_EQ(controller_.state(), State::Waiting) << text;
    }
    count("158", CountWindow::S60, CountAnswer::OneFoot);
    EXPECT_FALSE(controller_.result());
    EXPECT_TRUE(stored().empty());
}

TEST_F(MeasureControllerCount, SaysNotSavedYetUntilTheDiskHasIt) {
    tests::LogLock lock(parts_.home.logFile());
    count("78");
    EXPECT_EQ(controller_.saved(), Saved::Waiting);
    ASSERT_TRUE(waitFor([this] { return controller_.saved() == Saved::NotYet; }));
    lock.release();
    ASSERT_TRUE(waitFor([this] { return controller_.saved() == Saved::Yes; }));
    EXPECT_EQ(stored().size(), 1U);
}

TEST_F(MeasureControllerCount, DeletesAWrongMeasurementAndBringsItBack) {
    count("78");
    controller_.deleteResult();
    EXPECT_TRUE(controller_.deleted());
    EXPECT_TRUE(stored().empty());
    controller_.undoDelete();
    EXPECT_FALSE(controller_.deleted());
    EXPECT_EQ(stored().size(), 1U);
}

TEST_F(MeasureControllerCount, TakesOverWhatWasChangedOnAnotherPage) {
    count("78");
    auto changed = *controller_.result();
    changed.note = "new shoes";
    parts_.log.save({log::Edit<core::Measurement>{changed, parts_.clock.wallNow()}});
    controller_.setPageShown(true);
    EXPECT_EQ(controller_.result()->note, "new shoes");
    controller_.setTreadmillSpeed(core::MetresPerSecond::tryFrom(2.8));
    EXPECT_EQ(stored().at(0).note, "new shoes") << "saved with the speed";
}

TEST_F(MeasureControllerCount, FollowsWhatIsChangedAndThenDeletedOnAnotherPage) {
    count("78");
    const auto measured = *controller_.result();
    const auto speed = core::MetresPerSecond::tryFrom(3.2);
    const auto changed = core::withDetails(
        measured, {.note = {}, .treadmillSpeed = speed, .bothFeet = true, .clickAudible = false});
    ASSERT_TRUE(changed);
    const auto edit = [&](const core::Measurement& to) {
        parts_.log.save({log::Edit<core::Measurement>{to, parts_.clock.wallNow()}});
    };
    edit(*changed);
    edit(measured);
    edit(*changed);
    parts_.log.save({log::Delete<core::Measurement>{measured.id, parts_.clock.wallNow()}});
    ASSERT_TRUE(stored().empty());
    controller_.setPageShown(true);
    EXPECT_TRUE(controller_.deleted());
    EXPECT_EQ(controller_.result()->cadence, StepsPerMinute::ofWhole(78));
    EXPECT_EQ(controller_.treadmillSpeed(), speed) << "of what is measured next";
    controller_.undoDelete();
    EXPECT_FALSE(controller_.deleted());
    EXPECT_TRUE(stored().at(0).bothFeet) << "as it was when it was deleted";
}

TEST_F(MeasureControllerCount, KnowsWhatWasDeletedAndBroughtBackOnAnotherPage) {
    count("78");
    const auto measured = *controller_.result();
    parts_.log.save({log::Delete<core::Measurement>{measured.id, parts_.clock.wallNow()}});
    ASSERT_TRUE(stored().empty());
    controller_.setPageShown(true);
    EXPECT_TRUE(controller_.deleted());
    controller_.setPageShown(false);
    parts_.log.save({log::Edit<core::Measurement>{measured, parts_.clock.wallNow()}});
    controller_.setPageShown(true);
    EXPECT_FALSE(controller_.deleted());
}

}  // namespace
}  // namespace stridetick::app
