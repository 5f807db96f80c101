// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include "app/background.hpp"
#include "app/controllers/log_replacement.hpp"
#include "app/log_words.hpp"
#include "core/log/log_check.hpp"
#include "core/log/log_difference.hpp"
#include "core/log/log_types.hpp"

#include <filesystem>
#include <optional>

namespace stridetick::app {

/// The way of a backup back into the log: first a look at what that would change, then, if the
/// runner says so, the change. Files are read on another thread.
/// Thread: window's. Borrows what it is given. Fails by: message().
class RestoreController : public QObject {
    Q_OBJECT

 public:
    struct Preview {
        QString title;
        logwords::Contents now;
        logwords::Contents then;
        QString change;      ///< what would be gone, and what would be back
        bool loses = false;  ///< something would be gone
        QString kept;        ///< where what is replaced can be found
    };
    enum class Doing { Nothing, Looking, Restoring };

    explicit RestoreController(LogReplacement parts, QObject* parent = nullptr);

    /// Why nothing can be restored now; empty if it can.
    QString whyNot() const;
    /// Reads it; there is a preview() then, or a message() that says why there is none.
    void look(const log::Backup& backup);
    void look(const QString& file);
    const std::optional<Preview>& preview() const noexcept { return preview_; }
    void restore();
    /// No restore after all.
    void keepTheLog();

    Doing doing() const noexcept { return doing_; }
    QString message() const { return message_; }
    bool failed() const noexcept { return failed_; }

 signals:
    void changed();
    void notice(const QString& id, const QString& sentence);

 private:
    struct Look {
        log::LogCheck log;
        log::LogCheck backup;
        log::LogResult<log::LogDifference> difference;
    };
    static Look lookInto(const std::filesystem::path& log, const std::filesystem::path& backup);

    void say(const QString& message, bool failed = false);
    void look(const std::filesystem::path& file, const QString& title);
    void show(const Look& look, const QString& title);
    void onRestored(const log::Backup& kept);

    LogReplacement parts_;
    Doing doing_ = Doing::Nothing;
    QString message_;
    bool failed_ = false;
    std::filesystem::path wanted_;
    std::optional<Preview> preview_;
    Background reading_;  ///< last: its thread ends before the rest goes
};

}  // namespace stridetick::app
