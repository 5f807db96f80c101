// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QStringList>

/// R35: no window and no paper claims anything for the runner's health, speed or economy.
namespace stridetick::tests {

/// The words of a text that a claim would be made with; a text that has to use one of them for
/// something else is exempted as a whole, by whoever asks.
inline QStringList promisesIn(const QString& text) {
    static const QRegularExpression claim(
        QStringLiteral("\\b(prevent\\w*|cur(?:e[sd]?|ing)|heal(?:s|ed|ing|thier)?|faster|quicker|"
                       "guarante\\w*|injur\\w*|pain.?free|painless|protect\\w*|safe(?:r|st|ly)?|"
                       "prove[ns]?|miracle|180|best|econom\\w*|efficien\\w*|fewer|"
                       "less (?:pain|stress|strain|impact|risk|load|effort)|"
                       "lower(?:s|ed|ing)? (?:the |your )?(?:risk|load|impact)|improv\\w*|"
                       "reduc\\w*|reliev\\w*|relief|remed(?:y|ies)|avoid\\w*|ideal|optimal|"
                       "perfect\\w*|ensure[sd]?|treat(?:s|ed|ing|ment)|promis\\w*|benefit\\w*|"
                       "stronger)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    QStringList words;
    for (auto found = claim.globalMatch(text); found.hasNext();) {
        words.append(found.next().captured());
    }
    return words;
}

}  // namespace stridetick::tests
