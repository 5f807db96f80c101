// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include "app/background.hpp"
#include "core/records/session.hpp"

namespace stridetick::app {

class LogService;

/// A run of the log as a file for a training log, written on another thread.
/// Thread: window's. Borrows the log. Fails by: message().
class RunExportController : public QObject {
    Q_OBJECT

 public:
    explicit RunExportController(LogService& log, QObject* parent = nullptr);

    /// Without an ending: that says the format.
    static QString suggestedName(const core::Session& run);
    /// Into a file that the runner agreed to replace, if it is there. Nothing while one is written.
    void save(const core::Session& run, const QString& file);
    bool busy() const noexcept { return background_.busy(); }
    /// How the last one went, in a sentence.
    QString message() const { return message_; }
    bool failed() const noexcept { return failed_; }
    /// What was said is read.
    void forget();

 signals:
    void changed();

 private:
    void say(const QString& message, bool failed);

    LogService& log_;
    QString message_;
    bool failed_ = false;
    Background background_;  ///< last: its thread ends before the rest goes
};

}  // namespace stridetick::app
