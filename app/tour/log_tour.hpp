// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace stridetick::app {

class Composition;
class TourStage;

/// Pictures of the log's backups, of imported runs and of a merge, where the stage's program has
/// a history. False where one is missing.
bool logTour(TourStage& stage, Composition& program);

}  // namespace stridetick::app
