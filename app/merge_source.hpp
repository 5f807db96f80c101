// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/translated.hpp"
#include "core/log/log_check.hpp"
#include "core/log/merge.hpp"

#include <tl/expected.hpp>

#include <filesystem>
#include <memory>
#include <optional>

namespace stridetick::app {

/// A file that a log can be merged with: another log, or one as JSON, which is read into a log of
/// its own first, so that what is wrong with it is found before anything is taken. The file is
/// never changed, nor is anything beside it. It must not be a log that this process has open.
/// Thread: one at a time. Blocks on the disk.
class MergeSource {
 public:
    STRIDETICK_TR_FUNCTIONS(MergeSource)

    struct Refusal {
        enum class Why {
            Missing,
            NotOurs,
            Newer,
            Damaged,
            Unavailable,
            Malformed,   ///< of a JSON text
            NotWritten,  ///< there is no room for what is in it
            NotRead
        };
        Why why;
        QString sentence;
    };

    /// As far as a first look tells. `name` is what the sentences call the file.
    static std::optional<Refusal> objectionTo(const std::filesystem::path& file,
                                              const QString& name);
    static tl::expected<MergeSource, Refusal> tryOpen(const std::filesystem::path& file,
                                                      const QString& name);

    /// To be merged from, as long as this or a copy of it is there.
    const std::filesystem::path& log() const noexcept { return log_; }
    /// What merging it into `log` would do, found in a copy of that one, which this process may
    /// have open.
    [[nodiscard]] log::LogResult<log::MergeSummary> tryRehearse(const std::filesystem::path& log,
                                                                const core::WallTime& now) const;

 private:
    class Folder;

    std::filesystem::path log_;
    std::shared_ptr<const Folder> folder_;  ///< of a log that was made for it
};

/// Of a file named `name` that was found fit to be merged.
MergeSource::Refusal notMerged(const QString& name, const log::LogError& error);

}  // namespace stridetick::app
