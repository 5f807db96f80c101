// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace stridetick::tests {

/// SQLite's own VFS that also tells DiskRecord::current() what it does to files; the default one of
/// the process while the object lives. Thread: one.
class RecordingVfs {
 public:
    enum class Syncs { Done, Ignored };
    explicit RecordingVfs(Syncs syncs = Syncs::Done);
    ~RecordingVfs();
    RecordingVfs(const RecordingVfs&) = delete;
    RecordingVfs& operator=(const RecordingVfs&) = delete;

    /// The thread is in a call of the VFS, which tells all that is to be told of files (of folders
    /// it knows nothing).
    static bool busy() noexcept;
};

}  // namespace stridetick::tests
