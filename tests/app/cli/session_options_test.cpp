// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session_options.hpp"

#include "tests/support/child_process.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <set>

namespace stridetick::app::cli {
namespace {

using namespace core::literals;
using namespace std::chrono_literals;

Read<ClickOrder> read(const QStringList& arguments) {
    QCommandLineParser parser;
    addSessionOptions(parser);
    EXPECT_TRUE(parser.parse(QStringList{"stridetick"} + arguments))
        << qPrintable(parser.errorText());
    return readSessionOptions(parser, 168_spm);
}

void expectRefused(const QStringList& arguments, const QString& word) {
    const auto order = read(arguments);
    ASSERT_FALSE(order) << qPrintable(arguments.join(' '));
    EXPECT_TRUE(order.error().contains(word)) << qPrintable(order.error());
    EXPECT_TRUE(order.error().endsWith('.')) << qPrintable(order.error());
}

TEST(SessionOptions, WithoutAnyTheClickIsPlainAndWithoutEnd) {
    const auto order = read({});
    ASSERT_TRUE(order);
    EXPECT_EQ(order->shape.tempo, 168_spm);
    EXPECT_FALSE(order->shape.length);
    EXPECT_FALSE(order->shape.rampFrom);
    EXPECT_TRUE(order->shape.cues);
    EXPECT_EQ(order->pattern.every, 1);
    EXPECT_EQ(order->pattern.accentEvery, 0);
    EXPECT_EQ(order->pattern.feet, audio::Feet::Both);
    EXPECT_EQ(order->pattern.pan, 0);
    EXPECT_EQ(order->sound, audio::ClickSound::Tick);
    EXPECT_EQ(order->volume, core::kUnchanged);
    EXPECT_FALSE(order->quiet);
}

TEST(SessionOptions, ReadsAWholeSession) {
    const auto order =
        read({"--minutes", "16", "--ramp-from", "160.5", "--ramp-minutes", "2.5", "--on", "3",
              "--off", "1", "--silent-end", "--count-in", "4", "--no-cues"});
    ASSERT_TRUE(order) << qPrintable(order.error());
    EXPECT_EQ(order->shape.length, 16min);
    EXPECT_EQ(order->shape.rampFrom, 160.5_spm);
    EXPECT_EQ(order->shape.rampOver, 150s);
    EXPECT_EQ(order->shape.on, 3min);
    EXPECT_EQ(order->shape.off, 1min);
    EXPECT_TRUE(order->shape.silentEnd);
    EXPECT_EQ(order->shape.countIn, 4);
    EXPECT_FALSE(order->shape.cues);
    EXPECT_EQ(read({"--easy", "5"})->shape.easy, 5min);
}

TEST(SessionOptions, ReadsTheSound) {
    const auto order = read({"--accent", "3", "--every", "5", "--foot", "right", "--pan", "80",
                             "--tone-per-foot", "--sound", "wood", "--volume", "-6.5", "--quiet"});
    ASSERT_TRUE(order) << qPrintable(order.error());
    EXPECT_EQ(order->pattern.accentEvery, 3);
    EXPECT_EQ(order->pattern.every, 5);
    EXPECT_EQ(order->pattern.feet, audio::Feet::Right);
    EXPECT_FLOAT_EQ(order->pattern.pan, 0.8F);
    EXPECT_TRUE(order->pattern.tonePerFoot);
    EXPECT_EQ(order->sound, audio::ClickSound::Wood);
    EXPECT_EQ(order->volume, core::Decibels::ofTenths(-65));
    EXPECT_TRUE(order->quiet);
}

TEST(SessionOptions, ASoundThatIsNoNameIsAFile) {
    const testing::TempFolder folder;
    const auto path = folder.path() / "clap.wav";
    std::ofstream(path) << "not read yet";
    const auto order = read({"--sound", QString::fromStdString(path.string())});
    ASSERT_TRUE(order);
    EXPECT_EQ(order->sound, audio::ClickSound::Own);
    EXPECT_EQ(order->ownFile.toStdString(), path.string());
    expectRefused({"--sound", "/nowhere/clap.wav"}, "tick, snap, wood, knock, bell, beep");
}

TEST(SessionOptions, WhatIsOutOfRangeIsRefusedByItsName) {
    expectRefused({"--minutes", "0"}, "--minutes");
    expectRefused({"--minutes", "-3"}, "--minutes");
    expectRefused({"--minutes", "1441"}, "--minutes");
    expectRefused({"--minutes", "nan"}, "--minutes");
    expectRefused({"--minutes", ""}, "--minutes");
    expectRefused({"--ramp-from", "20"}, "--ramp-from");
    expectRefused({"--count-in", "17"}, "--count-in");
    expectRefused({"--count-in", "2.5"}, "--count-in");
    expectRefused({"--accent", "5"}, "--accent");
    expectRefused({"--accent", "1"}, "--accent");
    expectRefused({"--every", "0"}, "--every");
    expectRefused({"--every", "17"}, "--every");
    expectRefused({"--foot", "third"}, "--foot");
    expectRefused({"--pan", "101"}, "--pan");
    expectRefused({"--volume", "12.1"}, "--volume");
    expectRefused({"--volume", "-50.1"}, "--volume");
    expectRefused({"--volume", "loud"}, "--volume");
}

TEST(SessionOptions, WhatMakesNoSenseTogetherIsRefused) {
    expectRefused({"--on", "3"}, "--off");
    expectRefused({"--off", "3"}, "--on");
    expectRefused({"--ramp-minutes", "3"}, "--ramp-from");
    expectRefused({"--ramp-steps", "30"}, "--ramp-from");
    expectRefused({"--ramp-from", "160", "--ramp-minutes", "3", "--ramp-steps", "30"}, "not both");
    expectRefused({"--ramp-from", "160", "--ramp-minutes", "3", "--minutes", "2"}, "longer");
    expectRefused({"--silent-end"}, "--minutes");
    expectRefused({"--easy", "5", "--count-in", "4"}, "--count-in");
    expectRefused({"--every", "2", "--foot", "right"}, "nothing would sound");
    EXPECT_TRUE(read({"--every", "2", "--foot", "left"}));
    EXPECT_TRUE(read({"--every", "3", "--foot", "right"}));
}

TEST(SessionOptions, ATempoIsReadToATenthWithAPointOrAComma) {
    EXPECT_EQ(readTempo("158.3", "it"), 158.3_spm);
    EXPECT_EQ(readTempo("158,3", "it"), 158.3_spm);
    EXPECT_EQ(readTempo("30", "it"), 30_spm);
    EXPECT_EQ(readTempo("300.0", "it"), 300_spm);
    for (const char* wrong :
         {"", "29.9", "300.1", "158.35", "1e9", "nan", "inf", "160 spm", "-160"}) {
        const auto tempo = readTempo(wrong, "--spm");
        ASSERT_FALSE(tempo) << wrong;
        EXPECT_TRUE(tempo.error().startsWith("--spm takes 30 to 300 "))
            << qPrintable(tempo.error());
    }
}

TEST(SessionOptions, EverySoundOfTheClickHasAName) {
    std::set<audio::ClickSound> sounds;
    for (const NamedSound& sound : namedSounds()) {
        sounds.insert(sound.sound);
        EXPECT_EQ(read({"--sound", sound.name})->sound, sound.sound);
    }
    EXPECT_EQ(sounds.size() + 1, static_cast<std::size_t>(audio::kClickSounds)) << "all but Own";
}

TEST(SessionOptions, ARunIsDescribedInOneLine) {
    EXPECT_EQ(described({.tempo = 168_spm, .length = 30min}).toStdString(), "168 spm, 30 min");
    EXPECT_EQ(described({.tempo = 168.5_spm,
                         .rampFrom = 160_spm,
                         .rampOver = 10min,
                         .easy = 5min,
                         .length = 90s,
                         .on = 3min,
                         .off = 1min,
                         .silentEnd = true})
                  .toStdString(),
              "5 min easy, from 160 spm over 10 min, 168.5 spm, 1:30, 3 min on and 1 min off, a "
              "silent end");
}

}  // namespace
}  // namespace stridetick::app::cli
