// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/restore_card.hpp"

#include "tests/app/backups.hpp"
#include "tests/app/records.hpp"
#include "tests/app/ui/window_fixture.hpp"

namespace stridetick::app {
namespace {

using tests::waitFor;

class RestoreCardTest : public tests::WindowFixture {
 protected:
    RestoreCardTest() {
        program_.save({tests::tapped(1538, tests::daysAgo(3))});
        const auto backup = tests::backUp(program_->log());
        program_.save({tests::counted(79), tests::counted(80)});
        press(Qt::Key_L, Qt::ControlModifier);
        program_->restore().look(QString::fromStdString(backup.string()));
        EXPECT_TRUE(waitFor([this] { return program_->restore().preview().has_value(); }));
    }
    std::size_t measurements() {
        return tests::everythingIn(program_.home.logFile()).measurements.size();
    }
};

TEST_F(RestoreCardTest, ShowsBothLogsSideBySide) {
    EXPECT_EQ(the("nowMeasurements").text(), "3");
    EXPECT_EQ(the("thenMeasurements").text(), "1");
    EXPECT_EQ(the("nowRuns").text(), "0");
    EXPECT_EQ(the("thenRuns").text(), "0");
    EXPECT_EQ(the("nowFirst").text(), "01/03/2026, 11:00");
    EXPECT_EQ(the("nowNewest").text(), "04/03/2026, 11:00");
    EXPECT_EQ(the("thenNewest").text(), "01/03/2026, 11:00");
    EXPECT_TRUE(the("restoreChange").text().contains("2 measurements, since 04/03/2026, 11:00"));
    EXPECT_TRUE(the("restoreKept").text().contains("stridetick.before-restore-"));
}

TEST_F(RestoreCardTest, KeepsTheLogUnlessToldOtherwise) {
    ASSERT_TRUE(the<QPushButton>("restoreNo").hasFocus());
    press(Qt::Key_Return);
    EXPECT_FALSE(program_->restore().preview());
    EXPECT_EQ(measurements(), 3U);
}

TEST_F(RestoreCardTest, RestoresByKey) {
    press(Qt::Key_R, Qt::AltModifier);
    ASSERT_TRUE(waitFor([this] { return !program_->restore().preview(); }));
    EXPECT_EQ(measurements(), 1U);
}

TEST_F(RestoreCardTest, TheOtherAnswerIsNextByTab) {
    ASSERT_TRUE(the<QPushButton>("restoreNo").hasFocus());
    press(Qt::Key_Tab);
    ASSERT_TRUE(the<QPushButton>("restoreYes").hasFocus());
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return !program_->restore().preview(); }));
    EXPECT_EQ(measurements(), 1U);
}

TEST_F(RestoreCardTest, SaysWhyItHasToWaitIfARunBeginsMeanwhile) {
    program_->measure().tap({program_.clock.steadyNow(), std::nullopt});
    EXPECT_FALSE(the<QPushButton>("restoreYes").isEnabled());
    EXPECT_TRUE(the("restoreWords").text().contains("minute is being tapped"));
    EXPECT_TRUE(the<QPushButton>("restoreNo").isEnabled());
}

}  // namespace
}  // namespace stridetick::app
