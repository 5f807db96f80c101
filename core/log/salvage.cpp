// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/salvage.hpp"

#include "core/log/big_endian.hpp"
#include "core/log/connection.hpp"
#include "core/log/file_moves.hpp"
#include "core/log/tree_walk.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

#include <algorithm>
#include <map>
#include <memory>
#include <type_traits>

namespace stridetick::log {

namespace fs = std::filesystem;

namespace {

/// Twenty years of daily runs are some 20 MB.
constexpr std::uintmax_t kMostBytes = std::uintmax_t{2} << 30U;

std::uintmax_t bytesOf(const fs::path& file) {
    std::error_code failure;
    const auto bytes = fs::file_size(file, failure);
    return failure ? 0 : bytes;
}

/// Writes records of one table into a new log. What its checks refuse was damaged, and stays in the
/// file moved aside; a row that is there already is kept, unless this one speaks of a later moment.
class RecordInserter {
 public:
    RecordInserter(SQLite::Database& database, const TableLayout& layout, const core::WallTime& now)
        : database_(database), layout_(layout), now_(now.utc.time_since_epoch().count()) {}

    void insert(const Record& record) {
        auto& statement = statementFor(record.values.size());
        for (std::size_t i = 0; i < record.values.size(); ++i) {
            const int place = static_cast<int>(i) + 1;
            if (i == layout_.rowidColumn) {
                statement.bind(place, record.rowid);
                continue;
            }
            std::visit(
                [&](const auto& value) {
                    if constexpr (std::is_same_v<std::decay_t<decltype(value)>, std::monostate>) {
                        statement.bind(place);
                    } else {
                        statement.bind(place, value);
                    }
                },
                record.values[i]);
        }
        const int result = statement.tryExecuteStep();
        static_cast<void>(statement.tryReset());
        if (result != SQLITE_DONE && result != SQLITE_CONSTRAINT) {
            throw SQLite::Exception("a row that was saved cannot be written", result);
        }
    }

 private:
    /// Columns that old records do not have get their defaults.
    SQLite::Statement& statementFor(std::size_t columns) {
        auto& statement = statements_[columns];
        if (!statement) {
            std::string names;
            std::string places;
            std::string later;
            for (std::size_t i = 0; i < columns; ++i) {
                const auto& name = layout_.columns[i].name;
                names += (i == 0 ? "" : ", ") + name;
                places += i == 0 ? "?" : ", ?";
                if (i != layout_.rowidColumn) {
                    later += (later.empty() ? "" : ", ") + name + " = excluded." + name;
                }
            }
            const bool dated =
                std::ranges::count(layout_.columns, "updated_ms", &StoredColumn::name) == 1;
            statement = std::make_unique<SQLite::Statement>(
                database_,
                "INSERT INTO " + layout_.name + " (" + names + ") VALUES (" + places +
                    ") ON CONFLICT DO " +
                    (dated ? "UPDATE SET " + later + " WHERE excluded.uuid = " + layout_.name +
                                 ".uuid AND excluded.updated_ms > " + layout_.name +
                                 ".updated_ms AND excluded.updated_ms <= " + std::to_string(now_)
                           : "NOTHING"));
        }
        return *statement;
    }

    SQLite::Database& database_;
    const TableLayout& layout_;
    std::int64_t now_;
    std::map<std::size_t, std::unique_ptr<SQLite::Statement>> statements_;
};

/// What the damaged log says its schema is; the latest where it says nothing possible.
int versionOf(const PageImage& image, SchemaSteps steps) {
    constexpr std::size_t kUserVersionAt = 60;
    const auto version = static_cast<int>(bigEndian32(image.page(1), kUserVersionAt));
    return version >= 1 && version <= latestVersion(steps) ? version : latestVersion(steps);
}

void copyRecords(const fs::path& damaged, const std::vector<WalReading>& readings,
                 SQLite::Database& fresh, const std::vector<TableLayout>& layouts,
                 const core::WallTime& now) {
    std::map<std::string, RecordInserter> inserters;
    for (const auto& layout : layouts) {
        inserters.try_emplace(layout.name, fresh, layout, now);
    }
    fresh.exec("PRAGMA foreign_keys=OFF");
    SQLite::Transaction transaction(fresh, SQLite::TransactionBehavior::IMMEDIATE);
    for (const auto& reading : readings) {
        forEachRecord(PageImage(damaged, reading), layouts,
                      [&](const TableLayout& table, const Record& record) {
                          inserters.at(table.name).insert(record);
                      });
    }
    transaction.commit();
}

void mendReferences(SQLite::Database& database, const TableShape& shape) {
    SQLite::Statement keys(database,
                           "SELECT \"from\", \"table\", \"to\", on_delete FROM "
                           "pragma_foreign_key_list(:table)");
    keys.bind(":table", shape.name);
    std::vector<std::string> mends;
    while (keys.executeStep()) {
        const auto column = keys.getColumn(0).getString();
        const auto lost = " WHERE " + column + " IS NOT NULL AND " + column + " NOT IN (SELECT " +
                          keys.getColumn(2).getString() + " FROM " + keys.getColumn(1).getString() +
                          ")";
        const bool letsGo = keys.getColumn(3).getString() == "SET NULL";
        mends.push_back(letsGo ? "UPDATE " + shape.name + " SET " + column + " = NULL" + lost
                               : "DELETE FROM " + shape.name + lost);
    }
    for (const auto& mend : mends) {
        database.exec(mend);
    }
}

/// A row that goes may be what another refers to, in a table that was made before.
void letGoOfLostRows(SQLite::Database& database, const std::vector<TableShape>& shapes) {
    for (int before = -1; before != database.getTotalChanges();) {
        before = database.getTotalChanges();
        for (const auto& shape : shapes) {
            mendReferences(database, shape);
        }
    }
}

/// An edit that makes a session shorter removes the blocks and pauses behind its end, and an older
/// reading of the journal may still have them. A session that is running is behind its blocks only
/// because what tells its newest length is damaged.
void removePartsBehindTheEnd(SQLite::Database& database, const std::vector<TableShape>& shapes) {
    for (const std::string part : {"click_block", "session_pause"}) {
        if (std::ranges::count(shapes, part, &TableShape::name) == 0) {
            continue;  // of an older schema
        }
        database.exec("DELETE FROM " + part +
                      " WHERE EXISTS (SELECT 1 FROM session WHERE session.id = session_id"
                      " AND state <> 'running' AND offset_ms >= session.length_ms"
                      " AND offset_ms + " +
                      part + ".length_ms > session.length_ms)");
    }
}

/// Those that the runner sees: a deleted one is a tombstone.
std::int64_t rowsOf(SQLite::Database& database, const TableShape& shape) {
    const bool hasTombstones = std::ranges::count(shape.columns, "deleted_ms") > 0;
    return database
        .execAndGet("SELECT count(*) FROM " + shape.name +
                    (hasTombstones ? " WHERE deleted_ms IS NULL" : ""))
        .getInt64();
}

}  // namespace

LogResult<std::vector<SalvageCount>> trySalvage(const fs::path& damaged, const fs::path& into,
                                                SchemaSteps steps, const core::WallTime& now) {
    if (bytesOf(damaged) + bytesOf(walOf(damaged)) > kMostBytes) {
        return tl::unexpected(
            LogError{LogError::Kind::Other,
                     "the file is larger than any log can be; it was left as it is, and a backup "
                     "can be put in its place"});
    }
    const auto readings = readingsOf(walOf(damaged));
    const auto version = versionOf(PageImage(damaged, readings.front()), steps);
    const auto oldSteps = steps.first(static_cast<std::size_t>(version));
    if (auto created = createEmptyLog(into, oldSteps); !created) {
        return tl::unexpected(created.error());
    }
    auto counted = guarded([&]() -> LogResult<std::vector<SalvageCount>> {
        SQLite::Database fresh(into, SQLite::OPEN_READWRITE);
        copyRecords(damaged, readings, fresh, layoutsOf(into), now);
        if (auto runner = addMissingRunner(into, now); !runner) {
            return tl::unexpected(runner.error());
        }
        SQLite::Transaction mending(fresh, SQLite::TransactionBehavior::IMMEDIATE);
        const auto shapes = tableShapes(oldSteps);
        removePartsBehindTheEnd(fresh, shapes);
        letGoOfLostRows(fresh, shapes);
        std::vector<SalvageCount> counts;
        counts.reserve(shapes.size());
        for (const auto& shape : shapes) {
            counts.push_back({shape.name, rowsOf(fresh, shape)});
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
