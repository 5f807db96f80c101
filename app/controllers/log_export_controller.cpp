// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/log_export_controller.hpp"

#include "app/format.hpp"
#include "app/log_service.hpp"
#include "app/log_words.hpp"

#include <utility>

namespace stridetick::app {

namespace {

namespace fs = std::filesystem;
using Form = LogExport::Form;

/// A folder may be given with a slash at its end.
QString nameOf(const fs::path& place) {
    const auto& named = place.has_filename() ? place : place.parent_path();
    return QString::fromStdString(named.filename().string());
}

QString wordsFor(const LogExport::Objection& objection) {
    using Why = LogExport::Objection::Why;
    const QString name = nameOf(objection.file);
    switch (objection.why) {
        case Why::IsTheLog:
            return LogExportController::tr(
                       "%1 is the log itself: nothing was written. Choose another name.")
                .arg(name);
        case Why::IsAFolder:
            return LogExportController::tr(
                       "%1 is a folder: nothing was written. Choose another place.")
                .arg(name);
        case Why::Exists:
            break;
    }
    return LogExportController::tr(
               "%1 is there already: nothing was written. Choose another folder, or replace what "
               "is there.")
        .arg(name);
}

QString wordsFor(const LogExport& done, const log::LogContents& contents, std::size_t written) {
    const auto& order = done.order();
    const QString name = nameOf(order.place);
    if (order.form == Form::Json) {
        return LogExportController::tr("%1 is written: %2, and all else that your log holds.")
            .arg(name, logwords::contents(contents));
    }
    const auto number = static_cast<std::int64_t>(written);
    if (order.form == Form::Csv) {
        return LogExportController::tr("Written into the folder %1: sheets of your log, %Ln files.",
                                       nullptr, static_cast<int>(number))
            .arg(name);
    }
    if (done.files().empty()) {
        return LogExportController::tr("There is no run yet that has ended: nothing was written.");
    }
    const QString runs = order.form == Form::Fit
                             ? LogExportController::tr("Written into the folder %1: %2, FIT.")
                             : LogExportController::tr("Written into the folder %1: %2, TCX.");
    return (written < done.files().size() ? LogExportController::tr("Cancelled.") + QLatin1Char(' ')
                                          : QString()) +
           runs.arg(name, logwords::runs(number));
}

}  // namespace

LogExportController::LogExportController(LogService& log, QObject* parent)
    : QObject(parent), log_(log) {
    connect(&log_, &LogService::opened, this, &LogExportController::changed);
}

LogExportController::~LogExportController() { cancelled_ = true; }

QString LogExportController::suggestedName() const {
    return QString::fromStdString(log_.file().stem().string()) + QStringLiteral(".json");
}

void LogExportController::saveJson(const QString& file) {
    begin({.form = Form::Json, .place = file.toStdString(), .existing = log::Existing::Replace});
}

void LogExportController::save(LogExport::Form form, const QString& folder) {
    begin({.form = form, .place = folder.toStdString()});
}

void LogExportController::replace() {
    if (auto order = std::exchange(refused_, std::nullopt)) {
        order->existing = log::Existing::Replace;
        begin(*order);
    }
}

void LogExportController::setPageShown(bool shown) {
    if (std::exchange(pageShown_, shown) && !shown && !busy()) {
        refused_.reset();
        message_.clear();
        emit changed();
    }
}

void LogExportController::begin(const LogExport::Order& order) {
    if (busy()) {
        return;
    }
    refused_.reset();
    cancelled_ = false;
    failed_ = !log_.opening() || log_.opening()->outcome == log::LogOutcome::Failed;
    if (failed_) {
        message_ = tr("Your log is not open yet: see the notice above, and try again.");
        return emit changed();
    }
    percent_ = LogExport::isOfRuns(order.form) ? std::optional(0) : std::nullopt;
    message_.clear();
    background_.run([this, order, log = log_.opening()->path,
                     waiting = log_.waiting()]() -> Background::Finish {
        const auto ended = carryOut(sourceOf(log), order);
        return [this, ended, order, waiting] {
            percent_.reset();
            message_ = ended.message;
            failed_ = ended.failed;
            refused_ = ended.exists ? std::optional(order) : std::nullopt;
            if (!failed_ && waiting > 0) {
                message_ += QLatin1Char(' ') +
                            tr("Without what waited to be written: %1.")
                                .arg(logwords::entries(static_cast<std::int64_t>(waiting)));
            }
            emit changed();
        };
    });
    emit changed();
}

LogExport::Source LogExportController::sourceOf(const fs::path& log) {
    return {.log = log, .readFrom = log, .contents = {}, .read = [log] {
                return log::SessionLog::tryOpenForReading(log);
            }};
}

LogExportController::Ended LogExportController::carryOut(LogExport::Source source,
                                                         const LogExport::Order& order) {
    const auto check = log::checkLog(source.log);
    if (check.verdict != log::LogCheck::Verdict::Sound) {
        return {.message = logwords::whyNotRead(tr("Your log"), check), .failed = true};
    }
    source.contents = check.contents;
    const auto failed = [](const log::LogError& error) {
        return Ended{.message = tr("The log could not be written there (%1). Check the folder and "
                                   "the space on the disk, then try again.")
                                    .arg(QString::fromStdString(error.detail)),
                     .failed = true};
    };
    const auto made = LogExport::tryPrepare(std::move(source), order);
    if (!made) {
        return failed(made.error());
    }
    if (const auto objection = made->objection()) {
        return {.message = wordsFor(*objection),
                .failed = true,
                .exists = objection->why == LogExport::Objection::Why::Exists};
    }
    const auto written =
        made->tryWrite([&](std::size_t before) { return goOn(before, made->files().size()); });
    return written ? Ended{.message = wordsFor(*made, check.contents, *written)}
                   : failed(written.error());
}

/// On the other thread.
bool LogExportController::goOn(std::size_t written, std::size_t of) {
    const int percent = static_cast<int>(100 * written / of);
    QMetaObject::invokeMethod(
        this,
        [this, percent] {
            if (busy() && percent_ != percent) {
                percent_ = percent;
                emit changed();
            }
        },
        Qt::QueuedConnection);
    return !cancelled_;
}

}  // namespace stridetick::app
