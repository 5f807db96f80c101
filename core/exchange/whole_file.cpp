// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/whole_file.hpp"

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace stridetick::exchange {

namespace {

std::error_code lastError() { return {errno, std::generic_category()}; }

std::error_code sync(const std::filesystem::path& file) {
    const int fd = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0) {
        return lastError();
    }
    const auto failure = ::fsync(fd) != 0 ? lastError() : std::error_code{};
    ::close(fd);
    return failure;
}

}  // namespace

WholeFile::WholeFile(const std::filesystem::path& file, log::Existing existing)
    : file_(file), scratch_(log::scratchName(file)), existing_(existing) {
    errno = 0;
    out_.open(scratch_, std::ios::binary);
    if (!out_) {
        unopened_ = errno != 0 ? lastError() : std::make_error_code(std::errc::io_error);
    }
}

WholeFile::~WholeFile() {
    out_.close();
    log::discard(scratch_);
}

std::error_code WholeFile::keep() {
    if (unopened_) {
        return unopened_;
    }
    errno = 0;
    out_.close();
    if (!out_) {
        return errno != 0 ? lastError() : std::make_error_code(std::errc::io_error);
    }
    const auto failure = sync(scratch_);
    return failure ? failure : log::putInPlace(scratch_, file_, existing_);
}

}  // namespace stridetick::exchange
