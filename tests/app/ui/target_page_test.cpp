// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/target_page.hpp"

#include <QTest>

#include "tests/app/keys.hpp"
#include "tests/app/past_programme.hpp"
#include "tests/app/program.hpp"
#include "tests/app/records.hpp"
#include "tests/app/ui/window_fixture.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using core::TargetKind;
using Page = MainWindow::Page;

class TargetPageTest : public tests::WindowFixture {
 protected:
    void measured(int tenths) {
        ASSERT_TRUE(program_.save({tests::tapped(tenths)}));
        program_->window().goTo(Page::Target);
    }
    QString text(const char* name) {
        auto& label = the<QLabel>(name);
        return label.isVisible() ? label.text() : QString();
    }
    void type(const char* target) {
        auto& field = the<QLineEdit>("typedTarget");
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, target);
    }
    core::Target stored() {
        EXPECT_TRUE(program_.settled());
        const auto targets = tests::everythingIn(program_.home.logFile()).targets;
        EXPECT_EQ(targets.size(), 1U);
        return targets.at(0);
    }
};

TEST_F(TargetPageTest, SaysToMeasureFirstAndGoesThere) {
    program_->window().goTo(Page::Target);
    EXPECT_TRUE(text("baselineText").contains("No measurement"));
    EXPECT_TRUE(text("baselineNote").contains("Tap a whole minute first"));
    EXPECT_FALSE(the<QPushButton>("useTarget").isEnabled());
    EXPECT_FALSE(the<QWidget>("chooseRaise").isVisible()) << "there is nothing to raise";
    EXPECT_TRUE(the<QPushButton>("targetMeasure").hasFocus());
    QTest::keyClick(program_.window(), Qt::Key_Return);
    EXPECT_EQ(program_->window().page(), Page::Measure);
}

TEST_F(TargetPageTest, TheTargetIsInSightInASmallWindow) {
    program_->window().resize(632, 455);
    ASSERT_TRUE(program_.save({tests::tapped(1560), tests::target(164), tests::run(30min)}));
    program_->window().goTo(Page::Target);
    EXPECT_TRUE(inSight("targetValue"))
        << the<QWidget>("targetValue").visibleRegion().boundingRect().height() << " of "
        << the<QWidget>("targetValue").height();
}

TEST_F(TargetPageTest, SaysThatATargetIsForFreeRunsWhileAPlanIsOn) {
    measured(1538);
    EXPECT_EQ(text("targetPlan"), "");
    auto past = tests::pastProgramme(2);
    ASSERT_TRUE(program_.save(past.changes));
    program_->window().goTo(Page::Run);
    program_->window().goTo(Page::Target);
    EXPECT_EQ(
        text("targetPlan"),
        "Your plan runs at 158, from a baseline of 150.0. This target is for free runs only.");
    auto step = core::started(past.programme);
    step.ordinal = 1;
    step.kind = core::ProgrammeStep::Kind::Ended;
    ASSERT_TRUE(program_.save({step}));
    program_->window().goTo(Page::Run);
    program_->window().goTo(Page::Target);
    EXPECT_EQ(text("targetPlan"), "");
}

TEST_F(TargetPageTest, OffersTheLowEndAndSaysWhy) {
    measured(1538);
    EXPECT_TRUE(text("baselineText").contains("153.8 ± 0.6"));
    EXPECT_EQ(text("targetValue"), "162 spm");
    EXPECT_EQ(text("targetPerFoot"), "81 a minute on one foot");
    EXPECT_TRUE(text("targetWhy").startsWith("5.3 % above your own 153.8"));
    EXPECT_EQ(text("raiseText"),
              "5.0 % asked, rounded up to a whole step. 5 to 10 % is 162 to 169 spm");
}

TEST_F(TargetPageTest, EnterStoresWhatIsShownAndGoesToTheRun) {
    measured(1538);
    QTest::keyClick(program_.window(), Qt::Key_Return);
    EXPECT_EQ(program_->window().page(), Page::Run);
    EXPECT_EQ(stored().cadence, core::StepsPerMinute::ofWhole(162));
    EXPECT_EQ(stored().kind, TargetKind::Raise);
}

TEST_F(TargetPageTest, TheSliderGoesToTenPercent) {
    measured(1538);
    the<QSlider>("raise").setFocus();
    QTest::keyClick(program_.window(), Qt::Key_End);
    EXPECT_EQ(text("targetValue"), "169 spm");
    QTest::keyClick(program_.window(), Qt::Key_Left);
    EXPECT_TRUE(text("raiseText").startsWith("9.5 %"));
}

TEST_F(TargetPageTest, SaysSoWhenTheTargetIsStillUnder) {
    ASSERT_TRUE(program_.save({tests::tapped(1478, tests::daysAgo(1))}));
    program_->window().goTo(Page::Target);
    EXPECT_TRUE(text("targetWhy").contains("still under 160"));
    measured(1538);
    EXPECT_FALSE(text("targetWhy").contains("still under 160"));
}

TEST_F(TargetPageTest, OffersTheClearToHoldTheirOwn) {
    measured(1702);
    EXPECT_FALSE(the<QWidget>("chooseRaise").isVisible());
    EXPECT_FALSE(the<QWidget>("raise").isVisible());
    EXPECT_TRUE(the<QRadioButton>("chooseHold").isChecked());
    EXPECT_EQ(text("targetValue"), "170 spm");
    the<QPushButton>("useTarget").click();
    EXPECT_EQ(stored().kind, TargetKind::Hold);
}

TEST_F(TargetPageTest, OnTheLineHoldsOrRaises) {
    measured(1602);
    EXPECT_TRUE(the<QRadioButton>("chooseHold").isChecked());
    EXPECT_TRUE(the<QWidget>("chooseRaise").isVisible());
    the<QRadioButton>("chooseRaise").click();
    EXPECT_EQ(text("targetValue"), "169 spm");
}

TEST_F(TargetPageTest, WarnsOfATypedTargetOutsideTheRangeAndTakesIt) {
    measured(1538);
    type("156");
    EXPECT_TRUE(text("typedProblem").contains("Less than 5 %"));
    EXPECT_FALSE(text("targetWhy").contains("in the lab")) << "that is said of 5 to 10 % only";
    type("175");
    EXPECT_TRUE(text("typedProblem").contains("More than 10 %"));
    EXPECT_FALSE(text("targetWhy").contains("in the lab"));
    type("165.5");
    EXPECT_TRUE(text("typedProblem").isEmpty());
    EXPECT_TRUE(text("targetWhy").contains("in the lab"));
    QTest::keyClick(program_.window(), Qt::Key_Return);
    EXPECT_EQ(stored().cadence, core::StepsPerMinute::ofTenths(1655));
    EXPECT_EQ(stored().kind, TargetKind::Typed);
}

TEST_F(TargetPageTest, StoresNothingOfATypedTargetThatIsNone) {
    program_->window().goTo(Page::Target);
    for (const char* target : {"fast", "99", "241", "162.55"}) {
        type(target);
        EXPECT_FALSE(text("typedProblem").isEmpty()) << target;
        EXPECT_FALSE(the<QPushButton>("useTarget").isEnabled()) << target;
        QTest::keyClick(program_.window(), Qt::Key_Return);
        EXPECT_EQ(program_->window().page(), Page::Target);
    }
    ASSERT_TRUE(program_.settled());
    EXPECT_TRUE(tests::everythingIn(program_.home.logFile()).targets.empty());
}

TEST_F(TargetPageTest, TakesATypedTargetWithoutAnyMeasurement) {
    program_->window().goTo(Page::Target);
    type("164");
    QTest::keyClick(program_.window(), Qt::Key_Return);
    EXPECT_EQ(program_->window().page(), Page::Run);
    EXPECT_EQ(stored().cadence, core::StepsPerMinute::ofWhole(164));
}

TEST_F(TargetPageTest, AsksForAThirdMeasurementWhereTwoDisagree) {
    auto later = tests::daysAgo(0);
    later.utc += 5min;
    ASSERT_TRUE(program_.save({tests::tapped(1500), tests::tapped(1560, later)}));
    program_->window().goTo(Page::Target);
    EXPECT_TRUE(text("baselineNote").contains("third time"));
    EXPECT_TRUE(the<QWidget>("targetMeasure").isVisible());
}

TEST_F(TargetPageTest, GoesOnToTheRunWhereTheTargetIsInUseAlready) {
    measured(1538);
    QTest::keyClick(program_.window(), Qt::Key_Return);
    ASSERT_EQ(program_->window().page(), Page::Run);
    program_->window().goTo(Page::Target);
    EXPECT_FALSE(the<QWidget>("useTarget").isVisible());
    EXPECT_TRUE(the<QWidget>("targetRun").hasFocus());
    QTest::keyClick(program_.window(), Qt::Key_Return);
    EXPECT_EQ(program_->window().page(), Page::Run);
    stored();  // once
    program_->window().goTo(Page::Target);
    the<QSlider>("raise").setValue(the<QSlider>("raise").maximum());
    EXPECT_TRUE(the<QWidget>("useTarget").isVisible()) << "that is another target";
}

TEST_F(TargetPageTest, ShowsTheTargetInUse) {
    ASSERT_TRUE(program_.save({tests::target(158)}));
    measured(1538);
    EXPECT_EQ(text("targetCurrent"), "In use now: 158 spm (typed)");
}

TEST_F(TargetPageTest, ANewMeasurementOffersItsOwnDefault) {
    measured(1538);
    the<QSlider>("raise").setValue(the<QSlider>("raise").maximum());
    program_->window().goTo(Page::Measure);
    program_->window().goTo(Page::Target);
    EXPECT_EQ(text("targetValue"), "169 spm") << "the runner's choice stays";
    program_.clock.advance(24h);
    ASSERT_TRUE(program_.save({tests::tapped(1550, program_.clock.wallNow())}));
    program_->window().goTo(Page::Target);
    EXPECT_EQ(text("targetValue"), "163 spm");
}

TEST_F(TargetPageTest, SaysThatATypedTargetIsBelowTheOwnCadence) {
    measured(1540);
    type("120");
    EXPECT_EQ(text("typedProblem"), "Below your own cadence: outside of the usual range.");
    type("154");
    EXPECT_TRUE(text("typedProblem").startsWith("Less than 5 % above"));
    type("153.9");
    EXPECT_TRUE(text("typedProblem").startsWith("Below your own cadence"));
}

TEST_F(TargetPageTest, TheButtonKeepsItsPlaceWhateverIsTyped) {
    for (const int width : {1024, 900}) {
        program_->window().resize(width, 700);
        measured(1538);
        type("165");
        const auto& page = the<QWidget>("targetPage");
        const auto& use = the<QWidget>("useTarget");
        const auto& card = the<QWidget>("targetResult");
        const auto place = [&] { return use.mapTo(&page, QPoint(0, 0)).y() - card.y(); };
        QTest::qWait(0);
        const int before = place();
        type("9");
        QTest::qWait(0);
        EXPECT_NEAR(place(), before, use.fontMetrics().height()) << width;
        EXPECT_FALSE(use.isEnabled());
    }
}

}  // namespace
}  // namespace stridetick::app
