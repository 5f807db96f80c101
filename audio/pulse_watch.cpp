// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/pulse_watch.hpp"

#include <pulse/pulseaudio.h>

#include <atomic>
#include <cstdint>
#include <mutex>
#include <optional>

#include <unistd.h>

namespace stridetick::audio {

namespace {

// PulseAudio itself takes a stream along to a new default, PipeWire may not.
constexpr pa_usec_t kMovePatience = 500 * PA_USEC_PER_MSEC;

void forget(pa_operation* operation) {
    if (operation != nullptr) {
        pa_operation_unref(operation);
    }
}

bool isOurs(const pa_sink_input_info& stream) {
    const char* id = pa_proplist_gets(stream.proplist, PA_PROP_APPLICATION_PROCESS_ID);
    return id != nullptr && std::to_string(getpid()) == id;
}

}  // namespace

struct PulseWatch::Connection {
    Connection(const std::string& device, bool onlyThere)
        : opened(device), chosen(onlyThere), current(device) {}

    void start();
    void stop();

    // On the connection's thread. Each question is followed by the next: stream, its sink, default.
    static void onState(pa_context* context, void* user);
    static void onEvent(pa_context* context, pa_subscription_event_type_t type, std::uint32_t index,
                        void* user);
    static void onStream(pa_context* context, const pa_sink_input_info* info, int end, void* user);
    static void onSink(pa_context* context, const pa_sink_info* info, int end, void* user);
    static void onServer(pa_context* context, const pa_server_info* info, void* user);
    static void onPatienceEnd(pa_mainloop_api* api, pa_time_event* event, const timeval* time,
                              void* user);
    void ask();
    void judgeDefault(const std::string& nowDefault);

    const std::string opened;
    const bool chosen;
    std::atomic<bool> astray{false};
    mutable std::mutex mutex;
    std::string current;

    pa_threaded_mainloop* loop = nullptr;
    pa_context* context = nullptr;
    std::optional<std::uint32_t> stream;
    std::uint32_t newest = PA_INVALID_INDEX;
    std::uint32_t newestSink = PA_INVALID_INDEX;
    std::string sink;          // the stream's, by its stable name
    std::string firstDefault;  // when the stream was new
    bool patienceOver = false;
    bool waiting = false;
};

void PulseWatch::Connection::start() {
    loop = pa_threaded_mainloop_new();
    pa_threaded_mainloop_set_name(loop, "pulse-watch");
    context = pa_context_new(pa_threaded_mainloop_get_api(loop), "Stridetick watch");
    pa_context_set_state_callback(context, onState, this);
    pa_context_set_subscribe_callback(context, onEvent, this);
    pa_context_connect(context, nullptr, PA_CONTEXT_NOAUTOSPAWN, nullptr);
    pa_threaded_mainloop_start(loop);
}

void PulseWatch::Connection::stop() {
    pa_threaded_mainloop_lock(loop);
    pa_context_set_state_callback(context, nullptr, nullptr);
    pa_context_set_subscribe_callback(context, nullptr, nullptr);
    pa_context_disconnect(context);
    pa_threaded_mainloop_unlock(loop);
    pa_threaded_mainloop_stop(loop);
    pa_context_unref(context);
    pa_threaded_mainloop_free(loop);
}

void PulseWatch::Connection::onState(pa_context* context, void* user) {
    if (pa_context_get_state(context) == PA_CONTEXT_READY) {
        forget(pa_context_subscribe(
            context,
            static_cast<pa_subscription_mask_t>(PA_SUBSCRIPTION_MASK_SERVER |
                                                PA_SUBSCRIPTION_MASK_SINK_INPUT),
            nullptr, nullptr));
        static_cast<Connection*>(user)->ask();
    }
}

void PulseWatch::Connection::onEvent(pa_context*, pa_subscription_event_type_t type,
                                     std::uint32_t index, void* user) {
    auto& self = *static_cast<Connection*>(user);
    const bool server =
        (type & PA_SUBSCRIPTION_EVENT_FACILITY_MASK) == PA_SUBSCRIPTION_EVENT_SERVER;
    if (server || index == self.stream) {
        self.ask();
    }
}

void PulseWatch::Connection::ask() {
    newest = PA_INVALID_INDEX;
    if (stream) {
        forget(pa_context_get_sink_input_info(context, *stream, onStream, this));
    } else {
        forget(pa_context_get_sink_input_info_list(context, onStream, this));
    }
}

void PulseWatch::Connection::onStream(pa_context* context, const pa_sink_input_info* info, int end,
                                      void* user) {
    auto& self = *static_cast<Connection*>(user);
    if (info != nullptr) {
        if (isOurs(*info) && (self.newest == PA_INVALID_INDEX || info->index > self.newest)) {
            self.newest = info->index;
            self.newestSink = info->sink;
        }
    } else if (end > 0 && self.newest != PA_INVALID_INDEX) {
        self.stream = self.newest;
        forget(pa_context_get_sink_info_by_index(context, self.newestSink, onSink, user));
    }
}

void PulseWatch::Connection::onSink(pa_context* context, const pa_sink_info* info, int,
                                    void* user) {
    if (info == nullptr) {
        return;
    }
    auto& self = *static_cast<Connection*>(user);
    self.sink = info->name;
    {
        const std::scoped_lock lock{self.mutex};
        self.current = info->description;
    }
    if (self.chosen) {
        self.astray.store(self.opened != info->description, std::memory_order_relaxed);
    } else {
        forget(pa_context_get_server_info(context, onServer, user));
    }
}

void PulseWatch::Connection::onServer(pa_context*, const pa_server_info* info, void* user) {
    if (info != nullptr && info->default_sink_name != nullptr) {
        static_cast<Connection*>(user)->judgeDefault(info->default_sink_name);
    }
}

void PulseWatch::Connection::judgeDefault(const std::string& nowDefault) {
    if (firstDefault.empty()) {
        firstDefault = nowDefault;
    }
    // Elsewhere because the runner moved it there is right; left behind by the default is not.
    const bool leftBehind = nowDefault != firstDefault && sink == firstDefault;
    if (!leftBehind) {
        firstDefault = nowDefault;
        patienceOver = false;
    } else if (patienceOver) {
        astray.store(true, std::memory_order_relaxed);
    } else if (!waiting) {
        waiting = true;
        pa_context_rttime_new(context, pa_rtclock_now() + kMovePatience, onPatienceEnd, this);
    }
}

void PulseWatch::Connection::onPatienceEnd(pa_mainloop_api* api, pa_time_event* event,
                                           const timeval*, void* user) {
    auto& self = *static_cast<Connection*>(user);
    api->time_free(event);
    self.waiting = false;
    self.patienceOver = true;
    self.ask();
}

PulseWatch::PulseWatch(const std::string& device, bool chosen)
    : connection_(std::make_unique<Connection>(device, chosen)) {
    connection_->start();
}

PulseWatch::~PulseWatch() { connection_->stop(); }

bool PulseWatch::astray() const noexcept {
    return connection_->astray.load(std::memory_order_relaxed);
}

std::string PulseWatch::device() const {
    const std::scoped_lock lock{connection_->mutex};
    return connection_->current;
}

}  // namespace stridetick::audio
