// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/examination.hpp"

#include "core/log/file_moves.hpp"
#include "core/log/wal_readings.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

namespace stridetick::log {

namespace {

constexpr int kPatienceMs = 3'000;

/// Every table with every column is where the queries expect it; throws where not.
void findTables(SQLite::Database& database, SchemaSteps steps) {
    for (const auto& table : tableShapes(steps)) {
        std::string sql = "SELECT ";
        for (const auto& column : table.columns) {
            // Without the table's name a misspelt column would be taken as a text.
            sql += (sql.back() == ' ' ? "" : ", ") + table.name + "." + column;
        }
        const SQLite::Statement prepared(database, sql + " FROM " + table.name);
    }
}

/// Opened for writing, though nothing may be written: in a file that is open for reading only,
/// SQLite takes no notice of the checks of the tables. Closing would move a journal into the file,
/// so it is left; but where there is nothing in it, SQLite's own closing removes what looking made,
/// if nobody else has the log: only SQLite can tell that safely.
class Promise {
 public:
    Promise(SQLite::Database& database, const std::filesystem::path& file)
        : database_(database), wal_(walOf(file)) {
        database_.exec("PRAGMA query_only=ON");
        constexpr int kOn = 1;
        if (const int result = leaveJournal(kOn); result != SQLITE_OK) {
            throw SQLite::Exception("the log cannot be looked at without changing it", result);
        }
    }
    ~Promise() {
        std::error_code failure;
        if (std::filesystem::file_size(wal_, failure) == 0 && !failure) {
            constexpr int kOff = 0;
            leaveJournal(kOff);
        }
    }
    Promise(const Promise&) = delete;
    Promise& operator=(const Promise&) = delete;

 private:
    int leaveJournal(int on) noexcept {
        return sqlite3_db_config(database_.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, on,
                                 nullptr);
    }

    SQLite::Database& database_;
    std::filesystem::path wal_;
};

bool meansDamage(const SQLite::Exception& e) {
    switch (e.getErrorCode() & 0xff) {
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
        case SQLITE_ERROR:
            return true;  // the last: a table or column is not there
        default:
            return e.getExtendedErrorCode() == SQLITE_IOERR_SHORT_READ;
    }
}

}  // namespace

Examination examine(const std::filesystem::path& file, SchemaSteps steps) {
    using Health = Examination::Health;
    int version = 0;
    try {
        SQLite::Database database(file, SQLite::OPEN_READWRITE, kPatienceMs);
        const Promise promise(database, file);
        database.exec("PRAGMA trusted_schema=OFF");
        database.exec("PRAGMA cell_size_check=ON");
        version = database.execAndGet("PRAGMA user_version").getInt();
        if (version > latestVersion(steps)) {
            return {Health::Newer, version, "schema " + std::to_string(version)};
        }
        if (version < 1) {
            return {Health::Damaged, version, "the log has no version"};
        }
        // Asked twice: another program may have begun the journal anew in between.
        if (hidesTransactions(walOf(file)) && hidesTransactions(walOf(file))) {
            return {Health::Damaged, version, "the journal is damaged"};
        }
        // The quick check would not compare the indexes, by which the weeks are read.
        const auto found = database.execAndGet("PRAGMA integrity_check(1)").getString();
        if (found != "ok") {
            return {Health::Damaged, version, found};
        }
        findTables(database, steps.first(static_cast<std::size_t>(version)));
        return {Health::Sound, version, ""};
    } catch (const SQLite::Exception& e) {
        return {meansDamage(e) ? Health::Damaged : Health::Unavailable, version, e.what()};
    } catch (const std::exception& e) {
        return {Health::Unavailable, version, e.what()};
    }
}

}  // namespace stridetick::log
