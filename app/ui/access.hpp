// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace stridetick::app {

/// From now on assistive technology is told what our own widgets are and what they can do, where
/// Qt cannot know: a pad that is pressed, numbers, charts, tabs, one answer of several.
/// Before the first window. Thread: window's.
void installAccess();

}  // namespace stridetick::app
