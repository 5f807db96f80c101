// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace stridetick::log {

/// The unsigned number of `count` bytes at `at`, the most significant first, as SQLite's files
/// have it; 0 where the bytes are not all there.
constexpr std::uint64_t bigEndian(std::span<const unsigned char> bytes, std::size_t at,
                                  std::size_t count) noexcept {
    std::uint64_t value = 0;
    if (count <= bytes.size() && at <= bytes.size() - count) {
        for (const auto byte : bytes.subspan(at, count)) {
            value = value << 8U | byte;
        }
    }
    return value;
}
constexpr std::uint32_t bigEndian32(std::span<const unsigned char> bytes, std::size_t at) noexcept {
    return static_cast<std::uint32_t>(bigEndian(bytes, at, 4));
}
constexpr std::uint16_t bigEndian16(std::span<const unsigned char> bytes, std::size_t at) noexcept {
    return static_cast<std::uint16_t>(bigEndian(bytes, at, 2));
}

}  // namespace stridetick::log
