// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QTranslator>

#include <tuple>

namespace stridetick::tests {

/// A language that nobody speaks, for the length of a test: each text that a translator would have
/// got, in brackets, with every letter accented and a third longer. What stays plain on a page
/// never reached a catalogue, or has another context there than at run time.
class PseudoCatalogue : public QTranslator {
 public:
    /// By the catalogue of one language, whose sources are everybody's.
    explicit PseudoCatalogue(const QString& catalogue);
    ~PseudoCatalogue() override;
    PseudoCatalogue(const PseudoCatalogue&) = delete;
    PseudoCatalogue& operator=(const PseudoCatalogue&) = delete;

    QString translate(const char* context, const char* text, const char* comment,
                      int n) const override;
    bool isEmpty() const override { return false; }
    qsizetype size() const { return texts_.size(); }

 private:
    QSet<QString> texts_;
};

/// "⟦Šťáŕť ~~⟧": placeholders, mnemonics, tags and line ends stay.
QString pseudo(const QString& text);

/// The words of a text on a page that are in no language but English: two plain letters or more,
/// without tags, dates, units of the sound card's world and the names of keys and files.
QStringList plainWords(QString text);

}  // namespace stridetick::tests
