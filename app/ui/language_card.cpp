// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/language_card.hpp"

#include <QAbstractItemView>
#include <QSignalBlocker>

#include "app/language.hpp"
#include "app/settings_store.hpp"
#include "app/ui/theme.hpp"

#include <algorithm>

namespace stridetick::app {

namespace {

/// In the language itself: who reads it is the one to whom it matters.
QString called(const language::Language& language) {
    const QString name = QString::fromUtf8(language.name);
    return *language.caveat == '\0'
               ? name
               : QStringLiteral("%1 (%2)").arg(name, QString::fromUtf8(language.caveat));
}

}  // namespace

LanguageCard::LanguageCard(SettingsStore& settings, QWidget* parent)
    : Form("languageCard", tr("Language"), parent),
      settings_(settings),
      language_(addChoice("language", tr("Language of the texts"), {})) {
    language_->addItem(
        tr("As the desktop: %1").arg(QString::fromUtf8(language::spoken(QString()).name)),
        QString());
    for (const auto& language : language::all()) {
        language_->addItem(called(language), QString::fromLatin1(language.code));
    }
    // The list says the rest: a narrow window does not grow for it.
    language_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* list = language_->view();
    list->setMinimumWidth(list->sizeHintForColumn(0) + theme::em());
    addReset(language_, 0);
    addWords("languageWords",
             tr("Numbers, days and the first day of the week follow it, by the habits of your "
                "country."));
    connect(language_, &QComboBox::activated, this,
            [this](int row) { settings_.setLanguage(language_->itemData(row).toString()); });
    connect(&settings_, &SettingsStore::languageChanged, this, &LanguageCard::refresh);
    refresh();
}

void LanguageCard::refresh() {
    const QSignalBlocker quiet(language_);
    language_->setCurrentIndex(std::max(0, language_->findData(settings_.language())));
    showResets();
}

}  // namespace stridetick::app
