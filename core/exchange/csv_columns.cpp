// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_columns.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <optional>

namespace stridetick::exchange {

using log::RecordValue;
using log::Values;

namespace {

constexpr std::int64_t kDayMs = 86'400'000;
constexpr std::int64_t kFurthestDay = 1'000'000;  // no run is later
constexpr std::int64_t kFurthestOffsetMin = 1'440;

constexpr std::string_view kUtc = "_utc_ms";
constexpr std::string_view kOffset = "_offset_min";

/// The part of `name` before `unit`; nothing where it does not end so.
std::optional<std::string> before(const std::string& name, std::string_view unit) {
    return name.ends_with(unit) ? std::optional(name.substr(0, name.size() - unit.size()))
                                : std::nullopt;
}

std::string asItIs(const RecordValue& value) {
    if (const auto* text = std::get_if<std::string>(&value)) {
        return csvText(*text);
    }
    if (const auto* whole = std::get_if<std::int64_t>(&value)) {
        return std::to_string(*whole);
    }
    if (const auto* number = std::get_if<double>(&value)) {
        std::array<char, 32> text{};
        return {text.data(), std::to_chars(text.data(), text.data() + text.size(), *number).ptr};
    }
    return {};
}

/// For values that are whole numbers or nothing.
CsvColumn column(std::string header, std::size_t place,
                 std::function<std::string(std::int64_t)> words) {
    return {std::move(header), [place, words = std::move(words)](const Values& values) {
                const auto* whole = std::get_if<std::int64_t>(&values[place]);
                return whole != nullptr ? words(*whole) : std::string();
            }};
}

CsvColumn parts(std::string header, std::size_t place, std::int64_t ofOne, std::size_t least) {
    return column(std::move(header), place,
                  [=](std::int64_t value) { return decimal(value, ofOne, least); });
}

CsvColumn localTime(const std::string& what, std::size_t place, std::size_t offset) {
    return {what == "at" ? what : what + "_at", [=](const Values& values) {
                const auto* utc = std::get_if<std::int64_t>(&values[place]);
                const auto* minutes = std::get_if<std::int64_t>(&values[offset]);
                return utc != nullptr && minutes != nullptr ? isoTime(*utc, *minutes)
                                                            : std::string();
            }};
}

/// Bits from Sunday on.
std::string daysIn(std::int64_t bits) {
    constexpr std::array kDays{"sun", "mon", "tue", "wed", "thu", "fri", "sat"};
    std::string words;
    for (std::size_t i = 0; i < kDays.size(); ++i) {
        if ((static_cast<std::uint64_t>(bits) >> i & 1U) != 0) {
            words.append(words.empty() ? "" : " ").append(kDays[i]);
        }
    }
    return words;
}

CsvColumn columnOf(const std::string& name, std::size_t place) {
    if (name == "incline_tenths") {
        return parts("incline_percent", place, 10, 1);
    }
    if (name == "no_click_on_day") {
        return column("no_click_on", place, [](std::int64_t day) {
            const auto known = std::clamp(day, -kFurthestDay, kFurthestDay);
            return isoTime(known * kDayMs, 0).substr(0, 10);
        });
    }
    if (name == "updated_ms") {
        return column("updated_at", place, [](std::int64_t utc) { return isoTime(utc, 0); });
    }
    if (name == "days") {
        return column(name, place, daysIn);
    }
    if (const auto what = before(name, "_tenths")) {
        return parts(*what + "_spm", place, 10, 1);
    }
    if (name == "cadence_milli") {
        return parts("cadence_spm", place, 1'000, 1);
    }
    if (const auto what = before(name, "_mm_s")) {
        return parts(*what + "_m_per_s", place, 1'000, 0);
    }
    if (const auto what = before(name, "_dm")) {
        return parts(*what + "_m", place, 10, 1);
    }
    if (const auto what = before(name, kUtc)) {
        return column(*what + "_at", place, [](std::int64_t utc) { return isoTime(utc, 0); });
    }
    if (const auto what = before(name, "_ms")) {
        return parts(*what + "_s", place, 1'000, 0);
    }
    if (const auto what = before(name, "_us")) {
        return parts(*what + "_s", place, 1'000'000, 0);
    }
    return {name, [place](const Values& values) { return asItIs(values[place]); }};
}

}  // namespace

std::vector<CsvColumn> csvColumnsOf(const std::vector<log::StoredColumn>& columns) {
    const auto placeOf = [&](const std::string& name) {
        return static_cast<std::size_t>(std::ranges::find(columns, name, &log::StoredColumn::name) -
                                        columns.begin());
    };
    std::vector<CsvColumn> made;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto& name = columns[i].name;
        const auto what = before(name, kUtc);
        const auto timed = before(name, kOffset);
        if (what && placeOf(*what + std::string(kOffset)) < columns.size()) {
            made.push_back(localTime(*what, i, placeOf(*what + std::string(kOffset))));
        } else if (name != "deleted_ms" &&
                   !(timed && placeOf(*timed + std::string(kUtc)) < columns.size())) {
            made.push_back(columnOf(name, i));
        }
    }
    return made;
}

Values inSteps(Values part, const std::vector<log::StoredColumn>& columns, const Values& record,
               const std::vector<log::StoredColumn>& recordColumns) {
    const auto valueOf = [](auto& values, const auto& named, const char* name) {
        const auto found = std::ranges::find(named, name, &log::StoredColumn::name);
        return found == named.end() ? nullptr
                                    : std::get_if<std::int64_t>(
                                          &values[static_cast<std::size_t>(found - named.begin())]);
    };
    auto* cadence = valueOf(part, columns, "cadence_milli");
    const auto* oneFoot = valueOf(record, recordColumns, "one_foot");
    if (cadence != nullptr && oneFoot != nullptr && *oneFoot != 0) {
        *cadence = 2 * std::clamp(*cadence, INT64_MIN / 2, INT64_MAX / 2);
    }
    return part;
}

std::string decimal(std::int64_t parts, std::int64_t ofOne, std::size_t least) {
    const auto [whole, rest] = std::lldiv(parts, ofOne);
    auto fraction = std::to_string(ofOne + std::llabs(rest)).substr(1);
    while (fraction.size() > least && fraction.back() == '0') {
        fraction.pop_back();
    }
    std::string text(parts < 0 && whole == 0 ? "-" : "");
    text.append(std::to_string(whole));
    return fraction.empty() ? text : text.append(".").append(fraction);
}

// A note that begins like a formula would be reckoned by the spreadsheet, and a note may have come
// with another's log: an apostrophe before it makes it a text in each of them. That the cell is not
// what was typed does no harm, since nothing reads these files back.
std::string csvText(std::string_view text) {
    constexpr std::string_view kFormula = "=+-@\t\r";
    std::string cell(text);
    if (!text.empty() && kFormula.find(text.front()) != std::string_view::npos) {
        cell.insert(cell.begin(), '\'');
    }
    if (cell.find_first_of(",\"\r\n") == std::string::npos) {
        return cell;
    }
    std::string quoted = "\"";
    for (const char c : cell) {
        quoted += c == '"' ? "\"\"" : std::string(1, c);
    }
    return quoted + '"';
}

std::string isoTime(std::int64_t utcMs, std::int64_t offsetMin) {
    using namespace std::chrono;
    offsetMin = std::clamp(offsetMin, -kFurthestOffsetMin, kFurthestOffsetMin);
    constexpr auto kFurthestMs = kFurthestDay * kDayMs;
    const milliseconds local{std::clamp(utcMs, -kFurthestMs, kFurthestMs) + offsetMin * 60'000};
    const auto day = floor<days>(local);
    const year_month_day date{sys_days{day}};
    const hh_mm_ss time{local - day};
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d",
                  static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                  static_cast<unsigned>(date.day()), static_cast<int>(time.hours().count()),
                  static_cast<int>(time.minutes().count()),
                  static_cast<int>(time.seconds().count()));
    std::string all = text.data();
    if (const auto rest = time.subseconds().count(); rest != 0) {
        std::snprintf(text.data(), text.size(), ".%03d", static_cast<int>(rest));
        all += text.data();
    }
    const auto ahead = std::llabs(offsetMin);
    std::snprintf(text.data(), text.size(), "%c%02d:%02d", offsetMin < 0 ? '-' : '+',
                  static_cast<int>(ahead / 60), static_cast<int>(ahead % 60));
    return all + text.data();
}

}  // namespace stridetick::exchange
