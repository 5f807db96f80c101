// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace stridetick::app::format {

/// Hours and minutes, as the default locale tells a time of day.
QString timeOfDayFormat();

}  // namespace stridetick::app::format
