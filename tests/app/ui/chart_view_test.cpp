// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/chart_view.hpp"

#include <QDateEdit>

#include "app/controllers/history_controller.hpp"
#include "app/settings_store.hpp"
#include "app/ui/cadence_chart.hpp"
#include "tests/app/past_programme.hpp"
#include "tests/app/ui/review_fixture.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using Span = ChartController::Span;

class ChartViewTest : public tests::ReviewFixture {
 protected:
    void chart(std::vector<log::LogRequest> records) {
        review(std::move(records));
        the<QPushButton>("tabChart").click();
    }
    ChartController& controller() { return program_->history().chart(); }
    QString readout() { return the<QLabel>("chartReadout").text(); }
};

TEST_F(ChartViewTest, ReadsOutWeekByWeekWithTheKeyboard) {
    chart({tests::tapped(1538, tests::daysAgo(7)), tests::tapped(1571)});
    EXPECT_TRUE(the<CadenceChart>("cadenceChart").hasFocus());
    EXPECT_TRUE(readout().contains("157.1")) << readout().toStdString();
    press(Qt::Key_Left);
    EXPECT_TRUE(readout().contains("153.8")) << readout().toStdString();
}

TEST_F(ChartViewTest, EnterOpensTheWeek) {
    chart({tests::tapped(1538, tests::daysAgo(7 * 14)), tests::tapped(1571)});
    controller().setSpan(Span::All);
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    EXPECT_TRUE(visible("weekList"));
    EXPECT_TRUE(entries().at(0).contains("153.8"));
}

TEST_F(ChartViewTest, ASpanIsChosenByPresetOrByItsDays) {
    chart(tests::pastProgramme(20).changes);
    auto& span = the<QComboBox>("chartSpan");
    emit span.activated(static_cast<int>(Span::All));
    EXPECT_TRUE(tests::waitFor([&] { return !controller().reading(); }));
    EXPECT_EQ(controller().weeks().size(), 21U);
    the<QDateEdit>("chartFrom").setDate(QDate(2026, 2, 2));
    EXPECT_EQ(controller().span(), Span::Own);
    EXPECT_EQ(span.currentIndex(), static_cast<int>(Span::Own));
    EXPECT_EQ(controller().weeks().size(), 5U);
}

TEST_F(ChartViewTest, TheFieldsFollowWhatIsInSight) {
    chart(tests::pastProgramme(20).changes);
    auto& from = the<QDateEdit>("chartFrom");
    const auto whole = from.date();
    the<QPushButton>("chartZoomIn").click();
    EXPECT_GT(from.date(), whole);
    EXPECT_EQ(controller().span(), Span::TwelveWeeks) << "nothing else is read";
    the<QPushButton>("chartShowAll").click();
    EXPECT_EQ(from.date(), whole);
}

TEST_F(ChartViewTest, DaysThatCannotBeAreNotTaken) {
    chart(tests::pastProgramme(20).changes);
    auto& from = the<QDateEdit>("chartFrom");
    auto& until = the<QDateEdit>("chartUntil");
    const auto today = until.date();
    until.setDate(today.addDays(30));
    EXPECT_EQ(until.date(), today) << "it is still to come";
    until.setDate(today.addDays(-20));
    EXPECT_FALSE(visible("chartProblem"));
    from.setDate(today.addDays(-10));
    EXPECT_TRUE(visible("chartProblem"));
    EXPECT_EQ(from.date(), today.addDays(-10)) << "it stays as it was typed";
    from.setDate(today.addDays(-40));
    EXPECT_FALSE(visible("chartProblem"));
    EXPECT_EQ(from.date(), today.addDays(-40));
}

TEST_F(ChartViewTest, ALongReadoutDoesNotMoveTheChart) {
    chart(tests::pastProgramme(3).changes);
    const auto& chart = the<CadenceChart>("cadenceChart");
    const auto& readout = the<QLabel>("chartReadout");
    QCoreApplication::processEvents();
    EXPECT_GE(readout.height(), 2 * readout.fontMetrics().lineSpacing());
    const int height = chart.height();
    press(Qt::Key_Home);
    QCoreApplication::processEvents();
    EXPECT_EQ(chart.height(), height);
}

TEST_F(ChartViewTest, TheKeyTellsSpeedsInTheRunnersUnit) {
    chart(tests::pastProgramme(3).changes);
    const auto told = [this](const QString& words) {
        for (const auto* label : program_->window().findChildren<QLabel*>()) {
            if (label->text().contains(words) && label->isVisible()) {
                return true;
            }
        }
        return false;
    };
    program_->settings().setSpeedUnit(core::SpeedUnit::MilesPerHour);
    QCoreApplication::processEvents();
    EXPECT_TRUE(told("over 0.7 mph"));
    program_->settings().setSpeedUnit(core::SpeedUnit::MinutesPerKilometre);
    QCoreApplication::processEvents();
    EXPECT_TRUE(told("over 1.1 km/h"));
}

TEST_F(ChartViewTest, TheCorrectionSaysWhatItLeavesOut) {
    chart(tests::pastProgramme(3).changes);
    EXPECT_TRUE(the<QLabel>("chartNotes").text().contains("± 2.3 %"));
    EXPECT_TRUE(the<QLabel>("chartNotes").text().contains("± 3.4")) << "2.3 % of 150";
    EXPECT_FALSE(the<QLabel>("chartNotes").text().contains("Left out"));
    the<QCheckBox>("chartCorrected").click();
    EXPECT_TRUE(the<QLabel>("chartNotes").text().contains("Left out, since a speed is unknown: 9"))
        << the<QLabel>("chartNotes").text().toStdString();
}

}  // namespace
}  // namespace stridetick::app
