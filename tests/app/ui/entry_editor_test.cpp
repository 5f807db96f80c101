// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/entry_editor.hpp"

#include "tests/app/ui/review_fixture.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using Page = MainWindow::Page;
using core::StepsPerMinute;

class EntryEditorTest : public tests::ReviewFixture {
 protected:
    EntryEditorTest() { program_->settings().setSpeedUnit(core::SpeedUnit::KilometresPerHour); }
    void edit(log::LogRequest record) {
        review({std::move(record)});
        goToEntry(0);
        press(Qt::Key_F2);
        ASSERT_TRUE(visible("entryEditor"));
    }
    void toggle(const char* check) {
        the<QWidget>(check).setFocus();
        press(Qt::Key_Space);
    }
    core::Measurement measurement() {
        EXPECT_TRUE(program_.settled());
        return tests::everythingIn(program_.home.logFile()).measurements.at(0);
    }
    core::Session session() {
        EXPECT_TRUE(program_.settled());
        return tests::everythingIn(program_.home.logFile()).sessions.at(0);
    }
    QString problem() { return visible("entryProblem") ? the("entryProblem").text() : QString(); }
};

TEST_F(EntryEditorTest, ChangesAMeasurementByKeyAlone) {
    edit(tests::tapped(1538));
    EXPECT_TRUE(the("editedEntry").text().contains("measured 153.8"));
    EXPECT_FALSE(visible("entryEnd"));
    EXPECT_TRUE(the<QWidget>("entryNote").hasFocus());
    type("new shoes");
    press(Qt::Key_Tab);
    EXPECT_TRUE(the<QWidget>("entrySpeed").hasFocus());
    type("9.5");
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    EXPECT_TRUE(the<QWidget>("entryClickAudible").hasFocus());
    press(Qt::Key_Space);
    press(Qt::Key_Return);
    EXPECT_FALSE(visible("entryEditor"));
    const auto m = measurement();
    EXPECT_EQ(m.note, "new shoes");
    EXPECT_DOUBLE_EQ(m.treadmillSpeed->value(), 9.5 / 3.6);
    EXPECT_TRUE(m.clickAudible);
    EXPECT_FALSE(m.bothFeet);
}

TEST_F(EntryEditorTest, ShowsWhatThereIsAndTakesItAway) {
    auto m = tests::tapped(800);
    m.note = "old";
    m.treadmillSpeed = core::MetresPerSecond::tryFrom(2.8);
    m.bothFeet = m.clickAudible = true;
    edit(m);
    EXPECT_EQ(the<QLineEdit>("entryNote").text(), "old");
    EXPECT_EQ(the<QLineEdit>("entrySpeed").text(), "10.1");
    EXPECT_TRUE(the<QCheckBox>("entryBothFeet").isChecked());
    EXPECT_TRUE(the<QCheckBox>("entryClickAudible").isChecked());
    EXPECT_EQ(problem(), "");
    type("entryNote", "");
    type("entrySpeed", "");
    toggle("entryBothFeet");
    toggle("entryClickAudible");
    press(Qt::Key_Enter);
    const auto changed = measurement();
    EXPECT_EQ(core::detailsOf(changed), core::MeasurementDetails{});
    EXPECT_EQ(changed.cadence, StepsPerMinute::ofWhole(160));
}

TEST_F(EntryEditorTest, SaysWhatOtherFeetMakeOfTheCadence) {
    edit(tests::tapped(1538));
    toggle("entryBothFeet");
    EXPECT_TRUE(problem().contains("76.9 ± 0.3 spm"));
    EXPECT_TRUE(problem().contains("Target page"));
    toggle("entryBothFeet");
    EXPECT_EQ(problem(), "");
    toggle("entryBothFeet");
    press(Qt::Key_Return);
    EXPECT_EQ(measurement().cadence, StepsPerMinute::ofTenths(769));
}

TEST_F(EntryEditorTest, RefusesFeetThatNoRunnerHas) {
    edit(tests::tapped(1100));
    toggle("entryBothFeet");
    EXPECT_TRUE(problem().contains("less than 60"));
    press(Qt::Key_Return);
    EXPECT_TRUE(visible("entryEditor"));
    EXPECT_TRUE(problem().contains("less than 60"));
    EXPECT_TRUE(the<QWidget>("entryBothFeet").hasFocus());
    EXPECT_FALSE(measurement().bothFeet);
    toggle("entryBothFeet");
    EXPECT_EQ(problem(), "");
    press(Qt::Key_Return);
    EXPECT_FALSE(visible("entryEditor"));
}

TEST_F(EntryEditorTest, RefusesWhatIsNoSpeed) {
    edit(tests::tapped(1538));
    type("entryNote", "kept");
    type("entrySpeed", "fast");
    press(Qt::Key_Return);
    EXPECT_TRUE(visible("entryEditor"));
    EXPECT_TRUE(visible("entrySpeedProblem"));
    EXPECT_TRUE(the<QWidget>("entrySpeed").hasFocus());
    EXPECT_EQ(measurement().note, "");
    type("entrySpeed", "9.5");
    press(Qt::Key_Return);
    EXPECT_EQ(measurement().note, "kept");
}

TEST_F(EntryEditorTest, EndsARunThatWasStoppedTooLate) {
    edit(tests::run(30min));
    EXPECT_FALSE(visible("entryBothFeet"));
    EXPECT_FALSE(visible("entryClickAudible"));
    EXPECT_EQ(the<QLineEdit>("entryEnd").text(), "30:00");
    EXPECT_TRUE(the<QLineEdit>("entryEnd").accessibleName().contains("with pauses"));
    type("entryEnd", "20:30");
    press(Qt::Key_Return);
    EXPECT_FALSE(visible("entryEditor"));
    EXPECT_EQ(session().length, 20min + 30s);
    EXPECT_TRUE(entries().at(0).contains("run 20:30, click heard 20:30, 3,321 steps"));
}

TEST_F(EntryEditorTest, LeavesAnEndAloneThatIsNotTouched) {
    auto run = tests::run(30min);
    run.length += 999ms;
    edit(run);
    type("entryNote", "hill");
    press(Qt::Key_Return);
    EXPECT_EQ(session().length, run.length);
    EXPECT_EQ(session().note, "hill");
}

TEST_F(EntryEditorTest, RefusesAnEndThatCannotBe) {
    edit(tests::run(30min));
    for (const auto& [typed, why] : std::vector<std::pair<const char*, const char*>>{
             {"soon", "30:00"}, {"30:01", "has this run with 30:00"}, {"0:00", "delete it"}}) {
        type("entryEnd", typed);
        press(Qt::Key_Return);
        EXPECT_TRUE(visible("entryEditor")) << typed;
        EXPECT_TRUE(problem().contains(why)) << problem().toStdString();
        EXPECT_TRUE(the<QWidget>("entryEnd").hasFocus());
    }
    EXPECT_EQ(session().length, 30min);
}

TEST_F(EntryEditorTest, CancelsByEscapeFromEveryField) {
    review({tests::tapped(1538)});
    for (const char* field : {"entryNote", "entrySpeed", "entryBothFeet", "saveEntry"}) {
        goToEntry(0);
        press(Qt::Key_F2);
        ASSERT_TRUE(visible("entryEditor"));
        type("entryNote", "no");
        the<QWidget>(field).setFocus();
        press(Qt::Key_Escape);
        EXPECT_FALSE(visible("entryEditor")) << field;
    }
    EXPECT_FALSE(visible("undoChange"));
    EXPECT_EQ(measurement().note, "");
}

TEST_F(EntryEditorTest, EnterOnCancelCancels) {
    edit(tests::tapped(1538));
    type("entryNote", "no");
    the<QWidget>("cancelEntry").setFocus();
    press(Qt::Key_Return);
    EXPECT_FALSE(visible("entryEditor"));
    EXPECT_EQ(measurement().note, "");
}

TEST_F(EntryEditorTest, SavesASpeedThatIsStillBeingTyped) {
    edit(tests::tapped(1538));
    type("entrySpeed", "9.5");
    press(Qt::Key_S, Qt::AltModifier);
    EXPECT_TRUE(tests::waitFor([this] { return !visible("entryEditor"); }));
    EXPECT_TRUE(measurement().treadmillSpeed);
}

TEST_F(EntryEditorTest, ANoteOfSeveralLinesStaysAsItIs) {
    auto run = tests::run(30min);
    run.note = "one\ntwo";
    edit(run);
    type("entryEnd", "20:00");
    press(Qt::Key_Return);
    EXPECT_EQ(session().note, "one\ntwo");
}

TEST_F(EntryEditorTest, KeepsWhatIsTypedOverAChangeOfPage) {
    edit(tests::tapped(1538));
    type("entryNote", "half a");
    type("entrySpeed", "9");
    toggle("entryClickAudible");
    program_->window().goTo(Page::Run);
    ASSERT_TRUE(program_.save({tests::tapped(1560)}));
    program_->window().goTo(Page::Review);
    ASSERT_TRUE(visible("entryEditor"));
    EXPECT_TRUE(the<QWidget>("entryNote").hasFocus());
    EXPECT_EQ(the<QLineEdit>("entryNote").text(), "half a");
    EXPECT_EQ(the<QLineEdit>("entrySpeed").text(), "9");
    EXPECT_TRUE(the<QCheckBox>("entryClickAudible").isChecked());
    the<QLineEdit>("entryNote").setCursorPosition(6);
    type(" note");
    press(Qt::Key_Return);
    ASSERT_TRUE(program_.settled());
    EXPECT_TRUE(entries().join(' ').contains("Note: half a note"));
}

TEST_F(EntryEditorTest, IsOverWhenTheLogIsReplaced) {
    edit(tests::tapped(1538));
    emit program_->review().replaced();
    EXPECT_FALSE(visible("entryEditor"));
    EXPECT_TRUE(visible("weekEntries"));
}

}  // namespace
}  // namespace stridetick::app
