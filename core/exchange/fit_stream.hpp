// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/activity.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace stridetick::exchange {

/// How the data messages of one local number are laid out.
struct FitDefinition {
    struct Field {
        std::uint8_t number = 0;
        std::uint8_t type = 0;
        std::uint8_t bytes = 0;
        std::size_t offset = 0;
    };
    bool known = false;
    bool bigEndian = false;
    std::uint16_t message = 0;
    std::size_t bytes = 0;  ///< of a data message, developer fields included
    std::vector<Field> fields{};
};

/// One data message of a FIT file. Borrows the file's bytes and, until the stream goes on, the
/// definition. What the file marks as invalid is nothing.
class FitMessage {
 public:
    FitMessage() = default;
    FitMessage(const FitDefinition& definition, std::span<const std::byte> bytes)
        : definition_(&definition), bytes_(bytes) {}

    std::uint16_t kind() const { return definition_->message; }
    /// A whole number, the first where there are several.
    std::optional<std::int64_t> number(std::uint8_t field) const;
    /// A string's printable ASCII; other bytes become question marks. Empty where there is none.
    std::string text(std::uint8_t field) const;
    /// Seconds as the file counts them, its own or by a compressed header.
    std::optional<std::int64_t> time() const { return time_; }

 private:
    friend class FitStream;
    const FitDefinition::Field* field(std::uint8_t number) const;

    const FitDefinition* definition_ = nullptr;
    std::span<const std::byte> bytes_{};
    std::optional<std::int64_t> time_{};
};

/// The data messages of one FIT file, one after the other; files may be chained in one. Borrows the
/// bytes. Looks into nothing before its size and its checksum are right.
class FitStream {
 public:
    /// Of the file that begins at byte `begin` of `bytes`.
    static ReadResult<FitStream> tryOpen(std::span<const std::byte> bytes, std::size_t begin);

    /// The next data message, or nothing at the end.
    ReadResult<std::optional<FitMessage>> tryNext();
    /// Where the next file of the chain begins, or the bytes end.
    std::size_t end() const { return end_; }

 private:
    FitStream(std::span<const std::byte> bytes, std::size_t position, std::size_t dataEnd)
        : bytes_(bytes), position_(position), dataEnd_(dataEnd), end_(dataEnd + 2) {}

    ReadResult<void> tryDefine(unsigned header, std::size_t at);
    std::size_t left() const { return dataEnd_ - position_; }
    unsigned take();

    std::span<const std::byte> bytes_;
    std::size_t position_;
    std::size_t dataEnd_;
    std::size_t end_;
    std::optional<std::uint32_t> lastTime_{};
    std::array<FitDefinition, 16> definitions_{};
};

}  // namespace stridetick::exchange
