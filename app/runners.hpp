// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/translated.hpp"
#include "core/util/clock.hpp"

#include <tl/expected.hpp>

#include <filesystem>
#include <optional>
#include <vector>

namespace stridetick::app {

/// One of those who run here: a log, its backups beside it, and settings of their own.
struct Runner {
    QString name;
    std::filesystem::path log;
    std::filesystem::path settings;
    QString folder;  ///< empty: the first, whose files are where a single runner's are
    friend bool operator==(const Runner& one, const Runner& other) { return one.log == other.log; }
};

/// Who runs here. There is no list that could disagree with the disk: a runner is there from the
/// moment at which the file with the name is, and gone once the folder is moved away. Folders have
/// names that never come again, so that nothing of one is ever found by another.
/// Fails by: a sentence. Thread: any, for some small files.
class Runners {
 public:
    STRIDETICK_TR_FUNCTIONS(Runners)  // also before there is an application

    struct Places {
        std::filesystem::path data;
        std::filesystem::path settings;
    };
    static Places ownPlaces();

    explicit Runners(Places places = ownPlaces());

    /// The first comes first, the others by their names. Never empty.
    std::vector<Runner> list() const;
    /// Without regard to case.
    std::optional<Runner> named(const QString& name) const;
    /// Whose log that file is.
    std::optional<Runner> withLog(const std::filesystem::path& log) const;

    tl::expected<Runner, QString> tryAdd(const QString& name) const;
    tl::expected<Runner, QString> tryRename(const Runner& runner, const QString& name) const;
    struct Removed {
        std::filesystem::path kept;  ///< in deletedFolder()
        QString left;                ///< why not all is there yet; empty if all is
    };
    /// All of the runner goes into a folder of its own, the log first: once that is there the
    /// runner is gone, and what is left follows by finishRemoval(). Not while anybody has the log
    /// open.
    tl::expected<Removed, QString> tryRemove(const Runner& runner, const core::WallTime& now) const;
    std::filesystem::path deletedFolder() const;
    /// Moves what tryRemove() left of who is gone already.
    void finishRemoval() const;

 private:
    Runner first() const;
    std::optional<Runner> inFolder(const std::filesystem::path& folder) const;
    std::vector<Runner> others() const;
    bool firstIsGone() const;
    QString whyNot(const QString& name, const std::optional<Runner>& except) const;
    std::error_code moveFirstLogTo(const std::filesystem::path& kept) const;
    std::error_code moveFirstTo(const std::filesystem::path& kept) const;
    std::error_code moveSettingsTo(const std::filesystem::path& kept, const QString& folder) const;

    Places places_;
};

}  // namespace stridetick::app
