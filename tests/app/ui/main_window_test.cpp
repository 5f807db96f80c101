// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/main_window.hpp"

#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include "app/ui/theme.hpp"
#include "tests/app/keys.hpp"
#include "tests/app/program.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using Page = MainWindow::Page;
using tests::waitFor;

class MainWindowTest : public ::testing::Test {
 protected:
    MainWindow& window() { return program_->window(); }
    /// The action of a menu whose text, without its mnemonic, is `text`.
    QAction* action(const QString& text) {
        for (auto* found : window().findChildren<QAction*>()) {
            if (QString(found->text()).remove('&') == text) {
                return found;
            }
        }
        ADD_FAILURE() << "no action " << text.toStdString();
        return nullptr;
    }
    tests::Program program_;
};

TEST_F(MainWindowTest, StartsOnMeasureReadyToTap) {
    EXPECT_EQ(window().page(), Page::Measure);
    EXPECT_TRUE(tests::child<QWidget>(window(), "tapPad")->hasFocus());
    EXPECT_TRUE(tests::child<QPushButton>(window(), "tabMeasure")->isChecked());
}

TEST_F(MainWindowTest, IsWhollyOnItsScreenAtFirstAndAfterwards) {
    for (const bool remembered : {false, true}) {
        const QRect screen = window().screen()->availableGeometry();
        EXPECT_LE(window().width(), screen.width()) << remembered;
        EXPECT_LE(window().height(), screen.height() - 20) << "with its frame";
        window().resize(screen.size() * 2);
        window().close();
        program_.restart();
    }
}

TEST_F(MainWindowTest, CtrlAndADigitGoToAPage) {
    const QSignalSpy shown(&window(), &MainWindow::pageShown);
    const std::pair<Qt::Key, Page> keys[]{{Qt::Key_3, Page::Target},
                                          {Qt::Key_4, Page::Run},
                                          {Qt::Key_5, Page::Review},
                                          {Qt::Key_2, Page::Measure}};
    for (const auto& [key, page] : keys) {
        QTest::keyClick(program_.window(), key, Qt::ControlModifier);
        EXPECT_EQ(window().page(), page);
    }
    EXPECT_EQ(shown.count(), 4);
}

TEST_F(MainWindowTest, TheTabsGoToTheirPagesAndShowWhichItIs) {
    const std::pair<const char*, Page> tabs[]{{"tabTarget", Page::Target},
                                              {"tabRun", Page::Run},
                                              {"tabReview", Page::Review},
                                              {"tabMeasure", Page::Measure}};
    for (const auto& [name, page] : tabs) {
        auto* tab = tests::child<QPushButton>(window(), name);
        tab->click();
        EXPECT_EQ(window().page(), page);
        EXPECT_TRUE(tab->isChecked());
    }
}

TEST_F(MainWindowTest, QuitCloses) {
    action("Quit")->trigger();  // its key is the desktop's own
    EXPECT_FALSE(window().isVisible());
}

TEST_F(MainWindowTest, ComesBackAsLargeAsItWasLeft) {
    window().resize(900, 650);
    window().close();
    program_.restart();
    EXPECT_EQ(window().size(), QSize(900, 650));
}

TEST_F(MainWindowTest, ComesToTheFrontFromTheTaskBar) {
    window().showMinimized();
    EXPECT_TRUE(window().isMinimized());
    window().bringToFront();
    EXPECT_FALSE(window().isMinimized());
    EXPECT_TRUE(waitFor([this] { return window().isActiveWindow(); }));
}

TEST_F(MainWindowTest, SaysWhatIsKnownAndWhatIsNot) {
    QString text;
    QTimer::singleShot(0, &window(), [&text] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        ASSERT_NE(box, nullptr);
        text = box->text();
        box->accept();
    });
    action("About Stridetick")->trigger();
    EXPECT_TRUE(text.contains("GPL-3.0-or-later"));
    EXPECT_TRUE(text.contains("very limited"));
    EXPECT_TRUE(text.contains("not medical advice"));
    EXPECT_FALSE(text.contains("prevent"));
}

TEST_F(MainWindowTest, AMenuIsWorkedByKeysOnThePageOfTaps) {
    QTest::keyClick(program_.window(), Qt::Key_G, Qt::AltModifier);
    ASSERT_TRUE(waitFor([] { return QApplication::activePopupWidget() != nullptr; }));
    QTest::keyClick(program_.window(), Qt::Key_R);
    EXPECT_EQ(window().page(), Page::Run);
    EXPECT_EQ(program_->measure().minute().count(), 0);
}

}  // namespace
}  // namespace stridetick::app
