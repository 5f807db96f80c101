// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/monitor_recorder.hpp"

#include "tests/support/onset_analyser.hpp"

#include <pulse/pulseaudio.h>

#include <algorithm>
#include <cmath>
#include <mutex>
#include <stdexcept>

namespace stridetick::testing {

namespace {

using namespace std::chrono_literals;
using std::chrono::steady_clock;
using Seconds = std::chrono::duration<double>;

constexpr auto kDeadline = 10s;
constexpr float kLoud = 1e-3F;
constexpr std::uint32_t kFragmentFrames = 240;
constexpr std::size_t kNearFrames = PulseServer::kRate * 3 / 4;
constexpr pa_sample_spec kFormat{
    .format = PA_SAMPLE_FLOAT32LE, .rate = PulseServer::kRate, .channels = 1};

steady_clock::duration ofFrames(std::size_t frames) {
    return std::chrono::duration_cast<steady_clock::duration>(
        Seconds{static_cast<double>(frames) / PulseServer::kRate});
}

}  // namespace

struct MonitorRecorder::Connection {
    static void onState(pa_context* context, void* user);
    static void onSamples(pa_stream* stream, std::size_t bytes, void* user);
    void take(const float* block, std::size_t frames, TimePoint arrived);
    TimePoint played(std::size_t frame) const;

    std::string source;
    pa_threaded_mainloop* loop = nullptr;
    pa_context* context = nullptr;
    pa_stream* stream = nullptr;

    std::mutex mutex;
    std::vector<float> samples;
    struct Arrival {
        std::size_t frame = 0;
        TimePoint origin;  // when frame 0 would have been played, by this block
    };
    std::vector<Arrival> arrivals;
    TimePoint lastLoud;
};

void MonitorRecorder::Connection::onState(pa_context* context, void* user) {
    if (pa_context_get_state(context) != PA_CONTEXT_READY) {
        return;
    }
    auto& self = *static_cast<Connection*>(user);
    self.stream = pa_stream_new(context, "recorder", &kFormat, nullptr);
    pa_stream_set_read_callback(self.stream, onSamples, user);
    pa_buffer_attr buffer{};
    buffer.maxlength = static_cast<std::uint32_t>(-1);
    buffer.fragsize = kFragmentFrames * sizeof(float);
    pa_stream_connect_record(
        self.stream, self.source.c_str(), &buffer,
        static_cast<pa_stream_flags_t>(PA_STREAM_ADJUST_LATENCY | PA_STREAM_DONT_MOVE));
}

void MonitorRecorder::Connection::onSamples(pa_stream* stream, std::size_t, void* user) {
    const auto arrived = steady_clock::now();
    auto& self = *static_cast<Connection*>(user);
    while (pa_stream_readable_size(stream) > 0) {
        const void* data = nullptr;
        std::size_t bytes = 0;
        if (pa_stream_peek(stream, &data, &bytes) < 0 || bytes == 0) {
            return;
        }
        self.take(static_cast<const float*>(data), bytes / sizeof(float), arrived);
        pa_stream_drop(stream);
    }
}

void MonitorRecorder::Connection::take(const float* block, std::size_t frames, TimePoint arrived) {
    const std::scoped_lock lock{mutex};
    arrivals.push_back({samples.size(), arrived - ofFrames(samples.size())});
    if (block == nullptr) {  // a hole
        samples.resize(samples.size() + frames);
        return;
    }
    samples.insert(samples.end(), block, block + frames);
    if (std::any_of(block, block + frames, [](float s) { return std::abs(s) > kLoud; })) {
        lastLoud = arrived;
    }
}

/// By the earliest block near it: the sink counts whole microseconds, and is 100 ppm fast by that.
MonitorRecorder::TimePoint MonitorRecorder::Connection::played(std::size_t frame) const {
    TimePoint origin = TimePoint::max();
    for (const Arrival& arrival : arrivals) {
        if (arrival.frame + kNearFrames > frame && arrival.frame < frame + kNearFrames) {
            origin = std::min(origin, arrival.origin);
        }
    }
    return origin + ofFrames(frame);
}

MonitorRecorder::MonitorRecorder(const PulseServer& server, const std::string& sink)
    : connection_(std::make_unique<Connection>()) {
    Connection& it = *connection_;
    it.source = sink + ".monitor";
    it.loop = pa_threaded_mainloop_new();
    it.context = pa_context_new(pa_threaded_mainloop_get_api(it.loop), "recorder");
    pa_context_set_state_callback(it.context, Connection::onState, &it);
    pa_context_connect(it.context, server.environment().at("PULSE_SERVER").c_str(),
                       PA_CONTEXT_NOAUTOSPAWN, nullptr);
    pa_threaded_mainloop_start(it.loop);
    if (!waitUntil([this] { return length() > 0s; }, kDeadline)) {
        throw std::runtime_error("the monitor of " + sink + " tells nothing");
    }
}

MonitorRecorder::~MonitorRecorder() {
    Connection& it = *connection_;
    pa_threaded_mainloop_lock(it.loop);
    if (it.stream != nullptr) {
        pa_stream_disconnect(it.stream);
        pa_stream_unref(it.stream);
    }
    pa_context_disconnect(it.context);
    pa_context_unref(it.context);
    pa_threaded_mainloop_unlock(it.loop);
    pa_threaded_mainloop_stop(it.loop);
    pa_threaded_mainloop_free(it.loop);
}

MonitorRecorder::TimePoint MonitorRecorder::lastLoud() const {
    const std::scoped_lock lock{connection_->mutex};
    return connection_->lastLoud;
}

std::chrono::duration<double> MonitorRecorder::length() const {
    const std::scoped_lock lock{connection_->mutex};
    return ofFrames(connection_->samples.size());
}

std::vector<float> MonitorRecorder::samples() const {
    const std::scoped_lock lock{connection_->mutex};
    return connection_->samples;
}

std::vector<MonitorRecorder::TimePoint> MonitorRecorder::onsets(TimePoint from) const {
    const std::vector<float> recorded = samples();
    const std::scoped_lock lock{connection_->mutex};
    std::vector<TimePoint> times;
    for (const double onset : roughOnsets(recorded, PulseServer::kRate)) {
        const TimePoint time = connection_->played(static_cast<std::size_t>(onset));
        if (time >= from) {
            times.push_back(time);
        }
    }
    return times;
}

}  // namespace stridetick::testing
