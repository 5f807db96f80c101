// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/merge_controller.hpp"

#include <QSignalSpy>

#include "app/log_export.hpp"
#include "core/log/backups.hpp"
#include "tests/app/backups.hpp"
#include "tests/app/program.hpp"
#include "tests/app/records.hpp"
#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using Doing = MergeController::Doing;
using tests::daysAgo;
using tests::TempLog;
using tests::waitFor;

/// The other log has a run more, and both have changed the measurement, the other one later.
class MergeControllerTest : public ::testing::Test {
 protected:
    MergeControllerTest() {
        save({both_, edited("here", 2)});
        auto log = other_.writing();
        TempLog::write(log, {both_, tests::run(30min, daysAgo(1)), edited("there", 1)});
    }
    void save(std::vector<log::LogRequest> changes) {
        parts_.log.save(std::move(changes));
        ASSERT_TRUE(parts_.settled());
    }
    log::LogRequest edited(const char* note, int days) const {
        auto measurement = both_;
        measurement.note = note;
        return log::Edit<core::Measurement>{measurement, daysAgo(days)};
    }
    static QString nameOf(const std::filesystem::path& file) {
        return QString::fromStdString(file.string());
    }
    /// Once it has been read, a preview or a message.
    void look(const std::filesystem::path& file) {
        controller_.look(nameOf(file));
        ASSERT_TRUE(waitFor([this] { return controller_.doing() == Doing::Nothing; }));
    }
    void merge() {
        controller_.merge();
        ASSERT_TRUE(waitFor([this] { return controller_.doing() == Doing::Nothing; }));
    }
    log::History inLog() const { return tests::everythingIn(parts_.home.logFile()); }
    std::vector<log::Backup> kept() const {
        auto backups = log::listBackups(parts_.home.logFile());
        std::erase_if(backups, [](const log::Backup& backup) {
            return backup.kind != log::BackupKind::BeforeMerge;
        });
        return backups;
    }

    core::Measurement both_ = tests::tapped(1538, daysAgo(5));
    TempLog other_;
    tests::Parts parts_;
    bool running_ = false;
    bool tapping_ = false;
    MergeController controller_{{.clock = parts_.clock,
                                 .log = parts_.log,
                                 .running = [this] { return running_; },
                                 .tapping = [this] { return tapping_; }}};
};

TEST_F(MergeControllerTest, ShowsFirstWhatWouldCome) {
    controller_.look(nameOf(other_.file()));
    EXPECT_EQ(controller_.doing(), Doing::Looking) << "the window does not wait";
    EXPECT_FALSE(controller_.preview());
    ASSERT_TRUE(waitFor([this] { return controller_.preview().has_value(); }));
    const auto& preview = *controller_.preview();
    EXPECT_EQ(preview.title, "Merge log.db into your log?");
    EXPECT_EQ(preview.taken, "New: 1 run. Changed there later: 1 entry.");
    ASSERT_EQ(preview.overruled.size(), 1);
    EXPECT_TRUE(preview.overruled[0].contains("this log's of 02/03/2026, 11:00 is given up"))
        << preview.overruled[0].toStdString();
    EXPECT_TRUE(preview.kept.contains("stridetick.before-merge-"));
    EXPECT_TRUE(inLog().sessions.empty()) << "nothing happens before the runner says so";
    EXPECT_TRUE(kept().empty());
}

TEST_F(MergeControllerTest, MergesAndTellsWhatCameOfIt) {
    const QSignalSpy replaced(&parts_.log, &LogService::replaced);
    controller_.setPageShown(true);
    const QSignalSpy notices(&controller_, &MergeController::notice);
    look(other_.file());
    merge();
    EXPECT_FALSE(controller_.failed()) << controller_.message().toStdString();
    EXPECT_TRUE(controller_.message().startsWith(
        "Merged log.db. New: 1 run. Changed there later: 1 entry. What your log held before is "
        "kept as stridetick.before-merge-"))
        << controller_.message().toStdString();
    EXPECT_EQ(controller_.overruled().size(), 1);
    EXPECT_EQ(replaced.size(), 1);
    EXPECT_TRUE(notices.empty()) << "it is said on the page";
    EXPECT_EQ(inLog().sessions.size(), 1U);
    EXPECT_EQ(inLog().measurements.at(0).note, "there");
    ASSERT_EQ(kept().size(), 1U);
    EXPECT_TRUE(controller_.message().contains(nameOf(kept()[0].file.filename())));
    look(other_.file());
    EXPECT_FALSE(controller_.preview());
    EXPECT_FALSE(controller_.failed());
    EXPECT_TRUE(controller_.message().contains("has all of log.db already"));
}

TEST_F(MergeControllerTest, AsksWithASentenceWhereNothingWouldBeSeen) {
    const TempLog notes;
    {
        auto log = notes.writing();
        TempLog::write(log, {log::NoticeSeen{"safety_r29", daysAgo(1)}});
    }
    look(notes.file());
    ASSERT_TRUE(controller_.preview()) << qPrintable(controller_.message());
    EXPECT_TRUE(controller_.preview()->taken.startsWith("Nothing that you would see"));
    merge();
    EXPECT_TRUE(controller_.message().startsWith("Merged log.db. Nothing that you would see"))
        << qPrintable(controller_.message());
}

TEST_F(MergeControllerTest, WritesFirstWhatWaits) {
    look(other_.file());
    const auto late = tests::tapped(1550);
    parts_.log.save({late});
    merge();
    EXPECT_EQ(inLog().measurements.size(), 2U);
    ASSERT_EQ(kept().size(), 1U);
    EXPECT_EQ(tests::everythingIn(kept()[0].file).measurements.size(), 2U);
}

TEST_F(MergeControllerTest, TheRunnerMayThinkOtherwise) {
    look(other_.file());
    controller_.keepTheLog();
    EXPECT_FALSE(controller_.preview());
    controller_.merge();
    EXPECT_EQ(controller_.doing(), Doing::Nothing);
    controller_.look(nameOf(other_.file()));
    controller_.keepTheLog();  // while it is being read
    ASSERT_TRUE(parts_.settled());
    EXPECT_FALSE(controller_.preview());
    EXPECT_TRUE(inLog().sessions.empty());
}

TEST_F(MergeControllerTest, WhatCameOfItIsToldUntilThePageIsLeft) {
    controller_.setPageShown(true);
    look(other_.file());
    const QSignalSpy notices(&controller_, &MergeController::notice);
    controller_.merge();
    controller_.setPageShown(false);  // it goes on
    ASSERT_TRUE(waitFor([this] { return controller_.doing() == Doing::Nothing; }));
    ASSERT_EQ(notices.size(), 1);
    EXPECT_EQ(notices[0][0].toString(), "log-merged");
    controller_.setPageShown(true);
    EXPECT_TRUE(controller_.message().startsWith("Merged log.db."));
    EXPECT_EQ(controller_.overruled().size(), 1);
    controller_.setPageShown(false);
    EXPECT_EQ(controller_.message(), "");
    EXPECT_TRUE(controller_.overruled().isEmpty());
}

TEST_F(MergeControllerTest, RefusesDuringARunAndDuringAMinute) {
    running_ = true;
    look(other_.file());
    EXPECT_FALSE(controller_.preview());
    EXPECT_TRUE(controller_.message().contains("A run is on: stop it"));
    running_ = false;
    look(other_.file());
    ASSERT_TRUE(controller_.preview());
    tapping_ = true;  // since it was shown
    controller_.merge();
    EXPECT_EQ(controller_.doing(), Doing::Nothing);
    EXPECT_TRUE(controller_.failed());
    EXPECT_TRUE(inLog().sessions.empty());
}

TEST_F(MergeControllerTest, RefusesWhatCannotBeMerged) {
    const auto refusal = [this](const std::filesystem::path& file) {
        look(file);
        EXPECT_FALSE(controller_.preview());
        EXPECT_TRUE(controller_.failed());
        return controller_.message();
    };
    EXPECT_TRUE(refusal(parts_.home.logFile()).contains("is the log itself"));
    EXPECT_TRUE(refusal("/nowhere/at all.db").contains("There is no file at all.db"));
    const auto words = other_.folder() / "words.json";
    tests::writeContents(words, "words");
    EXPECT_TRUE(refusal(words).contains("neither a log of Stridetick nor one as JSON"));
    tests::writeContents(words, R"({"format": "another"})");
    EXPECT_TRUE(refusal(words).contains("not a log as JSON that can be read"));
    const auto damaged = other_.folder() / "damaged.db";
    std::filesystem::copy_file(other_.file(), damaged);
    tests::damage(damaged);
    EXPECT_TRUE(refusal(damaged).contains("damaged.db is damaged ("))
        << controller_.message().toStdString();
    tests::makeNewer(other_.file());
    EXPECT_TRUE(refusal(other_.file()).contains("newer Stridetick"));
}

TEST_F(MergeControllerTest, ALogThatIsOpenInAnotherProgramIsReadBesideIt) {
    const auto open = other_.writing();
    look(other_.file());
    EXPECT_TRUE(controller_.preview()) << controller_.message().toStdString();
}

TEST_F(MergeControllerTest, AMergeOfATextThatWasBegunIsDoneThoughTheWindowCloses) {
    const auto text = other_.folder() / "theirs.json";
    const auto made = LogExport::tryPrepare({.log = other_.file(),
                                             .readFrom = other_.file(),
                                             .contents = {},
                                             .read = [this] { return other_.reading(); }},
                                            {.form = LogExport::Form::Json, .place = text});
    ASSERT_TRUE(made.value().tryWrite([](std::size_t) { return true; }));
    {
        MergeController closing({.clock = parts_.clock,
                                 .log = parts_.log,
                                 .running = [] { return false; },
                                 .tapping = [] { return false; }});
        closing.look(nameOf(text));
        ASSERT_TRUE(waitFor([&] { return closing.preview().has_value(); }))
            << closing.message().toStdString();
        closing.merge();
    }
    ASSERT_TRUE(waitFor([this] { return !parts_.log.replacing(); }));
    EXPECT_EQ(inLog().sessions.size(), 1U);
}

TEST_F(MergeControllerTest, LeavesTheLogAsItWasWhereItCannotBeKeptFirst) {
    tests::blockBackups(parts_.home.logFile());
    look(other_.file());
    ASSERT_TRUE(controller_.preview());
    merge();
    EXPECT_TRUE(controller_.failed());
    EXPECT_TRUE(controller_.message().contains("your log is as it was"))
        << controller_.message().toStdString();
    EXPECT_TRUE(inLog().sessions.empty());
    EXPECT_FALSE(parts_.log.replacing());
}

TEST_F(MergeControllerTest, BeginsNothingBehindARestore) {
    const auto backup = tests::backUp(parts_.log);
    look(other_.file());
    ASSERT_TRUE(controller_.preview());
    const QSignalSpy changes(&controller_, &MergeController::changed);
    parts_.log.restore(backup);
    EXPECT_FALSE(changes.empty()) << "the buttons have to know";
    controller_.merge();
    EXPECT_EQ(controller_.doing(), Doing::Nothing);
    EXPECT_TRUE(controller_.message().contains("being restored or merged"));
    controller_.keepTheLog();
    controller_.look(nameOf(other_.file()));
    EXPECT_TRUE(controller_.failed()) << "and it is said";
    EXPECT_TRUE(controller_.message().contains("being restored or merged"));
    ASSERT_TRUE(waitFor([this] { return !parts_.log.replacing(); }));
    EXPECT_TRUE(inLog().sessions.empty());
}

TEST_F(MergeControllerTest, WhatWasFoundIsVoidOnceTheLogIsAnother) {
    const auto backup = tests::backUp(parts_.log);
    look(other_.file());
    ASSERT_TRUE(controller_.preview());
    parts_.log.restore(backup);
    ASSERT_TRUE(waitFor([this] { return !parts_.log.replacing(); }));
    EXPECT_FALSE(controller_.preview());
}

}  // namespace
}  // namespace stridetick::app
