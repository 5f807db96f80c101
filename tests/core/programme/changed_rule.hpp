// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>
#include <string_view>

namespace stridetick::core {

/// A number of the rules: if the environment names it, so much more than it should be as it says.
inline int changedIfNamed(std::string_view constant, int number) {
    const char* changed = std::getenv("CHANGED_RULE");
    const char* by = std::getenv("CHANGED_RULE_BY");
    return changed != nullptr && by != nullptr && constant == changed ? number + std::atoi(by)
                                                                      : number;
}

}  // namespace stridetick::core
