// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/schema.hpp"
#include "core/log/system_file.hpp"
#include "core/log/wal_readings.hpp"

#include <array>
#include <cstdint>
#include <filesystem>
#include <vector>

namespace stridetick::log {

using PageBytes = std::array<unsigned char, kPageSize>;

/// The pages of a log that may be damaged, cut or gone, with one reading of its journal. Pages are
/// read when asked for, so that the size of the file costs no memory. Thread: one.
class PageImage {
 public:
    PageImage(const std::filesystem::path& file, WalReading journal);

    /// Every page there is, in ascending order; the first has number 1.
    std::vector<std::uint32_t> numbers() const;
    bool has(std::uint32_t number) const;
    /// Zeros where nothing can be read.
    PageBytes page(std::uint32_t number) const;

 private:
    std::uint32_t pagesInFile_ = 0;
    WalReading journal_;
    SystemFile file_;
    SystemFile wal_;
};

}  // namespace stridetick::log
