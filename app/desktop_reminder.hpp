// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QString>

#include "app/due_today.hpp"
#include "app/platform/notifier.hpp"
#include "app/platform/wall_timer.hpp"
#include "app/reminded_day.hpp"
#include "core/util/clock.hpp"

#include <chrono>
#include <filesystem>
#include <functional>

namespace stridetick::app {

/// Tells the runner once a day, by a notification, what of the programme is due; sleeps until the
/// next time to look. Thread: that of its events; reads the log there. Borrows the clock.
class DesktopReminder : public QObject {
    Q_OBJECT

 public:
    struct Parts {
        const core::Clock& clock;
        std::filesystem::path log;
        std::chrono::minutes at;  ///< of the day
        QDBusConnection bus = QDBusConnection::sessionBus();
        std::function<void()> open{};  ///< the window; without it the notification has no button
    };
    explicit DesktopReminder(Parts parts, QObject* parent = nullptr);

    /// Looks now where it is time, and from then on each day.
    void begin();
    /// Looks now, whatever the time is, and never again; over() follows.
    void once();

 signals:
    /// Before it reads the log and says anything of it.
    void looks();
    /// What was done, in a sentence; `well` if it was all that could be asked.
    void told(const QString& sentence, bool well);
    /// There is nobody to remind any more, or once() is done.
    void over(bool well);

 private:
    void wake();
    void look();
    void tell(const QString& sentence, bool well = true);
    void sleepTill(std::chrono::sys_time<std::chrono::milliseconds> moment);

    Parts parts_;
    RemindedDay reminded_;
    Notifier notifier_;
    WallTimer timer_;
    QString sentence_;  ///< of the notification on its way
    std::chrono::local_days on_{};
    bool once_ = false;
    bool asking_ = false;
};

}  // namespace stridetick::app
