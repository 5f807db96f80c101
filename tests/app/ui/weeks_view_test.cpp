// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/weeks_view.hpp"

#include "app/ui/week_list.hpp"
#include "tests/app/past_programme.hpp"
#include "tests/app/ui/review_fixture.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;

class WeeksViewTest : public tests::ReviewFixture {
 protected:
    QStringList details() {
        QStringList lines;
        auto& shown = the<QListWidget>("entryDetails");
        for (int i = 0; i < shown.count(); ++i) {
            lines.append(shown.item(i)->text());
        }
        return lines;
    }
    int rowOf(const char* words) {
        const auto lines = entries();
        for (int i = 0; i < lines.size(); ++i) {
            if (lines[i].contains(QString::fromUtf8(words))) {
                return i;
            }
        }
        return -1;
    }
};

TEST_F(WeeksViewTest, ASessionOpensToItsBlocksChecksAndAnswers) {
    review(tests::pastProgramme(1).changes);
    the<WeekList>("weekList").selectRow(1);
    ASSERT_GE(rowOf("– run"), 0) << entries().join('\n').toStdString();
    goToEntry(rowOf("– run"));
    EXPECT_TRUE(visible("entryDetails"));
    const QString all = details().join('\n');
    EXPECT_TRUE(all.contains("Programme: week 1, session")) << all.toStdString();
    EXPECT_TRUE(all.contains("5:00 to 20:00: click at 158 spm")) << all.toStdString();
    EXPECT_TRUE(all.contains("paced: 157.5")) << all.toStdString();
    EXPECT_TRUE(all.contains("effort 4 of 10")) << all.toStdString();
}

TEST_F(WeeksViewTest, SaysWhatTheWatchSawOfThisWeekAndWhatThatColumnIs) {
    review({tests::run(30min)});
    EXPECT_FALSE(the("thisWeek").text().contains("watch"));
    EXPECT_FALSE(the("underWeeks").text().contains("Watch"));
    const auto session = tests::watchRun(5min);
    ASSERT_TRUE(program_.save({session, tests::traceOf(session)}));
    program_->review().refresh();
    EXPECT_TRUE(the("thisWeek").text().endsWith("watch: 166.0 spm"));
    EXPECT_TRUE(the("underWeeks").text().contains("Watch: the median"));
}

TEST_F(WeeksViewTest, AStepOfTheProgrammeIsAmongTheEntriesAndCannotBeChanged) {
    review(tests::pastProgramme(1).changes);
    the<WeekList>("weekList").selectRow(1);
    const int step = static_cast<int>(entries().size());
    int row = -1;
    for (int i = 0; i < step; ++i) {
        if (list().item(i)->toolTip().startsWith("A step of the programme")) {
            row = i;
        }
    }
    ASSERT_GE(row, 0) << entries().join('\n').toStdString();
    goToEntry(row);
    EXPECT_FALSE(the<QPushButton>("editEntry").isEnabled());
    EXPECT_FALSE(the<QPushButton>("deleteEntry").isEnabled());
    EXPECT_FALSE(visible("entryDetails"));
}

TEST_F(WeeksViewTest, NothingIsInFullUntilAnEntryIsSelected) {
    review({tests::tapped(1538)});
    EXPECT_FALSE(visible("entryDetails"));
    goToEntry(0);
    EXPECT_TRUE(details().at(0).startsWith("Quiet")) << details().join('\n').toStdString();
}

}  // namespace
}  // namespace stridetick::app
