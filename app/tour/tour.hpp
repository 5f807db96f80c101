// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace stridetick::app {

/// Saves a picture of every page, light and dark, into `folder`: the real windows, offscreen, with
/// a made-up runner, a clock that stands still and a log that is thrown away. Returns the exit
/// code; the names of the pictures go to standard output.
int runTour(int argc, char** argv, const QString& folder);

}  // namespace stridetick::app
