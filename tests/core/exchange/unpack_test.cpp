// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/unpack.hpp"

#include "tests/core/exchange/exchange_samples.hpp"
#include "tests/core/exchange/packed.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <random>
#include <utility>

namespace stridetick::exchange {
namespace {

using Files = std::vector<std::pair<std::string, std::string>>;

struct Unpacked {
    Files files;
    std::vector<std::pair<std::string, ReadError>> refused{};
    ReadResult<void> result;
};

using Content = ReadResult<std::vector<std::byte>>;

Unpacked unpacked(std::string_view packed) {
    Unpacked all;
    all.result = unpack(bytesOf(packed), [&](std::string name, const Content& bytes) {
        if (!bytes) {
            all.refused.emplace_back(std::move(name), bytes.error());
            return true;
        }
        std::string text;
        for (const auto byte : *bytes) {
            text += static_cast<char>(byte);
        }
        all.files.emplace_back(std::move(name), std::move(text));
        return true;
    });
    return all;
}

/// The first problem, of a file or of all, and how many files could be had, without keeping them.
std::pair<ReadProblem, int> refusalOf(std::string_view packed) {
    int files = 0;
    std::optional<ReadError> first;
    EXPECT_LT(secondsOf([&] {
                  const auto result =
                      unpack(bytesOf(packed), [&](const std::string&, const Content& bytes) {
                          files += bytes ? 1 : 0;
                          first = bytes || first ? first : std::optional{bytes.error()};
                          return true;
                      });
                  first = result || first ? first : std::optional{result.error()};
              }),
              kAtOnce);
    EXPECT_TRUE(first);
    return {first ? first->problem : ReadProblem::CannotOpen, files};
}

std::optional<std::string> noticeOf(const Unpacked& all) {
    return all.result ? std::nullopt : std::optional{all.result.error().detail};
}

/// That no packer makes smaller.
std::string noise(std::size_t size) {
    std::mt19937 random{7};
    std::string bytes(size, '\0');
    for (auto& byte : bytes) {
        byte = static_cast<char>(random() & 0xFFU);
    }
    return bytes;
}

TEST(Unpack, HandsOverTheFilesOfAZip) {
    const Files files{{"a.tcx", "one"}, {"b/", ""}, {"b/c.gpx", "two"}, {"empty", ""}};
    const auto all = unpacked(Packer::zip(files));
    ASSERT_TRUE(all.result) << all.result.error().detail;
    EXPECT_EQ(all.files, (Files{{"a.tcx", "one"}, {"b/c.gpx", "two"}, {"empty", ""}}));
}

TEST(Unpack, HandsOverWhatAGzipHolds) {
    const auto text = noise(200'000);
    const auto all = unpacked(Packer::gzip(text));
    ASSERT_TRUE(all.result) << all.result.error().detail;
    EXPECT_EQ(all.files, (Files{{"", text}}));
}

TEST(Unpack, UnpacksOnceWithinAnArchive) {
    const auto inner = Packer::zip({{"x.fit", "fit"}});
    const auto all = unpacked(Packer::zip(
        {{"activities/1.fit.gz", Packer::gzip("gz")}, {"inner.zip", inner}, {"plain", "p"}}));
    ASSERT_TRUE(all.result) << all.result.error().detail;
    EXPECT_EQ(all.files,
              (Files{{"activities/1.fit.gz", "gz"}, {"inner.zip/x.fit", "fit"}, {"plain", "p"}}));
    const auto deep = unpacked(Packer::zip({{"outer.zip", Packer::zip({{"inner.zip", inner}})}}));
    ASSERT_TRUE(deep.result);
    EXPECT_EQ(deep.files, (Files{{"outer.zip/inner.zip", inner}}));
}

TEST(Unpack, EndsWhenItIsTold) {
    int files = 0;
    const auto packed = Packer::zip({{"1", "1"}, {"2.gz", Packer::gzip("2")}, {"3", "3"}});
    EXPECT_TRUE(
        unpack(bytesOf(packed), [&](const std::string&, const auto&) { return ++files < 2; }));
    EXPECT_EQ(files, 2);
}

TEST(Unpack, ReadsWhatTheUsualProgramsPack) {
    // From `printf run | gzip -n` and from `zip -X` of the same.
    constexpr unsigned char kGzip[] = {0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00,
                                       0x00, 0x03, 0x2b, 0x2a, 0xcd, 0x03, 0x00, 0xc0,
                                       0xa4, 0x76, 0x50, 0x03, 0x00, 0x00, 0x00};
    const auto all = unpacked(std::string{std::begin(kGzip), std::end(kGzip)});
    ASSERT_TRUE(all.result) << all.result.error().detail;
    EXPECT_EQ(all.files, (Files{{"", "run"}}));
    const auto zipped = unpacked(sampleFile("run.zip"));
    ASSERT_TRUE(zipped.result) << zipped.result.error().detail;
    EXPECT_EQ(zipped.files, (Files{{"run.txt", "run"}}));
}

TEST(Unpack, KnowsWhatIsNotPacked) {
    for (const auto* text : {"", "P", "PK", "<gpx/>", "\x1F"}) {
        EXPECT_FALSE(isPacked(bytesOf(text)));
        EXPECT_EQ(refusalOf(text).first, ReadProblem::NotThisFormat);
    }
}

/// That is packed to about a hundredth.
std::string suspiciousButNoBomb(std::size_t size) {
    const auto random = noise(size / 100);
    std::string bytes(size, '\0');
    for (std::size_t at = 0; at < random.size(); ++at) {
        bytes[at / 100 * 10'000 + at % 100] = random[at];
    }
    return bytes;
}

TEST(Unpack, RefusesBombsBeforeTheyGrow) {
    const std::string zeros(kMostUnpackedBytes, '\0');
    EXPECT_EQ(refusalOf(Packer::gzip(zeros)), (std::pair{ReadProblem::TooLarge, 0}));
    EXPECT_EQ(refusalOf(Packer::zip({{"a", "x"}, {"b", zeros}})),
              (std::pair{ReadProblem::TooLarge, 1}));
    EXPECT_EQ(refusalOf(Packer::zip({{"a.gz", Packer::gzip(zeros)}})),
              (std::pair{ReadProblem::TooLarge, 0}));
    // What is beside it is no excuse, and no victim.
    EXPECT_EQ(refusalOf(Packer::zip({{"a", noise(4 << 20)}, {"b", zeros}, {"c", "x"}})),
              (std::pair{ReadProblem::TooLarge, 2}));
    // Each small enough by itself.
    const std::string part(kUnsuspiciousBytes / 4, '\0');
    EXPECT_EQ(
        refusalOf(Packer::zip({{"a", part}, {"b", part}, {"c", part}, {"d", part}, {"e", part}})),
        (std::pair{ReadProblem::TooLarge, 4}));
}

TEST(Unpack, ABombOfMoreThanIsReadEndsTheArchive) {
    const std::string zeros(kMostUnpackedBytes + kUnsuspiciousBytes, '\0');
    EXPECT_EQ(refusalOf(Packer::zip({{"a", noise(4 << 20)}, {"b", zeros}, {"c", "x"}})).second, 1);
}

TEST(Unpack, AFileThatIsStoredAsItIsIsNoBomb) {
    const auto file = noise(kUnsuspiciousBytes * 2);
    const auto all = unpacked(Packer::storedZip({{"a", file}, {"b.gz", Packer::gzip(file)}}));
    EXPECT_TRUE(all.files == (Files{{"a", file}, {"b.gz", file}}));
}

TEST(Unpack, RefusesAFileOfMoreThanIsRead) {
    auto file = suspiciousButNoBomb(kMostUnpackedBytes);
    EXPECT_TRUE(unpack(bytesOf(Packer::gzip(file)), [](const auto&, const auto&) { return true; }));
    file += 'x';
    EXPECT_EQ(refusalOf(Packer::gzip(file)), (std::pair{ReadProblem::TooLarge, 0}));
}

TEST(Unpack, RefusesMoreInAllThanIsRead) {
    const auto packed = Packer::gzip(suspiciousButNoBomb(kMostUnpackedBytes));
    const auto result = unpack(bytesOf(Packer::zip(Files(9, {"one.gz", packed}))),
                               [](const auto&, const auto&) { return true; });
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().problem, ReadProblem::TooLarge);
    EXPECT_NE(result.error().detail.find(std::to_string(kMostUnpackedInAll)), std::string::npos);
}

TEST(Unpack, RefusesMoreFilesThanTenYearsHave) {
    Files files;
    for (int i = 0; i < kMostPackedFiles; ++i) {
        files.emplace_back("f" + std::to_string(i), "x");
    }
    EXPECT_EQ(unpacked(Packer::zip(files)).files.size(), files.size());
    files.emplace_back("d/", "");
    EXPECT_TRUE(unpacked(Packer::zip(files)).result) << "directories do not count";
    files.emplace_back("g", "x");
    EXPECT_EQ(refusalOf(Packer::zip(files)), (std::pair{ReadProblem::TooLarge, kMostPackedFiles}));
}

TEST(Unpack, OneBadFileDoesNotHoldUpTheOthers) {
    auto gzip = Packer::gzip(noise(10'000));
    gzip[5'000] = static_cast<char>(gzip[5'000] ^ 1);
    auto large = suspiciousButNoBomb(kMostUnpackedBytes) + "x";
    const auto all = unpacked(Packer::zip({{"a", "one"},
                                           {"bad.gz", gzip},
                                           {"b", "two"},
                                           {"large", std::move(large)},
                                           {"cut.zip", Packer::zip({{"x", "y"}}).substr(0, 32)},
                                           {"c", "three"}}));
    EXPECT_EQ(noticeOf(all), std::nullopt);
    EXPECT_EQ(all.files, (Files{{"a", "one"}, {"b", "two"}, {"c", "three"}}));
    ASSERT_EQ(all.refused.size(), 3U);
    EXPECT_EQ(all.refused[0].first, "bad.gz");
    EXPECT_EQ(all.refused[0].second.problem, ReadProblem::WrongChecksum);
    EXPECT_EQ(all.refused[1].first, "large");
    EXPECT_EQ(all.refused[1].second.problem, ReadProblem::TooLarge);
    EXPECT_EQ(all.refused[2].first, "cut.zip");
    EXPECT_EQ(all.refused[2].second.problem, ReadProblem::CutShort);
}

TEST(Unpack, AFileWhosePackingIsBrokenDoesNotHoldUpTheOthers) {
    std::string words;
    for (int i = 0; i < 3'000; ++i) {
        words += std::to_string(i) + ", ";
    }
    const Files files{{"a", "one"}, {"broken", words}, {"b", "two"}};
    for (const std::size_t behind : {40U, 200U}) {  // libarchive gives up, or reads on
        auto zip = Packer::zip(files);
        zip.replace(zip.find("broken") + behind, 500, 500, '\xFF');
        const auto all = unpacked(zip);
        EXPECT_EQ(noticeOf(all), std::nullopt);
        EXPECT_EQ(all.files, (Files{{"a", "one"}, {"b", "two"}}));
        ASSERT_EQ(all.refused.size(), 1U);
        EXPECT_EQ(all.refused[0].second.problem, ReadProblem::Malformed);
    }
}

TEST(Unpack, WithoutADirectoryNothingBehindABrokenFileIsReadNorAnythingTwice) {
    // A file whose length is told behind it, which cannot be skipped but by unpacking.
    auto zip = Packer::zip({{"large", suspiciousButNoBomb(kMostUnpackedBytes)}});
    zip.resize(zip.find("PK\x01\x02"));
    const std::string header(
        "PK\x03\x04\x14\0\0\0\x08\0\0\0\0\0\0\0\0\0\x09\0\0\0\x09\0\0\0\1\0\0\0", 30);
    for (int i = 0; i < 50; ++i) {
        zip += header + "b" + std::string(9, '\xFF');
    }
    EXPECT_EQ(refusalOf(zip), (std::pair{ReadProblem::Malformed, 1}));
}

TEST(Unpack, AnArchiveOfBrokenFilesAloneEndsInTime) {
    Files files;
    std::string words;
    for (int i = 0; i < 300; ++i) {
        words += std::to_string(i) + ", ";
    }
    for (int i = 0; i < 1'000; ++i) {
        files.emplace_back("broken" + std::to_string(i), words);
    }
    auto zip = Packer::zip(files);
    const auto directory = zip.find("PK\x01\x02");
    for (auto at = zip.find("broken"); at < directory; at = zip.find("broken", at + 400)) {
        zip.replace(at + 100, 200, 200, '\xFF');
    }
    EXPECT_EQ(refusalOf(zip).second, 0);
    EXPECT_EQ(unpacked(zip).refused.size(), kMostBrokenFiles + 1U);
}

TEST(Unpack, TellsAnArchiveThatIsCutOrDamagedOrLocked) {
    const auto gzip = Packer::gzip(noise(10'000));
    EXPECT_EQ(refusalOf(gzip.substr(0, 5'000)).first, ReadProblem::CutShort);
    const auto zip = Packer::zip({{"noise", noise(10'000)}});
    EXPECT_EQ(refusalOf(zip.substr(0, 5'000)).first, ReadProblem::CutShort);
    auto damaged = zip;
    damaged[5'000] = static_cast<char>(damaged[5'000] ^ 0x55);
    EXPECT_EQ(refusalOf(damaged).first, ReadProblem::Malformed);
    EXPECT_EQ(refusalOf(Packer::zip({{"secret", "text"}}, "key")).first, ReadProblem::Malformed);
}

TEST(Unpack, ChecksTheSumOfAGzip) {
    auto packed = Packer::gzip(noise(10'000));  // stored, so that a changed byte is unpacked
    packed[5'000] = static_cast<char>(packed[5'000] ^ 1);
    EXPECT_EQ(refusalOf(packed), (std::pair{ReadProblem::WrongChecksum, 0}));
    const auto two = unpacked(Packer::gzip("one ") + Packer::gzip("two"));
    ASSERT_TRUE(two.result) << two.result.error().detail;
    EXPECT_EQ(two.files, (Files{{"", "one two"}}));
}

TEST(Unpack, EndsOnEveryCutAndEveryChangedByte) {
    const auto zip = Packer::zip({{"a.tcx", "one one one"}, {"b.gz", Packer::gzip("two")}});
    const auto gzip = Packer::gzip("three three three");
    for (const auto& packed : {zip, gzip}) {
        for (std::size_t at = 0; at < packed.size(); ++at) {
            unpacked(packed.substr(0, at));
            auto changed = packed;
            changed[at] = static_cast<char>(~changed[at]);
            for (const auto& [name, bytes] : unpacked(changed).files) {
                EXPECT_LT(bytes.size(), 10'000U) << at;
            }
        }
    }
}

}  // namespace
}  // namespace stridetick::exchange
