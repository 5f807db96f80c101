// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/output_supervisor.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace stridetick::audio {

namespace {

using namespace std::chrono_literals;

constexpr auto kWatch = 50ms;
constexpr auto kWatchOpening = 10ms;
constexpr auto kOpenPatience = 1s;  // then beats are paced while the sound system makes up its mind
constexpr auto kClosePatience = 300ms;
constexpr auto kExitPatience = 500ms;
constexpr auto kRetryInRun = 1s;
constexpr auto kLongestRetry = 5s;
// A stream that joins a beat already running is told a little ahead where to begin.
constexpr double kJoinAheadSeconds = 0.025;

}  // namespace

void OutputSupervisor::Wake::poke() {
    const std::scoped_lock lock{mutex};
    poked = true;
    changed.notify_all();
}

OutputSupervisor::OutputSupervisor(ClickRenderer& renderer, StreamSlot::Factory factory)
    : renderer_(renderer),
      factory_(std::move(factory)),
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

OutputStatus OutputSupervisor::status() const {
    const std::scoped_lock lock{mutex_};
    OutputStatus status = status_;
    if (!wanted_) {
        status.state = OutputStatus::State::Closed;
    } else if (status.state == OutputStatus::State::Closed) {
        status.state = OutputStatus::State::Opening;  // the control thread is about to
    }
    return status;
}

void OutputSupervisor::onStatusChanged(std::function<void()> listener) {
    const std::scoped_lock lock{mutex_};
    statusChanged_ = std::move(listener);
}

std::optional<std::chrono::steady_clock::time_point> OutputSupervisor::whenHeard(
    std::int64_t frame) const {
    const std::scoped_lock lock{mutex_};
    return timeline_.whenHeard(frame);
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
        closing.slot->waitUntilClosed(now + kExitPatience);
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
    if (!wanted_) {
        shutDown(now);
        return;
    }
    watchSounding(now);
    watchCandidate(now);
    tryAgain(now);
}

void OutputSupervisor::shutDown(TimePoint now) {
    stopPacing();
    drop(std::move(sounding_), now);
    drop(std::move(candidate_), now);
    nextTry_.reset();
    failures_ = 0;
    failedState_ = OutputStatus::State::Silent;
    report(OutputStatus::State::Closed, {});
}

void OutputSupervisor::watchSounding(TimePoint now) {
    if (!sounding_) {
        return;
    }
    sounding_->look(now);
    const auto line = sounding_->line();
    {
        const std::scoped_lock lock{mutex_};
        status_.xruns += sounding_->takeUnderruns();
        if (line) {
            timeline_.setLine(*line);
        }
    }
    if (const auto problem = sounding_->problem()) {
        drop(std::move(sounding_), now);
        startPacing(now, timeline_.current());
        failedState_ = OutputStatus::State::Lost;
        report(failedState_, *problem);
        nextTry_ = now;
    }
}

void OutputSupervisor::watchCandidate(TimePoint now) {
    if (!candidate_) {
        return;
    }
    candidate_->look(now);
    if (const auto problem = candidate_->problem()) {
        drop(std::move(candidate_), now);
        if (!pacer_) {
            startPacing(now, std::nullopt);
        }
        report(failedState_, *problem);
        ++failures_;
        const auto backOff = std::chrono::seconds{1} * (1 << std::min(failures_, 3));
        nextTry_ =
            now + (running_ ? kRetryInRun : std::min<std::chrono::seconds>(backOff, kLongestRetry));
    } else if (!candidate_->facts()) {
        if (!pacer_ && candidate_->age(now) > kOpenPatience) {
            startPacing(now, std::nullopt);
            report(failedState_, "The sound system does not answer");
        }
    } else if (!pacer_ || candidate_->line()) {
        startSounding();
    }
}

void OutputSupervisor::tryAgain(TimePoint now) {
    // One at a time, and not before the last one is closed: it may hold the device.
    if (!sounding_ && !candidate_ && closing_.empty() && now >= nextTry_.value_or(now)) {
        candidate_ =
            std::make_unique<LiveStream>(factory_, renderer_, [wake = wake_] { wake->poke(); });
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

void OutputSupervisor::startPacing(TimePoint now, std::optional<TimelineSegment> before) {
    const std::int64_t frame = renderer_.frame();
    TimelineSegment segment{.firstFrame = frame,
                            .streamFrame = 0,
                            .line = ClockLine{.frame = 0, .time = now, .sampleRate = sampleRate_},
                            .delay = {}};
    if (before) {  // the same line goes on
        segment.delay = before->delay;
        segment.line->time = before->whenAsked(static_cast<double>(frame)).value_or(now);
    }
    beginSegment(segment);
    pacerFeed_ = std::make_shared<StreamFeed>(renderer_, false);
    pacerFeed_->driveFrom(0);
    pacer_ = std::make_unique<NullOutput>(sampleRate_, segment.line->time);
    pacer_->tryOpen(pacerFeed_);
}

void OutputSupervisor::stopPacing() {
    if (pacer_) {
        pacerFeed_->detach();
        pacer_.reset();
        pacerFeed_.reset();
    }
}

void OutputSupervisor::startSounding() {
    const bool joins = pacer_ != nullptr;
    stopPacing();
    sounding_ = std::move(candidate_);
    const OutputFacts& facts = *sounding_->facts();
    std::int64_t first = sounding_->feed().frames();
    if (joins) {
        first += std::llround(kJoinAheadSeconds * facts.sampleRate);
        joinPhase(*sounding_, first);
    }
    sampleRate_ = facts.sampleRate;
    beginSegment({.firstFrame = renderer_.frame(),
                  .streamFrame = first,
                  .line = sounding_->line(),
                  .delay = sounding_->delay()});
    sounding_->feed().driveFrom(first);
    failures_ = 0;
    nextTry_.reset();
    {
        const std::scoped_lock lock{mutex_};
        status_.device = facts.device;
        status_.sampleRate = facts.sampleRate;
        status_.buffer = facts.wholeBuffer();
        status_.latency = facts.latency;
    }
    report(OutputStatus::State::Sounding, {});
}

void OutputSupervisor::joinPhase(LiveStream& stream, std::int64_t atFrame) {
    const auto before = timeline_.current();  // only this thread changes it
    const auto line = stream.line();
    if (!before || !before->line || !line) {
        return;
    }
    // What would be heard before the new stream's first frame is past and goes by in silence.
    const auto firstHeard = line->timeOf(static_cast<double>(atFrame)) + stream.delay();
    const auto reached = static_cast<std::int64_t>(*before->frameHeardAt(firstHeard));
    if (reached > renderer_.frame()) {
        renderer_.skipRt(reached - renderer_.frame(), sampleRate_);
    }
    std::optional<double> toNextBeat;
    if (const auto next = renderer_.nextBeat()) {
        const auto heard = *before->whenHeard(static_cast<double>(next->frame) + next->fraction);
        toNextBeat = line->frameAt(heard - stream.delay()) - static_cast<double>(atFrame);
    }
    renderer_.moveTo(stream.facts()->sampleRate, toNextBeat);
}

void OutputSupervisor::beginSegment(const TimelineSegment& segment) {
    const std::scoped_lock lock{mutex_};
    timeline_.begin(segment);
}

void OutputSupervisor::drop(std::unique_ptr<LiveStream> stream, TimePoint now) {
    if (stream) {
        closing_.push_back({stream->close(), now});
    }
}

void OutputSupervisor::report(OutputStatus::State state, const std::string& detail) {
    std::function<void()> tell;
    {
        const std::scoped_lock lock{mutex_};
        if (status_.state != state || status_.detail != detail) {
            tell = statusChanged_;
        }
        status_.state = state;
        status_.detail = detail;
    }
    if (tell) {
        tell();
    }
}

}  // namespace stridetick::audio
