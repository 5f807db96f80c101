// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runners_command.hpp"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/runners.hpp"
#include "core/log/log_file.hpp"
#include "core/log/session_log.hpp"
#include "tests/app/records.hpp"
#include "tests/support/command_runner.hpp"
#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace stridetick::app::cli {
namespace {

namespace fs = std::filesystem;

/// The program in a home of its own, where two run.
class RunnersCommandTest : public ::testing::Test {
 protected:
    void SetUp() override {
        anna_ = runners_.tryAdd(QString("Änna")).value();
        write(runners_.list()[0].log, 1873);
        write(anna_.log, 1500);
    }
    static void write(const fs::path& file, int tenthsOfSpm) {
        const tests::FakeClock clock;
        ASSERT_TRUE(log::openLogFile(file, clock).persistent);
        auto log = log::SessionLog::tryOpenForWriting(file);
        ASSERT_TRUE(log.has_value());
        tests::TempLog::write(*log, {tests::tapped(tenthsOfSpm)});
        ASSERT_TRUE(log->truncateWal());
    }
    int run(const std::vector<std::string>& arguments) {
        program_.start(arguments, {{"XDG_DATA_HOME", (home_.path() / "data").string()},
                                   {"XDG_CONFIG_HOME", (home_.path() / "config").string()},
                                   {"LC_ALL", "C.UTF-8"}});
        return program_.process().waitFor(testing::CommandRunner::kPatience).value_or(-1);
    }

    testing::TempFolder home_;
    Runners runners_{
        {home_.path() / "data" / "stridetick", home_.path() / "config" / "stridetick"}};
    Runner anna_;
    testing::CommandRunner program_;
};

TEST_F(RunnersCommandTest, TellsWhoThereIsAndWhereTheLogIs) {
    ASSERT_EQ(run({"runners"}), 0);
    EXPECT_EQ(program_.out(), "First runner\n    " + runners_.list()[0].log.string() +
                                  "\nÄnna\n    " + anna_.log.string() + "\n");
    ASSERT_EQ(run({"runners", "--json"}), 0);
    const auto all = QJsonDocument::fromJson(QByteArray::fromStdString(program_.out()))
                         .object()["runners"]
                         .toArray();
    ASSERT_EQ(all.size(), 2);
    EXPECT_EQ(all[1].toObject()["name"].toString(), QString("Änna"));
    EXPECT_EQ(all[1].toObject()["settings"].toString().toStdString(), anna_.settings.string());
    EXPECT_TRUE(all[1].toObject()["has_log"].toBool());
    EXPECT_EQ(run({"runners", "all"}), 2);
}

TEST_F(RunnersCommandTest, EveryCommandOfTheLogTakesARunner) {
    ASSERT_EQ(run({"check", "--runner", "änna"}), 0);
    EXPECT_TRUE(program_.out().starts_with(anna_.log.string())) << program_.out();
    ASSERT_EQ(run({"check"}), 0);
    EXPECT_TRUE(program_.out().starts_with(runners_.list()[0].log.string())) << "the first's";
    ASSERT_EQ(run({"history", "--runner", "Änna", "--json"}), 0);
    EXPECT_NE(program_.out().find(anna_.log.string()), std::string::npos);
    const auto exported = (home_.path() / "out.json").string();
    ASSERT_EQ(run({"export", "--runner", "Änna", "--json", exported}), 0);
    const auto content = testing::textOf(exported);
    EXPECT_NE(content.find("\"cadence_tenths\":1500"), std::string::npos) << content;
    EXPECT_EQ(content.find("\"cadence_tenths\":1873"), std::string::npos);
    ASSERT_EQ(run({"export", "--json", exported + "1"}), 0);
    EXPECT_NE(testing::textOf(exported + "1").find("\"cadence_tenths\":1873"), std::string::npos)
        << "so it is written";
    ASSERT_EQ(run({"backup", "--runner", "Änna"}), 0);
    EXPECT_TRUE(fs::exists(anna_.log.parent_path() / "backups"));
    EXPECT_FALSE(fs::exists(runners_.list()[0].log.parent_path() / "backups"));
    const auto bytes = testing::textOf(runners_.list()[0].log);
    ASSERT_EQ(run({"merge", "--runner", "Änna", exported}), 0) << program_.err();
    ASSERT_EQ(run({"import", "--runner", "Änna", exported}), 0) << program_.err();
    EXPECT_EQ(testing::textOf(runners_.list()[0].log), bytes);
}

TEST_F(RunnersCommandTest, ItMayStandBeforeTheCommand) {
    ASSERT_EQ(run({"--runner", "änna", "check"}), 0);
    EXPECT_TRUE(program_.out().starts_with(anna_.log.string())) << program_.out();
    const auto first = runners_.list()[0].log.string();
    ASSERT_EQ(run({"--log=" + first, "check"}), 0);
    EXPECT_TRUE(program_.out().starts_with(first)) << program_.out();
}

TEST_F(RunnersCommandTest, SaysWhoThereIsWhereANameIsNobodys) {
    for (const char* command : {"check", "history", "backup", "import", "merge"}) {
        EXPECT_EQ(run({command, "--runner", "Ben"}), 2) << command;
        EXPECT_NE(
            program_.err().find("There is no runner \"Ben\" here. There is: First runner, Änna."),
            std::string::npos)
            << program_.err();
    }
    EXPECT_EQ(run({"export", "--json", "x", "--runner", "Ben"}), 2);
    EXPECT_EQ(run({"--runner", "Ben"}), 2) << "the window too";
    EXPECT_NE(program_.err().find("There is no runner"), std::string::npos);
}

TEST_F(RunnersCommandTest, ALogOrARunnerButNotBoth) {
    for (const auto& arguments : std::vector<std::vector<std::string>>{
             {"check"}, {"history"}, {"backup"}, {"export", "--json", "x"}, {}}) {
        auto all = arguments;
        all.insert(all.end(), {"--runner", "Änna", "--log", "x.db"});
        EXPECT_EQ(run(all), 2);
        EXPECT_NE(program_.err().find("--log or --runner, not both."), std::string::npos)
            << program_.err();
    }
    EXPECT_EQ(run({"check", "--runner", "Änna", "x.db"}), 2);
}

}  // namespace
}  // namespace stridetick::app::cli
