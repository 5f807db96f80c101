// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/rtaudio_devices.hpp"

#include <RtAudio.h>

#include <algorithm>
#include <array>
#include <exception>

#include <dlfcn.h>

#if defined(RTAUDIO_VERSION_MAJOR) && RTAUDIO_VERSION_MAJOR >= 6
#define STRIDETICK_RTAUDIO_6 1
#else
#define STRIDETICK_RTAUDIO_6 0
#endif

namespace stridetick::audio {

namespace {

constexpr unsigned int kUsualRate = 48000;

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

}  // namespace

std::mutex& rtaudioDevicesMutex() {
    static std::mutex mutex;
    return mutex;
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
    const std::scoped_lock lock{rtaudioDevicesMutex()};
    std::vector<OutputApi> apis;
    for (const std::string& name : rtaudioApis()) {
        OutputApi api{.name = name,
                      .label = RtAudio::getApiDisplayName(RtAudio::getCompiledApiByName(name)),
                      .devices = {}};
        try {
            const auto system = makeRtaudio(name);
            for (const Listed& output : outputsOf(*system)) {
                api.devices.push_back({.name = output.target.name, .isDefault = output.isDefault});
            }
        } catch (const std::exception&) {
            continue;  // a sound system that cannot be asked is as good as not there
        }
        if (!api.devices.empty()) {
            apis.push_back(std::move(api));
        }
    }
    return apis;
}

}  // namespace stridetick::audio
