// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/course_rules.hpp"

#include <chrono>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

namespace stridetick::tests {

/// A programme's history as lines of text: `programme` begins one, each line after it is a thing
/// that happens. Prints the steps that follow, and what was refused.
class HistoryScript {
 public:
    /// Borrows `out`.
    explicit HistoryScript(std::ostream& out) : out_(out) {}

    void line(const std::string& text);
    /// Of the last history: its habit and where it stands.
    void end();
    /// Nothing before the first line and after a start that was refused.
    const std::optional<core::ProgrammeHistory>& history() const { return history_; }
    core::WallTime now() const;

 private:
    using Words = std::vector<std::string>;

    bool begin(const Words& words);
    bool happen(const Words& words);
    bool runSession(const Words& words);
    bool runFreely(const Words& words);
    bool answerAnew(const Words& words);
    core::SessionReport reportOf(const core::SessionId& id, const std::string& pain,
                                 const std::string& flags) const;
    bool answerNextDay(const Words& words);
    bool measure(const Words& words);
    bool moveTo(const Words& words);
    bool make(std::optional<core::ProgrammeStep> step);
    void askRules();
    void print(const core::ProgrammeStep& step);

    std::ostream& out_;
    std::optional<core::ProgrammeHistory> history_;
    std::chrono::local_days day_{};
    int freeRuns_ = 0;
    int second_ = 0;  ///< of the day: each line has its own
};

/// What comes of a whole script, its last history left open.
core::ProgrammeHistory scripted(const std::string& script);
/// The same, as printed.
std::string replayed(const std::string& script);
/// Kind, why, row, pass, target, phase and offer of the last step.
std::string lastStep(const std::string& script);

/// Baseline 150 at 2.8 m/s, target 160, three days a week, begun on day 0.
inline const std::string kSixWeeks = "programme six 1500 280 1600 0 3 0\n";
inline const std::string kFourWeeks = "programme four 1500 280 1600 0 3 0\n";
/// The week of that number, from 0: its sessions whole, in the band, at effort 3.
std::string goodWeek(int week);
/// That many good weeks after the start of kSixWeeks.
std::string goodWeeks(int count);

}  // namespace stridetick::tests
