// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ui/mnemonics.hpp"

#include <QAbstractButton>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>

#include "app/ui/runner_menu.hpp"

#include <map>

namespace stridetick::tests {

namespace {

using Texts = std::map<const QWidget*, QStringList>;

/// What Alt and a letter may mean in each window that is shown now.
Texts shownIn(QMainWindow& window) {
    Texts texts;
    for (const auto* action : window.menuBar()->actions()) {
        texts[&window].append(action->text());
    }
    texts[&window].append(app::RunnerMenu::tr("R&unner"));  // beside these in the whole program
    for (const auto* button : window.findChildren<QAbstractButton*>()) {
        if (button->isVisible()) {
            texts[button->window()].append(button->text());
        }
    }
    for (const auto* label : window.findChildren<QLabel*>()) {
        if (label->isVisible() && label->buddy() != nullptr) {
            texts[label->window()].append(label->text());
        }
    }
    return texts;
}

Texts inMenusOf(QMainWindow& window) {
    Texts texts;
    for (const auto* menu : window.menuBar()->findChildren<QMenu*>()) {
        for (const auto* action : menu->actions()) {
            texts[menu].append(action->text());
        }
    }
    return texts;
}

}  // namespace

QChar mnemonicOf(const QString& text) {
    for (auto at = text.indexOf('&'); at >= 0 && at + 1 < text.size(); at = text.indexOf('&', at)) {
        if (text[at + 1] != '&') {
            return text[at + 1].toLower();
        }
        at += 2;
    }
    return {};
}

QStringList sharedMnemonics(QMainWindow& window) {
    QStringList shared;
    for (const auto& groups : {shownIn(window), inMenusOf(window)}) {
        for (const auto& [of, texts] : groups) {
            std::map<QChar, QString> taken;
            for (const QString& text : texts) {
                const QChar letter = mnemonicOf(text);
                if (!letter.isNull() && !taken.emplace(letter, text).second) {
                    shared.append(QStringLiteral("%1 and %2").arg(taken[letter], text));
                }
            }
        }
    }
    return shared;
}

}  // namespace stridetick::tests
