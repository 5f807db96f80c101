// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include "app/background.hpp"
#include "app/log_export.hpp"

#include <atomic>
#include <optional>

namespace stridetick::app {

class LogService;

/// The log as files for other programs, written on another thread.
/// Thread: window's. Borrows the log. Fails by: message().
class LogExportController : public QObject {
    Q_OBJECT

 public:
    explicit LogExportController(LogService& log, QObject* parent = nullptr);
    ~LogExportController() override;

    /// "stridetick.json"
    QString suggestedName() const;
    /// Into a file that the runner agreed to replace, if it is there. Nothing while one is written.
    void saveJson(const QString& file);
    /// Into a folder, of which nothing is replaced: mayReplace() then.
    void save(LogExport::Form form, const QString& folder);
    /// The last one was refused only because there are such files.
    bool mayReplace() const noexcept { return refused_.has_value(); }
    void replace();
    void cancel() { cancelled_ = true; }

    bool busy() const noexcept { return background_.busy(); }
    /// Of the runs; nothing where that is not known, nor can be cancelled.
    std::optional<int> percent() const noexcept { return percent_; }
    /// How the last one went, in a sentence.
    QString message() const { return message_; }
    bool failed() const noexcept { return failed_; }
    /// What was said stays until its page is left.
    void setPageShown(bool shown);

 signals:
    void changed();

 private:
    struct Ended {
        QString message;
        bool failed = false;
        bool exists = false;  ///< what would be written
    };
    static LogExport::Source sourceOf(const std::filesystem::path& log);
    Ended carryOut(LogExport::Source source, const LogExport::Order& order);
    bool goOn(std::size_t written, std::size_t of);
    void begin(const LogExport::Order& order);

    LogService& log_;
    bool pageShown_ = false;
    std::atomic<bool> cancelled_ = false;
    std::optional<LogExport::Order> refused_;
    std::optional<int> percent_;
    QString message_;
    bool failed_ = false;
    Background background_;  ///< last: its thread ends before the rest goes
};

}  // namespace stridetick::app
