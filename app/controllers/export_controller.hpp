// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include "app/background.hpp"
#include "app/click_plan_of.hpp"
#include "app/controllers/next_run.hpp"
#include "core/session/run_plan.hpp"

#include <tl/expected.hpp>

#include <atomic>
#include <chrono>
#include <functional>

namespace stridetick::app {

class ClickSettings;

/// The session that is chosen, as a sound file for a phone; written on another thread.
/// Thread: window's. Borrows what it is given. Fails by: message().
class ExportController : public QObject {
    Q_OBJECT

 public:
    /// The run that would start now.
    using Shape = std::function<tl::expected<core::RunShape, NextRun::NoShape>()>;
    /// For a session without an end.
    static constexpr std::chrono::minutes kOpenLength{30};

    /// `known`: there is no run to come only because there is no target.
    ExportController(
        ClickSettings& settings, Shape shape, std::function<bool()> known = [] { return true; },
        QObject* parent = nullptr);
    ~ExportController() override;

    /// Or why there is no sound to save.
    tl::expected<std::chrono::seconds, NextRun::NoShape> length() const;
    bool endless() const;
    /// Without a length, one has still to be read from the log.
    bool waits() const { return !known_(); }
    /// "session-168.flac"
    QString suggestedName() const;
    /// The file's ending says its format. Nothing while one is being written.
    void save(const QString& file);
    void cancel();
    bool busy() const noexcept { return background_.busy(); }
    int percent() const noexcept { return percent_; }
    /// How the last one went, in a sentence.
    QString message() const { return message_; }
    bool failed() const noexcept { return failed_; }
    /// Neither, once it was cancelled.
    bool written() const noexcept { return written_; }

 signals:
    void changed();

 private:
    tl::expected<FilePlan, NextRun::NoShape> filePlan() const;
    void showProgress(int percent);

    ClickSettings& settings_;
    Shape shape_;
    std::function<bool()> known_;
    std::atomic<bool> cancelled_ = false;
    int percent_ = 0;
    QString message_;
    bool failed_ = false;
    bool written_ = false;
    Background background_;  ///< last: its thread ends before the rest goes
};

}  // namespace stridetick::app
