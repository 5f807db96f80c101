// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>
#include <QWidget>

#include "app/settings_store.hpp"
#include "app/ui/theme_tokens.hpp"

#include <optional>

class QApplication;
class QLabel;
class QPushButton;
class QVBoxLayout;

/// How the windows wear the tokens.
namespace stridetick::app::theme {

/// What the desktop asks for, as far as it tells.
struct Desktop {
    std::optional<bool> dark{};
    std::optional<bool> contrast{};
    friend bool operator==(const Desktop&, const Desktop&) = default;
};
/// For the next apply(); until then, and where it does not tell, what the desktop's palette shows.
void heed(const Desktop& desktop);
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
