// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound_words.hpp"

#include <gtest/gtest.h>

#include <set>

namespace stridetick::app {
namespace {

using State = audio::OutputStatus::State;

TEST(SoundWords, ARefusedSampleIsNamedWithWhatToDo) {
    using Kind = audio::SampleError::Kind;
    std::set<QString> sentences;
    for (const auto kind : {Kind::NoFile, Kind::Unreadable, Kind::TooLong, Kind::Empty,
                            Kind::Silent, Kind::NotFinite}) {
        const QString words = soundwords::sampleRefused("/music/clap.wav", {kind, {}});
        EXPECT_TRUE(words.startsWith("clap.wav ")) << words.toStdString();
        EXPECT_TRUE(words.contains("hoose")) << words.toStdString();
        sentences.insert(words);
    }
    EXPECT_EQ(sentences.size(), 6U);
    EXPECT_TRUE(
        soundwords::sampleRefused("x.txt", {Kind::Unreadable, "no RIFF"}).contains("(no RIFF)"));
}

TEST(SoundWords, AFailedFileIsExplained) {
    using Kind = audio::RenderError::Kind;
    std::set<QString> sentences;
    for (const auto kind : {Kind::Format, Kind::Sound, Kind::Rate, Kind::TooLong, Kind::Create,
                            Kind::Write, Kind::Cancelled}) {
        const QString words = soundwords::renderFailed("/music/run.mp3", {kind, {}});
        EXPECT_TRUE(words.endsWith('.')) << words.toStdString();
        sentences.insert(words);
    }
    EXPECT_EQ(sentences.size(), 7U);
    EXPECT_TRUE(soundwords::renderFailed("/music/run.mp3", {Kind::Create, "read-only"})
                    .contains("/music (read-only)"));
}

TEST(SoundWords, APulseThatMovesEarlierIsNotSaidToWait) {
    const auto later = soundwords::pulseMoved(std::chrono::milliseconds{180});
    EXPECT_TRUE(later.contains("180 ms after"));
    EXPECT_TRUE(later.contains("waits"));
    const auto earlier = soundwords::pulseMoved(std::chrono::milliseconds{-35});
    EXPECT_TRUE(earlier.contains(" 35 ms before")) << earlier.toStdString();
    EXPECT_TRUE(earlier.contains("earlier now"));
    const auto same = soundwords::pulseMoved(std::chrono::milliseconds{0});
    EXPECT_FALSE(same.contains("earlier now") || same.contains("waits")) << same.toStdString();
}

TEST(SoundWords, TroubleIsSaidWhileItLastsAndOnlyThen) {
    audio::OutputStatus status;
    status.device = "Speakers";
    EXPECT_TRUE(soundwords::outputTrouble(status, {}).isEmpty()) << "nobody asked for sound";
    status.state = State::Lost;
    EXPECT_TRUE(soundwords::outputTrouble(status, {}).startsWith("Speakers stopped"));
    EXPECT_TRUE(soundwords::outputTrouble(status, "Headphones").startsWith("Speakers stopped"))
        << "the default, which sounded in place of the chosen one";
    EXPECT_TRUE(soundwords::outputTrouble(status, {}).contains("If it stays so, check the cable"));
    EXPECT_FALSE(soundwords::outputTrouble(status, {}).contains("The run")) << "there may be none";
    status.state = State::Sounding;
    EXPECT_TRUE(soundwords::outputTrouble(status, "Headphones").isEmpty());
    status.fellBack = true;
    EXPECT_EQ(soundwords::outputTrouble(status, "Headphones"),
              "Headphones is not there: the click sounds on Speakers until it is back.");
    status.state = State::Silent;
    EXPECT_TRUE(soundwords::outputTrouble(status, "Headphones").contains("unheard"));
    EXPECT_FALSE(soundwords::outputTrouble(status, "Headphones").contains("The run"));
    EXPECT_TRUE(soundwords::outputTrouble(status, {}).isEmpty()) << "the Run page says it";
}

TEST(SoundWords, ALargerBufferIsOfferedWithItsPlace) {
    EXPECT_TRUE(soundwords::largerBuffer({}).isEmpty());
    audio::OutputStatus status;
    status.suggestedFrames = 768;
    EXPECT_TRUE(soundwords::largerBuffer(status).contains("768 frames"));
    EXPECT_TRUE(soundwords::largerBuffer(status).contains("Ctrl+comma"));
}

}  // namespace
}  // namespace stridetick::app
