// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <span>

namespace stridetick::core {

/// The middle value, or the middle of the two; reorders `values`, which must not be empty.
template <class Value>
Value median(std::span<Value> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1) {
        return *middle;
    }
    const Value below = *std::max_element(values.begin(), middle);
    return below + (*middle - below) / 2;
}

}  // namespace stridetick::core
