// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/damaged_log.hpp"

#include "core/log/file_moves.hpp"
#include "core/log/salvage.hpp"
#include "core/log/system_file.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <mutex>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace stridetick::log {

namespace fs = std::filesystem;

namespace {

LogError failed(const std::string& what, const std::error_code& why) {
    return {LogError::Kind::Other, what + ": " + why.message()};
}

/// Gives `from` a second name; the move is complete once the first is given up. Nothing is lost
/// whenever the power goes: until then the damaged log is found where it was.
std::error_code secondName(const fs::path& from, const fs::path& to) {
    std::error_code failure;
    if (!FileIdentity::of(from)) {
        return failure;
    }
    fs::create_hard_link(from, to, failure);
    if (failure) {
        failure = copyForGood(from, to);  // a file system without hard links
    }
    return failure;
}

/// Only where there are hard links: SQLite makes it anew out of the journal, and to copy it would
/// give up locks, see keptDescriptor().
void secondNameOfShm(const fs::path& from, const fs::path& to) {
    std::error_code ignored;
    fs::create_hard_link(shmOf(from), shmOf(to), ignored);
}

/// Log and journal under the second name, or none.
std::error_code nameAside(const fs::path& file, const fs::path& aside) {
    auto failure = secondName(file, aside);
    if (!failure) {
        failure = secondName(walOf(file), walOf(aside));
    }
    if (failure) {
        discard(aside);
        return failure;
    }
    secondNameOfShm(file, aside);
    return {};
}

/// The second names go once the first ones have all again, and no sooner.
void nameBack(const fs::path& aside, const fs::path& file) {
    if (secondName(walOf(aside), walOf(file))) {
        return;
    }
    secondNameOfShm(aside, file);
    syncFolder(file.parent_path());
    discard(aside);
}

/// Open for reading for as long as this process lives, or -1: closing one would give up the locks
/// of a connection of this process to the same log, see system_file.hpp. One for each file.
int keptDescriptor(const fs::path& file) {
    static std::mutex mutex;
    static std::vector<std::pair<FileIdentity, int>> kept;
    const std::lock_guard lock(mutex);
    const auto identity = FileIdentity::of(file);
    if (!identity) {
        return -1;
    }
    const auto known =
        std::ranges::find(kept, *identity, [](const auto& entry) { return entry.first; });
    if (known != kept.end()) {
        return known->second;
    }
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor >= 0) {
        kept.emplace_back(*identity, descriptor);
    }
    return descriptor;
}

/// What replaceDamaged() calls the damaged log: no other file may be taken for one.
bool isAsideOf(const fs::path& aside, const fs::path& file) {
    return aside.extension() == file.extension() &&
           aside.filename().string().starts_with(file.stem().string() + ".damaged-");
}

}  // namespace

Companions::Companions(fs::path file)
    : file_(std::move(file)), hadWal_(FileIdentity::of(walOf(file_)).has_value()) {
    const int shm = keptDescriptor(shmOf(file_));
    if (shm >= 0) {
        shm_.emplace();
        std::array<char, 32'768> part{};
        ssize_t size = 0;
        for (off_t at = 0; (size = ::pread(shm, part.data(), part.size(), at)) > 0; at += size) {
            shm_->insert(shm_->end(), part.begin(), part.begin() + size);
        }
    }
}

void Companions::restore() const {
    std::error_code ignored;
    if (!hadWal_) {
        fs::remove(walOf(file_), ignored);
    }
    // Removed, not overwritten: another process may have the old one mapped.
    fs::remove(shmOf(file_), ignored);
    if (!shm_) {
        return;
    }
    std::ofstream shm(shmOf(file_), std::ios::binary | std::ios::trunc);
    shm.write(shm_->data(), static_cast<std::streamsize>(shm_->size()));
}

std::error_code copyWithJournal(const fs::path& from, const fs::path& to) {
    std::error_code failure;
    if (FileIdentity::of(from)) {
        failure = copyForGood(from, to);
    } else {
        std::ofstream(to, std::ios::binary).flush();
    }
    if (!failure && FileIdentity::of(walOf(from))) {
        failure = copyForGood(walOf(from), walOf(to));
    }
    return failure;
}

void undoInterruptedReplacement(const fs::path& file) {
    const auto identity = FileIdentity::of(file);
    if (!identity || FileIdentity::of(walOf(file))) {
        return;
    }
    std::error_code failure;
    for (fs::directory_iterator entry(file.parent_path(), failure), end; !failure && entry != end;
         entry.increment(failure)) {
        const auto& aside = entry->path();
        // One file under both names, or the same in both where there are no hard links: only the
        // move aside makes that, and only for a moment.
        if (aside != file && isAsideOf(aside, file) && FileIdentity::of(walOf(aside)) &&
            (FileIdentity::of(aside) == identity || haveSameContent(aside, file))) {
            return nameBack(aside, file);
        }
    }
}

LogResult<Replacement> replaceDamaged(const fs::path& file, const Companions& companions,
                                      SchemaSteps steps, const core::WallTime& now) {
    companions.restore();
    const auto fresh = scratchName(file);
    auto salvaged = trySalvage(file, fresh, steps, now);
    if (!salvaged) {
        discard(fresh);
        return tl::unexpected(salvaged.error());
    }
    const auto aside = siblingName(file, "damaged", now);
    if (const auto failure = nameAside(file, aside)) {
        discard(fresh);
        return tl::unexpected(failed("moving the damaged log aside", failure));
    }
    syncFolder(file.parent_path());  // the first name may be given up only now
    // The old journal must be gone before the new file has the name: it would be played into it.
    discard(walOf(file));
    discard(shmOf(file));
    syncFolder(file.parent_path());
    if (const auto failure = putInPlace(fresh, file, Existing::Replace)) {
        nameBack(aside, file);
        discard(fresh);
        return tl::unexpected(failed("putting the salvaged log in place", failure));
    }
    return Replacement{aside, std::move(*salvaged)};
}

}  // namespace stridetick::log
