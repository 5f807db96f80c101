// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <ctime>
#include <fstream>
#include <iterator>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>

namespace stridetick::exchange {

/// A file of tests/data/exchange.
inline std::string sampleFile(const std::string& name) {
    std::ifstream file{STRIDETICK_TEST_DATA "/exchange/" + name, std::ios::binary};
    if (!file) {
        throw std::runtime_error{"no sample " + name};
    }
    return {std::istreambuf_iterator<char>{file}, {}};
}

inline std::span<const std::byte> bytesOf(std::string_view text) {
    return std::as_bytes(std::span{text.data(), text.size()});
}

inline std::chrono::sys_time<std::chrono::milliseconds> utc(int year, unsigned month, unsigned day,
                                                            int hour, int minute, int second = 0) {
    return std::chrono::sys_days{std::chrono::year{year} / std::chrono::month{month} /
                                 std::chrono::day{day}} +
           std::chrono::hours{hour} + std::chrono::minutes{minute} + std::chrono::seconds{second};
}

/// "Refused at once": by the processor's time, as others may be at work.
template <class Call>
double secondsOf(Call call) {
    const auto start = std::clock();
    call();
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

/// In seconds; with sanitizers the same takes many times as long. The program itself is timed by
/// tests/live/hostile_files_test.cpp.
#if defined(__SANITIZE_ADDRESS__)
inline constexpr double kAtOnce = 15;
#else
inline constexpr double kAtOnce = 1;
#endif

/// A TCX file of one lap whose trackpoints are `points`.
inline std::string tcxOf(const std::string& points) {
    return "<TrainingCenterDatabase><Activities><Activity Sport=\"Running\">"
           "<Lap StartTime=\"2026-01-01T10:00:00Z\"><Track>" +
           points + "</Track></Lap></Activity></Activities></TrainingCenterDatabase>";
}

}  // namespace stridetick::exchange
