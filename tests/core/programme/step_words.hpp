// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/course.hpp"

#include <array>
#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace stridetick::tests {

// Steps as words, for tables and for comparisons; each array in the order of its enum.
inline constexpr std::array<std::string_view, 15> kKindWords{
    "started",  "advanced", "held",     "stepped_back", "effort_rose",
    "test_due", "verdict",  "finished", "followed_up",  "stopped",
    "chosen",   "paused",   "resumed",  "ended",        "days_changed"};
inline constexpr std::array<std::string_view, 5> kWhyWords{"-", "pain", "achilles", "dose",
                                                           "cadence"};
inline constexpr std::array<std::string_view, 7> kChoiceWords{
    "repeat", "go_on", "half_raise", "keep_target", "step_up", "four_weeks", "finish"};
inline constexpr std::array<std::string_view, 6> kPhaseWords{"running", "offered", "test_due",
                                                             "paused",  "stopped", "finished"};

template <class Words, class Enum>
std::string wordOf(const Words& words, Enum value) {
    return std::string{words.at(static_cast<std::size_t>(value))};
}

inline std::string phaseWord(core::Course::Phase phase) { return wordOf(kPhaseWords, phase); }

inline std::optional<core::Choice> choiceOf(std::string_view word) {
    for (std::size_t i = 0; i < kChoiceWords.size(); ++i) {
        if (kChoiceWords.at(i) == word) {
            return static_cast<core::Choice>(i);
        }
    }
    return std::nullopt;
}

inline std::string numberWord(std::optional<long> number) {
    return number ? std::to_string(*number) : "-";
}

inline std::string offerWord(core::Offer offer) {
    std::string words;
    for (std::size_t i = 0; i < kChoiceWords.size(); ++i) {
        if (offer.has(static_cast<core::Choice>(i))) {
            words += (words.empty() ? "" : ",") + std::string{kChoiceWords.at(i)};
        }
    }
    return words.empty() ? "-" : words;
}

/// All of a step and the phase after it, blank-separated, as `programme_replay` prints it.
std::string stepWords(const core::ProgrammeStep& step, core::Course::Phase phase);

}  // namespace stridetick::tests
