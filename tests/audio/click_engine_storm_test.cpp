// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything of the engine changed at once; for the thread sanitizer above all.
#include "audio/click_engine.hpp"
#include "tests/audio/scripted_output.hpp"
#include "tests/audio/settings_changes.hpp"
#include "tests/support/child_process.hpp"

#include <gtest/gtest.h>

#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <random>

namespace stridetick::audio {
namespace {

using namespace core::literals;
using namespace std::chrono_literals;
using State = OutputStatus::State;
using std::chrono::steady_clock;
using testing::waitUntil;

/// What one call is made on: the engine, its device's script, and what was seen.
struct Storm {
    std::shared_ptr<OutputScript> script = std::make_shared<OutputScript>();
    std::atomic<std::uint64_t> statusChanges{0};
    std::int64_t lastFrame = 0;
    std::uint64_t beats = 0;
    std::uint64_t wrongOrder = 0;  // a run's beats come one by one
    std::uint32_t lastSerial = 0;
    std::int64_t lastBeat = -1;
    ClickEngine engine{
        [this](const OutputChoice&) { return std::make_unique<ScriptedOutput>(script); }};

    Storm() {
        engine.onStatusChanged([this] { ++statusChanges; });
    }
    void popAll() {
        while (const auto event = engine.popEvent()) {
            wrongOrder += event->frame < lastFrame ? 1 : 0;
            lastFrame = event->frame;
            if (event->kind == ClickEvent::Kind::Ended) {
                continue;
            }
            ++beats;
            const bool goesOn = event->startSerial == lastSerial;
            wrongOrder += goesOn && event->beat != lastBeat + 1 ? 1 : 0;
            lastSerial = event->startSerial;
            lastBeat = event->beat;
        }
    }
};

struct EngineCall {
    const char* name;
    void (*call)(Storm& storm, std::uint32_t draw);
};

core::StepsPerMinute drawnTempo(std::uint32_t draw) {
    return core::StepsPerMinute::ofTenths(300 + static_cast<std::int32_t>(draw % 2701));
}

// Whatever a window may call at any moment, and what a device may do: a new one is a new line.
// Those that come often are there twice.
constexpr std::array kCalls{
    EngineCall{"start", [](Storm& s, std::uint32_t draw) { s.engine.start(drawnTempo(draw)); }},
    EngineCall{"stop", [](Storm& s, std::uint32_t) { s.engine.stop(); }},
    EngineCall{"start of a plan",
               [](Storm& s, std::uint32_t draw) { s.engine.start(drawnPlan(draw)); }},
    EngineCall{"tempo",
               [](Storm& s, std::uint32_t draw) {
                   s.engine.shiftTempo(drawnTempo(draw) - drawnTempo(draw / 3));
               }},
    EngineCall{"sound",
               [](Storm& s, std::uint32_t draw) {
                   s.engine.setSound(static_cast<ClickSound>(draw % kClickSounds));
               }},
    EngineCall{"own sound",
               [](Storm& s, std::uint32_t draw) {
                   s.engine.setOwnSound(std::make_shared<SampleSound>(drawnSound(draw % 9)));
               }},
    EngineCall{"pattern",
               [](Storm& s, std::uint32_t draw) { s.engine.setPattern(drawnPattern(draw)); }},
    EngineCall{"output",
               [](Storm& s, std::uint32_t draw) {
                   s.engine.chooseOutput({.api = {},
                                          .device = draw % 2 == 0 ? "" : "Scripted",
                                          .framesPerBuffer = draw % 8 == 0 ? 768U : 384U});
               }},
    EngineCall{"when lost",
               [](Storm& s, std::uint32_t draw) {
                   s.engine.setWhenLost(draw % 2 == 0 ? WhenLost::Wait : WhenLost::UseDefault);
               }},
    EngineCall{"mute", [](Storm& s, std::uint32_t draw) { s.engine.setMuted(draw % 2 == 0); }},
    EngineCall{"volume",
               [](Storm& s, std::uint32_t draw) {
                   s.engine.setVolume(core::Decibels::ofTenths(static_cast<int>(draw % 621) - 500));
               }},
    EngineCall{"cue",
               [](Storm& s, std::uint32_t draw) { s.engine.playCue(static_cast<Cue>(draw % 9)); }},
    EngineCall{"status", [](Storm& s, std::uint32_t) { s.engine.status(); }},
    EngineCall{"when heard", [](Storm& s, std::uint32_t) { s.engine.whenHeard(s.lastFrame); }},
    EngineCall{"events", [](Storm& s, std::uint32_t) { s.popAll(); }},
    EngineCall{"events", [](Storm& s, std::uint32_t) { s.popAll(); }},
    EngineCall{"open", [](Storm& s, std::uint32_t) { s.engine.keepOpen(true); }},
    EngineCall{"close, seldom",
               [](Storm& s, std::uint32_t draw) { s.engine.keepOpen(draw % 16 != 0); }},
    EngineCall{"device dies, seldom",
               [](Storm& s, std::uint32_t draw) { s.script->dead = draw % 64 == 0; }},
    EngineCall{"device refuses, seldom",
               [](Storm& s, std::uint32_t draw) { s.script->refuse = draw % 16 == 0; }},
};

void bearFor(std::chrono::seconds length) {
    Storm storm;
    std::minstd_rand random{3};
    std::array<std::uint64_t, kCalls.size()> made{};
    const auto end = steady_clock::now() + length;
    storm.engine.keepOpen(true);
    while (steady_clock::now() < end) {
        // Showers of calls, and pauses in which the callback and the devices get their turn.
        for (auto left = random() % 40; left > 0; --left) {
            const auto which = random() % kCalls.size();
            kCalls[which].call(storm, static_cast<std::uint32_t>(random()));
            ++made[which];
        }
        const auto pause = steady_clock::now() + std::chrono::milliseconds{random() % 20};
        while (steady_clock::now() < pause) {
            storm.popAll();
            testing::pollPause();
        }
    }
    for (std::size_t i = 0; i < kCalls.size(); ++i) {
        EXPECT_GT(made[i], 0U) << kCalls[i].name;
    }
    EXPECT_GT(storm.beats, 0U);
    EXPECT_EQ(storm.wrongOrder, 0U);
    EXPECT_GT(storm.statusChanges, 0U);
    EXPECT_GT(storm.script->opened, 1);
    ::testing::Test::RecordProperty("devicesOpened", storm.script->opened);
    ::testing::Test::RecordProperty("beats", std::to_string(storm.beats));

    // And after the storm it plays as ever.
    storm.script->dead = false;
    storm.script->refuse = false;
    storm.engine.setMuted(false);
    storm.engine.setVolume(core::kUnchanged);
    storm.engine.keepOpen(true);
    const std::uint32_t serial = storm.engine.start(300_spm);
    EXPECT_TRUE(waitUntil(
        [&] {
            const auto event = storm.engine.popEvent();
            return event && event->startSerial == serial && event->audible;
        },
        10s))
        << storm.engine.status().detail;
    EXPECT_EQ(storm.engine.status().state, State::Sounding);
}

TEST(ClickEngineStormThreads, BearsEverythingChangedAtOnce) { bearFor(4s); }

TEST(ClickEngineStormThreadsSlow, BearsEverythingChangedAtOnceForAMinute) { bearFor(60s); }

}  // namespace
}  // namespace stridetick::audio
