// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export_command.hpp"

#include <QCoreApplication>
#include <QTextStream>

#include "app/cli/exit_codes.hpp"
#include "app/cli/history_command.hpp"
#include "app/cli/interruption.hpp"
#include "app/cli/log_command.hpp"
#include "app/cli/run_files.hpp"
#include "app/log_words.hpp"
#include "app/options.hpp"
#include "app/platform/system_clock.hpp"
#include "core/exchange/log_csv.hpp"
#include "core/exchange/log_json.hpp"
#include "core/exchange/weeks_csv.hpp"
#include "core/exchange/whole_file.hpp"
#include "core/log/file_moves.hpp"
#include "core/log/log_view.hpp"
#include "core/time/local_week.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <utility>
#include <vector>

namespace stridetick::app::cli {

namespace {

namespace fs = std::filesystem;
using Form = ExportOrder::Form;

constexpr const char* kWeeks = "weeks.csv";
constexpr std::chrono::weeks kMostWeeks{5'200};  // a clock that was once wrong makes no more

QString tr(const char* text) { return QCoreApplication::translate("Commands", text); }

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
                       {"log", tr("The log, the window's own if not given."), "FILE"},
                       {"force", tr("Replace files that are there.")},
                       {"quiet", tr("Say nothing but what went wrong.")},
                       {{"h", "help"}, tr("Show this help.")}});
}

Read<ExportOrder> refused(const QString& sentence) { return tl::make_unexpected(sentence); }

log::LogResult<void> notWritten(const fs::path& file, const std::error_code& failure) {
    return tl::unexpected(
        log::LogError{log::LogError::Kind::Other, file.string() + ": " + failure.message()});
}

log::Existing existingOf(const ExportOrder& order) {
    return order.force ? log::Existing::Replace : log::Existing::Keep;
}

log::LogResult<void> keep(exchange::WholeFile& file) {
    const auto failure = file.keep();
    return failure ? notWritten(file.file(), failure) : log::LogResult<void>{};
}

log::LogResult<void> writeJson(const ExportOrder& order, const fs::path& log) {
    exchange::WholeFile file(order.place, existingOf(order));
    auto written = exchange::tryWriteJson(log, file.out());
    // Where the disk is why, the system's words say it.
    return written || !file.out() ? keep(file) : written;
}

/// Of all years.
log::LogResult<void> writeWeeks(const ExportOrder& order, log::LogView& view) {
    exchange::WholeFile file(order.place / kWeeks, existingOf(order));
    const auto& contents = view.check().contents;
    std::vector<core::WeekSummary> weeks;
    if (contents.firstEntry && contents.lastEntry) {
        auto read = view.tryRead().and_then([&](const log::SessionLog& log) {
            const auto last = core::localDay(*contents.lastEntry);
            const auto first = std::max(core::localDay(*contents.firstEntry), last - kMostWeeks);
            return weeksOf(log, first, last, firstWeekdayHere());
        });
        if (!read) {
            return tl::unexpected(read.error());
        }
        weeks = *std::move(read);
    }
    file.out() << exchange::weeksCsv(weeks);
    return keep(file);
}

log::LogResult<void> writeCsv(const ExportOrder& order, log::LogView& view) {
    if (const auto failure = log::makeFolders(order.place)) {
        return notWritten(order.place, failure);
    }
    return exchange::tryWriteCsv(view.place(), order.place, existingOf(order)).and_then([&] {
        return writeWeeks(order, view);
    });
}

bool isOfRuns(const ExportOrder& order) {
    return order.form == Form::Fit || order.form == Form::Tcx;
}

RunFormat formatOf(const ExportOrder& order) {
    return order.form == Form::Fit ? RunFormat::Fit : RunFormat::Tcx;
}

log::LogResult<RunFiles> readRuns(const ExportOrder& order, log::LogView& view) {
    std::optional<std::chrono::local_days> first;
    if (order.weeks) {
        const auto today = core::localDay(SystemClock().wallNow());
        first = core::weekStart(today - std::chrono::weeks{*order.weeks - 1}, firstWeekdayHere());
    }
    return RunFiles::tryRead(view, first);
}

log::LogResult<void> writeRuns(const ExportOrder& order, const RunFiles& runs,
                               Interruption& interruption) {
    if (const auto failure = log::makeFolders(order.place)) {
        return notWritten(order.place, failure);
    }
    for (std::size_t i = 0; i < runs.size() && !interruption.came(); ++i) {
        exchange::WholeFile file(order.place / runs.name(i, formatOf(order)), existingOf(order));
        file.out() << runs.content(i, formatOf(order));
        if (auto kept = keep(file); !kept) {
            return kept;
        }
    }
    return {};
}

/// What would be replaced.
log::LogResult<std::vector<fs::path>> filesOf(const ExportOrder& order, const fs::path& log,
                                              const std::optional<RunFiles>& runs) {
    if (runs) {
        std::vector<fs::path> files;
        for (std::size_t i = 0; i < runs->size(); ++i) {
            files.push_back(order.place / runs->name(i, formatOf(order)));
        }
        return files;
    }
    if (order.form == Form::Json) {
        return std::vector{order.place};
    }
    return exchange::csvNames(log).map([&](const auto& names) {
        std::vector files{order.place / kWeeks};
        for (const auto& name : names) {
            files.push_back(order.place / name);
        }
        return files;
    });
}

std::optional<Failure> objectionTo(const fs::path& file, const ExportOrder& order) {
    const auto identity = log::FileIdentity::of(file);
    for (const auto& own : {order.log, log::walOf(order.log), log::shmOf(order.log)}) {
        if (identity && identity == log::FileIdentity::of(own)) {
            return Failure{kFailed, QStringLiteral("is_the_log"),
                           tr("%1 is the log itself.").arg(nameOf(file))};
        }
    }
    std::error_code none;
    if (fs::is_directory(file, none)) {
        return Failure{kFailed, QStringLiteral("is_a_folder"),
                       tr("%1 is a folder; name a file in it.").arg(nameOf(file))};
    }
    if (identity && !order.force) {
        return Failure{kFailed, QStringLiteral("exists"),
                       tr("%1 is there already; --force replaces it.").arg(nameOf(file))};
    }
    return std::nullopt;
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
    const QString log = parser.value("log");
    if (place.isEmpty() || (parser.isSet("log") && log.isEmpty())) {
        return refused(tr("A file or folder needs a name."));
    }
    ExportOrder order{.log = logNamed(parser.isSet("log") ? log : nameOf(defaultLog())),
                      .form = form->second,
                      .place = fileNamed(place),
                      .force = parser.isSet("force"),
                      .quiet = parser.isSet("quiet")};
    if (parser.isSet("weeks")) {
        constexpr int kMostWeeksAsked = 1'040;
        order.weeks = parser.value("weeks").toInt();
        if (!isOfRuns(order) || *order.weeks < 1 || *order.weeks > kMostWeeksAsked) {
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
    auto view = log::LogView::tryOpen(order.log);
    if (!view) {
        return fail(false, failureOf(order.log, view.error()));
    }
    std::optional<RunFiles> runs;
    if (isOfRuns(order)) {
        auto read = readRuns(order, *view);
        if (!read) {
            return fail(false, failureOf(order.log, read.error()));
        }
        runs.emplace(*std::move(read));
    }
    const auto files = filesOf(order, view->place(), runs);
    if (!files) {
        return fail(false, failureOf(order.log, files.error()));
    }
    for (const auto& file : *files) {
        if (const auto objection = objectionTo(file, order)) {
            return fail(false, *objection);
        }
    }
    if (interruption.came()) {
        return fail(false, cancelled());
    }
    const auto written = runs                       ? writeRuns(order, *runs, interruption)
                         : order.form == Form::Json ? writeJson(order, view->place())
                                                    : writeCsv(order, *view);
    if (!written) {
        return fail(false, {kFailed, QStringLiteral("not_written"),
                            tr("The log could not be written there (%1).")
                                .arg(QString::fromStdString(written.error().detail))});
    }
    if (runs && interruption.came()) {
        return fail(false, cancelled());
    }
    if (!order.quiet) {
        QTextStream(stdout) << nameOf(order.place) << ": "
                            << (runs ? logwords::runs(static_cast<std::int64_t>(runs->size()))
                                     : described(view->check().contents))
                            << Qt::endl;
    }
    return kDone;
}

}  // namespace stridetick::app::cli
