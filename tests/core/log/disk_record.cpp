// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/log/disk_record.hpp"

#include "tests/support/temp_log.hpp"

#include <algorithm>
#include <utility>

namespace stridetick::tests {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kSector = 512;

DiskRecord* theCurrent = nullptr;

void put(std::string& content, std::size_t at, std::string_view bytes) {
    content.resize(std::max(content.size(), at + bytes.size()));
    std::ranges::copy(bytes, content.begin() + static_cast<std::ptrdiff_t>(at));
}

std::string folderOf(const std::string& name) { return fs::path(name).parent_path().string(); }

}  // namespace

DiskRecord::DiskRecord(fs::path root) : root_(std::move(root)) {
    for (const auto& entry : fs::recursive_directory_iterator(root_)) {
        if (entry.is_regular_file()) {
            oldNames_[*inside(entry.path())] = static_cast<File>(oldContents_.size());
            oldContents_.push_back(contentsOf(entry.path()));
        }
    }
    names_ = oldNames_;
    theCurrent = this;
}

DiskRecord::~DiskRecord() { theCurrent = nullptr; }

DiskRecord* DiskRecord::current() noexcept { return theCurrent; }

std::optional<std::string> DiskRecord::inside(const fs::path& path) const {
    auto name = path.lexically_normal().lexically_relative(root_).string();
    if (name.empty() || name.starts_with("..")) {
        return std::nullopt;
    }
    return name == "." ? "" : name;
}

std::optional<DiskRecord::File> DiskRecord::opened(const fs::path& path, bool made) {
    const auto name = inside(path);
    if (!name) {
        return std::nullopt;
    }
    const auto known = names_.find(*name);
    if (known != names_.end() || !made) {
        return known != names_.end() ? std::optional(known->second) : std::nullopt;
    }
    const auto file = static_cast<File>(oldContents_.size());
    oldContents_.emplace_back();
    names_[*name] = file;
    events_.push_back({.kind = Event::Kind::Name, .number = file, .name = *name});
    return file;
}

void DiskRecord::written(File file, std::int64_t offset, std::string_view bytes) {
    events_.push_back({.kind = Event::Kind::Write,
                       .number = file,
                       .offset = offset,
                       .bytes = std::string(bytes)});
}

void DiskRecord::truncated(File file, std::int64_t size) {
    events_.push_back({.kind = Event::Kind::Truncate, .number = file, .offset = size});
}

void DiskRecord::synced(File file) {
    events_.push_back({.kind = Event::Kind::Sync, .number = file});
}

void DiskRecord::synced(const fs::path& fileOrFolder) {
    const auto name = inside(fileOrFolder);
    if (!name) {
        return;
    }
    if (const auto known = names_.find(*name); known != names_.end()) {
        synced(known->second);
    } else {
        events_.push_back({.kind = Event::Kind::SyncFolder, .name = *name});
    }
}

void DiskRecord::folderMade(const fs::path& path) {
    if (const auto name = inside(path)) {
        events_.push_back({.kind = Event::Kind::MakeFolder, .name = *name});
    }
}

void DiskRecord::removed(const fs::path& path) {
    const auto name = inside(path);
    if (name && names_.erase(*name) > 0) {
        events_.push_back({.kind = Event::Kind::Unname, .name = *name});
    }
}

void DiskRecord::renamed(const fs::path& from, const fs::path& to) {
    const auto name = inside(from);
    const auto newName = inside(to);
    if (!name || !newName || !names_.contains(*name)) {
        return;
    }
    const File file = names_.at(*name);
    names_.erase(*name);
    names_[*newName] = file;
    events_.push_back(
        {.kind = Event::Kind::Rename, .number = file, .name = *name, .newName = *newName});
}

void DiskRecord::linked(const fs::path& from, const fs::path& to) {
    const auto name = inside(from);
    const auto newName = inside(to);
    if (name && newName && names_.contains(*name)) {
        const File file = names_.at(*name);
        names_[*newName] = file;
        events_.push_back({.kind = Event::Kind::Name, .number = file, .name = *newName});
    }
}

void DiskRecord::acknowledged(int what) {
    events_.push_back({.kind = Event::Kind::Acknowledge, .number = what});
}

std::vector<std::size_t> DiskRecord::moments() const {
    using Kind = Event::Kind;
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < events_.size(); ++i) {
        const auto kind = events_[i].kind;
        if (kind == Kind::Sync || kind == Kind::SyncFolder) {
            found.push_back(i);
        } else if (kind == Kind::Acknowledge) {
            found.push_back(i + 1);
        }
    }
    found.push_back(events_.size());
    return found;
}

int DiskRecord::acknowledgedBefore(std::size_t moment) const {
    int last = 0;
    for (std::size_t i = 0; i < moment; ++i) {
        last = events_[i].kind == Event::Kind::Acknowledge ? events_[i].number : last;
    }
    return last;
}

bool DiskRecord::lasts(std::size_t event, std::size_t moment) const {
    using Kind = Event::Kind;
    const auto& what = events_[event];
    const auto begin = events_.begin() + static_cast<std::ptrdiff_t>(event);
    const auto end = events_.begin() + static_cast<std::ptrdiff_t>(moment);
    const bool ofContent = what.kind == Kind::Write || what.kind == Kind::Truncate;
    return std::any_of(begin, end, [&](const Event& later) {
        return ofContent ? later.kind == Kind::Sync && later.number == what.number
                         : later.kind == Kind::SyncFolder && later.name == folderOf(what.name);
    });
}

DiskRecord::Names DiskRecord::namesAt(std::size_t moment, const fs::path& to, double kept,
                                      std::mt19937& random) const {
    using Kind = Event::Kind;
    std::bernoulli_distribution luck(kept);
    Names names = oldNames_;
    for (std::size_t i = 0; i < moment; ++i) {
        const auto& event = events_[i];
        const bool ofNames = event.kind == Kind::MakeFolder || event.kind == Kind::Name ||
                             event.kind == Kind::Unname || event.kind == Kind::Rename;
        if (!ofNames || (!lasts(i, moment) && !luck(random))) {
            continue;
        }
        if (event.kind == Kind::MakeFolder) {
            std::error_code parentIsNot;
            fs::create_directory(to / event.name, parentIsNot);
            continue;
        }
        if (event.kind != Kind::Name) {
            names.erase(event.name);
        }
        if (event.kind != Kind::Unname) {
            names[event.kind == Kind::Rename ? event.newName : event.name] = event.number;
        }
    }
    return names;
}

std::string DiskRecord::contentAt(std::size_t moment, File file, double kept,
                                  std::mt19937& random) const {
    using Kind = Event::Kind;
    std::bernoulli_distribution luck(kept);
    auto content = oldContents_.at(static_cast<std::size_t>(file));
    for (std::size_t i = 0; i < moment; ++i) {
        const auto& event = events_[i];
        const auto offset = static_cast<std::size_t>(event.offset);
        if (event.number != file) {
            continue;
        }
        if (event.kind == Kind::Truncate && (lasts(i, moment) || luck(random))) {
            content.resize(offset);
        } else if (event.kind == Kind::Write && lasts(i, moment)) {
            put(content, offset, event.bytes);
        } else if (event.kind == Kind::Write) {
            for (std::size_t at = 0; at < event.bytes.size();) {
                const auto length =
                    std::min(kSector - (offset + at) % kSector, event.bytes.size() - at);
                if (luck(random)) {
                    put(content, offset + at, std::string_view(event.bytes).substr(at, length));
                }
                at += length;
            }
        }
    }
    return content;
}

void DiskRecord::rebuild(std::size_t moment, const fs::path& to, double kept,
                         std::mt19937& random) const {
    for (const auto& [name, file] : oldNames_) {
        fs::create_directories((to / name).parent_path());
    }
    for (const auto& [name, file] : namesAt(moment, to, kept, random)) {
        if (fs::is_directory((to / name).parent_path())) {
            writeContents(to / name, contentAt(moment, file, kept, random));
        }
    }
}

}  // namespace stridetick::tests
