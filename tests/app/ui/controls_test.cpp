// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every control of every page can be named by a test, spoken by a screen reader and reached by key.
#include <QMainWindow>
#include <QPushButton>

#include "tests/app/ui/mnemonics.hpp"
#include "tests/app/ui/page_states.hpp"
#include "tests/app/ui/readable.hpp"

#include <gtest/gtest.h>

#include <map>

namespace stridetick::app {
namespace {

using tests::controlsOf;
using tests::mnemonicOf;
using tests::Program;

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

TEST(Controls, TwoTextsWithOneLetterAreFound) {
    QMainWindow window;
    auto* row = new QWidget(&window);
    auto* save = new QPushButton("&Save", row);
    auto* stop = new QPushButton("&Stop", row);
    window.setCentralWidget(row);
    window.show();
    ASSERT_TRUE(save->isVisible() && stop->isVisible());
    EXPECT_EQ(tests::sharedMnemonics(window).size(), 1);
    stop->setText("S&top");
    EXPECT_EQ(tests::sharedMnemonics(window), QStringList());
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
