// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fit_messages.hpp"

#include "core/exchange/fit_protocol.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string_view>
#include <utility>

namespace stridetick::exchange {
namespace {

using std::chrono::milliseconds;
using Number = std::optional<std::int64_t>;

/// All that we read are 32 bits at most; a field may be wider than it should be.
Number countOf(const FitMessage& message, std::uint8_t field) {
    const auto number = message.number(field);
    return number && std::in_range<std::uint32_t>(*number) ? number : std::nullopt;
}

std::optional<FitTime> dateOf(Number seconds) {
    if (!seconds || *seconds < fit::kFirstDate || *seconds >= fit::kNoDate) {
        return std::nullopt;
    }
    return FitTime(std::chrono::seconds(*seconds + fit::kEpochSeconds));
}

std::optional<milliseconds> lengthOf(Number told, Number start, Number end) {
    if (told) {
        return milliseconds(*told);
    }
    if (start && end && *end >= *start) {
        return std::chrono::seconds(*end - *start);
    }
    return std::nullopt;
}

/// Nothing where a number is too large to be true.
std::optional<int> fitting(Number value) {
    return value && std::in_range<int>(*value) ? std::optional(static_cast<int>(*value))
                                               : std::nullopt;
}

std::optional<int> cadenceOf(Number turns, Number fraction) {
    constexpr std::int64_t kMost = 1000;  // turns a minute: one byte should hold them
    if (!turns || *turns > kMost) {
        return std::nullopt;
    }
    const std::int64_t parts = fraction && *fraction < 2 * fit::kCadenceParts ? *fraction : 0;
    return static_cast<int>(*turns * 1000 +
                            (parts * 1000 + fit::kCadenceParts / 2) / fit::kCadenceParts);
}

Number either(Number better, Number other) { return better ? better : other; }

Sport sportOf(Number sport, Number subSport) {
    const bool treadmill = subSport == fit::sport::kTreadmill;
    if (sport == fit::sport::kRunning) {
        const bool indoors = treadmill || subSport == fit::sport::kIndoorRunning ||
                             subSport == fit::sport::kVirtualActivity;
        return indoors ? Sport::TreadmillRunning : Sport::Running;
    }
    return sport == fit::sport::kFitnessEquipment && treadmill ? Sport::TreadmillRunning
                                                               : Sport::Other;
}

std::string_view makerOf(std::int64_t number) {
    constexpr std::array<std::pair<std::int64_t, std::string_view>, 14> kMakers{{{1, "Garmin"},
                                                                                 {23, "Suunto"},
                                                                                 {32, "Wahoo"},
                                                                                 {70, "Sigma"},
                                                                                 {71, "TomTom"},
                                                                                 {95, "Stryd"},
                                                                                 {111, "Technogym"},
                                                                                 {123, "Polar"},
                                                                                 {129, "COROS"},
                                                                                 {260, "Zwift"},
                                                                                 {265, "Strava"},
                                                                                 {294, "COROS"},
                                                                                 {310, "Decathlon"},
                                                                                 {340, "Peloton"}}};
    const auto* const found =
        std::ranges::find(kMakers, number, &std::pair<std::int64_t, std::string_view>::first);
    return found == kMakers.end() ? std::string_view{} : found->second;
}

std::string deviceOf(Number manufacturer, Number product, const std::string& name) {
    std::string maker;
    if (manufacturer) {
        maker = makerOf(*manufacturer);
        if (maker.empty() && (name.empty() || *manufacturer != fit::file_id::kMakerOfNone)) {
            maker = "manufacturer " + std::to_string(*manufacturer);
        }
    }
    auto model = !name.empty() ? name : product ? std::to_string(*product) : std::string();
    if (maker.empty() || model.starts_with(maker)) {
        return model;
    }
    return model.empty() ? maker : maker + " " + model;
}

}  // namespace

FitFileId fileIdOf(const FitMessage& message) {
    return {countOf(message, fit::file_id::kType),
            deviceOf(countOf(message, fit::file_id::kManufacturer),
                     countOf(message, fit::file_id::kProduct),
                     message.text(fit::file_id::kProductName))};
}

FitSession sessionOf(const FitMessage& message) {
    const auto start = countOf(message, fit::session::kStart);
    FitSession session{
        .sport = sportOf(countOf(message, fit::session::kSport),
                         countOf(message, fit::session::kSubSport)),
        .start = dateOf(start),
        .length = lengthOf(countOf(message, fit::session::kElapsed), start, message.time()),
        .distanceCentimetres = countOf(message, fit::session::kDistance)};
    if (const auto end = message.time(); !start && end && session.length) {
        session.start = dateOf(*end - session.length->count() / 1000);
    }
    return session;
}

Sport sportOf(const FitMessage& message) {
    return sportOf(countOf(message, fit::sport::kSport), countOf(message, fit::sport::kSubSport));
}

std::optional<FitLap> lapOf(const FitMessage& message) {
    const auto told = countOf(message, fit::lap::kStart);
    const auto start = dateOf(told);
    const auto length = lengthOf(countOf(message, fit::lap::kElapsed), told, message.time());
    if (!start || !length) {
        return std::nullopt;
    }
    return FitLap{
        *start, *length,
        cadenceOf(countOf(message, fit::lap::kCadence), countOf(message, fit::lap::kFraction))};
}

std::optional<ActivitySample> sampleOf(const FitMessage& message) {
    const auto at = dateOf(message.time());
    if (!at) {
        return std::nullopt;
    }
    auto altitude = either(countOf(message, fit::record::kEnhancedAltitude),
                           countOf(message, fit::record::kAltitude));
    if (altitude) {
        altitude = *altitude * fit::kAltitudePartCentimetres + fit::kLowestAltitudeCentimetres;
    }
    return ActivitySample{
        .at = *at,
        .cadenceMilli = cadenceOf(countOf(message, fit::record::kCadence),
                                  countOf(message, fit::record::kFraction)),
        .speedMillimetres = fitting(either(countOf(message, fit::record::kEnhancedSpeed),
                                           countOf(message, fit::record::kSpeed))),
        .altitudeCentimetres = fitting(altitude),
        .distanceCentimetres = countOf(message, fit::record::kDistance)};
}

std::optional<FitTimerChange> timerChangeOf(const FitMessage& message) {
    const auto at = dateOf(message.time());
    if (!at || countOf(message, fit::event::kEvent) != fit::event::kTimer) {
        return std::nullopt;
    }
    const auto type = countOf(message, fit::event::kEventType);
    if (type == fit::event::kStart) {
        return FitTimerChange{*at, true};
    }
    const bool stops = type == fit::event::kStop || type == fit::event::kStopAll ||
                       type == fit::event::kStopDisable || type == fit::event::kStopDisableAll;
    return stops ? std::optional(FitTimerChange{*at, false}) : std::nullopt;
}

std::optional<std::chrono::minutes> offsetOf(const FitMessage& message) {
    using std::chrono::minutes;
    using std::chrono::seconds;
    constexpr minutes kFarthest = std::chrono::hours(14);  // Kiribati; the other way it is 12
    const auto local = countOf(message, fit::activity::kLocalTime);
    const auto utc = message.time();
    if (!local || !utc) {
        return std::nullopt;
    }
    const auto offset = std::chrono::round<minutes>(seconds(*local - *utc));
    return std::chrono::abs(offset) <= kFarthest ? std::optional(offset) : std::nullopt;
}

}  // namespace stridetick::exchange
