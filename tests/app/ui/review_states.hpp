// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/ui/page_states.hpp"

#include <vector>

namespace stridetick::tests {

/// Of the Review page.
std::vector<PageState> reviewStates();

}  // namespace stridetick::tests
