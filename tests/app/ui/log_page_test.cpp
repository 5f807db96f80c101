// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/log_page.hpp"

#include <QPushButton>

#include "tests/app/backups.hpp"
#include "tests/app/ui/window_fixture.hpp"

namespace stridetick::app {
namespace {

using Page = MainWindow::Page;
using tests::waitFor;

class LogPageTest : public tests::WindowFixture {
 protected:
    void ask() {
        program_->restore().look(QString::fromStdString(tests::backUp(program_->log()).string()));
        ASSERT_TRUE(waitFor([this] { return the<QWidget>("restoreCard").isVisible(); }));
    }
};

TEST_F(LogPageTest, OpensByKeyAndEscapeGoesBackToThePageBefore) {
    for (const auto page : {Page::Review, Page::Settings, Page::Measure}) {
        program_->window().goTo(page);
        press(Qt::Key_L, Qt::ControlModifier);
        EXPECT_EQ(program_->window().page(), Page::Log);
        press(Qt::Key_L, Qt::ControlModifier);  // is no page before itself
        press(Qt::Key_Escape);
        EXPECT_EQ(program_->window().page(), page);
    }
}

TEST_F(LogPageTest, NoTabIsCurrentAndThatOfThePageBeforeGoesThere) {
    program_->window().goTo(Page::Review);
    press(Qt::Key_L, Qt::ControlModifier);
    auto& tab = the<QPushButton>("tabReview");
    EXPECT_FALSE(tab.isChecked());
    tab.click();
    EXPECT_EQ(program_->window().page(), Page::Review);
    EXPECT_TRUE(tab.isChecked());
}

TEST_F(LogPageTest, TheButtonGoesBackToo) {
    program_->window().goTo(Page::Target);
    press(Qt::Key_L, Qt::ControlModifier);
    press(Qt::Key_B, Qt::AltModifier);
    EXPECT_TRUE(waitFor([this] { return program_->window().page() == Page::Target; }));
}

TEST_F(LogPageTest, AsksInThePlaceOfTheBackupsAndEscapeAnswersNo) {
    press(Qt::Key_L, Qt::ControlModifier);
    ASSERT_NO_FATAL_FAILURE(ask());
    EXPECT_FALSE(the<QWidget>("backupsCard").isVisible());
    EXPECT_FALSE(the<QWidget>("logCard").isVisible());
    EXPECT_TRUE(the<QPushButton>("restoreNo").hasFocus());
    press(Qt::Key_Escape);
    EXPECT_EQ(program_->window().page(), Page::Log);
    EXPECT_FALSE(the<QWidget>("restoreCard").isVisible());
    EXPECT_TRUE(the<QWidget>("backupsCard").isVisible());
    EXPECT_TRUE(the<QPushButton>("backUpNow").hasFocus());
}

TEST_F(LogPageTest, TheQuestionIsForgottenWithThePage) {
    press(Qt::Key_L, Qt::ControlModifier);
    ASSERT_NO_FATAL_FAILURE(ask());
    press(Qt::Key_5, Qt::ControlModifier);
    press(Qt::Key_L, Qt::ControlModifier);
    EXPECT_FALSE(the<QWidget>("restoreCard").isVisible());
}

}  // namespace
}  // namespace stridetick::app
