// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine_choice.hpp"

namespace stridetick::app {

namespace {

audio::Feet feetOf(core::ClickFeet feet) {
    switch (feet) {
        case core::ClickFeet::Both:
            return audio::Feet::Both;
        case core::ClickFeet::Left:
            return audio::Feet::Left;
        case core::ClickFeet::Right:
            return audio::Feet::Right;
    }
    return audio::Feet::Both;
}

}  // namespace

audio::ClickSound engineSound(core::ClickVoice voice) {
    switch (voice) {
        case core::ClickVoice::Tick:
            return audio::ClickSound::Tick;
        case core::ClickVoice::Snap:
            return audio::ClickSound::Snap;
        case core::ClickVoice::Wood:
            return audio::ClickSound::Wood;
        case core::ClickVoice::Knock:
            return audio::ClickSound::Knock;
        case core::ClickVoice::Bell:
            return audio::ClickSound::Bell;
        case core::ClickVoice::Beep:
            return audio::ClickSound::Beep;
        case core::ClickVoice::Own:
            return audio::ClickSound::Own;
    }
    return audio::ClickSound::Tick;
}

audio::ClickPattern enginePattern(const core::PatternChoice& choice) {
    return {.every = static_cast<std::uint8_t>(choice.every),
            .feet = feetOf(choice.feet),
            .accentEvery = static_cast<std::uint8_t>(choice.accentEvery),
            .tonePerFoot = choice.tonePerFoot,
            .pan = static_cast<float>(choice.panPercent) / 100};
}

audio::OutputChoice engineOutput(const core::OutputWish& wish) {
    audio::OutputChoice choice{.api = wish.api, .device = wish.device};
    if (wish.framesPerBuffer != 0) {
        choice.framesPerBuffer = wish.framesPerBuffer;
    }
    return choice;
}

}  // namespace stridetick::app
