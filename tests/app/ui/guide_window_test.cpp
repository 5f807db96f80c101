// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/guide_window.hpp"

#include <QPushButton>
#include <QScrollBar>
#include <QTextBrowser>

#include "tests/app/ui/window_fixture.hpp"

namespace stridetick::app {
namespace {

class GuideWindowTest : public tests::WindowFixture {
 protected:
    QList<GuideWindow*> guides() {
        return program_->window().findChildren<GuideWindow*>(Qt::FindDirectChildrenOnly);
    }
    GuideWindow* opened() {
        auto& window = program_->window();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        press(Qt::Key_F1);
        const auto found = guides();
        return found.isEmpty() || !QTest::qWaitForWindowActive(found[0]) ? nullptr : found[0];
    }
};

TEST_F(GuideWindowTest, F1OpensItWithTheTextToScrollAndNoPicture) {
    auto* guide = opened();
    ASSERT_NE(guide, nullptr);
    auto* text = guide->findChild<QTextBrowser*>("guideText");
    EXPECT_EQ(guide->focusWidget(), text);
    EXPECT_EQ(text->accessibleName(), "User's guide");
    EXPECT_TRUE(text->toPlainText().startsWith("Stridetick: the user's guide"));
    for (const char* part : {"Several runners", "If something goes wrong", "stridetick check"}) {
        EXPECT_TRUE(text->toPlainText().contains(QLatin1String(part))) << part;
    }
    EXPECT_FALSE(text->toHtml().contains("<img"));
    const int before = text->verticalScrollBar()->value();
    QTest::keyClick(text, Qt::Key_PageDown);
    EXPECT_GT(text->verticalScrollBar()->value(), before);
}

TEST_F(GuideWindowTest, EscapeAndTheButtonCloseIt) {
    auto* guide = opened();
    ASSERT_NE(guide, nullptr);
    QTest::keyClick(guide, Qt::Key_Escape);
    EXPECT_TRUE(tests::waitFor([this] { return guides().isEmpty(); }));
    guide = opened();
    ASSERT_NE(guide, nullptr);
    guide->findChild<QPushButton*>("closeGuide")->click();
    EXPECT_TRUE(tests::waitFor([this] { return guides().isEmpty(); }));
}

TEST_F(GuideWindowTest, IsThereOnce) {
    auto* guide = opened();
    ASSERT_NE(guide, nullptr);
    GuideWindow::showBeside(program_->window());
    EXPECT_EQ(guides(), QList<GuideWindow*>{guide});
}

}  // namespace
}  // namespace stridetick::app
