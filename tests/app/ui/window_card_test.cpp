// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/window_card.hpp"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QPalette>
#include <QPushButton>
#include <QStyle>
#include <QStyleOptionComboBox>

#include "app/ui/settings_page.hpp"
#include "app/ui/theme.hpp"
#include "tests/app/ui/window_fixture.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

class WindowCardTest : public tests::WindowFixture {
 protected:
    WindowCardTest() { show(); }
    void show() {
        program_->window().goTo(MainWindow::Page::Settings);
        the<SettingsPage>("settingsPage").openTab("tabWindow");
    }
    void choose(const char* name, Qt::Key key) {
        the<QComboBox>(name).setFocus();
        press(key);
    }
};

TEST_F(WindowCardTest, TheAppearanceThatIsChosenIsWornAtOnceAndKept) {
    EXPECT_EQ(the<QComboBox>("appearance").currentIndex(), 0) << "as the desktop";
    the<QComboBox>("appearance").setFocus();
    press(Qt::Key_Down);
    EXPECT_GT(theme::colours().window.lightness(), 128);
    press(Qt::Key_Down);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), theme::colours().window);
    EXPECT_LT(theme::colours().window.lightness(), 128);
    EXPECT_EQ(program_->settings().appearance(), Appearance::Dark);
    program_.restart();
    show();
    EXPECT_EQ(the<QComboBox>("appearance").currentIndex(), static_cast<int>(Appearance::Dark));
    theme::apply(*qApp, Appearance::Light);
}

TEST_F(WindowCardTest, TheUnitOfTheTreadmillThatIsChosenIsKept) {
    choose("speedUnit", Qt::Key_End);
    EXPECT_EQ(program_->settings().speedUnit(), core::SpeedUnit::MinutesPerMile);
    program_->settings().setSpeedUnit(core::SpeedUnit::MilesPerHour);
    EXPECT_EQ(the<QComboBox>("speedUnit").currentText(), "mph");
}

TEST_F(WindowCardTest, AListOfChoicesIsShownWhole) {
    for (const char* name : {"appearance", "speedUnit", "pulse", "language"}) {
        auto& choice = the<QComboBox>(name);
        QStyleOptionComboBox option;
        option.initFrom(&choice);
        EXPECT_EQ(choice.style()->styleHint(QStyle::SH_ComboBox_Popup, &option, &choice), 0)
            << "as a menu over its field it is cut on a real screen";
        choice.showPopup();
        auto* list = choice.view();
        ASSERT_TRUE(tests::waitFor([&] { return list->isVisible(); }));
        for (int row = 0; row < choice.count(); ++row) {
            const QRect line = list->visualRect(choice.model()->index(row, 0));
            EXPECT_GE(line.top(), 0) << name << ' ' << row;
            EXPECT_LT(line.bottom(), list->viewport()->height()) << name << ' ' << row;
        }
        if (choice.objectName() == "language") {  // its field is narrower than what it says
            EXPECT_GE(list->viewport()->width(), list->sizeHintForColumn(0));
        }
        choice.hidePopup();
    }
}

TEST_F(WindowCardTest, EachIsBroughtBackToItsDefault) {
    auto& unitReset = the<QPushButton>("speedUnitReset");
    EXPECT_FALSE(unitReset.isEnabled()) << "it is the locale's";
    const auto usual = program_->settings().speedUnit();
    program_->settings().setSpeedUnit(core::SpeedUnit::MinutesPerKilometre);
    program_->settings().setAppearance(Appearance::Dark);
    unitReset.click();
    the<QPushButton>("appearanceReset").click();
    EXPECT_EQ(program_->settings().speedUnit(), usual);
    EXPECT_EQ(program_->settings().appearance(), Appearance::System);
    theme::apply(*qApp, Appearance::Light);
}

}  // namespace
}  // namespace stridetick::app
