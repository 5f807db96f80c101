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

QString number(std::size_t count) { return format::count(static_cast<std::int64_t>(count)); }

}  // namespace

ImportController::ImportController(LogService& log, QObject* parent)
    : QObject(parent), log_(log), writer_(log) {
    for (auto* timer : {&working_, &telling_}) {
        timer->setSingleShot(true);
    }
    working_.setInterval(0);
    telling_.setInterval(kTell);
    connect(&working_, &QTimer::timeout, this, &ImportController::work);
    connect(&telling_, &QTimer::timeout, this, &ImportController::changed);
    connect(&writer_, &ImportWriter::refused, this, &ImportController::takeBack);
    connect(&writer_, &ImportWriter::idle, this, &ImportController::changed);
    connect(&log_, &LogService::replacingBegun, this, &ImportController::onReplacing);
    connect(&log_, &LogService::replaced, this, [this] {
        if (summary_) {
            summary_->taken.clear();  // the log may not have them any more
            emit changed();
        }
    });
}

ImportController::~ImportController() { writer_.save(); }

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
    if (!log_.opening()->persistent) {
        return tr(
            "Nothing was imported, as this run of the program is not kept: see the notice above.");
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
            ++import_;
            begin(std::move(paths));
        }
    } else if (!reading()) {
        summary_.reset();  // that of an import before would be taken for the answer
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
    if (const auto files = reader_->files(); files && following_.empty()) {
        found_.ofFiles = filesBefore_ + *files;
    }
    following_.clear();
    finish();
}

/// What is not handed over was planned for the log that goes.
void ImportController::onReplacing() {
    for (const auto& taken : writer_.drop()) {
        found_.leaveOut(taken.file, taken.run);
    }
    stop(
        tr("Stopped, as your log is being restored or merged: import the files again after that."));
}

void ImportController::work() {
    if (!reading()) {
        return;
    }
    QElapsedTimer moment;
    moment.start();
    while (reading()) {
        const auto piece = reader_->take();
        if (!piece) {
            break;
        }
        settle(*piece);
        if (moment.elapsed() >= kMomentMs) {
            working_.start();  // after what the runner does
            break;
        }
    }
    if (reading() && reader_->ended()) {
        finish();
    }
    if (reading() && !telling_.isActive()) {
        telling_.start();
        emit changed();
    }
}

void ImportController::settle(const ImportReader::Piece& piece) {
    found_.files = filesBefore_ + piece.number;
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
    for (const auto& taken : writer_.kept()) {
        for (const auto& change : taken.changes) {
            overlay(history, range, change);
            overlay(traces, range, change);
        }
    }
    auto plan = exchange::planImport(run.run, history.sessions, traces);
    auto outcome = outcomeOf(run.run, run.name, plan);
    found_.add(file, outcome);
    if (!plan.changes.empty()) {
        writer_.keep({import_, file, std::move(outcome), std::move(plan.changes)});
    }
}

void ImportController::takeBack(const ImportWriter::Taken& taken, const QString& reason) {
    if (taken.import == import_ && reading()) {
        found_.takeBack(taken.file, taken.run, reason);
    } else if (taken.import == import_ && summary_) {
        summary_->takeBack(taken.file, taken.run, reason);
    } else {
        return emit lost(reason);
    }
    emit changed();
}

void ImportController::finish() {
    writer_.save();
    filesBefore_ += reader_->filesRead();
    retire();
    if (!following_.empty()) {
        return begin(std::exchange(following_, {}));
    }
    summary_ = std::exchange(found_, {});
    telling_.stop();
    emit changed();
    emit ended();
}

/// The file that is being read is left where it can be; nothing waits for that.
void ImportController::retire() {
    auto* reader = reader_.release();
    reader->setParent(this);
    reader->disconnect(&working_);
    reader->cancel();
    const auto leave = [reader] {
        reader->take();  // so that it tells of its end
        if (reader->ended()) {
            reader->deleteLater();
        }
    };
    connect(reader, &ImportReader::ready, reader, leave);
    leave();
}

QString ImportController::progress() const {
    if (!reading()) {
        return {};
    }
    const auto files = reader_->files();
    if (!files) {
        return tr("Looking for files …");
    }
    if (filesBefore_ + *files == 1) {
        const auto runs = found_.imported + found_.attached + found_.alreadyThere;
        return tr("Reading a file, %Ln runs so far …", nullptr, static_cast<int>(runs));
    }
    return tr("Reading %1 of %Ln files …", nullptr, static_cast<int>(filesBefore_ + *files))
        .arg(number(std::min(filesBefore_ + reader_->filesRead() + 1, filesBefore_ + *files)));
}

int ImportController::percent() const {
    const auto files = reading() ? reader_->files() : std::nullopt;
    return files && filesBefore_ + *files > 0
               ? static_cast<int>(100 * (filesBefore_ + reader_->filesRead()) /
                                  (filesBefore_ + *files))
               : 0;
}

void ImportController::dismiss() {
    summary_.reset();
    message_.clear();
    emit changed();
}

}  // namespace stridetick::app
