// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include "app/import/import_reader.hpp"
#include "app/import/import_summary.hpp"
#include "app/import/import_writer.hpp"

#include <cstddef>
#include <filesystem>
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
    /// What was taken stays; the import is over.
    void cancel();
    bool reading() const noexcept { return reader_ != nullptr; }
    /// Or what was taken is not on the disk yet, and the log is asked to stay the same.
    bool importing() const noexcept { return reading() || writer_.busy(); }
    /// Of what the log did not take: told here, and no entry of the runner's own.
    bool wrote(quint64 ticket) const { return writer_.wrote(ticket); }

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
    /// The log did not take a run of an import whose summary is no longer there.
    void lost(const QString& reason);

 private:
    QString whyNot() const;
    void begin(std::vector<std::filesystem::path> files);
    void work();
    void settle(const ImportReader::Piece& piece);
    void settle(const QString& file, const ImportReader::Piece::Run& run);
    void onReplacing();
    void takeBack(const ImportWriter::Taken& taken, const QString& reason);
    void stop(const QString& why);
    void finish();
    void retire();

    LogService& log_;
    ImportWriter writer_;
    QTimer working_;  ///< the next moment of work
    QTimer telling_;
    std::unique_ptr<ImportReader> reader_;
    std::vector<std::filesystem::path> following_;
    std::size_t filesBefore_ = 0;  ///< of earlier calls
    ImportSummary found_;
    std::optional<ImportSummary> summary_;
    QString message_;
    int import_ = 0;  ///< which it is; `found_` or `summary_` tell of it
};

}  // namespace stridetick::app
