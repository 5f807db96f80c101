// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/plan_list.hpp"

#include <QHeaderView>
#include <QVBoxLayout>

#include "tests/app/program.hpp"
#include "tests/app/programmes.hpp"
#include "tests/app/ui/readable.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;

core::ProgrammeHistory begun() {
    const auto programme = tests::programme();
    return {.programme = programme, .steps = {core::started(programme)}};
}

void add(core::ProgrammeHistory& history, int row, int pass, std::chrono::minutes practice) {
    const auto session =
        tests::sessionOf(history.programme, row, pass, 1, 15min, tests::daysAgo(0));
    auto place = *session.place;
    place.practice = practice;
    history.sessions.push_back({.id = session.id,
                                .startedAt = session.startedAt,
                                .endedAt = session.startedAt,
                                .place = place,
                                .target = history.programme.target,
                                .report = tests::reportOf(session)});
}

QString cell(const PlanList& list, int row, int column) { return list.item(row, column)->text(); }

TEST(PlanList, ShowsEveryWeekOfThePlan) {
    PlanList list;
    list.show(begun());
    ASSERT_EQ(list.rowCount(), 6);
    EXPECT_EQ(cell(list, 1, 1), "16");
    EXPECT_EQ(cell(list, 1, 2), "click all the time; 3 on / 1 off");
    EXPECT_EQ(cell(list, 5, 2), "1 on / 9 off; click in the first minute only; no click");
}

TEST(PlanList, SaysWhereTheRunnerIsNotByColourAlone) {
    PlanList list;
    list.show(begun());
    EXPECT_TRUE(cell(list, 0, 0).contains("now"));
    EXPECT_EQ(cell(list, 1, 0), "2");
    EXPECT_EQ(list.currentRow(), 0);
}

TEST(PlanList, ForgetsWhatWasDoneOfAnotherPlan) {
    auto history = begun();
    add(history, 4, 1, 15min);
    auto chosen = history.steps.back();
    chosen.ordinal = 1;
    chosen.kind = core::ProgrammeStep::Kind::Chosen;
    chosen.choice = core::Choice::FourWeeks;
    chosen.plan = core::PlanLength::FourWeeks;
    chosen.row = 3;
    chosen.pass = 2;
    history.steps.push_back(chosen);
    PlanList list;
    list.show(history);
    EXPECT_EQ(cell(list, 3, 3), "–");
}

TEST(PlanList, CountsWhatWasDoneInTheNewestPass) {
    auto history = begun();
    add(history, 1, 1, 15min);
    add(history, 1, 1, 7min);
    PlanList list;
    list.show(history);
    EXPECT_EQ(cell(list, 0, 3), "1 of 3") << "under half is not done";
    EXPECT_EQ(cell(list, 1, 3), "–");
    auto again = history.steps.back();
    again.ordinal = 1;
    again.kind = core::ProgrammeStep::Kind::Held;
    again.pass = 2;
    history.steps.push_back(again);
    list.show(history);
    EXPECT_EQ(cell(list, 0, 3), "0 of 3");
}

/// After three of three sessions and the step to week 2, four days a week.
core::ProgrammeHistory withFourDaysFromWeekTwo() {
    auto history = begun();
    for (int i = 0; i < 3; ++i) {
        add(history, 1, 1, 15min);
    }
    auto step = history.steps.back();
    step.ordinal = 1;
    step.kind = core::ProgrammeStep::Kind::Advanced;
    step.row = 2;
    step.pass = 2;
    step.reasons.sessionsDone = 3;
    step.reasons.sessionsPlanned = 3;
    history.steps.push_back(step);
    step.ordinal = 2;
    step.kind = core::ProgrammeStep::Kind::DaysChanged;
    step.reasons = {};
    step.days = {std::chrono::Monday, std::chrono::Wednesday, std::chrono::Friday,
                 std::chrono::Saturday};
    history.steps.push_back(step);
    return history;
}

TEST(PlanList, AWeekThatIsOverKeepsWhatItWasPlannedFor) {
    auto history = withFourDaysFromWeekTwo();
    PlanList list;
    list.show(history);
    EXPECT_EQ(cell(list, 0, 3), "3 of 3");
    EXPECT_EQ(cell(list, 1, 3), "0 of 4") << "the one that is on goes by the days of now";
    history.steps[1].reasons = {};
    list.show(history);
    EXPECT_EQ(cell(list, 0, 3), "3 of 3") << "by the days that held in it";
}

TEST(PlanList, AWeekWhoseTestIsDueKeepsWhatItWasPlannedFor) {
    auto history = withFourDaysFromWeekTwo();
    history.steps[1].kind = core::ProgrammeStep::Kind::TestDue;
    for (const std::size_t i : {1U, 2U}) {
        history.steps[i].row = 1;
        history.steps[i].pass = 1;
    }
    PlanList list;
    list.show(history);
    EXPECT_EQ(cell(list, 0, 3), "3 of 3");
}

TEST(PlanList, HasRoomForEveryLineAtEachWidth) {
    PlanList list;
    list.QWidget::show();
    list.show(begun());
    for (const int width : {700, 330, 420}) {
        list.resize(width, list.height());
        ASSERT_TRUE(tests::waitFor([&] {
            return list.viewport()->height() == list.verticalHeader()->length();
        })) << width;
    }
}

TEST(PlanList, CountsItsLinesInTheRoomThatTheyArePaintedIn) {
    QWidget page;
    page.resize(900, 600);
    auto* list = new PlanList(&page);
    list->show(begun());
    page.show();
    for (int width = 330; width < 430; width += 3) {
        list->resize(width, list->height());
        QStringList cut;
        EXPECT_TRUE(tests::waitFor([&] {
            cut = tests::cutOff(page);
            return cut.isEmpty();
        })) << width
            << ": " << cut.join(' ').toStdString();
    }
}

TEST(PlanList, CutsNoLineWhateverWidthItComesFrom) {
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    auto* list = new PlanList(&page);
    const QAbstractItemView* view = list;
    column->addWidget(list);
    column->addStretch();
    list->show(begun());
    page.resize(900, 600);
    page.show();
    for (const int width : {900, 600, 520, 480, 440, 420, 400, 380, 900, 400}) {
        page.resize(width, 600);
        QString cut;
        EXPECT_TRUE(tests::waitFor([&] {
            cut.clear();
            for (int row = 0; row < list->rowCount(); ++row) {
                if (list->verticalHeader()->sectionSize(row) < view->sizeHintForRow(row)) {
                    cut += QString::number(row) + ' ';
                }
            }
            return cut.isEmpty() && list->viewport()->height() == list->verticalHeader()->length();
        })) << width
            << ": " << cut.toStdString();
    }
}

}  // namespace
}  // namespace stridetick::app
