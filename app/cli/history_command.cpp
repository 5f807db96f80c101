// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/history_command.hpp"

#include <QJsonArray>
#include <QTextStream>

#include "app/cli/exit_codes.hpp"
#include "app/cli/interruption.hpp"
#include "app/format.hpp"
#include "app/log_weeks.hpp"
#include "app/platform/system_clock.hpp"
#include "app/translated.hpp"
#include "core/history/weekly_summary.hpp"
#include "core/log/log_view.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>
#include <vector>

namespace stridetick::app::cli {

namespace {

constexpr int kMostWeeks = 1040;
constexpr std::array kWeekdays{"sunday",   "monday", "tuesday", "wednesday",
                               "thursday", "friday", "saturday"};

STRIDETICK_TR_FUNCTIONS(Commands)

void prepare(QCommandLineParser& parser) {
    parser.setApplicationDescription(
        tr("Shows the last weeks, oldest first, beside an open window too. Nothing is changed: a "
           "log of an older version, or in a place that cannot be written, is read from a "
           "copy.\n\n"
           "Exit codes: 0 shown; 1 the log is damaged; 2 not told well; 3 the log could not be "
           "read (not there, not a log, from a newer version, locked, not readable)."));
    parser.addOptions(
        {{"weeks", tr("How many, 1 to 1040; 8 if not given."), "N"},
         {"first-day", tr("The day on which weeks begin: monday. The locale's if not given."),
          "DAY"}});
    addLogOptions(parser);
}

using Row = QStringList;

QString cadenceOf(const core::WeekCadence& cadence) {
    return cadence.mean && cadence.halfWidth ? format::spm(*cadence.mean) + QLatin1Char(' ') +
                                                   format::plusMinus(*cadence.halfWidth)
                                             : QStringLiteral("-");
}

Row rowOf(const core::WeekSummary& week) {
    const QString none = QStringLiteral("-");
    return {format::day(week.start),
            cadenceOf(week.quiet),
            cadenceOf(week.carryOver),
            cadenceOf(week.paced),
            week.sessions > 0 ? format::count(week.sessions) : none,
            week.sessions > 0 ? format::minutes(week.runTime) : none,
            week.sessions > 0 ? format::minutes(week.clickTime) : none,
            week.baseline ? format::spm(*week.baseline) : none,
            week.target ? format::tempo(*week.target) : none};
}

/// Columns of a terminal: a sign of East Asia takes two.
qsizetype columnsOf(const QString& text) {
    return text.size() + std::ranges::count_if(text, [](QChar c) { return c.unicode() >= 0x2E80; });
}

/// The first column begins at the left, the others end at the right.
void printTable(const std::vector<Row>& rows) {
    std::vector<qsizetype> widths(static_cast<std::size_t>(rows.front().size()), 0);
    for (const Row& row : rows) {
        for (std::size_t i = 0; i < widths.size(); ++i) {
            widths[i] = std::max(widths[i], columnsOf(row[static_cast<qsizetype>(i)]));
        }
    }
    QTextStream out(stdout);
    for (const Row& row : rows) {
        const auto room = [&](std::size_t i) {
            return QString(widths[i] - columnsOf(row[static_cast<qsizetype>(i)]), QLatin1Char(' '));
        };
        QString line = row.constFirst() + room(0);
        for (std::size_t i = 1; i < widths.size(); ++i) {
            line += QLatin1String("  ") + room(i) + row[static_cast<qsizetype>(i)];
        }
        out << line << '\n';
    }
    out << Qt::flush;
}

template <class T>
QJsonValue spmJson(const std::optional<T>& value) {
    return value ? QJsonValue(value->valueSpm()) : QJsonValue();
}

double secondsOf(std::chrono::milliseconds length) {
    return std::chrono::duration<double>(length).count();
}

QString isoDay(std::chrono::local_days day) {
    return isoTime({std::chrono::sys_days{day.time_since_epoch()}, std::chrono::minutes{0}})
        .left(10);
}

QJsonObject asJson(const core::WeekCadence& cadence) {
    return {{"measurements", cadence.measurements},
            {"spm", spmJson(cadence.mean)},
            {"half_width_spm", spmJson(cadence.halfWidth)},
            {"at_baseline_speed_spm", spmJson(cadence.corrected)},
            {"another_speed", cadence.speedDiffers}};
}

QJsonObject asJson(const core::WeekSummary& week) {
    return {{"week_start", isoDay(week.start)},
            {"measurements", week.measurements},
            {"quiet", asJson(week.quiet)},
            {"carry_over", asJson(week.carryOver)},
            {"paced", asJson(week.paced)},
            {"runs", week.sessions},
            {"run_length_s", secondsOf(week.runTime)},
            {"click_length_s", secondsOf(week.clickTime)},
            {"steps_with_click", static_cast<qint64>(week.stepsHeard)},
            {"distance_m", week.distanceMetres},
            {"baseline_spm", spmJson(week.baseline)},
            {"baseline_speed_m_per_s",
             week.baselineSpeed ? QJsonValue(week.baselineSpeed->value()) : QJsonValue()},
            {"target_spm", spmJson(week.target)}};
}

void tell(const HistoryOrder& order, const std::vector<core::WeekSummary>& weeks) {
    if (order.log.json) {
        QJsonArray array;
        for (const auto& week : weeks) {
            array.append(asJson(week));
        }
        return print({{"log", nameOf(order.log.file)},
                      {"first_weekday", kWeekdays[order.firstWeekday.c_encoding()]},
                      {"weeks", array}});
    }
    std::vector<Row> rows{{tr("week of"), tr("quiet, spm"), tr("carry-over"), tr("paced"),
                           tr("runs"), tr("run", "the time run"), tr("with click"), tr("baseline"),
                           tr("target")}};
    std::ranges::transform(weeks, std::back_inserter(rows), rowOf);
    printTable(rows);
}

}  // namespace

Read<HistoryOrder> readHistoryOrder(const QStringList& arguments) {
    QCommandLineParser parser;
    prepare(parser);
    if (!parser.parse(QStringList{QStringLiteral("stridetick history")} + arguments)) {
        return tl::make_unexpected(parser.errorText());
    }
    const auto log = readLogOptions(parser);
    if (!log) {
        return tl::make_unexpected(log.error());
    }
    if (!parser.positionalArguments().isEmpty()) {
        return tl::make_unexpected(
            tr("history takes no \"%1\"; another log is named by --log FILE.")
                .arg(parser.positionalArguments().constFirst()));
    }
    HistoryOrder order{.log = *log};
    if (parser.isSet("weeks")) {
        order.weeks = parser.value("weeks").toInt();
        if (order.weeks < 1 || order.weeks > kMostWeeks) {
            return tl::make_unexpected(
                tr("--weeks takes 1 to %1, not \"%2\".")
                    .arg(QString::number(kMostWeeks), parser.value("weeks")));
        }
    }
    order.firstWeekday = firstWeekdayHere();
    if (parser.isSet("first-day")) {
        const auto* const day = std::ranges::find(kWeekdays, parser.value("first-day").toLower());
        if (day == kWeekdays.end()) {
            return tl::make_unexpected(tr("--first-day takes monday to sunday, not \"%1\".")
                                           .arg(parser.value("first-day")));
        }
        order.firstWeekday = std::chrono::weekday{static_cast<unsigned>(day - kWeekdays.begin())};
    }
    return order;
}

QString historyHelp() {
    QCommandLineParser parser;
    prepare(parser);
    return parser.helpText();
}

int history(const HistoryOrder& order) {
    Interruption interruption;
    std::vector<core::WeekSummary> weeks;
    {
        auto view = log::LogView::tryOpenUntouched(order.log.file);
        if (!view) {
            return fail(order.log.json, failureOf(order.log.file, view.error()));
        }
        auto read = view->tryRead().and_then([&](const log::SessionLog& log) {
            const auto last = core::localDay(SystemClock().wallNow());
            return weeksOf(log, last - std::chrono::weeks{order.weeks - 1}, last,
                           order.firstWeekday);
        });
        if (!read) {
            return fail(order.log.json, failureOf(order.log.file, read.error()));
        }
        weeks = std::move(*read);
    }
    if (interruption.came()) {
        return fail(order.log.json, cancelled());
    }
    tell(order, weeks);
    return kDone;
}

}  // namespace stridetick::app::cli
