// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/baseline.hpp"
#include "core/records/measurement.hpp"
#include "core/records/programme.hpp"
#include "core/records/programme_step.hpp"
#include "core/records/session.hpp"
#include "core/records/session_report.hpp"
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
    static constexpr std::array kWords{std::pair{core::SessionKind::FreeRun, "free_run"},
                                       std::pair{core::SessionKind::Programme, "programme"},
                                       std::pair{core::SessionKind::Refresher, "refresher"}};
};
template <>
struct RecordText<core::SessionState> {
    static constexpr std::array kWords{std::pair{core::SessionState::Running, "running"},
                                       std::pair{core::SessionState::Finished, "finished"},
                                       std::pair{core::SessionState::Recovered, "recovered"}};
};
template <>
struct RecordText<core::PainPlace> {
    static constexpr std::array kWords{std::pair{core::PainPlace::None, "none"},
                                       std::pair{core::PainPlace::Knee, "knee"},
                                       std::pair{core::PainPlace::Hip, "hip"},
                                       std::pair{core::PainPlace::Shin, "shin"},
                                       std::pair{core::PainPlace::Calf, "calf"},
                                       std::pair{core::PainPlace::Achilles, "achilles"},
                                       std::pair{core::PainPlace::Foot, "foot"},
                                       std::pair{core::PainPlace::Back, "back"},
                                       std::pair{core::PainPlace::Elsewhere, "elsewhere"}};
};
template <>
struct RecordText<core::NextDay::Pain> {
    static constexpr std::array kWords{std::pair{core::NextDay::Pain::None, "none"},
                                       std::pair{core::NextDay::Pain::Less, "less"},
                                       std::pair{core::NextDay::Pain::Same, "same"},
                                       std::pair{core::NextDay::Pain::Worse, "worse"}};
};
template <>
struct RecordText<core::PainSign> {
    static constexpr std::array kWords{
        std::pair{core::PainSign::Level, "level"},
        std::pair{core::PainSign::Grew, "grew"},
        std::pair{core::PainSign::Sharp, "sharp"},
        std::pair{core::PainSign::Limp, "limp"},
        std::pair{core::PainSign::AtRest, "at_rest"},
        std::pair{core::PainSign::BonySpot, "bony_spot"},
        std::pair{core::PainSign::WorseNextDay, "worse_next_day"},
        std::pair{core::PainSign::AtRestNextDay, "at_rest_next_day"}};
};
template <>
struct RecordText<core::PlanLength> {
    static constexpr std::array kWords{std::pair{core::PlanLength::SixWeeks, "six_weeks"},
                                       std::pair{core::PlanLength::FourWeeks, "four_weeks"}};
};
template <>
struct RecordText<core::ProgrammeStep::Kind> {
    static constexpr std::array kWords{
        std::pair{core::ProgrammeStep::Kind::Started, "started"},
        std::pair{core::ProgrammeStep::Kind::Advanced, "advanced"},
        std::pair{core::ProgrammeStep::Kind::Held, "held"},
        std::pair{core::ProgrammeStep::Kind::SteppedBack, "stepped_back"},
        std::pair{core::ProgrammeStep::Kind::EffortRose, "effort_rose"},
        std::pair{core::ProgrammeStep::Kind::TestDue, "test_due"},
        std::pair{core::ProgrammeStep::Kind::Verdict, "verdict"},
        std::pair{core::ProgrammeStep::Kind::Finished, "finished"},
        std::pair{core::ProgrammeStep::Kind::FollowedUp, "followed_up"},
        std::pair{core::ProgrammeStep::Kind::Stopped, "stopped"},
        std::pair{core::ProgrammeStep::Kind::Chosen, "chosen"},
        std::pair{core::ProgrammeStep::Kind::Paused, "paused"},
        std::pair{core::ProgrammeStep::Kind::Resumed, "resumed"},
        std::pair{core::ProgrammeStep::Kind::Ended, "ended"},
        std::pair{core::ProgrammeStep::Kind::DaysChanged, "days_changed"}};
};
template <>
struct RecordText<core::ProgrammeStep::Why> {
    static constexpr std::array kWords{std::pair{core::ProgrammeStep::Why::None, "none"},
                                       std::pair{core::ProgrammeStep::Why::Pain, "pain"},
                                       std::pair{core::ProgrammeStep::Why::Achilles, "achilles"},
                                       std::pair{core::ProgrammeStep::Why::Dose, "dose"},
                                       std::pair{core::ProgrammeStep::Why::Cadence, "cadence"}};
};
template <>
struct RecordText<core::Choice> {
    static constexpr std::array kWords{std::pair{core::Choice::Repeat, "repeat"},
                                       std::pair{core::Choice::GoOn, "go_on"},
                                       std::pair{core::Choice::HalfRaise, "half_raise"},
                                       std::pair{core::Choice::KeepTarget, "keep_target"},
                                       std::pair{core::Choice::StepUp, "step_up"},
                                       std::pair{core::Choice::FourWeeks, "four_weeks"},
                                       std::pair{core::Choice::Finish, "finish"}};
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
