// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runner_name.hpp"

#include <QUuid>

#include "app/translated.hpp"

#include <algorithm>

namespace stridetick::app::runnername {

namespace {

constexpr int kLongest = 60;

STRIDETICK_TR_FUNCTIONS(RunnerName)

}  // namespace

QString tidied(const QString& name) {
    QString kept;
    for (const uint letter : name.toUcs4()) {
        const auto kind = QChar::category(letter);
        constexpr uint kNoJoin = 0x200C;
        constexpr uint kJoin = 0x200D;
        constexpr uint kFirstTag = 0xE0020;  // of flags
        const bool joins = letter == kNoJoin || letter == kJoin || letter >= kFirstTag;
        if (kind == QChar::Other_Control) {
            kept += QLatin1Char(' ');
        } else if ((kind != QChar::Other_Format || joins) && kind != QChar::Other_Surrogate) {
            const auto whole = static_cast<char32_t>(letter);
            kept += QString::fromUcs4(&whole, 1);
        }
    }
    return kept.simplified().normalized(QString::NormalizationForm_C);
}

bool isVisible(const QString& name) {
    const auto letters = name.toUcs4();
    return std::ranges::any_of(letters, [](uint letter) {
        return QChar::isPrint(letter) && QChar::category(letter) != QChar::Other_Format;
    });
}

QString asCompared(const QString& name) {
    return tidied(name).normalized(QString::NormalizationForm_KC).toUpper().toCaseFolded();
}

QString flaw(const QString& name) {
    if (!isVisible(name)) {
        return tr("A runner needs a name.");
    }
    return name.toUcs4().size() > kLongest ? tr("A name has at most %1 letters.").arg(kLongest)
                                           : QString();
}

QString newFolderFor(const QString& name) {
    constexpr qsizetype kMostLetters = 24;
    QString words;
    for (const QChar letter : name.left(kMostLetters).toLower()) {
        const bool plain = letter.unicode() < 0x80 && letter.isLetterOrNumber();
        words += plain ? letter : QLatin1Char('-');
    }
    words = words.split(QLatin1Char('-'), Qt::SkipEmptyParts).join(QLatin1Char('-'));
    return (words.isEmpty() ? QStringLiteral("runner") : words) + QLatin1Char('-') +
           QUuid::createUuid().toString(QUuid::Id128).left(12);
}

}  // namespace stridetick::app::runnername
