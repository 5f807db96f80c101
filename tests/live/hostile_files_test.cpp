// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/command_runner.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <vector>

namespace stridetick::testing {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds kMostTime{1'000};
/// Of a command that does nothing: Qt's and the program's own.
constexpr long kProgramMegabytes = 40;

struct Hostile {
    std::string file;
    std::string sentence;  ///< in what is said of it
    long megabytes;        ///< that it may cost beyond the program's own
};

/// By the processor's time, as others may be at work.
std::chrono::microseconds timeOf(const rusage& usage) {
    const auto of = [](const timeval& time) {
        return std::chrono::seconds{time.tv_sec} + std::chrono::microseconds{time.tv_usec};
    };
    return of(usage.ru_utime) + of(usage.ru_stime);
}

class HostileFiles : public ::testing::Test {
 protected:
    void SetUp() override {
        ChildProcess maker(
            {.arguments = {STRIDETICK_PYTHON, "-B", STRIDETICK_HOSTILE_FILES, folder.path()},
             .environment = {}});
        ASSERT_EQ(maker.waitFor(60s), 0);
    }
    /// Each is refused in a second with its sentence and within its memory, and no log is made.
    void expectRefused(const std::vector<Hostile>& files) {
        for (const auto& [file, sentence, megabytes] : files) {
            const auto log = folder.path() / "log.db";
            EXPECT_EQ(command.run({"import", (folder.path() / file).string(), "--log", log}), 3);
            EXPECT_EQ(command.out(), "") << file;
            EXPECT_NE(command.err().find(sentence), std::string::npos) << command.err();
            EXPECT_FALSE(std::filesystem::exists(log)) << file;
            const auto& usage = command.process().usage();
            EXPECT_LT(timeOf(usage), kMostTime) << file;
            EXPECT_LT(usage.ru_maxrss / 1'024, kProgramMegabytes + megabytes) << file;
            std::printf("%-22s %4lld ms %4ld MB\n", file.c_str(),
                        static_cast<long long>(timeOf(usage) / 1ms), usage.ru_maxrss / 1'024);
        }
    }

    TempFolder folder;
    CommandRunner command;
};

TEST_F(HostileFiles, OneOf200MegabytesIsRefusedAtOnce) {
    expectRefused({{"200_megabytes.fit", "too large (209715200 bytes; ", 0},
                   {"200_megabytes.tcx", "too large (209715200 bytes; ", 0},
                   {"200_megabytes.gpx", "too large (209715200 bytes; ", 0},
                   {"200_megabytes.gz", "malformed (", 210},
                   {"200_megabytes.zip", "malformed (", 210}});
}

TEST_F(HostileFiles, OneThatMakesMuchOfItselfIsRefusedInBoundedMemory) {
    expectRefused({{"full.tcx", "cut short (", 300},
                   {"full.gpx", "cut short (", 300},
                   {"text.tcx", "cut short (", 300},
                   {"records.fit", "too large (it has more records than any run", 100}});
}

TEST_F(HostileFiles, ABombIsRefusedBeforeItGrows) {
    expectRefused({{"bomb.gz", "too large (it is hardly more than zeros", 40},
                   {"bomb.zip", "too large (run.fit: it is hardly more than zeros", 40},
                   {"bomb_in_bomb.zip", "too large (0.gz: it is hardly more than zeros", 100}});
}

TEST_F(HostileFiles, ABillionLaughsAreRefusedUnheard) {
    expectRefused({{"laughs.tcx", "it begins with a document type", 0},
                   {"laughs.gpx", "it begins with a document type", 0}});
}

TEST_F(HostileFiles, OneThatClaimsFourGigabytesIsRefusedByWhatIsThere) {
    expectRefused({{"claims_4_gigabytes.fit", "tells of 4294967310 bytes, there are 1014", 0},
                   {"claims_4_gigabytes.gz", "tells of 4294967310 bytes, there are 14", 0},
                   {"claims_4_gigabytes.zip", "wrong size (read 14, expected 4294967294)", 0}});
}

}  // namespace
}  // namespace stridetick::testing
