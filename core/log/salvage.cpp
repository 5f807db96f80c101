// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/salvage.hpp"

#include "core/log/connection.hpp"
#include "core/log/file_moves.hpp"
#include "core/log/log_header.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

#include <algorithm>
#include <optional>

namespace stridetick::log {

namespace fs = std::filesystem;

namespace {

/// Keys looked up one after another without a row before a scan gives up: more than the damaged
/// pages of any run's work hold, and a second or so.
constexpr std::int64_t kMostMisses = 100'000;
/// More cells than this cannot be on one page.
constexpr std::int64_t kMostRowsAPage = 500;

std::string joined(const std::vector<std::string>& names, const std::string& before,
                   const std::string& between, const std::string& after = "") {
    std::string text;
    for (const auto& name : names) {
        text += (text.empty() ? "" : between) + before + name + after;
    }
    return text;
}

/// Copies the rows of one table that can still be read.
class TableSalvage {
 public:
    TableSalvage(SQLite::Database& damaged, SQLite::Database& fresh, const TableShape& shape,
                 std::int64_t highestKey)
        : highestKey_(highestKey),
          keyColumn_(static_cast<int>(std::ranges::find(shape.columns, shape.key.front()) -
                                      shape.columns.begin())),
          up_(damaged, select(shape, ">=", "")),
          down_(damaged, select(shape, "<=", " DESC")),
          insert_(fresh, "INSERT OR IGNORE INTO " + shape.name + " (" +
                             joined(shape.columns, "", ", ") + ") VALUES (" +
                             joined(shape.columns, ":", ", ") + ")") {}

    void run() {
        scan(up_, 0, 1);
        scan(down_, highestKey_, -1);
    }

 private:
    static std::string select(const TableShape& shape, const std::string& beyond,
                              const std::string& direction) {
        return "SELECT " + joined(shape.columns, shape.name + ".", ", ") + " FROM " + shape.name +
               " NOT INDEXED WHERE " + shape.key.front() + " " + beyond + " :key ORDER BY " +
               joined(shape.key, "", ", ", direction);
    }

    /// From `key` in the direction of `step`; where a page cannot be read, the keys beyond it are
    /// tried one by one: their pages are found from above, past the damaged one.
    void scan(SQLite::Statement& rows, std::int64_t key, std::int64_t step) {
        std::int64_t misses = 0;
        while (key >= 0 && key <= highestKey_ && misses < kMostMisses) {
            const auto last = copyFrom(rows, key);
            if (finished_) {
                return;
            }
            misses = last ? 0 : misses + 1;
            key = last.value_or(key) + step;
        }
    }

    /// The key of the last row that was read; nothing if there was none.
    std::optional<std::int64_t> copyFrom(SQLite::Statement& rows, std::int64_t key) {
        std::optional<std::int64_t> last;
        finished_ = false;
        static_cast<void>(rows.tryReset());
        rows.bind(":key", key);
        for (;;) {
            const int result = rows.tryExecuteStep();
            if (result != SQLITE_ROW) {
                finished_ = result == SQLITE_DONE;
                static_cast<void>(rows.tryReset());
                return last;
            }
            last = rows.getColumn(keyColumn_).getInt64();
            copyRow(rows);
        }
    }

    void copyRow(SQLite::Statement& row) {
        for (int i = 0; i < row.getColumnCount(); ++i) {
            const auto cell = row.getColumn(i);
            if (cell.isInteger()) {
                insert_.bind(i + 1, cell.getInt64());
            } else if (cell.isFloat()) {
                insert_.bind(i + 1, cell.getDouble());
            } else if (cell.isText()) {
                insert_.bind(i + 1, cell.getString());
            } else {
                insert_.bind(i + 1);  // the log has no blobs
            }
        }
        const int result = insert_.tryExecuteStep();
        static_cast<void>(insert_.tryReset());
        // A row that the log's checks refuse was damaged; it stays in the file moved aside.
        if (result != SQLITE_DONE && result != SQLITE_CONSTRAINT) {
            throw SQLite::Exception("a row that was saved cannot be written", result);
        }
    }

    std::int64_t highestKey_;
    int keyColumn_;
    SQLite::Statement up_;
    SQLite::Statement down_;
    SQLite::Statement insert_;
    bool finished_ = false;
};

std::unique_ptr<SQLite::Database> openDamaged(const fs::path& copy) {
    auto database = std::make_unique<SQLite::Database>(copy, SQLite::OPEN_READWRITE);
    // Lets SQLite go on where the file is shorter than it says, or an entry of the schema is bad.
    database->exec("PRAGMA writable_schema=ON");
    database->exec("PRAGMA cell_size_check=ON");
    return database;
}

bool listsTables(const fs::path& copy, const std::vector<TableShape>& shapes) {
    try {
        const auto database = openDamaged(copy);
        return std::ranges::all_of(
            shapes, [&](const TableShape& shape) { return database->tableExists(shape.name); });
    } catch (const SQLite::Exception&) {
        return false;
    }
}

/// As a last resort the first page of a fresh log: in a log that began with this schema the tables
/// begin on the same pages.
void makeReadable(const fs::path& copy, const fs::path& fresh, int version,
                  const std::vector<TableShape>& shapes) {
    if (listsTables(copy, shapes)) {
        return;
    }
    if (repairHeader(copy, version) && listsTables(copy, shapes)) {
        return;
    }
    if (transplantFirstPage(fresh, copy)) {
        static_cast<void>(repairHeader(copy, version));
    }
}

/// What the damaged file says its schema is; the latest where it says nothing possible.
int versionOf(const fs::path& copy, SchemaSteps steps) {
    try {
        const int version = openDamaged(copy)->execAndGet("PRAGMA user_version").getInt();
        if (version >= 1 && version <= latestVersion(steps)) {
            return version;
        }
    } catch (const SQLite::Exception&) {
        // Said below.
    }
    return latestVersion(steps);
}

/// Nothing where not one row of the table can even be asked for.
std::unique_ptr<TableSalvage> trySalvageOf(SQLite::Database& damaged, SQLite::Database& fresh,
                                           const TableShape& shape, std::int64_t highestKey) {
    try {
        return std::make_unique<TableSalvage>(damaged, fresh, shape, highestKey);
    } catch (const SQLite::Exception&) {
        return nullptr;
    }
}

void letGoOfLostRows(SQLite::Database& database, const TableShape& shape) {
    SQLite::Statement keys(database,
                           "SELECT \"from\", \"table\", \"to\", on_delete FROM "
                           "pragma_foreign_key_list(:table)");
    keys.bind(":table", shape.name);
    std::vector<std::string> mends;
    while (keys.executeStep()) {
        const auto column = keys.getColumn(0).getString();
        const auto lost = " WHERE " + column + " NOT IN (SELECT " + keys.getColumn(2).getString() +
                          " FROM " + keys.getColumn(1).getString() + ")";
        const bool letsGo = keys.getColumn(3).getString() == "SET NULL";
        mends.push_back(letsGo ? "UPDATE " + shape.name + " SET " + column + " = NULL" + lost
                               : "DELETE FROM " + shape.name + lost);
    }
    for (const auto& mend : mends) {
        database.exec(mend);
    }
}

std::int64_t rowsOf(SQLite::Database& database, const std::string& table) {
    return database.execAndGet("SELECT count(*) FROM " + table).getInt64();
}

}  // namespace

LogResult<std::vector<SalvageCount>> trySalvage(const fs::path& damagedCopy, const fs::path& into,
                                                SchemaSteps steps, const core::WallTime& now) {
    const int version = versionOf(damagedCopy, steps);
    const auto oldSteps = steps.first(static_cast<std::size_t>(version));
    if (auto created = createEmptyLog(into, oldSteps); !created) {
        return tl::unexpected(created.error());
    }
    auto counted = guarded([&]() -> LogResult<std::vector<SalvageCount>> {
        const auto shapes = tableShapes(oldSteps);
        makeReadable(damagedCopy, into, version, shapes);
        std::error_code ignored;
        const auto bytes =
            std::max<std::uintmax_t>(fs::file_size(damagedCopy, ignored), kPageSize) +
            (fs::exists(walOf(damagedCopy)) ? fs::file_size(walOf(damagedCopy), ignored) : 0);
        const auto highestKey =
            static_cast<std::int64_t>(bytes) / kPageSize * kMostRowsAPage + kMostRowsAPage;

        SQLite::Database fresh(into, SQLite::OPEN_READWRITE);
        fresh.exec("PRAGMA foreign_keys=OFF");
        SQLite::Transaction transaction(fresh, SQLite::TransactionBehavior::IMMEDIATE);
        const auto damaged = openDamaged(damagedCopy);
        for (const auto& shape : shapes) {
            if (auto table = trySalvageOf(*damaged, fresh, shape, highestKey)) {
                table->run();
            }
        }
        transaction.commit();
        if (auto runner = addMissingRunner(into, now); !runner) {
            return tl::unexpected(runner.error());
        }
        SQLite::Transaction mending(fresh, SQLite::TransactionBehavior::IMMEDIATE);
        std::vector<SalvageCount> counts;
        for (const auto& shape : shapes) {
            letGoOfLostRows(fresh, shape);
            counts.push_back({shape.name, rowsOf(fresh, shape.name)});
        }
        mending.commit();
        return counts;
    });
    if (!counted) {
        return counted;
    }
    if (auto current = applySteps(into, steps); !current) {
        return tl::unexpected(current.error());
    }
    return counted;
}

}  // namespace stridetick::log
