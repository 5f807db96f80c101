// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ui/review_states.hpp"

#include <QListWidget>
#include <QTableWidget>

#include "app/controllers/history_controller.hpp"
#include "tests/app/keys.hpp"
#include "tests/app/past_programme.hpp"
#include "tests/app/records.hpp"

#include <gtest/gtest.h>

namespace stridetick::tests {

namespace {

using namespace std::chrono_literals;
using Page = app::MainWindow::Page;

void weeks(Program& program) {
    auto slow = tapped(1538, daysAgo(21));
    slow.treadmillSpeed = core::MetresPerSecond::tryFrom(2.8);
    auto uneven = tapped(1560);
    uneven.uneven = true;
    auto cutShort = run(12min, daysAgo(1));
    cutShort.state = core::SessionState::Recovered;
    program.save({slow, uneven, counted(79), tests::target(162, daysAgo(21)), run(30min), cutShort,
                  run(45min, daysAgo(8))});
    program->window().goTo(Page::Review);
}

/// A programme of six weeks, and a reminder.
void programme(Program& program, const char* tab) {
    program.save(pastProgramme(6, 3).changes);
    program->settings().setReminder(app::Reminder::Lean, true);
    program->window().goTo(Page::Review);
    click(program, tab);
    EXPECT_TRUE(waitFor([&] { return !program->history().chart().reading(); }));
}

/// The measurement of three weeks ago, or the last run of this week.
void editing(Program& program, int weekRow, int entryRow) {
    weeks(program);
    child<QTableWidget>(program->window(), "weekList")->selectRow(weekRow);
    child<QListWidget>(program->window(), "weekEntries")->setCurrentRow(entryRow);
    click(program, "editEntry");
}

}  // namespace

std::vector<PageState> reviewStates() {
    return {
        {"review, empty", [](Program& p) { p->window().goTo(Page::Review); }},
        {"review, weeks", weeks},
        {"review, a session in full",
         [](Program& p) {
             programme(p, "tabWeeks");
             child<QTableWidget>(p->window(), "weekList")->selectRow(1);
             child<QListWidget>(p->window(), "weekEntries")->setCurrentRow(0);
         }},
        {"review, a run by a watch",
         [](Program& p) {
             const auto session = watchRun(42min);
             p.save({session, traceOf(session), tests::target(165, daysAgo(21))});
             p->window().goTo(Page::Review);
             child<QListWidget>(p->window(), "weekEntries")->setCurrentRow(0);
         }},
        {"review, chart", [](Program& p) { programme(p, "tabChart"); }},
        {"review, chart corrected",
         [](Program& p) {
             programme(p, "tabChart");
             click(p, "chartCorrected");
         }},
        {"review, year", [](Program& p) { programme(p, "tabYear"); }},
        {"review, report", [](Program& p) { programme(p, "tabReport"); }},
        {"review, report without a programme",
         [](Program& p) {
             weeks(p);
             click(p, "tabReport");
         }},
        {"review, deleted",
         [](Program& p) {
             weeks(p);
             child<QListWidget>(p->window(), "weekEntries")->setCurrentRow(1);  // after a run
             click(p, "deleteEntry");
         }},
        {"review, editing a measurement",
         [](Program& p) {
             editing(p, 3, 0);
             click(p, "entryBothFeet");
         }},
        {"review, editing a run", [](Program& p) { editing(p, 0, 0); }},
        {"review, value refused",
         [](Program& p) {
             editing(p, 0, 0);
             type(p, "entrySpeed", "fast");
             type(p, "entryEnd", "61:00");
             click(p, "saveEntry");
             type(p, "entrySpeed", "");
             click(p, "saveEntry");
         }},
        {"review, undone",
         [](Program& p) {
             weeks(p);
             for (int i = 0; i < 2; ++i) {
                 child<QListWidget>(p->window(), "weekEntries")->setCurrentRow(0);
                 click(p, "deleteEntry");
             }
             click(p, "undoChange");
         }},
    };
}

}  // namespace stridetick::tests
