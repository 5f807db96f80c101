// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <vector>

namespace stridetick::exchange {

/// A value of a data message: a whole number, or a string with its closing zero. A number that is
/// nothing, or does not fit its type, becomes the type's invalid value.
struct FitField {
    std::uint8_t number = 0;
    std::uint8_t type = 0;
    std::optional<std::int64_t> value{};
    std::string_view text{};
};

/// A FIT file in the making, least byte first. Each kind of message is defined before its first one
/// and has the same fields each time; local numbers are the kinds in the order of their coming.
class FitBytes {
 public:
    void add(std::uint16_t message, std::initializer_list<FitField> fields);
    /// With header and checksums.
    std::vector<std::byte> finished() &&;

 private:
    std::uint64_t localNumberOf(std::uint16_t message, std::initializer_list<FitField> fields);
    void put(std::uint64_t value, std::size_t bytes);
    void putNumber(const FitField& field);
    void putText(std::string_view text);

    std::vector<std::byte> bytes_{};
    std::vector<std::uint16_t> defined_{};
};

}  // namespace stridetick::exchange
