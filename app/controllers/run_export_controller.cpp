// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/run_export_controller.hpp"

#include <QFileInfo>

#include "app/controllers/log_replacement.hpp"
#include "app/log_export.hpp"
#include "app/log_service.hpp"
#include "app/run_files.hpp"
#include "core/log/file_moves.hpp"

#include <optional>
#include <utility>

namespace stridetick::app {

namespace {

/// Longer is no run; its checks and its answers are found within it.
constexpr std::chrono::hours kLongest{48};

std::optional<RunFormat> formatOf(const QString& ending) {
    if (ending == QLatin1String("fit")) {
        return RunFormat::Fit;
    }
    return ending == QLatin1String("tcx") ? std::optional(RunFormat::Tcx) : std::nullopt;
}

}  // namespace

RunExportController::RunExportController(LogService& log, QObject* parent)
    : QObject(parent), log_(log) {}

QString RunExportController::suggestedName(const core::Session& run) {
    return QFileInfo(QString::fromStdString(runFileName(run, RunFormat::Fit))).completeBaseName();
}

void RunExportController::say(const QString& message, bool failed) {
    message_ = message;
    failed_ = failed;
    emit changed();
}

void RunExportController::forget() {
    if (!busy() && !message_.isEmpty()) {
        say({}, false);
    }
}

void RunExportController::save(const core::Session& run, const QString& file) {
    if (busy()) {
        return;
    }
    const auto format = formatOf(QFileInfo(file).suffix().toLower());
    const QString name = QFileInfo(file).fileName();
    if (!format) {
        return say(tr("%1 was not written: the ending of its name says the format, .fit or .tcx.")
                       .arg(name),
                   true);
    }
    const std::filesystem::path place = file.toStdString();
    if (isOpenLog(log_, place)) {
        return say(tr("%1 is the log itself: nothing was written. Choose another name.").arg(name),
                   true);
    }
    auto history = log_.history({run.startedAt.utc, run.startedAt.utc + kLongest});
    if (!log_.readable()) {
        return say(tr("%1 was not written, as your log cannot be read just now: see the notice "
                      "above, then try again.")
                       .arg(name),
                   true);
    }
    background_.run([this, run, place, name, format = *format,
                     history = std::move(history)]() -> Background::Finish {
        log::discardAbandonedOf({place});
        const auto written =
            tryWriteWhole(place, runFileContent(run, history, format), log::Existing::Replace);
        return [this, name, written] {
            if (written) {
                say(tr("%1 is written.").arg(name), false);
            } else {
                say(tr("%1 could not be written (%2). Check the folder and the space on the disk, "
                       "then try again.")
                        .arg(name, QString::fromStdString(written.error().detail)),
                    true);
            }
        };
    });
    say(tr("Writing %1 …").arg(name), false);
}

}  // namespace stridetick::app
