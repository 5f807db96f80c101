// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/import_controller.hpp"

#include <QElapsedTimer>

#include "app/format.hpp"
#include "app/log_overlay.hpp"
#include "app/log_service.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace stridetick::app {

namespace {

namespace fs = std::filesystem;

/// Of the window's thread at a time, a fifth of what it may wait.
constexpr qint64 kMomentMs = 10;
constexpr std::chrono::milliseconds kTell{100};
/// One transaction for so many runs, or for what comes in this time: each waits for the disk.
constexpr std::size_t kMostTogether = 64;
constexpr std::chrono::milliseconds kTogether{500};
constexpr int kWhole = 100;

QString number(std::size_t count) { return format::count(static_cast<std::int64_t>(count)); }

}  // namespace

ImportController::ImportController(LogService& log, QObject* parent) : QObject(parent), log_(log) {
    for (auto* timer : {&working_, &saving_, &telling_}) {
        timer->setSingleShot(true);
    }
    working_.setInterval(0);
    saving_.setInterval(kTogether);
    telling_.setInterval(kTell);
    connect(&working_, &QTimer::timeout, this, &ImportController::work);
    connect(&saving_, &QTimer::timeout, this, [this] { save(); });
    connect(&telling_, &QTimer::timeout, this, &ImportController::changed);
    connect(&log_, &LogService::committed, this,
            [this](quint64 ticket) { unwritten_.erase(ticket); });
    connect(&log_, &LogService::refused, this, &ImportController::onRefused);
    connect(&log_, &LogService::replacingBegun, this, [this] {
        stop(
            tr("Stopped, as your log is being restored or merged: import the files again after "
               "that."));
    });
}

ImportController::~ImportController() { save(); }

QString ImportController::whyNot() const {
    if (!log_.opening()) {
        return tr("Nothing was imported, as your log is being opened: try again in a moment.");
    }
    if (log_.replacing()) {
        return tr(
            "Nothing was imported, as your log is being restored or merged: try again after that.");
    }
    if (log_.opening()->outcome == log::LogOutcome::Failed || !log_.readable()) {
        return tr(
            "Nothing was imported, as your log cannot be read just now: see the notice "
            "above.");
    }
    return {};
}

void ImportController::take(const QStringList& files) {
    if (files.isEmpty()) {
        return;
    }
    message_ = whyNot();
    if (message_.isEmpty()) {
        std::vector<fs::path> paths;
        for (const auto& file : files) {
            paths.emplace_back(file.toStdString());
        }
        if (reading()) {
            std::ranges::move(paths, std::back_inserter(following_));
        } else {
            summary_.reset();
            found_ = {};
            filesBefore_ = 0;
            begin(std::move(paths));
        }
    }
    emit changed();
}

void ImportController::begin(std::vector<fs::path> files) {
    reader_ = std::make_unique<ImportReader>(std::move(files), log_.opening()->path);
    connect(reader_.get(), &ImportReader::ready, &working_, qOverload<>(&QTimer::start));
}

void ImportController::cancel() {
    if (reading()) {
        found_.cancelled = true;
        stop({});
    }
}

void ImportController::stop(const QString& why) {
    if (!reading()) {
        return;
    }
    found_.stopped = why;
    following_.clear();
    reader_->cancel();
    working_.start();
    emit changed();
}

void ImportController::work() {
    if (!reading()) {
        return;
    }
    QElapsedTimer moment;
    moment.start();
    auto piece = reader_->take();
    while (piece) {
        settle(*piece);
        if (moment.elapsed() >= kMomentMs) {
            working_.start();  // after what the runner does
            break;
        }
        piece = reader_->take();
    }
    if (!telling_.isActive()) {
        telling_.start();
    }
    if (reader_->ended()) {
        finish();
    }
}

void ImportController::settle(const ImportReader::Piece& piece) {
    if (const auto* run = std::get_if<ImportReader::Piece::Run>(&piece.found)) {
        settle(piece.file, *run);
    } else if (const auto* settled = std::get_if<TakenRun>(&piece.found)) {
        found_.add(piece.file, *settled);
    } else if (const auto* why = std::get_if<QString>(&piece.found)) {
        found_.addRefused(piece.file, *why);
    } else {
        found_.addLog(piece.file);
    }
}

void ImportController::settle(const QString& file, const ImportReader::Piece::Run& run) {
    const auto range = exchange::rangeAround(run.run);
    auto history = log_.history(range);
    auto traces = log_.tracesStarted(range);
    if (!log_.readable()) {
        return stop(
            tr("Stopped, as your log cannot be read just now (see the notice above): "
               "import the files again after that."));
    }
    for (const auto& taken : batch_) {
        for (const auto& change : taken.changes) {
            overlay(history, range, change);
            overlay(traces, range, change);
        }
    }
    auto plan = exchange::planImport(run.run, history.sessions, traces);
    auto outcome = outcomeOf(run.run, run.name, plan);
    found_.add(file, outcome);
    if (!plan.changes.empty()) {
        keep({file, std::move(outcome), std::move(plan.changes)});
    }
}

void ImportController::keep(Taken taken) {
    batch_.push_back(std::move(taken));
    if (batch_.size() >= kMostTogether) {
        save();
    } else if (!saving_.isActive()) {
        saving_.start();
    }
}

void ImportController::save() {
    saving_.stop();
    if (!batch_.empty()) {
        save(std::exchange(batch_, {}));
    }
}

void ImportController::save(std::vector<Taken> batch) {
    std::vector<log::LogRequest> changes;
    for (const auto& taken : batch) {
        changes.insert(changes.end(), taken.changes.begin(), taken.changes.end());
    }
    unwritten_.emplace(log_.save(std::move(changes)), std::move(batch));
}

/// One that the log does not take holds up none of those that were to be written with it.
void ImportController::onRefused(const QString& reason, quint64 ticket) {
    auto refused = unwritten_.extract(ticket);
    if (!refused) {
        return;
    }
    auto& batch = refused.mapped();
    if (batch.size() == 1) {
        auto& summary = summary_ ? *summary_ : found_;
        summary.takeBack(batch.front().file, batch.front().run, reason);
        return emit changed();
    }
    for (auto& taken : batch) {
        std::vector<Taken> alone;
        alone.push_back(std::move(taken));
        save(std::move(alone));
    }
}

void ImportController::finish() {
    save();
    filesBefore_ += reader_->filesRead();
    reader_.reset();
    if (!following_.empty()) {
        return begin(std::exchange(following_, {}));
    }
    found_.files = filesBefore_;
    summary_ = std::exchange(found_, {});
    telling_.stop();
    emit changed();
    emit ended();
}

QString ImportController::progress() const {
    if (!reading()) {
        return {};
    }
    if (found_.cancelled || !found_.stopped.isEmpty()) {
        return tr("Stopping after this file …");
    }
    const auto files = reader_->files();
    if (!files) {
        return tr("Looking for files …");
    }
    if (filesBefore_ + *files == 1) {
        const auto runs = found_.imported + found_.attached + found_.alreadyThere;
        return tr("Reading a file, %1 runs so far …").arg(number(runs));
    }
    return tr("Reading %1 of %2 files …")
        .arg(number(std::min(filesBefore_ + reader_->filesRead() + 1, filesBefore_ + *files)),
             number(filesBefore_ + *files));
}

int ImportController::percent() const {
    const auto files = reading() ? reader_->files() : std::nullopt;
    return files && filesBefore_ + *files > 0
               ? static_cast<int>(kWhole * (filesBefore_ + reader_->filesRead()) /
                                  (filesBefore_ + *files))
               : 0;
}

void ImportController::dismiss() {
    summary_.reset();
    message_.clear();
    emit changed();
}

}  // namespace stridetick::app
