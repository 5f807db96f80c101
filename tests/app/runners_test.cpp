// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runners.hpp"

#include <QSettings>

#include "tests/support/child_process.hpp"
#include "tests/support/fake_clock.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <string>

#include <unistd.h>

namespace stridetick::app {
namespace {

namespace fs = std::filesystem;

class RunnersTest : public ::testing::Test {
 protected:
    Runner add(const QString& name) {
        const auto made = runners_.tryAdd(name);
        EXPECT_TRUE(made.has_value()) << name.toStdString();
        return made.value_or(Runner{});
    }
    QStringList names() const {
        QStringList all;
        for (const auto& runner : runners_.list()) {
            all.append(runner.name);
        }
        return all;
    }
    static void fill(const Runner& runner, const std::string& content) {
        for (const auto& file :
             {runner.log, runner.log.parent_path() / "backups" / "one.db", runner.settings}) {
            fs::create_directories(file.parent_path());
            std::ofstream(file) << content;
        }
    }
    static std::string contentOf(const fs::path& file) {
        std::ifstream from(file);
        return {std::istreambuf_iterator<char>(from), {}};
    }

    testing::TempFolder folder_;
    fs::path data_ = folder_.path() / "data";
    fs::path config_ = folder_.path() / "config";
    Runners runners_{{data_, config_}};
    tests::FakeClock clock_;
};

TEST_F(RunnersTest, TheFirstIsThereWithoutAnythingOnTheDisk) {
    ASSERT_EQ(runners_.list().size(), 1U);
    EXPECT_EQ(runners_.list()[0].log, data_ / "stridetick.db");
    EXPECT_EQ(runners_.list()[0].settings, config_ / "stridetick.conf");
    EXPECT_FALSE(fs::exists(data_)) << "to look is to make nothing";
}

TEST_F(RunnersTest, ANewOneHasALogAndSettingsInFoldersOfTheirOwn) {
    const auto anna = add("Anna");
    EXPECT_EQ(anna.log.parent_path().parent_path(), data_ / "runners");
    EXPECT_EQ(anna.settings.parent_path().parent_path(), config_ / "runners");
    EXPECT_EQ(names(), QStringList({"First runner", "Anna"})) << "though there is no log yet";
    EXPECT_EQ(runners_.named("ANNA"), anna);
    EXPECT_EQ(runners_.withLog(anna.log), anna);
    EXPECT_EQ(runners_.withLog(data_ / "other.db"), std::nullopt);
}

TEST_F(RunnersTest, TakesAnyNameAndNoneLeavesItsFolder) {
    for (const char* name :
         {"..", "/", "../../etc", "🏃‍♀️", "名前", "a\nb", "con.txt", "'; --"}) {
        const auto runner = add(QString::fromUtf8(name));
        const auto inside = fs::relative(runner.log.parent_path(), data_ / "runners");
        EXPECT_EQ(std::distance(inside.begin(), inside.end()), 1) << name;
        EXPECT_NE(inside, "..") << name;
        EXPECT_EQ(runners_.named(QString::fromUtf8(name)), runner) << name;
    }
    EXPECT_FALSE(runners_.tryAdd(QString("x").repeated(300)).has_value());
    EXPECT_FALSE(runners_.tryAdd(" \n ").has_value());
    EXPECT_EQ(names().size(), 9);
}

TEST_F(RunnersTest, TwoCannotHaveOneName) {
    const auto anna = add("Anna");
    EXPECT_EQ(runners_.tryAdd(" aNNa").error(), "Anna is here already: take another name.");
    const auto ben = add("Ben");
    EXPECT_FALSE(runners_.tryRename(ben, "ANNA").has_value());
    EXPECT_EQ(runners_.tryRename(anna, "ANNA")->name, "ANNA") << "the own one, in another case";
    EXPECT_EQ(names(), QStringList({"First runner", "ANNA", "Ben"}));
}

TEST_F(RunnersTest, TheFirstCanBeRenamedAndKeepsItsPlace) {
    ASSERT_TRUE(runners_.tryRename(runners_.list()[0], "Zoe").has_value());
    add("Anna");
    EXPECT_EQ(names(), QStringList({"Zoe", "Anna"}));
    EXPECT_EQ(runners_.list()[0].log, data_ / "stridetick.db");
}

TEST_F(RunnersTest, AFolderWithoutANameIsOneOnlyIfThereIsALog) {
    fs::create_directories(data_ / "runners" / "half-made");
    EXPECT_EQ(names().size(), 1);
    std::ofstream(data_ / "runners" / "half-made" / "stridetick.db") << "a log";
    EXPECT_EQ(names(), QStringList({"First runner", "half-made"}));
}

TEST_F(RunnersTest, AFolderCopiedByHandIsTwoWhoCanBeToldApart) {
    const auto anna = add("Anna");
    fs::copy(anna.log.parent_path(), data_ / "runners" / "copy", fs::copy_options::recursive);
    const auto all = names();
    ASSERT_EQ(all.size(), 3);
    EXPECT_NE(runners_.named(all[1]), runners_.named(all[2]));
}

TEST_F(RunnersTest, AFolderThatCannotBeReadIsNotForgotten) {
    const auto anna = add("Anna");
    if (geteuid() == 0) {
        // Nothing is forbidden to root: a name that is a folder cannot be read by anybody.
        fs::remove(anna.log.parent_path() / "name.txt");
        fs::create_directory(anna.log.parent_path() / "name.txt");
        EXPECT_EQ(names(), QStringList({"First runner", anna.folder}));
        return;
    }
    fs::permissions(anna.log.parent_path(), fs::perms::none);
    EXPECT_EQ(names(), QStringList({"First runner", anna.folder}));
    fs::permissions(anna.log.parent_path(), fs::perms::owner_all);
}

TEST_F(RunnersTest, SaysWhyNobodyCanBeAdded) {
    std::ofstream(folder_.path() / "data") << "a file";
    const auto made = runners_.tryAdd("Anna");
    ASSERT_FALSE(made.has_value());
    EXPECT_TRUE(made.error().startsWith("No folder can be made at ")) << made.error().toStdString();
}

TEST_F(RunnersTest, WhoIsDeletedLiesWholeInAFolderOfItsOwn) {
    const auto anna = add("Anna");
    fill(runners_.list()[0], "first");
    fill(anna, "anna");
    const auto kept = runners_.tryRemove(anna, clock_.wallNow());
    ASSERT_TRUE(kept.has_value()) << kept.error().toStdString();
    EXPECT_EQ(kept->kept.parent_path(), data_ / "deleted");
    EXPECT_EQ(kept->left, "");
    for (const char* file : {"stridetick.db", "backups/one.db", "stridetick.conf"}) {
        EXPECT_EQ(contentOf(kept->kept / file), "anna") << file;
    }
    EXPECT_EQ(names(), QStringList({"First runner"}));
    EXPECT_FALSE(fs::exists(anna.log.parent_path()));
    EXPECT_FALSE(fs::exists(anna.settings.parent_path()));
    EXPECT_EQ(contentOf(data_ / "stridetick.db"), "first");
    EXPECT_EQ(contentOf(config_ / "stridetick.conf"), "first");
    const auto again = add("Anna");
    EXPECT_FALSE(fs::exists(again.log));
    EXPECT_FALSE(fs::exists(again.settings));
}

TEST_F(RunnersTest, TheFirstCanBeDeletedWhereAnotherIsLeft) {
    fill(runners_.list()[0], "first");
    EXPECT_EQ(runners_.tryRemove(runners_.list()[0], clock_.wallNow()).error(),
              "The only runner cannot be deleted.");
    const auto anna = add("Anna");
    fill(anna, "anna");
    const auto kept = runners_.tryRemove(runners_.list()[0], clock_.wallNow());
    ASSERT_TRUE(kept.has_value());
    EXPECT_EQ(names(), QStringList({"Anna"}));
    for (const char* file : {"stridetick.db", "backups/one.db", "stridetick.conf"}) {
        EXPECT_EQ(contentOf(kept->kept / file), "first") << file;
    }
    EXPECT_FALSE(fs::exists(data_ / "stridetick.db"));
    EXPECT_FALSE(fs::exists(config_ / "stridetick.conf"));
    EXPECT_EQ(contentOf(anna.log), "anna");
    EXPECT_FALSE(runners_.tryRemove(anna, clock_.wallNow()).has_value()) << "nobody would be left";
}

TEST_F(RunnersTest, WhatAKilledProcessLeftOfTheDeletedIsMovedLater) {
    fill(runners_.list()[0], "first");
    const auto anna = add("Anna");
    const auto ben = add("Ben");
    fill(anna, "anna");
    const auto kept = runners_.tryRemove(runners_.list()[0], clock_.wallNow());
    ASSERT_TRUE(kept.has_value());
    // Back to the moment at which only its name had been noted.
    std::ofstream(data_ / "runners" / "first-deleted") << kept->kept.filename().string();
    fs::rename(kept->kept / "stridetick.db", data_ / "stridetick.db");
    fs::rename(kept->kept / "stridetick.conf", config_ / "stridetick.conf");
    // And of another, whose log had been moved.
    const auto of = runners_.tryRemove(anna, clock_.wallNow());
    ASSERT_TRUE(of.has_value());
    fs::create_directories(anna.settings.parent_path());
    fs::rename(of->kept / "stridetick.conf", anna.settings);

    EXPECT_EQ(names(), QStringList({"Ben"}));
    runners_.finishRemoval();
    EXPECT_EQ(contentOf(kept->kept / "stridetick.db"), "first");
    EXPECT_EQ(contentOf(kept->kept / "stridetick.conf"), "first");
    EXPECT_EQ(contentOf(of->kept / "stridetick.conf"), "anna");
    EXPECT_FALSE(fs::exists(config_ / "stridetick.conf"));
    EXPECT_FALSE(fs::exists(anna.settings));
    fill({.name = {}, .log = data_ / "stridetick.db", .settings = config_ / "x", .folder = {}},
         "by hand");
    runners_.finishRemoval();
    EXPECT_EQ(contentOf(data_ / "stridetick.db"), "by hand") << "that was all";
    EXPECT_EQ(runners_.named("Ben"), ben);
}

TEST_F(RunnersTest, WhoseSettingsCannotFollowTheLogIsGoneAllTheSame) {
    const auto first = runners_.list()[0];
    const auto anna = add("Anna");
    add("Ben");
    for (const auto& leaving : {first, anna}) {
        fill(leaving, "mine");
        const auto inTheWay = leaving.log.parent_path() / "stridetick.conf";
        fs::create_directory(inTheWay);
        const auto removed = runners_.tryRemove(leaving, clock_.wallNow());
        ASSERT_TRUE(removed.has_value()) << removed.error().toStdString();
        EXPECT_TRUE(removed->left.startsWith("Not all could be moved to "))
            << removed->left.toStdString();
        EXPECT_EQ(runners_.withLog(leaving.log), std::nullopt);
        EXPECT_EQ(contentOf(removed->kept / "stridetick.db"), "mine");
        EXPECT_EQ(contentOf(leaving.settings), "mine");
        fs::remove(removed->kept / "stridetick.conf");
        runners_.finishRemoval();
        EXPECT_EQ(contentOf(removed->kept / "stridetick.conf"), "mine");
        EXPECT_FALSE(fs::exists(leaving.settings));
    }
}

TEST_F(RunnersTest, WhoseLogCannotBeMovedIsNotDeleted) {
    const auto first = runners_.list()[0];
    const auto anna = add("Anna");
    fill(first, "first");
    fill(anna, "anna");
    std::ofstream(data_ / "deleted") << "a file in its way";
    for (const auto& leaving : {first, anna}) {
        EXPECT_FALSE(runners_.tryRemove(leaving, clock_.wallNow()).has_value());
        EXPECT_EQ(runners_.withLog(leaving.log), leaving);
        EXPECT_TRUE(fs::exists(leaving.log));
    }
}

TEST_F(RunnersTest, WhereAllOthersWereTakenAwayTheFirstPlaceIsThereAgain) {
    const auto anna = add("Anna");
    ASSERT_TRUE(runners_.tryRemove(runners_.list()[0], clock_.wallNow()).has_value());
    fs::remove_all(anna.log.parent_path());
    EXPECT_EQ(names(), QStringList({"First runner"}));
    add("Ben");
    EXPECT_EQ(names(), QStringList({"First runner", "Ben"}));
}

}  // namespace
}  // namespace stridetick::app
