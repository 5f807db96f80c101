// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/gzip_checksum.hpp"

#include <array>
#include <cstdint>

namespace stridetick::exchange {

namespace {

std::uint32_t littleEndian(std::span<const std::byte, 4> bytes) {
    std::uint32_t value = 0;
    for (std::size_t i = 4; i-- > 0;) {
        value = value << 8U | std::to_integer<std::uint32_t>(bytes[i]);
    }
    return value;
}

constexpr std::array<std::uint32_t, 256> kChecksumSteps = [] {
    std::array<std::uint32_t, 256> steps{};
    for (std::uint32_t i = 0; i < steps.size(); ++i) {
        steps[i] = i;
        for (int bit = 0; bit < 8; ++bit) {
            steps[i] = steps[i] >> 1U ^ ((steps[i] & 1U) != 0 ? 0xEDB88320U : 0U);
        }
    }
    return steps;
}();

/// CRC-32 of RFC 1952.
std::uint32_t checksumOf(std::span<const std::byte> bytes) {
    std::uint32_t sum = 0xFFFFFFFFU;
    for (const auto byte : bytes) {
        sum = sum >> 8U ^ kChecksumSteps[(sum ^ std::to_integer<std::uint32_t>(byte)) & 0xFFU];
    }
    return ~sum;
}

}  // namespace

bool isGzipDamaged(std::span<const std::byte> gzip, std::span<const std::byte> unpacked) {
    return gzip.size() >= 8 && littleEndian(gzip.last<4>()) == unpacked.size() &&
           littleEndian(gzip.last<8>().first<4>()) != checksumOf(unpacked);
}

}  // namespace stridetick::exchange
