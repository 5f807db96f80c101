// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/page_image.hpp"

#include "core/log/file_moves.hpp"
#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace stridetick::tests {

namespace {

constexpr std::size_t kPage = log::kPageSize;

bool isAll(const log::PageBytes& page, unsigned char value) {
    return std::ranges::all_of(page, [value](auto byte) { return byte == value; });
}

}  // namespace

TEST(PageImage, APageInTheJournalStandsForTheOneInTheFile) {
    const TempLog temp;
    writeContents(temp.file(), std::string(kPage, 'a') + std::string(kPage, 'b'));
    writeContents(log::walOf(temp.file()), "head" + std::string(kPage, 'c'));
    const log::PageImage image(temp.file(), {{2, 4}, {9, 4}});
    EXPECT_TRUE(isAll(image.page(1), 'a'));
    EXPECT_TRUE(isAll(image.page(2), 'c'));
    EXPECT_TRUE(isAll(image.page(9), 'c'));
    EXPECT_EQ(image.numbers(), (std::vector<std::uint32_t>{1, 2, 9}));
}

TEST(PageImage, OfAPageThatIsCutTheRestIsZero) {
    const TempLog temp;
    writeContents(temp.file(), std::string(kPage + 10, 'a'));
    const log::PageImage image(temp.file(), {});
    const auto page = image.page(2);
    EXPECT_EQ(image.numbers().size(), 2U);
    EXPECT_EQ(page[9], 'a');
    EXPECT_EQ(page[10], 0);
    EXPECT_TRUE(isAll(image.page(1), 'a')) << "the end of the file is not the end of reading";
}

TEST(PageImage, WhereNothingIsThereIsNoPage) {
    const TempLog temp;
    const log::PageImage image(temp.file(), {{3, 400}});
    EXPECT_FALSE(image.has(0));
    EXPECT_FALSE(image.has(1));
    EXPECT_TRUE(isAll(image.page(1), 0));
    EXPECT_TRUE(isAll(image.page(3), 0)) << "a journal that is gone";
}

}  // namespace stridetick::tests
