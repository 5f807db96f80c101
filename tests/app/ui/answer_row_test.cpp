// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/answer_row.hpp"

#include <QPushButton>
#include <QTest>

#include "tests/app/program.hpp"
#include "tests/app/programmes.hpp"

#include <gtest/gtest.h>

#include <memory>
#include <vector>

namespace stridetick::app {
namespace {

class AnswerRowTest : public ::testing::Test {
 protected:
    AnswerRowTest() {
        row_->show();
        QObject::connect(row_.get(), &AnswerRow::answered,
                         [this](int answer) { answers_.push_back(answer); });
        QObject::connect(row_.get(), &AnswerRow::done, [this] { ++done_; });
    }
    void press(Qt::Key key) { QTest::keyClick(row_.get(), key); }

    std::unique_ptr<AnswerRow> row_{AnswerRow::scale("pain", "Pain", nullptr)};
    std::vector<int> answers_;
    int done_ = 0;
};

TEST_F(AnswerRowTest, HasNoAnswerAtFirst) { EXPECT_FALSE(row_->answer()); }

TEST_F(AnswerRowTest, TakesEachDigitAndXForTen) {
    for (int digit = 0; digit <= 9; ++digit) {
        press(static_cast<Qt::Key>(Qt::Key_0 + digit));
        EXPECT_EQ(row_->answer(), digit);
    }
    press(Qt::Key_X);
    EXPECT_EQ(row_->answer(), 10);
    EXPECT_EQ(answers_, (std::vector{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10}));
    EXPECT_EQ(done_, 11) << "the 1 is done when the 2 comes";
}

TEST_F(AnswerRowTest, TakesOneAndZeroForTen) {
    press(Qt::Key_1);
    EXPECT_EQ(row_->answer(), 1);
    EXPECT_EQ(done_, 0) << "it may become a 10";
    press(Qt::Key_0);
    EXPECT_EQ(row_->answer(), 10);
    EXPECT_EQ(done_, 1);
}

TEST_F(AnswerRowTest, AOneIsAOneAfterAMoment) {
    press(Qt::Key_1);
    ASSERT_TRUE(tests::waitFor([this] { return done_ == 1; }));
    press(Qt::Key_0);
    EXPECT_EQ(row_->answer(), 0);
}

TEST_F(AnswerRowTest, LeavesOtherKeysToItsCard) {
    press(Qt::Key_Q);
    press(Qt::Key_Return);
    EXPECT_FALSE(row_->answer());
}

TEST_F(AnswerRowTest, AClickMovesOnAsAKeyDoes) {
    QTest::mouseClick(row_->findChild<QPushButton*>("pain1"), Qt::LeftButton);
    EXPECT_EQ(row_->answer(), 1);
    EXPECT_EQ(done_, 1);
}

TEST_F(AnswerRowTest, AnAnswerThatAnArrowKeyChoseMovesNothing) {
    press(Qt::Key_4);
    row_->findChild<QPushButton*>("pain5")->click();  // as Qt does for an arrow key
    EXPECT_EQ(row_->answer(), 5);
    EXPECT_EQ(done_, 1);
}

TEST_F(AnswerRowTest, ForgetsItsAnswer) {
    press(Qt::Key_3);
    row_->setAnswer(std::nullopt);
    EXPECT_FALSE(row_->answer());
    row_->setAnswer(7);
    EXPECT_EQ(row_->answer(), 7);
}

TEST(AnswerRow, CountsWordsFromOne) {
    AnswerRow row("where", "Where?", {"Knee", "Hip", "Shin"}, 2);
    row.show();
    QTest::keyClick(&row, Qt::Key_2);
    EXPECT_EQ(row.answer(), 1);
    QTest::keyClick(&row, Qt::Key_4);
    QTest::keyClick(&row, Qt::Key_0);
    QTest::keyClick(&row, Qt::Key_X);
    EXPECT_EQ(row.answer(), 1) << "there is no such answer";
    EXPECT_EQ(row.findChild<QPushButton*>("where2")->accessibleName(), "Where?: Shin");
}

TEST(AnswerRow, ShowsWhatAnAnswerMeans) {
    QLabel label;
    showMeaning(&label, "See a doctor", core::PainVerdict::Stop);
    EXPECT_EQ(label.text(), "See a doctor");
}

}  // namespace
}  // namespace stridetick::app
