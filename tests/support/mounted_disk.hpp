// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/child_process.hpp"

#include <filesystem>
#include <string>

namespace stridetick::testing {

/// A small file system of a test's own, in a folder of its own. Only the thread that made it, the
/// threads and the processes that this one starts later see it: nothing of it is left on the
/// machine. Where none may be had problem() says why, to be told by GTEST_SKIP. Thread: one.
/// Fails by: std::system_error where one that is mounted does not do what it is asked.
class MountedDisk {
 public:
    enum class Kind {
        Memory,  ///< tmpfs
        Ext4     ///< on a loop device, and read-only from its first error on
    };
    explicit MountedDisk(int kilobytes, Kind kind = Kind::Memory);
    ~MountedDisk();
    MountedDisk(const MountedDisk&) = delete;
    MountedDisk& operator=(const MountedDisk&) = delete;

    const std::string& problem() const noexcept { return problem_; }
    const std::filesystem::path& path() const noexcept { return path_; }

    /// Takes all that is free but so many kilobytes.
    void fill(int butKilobytes = 0) const;
    void makeRoom() const;
    /// Refused while a file is open for writing.
    void setReadOnly(bool readOnly) const;
    /// What ext4 does at an error of the disk.
    void failAsDiskDoes() const;
    /// As after the error was mended: checked, and mounted anew. No file may be open.
    void mend();

 private:
    void mountMemory(int kilobytes);
    void mountExt4(int kilobytes);
    std::filesystem::path ballast() const { return path_ / "ballast"; }

    TempFolder folder_;
    std::filesystem::path path_;
    std::string loop_;
    std::string problem_;
};

/// Lies over a folder for all that is opened from now on.
class Cover {
 public:
    enum class Kind {
        ReadOnly,  ///< the same folder, but read-only
        Empty      ///< another disk
    };
    Cover(std::filesystem::path folder, Kind kind);
    ~Cover();
    Cover(const Cover&) = delete;
    Cover& operator=(const Cover&) = delete;

 private:
    std::filesystem::path folder_;
};

/// Gives the calling thread mounts of its own; empty, or why it may not.
std::string ownMounts();

}  // namespace stridetick::testing
