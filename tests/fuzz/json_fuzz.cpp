// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/log_json.hpp"
#include "core/log/file_moves.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <sstream>
#include <string>

#include <unistd.h>

namespace {

std::filesystem::path scratch() {
    static const auto kFile = std::filesystem::temp_directory_path() /
                              ("stridetick-json-fuzz-" + std::to_string(::getpid()) + ".db");
    return kFile;
}

}  // namespace

/// What is read is written and read again as the same; what is not leaves nothing behind.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace stridetick;
    const auto log = scratch();
    log::discard(log);
    std::istringstream in(std::string(data, data + size));
    if (!exchange::tryReadJson(in, log)) {
        return std::filesystem::exists(log) ? (std::abort(), 0) : 0;
    }
    std::ostringstream text;
    if (!exchange::tryWriteJson(log, text)) {
        std::abort();
    }
    log::discard(log);
    std::istringstream again(text.str());
    std::ostringstream same;
    if (!exchange::tryReadJson(again, log) || !exchange::tryWriteJson(log, same) ||
        same.str() != text.str()) {
        std::abort();
    }
    log::discard(log);
    return 0;
}
