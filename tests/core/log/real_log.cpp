// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/log/real_log.hpp"

#include "core/log/big_endian.hpp"
#include "core/log/file_moves.hpp"
#include "tests/support/temp_log.hpp"

#include <array>
#include <sstream>

namespace stridetick::tests {

namespace {

constexpr int kDaysInFile = 220;
constexpr int kDaysInJournal = 12;
constexpr int kDeleted = 8;

// Every query stands alone: in what was recovered a table or a column may not be there.
constexpr const char* kNamedRows = R"(
CREATE TEMP TABLE m (id, uuid);
CREATE TEMP TABLE s (id, uuid);
CREATE TEMP TABLE b (id, uuid);
CREATE TEMP TABLE p (id, uuid);
CREATE TEMP TABLE t (id, uuid);
INSERT INTO m SELECT id, uuid FROM measurement;
INSERT INTO s SELECT id, uuid FROM session;
INSERT INTO b SELECT id, uuid FROM baseline;
INSERT INTO p SELECT id, uuid FROM programme;
INSERT INTO m SELECT id, c1 FROM lost_and_found WHERE nfield IN (19, 20, 23) AND c5 IN ('tapped', 'counted');
INSERT INTO s SELECT id, c1 FROM lost_and_found WHERE nfield IN (16, 23) AND c3 IN ('free_run', 'programme');
INSERT INTO b SELECT id, c1 FROM lost_and_found WHERE nfield = 7 AND id IS NOT NULL AND c6 = 'single';
INSERT INTO p SELECT id, c1 FROM lost_and_found WHERE nfield = 13 AND c5 = 'six_weeks';
INSERT INTO t SELECT t.id, t.uuid FROM cadence_trace t JOIN s ON s.uuid = t.uuid;
INSERT INTO t SELECT l.id, c1 FROM lost_and_found l JOIN s ON s.uuid = c1
    WHERE l.id IS NOT NULL AND nfield = 10;
SELECT 'measurement ' || uuid FROM m;
SELECT 'session ' || uuid FROM s;
SELECT 'baseline ' || uuid FROM b;
SELECT 'runner ' || uuid FROM runner;
SELECT 'target ' || uuid FROM target;
SELECT 'target ' || c1 FROM lost_and_found WHERE nfield = 8 AND c6 = 'typed';
SELECT 'notice_seen ' || notice FROM notice_seen;
SELECT 'tap ' || m.uuid || '/' || ordinal FROM tap JOIN m ON m.id = measurement_id;
SELECT 'tap ' || m.uuid || '/' || c1 FROM lost_and_found l JOIN m ON m.id = c0
    WHERE l.id IS NULL AND nfield = 4;
SELECT 'click_block ' || s.uuid || '/' || ordinal FROM click_block JOIN s ON s.id = session_id;
SELECT 'click_block ' || s.uuid || '/' || c1 FROM lost_and_found l JOIN s ON s.id = c0
    WHERE l.id IS NULL AND nfield = 7;
SELECT 'session_pause ' || s.uuid || '/' || ordinal FROM session_pause
    JOIN s ON s.id = session_id;
SELECT 'session_pause ' || s.uuid || '/' || c2 FROM lost_and_found l JOIN s ON s.id = c1
    WHERE l.id IS NOT NULL AND nfield = 5;
SELECT 'session_report ' || r.uuid FROM session_report r JOIN s ON s.uuid = r.uuid;
SELECT 'session_report ' || c1 FROM lost_and_found JOIN s ON s.uuid = c1
    WHERE nfield = 20 AND c6 = 'none';
SELECT 'cadence_trace ' || uuid FROM t;
SELECT 'trace_minute ' || t.uuid || '/' || ordinal FROM trace_minute JOIN t ON t.id = trace_id;
SELECT 'trace_minute ' || t.uuid || '/' || c1 FROM lost_and_found l JOIN t ON t.id = c0
    WHERE l.id IS NULL AND nfield = 5;
SELECT 'programme ' || uuid FROM p;
SELECT 'programme_step ' || p.uuid || '/' || ordinal FROM programme_step
    JOIN p ON p.id = programme_id;
SELECT 'programme_step ' || p.uuid || '/' || c1 FROM lost_and_found l JOIN p ON p.id = c0
    WHERE l.id IS NULL AND nfield = 29;
SELECT 'baseline_measurement ' || b.uuid || '/' || ordinal FROM baseline_measurement
    JOIN b ON b.id = baseline_id JOIN m ON m.uuid = measurement_uuid;
)";

RowNames linesOf(const std::string& text) {
    std::istringstream stream(text);
    RowNames lines;
    for (std::string line; std::getline(stream, line);) {
        lines.insert(line);
    }
    return lines;
}

/// What a shell command line, with $1 as the file and $2 as the queries, prints.
RowNames asked(const std::string& command, const std::filesystem::path& file) {
    const testing::TempFolder folder;
    const auto queries = folder.path() / "queries.sql";
    writeContents(queries, kNamedRows);
    testing::ChildProcess shell(
        {.arguments = {"sh", "-c", command, "sh", file.string(), queries.string()},
         .environment = {},
         .standardOutput = folder.path() / "out"});
    shell.waitFor(std::chrono::seconds{60});
    return linesOf(contentsOf(folder.path() / "out"));
}

core::Session aSessionOf(int day) {
    constexpr auto kFinished = core::SessionState::Finished;
    auto session = day % 2 == 0
                       ? aProgrammeSession(2'000 + day, 6'000 + day / 40, kFinished, dayNumber(day))
                       : aSession(2'000 + day, 4, kFinished, dayNumber(day));
    session.target = core::TargetId(uuidOf(5'000 + day / 40));
    if (day % 5 == 0) {
        for (int line = 0; line < 40 + day; ++line) {
            session.note += "Kilometre " + std::to_string(line) + " felt easy, the wind did not.\n";
        }
    }
    return session;
}

void addDays(log::SessionLog& log, int first, int count, bool oneByOne) {
    std::vector<log::LogRequest> changes;
    const auto add = [&](const log::LogRequest& change) {
        changes.push_back(change);
        if (oneByOne) {
            TempLog::write(log, changes);
            changes.clear();
        }
    };
    for (int day = first; day < first + count; ++day) {
        add(aTappedMeasurement(1'000 + day, day % 7 == 0 ? 60 : 0, dayNumber(day)));
        if (day % 40 == 0) {
            add(aBaseline(4'000 + day / 40, {core::MeasurementId(uuidOf(1'000 + day))},
                          dayNumber(day)));
            add(aTarget(5'000 + day / 40, dayNumber(day)));
            add(aProgramme(6'000 + day / 40, dayNumber(day)));
        }
        add(aSessionOf(day));
        add(aReport(2'000 + day, day % 3, dayNumber(day)));
        if (day % 4 == 0) {
            add(aTrace(2'000 + day, 20 + day % 9, dayNumber(day)));
        }
        add(aStep(6'000 + day / 40, day % 40, dayNumber(day)));
    }
    if (!oneByOne) {
        TempLog::write(log, changes);
    }
}

RealLog made() {
    RealLog real;
    const TempLog temp;
    auto log = temp.writing();
    const auto bytes = [&] {
        return LogBytes{contentsOf(temp.file()), contentsOf(log::walOf(temp.file()))};
    };
    for (int i = 0; i < kDeleted; ++i) {
        TempLog::write(log, {aTappedMeasurement(9'000 + i, 700, dayNumber(i))});
    }
    TempLog::write(log, {log::NoticeSeen{"safety", dayNumber(0)}});
    addDays(log, 0, kDaysInFile, false);
    temp.sqlite3("PRAGMA foreign_keys=ON; DELETE FROM measurement WHERE uuid >= '" + uuidOf(9'000) +
                 "'");
    if (!log.truncateWal()) {
        throw std::runtime_error("the journal was not moved into the file");
    }
    addDays(log, kDaysInFile, kDaysInJournal, true);
    real.crashed = bytes();
    if (!log.truncateWal()) {
        throw std::runtime_error("the journal was not moved into the file");
    }
    real.closed = bytes();
    real.rows = rowsIn(temp.file());
    return real;
}

std::string kindOf(unsigned char firstByte) {
    switch (firstByte) {
        case 0x02:
            return "interior index";
        case 0x05:
            return "interior table";
        case 0x0a:
            return "leaf index";
        case 0x0d:
            return "leaf table";
        default:
            return "overflow";
    }
}

}  // namespace

RowNames rowsIn(const std::filesystem::path& log) {
    return asked("sqlite3 \"$1\" <\"$2\" 2>/dev/null", log);
}

RowNames rowsRecoveredFrom(const std::filesystem::path& damaged) {
    return asked("{ sqlite3 \"$1\" '.load " STRIDETICK_SQLITE_DBPAGE
                 "' .recover; cat \"$2\"; } 2>/dev/null | sqlite3 2>/dev/null",
                 damaged);
}

const RealLog& RealLog::get() {
    static const RealLog kReal = made();
    return kReal;
}

std::size_t Area::anyByte(std::mt19937& random) const {
    const auto& [first, count] = stretches.at(random() % stretches.size());
    return first + random() % count;
}

std::vector<Area> areasOfFile(const std::string& file) {
    constexpr std::size_t kHeaderSize = 100;
    const std::vector<unsigned char> bytes(file.begin(), file.end());
    const auto at = [](std::size_t page) { return (page - 1) * log::kPageSize; };
    std::map<std::size_t, std::string> kinds;
    for (auto trunk = log::bigEndian32(bytes, 32); trunk != 0;) {
        kinds[trunk] = "free list";
        for (std::size_t i = 0; i < log::bigEndian32(bytes, at(trunk) + 4); ++i) {
            kinds[log::bigEndian32(bytes, at(trunk) + 8 + 4 * i)] = "free";
        }
        trunk = log::bigEndian32(bytes, at(trunk));
    }
    std::map<std::string, Area> areas;
    areas["header"].stretches.emplace_back(0, kHeaderSize);
    for (std::size_t page = 1; at(page) < bytes.size(); ++page) {
        const std::size_t skipped = page == 1 ? kHeaderSize : 0;
        const auto kind = kinds.try_emplace(page, kindOf(bytes[at(page) + skipped])).first->second;
        areas[kind].stretches.emplace_back(at(page) + skipped, log::kPageSize - skipped);
    }
    std::vector<Area> named;
    named.reserve(areas.size());
    for (const auto& [name, area] : areas) {
        named.push_back({name, area.stretches});
    }
    return named;
}

std::vector<Area> areasOfWal(const std::string& wal) {
    constexpr std::size_t kHeaderSize = 32;
    constexpr std::size_t kFrameHeaderSize = 24;
    Area frames{"-wal frame headers", {}};
    Area pages{"-wal pages", {}};
    for (auto at = kHeaderSize; at < wal.size(); at += kFrameHeaderSize + log::kPageSize) {
        frames.stretches.emplace_back(at, kFrameHeaderSize);
        pages.stretches.emplace_back(at + kFrameHeaderSize, log::kPageSize);
    }
    return {{"-wal header", {{0, kHeaderSize}}}, frames, pages};
}

}  // namespace stridetick::tests
