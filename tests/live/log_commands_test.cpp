// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/live/end_to_end.hpp"
#include "tests/live/live_program.hpp"
#include "tests/support/command_runner.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <string>
#include <system_error>
#include <vector>

namespace stridetick::testing {
namespace {

using namespace std::chrono_literals;

constexpr int kTimes = 20;
constexpr long long kStepsPerMinute = 162;
/// SQLite starts the journal anew at 1000 pages, where nobody reads just then.
constexpr std::uintmax_t kMostJournal = 6'000'000;

TEST_F(EndToEnd, TheCommandsOfTheLogWorkBesideAWindowWithARun) {
    LiveProgram program{folder(0), LiveProgram::Sound::None};
    program.start();
    program.startFirstRun();
    const auto log = program.folder() / "log.db";
    program.log().waitForRow("SELECT id FROM session WHERE length_ms > 0", LiveProgram::kPatience);
    const auto lengthMs = [&] { return program.log().number("SELECT length_ms FROM session"); };
    const long long begun = lengthMs();

    CommandRunner command;
    std::uintmax_t journal = 0;
    int times = 0;
    // So long that the run was written at least twice in between, too.
    for (; times < kTimes || (lengthMs() < begun + 9'000 && times < 50 * kTimes); ++times) {
        for (const std::vector<std::string>& arguments :
             {std::vector<std::string>{"check"}, {"history", "--weeks", "1", "--json"}}) {
            auto all = arguments;
            all.insert(all.end(), {"--log", log.string()});
            ASSERT_EQ(command.run(all), 0) << command.err() << command.out();
            ASSERT_EQ(command.err(), "");
        }
        EXPECT_NE(command.out().find("\"runs\": 1"), std::string::npos) << command.out();
        if (times < kTimes) {
            ASSERT_EQ(command.run({"backup", "--log", log.string()}), 0) << command.err();
        }
        journal = std::max(journal, std::filesystem::file_size(log.string() + "-wal"));
    }
    std::printf("%d times each; the journal was at most %ju bytes\n", times, journal);
    EXPECT_GE(lengthMs(), begun + 9'000) << "the run is not written any more";
    EXPECT_LT(journal, kMostJournal);

    ASSERT_EQ(command.run({"backup", "--list", "--quiet", "--log", log.string()}), 0)
        << command.out();
    EXPECT_EQ(program.quit(), 0);
    EXPECT_EQ(program.said(), "") << "nothing to complain of";
    std::error_code none;
    const auto left = std::filesystem::file_size(log.string() + "-wal", none);
    EXPECT_TRUE(none || left == 0) << left << " bytes of journal are left";
    EXPECT_EQ(program.log().value("SELECT state FROM session"), "finished");
    const long long beats = program.log().number("SELECT sum(beats) FROM click_block");
    EXPECT_NEAR(static_cast<double>(beats),
                static_cast<double>(lengthMs() * kStepsPerMinute) / 60'000, 2);
    EXPECT_EQ(program.log().value("PRAGMA integrity_check"), "ok");
}

}  // namespace
}  // namespace stridetick::testing
