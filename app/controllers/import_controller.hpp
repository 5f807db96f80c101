// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include "app/import/import_reader.hpp"
#include "app/import/import_summary.hpp"
#include "core/log/log_types.hpp"

#include <cstddef>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace stridetick::app {

class LogService;

/// Takes the runs of watches into the log: files are read on another thread, and what becomes of
/// each run is decided here, by the log with all that waits to be written, in moments too short to
/// be noticed. Thread: window's. Borrows the log. Fails by: summary() and message().
class ImportController : public QObject {
    Q_OBJECT

 public:
    explicit ImportController(LogService& log, QObject* parent = nullptr);
    ~ImportController() override;

    /// Files and folders; those of a second call follow those of the first.
    void take(const QStringList& files);
    /// What was taken stays. The file that is being read is the last.
    void cancel();
    bool reading() const noexcept { return reader_ != nullptr; }

    /// "Reading 312 of 1,000 files …"
    QString progress() const;
    int percent() const;
    /// Of the last import, once it is over.
    const std::optional<ImportSummary>& summary() const noexcept { return summary_; }
    /// Why nothing was imported; empty if something was.
    const QString& message() const noexcept { return message_; }
    /// The summary and the message were read.
    void dismiss();

 signals:
    void changed();
    /// After changed(): the import is over.
    void ended();

 private:
    /// What goes into the log, until it is on the disk.
    struct Taken {
        QString file;
        TakenRun run;
        std::vector<log::LogRequest> changes;
    };

    QString whyNot() const;
    void begin(std::vector<std::filesystem::path> files);
    void work();
    void settle(const ImportReader::Piece& piece);
    void settle(const QString& file, const ImportReader::Piece::Run& run);
    void keep(Taken taken);
    void save();
    void save(std::vector<Taken> batch);
    void onRefused(const QString& reason, quint64 ticket);
    void stop(const QString& why);
    void finish();

    LogService& log_;
    QTimer working_;  ///< the next moment of work
    QTimer saving_;   ///< what was taken goes to the disk together
    QTimer telling_;
    std::unique_ptr<ImportReader> reader_;
    std::vector<std::filesystem::path> following_;
    std::size_t filesBefore_ = 0;  ///< of earlier calls
    ImportSummary found_;
    std::optional<ImportSummary> summary_;
    QString message_;
    std::vector<Taken> batch_;
    std::map<quint64, std::vector<Taken>> unwritten_;  ///< by ticket
};

}  // namespace stridetick::app
