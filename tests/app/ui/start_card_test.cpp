// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/start_card.hpp"

#include <QApplication>

#include "tests/app/programme_runner.hpp"
#include "tests/app/ui/page_states.hpp"
#include "tests/app/ui/window_fixture.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace stridetick::app {
namespace {

using core::operator""_spm;
using Page = MainWindow::Page;

class StartCardTest : public tests::WindowFixture {
 protected:
    void measured(const std::vector<log::LogRequest>& records) {
        program_.save(records);
        program_->window().goTo(Page::Today);
    }
    /// As far as the question, where there is one.
    void askForAnother() {
        program_->window().goTo(Page::Today);
        if (!the<QWidget>("moreCard").isVisible()) {
            tests::click(program_, "moreChoices");
        }
        tests::click(program_, "moreAnother");
        tests::click(program_, "beginProgramme");
    }
    const core::Programme& programme() { return program_->programme().history()->programme; }

    tests::ProgrammeRunner runner_{program_->log(), program_->programme(), program_.clock};
};

TEST_F(StartCardTest, SendsToMeasureFirst) {
    program_->window().goTo(Page::Today);
    EXPECT_FALSE(the<QPushButton>("beginProgramme").isVisible());
    press(Qt::Key_Return);
    EXPECT_EQ(program_->window().page(), Page::Measure);
}

TEST_F(StartCardTest, BeginsWithEnter) {
    measured({tests::tapped(1500)});
    press(Qt::Key_Return);
    ASSERT_TRUE(program_->programme().history());
    EXPECT_EQ(programme().plan, core::PlanLength::SixWeeks);
    EXPECT_EQ(programme().days, tests::threeDays());
    EXPECT_FALSE(programme().gentleStart);
    EXPECT_TRUE(the("taskHeading").text().startsWith("Session 1 of 18"));
    EXPECT_TRUE(the<QPushButton>("taskAction").hasFocus());
}

TEST_F(StartCardTest, TakesPlanDaysAndAGentleStart) {
    measured({tests::tapped(1500)});
    the<QRadioButton>("fourWeeks").click();
    tests::click(program_, "startDays5");
    EXPECT_TRUE(the("startDaysWords").text().startsWith("2 "));
    EXPECT_TRUE(the<QCheckBox>("gentleStart").text().contains("154"));
    the<QCheckBox>("gentleStart").click();
    tests::click(program_, "beginProgramme");
    EXPECT_EQ(programme().plan, core::PlanLength::FourWeeks);
    EXPECT_EQ(programme().days.count(), 2);
    EXPECT_TRUE(programme().gentleStart);
}

TEST_F(StartCardTest, WantsTwoToFourDays) {
    measured({tests::tapped(1500)});
    tests::click(program_, "startDays5");
    tests::click(program_, "startDays3");
    EXPECT_FALSE(the<QPushButton>("beginProgramme").isEnabled());
    EXPECT_TRUE(the("startDaysWords").text().contains("2 to 4"));
}

TEST_F(StartCardTest, SaysTheTargetAndThatASecondDayIsFairer) {
    measured({tests::tapped(1500)});
    EXPECT_TRUE(the("startTargetWords").text().contains("158"));
    EXPECT_TRUE(the("startHint").text().contains("second day"));
    measured({tests::tapped(1500, tests::daysAgo(3))});
    EXPECT_TRUE(the("startHint").text().contains("two days"));
}

TEST_F(StartCardTest, OffersTheHighestWhereTheTargetIsHigher) {
    measured({tests::tapped(1500), tests::target(190)});
    const QString words = the("startTargetWords").text();
    EXPECT_TRUE(words.contains("190") && words.contains("165")) << words.toStdString();
    press(Qt::Key_Return);
    EXPECT_EQ(programme().target, 165_spm);
    EXPECT_EQ(program_->run().target()->cadence, 165_spm) << "of free runs too";
}

TEST_F(StartCardTest, SaysWhatAPlanOfTheOwnCadenceIs) {
    measured({tests::tapped(1724)});
    EXPECT_TRUE(the("startTargetWords").text().contains("no raise"));
    EXPECT_FALSE(the<QCheckBox>("gentleStart").isVisible());
}

TEST_F(StartCardTest, AsksBeforeItEndsThePlanThatIsOn) {
    runner_.begin();
    const auto first = programme().id;
    askForAnother();
    EXPECT_TRUE(the("startQuestion").isVisible());
    EXPECT_TRUE(the<QPushButton>("keepProgramme").hasFocus()) << "Enter keeps it";
    EXPECT_EQ(programme().id, first);
    press(Qt::Key_Return);
    EXPECT_TRUE(the<QWidget>("taskCard").isVisible());
    tests::click(program_, "moreAnother");
    tests::click(program_, "beginProgramme");
    tests::click(program_, "beginProgramme");
    EXPECT_NE(programme().id, first);
    EXPECT_TRUE(the<QWidget>("taskCard").isVisible());
}

TEST_F(StartCardTest, EscapeKeepsThePlanThatIsOn) {
    runner_.begin();
    const auto first = programme().id;
    program_->window().goTo(Page::Today);
    tests::click(program_, "moreChoices");
    for (const bool asked : {false, true}) {
        tests::click(program_, "moreAnother");
        if (asked) {
            tests::click(program_, "beginProgramme");
        }
        press(Qt::Key_Escape);
        EXPECT_TRUE(the<QWidget>("taskCard").isVisible());
        EXPECT_FALSE(the<QWidget>("startCard").isVisible());
    }
    EXPECT_EQ(programme().id, first);
}

TEST_F(StartCardTest, SaysHowFarAboveTheGentleWeekIs) {
    measured({tests::tapped(1540)});
    EXPECT_TRUE(the<QCheckBox>("gentleStart").text().contains("158, 2.6 % above your own"))
        << the<QCheckBox>("gentleStart").text().toStdString();
}

TEST_F(StartCardTest, AsksForTheDoctorsWordAfterARunWithoutAPlan) {
    measured({tests::tapped(1500)});
    const auto ended = tests::run(std::chrono::minutes{20}, program_.clock.wallNow());
    program_.save({ended});
    program_->programme().sessionEnded(ended.id);
    program_->programme().report(tests::reportOf(ended, 6));
    ASSERT_TRUE(program_->programme().lastRunStops());
    press(Qt::Key_Return);
    EXPECT_FALSE(program_->programme().history());
    EXPECT_TRUE(the("startQuestion").text().contains("may run again"));
    EXPECT_TRUE(the<QPushButton>("keepProgramme").hasFocus());
    press(Qt::Key_Escape);
    EXPECT_FALSE(the("startQuestion").isVisible());
    EXPECT_FALSE(the<QPushButton>("keepProgramme").isVisible());
    tests::click(program_, "beginProgramme");
    tests::click(program_, "beginProgramme");
    EXPECT_TRUE(program_->programme().history());
}

TEST_F(StartCardTest, TheFocusComesBackToTheSafeAnswer) {
    runner_.begin();
    runner_.runAndReport(6);
    askForAnother();
    program_->window().goTo(Page::Review);
    program_->window().goTo(Page::Today);
    EXPECT_TRUE(the("startQuestion").isVisible());
    EXPECT_TRUE(the<QPushButton>("keepProgramme").hasFocus());
}

TEST_F(StartCardTest, AsksForTheDoctorsWordAfterAStop) {
    for (const bool ended : {false, true}) {
        runner_.begin();
        const auto first = programme().id;
        runner_.runAndReport(6);
        if (ended) {
            program_->programme().end();
        }
        askForAnother();
        EXPECT_TRUE(the("startQuestion").text().contains("stopped for pain"));
        EXPECT_TRUE(the<QPushButton>("beginProgramme").text().contains("told"));
        EXPECT_TRUE(the<QPushButton>("keepProgramme").hasFocus());
        EXPECT_EQ(programme().id, first);
        tests::click(program_, "beginProgramme");
        EXPECT_NE(programme().id, first);
        runner_.later(2);
    }
}

TEST_F(StartCardTest, AsksForNoWordThatWasGivenToThePlanThatIsOn) {
    runner_.begin();
    runner_.runAndReport(6);
    program_->programme().resume();
    askForAnother();
    EXPECT_TRUE(the("startQuestion").text().startsWith("The plan that is on ends with this"));
    EXPECT_EQ(the<QPushButton>("beginProgramme").text(), "End it and begin");
    program_->programme().end();
    EXPECT_FALSE(program_->programme().lastRunStops());
}

TEST_F(StartCardTest, AsksForNoWordWhereTheAnswerThatStoppedItWasChanged) {
    runner_.begin();
    runner_.runAndReport(6);
    auto report = *program_->programme().reportOf(program_->programme().toChange()->id);
    report.pain = 1;
    program_->programme().report(report);
    askForAnother();
    EXPECT_TRUE(the("startQuestion").text().startsWith("The plan that is on ends with this"));
}

TEST_F(StartCardTest, KeepsTheDaysAndTheGentleStartOfThePlanBefore) {
    const core::TrainingDays days{std::chrono::Tuesday, std::chrono::Saturday};
    runner_.quiet(1500);
    program_->programme().start({.days = days, .gentleStart = true});
    askForAnother();
    tests::click(program_, "beginProgramme");
    EXPECT_EQ(programme().days, days);
    EXPECT_TRUE(programme().gentleStart);
}

TEST_F(StartCardTest, GoesToTheTargetPageForAnother) {
    measured({tests::tapped(1500)});
    tests::click(program_, "startTarget");
    EXPECT_EQ(program_->window().page(), Page::Target);
}

TEST_F(StartCardTest, ShowsItsQuestionWithBothAnswersInALowWindow) {
    runner_.begin();
    program_->window().resize(640, 400);
    askForAnother();
    for (const char* name : {"startQuestion", "keepProgramme", "beginProgramme"}) {
        EXPECT_TRUE(inSight(name)) << name;
    }
}

TEST_F(StartCardTest, TabGoesFromTheWeeksToTheDaysAsTheyStand) {
    measured({tests::tapped(1500)});
    the<QWidget>("sixWeeks").setFocus();
    std::vector<QString> met;
    for (int i = 0; i < 12; ++i) {
        press(Qt::Key_Tab);
        met.push_back(QApplication::focusWidget()->objectName());
    }
    const auto at = [&met](const char* name) {
        return std::ranges::find(met, QLatin1String(name)) - met.begin();
    };
    EXPECT_LT(at("startDays1"), at("gentleStart"));
    EXPECT_LT(at("gentleStart"), at("beginProgramme"));
    EXPECT_LT(at("beginProgramme"), 12);
}

}  // namespace
}  // namespace stridetick::app
