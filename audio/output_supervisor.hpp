// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/beat_carrier.hpp"
#include "audio/buffer_advice.hpp"
#include "audio/click_renderer.hpp"
#include "audio/live_stream.hpp"
#include "audio/output_choice.hpp"
#include "audio/output_plan.hpp"
#include "audio/output_status.hpp"
#include "audio/status_board.hpp"
#include "audio/suspend_watch.hpp"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace stridetick::audio {

/// Sees to it that something drives the renderer while sound is wanted: a device, or, while there
/// is none, the steady clock on the same phase. Opens, watches, drops and tries again.
/// Thread: one calls; all work is done on its own. Borrows: the renderer. Fails by: status().
class OutputSupervisor {
 public:
    using Factory = std::function<std::unique_ptr<OutputDevice>(const OutputChoice&)>;

    OutputSupervisor(ClickRenderer& renderer, Factory factory,
                     SuspendWatch::TimeAsleep timeAsleep = SuspendWatch::systemTimeAsleep);
    ~OutputSupervisor();
    OutputSupervisor(const OutputSupervisor&) = delete;
    OutputSupervisor& operator=(const OutputSupervisor&) = delete;

    void keepOpen(bool wanted);
    void choose(const OutputChoice& choice);
    void setWhenLost(WhenLost policy);
    /// While a run is on, a lost device is tried more often.
    void setRunning(bool running);

    OutputStatus status() const;
    /// Called on the own thread after the status has changed; must not wait for this one's caller.
    void onStatusChanged(std::function<void()> listener) { board_.onChanged(std::move(listener)); }
    std::optional<std::chrono::steady_clock::time_point> whenHeard(std::int64_t frame) const {
        return carrier_.whenHeard(frame);
    }
    /// Streams left behind because their close did not return.
    std::uint64_t abandoned() const { return abandoned_.load(std::memory_order_relaxed); }

 private:
    /// Shared with the threads of streams, which may outlive everything here.
    struct Wake {
        std::mutex mutex;
        std::condition_variable_any changed;
        bool poked = false;
        void poke();
    };
    struct Closing {
        std::unique_ptr<StreamSlot> slot;
        std::chrono::steady_clock::time_point ordered;
    };
    using TimePoint = std::chrono::steady_clock::time_point;

    void run(const std::stop_token& stop);
    /// Until the next step; nothing: until something is wanted.
    std::optional<std::chrono::milliseconds> pause(TimePoint now) const;
    void step(TimePoint now);
    void adoptChoice(TimePoint now);
    void shutDown(TimePoint now);
    void watchSounding(TimePoint now);
    void watchCandidate(TimePoint now);
    void tryAgain(TimePoint now);
    void sweepClosing(TimePoint now);
    void tellDevice();
    void countGaps(TimePoint now);
    void lose(const std::string& why, TimePoint now);
    void giveUpCandidate(const std::string& why, TimePoint now);
    void startSounding(TimePoint now);
    void pace(const std::string& why, TimePoint now);
    void drop(std::unique_ptr<LiveStream> stream, TimePoint now);
    void report(OutputStatus::State state, const std::string& detail);

    ClickRenderer& renderer_;
    const Factory factory_;
    std::atomic<bool> wanted_{false};
    std::atomic<bool> running_{false};
    std::atomic<std::uint64_t> abandoned_{0};

    // The control thread's own.
    BeatCarrier carrier_;
    OutputPlan plan_;
    BufferAdvice advice_;
    SuspendWatch suspend_;
    std::unique_ptr<LiveStream> sounding_;
    std::unique_ptr<LiveStream> candidate_;
    OutputPlan::Attempt attempt_;  // the candidate's
    std::vector<Closing> closing_;
    OutputStatus::State failedState_ = OutputStatus::State::Silent;

    StatusBoard board_;
    std::mutex mutex_;  // guards what is wanted, for moments only
    OutputChoice choice_;
    WhenLost policy_ = WhenLost::UseDefault;
    bool choiceChanged_ = false;

    std::shared_ptr<Wake> wake_ = std::make_shared<Wake>();
    std::jthread thread_;
};

}  // namespace stridetick::audio
