// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/merge_source.hpp"

#include "app/import/file_kind.hpp"
#include "app/log_words.hpp"
#include "core/exchange/log_json.hpp"
#include "core/log/backups.hpp"
#include "core/log/file_moves.hpp"
#include "core/log/log_view.hpp"

#include <fstream>
#include <utility>

namespace stridetick::app {

namespace {

namespace fs = std::filesystem;
using Refusal = MergeSource::Refusal;
using Why = Refusal::Why;

const log::LogError kNoFolder{log::LogError::Kind::Other, "no temporary folder for what is in it"};

Why whyOf(log::LogCheck::Verdict verdict) {
    switch (verdict) {
        case log::LogCheck::Verdict::Missing:
            return Why::Missing;
        case log::LogCheck::Verdict::NotOurs:
            return Why::NotOurs;
        case log::LogCheck::Verdict::Newer:
            return Why::Newer;
        case log::LogCheck::Verdict::Damaged:
            return Why::Damaged;
        case log::LogCheck::Verdict::Sound:
        case log::LogCheck::Verdict::Unavailable:
            break;
    }
    return Why::Unavailable;
}

}  // namespace

class MergeSource::Folder {
 public:
    explicit Folder(fs::path path) : path_(std::move(path)) {}
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() { log::removePrivateFolder(path_); }
    static std::shared_ptr<const Folder> tryMake() {
        auto made = log::makePrivateFolder();
        return made ? std::make_shared<const Folder>(*std::move(made)) : nullptr;
    }
    const fs::path& path() const noexcept { return path_; }

 private:
    fs::path path_;
};

std::optional<Refusal> MergeSource::objectionTo(const fs::path& file, const QString& name) {
    std::error_code none;
    if (!fs::exists(file, none)) {
        return Refusal{Why::Missing, tr("There is no file %1.").arg(name)};
    }
    if (kindOf(file) == FileKind::Other) {
        return Refusal{Why::NotOurs,
                       tr("%1 is neither a log of Stridetick nor one as JSON.").arg(name)};
    }
    return std::nullopt;
}

tl::expected<MergeSource, Refusal> MergeSource::tryOpen(const fs::path& file, const QString& name) {
    if (auto objection = objectionTo(file, name)) {
        return tl::unexpected(*std::move(objection));
    }
    MergeSource made;
    made.log_ = file;
    if (kindOf(file) == FileKind::LogText) {
        made.folder_ = Folder::tryMake();
        if (!made.folder_) {
            return tl::unexpected(notMerged(name, kNoFolder));
        }
        made.log_ = made.folder_->path() / "read.db";
        std::ifstream in(file, std::ios::binary);
        if (const auto read = exchange::tryReadJson(in, made.log_); !read) {
            if (read.error().kind != log::LogError::Kind::Rejected) {
                return tl::unexpected(notMerged(name, read.error()));
            }
            return tl::unexpected(
                Refusal{Why::Malformed,
                        tr("%1 is not a log as JSON that can be read (%2). The log is as it was.")
                            .arg(name, QString::fromStdString(read.error().detail))});
        }
    }
    if (const auto view = log::LogView::tryOpenUntouched(made.log_); !view) {
        return tl::unexpected(
            Refusal{whyOf(view.error().verdict), logwords::whyNotRead(name, view.error())});
    }
    return made;
}

log::LogResult<log::MergeSummary> MergeSource::tryRehearse(const fs::path& log,
                                                           const core::WallTime& now) const {
    const auto folder = Folder::tryMake();
    if (!folder) {
        return tl::unexpected(kNoFolder);
    }
    const auto copy = folder->path() / "rehearsal.db";
    return log::tryCopyLog(log, copy).and_then([&] { return log::tryMerge(copy, log_, now); });
}

Refusal notMerged(const QString& name, const log::LogError& error) {
    const bool unwritten = error.kind == log::LogError::Kind::Busy ||
                           error.kind == log::LogError::Kind::DiskFull ||
                           error.kind == log::LogError::Kind::ReadOnly;
    return {unwritten ? Why::NotWritten : Why::NotRead,
            MergeSource::tr("%1 could not be merged (%2). The log is as it was.")
                .arg(name, QString::fromStdString(error.detail))};
}

}  // namespace stridetick::app
