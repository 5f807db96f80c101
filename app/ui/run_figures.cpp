// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/run_figures.hpp"

#include <QHBoxLayout>

#include "app/controllers/run_controller.hpp"
#include "app/format.hpp"
#include "app/pulse_style.hpp"
#include "app/ui/beat_indicator.hpp"
#include "app/ui/figure.hpp"
#include "app/ui/theme.hpp"

namespace stridetick::app {

RunFigures::RunFigures(RunController& run, PulseStyle& pulse, QWidget* parent)
    : QWidget(parent),
      run_(run),
      pulse_(pulse),
      beat_(new BeatIndicator(this)),
      elapsed_(
          new Figure("elapsed", tr("time"), theme::Type::Display, QStringLiteral("0:00:00"), this)),
      steps_(new Figure("stepsHeard", tr("steps heard"), theme::Type::Display,
                        QStringLiteral("00,000"), this)),
      practice_(theme::namedLabel("practice", theme::Type::Body, this)) {
    practice_->setAlignment(Qt::AlignHCenter);
    auto* figures = new QHBoxLayout;
    figures->addStretch();
    figures->addWidget(elapsed_);
    figures->addSpacing(theme::kSpaceWide);
    figures->addWidget(beat_);
    figures->addSpacing(theme::kSpaceWide);
    figures->addWidget(steps_);
    figures->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(figures);
    column->addWidget(practice_);
    connect(&run_, &RunController::changed, this, &RunFigures::refresh);
    connect(&run_, &RunController::ticked, this, &RunFigures::refresh);
    connect(&run_, &RunController::stepped, this, &RunFigures::refreshSteps);
    connect(&run_, &RunController::pulse, beat_, [this](PulseTimer::Instant due) {
        if (beat_->isVisible()) {
            beat_->pulseAt(due);
        }
    });
    connect(&pulse_, &PulseStyle::changed, this, &RunFigures::refresh);
    refresh();
}

void RunFigures::refresh() {
    beat_->setVisible(pulse_.pulse() != Pulse::None);
    if (!run_.running() || run_.paused()) {
        beat_->clear();
    }
    const auto& prepared = run_.prepared();
    practice_->setVisible(run_.running() && prepared);
    if (prepared) {
        practice_->setText(tr("Practice so far: %1 of %2")
                               .arg(format::clockTime(run_.practice()),
                                    format::clockTime(prepared->planned.length)));
    }
    elapsed_->show(format::clockTime(run_.elapsed()));
    refreshSteps();
}

void RunFigures::refreshSteps() { steps_->show(format::count(run_.stepsHeard())); }

}  // namespace stridetick::app
