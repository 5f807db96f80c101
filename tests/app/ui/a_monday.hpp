// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace stridetick::tests {

/// 2 March 2026.
inline constexpr std::chrono::local_days kMonday{std::chrono::year{2026} / 3 / 2};

}  // namespace stridetick::tests
