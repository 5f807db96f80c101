// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/log_controller.hpp"

#include <QFileInfo>
#include <QSignalSpy>

#include "core/log/backups.hpp"
#include "tests/app/backups.hpp"
#include "tests/app/log_lock.hpp"
#include "tests/app/program.hpp"
#include "tests/app/records.hpp"

#include <gtest/gtest.h>

#include <fstream>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using tests::askedRow;
using tests::daysAgo;
using tests::waitFor;

class LogControllerTest : public ::testing::Test {
 protected:
    LogControllerTest() {
        QObject::connect(&controller_, &LogController::notice, &controller_,
                         [this](const QString& id, const QString& sentence) {
                             EXPECT_EQ(id, "log-backup");
                             notice_ = sentence;
                         });
    }
    bool read() {
        return waitFor([this] { return controller_.listed() && !controller_.reading(); });
    }
    LogController::Row asked() {
        const auto row = askedRow(controller_);
        EXPECT_TRUE(row);
        return row ? controller_.backups().at(*row) : LogController::Row{};
    }

    tests::Parts parts_;
    LogController controller_{parts_.clock, parts_.log};
    QString notice_;
};

TEST_F(LogControllerTest, SaysWhereTheLogIsAndWhatItHolds) {
    parts_.log.save({tests::tapped(1538, daysAgo(9)), tests::counted(79), tests::run(30min)});
    ASSERT_TRUE(parts_.settled());
    EXPECT_EQ(controller_.file(), parts_.home.path() + "/stridetick.db");
    EXPECT_EQ(controller_.folder(), parts_.home.path());
    EXPECT_EQ(controller_.backupFolder(), parts_.home.path() + "/backups");
    controller_.setPageShown(true);
    EXPECT_TRUE(controller_.holds().contains("Reading")) << "the window does not wait";
    ASSERT_TRUE(read());
    EXPECT_TRUE(controller_.holds().startsWith("2 measurements and 1 run, from 2"))
        << controller_.holds().toStdString();
    EXPECT_TRUE(controller_.size().contains("KiB"));
}

TEST_F(LogControllerTest, FollowsWhatIsWrittenWhileItsPageIsShown) {
    controller_.setPageShown(true);
    ASSERT_TRUE(read());
    EXPECT_EQ(controller_.holds(), "Nothing yet");
    parts_.log.save({tests::tapped(1538)});
    EXPECT_TRUE(waitFor([this] { return controller_.holds().startsWith("1 measurement"); }));
}

TEST_F(LogControllerTest, IsReadAgainWhenARunEndsAndNotWhileItGoesOn) {
    controller_.setPageShown(true);
    ASSERT_TRUE(read());
    auto run = tests::run(5min);
    run.state = core::SessionState::Running;
    const auto written = [this] { return parts_.log.waiting() == 0; };
    parts_.log.save({run});
    ASSERT_TRUE(waitFor(written));
    EXPECT_FALSE(controller_.reading());
    run.state = core::SessionState::Finished;
    parts_.log.save({run});
    ASSERT_TRUE(waitFor(written));
    EXPECT_TRUE(controller_.reading());
    EXPECT_TRUE(waitFor([this] { return controller_.holds().contains("1 run"); }));
}

TEST_F(LogControllerTest, ReadsNothingWhileItsPageIsNotShown) {
    parts_.log.save({tests::tapped(1538)});
    ASSERT_TRUE(parts_.settled());
    EXPECT_FALSE(controller_.reading());
    EXPECT_FALSE(controller_.listed());
}

TEST_F(LogControllerTest, SaysHowManyEntriesWaitAndWhyAndNoLonger) {
    EXPECT_EQ(controller_.state(), "All on the disk.");
    tests::LogLock lock(parts_.home.logFile());
    auto session = tests::run(10min);
    parts_.log.save({session});
    session.length = 20min;
    parts_.log.save({session});
    parts_.log.save({tests::tapped(1538), log::NoticeSeen{"advice", daysAgo(0)}});
    EXPECT_EQ(controller_.state(), "Being written: 2 entries.");
    EXPECT_FALSE(controller_.troubled());
    EXPECT_EQ(controller_.wouldBeLost(), 0U);
    ASSERT_TRUE(waitFor([this] { return controller_.troubled(); }));
    EXPECT_TRUE(controller_.state().contains("2 entries (database is locked)"))
        << controller_.state().toStdString();
    EXPECT_EQ(controller_.wouldBeLost(), 2U);
    lock.release();
    EXPECT_TRUE(waitFor([this] { return controller_.state() == "All on the disk."; }));
    EXPECT_TRUE(waitFor([this] { return !controller_.troubled(); }));
}

TEST_F(LogControllerTest, ABackupThatIsAskedForIsListedWithWhatIsInIt) {
    controller_.setPageShown(true);
    parts_.log.save({tests::tapped(1538), tests::run(30min)});
    controller_.backUp();
    EXPECT_TRUE(controller_.backingUp());
    ASSERT_TRUE(waitFor([this] { return !controller_.backingUp(); }));
    EXPECT_FALSE(controller_.failed());
    ASSERT_TRUE(waitFor([this] { return askedRow(controller_) && !controller_.reading(); }));
    const auto row = asked();
    EXPECT_EQ(row.when, "04/03/2026, 11:00") << "at the runner's time of day";
    ASSERT_TRUE(row.contents);
    EXPECT_EQ(row.contents->measurements, "1");
    EXPECT_EQ(row.contents->runs, "1");
    EXPECT_TRUE(row.flaw.isEmpty());
    const auto& file = controller_.backup(*askedRow(controller_)).file;
    EXPECT_TRUE(std::filesystem::exists(file));
    EXPECT_TRUE(controller_.message().contains(QString::fromStdString(file.filename().string())));
    EXPECT_TRUE(controller_.whyNotRestored(*askedRow(controller_)).isEmpty());
}

TEST_F(LogControllerTest, ListsTheNewestFirst) {
    tests::backUp(parts_.log);
    parts_.clock.advance(1h);
    tests::backUp(parts_.log);
    controller_.setPageShown(true);
    ASSERT_TRUE(read());
    const auto rows = controller_.backups();
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].when, "04/03/2026, 12:00");
    EXPECT_EQ(rows[1].when, "04/03/2026, 11:00");
}

TEST_F(LogControllerTest, SaysWhichBackupIsDamagedAndWhichIsNewer) {
    tests::damage(tests::backUp(parts_.log));
    controller_.setPageShown(true);
    ASSERT_TRUE(read());
    EXPECT_EQ(asked().flaw, "Damaged");
    EXPECT_FALSE(asked().contents);
    EXPECT_TRUE(controller_.whyNotRestored(0).contains("damaged ("));
    tests::makeNewer(tests::backUp(parts_.log));
    ASSERT_TRUE(
        waitFor([this] { return controller_.backups().size() == 2 && !controller_.reading(); }));
    int newer = 0;
    for (const auto& row : controller_.backups()) {
        newer += row.flaw == "Of a newer Stridetick" ? 1 : 0;
    }
    EXPECT_EQ(newer, 1);
}

TEST_F(LogControllerTest, LooksAgainWhenItsPageIsShownAgain) {
    const auto file = tests::backUp(parts_.log);
    controller_.setPageShown(true);
    ASSERT_TRUE(read());
    EXPECT_TRUE(asked().contents);
    controller_.setPageShown(false);
    tests::damage(file);
    controller_.setPageShown(true);
    EXPECT_TRUE(waitFor([this] { return asked().flaw == "Damaged"; }));
}

TEST_F(LogControllerTest, SaysWhyABackupFailedAndWhatToDo) {
    tests::blockBackups(parts_.home.logFile());
    controller_.backUp();
    ASSERT_TRUE(waitFor([this] { return !controller_.backingUp(); }));
    EXPECT_TRUE(controller_.failed());
    EXPECT_TRUE(controller_.message().contains("backups")) << controller_.message().toStdString();
    EXPECT_TRUE(controller_.message().endsWith("Then try again."));
    EXPECT_TRUE(notice_.isEmpty()) << "the answer is on the page";
}

TEST_F(LogControllerTest, AFailedDailyBackupIsANoticeUntilTheNextGoodOne) {
    const auto blocker = tests::blockBackups(parts_.home.logFile());
    parts_.log.save({tests::tapped(1538)});
    ASSERT_TRUE(waitFor([this] { return !notice_.isEmpty(); }));
    EXPECT_TRUE(notice_.contains("No backup could be made")) << notice_.toStdString();
    EXPECT_TRUE(notice_.contains("next entry"));
    EXPECT_TRUE(controller_.message().isEmpty());
    std::filesystem::remove(blocker);
    parts_.log.save({tests::tapped(1540)});
    EXPECT_TRUE(waitFor([this] { return notice_.isEmpty(); }));
}

TEST_F(LogControllerTest, MakesNoBackupOfARunThatIsNotKept) {
    const tests::Home home;
    std::ofstream(home.logFile()) << "another program's";
    LogService log(home.logFile(), parts_.clock);
    LogController controller(parts_.clock, log);
    EXPECT_FALSE(controller.opened());
    EXPECT_FALSE(controller.troubled()) << "nothing is known yet";
    log.open();
    ASSERT_TRUE(waitFor([&] { return controller.opened(); }));
    EXPECT_FALSE(controller.kept());
    EXPECT_TRUE(controller.troubled());
    EXPECT_TRUE(controller.state().contains("Nothing of this run"));
    controller.backUp();
    EXPECT_FALSE(controller.backingUp());
    EXPECT_EQ(controller.file(), home.path() + "/stridetick.db") << "not the private copy";
    controller.setPageShown(true);
    EXPECT_TRUE(waitFor([&] { return controller.holds() == "Not a log of Stridetick"; }));
}

}  // namespace
}  // namespace stridetick::app
