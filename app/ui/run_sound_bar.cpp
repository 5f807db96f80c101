// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/run_sound_bar.hpp"

#include <QHBoxLayout>
#include <QSignalBlocker>

#include "app/controllers/click_controller.hpp"
#include "app/controllers/run_controller.hpp"
#include "app/format.hpp"
#include "app/ui/columns.hpp"
#include "app/ui/key_binding.hpp"
#include "app/ui/run_words.hpp"
#include "app/ui/theme.hpp"

namespace stridetick::app {

namespace {

constexpr int kBesideEms = 45;  // what sounds stands beside the controls from this width on
constexpr int kTenths = 10;     // of a decibel in a step of the slider

}  // namespace

RunSoundBar::RunSoundBar(RunController& run, ClickController& click, QWidget* parent)
    : QWidget(parent),
      run_(run),
      click_(click),
      volume_(new QSlider(Qt::Horizontal, this)),
      mute_(theme::button("mute", {}, tr("Mute"), this)),
      test_(theme::button("testSound", tr("Test &sound"), tr("Test sound"), this)),
      sound_(theme::namedLabel("soundStatus", theme::Type::Body, this)) {
    theme::name(volume_, "volume", tr("Volume of the click"));
    volume_->setPageStep(5);
    volume_->setMinimumWidth(theme::em() * 8);
    volume_->setMaximumWidth(theme::em() * 14);
    auto* caption = new QLabel(tr("Vo&lume"), this);
    caption->setBuddy(volume_);
    mute_->setCheckable(true);
    tipKeys(mute_, KeyAction::Mute);
    auto* settings =
        theme::button("clickSettings", tr("&Click settings"), tr("Click settings"), this);
    tipKeys(settings, KeyAction::Settings);
    auto* controls = new QWidget(this);
    auto* layout = new QHBoxLayout(controls);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(caption);
    layout->addWidget(volume_);
    layout->addWidget(mute_);
    layout->addWidget(test_);
    layout->addWidget(settings);
    layout->addStretch();
    auto* columns = new Columns(this, kBesideEms);
    columns->add(controls, 0);
    columns->add(sound_, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(columns);
    connect(volume_, &QSlider::valueChanged, this,
            [this](int value) { click_.setVolume(core::Decibels::ofTenths(value * kTenths)); });
    connect(mute_, &QPushButton::toggled, &click_, &ClickController::setMuted);
    connect(test_, &QPushButton::clicked, &click_, &ClickController::testSound);
    connect(settings, &QPushButton::clicked, this, &RunSoundBar::clickSettingsWanted);
    connect(&click_, &ClickController::changed, this, &RunSoundBar::refreshVolume);
    connect(&run_, &RunController::changed, this, &RunSoundBar::refreshVolume);
    connect(&run_, &RunController::changed, this, &RunSoundBar::refreshSound);
    connect(&run_, &RunController::soundChanged, this, &RunSoundBar::refreshSound);
    refreshVolume();
    refreshSound();
}

void RunSoundBar::refreshVolume() {
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

void RunSoundBar::refreshSound() {
    const auto view = run_.soundView();
    const auto words = runwords::sound(view);
    sound_->setText(words.text);
    sound_->setToolTip(view.detail);
    theme::setTone(sound_, words.tone);
    test_->setEnabled(view.state == RunController::SoundView::State::Sounding);
}

}  // namespace stridetick::app
