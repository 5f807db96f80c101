// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/click_engine.hpp"

#include "audio/click_renderer.hpp"
#include "audio/output_supervisor.hpp"
#include "audio/rtaudio_output.hpp"
#include "audio/volume_curve.hpp"

#include <utility>

namespace stridetick::audio {

struct ClickEngine::Impl {
    explicit Impl(OutputFactory factory) : supervisor(renderer, std::move(factory)) {}

    void publish() {
        ++wanted.generation;
        settings.publish(wanted);
    }

    ClickSettings wanted;
    LatestValue<ClickSettings> settings;
    ClickEventQueue events;
    ClickRenderer renderer{settings, events};
    OutputSupervisor supervisor;  // last: it stops driving the renderer before that goes
};

ClickEngine::ClickEngine() : ClickEngine([] { return std::make_unique<RtaudioOutput>(); }) {}

ClickEngine::ClickEngine(OutputFactory factory)
    : impl_(std::make_unique<Impl>(std::move(factory))) {}

ClickEngine::~ClickEngine() = default;

void ClickEngine::keepOpen(bool open) { impl_->supervisor.keepOpen(open); }

std::uint32_t ClickEngine::start(core::StepsPerMinute tempo) {
    impl_->wanted.tenthsOfSpm = tempo.tenths();
    impl_->wanted.playing = true;
    ++impl_->wanted.startSerial;
    impl_->supervisor.setRunning(true);
    impl_->publish();
    return impl_->wanted.startSerial;
}

void ClickEngine::setTempo(core::StepsPerMinute tempo) {
    impl_->wanted.tenthsOfSpm = tempo.tenths();
    impl_->publish();
}

void ClickEngine::stop() {
    impl_->wanted.playing = false;
    impl_->supervisor.setRunning(false);
    impl_->publish();
}

void ClickEngine::setMuted(bool muted) {
    impl_->wanted.muted = muted;
    impl_->publish();
}

void ClickEngine::setVolume(double position) {
    impl_->wanted.gain = gainOfVolume(position);
    impl_->publish();
}

void ClickEngine::playCue(Cue cue) {
    impl_->wanted.cue = cue;
    ++impl_->wanted.cueSerial;
    impl_->publish();
}

std::optional<ClickEvent> ClickEngine::popEvent() { return impl_->events.pop(); }

std::optional<std::chrono::steady_clock::time_point> ClickEngine::whenHeard(
    std::int64_t frame) const {
    return impl_->supervisor.whenHeard(frame);
}

OutputStatus ClickEngine::status() const {
    OutputStatus status = impl_->supervisor.status();
    status.droppedEvents = impl_->events.dropped();
    return status;
}

void ClickEngine::onStatusChanged(std::function<void()> listener) {
    impl_->supervisor.onStatusChanged(std::move(listener));
}

}  // namespace stridetick::audio
