// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QListWidget>
#include <QTest>

#include "app/controllers/runner_controller.hpp"
#include "app/ui/guide_window.hpp"
#include "app/ui/runner_dialog.hpp"
#include "app/ui/runner_question.hpp"
#include "tests/app/keys.hpp"
#include "tests/app/records.hpp"
#include "tests/app/ui/page_states.hpp"

#include <gtest/gtest.h>

namespace stridetick::tests {

namespace {

using namespace std::chrono_literals;
using Page = app::MainWindow::Page;
using Of = app::RunnerDialog::Of;

void press(Program& program, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
    QTest::keyClick(program.window(), key, modifiers);
}

void askingForAKey(Program& program, const char* button) {
    section(program, "tabKeys");
    click(program, button);
    EXPECT_TRUE(child<QWidget>(program->window(), "keysField")->hasFocus());
}

/// Of two runners.
app::RunnerController& household(Program& program, bool two = true) {
    const std::filesystem::path places = program.home.path().toStdString() + "/household";
    auto* runners = new app::RunnerController(
        app::Runners({places, places}), [] { return QString(); }, &program->window());
    if (two) {
        EXPECT_EQ(runners->add("123"), "");  // no words of any language
    }
    runners->setCurrent(runners->list().back());
    return *runners;
}

app::RunnerDialog& runnerDialog(Program& program, Of of, bool two = true) {
    auto* dialog = new app::RunnerDialog(of, household(program, two), program->logControl(),
                                         &program->window());
    dialog->open();
    return *dialog;
}

void far(Program& program) {
    ready(program);
    click(program, "fullScreen");
    EXPECT_TRUE(child<QWidget>(program->window(), "farView")->isVisible());
}

void farRun(Program& program) {
    program->clickSettings().setSession(wholeSession());
    far(program);
    program->run().start();
    program.clock.advance(7min + 18s);
    emit program->run().ticked();
}

}  // namespace

const std::vector<PageState>& windowStates() {
    static const std::vector<PageState> states{
        {"settings, keys", [](Program& p) { section(p, "tabKeys"); }},
        {"settings, a key wanted", [](Program& p) { askingForAKey(p, "keysChange"); }},
        {"settings, another key wanted", [](Program& p) { askingForAKey(p, "keysAdd"); }},
        {"settings, a key of another action",
         [](Program& p) {
             askingForAKey(p, "keysChange");
             press(p, Qt::Key_4, Qt::ControlModifier);
             EXPECT_TRUE(child<QWidget>(p->window(), "keysTakeOver")->isVisible());
         }},
        {"settings, a key that is needed",
         [](Program& p) {
             askingForAKey(p, "keysChange");
             press(p, Qt::Key_Tab);
         }},
        {"settings, a key changed",
         [](Program& p) {
             askingForAKey(p, "keysAdd");
             press(p, Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
         }},
        {"full screen, ready", far},
        {"full screen, in a session", farRun},
        {"full screen, paused",
         [](Program& p) {
             farRun(p);
             press(p, Qt::Key_P);
             EXPECT_TRUE(p->run().paused());
         }},
        {"full screen, muted",
         [](Program& p) {
             farRun(p);
             press(p, Qt::Key_M);
         }},
        {"full screen, a check",
         [](Program& p) {
             farRun(p);
             press(p, Qt::Key_C);
             EXPECT_TRUE(p->check().busy());
         }},
        {"full screen, a notice",
         [](Program& p) {
             farRun(p);
             p->window().setNotice("awake", "Set the screen and sleep timers yourself.");
         }},
        {"result, what 160 means",
         [](Program& p) {
             EXPECT_TRUE(tapAMinute(p, 800ms));
             click(p, "resultMeaning160");
         }},
        {"target, what 160 means",
         [](Program& p) {
             p.save({tapped(1478)});
             p->window().goTo(Page::Target);
             click(p, "targetMeaning160");
         }},
        {"guide", [](Program& p) { app::GuideWindow::showBeside(p->window()); }},
        {"runner, a new one", [](Program& p) { runnerDialog(p, Of::NewRunner); }},
        {"runner, name refused",
         [](Program& p) {
             runnerDialog(p, Of::NewRunner);
             type(p, "runnerName", "123");
             click(p, "beginRunner");
             EXPECT_TRUE(child<QWidget>(p->window(), "runnerFlaw")->isVisible());
         }},
        {"runner, this one", [](Program& p) { runnerDialog(p, Of::ThisRunner); }},
        {"runner, the only one", [](Program& p) { runnerDialog(p, Of::ThisRunner, false); }},
        {"runner, deleting?",
         [](Program& p) {
             runnerDialog(p, Of::ThisRunner);
             click(p, "deleteRunner");
             EXPECT_TRUE(waitFor([&] { return p->logControl().listed(); }));
         }},
        {"measure, closing?",
         [](Program& p) {
             EXPECT_TRUE(tapAMinute(p, 375ms));
             p->window().close();
             EXPECT_TRUE(child<QWidget>(p->window(), "minuteQuestion")->isVisible());
         }},
    };
    return states;
}

}  // namespace stridetick::tests
