// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/watch_bytes.hpp"

#include "core/exchange/unpack.hpp"
#include "core/log/first_bytes.hpp"
#include "core/log/system_file.hpp"

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace stridetick::app {

namespace {

namespace fs = std::filesystem;
using exchange::ReadError;
using exchange::ReadProblem;

/// Ten years of a run on most days, packed.
constexpr std::uintmax_t kMostPackedBytes = std::uintmax_t{256} << 20U;
constexpr std::size_t kFirstBytes = 64;
constexpr std::size_t kAtOnce = std::size_t{4} << 20U;

std::string firstBytesOf(const fs::path& file) {
    return log::tryReadFirstBytes(file, kFirstBytes).value_or(std::string());
}

tl::unexpected<ReadError> cannotOpen(const log::LogError& error) {
    return tl::unexpected(ReadError{ReadProblem::CannotOpen, error.detail});
}

}  // namespace

bool mayBeOfAWatch(const fs::path& file) {
    const auto bytes = firstBytesOf(file);
    if (exchange::isPacked(std::as_bytes(std::span(bytes)))) {
        return true;
    }
    const std::string_view text(bytes);
    const auto first = text.find_first_not_of("\xef\xbb\xbf \t\r\n");
    constexpr std::size_t kFitMarkAt = 8;
    return (text.size() > kFitMarkAt && text.substr(kFitMarkAt).starts_with(".FIT")) ||
           (first != std::string_view::npos && text[first] == '<');
}

exchange::ReadResult<std::vector<std::byte>> bytesOfWatch(const fs::path& file,
                                                          const std::function<bool()>& cancelled) {
    const auto first = firstBytesOf(file);
    const bool packed = exchange::isPacked(std::as_bytes(std::span(first)));
    const auto most = packed ? kMostPackedBytes : exchange::kMostUnpackedBytes;
    const log::SystemFile opened(file);
    const auto size = opened.size();
    if (!size) {
        return cannotOpen(size.error());
    }
    if (*size > most) {
        return tl::unexpected(ReadError{ReadProblem::TooLarge, std::to_string(*size) + " bytes; " +
                                                                   std::to_string(most) +
                                                                   " is the most that is read"});
    }
    std::vector<std::byte> bytes(static_cast<std::size_t>(*size));
    const std::span all(reinterpret_cast<char*>(bytes.data()), bytes.size());
    for (std::size_t at = 0; at < all.size(); at += kAtOnce) {
        if (cancelled()) {
            return tl::unexpected(ReadError{ReadProblem::CannotOpen, "cancelled"});
        }
        const auto part = all.subspan(at, std::min(kAtOnce, all.size() - at));
        if (const auto read = opened.read(part, at); !read) {
            return cannotOpen(read.error());
        }
    }
    return bytes;
}

}  // namespace stridetick::app
