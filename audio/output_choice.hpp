// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace stridetick::audio {

/// Buffer sizes on offer, in frames. Of the sizes tried the first costs least among those whose
/// worst Start to the first sample stays under 40 ms (33 ms; 512: 43 ms; 256: 22 ms, for half as
/// much processor time again). The larger ones are for machines that do not keep up with it.
inline constexpr std::array<std::uint32_t, 3> kBufferSizes{384, 768, 1536};
/// So many of them are asked for.
inline constexpr std::uint32_t kBuffers = 4;

/// Where the runner wants the sound. What is empty is left to the system and follows it.
struct OutputChoice {
    std::string api;     ///< OutputApi::name
    std::string device;  ///< one of OutputApi::devices
    std::uint32_t framesPerBuffer = kBufferSizes.front();

    /// False where the system's default will do.
    bool namesPlace() const { return !api.empty() || !device.empty(); }
    bool operator==(const OutputChoice&) const = default;
};

/// What becomes of the sound while the chosen device is not there.
enum class WhenLost {
    UseDefault,  ///< the system's default sounds, until the chosen one is back
    Wait         ///< beats go on unheard, until the chosen one is back
};

/// A sound system and what it can play on, for the window's list.
struct OutputApi {
    struct Device {
        std::string name;
        bool isDefault = false;  ///< of this sound system
    };
    std::string name;   ///< stable, for OutputChoice and settings: "pulse"
    std::string label;  ///< for the window: "PulseAudio"
    std::vector<Device> devices;
};

}  // namespace stridetick::audio
