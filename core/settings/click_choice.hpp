// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/decibels.hpp"

#include <cstdint>
#include <string>

namespace stridetick::core {

/// What a click is made of; Own is the runner's own sample.
enum class ClickVoice { Tick, Snap, Wood, Knock, Bell, Beep, Own };

/// How the click sounds.
struct SoundChoice {
    Decibels volume = Decibels::ofTenths(-60);
    bool boost = false;  ///< the volume may go above kUnchanged
    bool muted = false;
    ClickVoice voice = ClickVoice::Tick;
    std::string ownFile{};  ///< kept while another voice sounds
    friend bool operator==(const SoundChoice&, const SoundChoice&) = default;
};

enum class ClickFeet { Both, Left, Right };

/// Which steps have a click, and how the feet are told apart.
struct PatternChoice {
    ClickFeet feet = ClickFeet::Both;
    int every = 1;        ///< every Nth step, 1 to kMostSteps
    int accentEvery = 0;  ///< 2, 3, 4; 0: none
    bool tonePerFoot = false;
    int panPercent = 0;  ///< 100: each foot on its own side
    int countIn = 0;     ///< beats, 0 to kMostBeats
    static constexpr int kMostSteps = 8;
    static constexpr int kMostAccent = 4;
    static constexpr int kMostBeats = 8;
    friend bool operator==(const PatternChoice&, const PatternChoice&) = default;
};

/// Where it sounds. What is empty is left to the system and follows it.
struct OutputWish {
    std::string api{};
    std::string device{};
    std::uint32_t framesPerBuffer = 0;  ///< 0: as the program thinks best
    bool fallBack = true;               ///< on the default while the device is not there
    friend bool operator==(const OutputWish&, const OutputWish&) = default;
};

}  // namespace stridetick::core
