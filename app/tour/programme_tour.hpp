// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace stridetick::app {

class TourStage;

/// Pictures of a programme: its start, its days, a session of it, and what it leaves behind. False
/// where one is missing.
bool programmeTour(TourStage& stage);

}  // namespace stridetick::app
