// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace stridetick::audio {

/// What the sound is doing, for the window.
struct OutputStatus {
    enum class State {
        Closed,    ///< nobody asked for it
        Opening,   ///< on its way
        Sounding,  ///< a device plays
        Silent,    ///< asked for, but no device could be opened: beats are paced, unheard
        Lost       ///< the device stopped answering; beats go on unheard while it is tried again
    };
    State state = State::Closed;
    std::string api;               ///< OutputApi::name of the last one that sounded
    std::string device;            ///< as the sound system names it; the last one that sounded
    std::string detail;            ///< the sound system's own words, when not sounding
    bool fellBack = false;         ///< the default sounds, since the chosen device is not there
    std::uint32_t sampleRate = 0;  ///< as opened
    std::uint32_t framesPerBuffer = 0;                 ///< as opened
    std::chrono::microseconds buffer{};                ///< whole buffer as opened
    std::optional<std::chrono::microseconds> latency;  ///< nothing where the system reports none
    std::uint64_t xruns = 0;
    /// The next larger buffer, once gaps in the sound have come again and again; 0: none needed.
    std::uint32_t suggestedFrames = 0;
    std::uint64_t droppedEvents = 0;

    bool operator==(const OutputStatus&) const = default;
};

}  // namespace stridetick::audio
