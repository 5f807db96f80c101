// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/background.hpp"
#include "audio/sample_sound.hpp"
#include "core/settings/click_choice.hpp"

#include <cstdint>
#include <memory>

namespace stridetick::app {

class ClickSettings;
class Sound;

/// How the click sounds: what is chosen goes to the engine at once, and the runner's own sample is
/// read and made ready for the device on another thread. Thread: window's. Borrows what it is
/// given. Fails by: sampleProblem(); the sound from before stays.
class ClickController : public QObject {
    Q_OBJECT

 public:
    ClickController(ClickSettings& settings, Sound& sound, QObject* parent = nullptr);

    core::SoundChoice sound() const;
    core::PatternChoice pattern() const;
    void setVolume(core::Decibels volume);
    /// Without it, a volume above kUnchanged comes back to that.
    void setBoost(bool boost);
    void setMuted(bool muted);
    void setVoice(core::ClickVoice voice);
    void setPattern(const core::PatternChoice& pattern);
    /// Chosen once it could be read.
    void takeOwnSample(const QString& file);
    /// Why the own sample does not sound, in a sentence; empty where nothing is wrong.
    QString sampleProblem() const { return sampleProblem_; }
    bool readingSample() const noexcept { return background_.busy(); }

    /// Keeps the device open, so that a try sounds at once.
    void setPageShown(bool shown);
    /// Some steps of the click as it is chosen; nothing while a run is on.
    void tryIt();
    bool canTry() const;
    bool trying() const;
    void testSound();

 signals:
    void changed();
    /// The sentence for the window while the remembered sample does not sound; or an empty one.
    void sampleTroubled(const QString& sentence);

 private:
    void applySound();
    void applyPattern();
    void readSample(const QString& file, bool choose);
    void refuse(const QString& why, bool chosenNow);
    void prepareForDevice();

    ClickSettings& settings_;
    Sound& sound_;
    std::shared_ptr<const audio::LoadedSound> own_;
    QString ownFile_;  ///< of own_
    std::uint32_t preparedRate_ = 0;
    QString sampleProblem_;
    std::uint32_t voicesChosen_ = 0;  ///< other than the own sample
    std::uint32_t trySerial_ = 0;
    Background background_;
};

}  // namespace stridetick::app
