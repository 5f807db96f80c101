// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/move_card.hpp"

#include "tests/app/records.hpp"
#include "tests/app/ui/file_dialog.hpp"
#include "tests/app/ui/window_fixture.hpp"
#include "tests/support/temp_log.hpp"

#include <fstream>

namespace stridetick::app {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using tests::daysAgo;
using tests::TempLog;
using tests::waitFor;

class MoveCardTest : public tests::WindowFixture {
 protected:
    void open() {
        program_.save({tests::tapped(1538, daysAgo(3)), tests::run(30min, daysAgo(2))});
        press(Qt::Key_L, Qt::ControlModifier);
    }
    void answer(const char* dialog, const fs::path& place) {
        tests::answerDialog(program_->window(), dialog, place);
    }
    static QString pathOf(const fs::path& place) { return QString::fromStdString(place.string()); }
    bool exported() {
        return waitFor([this] {
            return !program_->logExporter().busy() && !the("exportLogMessage").text().isEmpty();
        });
    }

    TempLog other_;
};

TEST_F(MoveCardTest, ExportsAllAsJsonByKey) {
    open();
    press(Qt::Key_J, Qt::AltModifier);
    ASSERT_NO_FATAL_FAILURE(answer("exportJsonDialog", other_.folder() / "mine"));
    ASSERT_TRUE(exported());
    EXPECT_TRUE(fs::exists(other_.folder() / "mine.json")) << "the ending is given";
    EXPECT_TRUE(the("exportLogMessage").text().startsWith("mine.json is written: 1 measurement"));
    EXPECT_TRUE(inSight("exportLogMessage"));
    EXPECT_FALSE(the<QWidget>("exportReplace").isVisible());
}

TEST_F(MoveCardTest, ExportsSheetsAndRunsIntoAFolderByKey) {
    open();
    const std::pair<Qt::Key, const char*> ways[]{{Qt::Key_C, "session.csv"},
                                                 {Qt::Key_I, "2026-03-02_110000.fit"},
                                                 {Qt::Key_X, "2026-03-02_110000.tcx"}};
    for (const auto& [key, file] : ways) {
        const auto folder = other_.folder() / (std::string("of ") + file);
        fs::create_directory(folder);
        press(key, Qt::AltModifier);
        ASSERT_NO_FATAL_FAILURE(answer("exportFolderDialog", folder));
        ASSERT_TRUE(waitFor([&] { return fs::exists(folder / file); })) << file;
        ASSERT_TRUE(exported());
        EXPECT_TRUE(the("exportLogMessage").text().contains("Written into the folder of "));
    }
}

TEST_F(MoveCardTest, AsksBeforeItReplacesWhatIsInAFolder) {
    const auto mine = other_.folder() / "2026-03-02_110000.fit";
    std::ofstream(mine) << "mine";
    open();
    press(Qt::Key_I, Qt::AltModifier);
    ASSERT_NO_FATAL_FAILURE(answer("exportFolderDialog", other_.folder()));
    ASSERT_TRUE(waitFor([this] { return the<QWidget>("exportReplace").isVisible(); }));
    EXPECT_TRUE(inSight("exportReplace"));
    EXPECT_TRUE(the("exportLogMessage").text().contains("is there already: nothing was written"));
    EXPECT_EQ(tests::contentsOf(mine), "mine");
    press(Qt::Key_P, Qt::AltModifier);
    ASSERT_TRUE(waitFor([this] { return the("exportLogMessage").text().startsWith("Written"); }));
    EXPECT_NE(tests::contentsOf(mine), "mine");
    EXPECT_FALSE(the<QWidget>("exportReplace").isVisible());
}

TEST_F(MoveCardTest, TakesNoSecondOrderWhileOneIsWrittenAndSaysWhy) {
    open();
    const char* const orders[]{"exportJson", "exportCsv", "exportFit", "exportTcx"};
    auto& csv = the<QPushButton>("exportCsv");
    csv.setFocus();
    program_->logExporter().save(LogExport::Form::Csv, pathOf(other_.folder() / "sheets"));
    for (const auto* const order : orders) {
        EXPECT_FALSE(the<QPushButton>(order).isEnabled()) << order;
        EXPECT_TRUE(the<QPushButton>(order).accessibleDescription().contains("being written"));
    }
    EXPECT_TRUE(the<QWidget>("exportLogProgress").hasFocus());
    ASSERT_TRUE(exported());
    for (const auto* const order : orders) {
        EXPECT_TRUE(the<QPushButton>(order).isEnabled()) << order;
        EXPECT_EQ(the<QPushButton>(order).accessibleDescription(), "");
    }
    EXPECT_TRUE(csv.hasFocus()) << "it comes back";
}

TEST_F(MoveCardTest, ItsDialogsDoNotBeginBesideTheLog) {
    open();
    for (const auto& [key, name] :
         {std::pair{Qt::Key_J, "exportJsonDialog"}, std::pair{Qt::Key_C, "exportFolderDialog"},
          std::pair{Qt::Key_M, "mergeDialog"}}) {
        press(key, Qt::AltModifier);
        const auto find = [&, object = name] {
            return program_->window().findChild<QFileDialog*>(QLatin1String(object));
        };
        ASSERT_TRUE(waitFor([&] { return find() != nullptr && find()->isVisible(); })) << name;
        EXPECT_NE(find()->directory(), QDir(program_.home.path())) << name;
        find()->reject();
        program_->window().activateWindow();
        ASSERT_TRUE(waitFor([this] { return program_->window().isActiveWindow(); }));
    }
}

TEST_F(MoveCardTest, MergesAnotherLogByKeyAndListsWhatIsGivenUp) {
    auto both = tests::tapped(1538, daysAgo(5));
    const auto edited = [&](const char* note, int days) {
        both.note = note;
        return log::Edit<core::Measurement>{both, daysAgo(days)};
    };
    program_.save({both, edited("here", 2)});
    {
        auto log = other_.writing();
        TempLog::write(log, {both, tests::run(20min, daysAgo(1)), edited("there", 1)});
    }
    open();
    press(Qt::Key_M, Qt::AltModifier);
    ASSERT_NO_FATAL_FAILURE(answer("mergeDialog", other_.file()));
    ASSERT_TRUE(waitFor([this] { return the<QWidget>("mergeCard").isVisible(); }));
    press(Qt::Key_M, Qt::AltModifier);
    ASSERT_TRUE(waitFor([this] { return the("mergeMessage").text().startsWith("Merged"); }));
    EXPECT_TRUE(the<QPushButton>("mergeLog").hasFocus());
    auto& list = the<QListWidget>("mergeOverruled");
    ASSERT_TRUE(inSight("mergeMessage"));
    ASSERT_EQ(list.count(), 1);
    press(Qt::Key_Tab);
    EXPECT_TRUE(list.hasFocus()) << "reached by Tab";
    EXPECT_TRUE(list.item(0)->text().contains("this log's of 02/03/2026, 11:00 is given up"))
        << qPrintable(list.item(0)->text());
    EXPECT_EQ(tests::everythingIn(program_.home.logFile()).sessions.size(), 2U);
    press(Qt::Key_5, Qt::ControlModifier);
    EXPECT_EQ(program_->review().weeks().back().sessions, 2) << "all pages show it";
}

TEST_F(MoveCardTest, SaysWhyNothingIsMergedDuringAMinute) {
    open();
    program_->measure().tap({program_.clock.steadyNow(), std::nullopt});
    EXPECT_FALSE(the<QPushButton>("mergeLog").isEnabled());
    EXPECT_TRUE(the("mergeMessage").text().contains("A minute is being tapped"));
    EXPECT_EQ(the<QPushButton>("mergeLog").accessibleDescription(), the("mergeMessage").text());
    EXPECT_TRUE(the<QPushButton>("exportJson").isEnabled()) << "nothing is changed by that";
    program_->measure().startOver();
    EXPECT_TRUE(the<QPushButton>("mergeLog").isEnabled()) << "at once";
    EXPECT_FALSE(the("mergeMessage").isVisible());
}

TEST_F(MoveCardTest, CanBeCancelledWhileRunsAreWritten) {
    std::vector<log::LogRequest> runs;
    for (int i = 3; i < 1'500; ++i) {
        runs.emplace_back(tests::run(20min, daysAgo(i)));
    }
    program_.save(std::move(runs));
    open();
    auto& cancel = the<QPushButton>("exportLogCancel");
    EXPECT_FALSE(cancel.isVisible());
    program_->logExporter().save(LogExport::Form::Fit, pathOf(other_.folder()));
    ASSERT_TRUE(cancel.isVisible());
    EXPECT_TRUE(the<QWidget>("exportLogProgress").isVisible());
    cancel.setFocus();
    press(Qt::Key_Return);
    ASSERT_TRUE(exported());
    EXPECT_TRUE(the("exportLogMessage").text().startsWith("Cancelled."));
    EXPECT_FALSE(cancel.isVisible());
    EXPECT_TRUE(the<QPushButton>("exportJson").hasFocus()) << "the focus is not lost";
}

TEST_F(MoveCardTest, ItsAnswersAreInSightInTheSmallestWindow) {
    program_->window().resize(640, 480);
    open();
    program_->logExporter().saveJson(program_.home.path() + "/no folder/mine.json");
    ASSERT_TRUE(exported());
    EXPECT_TRUE(the("exportLogMessage").text().contains("could not be written"));
    EXPECT_TRUE(inSight("exportLogMessage"));
    program_->merger().look(pathOf(program_.home.logFile()));
    EXPECT_TRUE(inSight("mergeMessage"));
}

}  // namespace
}  // namespace stridetick::app
