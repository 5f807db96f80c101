// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/record_text.hpp"
#include "core/units/speed.hpp"
#include "core/units/steps_per_minute.hpp"
#include "core/util/clock.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace SQLite {
class Statement;
}  // namespace SQLite

namespace stridetick::log {

/// Takes one row's columns from left to right; what the log cannot mean is damage. Private to
/// core/log. Fails by: throwing, for guarded() to catch.
class StoredRow {
 public:
    explicit StoredRow(SQLite::Statement& statement) : statement_(statement) {}

    /// Of the column that is next.
    bool isNull() const;
    void skip(int columns) { next_ += columns; }

    std::int64_t integer();
    int number();
    bool flag() { return number() != 0; }
    std::string text();
    std::chrono::milliseconds milliseconds() { return std::chrono::milliseconds{integer()}; }
    core::StepsPerMinute cadence();
    core::WallTime time();
    template <class Enum>
    Enum word() {
        const auto value = fromWord<Enum>(text());
        if (!value) {
            throwDamaged("an unknown word");
        }
        return *value;
    }

    // Nothing where the column is null.
    template <class Enum>
    std::optional<Enum> optionalWord() {
        return unlessNull([&] { return word<Enum>(); });
    }
    template <class Id>
    std::optional<Id> optionalId() {
        return unlessNull([&] { return Id(text()); });
    }
    template <class Duration>
    std::optional<Duration> optionalDuration() {
        return unlessNull([&] { return Duration{static_cast<typename Duration::rep>(integer())}; });
    }
    std::optional<int> optionalNumber();
    std::optional<core::StepsPerMinute> optionalCadence();
    std::optional<core::MetresPerSecond> speed();

 private:
    template <class Take>
    auto unlessNull(Take&& take) -> std::optional<decltype(take())> {
        if (isNull()) {
            skip(1);
            return std::nullopt;
        }
        return take();
    }
    [[noreturn]] static void throwDamaged(const char* what);

    SQLite::Statement& statement_;
    int next_ = 0;
};

}  // namespace stridetick::log
