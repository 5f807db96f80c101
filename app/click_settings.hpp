// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSettings>

#include "core/settings/click_choice.hpp"
#include "core/settings/session_choice.hpp"

#include <chrono>

namespace stridetick::app {

/// What the runner has chosen of the click, kept by QSettings from the moment it is chosen. A value
/// out of its range reads as its default. Thread: window's.
class ClickSettings : public QObject {
    Q_OBJECT

 public:
    explicit ClickSettings(QObject* parent = nullptr) : ClickSettings(QString(), parent) {}
    /// In this file; without a name, in that of a single runner.
    explicit ClickSettings(const QString& file, QObject* parent = nullptr);

    core::SoundChoice sound() const;
    void setSound(const core::SoundChoice& choice);
    core::PatternChoice pattern() const;
    void setPattern(const core::PatternChoice& choice);
    core::SessionChoice session() const;
    void setSession(const core::SessionChoice& choice);
    core::OutputWish output() const;
    void setOutput(const core::OutputWish& wish);
    /// How much later than the system says a click is heard there; 0 until somebody says.
    std::chrono::milliseconds pulseOffset(const QString& device) const;
    void setPulseOffset(const QString& device, std::chrono::milliseconds offset);

 signals:
    void soundChanged();
    void patternChanged();
    void sessionChanged();
    void outputChanged();
    void pulseOffsetChanged();

 private:
    QSettings settings_;
};

}  // namespace stridetick::app
