// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/report_view.hpp"

#include <QFile>
#include <QFileDialog>

#include "app/controllers/history_controller.hpp"
#include "app/ui/review_page.hpp"
#include "tests/app/past_programme.hpp"
#include "tests/app/ui/review_fixture.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

class ReportViewTest : public tests::ReviewFixture {
 protected:
    void report(std::vector<log::LogRequest> records) {
        review(std::move(records));
        the<QPushButton>("tabReport").click();
    }
    QString text() { return the<QTextBrowser>("reportText").toPlainText(); }
};

TEST_F(ReportViewTest, SaysWhereAProgrammeBegins) {
    report({tests::tapped(1538)});
    EXPECT_TRUE(visible("reportNothing"));
    EXPECT_FALSE(visible("reportSave"));
}

TEST_F(ReportViewTest, IsReadBeforeItIsSaved) {
    report(tests::pastProgramme(6).changes);
    EXPECT_TRUE(the<QPushButton>("reportSave").hasFocus());
    EXPECT_TRUE(text().contains("Baseline: 150.0")) << text().toStdString();
    EXPECT_FALSE(text().contains("Runner:"));
    the<QLineEdit>("reportName").setText("Ada");
    EXPECT_TRUE(text().contains("Runner: Ada."));
}

TEST_F(ReportViewTest, ShowsTheProgrammeThatIsChosen) {
    auto records = tests::pastProgramme(30).changes;
    for (auto& change : tests::pastProgramme(6).changes) {
        records.push_back(std::move(change));
    }
    report(std::move(records));
    auto& choice = the<QComboBox>("reportProgramme");
    ASSERT_EQ(choice.count(), 2);
    EXPECT_TRUE(text().contains("18"));
    choice.setCurrentIndex(1);
    emit choice.activated(1);
    EXPECT_EQ(choice.currentIndex(), 1);
    EXPECT_TRUE(text().contains("90")) << "sessions in 30 weeks";
}

TEST_F(ReportViewTest, SavesWhereTheRunnerSaysUnderASensibleName) {
    report(tests::pastProgramme(2).changes);
    the<QPushButton>("reportSave").click();
    auto* dialog = program_->window().findChild<QFileDialog*>("reportDialog");
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(program_->history().report().suggestedName(), "Stridetick 2026-03-04.pdf");
    const QString file = program_.home.path() + "/report.pdf";
    emit dialog->fileSelected(file);
    EXPECT_TRUE(the<QLabel>("reportMessage").text().startsWith("Saved as"));
    EXPECT_GT(QFile(file).size(), 1000);
    emit dialog->fileSelected(program_.home.path() + "/nowhere/report.pdf");
    EXPECT_TRUE(the<QLabel>("reportMessage").text().contains("could not be written"));
    dialog->close();
}

}  // namespace
}  // namespace stridetick::app
