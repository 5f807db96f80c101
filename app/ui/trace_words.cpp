// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/trace_words.hpp"

#include "app/format.hpp"
#include "app/translated.hpp"
#include "core/history/trace_summary.hpp"
#include "core/programme/check_band.hpp"
#include "core/programme/programme_rules.hpp"
#include "core/util/rounding.hpp"

#include <cstdint>
#include <cstdlib>

namespace stridetick::app::words {

namespace {

STRIDETICK_TR_FUNCTIONS(TraceWords)

/// Without its sign, which is said in words.
QString size(core::StepsPerMinuteDelta delta) {
    return format::spm(core::StepsPerMinute::ofTenths(std::abs(delta.tenths())));
}

QString origin(const core::CadenceTrace& trace, core::SpeedUnit unit) {
    QStringList parts{trace.source.empty() ? tr("a file that does not say of which watch")
                                           : QString::fromStdString(trace.source).simplified(),
                      format::clockTime(trace.length)};
    if (trace.distanceMetres) {
        parts.append(format::distance(*trace.distanceMetres, unit));
    }
    if (const auto speed = core::meanSpeed(trace)) {
        parts.append(tr("%1 on average").arg(format::speed(*speed, unit)));
    }
    return tr("Watch: %1.").arg(format::list(parts));
}

QString feet(const core::CadenceTrace& trace, core::StepsPerMinute median) {
    const QString decided = trace.oneFoot ? tr("Counted as one foot and doubled: median %1 spm.")
                                          : tr("Counted as both feet: median %1 spm.");
    return decided.arg(format::spm(median)) +
           (trace.guessed ? QLatin1Char(' ') +
                                tr("The file does not say which: switch it below if that is wrong.")
                          : QString());
}

QString trend(core::StepsPerMinuteDelta perTenMinutes) {
    return perTenMinutes.tenths() == 0 ? tr("Trend: level.")
           : perTenMinutes.tenths() > 0
               ? tr("Trend: rising by %1 spm every 10 min.").arg(size(perTenMinutes))
               : tr("Trend: falling by %1 spm every 10 min.").arg(size(perTenMinutes));
}

QString band(int inBand, int minutes, core::StepsPerMinute target) {
    const auto tenths = core::quotientHalfUp(std::int64_t{inBand} * 1000, minutes);
    return tr("In the band of the target (%1 spm, %2 % either side): %3 of %4 min, %5.")
        .arg(format::tempo(target), format::count(core::rules::kBandPercent), format::count(inBand),
             format::count(minutes), format::tenthsOfPercent(static_cast<int>(tenths)));
}

QString ground(const core::TraceSummary& summary) {
    const auto& down = *summary.downhill;
    const QString told =
        tr("Downhill %1 (%2 min)").arg(format::spm(down.median), format::count(down.minutes));
    const auto held = core::heldDownhill(summary);
    if (!held) {
        return tr("%1; too few flat minutes to compare.").arg(told);
    }
    const auto& flat = *summary.flat;
    const QString both =
        tr("%1, flat %2 (%3 min)").arg(told, format::spm(flat.median), format::count(flat.minutes));
    return *held ? tr("%1: the rate held downhill.").arg(both)
                 : tr("%1: the rate fell downhill, by %2 spm.")
                       .arg(both, size(flat.median - down.median));
}

}  // namespace

QString watchMedian(const core::CadenceTrace& trace) {
    const auto median = core::summariseTrace(trace, std::nullopt).median;
    return median ? tr("watch: %1 spm").arg(format::spm(*median)) : tr("watch: no cadence");
}

QStringList details(const core::CadenceTrace& trace, std::optional<core::StepsPerMinute> target,
                    core::SpeedUnit unit) {
    const auto summary = core::summariseTrace(trace, target);
    QStringList lines{origin(trace, unit)};
    if (!summary.median) {
        lines.append(tr("It saw no cadence."));
        return lines;
    }
    lines.append(feet(trace, *summary.median));
    if (summary.minutesInBand) {
        lines.append(band(*summary.minutesInBand, summary.minutes, *target));
    }
    if (summary.perTenMinutes) {
        lines.append(trend(*summary.perTenMinutes));
    }
    if (summary.downhill) {
        lines.append(ground(summary));
    }
    if (const auto without = std::ssize(trace.minutes) - summary.minutes; without > 0) {
        lines.append(tr("%Ln minutes have no cadence.", nullptr, static_cast<int>(without)));
    }
    return lines;
}

QString minute(const core::CadenceTrace& trace, std::size_t index,
               std::optional<core::StepsPerMinute> target, core::SpeedUnit unit) {
    const auto& shown = trace.minutes[index];
    QStringList parts;
    if (const auto cadence = core::cadenceOf(shown, trace.oneFoot)) {
        parts.append(tr("%1 spm").arg(format::spm(*cadence)));
        if (target) {
            parts.append(core::inBand(*cadence, *target) ? tr("in the band")
                         : *cadence > *target            ? tr("above the band")
                                                         : tr("below the band"));
        }
    } else {
        parts.append(tr("no cadence"));
    }
    if (shown.speedMillimetres) {
        if (const auto speed = core::MetresPerSecond::tryFrom(*shown.speedMillimetres / 1000.0)) {
            parts.append(format::speed(*speed, unit));
        }
    }
    return tr("Minute %1: %2.")
        .arg(format::count(static_cast<std::int64_t>(index) + 1), format::list(parts));
}

}  // namespace stridetick::app::words
