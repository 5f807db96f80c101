// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/output_choice.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

class RtAudio;

namespace stridetick::audio {

/// A device as RtAudio numbers it, until the next look at the devices.
struct RtaudioTarget {
    unsigned int id = 0;
    std::string name;
    unsigned int channels = 0;
    unsigned int sampleRate = 0;
};

/// Kept from a look at a sound system's devices until what it found has been used: RtAudio keeps
/// PulseAudio's list in a static of its own, which each look empties and fills. The others have
/// nothing to hold. False if whoever looks now, perhaps stuck for ever, does not let go in time.
class DevicesHold {
 public:
    explicit DevicesHold(const std::string& api);
    ~DevicesHold();
    DevicesHold(const DevicesHold&) = delete;
    DevicesHold& operator=(const DevicesHold&) = delete;
    explicit operator bool() const { return !needed_ || held_; }

 private:
    bool needed_;
    bool held_ = false;
};

/// Names of the sound systems, in the order in which they are tried.
std::vector<std::string> rtaudioApis();
/// Throws what RtAudio throws, as findOutput() does.
std::unique_ptr<RtAudio> makeRtaudio(const std::string& api);
/// The device of that name; with an empty name the default, else the first that can play: the
/// index that RtAudio calls default may be a monitor.
std::optional<RtaudioTarget> findOutput(RtAudio& system, const std::string& device);

/// All sound systems that answer within some seconds, with their outputs.
std::vector<OutputApi> rtaudioOutputs();

}  // namespace stridetick::audio
