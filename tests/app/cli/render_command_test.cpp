// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/render_command.hpp"

#include "tests/support/command_runner.hpp"
#include "tests/support/onset_analyser.hpp"
#include "tests/support/sound_files.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstddef>
#include <fstream>
#include <string>
#include <vector>

#include <sys/resource.h>

namespace stridetick::app::cli {
namespace {

using namespace std::chrono_literals;
using testing::CommandRunner;
using Names = std::vector<std::string>;

std::vector<double> beatsOf(const testing::SoundFile& file) {
    return testing::roughOnsets(file.samples, file.sampleRate);
}

TEST(RenderCommand, WritesARunInEveryFormat) {
    CommandRunner program;
    for (const std::string name : {"run.wav", "run.FLAC", "run.ogg", "run.mp3"}) {
        ASSERT_EQ(program.run({"render", "--spm", "158.3", "--minutes", "0.5", "--no-cues",
                               program.file(name)}),
                  0)
            << program.err();
        EXPECT_EQ(program.err(), "");
        EXPECT_EQ(program.out(), program.file(name) + ": 158.3 spm, 0:30\n");
        const auto file = testing::readSoundFile(program.file(name));
        EXPECT_EQ(file.sampleRate, 48'000);
        EXPECT_EQ(file.frames(), 30U * 48'000) << name;
        EXPECT_EQ(file.title, "158.3 spm, 0:30") << name;
        EXPECT_EQ(file.artist, "Stridetick") << name;
        EXPECT_EQ(file.comment, "158.3 spm, 0:30") << name;
        const auto line = testing::fitLine(
            testing::correlatedOnsets(file.samples, file.sampleRate, beatsOf(file)));
        EXPECT_NEAR(static_cast<double>(line.onsets), 30 * 158.3 / 60, 2) << name;
        EXPECT_NEAR(line.tempoErrorPpm(file.sampleRate, 158.3), 0, 0.1) << name;
    }
    EXPECT_EQ(testing::namesIn(program.folder()),
              (Names{"run.FLAC", "run.mp3", "run.ogg", "run.wav"}));
}

TEST(RenderCommand, ASessionHasItsPartsInTheirPlaces) {
    CommandRunner program;
    ASSERT_EQ(program.run({"render", "--spm", "120", "--minutes", "0.5", "--on", "0.1", "--off",
                           "0.1", "--easy", "0.05", "--no-cues", "--rate", "44100", "--quiet",
                           program.file("run.flac")}),
              0)
        << program.err();
    EXPECT_EQ(program.out() + program.err(), "");
    const auto file = testing::readSoundFile(program.file("run.flac"));
    EXPECT_EQ(file.sampleRate, 44'100);
    ASSERT_EQ(file.frames(), 33U * 44'100);
    std::vector<int> seconds(33);
    for (const double onset : beatsOf(file)) {
        ++seconds.at(static_cast<std::size_t>(onset / file.sampleRate + 0.01));
    }
    for (std::size_t i = 0; i < seconds.size(); ++i) {
        const bool on = i >= 3 && (i - 3) % 12 < 6;
        EXPECT_EQ(seconds[i], on ? 2 : 0) << i;
    }
}

TEST(RenderCommand, TheCountInComesBeforeTheRunAndTheEndIsHeard) {
    CommandRunner program;
    ASSERT_EQ(program.run({"render", "--spm", "120", "--minutes", "0.5", "--count-in", "4",
                           "--volume", "-50", program.file("silent.wav")}),
              0);
    const auto silent = testing::readSoundFile(program.file("silent.wav"));
    EXPECT_EQ(silent.frames(), 32U * 48'000);
    EXPECT_EQ(*std::max_element(silent.samples.begin(), silent.samples.end()), 0);

    ASSERT_EQ(program.run({"render", "--spm", "30", "--minutes", "0.5", program.file("cues.wav")}),
              0);
    const auto cues = testing::readSoundFile(program.file("cues.wav"));
    ASSERT_EQ(cues.frames(), 30U * 48'000) << "as long as asked";
    const auto half =
        cues.samples.begin() + std::ptrdiff_t{28} * 48'000 + 9600;  // no click: past the beat
    EXPECT_GT(*std::max_element(half, half + 9600), 0.05) << "the cue that the run is over";
}

TEST(RenderCommand, PansTheFeetAndPlaysTheRunnersOwnSound) {
    CommandRunner program;
    std::vector<float> clap(2000);
    for (std::size_t i = 0; i < clap.size(); ++i) {
        clap[i] = (i % 20 < 10 ? 0.3F : -0.3F) * static_cast<float>(2000 - i) / 2000;
    }
    testing::writeSoundFile(program.file("clap.ogg"), 44'100, 1, clap);
    ASSERT_EQ(program.run({"render", "--spm", "120", "--minutes", "0.1", "--pan", "100", "--sound",
                           program.file("clap.ogg"), "--no-cues", program.file("run.wav")}),
              0)
        << program.err();
    const auto file = testing::readSoundFile(program.file("run.wav"));
    ASSERT_EQ(file.channels, 2U);
    for (const std::size_t foot : {0U, 1U}) {
        EXPECT_EQ(testing::roughOnsets(file.channel(foot), 48'000).size(), 6U) << foot;
    }
    std::ofstream(program.file("text.wav")) << "no sound";
    EXPECT_EQ(program.run({"render", "--spm", "120", "--minutes", "1", "--sound",
                           program.file("text.wav"), program.file("no.wav")}),
              1);
    EXPECT_TRUE(program.err().starts_with("text.wav cannot be read as a sound")) << program.err();
    EXPECT_FALSE(std::filesystem::exists(program.file("no.wav")));
}

TEST(RenderCommand, AFileThatIsThereIsReplacedByForceOnly) {
    CommandRunner program;
    std::ofstream(program.file("run.wav")) << "old";
    EXPECT_EQ(program.run({"render", "--spm", "168", "--minutes", "0.1", program.file("run.wav")}),
              1);
    EXPECT_NE(program.err().find("--force"), std::string::npos);
    EXPECT_EQ(testing::textOf(program.file("run.wav")), "old");
    EXPECT_EQ(program.run({"render", "--spm", "168", "--minutes", "0.1", "--force",
                           program.file("run.wav")}),
              0);
    EXPECT_EQ(testing::readSoundFile(program.file("run.wav")).frames(), 6U * 48'000);
    EXPECT_EQ(testing::namesIn(program.folder()), Names{"run.wav"});
}

TEST(RenderCommand, AskedToEndItLeavesNothing) {
    for (const int signal : {SIGINT, SIGTERM}) {
        CommandRunner program;
        program.start({"render", "--spm", "168", "--minutes", "1440", program.file("run.mp3")});
        ASSERT_TRUE(testing::waitUntil([&] { return !testing::namesIn(program.folder()).empty(); },
                                       CommandRunner::kPatience));
        program.process().signal(signal);
        EXPECT_EQ(program.process().waitFor(CommandRunner::kPatience), 1);
        EXPECT_EQ(program.err(), "Cancelled: run.mp3 was not written.\n");
        EXPECT_EQ(testing::namesIn(program.folder()), Names{});
    }
}

TEST(RenderCommand, OnAFullDiskItSaysSoAndLeavesNothing) {
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    CommandRunner program;
    const rlimit lower{.rlim_cur = 100'000, .rlim_max = before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &lower);
    const int code =
        program.run({"render", "--spm", "168", "--minutes", "1", program.file("run.wav")});
    setrlimit(RLIMIT_FSIZE, &before);
    EXPECT_EQ(code, 1);
    EXPECT_NE(program.err().find("run.wav could not be written to its end (File too large)"),
              std::string::npos)
        << program.err();
    EXPECT_EQ(testing::namesIn(program.folder()), Names{});
}

TEST(RenderCommand, WhatItCannotWriteIsRefusedBeforeItBegins) {
    const QStringList run{"--spm", "168", "--minutes", "30"};
    EXPECT_TRUE(readRenderOrder(run + QStringList{"run.Ogg"}));
    const auto order = readRenderOrder(run + QStringList{"--rate", "44100", "--force", "run.wav"});
    ASSERT_TRUE(order);
    EXPECT_EQ(order->sampleRate, 44'100U);
    EXPECT_TRUE(order->force);
    const auto other = readRenderOrder(run + QStringList{"run.wma"});
    ASSERT_FALSE(other);
    EXPECT_TRUE(other.error().contains(".wav, .flac, .ogg or .mp3")) << qPrintable(other.error());
    EXPECT_FALSE(readRenderOrder(run + QStringList{"--rate", "7999", "run.wav"}));
    EXPECT_FALSE(readRenderOrder(run + QStringList{"--rate", "fast", "run.wav"}));
    EXPECT_FALSE(readRenderOrder(run));
    EXPECT_FALSE(readRenderOrder(run + QStringList{""}));
    EXPECT_FALSE(readRenderOrder(run + QStringList{"a.wav", "b.wav"}));
    EXPECT_FALSE(readRenderOrder({"--minutes", "30", "a.wav"}));
    EXPECT_FALSE(readRenderOrder({"--spm", "168", "a.wav"}));
}

TEST(RenderCommand, AWavOfMoreThanFourGigabytesIsRefusedWithAWayOut) {
    CommandRunner program;
    EXPECT_EQ(program.run({"render", "--spm", "168", "--minutes", "1440", program.file("run.wav")}),
              1);
    EXPECT_NE(program.err().find("FLAC"), std::string::npos) << program.err();
    EXPECT_EQ(testing::namesIn(program.folder()), Names{});
}

}  // namespace
}  // namespace stridetick::app::cli
