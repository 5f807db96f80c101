// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/restore_controller.hpp"

#include <QSignalSpy>

#include "core/log/backups.hpp"
#include "tests/app/backups.hpp"
#include "tests/app/log_lock.hpp"
#include "tests/app/program.hpp"
#include "tests/app/records.hpp"
#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

#include <fstream>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using Doing = RestoreController::Doing;
using tests::daysAgo;
using tests::waitFor;

QString nameOf(const std::filesystem::path& file) { return QString::fromStdString(file.string()); }

class RestoreControllerTest : public ::testing::Test {
 protected:
    RestoreControllerTest() {
        QObject::connect(&controller_, &RestoreController::notice, &controller_,
                         [this](const QString& id, const QString& sentence) {
                             EXPECT_EQ(id, "log-restored");
                             notice_ = sentence;
                         });
    }
    void save(std::vector<log::LogRequest> changes) {
        parts_.log.save(std::move(changes));
        ASSERT_TRUE(parts_.settled());
    }
    /// Once it has been read, a preview or a refusal.
    void look(const std::filesystem::path& file) {
        controller_.look(nameOf(file));
        ASSERT_TRUE(waitFor([this] { return controller_.doing() == Doing::Nothing; }));
    }
    std::size_t measurements() const {
        return tests::everythingIn(parts_.home.logFile()).measurements.size();
    }

    tests::Parts parts_;
    bool running_ = false;
    bool tapping_ = false;
    RestoreController controller_{{.clock = parts_.clock,
                                   .log = parts_.log,
                                   .running = [this] { return running_; },
                                   .tapping = [this] { return tapping_; }}};
    QString notice_;
};

TEST_F(RestoreControllerTest, ShowsFirstWhatWouldChange) {
    const auto deleted = tests::tapped(1538, daysAgo(9));
    auto edited = tests::tapped(1540, daysAgo(8));
    save({deleted, edited});
    const auto backup = tests::backUp(parts_.log);
    edited.treadmillSpeed = core::MetresPerSecond::tryFrom(2.8);
    save({tests::run(30min, daysAgo(2)), tests::run(30min, daysAgo(1)), tests::tapped(1550),
          log::Delete<core::Measurement>{deleted.id, daysAgo(0)},
          log::Edit<core::Measurement>{edited, daysAgo(0)}});
    controller_.look(nameOf(backup));
    EXPECT_EQ(controller_.doing(), Doing::Looking) << "the window does not wait";
    EXPECT_FALSE(controller_.preview());
    ASSERT_TRUE(waitFor([this] { return controller_.preview().has_value(); }));
    const auto& preview = *controller_.preview();
    EXPECT_EQ(preview.now.measurements, "2");
    EXPECT_EQ(preview.now.runs, "2");
    EXPECT_EQ(preview.then.measurements, "2");
    EXPECT_EQ(preview.then.runs, "0");
    EXPECT_EQ(preview.then.newest, "24/02/2026, 11:00");
    EXPECT_TRUE(preview.change.contains(
        "gone from the log: 1 measurement and 2 runs, since 02/03/2026, 11:00."))
        << preview.change.toStdString();
    EXPECT_TRUE(preview.change.contains("back in it: 1 measurement."));
    EXPECT_TRUE(preview.change.contains("1 entry that you changed since would be as it"));
    EXPECT_TRUE(preview.loses);
    EXPECT_TRUE(preview.kept.contains("stridetick.before-restore-"));
    EXPECT_EQ(measurements(), 2U) << "nothing happens before the runner says so";
}

TEST_F(RestoreControllerTest, CountsTheEntriesThatWouldBeAsTheyWere) {
    std::vector edited{tests::tapped(1538, daysAgo(2)), tests::tapped(1540, daysAgo(1))};
    save({edited[0], edited[1]});
    const auto backup = tests::backUp(parts_.log);
    for (auto& measurement : edited) {
        measurement.note = "new shoes";
        save({log::Edit<core::Measurement>{measurement, daysAgo(0)}});
    }
    look(backup);
    ASSERT_TRUE(controller_.preview());
    EXPECT_EQ(controller_.preview()->change,
              "2 entries that you changed since would be as they were before.");
}

TEST_F(RestoreControllerTest, SaysWhereNothingWouldChange) {
    save({tests::tapped(1538)});
    look(tests::backUp(parts_.log));
    ASSERT_TRUE(controller_.preview());
    EXPECT_TRUE(controller_.preview()->change.contains("same entries"));
    EXPECT_FALSE(controller_.preview()->loses);
}

TEST_F(RestoreControllerTest, RestoresAndSaysWhereWhatWasReplacedIs) {
    save({tests::tapped(1538)});
    const auto backup = tests::backUp(parts_.log);
    save({tests::tapped(1540), tests::tapped(1542)});
    look(backup);
    controller_.restore();
    EXPECT_EQ(controller_.doing(), Doing::Restoring);
    ASSERT_TRUE(waitFor([this] { return controller_.doing() == Doing::Nothing; }));
    EXPECT_FALSE(controller_.failed()) << controller_.message().toStdString();
    EXPECT_FALSE(controller_.preview());
    EXPECT_EQ(measurements(), 1U);
    const auto backups = log::listBackups(parts_.home.logFile());
    const auto kept =
        std::ranges::find(backups, log::BackupKind::BeforeRestore, &log::Backup::kind);
    ASSERT_NE(kept, backups.end());
    EXPECT_TRUE(notice_.contains(nameOf(kept->file.filename()))) << notice_.toStdString();
    EXPECT_TRUE(notice_.contains(nameOf(backup.filename())));
    look(kept->file);
    controller_.restore();
    ASSERT_TRUE(waitFor([this] { return controller_.doing() == Doing::Nothing; }));
    EXPECT_EQ(measurements(), 3U) << "and back in the same way";
}

TEST_F(RestoreControllerTest, TheRunnerMayThinkOtherwise) {
    save({tests::tapped(1538)});
    const auto backup = tests::backUp(parts_.log);
    save({tests::tapped(1540)});
    look(backup);
    controller_.keepTheLog();
    EXPECT_FALSE(controller_.preview());
    controller_.restore();
    EXPECT_EQ(controller_.doing(), Doing::Nothing);
    controller_.look(nameOf(backup));
    controller_.keepTheLog();  // while it is being read
    ASSERT_TRUE(parts_.settled());
    EXPECT_FALSE(controller_.preview());
    EXPECT_EQ(measurements(), 2U);
}

TEST_F(RestoreControllerTest, RefusesDuringARunAndDuringAMinute) {
    save({tests::tapped(1538)});
    const auto backup = tests::backUp(parts_.log);
    running_ = true;
    look(backup);
    EXPECT_FALSE(controller_.preview());
    EXPECT_TRUE(controller_.message().contains("A run is on: stop it"));
    running_ = false;
    tapping_ = true;
    look(backup);
    EXPECT_FALSE(controller_.preview());
    EXPECT_TRUE(controller_.message().contains("minute is being tapped: finish it"));
    tapping_ = false;
    look(backup);
    ASSERT_TRUE(controller_.preview());
    running_ = true;  // since it was shown
    controller_.restore();
    EXPECT_EQ(controller_.doing(), Doing::Nothing);
    EXPECT_TRUE(controller_.failed());
}

TEST_F(RestoreControllerTest, RefusesWhatIsNoSoundBackup) {
    const auto damaged = tests::backUp(parts_.log);
    tests::damage(damaged);
    look(damaged);
    EXPECT_FALSE(controller_.preview());
    EXPECT_TRUE(controller_.failed());
    EXPECT_TRUE(controller_.message().contains("is damaged ("))
        << controller_.message().toStdString();
    const auto newer = tests::backUp(parts_.log);
    tests::makeNewer(newer);
    look(newer);
    EXPECT_TRUE(controller_.message().contains("newer Stridetick"));
    look(parts_.home.logFile());
    EXPECT_TRUE(controller_.message().contains("the log itself"));
    look("/nowhere/at all.db");
    EXPECT_TRUE(controller_.message().contains("not there any more"));
    EXPECT_FALSE(controller_.preview());
}

TEST_F(RestoreControllerTest, RefusesWhileEntriesWaitForTheDisk) {
    const auto backup = tests::backUp(parts_.log);
    const tests::LogLock lock(parts_.home.logFile());
    parts_.log.save({tests::tapped(1538)});
    ASSERT_TRUE(waitFor([this] { return !parts_.log.trouble().isEmpty(); }));
    look(backup);
    EXPECT_FALSE(controller_.preview());
    EXPECT_TRUE(controller_.message().contains("wait to be written"));
}

TEST_F(RestoreControllerTest, BeginsNothingBehindAMerge) {
    save({tests::tapped(1538)});
    const auto backup = tests::backUp(parts_.log);
    save({tests::tapped(1540)});
    const tests::TempLog other;
    {
        auto log = other.writing();
        tests::TempLog::write(log, {tests::run(20min, daysAgo(1))});
    }
    look(backup);
    const QSignalSpy changes(&controller_, &RestoreController::changed);
    parts_.log.merge(other.file());
    EXPECT_FALSE(changes.empty()) << "the buttons have to know";
    controller_.restore();
    EXPECT_EQ(controller_.doing(), Doing::Nothing);
    EXPECT_TRUE(controller_.failed());
    EXPECT_TRUE(controller_.message().contains("being restored or merged"));
    controller_.look(nameOf(backup));
    EXPECT_EQ(controller_.doing(), Doing::Nothing);
    const auto before = changes.size();
    ASSERT_TRUE(waitFor([this] { return !parts_.log.replacing(); }));
    EXPECT_GT(changes.size(), before);
    EXPECT_EQ(measurements(), 2U) << "merged, and no more";
}

TEST_F(RestoreControllerTest, RefusesInARunThatIsNotKept) {
    const auto backup = tests::backUp(parts_.log);
    const tests::Home home;
    std::ofstream(home.logFile()) << "another program's";
    LogService log(home.logFile(), parts_.clock);
    RestoreController controller({.clock = parts_.clock,
                                  .log = log,
                                  .running = [] { return false; },
                                  .tapping = [] { return false; }});
    EXPECT_TRUE(controller.whyNot().contains("being opened"));
    log.open();
    ASSERT_TRUE(waitFor([&] { return log.opening().has_value(); }));
    controller.look(nameOf(backup));
    EXPECT_EQ(controller.doing(), Doing::Nothing);
    EXPECT_TRUE(controller.message().contains("not kept"));
}

TEST_F(RestoreControllerTest, LeavesTheLogAsItWasWhereItCannotBeKeptFirst) {
    save({tests::tapped(1538)});
    const auto backup = tests::backUp(parts_.log);
    const auto elsewhere = parts_.home.logFile().parent_path() / "brought back.db";
    std::filesystem::copy_file(backup, elsewhere);
    save({tests::tapped(1540)});
    tests::blockBackups(parts_.home.logFile());
    look(elsewhere);
    ASSERT_TRUE(controller_.preview());
    EXPECT_EQ(controller_.preview()->title, "Restore brought back.db?");
    controller_.restore();
    ASSERT_TRUE(waitFor([this] { return controller_.doing() == Doing::Nothing; }));
    EXPECT_TRUE(controller_.failed());
    EXPECT_TRUE(controller_.message().contains("as it was"));
    EXPECT_TRUE(notice_.isEmpty());
    EXPECT_EQ(measurements(), 2U);
}

}  // namespace
}  // namespace stridetick::app
