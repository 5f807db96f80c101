// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

/// R35: no window, no paper and no page about the program claims anything for the runner's health,
/// speed or economy.
namespace stridetick::tests {

/// The words of a text that a claim would be made with, in a language that the program speaks; a
/// text that has to use one of them for something else is exempted as a whole, by whoever asks.
QStringList promisesIn(const QString& text, const QString& language = QStringLiteral("en"));

/// A text without its markup and mnemonics.
QStringList sentencesOf(const QString& text);

/// The sentences of tests/data/promises that use such a word and promise nothing.
QSet<QString> sentencesThatPromiseNothing(const QString& language);

}  // namespace stridetick::tests
