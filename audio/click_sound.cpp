// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/click_sound.hpp"

#include <array>

namespace stridetick::audio {

namespace {

constexpr double kClickLength = 0.045;

// Levels are such that each sum peaks at 0.89, 1.3 to 2 ms after its onset.
constexpr Tone struck(double frequencyHz, double attack, double decay, double level) {
    return {0, frequencyHz, attack, decay, kClickLength, level};
}
constexpr std::array kTick{struck(2100, 0.0003, 0.005, 0.851), struck(3300, 0.0003, 0.004, 0.532)};
constexpr std::array kSnap{struck(2650, 0.0002, 0.0022, 0.875), struck(3550, 0.0002, 0.0018, 0.7)};
constexpr std::array kWood{struck(1150, 0.0003, 0.0058, 0.931), struck(2780, 0.0003, 0.003, 0.512)};
constexpr std::array kKnock{struck(1050, 0.0003, 0.0045, 0.656), struck(1620, 0.0003, 0.004, 0.524),
                            struck(2300, 0.0003, 0.003, 0.262)};
constexpr std::array kBell{struck(1480, 0.0003, 0.0058, 0.527), struck(2210, 0.0003, 0.0058, 0.527),
                           struck(3130, 0.0003, 0.0045, 0.263)};
constexpr std::array kBeep{struck(1760, 0.0006, 0.0058, 1.505)};

constexpr double kCueAttack = 0.001;
constexpr double kCueDecay = 0.05;
constexpr double kCueLength = 0.35;
constexpr double kCueLevel = 0.45;

constexpr Tone note(double delaySeconds, double frequencyHz) {
    return {delaySeconds, frequencyHz, kCueAttack, kCueDecay, kCueLength, kCueLevel};
}

constexpr double kC = 523.25;
constexpr double kE = 659.26;
constexpr double kG = 783.99;
constexpr double kNext = 0.12;  // seconds from one note to the next

// Up to begin, down and home at the end; a rise where the click comes, a fall where it goes; one
// flat note a second before a minute's end.
constexpr std::array kMinuteStart{note(0, kC), note(kNext, kG)};
constexpr std::array kLastSeconds{note(0, kE)};
constexpr std::array kMinuteEnd{note(0, kG), note(kNext, kE), note(2 * kNext, kC)};
constexpr std::array kTest{note(0, kC), note(kNext, kE), note(2 * kNext, kG)};
constexpr std::array kClickReturns{note(0, kE), note(kNext, kG)};
constexpr std::array kClickPauses{note(0, kG), note(kNext, kE)};

}  // namespace

double pitchOf(Timbre timbre) noexcept {
    switch (timbre) {
        case Timbre::Plain:
            return 1;
        case Timbre::Low:
            return 0.8;
        case Timbre::Accent:
            return 1.25;
    }
    return 1;
}

std::span<const Tone> clickTones(ClickSound sound) noexcept {
    switch (sound) {
        case ClickSound::Tick:
        case ClickSound::Own:
            return kTick;
        case ClickSound::Snap:
            return kSnap;
        case ClickSound::Wood:
            return kWood;
        case ClickSound::Knock:
            return kKnock;
        case ClickSound::Bell:
            return kBell;
        case ClickSound::Beep:
            return kBeep;
    }
    return kTick;
}

std::span<const Tone> cueTones(Cue cue) noexcept {
    switch (cue) {
        case Cue::None:
            return {};
        case Cue::MinuteStart:
        case Cue::RunStart:
            return kMinuteStart;
        case Cue::LastSeconds:
            return kLastSeconds;
        case Cue::MinuteEnd:
        case Cue::RunEnd:
            return kMinuteEnd;
        case Cue::Test:
            return kTest;
        case Cue::ClickReturns:
            return kClickReturns;
        case Cue::ClickPauses:
            return kClickPauses;
    }
    return {};
}

Tone pitched(const Tone& tone, double pitch) noexcept {
    Tone scaled = tone;
    scaled.frequencyHz *= pitch;
    scaled.attackSeconds /= pitch;
    scaled.decaySeconds /= pitch;
    return scaled;
}

}  // namespace stridetick::audio
