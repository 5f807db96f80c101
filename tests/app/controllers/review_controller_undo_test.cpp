// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is changed and deleted in the weeks, and how it comes back.
#include <QSignalSpy>

#include "app/controllers/review_controller.hpp"
#include "core/log/session_log.hpp"
#include "tests/app/log_lock.hpp"
#include "tests/app/program.hpp"
#include "tests/app/records.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using core::StepsPerMinute;
using tests::daysAgo;
using tests::waitFor;

/// Today is Wednesday 4 March 2026.
constexpr std::chrono::local_days kMonday{std::chrono::year{2026} / 3 / 2};

class ReviewControllerUndo : public ::testing::Test {
 protected:
    void logged(std::vector<log::LogRequest> records) {
        parts_.log.save(std::move(records));
        settle();
    }
    void settle() {
        EXPECT_TRUE(parts_.settled());
        controller_.refresh();
    }
    std::vector<core::Measurement> measurements() {
        return controller_.entries(kMonday).measurements;
    }
    std::vector<core::Session> sessions() { return controller_.entries(kMonday).sessions; }
    log::History onDisk() {
        settle();
        return tests::everythingIn(parts_.home.logFile());
    }
    void noted(const char* note) {
        const auto before = measurements().at(0);
        auto details = core::detailsOf(before);
        details.note = note;
        EXPECT_TRUE(controller_.change(before, details));
    }

    tests::Parts parts_;
    ReviewController controller_{parts_.clock, parts_.log};
};

TEST_F(ReviewControllerUndo, DeletesAndBringsBackAtOnceThoughNothingCanBeWritten) {
    logged({tests::tapped(1538), tests::run(30min)});
    tests::LogLock lock(parts_.home.logFile());
    controller_.remove(measurements().at(0));
    controller_.remove(sessions().at(0));
    EXPECT_TRUE(measurements().empty());
    EXPECT_TRUE(sessions().empty());
    controller_.undo();
    EXPECT_EQ(sessions().size(), 1U);
    controller_.undo();
    EXPECT_EQ(measurements().size(), 1U);
    EXPECT_FALSE(controller_.canUndo());
    lock.release();
    const auto kept = onDisk();
    EXPECT_EQ(kept.measurements.size(), 1U);
    EXPECT_EQ(kept.sessions.size(), 1U);
}

TEST_F(ReviewControllerUndo, TakesBackTheLatestFirstAndAnyNumber) {
    logged({tests::tapped(1538)});
    noted("one");
    noted("two");
    controller_.remove(measurements().at(0));
    EXPECT_TRUE(onDisk().measurements.empty());
    controller_.undo();
    EXPECT_EQ(measurements().at(0).note, "two");
    controller_.undo();
    EXPECT_EQ(measurements().at(0).note, "one");
    controller_.undo();
    EXPECT_EQ(measurements().at(0).note, "");
    controller_.undo();
    EXPECT_EQ(onDisk().measurements.at(0).note, "");
}

TEST_F(ReviewControllerUndo, DoesAgainUntilSomethingElseIsChanged) {
    logged({tests::tapped(1538)});
    noted("one");
    controller_.remove(measurements().at(0));
    controller_.undo();
    controller_.undo();
    ASSERT_TRUE(controller_.canRedo());
    controller_.redo();
    EXPECT_EQ(measurements().at(0).note, "one");
    controller_.redo();
    EXPECT_TRUE(measurements().empty());
    EXPECT_FALSE(controller_.canRedo());
    controller_.undo();
    noted("other");
    EXPECT_FALSE(controller_.canRedo());
    controller_.redo();
    EXPECT_EQ(measurements().at(0).note, "other");
    controller_.undo();
    EXPECT_EQ(measurements().at(0).note, "one");
}

TEST_F(ReviewControllerUndo, SaysWhatTheNextUndoBringsBack) {
    EXPECT_EQ(controller_.undoWords(), "");
    logged({tests::tapped(1538), tests::run(30min, daysAgo(1))});
    const auto run = sessions().at(0);
    noted("one");
    EXPECT_EQ(controller_.undoWords(), "Undo: changed measurement of Wed 4 Mar, 11:00");
    controller_.remove(measurements().at(0));
    EXPECT_EQ(controller_.undoWords(), "Undo: deleted measurement of Wed 4 Mar, 11:00");
    auto details = core::detailsOf(run);
    details.length = 20min;
    EXPECT_TRUE(controller_.change(run, details));
    EXPECT_EQ(controller_.undoWords(), "Undo: changed run of Tue 3 Mar, 11:00");
    controller_.remove(sessions().at(0));
    EXPECT_EQ(controller_.undoWords(), "Undo: deleted run of Tue 3 Mar, 11:00");
    controller_.undo();
    EXPECT_EQ(controller_.undoWords(), "Undo: changed run of Tue 3 Mar, 11:00");
}

TEST_F(ReviewControllerUndo, UndoOfADeletionKeepsTheTaps) {
    auto tapped = tests::tapped(1538);
    tapped.taps = {{0us, 1us}, {780'000us, 780'001us}};
    logged({tapped});
    ASSERT_TRUE(measurements().at(0).taps.empty()) << "not read with the weeks";
    noted("one");
    controller_.remove(measurements().at(0));
    controller_.undo();
    settle();
    const auto reader = log::SessionLog::tryOpenForReading(parts_.home.logFile());
    const auto stored = reader->measurement(tapped.id);
    ASSERT_TRUE(stored && *stored);
    EXPECT_EQ((*stored)->taps, tapped.taps);
    EXPECT_EQ(onDisk().measurements.size(), 1U);
}

TEST_F(ReviewControllerUndo, ChangesARunAndGivesItBackWhole) {
    auto run = tests::run(30min);
    run.blocks[0].length = 10min;
    run.blocks.push_back(run.blocks[0]);
    run.blocks[1].offset = 10min;
    logged({run});
    auto details = core::detailsOf(run);
    details.length = 5min;
    details.note = "forgot to stop";
    ASSERT_TRUE(controller_.change(sessions().at(0), details));
    EXPECT_EQ(controller_.weeks().back().runTime, 5min) << "at once";
    const auto cut = onDisk().sessions.at(0);
    EXPECT_EQ(cut.length, 5min);
    EXPECT_EQ(cut.blocks.size(), 1U);
    EXPECT_EQ(cut.note, "forgot to stop");
    controller_.undo();
    const auto back = onDisk().sessions.at(0);
    EXPECT_EQ(back.length, 30min);
    EXPECT_EQ(back.blocks, run.blocks);
    EXPECT_EQ(back.note, "");
}

TEST_F(ReviewControllerUndo, WritesNothingThatIsRefusedOrNoChange) {
    logged({tests::tapped(1100), tests::run(30min)});
    const auto walk = measurements().at(0);
    const QSignalSpy touched(&controller_, &ReviewController::touched);
    EXPECT_EQ(controller_.change(walk, {.bothFeet = true}).error(),
              core::MeasurementRefusal::TooSlow);
    EXPECT_TRUE(controller_.change(walk, core::detailsOf(walk)));
    const auto run = sessions().at(0);
    auto details = core::detailsOf(run);
    details.length = 31min;
    EXPECT_EQ(controller_.change(run, details).error(), core::SessionRefusal::TooLong);
    EXPECT_FALSE(controller_.canUndo());
    EXPECT_EQ(touched.size(), 0);
    EXPECT_EQ(parts_.log.waiting(), 0U);
}

TEST_F(ReviewControllerUndo, LeavesARunThatIsOnAlone) {
    auto on = tests::run(5min);
    on.state = core::SessionState::Running;
    logged({on});
    controller_.remove(sessions().at(0));
    EXPECT_EQ(controller_.change(on, {.note = "no"}).error(), core::SessionRefusal::StillRunning);
    EXPECT_EQ(sessions().size(), 1U);
    EXPECT_FALSE(controller_.canUndo());
    EXPECT_EQ(parts_.log.waiting(), 0U);
}

TEST_F(ReviewControllerUndo, TurnsToThePageOfWhatComesBack) {
    const auto old = tests::tapped(1538, daysAgo(7 * 15));
    logged({old, tests::tapped(1560)});
    controller_.showEarlier();
    const auto week = controller_.weeks().front().start;
    controller_.remove(controller_.entries(week).measurements.at(0));
    settle();
    controller_.showLater();
    const tests::LogLock lock(parts_.home.logFile());
    std::chrono::local_days touchedWeek{};
    std::string touched;
    QObject::connect(&controller_, &ReviewController::touched,
                     [&](std::chrono::local_days at, const std::string& id) {
                         touchedWeek = at;
                         touched = id;
                     });
    controller_.undo();
    EXPECT_EQ(touchedWeek, week);
    EXPECT_EQ(touched, old.id.text());
    ASSERT_EQ(controller_.weeks().front().start, week);
    EXPECT_EQ(controller_.entries(week).measurements.size(), 1U);
}

TEST_F(ReviewControllerUndo, ForgetsWhatWasChangedInALogThatWasReplaced) {
    logged({tests::tapped(1538)});
    std::optional<log::Backup> backup;
    QObject::connect(&parts_.log, &LogService::backedUp,
                     [&](const log::Backup& made) { backup = made; });
    parts_.log.backUp();
    ASSERT_TRUE(waitFor([&] { return backup.has_value(); }));
    noted("after the backup");
    controller_.remove(measurements().at(0));
    controller_.undo();
    settle();
    ASSERT_TRUE(controller_.canUndo());
    ASSERT_TRUE(controller_.canRedo());
    const QSignalSpy replaced(&controller_, &ReviewController::replaced);
    parts_.log.restore(backup->file);
    ASSERT_TRUE(waitFor([&] { return replaced.size() == 1; }));
    EXPECT_FALSE(controller_.canUndo());
    EXPECT_FALSE(controller_.canRedo());
    EXPECT_EQ(controller_.undoWords(), "");
    EXPECT_EQ(measurements().at(0).note, "") << "as it is in the backup";
}

TEST_F(ReviewControllerUndo, ChangesNothingWhileABackupIsRestored) {
    logged({tests::tapped(1538), tests::run(30min)});
    noted("one");
    noted("two");
    controller_.undo();
    settle();
    const auto before = measurements().at(0);
    const QSignalSpy failed(&parts_.log, &LogService::restoreFailed);
    parts_.log.restore(parts_.home.logFile().parent_path() / "no such backup.db");
    EXPECT_TRUE(controller_.whyNotNow().contains("being restored"));
    EXPECT_TRUE(controller_.change(before, {.note = "late"}));
    controller_.remove(before);
    controller_.remove(sessions().at(0));
    controller_.undo();
    controller_.redo();
    EXPECT_EQ(parts_.log.waiting(), 0U) << "it would be written into the log that comes";
    EXPECT_EQ(measurements().at(0).note, "one");
    EXPECT_EQ(sessions().size(), 1U);
    const QSignalSpy changed(&controller_, &ReviewController::changed);
    ASSERT_TRUE(waitFor([&] { return failed.size() == 1; }));
    EXPECT_EQ(controller_.whyNotNow(), "");
    EXPECT_EQ(changed.size(), 1);
    controller_.redo();
    EXPECT_EQ(measurements().at(0).note, "two") << "nothing of it was forgotten";
}

}  // namespace
}  // namespace stridetick::app
