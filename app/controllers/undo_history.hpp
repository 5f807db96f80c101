// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/cadence_trace.hpp"
#include "core/records/measurement.hpp"
#include "core/records/session.hpp"

#include <cstddef>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace stridetick::app {

/// What a watch saw of a run, and when that began by the runner's clock.
struct WatchedRun {
    core::CadenceTrace trace;
    core::WallTime startedAt;
};

/// What the runner has changed and deleted since the program started, and where in it he is: some
/// of it undone, to be done again until something else is changed. Thread: one.
class UndoHistory {
 public:
    using Record = std::variant<core::Measurement, core::Session, WatchedRun>;
    struct Step {
        Record before;
        std::optional<Record> after{};  ///< nothing: it was deleted
    };

    void add(Step step) {
        steps_.resize(done_, step);
        steps_.push_back(std::move(step));
        ++done_;
    }
    void clear() {
        steps_.clear();
        done_ = 0;
    }
    /// What undo() would take back; null: nothing.
    const Step* undoable() const { return done_ > 0 ? &steps_[done_ - 1] : nullptr; }
    const Step* redoable() const { return done_ < steps_.size() ? &steps_[done_] : nullptr; }
    /// The step that is undone by this; null: nothing was.
    const Step* undo() {
        const Step* step = undoable();
        done_ -= step != nullptr ? 1 : 0;
        return step;
    }
    const Step* redo() {
        const Step* step = redoable();
        done_ += step != nullptr ? 1 : 0;
        return step;
    }

 private:
    std::vector<Step> steps_;
    std::size_t done_ = 0;
};

}  // namespace stridetick::app
