// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/output_choice.hpp"

#include <chrono>
#include <optional>
#include <string>

namespace stridetick::audio {

/// Decides what is to be opened next, and when. Thread: one.
class OutputPlan {
 public:
    using TimePoint = std::chrono::steady_clock::time_point;
    struct Attempt {
        OutputChoice choice;
        bool fallBack = false;  ///< on the default, though another place was chosen
    };

    /// What is chosen now; the next attempt is due at once.
    void choose(const OutputChoice& choice, WhenLost policy);
    /// For the next time that the chosen place is not there.
    void setPolicy(WhenLost policy) { policy_ = policy; }
    /// Forgets all that was tried.
    void restart();

    /// `running`: while a run is on, it is tried more often.
    void failed(const Attempt& attempt, TimePoint now, bool running);
    /// `api`: what it was opened through.
    void opened(const Attempt& attempt, const std::string& api, TimePoint now);
    /// A run is on: what was put off for longer than in a run is not.
    void hurry(TimePoint now);
    /// What sounded is gone.
    void lost(TimePoint now);

    /// What to try now; nothing while it is too early, or all is as chosen.
    std::optional<Attempt> due(TimePoint now) const;
    /// Whether the default is tried once this one has failed.
    bool hasFallBack(const Attempt& attempt) const;
    bool fellBack() const { return sounding_ && fallBack_; }

 private:
    OutputChoice defaultNow(TimePoint now) const;

    OutputChoice choice_;
    WhenLost policy_ = WhenLost::UseDefault;
    bool sounding_ = false;
    bool fallBack_ = false;          // the next attempt, or what sounds, is on the default
    std::optional<TimePoint> next_;  // nothing: at once
    int failures_ = 0;
    std::string lastApi_;
    std::optional<TimePoint> lostAt_;
};

}  // namespace stridetick::audio
