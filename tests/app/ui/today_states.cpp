// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLineEdit>

#include "tests/app/programme_runner.hpp"
#include "tests/app/ui/page_states.hpp"

#include <gtest/gtest.h>

namespace stridetick::tests {

namespace {

using Page = app::MainWindow::Page;
using Task = core::Today::Task;

ProgrammeRunner runnerOf(Program& program) {
    return {program->log(), program->programme(), program.clock};
}

/// A plan that is on, and what becomes of it.
PageState state(
    const char* name, const std::function<void(ProgrammeRunner&)>& follow, Task task,
    const std::function<void(Program&)>& then = [](Program&) {}) {
    return {name, [=](Program& p) {
                auto runner = runnerOf(p);
                runner.begin();
                follow(runner);
                p->window().goTo(Page::Today);
                EXPECT_EQ(p->programme().today().task, task) << name;
                then(p);
            }};
}

void beforeAPlan(Program& p, const std::vector<log::LogRequest>& records) {
    if (!records.empty()) {
        p.save(records);
    }
    p->window().goTo(Page::Today);
}

void toTheTest(ProgrammeRunner& runner) { runner.runTo(5); }

/// Two quiet minutes on two days.
void test(ProgrammeRunner& runner, int tenths) {
    toTheTest(runner);
    for (int day = 0; day < 2; ++day) {
        runner.quiet(tenths);
        runner.later(1);
    }
}

void toTheEnd(ProgrammeRunner& runner) {
    test(runner, 1580);
    runner.choose(core::Choice::KeepTarget);
    runner.runTo(7);
    for (int day = 0; day < 2; ++day) {
        runner.quiet(1580);
        runner.later(1);
    }
}

void inPain(Program& p) {
    click(p, "pain3");
    click(p, "painPlace0");
    click(p, "effort7");
    click(p, "afterMore");
    type(p, "afterIncline", "steep");
    click(p, "afterSave");
}

}  // namespace

const std::vector<PageState>& todayStates() {
    static const std::vector<PageState> states{
        {"today, nothing measured", [](Program& p) { beforeAPlan(p, {}); }},
        {"today, a plan offered", [](Program& p) { beforeAPlan(p, {tapped(1478)}); }},
        {"today, a plan of the own cadence", [](Program& p) { beforeAPlan(p, {tapped(1724)}); }},
        {"today, the target too high",
         [](Program& p) {
             beforeAPlan(p, {tapped(1500), target(190)});
         }},
        state(
            "today, first session", [](auto&) {}, Task::Session),
        state(
            "today, the day after",
            [](auto& r) {
                r.runTo(3);
                r.runAndReport();
                r.later(1);
            },
            Task::Session),
        state(
            "today, how was it?", [](auto& r) { r.run(); }, Task::Report),
        state(
            "today, it hurts", [](auto& r) { r.run(); }, Task::Report, inPain),
        state(
            "today, the next day",
            [](auto& r) {
                r.runAndReport(1);
                r.sleep(1);
            },
            Task::NextDay, [](Program& p) { click(p, "nextDayPain2"); }),
        state(
            "today, no click",
            [](auto& r) {
                r.runAndReport(4);
                r.later(1);
            },
            Task::NoClick),
        state(
            "today, stopped", [](auto& r) { r.runAndReport(6); }, Task::Stopped),
        state(
            "today, a choice",
            [](auto& r) {
                for (int hold = 0; hold < 2; ++hold) {
                    r.runAndReport(3);
                    r.later(3);
                }
            },
            Task::Choose),
        state("today, a quiet minute", toTheTest, Task::TestQuiet),
        state(
            "today, another quiet minute tomorrow",
            [](auto& r) {
                toTheTest(r);
                r.quiet(1560);
            },
            Task::TestWait),
        state(
            "today, partly kept", [](auto& r) { test(r, 1540); }, Task::Choose),
        state(
            "today, kept", [](auto& r) { test(r, 1580); }, Task::Choose),
        state("today, finished", toTheEnd, Task::Nothing),
        state(
            "today, weeks after the end",
            [](auto& r) {
                toTheEnd(r);
                r.later(28);
            },
            Task::FollowUp),
        state(
            "today, a refresher",
            [](auto& r) {
                toTheEnd(r);
                r.later(28);
                r.quiet(1570);
                r.later(3);
            },
            Task::Refresher),
        {"today, paused",
         [](Program& p) {
             runnerOf(p).begin();
             p->programme().pause();
             p->window().goTo(Page::Today);
         }},
        state(
            "today, more", [](auto& r) { r.runTo(3); }, Task::Session,
            [](Program& p) {
                click(p, "moreChoices");
                click(p, "habitHow");
                click(p, "moreEnd");
            }),
        state(
            "today, another plan?", [](auto&) {}, Task::Session,
            [](Program& p) {
                click(p, "moreChoices");
                click(p, "moreAnother");
                click(p, "beginProgramme");
            }),
        {"today, after a free run",
         [](Program& p) {
             const auto ended = run(std::chrono::minutes{20});
             p.save({ended});
             p->programme().sessionEnded(ended.id);
             p->window().goTo(Page::Today);
         }},
    };
    return states;
}

}  // namespace stridetick::tests
