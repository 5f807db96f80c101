// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <string>

namespace stridetick::audio {

/// A file on its way: written under a hidden name beside its own, which it is given when it is
/// whole. Destroyed before that, it leaves nothing, and an older file as it was. A link at its own
/// name stays, and leads to the new file. Thread: one at a time.
/// Fails by: error(), with the first failure; nothing is written after that.
class PartialFile {
 public:
    explicit PartialFile(const std::filesystem::path& path);
    ~PartialFile();
    PartialFile(const PartialFile&) = delete;
    PartialFile& operator=(const PartialFile&) = delete;

    /// How many bytes it was.
    std::size_t write(const void* data, std::size_t bytes);
    std::size_t read(void* data, std::size_t bytes);
    void moveTo(std::int64_t place);
    std::int64_t place() const noexcept { return place_; }
    std::int64_t length() const noexcept { return length_; }
    /// All of it is written: it gets its own name.
    bool keep();

    bool failed() const noexcept { return error_ != 0; }
    /// The system's own words.
    std::string error() const;

 private:
    bool held(bool good);
    bool arrive();
    bool close();

    std::filesystem::path target_;
    std::filesystem::path temporary_;  ///< none once it has been kept
    std::FILE* file_ = nullptr;
    std::int64_t place_ = 0;
    std::int64_t length_ = 0;
    bool moved_ = false;
    int error_ = 0;
};

}  // namespace stridetick::audio
