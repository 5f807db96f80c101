// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <vector>

namespace stridetick::log {

/// Where in a journal the newest content of each page is.
using WalReading = std::map<std::uint32_t, std::uint64_t>;

/// The ways to read a journal, which may be damaged or missing, the best first. A sound one has a
/// single way, SQLite's own. In a damaged one a frame is held against the frame before it alone, so
/// that it costs none after it; but pages that were written together are then of different ages,
/// and a row that moved from one to the other may be on neither. So there follow: the journal up to
/// the damage, as SQLite reads it; none of it; and all of it, damaged frames included, since of
/// those most bytes are right.
std::vector<WalReading> readingsOf(const std::filesystem::path& wal);

/// Whether transactions that were on the disk for good (each is synced before the next is written)
/// come after the first damage, where SQLite would not see them and write over them. A last one
/// that a power cut tore is not meant: nobody was told that it is kept.
bool hidesTransactions(const std::filesystem::path& wal);

}  // namespace stridetick::log
