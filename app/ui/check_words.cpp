// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/check_words.hpp"

#include <QLocale>

#include "app/format.hpp"
#include "app/key_map.hpp"
#include "app/translated.hpp"

namespace stridetick::app::checkwords {

namespace {

STRIDETICK_TR_FUNCTIONS(CheckWords)

QString deviation(int tenthsOfPercent) {
    if (tenthsOfPercent == 0) {
        return tr("exactly on target");
    }
    const QString size = QLocale().toString(std::abs(tenthsOfPercent) / 10.0, 'f', 1);
    return tenthsOfPercent > 0 ? tr("%1 % above target").arg(size)
                               : tr("%1 % below target").arg(size);
}

/// The tempo may be another by now: each names the target.
Said band(const core::CheckJudgement& judgement, const QString& target) {
    using theme::Tone;
    if (judgement.aboveHighest) {
        return {tr("Warning: more than 10 % above your baseline. Take slower, easier steps."),
                Tone::Danger};
    }
    switch (judgement.band) {
        case core::Band::Green:
            return {tr("Green: you keep your target %1.").arg(target), Tone::Good};
        case core::Band::In:
            return {tr("In the band of your target %1: close to it.").arg(target), Tone::Good};
        case core::Band::Below:
            return {tr("Below the band of your target %1: quicker, shorter steps.").arg(target),
                    Tone::Warn};
        case core::Band::Above:
            return {tr("Above the band of your target %1: easy, you are ahead of it.").arg(target),
                    Tone::Warn};
    }
    return {};
}

}  // namespace

QString taps(int count) { return tr("%n taps", nullptr, count); }

namespace {

QString tapping(const CheckController& check) {
    const auto left = std::chrono::ceil<std::chrono::seconds>(check.left());
    const QString soFar = tr("Keep tapping: %1 s left").arg(left.count());
    const auto value = check.provisional();
    return value ? tr("%1. So far about %2").arg(soFar).arg(value->rounded())
                 : tr("%1. %2").arg(soFar, taps(check.taps()));
}

}  // namespace

QString ask(core::CheckAsk::Kind kind) {
    switch (kind) {
        case core::CheckAsk::Kind::WithClick:
            return tr("If you like, check your cadence with the click: C, then 20 s of taps.");
        case core::CheckAsk::Kind::Silent:
            return tr("If you like, check how well you keep the beat alone: C, then 20 s of taps.");
        case core::CheckAsk::Kind::WhenBelow:
            return tr("Time for a check: C, then 20 s of taps. If you are below, the click comes.");
    }
    return {};
}

Said judged(core::StepsPerMinute cadence, core::StepsPerMinute target,
            const core::CheckJudgement& judgement) {
    const Said said = band(judgement, format::tempo(target));
    return {tr("%1, %2. %3")
                .arg(format::tempo(cadence), deviation(judgement.deviationTenths), said.text),
            said.tone};
}

Said notJudged(core::StepsPerMinute cadence) {
    return {tr("%1 spm. In the easy minutes: not judged.").arg(format::tempo(cadence))};
}

QString refused(CheckController::Refusal refusal) {
    using Refusal = CheckController::Refusal;
    switch (refusal) {
        case Refusal::TooShort:
            return tr("Too short: a check takes 20 s of taps without a pause. Nothing was stored.");
        case Refusal::TooFewTaps:
            return tr(
                "Too few taps: tap each strike of one foot, 16 at least. Nothing was stored.");
        case Refusal::Uneven:
            return tr("Uneven taps: no cadence can be read from them. Nothing was stored.");
        case Refusal::TooHigh:
            return tr("More than one runner's feet: tap the strikes of one. Nothing was stored.");
    }
    return {};
}

Said now(const CheckController& check) {
    using State = CheckController::State;
    QString key;
    switch (check.state()) {
        case State::Armed:
            key = keyNames(KeyAction::StartOver);
            return {key.isEmpty()
                        ? tr("Tap each strike of one foot, 20 s from your first tap. Space, Enter, "
                             "any letter or the pad taps; Cancel ends it.")
                        : tr("Tap each strike of one foot, 20 s from your first tap. Space, Enter, "
                             "any letter or the pad taps; %1 cancels.")
                              .arg(key)};
        case State::Tapping:
            return {tapping(check)};
        case State::Judged:
        case State::NotJudged:
        case State::Idle:
            break;
    }
    if (const auto asked = check.asked()) {
        return {ask(asked->kind)};
    }
    if (check.state() == State::Judged && check.result()) {
        const auto& result = *check.result();
        return result.target ? judged(result.cadence, *result.target, *check.judgement())
                             : notJudged(result.cadence);
    }
    if (check.state() == State::NotJudged) {
        return {refused(check.refusal()), theme::Tone::Warn};
    }
    return {};
}

}  // namespace stridetick::app::checkwords
