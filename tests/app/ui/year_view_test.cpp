// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/year_view.hpp"

#include "app/controllers/history_controller.hpp"
#include "app/ui/year_map.hpp"
#include "tests/app/past_programme.hpp"
#include "tests/app/ui/review_fixture.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;

class YearViewTest : public tests::ReviewFixture {
 protected:
    void year(std::vector<log::LogRequest> records) {
        review(std::move(records));
        the<QPushButton>("tabYear").click();
    }
    QString readout() { return the<QLabel>("yearReadout").text(); }
    QString title() { return the<QLabel>("yearTitle").text(); }
};

TEST_F(YearViewTest, ReadsOutDayByDay) {
    year({tests::run(30min, tests::daysAgo(1))});
    EXPECT_TRUE(the<YearMap>("yearMap").hasFocus());
    EXPECT_TRUE(readout().startsWith("Wed 4 Mar 2026"));
    press(Qt::Key_Up);
    EXPECT_EQ(readout(), "Tue 3 Mar 2026: 1 run, 30 min, 30 min with the click.");
    EXPECT_TRUE(the<QLabel>("yearSum").text().contains("Days with a run: 1. Time run: 30 min."));
}

TEST_F(YearViewTest, ComesToRestInAWindowOfAnySize) {
    year({tests::run(30min, tests::daysAgo(1))});
    const auto& map = the<YearMap>("yearMap");
    for (int width = 1100; width >= 640; width -= 11) {
        for (const int height : {480, 560, 640, 700}) {
            program_->window().resize(width, height);
            EXPECT_TRUE(tests::waitFor([&] {
                return map.height() == map.heightForWidth(map.width());
            })) << width
                << " x " << height;
        }
    }
}

TEST_F(YearViewTest, GoesAsFarBackAsTheLogAndNoFurther) {
    year({tests::run(30min, tests::daysAgo(100)), tests::run(20min)});
    EXPECT_EQ(title(), "2026");
    EXPECT_FALSE(the<QPushButton>("laterYear").isEnabled());
    the<QPushButton>("earlierYear").click();
    EXPECT_EQ(title(), "2025");
    EXPECT_FALSE(the<QPushButton>("earlierYear").isEnabled());
    the<QPushButton>("laterYear").click();
    EXPECT_EQ(title(), "2026");
}

TEST_F(YearViewTest, ArrowKeysCrossTheTurnOfTheYear) {
    year({tests::run(30min, tests::daysAgo(100)), tests::run(20min)});
    press(Qt::Key_Home);
    press(Qt::Key_Up);
    EXPECT_EQ(title(), "2025");
    EXPECT_TRUE(readout().startsWith("Wed 31 Dec 2025")) << readout().toStdString();
    press(Qt::Key_Down);
    EXPECT_TRUE(readout().startsWith("Thu 1 Jan 2026")) << readout().toStdString();
    press(Qt::Key_End);
    press(Qt::Key_Down);
    EXPECT_EQ(title(), "2026") << "there is no later year";
}

TEST_F(YearViewTest, EnterOpensTheWeekOfTheDay) {
    year({tests::run(30min, tests::daysAgo(30)), tests::run(20min)});
    for (int day = 0; day < 30; ++day) {
        press(Qt::Key_Up);
    }
    press(Qt::Key_Return);
    EXPECT_TRUE(visible("weekList"));
    EXPECT_TRUE(entries().at(0).contains("run 30:00")) << entries().join('\n').toStdString();
}

TEST_F(YearViewTest, CountsNoDayAsMissedWhoseWeekHasItsRuns) {
    year(tests::pastProgramme(3).changes);
    EXPECT_TRUE(the<QLabel>("yearSum").text().contains("without a run: 0"))
        << the<QLabel>("yearSum").text().toStdString();
}

}  // namespace
}  // namespace stridetick::app
