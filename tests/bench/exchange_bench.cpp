// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs of three hours from a watch's files, and the log of 20 years: as JSON and back, and merged
// into one that has the first ten years of it.
#include "core/exchange/activity_file.hpp"
#include "core/exchange/log_json.hpp"
#include "core/exchange/run_trace.hpp"
#include "core/log/merge.hpp"
#include "tests/bench/long_life.hpp"
#include "tests/support/temp_log.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <span>
#include <string>
#include <vector>

namespace {

using namespace stridetick;
using Clock = std::chrono::steady_clock;

constexpr int kDays = 20 * 365;
constexpr std::size_t kMinutes = 180;
constexpr int kTimes = 21;

bool worked = true;

template <class Work>
double milliseconds(Work work) {
    const auto start = Clock::now();
    worked = work() && worked;
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

void figure(const char* name, double value) { std::printf("%s %.3f ms\n", name, value); }

/// From its bytes to what is kept of it, median.
double readRun(const std::string& file) {
    const auto text = tests::contentsOf(std::string(STRIDETICK_LONG_RUN "/") + file);
    std::vector<double> times;
    for (int i = 0; i < kTimes; ++i) {
        times.push_back(milliseconds([&] {
            const auto runs = exchange::readActivities(std::as_bytes(std::span(text)));
            return runs && runs->size() == 1 && exchange::isRun(runs->front()) &&
                   exchange::traceOf(runs->front(), core::SessionId("run")).minutes.size() ==
                       kMinutes;
        }));
    }
    std::ranges::nth_element(times, times.begin() + kTimes / 2);
    return times[kTimes / 2];
}

}  // namespace

int main() {
    figure("runFromFit", readRun("run.fit"));
    figure("runFromTcx", readRun("run.tcx"));

    const auto life = bench::longLife(kDays, tests::dayNumber(kDays - 1));
    const tests::TempLog whole;
    const tests::TempLog half;
    for (const auto* log : {&whole, &half}) {
        const auto count = log == &whole ? life.size() : life.size() / 2;
        auto writing = log->writing();
        tests::TempLog::write(writing, {life.begin(), life.begin() + static_cast<int>(count)});
        worked = writing.truncateWal() && worked;
    }
    const auto text = whole.folder() / "log.json";
    figure("jsonWritten", milliseconds([&] {
               std::ofstream out(text, std::ios::binary);
               return exchange::tryWriteJson(whole.file(), out) && out.flush();
           }));
    figure("jsonRead", milliseconds([&] {
               std::ifstream in(text, std::ios::binary);
               return exchange::tryReadJson(in, whole.folder() / "read.db").has_value();
           }));
    const auto merge = [&] {
        return log::tryMerge(half.file(), whole.file(), tests::dayNumber(kDays));
    };
    figure("mergeHalf", milliseconds([&] {
               const auto summary = merge();
               return summary && summary->tookAnything() && summary->overruled.empty();
           }));
    figure("mergeAgain", milliseconds([&] {
               const auto summary = merge();
               return summary && !summary->tookAnything();
           }));
    return worked ? 0 : 1;
}
