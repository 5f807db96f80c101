// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/log/recording_vfs.hpp"

#include "tests/core/log/disk_record.hpp"

#include <sqlite3.h>

#include <new>
#include <optional>
#include <stdexcept>

namespace stridetick::tests {

namespace {

thread_local int depth = 0;

struct Inside {
    Inside() { ++depth; }
    ~Inside() { --depth; }
    Inside(const Inside&) = delete;
    Inside& operator=(const Inside&) = delete;
};

sqlite3_vfs* theReal = nullptr;
sqlite3_vfs theVfs{};
RecordingVfs::Syncs theSyncs = RecordingVfs::Syncs::Done;

/// SQLite gives the memory: this, and the real VFS's own file behind it.
struct File : sqlite3_file {
    std::optional<DiskRecord::File> number;
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

/// The file's record, while there is one.
DiskRecord* recordOf(const File& file) { return file.number ? DiskRecord::current() : nullptr; }

template <auto Method, class... Args>
int passOn(sqlite3_file* file, Args... args) {
    const Inside inside;
    auto* const real = static_cast<File*>(file)->real();
    return (real->pMethods->*Method)(real, args...);
}

int write(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 offset) {
    auto& ours = *static_cast<File*>(file);
    const int result = passOn<&sqlite3_io_methods::xWrite>(file, bytes, count, offset);
    if (auto* const record = recordOf(ours); record != nullptr && result == SQLITE_OK) {
        record->written(*ours.number, offset,
                        {static_cast<const char*>(bytes), static_cast<std::size_t>(count)});
    }
    return result;
}

int truncate(sqlite3_file* file, sqlite3_int64 size) {
    auto& ours = *static_cast<File*>(file);
    const int result = passOn<&sqlite3_io_methods::xTruncate>(file, size);
    if (auto* const record = recordOf(ours); record != nullptr && result == SQLITE_OK) {
        record->truncated(*ours.number, size);
    }
    return result;
}

int sync(sqlite3_file* file, int flags) {
    if (theSyncs == RecordingVfs::Syncs::Ignored) {
        return SQLITE_OK;
    }
    auto& ours = *static_cast<File*>(file);
    if (auto* const record = recordOf(ours)) {
        record->synced(*ours.number);  // then SQLite syncs the folder of a new journal
    }
    return passOn<&sqlite3_io_methods::xSync>(file, flags);
}

void barrier(sqlite3_file* file) {
    auto* const real = static_cast<File*>(file)->real();
    real->pMethods->xShmBarrier(real);
}

constexpr sqlite3_io_methods kMethods{
    .iVersion = 2,  // no memory-mapped files
    .xClose = passOn<&sqlite3_io_methods::xClose>,
    .xRead = passOn<&sqlite3_io_methods::xRead, void*, int, sqlite3_int64>,
    .xWrite = write,
    .xTruncate = truncate,
    .xSync = sync,
    .xFileSize = passOn<&sqlite3_io_methods::xFileSize, sqlite3_int64*>,
    .xLock = passOn<&sqlite3_io_methods::xLock, int>,
    .xUnlock = passOn<&sqlite3_io_methods::xUnlock, int>,
    .xCheckReservedLock = passOn<&sqlite3_io_methods::xCheckReservedLock, int*>,
    .xFileControl = passOn<&sqlite3_io_methods::xFileControl, int, void*>,
    .xSectorSize = passOn<&sqlite3_io_methods::xSectorSize>,
    .xDeviceCharacteristics = passOn<&sqlite3_io_methods::xDeviceCharacteristics>,
    .xShmMap = passOn<&sqlite3_io_methods::xShmMap, int, int, int, void volatile**>,
    .xShmLock = passOn<&sqlite3_io_methods::xShmLock, int, int, int>,
    .xShmBarrier = barrier,
    .xShmUnmap = passOn<&sqlite3_io_methods::xShmUnmap, int>,
    .xFetch = nullptr,
    .xUnfetch = nullptr};

int open(sqlite3_vfs* /*vfs*/, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    const Inside inside;
    auto& ours = *new (file) File{};
    const int result = theReal->xOpen(theReal, name, ours.real(), flags, outFlags);
    if (result != SQLITE_OK) {
        ours.pMethods = nullptr;  // nothing to be closed
        return result;
    }
    ours.pMethods = &kMethods;
    if (auto* const record = DiskRecord::current(); record != nullptr && name != nullptr) {
        ours.number = record->opened(name, (flags & SQLITE_OPEN_CREATE) != 0);
    }
    return result;
}

int remove(sqlite3_vfs* /*vfs*/, const char* name, int syncFolder) {
    const Inside inside;
    if (auto* const record = DiskRecord::current()) {
        record->removed(name);  // then SQLite syncs the folder, if it does
    }
    return theReal->xDelete(theReal, name, syncFolder);
}

}  // namespace

RecordingVfs::RecordingVfs(Syncs syncs) {
    theSyncs = syncs;
    theReal = sqlite3_vfs_find(nullptr);
    if (theReal == nullptr) {
        throw std::runtime_error("SQLite has no VFS");
    }
    theVfs = *theReal;  // what is not about files is the real one's
    theVfs.zName = "recording";
    theVfs.szOsFile = static_cast<int>(sizeof(File)) + theReal->szOsFile;
    theVfs.pNext = nullptr;
    theVfs.xOpen = open;
    theVfs.xDelete = remove;
    sqlite3_vfs_register(&theVfs, 1);
}

RecordingVfs::~RecordingVfs() {
    sqlite3_vfs_unregister(&theVfs);
    sqlite3_vfs_register(theReal, 1);
}

bool RecordingVfs::busy() noexcept { return depth > 0; }

}  // namespace stridetick::tests
