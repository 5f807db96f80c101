// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/run_page.hpp"

#include <QHBoxLayout>

#include "app/controllers/check_controller.hpp"
#include "app/controllers/click_controller.hpp"
#include "app/ui/check_card.hpp"
#include "app/ui/columns.hpp"
#include "app/ui/far_view.hpp"
#include "app/ui/key_binding.hpp"
#include "app/ui/run_figures.hpp"
#include "app/ui/run_sound_bar.hpp"
#include "app/ui/run_words.hpp"
#include "app/ui/safety_notice.hpp"
#include "app/ui/tempo_row.hpp"
#include "app/ui/theme.hpp"

namespace stridetick::app {

RunPage::RunPage(RunController& controller, ClickController& click, CheckController& check,
                 const TapInput& taps, PulseStyle& pulse, QWidget* parent)
    : QWidget(parent),
      controller_(controller),
      click_(click),
      check_(check),
      near_(new QWidget(this)),
      far_(new FarView({controller, check, click, taps, pulse}, this)),
      safety_(new SafetyNotice(this)),
      sound_(new RunSoundBar(controller, click, this)) {
    theme::name(this, "runPage", tr("Run"));
    auto* either = new QVBoxLayout(this);
    either->setContentsMargins(0, 0, 0, 0);
    either->addWidget(near_);
    either->addWidget(far_);
    far_->hide();
    auto* column = new CompactColumn(near_);
    column->setContentsMargins(theme::kSpaceWide, theme::kSpaceWide, theme::kSpaceWide,
                               theme::kSpaceWide);
    column->setSpacing(theme::kSpace);
    column->addWidget(safety_);
    column->addWidget(buildHeadline());
    column->addWidget(buildStage(taps, pulse), 1);
    column->addWidget(sound_);
    column->addWidget(buildFoot());
    connect(safety_, &SafetyNotice::seen, this, [this] {
        controller_.markSafetySeen();
        focusNext();
    });
    connect(&controller_, &RunController::changed, this, &RunPage::refresh);
    connect(&controller_, &RunController::ticked, this, &RunPage::refreshLive);
    connect(&controller_, &RunController::soundChanged, this, &RunPage::refreshLive);
    connect(&check_, &CheckController::changed, this, &RunPage::refresh);
    connect(far_, &FarView::leaveWanted, this, &RunPage::windowWanted);
    connect(sound_, &RunSoundBar::clickSettingsWanted, this, &RunPage::clickSettingsWanted);
    addKeys();
    refresh();
}

QWidget* RunPage::buildHeadline() {
    headlineRow_ = new QWidget(this);
    headline_ = theme::namedLabel("sessionHeadline", theme::Type::Heading, headlineRow_);
    headline_->setWordWrap(true);
    freeRun_ =
        theme::button("freeRun", tr("&Free run instead"), tr("Free run instead"), headlineRow_);
    connect(freeRun_, &QPushButton::clicked, this, [this] {
        controller_.prepareFreeRun();
        focusNext();
    });
    auto* row = new QHBoxLayout(headlineRow_);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(headline_, 1);
    row->addWidget(freeRun_);
    return headlineRow_;
}

QWidget* RunPage::buildStage(const TapInput& taps, PulseStyle& pulse) {
    auto* card = theme::card("runStage", this);
    tempoRow_ = new TempoRow(card);
    connect(tempoRow_, &TempoRow::stepped, this, &RunPage::step);
    message_ = theme::namedLabel("runMessage", theme::Type::Heading, card);
    message_->setAlignment(Qt::AlignHCenter);
    message_->setWordWrap(true);
    figures_ = new RunFigures(controller_, pulse, card);
    checkCard_ = new CheckCard(check_, taps, card);
    auto* column = new CompactColumn(card);
    column->addStretch();
    column->addWidget(tempoRow_);
    column->addWidget(message_);
    column->addWidget(buildButtons());  // in sight in a low window
    column->addWidget(figures_);
    column->addWidget(checkCard_);
    column->addStretch();
    stage_ = column;
    return card;
}

QWidget* RunPage::buildButtons() {
    auto* row = new QWidget(this);
    toggle_ = theme::button("startStop", {}, tr("Start"), row);
    theme::makePrimary(toggle_);
    toggle_->setFont(theme::font(theme::Type::Heading));
    toggle_->setMinimumSize(theme::em() * 12, theme::kRunningTarget);
    pause_ = theme::button("pause", {}, tr("Pause"), row);
    pause_->setMinimumHeight(theme::kRunningTarget);
    skip_ = theme::button("skip", {}, tr("Skip"), row);
    skip_->setMinimumHeight(qMax(theme::kRunningTarget, theme::em() * 3));
    withClick_ = theme::button("withClick", tr("With the click all the &same"),
                               tr("With the click all the same"), row);
    target_ = theme::button("runTarget", tr("Set a &target"), tr("Set a target"), row);
    connect(toggle_, &QPushButton::clicked, this, &RunPage::toggle);
    connect(pause_, &QPushButton::clicked, this, &RunPage::pauseOrResume);
    connect(skip_, &QPushButton::clicked, &controller_, &RunController::skip);
    connect(withClick_, &QPushButton::clicked, this, [this] {
        controller_.wantClickAllTheSame();
        focusNext();
    });
    connect(target_, &QPushButton::clicked, this, &RunPage::targetWanted);
    auto* buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addStretch();
    buttons->addWidget(toggle_);
    buttons->addWidget(pause_);
    buttons->addWidget(skip_);
    buttons->addWidget(withClick_);
    buttons->addWidget(target_);
    buttons->addStretch();
    return row;
}

QWidget* RunPage::buildFoot() {
    auto* foot = new QWidget(this);
    auto* stop =
        theme::label(tr("Chest pain, faintness or unusual breathlessness: stop. Get help now."),
                     theme::Type::Strong, foot);
    stop->setObjectName("stopWords");
    fullScreen_ = theme::button("fullScreen", {}, tr("Full screen"), foot);
    connect(fullScreen_, &QPushButton::clicked, this, &RunPage::fullScreenWanted);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(stop, 1);
    row->addWidget(fullScreen_);
    return foot;
}

void RunPage::setFar(bool far) {
    near_->setVisible(!far);
    far_->setVisible(far);
    focusNext();
}

void RunPage::focusNext() {
    if (far_->isVisible()) {
        far_->setFocus(Qt::OtherFocusReason);
    } else if (!controller_.safetySeen()) {
        safety_->focusNext();
    } else if (controller_.tempo()) {
        toggle_->setFocus(Qt::OtherFocusReason);
    } else {
        target_->setFocus(Qt::OtherFocusReason);
    }
}

void RunPage::toggle() { controller_.running() ? controller_.stop() : controller_.start(); }

void RunPage::pauseOrResume() { controller_.paused() ? controller_.resume() : controller_.pause(); }

void RunPage::step(int spm) {
    controller_.changeTempo(core::StepsPerMinuteDelta::ofTenths(spm * 10));
}

void RunPage::addKeys() {
    // Wherever the focus is: a runner who wants to stop presses nothing else by mistake.
    const auto on = [this](KeyAction action, auto act) {
        auto* shortcut = new QShortcut(this);
        bindKeys(shortcut, action);
        connect(shortcut, &QShortcut::activated, this, act);
        return shortcut;
    };
    startKeys_ = {on(KeyAction::StartStop, [this] { toggle(); }), on(KeyAction::StartPause, [this] {
                      controller_.running() ? pauseOrResume() : controller_.start();
                  })};
    otherKeys_ = {on(KeyAction::Stop, [this] { controller_.stop(); }),
                  on(KeyAction::Pause, [this] { pauseOrResume(); }),
                  on(KeyAction::Skip, [this] { controller_.skip(); }),
                  on(KeyAction::Faster, [this] { step(1); }),
                  on(KeyAction::Slower, [this] { step(-1); }),
                  on(KeyAction::MuchFaster, [this] { step(5); }),
                  on(KeyAction::MuchSlower, [this] { step(-5); }),
                  on(KeyAction::Mute, [this] { sound_->toggleMute(); }),
                  on(KeyAction::Louder, [this] { sound_->louder(); }),
                  on(KeyAction::Softer, [this] { sound_->softer(); }),
                  on(KeyAction::Check, [this] { check_.arm(); })};
    connect(&KeyMap::current(), &KeyMap::changed, this, &RunPage::refresh);
}

void RunPage::refresh() {
    const auto tempo = controller_.tempo();
    const bool safe = controller_.safetySeen();
    const bool opened = controller_.logOpened();
    safety_->setVisible(opened && !safe);
    tempoRow_->setBaseline(controller_.baseline());
    tempoRow_->show(tempo);
    headlineRow_->setVisible(controller_.prepared() && tempo);
    freeRun_->setVisible(!controller_.running());
    if (controller_.prepared() && tempo) {
        headline_->setText(runwords::headline(*controller_.prepared(), *tempo));
    }
    target_->setVisible(opened && !tempo);
    // Numbers of a run that cannot start yet only stand in the way; a check's pad needs the room.
    const bool shown = tempo && safe && !check_.busy();
    tempoRow_->setVisible(shown && !controller_.withoutClick());
    figures_->setVisible(shown);
    stage_->setStretchFactor(checkCard_, check_.busy() ? 1 : 0);
    refreshButtons();
    refreshLive();
}

void RunPage::refreshButtons() {
    const bool running = controller_.running();
    toggle_->setAccessibleName(running                        ? tr("Stop")
                               : controller_.withoutClick()   ? tr("Start without the click")
                               : controller_.advisedAgainst() ? tr("Start all the same")
                                                              : tr("Start"));
    toggle_->setEnabled(running || ready());
    toggle_->setVisible(controller_.tempo().has_value());
    pause_->setAccessibleName(controller_.paused() ? tr("Resume") : tr("Pause"));
    pause_->setVisible(running);
    withClick_->setVisible(!running && ready() && controller_.withoutClick());
    fullScreen_->setEnabled(ready());
    fullScreen_->setText(told(tr("Full scr&een"), KeyAction::FullScreen));
    checkCard_->setVisible(ready());
    checkCard_->refresh();
    // In a check these keys are taps, and just after it they are too late for it: no button names
    // them then, the mouse still works.
    const bool keys = !check_.takesKeys();
    toggle_->setText(told(toggle_->accessibleName(), KeyAction::StartStop));
    pause_->setText(told(pause_->accessibleName(), KeyAction::Pause));
    for (auto* key : startKeys_) {
        key->setEnabled(toggle_->isEnabled() && keys);
    }
    for (auto* key : otherKeys_) {
        key->setEnabled(keys);
    }
}

QString RunPage::told(const QString& words, KeyAction action) const {
    return check_.takesKeys() ? words : withKey(words, action);
}

void RunPage::refreshLive() {
    const bool running = controller_.running();
    skip_->setVisible(running && controller_.phase().left);
    if (const QString now = runwords::now(controller_, click_); now != message_->text()) {
        message_->setText(now);
    }
    if (running) {
        tempoRow_->show(controller_.tempo());
        const auto phase = controller_.phase();
        skip_->setAccessibleName(runwords::skip(phase));
        skip_->setText(runwords::inTwoLines(told(skip_->accessibleName(), KeyAction::Skip)));
    }
    const bool warns = controller_.paused() || (!running && controller_.advisedAgainst());
    theme::setTone(message_, warns ? theme::Tone::Warn : theme::Tone::Plain);
}

}  // namespace stridetick::app
