// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/activity.hpp"
#include "core/exchange/fit_stream.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace stridetick::exchange {

using FitTime = std::chrono::sys_time<std::chrono::milliseconds>;

struct FitFileId {
    std::optional<std::int64_t> type{};
    std::string device{};
};

struct FitSession {
    Sport sport = Sport::Other;
    std::optional<FitTime> start{};
    std::optional<std::chrono::milliseconds> length{};
    std::optional<std::int64_t> distanceCentimetres{};
};

struct FitLap {
    FitTime start;
    std::chrono::milliseconds length{};
    std::optional<int> cadenceMilli{};
};

/// The watch's timer starts or stops.
struct FitTimerChange {
    FitTime at;
    bool runs = false;
};

// What a message of that kind says. Nothing where it has no time, without which it has no place.
FitFileId fileIdOf(const FitMessage& message);
FitSession sessionOf(const FitMessage& message);
Sport sportOf(const FitMessage& message);
std::optional<FitLap> lapOf(const FitMessage& message);
std::optional<ActivitySample> sampleOf(const FitMessage& message);
std::optional<FitTimerChange> timerChangeOf(const FitMessage& message);
/// Of the runner's clock from UTC, by an activity message.
std::optional<std::chrono::minutes> offsetOf(const FitMessage& message);

}  // namespace stridetick::exchange
