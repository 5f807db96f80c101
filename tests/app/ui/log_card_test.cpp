// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/log_card.hpp"

#include <QLineEdit>
#include <QUrl>

#include "tests/app/log_lock.hpp"
#include "tests/app/records.hpp"
#include "tests/app/ui/url_catcher.hpp"
#include "tests/app/ui/window_fixture.hpp"

namespace stridetick::app {
namespace {

using tests::waitFor;

class LogCardTest : public tests::WindowFixture {
 protected:
    LogCardTest() {
        program_.save({tests::tapped(1538)});
        press(Qt::Key_L, Qt::ControlModifier);
    }
};

TEST_F(LogCardTest, SaysWhereTheLogIsSoThatItCanBeCopied) {
    auto& file = the<QLineEdit>("logFile");
    EXPECT_EQ(file.text(), program_.home.path() + "/stridetick.db");
    EXPECT_TRUE(file.isReadOnly());
    EXPECT_EQ(the<QLineEdit>("backupFolder").text(), program_.home.path() + "/backups");
    file.setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(file.selectedText(), file.text());
}

TEST_F(LogCardTest, SaysWhatTheLogHolds) {
    EXPECT_TRUE(waitFor([this] { return the("logHolds").text().startsWith("1 measurement"); }));
    EXPECT_TRUE(the("logHolds").text().contains("KiB"));
}

TEST_F(LogCardTest, FollowsWhatWaits) {
    EXPECT_EQ(the("logState").text(), "All on the disk.");
    tests::LogLock lock(program_.home.logFile());
    program_->log().save({tests::tapped(1540)});
    EXPECT_EQ(the("logState").text(), "Being written: 1 entry.");
    EXPECT_TRUE(
        waitFor([this] { return the("logState").text().contains("(database is locked)"); }));
    lock.release();
    EXPECT_TRUE(waitFor([this] { return the("logState").text() == "All on the disk."; }));
}

TEST_F(LogCardTest, OpensTheFolderByKey) {
    const tests::UrlCatcher opened;
    press(Qt::Key_O, Qt::AltModifier);
    EXPECT_TRUE(
        waitFor([&] { return opened.caught == QUrl::fromLocalFile(program_.home.path()); }));
}

}  // namespace
}  // namespace stridetick::app
