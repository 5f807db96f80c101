// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QObject>
#include <QTimer>

#include "audio/click_engine.hpp"

#include <chrono>
#include <memory>
#include <optional>

namespace stridetick::app {

/// The click engine on the window's event loop: keeps the stream open while somebody needs it,
/// hands on its beats, and tells when the device comes or goes. With no need there is no stream
/// and no timer. Thread: window's.
class Sound : public QObject {
    Q_OBJECT

 public:
    enum class Need { RunPage = 1, Session = 2, Minute = 4 };
    Q_DECLARE_FLAGS(Needs, Need)
    using Instant = std::chrono::steady_clock::time_point;

    explicit Sound(std::unique_ptr<audio::ClickEngine> engine, QObject* parent = nullptr);
    ~Sound() override;

    void setNeed(Need need, bool needed);
    /// Looks for beats by itself, closely enough for a pulse on screen; else only drain() does.
    void setPulseShown(bool shown);
    /// Hands on the beats placed since the last look.
    void drain();

    void start(core::StepsPerMinute tempo);
    void setTempo(core::StepsPerMinute tempo);
    void stop();
    void setMuted(bool muted);
    void setVolume(double position);
    void playCue(audio::Cue cue);

    const audio::OutputStatus& status() const noexcept { return status_; }
    bool sounding() const noexcept { return status_.state == audio::OutputStatus::State::Sounding; }

 signals:
    /// A beat of the current run was placed; `heard` is when it leaves the device.
    void beat(bool audible, std::optional<std::chrono::steady_clock::time_point> heard);
    void statusChanged();

 private:
    void readStatus();

    std::unique_ptr<audio::ClickEngine> engine_;
    audio::OutputStatus status_;
    Needs needs_;
    std::uint32_t serial_ = 0;
    core::StepsPerMinute started_ = core::StepsPerMinute::ofWhole(160);
    bool pulseShown_ = false;
    std::chrono::milliseconds beatPeriod_{};
    QTimer beats_;
};

}  // namespace stridetick::app
