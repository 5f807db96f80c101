// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.hpp"

namespace stridetick::app {

/// Saves a picture of every page, in every look, into the folder: the real windows, offscreen, with
/// a made-up runner, a clock that stands still and a log that is thrown away. Returns the exit
/// code; the names of the pictures go to standard output.
int runTour(int argc, char** argv, const TourOptions& options);

}  // namespace stridetick::app
