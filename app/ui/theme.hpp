// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QString>
#include <QWidget>

#include "app/settings_store.hpp"

class QApplication;
class QLabel;
class QPushButton;
class QVBoxLayout;

/// One visual language: every colour, type size and space of the windows is named here.
namespace stridetick::app::theme {

struct Colours {
    QColor window;
    QColor card;
    QColor line;
    QColor text;
    QColor quiet;   ///< secondary text, 4.5:1 on card and window
    QColor accent;  ///< the one thing to do next, the measured series
    QColor onAccent;
    QColor accentSoft;  ///< ground of a selected or running thing
    QColor target;      ///< the target's band and line
    QColor carryOver;   ///< the series of a chart beside the accent's: 3:1 on card
    QColor paced;
    QColor bar;       ///< time run
    QColor clickBar;  ///< the part of it with the click
    QColor good;
    QColor warn;
    QColor danger;
    QColor ring;  ///< the part of the minute still to come
};

/// Sizes relative to the desktop's own text size.
enum class Type { Small, Body, Strong, Heading, Large, Display, Huge };

inline constexpr int kSpaceTight = 6;
inline constexpr int kSpace = 12;
inline constexpr int kSpaceWide = 20;
inline constexpr int kCorner = 10;
/// Pixels of a button that is met by a finger or a pointer while running.
inline constexpr int kRunningTarget = 64;

void apply(QApplication& application, Appearance appearance);
const Colours& colours();
/// Of a printed page, whatever the windows wear.
const Colours& paper();
QFont font(Type type);
/// The desktop's text size as a length, for sizes that must grow with it.
int em();

QLabel* label(const QString& text, Type type, QWidget* parent = nullptr);
/// A label whose words say the same to a screen reader under a stable name.
QLabel* namedLabel(const char* objectName, Type type, QWidget* parent = nullptr);
/// A label in the colour of secondary text.
QLabel* quietLabel(const QString& text, QWidget* parent = nullptr);
/// Stable name for tests, spoken name for screen readers.
void name(QWidget* widget, const char* objectName, const QString& accessibleName);
/// A push button that Enter presses too.
QPushButton* button(const char* objectName, const QString& text, const QString& accessibleName,
                    QWidget* parent = nullptr);
/// Marks a button as the one thing to do next.
void makePrimary(QWidget* button);
/// A ground with rounded corners for things that belong together.
QWidget* card(const char* objectName, QWidget* parent = nullptr);
/// What a card holds, one below the other, with room to its edges.
QVBoxLayout* columnOf(QWidget* card);

enum class Tone { Plain, Quiet, Good, Warn, Danger };
/// Colours a label's text; the words say the same without colour.
void setTone(QLabel* label, Tone tone);
/// After a change of colours, for every label under `root` that has a tone.
void refreshTones(QWidget* root);

}  // namespace stridetick::app::theme
