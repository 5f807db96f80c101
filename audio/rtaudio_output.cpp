// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/rtaudio_output.hpp"

#include "audio/pulse_watch.hpp"
#include "audio/rtaudio_devices.hpp"

#include <RtAudio.h>

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <exception>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <utility>

#if defined(RTAUDIO_VERSION_MAJOR) && RTAUDIO_VERSION_MAJOR >= 6
#define STRIDETICK_RTAUDIO_6 1
#else
#define STRIDETICK_RTAUDIO_6 0
#endif

namespace stridetick::audio {

namespace {

// Left to PulseAudio the buffer is 135 ms to 2 s, filled in bursts every 106 ms.
constexpr unsigned int kMostChannels = 2;
constexpr const char* kPulse = "pulse";
constexpr const char* kJack = "jack";
constexpr std::uint32_t kJackPeriods = 2;  // whatever it is asked for

#if !STRIDETICK_RTAUDIO_6
/// On the audio thread, up to millions of times a second from a dead server; what goes wrong shows
/// in the frames. Without a callback RtAudio throws there.
void onError(RtAudioError::Type, const std::string&) {}
#endif

}  // namespace

struct RtaudioOutput::Stream {
    Stream(const std::string& api, std::shared_ptr<SoundSource> sound)
        : source(std::move(sound)), system(makeRtaudio(api)) {
        facts.api = api;
    }

    /// Opens and starts; empty on success, else why not.
    std::string open(const RtaudioTarget& target, unsigned int frames);
    void watch(bool chosen);
    static int callbackRt(void* output, void* input, unsigned int frames, double streamTime,
                          RtAudioStreamStatus status, void* user) noexcept;

    std::shared_ptr<SoundSource> source;
    OutputFacts facts;
    unsigned int channels = 0;
    std::unique_ptr<PulseWatch> place;                // where PulseAudio plays it
    std::atomic<const PulseWatch*> placeRt{nullptr};  // the same for the callback
    // The callback can come before it is known; RtAudio's start is no barrier between threads.
    std::atomic<std::uint32_t> sampleRate{0};
    std::unique_ptr<RtAudio> system;  // last: its callback ends before what it uses goes
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
    const PulseWatch* place = stream.placeRt.load(std::memory_order_acquire);
    if (place != nullptr && place->astray()) {  // not out of a speaker that nobody chose
        std::fill(sound.begin(), sound.end(), 0.0F);
    }
    return 0;  // any other answer would end the stream from its own thread
}

std::string RtaudioOutput::Stream::open(const RtaudioTarget& target, unsigned int frames) {
    channels = std::min(target.channels, kMostChannels);
    RtAudio::StreamParameters parameters;
    parameters.deviceId = target.id;
    parameters.nChannels = channels;
    RtAudio::StreamOptions options;
    options.numberOfBuffers = kBuffers;
    options.streamName = "Stridetick";
#if STRIDETICK_RTAUDIO_6
    if (system->openStream(&parameters, nullptr, RTAUDIO_FLOAT32, target.sampleRate, &frames,
                           callbackRt, this, &options) != RTAUDIO_NO_ERROR) {
        return system->getErrorText();
    }
#else
    system->openStream(&parameters, nullptr, RTAUDIO_FLOAT32, target.sampleRate, &frames,
                       callbackRt, this, &options, onError);
#endif
    // A failed open or start is not always said otherwise.
    if (!system->isStreamOpen()) {
        return "the stream did not open";
    }
    facts.device = target.name;
    facts.sampleRate = system->getStreamSampleRate();
    facts.framesPerBuffer = frames;
    facts.buffers = facts.api == kJack ? kJackPeriods : options.numberOfBuffers;
    sampleRate.store(facts.sampleRate, std::memory_order_release);
    system->startStream();
    if (!system->isStreamRunning()) {
        return "the stream did not start";
    }
    const auto latency = system->getStreamLatency();
    if (latency > 0) {
        facts.latency =
            std::chrono::microseconds{std::int64_t{latency} * 1'000'000 / facts.sampleRate};
    }
    return {};
}

void RtaudioOutput::Stream::watch(bool chosen) {
    if (facts.api == kPulse) {
        place = std::make_unique<PulseWatch>(facts.device, chosen);
        placeRt.store(place.get(), std::memory_order_release);
    }
}

RtaudioOutput::RtaudioOutput(OutputChoice choice) : choice_(std::move(choice)) {}

RtaudioOutput::~RtaudioOutput() { close(); }

tl::expected<OutputFacts, OutputError> RtaudioOutput::tryOpen(std::shared_ptr<SoundSource> source) {
    OutputError error{.kind = OutputError::Kind::NoDevice, .detail = {}};
    for (const std::string& api : rtaudioApis()) {
        if (!choice_.api.empty() && api != choice_.api) {
            continue;
        }
        std::string why;
        const DevicesHold hold{api};
        try {
            if (!hold) {
                throw std::runtime_error{"it does not answer"};
            }
            stream_ = std::make_unique<Stream>(api, source);
            if (const auto target = findOutput(*stream_->system, choice_.device)) {
                why = stream_->open(*target, choice_.framesPerBuffer);
                if (why.empty()) {
                    stream_->watch(!choice_.device.empty());
                    return stream_->facts;
                }
            }
        } catch (const std::exception& problem) {
            why = problem.what();
        }
        close();
        if (!why.empty()) {
            error.kind = OutputError::Kind::Refused;
            error.detail += (error.detail.empty() ? "" : "; ") +
                            RtAudio::getApiDisplayName(RtAudio::getCompiledApiByName(api)) + ": " +
                            why;
        }
    }
    if (error.detail.empty()) {
        error.detail = choice_.device.empty() ? "No sound system offers an output device"
                                              : choice_.device + " is not there";
    }
    return tl::unexpected{error};
}

void RtaudioOutput::close() noexcept {
    if (!stream_) {
        return;
    }
    try {
        // Not stopped first: that would wait for the buffer to be played.
        if (stream_->system->isStreamOpen()) {
            stream_->system->closeStream();
        }
        stream_.reset();
    } catch (const std::exception&) {
        stream_.release();  // NOLINT: what could not be closed may still be called
    }
}

bool RtaudioOutput::isOpen() const noexcept {
    return stream_ && stream_->system->isStreamOpen() && stream_->system->isStreamRunning() &&
           !(stream_->place && stream_->place->astray());
}

std::string RtaudioOutput::device() const {
    if (!stream_) {
        return {};
    }
    return stream_->place ? stream_->place->device() : stream_->facts.device;
}

}  // namespace stridetick::audio
