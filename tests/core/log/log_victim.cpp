// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes one measurement more each time, and with it the same session with one beat more, and
// prints the number of each write once it is acknowledged. It never ends by itself: kill_test.cpp
// sees to that.
#include "core/log/log_writer.hpp"
#include "tests/support/temp_log.hpp"

#include <cstdio>

int main(int argc, char** argv) {
    using namespace stridetick;
    if (argc != 2) {
        return 2;
    }
    const tests::FakeClock clock;
    log::LogWriter writer(argv[1], clock, {.onCommitted = [](log::Ticket ticket) {
                              std::printf("%llu\n", static_cast<unsigned long long>(ticket));
                              std::fflush(stdout);
                          }});
    writer.open();
    for (int number = 1;; ++number) {
        auto session = tests::aSession(1, 1, core::SessionState::Running);
        session.blocks[0].beats = number;
        writer.submit({tests::aTappedMeasurement(number, tests::kVictimTaps), session});
        if (!writer.flush(std::chrono::seconds{20})) {
            return 1;
        }
    }
}
