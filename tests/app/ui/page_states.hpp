// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/program.hpp"

#include <chrono>
#include <functional>
#include <string>
#include <vector>

namespace stridetick::tests {

/// A page as a runner may meet it.
struct PageState {
    std::string name;
    std::function<void(Program&)> reach;
};
const std::vector<PageState>& pageStates();
const std::vector<PageState>& importStates();
const std::vector<PageState>& logStates();
const std::vector<PageState>& todayStates();
/// Of the windows beside the page's and of what is shown only on demand.
const std::vector<PageState>& windowStates();

/// Brings a new program of 1024 x 700 to each state and lets `look` look at it.
void inEachState(const std::function<void(const std::string& state, Program&)>& look);

/// Key by key, in the place of what the field holds.
void type(Program& program, const char* field, const QString& text);
void click(Program& program, const char* button);
/// A section of the settings, by the button that opens it.
void section(Program& program, const char* tab);
/// With a target and the safety notice read, the page Run as it is before the start.
void ready(Program& program);
core::SessionChoice wholeSession();
/// Taps of one foot, the clock standing at the last of them.
void tapEvery(Program& program, std::chrono::milliseconds stride, int count);
/// A whole minute of them; true once its result (or its question) is shown.
bool tapAMinute(Program& program, std::chrono::milliseconds stride);

}  // namespace stridetick::tests
