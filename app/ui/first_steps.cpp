// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/first_steps.hpp"

#include <QHBoxLayout>

#include "app/controllers/run_controller.hpp"
#include "app/controllers/target_controller.hpp"
#include "app/ui/theme.hpp"

#include <utility>

namespace stridetick::app {

namespace {

using Page = MainWindow::Page;

bool isOfFirstRun(Page page) {
    return page == Page::Measure || page == Page::Target || page == Page::Run;
}

}  // namespace

FirstSteps::FirstSteps(TargetController& target, RunController& run, MainWindow& window)
    : QWidget(&window), target_(target), run_(run), window_(window) {
    theme::name(this, "firstSteps", tr("Your first run"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme::kSpaceWide, 0, theme::kSpaceWide, 0);
    row->setSpacing(theme::kSpaceWide);
    constexpr std::array kNames{"firstStepMeasure", "firstStepTarget", "firstStepRun"};
    for (std::size_t i = 0; i < steps_.size(); ++i) {
        steps_[i] = theme::namedLabel(kNames[i], theme::Type::Body, this);
        row->addWidget(steps_[i], 1);
    }
    hide();
    connect(&window_, &MainWindow::pageShown, this, &FirstSteps::look);
    connect(&run_, &RunController::changed, this, &FirstSteps::look);
    connect(&target_, &TargetController::changed, this, &FirstSteps::refresh);
}

/// The log is asked until it tells of a run.
void FirstSteps::look() {
    if (!over_ && !looking_ && isOfFirstRun(window_.page()) && !run_.running()) {
        looking_ = true;
        target_.refresh();
        looking_ = false;
    }
    refresh();
}

std::array<FirstSteps::State, 3> FirstSteps::states() const {
    const bool measured = target_.proposal().has_value();
    if (target_.current()) {  // one can be typed without a minute
        return {measured ? State::Done : State::LeftOut, State::Done, State::Now};
    }
    return measured ? std::array{State::Done, State::Now, State::Later}
                    : std::array{State::Now, State::Later, State::Later};
}

void FirstSteps::refresh() {
    over_ = over_ || (target_.logOpened() && !target_.beforeFirstRun());
    setVisible(!over_ && target_.logOpened() && isOfFirstRun(window_.page()) && !run_.running());
    const bool clear = target_.proposal() && target_.verdict()->standing == core::Standing::Clear;
    const std::array words{tr("Tap a minute"),
                           clear ? tr("No raise: keep your own cadence") : tr("Accept a target"),
                           tr("Start")};
    const auto states = this->states();
    for (std::size_t i = 0; i < steps_.size(); ++i) {
        const QString step = tr("%1 %2").arg(i + 1).arg(words[i]);
        const auto [shown, said] = [&]() -> std::pair<QString, QString> {
            switch (states[i]) {
                case State::Done:
                    return {tr("✓ %1").arg(step), tr("Step %1, done").arg(step)};
                case State::Now:
                    return {tr("→ %1").arg(step), tr("Step %1, now").arg(step)};
                case State::Later:
                    return {step, tr("Step %1, later").arg(step)};
                case State::LeftOut:
                    return {tr("– %1").arg(step), tr("Step %1, left out").arg(step)};
            }
            return {};
        }();
        const bool now = states[i] == State::Now;
        steps_[i]->setText(shown);
        steps_[i]->setAccessibleName(said);
        steps_[i]->setFont(theme::font(now ? theme::Type::Strong : theme::Type::Body));
        theme::setTone(steps_[i], now ? theme::Tone::Plain : theme::Tone::Quiet);
    }
}

}  // namespace stridetick::app
