// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/log_header.hpp"

#include "core/log/schema.hpp"
#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

namespace stridetick::tests {

using Kind = log::LogHeader::Kind;

namespace {

constexpr std::size_t kVersionAt = 60;  // user_version, big-endian, in SQLite's file format

std::string aLog(const TempLog& temp) {
    {
        auto log = temp.writing();
        TempLog::write(log, {aMeasurement(1)});
        EXPECT_TRUE(log.truncateWal());
    }
    return contentsOf(temp.file());
}

}  // namespace

TEST(LogHeader, ALogIsKnownWithItsVersion) {
    const TempLog temp;
    aLog(temp);
    const auto header = log::readLogHeader(temp.file());
    EXPECT_EQ(header.kind, Kind::Log);
    EXPECT_EQ(header.version, log::latestVersion(log::schemaSteps()));
}

TEST(LogHeader, AFileOfZerosIsWhatAPowerCutLeft) {
    const TempLog temp;
    writeContents(temp.file(), std::string(40'960, '\0'));
    EXPECT_EQ(log::readLogHeader(temp.file()).kind, Kind::DamagedLog);
    EXPECT_EQ(temp.open().outcome, log::LogOutcome::Salvaged);
}

TEST(LogHeader, NothingAndEmptyAreFreeToUse) {
    const TempLog temp;
    EXPECT_EQ(log::readLogHeader(temp.file()).kind, Kind::Missing);
    writeContents(temp.file(), "");
    EXPECT_EQ(log::readLogHeader(temp.file()).kind, Kind::Empty);
}

TEST(LogHeader, OtherFilesAreNotOurs) {
    const TempLog temp;
    writeContents(temp.file(), "Dear diary, today I ran far.\n");
    EXPECT_EQ(log::readLogHeader(temp.file()).kind, Kind::NotOurs);
    writeContents(temp.file(), std::string("\x89PNG\r\n\x1a\n", 8) + std::string(400, '\0'));
    EXPECT_EQ(log::readLogHeader(temp.file()).kind, Kind::NotOurs);
    std::filesystem::remove(temp.file());
    temp.sqlite3("CREATE TABLE songs (name); PRAGMA application_id = 7");
    EXPECT_EQ(log::readLogHeader(temp.file()).kind, Kind::NotOurs);
}

TEST(LogHeader, ALogWithoutItsFirstBytesIsADamagedLogNotAStranger) {
    const TempLog temp;
    auto bytes = aLog(temp);
    bytes.replace(0, 16, 16, '\xff');
    writeContents(temp.file(), bytes);
    EXPECT_EQ(log::readLogHeader(temp.file()).kind, Kind::DamagedLog);
}

TEST(LogHeader, AFolderIsNotOurs) {
    const TempLog temp;
    EXPECT_EQ(log::readLogHeader(temp.folder()).kind, Kind::NotOurs);
}

TEST(LogHeader, ANewerVersionIsReadFromTheBytes) {
    const TempLog temp;
    auto bytes = aLog(temp);
    bytes[kVersionAt + 3] = 99;
    writeContents(temp.file(), bytes);
    EXPECT_EQ(log::readLogHeader(temp.file()).version, 99);
}

TEST(LogHeader, ALogWhoseHeaderIsWipedIsKnownByItsTables) {
    const TempLog temp;
    auto bytes = aLog(temp);
    bytes.replace(0, 100, 100, '\0');
    writeContents(temp.file(), bytes);
    EXPECT_EQ(log::readLogHeader(temp.file()).kind, Kind::DamagedLog);
}

}  // namespace stridetick::tests
