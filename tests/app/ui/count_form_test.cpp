// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/count_form.hpp"

#include <QSet>
#include <QTest>

#include "app/controllers/measure_controller.hpp"
#include "tests/app/keys.hpp"
#include "tests/app/program.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

class CountFormTest : public ::testing::Test {
 protected:
    CountFormTest() {
        form_.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&form_));
    }
    void enter(const char* number) {
        auto* field = tests::child<QLineEdit>(form_, "count");
        field->setText(number);
        QTest::keyClick(field, Qt::Key_Return);
    }
    QString problem() {
        auto* label = tests::child<QLabel>(form_, "countProblem");
        return label->isVisible() ? label->text() : QString();
    }
    bool asksAboutFeet() { return tests::child<QPushButton>(form_, "countBothFeet")->isVisible(); }

    tests::Parts parts_;
    MeasureController controller_{{.clock = parts_.clock,
                                   .log = parts_.log,
                                   .sound = parts_.sound,
                                   .wakeLock = parts_.wakeLock,
                                   .taps = parts_.taps,
                                   .clickAudible = [] { return false; }}};
    CountForm form_{controller_};
};

TEST_F(CountFormTest, TakesACountWithEnter) {
    enter("78");
    ASSERT_TRUE(controller_.result());
    EXPECT_EQ(controller_.result()->cadence, core::StepsPerMinute::ofWhole(156));
    EXPECT_TRUE(problem().isEmpty());
    EXPECT_TRUE(tests::child<QLineEdit>(form_, "count")->text().isEmpty()) << "ready for another";
}

TEST_F(CountFormTest, CountsOverTheSecondsThatWereChosen) {
    const int factors[]{2, 4, 6, 8};
    auto* seconds = tests::child<QComboBox>(form_, "countSeconds");
    ASSERT_EQ(seconds->count(), 4);
    for (int i = 0; i < 4; ++i) {
        seconds->setCurrentIndex(i);
        enter(QByteArray::number(168 / factors[i]).constData());
        ASSERT_TRUE(controller_.result()) << i;
        EXPECT_EQ(controller_.result()->cadence, core::StepsPerMinute::ofWhole(168));
        EXPECT_EQ(controller_.result()->length.count(), seconds->currentData().toInt() * 1000);
    }
}

TEST_F(CountFormTest, HasASentenceOfItsOwnForEachBadEntry) {
    QSet<QString> sentences;
    const auto bad = {"", "78.5", "0", "50", "300"};
    for (const char* text : bad) {
        enter(text);
        EXPECT_FALSE(problem().isEmpty()) << text;
        sentences.insert(problem());
        EXPECT_EQ(tests::child<QLineEdit>(form_, "count")->text(), text) << "to be mended";
        EXPECT_FALSE(asksAboutFeet()) << text;
    }
    EXPECT_EQ(sentences.size(), static_cast<int>(bad.size()));
    EXPECT_FALSE(controller_.result());
}

TEST_F(CountFormTest, ABadEntryIsForgottenWithTheNextGoodOne) {
    enter("50");
    EXPECT_FALSE(problem().isEmpty());
    enter("78");
    EXPECT_TRUE(problem().isEmpty());
}

TEST_F(CountFormTest, AsksWhetherBothFeetWereCounted) {
    enter("158");
    EXPECT_TRUE(asksAboutFeet());
    EXPECT_FALSE(controller_.result());
    tests::child<QPushButton>(form_, "countBothFeet")->click();
    ASSERT_TRUE(controller_.result());
    EXPECT_EQ(controller_.result()->cadence, core::StepsPerMinute::ofWhole(158));
    EXPECT_FALSE(asksAboutFeet());
}

TEST_F(CountFormTest, RefusesSoManyStrikesOfOneFoot) {
    enter("158");
    tests::child<QPushButton>(form_, "countOneFoot")->click();
    EXPECT_FALSE(controller_.result());
    EXPECT_TRUE(problem().contains("No runner"));
    EXPECT_FALSE(asksAboutFeet());
}

}  // namespace
}  // namespace stridetick::app
