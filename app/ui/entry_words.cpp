// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/entry_words.hpp"

#include <QStringList>

#include "app/format.hpp"
#include "app/translated.hpp"
#include "app/ui/trace_words.hpp"
#include "app/ui/words.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <utility>

namespace stridetick::app::words {

namespace {

STRIDETICK_TR_FUNCTIONS(EntryWords)

void addNote(QStringList& sentences, const std::string& note) {
    // In one line, however it was written.
    if (const QString text = QString::fromStdString(note).simplified(); !text.isEmpty()) {
        sentences.append(tr("Note: %1").arg(text));
    }
}

/// That most steps were heard at; of a run without the click, that it would have had.
core::StepsPerMinute mainTempo(const core::Session& s) {
    struct Beats {
        std::int64_t heard = 0;
        std::int64_t all = 0;
    };
    std::map<core::StepsPerMinute, Beats> tempi;
    for (const auto& block : s.blocks) {
        auto& beats = tempi[block.tempo];
        beats.heard += block.audible ? block.beats : 0;
        beats.all += block.beats;
    }
    const auto fewer = [](const auto& a, const auto& b) {
        return std::pair{a.second.heard, a.second.all} < std::pair{b.second.heard, b.second.all};
    };
    return std::ranges::max_element(tempi, fewer)->first;
}

}  // namespace

QString line(const core::Measurement& m, core::SpeedUnit unit) {
    QStringList sentences{tr("%1 – measured %2 %3 spm. %4.")
                              .arg(format::dayAndTime(m.at), format::spm(m.cadence),
                                   format::plusMinus(m.halfWidth), method(m))};
    if (m.treadmillSpeed) {
        sentences.append(tr("At %1.").arg(format::speed(*m.treadmillSpeed, unit)));
    }
    if (m.bothFeet) {
        sentences.append(tr("Both feet."));
    }
    if (m.clickAudible) {
        sentences.append(tr("With the click on."));
    }
    if (m.uneven) {
        sentences.append(tr("Uneven taps."));
    }
    addNote(sentences, m.note);
    return sentences.join(QLatin1Char(' '));
}

QString line(const core::Target& t) {
    return tr("%1 – target %2 spm (%3)")
        .arg(format::dayAndTime(t.at), format::tempo(t.cadence), targetKind(t.kind));
}

QString line(const core::Session& s, const std::optional<core::CadenceTrace>& trace,
             core::SpeedUnit unit) {
    const QString what = s.kind == core::SessionKind::Refresher ? tr("refresher run") : tr("run");
    QString run =
        tr("%1 – %2 %3")
            .arg(format::dayAndTime(s.startedAt), what, format::clockTime(core::runTime(s)));
    if (!trace || !trace->madeSession) {  // else no click was there to be heard
        run += tr(", click heard %1, %Ln steps", nullptr, static_cast<int>(core::stepsHeard(s)))
                   .arg(format::clockTime(core::clickTime(s)));
    }
    if (!s.blocks.empty()) {
        run += QLatin1Char(' ') + tr("at %1 spm").arg(format::tempo(mainTempo(s)));
    }
    if (trace) {
        run = format::list({run, watchMedian(*trace)});
    }
    if (s.treadmillSpeed) {
        run += tr(", treadmill at %1").arg(format::speed(*s.treadmillSpeed, unit));
    }
    if (s.state != core::SessionState::Finished) {
        run += QStringLiteral(" (%1)").arg(sessionState(s.state));
    }
    QStringList sentences;
    addNote(sentences, s.note);
    return sentences.isEmpty() ? run : format::sentence(run) + QLatin1Char(' ') + sentences.front();
}

QString whyFixed(const core::Measurement&) { return {}; }

QString whyFixed(const core::Target&) {
    return tr("A target stays in the log as it was set. Set a new one on the Target page.");
}

QString whyFixed(const core::Session& session) {
    return session.state == core::SessionState::Running
               ? tr("This run is on. Stop it on the Run page, then it can be changed or deleted.")
               : QString();
}

QString refusal(core::MeasurementRefusal refusal) {
    switch (refusal) {
        case core::MeasurementRefusal::TooSlow:
            return tr(
                "Half of it would be less than 60 steps a minute. Leave this off; if the "
                "value is wrong, delete the measurement.");
        case core::MeasurementRefusal::TooFast:
            return tr(
                "Twice as much would be more than 220 steps a minute, which no runner takes. "
                "Leave this on; if the value is wrong, delete the measurement.");
    }
    return {};
}

QString refusal(core::SessionRefusal refusal, const core::Session& session) {
    switch (refusal) {
        case core::SessionRefusal::StillRunning:
            return whyFixed(session);
        case core::SessionRefusal::NoLength:
            return tr("A run that lasted 0:00 was none: cancel, and delete it instead.");
        case core::SessionRefusal::TooLong:
            return tr("The log has this run with %1. Type a time up to that.")
                .arg(format::clockTime(session.length));
    }
    return {};
}

}  // namespace stridetick::app::words
