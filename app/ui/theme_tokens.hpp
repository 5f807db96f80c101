// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

/// One visual language: every colour, type size and space of the windows is named here.
namespace stridetick::app::theme {

/// Contrasts are the test's over these tokens: 4.5:1 for text, 3:1 for what is drawn.
struct Colours {
    QColor window;
    QColor card;
    QColor line;  ///< edges that mean nothing
    QColor text;
    QColor quiet;       ///< secondary text, and the edges of fields
    QColor accent;      ///< text, edges and marks that matter; the measured series
    QColor primary;     ///< ground of the one thing to do next, and of what is switched on
    QColor onPrimary;   ///< text on it
    QColor accentSoft;  ///< ground of a selected or running thing
    QColor focus;       ///< the edge of what has the focus: seen on primary too
    QColor target;      ///< the target's band and line
    QColor carryOver;   ///< with accent and paced: told apart by colour-blind eyes too
    QColor paced;
    QColor bar;       ///< time run
    QColor clickBar;  ///< the part of it with the click
    QColor good;
    QColor warn;
    QColor danger;
    QColor ring;  ///< the part of the minute still to come
};

enum class Look { Light, Dark, LightContrast, DarkContrast };
inline constexpr std::array kLooks{Look::Light, Look::Dark, Look::LightContrast,
                                   Look::DarkContrast};
const Colours& coloursOf(Look look);

/// Sizes relative to the desktop's own text size.
enum class Type { Small, Body, Strong, Heading, Large, Display, Huge };
/// The larger a size is already, the less it grows with the desktop's text.
double pointSize(Type type, double text);

inline constexpr int kSpaceTight = 6;
inline constexpr int kSpace = 12;
inline constexpr int kSpaceWide = 20;
inline constexpr int kCorner = 10;
/// Pixels of a button that is met by a finger or a pointer while running.
inline constexpr int kRunningTarget = 64;

}  // namespace stridetick::app::theme
