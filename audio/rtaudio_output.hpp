// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/output_device.hpp"

#include <memory>

namespace stridetick::audio {

/// The system's default output through RtAudio 5.2 or 6: PulseAudio, else ALSA, else JACK.
/// Fails by: tryOpen(), with the sound system's words; nothing is thrown.
class RtaudioOutput : public OutputDevice {
 public:
    RtaudioOutput();
    ~RtaudioOutput() override;

    tl::expected<OutputFacts, OutputError> tryOpen(std::shared_ptr<SoundSource> source) override;
    void close() noexcept override;
    bool isOpen() const noexcept override;

 private:
    struct Stream;
    std::unique_ptr<Stream> stream_;
};

}  // namespace stridetick::audio
