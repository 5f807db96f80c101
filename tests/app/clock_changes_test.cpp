// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the calendar and its clocks do to a programme: nothing that the runner would not expect.
#include <QTableWidget>

#include "core/log/session_log.hpp"
#include "core/time/local_week.hpp"
#include "tests/app/keyboard_runner.hpp"
#include "tests/app/keys.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <vector>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using std::chrono::local_days;
using std::chrono::milliseconds;
using Task = core::Today::Task;

class ClockChanges : public ::testing::Test {
 protected:
    void SetUp() override {
        runner_.open(3, 27);  // a Friday
        runner_.measure(800ms);
        runner_.press(Qt::Key_Return);
        EXPECT_EQ(task(), Task::Session);
    }

    tests::FakeClock& clock() { return runner_.program().clock; }
    Task task() { return runner_.program()->programme().today().task; }
    local_days day() { return core::localDay(clock().wallNow()); }
    void setOffset(std::chrono::minutes offset) {
        clock().setWall({clock().wallNow().utc, offset});
    }
    /// The wall clock goes to that time of the runner's day.
    void goTo(local_days day, milliseconds time) {
        const auto now = clock().wallNow();
        const auto then = day.time_since_epoch() + time - now.offset;
        clock().advance(then - now.utc.time_since_epoch());
    }
    /// The program is opened again, and has no more to say than before. The sessions are those of
    /// these days of March, the runner's own at their start, in what is stored and in what is
    /// shown.
    void expectNothingTwice(const std::vector<unsigned>& ranOn, std::size_t steps) {
        const auto sessions = ranOn.size();
        const auto before = task();
        ASSERT_TRUE(runner_.program().settled());
        runner_.program().restart();
        EXPECT_EQ(task(), before);
        ASSERT_TRUE(runner_.program().settled());
        const auto log = runner_.program().home.logFile();
        const auto all = tests::everythingIn(log);
        EXPECT_EQ(all.sessions.size(), sessions);
        EXPECT_EQ(all.reports.size(), sessions);
        std::vector<local_days> days;
        for (const auto& session : all.sessions) {
            days.push_back(core::localDay(session.startedAt));
            EXPECT_EQ(session.state, core::SessionState::Finished);
            EXPECT_EQ(std::chrono::round<std::chrono::seconds>(session.length), 21min);
            ASSERT_TRUE(session.place);
            EXPECT_EQ(session.place->practice, 15min);
        }
        const auto reading = log::SessionLog::tryOpenForReading(log);
        const auto programme = *reading->latestProgramme();
        ASSERT_TRUE(programme);
        EXPECT_EQ(reading->stepsOf(programme->id)->size(), steps);
        std::vector<local_days> expected;
        for (const auto day : ranOn) {
            expected.emplace_back(std::chrono::year{2026} / 3 / std::chrono::day{day});
        }
        EXPECT_EQ(days, expected);
        expectWeeksWith(expected);
        expectTheYearWith(expected);
    }

    /// Review has each session in its own week and in no other, and each week once.
    void expectWeeksWith(const std::vector<local_days>& ranOn) {
        runner_.program()->window().goTo(MainWindow::Page::Review);
        const auto& review = runner_.program()->review();
        const auto& weeks = review.weeks();
        const auto* list = tests::child<QTableWidget>(runner_.program()->window(), "weekList");
        ASSERT_EQ(list->rowCount(), static_cast<int>(weeks.size()));
        std::map<core::SessionId, int> seen;
        for (std::size_t i = 0; i < weeks.size(); ++i) {
            const auto& week = weeks[i];
            EXPECT_EQ(week.start, weeks.front().start + std::chrono::weeks{i});
            EXPECT_EQ(std::chrono::weekday{week.start}, std::chrono::Monday);
            const auto own = std::ranges::count_if(ranOn, [&](auto day) {
                return core::weekStart(day, std::chrono::Monday) == week.start;
            });
            EXPECT_EQ(week.sessions, own);
            EXPECT_EQ(std::chrono::round<std::chrono::seconds>(week.runTime), own * 21min);
            EXPECT_EQ(std::chrono::round<std::chrono::minutes>(week.clickTime), own * 15min);
            for (const auto& session : review.entries(week.start).sessions) {
                ++seen[session.id];
                EXPECT_EQ(core::weekStart(core::localDay(session.startedAt), std::chrono::Monday),
                          week.start);
            }
            const auto cell = [&](int column) {  // the newest week is the first
                return list->item(list->rowCount() - 1 - static_cast<int>(i), column)->text();
            };
            EXPECT_EQ(cell(5), QString::number(own));
            EXPECT_EQ(cell(6), QString::number(own * 21) + " min");
        }
        EXPECT_EQ(seen.size(), ranOn.size());
        for (const auto& [id, times] : seen) {
            EXPECT_EQ(times, 1);
        }
    }
    void expectTheYearWith(const std::vector<local_days>& ranOn) {
        auto& year = runner_.program()->history().year();
        year.refresh();
        for (const auto& day : year.days()) {
            EXPECT_EQ(day.sessions, std::ranges::count(ranOn, day.day));
            EXPECT_EQ(std::chrono::round<std::chrono::seconds>(day.runTime), day.sessions * 21min);
        }
    }

    tests::LocaleScope locale_{"en_IE"};
    tests::KeyboardRunner runner_;
};

TEST_F(ClockChanges, ASessionAcrossMidnightIsAskedAfterOnTheDayAfterItsEnd) {
    const auto begun = day();
    goTo(begun, 23h + 50min);
    runner_.runWhole({});
    EXPECT_EQ(day(), begun + std::chrono::days{1});
    EXPECT_EQ(runner_.program()->programme().history()->sessions.size(), 1U);
    EXPECT_EQ(task(), Task::Session);  // the morning after is not this one
    goTo(day(), 8h);
    runner_.look();
    EXPECT_EQ(task(), Task::Session);
    runner_.sleepAndSay();
    EXPECT_EQ(day(), begun + std::chrono::days{2});
    expectNothingTwice({27}, 1);
}

TEST_F(ClockChanges, ASessionAcrossTheMidnightOfAWeekIsOfTheWeekOfItsStart) {
    goTo(day() + std::chrono::days{2}, 23h + 50min);  // Sunday, 29 March
    runner_.look();
    runner_.runWhole({});
    EXPECT_EQ(std::chrono::weekday{day()}, std::chrono::Monday);
    runner_.sleepAndSay();
    expectNothingTwice({29}, 1);
}

TEST_F(ClockChanges, ASessionAfterTheMidnightOfAWeekIsOfTheNewOneThoughUtcIsNot) {
    goTo(day() + std::chrono::days{3}, 10min);
    EXPECT_EQ(std::chrono::weekday{day()}, std::chrono::Monday);
    runner_.look();
    runner_.runWhole({});
    runner_.sleepAndSay();
    expectNothingTwice({30}, 1);
}

TEST_F(ClockChanges, ARunThroughTheBeginningOfSummerTimeIsAsLongAsItWas) {
    goTo(day() + std::chrono::days{2}, 1h + 50min);  // Sunday, 29 March
    runner_.look();
    const auto run = runner_.run();
    run->goTo(10min);
    setOffset(120min);
    run->goToTheEnd();
    runner_.say({});
    EXPECT_EQ(clock().wallNow().utc + clock().wallNow().offset,
              std::chrono::sys_days{std::chrono::year{2026} / 3 / 29} + 3h + 11min);
    EXPECT_EQ(task(), Task::Session);
    runner_.sleepAndSay();
    expectNothingTwice({29}, 1);
}

TEST_F(ClockChanges, ARunThroughTheEndOfSummerTimeIsAsLongAsItWas) {
    goTo(day(), 2h + 50min + 24h);
    runner_.look();
    const auto run = runner_.run();
    run->goTo(10min + 1s);
    setOffset(0min);
    run->goToTheEnd();
    runner_.say({});
    EXPECT_EQ(task(), Task::Session);
    runner_.sleepAndSay();
    expectNothingTwice({28}, 1);
}

TEST_F(ClockChanges, AFlightWestMakesADayLongerAndNoStepTwice) {
    runner_.runWhole({});
    const auto ran = day();
    clock().advance(10h);
    setOffset(60min - 8h);  // it is the evening before once more
    EXPECT_EQ(day(), ran);
    runner_.look();
    EXPECT_EQ(task(), Task::Session);
    runner_.sleepAndSay();
    EXPECT_EQ(task(), Task::Session);
    for (int session = 2; session <= 3; ++session) {
        goTo(day() + std::chrono::days{1}, 17h);
        runner_.look();
        runner_.runWhole({});
        runner_.sleepAndSay();
    }
    expectNothingTwice({27, 29, 31}, 2);  // begun, and on to week 2
}

TEST_F(ClockChanges, AFlightEastMakesADayShorterAndNoStepTwice) {
    runner_.runWhole({});
    const auto ran = day();
    setOffset(60min + 8h);
    runner_.look();
    EXPECT_EQ(day(), ran + std::chrono::days{1});
    EXPECT_EQ(task(), Task::NextDay);  // it is the morning after
    runner_.press(Qt::Key_1);
    runner_.press(Qt::Key_Return);
    EXPECT_EQ(task(), Task::Session);
    for (int session = 2; session <= 3; ++session) {
        goTo(day() + std::chrono::days{1}, 17h);
        runner_.look();
        runner_.runWhole({});
        runner_.sleepAndSay();
    }
    expectNothingTwice({27, 29, 31}, 2);
}

TEST_F(ClockChanges, AClockSetBackInARunLeavesItsLengthAndItsDay) {
    const auto begun = day();
    const auto run = runner_.run();
    run->goTo(10min);
    const auto now = clock().wallNow();
    clock().setWall({now.utc - 1h, now.offset});
    run->goToTheEnd();
    runner_.say({});
    EXPECT_EQ(day(), begun);
    EXPECT_EQ(task(), Task::Session);
    clock().setWall({clock().wallNow().utc + 1h, now.offset});
    runner_.look();
    EXPECT_EQ(task(), Task::Session);
    runner_.sleepAndSay();
    expectNothingTwice({27}, 1);
}

TEST_F(ClockChanges, AClockSetBackAcrossMidnightInARunAsksNothingTwice) {
    goTo(day() + std::chrono::days{1}, 10min);
    runner_.look();
    const auto run = runner_.run();
    run->goTo(10min);
    const auto now = clock().wallNow();
    clock().setWall({now.utc - 1h, now.offset});  // it is yesterday again
    run->goToTheEnd();
    runner_.say({});
    EXPECT_EQ(task(), Task::Session);
    clock().advance(1h);
    runner_.look();
    EXPECT_EQ(task(), Task::Session);
    runner_.sleepAndSay();
    expectNothingTwice({28}, 1);
}

}  // namespace
}  // namespace stridetick::app
