// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace stridetick::app {

class TourStage;

/// Pictures of what a second runner is made with, and a runner deleted. False where one is missing.
bool runnerTour(TourStage& stage);

}  // namespace stridetick::app
