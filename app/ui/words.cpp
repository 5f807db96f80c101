// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/words.hpp"

#include <QLocale>

#include "app/format.hpp"
#include "app/translated.hpp"
#include "core/cadence/tap_minute.hpp"
#include "core/programme/programme_rules.hpp"

namespace stridetick::app::words {

namespace {

STRIDETICK_TR_FUNCTIONS(Words)

}  // namespace

Judged verdict(const core::Verdict& verdict) {
    Judged judged;
    switch (verdict.standing) {
        case core::Standing::Under:
            judged = {tr("Under 160"), theme::Tone::Warn};
            break;
        case core::Standing::OnTheLine:
            judged = {tr("On the line: 160"), theme::Tone::Plain};
            break;
        case core::Standing::Clear:
            judged = {tr("Clear: above 160"), theme::Tone::Good};
            break;
    }
    if (verdict.tooCloseToCall) {
        judged.text = tr("%1 – but too close to call: measure once more").arg(judged.text);
    }
    return judged;
}

QString whyNoBaseline(const core::Measurement& measurement) {
    switch (core::eligibility(measurement)) {
        case core::Eligibility::Eligible:
            return {};
        case core::Eligibility::Uneven:
            return tr("Uneven taps: try again. This value stays in the log but makes no target.");
        case core::Eligibility::TooLow:
            return tr(
                "That looks like walking, or strikes were missed. It stays in the log but "
                "makes no target: measure again while running.");
        case core::Eligibility::TooHigh:
            return tr(
                "More than 220 steps a minute. It makes no target: measure again, one foot "
                "only.");
        case core::Eligibility::TooShort:
            return tr(
                "Shorter than 60 seconds: it stays in the log, but a target asks for a whole "
                "minute.");
        case core::Eligibility::ClickWasOn:
            return tr(
                "Measured with the click on: it stays in the log, but a target asks for your "
                "own cadence, without the beat.");
    }
    return {};
}

QString tapsAndRepairs(const core::Measurement& m) {
    if (m.method == core::MeasurementMethod::Counted) {
        return tr("%n foot strikes counted", nullptr, m.strikes);
    }
    const int tapped = m.strikes + m.doubled + m.rejected;
    const double minutes = static_cast<double>(m.length.count()) / 60'000.0;
    const int feet = m.bothFeet ? 1 : 2;
    // A whole minute or check has a beat for each tap; what was kept before its end ends with a
    // tap, and has one beat less.
    const bool whole =
        m.length == core::TapMinute::kLength || m.length == core::rules::kCheckLength;
    const int beats = whole ? tapped : tapped - 1;
    const int byCounting = qRound(beats * feet / minutes);
    QStringList repairs{tr("%n missed", nullptr, m.missed), tr("%n double", nullptr, m.doubled)};
    if (m.rejected > 0) {
        repairs.append(tr("%n off the beat", nullptr, m.rejected));
    }
    return format::clauses(
        {tr("%n taps (%1 by counting)", nullptr, tapped).arg(byCounting), format::list(repairs)});
}

QString targetKind(core::TargetKind kind) {
    switch (kind) {
        case core::TargetKind::Raise:
            return tr("raise");
        case core::TargetKind::Hold:
            return tr("hold");
        case core::TargetKind::Typed:
            return tr("typed");
    }
    return {};
}

QString typedProblem(core::TypedTarget::Kind kind, bool belowOwn) {
    switch (kind) {
        case core::TypedTarget::Kind::Empty:
            return {};
        case core::TypedTarget::Kind::NotANumber:
            return tr("Type steps a minute of both feet, for example 165 or 162.5.");
        case core::TypedTarget::Kind::OutOfRange:
            return tr("The click can be set from 100 to 240 steps a minute.");
        case core::TypedTarget::Kind::BelowRange:
            return belowOwn ? tr("Below your own cadence: outside of the usual range.")
                            : tr("Less than 5 % above your cadence: outside the usual range.");
        case core::TypedTarget::Kind::AboveTenPercent:
            return tr(
                "Outside the usual range of 5 to 10 %. More than 10 % at once asks a lot of "
                "calves and lungs: go up in steps.");
        case core::TypedTarget::Kind::InRange:
            return {};
    }
    return {};
}

QString baselineRule(core::BaselineRule rule) {
    switch (rule) {
        case core::BaselineRule::Single:
            return tr("one measurement");
        case core::BaselineRule::MeanOfTwo:
            return tr("mean of two measurements of one day");
        case core::BaselineRule::MedianOfThree:
            return tr("median of three measurements of one day");
    }
    return {};
}

QString method(const core::Measurement& m) {
    const auto seconds = static_cast<int>((m.length.count() + 500) / 1000);
    return (m.method == core::MeasurementMethod::Tapped ? tr("Tapped, %1 s") : tr("Counted, %1 s"))
        .arg(seconds);
}

QString sessionState(core::SessionState state) {
    switch (state) {
        case core::SessionState::Running:
            return tr("running");
        case core::SessionState::Finished:
            return tr("finished");
        case core::SessionState::Recovered:
            return tr("recovered");
    }
    return {};
}

}  // namespace stridetick::app::words
