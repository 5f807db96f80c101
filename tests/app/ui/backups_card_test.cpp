// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/backups_card.hpp"

#include <QAbstractItemModel>
#include <QFileDialog>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include "app/ui/theme.hpp"
#include "tests/app/backups.hpp"
#include "tests/app/records.hpp"
#include "tests/app/ui/window_fixture.hpp"
#include "tests/support/child_process.hpp"

#include <filesystem>
#include <fstream>

namespace stridetick::app {
namespace {

using tests::askedRow;
using tests::waitFor;

class BackupsCardTest : public tests::WindowFixture {
 protected:
    void open() {
        press(Qt::Key_L, Qt::ControlModifier);
        ASSERT_TRUE(waitFor([this] { return read(); }));
    }
    bool read() { return program_->logControl().listed() && !program_->logControl().reading(); }
    /// By key, wherever a daily backup has come in before.
    void selectAsked() {
        table_.setFocus();
        press(Qt::Key_Home);
        for (std::size_t i = askedRow(program_->logControl()).value(); i > 0; --i) {
            press(Qt::Key_Down);
        }
        ASSERT_EQ(cell(table_.currentRow(), 1), "Asked for");
    }
    QString cell(int row, int column) { return table_.item(row, column)->text(); }
    QPushButton& restoreThis() { return the<QPushButton>("restoreBackup"); }

    QTableWidget& table_ = the<QTableWidget>("backupList");
};

TEST_F(BackupsCardTest, SaysThatThereAreNone) {
    open();
    EXPECT_FALSE(table_.isVisible());
    EXPECT_EQ(the("noBackups").text(), "There are none yet.");
    EXPECT_FALSE(restoreThis().isEnabled());
    EXPECT_TRUE(the("backupWords").text().contains("Syncthing, Nextcloud or Dropbox"));
}

TEST_F(BackupsCardTest, BacksUpByKeyAndShowsWhatIsInIt) {
    program_.save({tests::tapped(1538), tests::run(std::chrono::minutes{30})});
    open();
    EXPECT_TRUE(the<QPushButton>("backUpNow").hasFocus());
    press(Qt::Key_N, Qt::AltModifier);
    ASSERT_TRUE(waitFor([this] { return askedRow(program_->logControl()) && read(); }));
    selectAsked();
    const int row = table_.currentRow();
    EXPECT_EQ(cell(row, 0), "04/03/2026, 11:00");
    EXPECT_EQ(cell(row, 2), "1");
    EXPECT_EQ(cell(row, 3), "1");
    EXPECT_EQ(cell(row, 4), "04/03/2026, 11:00");
    EXPECT_TRUE(cell(row, 5).contains("KiB"));
    EXPECT_TRUE(the("backUpMessage").text().contains("stridetick.asked-20260304T100000Z.db"));
    EXPECT_TRUE(restoreThis().isEnabled());
}

TEST_F(BackupsCardTest, NoColumnIsCutOffWhereThereIsLittleRoom) {
    tests::backUp(program_->log());
    open();
    ASSERT_TRUE(waitFor([this] { return table_.rowCount() > 0 && read(); }));
    table_.item(0, 5)->setText("as wide as where the text is large");
    for (const int width : {640, 1024, 1600}) {
        program_->window().resize(width, 700);
        EXPECT_TRUE(waitFor([this] {
            int wide = 0;
            for (int column = 0; column < table_.columnCount(); ++column) {
                const auto& view = static_cast<const QAbstractItemView&>(table_);
                wide += table_.columnWidth(column) >= view.sizeHintForColumn(column) ? 1 : 0;
            }
            return wide == table_.columnCount();
        })) << width;
    }
}

TEST_F(BackupsCardTest, SaysWhyABackupCannotBeRestored) {
    tests::damage(tests::backUp(program_->log()));
    open();
    selectAsked();
    EXPECT_EQ(cell(table_.currentRow(), 2), "Damaged");
    EXPECT_FALSE(restoreThis().isEnabled());
    EXPECT_TRUE(the("restoreMessage").text().contains("is damaged ("));
}

TEST_F(BackupsCardTest, SaysWhyNothingIsRestoredDuringAMinute) {
    tests::backUp(program_->log());
    program_->measure().tap({program_.clock.steadyNow(), std::nullopt});
    open();
    EXPECT_FALSE(restoreThis().isEnabled());
    EXPECT_FALSE(the<QPushButton>("restoreFile").isEnabled());
    EXPECT_TRUE(the("restoreMessage").text().contains("A minute is being tapped"));
    program_->measure().startOver();
    EXPECT_TRUE(restoreThis().isEnabled()) << "at once";
    EXPECT_FALSE(the("restoreMessage").isVisible());
}

TEST_F(BackupsCardTest, SaysWhyABackupFailed) {
    const auto blocker = tests::blockBackups(program_.home.logFile());
    open();
    press(Qt::Key_N, Qt::AltModifier);
    EXPECT_TRUE(waitFor([this] { return the("backUpMessage").text().contains("No backup"); }));
    EXPECT_TRUE(the<QPushButton>("backUpNow").isEnabled());
}

TEST_F(BackupsCardTest, BringsItsAnswersIntoSight) {
    const auto inSight = [this](const char* name) {
        auto& words = the(name);
        return words.isVisible() && words.visibleRegion().boundingRect() == words.rect();
    };
    for (int i = 0; i < 5; ++i) {
        tests::backUp(program_->log());
        program_.clock.advance(std::chrono::hours{1});
    }
    program_->window().setNotice("test", "A notice takes room.");
    program_->window().resize(program_->window().minimumSize());
    open();
    ASSERT_FALSE(inSight("backupWords"));
    press(Qt::Key_N, Qt::AltModifier);
    ASSERT_TRUE(waitFor([this] { return table_.rowCount() == 6 && read(); }));
    EXPECT_TRUE(waitFor([&] { return inSight("backUpMessage"); }));
    program_->restore().look(QString::fromStdString(program_.home.logFile().string()));
    EXPECT_TRUE(the("restoreMessage").text().contains("is the log itself"));
    EXPECT_TRUE(waitFor([&] { return inSight("restoreMessage"); }));
}

TEST_F(BackupsCardTest, ADialogOnTheLogsFolderLeavesTheLogItsLocks) {
    program_.save({tests::tapped(1538)});
    open();
    the<QPushButton>("restoreFile").click();
    auto* dialog = program_->window().findChild<QFileDialog*>("restoreDialog");
    ASSERT_NE(dialog, nullptr);
    const auto* list = dialog->findChild<QListView*>("listView");
    ASSERT_TRUE(waitFor([&] { return list->model()->rowCount(list->rootIndex()) > 0; }));
    QTest::qWait(200);  // the icons come later, and nobody tells
    dialog->close();
    testing::ChildProcess other(
        {.arguments = {"sqlite3", program_.home.logFile().string(),
                       "PRAGMA wal_checkpoint(TRUNCATE); SELECT count(*) FROM measurement"},
         .environment = {}});
    ASSERT_EQ(other.waitFor(std::chrono::seconds{20}), 0);
    EXPECT_TRUE(std::filesystem::exists(program_.home.logFile().string() + "-wal"))
        << "the last to leave takes the journal along: the window's locks were lost";
}

TEST_F(BackupsCardTest, EnterOnARowAsks) {
    tests::backUp(program_->log());
    open();
    selectAsked();
    press(Qt::Key_Return);
    EXPECT_TRUE(waitFor([this] { return program_->restore().preview().has_value(); }));
}

TEST_F(BackupsCardTest, SelectsTheBackupThatItsWordsName) {
    tests::backUp(program_->log());
    program_.clock.advance(std::chrono::seconds{1});  // no other minute in the table
    open();
    selectAsked();
    press(Qt::Key_N, Qt::AltModifier);
    ASSERT_TRUE(waitFor([this] { return table_.rowCount() == 2 && read(); }));
    const auto row = static_cast<std::size_t>(table_.currentRow());
    EXPECT_EQ(program_->logControl().backup(row).file.filename(),
              "stridetick.asked-20260304T100001Z.db");
    EXPECT_TRUE(the("backUpMessage").text().contains("stridetick.asked-20260304T100001Z.db"));
    table_.setFocus();
    press(Qt::Key_Down);
    ASSERT_EQ(table_.currentRow(), 1);
    program_->logControl().refresh();
    ASSERT_TRUE(waitFor([this] { return read(); }));
    EXPECT_EQ(table_.currentRow(), 1) << "what is selected after that stays";
}

TEST_F(BackupsCardTest, HomeAndEndGoToTheFirstAndTheLast) {
    for (int i = 0; i < 3; ++i) {
        tests::backUp(program_->log());
        program_.clock.advance(std::chrono::hours{1});
    }
    open();
    table_.setFocus();
    press(Qt::Key_End);
    EXPECT_EQ(table_.selectionModel()->selectedRows().value(0).row(), 2);
    press(Qt::Key_Home);
    EXPECT_EQ(table_.selectionModel()->selectedRows().value(0).row(), 0);
}

TEST_F(BackupsCardTest, KeepsTheSelectionWhileOthersComeIn) {
    tests::backUp(program_->log());
    open();
    selectAsked();
    program_.save({tests::tapped(1538)});  // the day's own follows
    ASSERT_TRUE(waitFor([this] { return table_.rowCount() == 2; }));
    EXPECT_EQ(cell(table_.currentRow(), 1), "Asked for");
}

TEST_F(BackupsCardTest, IsNotFilledAnewWhereNothingIsAnother) {
    tests::backUp(program_->log());
    open();
    selectAsked();
    const QSignalSpy filled(table_.model(), &QAbstractItemModel::dataChanged);
    program_.save({log::NoticeSeen{"advice", tests::daysAgo(0)}});
    EXPECT_EQ(filled.size(), 0);
}

TEST_F(BackupsCardTest, FollowsTheAppearance) {
    tests::damage(tests::backUp(program_->log()));
    open();
    selectAsked();
    const auto colour = [this] {
        return table_.item(table_.currentRow(), 2)->foreground().color();
    };
    const auto light = colour();
    theme::apply(*qApp, Appearance::Dark);
    EXPECT_EQ(colour(), theme::colours().danger);
    theme::apply(*qApp, Appearance::Light);
    EXPECT_EQ(colour(), light);
}

TEST_F(BackupsCardTest, TakesAnyOtherFile) {
    const auto backup = tests::backUp(program_->log());
    const auto other = program_.home.logFile().parent_path() / "from the cloud.db";
    std::filesystem::rename(backup, other);
    open();
    press(Qt::Key_A, Qt::AltModifier);
    ASSERT_TRUE(waitFor(
        [this] { return program_->window().findChild<QFileDialog*>("restoreDialog") != nullptr; }));
    auto* dialog = tests::child<QFileDialog>(program_->window(), "restoreDialog");
    emit dialog->fileSelected(QString::fromStdString(other.string()));
    dialog->close();
    ASSERT_TRUE(waitFor([this] { return program_->restore().preview().has_value(); }));
    EXPECT_EQ(the("restoreTitle").text(), "Restore from the cloud.db?");
}

}  // namespace
}  // namespace stridetick::app
