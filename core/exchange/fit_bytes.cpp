// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fit_bytes.hpp"

#include "core/exchange/fit_protocol.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace stridetick::exchange {

void FitBytes::add(std::uint16_t message, std::initializer_list<FitField> fields) {
    put(localNumberOf(message, fields), 1);
    for (const auto& field : fields) {
        if (field.type == fit::type::kString) {
            putText(field.text);
        } else {
            putNumber(field);
        }
    }
}

std::vector<std::byte> FitBytes::finished() && {
    constexpr std::uint64_t kProtocolVersion = 0x10;
    constexpr std::uint64_t kProfileVersion = 2132;
    const auto data = std::exchange(bytes_, {});
    put(fit::kHeaderWithChecksum, 1);
    put(kProtocolVersion, 1);
    put(kProfileVersion, 2);
    put(data.size(), 4);
    putText(".FIT");
    put(fit::checksumOf(bytes_), fit::kChecksumBytes);
    bytes_.insert(bytes_.end(), data.begin(), data.end());
    put(fit::checksumOf(bytes_), fit::kChecksumBytes);
    return std::move(bytes_);
}

std::uint64_t FitBytes::localNumberOf(std::uint16_t message,
                                      std::initializer_list<FitField> fields) {
    const auto found = std::ranges::find(defined_, message);
    const auto local = static_cast<std::uint64_t>(found - defined_.begin());
    if (found == defined_.end()) {
        defined_.push_back(message);
        put(fit::kDefinitionBit | local, 1);
        put(0, 2);  // reserved, and least byte first
        put(message, 2);
        put(fields.size(), 1);
        for (const auto& field : fields) {
            put(field.number, 1);
            put(field.type == fit::type::kString ? field.text.size() : fit::bytesOf(field.type), 1);
            put(field.type, 1);
        }
    }
    return local;
}

void FitBytes::put(std::uint64_t value, std::size_t bytes) {
    for (std::size_t i = 0; i < bytes; ++i) {
        bytes_.push_back(static_cast<std::byte>(value >> 8 * i & 0xFFU));
    }
}

void FitBytes::putNumber(const FitField& field) {
    const auto bytes = fit::bytesOf(field.type);
    const auto invalid = std::numeric_limits<std::uint64_t>::max() >> (64 - 8 * bytes);
    const bool fits =
        field.value && *field.value >= 0 && static_cast<std::uint64_t>(*field.value) < invalid;
    put(fits ? static_cast<std::uint64_t>(*field.value) : invalid, bytes);
}

void FitBytes::putText(std::string_view text) {
    for (const char c : text) {
        bytes_.push_back(static_cast<std::byte>(c));
    }
}

}  // namespace stridetick::exchange
