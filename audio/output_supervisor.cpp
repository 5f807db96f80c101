// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/output_supervisor.hpp"

#include <utility>

namespace stridetick::audio {

namespace {

using namespace std::chrono_literals;

constexpr auto kWatch = 50ms;
constexpr auto kWatchOpening = 10ms;
constexpr auto kOpenPatience = 1s;  // then beats are paced while the sound system makes up its mind
// A null sink that nobody listens to keeps a new stream waiting for two seconds.
constexpr auto kWarmPatience = 3s;
constexpr auto kAnswerPatience = 3s;  // then the default is tried, if it may be
constexpr auto kClosePatience = 300ms;
constexpr auto kClosingPatience = 500ms;

}  // namespace

void OutputSupervisor::Wake::poke() {
    const std::scoped_lock lock{mutex};
    poked = true;
    changed.notify_all();
}

OutputSupervisor::OutputSupervisor(ClickRenderer& renderer, Factory factory,
                                   SuspendWatch::TimeAsleep timeAsleep)
    : renderer_(renderer),
      factory_(std::move(factory)),
      carrier_(renderer),
      suspend_(std::move(timeAsleep)),
      thread_([this](const std::stop_token& stop) { run(stop); }) {}

OutputSupervisor::~OutputSupervisor() {
    thread_.request_stop();
    wake_->poke();
    thread_.join();
}

void OutputSupervisor::keepOpen(bool wanted) {
    if (wanted_.exchange(wanted) != wanted) {
        wake_->poke();
    }
}

void OutputSupervisor::setRunning(bool running) {
    if (running_.exchange(running) != running) {
        wake_->poke();
    }
}

void OutputSupervisor::choose(const OutputChoice& choice) {
    {
        const std::scoped_lock lock{mutex_};
        choiceChanged_ = choiceChanged_ || choice != choice_;
        choice_ = choice;
    }
    wake_->poke();
}

void OutputSupervisor::setWhenLost(WhenLost policy) {
    {
        const std::scoped_lock lock{mutex_};
        policy_ = policy;
    }
    wake_->poke();
}

OutputStatus OutputSupervisor::status() const {
    OutputStatus status = board_.read();
    if (!wanted_) {
        status.state = OutputStatus::State::Closed;
    } else if (status.state == OutputStatus::State::Closed) {
        status.state = OutputStatus::State::Opening;  // the control thread is about to
    }
    return status;
}

void OutputSupervisor::run(const std::stop_token& stop) {
    while (!stop.stop_requested()) {
        const auto now = std::chrono::steady_clock::now();
        step(now);
        const auto length = pause(now);
        std::unique_lock lock{wake_->mutex};
        const auto poked = [this] { return wake_->poked; };
        if (length) {
            wake_->changed.wait_for(lock, stop, *length, poked);
        } else {
            wake_->changed.wait(lock, stop, poked);
        }
        wake_->poked = false;
    }
    const auto now = std::chrono::steady_clock::now();
    shutDown(now);
    for (const Closing& closing : closing_) {
        closing.slot->waitUntilClosed(now + kClosingPatience);
    }
}

std::optional<std::chrono::milliseconds> OutputSupervisor::pause(TimePoint now) const {
    if (candidate_ || !closing_.empty()) {
        return kWatchOpening;
    }
    if (!wanted_) {
        return std::nullopt;
    }
    return sounding_ ? sounding_->untilNextLook(now) : kWatch;
}

void OutputSupervisor::step(TimePoint now) {
    sweepClosing(now);
    adoptChoice(now);
    if (!wanted_) {
        shutDown(now);
        return;
    }
    watchSounding(now);
    watchCandidate(now);
    tryAgain(now);
}

void OutputSupervisor::adoptChoice(TimePoint now) {
    {
        const std::scoped_lock lock{mutex_};
        const bool mustNotSound = plan_.fellBack() && policy_ == WhenLost::Wait;
        if (!std::exchange(choiceChanged_, false) && !mustNotSound) {
            plan_.setPolicy(policy_);
            return;
        }
        plan_.choose(choice_, policy_);
    }
    drop(std::move(candidate_), now);
    failedState_ = OutputStatus::State::Silent;
    if (sounding_) {
        drop(std::move(sounding_), now);
        carrier_.pace(now);
        report(OutputStatus::State::Opening, {});
    }
}

void OutputSupervisor::shutDown(TimePoint now) {
    drop(std::move(sounding_), now);
    drop(std::move(candidate_), now);
    carrier_.rest();
    plan_.restart();
    failedState_ = OutputStatus::State::Silent;
    report(OutputStatus::State::Closed, {});
}

void OutputSupervisor::watchSounding(TimePoint now) {
    const bool slept = suspend_.slept();
    if (!sounding_) {
        return;
    }
    sounding_->look(now);
    if (const auto line = sounding_->line()) {
        carrier_.setLine(*line);
    }
    if (const auto problem = sounding_->problem()) {
        lose(*problem, now);
    } else if (slept) {
        lose("The computer slept", now);
    } else {
        countGaps(now);
        tellDevice();
    }
}

void OutputSupervisor::tellDevice() {
    board_.change([this](OutputStatus& status) { status.device = sounding_->facts()->device; });
}

void OutputSupervisor::countGaps(TimePoint now) {
    const std::uint64_t gaps = sounding_->takeUnderruns();
    if (gaps == 0) {
        return;
    }
    advice_.gap(now);
    board_.change([this, gaps](OutputStatus& status) {
        status.xruns += gaps;
        status.suggestedFrames = advice_.suggestedFrames();
    });
}

void OutputSupervisor::lose(const std::string& why, TimePoint now) {
    drop(std::move(sounding_), now);
    plan_.lost(now);
    failedState_ = OutputStatus::State::Lost;
    pace(why, now);
}

void OutputSupervisor::watchCandidate(TimePoint now) {
    if (!candidate_) {
        return;
    }
    candidate_->look(now);
    if (const auto problem = candidate_->problem()) {
        giveUpCandidate(*problem, now);
    } else if (candidate_->warm() && candidate_->line()) {
        startSounding(now);
    } else if (!candidate_->facts() && candidate_->age(now) > kAnswerPatience &&
               plan_.hasFallBack(attempt_)) {
        giveUpCandidate("The sound system does not answer", now);
    } else if (!sounding_ && !carrier_.pacing() &&
               candidate_->age(now) > (candidate_->facts() ? kWarmPatience : kOpenPatience)) {
        pace("The sound system does not answer", now);
    }
}

void OutputSupervisor::giveUpCandidate(const std::string& why, TimePoint now) {
    drop(std::move(candidate_), now);
    plan_.failed(attempt_, now, running_);
    if (!sounding_ && !plan_.due(now)) {  // nothing else is tried at once
        pace(why, now);
    }
}

void OutputSupervisor::pace(const std::string& why, TimePoint now) {
    if (!carrier_.pacing()) {
        carrier_.pace(now);
    }
    report(failedState_, why);
}

void OutputSupervisor::tryAgain(TimePoint now) {
    if (running_) {
        plan_.hurry(now);
    }
    // One at a time, and not before the last one is closed: it may hold the device.
    if (candidate_ || !closing_.empty()) {
        return;
    }
    if (const auto attempt = plan_.due(now)) {
        attempt_ = *attempt;
        candidate_ = std::make_unique<LiveStream>(
            [factory = factory_, choice = attempt->choice] { return factory(choice); }, renderer_,
            [wake = wake_] { wake->poke(); });
    }
}

void OutputSupervisor::sweepClosing(TimePoint now) {
    std::erase_if(closing_, [this, now](const Closing& closing) {
        if (closing.slot->closed()) {
            return true;
        }
        const bool tooLong = now - closing.ordered > kClosePatience;
        abandoned_.fetch_add(tooLong ? 1 : 0, std::memory_order_relaxed);
        return tooLong;
    });
}

void OutputSupervisor::startSounding(TimePoint now) {
    drop(std::move(sounding_), now);
    sounding_ = std::move(candidate_);
    sounding_->takeUnderruns();  // of a stream that nobody heard
    const OutputFacts& facts = *sounding_->facts();
    carrier_.handTo(*sounding_);
    plan_.opened(attempt_, facts.api, now);
    advice_.begin(facts.framesPerBuffer);
    board_.change([this, &facts](OutputStatus& status) {
        status.state = OutputStatus::State::Sounding;
        status.detail.clear();
        status.fellBack = plan_.fellBack();
        status.api = facts.api;
        status.device = facts.device;
        status.sampleRate = facts.sampleRate;
        status.framesPerBuffer = facts.framesPerBuffer;
        status.buffer = facts.wholeBuffer();
        status.latency = facts.latency;
        status.suggestedFrames = advice_.suggestedFrames();
    });
}

void OutputSupervisor::drop(std::unique_ptr<LiveStream> stream, TimePoint now) {
    if (stream) {
        closing_.push_back({stream->close(), now});
    }
}

void OutputSupervisor::report(OutputStatus::State state, const std::string& detail) {
    board_.change([&](OutputStatus& status) {
        status.state = state;
        status.detail = detail;
        status.fellBack = false;  // nothing sounds
    });
}

}  // namespace stridetick::audio
