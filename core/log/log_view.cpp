// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/log_view.hpp"

#include "core/log/backups.hpp"
#include "core/log/damaged_log.hpp"
#include "core/log/file_moves.hpp"
#include "core/log/log_header.hpp"
#include "core/log/schema.hpp"
#include "core/log/system_file.hpp"

#include <optional>
#include <utility>

namespace stridetick::log {

namespace fs = std::filesystem;

struct LogView::Impl {
    LogCheck check;
    fs::path place;  ///< where it is read: its own, or that of a private copy
    std::optional<fs::path> folder{};

    Impl(LogCheck found, fs::path file) : check(std::move(found)), place(std::move(file)) {}
    Impl(const Impl&) = delete;
    Impl& operator=(const Impl&) = delete;
    ~Impl() {
        if (folder) {
            removePrivateFolder(*folder);
        }
    }

    bool hasFolder() {
        if (!folder) {
            folder = makePrivateFolder();
        }
        return folder.has_value();
    }

    /// SQLite cannot open a log with a journal where nothing may be written.
    void moveToCopy() {
        if (!hasFolder()) {
            check.detail += "; no temporary folder for a copy either";
            return;
        }
        auto copy = *folder / "copy.db";
        if (const auto failure = copyWithJournal(place, copy)) {
            check.detail += "; no copy either: " + failure.message();
            return;
        }
        check = checkLog(copy);
        place = std::move(copy);
    }
};

namespace {

/// Whoever has a log open has both of these, and reading it then makes none.
bool hasCompanions(const fs::path& file) {
    return FileIdentity::of(walOf(file)) && FileIdentity::of(shmOf(file));
}

}  // namespace

LogView::LogView(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
LogView::LogView(LogView&&) noexcept = default;
LogView& LogView::operator=(LogView&&) noexcept = default;
LogView::~LogView() = default;

tl::expected<LogView, LogCheck> LogView::tryOpen(const fs::path& file) {
    auto impl = std::make_unique<Impl>(checkLog(file), file);
    if (impl->check.verdict == LogCheck::Verdict::Unavailable && !isWritable(file)) {
        impl->moveToCopy();
    }
    if (impl->check.verdict != LogCheck::Verdict::Sound) {
        return tl::unexpected(impl->check);
    }
    return LogView(std::move(impl));
}

tl::expected<LogView, LogCheck> LogView::tryOpenUntouched(const fs::path& file) {
    auto impl = std::make_unique<Impl>(LogCheck{}, file);
    if (readLogHeader(file).kind != LogHeader::Kind::Log || hasCompanions(file) ||
        !impl->hasFolder()) {
        return tryOpen(file);
    }
    const auto copy = *impl->folder / "copy.db";
    // Somebody may have opened it, and written, in between.
    if (copyWithJournal(file, copy) || hasCompanions(file) || !haveSameContent(file, copy)) {
        return tryOpen(file);
    }
    impl->check = checkLog(copy);
    impl->place = copy;
    if (impl->check.verdict != LogCheck::Verdict::Sound) {
        return tl::unexpected(impl->check);
    }
    return LogView(std::move(impl));
}

const LogCheck& LogView::check() const noexcept { return impl_->check; }

const fs::path& LogView::place() const noexcept { return impl_->place; }

LogResult<SessionLog> LogView::tryRead() {
    if (!isOutdated(impl_->check)) {
        return askPatiently([&] { return SessionLog::tryOpenForReading(impl_->place); });
    }
    if (!impl_->hasFolder()) {
        return tl::unexpected(LogError{LogError::Kind::Other, "no temporary folder for a copy"});
    }
    const auto migrated = *impl_->folder / "migrated.db";
    discard(migrated);
    return tryCopyTo(migrated)
        .and_then([&] { return applySteps(migrated, schemaSteps()); })
        .and_then([&] { return SessionLog::tryOpenForReading(migrated); });
}

LogResult<void> LogView::tryCopyTo(const fs::path& to) const {
    return askPatiently([&] { return tryCopyLog(impl_->place, to); });
}

bool isOutdated(const LogCheck& check) { return check.version < latestVersion(schemaSteps()); }

}  // namespace stridetick::log
