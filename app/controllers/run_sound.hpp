// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTimer>

#include "app/sound.hpp"
#include "core/util/clock.hpp"

#include <chrono>

namespace stridetick::app {

class ClickSettings;

/// What a run says about the sound, and how long it needs it. Thread: window's. Borrows both.
class RunSound {
 public:
    /// What the window says about the sound.
    struct View {
        enum class State { Closed, Opening, Sounding, NoDevice, Lost };
        State state = State::Closed;
        QString device;
        QString detail;
        std::chrono::microseconds buffer{};
    };

    RunSound(Sound& sound, ClickSettings& settings);

    /// A click that is wanted is heard.
    bool canBeHeard() const;
    View view() const;
    /// When a beat is heard, on the program's clock.
    static std::chrono::steady_clock::time_point at(const Sound::Beat& beat,
                                                    const core::Clock& clock);
    void open();
    void close();
    /// When the sound that ends a run is out.
    void closeAfterLastCue() { closing_.start(); }

 private:
    Sound& sound_;
    ClickSettings& settings_;
    QTimer closing_;
};

}  // namespace stridetick::app
