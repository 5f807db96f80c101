// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/child_process.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <string>
#include <utility>

namespace stridetick::audio {
namespace {

using namespace std::chrono_literals;
using ::testing::HasSubstr;

constexpr auto kCalls = "1000000";
constexpr int kNoSuchFilter = 3;

struct Verdict {
    int exitCode = -1;
    std::string said;
};

Verdict verdictOn(const std::string& fault) {
    const testing::TempFolder folder;
    const auto output = folder.path() / "said";
    testing::ChildProcess program{{.arguments = {STRIDETICK_RT_DISCIPLINE, fault, kCalls},
                                   .environment = {},
                                   .standardOutput = output,
                                   .standardError = output}};
    const auto exitCode = program.waitFor(120s);
    std::ifstream in{output};
    return {exitCode.value_or(-1), {std::istreambuf_iterator<char>{in}, {}}};
}

#define SKIP_WITHOUT_FILTERS(verdict)          \
    if ((verdict).exitCode == kNoSuchFilter) { \
        GTEST_SKIP() << (verdict).said;        \
    }

TEST(RtDiscipline, RenderRtNeitherAllocatesNorLocksNorCallsTheSystemWhateverChanges) {
    const Verdict verdict = verdictOn("none");
    SKIP_WITHOUT_FILTERS(verdict);
    EXPECT_EQ(verdict.exitCode, 0) << verdict.said;
    EXPECT_THAT(verdict.said, HasSubstr(std::string{kCalls} + " calls"));
    EXPECT_THAT(verdict.said, HasSubstr("clean"));
}

using Fault = std::pair<std::string, std::string>;  // what is planted, what is to be said of it

class RtDisciplineFault : public ::testing::TestWithParam<Fault> {};

TEST_P(RtDisciplineFault, IsFound) {
    const auto& [fault, said] = GetParam();
    const Verdict verdict = verdictOn(fault);
    SKIP_WITHOUT_FILTERS(verdict);
    EXPECT_EQ(verdict.exitCode, 1) << verdict.said;
    EXPECT_THAT(verdict.said, HasSubstr(said));
}

INSTANTIATE_TEST_SUITE_P(Planted, RtDisciplineFault,
                         ::testing::Values(Fault{"new", "called malloc"},
                                           Fault{"malloc", "called malloc"},
                                           Fault{"mutex", "called pthread_mutex_lock"},
                                           Fault{"write", "(write)"}),
                         [](const auto& fault) { return fault.param.first; });

}  // namespace
}  // namespace stridetick::audio
