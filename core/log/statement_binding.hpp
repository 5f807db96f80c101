// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log_types.hpp"
#include "core/log/record_text.hpp"
#include "core/records/id.hpp"
#include "core/units/speed.hpp"
#include "core/units/steps_per_minute.hpp"
#include "core/util/clock.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>

namespace SQLite {
class Statement;
}  // namespace SQLite

namespace stridetick::log {

// How values go into a statement. Private to core/log; all throw what SQLite throws.

inline std::int64_t count(std::chrono::milliseconds time) { return time.count(); }
inline std::int64_t utcMs(const core::WallTime& time) { return count(time.utc.time_since_epoch()); }

inline std::int64_t stored(std::int64_t value) { return value; }
inline std::int64_t stored(core::StepsPerMinute cadence) { return cadence.tenths(); }
inline double stored(core::MetresPerSecond speed) { return speed.value(); }
template <class Rep, class Period>
std::int64_t stored(std::chrono::duration<Rep, Period> time) {
    return static_cast<std::int64_t>(time.count());
}
inline std::int64_t stored(std::chrono::local_days day) { return stored(day.time_since_epoch()); }
template <class Record>
const std::string& stored(const core::Id<Record>& id) {
    return id.text();
}
template <class Enum>
requires std::is_enum_v<Enum>
const char* stored(Enum value) { return wordOf(value); }

void bindTo(SQLite::Statement& statement, const char* name, std::int64_t value);
void bindTo(SQLite::Statement& statement, const char* name, double value);
void bindTo(SQLite::Statement& statement, const char* name, const std::string& value);
/// Null where there is none.
template <class T>
void bindOptional(SQLite::Statement& statement, const char* name, const std::optional<T>& value) {
    if (value) {
        bindTo(statement, name, stored(*value));
    }
}
/// As :at_utc_ms and :at_offset_min.
void bindTime(SQLite::Statement& statement, const core::WallTime& time);
/// As :from and :until.
void bindRange(SQLite::Statement& statement, TimeRange range);

/// Runs an INSERT ... RETURNING id.
std::int64_t returnedId(SQLite::Statement& statement);

}  // namespace stridetick::log
