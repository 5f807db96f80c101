// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>
#include <QWindow>

#include <gtest/gtest.h>

#include <chrono>

namespace stridetick::tests {

class Program;

/// A key event as the platform would hand it to the window, with what QTest cannot say: its time
/// stamp, and whether it is a repeat.
struct Key {
    int key = 0;
    QString text{};
    Qt::KeyboardModifiers modifiers = Qt::NoModifier;
    bool repeat = false;
    std::chrono::milliseconds stamp{0};  ///< zero is none
};
/// Press and release.
void strike(QWindow* window, const Key& key);
/// A whole minute of one foot, each tap a Space with its stamp, until its result is shown.
void tapAMinuteBySpace(Program& program, std::chrono::milliseconds stride);

/// The child of that name and kind, which must be there.
template <class Widget>
Widget* child(const QWidget& root, const char* name) {
    auto* found = root.findChild<Widget*>(QLatin1String(name));
    EXPECT_NE(found, nullptr) << name << " is not there";
    return found;
}

}  // namespace stridetick::tests
