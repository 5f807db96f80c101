// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/course_rules.hpp"

#include <string>

namespace stridetick::tests {

/// How many seeds the tests try, from 1.
inline constexpr unsigned kRandomHistories = 500;

/// A history that came about line by line: most of what a runner does in it is what he should.
struct Lived {
    core::ProgrammeHistory history;
    std::string printed;
    std::string script;
    core::WallTime now;
};

/// The same for the same seed, on every system.
Lived live(unsigned seed);

}  // namespace stridetick::tests
