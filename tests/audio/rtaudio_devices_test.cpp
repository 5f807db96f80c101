// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/rtaudio_devices.hpp"

#include "tests/support/child_process.hpp"
#include "tests/support/pulse_server.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace stridetick::audio {
namespace {

const OutputApi::Device* find(const std::vector<OutputApi>& apis, const std::string& name) {
    const auto pulse = std::find_if(apis.begin(), apis.end(),
                                    [](const OutputApi& api) { return api.name == "pulse"; });
    if (pulse == apis.end()) {
        return nullptr;
    }
    const auto device = std::find_if(pulse->devices.begin(), pulse->devices.end(),
                                     [&name](const auto& d) { return d.name == name; });
    return device == pulse->devices.end() ? nullptr : &*device;
}

TEST(RtaudioDevices, TriesPulseAudioFirst) {
    ASSERT_FALSE(rtaudioApis().empty());
    EXPECT_EQ(rtaudioApis().front(), "pulse");
}

TEST(RtaudioDevices, HoldsUpNobodyWhoUsesAnotherSoundSystem) {
    const DevicesHold stuck{"pulse"};
    ASSERT_TRUE(stuck);
    EXPECT_TRUE(DevicesHold{"alsa"});
    EXPECT_FALSE(DevicesHold{"pulse"});  // not in time
}

TEST(RtaudioDevices, HoldsPulseAudioForTheNextOnceItIsLetGo) {
    EXPECT_TRUE(DevicesHold{"pulse"});
    EXPECT_TRUE(DevicesHold{"pulse"});
}

TEST(RtaudioDevicesLive, SeesSinksComeAndGoAndTheDefaultChange) {
    const testing::PulseServer server;
    server.useInThisProcess();
    ASSERT_TRUE(find(rtaudioOutputs(), "Null Output"));
    EXPECT_FALSE(find(rtaudioOutputs(), "Second"));
    const std::string number = server.addSink("second", "Second");
    server.tell({"set-default-sink", "second"});
    const auto apis = rtaudioOutputs();
    ASSERT_TRUE(find(apis, "Second"));
    EXPECT_TRUE(find(apis, "Second")->isDefault);
    EXPECT_FALSE(find(apis, "Null Output")->isDefault);
    server.removeSink(number);
    EXPECT_FALSE(find(rtaudioOutputs(), "Second"));
}

TEST(RtaudioDevicesLive, AnswersThoughAServerIsFrozen) {
    testing::PulseServer server;
    server.useInThisProcess();
    server.freeze();
    EXPECT_FALSE(find(rtaudioOutputs(), "Null Output"));
    server.thaw();
    EXPECT_TRUE(testing::waitUntil([] { return find(rtaudioOutputs(), "Null Output") != nullptr; },
                                   std::chrono::seconds{10}));
}

}  // namespace
}  // namespace stridetick::audio
