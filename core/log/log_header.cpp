// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/log_header.hpp"

#include "core/log/file_moves.hpp"
#include "core/log/schema.hpp"

#include <array>
#include <cstdint>
#include <cstring>
#include <fstream>
#include <vector>

namespace stridetick::log {

namespace fs = std::filesystem;

namespace {

// The database header of SQLite's file format, and the first fields of the page that follows.
constexpr std::array<char, 16> kMagic{'S', 'Q', 'L', 'i', 't', 'e', ' ', 'f',
                                      'o', 'r', 'm', 'a', 't', ' ', '3', '\0'};
constexpr std::size_t kHeaderSize = 100;
constexpr std::size_t kPageSizeAt = 16;
constexpr std::size_t kWriteVersionAt = 18;
constexpr std::size_t kChangeCounterAt = 24;
constexpr std::size_t kPageCountAt = 28;
constexpr std::size_t kFreeListAt = 32;
constexpr std::size_t kFreePagesAt = 36;
constexpr std::size_t kSchemaFormatAt = 44;
constexpr std::size_t kCacheSizeAt = 48;
constexpr std::size_t kEncodingAt = 56;
constexpr std::size_t kUserVersionAt = 60;
constexpr std::size_t kApplicationIdAt = 68;
constexpr std::size_t kReservedAt = 72;
constexpr std::size_t kValidForAt = 92;
constexpr std::size_t kCellCountAt = kHeaderSize + 3;
constexpr std::size_t kBytesRead = 112;

using Bytes = std::array<unsigned char, kBytesRead>;

std::uint32_t bigEndian32(const Bytes& bytes, std::size_t at) {
    return static_cast<std::uint32_t>(bytes[at]) << 24U |
           static_cast<std::uint32_t>(bytes[at + 1]) << 16U |
           static_cast<std::uint32_t>(bytes[at + 2]) << 8U | bytes[at + 3];
}

void putBigEndian32(std::array<char, kHeaderSize>& bytes, std::size_t at, std::uint32_t value) {
    for (std::size_t i = 0; i < 4; ++i) {
        bytes[at + i] = static_cast<char>(value >> (24U - 8U * i) & 0xffU);
    }
}

bool hasContent(const fs::path& file) {
    std::error_code failure;
    const auto size = fs::file_size(file, failure);
    return !failure && size > 0;
}

LogHeader judge(const Bytes& bytes, std::size_t size, bool walHasContent) {
    using Kind = LogHeader::Kind;
    const bool magic = std::memcmp(bytes.data(), kMagic.data(), std::min(size, kMagic.size())) == 0;
    if (size < kHeaderSize) {
        return magic ? LogHeader{Kind::DamagedLog, 0, "the file ends within its header"}
                     : LogHeader{Kind::NotOurs, 0, "not a database"};
    }
    const auto applicationId = bigEndian32(bytes, kApplicationIdAt);
    const bool ours = applicationId == static_cast<std::uint32_t>(kApplicationId);
    if (!magic) {
        return ours ? LogHeader{Kind::DamagedLog, 0, "the header is damaged"}
                    : LogHeader{Kind::NotOurs, 0, "not a database"};
    }
    const auto version = static_cast<std::int32_t>(bigEndian32(bytes, kUserVersionAt));
    if (!ours) {
        const bool noTables = size >= kBytesRead && bigEndian32(bytes, kPageCountAt) <= 1 &&
                              bytes[kCellCountAt] == 0 && bytes[kCellCountAt + 1] == 0;
        return applicationId == 0 && version == 0 && noTables && !walHasContent
                   ? LogHeader{Kind::Empty, 0, ""}
                   : LogHeader{Kind::NotOurs, 0, "a database of another program"};
    }
    return version >= 1 ? LogHeader{Kind::Log, version, ""}
                        : LogHeader{Kind::DamagedLog, 0, "the header has no version"};
}

}  // namespace

LogHeader readLogHeader(const fs::path& file) {
    using Kind = LogHeader::Kind;
    // A journal without its file, or beside one cut to nothing, may hold all that is left.
    const bool walHasContent = hasContent(walOf(file));
    std::error_code failure;
    const auto status = fs::status(file, failure);
    if (status.type() == fs::file_type::not_found) {
        return walHasContent ? LogHeader{Kind::DamagedLog, 0, "only its journal is left"}
                             : LogHeader{Kind::Missing, 0, ""};
    }
    if (failure) {
        return {Kind::Unreadable, 0, failure.message()};
    }
    if (!fs::is_regular_file(status)) {
        return {Kind::NotOurs, 0, "not a file"};
    }
    errno = 0;
    std::ifstream stream(file, std::ios::binary);
    if (!stream) {
        return {Kind::Unreadable, 0, std::strerror(errno)};
    }
    std::array<char, kBytesRead> raw{};
    stream.read(raw.data(), raw.size());
    const auto size = static_cast<std::size_t>(stream.gcount());
    if (stream.bad()) {
        return {Kind::Unreadable, 0, "the file cannot be read"};
    }
    if (size == 0) {
        return walHasContent ? LogHeader{Kind::DamagedLog, 0, "the file is cut to nothing"}
                             : LogHeader{Kind::Empty, 0, ""};
    }
    Bytes bytes{};
    std::memcpy(bytes.data(), raw.data(), raw.size());
    return judge(bytes, size, walHasContent);
}

bool repairHeader(const fs::path& copy, int version) {
    std::error_code failure;
    const auto size = fs::file_size(copy, failure);
    std::fstream stream(copy, std::ios::binary | std::ios::in | std::ios::out);
    std::array<char, kHeaderSize> bytes{};
    stream.read(bytes.data(), bytes.size());
    if (failure || !stream) {
        return false;
    }
    std::memcpy(bytes.data(), kMagic.data(), kMagic.size());
    bytes[kPageSizeAt] = static_cast<char>(kPageSize >> 8);
    bytes[kPageSizeAt + 1] = 0;
    constexpr std::array<char, 6> kAlways{2, 2, 0, 64, 32, 32};  // WAL twice, then as it must be
    std::memcpy(bytes.data() + kWriteVersionAt, kAlways.data(), kAlways.size());
    const auto counter = std::uint32_t{1};
    putBigEndian32(bytes, kChangeCounterAt, counter);
    putBigEndian32(bytes, kValidForAt, counter);
    putBigEndian32(bytes, kPageCountAt, static_cast<std::uint32_t>(size / kPageSize));
    putBigEndian32(bytes, kFreeListAt, 0);
    putBigEndian32(bytes, kFreePagesAt, 0);
    putBigEndian32(bytes, kSchemaFormatAt, 4);
    for (std::size_t at = kCacheSizeAt; at < kEncodingAt; at += 4) {
        putBigEndian32(bytes, at, 0);
    }
    putBigEndian32(bytes, kEncodingAt, 1);  // UTF-8
    putBigEndian32(bytes, kUserVersionAt, static_cast<std::uint32_t>(version));
    putBigEndian32(bytes, kUserVersionAt + 4, 0);  // no incremental vacuum
    putBigEndian32(bytes, kApplicationIdAt, static_cast<std::uint32_t>(kApplicationId));
    std::memset(bytes.data() + kReservedAt, 0, kValidForAt - kReservedAt);
    stream.seekp(0);
    stream.write(bytes.data(), bytes.size());
    return static_cast<bool>(stream.flush());
}

bool transplantFirstPage(const fs::path& from, const fs::path& copy) {
    std::vector<char> page(kPageSize);
    std::ifstream source(from, std::ios::binary);
    source.read(page.data(), kPageSize);
    std::fstream target(copy, std::ios::binary | std::ios::in | std::ios::out);
    target.write(page.data(), kPageSize);
    return source && target.flush();
}

}  // namespace stridetick::log
