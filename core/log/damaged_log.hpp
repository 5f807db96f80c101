// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/schema.hpp"

#include <filesystem>
#include <optional>
#include <vector>

namespace stridetick::log {

/// The companions of a log as they were before SQLite looked at it: looking rewrites the -shm and
/// may leave an empty -wal.
class Companions {
 public:
    explicit Companions(std::filesystem::path file);
    /// Puts back what was there.
    void restore() const;

 private:
    std::filesystem::path file_;
    bool hadWal_;
    std::optional<std::vector<char>> shm_;
};

struct Replacement {
    std::filesystem::path movedTo;
    std::vector<SalvageCount> salvaged;
};
/// Puts a new log with everything readable in the place of a damaged one, which goes aside byte for
/// byte with its companions. Where that fails the damaged log stays as it was.
[[nodiscard]] LogResult<Replacement> replaceDamaged(const std::filesystem::path& file,
                                                    const Companions& companions, SchemaSteps steps,
                                                    const core::WallTime& now);

/// Takes back a replacement that was cut short when the old journal had been given up and the new
/// log was not in place yet: the journal has its first name again. To be called before a log is
/// looked at, since without its journal it may seem sound.
void undoInterruptedReplacement(const std::filesystem::path& file);

/// Copies a log and its journal; a file that is not there becomes an empty one.
std::error_code copyWithJournal(const std::filesystem::path& from, const std::filesystem::path& to);

}  // namespace stridetick::log
