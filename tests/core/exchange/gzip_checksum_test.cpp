// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/gzip_checksum.hpp"

#include "tests/core/exchange/exchange_samples.hpp"

#include <gtest/gtest.h>

#include <string>

namespace stridetick::exchange {
namespace {

/// The end that the gzip program writes behind "run", behind what else there may be.
const std::string kEndOfRun("\xc0\xa4\x76\x50\x03\0\0\0", 8);

TEST(GzipChecksum, IsThatOfWhatWasPacked) {
    EXPECT_FALSE(isGzipDamaged(bytesOf("..." + kEndOfRun), bytesOf("run")));
    EXPECT_TRUE(isGzipDamaged(bytesOf("..." + kEndOfRun), bytesOf("ran")));
    auto end = kEndOfRun;
    end[0] = '\xc1';
    EXPECT_TRUE(isGzipDamaged(bytesOf(end), bytesOf("run")));
}

TEST(GzipChecksum, SaysNothingOfPartsOrOfWhatHasNoEnd) {
    EXPECT_FALSE(isGzipDamaged(bytesOf(kEndOfRun), bytesOf("walk, run")));
    EXPECT_FALSE(isGzipDamaged(bytesOf(kEndOfRun.substr(1)), bytesOf("run")));
}

}  // namespace
}  // namespace stridetick::exchange
