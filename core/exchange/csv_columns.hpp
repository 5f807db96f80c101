// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/record_rows.hpp"

#include <chrono>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace stridetick::exchange {

/// A column of a CSV file, made of one or two of the log.
struct CsvColumn {
    std::string header;
    std::function<std::string(const log::Values&)> cell;
};

/// By the units that the log's columns have in their names.
std::vector<CsvColumn> csvColumnsOf(const std::vector<log::StoredColumn>& columns);

/// The part of a record with its cadence in steps of both feet, whatever the record says that its
/// numbers count.
log::Values inSteps(log::Values part, const std::vector<log::StoredColumn>& columns,
                    const log::Values& record, const std::vector<log::StoredColumn>& recordColumns);

/// A whole number of parts of one: 1538 of 10 is 153.8. As many decimals as there are, or `least`.
std::string decimal(std::int64_t parts, std::int64_t ofOne, std::size_t least);

/// As it stands between two commas.
std::string csvText(std::string_view text);

/// "2026-03-01T08:15:00+01:00", with thousandths where there are any.
std::string isoTime(std::int64_t utcMs, std::int64_t offsetMin);

}  // namespace stridetick::exchange
