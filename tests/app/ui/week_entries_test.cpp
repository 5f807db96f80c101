// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/week_entries.hpp"

#include "app/ui/week_list.hpp"
#include "tests/app/log_lock.hpp"
#include "tests/app/past_programme.hpp"
#include "tests/app/ui/review_fixture.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using Page = MainWindow::Page;
using tests::daysAgo;
using tests::waitFor;

core::WallTime minutesLater(int minutes) {
    auto at = daysAgo(0);
    at.utc += std::chrono::minutes{minutes};
    return at;
}

class WeekEntriesTest : public tests::ReviewFixture {
 protected:
    /// A measurement, a target and a run, in this order.
    void reviewOneOfEach() {
        review({tests::tapped(1538), tests::target(162, minutesLater(1)),
                tests::run(30min, minutesLater(2))});
    }
    bool enabled(const char* button) { return the<QPushButton>(button).isEnabled(); }
};

TEST_F(WeekEntriesTest, OffersToEditAndDeleteWhatIsSelected) {
    reviewOneOfEach();
    EXPECT_FALSE(enabled("editEntry"));
    EXPECT_FALSE(enabled("deleteEntry"));
    for (const int row : {0, 2}) {
        goToEntry(row);
        EXPECT_TRUE(enabled("editEntry"));
        EXPECT_TRUE(enabled("deleteEntry"));
        EXPECT_EQ(the<QPushButton>("editEntry").accessibleDescription(), "");
    }
}

TEST_F(WeekEntriesTest, TheListGoesDownToItsButtons) {
    reviewOneOfEach();
    for (const int row : {-1, 1}) {  // of a target there is nothing more to say
        goToEntry(row);
        EXPECT_TRUE(waitFor([this] {
            const auto& edit = the<QPushButton>("editEntry");
            const int bottom = list().mapTo(&program_->window(), list().rect().bottomLeft()).y();
            return edit.mapTo(&program_->window(), QPoint(0, 0)).y() - bottom < edit.height();
        })) << row;
    }
}

TEST_F(WeekEntriesTest, SaysWhyATargetCannotBeChanged) {
    reviewOneOfEach();
    goToEntry(1);
    for (const char* name : {"editEntry", "deleteEntry"}) {
        EXPECT_FALSE(enabled(name));
        EXPECT_TRUE(the<QPushButton>(name).toolTip().contains("Target page"));
        EXPECT_TRUE(the<QPushButton>(name).accessibleDescription().contains("Target page"));
    }
    for (const auto key : {Qt::Key_F2, Qt::Key_Return, Qt::Key_Delete}) {
        press(key);
        EXPECT_FALSE(visible("entryEditor"));
        EXPECT_EQ(entries().size(), 3);
    }
}

TEST_F(WeekEntriesTest, LeavesARunThatIsOnAlone) {
    auto on = tests::run(5min);
    on.state = core::SessionState::Running;
    review({on});
    goToEntry(0);
    EXPECT_FALSE(enabled("editEntry"));
    EXPECT_FALSE(enabled("deleteEntry"));
    EXPECT_TRUE(the<QPushButton>("deleteEntry").toolTip().contains("Stop it"));
    press(Qt::Key_Delete);
    EXPECT_EQ(entries().size(), 1);
}

TEST_F(WeekEntriesTest, NothingIsChangedWhileABackupIsRestored) {
    reviewOneOfEach();
    goToEntry(2);
    tests::LogLock lock(program_.home.logFile());  // the deletion waits, and the restore behind it
    press(Qt::Key_Delete);
    goToEntry(0);
    const auto nowhere = program_.home.logFile().parent_path() / "no such backup.db";
    program_->log().restore(nowhere);
    for (const char* name : {"editEntry", "deleteEntry", "undoChange"}) {
        EXPECT_FALSE(enabled(name)) << name;
    }
    EXPECT_TRUE(the<QPushButton>("editEntry").accessibleDescription().contains("being restored"));
    press(Qt::Key_F2);
    EXPECT_FALSE(visible("entryEditor"));
    press(Qt::Key_Delete);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(entries().size(), 2);
    lock.release();
    ASSERT_TRUE(waitFor([this] { return !program_->log().replacing(); }));
    for (const char* name : {"editEntry", "deleteEntry", "undoChange"}) {
        EXPECT_TRUE(enabled(name)) << name;
    }
}

TEST_F(WeekEntriesTest, AChangeThatWasBegunWaitsForTheRestore) {
    reviewOneOfEach();
    goToEntry(0);
    press(Qt::Key_F2);
    ASSERT_TRUE(visible("entryEditor"));
    program_->log().restore(program_.home.logFile().parent_path() / "no such backup.db");
    press(Qt::Key_Return);
    EXPECT_TRUE(visible("entryEditor"));
    EXPECT_TRUE(the("entryProblem").text().contains("being restored"));
    ASSERT_TRUE(waitFor([this] { return !program_->log().replacing(); }));
    press(Qt::Key_Return);
    EXPECT_FALSE(visible("entryEditor"));
}

TEST_F(WeekEntriesTest, IsEditedByF2EnterDoubleClickAndButton) {
    reviewOneOfEach();
    const auto byDoubleClick = [this] {
        const auto at = list().visualItemRect(list().item(0)).center();
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(list().viewport(), Qt::LeftButton, {}, at);
    };
    const std::vector<std::function<void()>> ways{[this] { press(Qt::Key_F2); },
                                                  [this] { press(Qt::Key_Return); }, byDoubleClick,
                                                  [this] { press(Qt::Key_I, Qt::AltModifier); }};
    for (const auto& way : ways) {
        goToEntry(0);
        way();
        ASSERT_TRUE(waitFor([this] { return visible("entryEditor"); }));
        EXPECT_FALSE(visible("weekEntries"));
        EXPECT_TRUE(the<QWidget>("entryNote").hasFocus());
        press(Qt::Key_Escape);
        EXPECT_TRUE(visible("weekEntries"));
        EXPECT_TRUE(list().hasFocus());
        EXPECT_EQ(list().currentRow(), 0);
    }
}

TEST_F(WeekEntriesTest, GoesOnWithTheNextAfterADeletion) {
    review({tests::tapped(1500), tests::run(10min, minutesLater(1)),
            tests::tapped(1520, minutesLater(2))});
    goToEntry(0);
    press(Qt::Key_Delete);
    EXPECT_TRUE(list().hasFocus());
    ASSERT_EQ(entries().size(), 2);
    EXPECT_EQ(list().currentRow(), 0);
    EXPECT_TRUE(list().currentItem()->isSelected());
    EXPECT_TRUE(list().currentItem()->text().contains("run 10:00"));
    press(Qt::Key_Down);
    press(Qt::Key_Delete);
    EXPECT_EQ(list().currentRow(), 0) << "the last one before it";
    press(Qt::Key_Delete);
    EXPECT_EQ(entries(), QStringList{"Nothing was measured or run in this week."});
    EXPECT_TRUE(list().hasFocus());
    EXPECT_FALSE(enabled("deleteEntry"));
    for (int back = 1; back <= 3; ++back) {
        press(Qt::Key_Z, Qt::ControlModifier);
        EXPECT_EQ(entries().size(), back);
        EXPECT_TRUE(list().hasFocus());
    }
    EXPECT_TRUE(list().currentItem()->text().contains("150.0")) << "what came back last";
}

TEST_F(WeekEntriesTest, TheButtonsDoTheSame) {
    reviewOneOfEach();
    goToEntry(2);
    the<QPushButton>("deleteEntry").click();
    EXPECT_EQ(entries().size(), 2);
    EXPECT_TRUE(list().hasFocus());
    ASSERT_TRUE(visible("undoChange"));
    EXPECT_EQ(the<QPushButton>("undoChange").text(), "Undo: deleted run of Wed 4 Mar, 11:02");
    EXPECT_EQ(the<QPushButton>("undoChange").accessibleName(),
              "Undo: deleted run of Wed 4 Mar, 11:02");
    EXPECT_FALSE(visible("redoChange"));
    the<QPushButton>("undoChange").click();
    EXPECT_EQ(entries().size(), 3);
    EXPECT_EQ(list().currentRow(), 2);
    EXPECT_FALSE(visible("undoChange"));
    ASSERT_TRUE(visible("redoChange"));
    the<QPushButton>("redoChange").click();
    EXPECT_EQ(entries().size(), 2);
    EXPECT_FALSE(visible("redoChange"));
}

TEST_F(WeekEntriesTest, UndoesAChangeByKeyAndDoesItAgain) {
    reviewOneOfEach();
    goToEntry(0);
    press(Qt::Key_F2);
    type("new shoes");
    press(Qt::Key_Return);
    EXPECT_TRUE(entries().at(0).endsWith("Note: new shoes"));
    EXPECT_EQ(list().currentRow(), 0);
    EXPECT_EQ(the<QPushButton>("undoChange").accessibleName(),
              "Undo: changed measurement of Wed 4 Mar, 11:00");
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(entries().at(0).contains("Note"));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(entries().at(0).endsWith("Note: new shoes"));
}

TEST_F(WeekEntriesTest, UndoWaitsWhileSomethingIsEdited) {
    reviewOneOfEach();
    goToEntry(0);
    press(Qt::Key_Delete);
    goToEntry(1);
    press(Qt::Key_F2);
    ASSERT_TRUE(visible("entryEditor"));
    EXPECT_TRUE(visible("undoChange"));
    EXPECT_FALSE(enabled("undoChange"));
    press(Qt::Key_Z, Qt::ControlModifier);
    the<QWidget>("saveEntry").setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(visible("entryEditor"));
    press(Qt::Key_Escape);
    EXPECT_EQ(entries().size(), 2);
    EXPECT_TRUE(enabled("undoChange"));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(entries().size(), 3);
}

TEST_F(WeekEntriesTest, UndoWorksAfterAChangeOfPageAndShowsTheWeek) {
    review({tests::tapped(1538, daysAgo(14)), tests::tapped(1560)});
    the<WeekList>("weekList").selectRow(2);
    goToEntry(0);
    press(Qt::Key_Delete);
    ASSERT_TRUE(program_.settled());
    program_->window().goTo(Page::Run);
    program_->window().goTo(Page::Review);
    ASSERT_TRUE(the("weekTitle").text().contains("2 Mar"));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(the("weekTitle").text().contains("16 Feb"));
    ASSERT_EQ(entries().size(), 1);
    EXPECT_TRUE(entries().at(0).contains("153.8"));
    EXPECT_TRUE(list().hasFocus());
}

TEST_F(WeekEntriesTest, KeepsTheSelectionWhileTheLogIsWritten) {
    reviewOneOfEach();
    goToEntry(2);
    ASSERT_TRUE(program_.save({tests::tapped(1500, minutesLater(-1))}));
    program_->review().refresh();
    ASSERT_EQ(entries().size(), 4);
    EXPECT_EQ(list().currentRow(), 3);
    const auto* item = list().item(3);
    program_->review().refresh();
    EXPECT_EQ(list().item(3), item) << "not made anew for nothing";
}

TEST_F(WeekEntriesTest, SelectsNothingInAnotherWeek) {
    review({tests::tapped(1538), tests::tapped(1500, daysAgo(7))});
    goToEntry(0);
    the<WeekList>("weekList").selectRow(1);
    EXPECT_EQ(list().currentRow(), -1);
    EXPECT_FALSE(enabled("deleteEntry"));
    list().setFocus();
    press(Qt::Key_Delete);
    EXPECT_EQ(entries().size(), 1);
}

TEST_F(WeekEntriesTest, TellsAChoiceWithTheNumbersOfTheWeekBefore) {
    auto records = tests::pastProgramme(1, 2).changes;  // a week was repeated six days ago
    auto choice = std::get<core::ProgrammeStep>(records[4]);
    ASSERT_EQ(choice.kind, core::ProgrammeStep::Kind::Held);
    choice.ordinal = 2;
    choice.at = daysAgo(0);
    choice.kind = core::ProgrammeStep::Kind::Chosen;
    choice.choice = core::Choice::GoOn;
    choice.row = 2;
    choice.reasons = {};
    records.emplace_back(choice);
    review(records);
    const auto told = entries().filter("You chose");
    ASSERT_EQ(told.size(), 1) << entries().join('\n').toStdString();
    EXPECT_TRUE(told[0].contains("to week 2, although 1 of 3 sessions were done"))
        << told[0].toStdString();
}

TEST_F(WeekEntriesTest, TabSelectsTheFirst) {
    reviewOneOfEach();
    the<QWidget>("weekList").setFocus();
    press(Qt::Key_Tab);
    ASSERT_TRUE(list().hasFocus());
    ASSERT_EQ(list().currentRow(), 0);
    EXPECT_TRUE(list().currentItem()->isSelected());
    EXPECT_TRUE(enabled("editEntry"));
}

}  // namespace
}  // namespace stridetick::app
