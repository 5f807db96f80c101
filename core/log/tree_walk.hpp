// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/page_image.hpp"
#include "core/log/page_records.hpp"
#include "core/log/table_layout.hpp"

#include <cstdint>
#include <functional>
#include <vector>

namespace stridetick::log {

/// Is told a table and one of its records.
using RecordUse = std::function<void(const TableLayout&, const Record&)>;

/// Finds every record of the tables in `layouts` that a damaged log still has. First those on pages
/// that the tables' own trees lead to, which are the newest; then those on pages that nothing leads
/// to, because what did was damaged: their table is told by the shape of their records. Pages that
/// are free are left alone: what is on them was deleted.
void forEachRecord(const PageImage& image, std::vector<TableLayout> layouts, const RecordUse& use);

}  // namespace stridetick::log
