// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/first_bytes.hpp"

#include "core/log/system_file.hpp"

#include <algorithm>

namespace stridetick::log {

LogResult<std::string> tryReadFirstBytes(const std::filesystem::path& file, std::size_t most) {
    const SystemFile opened(file);
    return opened.size().and_then([&](std::uint64_t size) -> LogResult<std::string> {
        std::string bytes(std::min(most, static_cast<std::size_t>(size)), '\0');
        return opened.read(bytes, 0).map([&] { return bytes; });
    });
}

}  // namespace stridetick::log
