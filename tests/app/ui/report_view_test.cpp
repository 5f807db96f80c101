// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/report_view.hpp"

#include <QFile>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

#include "app/controllers/history_controller.hpp"
#include "app/ui/review_page.hpp"
#include "tests/app/past_programme.hpp"
#include "tests/app/ui/paper_text.hpp"
#include "tests/app/ui/readable.hpp"
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

TEST_F(ReportViewTest, WrapsInAnyWidthOfTheWindow) {
    report(tests::pastProgramme(6).changes);
    auto& shown = the<QTextBrowser>("reportText");
    for (int width = 640; width <= 1280; width += 64) {
        program_->window().resize(width, 700);
        QCoreApplication::processEvents();
        EXPECT_FALSE(shown.horizontalScrollBar()->isVisible()) << width;
        EXPECT_LE(shown.document()->size().width(),
                  shown.viewport()->width() + shown.document()->documentMargin())
            << width;
    }
}

struct LargeText {
    tests::TextScale twice{2};
};
class ReportInLargeText : private LargeText, public ReportViewTest {};

TEST_F(ReportInLargeText, BreaksNoWordAndGoesSideways) {
    report(tests::pastProgramme(6).changes);
    program_->window().resize(800, 700);
    auto& shown = the<QTextBrowser>("reportText");
    ASSERT_TRUE(tests::waitFor([&] { return shown.horizontalScrollBar()->maximum() > 0; }));
    EXPECT_TRUE(shown.horizontalScrollBar()->isVisible());
    for (auto block = shown.document()->begin(); block.isValid(); block = block.next()) {
        for (int line = 0; line + 1 < block.layout()->lineCount(); ++line) {
            const auto end = block.layout()->lineAt(line + 1).textStart();
            const QString before = block.text().mid(end - 1, 1);
            EXPECT_FALSE(before.at(0).isLetterOrNumber()) << block.text().toStdString();
        }
    }
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

/// A printer as the desktop offers it, but for the paper: what it takes comes into a file.
TEST_F(ReportViewTest, PrintsOnePageWithTheReportsText) {
    report(tests::pastProgramme(6).changes);
    the<QLineEdit>("reportName").setText("Ada");
    const QString file = program_.home.path() + "/printed.pdf";
    the<QPushButton>("reportPrint").click();
    auto* dialog = program_->window().findChild<QPrintDialog*>("printDialog");
    ASSERT_NE(dialog, nullptr);
    dialog->printer()->setOutputFileName(file);
    dialog->done(QDialog::Accepted);
    EXPECT_EQ(the<QLabel>("reportMessage").text(), "The page was handed to the printer.");
    tests::expectOnePage(file);
    EXPECT_TRUE(tests::paperInfo(file).contains("Title:           Stridetick 2026-03-04"))
        << qPrintable(tests::paperInfo(file));
    const QString printed = tests::paperText(file);
    for (const auto* words :
         {"Runner: Ada.", "Cadence programme: report", "Baseline: 150.0 steps a minute",
          "Target: 158 steps a minute", "270 min", "Decisions", "This is not medical advice."}) {
        EXPECT_TRUE(printed.contains(words)) << words << " is not in:\n" << printed.toStdString();
    }
}

TEST_F(ReportViewTest, SaysThatThePrinterTookNothing) {
    report(tests::pastProgramme(1).changes);
    the<QPushButton>("reportPrint").click();
    auto* dialog = program_->window().findChild<QPrintDialog*>("printDialog");
    ASSERT_NE(dialog, nullptr);
    dialog->printer()->setOutputFileName(program_.home.path() + "/nowhere/printed.pdf");
    dialog->done(QDialog::Accepted);
    EXPECT_TRUE(the<QLabel>("reportMessage").text().startsWith("The printer took nothing."))
        << qPrintable(the<QLabel>("reportMessage").text());
}

}  // namespace
}  // namespace stridetick::app
