// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include "app/sound.hpp"
#include "core/cadence/tap.hpp"
#include "core/cadence/tap_along.hpp"
#include "core/util/clock.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace stridetick::app {

class OutputController;
class TapInput;

/// Taps along to a slow click, for how much later than the system says the sound is heard.
/// Thread: window's. Borrows what it is given. Fails by: refusal().
class CalibrationController : public QObject {
    Q_OBJECT

 public:
    static constexpr int kTaps = 12;
    static constexpr std::chrono::seconds kPatience{30};  ///< without enough taps

    struct Parts {
        const core::Clock& clock;
        Sound& sound;
        TapInput& taps;
        OutputController& output;
    };
    explicit CalibrationController(Parts parts, QObject* parent = nullptr);

    /// Nothing while something else plays, or without sound.
    void start();
    void cancel();
    bool canStart() const;
    bool active() const;
    int taps() const noexcept { return static_cast<int>(taps_.size()); }
    /// Of the last try.
    std::optional<std::chrono::milliseconds> result() const noexcept { return result_; }
    std::optional<core::tapalong::Refusal> refusal() const noexcept { return refusal_; }

 signals:
    void changed();

 private:
    void tap(const core::Tap& tap);
    void onBeat(const Sound::Beat& beat);
    void finish();
    void end();

    Parts parts_;
    std::uint32_t serial_ = 0;
    std::vector<core::Tap> taps_;
    std::vector<core::tapalong::Instant> beats_;
    std::optional<std::chrono::milliseconds> result_;
    std::optional<core::tapalong::Refusal> refusal_;
    QTimer patience_;
};

}  // namespace stridetick::app
