// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/found_files.hpp"

#include "app/format.hpp"
#include "app/translated.hpp"

#include <algorithm>
#include <system_error>
#include <utility>

namespace stridetick::app {

namespace {

namespace fs = std::filesystem;

STRIDETICK_TR_FUNCTIONS(Import)

class Walk {
 public:
    explicit Walk(const std::function<bool()>& cancelled) : cancelled_(cancelled) {}

    void name(const fs::path& path) {
        std::error_code none;
        if (!fs::is_directory(path, none)) {
            return found_.push_back({path});
        }
        const auto before = found_.size();
        enter(path, 1);
        if (found_.size() == before && !cancelled_()) {
            refuse(path, QStringLiteral("empty"), tr("There is no file in %1."));
        }
    }
    std::vector<FoundFile> found() && { return std::move(found_); }

 private:
    void refuse(const fs::path& path, const QString& reason, const QString& sentence) {
        const auto name = format::plain(QString::fromStdString(path.string()));
        found_.push_back({path, Refusal{reason, sentence.arg(name)}});
    }
    bool isFull() const { return found_.size() >= kMostFoundFiles; }

    void enter(const fs::path& folder, int level) {
        if (level > kMostFolderLevels) {
            return refuse(folder, QStringLiteral("too_deep"), tr("%1 lies too deep in folders."));
        }
        std::vector<fs::path> paths;
        std::error_code failure;
        for (fs::directory_iterator entry(folder, failure), end;
             !failure && entry != end && paths.size() <= kMostFoundFiles && !cancelled_();
             entry.increment(failure)) {
            paths.push_back(entry->path());
        }
        if (failure) {
            refuse(folder, QStringLiteral("unreadable"),
                   tr("%1 cannot be read (%2).")
                       .arg(QStringLiteral("%1"), QString::fromStdString(failure.message())));
        }
        std::ranges::sort(paths);
        for (const auto& path : paths) {
            if (cancelled_()) {
                return;
            }
            std::error_code none;
            if (fs::is_directory(fs::symlink_status(path, none))) {
                enter(path, level + 1);
            } else if (fs::is_regular_file(path, none)) {
                found_.push_back({path});
            }
            if (isFull()) {
                return tellFull(folder);
            }
        }
    }

    void tellFull(const fs::path& folder) {
        if (!std::exchange(toldFull_, true)) {
            refuse(folder, QStringLiteral("too_many"),
                   tr("%1 holds too many files; those behind are left out."));
        }
    }

    const std::function<bool()>& cancelled_;
    std::vector<FoundFile> found_;
    bool toldFull_ = false;
};

}  // namespace

std::vector<FoundFile> filesOf(const std::vector<fs::path>& named,
                               const std::function<bool()>& cancelled) {
    Walk walk(cancelled);
    for (const auto& path : named) {
        walk.name(path);
    }
    return std::move(walk).found();
}

}  // namespace stridetick::app
