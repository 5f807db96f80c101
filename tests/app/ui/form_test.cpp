// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/form.hpp"

#include <QLineEdit>
#include <QTest>
#include <QWheelEvent>

#include "tests/app/keys.hpp"
#include "tests/app/program.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

class FormTest : public ::testing::Test {
 protected:
    void show() {
        form_.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&form_));
    }
    Form form_{"form", "Heading"};
};

TEST_F(FormTest, EveryControlHasItsNameForTestsAndForScreenReaders) {
    const auto* number = form_.addNumber("number", "A number", 0, 9, "min");
    EXPECT_EQ(number->objectName(), "number");
    EXPECT_EQ(number->accessibleName(), "A number");
    const auto* field = number->findChild<QLineEdit*>();
    EXPECT_EQ(field->objectName(), "numberField");
    EXPECT_EQ(field->accessibleName(), "A number");
    EXPECT_EQ(form_.addCheck("check", "A &check")->accessibleName(), "A check");
    EXPECT_EQ(form_.addChoice("choice", "A choice", {"a", "b"})->count(), 2);
}

TEST_F(FormTest, ACaptionComesAndGoesWithItsControl) {
    auto* number = form_.addNumber("number", "A number", 0, 9, {});
    show();
    const auto captions = form_.findChildren<QLabel*>();
    const auto* caption = captions.last();
    ASSERT_EQ(caption->text(), "A number");
    form_.setShown(number, false);
    EXPECT_FALSE(number->isVisible());
    EXPECT_FALSE(caption->isVisible());
    form_.setShown(number, true);
    EXPECT_TRUE(caption->isVisible());
}

TEST_F(FormTest, ASettingIsBroughtBackToItsDefaultAsIfTheRunnerHad) {
    auto* number = form_.addNumber("number", "A number", 0, 9, {});
    auto* choice = form_.addChoice("choice", "A choice", {"a", "b", "c"});
    auto* slider = form_.addSlider("slider", "A slider", -9, 9);
    auto* check = form_.addCheck("check", "A &check");
    QStringList told;
    QObject::connect(number, &QSpinBox::valueChanged, [&] { told << "number"; });
    QObject::connect(choice, &QComboBox::activated, [&] { told << "choice"; });
    QObject::connect(slider, &QSlider::valueChanged, [&] { told << "slider"; });
    QObject::connect(check, &QCheckBox::toggled, [&] { told << "check"; });
    number->setValue(7);
    choice->setCurrentIndex(2);
    slider->setValue(3);
    check->setChecked(false);
    form_.addReset(number, 4);
    form_.addReset(choice, 1);
    form_.addReset(slider, -2);
    form_.addReset(check, 1);
    form_.showResets();
    show();
    told.clear();
    for (auto* control : std::initializer_list<QWidget*>{number, choice, slider, check}) {
        auto* reset =
            tests::child<QPushButton>(form_, (control->objectName() + "Reset").toLatin1());
        EXPECT_EQ(reset->accessibleName(), "Reset " + control->accessibleName());
        EXPECT_TRUE(reset->isEnabled());
        reset->setFocus();
        QTest::keyClick(reset, Qt::Key_Return);
        EXPECT_FALSE(reset->isEnabled()) << "there is nothing more to reset";
        EXPECT_TRUE(control->hasFocus()) << control->objectName().toStdString();
    }
    EXPECT_EQ(told, QStringList({"number", "choice", "slider", "check"}));
    EXPECT_EQ(number->value(), 4);
    EXPECT_EQ(choice->currentIndex(), 1);
    EXPECT_EQ(slider->value(), -2);
    EXPECT_TRUE(check->isChecked());
    form_.setShown(number, false);
    EXPECT_FALSE(tests::child<QPushButton>(form_, "numberReset")->isVisible());
}

TEST_F(FormTest, NothingIsResetWhereNothingCanBeChanged) {
    auto* number = form_.addNumber("number", "A number", 0, 9, {});
    form_.addReset(number, 4);
    number->setEnabled(false);
    form_.showResets();
    EXPECT_FALSE(tests::child<QPushButton>(form_, "numberReset")->isEnabled());
}

TEST_F(FormTest, TheWheelChangesNoValueThatItPassesOver) {
    auto* slider = form_.addSlider("slider", "A slider", 0, 100);
    slider->setValue(50);
    show();
    slider->setFocus();
    const QPointF middle(slider->rect().center());
    QWheelEvent turn(middle, slider->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton,
                     Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(slider, &turn);
    EXPECT_EQ(slider->value(), 50);
    QTest::keyClick(slider, Qt::Key_Right);
    EXPECT_EQ(slider->value(), 51);
}

TEST_F(FormTest, ANumberTypedIsTakenWhenItIsComplete) {
    auto* number = form_.addNumber("number", "A number", 0, 60, "min");
    show();
    QList<int> taken;
    QObject::connect(number, &QSpinBox::valueChanged, number,
                     [&](int value) { taken.append(value); });
    number->setFocus();
    number->selectAll();
    QTest::keyClicks(number, "45");
    EXPECT_TRUE(taken.isEmpty()) << "not at 4";
    QTest::keyClick(number, Qt::Key_Return);
    EXPECT_EQ(taken, QList{45});
}

}  // namespace
}  // namespace stridetick::app
