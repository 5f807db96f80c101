// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/import_reader.hpp"

#include "tests/app/program.hpp"
#include "tests/app/watch_files.hpp"
#include "tests/core/exchange/packed.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace stridetick::app {
namespace {

namespace fs = std::filesystem;
using exchange::Packer;
using tests::waitFor;
using tests::watchRun;

class ImportReaderTest : public ::testing::Test {
 protected:
    fs::path made(const std::string& name, const std::string& content) const {
        fs::create_directories((folder() / name).parent_path());
        tests::writeContents(folder() / name, content);
        return folder() / name;
    }
    fs::path folder() const { return temp.folder() / "runs"; }
    /// "name: what was found"
    static std::string told(const ImportReader::Piece& piece) {
        const auto name = piece.file.toStdString() + ": ";
        if (const auto* run = std::get_if<ImportReader::Piece::Run>(&piece.found)) {
            return name + (run->name.isEmpty() ? "" : run->name.toStdString() + " ") + "run of " +
                   std::to_string(run->run.trace.minutes.size()) + " minutes";
        }
        if (const auto* settled = std::get_if<TakenRun>(&piece.found)) {
            return name + described(*settled).toStdString().substr(0, 10);
        }
        const auto* why = std::get_if<QString>(&piece.found);
        return name + (why != nullptr ? why->toStdString() : "log");
    }
    std::vector<std::string> read(std::vector<fs::path> named) const {
        ImportReader reader(std::move(named), temp.file());
        std::vector<std::string> found;
        EXPECT_TRUE(waitFor([&] {
            while (const auto piece = reader.take()) {
                found.push_back(told(*piece));
            }
            return reader.ended();
        }));
        EXPECT_EQ(reader.files(), reader.filesRead());
        return found;
    }

    tests::TempLog temp;
};

using Told = std::vector<std::string>;

TEST_F(ImportReaderTest, TellsOfEachFileWhatIsInIt) {
    made("1.tcx", watchRun(0, 4));
    made("2.fit", tests::FitRun::bytes(1, 6));
    made("3.gpx", tests::gpxRun(2, 5));
    made("4/ride.tcx", tests::aRide(3));
    made("5.json", "{}");
    made("6.jpg", "\xff\xd8");
    made("7.tcx", watchRun(0, 4).substr(0, 900));
    EXPECT_EQ(read({folder(), temp.folder() / "none", "/dev/null"}),
              (Told{"1.tcx: run of 4 minutes", "2.fit: run of 6 minutes", "3.gpx: run of 5 minutes",
                    "ride.tcx: not a run", "5.json: log", "6.jpg: It is not a watch's file.",
                    "7.tcx: unreadable", "none: There is no such file.",
                    "null: It is neither a file nor a folder."}));
}

TEST_F(ImportReaderTest, TellsOfEachFileOfAnArchive) {
    const auto packed = made("all.zip", Packer::zip({{"a.tcx", watchRun(0, 4)},
                                                     {"b.tcx", "<gpx/>"},
                                                     {"c.fit", tests::FitRun::bytes(1, 6)}}));
    EXPECT_EQ(read({packed}), (Told{"all.zip: a.tcx run of 4 minutes", "all.zip: unreadable",
                                    "all.zip: c.fit run of 6 minutes"}));
}

TEST_F(ImportReaderTest, WaitsWhereNobodyTakesWhatItFound) {
    constexpr int kMany = 200;
    for (int day = 0; day < kMany; ++day) {
        made(std::to_string(1'000 + day) + ".tcx", watchRun(day, 1));
    }
    ImportReader reader({folder()}, temp.file());
    ASSERT_TRUE(waitFor([&] { return reader.filesRead() >= 60; }));
    EXPECT_FALSE(testing::waitUntil([&] { return reader.filesRead() > 70; },
                                    std::chrono::milliseconds{300}));
    int taken = 0;
    EXPECT_TRUE(waitFor([&] {
        for (; reader.take(); ++taken) {
        }
        return reader.ended();
    }));
    EXPECT_EQ(taken, kMany);
}

TEST_F(ImportReaderTest, IsReadNoFurtherOnceItIsCancelled) {
    for (int day = 0; day < 100; ++day) {
        made(std::to_string(day) + ".tcx", watchRun(day, 1));
    }
    ImportReader reader({folder()}, temp.file());
    ASSERT_TRUE(waitFor([&] { return reader.take().has_value(); }));
    reader.cancel();
    EXPECT_TRUE(waitFor([&] { return reader.ended(); }));
    EXPECT_FALSE(reader.take());
    EXPECT_LT(reader.filesRead(), 100U);
}

}  // namespace
}  // namespace stridetick::app
