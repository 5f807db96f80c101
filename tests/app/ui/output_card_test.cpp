// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/output_card.hpp"

#include <QTest>

#include "tests/app/keys.hpp"
#include "tests/app/program.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using tests::waitFor;

class OutputCardTest : public ::testing::Test {
 protected:
    OutputCardTest() {
        program_->window().goTo(MainWindow::Page::Settings);
        the<QPushButton>("tabOutput").click();
    }
    template <class Widget = QLabel>
    Widget& the(const char* name) {
        return *tests::child<Widget>(program_->window(), name);
    }
    void press(Qt::Key key) { QTest::keyClick(program_.window(), key); }
    bool listed() {
        return waitFor([this] { return the<QComboBox>("output").count() == 3; });
    }

    tests::Program program_{tests::engineOnPacedDevice()};
};

TEST_F(OutputCardTest, ListsWhatThereIsWhenThePageOpens) {
    ASSERT_TRUE(listed());
    auto& output = the<QComboBox>("output");
    EXPECT_EQ(output.itemText(0), "System default (now: Headphones)");
    EXPECT_EQ(output.itemText(2), "Speakers");
    EXPECT_EQ(output.currentIndex(), 0);
}

TEST_F(OutputCardTest, PlaysWhereTheRunnerSaysAndShowsIt) {
    ASSERT_TRUE(listed());
    ASSERT_TRUE(waitFor([this] { return the("outputFacts").text().contains("Headphones"); }));
    the<QComboBox>("output").setFocus();
    press(Qt::Key_End);
    ASSERT_TRUE(waitFor([this] { return the("outputFacts").text().contains("Open: Speakers"); }));
    EXPECT_TRUE(the("outputFacts").text().contains(" ms"));
    EXPECT_TRUE(the("outputFacts").text().contains("latency not reported: tap along"));
    EXPECT_EQ(program_->output().wish().device, "Speakers");
}

TEST_F(OutputCardTest, LostOutputAndBufferAreChosenByKey) {
    the<QComboBox>("whenLost").setFocus();
    press(Qt::Key_Down);
    EXPECT_FALSE(program_->output().wish().fallBack);
    press(Qt::Key_Up);
    EXPECT_TRUE(program_->output().wish().fallBack);
    auto& buffer = the<QComboBox>("bufferSize");
    EXPECT_EQ(buffer.currentText(), "32 ms (384 frames)");
    buffer.setFocus();
    press(Qt::Key_Down);
    EXPECT_EQ(program_->output().bufferSize(), OutputController::bufferSizes()[1]);
}

TEST_F(OutputCardTest, LooksAgainWhenAsked) {
    ASSERT_TRUE(listed());
    QStringList said;  // the answer may be there before the key is up
    const auto told = QObject::connect(&program_->output(), &OutputController::changed,
                                       [&] { said.append(the<QPushButton>("lookAgain").text()); });
    the<QPushButton>("lookAgain").setFocus();
    press(Qt::Key_Space);
    EXPECT_TRUE(said.contains("Looking …"));
    EXPECT_TRUE(waitFor([this] { return the<QPushButton>("lookAgain").text() == "Look again"; }));
    QObject::disconnect(told);
}

TEST_F(OutputCardTest, OffersNoLargerBufferWhileThisOneWillDo) {
    EXPECT_FALSE(the("bufferAdvice").isVisible());
    EXPECT_FALSE(the<QPushButton>("largerBuffer").isVisible());
}

}  // namespace
}  // namespace stridetick::app
