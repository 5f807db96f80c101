// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log_file.hpp"
#include "core/log/log_types.hpp"
#include "core/log/session_log.hpp"
#include "tests/support/child_process.hpp"
#include "tests/support/fake_clock.hpp"

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace stridetick::tests {

/// A UUID that says which one it is.
inline std::string uuidOf(int number) {
    char text[40];
    std::snprintf(text, sizeof text, "00000000-0000-4000-8000-%012d", number);
    return text;
}

inline core::WallTime wallTime(std::chrono::sys_days day, std::chrono::milliseconds ofDay,
                               std::chrono::minutes offset = std::chrono::minutes{60}) {
    return {std::chrono::sys_time<std::chrono::milliseconds>{day} + ofDay, offset};
}
/// Number `day` of the tests' calendar, at seven in the morning.
inline core::WallTime dayNumber(int day) {
    using namespace std::chrono_literals;
    return wallTime(std::chrono::sys_days{std::chrono::year{2026} / 1 / 1} + std::chrono::days{day},
                    7h);
}

inline core::Measurement aMeasurement(int number, core::WallTime at = dayNumber(0)) {
    core::Measurement m{.id = core::MeasurementId(uuidOf(number)),
                        .at = at,
                        .cadence = core::StepsPerMinute::ofTenths(1538),
                        .halfWidth = core::StepsPerMinuteDelta::ofTenths(2)};
    m.strikes = 77;
    return m;
}
/// As if tapped at 0.78 s a stride.
inline core::Measurement aTappedMeasurement(int number, int taps,
                                            core::WallTime at = dayNumber(0)) {
    auto m = aMeasurement(number, at);
    for (int i = 0; i < taps; ++i) {
        const std::chrono::microseconds placed{i * 780'123LL};
        m.taps.push_back({placed, placed + std::chrono::microseconds{1'700 + i}});
    }
    return m;
}
inline core::Baseline aBaseline(int number, std::vector<core::MeasurementId> from,
                                core::WallTime at = dayNumber(0)) {
    return {.id = core::BaselineId(uuidOf(number)),
            .at = at,
            .cadence = core::StepsPerMinute::ofTenths(1541),
            .rule = core::BaselineRule::Single,
            .from = std::move(from)};
}
inline core::Target aTarget(int number, core::WallTime at = dayNumber(0)) {
    return {.id = core::TargetId(uuidOf(number)),
            .at = at,
            .cadence = core::StepsPerMinute::ofWhole(162),
            .kind = core::TargetKind::Typed,
            .baseline = std::nullopt};
}
inline core::Session aSession(int number, int blocks,
                              core::SessionState state = core::SessionState::Finished,
                              core::WallTime at = dayNumber(0)) {
    core::Session s{.id = core::SessionId(uuidOf(number)), .state = state, .startedAt = at};
    for (int i = 0; i < blocks; ++i) {
        s.blocks.push_back({.offset = std::chrono::minutes{i},
                            .length = std::chrono::minutes{1},
                            .tempo = core::StepsPerMinute::ofWhole(162 + i % 5),
                            .audible = i % 3 != 2,
                            .beats = 162 + i % 5});
    }
    s.length = std::chrono::minutes{blocks};
    return s;
}
inline core::Programme aProgramme(int number, core::WallTime at = dayNumber(0)) {
    return {.id = core::ProgrammeId(uuidOf(number)),
            .at = at,
            .plan = core::PlanLength::SixWeeks,
            .baseline = std::nullopt,
            .baselineCadence = core::StepsPerMinute::ofTenths(1541),
            .baselineSpeed = std::nullopt,
            .target = core::StepsPerMinute::ofWhole(162),
            .gentleStart = false,
            .days = {std::chrono::Monday, std::chrono::Wednesday, std::chrono::Saturday}};
}
inline core::ProgrammeStep aStep(int programme, int ordinal, core::WallTime at = dayNumber(0)) {
    core::ProgrammeStep step{.programme = core::ProgrammeId(uuidOf(programme)),
                             .ordinal = ordinal,
                             .at = at,
                             .target = core::StepsPerMinute::ofWhole(162)};
    if (ordinal > 0) {
        step.kind = core::ProgrammeStep::Kind::Held;
        step.why = core::ProgrammeStep::Why::Dose;
        step.reasons.sessionsDone = ordinal;
    }
    return step;
}
inline core::SessionReport aReport(int session, int pain = 1, core::WallTime at = dayNumber(0)) {
    return {.session = core::SessionId(uuidOf(session)), .at = at, .pain = pain};
}
/// Minutes with something of each unknown here and there, a kilometre in six of them.
inline core::CadenceTrace aTrace(int session, int minutes, core::WallTime at = dayNumber(0)) {
    core::CadenceTrace trace{.session = core::SessionId(uuidOf(session)),
                             .source = "Forerunner 245, FIT",
                             .oneFoot = true,
                             .madeSession = true,
                             .startedAt = at.utc,
                             .length = std::chrono::minutes{minutes},
                             .distanceMetres = minutes * 1000 / 6};
    for (int i = 0; i < minutes; ++i) {
        core::TraceMinute minute{.cadenceMilli = 80'000 + i * 125, .speedMillimetres = 2'778 + i};
        if (i % 7 == 3) {
            minute.cadenceMilli.reset();
        }
        if (i % 5 == 4) {
            minute.speedMillimetres.reset();
        }
        if (i % 2 == 1) {
            minute.climbDecimetres = 3 - i;
        }
        trace.minutes.push_back(minute);
    }
    return trace;
}
/// One of row 2 of a programme, with a pause.
inline core::Session aProgrammeSession(int number, int programme,
                                       core::SessionState state = core::SessionState::Finished,
                                       core::WallTime at = dayNumber(0)) {
    using namespace std::chrono_literals;
    auto session = aSession(number, 4, state, at);
    session.kind = core::SessionKind::Programme;
    session.pauses = {{.offset = 60s, .length = 20s}, {.offset = 150s, .length = 5s}};
    session.place = core::ProgrammePlace{.programme = core::ProgrammeId(uuidOf(programme)),
                                         .row = 2,
                                         .pass = 3,
                                         .slot = 1,
                                         .planned = 16min,
                                         .practice = 215s};
    return session;
}

inline std::string contentsOf(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}
inline void writeContents(const std::filesystem::path& file, const std::string& bytes) {
    std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
}

/// The bytes of a log that this process has open: whoever opens and closes a file gives up all the
/// locks that its process has on it, so another process reads it.
inline std::string contentsFromOutside(const std::filesystem::path& file) {
    const testing::TempFolder folder;
    const auto copy = folder.path() / "copy";
    testing::ChildProcess cat(
        {.arguments = {"cat", file.string()}, .environment = {}, .standardOutput = copy});
    if (cat.waitFor(std::chrono::seconds{30}) != 0) {
        throw std::runtime_error("cannot be read: " + file.string());
    }
    return contentsOf(copy);
}

/// What the sqlite3 program answers, without the last line end; throws where it fails.
inline std::string sqlite3Says(const std::filesystem::path& file, const std::string& sql,
                               const std::string& option = "-bail") {
    const testing::TempFolder folder;
    const auto output = folder.path() / "out";
    const auto errors = folder.path() / "err";
    testing::ChildProcess shell(
        {.arguments = {"sqlite3", "-batch", "-bail", option, file.string(), sql},
         .environment = {},
         .standardOutput = output,
         .standardError = errors});
    if (shell.waitFor(std::chrono::seconds{30}) != 0) {
        throw std::runtime_error("sqlite3: " + contentsOf(errors));
    }
    auto text = contentsOf(output);
    while (!text.empty() && text.back() == '\n') {
        text.pop_back();
    }
    return text;
}

/// A log's place in a folder of its own that goes with the test.
class TempLog {
 public:
    const std::filesystem::path& folder() const { return folder_.path(); }
    std::filesystem::path file() const { return folder() / "log.db"; }
    const FakeClock& clock() const { return clock_; }

    log::LogOpening open() const { return log::openLogFile(file(), clock_); }
    /// Opened as the program does it, then for writing.
    log::SessionLog writing() const {
        open();
        return opened(log::SessionLog::tryOpenForWriting(file()));
    }
    log::SessionLog reading() const { return opened(log::SessionLog::tryOpenForReading(file())); }
    std::string sqlite3(const std::string& sql) const { return sqlite3Says(file(), sql); }

    static void write(log::SessionLog& log, const std::vector<log::LogRequest>& changes) {
        if (const auto result = log.write(changes); !result) {
            throw std::runtime_error(result.error().detail);
        }
    }
    static log::History everything(const log::SessionLog& log) {
        using Time = std::chrono::sys_time<std::chrono::milliseconds>;
        auto history = log.history({Time::min(), Time::max()});
        return history ? *history : throw std::runtime_error(history.error().detail);
    }

    std::vector<std::string> filesInFolder() const {
        std::vector<std::string> names;
        for (const auto& entry : std::filesystem::directory_iterator(folder())) {
            names.push_back(entry.path().filename().string());
        }
        return names;
    }

 private:
    static log::SessionLog opened(log::LogResult<log::SessionLog> log) {
        return log ? std::move(*log) : throw std::runtime_error(log.error().detail);
    }

    testing::TempFolder folder_;
    FakeClock clock_;
};

}  // namespace stridetick::tests
