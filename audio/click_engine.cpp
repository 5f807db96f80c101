// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/click_engine.hpp"

#include "audio/click_renderer.hpp"
#include "audio/gain_of.hpp"
#include "audio/output_list.hpp"
#include "audio/output_supervisor.hpp"
#include "audio/rtaudio_devices.hpp"
#include "audio/rtaudio_output.hpp"

#include <utility>
#include <vector>

namespace stridetick::audio {

namespace {

/// The runner's own sounds: the one in use, and those that the callback may still be reading.
class OwnSounds {
 public:
    void take(std::shared_ptr<const SampleSound> sound, std::uint64_t generation) {
        if (inUse_) {
            retired_.emplace_back(std::move(inUse_), generation);
        }
        inUse_ = std::move(sound);
    }
    void release(std::uint64_t generation) {
        std::erase_if(retired_, [generation](const auto& old) { return old.second <= generation; });
    }

 private:
    std::shared_ptr<const SampleSound> inUse_;
    std::vector<std::pair<std::shared_ptr<const SampleSound>, std::uint64_t>> retired_;
};

}  // namespace

struct ClickEngine::Impl {
    Impl(OutputFactory factory, OutputLook look)
        : outputs(std::move(look)), supervisor(renderer, std::move(factory)) {}

    void publish() {
        ++wanted.generation;
        settings.publish(wanted);
        own.release(renderer.releasedGeneration());
    }

    ClickSettings wanted;
    OwnSounds own;
    LatestValue<ClickSettings> settings;
    ClickEventQueue events;
    ClickRenderer renderer{settings, events};
    OutputList outputs;
    OutputSupervisor supervisor;  // last: it stops driving the renderer before that goes
};

ClickEngine::ClickEngine()
    : ClickEngine(
          [](const OutputChoice& choice) { return std::make_unique<RtaudioOutput>(choice); },
          rtaudioOutputs) {}

ClickEngine::ClickEngine(OutputFactory factory, OutputLook look)
    : impl_(std::make_unique<Impl>(std::move(factory), std::move(look))) {}

ClickEngine::~ClickEngine() = default;

void ClickEngine::chooseOutput(const OutputChoice& choice) { impl_->supervisor.choose(choice); }

void ClickEngine::setWhenLost(WhenLost policy) { impl_->supervisor.setWhenLost(policy); }

void ClickEngine::listOutputs(std::function<void(const std::vector<OutputApi>&)> tell) {
    impl_->outputs.ask(std::move(tell));
}

void ClickEngine::keepOpen(bool open) { impl_->supervisor.keepOpen(open); }

std::uint32_t ClickEngine::start(const ClickPlan& plan) {
    impl_->wanted.plan = plan;
    impl_->wanted.shiftTenths = 0;
    impl_->wanted.playing = true;
    ++impl_->wanted.startSerial;
    impl_->supervisor.setRunning(true);
    impl_->publish();
    return impl_->wanted.startSerial;
}

std::uint32_t ClickEngine::start(core::StepsPerMinute tempo) {
    return start(ClickPlan::endless(tempo.tenths()));
}

void ClickEngine::shiftTempo(core::StepsPerMinuteDelta sincePlan) {
    impl_->wanted.shiftTenths = sincePlan.tenths();
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

void ClickEngine::setVolume(core::Decibels volume) {
    impl_->wanted.gain = gainOf(volume);
    impl_->publish();
}

void ClickEngine::setPattern(const ClickPattern& pattern) {
    impl_->wanted.pattern = pattern;
    impl_->publish();
}

void ClickEngine::setSound(ClickSound sound) {
    impl_->wanted.sound = sound;
    impl_->publish();
}

void ClickEngine::setOwnSound(std::shared_ptr<const SampleSound> sound) {
    impl_->wanted.own = sound.get();
    impl_->publish();
    impl_->own.take(std::move(sound), impl_->wanted.generation);
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
