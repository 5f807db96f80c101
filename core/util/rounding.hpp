// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace stridetick::core {

/// Towards minus infinity; `by` above zero.
constexpr std::int64_t quotientDown(std::int64_t number, std::int64_t by) {
    return number / by - (number % by < 0 ? 1 : 0);
}

/// To the nearest, half up; `by` above zero.
constexpr std::int64_t quotientHalfUp(std::int64_t number, std::int64_t by) {
    return quotientDown(2 * number + by, 2 * by);
}

}  // namespace stridetick::core
