// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace stridetick::core {

enum class DistanceWord { Fine, Caution, StrongCaution };

/// R33, of a calendar week and the two before it, in metres; 0 where nothing is noted.
DistanceWord judgeDistance(int thisWeek, int lastWeek, int weekBeforeLast);

enum class ShoeWord { Fine, Due, Overdue };
/// R34.
ShoeWord judgeShoes(int kilometres);

}  // namespace stridetick::core
