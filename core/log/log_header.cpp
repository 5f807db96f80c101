// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/log_header.hpp"

#include "core/log/big_endian.hpp"
#include "core/log/file_moves.hpp"
#include "core/log/first_bytes.hpp"
#include "core/log/schema.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace stridetick::log {

namespace fs = std::filesystem;

namespace {

// The database header of SQLite's file format, and the first fields of the page that follows.
constexpr std::array<char, 16> kMagic{'S', 'Q', 'L', 'i', 't', 'e', ' ', 'f',
                                      'o', 'r', 'm', 'a', 't', ' ', '3', '\0'};
constexpr std::size_t kHeaderSize = 100;
constexpr std::size_t kPageCountAt = 28;
constexpr std::size_t kUserVersionAt = 60;
constexpr std::size_t kApplicationIdAt = 68;
constexpr std::size_t kCellCountAt = kHeaderSize + 3;
constexpr std::size_t kBytesRead = 112;

using Bytes = std::array<unsigned char, kBytesRead>;

bool hasContent(const fs::path& file) {
    std::error_code failure;
    const auto size = fs::file_size(file, failure);
    return !failure && size > 0;
}

/// A log whose header lost what says so still has the statement that made one of its tables: no
/// other program's file has that, and the first pages are where it is.
bool namesOurTables(const fs::path& file) {
    constexpr std::size_t kBytesLookedAt = 64 * std::size_t{kPageSize};
    return tryReadFirstBytes(file, kBytesLookedAt)
               .value_or("")
               .find("CREATE TABLE click_block (") != std::string::npos;
}

LogHeader judge(const Bytes& bytes, std::size_t size, bool walHasContent) {
    using Kind = LogHeader::Kind;
    const bool magic = std::memcmp(bytes.data(), kMagic.data(), std::min(size, kMagic.size())) == 0;
    // What a power cut may leave of a file; nobody else's either.
    if (std::ranges::all_of(bytes, [](unsigned char byte) { return byte == 0; })) {
        return {Kind::DamagedLog, 0, "the file holds nothing but zeros"};
    }
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
    const auto raw = tryReadFirstBytes(file, kBytesRead);
    if (!raw) {
        return {Kind::Unreadable, 0, raw.error().detail};
    }
    const auto size = raw->size();
    if (size == 0) {
        return walHasContent ? LogHeader{Kind::DamagedLog, 0, "the file is cut to nothing"}
                             : LogHeader{Kind::Empty, 0, ""};
    }
    Bytes bytes{};
    std::memcpy(bytes.data(), raw->data(), size);
    auto header = judge(bytes, size, walHasContent);
    if (header.kind == Kind::NotOurs && namesOurTables(file)) {
        header = {Kind::DamagedLog, 0, "the header is damaged"};
    }
    return header;
}

}  // namespace stridetick::log
