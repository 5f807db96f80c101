// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/report_paper.hpp"

#include <QFile>
#include <QPdfWriter>
#include <QTemporaryDir>

#include "app/controllers/report_controller.hpp"
#include "tests/app/past_programme.hpp"
#include "tests/app/program.hpp"
#include "tests/app/promises.hpp"
#include "tests/app/ui/paper_text.hpp"
#include "tests/support/mounted_disk.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

/// What pdftotext and pdfinfo find in the saved report of a programme.
class ReportPaperTest : public ::testing::Test {
 protected:
    void programme(int weeks, int steps = 1) {
        parts_.log.save(tests::pastProgramme(weeks, steps).changes);
        ASSERT_TRUE(parts_.settled());
        controller_.refresh();
        ASSERT_TRUE(controller_.report());
    }
    ReportPage page(const QString& name = {}) {
        return {.report = *controller_.report(),
                .name = name,
                .unit = core::SpeedUnit::KilometresPerHour,
                .now = controller_.now()};
    }
    QString file() const { return folder_.filePath("report.pdf"); }
    QString text() { return tests::paperText(file()); }
    QString info() { return tests::paperInfo(file()); }
    void expectOnePage() { tests::expectOnePage(file()); }

    QTemporaryDir folder_;
    tests::Parts parts_;
    ReportController controller_{parts_.clock, parts_.log};
};

TEST_F(ReportPaperTest, ItsTextIsText) {
    programme(6);
    ASSERT_TRUE(saveReport(file(), page("Ada <Finch>")));
    expectOnePage();
    const QString found = text();
    for (const auto* words : {"Ada <Finch>",
                              "Cadence programme: report",
                              "Baseline: 150.0 steps a minute",
                              "at 10.1 km/h",
                              "Target: 158 steps a minute (5.3 % above the baseline)",
                              "In all",
                              "18",
                              "270 min",
                              "157.5 ± 0.6",
                              "Not tested yet",
                              "knee",
                              "Effort",
                              "Decisions",
                              "Quiet: measured without any click",
                              "Gain kept",
                              "Davis 2020",
                              "Anderson 2022",
                              "This is not medical advice.",
                              "Nothing here promises fewer injuries",
                              "± 2.3 %"}) {
        EXPECT_TRUE(found.contains(QString::fromUtf8(words))) << words << " is not in:\n"
                                                              << found.toStdString();
    }
    EXPECT_FALSE(found.contains("Left out")) << "six weeks have room";
}

TEST_F(ReportPaperTest, PromisesNothing) {
    programme(6, 12);
    ASSERT_TRUE(saveReport(file(), page()));
    QString found = text();
    for (const char* sentence :
         {"A higher step rate lowers the load on knee and hip in the lab: Heiderscheit 2011, "
          "Lenhart 2014.",
          "That it prevents injuries is not shown (Anderson 2022); running became no more "
          "economical (Hafer 2015).",
          "Nothing here promises fewer injuries, faster times or a cure, and no step rate is best "
          "for all."}) {
        ASSERT_EQ(found.count(QLatin1String(sentence)), 1) << sentence << "\n"
                                                           << found.toStdString();
        found.remove(QLatin1String(sentence));
    }
    EXPECT_EQ(tests::promisesIn(found), QStringList()) << found.toStdString();
}

TEST_F(ReportPaperTest, TheLongestProgrammeIsOnePageAndSaysWhatItLeavesOut) {
    programme(90, 60);
    for (const char* place : {"de_DE", "en_US"}) {
        const tests::LocaleScope locale(place);
        ASSERT_TRUE(saveReport(file(), page()));
        expectOnePage();
        EXPECT_TRUE(info().contains(QLatin1String(place) == "en_US" ? "(letter)" : "(A4)"))
            << qPrintable(info());
        const QString found = text();
        EXPECT_TRUE(found.contains("left out:")) << found.toStdString();
        EXPECT_TRUE(found.contains("decisions.")) << found.toStdString();
        EXPECT_TRUE(found.contains("This is not medical advice."));
        EXPECT_TRUE(found.contains("270")) << "all sessions are counted";
    }
}

TEST_F(ReportPaperTest, NoNameIsNoName) {
    programme(2);
    ASSERT_TRUE(saveReport(file(), page("  ")));
    EXPECT_FALSE(text().contains("Runner:"));
}

TEST_F(ReportPaperTest, SaysWhyItCouldNotBeWrittenAndLeavesTheOldOne) {
    programme(2);
    const auto nowhere = saveReport(folder_.filePath("no such folder/report.pdf"), page());
    ASSERT_FALSE(nowhere);
    EXPECT_TRUE(nowhere.error().contains("could not be written")) << qPrintable(nowhere.error());
    EXPECT_TRUE(nowhere.error().endsWith("make room."));
}

TEST_F(ReportPaperTest, AFullDiskKeepsTheOldReportAndSaysSo) {
    const testing::MountedDisk disk(64);
    if (!disk.problem().empty()) {
        GTEST_SKIP() << disk.problem();
    }
    programme(2);
    const auto place = QString::fromStdString((disk.path() / "report.pdf").string());
    {
        QFile old(place);
        ASSERT_TRUE(old.open(QIODevice::WriteOnly));
        old.write("the old one");
    }
    disk.fill(4);
    const auto saved = saveReport(place, page());
    ASSERT_FALSE(saved) << "more was written than there was room for";
    EXPECT_TRUE(saved.error().contains("could not be written"));
    QFile old(place);
    ASSERT_TRUE(old.open(QIODevice::ReadOnly));
    EXPECT_EQ(old.readAll(), "the old one");
}

}  // namespace
}  // namespace stridetick::app
