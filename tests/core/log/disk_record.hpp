// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace stridetick::tests {

/// All that is done to the files of a folder, in order, and what a disk could hold of it if the
/// power went: everything synced before is there; of each write since, any of its sectors may be
/// there; a name given, changed or removed since its folder was synced may be so or not yet.
/// Thread: one.
class DiskRecord {
 public:
    /// What is in `root` is on the disk for good. Recording begins, until the object goes.
    explicit DiskRecord(std::filesystem::path root);
    ~DiskRecord();
    DiskRecord(const DiskRecord&) = delete;
    DiskRecord& operator=(const DiskRecord&) = delete;
    /// The one that records; none: nobody is to be told.
    static DiskRecord* current() noexcept;

    using File = int;
    /// A file's number; of a name that is new, if it may be `made`. Nothing: not in this folder.
    std::optional<File> opened(const std::filesystem::path& name, bool made);
    void written(File file, std::int64_t offset, std::string_view bytes);
    void truncated(File file, std::int64_t size);
    void synced(File file);
    // These take any path and pass over what is not in the folder.
    void synced(const std::filesystem::path& fileOrFolder);
    void folderMade(const std::filesystem::path& name);
    void removed(const std::filesystem::path& name);
    void renamed(const std::filesystem::path& from, const std::filesystem::path& to);
    void linked(const std::filesystem::path& from, const std::filesystem::path& to);
    /// The program was told that all up to number `what` is kept.
    void acknowledged(int what);

    /// The moments at which the power may go: in each sync, at each acknowledgement, at the end.
    std::vector<std::size_t> moments() const;
    /// The last acknowledged before a moment; 0: none.
    int acknowledgedBefore(std::size_t moment) const;
    /// Makes `to` what the disk could hold; `kept`: how likely each unsynced thing is there.
    void rebuild(std::size_t moment, const std::filesystem::path& to, double kept,
                 std::mt19937& random) const;

 private:
    struct Event {
        enum class Kind {
            Write,
            Truncate,
            Sync,
            MakeFolder,
            Name,
            Unname,
            Rename,
            SyncFolder,
            Acknowledge
        };
        Kind kind;
        int number = 0;  ///< the file's, or what is acknowledged
        std::int64_t offset = 0;
        std::string bytes{};
        std::string name{};  ///< in the root
        std::string newName{};
    };
    using Names = std::map<std::string, File>;

    std::optional<std::string> inside(const std::filesystem::path& path) const;
    bool lasts(std::size_t event, std::size_t moment) const;
    Names namesAt(std::size_t moment, const std::filesystem::path& to, double kept,
                  std::mt19937& random) const;
    std::string contentAt(std::size_t moment, File file, double kept, std::mt19937& random) const;

    std::filesystem::path root_;
    Names oldNames_;
    Names names_;
    std::vector<std::string> oldContents_;  ///< by file
    std::vector<Event> events_;
};

}  // namespace stridetick::tests
