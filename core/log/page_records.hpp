// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/page_image.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace stridetick::log {

/// The b-tree pages of SQLite's file format, by their first byte. Tables have rowids; a table
/// without, like an index, is an index tree, which has records on its interior pages too.
enum class PageKind : unsigned char {
    InteriorIndex = 0x02,
    InteriorTable = 0x05,
    LeafIndex = 0x0a,
    LeafTable = 0x0d
};

using RecordValue = std::variant<std::monostate, std::int64_t, double, std::string>;
struct Record {
    std::int64_t rowid = 0;  ///< LeafTable only
    std::vector<RecordValue> values;
    /// So many of the last have no room in the record as long as it says it is: they never stood
    /// there, and what makes them values is damage.
    std::size_t beyondEnd = 0;
};

/// What the page says it is; nothing for a page that is none of these.
std::optional<PageKind> statedKind(const PageImage& image, std::uint32_t number);
/// How many cells the page says it has; no more than fit.
std::size_t statedCells(const PageImage& image, std::uint32_t number);

/// The records in the cells of a page that is read as a page of `kind`, whatever it says itself. A
/// bad cell is left out. Of a record whose end is lost, what was there is zero, and a text is cut.
std::vector<Record> recordsOn(const PageImage& image, std::uint32_t number, PageKind kind);
/// The pages below a page that is read as an interior one; only such as there are.
std::vector<std::uint32_t> childrenOf(const PageImage& image, std::uint32_t number);

/// The pages that the list of free pages names; nothing if it cannot be right.
std::vector<std::uint32_t> freePagesOf(const PageImage& image);

}  // namespace stridetick::log
