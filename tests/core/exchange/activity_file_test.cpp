// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/activity_file.hpp"

#include "tests/core/exchange/exchange_samples.hpp"
#include "tests/core/exchange/fit_samples.hpp"
#include "tests/core/exchange/packed.hpp"

#include <gtest/gtest.h>

#include <utility>

namespace stridetick::exchange {
namespace {

std::vector<std::string> formatsOf(std::string_view bytes) {
    const auto activities = readActivities(bytesOf(bytes));
    if (!activities) {
        return {activities.error().detail};
    }
    std::vector<std::string> formats;
    for (const auto& activity : *activities) {
        formats.push_back(activity.format);
    }
    return formats;
}

ReadError errorOf(std::string_view bytes) {
    const auto activities = readActivities(bytesOf(bytes));
    EXPECT_FALSE(activities);
    return activities ? ReadError{} : activities.error();
}

using Formats = std::vector<std::string>;

TEST(ActivityFile, GoesByWhatIsInAFile) {
    EXPECT_EQ(formatsOf(sampleFile("garmin.tcx")), Formats{"TCX"});
    EXPECT_EQ(formatsOf(sampleFile("suunto.gpx")), (Formats{"GPX", "GPX"}));
    EXPECT_EQ(errorOf("").problem, ReadProblem::NotThisFormat);
    EXPECT_EQ(errorOf("{}").problem, ReadProblem::NotThisFormat);
    const auto other = errorOf("<html><body/></html>");
    EXPECT_EQ(other.problem, ReadProblem::NotThisFormat);
    EXPECT_NE(other.detail.find("html"), std::string::npos);
}

TEST(ActivityFile, ReadsFitPackedOrNot) {
    const auto bytes = testing::fitSample("little_endian");
    const std::string text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    EXPECT_EQ(formatsOf(text), Formats{"FIT"});
    EXPECT_EQ(formatsOf(Packer::gzip(text)), Formats{"FIT"});
}

TEST(ActivityFile, ReadsWhatPortalsPack) {
    const auto tcx = sampleFile("garmin.tcx");
    EXPECT_EQ(formatsOf(Packer::gzip(tcx)), Formats{"TCX"});
    EXPECT_EQ(
        formatsOf(Packer::zip({{"readme.txt", "hello"},
                               {"activities/1.gpx.gz", Packer::gzip(sampleFile("strava.gpx"))},
                               {"activities/2", tcx}})),
        (Formats{"GPX", "TCX"}));
}

TEST(ActivityFile, HandsOverWhatIsWrongWithEachFile) {
    const auto packed = Packer::zip({{"good.tcx", sampleFile("suunto.tcx")},
                                     {"bad.tcx", "<TrainingCenterDatabase>"},
                                     {"route.gpx", sampleFile("route.gpx")},
                                     {"unread", ""}});
    std::vector<std::pair<std::string, std::optional<ReadProblem>>> found;
    const auto done = readActivityFiles(
        bytesOf(packed),
        [&](const std::string& name, const ReadResult<std::vector<Activity>>& file) {
            found.emplace_back(name, file ? std::nullopt : std::optional{file.error().problem});
            return name != "route.gpx";
        });
    EXPECT_TRUE(done);
    EXPECT_EQ(found, (decltype(found){{"good.tcx", std::nullopt},
                                      {"bad.tcx", ReadProblem::CutShort},
                                      {"route.gpx", ReadProblem::NoActivity}}));
}

TEST(ActivityFile, AnArchiveWithoutFilesIsTold) {
    for (const auto& packed : {Packer::zip({}), Packer::zip({{"folder/", ""}})}) {
        const auto done = readActivityFiles(bytesOf(packed), [](const auto&, const auto&) {
            ADD_FAILURE();
            return true;
        });
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().problem, ReadProblem::NoActivity);
        EXPECT_EQ(done.error().detail, "the archive is empty");
    }
}

TEST(ActivityFile, SaysWhichFileOfAnArchiveIsWrong) {
    const auto error = errorOf(Packer::zip({{"a.tcx", "<TrainingCenterDatabase>"}, {"b", "b"}}));
    EXPECT_EQ(error.problem, ReadProblem::CutShort);
    EXPECT_TRUE(error.detail.starts_with("a.tcx: ")) << error.detail;
    EXPECT_EQ(errorOf(Packer::zip({})).problem, ReadProblem::NoActivity);
}

TEST(ActivityFile, FailsWhereTheArchiveDoes) {
    const auto packed = Packer::gzip(sampleFile("garmin.tcx"));
    EXPECT_EQ(errorOf(packed.substr(0, packed.size() / 2)).problem, ReadProblem::CutShort);
}

}  // namespace
}  // namespace stridetick::exchange
