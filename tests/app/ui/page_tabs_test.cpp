// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/page_tabs.hpp"

#include <QPushButton>
#include <QSignalSpy>

#include "tests/app/controllers/ready_runner.hpp"
#include "tests/app/keys.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using Page = MainWindow::Page;
using tests::child;

class PageTabsTest : public ::testing::Test {
 protected:
    QPushButton& tab(const char* name) { return *child<QPushButton>(tabs_, name); }

    tests::ReadyRunner runner_;
    PageTabs tabs_{*runner_.controller};
};

TEST_F(PageTabsTest, LeadToTheirPages) {
    QSignalSpy wanted(&tabs_, &PageTabs::wanted);
    tab("tabReview").click();
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted[0][0].value<Page>(), Page::Review);
}

TEST_F(PageTabsTest, MarkThePageThatIsShownAndNoneForOneWithoutATab) {
    tabs_.mark(Page::Target);
    EXPECT_TRUE(tab("tabTarget").isChecked());
    tabs_.mark(Page::Settings);
    for (const auto* each : tabs_.findChildren<QPushButton*>()) {
        EXPECT_FALSE(each->isChecked()) << qPrintable(each->text());
    }
    tabs_.mark(Page::Run);
    EXPECT_TRUE(tab("tabRun").isChecked());
    EXPECT_FALSE(tab("tabTarget").isChecked());
}

TEST_F(PageTabsTest, TellOnEveryPageThatARunIsOn) {
    const auto drawn = [this] { return tab("tabRun").icon().pixmap(16).toImage(); };
    const auto said = [this] { return tab("tabRun").accessibleDescription(); };
    const QImage none = drawn();
    EXPECT_EQ(said(), "");
    runner_.controller->start();
    const QImage on = drawn();
    EXPECT_NE(on, none);
    EXPECT_EQ(said(), "A run is on");
    runner_.controller->pause();
    EXPECT_NE(drawn(), none);
    EXPECT_NE(drawn(), on);
    EXPECT_EQ(said(), "The run is paused");
    runner_.controller->stop();
    EXPECT_EQ(drawn(), none);
    EXPECT_EQ(said(), "");
}

}  // namespace
}  // namespace stridetick::app
