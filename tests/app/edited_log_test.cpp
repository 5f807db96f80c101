// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Editing, deleting and undoing on the real window by keyboard alone, as another program then
// finds it in the log.
#include <QListWidget>
#include <QTest>

#include "tests/app/keys.hpp"
#include "tests/app/program.hpp"
#include "tests/app/records.hpp"
#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;

class EditedLog : public ::testing::Test {
 protected:
    EditedLog() {
        auto tapped = tests::tapped(1538, tests::daysAgo(1));
        tapped.taps = {{0us, 1us}, {780'000us, 780'001us}, {1'560'000us, 1'560'001us}};
        EXPECT_TRUE(program_.save({tapped, tests::run(30min)}));
        program_.clock.advance(1h);
        press(Qt::Key_5, Qt::ControlModifier);
        press(Qt::Key_Tab);
        EXPECT_TRUE(tests::child<QListWidget>(program_->window(), "weekEntries")->hasFocus());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(program_.window(), key, modifiers);
    }
    void type(const char* text) {
        for (const char* key = text; *key != 0; ++key) {
            QTest::keyClick(program_.window(), *key);
        }
    }
    /// Once all that was done is on the disk.
    std::string sqlite3(const char* sql) {
        EXPECT_TRUE(program_.settled());
        return tests::sqlite3Says(program_.home.logFile(), sql);
    }
    std::string now() {
        return std::to_string(program_.clock.wallNow().utc.time_since_epoch().count());
    }

    tests::Program program_;
};

TEST_F(EditedLog, KeepsATombstoneOfAMeasurementUntilItIsBack) {
    press(Qt::Key_Delete);
    const std::string deleted = now();
    EXPECT_EQ(sqlite3("SELECT deleted_ms, updated_ms, cadence_tenths FROM measurement"),
              deleted + '|' + deleted + "|1538");
    EXPECT_EQ(sqlite3("SELECT count(*) FROM tap"), "3");
    program_.clock.advance(1h);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(sqlite3("SELECT deleted_ms IS NULL, updated_ms, count(*) FROM measurement"),
              "1|" + now() + "|1");
    EXPECT_EQ(sqlite3("SELECT group_concat(placed_us) FROM tap"), "0,780000,1560000");
}

TEST_F(EditedLog, KeepsATombstoneOfARunUntilItIsBack) {
    press(Qt::Key_Down);
    press(Qt::Key_Delete);
    const std::string deleted = now();
    EXPECT_EQ(sqlite3("SELECT deleted_ms, updated_ms, length_ms FROM session"),
              deleted + '|' + deleted + "|1800000");
    program_.clock.advance(1h);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(sqlite3("SELECT deleted_ms IS NULL, updated_ms, state FROM session"),
              "1|" + now() + "|finished");
    EXPECT_EQ(sqlite3("SELECT length_ms, beats FROM click_block"), "1800000|4860");
}

TEST_F(EditedLog, HasWhatWasChangedAndThenWhatWasBefore) {
    press(Qt::Key_F2);
    type("new shoes");
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    press(Qt::Key_Space);  // both feet
    press(Qt::Key_Return);
    EXPECT_EQ(sqlite3("SELECT note, cadence_tenths, both_feet, updated_ms FROM measurement"),
              "new shoes|769|1|" + now());
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);  // the end, all of it selected
    type("20:00");
    press(Qt::Key_Return);
    EXPECT_EQ(sqlite3("SELECT length_ms, updated_ms FROM session"), "1200000|" + now());
    EXPECT_EQ(sqlite3("SELECT length_ms, beats FROM click_block"), "1200000|3240");
    program_.clock.advance(1h);
    press(Qt::Key_2, Qt::ControlModifier);
    press(Qt::Key_5, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(sqlite3("SELECT length_ms, updated_ms FROM session"), "1800000|" + now());
    EXPECT_EQ(sqlite3("SELECT length_ms, beats FROM click_block"), "1800000|4860");
    EXPECT_EQ(sqlite3("SELECT note, cadence_tenths, both_feet, updated_ms FROM measurement"),
              "|1538|0|" + now());
    EXPECT_EQ(sqlite3("SELECT count(*) FROM tap"), "3");
}

TEST_F(EditedLog, ShowsTomorrowWhatWasSaidToday) {
    press(Qt::Key_F2);
    type("new shoes");
    press(Qt::Key_Return);
    press(Qt::Key_Down);
    press(Qt::Key_Delete);
    ASSERT_TRUE(program_.settled());
    program_.restart();
    press(Qt::Key_5, Qt::ControlModifier);
    auto* list = tests::child<QListWidget>(program_->window(), "weekEntries");
    ASSERT_EQ(list->count(), 1);
    EXPECT_TRUE(list->item(0)->text().endsWith("Note: new shoes"));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(list->count(), 1) << "what was done before the restart stays";
}

}  // namespace
}  // namespace stridetick::app
