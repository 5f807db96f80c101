// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/keys.hpp"

#include <QCoreApplication>
#include <QKeyEvent>

#include "tests/app/program.hpp"

namespace stridetick::tests {

void strike(QWindow* window, const Key& key) {
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key.key, key.modifiers, key.text, key.repeat);
        event.setTimestamp(static_cast<quint64>(key.stamp.count()));
        QCoreApplication::sendEvent(window, &event);
    }
}

void tapAMinuteBySpace(Program& program, std::chrono::milliseconds stride) {
    using namespace std::chrono_literals;
    constexpr auto kStampsBegan = 12'345ms;
    constexpr auto kMinute = core::TapMinute::kLength;
    auto left = kMinute;
    for (std::chrono::milliseconds tap{}; tap <= kMinute; tap += stride) {
        program.clock.advance(tap - (kMinute - left));
        left = kMinute - tap;
        strike(program.window(), {.key = Qt::Key_Space, .text = " ", .stamp = kStampsBegan + tap});
    }
    program.clock.advance(left + core::TapMinute::kGrace);
    ASSERT_TRUE(waitFor(
        [&] { return program->measure().state() == app::MeasureController::State::Result; }));
}

}  // namespace stridetick::tests
