// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/baseline.hpp"
#include "core/records/measurement.hpp"
#include "core/records/session.hpp"
#include "core/records/target.hpp"

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace stridetick::log {

/// The words by which the log stores an enumeration, readable with any SQLite tool.
template <class Enum>
struct RecordText;

template <>
struct RecordText<core::MeasurementMethod> {
    static constexpr std::array kWords{std::pair{core::MeasurementMethod::Tapped, "tapped"},
                                       std::pair{core::MeasurementMethod::Counted, "counted"}};
};
template <>
struct RecordText<core::BaselineRule> {
    static constexpr std::array kWords{
        std::pair{core::BaselineRule::Single, "single"},
        std::pair{core::BaselineRule::MeanOfTwo, "mean_of_two"},
        std::pair{core::BaselineRule::MedianOfThree, "median_of_three"}};
};
template <>
struct RecordText<core::TargetKind> {
    static constexpr std::array kWords{std::pair{core::TargetKind::Raise, "raise"},
                                       std::pair{core::TargetKind::Hold, "hold"},
                                       std::pair{core::TargetKind::Typed, "typed"}};
};
template <>
struct RecordText<core::SessionKind> {
    static constexpr std::array kWords{std::pair{core::SessionKind::FreeRun, "free_run"}};
};
template <>
struct RecordText<core::SessionState> {
    static constexpr std::array kWords{std::pair{core::SessionState::Running, "running"},
                                       std::pair{core::SessionState::Finished, "finished"},
                                       std::pair{core::SessionState::Recovered, "recovered"}};
};

/// A value without a word gives "", which the log's checks refuse.
template <class Enum>
constexpr const char* wordOf(Enum value) noexcept {
    for (const auto& [known, word] : RecordText<Enum>::kWords) {
        if (known == value) {
            return word;
        }
    }
    return "";
}

template <class Enum>
constexpr std::optional<Enum> fromWord(std::string_view text) noexcept {
    for (const auto& [known, word] : RecordText<Enum>::kWords) {
        if (text == word) {
            return known;
        }
    }
    return std::nullopt;
}

}  // namespace stridetick::log
