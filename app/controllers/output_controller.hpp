// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QString>

#include "core/settings/click_choice.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace stridetick::audio {
struct OutputApi;
}

namespace stridetick::app {

class ClickSettings;
class Sound;

/// Where the click sounds: what there is, what is chosen, and how it fares. Thread: window's.
/// Borrows what it is given. Fails by: notice().
class OutputController : public QObject {
    Q_OBJECT

 public:
    struct Output {
        QString api;  ///< empty for the system's default
        QString device;
        QString label;
        bool there = true;
    };
    /// Of the open stream.
    struct Facts {
        bool sounding = false;
        QString device;
        std::chrono::microseconds buffer{};
        std::optional<std::chrono::microseconds> latency{};  ///< nothing: not reported
        std::uint32_t suggestedFrames = 0;                   ///< 0: the buffer will do
    };

    OutputController(ClickSettings& settings, Sound& sound, QObject* parent = nullptr);

    /// The system's default first; the chosen one is among them, there or not.
    const std::vector<Output>& outputs() const noexcept { return outputs_; }
    std::size_t chosen() const;
    bool looking() const noexcept { return looking_; }
    /// The list comes when the sound systems have answered.
    void refresh();
    void choose(std::size_t index);
    core::OutputWish wish() const;
    void setFallBack(bool fallBack);
    static std::vector<std::uint32_t> bufferSizes();
    /// All of a stream's buffers of this size, at the usual rate of 48 kHz.
    static std::chrono::microseconds usualLength(std::uint32_t frames);
    static std::uint32_t usualBufferSize();
    /// As wished, in frames.
    std::uint32_t bufferSize() const;
    void setBufferSize(std::uint32_t frames);
    Facts facts() const;

    /// Of the device that sounds now, or sounded last; before the first one, nothing is kept.
    std::chrono::milliseconds pulseOffset() const;
    void setPulseOffset(std::chrono::milliseconds offset);

 signals:
    void changed();
    /// A sentence for the window under a name of its own; an empty one takes it away.
    void notice(const QString& id, const QString& sentence);

 private:
    void apply();
    void take(const std::vector<audio::OutputApi>& found);
    void onStatus();
    /// Once: what the runner has hidden stays hidden until it is another sentence.
    void say(const QString& id, const QString& sentence);

    ClickSettings& settings_;
    Sound& sound_;
    std::vector<Output> outputs_;
    bool looking_ = false;
    QHash<QString, QString> said_;  ///< by the notice's name
};

}  // namespace stridetick::app
