// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every control of every page can be named by a test, spoken by a screen reader and reached by key.
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>

#include "tests/app/ui/page_states.hpp"
#include "tests/app/ui/readable.hpp"

#include <gtest/gtest.h>

#include <map>

namespace stridetick::app {
namespace {

using tests::controlsOf;
using tests::Program;

QChar mnemonicOf(const QString& text) {
    for (auto at = text.indexOf('&'); at >= 0 && at + 1 < text.size(); at = text.indexOf('&', at)) {
        if (text[at + 1] != '&') {
            return text[at + 1].toLower();
        }
        at += 2;
    }
    return {};
}

/// What Alt and a letter may mean in what is shown now.
QStringList shownMnemonics(QMainWindow& window) {
    QStringList texts;
    for (const auto* action : window.menuBar()->actions()) {
        texts.append(action->text());
    }
    for (const auto* button : window.findChildren<QAbstractButton*>()) {
        if (button->isVisible()) {
            texts.append(button->text());
        }
    }
    for (const auto* label : window.findChildren<QLabel*>()) {
        if (label->isVisible() && label->buddy() != nullptr) {
            texts.append(label->text());
        }
    }
    return texts;
}

TEST(Controls, HaveASpokenNameInEveryState) {
    tests::inEachState([](const std::string& /*state*/, Program& program) {
        for (const auto* control : controlsOf(program->window())) {
            EXPECT_TRUE(!control->isVisible() || !control->accessibleName().isEmpty())
                << control->objectName().toStdString() << " has no spoken name";
            EXPECT_FALSE(control->accessibleName().contains('&'))
                << control->accessibleName().toStdString();
        }
    });
}

TEST(Controls, HaveAStableNameOfTheirOwnInEveryState) {
    tests::inEachState([](const std::string& /*state*/, Program& program) {
        std::map<QString, int> names;
        for (const auto* control : controlsOf(program->window())) {
            ++names[control->objectName()];
        }
        for (const auto& [name, times] : names) {
            EXPECT_FALSE(name.isEmpty() || name.startsWith("qt_")) << "a control without a name";
            EXPECT_EQ(times, 1) << name.toStdString();
        }
    });
}

TEST(Controls, ShareNoMnemonicInAnyState) {
    tests::inEachState([](const std::string& /*state*/, Program& program) {
        std::map<QChar, QString> taken;
        for (const QString& text : shownMnemonics(program->window())) {
            const QChar letter = mnemonicOf(text);
            if (!letter.isNull()) {
                EXPECT_TRUE(taken.emplace(letter, text).second)
                    << text.toStdString() << " and " << taken[letter].toStdString();
            }
        }
        EXPECT_GE(taken.size(), 3U) << "the menus at least";
    });
}

TEST(Controls, MnemonicsAreReadAsQtReadsThem) {
    EXPECT_EQ(mnemonicOf("Sto&p here"), 'p');
    EXPECT_EQ(mnemonicOf("&Yes"), 'y');
    EXPECT_EQ(mnemonicOf("Run && &stop"), 's');
    EXPECT_TRUE(mnemonicOf("Run && stop").isNull());
    EXPECT_TRUE(mnemonicOf("Hide").isNull());
}

}  // namespace
}  // namespace stridetick::app
