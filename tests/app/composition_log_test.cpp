// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The log in the window: restoring, and what is said before the log has been read.
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

#include "app/composition.hpp"
#include "tests/app/backups.hpp"
#include "tests/app/keys.hpp"
#include "tests/app/notice_in.hpp"
#include "tests/app/program.hpp"
#include "tests/app/records.hpp"
#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

#include <optional>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using Page = MainWindow::Page;
using tests::child;
using tests::noticeIn;
using tests::waitFor;

/// What another program sees in the file.
QString sqlite(const std::filesystem::path& file, const QString& sql) {
    QProcess program;
    program.start("sqlite3", {"-readonly", QString::fromStdString(file.string()), sql});
    EXPECT_TRUE(program.waitForFinished()) << "sqlite3 is not there";
    return QString::fromUtf8(program.readAllStandardOutput()).trimmed();
}

class CompositionLogTest : public ::testing::Test {
 protected:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(program_.window(), key, modifiers);
    }
    void countByKeys(const char* strikes) {
        auto* field = child<QLineEdit>(program_->window(), "count");
        field->setFocus();
        field->clear();
        QTest::keyClicks(field, strikes);
        QTest::keyClick(field, Qt::Key_Return);
        ASSERT_TRUE(program_->measure().result());
        ASSERT_TRUE(program_.settled());
    }
    void backUpByKeys() {
        press(Qt::Key_L, Qt::ControlModifier);
        press(Qt::Key_N, Qt::AltModifier);
        ASSERT_TRUE(waitFor([this] {
            return tests::askedRow(program_->logControl()) && !program_->logControl().reading();
        }));
    }
    /// The backup that was asked for; a daily one may be there too.
    void restoreByKeys() {
        press(Qt::Key_L, Qt::ControlModifier);
        ASSERT_TRUE(waitFor([this] { return !program_->logControl().reading(); }));
        auto* table = child<QTableWidget>(program_->window(), "backupList");
        table->setFocus();
        press(Qt::Key_Home);
        for (auto i = tests::askedRow(program_->logControl()).value(); i > 0; --i) {
            press(Qt::Key_Down);
        }
        press(Qt::Key_R, Qt::AltModifier);
        ASSERT_TRUE(waitFor([this] { return program_->restore().preview().has_value(); }));
        press(Qt::Key_R, Qt::AltModifier);
        ASSERT_TRUE(waitFor([this] { return !program_->restore().preview(); }));
    }

    tests::Program program_;
};

TEST_F(CompositionLogTest, ADeletedMeasurementComesBackWithABackup) {
    const auto file = program_.home.logFile();
    const QString count = "SELECT count(*) FROM measurement WHERE deleted_ms IS NULL";
    ASSERT_TRUE(program_.save({tests::tapped(1538, tests::daysAgo(7))}));
    ASSERT_NO_FATAL_FAILURE(countByKeys("78"));
    ASSERT_NO_FATAL_FAILURE(backUpByKeys());
    press(Qt::Key_2, Qt::ControlModifier);
    press(Qt::Key_D, Qt::AltModifier);
    ASSERT_TRUE(waitFor([this] { return program_->measure().deleted(); }));
    ASSERT_TRUE(program_.settled());
    ASSERT_EQ(sqlite(file, count), "1");
    ASSERT_NO_FATAL_FAILURE(restoreByKeys());
    EXPECT_EQ(sqlite(file, count), "2");
    EXPECT_EQ(sqlite(file, "PRAGMA integrity_check"), "ok");
    EXPECT_TRUE(noticeIn(program_->window(), "log-restored").contains("stridetick.asked-"));
    EXPECT_TRUE(noticeIn(program_->window(), "log-restored").contains("before-restore-"));
    press(Qt::Key_5, Qt::ControlModifier);
    const auto* entries = child<QListWidget>(program_->window(), "weekEntries");
    ASSERT_EQ(entries->count(), 1);
    EXPECT_TRUE(entries->item(0)->text().contains("156.0"))
        << entries->item(0)->text().toStdString();
}

TEST_F(CompositionLogTest, AResultIsForgottenWithTheLogThatHadIt) {
    ASSERT_NO_FATAL_FAILURE(backUpByKeys());
    press(Qt::Key_2, Qt::ControlModifier);
    ASSERT_NO_FATAL_FAILURE(countByKeys("78"));
    ASSERT_NO_FATAL_FAILURE(restoreByKeys());
    EXPECT_EQ(program_->measure().state(), MeasureController::State::Waiting);
    program_->measure().setTreadmillSpeed(core::MetresPerSecond::tryFrom(2.8));
    ASSERT_TRUE(program_.settled());
    EXPECT_TRUE(tests::everythingIn(program_.home.logFile()).measurements.empty())
        << "it would come back with its speed";
}

TEST_F(CompositionLogTest, AResultIsForgottenBeforeItsLogIsReplaced) {
    ASSERT_NO_FATAL_FAILURE(countByKeys("78"));
    program_->log().restore(program_.home.logFile().parent_path() / "no such backup.db");
    EXPECT_EQ(program_->measure().state(), MeasureController::State::Waiting)
        << "its speed would be written into the log that comes";
    EXPECT_TRUE(waitFor([this] { return !program_->log().replacing(); }));
}

TEST_F(CompositionLogTest, ATargetIsForgottenWithTheLogThatHadIt) {
    ASSERT_NO_FATAL_FAILURE(backUpByKeys());
    ASSERT_TRUE(
        program_.save({tests::target(162), log::NoticeSeen{"safety_r29", tests::daysAgo(0)}}));
    program_->window().goTo(Page::Run);
    ASSERT_EQ(program_->run().tempo(), core::StepsPerMinute::ofWhole(162));
    ASSERT_NO_FATAL_FAILURE(restoreByKeys());
    EXPECT_FALSE(program_->run().tempo());
    EXPECT_FALSE(program_->exporter().length()) << "the session's file has its tempo";
    program_->window().goTo(Page::Target);
    EXPECT_FALSE(program_->target().current());
    program_->window().goTo(Page::Run);
    EXPECT_TRUE(child<QWidget>(program_->window(), "safetySeen")->isVisible());
}

TEST_F(CompositionLogTest, NothingIsRestoredIntoARun) {
    ASSERT_TRUE(
        program_.save({tests::target(162), log::NoticeSeen{"safety_r29", tests::daysAgo(0)}}));
    ASSERT_NO_FATAL_FAILURE(backUpByKeys());
    program_->window().goTo(Page::Run);
    program_->run().start();
    press(Qt::Key_L, Qt::ControlModifier);
    EXPECT_FALSE(child<QPushButton>(program_->window(), "restoreBackup")->isEnabled());
    EXPECT_TRUE(
        child<QLabel>(program_->window(), "restoreMessage")->text().contains("A run is on"));
    program_->run().stop();
    EXPECT_FALSE(child<QLabel>(program_->window(), "restoreMessage")->isVisible());
}

TEST_F(CompositionLogTest, WhatWasSaidOfTheLogGoesWithIt) {
    ASSERT_NO_FATAL_FAILURE(backUpByKeys());
    auto cutShort = tests::run(30min);
    cutShort.state = core::SessionState::Running;
    ASSERT_TRUE(program_.save({cutShort}));
    program_.restart([this] {  // which is another process as a rule
        tests::sqlite3Says(program_.home.logFile(), "UPDATE session SET owner_boot = 'before'");
    });
    ASSERT_TRUE(noticeIn(program_->window(), "log").contains("recovered"));
    ASSERT_NO_FATAL_FAILURE(restoreByKeys());
    EXPECT_EQ(noticeIn(program_->window(), "log"), "");
}

TEST_F(CompositionLogTest, AFailedDailyBackupIsSaid) {
    tests::blockBackups(program_.home.logFile());
    program_.save({tests::tapped(1538)});
    EXPECT_TRUE(waitFor([this] { return !noticeIn(program_->window(), "log-backup").isEmpty(); }));
}

TEST_F(CompositionLogTest, ADamagedLogIsSaidWithWhatWasSavedAndWhichBackupHoldsTheRest) {
    ASSERT_TRUE(program_.save({tests::tapped(1538), tests::run(30min)}));
    tests::backUp(program_->log());
    const auto file = program_.home.logFile();
    QFile log(QString::fromStdString(file.string()));
    program_.restart([&] {
        ASSERT_TRUE(log.open(QIODevice::ReadWrite));
        ASSERT_TRUE(log.seek(100));  // the first page after its header
        log.write(QByteArray(64, '\xff'));
        log.close();
    });
    const QString notice = noticeIn(program_->window(), "log");
    EXPECT_TRUE(notice.contains("Your log was damaged.")) << notice.toStdString();
    EXPECT_TRUE(notice.contains("stridetick.damaged-20260304T100000Z.db"));
    EXPECT_TRUE(notice.contains("1 measurement"));
    EXPECT_TRUE(notice.contains("The backup of 04/03/2026, 11:00")) << notice.toStdString();
}

/// Before its first paint a program opens no log.
class UnopenedTest : public ::testing::Test {
 protected:
    UnopenedTest() {
        {
            tests::Program before;
            const auto measured = tests::tapped(1538);
            before.save({measured,
                         core::Baseline{.id = newId<core::BaselineId>(),
                                        .at = measured.at,
                                        .cadence = measured.cadence,
                                        .from = {measured.id}},
                         tests::target(162), log::NoticeSeen{"safety_r29", measured.at}});
            EXPECT_TRUE(std::filesystem::copy_file(tests::backUp(before->log()), home_.logFile()));
        }
        program_.emplace(home_.logFile(), clock_, tests::engineWithoutDevice());
    }
    QString text(const char* label) { return child<QLabel>(program_->window(), label)->text(); }
    bool hidden(const char* widget) {
        return child<QWidget>(program_->window(), widget)->isHidden();
    }
    void open() {
        ASSERT_FALSE(program_->log().opening());
        program_->window().show();
        ASSERT_TRUE(waitFor([this] { return program_->log().opening().has_value(); }));
    }

    tests::Home home_;
    tests::FakeClock clock_;
    std::optional<Composition> program_;
};

TEST_F(UnopenedTest, ReviewWaitsForTheLog) {
    program_->window().goTo(Page::Review);
    EXPECT_EQ(text("reviewEmptyText"), "Reading your log …");
    EXPECT_TRUE(hidden("reviewMeasure"));
    ASSERT_NO_FATAL_FAILURE(open());
    EXPECT_TRUE(waitFor([this] { return text("thisWeek").contains("measured: 1"); }));
}

TEST_F(UnopenedTest, TargetWaitsForTheLog) {
    program_->window().goTo(Page::Target);
    EXPECT_EQ(text("baselineText"), "Reading your log …");
    EXPECT_TRUE(hidden("targetMeasure"));
    ASSERT_NO_FATAL_FAILURE(open());
    EXPECT_TRUE(waitFor([this] { return text("baselineText").contains("153.8"); }));
}

TEST_F(UnopenedTest, RunWaitsForTheLog) {
    program_->window().goTo(Page::Run);
    EXPECT_EQ(text("runMessage"), "Reading your log …");
    EXPECT_TRUE(hidden("runTarget"));
    EXPECT_FALSE(
        child<QWidget>(program_->window(), "safetySeen")->isVisibleTo(&program_->window()));
    ASSERT_NO_FATAL_FAILURE(open());
    EXPECT_TRUE(waitFor([this] { return text("runMessage").contains("Run easily"); }));
}

TEST_F(UnopenedTest, TheSoundFileWaitsForTheLog) {
    program_->window().goTo(Page::Settings);
    program_->window().findChild<QPushButton*>("tabSession")->click();
    EXPECT_EQ(text("exportWords"), "Reading your log …");
    ASSERT_NO_FATAL_FAILURE(open());
    EXPECT_TRUE(waitFor([this] { return text("exportWords").startsWith("This session"); }));
}

TEST_F(UnopenedTest, WhatIsMeasuredBeforeIsWrittenAfter) {
    program_->measure().submitCount("78", core::CountWindow::S60, core::CountAnswer::NotAsked);
    ASSERT_NO_FATAL_FAILURE(open());
    EXPECT_TRUE(
        waitFor([this] { return program_->measure().saved() == MeasureController::Saved::Yes; }));
    EXPECT_EQ(tests::everythingIn(home_.logFile()).measurements.size(), 2U);
}

TEST_F(UnopenedTest, AMinuteThatWasBegunBeforeMayStopWithItsBaseline) {
    program_->measure().tap({clock_.steadyNow(), std::nullopt});
    ASSERT_NO_FATAL_FAILURE(open());
    for (int i = 1; i < 60; ++i) {
        clock_.advance(800ms);
        program_->measure().tap({clock_.steadyNow(), std::nullopt});
    }
    EXPECT_TRUE(program_->measure().mayStopHere());
}

}  // namespace
}  // namespace stridetick::app
