// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/row_choice.hpp"

#include "core/log/double_runs.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace stridetick::log {

namespace {

using Rule = MergeSummary::Rule;
using Time = MergeSummary::Time;

constexpr std::string_view kAt = "at_utc_ms";
constexpr std::string_view kUpdated = "updated_ms";
constexpr std::string_view kDeleted = "deleted_ms";

std::optional<std::int64_t> whole(const RecordTable& table, const Values& values,
                                  std::string_view column) {
    const auto at = table.find(column);
    const auto* value = at ? std::get_if<std::int64_t>(&values[*at]) : nullptr;
    return value != nullptr ? std::optional(*value) : std::nullopt;
}

/// As far as it is one column.
Time timeOf(std::int64_t utcMs) { return Time{std::chrono::milliseconds{utcMs}}; }

std::size_t placeOf(const PartTable& part, std::string_view column) {
    return static_cast<std::size_t>(std::ranges::find(part.columns, column, &StoredColumn::name) -
                                    part.columns.begin());
}

std::vector<std::vector<Values>> partsBesidesHistory(const RecordTable& table,
                                                     const Version& version) {
    std::vector<std::vector<Values>> parts;
    for (std::size_t i = 0; i < table.parts.size(); ++i) {
        if (!isHistory(table.parts[i])) {
            parts.push_back(version.parts[i]);
        }
    }
    return parts;
}

bool isInState(const RecordTable& table, const Values& values, std::string_view name) {
    const auto state = table.find("state");
    return state && values[*state] == RecordValue(std::string(name));
}

/// The greater of two goes on. An order of all versions that there can be, so that it is the same
/// in which order logs are merged, and how often.
auto rankOf(const RecordTable& table, const Version& version) {
    auto values = withoutMark(table, version.values);
    const bool deleted = isDeleted(table, values);
    return std::tuple(deleted, whole(table, values, kUpdated).value_or(0),
                      !isInState(table, values, "recovered"), std::move(values),
                      partsBesidesHistory(table, version));
}

/// A record that is not as it was when it was made: a measurement or a run speaks up to its end.
/// Where nothing tells, it may be.
bool mayBeEdited(const RecordTable& table, const Values& values) {
    const auto at = whole(table, values, kAt);
    const auto length = whole(table, values, "length_ms");
    const auto updated = whole(table, values, kUpdated);
    return !at || !length || !updated || *updated > *at + *length;
}

bool isNothing(const RecordValue& value) {
    return value == RecordValue() || value == RecordValue(std::string());
}

/// Something of the one is not in the other.
bool saysMore(const RecordTable& table, const Version& one, const Version& other) {
    for (std::size_t i = 0; i < one.values.size(); ++i) {
        const auto& name = table.columns[i].name;
        if (name != kUpdated && name != kDeleted && !isNothing(one.values[i]) &&
            one.values[i] != other.values[i]) {
            return true;
        }
    }
    for (std::size_t i = 0; i < one.parts.size(); ++i) {
        if (!isHistory(table.parts[i]) && !one.parts[i].empty() && one.parts[i] != other.parts[i]) {
            return true;
        }
    }
    return false;
}

class Choosing {
 public:
    Choosing(const RecordTable& table, const Version& ours, const Version& theirs)
        : table_(table), ours_(ours), theirs_(theirs) {}

    Choice choose() {
        choice_.takesRow = rankOf(table_, ours_) < rankOf(table_, theirs_);
        const auto& kept = choice_.takesRow ? theirs_ : ours_;
        const auto& lost = choice_.takesRow ? ours_ : theirs_;
        choice_.isDeleted = isDeleted(table_, kept.values);
        choice_.deletes = choice_.isDeleted && !isDeleted(table_, ours_.values);
        // Notices are not the runner's own words.
        if (table_.key == "uuid" && !isDeleted(table_, lost.values) &&
            (mayBeEdited(table_, lost.values) || isCutShort(lost, kept)) &&
            saysMore(table_, lost, kept)) {
            const bool deletes = isDeleted(table_, withoutMark(table_, kept.values));
            overrule(table_.name, choice_.takesRow, whole(table_, lost.values, kUpdated),
                     deletes ? Rule::DeletedStaysDeleted : Rule::LaterEdit);
        }
        for (std::size_t i = 0; i < table_.parts.size(); ++i) {
            if (isHistory(table_.parts[i])) {
                chooseHistory(i);
            }
        }
        return std::move(choice_);
    }

 private:
    /// By an edit of a run that was recovered from a copy while it went on to its end elsewhere.
    bool isCutShort(const Version& whole, const Version& kept) const {
        return isInState(table_, whole.values, "finished") &&
               isInState(table_, kept.values, "recovered");
    }

    void chooseHistory(std::size_t part) {
        const auto at = placeOf(table_.parts[part], kAt);
        const auto lastOf = [&](const std::vector<Values>& steps) {
            return steps.empty() ? RecordValue() : steps.back()[at];
        };
        const auto rank = [&](const std::vector<Values>& steps) {
            return std::pair(lastOf(steps), steps);
        };
        const auto& ours = ours_.parts[part];
        const auto& theirs = theirs_.parts[part];
        choice_.takesHistory = rank(ours) < rank(theirs);
        const auto& kept = choice_.takesHistory ? theirs : ours;
        const auto& lost = choice_.takesHistory ? ours : theirs;
        if (lost.size() > kept.size() || !std::equal(lost.begin(), lost.end(), kept.begin())) {
            const auto last = lastOf(lost);
            overrule(table_.parts[part].name, choice_.takesHistory, std::get<std::int64_t>(last),
                     Rule::LaterEdit);
        }
    }

    void overrule(const std::string& what, bool wasOurs, std::optional<std::int64_t> changed,
                  Rule rule) {
        const auto at = whole(table_, ours_.values, kAt);
        const auto offset = whole(table_, ours_.values, "at_offset_min").value_or(0);
        choice_.overruled.push_back(
            {.table = what,
             .uuid = std::get<std::string>(ours_.values.front()),
             .at = at ? std::optional(core::WallTime{timeOf(*at), std::chrono::minutes{offset}})
                      : std::nullopt,
             .changed = changed ? std::optional(timeOf(*changed)) : std::nullopt,
             .wasOurs = wasOurs,
             .rule = rule});
    }

    const RecordTable& table_;
    const Version& ours_;
    const Version& theirs_;
    Choice choice_;
};

/// The process that writes it knows better.
bool isGoingOn(const RecordTable& table, const Version& version) {
    return isInState(table, version.values, "running");
}

}  // namespace

bool isDeleted(const RecordTable& table, const Values& values) {
    return whole(table, values, kDeleted).has_value();
}

bool isHistory(const PartTable& part) {
    return std::ranges::count(part.columns, kAt, &StoredColumn::name) > 0;
}

Choice choose(const RecordTable& table, const Version& ours, const Version& theirs) {
    if (isGoingOn(table, ours)) {
        return {};
    }
    return Choosing(table, ours, theirs).choose();
}

}  // namespace stridetick::log
