// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/entry_in_full.hpp"

#include <QCheckBox>

#include "app/ui/week_list.hpp"
#include "tests/app/ui/review_fixture.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using tests::waitFor;

class EntryInFullTest : public tests::ReviewFixture {
 protected:
    /// One of five minutes by a watch alone, below it a measurement.
    void reviewWatchRun() {
        const auto session = tests::watchRun(5min);
        auto later = tests::daysAgo(0);
        later.utc += 1h;
        review({session, tests::traceOf(session), tests::target(165, tests::daysAgo(30)),
                tests::tapped(1538, later)});
        goToEntry(0);
    }
    QString details() {
        QStringList lines;
        auto& shown = the<QListWidget>("entryDetails");
        for (int i = 0; i < shown.count(); ++i) {
            lines.append(shown.item(i)->text());
        }
        return lines.join('\n');
    }
    QString watchOfTheWeek() { return the<WeekList>("weekList").item(0, 8)->text(); }
};

TEST_F(EntryInFullTest, ShowsWhatAWatchSawOfTheRunThatIsSelected) {
    reviewWatchRun();
    EXPECT_TRUE(visible("traceChart"));
    EXPECT_EQ(entries().at(0), "Wed 4 Mar, 11:00 – run 5:00, watch: 166.0 spm");
    EXPECT_TRUE(details().startsWith("Watch: Forerunner 245, GPX")) << details().toStdString();
    EXPECT_TRUE(details().contains("165 spm, 3 % either side): 4 of 4 min, 100"));
    EXPECT_TRUE(details().contains("A free run"));
    EXPECT_EQ(watchOfTheWeek(), "166.0");
    goToEntry(1);
    EXPECT_FALSE(visible("traceChart"));
    EXPECT_TRUE(details().startsWith("Quiet"));
}

TEST_F(EntryInFullTest, TheFeetAreSwitchedByKeyAndAllFiguresFollow) {
    reviewWatchRun();
    press(Qt::Key_W, Qt::AltModifier);
    ASSERT_TRUE(waitFor([this] { return watchOfTheWeek() == "83.0"; }));
    EXPECT_FALSE(the<QCheckBox>("traceOneFoot").isChecked());
    EXPECT_TRUE(details().contains("Counted as both feet: median 83.0 spm"));
    EXPECT_TRUE(entries().at(0).endsWith("watch: 83.0 spm"));
    EXPECT_TRUE(the("traceReadout").text().contains("83.0 spm, below the band"));
    EXPECT_EQ(list().currentRow(), 0);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(the<QCheckBox>("traceOneFoot").isChecked());
    EXPECT_TRUE(details().contains("Counted as one foot and doubled: median 166.0 spm"));
    EXPECT_EQ(watchOfTheWeek(), "166.0");
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(watchOfTheWeek(), "83.0");
}

TEST_F(EntryInFullTest, TabReachesTheChartAndTheSwitch) {
    reviewWatchRun();
    const auto reach = [this](const char* name) {
        for (int i = 0; i < 5 && !the<QWidget>(name).hasFocus(); ++i) {
            press(Qt::Key_Tab);
        }
        return the<QWidget>(name).hasFocus();
    };
    ASSERT_TRUE(reach("traceOneFoot"));
    press(Qt::Key_Space);
    EXPECT_TRUE(details().contains("Counted as both feet"));
    EXPECT_TRUE(the<QWidget>("traceOneFoot").hasFocus());
    ASSERT_TRUE(reach("traceChart"));
    press(Qt::Key_End);
    EXPECT_TRUE(the("traceReadout").text().startsWith("Minute 5:"));
}

TEST_F(EntryInFullTest, ADeletedRunTakesItsTraceAlongAndUndoBringsItBack) {
    reviewWatchRun();
    press(Qt::Key_Delete);
    EXPECT_FALSE(visible("traceChart"));
    EXPECT_TRUE(the<WeekList>("weekList").isColumnHidden(8));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(visible("traceChart"));
    EXPECT_EQ(watchOfTheWeek(), "166.0");
}

TEST_F(EntryInFullTest, NothingIsSwitchedWhileABackupIsRestored) {
    reviewWatchRun();
    program_->log().restore(program_.home.logFile().parent_path() / "no such backup.db");
    EXPECT_FALSE(the<QCheckBox>("traceOneFoot").isEnabled());
    EXPECT_TRUE(waitFor([this] { return the<QCheckBox>("traceOneFoot").isEnabled(); }));
}

}  // namespace
}  // namespace stridetick::app
