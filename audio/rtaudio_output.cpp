// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/rtaudio_output.hpp"

#include <RtAudio.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdint>
#include <exception>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <dlfcn.h>

#if defined(RTAUDIO_VERSION_MAJOR) && RTAUDIO_VERSION_MAJOR >= 6
#define STRIDETICK_RTAUDIO_6 1
#else
#define STRIDETICK_RTAUDIO_6 0
#endif

namespace stridetick::audio {

namespace {

// Left to PulseAudio the buffer is 135 ms to 2 s, filled in bursts every 106 ms. Of the sizes tried
// this one costs least among those whose worst Start to the first sample stays under 40 ms (33 ms;
// 512 x 4: 43 ms; 256 x 4: 22 ms, for half as much processor time again).
constexpr unsigned int kFramesPerBuffer = 384;
constexpr unsigned int kBuffers = 4;
constexpr unsigned int kUsualRate = 48000;
constexpr unsigned int kMostChannels = 2;

// RtAudio's own order would start a JACK client first, which can print and wait.
constexpr std::array kApisInOrder{RtAudio::LINUX_PULSE, RtAudio::LINUX_ALSA, RtAudio::UNIX_JACK,
                                  RtAudio::MACOSX_CORE, RtAudio::WINDOWS_WASAPI};

/// On the audio thread, up to millions of times a second from a dead server: count, no more.
std::atomic<std::uint64_t> errorsSeen{0};

#if STRIDETICK_RTAUDIO_6
void onError(RtAudioErrorType, const std::string&) {
    errorsSeen.fetch_add(1, std::memory_order_relaxed);
}
#else
void onError(RtAudioError::Type, const std::string&) {
    errorsSeen.fetch_add(1, std::memory_order_relaxed);
}
#endif

void ignoreAlsa(const char*, int, const char*, int, const char*, ...) {}
void ignoreJack(const char*) {}

/// With no sound system, ALSA and JACK write a screenful to stderr for each look at the devices.
/// Their own switches are taken where they are loaded, by name, because linking to both only for
/// this would make them dependencies; turning file 2 away for the moment would also swallow what
/// other threads write to it.
void hushSoundLibraries() {
    static std::once_flag once;
    std::call_once(once, [] {
        using AlsaHandler = void (*)(const char*, int, const char*, int, const char*, ...);
        using JackHandler = void (*)(const char*);
        if (auto* set = dlsym(RTLD_DEFAULT, "snd_lib_error_set_handler")) {
            reinterpret_cast<int (*)(AlsaHandler)>(set)(ignoreAlsa);
        }
        for (const char* name : {"jack_set_error_function", "jack_set_info_function"}) {
            if (auto* set = dlsym(RTLD_DEFAULT, name)) {
                reinterpret_cast<void (*)(JackHandler)>(set)(ignoreJack);
            }
        }
    });
}

struct Choice {
    unsigned int id = 0;
    RtAudio::DeviceInfo info;
};

/// The default if it is marked as such, else the first that can play: the index that RtAudio
/// calls default may be a monitor.
std::optional<Choice> outputOf(RtAudio& system) {
    std::optional<Choice> first;
#if STRIDETICK_RTAUDIO_6
    const std::vector<unsigned int> ids = system.getDeviceIds();
#else
    std::vector<unsigned int> ids(system.getDeviceCount());
    for (unsigned int i = 0; i < ids.size(); ++i) {
        ids[i] = i;
    }
#endif
    for (const unsigned int id : ids) {
        const Choice choice{id, system.getDeviceInfo(id)};
        if (choice.info.outputChannels == 0) {
            continue;
        }
        if (choice.info.isDefaultOutput) {
            return choice;
        }
        if (!first) {
            first = choice;
        }
    }
    return first;
}

unsigned int rateOf(const RtAudio::DeviceInfo& info) {
    const auto& rates = info.sampleRates;
    if (info.preferredSampleRate != 0) {
        return info.preferredSampleRate;
    }
    const bool usual =
        rates.empty() || std::find(rates.begin(), rates.end(), kUsualRate) != rates.end();
    return usual ? kUsualRate : rates.front();
}

std::vector<RtAudio::Api> apisHere() {
    std::vector<RtAudio::Api> compiled;
    RtAudio::getCompiledApi(compiled);
    std::vector<RtAudio::Api> apis;
    for (const RtAudio::Api api : kApisInOrder) {
        if (std::find(compiled.begin(), compiled.end(), api) != compiled.end()) {
            apis.push_back(api);
        }
    }
    return apis;
}

}  // namespace

struct RtaudioOutput::Stream {
#if STRIDETICK_RTAUDIO_6
    explicit Stream(RtAudio::Api api) : system(api, onError) {}
#else
    explicit Stream(RtAudio::Api api) : system(api) {}
#endif

    /// Opens and starts; empty on success, else why not.
    std::string open(const Choice& choice);
    static int callbackRt(void* output, void* input, unsigned int frames, double streamTime,
                          RtAudioStreamStatus status, void* user) noexcept;

    RtAudio system;
    std::shared_ptr<SoundSource> source;
    OutputFacts facts;
    unsigned int channels = 0;
    // The callback can come before it is known; RtAudio's start is no barrier between threads.
    std::atomic<std::uint32_t> sampleRate{0};
};

int RtaudioOutput::Stream::callbackRt(void* output, void*, unsigned int frames, double,
                                      RtAudioStreamStatus status, void* user) noexcept {
    const auto& stream = *static_cast<const Stream*>(user);
    const std::span sound{static_cast<float*>(output), std::size_t{frames} * stream.channels};
    const std::uint32_t sampleRate = stream.sampleRate.load(std::memory_order_acquire);
    if (sampleRate == 0) {
        std::fill(sound.begin(), sound.end(), 0.0F);
        return 0;
    }
    stream.source->renderRt(sound, stream.channels, sampleRate,
                            (status & RTAUDIO_OUTPUT_UNDERFLOW) != 0);
    return 0;  // any other answer would end the stream from its own thread
}

std::string RtaudioOutput::Stream::open(const Choice& choice) {
    channels = std::min(choice.info.outputChannels, kMostChannels);
    RtAudio::StreamParameters parameters;
    parameters.deviceId = choice.id;
    parameters.nChannels = channels;
    RtAudio::StreamOptions options;
    options.numberOfBuffers = kBuffers;
    options.streamName = "Stridetick";
    unsigned int frames = kFramesPerBuffer;
#if STRIDETICK_RTAUDIO_6
    if (system.openStream(&parameters, nullptr, RTAUDIO_FLOAT32, rateOf(choice.info), &frames,
                          callbackRt, this, &options) != RTAUDIO_NO_ERROR) {
        return system.getErrorText();
    }
#else
    system.openStream(&parameters, nullptr, RTAUDIO_FLOAT32, rateOf(choice.info), &frames,
                      callbackRt, this, &options, onError);
#endif
    // A failed open or start is not always said otherwise.
    if (!system.isStreamOpen()) {
        return "the stream did not open";
    }
    facts.device = choice.info.name;
    facts.sampleRate = system.getStreamSampleRate();
    facts.framesPerBuffer = frames;
    facts.buffers = options.numberOfBuffers;
    sampleRate.store(facts.sampleRate, std::memory_order_release);
    system.startStream();
    if (!system.isStreamRunning()) {
        return "the stream did not start";
    }
    const auto latency = system.getStreamLatency();
    if (latency > 0) {
        facts.latency =
            std::chrono::microseconds{std::int64_t{latency} * 1'000'000 / facts.sampleRate};
    }
    return {};
}

RtaudioOutput::RtaudioOutput() = default;

RtaudioOutput::~RtaudioOutput() { close(); }

tl::expected<OutputFacts, OutputError> RtaudioOutput::tryOpen(std::shared_ptr<SoundSource> source) {
    hushSoundLibraries();
    OutputError error{.kind = OutputError::Kind::NoDevice, .detail = {}};
    for (const RtAudio::Api api : apisHere()) {
        std::string why;
        try {
            stream_ = std::make_unique<Stream>(api);
            stream_->system.showWarnings(false);
            stream_->source = source;
            if (const auto choice = outputOf(stream_->system)) {
                why = stream_->open(*choice);
                if (why.empty()) {
                    return stream_->facts;
                }
            }
        } catch (const std::exception& problem) {
            why = problem.what();
        }
        close();
        if (!why.empty()) {
            error.kind = OutputError::Kind::Refused;
            error.detail +=
                (error.detail.empty() ? "" : "; ") + RtAudio::getApiDisplayName(api) + ": " + why;
        }
    }
    if (error.detail.empty()) {
        error.detail = "No sound system offers an output device";
    }
    return tl::unexpected{error};
}

void RtaudioOutput::close() noexcept {
    if (!stream_) {
        return;
    }
    try {
        // Not stopped first: that would wait for the buffer to be played.
        if (stream_->system.isStreamOpen()) {
            stream_->system.closeStream();
        }
        stream_.reset();
    } catch (const std::exception&) {
        errorsSeen.fetch_add(1, std::memory_order_relaxed);
    }
}

bool RtaudioOutput::isOpen() const noexcept {
    return stream_ && stream_->system.isStreamOpen() && stream_->system.isStreamRunning();
}

}  // namespace stridetick::audio
