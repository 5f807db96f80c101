// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every key of the window is the map's, does what it is bound to, and is named where it is told.
#include "app/ui/key_binding.hpp"

#include <QAction>
#include <QPushButton>
#include <QShortcut>
#include <QTest>

#include "tests/app/ui/page_states.hpp"
#include "tests/app/ui/window_fixture.hpp"

#include <gtest/gtest.h>

#include <set>

namespace stridetick::app {
namespace {

using tests::Program;

/// Of those in the window that have keys: a name for each that the map does not know.
QStringList strangers(QWidget& window, std::set<KeyAction>* bound) {
    QStringList found;
    const auto look = [&](const QObject& holder, const QList<QKeySequence>& keys) {
        const auto action = boundTo(holder);
        if (action && keys == KeyMap::current().keys(*action)) {
            bound->insert(*action);
        } else if (action || !keys.isEmpty()) {
            found.append(holder.parent()->objectName() + QLatin1Char(' ') +
                         QKeySequence::listToString(keys));
        }
    };
    for (const auto* shortcut : window.findChildren<QShortcut*>()) {
        look(*shortcut, shortcut->keys());
    }
    for (const auto* entry : window.findChildren<QAction*>()) {
        look(*entry, entry->shortcuts());
    }
    for (const auto* button : window.findChildren<QAbstractButton*>()) {
        const auto mnemonic = QKeySequence::mnemonic(button->text());
        if (button->shortcut() != mnemonic) {
            found.append(button->objectName());
        }
    }
    return found;
}

class KeyBinding : public tests::WindowFixture {
 protected:
    KeyMap& keys() { return program_->keys(); }
    /// QTest knows no text for these.
    void pressMedia(Qt::Key key) {
        QTest::sendKeyEvent(QTest::Click, program_.window(), key, QString(), Qt::NoModifier);
    }
    int tempo() { return program_->run().tempo()->rounded(); }
};

TEST_F(KeyBinding, EveryKeyOfTheWindowIsTheMaps) {
    std::set<KeyAction> bound;
    EXPECT_EQ(strangers(program_->window(), &bound), QStringList());
    for (const auto action : keyActions()) {
        const auto place = placeOf(action);
        if (place != KeyPlace::Tapping && place != KeyPlace::Chart) {
            EXPECT_TRUE(bound.contains(action)) << qPrintable(keyId(action)) << " does nothing";
        }
    }
    new QShortcut(Qt::Key_F12, &program_->window());
    EXPECT_EQ(strangers(program_->window(), &bound), QStringList{"mainWindow F12"});
}

TEST(KeyBindings, EveryKeyIsTheMapsInEveryState) {
    tests::inEachState([](const std::string& state, Program& program) {
        std::set<KeyAction> bound;
        EXPECT_EQ(strangers(program->window(), &bound), QStringList()) << state;
    });
}

TEST_F(KeyBinding, AChangedKeyActsAndIsNamedAtOnce) {
    toRun();
    EXPECT_EQ(the<QPushButton>("startStop").text(), "Start (Space)");
    keys().replace(KeyAction::StartStop, Qt::Key_F9);
    EXPECT_EQ(the<QPushButton>("startStop").text(), "Start (F9)");
    press(Qt::Key_F9);
    EXPECT_TRUE(program_->run().running());
    keys().clear(KeyAction::Mute);
    EXPECT_EQ(the<QPushButton>("mute").toolTip(), "");
    keys().replace(KeyAction::Log, Qt::CTRL | Qt::Key_K);
    press(Qt::Key_K, Qt::ControlModifier);
    EXPECT_EQ(program_->window().page(), MainWindow::Page::Log);
    EXPECT_EQ(the<QPushButton>("logBack").toolTip(), "Escape");
}

TEST_F(KeyBinding, APresentersRemoteRuns) {
    toRun();
    press(Qt::Key_F5);
    EXPECT_TRUE(program_->run().running());
    press(Qt::Key_PageUp);
    EXPECT_EQ(tempo(), 167);
    press(Qt::Key_PageDown);
    EXPECT_EQ(tempo(), 162);
    press(Qt::Key_B);
    EXPECT_TRUE(program_->run().paused());
    press(Qt::Key_Period);
    EXPECT_FALSE(program_->run().paused());
    press(Qt::Key_F5);
    EXPECT_FALSE(program_->run().running());
}

TEST_F(KeyBinding, MediaKeysRun) {
    toRun();
    pressMedia(Qt::Key_MediaTogglePlayPause);
    EXPECT_TRUE(program_->run().running());
    pressMedia(Qt::Key_MediaTogglePlayPause);
    EXPECT_TRUE(program_->run().paused());
    pressMedia(Qt::Key_MediaPlay);
    EXPECT_FALSE(program_->run().paused());
    pressMedia(Qt::Key_MediaNext);
    pressMedia(Qt::Key_MediaNext);
    pressMedia(Qt::Key_MediaPrevious);
    EXPECT_EQ(tempo(), 163);
    pressMedia(Qt::Key_MediaStop);
    EXPECT_FALSE(program_->run().running());
}

TEST_F(KeyBinding, APedalThatSendsALetterStepsTheTempoByIt) {
    toRun();
    keys().add(KeyAction::Slower, Qt::Key_J);
    press(Qt::Key_J);
    EXPECT_EQ(tempo(), 161);
}

TEST_F(KeyBinding, ThePlainKeysOfMeasureCanBeOthers) {
    keys().replace(KeyAction::StartOver, Qt::Key_F6);
    keys().replace(KeyAction::TakeBackTap, Qt::CTRL | Qt::Key_Z);
    press(Qt::Key_Space);
    press(Qt::Key_J);
    ASSERT_EQ(program_->measure().minute().count(), 2);
    press(Qt::Key_Backspace);
    press(Qt::Key_Escape);
    EXPECT_EQ(program_->measure().minute().count(), 2) << "nothing is on these";
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(program_->measure().minute().count(), 1);
    press(Qt::Key_F6);
    EXPECT_EQ(program_->measure().state(), MeasureController::State::Waiting);
}

}  // namespace
}  // namespace stridetick::app
