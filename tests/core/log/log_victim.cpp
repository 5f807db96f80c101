// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Plays the script of scripted_run.hpp on a log, from the round that it is told, and never ends by
// itself: kill_test.cpp sees to that. Where it is, and whether SQLite is in a transaction, is in
// the page that they share.
#include "core/log/log_writer.hpp"
#include "tests/core/log/scripted_run.hpp"
#include "tests/core/log/victim_trace.hpp"

#include <sqlite3.h>

#include <cstdlib>
#include <optional>
#include <string_view>

namespace {

using stridetick::tests::SharedTrace;
using Doing = stridetick::tests::VictimTrace::Doing;

std::optional<SharedTrace> trace;

int onTrace(unsigned kind, void* /*context*/, void* which, void* text) {
    auto* const statement = static_cast<sqlite3_stmt*>(which);
    if (kind == SQLITE_TRACE_PROFILE) {  // its end
        const bool idle = sqlite3_get_autocommit(sqlite3_db_handle(statement)) != 0;
        (*trace)->doing = idle ? Doing::Nothing : Doing::Transaction;
        return 0;
    }
    const std::string_view sql = static_cast<const char*>(text);
    if (sql.starts_with("COMMIT")) {
        (*trace)->doing = Doing::Commit;
    } else if (sql.starts_with("PRAGMA wal_checkpoint")) {
        (*trace)->doing = Doing::Checkpoint;
    }
    return 0;
}

int traceConnection(sqlite3* connection, char** /*error*/, const void* /*routines*/) {
    return sqlite3_trace_v2(connection, SQLITE_TRACE_STMT | SQLITE_TRACE_PROFILE, onTrace, nullptr);
}

}  // namespace

int main(int argc, char** argv) {
    using namespace stridetick;
    if (argc != 4) {
        return 2;
    }
    trace.emplace(argv[2]);
    // SQLite wants it so: it calls the entry with the arguments that it has.
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(traceConnection));
    (*trace)->begun = true;
    const tests::FakeClock clock;
    log::LogWriter writer(argv[1], clock,
                          {.onOpened = [](const auto&) { (*trace)->opened = true; },
                           .onCommitted = [](log::Ticket) { ++(*trace)->acknowledged; },
                           .onTrouble = [](const auto& reason) { std::_Exit(reason ? 3 : 4); },
                           .onRejected = [](auto, const auto&) { std::_Exit(5); },
                           .onBackup =
                               [](auto, const auto& backup) {
                                   if (!backup) {
                                       std::_Exit(6);
                                   }
                               }});
    writer.open();
    for (tests::ScriptedRun script(std::atoi(argv[3]));;) {
        auto step = script.next();
        ++(*trace)->steps;
        if (!step.changes.empty()) {
            writer.submit(std::move(step.changes));
        }
        if (step.backUp) {
            writer.backUp();
        }
        if (!step.burst && !writer.flush(std::chrono::seconds{20})) {
            return 1;
        }
    }
}
