// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/merge_card.hpp"

#include "tests/app/records.hpp"
#include "tests/app/ui/window_fixture.hpp"
#include "tests/support/temp_log.hpp"

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using tests::daysAgo;
using tests::TempLog;
using tests::waitFor;

class MergeCardTest : public tests::WindowFixture {
 protected:
    MergeCardTest() {
        auto both = tests::tapped(1538, daysAgo(5));
        const auto edited = [&](const char* note, int days) {
            both.note = note;
            return log::Edit<core::Measurement>{both, daysAgo(days)};
        };
        program_.save({both, edited("here", 1)});
        {
            auto log = other_.writing();
            TempLog::write(log, {both, tests::run(20min, daysAgo(1)), edited("there", 2)});
        }
        press(Qt::Key_L, Qt::ControlModifier);
        program_->merger().look(QString::fromStdString(other_.file().string()));
        EXPECT_TRUE(waitFor([this] { return the<QWidget>("mergeCard").isVisible(); }));
    }
    std::size_t runs() { return tests::everythingIn(program_.home.logFile()).sessions.size(); }

    TempLog other_;
};

TEST_F(MergeCardTest, ShowsWhatWouldComeAndWhatIsGivenUp) {
    EXPECT_EQ(the("mergeTitle").text(), "Merge log.db into your log?");
    EXPECT_EQ(the("mergeTaken").text(), "New: 1 run.");
    EXPECT_TRUE(the("mergeKept").text().contains("stridetick.before-merge-"));
    EXPECT_FALSE(the<QWidget>("backupsCard").isVisible());
    auto& list = the<QListWidget>("mergeWouldOverrule");
    ASSERT_EQ(list.count(), 1);
    EXPECT_TRUE(list.item(0)->text().contains("the other log's of 02/03/2026, 11:00 is given up"))
        << qPrintable(list.item(0)->text());
    EXPECT_TRUE(inSight("mergeYes"));
}

TEST_F(MergeCardTest, KeepsTheLogUnlessToldOtherwise) {
    ASSERT_TRUE(the<QPushButton>("mergeNo").hasFocus());
    press(Qt::Key_Return);
    EXPECT_FALSE(the<QWidget>("mergeCard").isVisible());
    EXPECT_TRUE(the<QPushButton>("mergeLog").hasFocus()) << "where it was asked for";
    EXPECT_EQ(runs(), 0U);
}

TEST_F(MergeCardTest, EscapeAnswersNo) {
    press(Qt::Key_Escape);
    EXPECT_EQ(program_->window().page(), MainWindow::Page::Log);
    EXPECT_FALSE(the<QWidget>("mergeCard").isVisible());
    EXPECT_TRUE(the<QWidget>("backupsCard").isVisible());
}

TEST_F(MergeCardTest, TheOtherAnswerIsNextByTabThenTheList) {
    press(Qt::Key_Tab);
    ASSERT_TRUE(the<QPushButton>("mergeYes").hasFocus());
    press(Qt::Key_Tab);
    EXPECT_TRUE(the<QListWidget>("mergeWouldOverrule").hasFocus());
    press(Qt::Key_Backtab);
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return !program_->merger().preview(); }));
    EXPECT_EQ(runs(), 1U);
}

TEST_F(MergeCardTest, SaysWhyItHasToWaitIfAMinuteBeginsMeanwhile) {
    program_->measure().tap({program_.clock.steadyNow(), std::nullopt});
    EXPECT_FALSE(the<QPushButton>("mergeYes").isEnabled());
    EXPECT_TRUE(the("mergeWords").text().contains("minute is being tapped"));
    EXPECT_TRUE(the<QPushButton>("mergeNo").isEnabled());
}

TEST_F(MergeCardTest, TheQuestionIsForgottenWithThePage) {
    press(Qt::Key_5, Qt::ControlModifier);
    press(Qt::Key_L, Qt::ControlModifier);
    EXPECT_FALSE(the<QWidget>("mergeCard").isVisible());
}

}  // namespace
}  // namespace stridetick::app
