// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export_command.hpp"

#include <QTextStream>

#include "app/cli/exit_codes.hpp"
#include "app/cli/interruption.hpp"
#include "app/cli/log_command.hpp"
#include "app/log_weeks.hpp"
#include "app/log_words.hpp"
#include "app/options.hpp"
#include "app/platform/system_clock.hpp"
#include "app/translated.hpp"
#include "core/log/file_moves.hpp"
#include "core/log/log_view.hpp"
#include "core/time/local_week.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <utility>

namespace stridetick::app::cli {

namespace {

using Form = LogExport::Form;

STRIDETICK_TR_FUNCTIONS(Commands)

void prepare(QCommandLineParser& parser) {
    parser.setApplicationDescription(tr(
        "Writes the log for other programs, beside an open window too. --json writes all of it "
        "into one file that import and merge read back without loss, deleted records too. "
        "--csv writes a sheet of each table, and one of the weeks, into a folder, without what is "
        "deleted. --fit and --tcx write each run that has ended into a file of its own, for "
        "training logs; its cadence is what a watch saw or the run's checks found, never the "
        "click's. The log is not changed, and a file under its own name is always a whole one.\n\n"
        "Exit codes: 0 done; 1 not done, or not to the end, or the log is damaged; 2 not told "
        "well; 3 the log "
        "could not be read (not there, not a log, from a newer version, locked)."));
    parser.addOptions({{"json", tr("Write this file."), "FILE"},
                       {"csv", tr("Write into this folder, which is made if need be."), "FOLDER"},
                       {"fit", tr("Write the runs as FIT files into this folder."), "FOLDER"},
                       {"tcx", tr("Write the runs as TCX files into this folder."), "FOLDER"},
                       {"weeks", tr("Runs of the last weeks alone, 1 to 1040."), "N"},
                       {"force", tr("Replace files that are there.")},
                       {"quiet", tr("Say nothing but what went wrong.")},
                       {{"h", "help"}, tr("Show this help.")}});
    addLogWanted(parser, tr("The log, the window's own if not given."));
}

Read<ExportOrder> refused(const QString& sentence) { return tl::make_unexpected(sentence); }

LogExport::Order asked(const ExportOrder& order) {
    LogExport::Order made{.form = order.form,
                          .place = order.place,
                          .existing = order.force ? log::Existing::Replace : log::Existing::Keep};
    if (order.weeks) {
        const auto today = core::localDay(SystemClock().wallNow());
        made.first =
            core::weekStart(today - std::chrono::weeks{*order.weeks - 1}, firstWeekdayHere());
    }
    return made;
}

Failure failureOf(const LogExport::Objection& objection) {
    using Why = LogExport::Objection::Why;
    const QString name = nameOf(objection.file);
    switch (objection.why) {
        case Why::IsTheLog:
            return {kFailed, QStringLiteral("is_the_log"), tr("%1 is the log itself.").arg(name)};
        case Why::IsAFolder:
            return {kFailed, QStringLiteral("is_a_folder"),
                    tr("%1 is a folder; name a file in it.").arg(name)};
        case Why::Exists:
            break;
    }
    return {kFailed, QStringLiteral("exists"),
            tr("%1 is there already; --force replaces it.").arg(name)};
}

}  // namespace

Read<ExportOrder> readExportOrder(const QStringList& arguments) {
    QCommandLineParser parser;
    prepare(parser);
    if (!parser.parse(QStringList{QStringLiteral("stridetick export")} + arguments)) {
        return refused(parser.errorText());
    }
    constexpr std::array<std::pair<const char*, Form>, 4> kForms{
        {{"json", Form::Json}, {"csv", Form::Csv}, {"fit", Form::Fit}, {"tcx", Form::Tcx}}};
    const auto isSet = [&](const auto& form) { return parser.isSet(form.first); };
    const auto* const form = std::ranges::find_if(kForms, isSet);
    if (std::ranges::count_if(kForms, isSet) != 1) {
        return refused(
            tr("export takes one of --json FILE, --csv FOLDER, --fit FOLDER and --tcx "
               "FOLDER."));
    }
    if (!parser.positionalArguments().isEmpty()) {
        return refused(tr("export takes no \"%1\"; another log is named by --log FILE.")
                           .arg(parser.positionalArguments().constFirst()));
    }
    const QString place = parser.value(form->first);
    if (place.isEmpty()) {
        return refused(tr("A file or folder needs a name."));
    }
    const auto log = logWanted(parser);
    if (!log) {
        return refused(log.error());
    }
    ExportOrder order{.log = log->file,
                      .form = form->second,
                      .place = fileNamed(place),
                      .force = parser.isSet("force"),
                      .quiet = parser.isSet("quiet")};
    if (parser.isSet("weeks")) {
        constexpr int kMostWeeksAsked = 1'040;
        order.weeks = parser.value("weeks").toInt();
        if (!LogExport::isOfRuns(order.form) || *order.weeks < 1 ||
            *order.weeks > kMostWeeksAsked) {
            return refused(tr("--weeks takes 1 to 1040, with --fit or --tcx."));
        }
    }
    return order;
}

QString exportHelp() {
    QCommandLineParser parser;
    prepare(parser);
    return parser.helpText();
}

int exportLog(const ExportOrder& order) {
    Interruption interruption;
    std::signal(SIGXFSZ, SIG_IGN);  // a limit on files is told like a full disk
    auto view = log::LogView::tryOpenUntouched(order.log);
    if (!view) {
        return fail(false, failureOf(order.log, view.error()));
    }
    const auto prepared = LogExport::tryPrepare({.log = order.log,
                                                 .readFrom = view->place(),
                                                 .contents = view->check().contents,
                                                 .read = [&] { return view->tryRead(); }},
                                                asked(order));
    if (!prepared) {
        return fail(false, failureOf(order.log, prepared.error()));
    }
    if (const auto objection = prepared->objection()) {
        return fail(false, failureOf(*objection));
    }
    if (interruption.came()) {
        return fail(false, cancelled());
    }
    const auto written = prepared->tryWrite([&](std::size_t) { return !interruption.came(); });
    if (!written) {
        return fail(false, {kFailed, QStringLiteral("not_written"),
                            tr("The log could not be written there (%1).")
                                .arg(QString::fromStdString(written.error().detail))});
    }
    if (LogExport::isOfRuns(order.form) && interruption.came()) {
        return fail(false, cancelled());
    }
    if (!order.quiet) {
        QTextStream(stdout) << nameOf(order.place) << ": "
                            << (LogExport::isOfRuns(order.form)
                                    ? logwords::runs(static_cast<std::int64_t>(*written))
                                    : described(view->check().contents))
                            << Qt::endl;
    }
    return kDone;
}

}  // namespace stridetick::app::cli
