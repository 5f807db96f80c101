// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/pseudo_catalogue.hpp"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace stridetick::tests {

namespace {

const QString kPlain = QStringLiteral("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
const QString kAccented = QStringLiteral("áƀćďéƒǵĥíĵķĺɱńóƥɋŕšťúṽŵẋýžÁɃĆĎÉƑǴĤÍĴĶĹⱮŃÓƤɊŔŠŤÚṼŴẊÝŽ");

QString keyOf(const QString& context, const QString& text, const QString& comment) {
    return context + QChar(4) + text + QChar(4) + comment;
}

/// Read by Qt, not by people: keys of an action, and the order of a date.
bool isForQt(const QString& text) {
    static const QRegularExpression form(
        QStringLiteral("^((Ctrl|Alt|Shift)\\+\\S*|F\\d+|(ddd )?d MMM( yyyy)?)$"));
    return form.match(text).hasMatch();
}

}  // namespace

PseudoCatalogue::PseudoCatalogue(const QString& catalogue) {
    QFile file(catalogue);
    if (!file.open(QIODevice::ReadOnly)) {
        return;
    }
    QXmlStreamReader xml(&file);
    QString context;
    QString source;
    QString comment;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            if (xml.name() == QLatin1String("name")) {
                context = xml.readElementText();
            } else if (xml.name() == QLatin1String("source")) {
                source = xml.readElementText();
            } else if (xml.name() == QLatin1String("comment")) {
                comment = xml.readElementText();
            }
        } else if (token == QXmlStreamReader::EndElement &&
                   xml.name() == QLatin1String("message")) {
            texts_.insert(keyOf(context, source, comment));
            comment.clear();
        }
    }
    QCoreApplication::installTranslator(this);
}

PseudoCatalogue::~PseudoCatalogue() { QCoreApplication::removeTranslator(this); }

QString PseudoCatalogue::translate(const char* context, const char* text, const char* comment,
                                   int /*n*/) const {
    const QString source = QString::fromUtf8(text);
    if (isForQt(source) ||
        !texts_.contains(keyOf(QString::fromUtf8(context), source, QString::fromUtf8(comment)))) {
        return {};
    }
    return pseudo(source);
}

QString pseudo(const QString& text) {
    static const QRegularExpression kept(
        QStringLiteral("%L?(\\d+|n)|&&|&[a-z]+;|&[^ ]|<[^<>]+>|\\(\\*[^)]*\\)"));
    QString accented;
    qsizetype at = 0;
    const auto accent = [&](qsizetype end) {
        for (; at < end; ++at) {
            const auto letter = kPlain.indexOf(text[at]);
            accented += letter < 0 ? text[at] : kAccented[letter];
        }
    };
    for (auto found = kept.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        accent(match.capturedStart());
        accented += match.captured();
        at = match.capturedEnd();
    }
    accent(text.size());
    const auto more = (text.size() * 35 + 99) / 100;
    return QStringLiteral("⟦") + accented + QString(more, QLatin1Char('~')) + QStringLiteral("⟧");
}

QStringList plainWords(QString text) {
    static const QRegularExpression tags(QStringLiteral("<style.*?</style>|<[^<>]+>|&[a-z]+;"),
                                         QRegularExpression::DotMatchesEverythingOption);
    // Names that are the same in every language, what the tests themselves put in,
    // and what SQLite and the reader of a file say of its bytes.
    static const QRegularExpression names(QStringLiteral(
        "no device in this test|Nothing of this run will be kept\\.|Wireless headphones|"
        "Set the screen and sleep timers yourself\\.|a recording of the treadmill\\.wav|"
        "No such file or directory|Forerunner "
        "245|GPX|comma|Stridetick|Ctrl|Shift|Alt|Tab|Esc|Return|Space|Home|End|KiB|MiB|WAV|FLAC|"
        "Ogg|"
        "MP3|JSON|PDF|TCX|"
        "FIT|bytes|stridetick\\.before-\\w+-….db|\\*\\*\\* in database main \\*\\*\\*\\s*Page "
        "\\d+: btreeInitPage\\(\\) returns error code|"
        "the file ends at byte \\d+, before its last element does|old log\\.json|Backspace|Media "
        "(?:Play|Stop|Pause|Next|Previous)|Up|Down|"
        "\\w+ \\d{4}, [^\\n]*doi "
        "\\S+|English|Deutsch[^⟧]*|Español[^⟧]*|Français[^⟧]*|SQLite|[\\w./-]*/[\\w./ -]+|"
        "[\\w.-]+\\.\\w{2,4}\\b|https?:\\S+"));
    text.remove(tags).remove(names);
    const QLocale locale;
    for (int i = 1; i <= 12; ++i) {
        text.remove(locale.monthName(i)).remove(locale.monthName(i, QLocale::ShortFormat));
    }
    for (int i = 1; i <= 7; ++i) {
        text.remove(locale.dayName(i)).remove(locale.dayName(i, QLocale::ShortFormat));
    }
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{2,}"));
    QStringList words;
    for (auto found = word.globalMatch(text); found.hasNext();) {
        words.append(found.next().captured());
    }
    return words;
}

}  // namespace stridetick::tests
