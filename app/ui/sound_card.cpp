// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/sound_card.hpp"

#include <QFileInfo>
#include <QSignalBlocker>

#include "app/controllers/click_controller.hpp"
#include "app/format.hpp"
#include "app/key_map.hpp"
#include "app/ui/file_dialog.hpp"
#include "app/ui/theme.hpp"

namespace stridetick::app {

namespace {

constexpr int kTenths = 10;  // of a decibel in a step of the slider

}  // namespace

SoundCard::SoundCard(ClickController& controller, QWidget* parent)
    : Form("soundCard", tr("Sound"), parent), controller_(controller) {
    build();
    connect(&controller_, &ClickController::changed, this, &SoundCard::refresh);
    refresh();
}

void SoundCard::build() {
    volume_ = addSlider("clickVolume", tr("Volume"), core::kSilence.tenths() / kTenths,
                        core::kUnchanged.tenths() / kTenths);
    boost_ = addCheck("boost", tr("Boost: up to 12 dB louder"));
    warning_ =
        addWords("boostWarning",
                 tr("Loud clicks for long harm your hearing: turn up only as far as the "
                    "treadmill asks for. Peaks are limited; far up, the click gets harsher."));
    theme::setTone(warning_, theme::Tone::Warn);
    voice_ = addChoice("voice", tr("Click"),
                       {tr("Tick"), tr("Snap"), tr("Wood"), tr("Knock"), tr("Bell"), tr("Beep"),
                        tr("My own sample")});
    own_ = theme::button("ownSample", tr("My own sample…"), tr("Choose my own sample"), this);
    own_->setToolTip(tr("WAV, FLAC, Ogg or MP3, 1 second at most"));
    addRow(tr("Own sample"), own_);
    ownWords_ = addWords("ownSampleWords");
    try_ = theme::button("tryClick", tr("Try it"), tr("Try the click"), this);
    addRow(tr("Listen"), try_);
    tryWords_ = addWords("tryWords");
    const core::SoundChoice usual;
    addReset(volume_, usual.volume.tenths() / kTenths);
    addReset(boost_, 0);
    addReset(voice_, static_cast<int>(usual.voice));
    connect(volume_, &QSlider::valueChanged, this, [this](int value) {
        controller_.setVolume(core::Decibels::ofTenths(value * kTenths));
    });
    connect(boost_, &QCheckBox::toggled, &controller_, &ClickController::setBoost);
    connect(voice_, &QComboBox::activated, this, [this](int index) {
        const auto voice = static_cast<core::ClickVoice>(index);
        // No dialog from an arrow key: the button beside it asks for the file.
        fileWanted_ = voice == core::ClickVoice::Own && controller_.sound().ownFile.empty();
        if (!fileWanted_) {
            controller_.setVoice(voice);
        }
        refresh();
    });
    connect(own_, &QPushButton::clicked, this, &SoundCard::chooseFile);
    connect(try_, &QPushButton::clicked, &controller_, &ClickController::tryIt);
}

void SoundCard::chooseFile() {
    auto* dialog = fileDialog("ownSampleDialog", tr("Choose my own sample"), this);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Sounds (*.wav *.flac *.ogg *.mp3)"), tr("All files (*)")});
    if (const auto last = controller_.sound().ownFile; !last.empty()) {
        dialog->setDirectory(QFileInfo(QString::fromStdString(last)).absolutePath());
    }
    connect(dialog, &QFileDialog::fileSelected, &controller_, &ClickController::takeOwnSample);
    dialog->open();
}

void SoundCard::refresh() {
    const auto sound = controller_.sound();
    const QSignalBlocker quietVolume(volume_);
    const QSignalBlocker quietBoost(boost_);
    const QSignalBlocker quietVoice(voice_);
    volume_->setMaximum((sound.boost ? core::kHighestBoost : core::kUnchanged).tenths() / kTenths);
    volume_->setValue(sound.volume.tenths() / kTenths);
    valueOf(volume_)->setText(format::decibels(sound.volume));
    boost_->setChecked(sound.boost);
    warning_->setVisible(sound.boost);
    voice_->setCurrentIndex(static_cast<int>(sound.voice));

    const QString problem = controller_.sampleProblem();
    if (controller_.readingSample()) {
        ownWords_->setText(tr("Reading the file …"));
    } else if (!problem.isEmpty()) {
        ownWords_->setText(problem);
    } else if (fileWanted_ && sound.ownFile.empty()) {
        ownWords_->setText(tr("Choose a file with the button above first."));
    } else {
        ownWords_->setText(QFileInfo(QString::fromStdString(sound.ownFile)).fileName());
    }
    theme::setTone(ownWords_, problem.isEmpty() ? theme::Tone::Quiet : theme::Tone::Danger);
    ownWords_->setVisible(!ownWords_->text().isEmpty());

    try_->setEnabled(controller_.canTry());
    QString why;
    if (sound.muted) {
        why = tr("The click is muted: “%1” on the Run page turns it on.")
                  .arg(withKey(tr("Mute"), KeyAction::Mute));
    } else if (!controller_.canTry()) {
        why = tr("Can be tried once the sound device is open, while no run is on.");
    }
    tryWords_->setText(why);
    tryWords_->setVisible(!why.isEmpty());
    showResets();
}

}  // namespace stridetick::app
