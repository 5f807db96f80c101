// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fit_stream.hpp"

#include "core/exchange/fit_protocol.hpp"
#include "tests/core/exchange/fit_samples.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace stridetick::exchange::testing {
namespace {

FitDefinition definitionOf(std::vector<FitDefinition::Field> fields) {
    FitDefinition definition{.known = true, .fields = std::move(fields)};
    for (const auto& field : definition.fields) {
        definition.bytes += field.bytes;
    }
    return definition;
}

std::optional<std::int64_t> numberOf(std::uint8_t type, std::string_view content,
                                     bool bigEndian = false) {
    auto definition = definitionOf({{7, type, static_cast<std::uint8_t>(content.size()), 0}});
    definition.bigEndian = bigEndian;
    const auto bytes = bytesOf(content);
    return FitMessage(definition, bytes).number(7);
}

// The check value that catalogues of checksums give for CRC-16/ARC.
TEST(FitStream, ReckonsTheChecksumOfTheProtocol) {
    EXPECT_EQ(fit::checksumOf(bytesOf("123456789")), 0xBB3D);
}

TEST(FitStream, ReadsNumbersInBothByteOrders) {
    using namespace std::string_view_literals;
    EXPECT_EQ(numberOf(fit::type::kUint16, "\x01\x02"sv), 0x0201);
    EXPECT_EQ(numberOf(fit::type::kUint16, "\x01\x02"sv, true), 0x0102);
    EXPECT_EQ(numberOf(fit::type::kUint32, "\x01\x02\x03\x84"sv), 0x84030201);
    EXPECT_EQ(numberOf(fit::type::kInt16, "\xfe\xff"sv), -2);
    EXPECT_EQ(numberOf(fit::type::kInt8, "\x80"sv), -128);
    EXPECT_EQ(numberOf(fit::type::kInt64, "\xfd\xff\xff\xff\xff\xff\xff\xff"sv), -3);
}

TEST(FitStream, TakesEachTypesInvalidValueForNothing) {
    using namespace std::string_view_literals;
    for (const auto type : {fit::type::kEnum, fit::type::kUint8}) {
        EXPECT_EQ(numberOf(type, "\xff"sv), std::nullopt);
        EXPECT_EQ(numberOf(type, "\xfe"sv), 254);
    }
    EXPECT_EQ(numberOf(fit::type::kInt8, "\x7f"sv), std::nullopt);
    EXPECT_EQ(numberOf(fit::type::kInt8, "\xff"sv), -1);
    EXPECT_EQ(numberOf(fit::type::kUint16, "\xff\xff"sv), std::nullopt);
    EXPECT_EQ(numberOf(fit::type::kInt16, "\xff\x7f"sv), std::nullopt);
    EXPECT_EQ(numberOf(fit::type::kUint32, "\xff\xff\xff\xff"sv), std::nullopt);
    EXPECT_EQ(numberOf(fit::type::kInt32, "\xff\xff\xff\x7f"sv), std::nullopt);
    EXPECT_EQ(numberOf(fit::type::kUint64, "\xff\xff\xff\xff\xff\xff\xff\xff"sv), std::nullopt);
    EXPECT_EQ(numberOf(fit::type::kInt64, "\xff\xff\xff\xff\xff\xff\xff\x7f"sv), std::nullopt);
    EXPECT_EQ(numberOf(fit::type::kUint8z, "\0"sv), std::nullopt);
    EXPECT_EQ(numberOf(fit::type::kUint16z, "\0\0"sv), std::nullopt);
    EXPECT_EQ(numberOf(fit::type::kUint32z, "\0\0\0\0"sv), std::nullopt);
    EXPECT_EQ(numberOf(fit::type::kUint64z, "\0\0\0\0\0\0\0\0"sv), std::nullopt);
    EXPECT_EQ(numberOf(fit::type::kUint8z, "\xff"sv), 255);
}

TEST(FitStream, ReadsNoNumberFromOtherTypesOrHalfANumber) {
    using namespace std::string_view_literals;
    constexpr std::uint8_t kFloat32 = 0x88;
    EXPECT_EQ(numberOf(kFloat32, "\0\0\x20\x40"sv), std::nullopt);
    EXPECT_EQ(numberOf(fit::type::kString, "1234"sv), std::nullopt);
    EXPECT_EQ(numberOf(fit::type::kUint32, "\x01\x02\x03"sv), std::nullopt);
    EXPECT_EQ(numberOf(fit::type::kUint64, "\xfe\xff\xff\xff\xff\xff\xff\xff"sv), std::nullopt);
}

TEST(FitStream, GivesNothingForAFieldThatIsNotThere) {
    const auto definition = definitionOf({{1, fit::type::kUint8, 1, 0}});
    const auto bytes = bytesOf("x");
    const FitMessage message(definition, bytes);
    EXPECT_EQ(message.number(2), std::nullopt);
    EXPECT_EQ(message.text(2), "");
    EXPECT_EQ(message.text(1), "");
}

TEST(FitStream, GivesDataMessagesOneByOneAndTheirEnd) {
    const auto bytes = fitSample("little_endian");
    auto stream = FitStream::tryOpen(bytes, 0);
    ASSERT_TRUE(stream);
    std::vector<int> kinds;
    for (;;) {
        const auto message = stream->tryNext();
        ASSERT_TRUE(message);
        if (!*message) {
            break;
        }
        kinds.push_back((*message)->kind());
    }
    EXPECT_EQ(kinds, (std::vector<int>{0, 20, 20, 18, 34}));
    EXPECT_EQ(stream->end(), bytes.size());
}

}  // namespace
}  // namespace stridetick::exchange::testing
