// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/activity.hpp"

#include <string>

namespace stridetick::exchange {

/// `activity` as a run in a TrainingCenterDatabase, version 2, in the order of its schema. Cadence
/// is that of one foot in whole numbers, half up, as training logs read it. What the schema demands
/// and nobody knows (calories; a distance) is 0. Without laps it is one lap; after a pause a new
/// track begins.
std::string writeTcx(const Activity& activity);

}  // namespace stridetick::exchange
