// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/output_plan.hpp"

#include <algorithm>

namespace stridetick::audio {

namespace {

using namespace std::chrono_literals;

constexpr auto kRetryInRun = 400ms;  // sound is promised 2 s after the server answers
constexpr auto kLongestRetry = 5s;
// A look at the devices costs milliseconds of processor time while the default sounds.
constexpr auto kLookForChosen = 3s;
// A sound server that is being started again wants its card back: a default that sounded through
// it does not go around it so long.
constexpr auto kLoyalty = 10s;

}  // namespace

void OutputPlan::choose(const OutputChoice& choice, WhenLost policy) {
    choice_ = choice;
    policy_ = policy;
    restart();
}

void OutputPlan::restart() {
    sounding_ = false;
    fallBack_ = false;
    next_.reset();
    failures_ = 0;
    lastApi_.clear();
    lostAt_.reset();
}

void OutputPlan::failed(const Attempt& attempt, TimePoint now, bool running) {
    if (sounding_) {  // on the default, while the chosen one was looked for
        next_ = now + kLookForChosen;
        return;
    }
    if (hasFallBack(attempt)) {
        fallBack_ = true;
        next_.reset();
        return;
    }
    fallBack_ = false;
    ++failures_;
    const auto backOff =
        std::min<std::chrono::seconds>(1s * (1 << std::min(failures_, 3)), kLongestRetry);
    next_ = now + (running ? std::chrono::milliseconds{kRetryInRun} : backOff);
}

void OutputPlan::opened(const Attempt& attempt, const std::string& api, TimePoint now) {
    sounding_ = true;
    fallBack_ = attempt.fallBack;
    failures_ = 0;
    lastApi_ = api;
    lostAt_.reset();
    next_ = now + kLookForChosen;
}

bool OutputPlan::hasFallBack(const Attempt& attempt) const {
    return !sounding_ && !attempt.fallBack && choice_.namesPlace() &&
           policy_ == WhenLost::UseDefault;
}

void OutputPlan::hurry(TimePoint now) {
    if (next_ && !sounding_) {
        next_ = std::min(*next_, now + kRetryInRun);
    }
}

void OutputPlan::lost(TimePoint now) {
    sounding_ = false;
    fallBack_ = false;
    lostAt_ = now;
    next_.reset();
}

std::optional<OutputPlan::Attempt> OutputPlan::due(TimePoint now) const {
    if ((next_ && now < *next_) || (sounding_ && !fallBack_)) {
        return std::nullopt;
    }
    if (fallBack_ && !sounding_) {
        return Attempt{.choice = defaultNow(now), .fallBack = true};
    }
    return Attempt{.choice = choice_.namesPlace() ? choice_ : defaultNow(now), .fallBack = false};
}

OutputChoice OutputPlan::defaultNow(TimePoint now) const {
    OutputChoice choice{.api = {}, .device = {}, .framesPerBuffer = choice_.framesPerBuffer};
    if (lostAt_ && now - *lostAt_ < kLoyalty) {
        choice.api = lastApi_;
    }
    return choice;
}

}  // namespace stridetick::audio
