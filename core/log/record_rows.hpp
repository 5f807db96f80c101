// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/record_tables.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace stridetick::log {

/// In the order of the columns of its table or part.
using Values = std::vector<RecordValue>;

/// One record without its parts.
struct RecordRow {
    std::int64_t id = 0;      ///< of this file
    std::int64_t runner = 0;  ///< the runner's id of this file, where there is one
    Values values;            ///< the name first

    const std::string& name() const { return std::get<std::string>(values.front()); }
};

/// The records of one table of an open log, to be read in the order of their names, and written.
/// Borrows both. Thread: that of the database. Fails by: throwing what SQLite throws.
class RecordRows {
 public:
    RecordRows(SQLite::Database& database, const RecordTable& table);
    RecordRows(const RecordRows&) = delete;
    RecordRows& operator=(const RecordRows&) = delete;
    ~RecordRows();

    const RecordTable& table() const noexcept { return table_; }

    /// The next one; nothing behind the last.
    std::optional<RecordRow> next();
    /// One that is there.
    RecordRow at(std::int64_t id);
    /// By their ordinals.
    std::vector<Values> partsOf(std::size_t part, std::int64_t id);

    /// Returns the id; a free one is taken if `row.id` is 0.
    std::int64_t insert(const RecordRow& row);
    /// All but the runner.
    void update(std::int64_t id, const Values& values);
    void insertPart(std::size_t part, std::int64_t id, const Values& values);
    void replaceParts(std::size_t part, std::int64_t id, const std::vector<Values>& parts);

 private:
    struct Part;
    SQLite::Database& database_;
    const RecordTable& table_;
    std::unique_ptr<SQLite::Statement> select_;
    std::unique_ptr<SQLite::Statement> find_;
    std::unique_ptr<SQLite::Statement> insert_;
    std::unique_ptr<SQLite::Statement> update_;
    std::vector<Part> parts_;
};

/// A run that was going on when its row was read is one that has ended where the row is written:
/// there no process owns it. When it changed last stays as it was, so that its end is the later.
void settle(const RecordTable& table, Values& values);

}  // namespace stridetick::log
