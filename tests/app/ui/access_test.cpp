// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/access.hpp"

#include <QAccessible>
#include <QComboBox>
#include <QPushButton>
#include <QTimeEdit>

#include "app/ui/answer_row.hpp"
#include "app/ui/beat_indicator.hpp"
#include "app/ui/figure.hpp"
#include "app/ui/tap_pad.hpp"
#include "app/ui/theme.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

class Access : public ::testing::Test {
 protected:
    Access() { installAccess(); }
    static QAccessibleInterface& of(QObject& object) {
        return *QAccessible::queryAccessibleInterface(&object);
    }
    static void act(QObject& object, const QString& action) {
        of(object).actionInterface()->doAction(action);
    }
    static QStringList actions(QObject& object) {
        return of(object).actionInterface()->actionNames();
    }
};

TEST_F(Access, TheTapPadIsAButtonWhosePressIsATapOfNow) {
    TapPad pad;
    int taps = 0;
    QObject::connect(&pad, &TapPad::pressed, &pad, [&taps](const QInputEvent& event) {
        ++taps;
        EXPECT_EQ(event.timestamp(), 0U) << "no device has stamped it";
    });
    EXPECT_EQ(of(pad).role(), QAccessible::Button);
    act(pad, QAccessibleActionInterface::pressAction());
    EXPECT_EQ(taps, 1);
}

TEST_F(Access, AButtonIsWhatItIsUsedAs) {
    QPushButton button("&Save");
    EXPECT_EQ(of(button).role(), QAccessible::Button);
    EXPECT_EQ(of(button).text(QAccessible::Name), "Save");
    button.setCheckable(true);
    EXPECT_EQ(of(button).role(), QAccessible::CheckBox);
    button.setProperty("tab", true);
    EXPECT_EQ(of(button).role(), QAccessible::PageTab);
    button.setProperty("tab", {});
    button.setProperty("answer", true);
    EXPECT_EQ(of(button).role(), QAccessible::RadioButton);
    EXPECT_FALSE(of(button).state().checked);
    act(button, QAccessibleActionInterface::pressAction());
    EXPECT_TRUE(button.isChecked());
    EXPECT_TRUE(of(button).state().checked);
}

TEST_F(Access, ADisabledButtonOffersNothing) {
    QPushButton button("Save");
    EXPECT_TRUE(actions(button).contains(QAccessibleActionInterface::pressAction()));
    button.setEnabled(false);
    EXPECT_TRUE(of(button).state().disabled);
    EXPECT_TRUE(actions(button).isEmpty());
}

TEST_F(Access, AChoiceKeepsItsNameAndTellsWhatIsChosen) {
    QComboBox box;
    theme::name(&box, "buffer", "Buffer");
    box.addItems({"Small", "Large"});
    box.setCurrentIndex(1);
    EXPECT_EQ(of(box).role(), QAccessible::ComboBox);
    EXPECT_EQ(of(box).text(QAccessible::Name), "Buffer");
    EXPECT_EQ(of(box).text(QAccessible::Description), "Large");
}

TEST_F(Access, ADayAndATimeAreToldInWords) {
    QTimeEdit time(QTime(18, 30));
    theme::name(&time, "at", "Time of the reminder");
    time.setDisplayFormat("HH:mm");
    EXPECT_EQ(of(time).role(), QAccessible::SpinBox);
    EXPECT_EQ(of(time).text(QAccessible::Name), "Time of the reminder");
    EXPECT_EQ(of(time).text(QAccessible::Description), "18:30");
}

TEST_F(Access, NumbersAndAnswersHaveRolesOfTheirOwn) {
    Figure figure("tempo", "steps a minute", theme::Type::Body, "000");
    figure.show("162");
    EXPECT_EQ(of(figure).role(), QAccessible::StaticText);
    EXPECT_EQ(of(figure).text(QAccessible::Name), "steps a minute");
    EXPECT_EQ(of(figure).text(QAccessible::Description), "162");
    BeatIndicator beat;
    EXPECT_EQ(of(beat).role(), QAccessible::Indicator);
    AnswerRow row("pain", "Pain", {"No", "Yes"}, 2);
    EXPECT_EQ(of(row).role(), QAccessible::Grouping);
}

}  // namespace
}  // namespace stridetick::app
