// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fit_messages.hpp"

#include "core/exchange/fit_protocol.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <utility>
#include <vector>

namespace stridetick::exchange {
namespace {

using std::chrono::milliseconds;
using std::chrono::minutes;

constexpr std::uint32_t kTime = 1'000'000'000;
constexpr FitTime kDate{milliseconds{1'631'065'600'000}};

/// A message of 32-bit numbers.
class Message {
 public:
    explicit Message(const std::vector<std::pair<std::uint8_t, std::uint32_t>>& fields) {
        definition_.known = true;
        for (const auto& [number, value] : fields) {
            definition_.fields.push_back({number, fit::type::kUint32, 4, bytes_.size()});
            for (unsigned shift = 0; shift < 32; shift += 8) {
                bytes_.push_back(static_cast<std::byte>(value >> shift & 0xFFU));
            }
        }
        definition_.bytes = bytes_.size();
    }
    operator FitMessage() const { return {definition_, bytes_}; }

 private:
    FitDefinition definition_{};
    std::vector<std::byte> bytes_{};
};

std::string deviceOf(std::uint32_t manufacturer, std::uint32_t product) {
    return fileIdOf(Message({{1, manufacturer}, {2, product}})).device;
}

TEST(FitMessages, NameTheCommonMakersAndNumberTheOthers) {
    EXPECT_EQ(deviceOf(1, 2697), "Garmin 2697");
    EXPECT_EQ(deviceOf(23, 5), "Suunto 5");
    EXPECT_EQ(deviceOf(123, 5), "Polar 5");
    EXPECT_EQ(deviceOf(294, 5), "COROS 5");
    EXPECT_EQ(deviceOf(255, 5), "manufacturer 255 5");
    EXPECT_EQ(fileIdOf(Message({{1, 1}})).device, "Garmin");
    EXPECT_EQ(fileIdOf(Message({})).device, "");
}

TEST(FitMessages, KnowARunAndATreadmill) {
    const auto sport = [](std::uint32_t kind, std::uint32_t subKind) {
        return sportOf(Message({{0, kind}, {1, subKind}}));
    };
    EXPECT_EQ(sport(1, 0), Sport::Running);
    EXPECT_EQ(sport(1, 3), Sport::Running);  // on a trail
    EXPECT_EQ(sport(1, 1), Sport::TreadmillRunning);
    EXPECT_EQ(sport(1, 45), Sport::TreadmillRunning);
    EXPECT_EQ(sport(1, 58), Sport::TreadmillRunning);  // in a virtual world
    EXPECT_EQ(sport(4, 1), Sport::TreadmillRunning);
    EXPECT_EQ(sport(4, 14), Sport::Other);  // a rowing machine
    EXPECT_EQ(sport(11, 1), Sport::Other);  // a walk
    EXPECT_EQ(sport(2, 0), Sport::Other);
}

TEST(FitMessages, GiveASessionItsStartItsLengthAndItsDistance) {
    const auto session = sessionOf(Message({{2, kTime}, {7, 90'500}, {9, 25'000}, {5, 1}}));
    EXPECT_EQ(session.start, kDate);
    EXPECT_EQ(session.length, milliseconds(90'500));
    EXPECT_EQ(session.distanceCentimetres, 25'000);
    EXPECT_EQ(session.sport, Sport::Running);
}

TEST(FitMessages, GiveALapNoPlaceWithoutAStartOrALength) {
    EXPECT_TRUE(lapOf(Message({{2, kTime}, {7, 1000}})));
    EXPECT_FALSE(lapOf(Message({{7, 1000}})));
    EXPECT_FALSE(lapOf(Message({{2, kTime}})));
    EXPECT_FALSE(lapOf(Message({{2, 1000}, {7, 1000}})));  // since power on
}

TEST(FitMessages, GiveARecordNoPlaceWithoutATime) { EXPECT_FALSE(sampleOf(Message({{4, 80}}))); }

TEST(FitMessages, TakeAnEventWithoutATimeForNoPause) {
    EXPECT_FALSE(timerChangeOf(Message({{0, 0}, {1, 4}})));
}

}  // namespace
}  // namespace stridetick::exchange
