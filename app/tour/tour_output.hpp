// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/null_output.hpp"

namespace stridetick::app {

/// Stands for the headphones that a runner would see named in a picture; makes no sound.
class TourOutput : public audio::NullOutput {
 public:
    TourOutput() : NullOutput(48'000, std::chrono::steady_clock::now()) {}

    tl::expected<audio::OutputFacts, audio::OutputError> tryOpen(
        std::shared_ptr<audio::SoundSource> source) override {
        auto facts = NullOutput::tryOpen(std::move(source));
        if (facts) {
            facts->device = "Headphones";
        }
        return facts;
    }
};

}  // namespace stridetick::app
