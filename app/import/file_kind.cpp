// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/file_kind.hpp"

#include "core/log/first_bytes.hpp"

#include <string>
#include <string_view>

namespace stridetick::app {

FileKind kindOf(const std::filesystem::path& file) {
    constexpr std::string_view kDatabase{"SQLite format 3\0", 16};
    constexpr std::size_t kFirstBytes = 64;
    const auto bytes = log::tryReadFirstBytes(file, kFirstBytes).value_or(std::string());
    std::string_view beginning(bytes);
    if (beginning.starts_with(kDatabase)) {
        return FileKind::Log;
    }
    if (beginning.starts_with("\xef\xbb\xbf")) {
        beginning.remove_prefix(3);
    }
    const auto first = beginning.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && beginning[first] == '{' ? FileKind::LogText
                                                                      : FileKind::Other;
}

}  // namespace stridetick::app
