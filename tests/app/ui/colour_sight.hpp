// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

namespace stridetick::tests {

/// Relative, from 0 to 1.
double luminance(const QColor& colour);
/// WCAG 2.1, from 1 to 21.
double contrast(const QColor& one, const QColor& other);

enum class Sight { Usual, Protanopia, Deuteranopia, Tritanopia };
inline constexpr std::array kSights{Sight::Usual, Sight::Protanopia, Sight::Deuteranopia,
                                    Sight::Tritanopia};
/// In CIELAB, as eyes of that sight see them.
double distance(const QColor& one, const QColor& other, Sight sight);

}  // namespace stridetick::tests
