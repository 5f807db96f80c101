// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/runner_dialog.hpp"

#include <QPushButton>

#include "app/ui/runner_question.hpp"
#include "tests/app/household.hpp"

namespace stridetick::app {
namespace {

using tests::waitFor;

class RunnerDialogTest : public ::testing::Test {
 protected:
    void SetUp() override { ASSERT_NO_FATAL_FAILURE(home_.open(home_.runners.list()[0])); }
    RunnerDialog& open(RunnerDialog::Of of) {
        auto* dialog =
            new RunnerDialog(of, home_.program.runners(), home_.at().logControl(), &home_.window());
        dialog->open();
        EXPECT_TRUE(QTest::qWaitForWindowActive(dialog));
        return *dialog;
    }

    tests::Household home_;
};

TEST_F(RunnerDialogTest, TheNewRunnersWindowIsThereAtOnceByNameAndEnter) {
    ASSERT_TRUE(home_.becomes([this] {
        auto& dialog = open(RunnerDialog::Of::NewRunner);
        QTest::keyClicks(dialog.focusWidget(), "Ben");
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    }));
    EXPECT_EQ(home_.program.runners().current()->name, "Ben");
    EXPECT_EQ(home_.window().page(), MainWindow::Page::Measure);
}

TEST_F(RunnerDialogTest, SaysWhatIsWrongWithANameAndStays) {
    home_.add("Anna");
    auto& dialog = open(RunnerDialog::Of::NewRunner);
    QTest::keyClicks(dialog.focusWidget(), "anna");
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_EQ(dialog.findChild<QLabel*>("runnerFlaw")->text(),
              "Anna is here already: take another name.");
    EXPECT_EQ(home_.runners.list().size(), 2U);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(RunnerDialogTest, GrowsWithItsWords) {
    home_.add("Anna");
    auto& dialog = open(RunnerDialog::Of::NewRunner);
    const auto whole = [&dialog](const char* name) {
        const auto* label = dialog.findChild<QLabel*>(name);
        return label->isVisible() && label->height() >= label->heightForWidth(label->width());
    };
    EXPECT_TRUE(waitFor([&] { return whole("runnerWords"); }));
    QTest::keyClicks(dialog.focusWidget(), "anna");
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    EXPECT_TRUE(waitFor([&] { return whole("runnerWords") && whole("runnerFlaw"); }));
}

TEST_F(RunnerDialogTest, RenamesWithoutTakingTheWindowDown) {
    home_.add("Anna");
    auto& window = home_.window();
    auto& dialog = open(RunnerDialog::Of::ThisRunner);
    QTest::keyClicks(dialog.focusWidget(), "Zoe");
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    EXPECT_EQ(&window, &home_.window());
    EXPECT_EQ(window.windowTitle(), QString("Zoe – Stridetick"));
    EXPECT_EQ(window.findChild<QLabel*>("todayRunner")->text(), "Zoe");
}

TEST_F(RunnerDialogTest, TheOnlyRunnerCannotBeDeletedAndIsToldSo) {
    auto& dialog = open(RunnerDialog::Of::ThisRunner);
    EXPECT_FALSE(dialog.findChild<QPushButton*>("deleteRunner")->isEnabled());
    EXPECT_TRUE(dialog.findChild<QLabel*>("runnerWords")
                    ->text()
                    .endsWith("The only runner cannot be deleted."));
}

TEST_F(RunnerDialogTest, AsksBeforeItDeletes) {
    home_.add("Anna");
    auto& dialog = open(RunnerDialog::Of::ThisRunner);
    dialog.findChild<QPushButton*>("deleteRunner")->click();
    EXPECT_TRUE(waitFor([this] { return home_.window().findChild<RunnerQuestion*>() != nullptr; }));
    EXPECT_EQ(home_.runners.list().size(), 2U);
}

}  // namespace
}  // namespace stridetick::app
