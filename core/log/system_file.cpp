// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/system_file.hpp"

#include "core/log/file_moves.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

namespace stridetick::log {

namespace fs = std::filesystem;

namespace {

using Part = std::array<char, 65'536>;

std::error_code lastError() { return {errno, std::generic_category()}; }

std::span<char> partAt(Part& part, std::uint64_t at, std::uint64_t size) {
    return std::span(part).first(
        static_cast<std::size_t>(std::min<std::uint64_t>(part.size(), size - at)));
}

std::error_code writeAll(int descriptor, std::span<const char> bytes) {
    while (!bytes.empty()) {
        const auto written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR) {
            return lastError();
        }
        bytes = bytes.subspan(static_cast<std::size_t>(std::max<ssize_t>(written, 0)));
    }
    return {};
}

std::error_code copyInto(int descriptor, const SystemFile& source, std::uint64_t size) {
    Part buffer{};
    for (std::uint64_t at = 0; at < size; at += buffer.size()) {
        const auto part = partAt(buffer, at, size);
        if (!source.read(part, at)) {
            return std::make_error_code(std::errc::io_error);
        }
        if (const auto failure = writeAll(descriptor, part)) {
            return failure;
        }
    }
    return ::fsync(descriptor) == 0 ? std::error_code{} : lastError();
}

}  // namespace

/// Opened by SQLite's layer over the system, as it opens a database.
struct SystemFile::Impl {
    explicit Impl(const fs::path& file)
        : name(sqlite3_create_filename(file.c_str(), "", "", 0, nullptr)),
          storage(static_cast<std::size_t>(system->szOsFile) / sizeof(std::max_align_t) + 1) {
        errno = 0;
        int flags = 0;
        const int result = system->xOpen(system, name, handle(),
                                         SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, &flags);
        if (result != SQLITE_OK) {
            whyNot = errno != 0 ? std::strerror(errno) : sqlite3_errstr(result);
        }
    }
    ~Impl() {
        if (handle()->pMethods != nullptr) {
            handle()->pMethods->xClose(handle());
        }
        sqlite3_free_filename(name);
    }
    Impl(const Impl&) = delete;
    Impl& operator=(const Impl&) = delete;

    sqlite3_file* handle() { return reinterpret_cast<sqlite3_file*>(storage.data()); }

    sqlite3_vfs* system = sqlite3_vfs_find(nullptr);
    const char* name;
    std::vector<std::max_align_t> storage;
    std::string whyNot;
};

SystemFile::SystemFile(const fs::path& file) : impl_(std::make_unique<Impl>(file)) {}
SystemFile::SystemFile(SystemFile&&) noexcept = default;
SystemFile& SystemFile::operator=(SystemFile&&) noexcept = default;
SystemFile::~SystemFile() = default;

LogResult<std::uint64_t> SystemFile::size() const {
    if (!impl_->whyNot.empty()) {
        return tl::unexpected(LogError{LogError::Kind::CannotOpen, impl_->whyNot});
    }
    sqlite3_int64 size = 0;
    const int result = impl_->handle()->pMethods->xFileSize(impl_->handle(), &size);
    if (result != SQLITE_OK) {
        return tl::unexpected(LogError{LogError::Kind::CannotOpen, sqlite3_errstr(result)});
    }
    return static_cast<std::uint64_t>(size);
}

LogResult<void> SystemFile::read(std::span<char> into, std::uint64_t at) const {
    std::ranges::fill(into, '\0');
    if (!impl_->whyNot.empty()) {
        return tl::unexpected(LogError{LogError::Kind::CannotOpen, impl_->whyNot});
    }
    const int result = impl_->handle()->pMethods->xRead(impl_->handle(), into.data(),
                                                        static_cast<int>(into.size()),
                                                        static_cast<sqlite3_int64>(at));
    if (result != SQLITE_OK && result != SQLITE_IOERR_SHORT_READ) {
        return tl::unexpected(LogError{LogError::Kind::CannotOpen, sqlite3_errstr(result)});
    }
    return {};
}

std::error_code copyForGood(const fs::path& from, const fs::path& to) {
    const SystemFile source(from);
    const auto size = source.size();
    if (!size) {
        return std::make_error_code(std::errc::io_error);
    }
    const auto scratch = scratchName(to);
    constexpr mode_t kOwnersAlone = 0600;
    const int target =
        ::open(scratch.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, kOwnersAlone);
    if (target < 0) {
        return lastError();
    }
    auto failure = copyInto(target, source, *size);
    ::close(target);
    if (!failure) {
        failure = putInPlace(scratch, to, Existing::Keep);
    }
    if (failure) {
        discard(scratch);
    }
    return failure;
}

bool haveSameContent(const fs::path& one, const fs::path& other) {
    const SystemFile first(one);
    const SystemFile second(other);
    const auto size = first.size();
    const auto sizeOfSecond = second.size();
    if (!size || !sizeOfSecond || *size != *sizeOfSecond) {
        return false;
    }
    Part ofFirst{};
    Part ofSecond{};
    for (std::uint64_t at = 0; at < *size; at += ofFirst.size()) {
        const auto expected = partAt(ofFirst, at, *size);
        const auto found = partAt(ofSecond, at, *size);
        if (!first.read(expected, at) || !second.read(found, at) ||
            !std::ranges::equal(expected, found)) {
            return false;
        }
    }
    return true;
}

}  // namespace stridetick::log
