// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound_words.hpp"

#include <gtest/gtest.h>

#include <set>

namespace stridetick::app::soundwords {
namespace {

TEST(SoundWords, EveryWayToFailHasASentenceOfItsOwnThatNamesTheFile) {
    std::set<QString> sentences;
    for (int kind = 0; kind <= static_cast<int>(audio::SampleError::Kind::NotFinite); ++kind) {
        const QString sentence =
            sampleRefused("/a/clap.wav", {static_cast<audio::SampleError::Kind>(kind), "no RIFF"});
        EXPECT_TRUE(sentence.contains("clap.wav")) << qPrintable(sentence);
        EXPECT_FALSE(sentence.contains("/a/")) << qPrintable(sentence);
        sentences.insert(sentence);
    }
    for (int kind = 0; kind <= static_cast<int>(audio::RenderError::Kind::Cancelled); ++kind) {
        sentences.insert(
            renderFailed("/a/run.mp3", {static_cast<audio::RenderError::Kind>(kind), "no room"}));
    }
    EXPECT_EQ(sentences.size(), 6U + 7U);
    EXPECT_FALSE(sentences.contains(QString()));
}

TEST(SoundWords, TheSystemsWordsAreInParentheses) {
    EXPECT_TRUE(renderFailed("run.mp3", {audio::RenderError::Kind::Write, "No space left"})
                    .contains("run.mp3 could not be written to its end (No space left)"));
}

}  // namespace
}  // namespace stridetick::app::soundwords
