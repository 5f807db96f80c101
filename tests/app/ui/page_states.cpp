// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ui/page_states.hpp"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include "tests/app/keys.hpp"
#include "tests/app/records.hpp"
#include "tests/app/ui/review_states.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>

namespace stridetick::tests {

namespace {

using namespace std::chrono_literals;
using Page = app::MainWindow::Page;
using Runs = app::RunController::SoundView::State;
using State = app::MeasureController::State;

constexpr auto kStride = 800ms;  // 150 spm

void withBaseline(Program& program) {
    const auto old = tapped(1500, daysAgo(9));
    program.save({old, core::Baseline{.id = app::newId<core::BaselineId>(),
                                      .at = old.at,
                                      .cadence = old.cadence,
                                      .from = {old.id}}});
}

void paused(Program& program) {
    tapEvery(program, kStride, 40);
    program.clock.advance(10 * kStride);
    EXPECT_TRUE(waitFor([&] { return program->measure().state() == State::Paused; }));
}

void count(Program& program, const char* number) {
    type(program, "count", number);
    click(program, "useCount");
}

void target(Program& program, const std::vector<log::LogRequest>& measured) {
    if (!measured.empty()) {
        program.save(measured);
    }
    program->window().goTo(Page::Target);
}

void unreadableSample(Program& program) {
    section(program, "tabClick");
    program->click().takeOwnSample(program.home.path() + "/a recording of the treadmill.wav");
    EXPECT_TRUE(waitFor([&] { return !program->click().readingSample(); }));
    EXPECT_FALSE(program->click().sampleProblem().isEmpty());
}

/// But for the Review page's.
std::vector<PageState> otherStates() {
    return {
        {"measure, first time", [](Program&) {}},
        {"measure, tapping",
         [](Program& p) {
             withBaseline(p);
             tapEvery(p, kStride, 60);
             EXPECT_TRUE(p->measure().mayStopHere());
         }},
        {"measure, Escape armed",
         [](Program& p) {
             tapEvery(p, kStride, 20);
             p->measure().escape();
         }},
        {"measure, paused", paused},
        {"measure, both feet?", [](Program& p) { EXPECT_TRUE(tapAMinute(p, 375ms)); }},
        {"measure, too few taps",
         [](Program& p) {
             tapEvery(p, kStride, 3);
             p->measure().keep();
         }},
        {"measure, too high",
         [](Program& p) {
             EXPECT_TRUE(tapAMinute(p, 375ms));
             p->measure().answerBothFeet(false);
         }},
        {"result, under", [](Program& p) { EXPECT_TRUE(tapAMinute(p, kStride)); }},
        {"result, clear", [](Program& p) { EXPECT_TRUE(tapAMinute(p, 700ms)); }},
        {"result, too short",
         [](Program& p) {
             paused(p);
             p->measure().keep();
         }},
        {"result, deleted",
         [](Program& p) {
             EXPECT_TRUE(tapAMinute(p, kStride));
             click(p, "resultDelete");
         }},
        {"result of a count", [](Program& p) { count(p, "79"); }},
        {"count refused", [](Program& p) { count(p, "50"); }},
        {"count of both feet?", [](Program& p) { count(p, "158"); }},
        {"speed refused",
         [](Program& p) {
             type(p, "speed", "fast");
             QTest::keyClick(p.window(), Qt::Key_Tab);
         }},
        {"target, empty", [](Program& p) { target(p, {}); }},
        {"target, under", [](Program& p) { target(p, {tapped(1478)}); }},
        {"target, clear", [](Program& p) { target(p, {tapped(1700)}); }},
        {"target, third wanted",
         [](Program& p) {
             auto later = daysAgo(0);
             later.utc += 5min;
             target(p, {tapped(1500), tapped(1560, later), tests::target(158)});
         }},
        {"target, typed above the range",
         [](Program& p) {
             target(p, {tapped(1500)});
             type(p, "typedTarget", "190");
         }},
        {"target, typed nonsense",
         [](Program& p) {
             target(p, {tapped(1500)});
             type(p, "typedTarget", "fast");
         }},
        {"run, first time", [](Program& p) { p->window().goTo(Page::Run); }},
        {"run, ready", ready},
        {"run, running",
         [](Program& p) {
             ready(p);
             p->run().start();
             p.clock.advance(1h + 2min + 3s);
             emit p->run().ticked();
         }},
        {"run, muted",
         [](Program& p) {
             ready(p);
             click(p, "mute");
         }},
        {"run, in a session",
         [](Program& p) {
             p->clickSettings().setSession(wholeSession());
             ready(p);
             p->run().start();
             p.clock.advance(7min + 18s);
             emit p->run().ticked();
         }},
        {"click, sound and pattern", [](Program& p) { section(p, "tabClick"); }},
        {"click, boost and every Nth",
         [](Program& p) {
             p->click().setBoost(true);
             p->click().setPattern({.every = 4, .panPercent = 100, .countIn = 8});
             section(p, "tabClick");
         }},
        {"click, sample refused", unreadableSample},
        {"click, session", [](Program& p) { section(p, "tabSession"); }},
        {"click, session in full",
         [](Program& p) {
             p->clickSettings().setSession(wholeSession());
             ready(p);
             section(p, "tabSession");
         }},
        {"click, file written",
         [](Program& p) {
             ready(p);
             section(p, "tabSession");
             p->exporter().save(p.home.path() + "/nowhere/session.flac");
             EXPECT_TRUE(waitFor([&] { return !p->exporter().busy(); }));
             EXPECT_TRUE(p->exporter().failed());
         }},
        {"click, output", [](Program& p) { section(p, "tabOutput"); }},
        {"click, output away",
         [](Program& p) {
             p->clickSettings().setOutput({.api = "pulse", .device = "Wireless headphones"});
             section(p, "tabOutput");
             EXPECT_TRUE(waitFor([&] { return !p->output().looking(); }));
         }},
        {"settings, window", [](Program& p) { section(p, "tabWindow"); }},
        {"settings, reminders",
         [](Program& p) {
             p->settings().setReminder(app::Reminder::Shoes, true);
             section(p, "tabReminders");
         }},
        {"notices",
         [](Program& p) {
             p->window().setNotice("log",
                                   QString("Nothing of this run will be kept. ").repeated(6));
             p->window().setNotice("awake", "Set the screen and sleep timers yourself.");
         }},
    };
}

}  // namespace

void tapEvery(Program& program, std::chrono::milliseconds stride, int count) {
    for (int i = 0; i < count; ++i) {
        if (i > 0) {
            program.clock.advance(stride);
        }
        program->measure().tap({program.clock.steadyNow(), std::nullopt});
    }
}

bool tapAMinute(Program& program, std::chrono::milliseconds stride) {
    const int taps = static_cast<int>(core::TapMinute::kLength / stride);
    tapEvery(program, stride, taps + 1);
    program.clock.advance(core::TapMinute::kLength - taps * stride + core::TapMinute::kGrace);
    return waitFor([&] { return program->measure().state() != State::Tapping; });
}

void type(Program& program, const char* field, const QString& text) {
    auto* line = child<QLineEdit>(program->window(), field);
    line->setFocus();
    line->clear();
    QTest::keyClicks(line, text);
}

void click(Program& program, const char* button) {
    child<QAbstractButton>(program->window(), button)->click();
}

void ready(Program& program) {
    program.save({tests::target(162), log::NoticeSeen{"safety_r29", daysAgo(0)}});
    program->window().goTo(Page::Run);
    EXPECT_TRUE(waitFor([&] { return program->run().soundView().state == Runs::NoDevice; }));
}

void section(Program& program, const char* tab) {
    program->window().goTo(Page::Settings);
    click(program, tab);
}

core::SessionChoice wholeSession() {
    return {.easy = 5min,
            .length = 20min,
            .on = 2min,
            .off = 2min,
            .ramp = true,
            .rampOver = 4min,
            .silentEnd = true};
}

const std::vector<PageState>& pageStates() {
    static const std::vector<PageState> states = [] {
        auto all = otherStates();
        std::ranges::copy(reviewStates(), std::back_inserter(all));
        return all;
    }();
    return states;
}

void inEachState(const std::function<void(const std::string&, Program&)>& look) {
    auto states = pageStates();
    states.insert(states.end(), logStates().begin(), logStates().end());
    states.insert(states.end(), importStates().begin(), importStates().end());
    states.insert(states.end(), todayStates().begin(), todayStates().end());
    states.insert(states.end(), windowStates().begin(), windowStates().end());
    for (const auto& [name, reach] : states) {
        SCOPED_TRACE(name);
        Program program;
        program->window().resize(1024, 700);
        reach(program);
        QCoreApplication::processEvents();
        look(name, program);
    }
}

}  // namespace stridetick::tests
