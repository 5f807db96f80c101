// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>
#include <string_view>

namespace stridetick::core {

/// A number of the rules: one more than it should be, if the environment names it.
inline int oneMoreIfNamed(std::string_view constant, int number) {
    const char* changed = std::getenv("CHANGED_RULE");
    return changed != nullptr && constant == changed ? number + 1 : number;
}

}  // namespace stridetick::core
