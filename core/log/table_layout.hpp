// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/page_records.hpp"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace stridetick::log {

struct StoredColumn {
    enum class Type { Integer, Real, Text };
    std::string name;
    Type type = Type::Integer;
    bool mayBeNull = false;
    bool mayBeMissing = false;  ///< added later, with a default: old records end before it
};

/// How the records of a table, or of an index, stand on its pages.
struct TableLayout {
    std::string name;
    std::uint32_t root = 0;
    bool isIndex = false;
    bool hasRowid = false;
    std::vector<StoredColumn> columns;       ///< in stored order
    std::optional<std::size_t> rowidColumn;  ///< stored as null; the value is the rowid

    /// Could the record be one of these? The checks of the table are not asked.
    bool fits(const Record& record) const;
};

/// The tables of a sound log in the order of their making, then its indexes.
std::vector<TableLayout> layoutsOf(const std::filesystem::path& log);

/// The table of tables, whose root is page 1 in every database.
TableLayout schemaLayout();
/// The root by the name of the table or index, where `record` is one of schemaLayout().
std::optional<std::pair<std::string, std::uint32_t>> rootIn(const Record& record);

}  // namespace stridetick::log
