// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/click_messages.hpp"
#include "audio/sample_sound.hpp"

#include <array>
#include <cstddef>
#include <cstdint>

namespace stridetick::audio {

/// One kind of change that may reach the callback at any moment; `draw` is a random number.
struct SettingsChange {
    const char* name;
    void (*apply)(ClickSettings& settings, std::uint32_t draw);
};

/// Any number of parts, ramps and silences, in fractions of a second.
inline ClickPlan drawnPlan(std::uint32_t draw) {
    ClickPlan plan;
    plan.count = static_cast<std::uint8_t>(draw % (ClickPlan::kMostParts + 1));
    plan.countIn = static_cast<std::uint8_t>(draw % 5);
    plan.cuesAtChanges = draw % 2 == 0;
    plan.endCue = Cue::RunEnd;
    for (PlanPart& part : plan.parts) {
        draw = draw * 1'664'525 + 1'013'904'223;
        const std::uint32_t bits = draw >> 8;
        part = {.lengthMs = bits % 3000,
                .tempo = {.fromTenthsOfSpm = 300 + static_cast<std::int32_t>(bits % 2701),
                          .toTenthsOfSpm = 300 + static_cast<std::int32_t>(bits / 7 % 2701),
                          .beats = bits % 9,
                          .milliseconds = bits % 2000},
                .onMs = bits / 3 % 700,
                .offMs = bits / 5 % 500,
                .cue = static_cast<Cue>(bits % 9)};
    }
    return plan;
}

inline ClickPattern drawnPattern(std::uint32_t draw) {
    return {.every = static_cast<std::uint8_t>(draw % 5),
            .feet = static_cast<Feet>(draw % 3),
            .accentEvery = static_cast<std::uint8_t>(draw / 7 % 5),
            .tonePerFoot = draw % 2 == 0,
            .pan = static_cast<float>(draw % 11) / 10};
}

inline SampleSound drawnSound(std::uint32_t seed) {
    SampleSound sound{.sampleRate = 48'000, .plain = {}, .low = {}, .accent = {}};
    for (auto* samples : {&sound.plain, &sound.low, &sound.accent}) {
        seed *= 7;
        samples->assign(std::size_t{100} * seed % 9000, 0.3F);
    }
    return sound;
}

/// Whatever proves something of the callback "while everything changes" draws from here: a new
/// setting is a new line.
inline constexpr std::array kSettingsChanges{
    SettingsChange{"start",
                   [](ClickSettings& s, std::uint32_t) {
                       s.playing = true;
                       ++s.startSerial;
                   }},
    SettingsChange{"start of a plan",
                   [](ClickSettings& s, std::uint32_t draw) {
                       s.plan = drawnPlan(draw);
                       s.playing = true;
                       ++s.startSerial;
                   }},
    SettingsChange{"stop", [](ClickSettings& s, std::uint32_t) { s.playing = false; }},
    SettingsChange{"go on", [](ClickSettings& s, std::uint32_t) { s.playing = true; }},
    SettingsChange{"tempo",
                   [](ClickSettings& s, std::uint32_t draw) {
                       s.shiftTenths = static_cast<std::int32_t>(draw % 5401) - 2700;
                   }},
    SettingsChange{"gain",
                   [](ClickSettings& s, std::uint32_t draw) {
                       s.gain = static_cast<float>(draw % 401) / 100;
                   }},
    SettingsChange{"mute", [](ClickSettings& s, std::uint32_t draw) { s.muted = draw % 2 == 0; }},
    SettingsChange{"cue",
                   [](ClickSettings& s, std::uint32_t draw) {
                       s.cue = static_cast<Cue>(draw % 9);
                       ++s.cueSerial;
                   }},
    SettingsChange{"sound",
                   [](ClickSettings& s, std::uint32_t draw) {
                       s.sound = static_cast<ClickSound>(draw % kClickSounds);
                   }},
    SettingsChange{"own sound",
                   [](ClickSettings& s, std::uint32_t draw) {
                       static const std::array sounds{drawnSound(1), drawnSound(2)};
                       s.own = draw % 3 == 0 ? nullptr : &sounds[draw % 2];
                   }},
    SettingsChange{"pattern",
                   [](ClickSettings& s, std::uint32_t draw) { s.pattern = drawnPattern(draw); }},
};

}  // namespace stridetick::audio
