// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/found_files.hpp"

#include "tests/support/child_process.hpp"
#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

#include <functional>
#include <string>

#include <sys/wait.h>
#include <unistd.h>

namespace stridetick::app {
namespace {

namespace fs = std::filesystem;

class FoundFiles : public ::testing::Test {
 protected:
    fs::path folder() const { return temp.path() / "runs"; }
    void made(const std::string& name) const {
        fs::create_directories((folder() / name).parent_path());
        tests::writeContents(folder() / name, "x");
    }
    /// Names below the folder; of what failed its reason.
    std::vector<std::string> found() const {
        std::vector<std::string> names;
        for (const auto& file : filesOf({folder()})) {
            names.push_back(file.path.lexically_relative(folder()).string());
            if (file.refusal) {
                names.back() += ": " + file.refusal->reason.toStdString();
            }
        }
        return names;
    }
    testing::TempFolder temp;
};

using Names = std::vector<std::string>;

/// Root may read everything, so somebody else has to look.
bool holdsForNobody(const std::function<bool()>& claim) {
    constexpr unsigned kNobody = 65'534;
    if (::geteuid() != 0) {
        return claim();
    }
    const pid_t child = ::fork();
    if (child == 0) {
        ::_exit(::setuid(kNobody) == 0 && claim() ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

TEST_F(FoundFiles, AreThoseOfAFolderAndOfTheFoldersInItByTheirNames) {
    for (const auto* name : {"b.fit", "a/2.tcx", "a/deep/1.gpx", "c"}) {
        made(name);
    }
    EXPECT_EQ(found(), (Names{"a/2.tcx", "a/deep/1.gpx", "b.fit", "c"}));
}

TEST_F(FoundFiles, WhatWasNamedAndIsNoFolderIsLeftToTheReader) {
    const auto files = filesOf({"/none/here", "/dev/null"});
    ASSERT_EQ(files.size(), 2U);
    EXPECT_FALSE(files[0].refusal || files[1].refusal);
}

TEST_F(FoundFiles, AFolderWithoutFilesIsTold) {
    fs::create_directories(folder() / "only" / "folders");
    EXPECT_EQ(found(), (Names{".: empty"}));
    EXPECT_EQ(filesOf({folder()}).at(0).refusal->reason, "empty");
}

TEST_F(FoundFiles, LinksToFoldersAreNotFollowed) {
    made("a/1.fit");
    fs::create_directory_symlink(folder(), folder() / "a" / "round");
    fs::create_symlink(folder() / "a" / "1.fit", folder() / "link.fit");
    EXPECT_EQ(found(), (Names{"a/1.fit", "link.fit"}));
    fs::create_directory_symlink(folder() / "a", temp.path() / "named");
    EXPECT_EQ(filesOf({temp.path() / "named"}).size(), 1U);
}

TEST_F(FoundFiles, FoldersWithoutEndAreTold) {
    std::string deep;
    for (int i = 0; i <= kMostFolderLevels; ++i) {
        deep += "d/";
    }
    made(deep + "lost.fit");
    made("z.fit");
    const auto names = found();
    ASSERT_EQ(names.size(), 2U);
    EXPECT_TRUE(names[0].ends_with("d: too_deep")) << names[0];
    EXPECT_EQ(names[1], "z.fit");
}

TEST_F(FoundFiles, AFolderThatCannotBeReadIsTold) {
    made("a.fit");
    made("shut/b.fit");
    fs::permissions(temp.path(), fs::perms(0755));
    fs::permissions(folder() / "shut", fs::perms(0));
    EXPECT_TRUE(holdsForNobody([&] { return found() == Names{"a.fit", "shut: unreadable"}; }));
    EXPECT_TRUE(holdsForNobody([&] {
        const auto files = filesOf({folder() / "shut"});
        return files.size() == 1 && files[0].refusal->reason == "unreadable";
    }));
    fs::permissions(folder() / "shut", fs::perms(0755));
}

}  // namespace
}  // namespace stridetick::app
