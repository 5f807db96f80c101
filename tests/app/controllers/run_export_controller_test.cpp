// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/run_export_controller.hpp"

#include <QProcess>

#include "tests/app/program.hpp"
#include "tests/app/records.hpp"
#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

#include <fstream>

namespace stridetick::app {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using tests::contentsOf;
using tests::waitFor;

class RunExportControllerTest : public ::testing::Test {
 protected:
    void write(const core::Session& run, const fs::path& file) {
        controller_.save(run, QString::fromStdString(file.string()));
        ASSERT_TRUE(waitFor([this] { return !controller_.busy(); }));
    }

    tests::Parts parts_;
    RunExportController controller_{parts_.log};
    testing::TempFolder out_;
    core::Session run_ = tests::run(6min, tests::daysAgo(1));
};

TEST_F(RunExportControllerTest, WritesWhatTheLogKnowsOfTheRunOnTheDiskOrNot) {
    auto trace = tests::aTrace(1, 6, run_.startedAt);
    trace.session = run_.id;
    parts_.log.save({run_, trace, tests::run(20min)});
    const auto file = out_.path() / "one.TCX";
    controller_.save(run_, QString::fromStdString(file.string()));
    EXPECT_TRUE(controller_.busy()) << "the window does not wait";
    EXPECT_EQ(controller_.message(), "Writing one.TCX …");
    ASSERT_TRUE(waitFor([this] { return !controller_.busy(); }));
    EXPECT_FALSE(controller_.failed());
    EXPECT_EQ(controller_.message(), "one.TCX is written.");
    EXPECT_NE(contentsOf(file).find("<RunCadence>80</RunCadence>"), std::string::npos);
    EXPECT_NE(contentsOf(file).find("<DistanceMeters>1000.00</DistanceMeters>"), std::string::npos);
    EXPECT_EQ(contentsOf(file).find("<Activity "), contentsOf(file).rfind("<Activity "));
}

TEST_F(RunExportControllerTest, TheEndingSaysTheFormat) {
    parts_.log.save({run_});
    std::ofstream(out_.path() / "one.fit") << "older; the dialog has asked";
    write(run_, out_.path() / "one.fit");
    EXPECT_EQ(contentsOf(out_.path() / "one.fit").substr(8, 4), ".FIT");
    write(run_, out_.path() / "one.gpx");
    EXPECT_TRUE(controller_.failed());
    EXPECT_TRUE(controller_.message().contains(".fit or .tcx"));
    EXPECT_FALSE(fs::exists(out_.path() / "one.gpx"));
    EXPECT_EQ(RunExportController::suggestedName(run_), "2026-03-03_110000");
}

TEST_F(RunExportControllerTest, WritesNoHollowFileWhereTheLogCannotBeRead) {
    parts_.log.save({run_});
    ASSERT_TRUE(parts_.settled());
    const auto sql = [this](const char* words) {
        return QProcess::execute("sqlite3",
                                 {QString::fromStdString(parts_.home.logFile().string()), words});
    };
    ASSERT_EQ(sql("ALTER TABLE cadence_trace RENAME TO lost"), 0);
    write(run_, out_.path() / "one.fit");
    EXPECT_TRUE(controller_.failed());
    EXPECT_TRUE(controller_.message().startsWith("one.fit was not written, as your log cannot"))
        << qPrintable(controller_.message());
    EXPECT_FALSE(fs::exists(out_.path() / "one.fit"));
    ASSERT_EQ(sql("ALTER TABLE lost RENAME TO cadence_trace"), 0);
    write(run_, out_.path() / "one.fit");
    EXPECT_EQ(controller_.message(), "one.fit is written.");
}

TEST_F(RunExportControllerTest, SaysWhyItIsNotWritten) {
    write(run_, out_.path() / "no such folder" / "one.fit");
    EXPECT_TRUE(controller_.failed());
    EXPECT_TRUE(controller_.message().startsWith("one.fit could not be written ("));
    const auto link = out_.path() / "log.fit";
    fs::create_symlink(parts_.home.logFile(), link);
    write(run_, link);
    EXPECT_TRUE(controller_.message().contains("is the log itself"));
    EXPECT_TRUE(fs::is_symlink(link));
    controller_.forget();
    EXPECT_EQ(controller_.message(), "");
}

}  // namespace
}  // namespace stridetick::app
