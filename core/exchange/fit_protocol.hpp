// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

/// The numbers of the FIT protocol that we read or write, from Garmin's public description of it
/// (developer.garmin.com/fit/protocol, and the profile of its SDK).
namespace stridetick::exchange::fit {

/// 1989-12-31 00:00 UTC in seconds of 1970; times below kFirstDate count from a watch's start. From
/// kNoDate on, in 2117, a run could last beyond the field's end.
inline constexpr std::int64_t kEpochSeconds = 631'065'600;
inline constexpr std::uint32_t kFirstDate = 0x10000000;
inline constexpr std::uint32_t kNoDate = 0xF0000000;

inline constexpr std::size_t kShortHeader = 12;
inline constexpr std::size_t kHeaderWithChecksum = 14;
inline constexpr std::size_t kChecksumBytes = 2;

inline constexpr unsigned kCompressedBit = 0x80;
inline constexpr unsigned kDefinitionBit = 0x40;
inline constexpr unsigned kDeveloperBit = 0x20;
inline constexpr std::size_t kLocalMessages = 16;

namespace type {
inline constexpr std::uint8_t kEnum = 0x00, kInt8 = 0x01, kUint8 = 0x02, kString = 0x07,
                              kUint8z = 0x0A, kByte = 0x0D, kInt16 = 0x83, kUint16 = 0x84,
                              kInt32 = 0x85, kUint32 = 0x86, kUint16z = 0x8B, kUint32z = 0x8C,
                              kInt64 = 0x8E, kUint64 = 0x8F, kUint64z = 0x90;
}  // namespace type

namespace message {
inline constexpr std::uint16_t kFileId = 0, kSport = 12, kSession = 18, kLap = 19, kRecord = 20,
                               kEvent = 21, kActivity = 34;
}  // namespace message

inline constexpr std::uint8_t kTimestamp = 253, kMessageIndex = 254;

namespace file_id {
inline constexpr std::uint8_t kType = 0, kManufacturer = 1, kProduct = 2, kTimeCreated = 4,
                              kProductName = 8;
inline constexpr std::uint8_t kTypeActivity = 4;
inline constexpr std::uint16_t kMakerOfNone = 255;  ///< "development": whoever has no number
}  // namespace file_id

namespace sport {
inline constexpr std::uint8_t kSport = 0, kSubSport = 1;
inline constexpr std::uint8_t kGeneric = 0, kRunning = 1, kFitnessEquipment = 4;
inline constexpr std::uint8_t kTreadmill = 1, kIndoorRunning = 45, kVirtualActivity = 58;
}  // namespace sport

namespace session {
inline constexpr std::uint8_t kEvent = 0, kEventType = 1, kStart = 2, kSport = 5, kSubSport = 6,
                              kElapsed = 7, kTimer = 8, kDistance = 9, kCadence = 18,
                              kFirstLap = 25, kLaps = 26, kTrigger = 28, kFraction = 92;
}  // namespace session

namespace lap {
inline constexpr std::uint8_t kEvent = 0, kEventType = 1, kStart = 2, kElapsed = 7, kTimer = 8,
                              kCadence = 17, kTrigger = 24, kFraction = 80;
inline constexpr std::uint8_t kBySessionEnd = 7, kByHand = 0;
}  // namespace lap

namespace record {
inline constexpr std::uint8_t kAltitude = 2, kCadence = 4, kDistance = 5, kSpeed = 6,
                              kFraction = 53, kEnhancedSpeed = 73, kEnhancedAltitude = 78;
}  // namespace record

namespace event {
inline constexpr std::uint8_t kEvent = 0, kEventType = 1;
inline constexpr std::uint8_t kTimer = 0, kSession = 8, kLap = 9, kActivity = 26;
inline constexpr std::uint8_t kStart = 0, kStop = 1, kStopAll = 4, kStopDisable = 8,
                              kStopDisableAll = 9;
}  // namespace event

namespace activity {
inline constexpr std::uint8_t kTimer = 0, kSessions = 1, kType = 2, kEvent = 3, kEventType = 4,
                              kLocalTime = 5;
}  // namespace activity

/// Parts of a turn in a fraction of a cadence; altitude has five parts a metre, from -500 m.
inline constexpr std::int64_t kCadenceParts = 128;
inline constexpr int kAltitudePartCentimetres = 20;
inline constexpr int kLowestAltitudeCentimetres = -50'000;

/// How many bytes a number of the type has; 0 for a type that is no whole number.
constexpr std::size_t bytesOf(std::uint8_t numberType) noexcept {
    switch (numberType) {
        case type::kEnum:
        case type::kInt8:
        case type::kUint8:
        case type::kUint8z:
            return 1;
        case type::kInt16:
        case type::kUint16:
        case type::kUint16z:
            return 2;
        case type::kInt32:
        case type::kUint32:
        case type::kUint32z:
            return 4;
        case type::kInt64:
        case type::kUint64:
        case type::kUint64z:
            return 8;
        default:
            return 0;
    }
}

/// CRC-16 with the polynomial 0x8005, least bit first, from 0.
constexpr std::uint16_t checksumOf(std::span<const std::byte> bytes) noexcept {
    constexpr auto kTable = [] {
        std::array<std::uint16_t, 256> table{};
        for (unsigned i = 0; i < table.size(); ++i) {
            unsigned value = i;
            for (int bit = 0; bit < 8; ++bit) {
                value = (value & 1U) != 0 ? value >> 1U ^ 0xA001U : value >> 1U;
            }
            table[i] = static_cast<std::uint16_t>(value);
        }
        return table;
    }();
    unsigned sum = 0;
    for (const auto byte : bytes) {
        sum = sum >> 8U ^ kTable[(sum ^ std::to_integer<unsigned>(byte)) & 0xFFU];
    }
    return static_cast<std::uint16_t>(sum);
}

}  // namespace stridetick::exchange::fit
