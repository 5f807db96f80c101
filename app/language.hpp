// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <span>

class QCoreApplication;

/// The language that the program speaks: its texts, and the locale of its numbers and dates.
/// Thread: texts may be asked for on any; a language is chosen on the GUI thread, with no other
/// one at work.
namespace stridetick::app::language {

struct Language {
    const char* code;    ///< of its catalogue: resources/translations/stridetick_CODE.ts
    const char* name;    ///< in itself
    const char* caveat;  ///< in itself: "not proofread by a native speaker"; empty for English
};

/// English first, then by their names.
std::span<const Language> all();
/// Which one is spoken for a choice: it, or, where it is empty or unknown, the first one of the
/// desktop's that there is, else English.
const Language& spoken(const QString& chosen);
/// The spoken language with the desktop's territory.
QLocale localeFor(const QString& chosen);

/// From here on the program speaks it. Without an application only the functions of
/// STRIDETICK_TR_FUNCTIONS do; with one, Qt's own texts too where they are installed, and the
/// windows read from the right where it does.
void speak(const QString& chosen);
/// Hands what speak() chose to an application that came after it.
void speakIn(QCoreApplication& application);

/// The text in the spoken language, by the catalogue of the application or, without one, by ours.
QString translated(const char* context, const char* text, const char* comment, int n);

}  // namespace stridetick::app::language
