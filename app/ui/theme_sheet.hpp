// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/ui/theme_tokens.hpp"

namespace stridetick::app::theme {

/// Pixels in a cell of a table, left and right of its text.
inline constexpr int kCellPadding = 5;

/// The style sheet, written with the names of the tokens: $card, $line, $em4 (4 tenths of an em) …
QString sheetOf(const Colours& colours);

}  // namespace stridetick::app::theme
