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
