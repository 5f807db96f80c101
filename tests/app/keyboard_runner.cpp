// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/keyboard_runner.hpp"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QTest>

#include "app/controllers/measure_controller.hpp"
#include "app/controllers/programme_controller.hpp"
#include "core/time/local_week.hpp"
#include "tests/app/keys.hpp"

#include <gtest/gtest.h>

namespace stridetick::tests {

namespace {

using namespace std::chrono_literals;
using Page = app::MainWindow::Page;
using Ask = core::CheckAsk::Kind;

constexpr auto kMostTabs = 60;

}  // namespace

KeyboardRunner::KeyboardRunner() : program_(engineOnHeldDevice(time_)) {}

void KeyboardRunner::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QTest::keyClick(program_.window(), key, modifiers);
}

void KeyboardRunner::goToTheTimeOf(std::chrono::local_days day, std::chrono::hours hour,
                                   std::chrono::minutes minute) {
    const auto now = program_.clock.wallNow();
    const std::chrono::sys_time<std::chrono::milliseconds> then{
        (day + hour + minute).time_since_epoch() - now.offset};
    program_.clock.advance(then - now.utc);
}

void KeyboardRunner::open(int month, unsigned day) {
    const std::chrono::local_days date{std::chrono::year{2026} / month / std::chrono::day{day}};
    program_.restart([&] { goToTheTimeOf(date, 17h, 30min); }, engineOnHeldDevice(time_));
}

void KeyboardRunner::look() {
    QEvent again(QEvent::WindowActivate);
    QCoreApplication::sendEvent(&program_->window(), &again);
}

void KeyboardRunner::sleepAndSay(int answer) {
    goToTheTimeOf(core::localDay(program_.clock.wallNow()) + std::chrono::days{1}, 8h);
    look();
    ASSERT_EQ(program_->programme().today().task, Task::NextDay);
    press(static_cast<Qt::Key>(Qt::Key_0 + answer));
    picture("next-day");
    press(Qt::Key_Return);
    ASSERT_NE(program_->programme().today().task, Task::NextDay);
}

void KeyboardRunner::measure(std::chrono::milliseconds stride) {
    ASSERT_EQ(program_->window().page(), Page::Measure);
    press(Qt::Key_S, Qt::AltModifier);
    for (const char digit : {'1', '0'}) {
        QTest::keyClick(program_.window(), digit);
    }
    press(Qt::Key_Return);
    ASSERT_NO_FATAL_FAILURE(tapAMinuteBySpace(program_, stride));
    ASSERT_TRUE(program_.settled());
    picture("measured");
    press(Qt::Key_1, Qt::ControlModifier);
    ASSERT_EQ(program_->window().page(), Page::Today);
}

void KeyboardRunner::obey(Task task) {
    ASSERT_EQ(program_->window().page(), Page::Today);
    ASSERT_EQ(program_->programme().today().task, task);
    picture("today");
    press(Qt::Key_Return);
}

void KeyboardRunner::pressOther(const char* button) {
    auto* wanted = child<QPushButton>(program_->window(), button);
    for (int i = 0; i < kMostTabs && QApplication::focusWidget() != wanted; ++i) {
        press(Qt::Key_Tab);
    }
    ASSERT_EQ(QApplication::focusWidget(), wanted) << button << " is not reached by Tab";
    picture(button);
    press(Qt::Key_Return);
}

std::unique_ptr<PlayedRun> KeyboardRunner::run() {
    obey(Task::Session);
    EXPECT_EQ(program_->window().page(), Page::Run);
    if (!program_->run().safetySeen()) {
        press(Qt::Key_Space);
    }
    picture("run-before");
    auto run = std::make_unique<PlayedRun>(program_, time_);
    run->start();
    return run;
}

void KeyboardRunner::runWhole(Said said) {
    run()->goToTheEnd();
    say(said);
}

void KeyboardRunner::runWithCheck(std::chrono::milliseconds silent, Said said,
                                  std::optional<std::chrono::milliseconds> withClick) {
    const auto run = this->run();
    if (withClick) {
        run->goToAsk(Ask::WithClick);
        picture("run-asked");
        run->check(*withClick);
    }
    run->goToAsk(Ask::Silent);
    run->check(silent);
    picture("run-checked");
    run->goToTheEnd();
    say(said);
}

void KeyboardRunner::say(Said said) {
    // A moment after a check: its taps are not answers.
    ASSERT_TRUE(waitFor([this] { return program_->window().page() == Page::Today; }));
    ASSERT_EQ(program_->programme().today().task, Task::Report);
    press(static_cast<Qt::Key>(Qt::Key_0 + said.pain));
    if (said.pain > 0) {
        press(Qt::Key_1);
    }
    press(static_cast<Qt::Key>(Qt::Key_0 + said.effort));
    picture("after");
    press(Qt::Key_Return);
    ASSERT_NE(program_->programme().today().task, Task::Report);
    ASSERT_TRUE(program_.settled());
}

void KeyboardRunner::keepPicturesIn(const char* folder) {
    folder_ = QDir(QStringLiteral(STRIDETICK_PICTURES)).filePath(QLatin1String(folder));
    QDir(folder_).removeRecursively();
    ASSERT_TRUE(QDir().mkpath(folder_)) << qPrintable(folder_);
}

void KeyboardRunner::picture(const char* name) {
    if (folder_.isEmpty()) {
        return;
    }
    QCoreApplication::processEvents();
    program_->window().setNotice("awake", {});  // there is no desktop here
    QCoreApplication::processEvents();
    const auto day = std::chrono::year_month_day{core::localDay(program_.clock.wallNow())};
    const QString file =
        QDir(folder_).filePath(QStringLiteral("%1-%2-%3-%4.png")
                                   .arg(unsigned{day.month()}, 2, 10, QLatin1Char('0'))
                                   .arg(unsigned{day.day()}, 2, 10, QLatin1Char('0'))
                                   .arg(++pictures_, 3, 10, QLatin1Char('0'))
                                   .arg(QLatin1String(name)));
    EXPECT_TRUE(program_->window().grab().save(file)) << qPrintable(file);
}

}  // namespace stridetick::tests
