// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/process_owner.hpp"

#include "tests/support/child_process.hpp"

#include <gtest/gtest.h>

#include <unistd.h>

namespace stridetick::tests {

TEST(ProcessOwner, ThisProcessIsAliveAndAlwaysTheSame) {
    const auto self = log::thisProcess();
    EXPECT_EQ(self.pid, ::getpid());
    EXPECT_FALSE(self.boot.empty());
    EXPECT_EQ(log::thisProcess(), self);
    EXPECT_TRUE(log::isAlive(self));
}

TEST(ProcessOwner, AnotherStartOfTheMachineIsDead) {
    auto owner = log::thisProcess();
    owner.boot = "00000000-0000-0000-0000-000000000000";
    EXPECT_FALSE(log::isAlive(owner));
}

TEST(ProcessOwner, ANumberThatWasGivenToAnotherProcessIsDead) {
    auto owner = log::thisProcess();
    owner.started -= 1;
    EXPECT_FALSE(log::isAlive(owner));
}

TEST(ProcessOwner, AProcessThatEndedIsDead) {
    auto owner = log::thisProcess();
    testing::ChildProcess child({.arguments = {"true"}, .environment = {}});
    ASSERT_EQ(child.waitFor(std::chrono::seconds{10}), 0);
    owner.pid = child.pid();
    EXPECT_FALSE(log::isAlive(owner));
}

}  // namespace stridetick::tests
