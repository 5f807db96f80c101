// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fit_stream.hpp"

#include "core/exchange/fit_protocol.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace stridetick::exchange {
namespace {

std::uint64_t numberAt(std::span<const std::byte> bytes, std::size_t at, std::size_t count,
                       bool bigEndian) {
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const auto byte = bytes[at + (bigEndian ? i : count - 1 - i)];
        value = value << 8U | std::to_integer<std::uint64_t>(byte);
    }
    return value;
}

tl::unexpected<ReadError> failure(ReadProblem problem, std::size_t at, const std::string& what) {
    return tl::unexpected(ReadError{problem, "byte " + std::to_string(at) + ": " + what});
}

bool isSigned(std::uint8_t type) {
    return type == fit::type::kInt8 || type == fit::type::kInt16 || type == fit::type::kInt32 ||
           type == fit::type::kInt64;
}

bool isInvalid(std::uint8_t type, std::size_t bytes, std::uint64_t value) {
    const auto all = std::numeric_limits<std::uint64_t>::max() >> (64 - 8 * bytes);
    switch (type) {
        case fit::type::kUint8z:
        case fit::type::kUint16z:
        case fit::type::kUint32z:
        case fit::type::kUint64z:
            return value == 0;
        default:
            return value == (isSigned(type) ? all >> 1U : all);
    }
}

/// A negative number of fewer than eight bytes has its sign in its own highest bit.
std::int64_t withSign(std::uint64_t value, std::size_t bytes) {
    const auto unused = 64 - 8 * bytes;
    return static_cast<std::int64_t>(value << unused) >> unused;
}

}  // namespace

const FitDefinition::Field* FitMessage::field(std::uint8_t number) const {
    const auto found =
        std::ranges::find(definition_->fields, number, &FitDefinition::Field::number);
    return found == definition_->fields.end() ? nullptr : &*found;
}

std::optional<std::int64_t> FitMessage::number(std::uint8_t number) const {
    const auto* const its = field(number);
    if (its == nullptr) {
        return std::nullopt;
    }
    const auto bytes = fit::bytesOf(its->type);
    if (bytes == 0 || its->bytes % bytes != 0) {
        return std::nullopt;
    }
    const auto value = numberAt(bytes_, its->offset, bytes, definition_->bigEndian);
    if (isInvalid(its->type, bytes, value)) {
        return std::nullopt;
    }
    if (isSigned(its->type)) {
        return withSign(value, bytes);
    }
    return std::in_range<std::int64_t>(value)
               ? std::optional<std::int64_t>(static_cast<std::int64_t>(value))
               : std::nullopt;
}

std::string FitMessage::text(std::uint8_t number) const {
    std::string text;
    const auto* const its = field(number);
    if (its == nullptr || its->type != fit::type::kString) {
        return text;
    }
    for (const auto byte : bytes_.subspan(its->offset, its->bytes)) {
        const auto c = std::to_integer<char>(byte);
        if (c == '\0') {
            break;
        }
        text += c >= ' ' && c <= '~' ? c : '?';
    }
    return text;
}

ReadResult<FitStream> FitStream::tryOpen(std::span<const std::byte> bytes, std::size_t begin) {
    const auto file = bytes.subspan(begin);
    constexpr std::size_t kSizeAt = 4;
    constexpr std::size_t kNameAt = 8;
    constexpr std::array kName{std::byte{'.'}, std::byte{'F'}, std::byte{'I'}, std::byte{'T'}};
    if (file.size() < fit::kShortHeader ||
        !std::ranges::equal(file.subspan(kNameAt, kName.size()), kName)) {
        return begin == 0 ? failure(ReadProblem::NotThisFormat, begin, "this is no FIT file")
                          : failure(ReadProblem::Malformed, begin,
                                    "what follows the end of the file is no FIT file");
    }
    const auto headerBytes = std::to_integer<std::size_t>(file[0]);
    if (headerBytes < fit::kShortHeader) {
        return failure(ReadProblem::Malformed, begin, "its header is too short");
    }
    const std::uint64_t dataBytes = numberAt(file, kSizeAt, 4, false);
    const std::uint64_t claimed = headerBytes + dataBytes + fit::kChecksumBytes;
    if (claimed > file.size()) {
        return failure(ReadProblem::CutShort, begin,
                       "its header tells of " + std::to_string(claimed) + " bytes, there are " +
                           std::to_string(file.size()));
    }
    if (headerBytes >= fit::kHeaderWithChecksum) {
        // A writer may leave the header's checksum out: 0.
        const auto told = numberAt(file, fit::kShortHeader, fit::kChecksumBytes, false);
        if (told != 0 && told != fit::checksumOf(file.first(fit::kShortHeader))) {
            return failure(ReadProblem::WrongChecksum, begin,
                           "the checksum of its header is not that of the bytes");
        }
    }
    const auto checked = static_cast<std::size_t>(headerBytes + dataBytes);
    if (numberAt(file, checked, fit::kChecksumBytes, false) !=
        fit::checksumOf(file.first(checked))) {
        return failure(ReadProblem::WrongChecksum, begin + checked,
                       "the checksum is not that of the bytes: the file is damaged");
    }
    return FitStream(bytes, begin + headerBytes, begin + checked);
}

unsigned FitStream::take() { return std::to_integer<unsigned>(bytes_[position_++]); }

ReadResult<void> FitStream::tryDefine(unsigned header, std::size_t at) {
    constexpr std::size_t kFixedBytes = 5;
    constexpr std::size_t kFieldBytes = 3;
    const auto tooShort = [&] {
        return failure(ReadProblem::Malformed, at, "a definition goes on after the file's end");
    };
    if (left() < kFixedBytes) {
        return tooShort();
    }
    auto& definition = definitions_[header & 0x0FU];
    definition.known = false;
    definition.fields.clear();
    take();  // reserved
    const auto order = take();
    if (order > 1) {
        return failure(ReadProblem::Malformed, at, "a definition has no known byte order");
    }
    definition.bigEndian = order == 1;
    definition.message =
        static_cast<std::uint16_t>(numberAt(bytes_, position_, 2, definition.bigEndian));
    position_ += 2;

    std::size_t offset = 0;
    const auto fields = take();
    if (left() < fields * kFieldBytes) {
        return tooShort();
    }
    for (unsigned i = 0; i < fields; ++i) {
        const auto number = static_cast<std::uint8_t>(take());
        const auto bytes = static_cast<std::uint8_t>(take());
        const auto type = static_cast<std::uint8_t>(take());
        if (bytes > 0) {  // so a look through the fields is never longer than the message
            definition.fields.push_back({number, type, bytes, offset});
        }
        offset += bytes;
    }
    if ((header & fit::kDeveloperBit) != 0) {
        if (left() == 0) {
            return tooShort();
        }
        const auto developerFields = take();
        if (left() < developerFields * kFieldBytes) {
            return tooShort();
        }
        for (unsigned i = 0; i < developerFields; ++i) {
            take();  // its number
            offset += take();
            take();  // whose it is
        }
    }
    definition.bytes = offset;
    definition.known = true;
    return {};
}

ReadResult<std::optional<FitMessage>> FitStream::tryNext() {
    while (left() > 0) {
        const auto at = position_;
        const auto header = take();
        const bool compressed = (header & fit::kCompressedBit) != 0;
        if (!compressed && (header & fit::kDefinitionBit) != 0) {
            if (auto defined = tryDefine(header, at); !defined) {
                return tl::unexpected(std::move(defined.error()));
            }
            continue;
        }
        const auto& definition = definitions_[compressed ? header >> 5U & 3U : header & 0x0FU];
        if (!definition.known) {
            return failure(ReadProblem::Malformed, at, "a message without a definition");
        }
        if (definition.bytes > left()) {
            return failure(ReadProblem::Malformed, at, "a message goes on after the file's end");
        }
        FitMessage message(definition, bytes_.subspan(position_, definition.bytes));
        position_ += definition.bytes;

        const auto told = message.number(fit::kTimestamp);
        if (told && std::in_range<std::uint32_t>(*told)) {
            lastTime_ = static_cast<std::uint32_t>(*told);
            message.time_ = told;
        } else if (compressed) {
            if (!lastTime_) {
                return failure(ReadProblem::Malformed, at, "a time that follows no time");
            }
            // The header has the last five bits of the time, which is at most 31 s later.
            lastTime_ = *lastTime_ + ((header - *lastTime_) & 0x1FU);
            message.time_ = *lastTime_;
        }
        return message;
    }
    return std::nullopt;
}

}  // namespace stridetick::exchange
