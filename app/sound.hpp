// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QObject>
#include <QTimer>

#include "audio/click_engine.hpp"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace stridetick::app {

/// The click engine on the window's event loop: keeps the stream open while somebody needs it,
/// hands on its beats, and tells when the device comes or goes. With no need there is no stream
/// and no timer. Thread: window's.
class Sound : public QObject {
    Q_OBJECT

 public:
    enum class Need { RunPage = 1, Session = 2, Minute = 4, Settings = 8 };
    Q_DECLARE_FLAGS(Needs, Need)
    using Instant = std::chrono::steady_clock::time_point;

    struct Beat {
        audio::ClickEvent event;
        std::optional<Instant> heard{};  ///< when it leaves the device
    };

    explicit Sound(std::unique_ptr<audio::ClickEngine> engine, QObject* parent = nullptr);
    ~Sound() override;

    void setNeed(Need need, bool needed);
    /// Looks for beats by itself, closely enough for a pulse on screen; else only drain() does.
    void setPulseShown(bool shown);
    /// Hands on the beats placed since the last look.
    void drain();

    /// Takes the place of what played before. Returns the serial of what plays now.
    std::uint32_t start(const audio::ClickPlan& plan);
    void shiftTempo(core::StepsPerMinuteDelta sincePlan);
    void stop();
    /// Of what plays; 0 for nothing.
    std::uint32_t serial() const noexcept { return serial_; }
    void setMuted(bool muted);
    void setVolume(core::Decibels volume);
    void setPattern(const audio::ClickPattern& pattern);
    void setVoice(audio::ClickSound sound);
    void setOwnSound(std::shared_ptr<const audio::SampleSound> sound);
    void playCue(audio::Cue cue);

    void chooseOutput(const audio::OutputChoice& choice);
    void setWhenLost(audio::WhenLost policy);
    /// Asks the sound systems what there is; outputsListed() once they have answered, or never.
    void listOutputs();

    const audio::OutputStatus& status() const noexcept { return status_; }
    bool sounding() const noexcept { return status_.state == audio::OutputStatus::State::Sounding; }

 signals:
    /// A beat of what plays was placed.
    void beat(const Sound::Beat& beat);
    /// What played has come to the end of its plan, there.
    void ended(const Sound::Beat& end);
    void statusChanged();
    void outputsListed(const std::vector<audio::OutputApi>& outputs);

 private:
    void readStatus();

    audio::OutputStatus status_;
    Needs needs_;
    std::uint32_t serial_ = 0;
    bool pulseShown_ = false;
    std::chrono::milliseconds beatPeriod_{};
    QTimer beats_;
    std::unique_ptr<audio::ClickEngine> engine_;  ///< last: its threads end before the rest goes
};

}  // namespace stridetick::app
