// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/run_page.hpp"

#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

#include "app/controllers/click_controller.hpp"
#include "app/format.hpp"
#include "app/ui/beat_indicator.hpp"
#include "app/ui/columns.hpp"
#include "app/ui/figure.hpp"
#include "app/ui/run_words.hpp"
#include "app/ui/safety_notice.hpp"
#include "app/ui/theme.hpp"

namespace stridetick::app {

namespace {

constexpr int kTenths = 10;  // of a decibel in a step of the slider

}  // namespace

RunPage::RunPage(RunController& controller, ClickController& click, QWidget* parent)
    : QWidget(parent), controller_(controller), click_(click), safety_(new SafetyNotice(this)) {
    theme::name(this, "runPage", tr("Run"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpaceWide, theme::kSpaceWide, theme::kSpaceWide,
                               theme::kSpaceWide);
    column->setSpacing(theme::kSpace);
    column->addWidget(safety_);
    column->addWidget(buildStage(), 1);
    column->addWidget(buildSound());
    auto* stop =
        theme::label(tr("Chest pain, faintness or unusual breathlessness: stop. Get help now."),
                     theme::Type::Strong, this);
    stop->setObjectName("stopWords");
    column->addWidget(stop);
    connect(safety_, &SafetyNotice::seen, this, [this] {
        controller_.markSafetySeen();
        focusNext();
    });
    connect(&controller_, &RunController::changed, this, &RunPage::refresh);
    connect(&controller_, &RunController::ticked, this, &RunPage::refreshLive);
    connect(&controller_, &RunController::soundChanged, this, &RunPage::refreshSound);
    connect(&click_, &ClickController::changed, this, &RunPage::refreshVolume);
    connect(&controller_, &RunController::pulse, beat_, &BeatIndicator::pulseAt);
    addKeys();
    refresh();
}

QWidget* RunPage::buildStage() {
    auto* card = theme::card("runStage", this);
    beat_ = new BeatIndicator(card);
    elapsed_ =
        new Figure("elapsed", tr("time"), theme::Type::Display, QStringLiteral("0:00:00"), card);
    steps_ = new Figure("stepsHeard", tr("steps heard"), theme::Type::Display,
                        QStringLiteral("00,000"), card);
    message_ = theme::namedLabel("runMessage", theme::Type::Heading, card);
    message_->setAlignment(Qt::AlignHCenter);
    toggle_ = theme::button("startStop", {}, tr("Start"), card);
    theme::makePrimary(toggle_);
    toggle_->setFont(theme::font(theme::Type::Heading));
    toggle_->setMinimumSize(theme::em() * 12, theme::kRunningTarget);
    target_ = theme::button("runTarget", tr("Set a &target"), tr("Set a target"), card);
    connect(toggle_, &QPushButton::clicked, this, &RunPage::toggle);
    connect(target_, &QPushButton::clicked, this, &RunPage::targetWanted);

    figures_ = new QWidget(card);
    auto* figures = new QHBoxLayout(figures_);
    figures->setContentsMargins(0, 0, 0, 0);
    figures->addStretch();
    figures->addWidget(elapsed_);
    figures->addSpacing(theme::kSpaceWide);
    figures->addWidget(beat_);
    figures->addSpacing(theme::kSpaceWide);
    figures->addWidget(steps_);
    figures->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(toggle_);
    buttons->addWidget(target_);
    buttons->addStretch();
    auto* column = new CompactColumn(card);
    column->addStretch();
    column->addWidget(buildTempo());
    column->addWidget(figures_);
    column->addWidget(message_);
    column->addLayout(buttons);
    column->addStretch();
    return card;
}

QWidget* RunPage::buildTempo() {
    auto* row = new QWidget(this);
    tempoRow_ = row;
    tempo_ =
        new Figure("tempo", tr("steps a minute"), theme::Type::Huge, QStringLiteral("000.0"), row);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpace);
    struct Step {
        int spm;
        const char* name;
    };
    const auto addStep = [&](Step step) {
        const QString sign = step.spm < 0 ? QStringLiteral("−") : QStringLiteral("+");
        auto* button = theme::button(step.name, sign + QString::number(std::abs(step.spm)),
                                     step.spm < 0 ? tr("%1 steps a minute slower").arg(-step.spm)
                                                  : tr("%1 steps a minute faster").arg(step.spm),
                                     row);
        button->setFont(theme::font(theme::Type::Heading));
        button->setMinimumSize(theme::kRunningTarget, theme::kRunningTarget);
        button->setToolTip(std::abs(step.spm) == 1 ? tr("+ and −, or Up and Down")
                                                   : tr("Page Up and Page Down"));
        connect(button, &QPushButton::clicked, this, [this, spm = step.spm] { this->step(spm); });
        layout->addWidget(button);
    };
    layout->addStretch();
    addStep({-5, "slower5"});
    addStep({-1, "slower1"});
    layout->addSpacing(theme::kSpaceWide);
    layout->addWidget(tempo_);
    layout->addSpacing(theme::kSpaceWide);
    addStep({1, "faster1"});
    addStep({5, "faster5"});
    layout->addStretch();
    return row;
}

QWidget* RunPage::buildSound() {
    auto* row = new QWidget(this);
    volume_ = new QSlider(Qt::Horizontal, row);
    theme::name(volume_, "volume", tr("Volume of the click"));
    volume_->setPageStep(5);
    volume_->setMinimumWidth(theme::em() * 8);
    volume_->setMaximumWidth(theme::em() * 14);
    auto* caption = new QLabel(tr("Vo&lume"), row);
    caption->setBuddy(volume_);
    mute_ = theme::button("mute", {}, tr("Mute"), row);
    mute_->setCheckable(true);
    mute_->setToolTip(tr("M"));
    settings_ = theme::button("clickSettings", tr("&Click settings"), tr("Click settings"), row);
    settings_->setToolTip(tr("Ctrl+comma"));
    test_ = theme::button("testSound", tr("Test &sound"), tr("Test sound"), row);
    sound_ = theme::namedLabel("soundStatus", theme::Type::Body, row);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(caption);
    layout->addWidget(volume_);
    layout->addWidget(mute_);
    layout->addWidget(test_);
    layout->addWidget(settings_);
    layout->addSpacing(theme::kSpace);
    layout->addWidget(sound_, 1);
    connect(volume_, &QSlider::valueChanged, this,
            [this](int value) { click_.setVolume(core::Decibels::ofTenths(value * kTenths)); });
    connect(mute_, &QPushButton::toggled, &click_, &ClickController::setMuted);
    connect(test_, &QPushButton::clicked, &click_, &ClickController::testSound);
    connect(settings_, &QPushButton::clicked, this, &RunPage::clickSettingsWanted);
    return row;
}

void RunPage::focusNext() {
    if (!controller_.safetySeen()) {
        safety_->focusNext();
    } else if (controller_.tempo()) {
        toggle_->setFocus(Qt::OtherFocusReason);
    } else {
        target_->setFocus(Qt::OtherFocusReason);
    }
}

void RunPage::toggle() {
    if (controller_.running()) {
        controller_.stop();
    } else {
        controller_.start();
    }
}

void RunPage::step(int spm) {
    controller_.changeTempo(core::StepsPerMinuteDelta::ofTenths(spm * 10));
}

void RunPage::addKeys() {
    // Of the window while this page is shown, wherever the focus is: a runner who wants to stop
    // presses nothing else by mistake.
    const auto onKeys = [this](const QList<QKeySequence>& keys, auto action) {
        auto* shortcut = new QShortcut(this);
        shortcut->setKeys(keys);
        connect(shortcut, &QShortcut::activated, this, action);
        return shortcut;
    };
    toggleKey_ = onKeys({Qt::Key_Space}, [this] { toggle(); });
    toggleKey_->setAutoRepeat(false);
    onKeys({Qt::Key_Plus, Qt::Key_Equal, Qt::Key_Up}, [this] { step(1); });
    onKeys({Qt::Key_Minus, Qt::Key_Down}, [this] { step(-1); });
    onKeys({Qt::Key_PageUp}, [this] { step(5); });
    onKeys({Qt::Key_PageDown}, [this] { step(-5); });
    onKeys({Qt::Key_M}, [this] { mute_->toggle(); })->setAutoRepeat(false);
}

void RunPage::refresh() {
    const bool running = controller_.running();
    const auto tempo = controller_.tempo();
    const bool safe = controller_.safetySeen();
    const bool opened = controller_.logOpened();
    safety_->setVisible(opened && !safe);
    tempo_->show(tempo ? format::tempo(*tempo) : QStringLiteral("–"));
    toggle_->setText(running ? tr("Stop (Space)") : tr("Start (Space)"));
    toggle_->setAccessibleName(running ? tr("Stop") : tr("Start"));
    toggle_->setEnabled(running || (tempo && safe));
    toggle_->setVisible(tempo.has_value());
    toggleKey_->setEnabled(toggle_->isEnabled());
    target_->setVisible(opened && !tempo);
    // Numbers of a run that cannot start yet would only stand between the runner and what to do.
    tempoRow_->setVisible(tempo && safe);
    figures_->setVisible(tempo && safe);
    if (!opened) {
        message_->setText(tr("Reading your log …"));
    } else if (!tempo) {
        message_->setText(tr("No target yet: measure first, or type one."));
    } else if (!safe) {
        message_->setText(tr("Read the notice above first."));
    } else if (running) {
        message_->setText(runningWords());
    } else if (controller_.cameToItsEnd()) {
        message_->setText(tr("The session has come to its end: well run."));
    } else {
        message_->setText(tr("Run easily for 5 minutes first, then start the click."));
    }
    refreshVolume();
    if (!running) {
        beat_->clear();
    }
    refreshLive();
    refreshSound();
}

void RunPage::refreshVolume() {
    const auto sound = click_.sound();
    const QSignalBlocker quietVolume(volume_);
    volume_->setRange(core::kSilence.tenths() / kTenths,
                      (sound.boost ? core::kHighestBoost : core::kUnchanged).tenths() / kTenths);
    volume_->setValue(sound.volume.tenths() / kTenths);
    volume_->setToolTip(format::decibels(sound.volume));
    const QSignalBlocker quietMute(mute_);
    mute_->setChecked(sound.muted);
    mute_->setText(sound.muted ? tr("Muted") : tr("&Mute"));
}

QString RunPage::runningWords() const {
    return runwords::phase(controller_.phase(), click_.pattern(), click_.sound().muted);
}

void RunPage::refreshLive() {
    if (controller_.running()) {
        if (const QString words = runningWords(); words != message_->text()) {
            message_->setText(words);
        }
        if (const auto tempo = controller_.tempo()) {
            tempo_->show(format::tempo(*tempo));
        }
    }
    elapsed_->show(format::clockTime(controller_.elapsed()));
    steps_->show(format::count(controller_.stepsHeard()));
}

void RunPage::refreshSound() {
    const auto view = controller_.soundView();
    const auto words = runwords::sound(view);
    sound_->setText(words.text);
    sound_->setToolTip(view.detail);
    theme::setTone(sound_, words.tone);
    test_->setEnabled(view.state == RunController::SoundView::State::Sounding);
}

}  // namespace stridetick::app
