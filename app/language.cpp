// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.hpp"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>
#include <array>

/// Not in a namespace: what the resource compiler writes is not either.
static void registerTranslations() { Q_INIT_RESOURCE(translations); }

namespace stridetick::app::language {

namespace {

constexpr std::array kLanguages{
    Language{"en", "English", ""}, Language{"de", "Deutsch", "nicht von Muttersprachlern geprüft"},
    Language{"es", "Español", "no revisado por hablantes nativos"},
    Language{"fr", "Français", "non relu par une personne de langue maternelle"},
    Language{"ja", "日本語", "ネイティブによる校正なし"}};

const Language* ofCode(QStringView code) {
    const auto* const found = std::ranges::find_if(
        kLanguages, [&](const Language& language) { return code == QLatin1String(language.code); });
    return found == kLanguages.end() ? nullptr : found;
}

/// One for the texts of Qt, one for ours. Never destroyed: an application may outlive statics.
struct Catalogues {
    QTranslator qt;
    QTranslator own;
};

Catalogues& catalogues() {
    static auto* const kept = new Catalogues;
    return *kept;
}

}  // namespace

std::span<const Language> all() { return kLanguages; }

const Language& spoken(const QString& chosen) {
    if (const auto* language = ofCode(chosen)) {
        return *language;
    }
    const auto wanted = QLocale::system().uiLanguages();
    for (const QString& name : wanted) {
        const QStringView whole(name);
        if (const auto* language = ofCode(whole.left(whole.indexOf(u'-')))) {
            return *language;
        }
    }
    return kLanguages.front();
}

QLocale localeFor(const QString& chosen) {
    const QLocale desktop = QLocale::system();
    const QLocale own(QString::fromLatin1(spoken(chosen).code));
    // Without a country English has the habits that it has unchosen.
    const bool bare = desktop.language() == QLocale::C && own.language() == QLocale::English;
    if (bare || (ofCode(chosen) == nullptr && desktop.language() == own.language())) {
        return desktop;  // with all that it says of its own about numbers and dates
    }
    return desktop.territory() == QLocale::AnyTerritory
               ? own
               : QLocale(own.language(), desktop.territory());
}

void speak(const QString& chosen) {
    registerTranslations();
    const QString code = QString::fromLatin1(spoken(chosen).code);
    QLocale::setDefault(localeFor(chosen));
    auto& [qt, own] = catalogues();
    if (QCoreApplication::instance() != nullptr) {
        QCoreApplication::removeTranslator(&qt);
        QCoreApplication::removeTranslator(&own);
    }
    // Ours are in the program; those of Qt are a package of the system's, and English without it.
    (void)qt.load(QStringLiteral("qtbase_") + code,
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    (void)own.load(QStringLiteral(":/translations/stridetick_") + code);
    if (auto* application = QCoreApplication::instance()) {
        speakIn(*application);
    }
}

void speakIn(QCoreApplication& application) {
    auto& [qt, own] = catalogues();
    QCoreApplication::installTranslator(&qt);
    QCoreApplication::installTranslator(&own);
    if (qobject_cast<QGuiApplication*>(&application) != nullptr) {
        QGuiApplication::setLayoutDirection(QLocale().textDirection());
    }
}

QString translated(const char* context, const char* text, const char* comment, int n) {
    if (QCoreApplication::instance() != nullptr) {
        return QCoreApplication::translate(context, text, comment, n);
    }
    QString found = catalogues().own.translate(context, text, comment, n);
    if (found.isNull()) {
        found = QString::fromUtf8(text);
    }
    return n < 0 ? found
                 : found.replace(QLatin1String("%Ln"), QLocale().toString(n))
                       .replace(QLatin1String("%n"), QString::number(n));
}

}  // namespace stridetick::app::language
