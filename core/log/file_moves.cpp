// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/file_moves.hpp"

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <set>

#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

namespace stridetick::log {

namespace fs = std::filesystem;

namespace {

constexpr const char* kPrivatePrefix = "stridetick-private-";
constexpr std::string_view kScratchSuffix = ".new-";

std::error_code lastError() { return {errno, std::generic_category()}; }

fs::path withSuffix(const fs::path& file, const char* suffix) {
    fs::path result = file;
    result += suffix;
    return result;
}

std::string compactUtc(const core::WallTime& now) {
    const auto days = std::chrono::floor<std::chrono::days>(now.utc);
    const std::chrono::year_month_day date{days};
    const std::chrono::hh_mm_ss time{std::chrono::floor<std::chrono::seconds>(now.utc - days)};
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d%02u%02uT%02d%02d%02dZ",
                  static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                  static_cast<unsigned>(date.day()), static_cast<int>(time.hours().count()),
                  static_cast<int>(time.minutes().count()),
                  static_cast<int>(time.seconds().count()));
    return text.data();
}

}  // namespace

void syncFolder(const fs::path& folder) {
    const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd >= 0) {
        ::fsync(fd);
        ::close(fd);
    }
}

std::error_code makeFolders(const fs::path& folder) {
    std::error_code failure;
    if (fs::is_directory(folder, failure)) {
        return {};
    }
    if (folder.has_relative_path() && folder.has_parent_path()) {
        if (const auto above = makeFolders(folder.parent_path())) {
            return above;
        }
    }
    fs::create_directory(folder, failure);
    if (!failure) {
        syncFolder(folder.parent_path());
    }
    return failure;
}

std::optional<FileIdentity> FileIdentity::of(const fs::path& file) {
    struct ::stat status {};
    if (::stat(file.c_str(), &status) != 0) {
        return std::nullopt;
    }
    return FileIdentity{status.st_dev, status.st_ino};
}

bool isPartOf(const fs::path& part, const fs::path& file) {
    const auto identity = FileIdentity::of(part);
    return identity &&
           (identity == FileIdentity::of(file) || identity == FileIdentity::of(walOf(file)) ||
            identity == FileIdentity::of(shmOf(file)));
}

fs::path walOf(const fs::path& file) { return withSuffix(file, "-wal"); }
fs::path shmOf(const fs::path& file) { return withSuffix(file, "-shm"); }

fs::path siblingName(const fs::path& file, const std::string& what, const core::WallTime& now) {
    const auto base = file.stem().string() + "." + what + "-" + compactUtc(now);
    const auto extension = file.extension().string();
    auto candidate = file.parent_path() / (base + extension);
    for (int n = 2; FileIdentity::of(candidate) || FileIdentity::of(walOf(candidate)); ++n) {
        auto name = base;
        name.append("-").append(std::to_string(n)).append(extension);
        candidate = file.parent_path() / name;
    }
    return candidate;
}

fs::path scratchName(const fs::path& file) {
    auto scratch =
        withSuffix(file, (std::string(kScratchSuffix) + std::to_string(::getpid())).c_str());
    discard(scratch);
    return scratch;
}

void discard(const fs::path& scratch) noexcept {
    std::error_code ignored;
    fs::remove(scratch, ignored);
    fs::remove(walOf(scratch), ignored);
    fs::remove(shmOf(scratch), ignored);
    fs::remove(withSuffix(scratch, "-journal"), ignored);
}

namespace {

/// Of these files, or of any where there are none.
void discardAbandonedIn(const fs::path& folder, const std::vector<fs::path>& files) noexcept {
    try {
        std::set<std::string> names;
        for (const auto& file : files) {
            names.insert(file.filename().string());
        }
        for (const auto& entry : fs::directory_iterator(folder)) {
            const auto suffix = entry.path().extension().string();
            const auto name = entry.path().filename().string();
            // Of what is made of a file in the making, too: x.db.new-7.new-7-journal.
            if (!suffix.starts_with(kScratchSuffix) ||
                (!names.empty() && !names.contains(name.substr(0, name.find(kScratchSuffix))))) {
                continue;
            }
            const auto maker = std::strtol(suffix.c_str() + kScratchSuffix.size(), nullptr, 10);
            if (maker > 0 && ::kill(static_cast<pid_t>(maker), 0) != 0 && errno == ESRCH) {
                discard(entry.path());
            }
        }
    } catch (const std::exception&) {
        return;  // they cost a little room, no more
    }
}

}  // namespace

void discardAbandoned(const fs::path& folder) noexcept { discardAbandonedIn(folder, {}); }

void discardAbandonedOf(const std::vector<fs::path>& files) noexcept {
    if (!files.empty()) {
        discardAbandonedIn(files.front().parent_path(), files);
    }
}

std::error_code putInPlace(const fs::path& finished, const fs::path& file, Existing existing) {
    std::error_code noJournal;
    if (const auto size = fs::file_size(walOf(finished), noJournal); !noJournal && size > 0) {
        // There was no room to move it into the file, and it would be left behind.
        return std::make_error_code(std::errc::no_space_on_device);
    }
    const unsigned flags = existing == Existing::Keep ? RENAME_NOREPLACE : 0;
    if (::renameat2(AT_FDCWD, finished.c_str(), AT_FDCWD, file.c_str(), flags) != 0) {
        // EINVAL: a file system that cannot promise not to replace.
        if (errno != EINVAL || FileIdentity::of(file)) {
            return lastError();
        }
        std::error_code failure;
        fs::rename(finished, file, failure);
        if (failure) {
            return failure;
        }
    }
    syncFolder(file.parent_path());
    return {};
}

bool isWritable(const fs::path& file) {
    if (::faccessat(AT_FDCWD, file.parent_path().c_str(), W_OK | X_OK, AT_EACCESS) != 0) {
        return false;
    }
    return !FileIdentity::of(file) || ::faccessat(AT_FDCWD, file.c_str(), W_OK, AT_EACCESS) == 0;
}

std::optional<fs::path> makePrivateFolder() {
    std::error_code failure;
    const auto parent = fs::temp_directory_path(failure);
    if (failure) {
        return std::nullopt;
    }
    std::string name = (parent / (std::string(kPrivatePrefix) + "XXXXXX")).string();
    if (::mkdtemp(name.data()) == nullptr) {
        return std::nullopt;
    }
    return fs::path(name);
}

void removePrivateFolder(const fs::path& folder) noexcept {
    std::error_code failure;
    const auto parent = fs::temp_directory_path(failure);
    if (!failure && folder.parent_path() == parent &&
        folder.filename().string().starts_with(kPrivatePrefix)) {
        fs::remove_all(folder, failure);
    }
}

}  // namespace stridetick::log
