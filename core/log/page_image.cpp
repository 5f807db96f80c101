// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/page_image.hpp"

#include "core/log/file_moves.hpp"

#include <algorithm>
#include <numeric>

namespace stridetick::log {

PageImage::PageImage(const std::filesystem::path& file, WalReading journal)
    : journal_(std::move(journal)), file_(file), wal_(walOf(file)) {
    const auto bytes = file_.size().value_or(0);
    pagesInFile_ = static_cast<std::uint32_t>((bytes + kPageSize - 1) / kPageSize);
}

std::vector<std::uint32_t> PageImage::numbers() const {
    std::vector<std::uint32_t> all(pagesInFile_);
    std::iota(all.begin(), all.end(), 1U);
    for (const auto& [number, at] : journal_) {
        if (number > pagesInFile_) {
            all.push_back(number);
        }
    }
    return all;
}

bool PageImage::has(std::uint32_t number) const {
    return (number >= 1 && number <= pagesInFile_) || journal_.contains(number);
}

PageBytes PageImage::page(std::uint32_t number) const {
    PageBytes bytes{};
    if (!has(number)) {
        return bytes;
    }
    const auto inJournal = journal_.find(number);
    const bool journalled = inJournal != journal_.end();
    const auto& source = journalled ? wal_ : file_;
    std::array<char, kPageSize> raw{};
    static_cast<void>(
        source.read(raw, journalled ? inJournal->second : (number - 1) * std::uint64_t{kPageSize}));
    std::ranges::transform(raw, bytes.begin(),
                           [](char c) { return static_cast<unsigned char>(c); });
    return bytes;
}

}  // namespace stridetick::log
