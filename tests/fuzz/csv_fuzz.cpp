// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets are written only: texts and numbers go into them and are read again by RFC 4180.
#include "core/exchange/csv_columns.hpp"
#include "core/exchange/log_csv.hpp"
#include "core/log/log_file.hpp"
#include "tests/core/exchange/csv_reader.hpp"
#include "tests/support/temp_log.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace stridetick;
using namespace stridetick::exchange;

void expect(bool holds) {
    if (!holds) {
        std::abort();
    }
}

/// What the fuzzer gives, taken apart from its start; zeros behind its end.
class Pieces {
 public:
    Pieces(const std::uint8_t* data, std::size_t size)
        : rest_(reinterpret_cast<const char*>(data), size) {}

    bool isEmpty() const { return rest_.empty(); }
    std::uint8_t byte() {
        const auto value = rest_.empty() ? '\0' : rest_.front();
        rest_.remove_prefix(rest_.empty() ? 0 : 1);
        return static_cast<std::uint8_t>(value);
    }
    std::int64_t number() {
        std::uint64_t value = 0;
        const auto bytes = byte() % 9;
        for (int i = 0; i < bytes; ++i) {
            value = value << 8U | byte();
        }
        return byte() % 2 == 0 ? std::bit_cast<std::int64_t>(value)
                               : std::bit_cast<std::int64_t>(0 - value);
    }
    /// From 0 to `most`.
    int upTo(int most) {
        return static_cast<int>(static_cast<std::uint64_t>(number()) %
                                (static_cast<std::uint64_t>(most) + 1));
    }
    std::string text() {
        const std::size_t length = byte();
        std::string value(rest_.substr(0, length));
        rest_.remove_prefix(value.size());
        return value;
    }

 private:
    std::string_view rest_;
};

/// A note that looks like a formula has an apostrophe before it, and no other has.
void expectText(const std::string& field, const std::string& text) {
    const bool formula =
        !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
    expect(field == (formula ? "'" + text : text));
}

/// A number of parts of one, by its decimals.
void expectParts(std::string_view field, std::int64_t parts, std::uint64_t ofOne) {
    const bool negative = field.starts_with('-');
    field.remove_prefix(negative ? 1 : 0);
    std::uint64_t whole = 0;
    const auto point = std::from_chars(field.data(), field.data() + field.size(), whole);
    expect(point.ec == std::errc{});
    auto fraction = field.substr(static_cast<std::size_t>(point.ptr - field.data()));
    expect(fraction.empty() || (fraction.front() == '.' && fraction.size() > 1));
    fraction.remove_prefix(fraction.empty() ? 0 : 1);
    std::uint64_t behind = 0;
    for (std::uint64_t unit = ofOne; unit > 1; unit /= 10) {
        const auto digit = fraction.empty() ? '0' : fraction.front();
        fraction.remove_prefix(fraction.empty() ? 0 : 1);
        expect(digit >= '0' && digit <= '9');
        behind = behind * 10 + static_cast<std::uint64_t>(digit - '0');
    }
    expect(fraction.empty());
    const auto size = whole * ofOne + behind;
    expect(parts == std::bit_cast<std::int64_t>(negative ? 0 - size : size));
    expect(!negative || parts < 0);
}

void expectNumber(const std::string& field, double number) {
    double read = 0;
    const auto* const end = field.data() + field.size();
    expect(std::from_chars(field.data(), end, read).ptr == end);
    expect(read == number || (std::isnan(read) && std::isnan(number)));
}

/// Of the years that four digits can tell.
void expectTime(const std::string& field, std::int64_t utcMs, std::int64_t offsetMin) {
    using namespace std::chrono;
    constexpr sys_time<milliseconds> kFirst{sys_days{year{1} / 1 / 1}};
    constexpr sys_time<milliseconds> kLast{sys_days{year{4'700} / 1 / 1}};
    if (offsetMin < -1'440 || offsetMin > 1'440 || utcMs < kFirst.time_since_epoch().count() ||
        utcMs > kLast.time_since_epoch().count()) {
        return;
    }
    int y = 0, mo = 0, d = 0, h = 0, mi = 0, s = 0, ms = 0, oh = 0, om = 0, end = 0;
    char sign = 0;
    if (std::sscanf(field.c_str(), "%4d-%2d-%2dT%2d:%2d:%2d.%3d%c%2d:%2d%n", &y, &mo, &d, &h, &mi,
                    &s, &ms, &sign, &oh, &om, &end) < 10) {
        ms = 0;
        expect(std::sscanf(field.c_str(), "%4d-%2d-%2dT%2d:%2d:%2d%c%2d:%2d%n", &y, &mo, &d, &h,
                           &mi, &s, &sign, &oh, &om, &end) == 9);
    }
    expect(end == static_cast<int>(field.size()) && (sign == '+' || sign == '-'));
    const auto offset = (oh * 60 + om) * (sign == '-' ? -1 : 1);
    expect(offset == offsetMin);
    const auto day = sys_days{year{y} / month{static_cast<unsigned>(mo)} /
                              std::chrono::day{static_cast<unsigned>(d)}};
    const auto local =
        sys_time<milliseconds>{day} + hours{h} + minutes{mi} + seconds{s} + milliseconds{ms};
    expect((local - minutes{offset}).time_since_epoch().count() == utcMs);
}

/// Rows of a table that has a column of every unit.
void writeColumns(Pieces& pieces) {
    const auto columns = csvColumnsOf({{.name = "note"},
                                       {.name = "count"},
                                       {.name = "treadmill_mps"},
                                       {.name = "target_tenths"},
                                       {.name = "incline_tenths"},
                                       {.name = "cadence_milli"},
                                       {.name = "speed_mm_s"},
                                       {.name = "climb_dm"},
                                       {.name = "length_ms"},
                                       {.name = "placed_us"},
                                       {.name = "at_utc_ms"},
                                       {.name = "at_offset_min"},
                                       {.name = "days"},
                                       {.name = "no_click_on_day"},
                                       {.name = "updated_ms"},
                                       {.name = "word"}});
    expect(columns.size() == 15);
    std::vector<log::Values> rows;
    std::string sheet;
    do {
        auto& row = rows.emplace_back();
        row.emplace_back(pieces.text());
        row.emplace_back(pieces.number());
        row.emplace_back(std::bit_cast<double>(pieces.number()));
        while (row.size() < 11) {
            row.emplace_back(pieces.number());
        }
        row.emplace_back(pieces.byte() % 2 == 0 ? pieces.number() : pieces.upTo(2'880) - 1'440);
        while (row.size() < 15) {
            row.emplace_back(pieces.number());
        }
        row.emplace_back(pieces.text());
        for (const auto& column : columns) {
            sheet += (&column == columns.data() ? "" : ",") + column.cell(row);
        }
        sheet += "\r\n";
    } while (!pieces.isEmpty() && rows.size() < 20);

    const auto lines = readCsv(sheet);
    expect(lines && lines->size() == rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto& fields = lines->at(i);
        const auto whole = [&](std::size_t place) {
            return std::get<std::int64_t>(rows[i].at(place));
        };
        expect(fields.size() == columns.size());
        expectText(fields[0], std::get<std::string>(rows[i].front()));
        expect(fields[1] == std::to_string(whole(1)));
        expectNumber(fields[2], std::get<double>(rows[i][2]));
        constexpr std::array<std::uint64_t, 7> kOfOne{10, 10, 1'000, 1'000, 10, 1'000, 1'000'000};
        for (std::size_t j = 0; j < kOfOne.size(); ++j) {
            expectParts(fields[3 + j], whole(3 + j), kOfOne[j]);
        }
        expectTime(fields[10], whole(10), whole(11));
        expect(std::ranges::count(fields[11], ' ') < 7);
        expectTime(fields[13], whole(14), 0);
        expectText(fields[14], std::get<std::string>(rows[i].back()));
    }
}

/// What the runner and his watch have told, through a log and its sheets.
void writeSheets(Pieces& pieces) {
    static const tests::TempLog kLog;
    static auto log = kLog.writing();
    auto session = tests::aSession(1, 1);
    session.note = pieces.text();
    auto trace = tests::aTrace(1, pieces.upTo(9));
    trace.source = pieces.text();
    for (auto& minute : trace.minutes) {
        minute.cadenceMilli = pieces.upTo(254'000);
        minute.climbDecimetres = pieces.upTo(2'000) - 1'000;
    }
    if (!log.write(std::vector<log::LogRequest>{session, trace})) {
        return;  // a text that no log keeps
    }
    expect(tryWriteCsv(kLog.file(), kLog.folder(), log::Existing::Replace).has_value());
    const auto sheet = [&](const char* table) {
        const auto lines =
            readCsv(tests::contentsOf(kLog.folder() / (std::string(table) + ".csv")));
        expect(lines.has_value());
        return *lines;
    };
    const auto field = [](const CsvLines& lines, std::size_t line, const char* header) {
        const auto& headers = lines.front();
        return lines.at(line).at(
            static_cast<std::size_t>(std::ranges::find(headers, header) - headers.begin()));
    };
    const auto sessions = sheet("session");
    expect(sessions.size() == 2);
    expectText(field(sessions, 1, "note"), session.note);
    const auto minutes = sheet("trace_minute");
    expect(minutes.size() == trace.minutes.size() + 1);
    expectText(field(sheet("cadence_trace"), 1, "source"), trace.source);
    for (std::size_t i = 0; i < trace.minutes.size(); ++i) {
        expectParts(field(minutes, i + 1, "cadence_spm"), 2LL * *trace.minutes[i].cadenceMilli,
                    1'000);
        expectParts(field(minutes, i + 1, "climb_m"), *trace.minutes[i].climbDecimetres, 10);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    Pieces pieces(data, size);
    pieces.byte() % 32 == 0 ? writeSheets(pieces) : writeColumns(pieces);
    return 0;
}
