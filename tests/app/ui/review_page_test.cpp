// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/review_page.hpp"

#include "app/ui/week_list.hpp"
#include "tests/app/ui/review_fixture.hpp"
#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using Page = MainWindow::Page;
using tests::waitFor;

class ReviewPageTest : public tests::ReviewFixture {
 protected:
    /// Reads that need the table fail from now on.
    void hideMeasurements() {
        tests::sqlite3Says(program_.home.logFile(), "ALTER TABLE measurement RENAME TO hidden");
    }
};

TEST_F(ReviewPageTest, SaysWhatToDoFirst) {
    program_->window().goTo(Page::Review);
    EXPECT_TRUE(the<QWidget>("reviewEmpty").isVisible());
    EXPECT_FALSE(the<QWidget>("weekList").isVisible());
    EXPECT_TRUE(the<QPushButton>("reviewMeasure").hasFocus());
    QTest::keyClick(program_.window(), Qt::Key_Return);
    EXPECT_EQ(program_->window().page(), Page::Measure);
}

TEST_F(ReviewPageTest, NeverTakesAnUnreadableLogForAnEmptyOne) {
    ASSERT_TRUE(program_.save({tests::tapped(1538)}));
    hideMeasurements();
    program_->window().goTo(Page::Review);
    EXPECT_TRUE(the<QWidget>("reviewEmpty").isVisible());
    EXPECT_TRUE(the<QLabel>("reviewEmptyText").text().contains("could not be read"));
    EXPECT_TRUE(the<QLabel>("notice-log-unreadable").text().contains("measurement"));
}

TEST_F(ReviewPageTest, KeepsTheWeeksOnScreenWhileTheLogIsUnreadable) {
    review({tests::tapped(1538)});
    hideMeasurements();
    program_->window().goTo(Page::Run);
    program_->window().goTo(Page::Review);
    EXPECT_EQ(the<WeekList>("weekList").rowCount(), 1);
    EXPECT_TRUE(waitFor([&] { return the<QLabel>("notice-log-unreadable").isVisible(); }));
}

TEST_F(ReviewPageTest, SumsUpThisWeek) {
    review({tests::tapped(1538), tests::run(30min), tests::run(15min, tests::daysAgo(1)),
            tests::run(40min, tests::daysAgo(9))});
    EXPECT_EQ(the<QLabel>("thisWeek").text(),
              "This week – measured: 1, runs: 2, with the click: 45 min");
    EXPECT_EQ(the<WeekList>("weekList").rowCount(), 2);
}

TEST_F(ReviewPageTest, ListsWhatAWeekHolds) {
    auto measured = tests::tapped(1538);
    measured.treadmillSpeed = core::speedFromUnit(9.5, core::SpeedUnit::KilometresPerHour);
    program_->settings().setSpeedUnit(core::SpeedUnit::KilometresPerHour);
    review({measured, tests::target(162), tests::run(30min)});
    EXPECT_EQ(
        entries(),
        (QStringList{"Wed 4 Mar, 11:00 – measured 153.8 ± 0.6 spm. Tapped, 60 s. At 9.5 km/h.",
                     "Wed 4 Mar, 11:00 – target 162 spm (typed)",
                     "Wed 4 Mar, 11:00 – run 30:00, click heard 30:00, 4,860 steps at 162 spm"}));
    program_->settings().setSpeedUnit(core::SpeedUnit::MinutesPerKilometre);
    EXPECT_TRUE(entries().at(0).contains("6:19 min/km"));
}

TEST_F(ReviewPageTest, ListsAWeekInTheOrderInWhichItHappened) {
    const auto at = [](int minutes) {
        auto when = tests::daysAgo(1);
        when.utc += std::chrono::minutes{minutes};
        return when;
    };
    review({tests::run(30min, at(20)), tests::target(162, at(10)), tests::tapped(1538, at(0)),
            tests::run(15min, tests::daysAgo(2))});
    ASSERT_EQ(entries().size(), 4);
    EXPECT_TRUE(entries().at(0).contains("run 15:00"));
    EXPECT_TRUE(entries().at(1).contains("measured 153.8"));
    EXPECT_TRUE(entries().at(2).contains("target 162"));
    EXPECT_TRUE(entries().at(3).contains("run 30:00"));
}

TEST_F(ReviewPageTest, MarksWhatWasRecoveredAndWhatWasUneven) {
    auto cutShort = tests::run(12min);
    cutShort.state = core::SessionState::Recovered;
    auto uneven = tests::tapped(1538);
    uneven.uneven = true;
    review({cutShort, uneven});
    EXPECT_TRUE(entries().at(0).endsWith("Uneven taps."));
    EXPECT_TRUE(entries().at(1).endsWith("(recovered)"));
}

TEST_F(ReviewPageTest, ShowsTheWeekThatIsSelected) {
    review({tests::tapped(1538), tests::tapped(1500, tests::daysAgo(14))});
    EXPECT_TRUE(the<QLabel>("weekTitle").text().contains("2 Mar"));
    EXPECT_TRUE(the<WeekList>("weekList").hasFocus());
    QTest::keyClick(program_.window(), Qt::Key_Down);
    EXPECT_TRUE(the<QLabel>("weekTitle").text().contains("23 Feb"));
    EXPECT_EQ(entries(), QStringList{"Nothing was measured or run in this week."});
    QTest::keyClick(program_.window(), Qt::Key_Down);
    EXPECT_TRUE(entries().at(0).contains("150.0"));
}

TEST_F(ReviewPageTest, BringsBackEvenWhatWasAllThereWas) {
    review({tests::tapped(1538)});
    goToEntry(0);
    press(Qt::Key_Delete);
    ASSERT_TRUE(program_.settled());
    program_->window().goTo(Page::Run);
    program_->window().goTo(Page::Review);
    EXPECT_FALSE(visible("reviewEmpty"));
    ASSERT_TRUE(visible("undoChange"));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(entries().size(), 1);
    EXPECT_TRUE(program_.settled());
    program_.restart();
    program_->window().goTo(Page::Review);
    EXPECT_EQ(entries().size(), 1);
    EXPECT_FALSE(visible("undoChange"));
}

TEST_F(ReviewPageTest, CtrlZInAFieldOfAnotherPageUndoesNothingHere) {
    review({tests::tapped(1538)});
    goToEntry(0);
    press(Qt::Key_Delete);
    program_->window().goTo(Page::Target);
    press(Qt::Key_Z, Qt::ControlModifier);
    program_->window().goTo(Page::Review);
    EXPECT_TRUE(visible("undoChange"));
}

TEST_F(ReviewPageTest, PagesThroughTheWeeks) {
    review({tests::tapped(1538), tests::tapped(1500, tests::daysAgo(7 * 15))});
    EXPECT_TRUE(the<QWidget>("earlierWeeks").isEnabled());
    EXPECT_FALSE(the<QWidget>("laterWeeks").isEnabled());
    the<QPushButton>("earlierWeeks").click();
    EXPECT_TRUE(the<QLabel>("thisWeek").text().startsWith("Weeks from"));
    EXPECT_FALSE(the<QWidget>("earlierWeeks").isEnabled());
    the<QPushButton>("laterWeeks").click();
    EXPECT_TRUE(the<QLabel>("thisWeek").text().startsWith("This week"));
}

}  // namespace
}  // namespace stridetick::app
