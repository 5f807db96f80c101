// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/file_moves.hpp"
#include "core/log/session_log.hpp"

#include <filesystem>
#include <memory>
#include <string_view>
#include <unordered_map>

namespace SQLite {
class Database;
class Statement;
class Transaction;
}  // namespace SQLite

namespace stridetick::log {

/// What is being handled, as a LogError. Call it in a catch block only.
LogError errorInFlight() noexcept;

/// Runs `body`, which returns a LogResult, and turns what it throws into a LogError.
template <class Body>
auto guarded(Body&& body) noexcept -> decltype(body()) {
    try {
        return body();
    } catch (...) {
        return tl::unexpected(errorInFlight());
    }
}

/// Puts a statement back in its cache fit for the next use: nothing bound, no row held open (a
/// row held open would keep the WAL from being emptied).
struct ResetStatement {
    void operator()(SQLite::Statement* statement) const noexcept;
};
using StatementUse = std::unique_ptr<SQLite::Statement, ResetStatement>;

/// One SQLite connection set up as the log wants it, with its prepared statements. Private to
/// core/log. Thread: one. Fails by: throwing, for guarded() to catch.
class Connection {
 public:
    enum class Access { Read, Write };

    Connection(const std::filesystem::path& file, Access access);
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection();

    SQLite::Database& database() noexcept { return *database_; }
    /// Prepared once. `sql` is a literal; one use of it at a time.
    StatementUse use(std::string_view sql);
    /// The file at the path is no longer the one that was opened.
    bool fileWasReplaced() const;
    /// The journal of the opened file is at its place still, whatever became of the file: who opens
    /// another file there has it played into that one.
    bool journalIsBeside() const;
    /// Takes that journal away from there, to be the one of `file`. The connection goes on with it.
    void setJournalAside(const std::filesystem::path& file) const noexcept;
    /// Closing will not move the journal into the file.
    void leaveJournal() const noexcept;

 private:
    std::filesystem::path file_;
    std::unique_ptr<SQLite::Database> database_;
    std::optional<FileIdentity> identity_;
    std::optional<FileIdentity> wal_;
    std::optional<FileIdentity> shm_;
    std::unordered_map<std::string_view, std::unique_ptr<SQLite::Statement>> statements_;
};

/// While it lives, all that is read through the connection is of one moment. Within a transaction
/// it is so already.
class Snapshot {
 public:
    explicit Snapshot(Connection& connection);
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;
    ~Snapshot();

 private:
    std::unique_ptr<SQLite::Transaction> transaction_;
};

}  // namespace stridetick::log
