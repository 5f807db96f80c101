// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/connection.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

#include <chrono>
#include <string>

namespace stridetick::log {

namespace {

/// The writer may wait this long for another program; the window must not be held up.
constexpr std::chrono::milliseconds kWriterPatience{2'000};
constexpr std::chrono::milliseconds kReaderPatience{40};

LogError::Kind kindOf(int primaryCode) {
    switch (primaryCode) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return LogError::Kind::Busy;
        case SQLITE_FULL:
            return LogError::Kind::DiskFull;
        case SQLITE_READONLY:
        case SQLITE_PERM:
            return LogError::Kind::ReadOnly;
        case SQLITE_CANTOPEN:
            return LogError::Kind::CannotOpen;
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return LogError::Kind::Damaged;
        case SQLITE_CONSTRAINT:
        case SQLITE_MISMATCH:
        case SQLITE_TOOBIG:
            return LogError::Kind::Rejected;
        default:
            return LogError::Kind::Other;
    }
}

}  // namespace

LogError errorInFlight() noexcept {
    constexpr int kPrimaryCode = 0xff;
    try {
        throw;
    } catch (const SQLite::Exception& e) {
        return {kindOf(e.getErrorCode() & kPrimaryCode), e.what()};
    } catch (const std::exception& e) {
        return {LogError::Kind::Other, e.what()};
    } catch (...) {
        return {LogError::Kind::Other, "unknown exception"};
    }
}

void ResetStatement::operator()(SQLite::Statement* statement) const noexcept {
    // A failed step is told again by reset; it has been reported already.
    static_cast<void>(statement->tryReset());
    try {
        statement->clearBindings();
    } catch (const SQLite::Exception&) {
        // SQLite's own never fails.
    }
}

Connection::Connection(const std::filesystem::path& file, Access access) : file_(file) {
    if (file.empty()) {
        throw SQLite::Exception("no file", SQLITE_CANTOPEN);  // SQLite would make a private one
    }
    const bool writes = access == Access::Write;
    const auto patience = writes ? kWriterPatience : kReaderPatience;
    database_ = std::make_unique<SQLite::Database>(
        file, writes ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY,
        static_cast<int>(patience.count()));
    database_->exec("PRAGMA foreign_keys=ON");
    database_->exec("PRAGMA trusted_schema=OFF");
    if (writes) {
        database_->exec("PRAGMA journal_mode=WAL");
        database_->exec("PRAGMA synchronous=FULL");
    } else {
        database_->exec("PRAGMA query_only=ON");
    }
    database_->execAndGet("PRAGMA schema_version");  // the journal is made by the first look
    identity_ = FileIdentity::of(file);
    wal_ = FileIdentity::of(walOf(file));
    shm_ = FileIdentity::of(shmOf(file));
}

Connection::~Connection() = default;

StatementUse Connection::use(std::string_view sql) {
    auto& slot = statements_[sql];
    if (!slot) {
        slot = std::make_unique<SQLite::Statement>(*database_, std::string(sql));
    }
    return StatementUse(slot.get());
}

bool Connection::fileWasReplaced() const { return FileIdentity::of(file_) != identity_; }

bool Connection::journalIsBeside() const { return wal_ && FileIdentity::of(walOf(file_)) == wal_; }

void Connection::setJournalAside(const std::filesystem::path& file) const noexcept {
    std::error_code ignored;
    if (journalIsBeside()) {
        std::filesystem::rename(walOf(file_), walOf(file), ignored);
    }
    if (shm_ && FileIdentity::of(shmOf(file_)) == shm_) {
        std::filesystem::remove(shmOf(file_), ignored);
    }
}

void Connection::leaveJournal() const noexcept {
    constexpr int kOn = 1;
    // Never fails for an open database.
    sqlite3_db_config(database_->getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, kOn, nullptr);
}

Snapshot::Snapshot(Connection& connection) {
    if (sqlite3_get_autocommit(connection.database().getHandle()) != 0) {
        transaction_ = std::make_unique<SQLite::Transaction>(connection.database());
    }
}

Snapshot::~Snapshot() = default;

}  // namespace stridetick::log
