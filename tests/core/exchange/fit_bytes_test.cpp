// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fit_bytes.hpp"

#include "core/exchange/fit_protocol.hpp"
#include "tests/core/exchange/fit_samples.hpp"

#include <gtest/gtest.h>

#include <string_view>
#include <utility>

namespace stridetick::exchange::testing {
namespace {

using namespace std::string_view_literals;

std::vector<std::byte> bodyOf(FitBytes file) {
    const auto whole = std::move(file).finished();
    return {whole.begin() + fit::kHeaderWithChecksum, whole.end() - fit::kChecksumBytes};
}

TEST(FitBytes, DefineAKindOnceAndThenGiveItsData) {
    FitBytes file;
    file.add(0x0102, {{3, fit::type::kUint16, 0x0405}, {6, fit::type::kEnum, 7}});
    file.add(0x0008, {{9, fit::type::kString, {}, "ab\0"sv}});
    file.add(0x0102, {{3, fit::type::kUint16, 1}, {6, fit::type::kEnum, 2}});
    EXPECT_EQ(bodyOf(file), bytesOf("\x40\0\0\x02\x01\x02\x03\x02\x84\x06\x01\x00"
                                    "\0\x05\x04\x07"
                                    "\x41\0\0\x08\0\x01\x09\x03\x07"
                                    "\x01"
                                    "ab\0"
                                    "\0\x01\0\x02"sv));
}

TEST(FitBytes, WriteWhatIsNothingOrDoesNotFitAsInvalid) {
    FitBytes file;
    file.add(0, {{0, fit::type::kUint8, std::nullopt},
                 {1, fit::type::kUint8, 255},
                 {2, fit::type::kUint8, 254},
                 {3, fit::type::kUint16, -1},
                 {4, fit::type::kUint32, 0x1'0000'0000}});
    const auto body = bodyOf(file);
    EXPECT_EQ((std::vector(body.end() - 9, body.end())),
              bytesOf("\xff\xff\xfe\xff\xff\xff\xff\xff\xff"sv));
}

TEST(FitBytes, HaveAHeaderThatTellsTheirSize) {
    FitBytes file;
    file.add(0, {});
    const auto whole = std::move(file).finished();
    EXPECT_EQ((std::vector(whole.begin(), whole.begin() + 12)),
              bytesOf("\x0e\x10\x54\x08\x07\0\0\0.FIT"sv));
}

}  // namespace
}  // namespace stridetick::exchange::testing
