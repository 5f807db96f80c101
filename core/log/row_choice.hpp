// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/merge.hpp"
#include "core/log/record_rows.hpp"

#include <vector>

namespace stridetick::log {

/// A record as one of two logs has it.
struct Version {
    Values values;
    std::vector<std::vector<Values>> parts;  ///< in the order of the table's parts
};

/// Which of two versions of one record goes on, by the rules of merge.hpp.
struct Choice {
    bool takesRow = false;      ///< the other's, with all parts but a history
    bool takesHistory = false;  ///< the other's steps
    bool isDeleted = false;     ///< the one that goes on
    bool deletes = false;       ///< it was not, here
    std::vector<MergeSummary::Overruled> overruled{};  ///< without a time where the row has none
};
Choice choose(const RecordTable& table, const Version& ours, const Version& theirs);

bool isDeleted(const RecordTable& table, const Values& values);
/// Parts that each say when they came, as the steps of a programme: they were decided one from the
/// other, so that those of two logs are never mixed.
bool isHistory(const PartTable& part);

}  // namespace stridetick::log
