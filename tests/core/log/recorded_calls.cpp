// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the log does to files and folders without SQLite, told to DiskRecord::current(): these stand
// before the system's own functions in the whole program that they are linked into.
#include "tests/core/log/disk_record.hpp"
#include "tests/core/log/recording_vfs.hpp"

#include <cstdio>
#include <filesystem>
#include <string>

#include <dlfcn.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

using stridetick::tests::DiskRecord;
using stridetick::tests::RecordingVfs;

template <class Function>
Function* systemOwn(const char* name) {
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

/// Told only if it was done.
template <class Tell>
int told(int result, Tell tell) {
    if (auto* const record = DiskRecord::current(); record != nullptr && result == 0) {
        tell(*record);
    }
    return result;
}

/// Before it is done: the power may go in it. A file of SQLite's was told by its VFS.
void tellSync(int fd) {
    struct ::stat status {};
    auto* const record = DiskRecord::current();
    if (record == nullptr || ::fstat(fd, &status) != 0 ||
        (RecordingVfs::busy() && !S_ISDIR(status.st_mode))) {
        return;
    }
    std::error_code failure;
    const auto path = std::filesystem::read_symlink("/proc/self/fd/" + std::to_string(fd), failure);
    if (!failure) {
        record->synced(path);
    }
}

}  // namespace

extern "C" {

int fsync(int fd) {
    static auto* const own = systemOwn<int(int)>("fsync");
    tellSync(fd);
    return own(fd);
}

int fdatasync(int fd) {
    static auto* const own = systemOwn<int(int)>("fdatasync");
    tellSync(fd);
    return own(fd);
}

int mkdir(const char* name, mode_t mode) noexcept {
    static auto* const own = systemOwn<int(const char*, mode_t)>("mkdir");
    return told(own(name, mode), [&](DiskRecord& record) { record.folderMade(name); });
}

int unlink(const char* name) noexcept {
    static auto* const own = systemOwn<int(const char*)>("unlink");
    return told(own(name), [&](DiskRecord& record) { record.removed(name); });
}

int remove(const char* name) noexcept {
    static auto* const own = systemOwn<int(const char*)>("remove");
    return told(own(name), [&](DiskRecord& record) { record.removed(name); });
}

int rename(const char* from, const char* to) noexcept {
    static auto* const own = systemOwn<int(const char*, const char*)>("rename");
    return told(own(from, to), [&](DiskRecord& record) { record.renamed(from, to); });
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to,
              unsigned flags) noexcept {
    static auto* const own =
        systemOwn<int(int, const char*, int, const char*, unsigned)>("renameat2");
    return told(own(fromFolder, from, toFolder, to, flags),
                [&](DiskRecord& record) { record.renamed(from, to); });
}

int link(const char* from, const char* to) noexcept {
    static auto* const own = systemOwn<int(const char*, const char*)>("link");
    return told(own(from, to), [&](DiskRecord& record) { record.linked(from, to); });
}

}  // extern "C"
