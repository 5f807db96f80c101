// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/rtaudio_devices.hpp"

#include <RtAudio.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <condition_variable>
#include <exception>
#include <future>
#include <mutex>
#include <thread>
#include <utility>

#include <dlfcn.h>

#if defined(RTAUDIO_VERSION_MAJOR) && RTAUDIO_VERSION_MAJOR >= 6
#define STRIDETICK_RTAUDIO_6 1
#else
#define STRIDETICK_RTAUDIO_6 0
#endif

namespace stridetick::audio {

namespace {

constexpr unsigned int kUsualRate = 48000;
// A look at a sound server that is well takes some tens of milliseconds.
constexpr std::chrono::seconds kHoldPatience{2};
constexpr std::chrono::seconds kLookPatience{3};

/// A lock that may be waited for in vain.
struct Gate {
    std::mutex mutex;
    std::condition_variable freed;
    bool taken = false;
};

Gate& pulseGate() {
    static auto& gate = *new Gate;  // never destroyed: a stuck look may wake while the program ends
    return gate;
}

// RtAudio's own order would start a JACK client first, which can print and wait.
constexpr std::array kApisInOrder{RtAudio::LINUX_PULSE, RtAudio::LINUX_ALSA, RtAudio::UNIX_JACK,
                                  RtAudio::MACOSX_CORE, RtAudio::WINDOWS_WASAPI};

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

unsigned int rateOf(const RtAudio::DeviceInfo& info) {
    const auto& rates = info.sampleRates;
    if (info.preferredSampleRate != 0) {
        return info.preferredSampleRate;
    }
    const bool usual =
        rates.empty() || std::find(rates.begin(), rates.end(), kUsualRate) != rates.end();
    return usual ? kUsualRate : rates.front();
}

struct Listed {
    RtaudioTarget target;
    bool isDefault = false;
};

std::vector<Listed> outputsOf(RtAudio& system) {
#if STRIDETICK_RTAUDIO_6
    const std::vector<unsigned int> ids = system.getDeviceIds();
#else
    std::vector<unsigned int> ids(system.getDeviceCount());
    for (unsigned int i = 0; i < ids.size(); ++i) {
        ids[i] = i;
    }
#endif
    std::vector<Listed> outputs;
    for (const unsigned int id : ids) {
        const RtAudio::DeviceInfo info = system.getDeviceInfo(id);
        if (info.outputChannels > 0) {
            outputs.push_back({.target = {.id = id,
                                          .name = info.name,
                                          .channels = info.outputChannels,
                                          .sampleRate = rateOf(info)},
                               .isDefault = info.isDefaultOutput});
        }
    }
    return outputs;
}

std::vector<OutputApi::Device> devicesOf(const std::string& api) {
    std::vector<OutputApi::Device> devices;
    const DevicesHold hold{api};
    if (!hold) {
        return devices;
    }
    try {
        const auto system = makeRtaudio(api);
        for (const Listed& output : outputsOf(*system)) {
            devices.push_back({.name = output.target.name, .isDefault = output.isDefault});
        }
    } catch (const std::exception&) {
        devices.clear();  // a sound system that cannot be asked is as good as not there
    }
    return devices;
}

}  // namespace

DevicesHold::DevicesHold(const std::string& api)
    : needed_(RtAudio::getCompiledApiByName(api) == RtAudio::LINUX_PULSE) {
    if (needed_) {
        Gate& gate = pulseGate();
        std::unique_lock lock{gate.mutex};
        held_ = gate.freed.wait_for(lock, kHoldPatience, [&gate] { return !gate.taken; });
        gate.taken = true;
    }
}

DevicesHold::~DevicesHold() {
    if (held_) {
        Gate& gate = pulseGate();
        const std::scoped_lock lock{gate.mutex};
        gate.taken = false;
        gate.freed.notify_one();
    }
}

std::vector<std::string> rtaudioApis() {
    std::vector<RtAudio::Api> compiled;
    RtAudio::getCompiledApi(compiled);
    std::vector<std::string> names;
    for (const RtAudio::Api api : kApisInOrder) {
        if (std::find(compiled.begin(), compiled.end(), api) != compiled.end()) {
            names.push_back(RtAudio::getApiName(api));
        }
    }
    return names;
}

std::unique_ptr<RtAudio> makeRtaudio(const std::string& api) {
    hushSoundLibraries();
    auto system =
#if STRIDETICK_RTAUDIO_6
        std::make_unique<RtAudio>(RtAudio::getCompiledApiByName(api),
                                  [](RtAudioErrorType, const std::string&) {});
#else
        std::make_unique<RtAudio>(RtAudio::getCompiledApiByName(api));
#endif
    system->showWarnings(false);
    return system;
}

std::optional<RtaudioTarget> findOutput(RtAudio& system, const std::string& device) {
    const std::vector<Listed> outputs = outputsOf(system);
    const auto found =
        std::find_if(outputs.begin(), outputs.end(), [&device](const Listed& output) {
            return device.empty() ? output.isDefault : output.target.name == device;
        });
    if (found != outputs.end()) {
        return found->target;
    }
    return device.empty() && !outputs.empty() ? std::optional{outputs.front().target}
                                              : std::nullopt;
}

std::vector<OutputApi> rtaudioOutputs() {
    std::vector<OutputApi> apis;
    for (const std::string& name : rtaudioApis()) {
        OutputApi api{.name = name,
                      .label = RtAudio::getApiDisplayName(RtAudio::getCompiledApiByName(name)),
                      .devices = {}};
        std::packaged_task<std::vector<OutputApi::Device>()> look{
            [name] { return devicesOf(name); }};
        auto found = look.get_future();
        std::thread{std::move(look)}.detach();
        // One that does not answer is as good as not there; its look is left behind.
        if (found.wait_for(kLookPatience) == std::future_status::ready) {
            api.devices = found.get();
        }
        if (!api.devices.empty()) {
            apis.push_back(std::move(api));
        }
    }
    return apis;
}

}  // namespace stridetick::audio
