// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fit_reader.hpp"

#include "core/exchange/fit_protocol.hpp"
#include "tests/core/exchange/fit_samples.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

namespace stridetick::exchange::testing {
namespace {

struct Case {
    const char* behaviour;
    const char* sample;
};

constexpr Case kCases[] = {
    {"ReadsTheLeastByteFirst", "little_endian"},
    {"ReadsTheMostByteFirst", "big_endian"},
    {"ReadsAHeaderOfTwelveBytes", "short_header"},
    {"ReadsAHeaderWithoutItsChecksum", "header_without_crc"},
    {"GivesTheActivitiesOfEachChainedFile", "chained"},
    {"CountsCompressedTimesOnFromTheLastOne", "compressed_timestamps"},
    {"PassesOverDeveloperFields", "developer_fields"},
    {"AddsTheFractionToTheCadence", "fractional_cadence"},
    {"ReadsATreadmillRunWithoutAPlace", "treadmill_without_gps"},
    {"TakesAnIndoorRunForATreadmillAndTheClockForWestOfUtc", "indoor_running_west_of_utc"},
    {"ReadsLapsWithTheirCadence", "laps"},
    {"TakesTheTimersStopsForPauses", "pauses"},
    {"LetsAPauseLastUntilTheEnd", "pause_until_the_end"},
    {"GivesOneActivityForEachSessionOfAMultisport", "multisport"},
    {"ReadsTheRecordsOfAFileWithoutASession", "no_session"},
    {"PassesOverUnknownMessagesAndFields", "unknown_messages_and_fields"},
    {"FollowsALocalNumberThatIsDefinedAnew", "redefined_local_message"},
    {"TakesInvalidValuesForNothing", "invalid_values"},
    {"BelievesNoNumberThatNoRunHas", "values_beyond_belief"},
    {"ReadsArraysAndStrings", "arrays_and_strings"},
    {"NamesAnUnknownMakerByItsNumber", "maker_without_a_name"},
    {"SortsRecordsAndLeavesOutThoseBeforeTheSession", "records_out_of_order"},
    {"TakesATimeSincePowerOnForNoDate", "time_since_power_on"},
    {"TakesNoTimeNearTheEndOfTheFieldForADate", "times_at_the_end_of_the_field"},
    {"ReckonsTheStartOfASessionFromItsEnd", "session_without_a_start"},
    {"ReadsFieldsOfNoByte", "empty_fields"},
    {"RefusesAFileWithAWrongChecksum", "wrong_crc"},
    {"RefusesAHeaderWithAWrongChecksum", "wrong_header_crc"},
    {"RefusesAFileThatIsCutShort", "cut_short"},
    {"RefusesAChainWhoseSecondFileIsCutShort", "second_of_chain_cut_short"},
    {"RefusesAFileThatClaimsFourGigabytes", "claims_4_gb"},
    {"RefusesBytesAfterTheEndThatAreNoFile", "junk_after_the_end"},
    {"RefusesWhatIsNoFitFile", "no_fit_file"},
    {"RefusesAnEmptyFile", "nothing_at_all"},
    {"RefusesAHeaderThatIsTooShort", "header_too_short"},
    {"FindsNoActivityInACourse", "course"},
    {"FindsNoActivityWhereNothingWasRecorded", "nothing_recorded"},
    {"RefusesARecordThatIsYearsLater", "record_years_later"},
    {"RefusesAMessageWithoutADefinition", "message_without_definition"},
    {"RefusesAMessageThatGoesPastTheEnd", "message_past_the_end"},
    {"RefusesADefinitionThatGoesPastTheEnd", "definition_past_the_end"},
    {"RefusesFieldDefinitionsThatGoPastTheEnd", "definition_fields_past_the_end"},
    {"RefusesACountOfDeveloperFieldsPastTheEnd", "developer_count_past_the_end"},
    {"RefusesDeveloperFieldsThatGoPastTheEnd", "developer_fields_past_the_end"},
    {"RefusesAByteOrderThatNobodyKnows", "unknown_byte_order"},
    {"RefusesACompressedTimeWithoutOneBefore", "compressed_time_without_one_before"},
};

class FitReaderSample : public ::testing::TestWithParam<Case> {};

TEST_P(FitReaderSample, IsReadAsItsGeneratorSays) {
    const std::string name = GetParam().sample;
    EXPECT_EQ(linesOf(readFit(fitSample(name))), expectedOf(name));
}

INSTANTIATE_TEST_SUITE_P(FitReader, FitReaderSample, ::testing::ValuesIn(kCases),
                         [](const auto& tested) { return std::string(tested.param.behaviour); });

TEST(FitReader, HasATestForEachSampleOfTheGenerator) {
    std::size_t samples = 0;
    for (const auto& entry : std::filesystem::directory_iterator(STRIDETICK_FIT_SAMPLES)) {
        if (entry.path().extension() == ".fit") {
            ++samples;
            EXPECT_TRUE(std::ranges::any_of(kCases, [&](const Case& known) {
                return entry.path().stem() == known.sample;
            })) << entry.path();
        }
    }
    EXPECT_EQ(samples, std::size(kCases));
}

TEST(FitReader, SaysWhereAndWhatIsWrong) {
    EXPECT_EQ(readFit(fitSample("claims_4_gb")).error().detail,
              "byte 0: its header tells of 4294967311 bytes, there are 62");
    EXPECT_EQ(readFit(fitSample("second_of_chain_cut_short")).error().detail,
              "file 2 of the chain, byte 169: its header tells of 169 bytes, there are 168");
    EXPECT_EQ(readFit(fitSample("wrong_crc")).error().detail,
              "byte 167: the checksum is not that of the bytes: the file is damaged");
}

TEST(FitReader, NeverTakesAFileThatWasCutOrChangedForASoundOne) {
    const auto sound = fitSample("little_endian");
    ASSERT_TRUE(readFit(sound));
    for (std::size_t i = 0; i < sound.size(); ++i) {
        EXPECT_FALSE(readFit(std::span(sound).first(i))) << i;
        auto changed = sound;
        changed[i] ^= std::byte{0x10};
        if (i >= fit::kHeaderWithChecksum) {
            const auto result = readFit(changed);
            ASSERT_FALSE(result) << i;
            EXPECT_EQ(nameOf(result.error().problem), "WrongChecksum") << i;
        } else {
            EXPECT_FALSE(readFit(changed)) << i;
        }
    }
}

TEST(FitReader, RefusesMoreBytesThanAnyRunHas) {
    const std::vector<std::byte> large(kMostFitBytes + 1);
    EXPECT_EQ(linesOf(readFit(large)), "error TooLarge\n");
}

/// Messages of `bytes`, `count` times, after definitions, as a sound file.
std::vector<std::byte> repeated(std::string_view definitions, std::string_view message,
                                std::size_t count) {
    std::string body(definitions);
    for (std::size_t i = 0; i < count; ++i) {
        body += message;
    }
    std::string file("\x0c\x10\0\0", 4);
    for (unsigned shift = 0; shift < 32; shift += 8) {
        file += static_cast<char>(body.size() >> shift & 0xFFU);
    }
    file += ".FIT" + body;
    const auto sum = fit::checksumOf(bytesOf(file));
    file += static_cast<char>(sum & 0xFFU);
    file += static_cast<char>(sum >> 8U);
    return bytesOf(file);
}

// A record with a time, then one without any field, whose time is in its header.
constexpr std::string_view kSmallRecords(
    "\x40\0\0\x14\0\x01\xfd\x04\x86"
    "\0\0\0\0\x40"
    "\x41\0\0\x14\0\0",
    20);

TEST(FitReader, KeepsAsManyRecordsAsElevenDaysHave) {
    const auto result = readFit(repeated(kSmallRecords, "\xa0", kMostFitEntries - 1));
    ASSERT_TRUE(result) << result.error().detail;
    EXPECT_EQ(result->front().samples.size(), kMostFitEntries);
}

TEST(FitReader, RefusesMoreRecordsThanThat) {
    EXPECT_EQ(linesOf(readFit(repeated(kSmallRecords, "\xa0", kMostFitEntries))),
              "error TooLarge\n");
}

TEST(FitReader, RefusesMoreSessionsThanAnyFileHas) {
    const std::string_view sessions("\x40\0\0\x12\0\0", 6);
    EXPECT_EQ(linesOf(readFit(repeated(sessions, std::string_view("\0", 1), kMostFitSessions + 1))),
              "error TooLarge\n");
}

}  // namespace
}  // namespace stridetick::exchange::testing
