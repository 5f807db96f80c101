// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/util/clock.hpp"

#include <chrono>

namespace stridetick::tests {

/// A clock that stands still until told otherwise. Thread: one.
class FakeClock : public core::Clock {
 public:
    std::chrono::steady_clock::time_point steadyNow() const override { return steady_; }
    core::WallTime wallNow() const override { return wall_; }

    /// Both times go on.
    void advance(std::chrono::milliseconds by) {
        steady_ += by;
        wall_.utc += by;
    }
    void setSteady(std::chrono::steady_clock::time_point steady) { steady_ = steady; }
    void setWall(core::WallTime wall) { wall_ = wall; }

 private:
    std::chrono::steady_clock::time_point steady_{std::chrono::hours{1}};
    /// 2026-03-04 (a Wednesday) 10:00 UTC, 11:00 by the runner's watch.
    core::WallTime wall_{
        std::chrono::sys_days{std::chrono::year{2026} / 3 / 4} + std::chrono::hours{10},
        std::chrono::minutes{60}};
};

}  // namespace stridetick::tests
