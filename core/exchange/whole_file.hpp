// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/file_moves.hpp"

#include <filesystem>
#include <fstream>
#include <ostream>
#include <system_error>

namespace stridetick::exchange {

/// A file in the making beside its place, so that what is under its own name is always whole. It
/// goes again unless it is kept. What is wrong with it is told by keep().
class WholeFile {
 public:
    WholeFile(const std::filesystem::path& file, log::Existing existing);
    ~WholeFile();
    WholeFile(const WholeFile&) = delete;
    WholeFile& operator=(const WholeFile&) = delete;

    std::ostream& out() noexcept { return out_; }
    const std::filesystem::path& file() const noexcept { return file_; }
    /// Gives it its name, on the disk for good. Once.
    [[nodiscard]] std::error_code keep();

 private:
    std::filesystem::path file_;
    std::filesystem::path scratch_;
    log::Existing existing_;
    std::ofstream out_;
    std::error_code unopened_;
};

}  // namespace stridetick::exchange
