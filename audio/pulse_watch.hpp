// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

namespace stridetick::audio {

/// Where PulseAudio plays the newest stream of this process: the server moves streams from device
/// to device without a word to them. It tells of each change, so that nothing is polled.
/// Thread: any; its own connection has another. Fails by: knowing nothing, when the server is gone.
class PulseWatch {
 public:
    /// `device`: where the stream was opened. `chosen`: it may play nowhere else; else it goes
    /// where the default goes.
    PulseWatch(const std::string& device, bool chosen);
    ~PulseWatch();
    PulseWatch(const PulseWatch&) = delete;
    PulseWatch& operator=(const PulseWatch&) = delete;

    /// The stream plays where it should not. One atomic: for the callback too.
    bool astray() const noexcept;
    /// The device's description, which is how RtAudio names it.
    std::string device() const;

 private:
    struct Connection;
    std::unique_ptr<Connection> connection_;
};

}  // namespace stridetick::audio
