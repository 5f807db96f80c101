// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace stridetick::app::cli {

inline constexpr int kDone = 0;
inline constexpr int kFailed = 1;       ///< on the way; of a log: it is damaged
inline constexpr int kRefused = 2;      ///< not told well
inline constexpr int kNotReadable = 3;  ///< there is no log that this program can read

}  // namespace stridetick::app::cli
