// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QWidget>

#include "core/units/speed.hpp"

#include <optional>

namespace stridetick::app {

class SettingsStore;

/// An optional treadmill speed in the unit that the runner reads. Thread: window's.
class SpeedField : public QWidget {
    Q_OBJECT

 public:
    explicit SpeedField(SettingsStore& settings, QWidget* parent = nullptr,
                        const char* objectName = "speed");
    ~SpeedField() override;
    void setCaption(const QString& caption);
    void setSpeed(std::optional<core::MetresPerSecond> speed);
    /// Takes what is typed, as leaving the field does; false where that is no speed, and says so.
    bool read();
    /// As it was shown, to the last digit, where nothing else was typed.
    std::optional<core::MetresPerSecond> speed() const noexcept { return speed_; }

 signals:
    /// A speed, or nothing for an empty field and for text that is no speed.
    void entered(std::optional<core::MetresPerSecond> speed);
    /// Enter: the keys may go elsewhere again.
    void done();

 private:
    void showUnit();

    SettingsStore& settings_;
    QLineEdit* number_;
    QLabel* unit_;
    QLabel* caption_;
    QLabel* problem_;
    std::optional<core::MetresPerSecond> speed_;
};

}  // namespace stridetick::app
