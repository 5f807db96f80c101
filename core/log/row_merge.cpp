// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/row_merge.hpp"

#include "core/log/double_runs.hpp"
#include "core/log/row_choice.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <algorithm>
#include <map>
#include <utility>

namespace stridetick::log {

namespace {

constexpr std::string_view kRunner = "runner";

using Parts = std::vector<std::vector<Values>>;

Parts allParts(RecordRows& rows, std::int64_t id) {
    Parts parts;
    for (std::size_t i = 0; i < rows.table().parts.size(); ++i) {
        parts.push_back(rows.partsOf(i, id));
    }
    return parts;
}

/// Runners by their ids.
std::map<std::int64_t, std::string> runnersOf(SQLite::Database& database) {
    std::map<std::int64_t, std::string> found;
    SQLite::Statement runners(database, "SELECT id, uuid FROM runner");
    while (runners.executeStep()) {
        found.emplace(runners.getColumn(0).getInt64(), runners.getColumn(1).getString());
    }
    return found;
}

/// Who is who. A log is one runner's, unless it was made otherwise with other tools.
class Runners {
 public:
    Runners(SQLite::Database& log, SQLite::Database& from, const std::vector<RecordTable>& tables)
        : here_(runnersOf(log)), there_(runnersOf(from)) {
        const bool anyRows = std::ranges::any_of(tables, [&](const RecordTable& table) {
            return table.ofRunner &&
                   log.execAndGet("SELECT EXISTS (SELECT 1 FROM " + table.name + ")").getInt() != 0;
        });
        adopts_ = !anyRows && here_.size() == 1 && there_.size() == 1 &&
                  here_.begin()->second != there_.begin()->second;
    }

    /// The log has no rows, so its runner may as well be the other's.
    bool adopts() const { return adopts_; }
    bool isTaken() const { return there_.size() != 1 || here_.empty(); }
    /// Once the runners that are taken are in the log.
    std::int64_t idHere(SQLite::Database& log, std::int64_t idThere) {
        if (!isTaken()) {
            return here_.begin()->first;
        }
        if (!std::exchange(read_, true)) {
            here_ = runnersOf(log);
        }
        const auto& uuid = there_.at(idThere);
        return std::ranges::find(here_, uuid, [](const auto& runner) { return runner.second; })
            ->first;
    }
    std::int64_t ownId() const { return here_.begin()->first; }
    std::int64_t otherId() const { return there_.begin()->first; }

 private:
    std::map<std::int64_t, std::string> here_;
    std::map<std::int64_t, std::string> there_;
    bool adopts_ = false;
    bool read_ = false;  ///< with those that were taken
};

/// Nothing where there is none of that name.
std::optional<core::WallTime> startOfSession(SQLite::Database& log, const std::string& uuid) {
    SQLite::Statement session(log, "SELECT at_utc_ms, at_offset_min FROM session WHERE uuid = ?");
    session.bind(1, uuid);
    if (!session.executeStep()) {
        return std::nullopt;
    }
    const std::chrono::milliseconds at{session.getColumn(0).getInt64()};
    return core::WallTime{MergeSummary::Time{at},
                          std::chrono::minutes{session.getColumn(1).getInt()}};
}

/// What is to be done with one table, found by reading alone and then done: rows that are written
/// while their table is read would come again.
class TableMerge {
 public:
    TableMerge(SQLite::Database& log, SQLite::Database& from, const RecordTable& table)
        : log_(log), from_(from), table_(table) {}

    void plan(const Runners& runners, MergeSummary& summary) {
        const bool takesNew = table_.name != kRunner || runners.isTaken();
        RecordRows ours(log_, table_);
        RecordRows theirs(from_, table_);
        MergeSummary::Count count{.table = table_.name};
        auto here = ours.next();
        for (auto there = theirs.next(); there; there = theirs.next()) {
            settle(table_, there->values);
            while (here && here->name() < there->name()) {
                here = ours.next();
            }
            if (here && here->name() == there->name()) {
                const auto choice = choose(table_, Version{here->values, allParts(ours, here->id)},
                                           Version{there->values, allParts(theirs, there->id)});
                note(choice, here->id, there->id, count, summary);
            } else if (takesNew) {
                takes_.push_back({.there = there->id});
                count.taken += isDeleted(table_, there->values) ? 0 : 1;
            }
        }
        if (table_.name == kRunner && runners.adopts()) {
            takes_.push_back({.there = runners.otherId(), .here = runners.ownId(), .row = true});
        }
        summary.counts.push_back(std::move(count));
    }

    bool isNeeded() const { return !takes_.empty(); }

    void apply(Runners& runners) {
        RecordRows ours(log_, table_);
        RecordRows theirs(from_, table_);
        for (const auto& take : takes_) {
            auto row = theirs.at(take.there);
            settle(table_, row.values);
            auto here = take.here;
            if (here == 0) {
                row.id = 0;
                row.runner = table_.ofRunner ? runners.idHere(log_, row.runner) : 0;
                here = ours.insert(row);
            } else if (take.row) {
                ours.update(here, row.values);
            }
            for (std::size_t i = 0; i < table_.parts.size(); ++i) {
                if (isHistory(table_.parts[i]) ? take.history : take.row) {
                    ours.replaceParts(i, here, theirs.partsOf(i, take.there));
                }
            }
        }
    }

 private:
    struct Take {
        std::int64_t there = 0;
        std::int64_t here = 0;  ///< 0: the log has it not yet
        bool row = true;        ///< with its parts
        bool history = true;
    };

    void note(const Choice& choice, std::int64_t here, std::int64_t there,
              MergeSummary::Count& count, MergeSummary& summary) {
        if (choice.takesRow || choice.takesHistory) {
            takes_.push_back({.there = there,
                              .here = here,
                              .row = choice.takesRow,
                              .history = choice.takesHistory});
        }
        count.deleted += choice.deletes ? 1 : 0;
        const bool changed = choice.takesRow || choice.takesHistory;
        count.changed += changed && !choice.isDeleted ? 1 : 0;
        count.unchanged += changed || choice.isDeleted ? 0 : 1;
        for (auto overruled : choice.overruled) {
            if (!overruled.at) {
                overruled.at = startOfSession(log_, overruled.uuid);
            }
            summary.overruled.push_back(std::move(overruled));
        }
    }

    SQLite::Database& log_;
    SQLite::Database& from_;
    const RecordTable& table_;
    std::vector<Take> takes_;
};

/// After the rows have come together. `before` are the runs that the log had.
void settleDoubles(SQLite::Database& log, const std::vector<MadeRun>& before,
                   const std::vector<MadeRun>& unsettled, MergeSummary& summary) {
    auto& count = *std::ranges::find(summary.counts, "session", &MergeSummary::Count::table);
    for (const auto& run : unsettled) {
        setPutAway(log, run);
        const auto was = std::ranges::find(before, run.uuid, &MadeRun::uuid);
        const bool wasHere = was != before.end();
        if (!run.isPutAway) {
            ++count.changed;
        } else if (!wasHere || !was->isPutAway) {
            (wasHere ? count.deleted : count.taken) += wasHere ? 1 : -1;
            summary.overruled.push_back({.table = "session",
                                         .uuid = run.uuid,
                                         .at = run.at,
                                         .changed = std::nullopt,
                                         .wasOurs = wasHere,
                                         .rule = MergeSummary::Rule::SameWatchRun});
        }
    }
}

}  // namespace

MergeSummary mergeRows(SQLite::Database& log, SQLite::Database& from,
                       const std::function<void()>& beforeWriting) {
    const auto tables = recordTablesOf(log);
    Runners runners(log, from, tables);
    const auto runsBefore = madeRunsOf(log);
    MergeSummary summary;
    std::vector<TableMerge> merges;
    for (const auto& table : tables) {
        merges.emplace_back(log, from, table).plan(runners, summary);
    }
    const bool takes = std::ranges::any_of(merges, &TableMerge::isNeeded);
    if (takes) {
        beforeWriting();
        for (auto& merge : merges) {
            merge.apply(runners);
        }
        if (SQLite::Statement(log, "PRAGMA foreign_key_check").executeStep()) {
            throw SQLite::Exception("a row refers to nothing", SQLITE_CONSTRAINT);
        }
    }
    if (const auto unsettled = unsettledRunsOf(log); !unsettled.empty()) {
        if (!takes) {
            beforeWriting();
        }
        settleDoubles(log, runsBefore, unsettled, summary);
    }
    return summary;
}

}  // namespace stridetick::log
