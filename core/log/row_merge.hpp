// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/merge.hpp"

namespace SQLite {
class Database;
}

namespace stridetick::log {

/// Takes into `log` what `from` has or knows better, by the rules of merge.hpp. Both are open, of
/// the newest schema. `log` is in a transaction of the caller and has foreign keys off, since what
/// a row refers to may come after it: they are looked at in the end. `beforeWriting` is called once
/// before anything is written, and not where there is nothing to take. Throws what SQLite throws,
/// and what beforeWriting throws.
MergeSummary mergeRows(SQLite::Database& log, SQLite::Database& from,
                       const std::function<void()>& beforeWriting);

}  // namespace stridetick::log
