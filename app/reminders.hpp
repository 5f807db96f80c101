// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include "app/settings_store.hpp"
#include "core/programme/distance_rule.hpp"
#include "core/units/speed.hpp"
#include "core/util/clock.hpp"

#include <chrono>
#include <cstdint>
#include <optional>

namespace stridetick::app {

class LogService;

/// What reminders rest on.
struct ReminderFacts {
    std::chrono::local_days today;
    core::SpeedUnit unit;
    int thisWeek = 0;  ///< metres, as far as they were noted
    int lastWeek = 0;
    int weekBeforeLast = 0;
    std::int64_t sinceNewShoes = 0;
};

namespace words {
/// What the settings call it.
QString reminder(Reminder reminder);
/// The line itself; empty where there is nothing to say.
QString reminderLine(Reminder reminder, const ReminderFacts& facts);
}  // namespace words

/// The runner's reminders (R33, R34): all off until he wants them, one line at a time, and each can
/// be put away for good. Thread: window's. Borrows clock, log and settings.
class Reminders : public QObject {
    Q_OBJECT

 public:
    Reminders(const core::Clock& clock, const LogService& log, SettingsStore& settings,
              QObject* parent = nullptr);

    struct Line {
        Reminder reminder;
        QString text;
    };
    /// The one of today: a word of caution first, then the shoes, then a tip, another each day.
    std::optional<Line> due() const;
    void putAway(Reminder reminder) { settings_.setReminder(reminder, false); }

 signals:
    void changed();

 private:
    ReminderFacts facts() const;

    const core::Clock& clock_;
    const LogService& log_;
    SettingsStore& settings_;
};

}  // namespace stridetick::app
