// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/output_choice.hpp"
#include "audio/output_device.hpp"

#include <memory>
#include <string>

namespace stridetick::audio {

/// An output through RtAudio 5.2 or 6: the chosen one, or the default of the first sound system
/// that has any, PulseAudio before ALSA before JACK.
/// Fails by: tryOpen(), with the sound system's words; nothing is thrown.
class RtaudioOutput : public OutputDevice {
 public:
    explicit RtaudioOutput(OutputChoice choice = {});
    ~RtaudioOutput() override;

    tl::expected<OutputFacts, OutputError> tryOpen(std::shared_ptr<SoundSource> source) override;
    void close() noexcept override;
    /// False too once PulseAudio has taken a stream away from the device that was chosen for it.
    bool isOpen() const noexcept override;
    std::string device() const override;

 private:
    struct Stream;

    const OutputChoice choice_;
    std::unique_ptr<Stream> stream_;
};

}  // namespace stridetick::audio
