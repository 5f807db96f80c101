// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/merge_controller.hpp"

#include <QFileInfo>

#include "app/key_map.hpp"
#include "app/log_service.hpp"
#include "app/merge_words.hpp"
#include "app/path_text.hpp"

#include <utility>

namespace stridetick::app {

namespace fs = std::filesystem;

namespace {

/// What is merged from has to be there until the writer is through with it, which may be after the
/// window has closed.
class HeldSource : public QObject {
 public:
    HeldSource(MergeSource source, LogService& log) : QObject(&log), source_(std::move(source)) {
        connect(&log, &LogService::replacingEnded, this, &QObject::deleteLater);
    }

 private:
    MergeSource source_;
};

}  // namespace

MergeController::MergeController(LogReplacement parts, QObject* parent)
    : QObject(parent), parts_(std::move(parts)) {
    connect(&parts_.log, &LogService::merged, this, &MergeController::onMerged);
    connect(&parts_.log, &LogService::mergeFailed, this, &MergeController::onFailed);
    for (const auto signal : {&LogService::opened, &LogService::changed,
                              &LogService::replacingBegun, &LogService::replacingEnded}) {
        connect(&parts_.log, signal, this, &MergeController::changed);
    }
    connect(&parts_.log, &LogService::troubled, this, &MergeController::changed);
    // What was found out about the log is true no more.
    connect(&parts_.log, &LogService::replaced, this, &MergeController::keepTheLog);
}

void MergeController::say(const QString& message, bool failed) {
    message_ = message;
    failed_ = failed;
    emit changed();
}

void MergeController::look(const QString& file) {
    if (doing_ == Doing::Merging) {
        return;
    }
    overruled_.clear();
    const fs::path path = file.toStdString();
    if (isOpenLog(parts_.log, path)) {
        return say(tr("This file is the log itself. Choose another one."), true);
    }
    if (const QString why = whyNot(); !why.isEmpty()) {
        return say(why, true);
    }
    preview_.reset();
    source_.reset();
    name_ = QFileInfo(file).fileName();
    doing_ = Doing::Looking;
    say(tr("Reading %1 …").arg(name_));
    reading_.run([this, log = parts_.log.file(), path, name = name_,
                  now = parts_.clock.wallNow()]() -> Background::Finish {
        return [this, look = lookInto(log, path, name, now)] { show(look); };
    });
}

MergeController::Look MergeController::lookInto(const fs::path& log, const fs::path& file,
                                                const QString& name, const core::WallTime& now) {
    auto source = MergeSource::tryOpen(file, name);
    if (!source) {
        return {.source = {}, .rehearsal = {}, .refusal = source.error().sentence};
    }
    auto rehearsal = source->tryRehearse(log, now);
    const QString refusal = rehearsal ? QString() : notMerged(name, rehearsal.error()).sentence;
    return {.source = *std::move(source), .rehearsal = std::move(rehearsal), .refusal = refusal};
}

void MergeController::show(const Look& look) {
    if (doing_ != Doing::Looking) {
        return;  // the runner thinks otherwise by now
    }
    doing_ = Doing::Nothing;
    if (!look.refusal.isEmpty()) {
        return say(look.refusal, true);
    }
    overruled_.clear();
    const auto& summary = *look.rehearsal;
    const auto lost = mergewords::overruled(summary, parts_.clock.wallNow().offset);
    if (!summary.tookAnything()) {
        overruled_ = lost;
        return say(tr("There is nothing to merge: your log has all of %1 already.").arg(name_));
    }
    source_ = look.source;
    const auto& file = parts_.log.file();
    preview_ = Preview{
        .title = tr("Merge %1 into your log?").arg(name_),
        .taken = mergewords::taken(summary),
        .overruled = lost,
        .kept = tr("What your log holds now is kept first, as the backup %1, and can be restored.")
                    .arg(text(file.stem()) + QStringLiteral(".before-merge-…") +
                         text(file.extension()))};
    say({});
}

void MergeController::merge() {
    if (!preview_ || doing_ != Doing::Nothing) {
        return;
    }
    if (const QString why = whyNot(); !why.isEmpty()) {
        return say(why, true);
    }
    doing_ = Doing::Merging;
    say(tr("Merging …"));
    new HeldSource(*source_, parts_.log);
    parts_.log.merge(source_->log());
}

void MergeController::keepTheLog() {
    if (doing_ == Doing::Merging) {
        return;  // it is under way
    }
    doing_ = Doing::Nothing;
    preview_.reset();
    source_.reset();
    overruled_.clear();
    say({});
}

void MergeController::setPageShown(bool shown) {
    if (std::exchange(pageShown_, shown) && !shown) {
        keepTheLog();
    }
}

void MergeController::onMerged(const log::MergeSummary& summary) {
    doing_ = Doing::Nothing;
    preview_.reset();
    source_.reset();
    overruled_ = mergewords::overruled(summary, parts_.clock.wallNow().offset);
    if (!summary.tookAnything()) {  // it was another file a moment ago
        return say(tr("There is nothing to merge: your log has all of %1 already.").arg(name_));
    }
    const QString kept = text(summary.backup->file.filename());
    say(tr("Merged %1. %2 What your log held before is kept as %3.")
            .arg(name_, mergewords::taken(summary), kept));
    if (!pageShown_) {
        emit notice("log-merged", tr("Your log has taken what %1 holds: %2 tells what that was.")
                                      .arg(name_, withKey(tr("Log and backups"), KeyAction::Log)));
    }
}

void MergeController::onFailed(const QString& reason) {
    doing_ = Doing::Nothing;
    preview_.reset();
    source_.reset();
    say(tr("Nothing was merged (%1): your log is as it was. Check the space on the disk and the "
           "folder, then try again.")
            .arg(reason),
        true);
}

}  // namespace stridetick::app
