// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/process_owner.hpp"

#include <fstream>
#include <iterator>
#include <optional>
#include <sstream>

#include <unistd.h>

namespace stridetick::log {

namespace {

std::string bootId() {
    std::ifstream file("/proc/sys/kernel/random/boot_id");
    std::string id;
    std::getline(file, id);
    return id;
}

/// Field 22 of /proc/PID/stat; nothing for a process that is gone or is only waiting to be reaped.
std::optional<std::int64_t> startOf(std::int64_t pid) {
    std::ifstream file("/proc/" + std::to_string(pid) + "/stat");
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    // Field 2 is the program's name in brackets and may itself hold blanks and brackets.
    const auto nameEnd = text.rfind(')');
    if (nameEnd == std::string::npos) {
        return std::nullopt;
    }
    std::istringstream fields(text.substr(nameEnd + 1));
    char state = 0;
    fields >> state;
    if (state == 'Z' || state == 'X') {
        return std::nullopt;
    }
    constexpr int kFieldsBetween = 18;  // 4 to 21
    std::string skipped;
    for (int i = 0; i < kFieldsBetween; ++i) {
        fields >> skipped;
    }
    std::int64_t started = 0;
    fields >> started;
    return fields ? std::optional(started) : std::nullopt;
}

}  // namespace

ProcessOwner thisProcess() {
    const std::int64_t pid = ::getpid();
    return {bootId(), pid, startOf(pid).value_or(0)};
}

bool isAlive(const ProcessOwner& owner) {
    return owner.boot == bootId() && startOf(owner.pid) == owner.started;
}

}  // namespace stridetick::log
