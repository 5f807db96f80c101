// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/runner_menu.hpp"

#include <QMenuBar>

#include "app/ui/runner_dialog.hpp"
#include "tests/app/household.hpp"

namespace stridetick::app {
namespace {

class RunnerMenuTest : public ::testing::Test {
 protected:
    void SetUp() override {
        anna_ = home_.add("Anna & Ben");
        ASSERT_NO_FATAL_FAILURE(home_.open(home_.runners.list()[0]));
    }
    RunnerMenu& menu() { return *home_.window().findChild<RunnerMenu*>("runnerMenu"); }
    QStringList entries() {
        QStringList texts;
        for (const auto* action : menu().actions()) {
            texts.append((action->isChecked() ? "* " : "") + action->text());
        }
        return texts;
    }
    void open() {
        QTest::keyClick(&home_.window(), Qt::Key_U, Qt::AltModifier);
        ASSERT_TRUE(tests::waitFor([this] { return menu().isVisible(); }));
    }

    tests::Household home_;
    Runner anna_;
};

TEST_F(RunnerMenuTest, NamesAllAndMarksWhoseWindowItIs) {
    EXPECT_EQ(entries(),
              QStringList({"* First runner", "Anna && Ben", "", "&New runner…", "&This runner…"}));
    const auto bar = home_.window().menuBar()->actions();
    EXPECT_EQ(bar[bar.size() - 2]->menu(), &menu());
}

TEST_F(RunnerMenuTest, GoesToAnotherByTheKeyboardAlone) {
    ASSERT_TRUE(home_.becomes([this] {
        open();
        for (int i = 0; i < 5 && menu().activeAction() != menu().actions()[1]; ++i) {
            QTest::keyClick(&menu(), Qt::Key_Down);
        }
        QTest::keyClick(&menu(), Qt::Key_Return);
    }));
    EXPECT_EQ(home_.at().log().file(), anna_.log);
    EXPECT_EQ(entries()[1], "* Anna && Ben");
}

TEST_F(RunnerMenuTest, ShowsWhoCameByAnotherWindow) {
    home_.add("Cleo");
    open();
    EXPECT_EQ(entries()[2], "Cleo");
}

TEST_F(RunnerMenuTest, AsksForNobodyNewDuringARun) {
    ASSERT_NO_FATAL_FAILURE(home_.startRun());
    open();
    QTest::keyClick(&menu(), Qt::Key_N);
    EXPECT_EQ(home_.said(), "A run is on: stop it first.");
    EXPECT_EQ(home_.window().findChild<RunnerDialog*>(), nullptr);
}

}  // namespace
}  // namespace stridetick::app
