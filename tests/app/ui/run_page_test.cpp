// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/run_page.hpp"

#include <QSlider>
#include <QTest>

#include "app/format.hpp"
#include "app/ui/figure.hpp"
#include "tests/app/keys.hpp"
#include "tests/app/program.hpp"
#include "tests/app/records.hpp"
#include "tests/app/ui/window_fixture.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using Page = MainWindow::Page;
using tests::waitFor;

class RunPageTest : public tests::WindowFixture {
 protected:
    RunController& run() { return program_->run(); }
    int tempo() { return run().tempo()->rounded(); }
};

TEST_F(RunPageTest, WithoutATargetSaysToMeasureOrToTypeOne) {
    ASSERT_TRUE(program_.save({log::NoticeSeen{"safety_r29", tests::daysAgo(0)}}));
    program_->window().goTo(Page::Run);
    EXPECT_TRUE(the("runMessage").text().contains("measure first"));
    EXPECT_FALSE(the<QWidget>("tempo").isVisible());
    EXPECT_FALSE(the<QWidget>("elapsed").isVisible()) << "nothing can run yet";
    EXPECT_FALSE(the<QWidget>("startStop").isVisible());
    EXPECT_TRUE(the<QWidget>("runTarget").hasFocus());
    run().start();
    EXPECT_FALSE(run().running());
    press(Qt::Key_Return);
    EXPECT_EQ(program_->window().page(), Page::Target);
}

TEST_F(RunPageTest, TheSafetyNoticeIsReadOnceBeforeTheFirstRun) {
    ASSERT_TRUE(program_.save({tests::target(162)}));
    program_->window().goTo(Page::Run);
    EXPECT_TRUE(the<QWidget>("safetyNotice").isVisible());
    EXPECT_TRUE(the("runMessage").text().contains("Read the notice"));
    EXPECT_FALSE(the<QPushButton>("startStop").isEnabled());
    EXPECT_TRUE(the<QWidget>("safetySeen").hasFocus());
    press(Qt::Key_Space);
    EXPECT_FALSE(the<QWidget>("safetyNotice").isVisible());
    EXPECT_FALSE(run().running()) << "one key does one thing";
    EXPECT_TRUE(the<QWidget>("tempo").isVisible());
    EXPECT_TRUE(the<QWidget>("startStop").hasFocus());
    program_.restart();
    program_->window().goTo(Page::Run);
    EXPECT_FALSE(the<QWidget>("safetyNotice").isVisible());
}

TEST_F(RunPageTest, AlwaysShowsWhenToStopAndGetHelp) {
    program_->window().goTo(Page::Run);
    EXPECT_TRUE(the("stopWords").isVisible());
    EXPECT_TRUE(the("stopWords").text().contains("Get help now"));
}

TEST_F(RunPageTest, SpaceStartsAndStops) {
    toRun();
    EXPECT_EQ(the<QWidget>("startStop").accessibleName(), "Start");
    press(Qt::Key_Space);
    EXPECT_TRUE(run().running());
    EXPECT_EQ(the<QWidget>("startStop").accessibleName(), "Stop");
    program_.clock.advance(61s);
    press(Qt::Key_Space);
    EXPECT_FALSE(run().running());
    EXPECT_EQ(the<Figure>("elapsed").number(), "1:01");
}

TEST_F(RunPageTest, AHeldSpaceStartsOnce) {
    toRun();
    QTest::simulateEvent(program_.window(), true, Qt::Key_Space, Qt::NoModifier, " ", false);
    for (int i = 0; i < 3; ++i) {
        QTest::simulateEvent(program_.window(), true, Qt::Key_Space, Qt::NoModifier, " ", true);
    }
    QTest::simulateEvent(program_.window(), false, Qt::Key_Space, Qt::NoModifier, " ", false);
    EXPECT_TRUE(run().running());
}

TEST_F(RunPageTest, SpaceStopsWhereverTheFocusIs) {
    toRun();
    for (const char* widget : {"volume", "mute", "faster1", "tabMeasure"}) {
        press(Qt::Key_Space);
        ASSERT_TRUE(run().running()) << widget;
        the<QWidget>(widget).setFocus();
        press(Qt::Key_Space);
        EXPECT_FALSE(run().running()) << widget;
        EXPECT_EQ(program_->window().page(), Page::Today) << widget << ": how was it?";
        program_->window().goTo(Page::Run);
    }
}

TEST_F(RunPageTest, SpaceStopsAfterANoticeWasHidden) {
    toRun();
    press(Qt::Key_Space);
    program_->window().setNotice("log-trouble", "The log cannot be written just now.");
    auto& hide = the<QPushButton>("hide-log-trouble");
    QTest::mouseClick(&hide, Qt::LeftButton);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    press(Qt::Key_Space);
    EXPECT_FALSE(run().running());
}

TEST_F(RunPageTest, AnOpenMenuAndOtherPagesKeepTheirKeys) {
    toRun();
    press(Qt::Key_Space);
    QTest::keyClick(program_.window(), Qt::Key_G, Qt::AltModifier);
    ASSERT_TRUE(waitFor([] { return QApplication::activePopupWidget() != nullptr; }));
    press(Qt::Key_Down);
    EXPECT_EQ(tempo(), 162);
    press(Qt::Key_V);  // the menu's Review
    ASSERT_EQ(program_->window().page(), Page::Review);
    press(Qt::Key_Space);
    press(Qt::Key_Up);
    EXPECT_TRUE(run().running());
    EXPECT_EQ(tempo(), 162);
}

TEST_F(RunPageTest, KeysAndButtonsChangeTheTempo) {
    toRun();
    struct Step {
        Qt::Key key;
        int after;
    };
    for (const auto& [key, after] :
         {Step{Qt::Key_Plus, 163}, Step{Qt::Key_Minus, 162}, Step{Qt::Key_Up, 163},
          Step{Qt::Key_Down, 162}, Step{Qt::Key_PageUp, 167}, Step{Qt::Key_PageDown, 162}}) {
        press(key);
        EXPECT_EQ(tempo(), after) << "key " << key;
    }
    press(Qt::Key_Space);
    for (const auto& [button, after] : {std::pair{"faster5", 167}, std::pair{"faster1", 168},
                                        std::pair{"slower5", 163}, std::pair{"slower1", 162}}) {
        the<QPushButton>(button).click();
        EXPECT_EQ(tempo(), after) << button;
    }
    EXPECT_EQ(the<Figure>("tempo").number(), "162");
}

TEST_F(RunPageTest, MMutesAndTheButtonShowsIt) {
    toRun();
    press(Qt::Key_M);
    EXPECT_TRUE(run().muted());
    EXPECT_TRUE(the<QPushButton>("mute").isChecked());
    press(Qt::Key_M);
    EXPECT_FALSE(run().muted());
}

TEST_F(RunPageTest, TheSliderSetsTheVolumeAndKeepsIt) {
    toRun();
    the<QSlider>("volume").setFocus();
    QTest::keyClick(program_.window(), Qt::Key_Home);
    EXPECT_EQ(program_->click().sound().volume, core::kSilence);
    QTest::keyClick(program_.window(), Qt::Key_Right);
    EXPECT_EQ(program_->click().sound().volume.tenths(), -490);
    QTest::keyClick(program_.window(), Qt::Key_End);
    EXPECT_EQ(program_->click().sound().volume, core::kUnchanged) << "boost is off";
    QTest::keyClick(program_.window(), Qt::Key_Left);
    program_.restart();
    EXPECT_EQ(the<QSlider>("volume").value(), -1);
}

TEST_F(RunPageTest, SaysWhatIsWrongWithTheSoundAndWhatToTry) {
    toRun();
    ASSERT_TRUE(waitFor([this] { return the("soundStatus").text().startsWith("No sound"); }));
    EXPECT_TRUE(the("soundStatus").text().contains("Plug in headphones"));
    EXPECT_EQ(the("soundStatus").toolTip(), "no device in this test");
    EXPECT_FALSE(the<QPushButton>("testSound").isEnabled());
    press(Qt::Key_Space);
    EXPECT_TRUE(run().running()) << "everything else still works";
}

TEST(RunPage, SaysWhatItPlaysOnAndTakesATestSound) {
    tests::Program program(tests::engineOnPacedDevice());
    program->window().goTo(Page::Run);
    ASSERT_TRUE(waitFor([&] {
        return tests::child<QLabel>(program->window(), "soundStatus")->text().startsWith("Playing");
    }));
    EXPECT_TRUE(tests::child<QPushButton>(program->window(), "testSound")->isEnabled());
}

TEST(RunPage, CountsEachStepAsItIsHeard) {
    tests::Program program(tests::engineOnPacedDevice());
    ASSERT_TRUE(
        program.save({tests::target(240), log::NoticeSeen{"safety_r29", tests::daysAgo(0)}}));
    program->window().goTo(Page::Run);
    ASSERT_TRUE(waitFor([&] { return program->sound().sounding(); }));
    QTest::keyClick(program.window(), Qt::Key_Space);
    const auto* steps = tests::child<Figure>(program->window(), "stepsHeard");
    QStringList shown;
    const QObject listener;  // ends the connection with this function
    QObject::connect(&program->run(), &RunController::stepped, &listener, [&] {
        EXPECT_EQ(steps->number(), format::count(program->run().stepsHeard()));
        shown.append(steps->number());
    });
    EXPECT_TRUE(waitFor([&] { return shown.contains("2"); }));
}

}  // namespace
}  // namespace stridetick::app
