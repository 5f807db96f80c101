// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include "app/import/taken_run.hpp"
#include "core/log/log_types.hpp"

#include <map>
#include <set>
#include <vector>

namespace stridetick::app {

class LogService;

/// Hands what imports take to the log, many runs together: each transaction waits for the disk.
/// One that the log refuses holds up none of the others. Thread: window's. Borrows the log. Fails
/// by: refused().
class ImportWriter : public QObject {
    Q_OBJECT

 public:
    struct Taken {
        int import = 0;  ///< of which one
        QString file;
        TakenRun run;
        std::vector<log::LogRequest> changes;
    };

    explicit ImportWriter(LogService& log, QObject* parent = nullptr);

    /// Soon.
    void keep(Taken taken);
    void save();
    /// What was not handed over, and is not written.
    std::vector<Taken> drop();
    /// Not handed over yet.
    const std::vector<Taken>& kept() const noexcept { return kept_; }
    /// Something is not on the disk yet.
    bool busy() const noexcept { return !kept_.empty() || !unwritten_.empty(); }
    bool wrote(quint64 ticket) const;

 signals:
    void refused(const ImportWriter::Taken& taken, const QString& reason);
    /// Nothing is left to be written.
    void idle();

 private:
    void save(std::vector<Taken> together);
    void onCommitted(quint64 ticket);
    void onRefused(const QString& reason, quint64 ticket);

    LogService& log_;
    QTimer saving_;
    std::vector<Taken> kept_;
    std::map<quint64, std::vector<Taken>> unwritten_;  ///< by ticket
    std::set<quint64> refused_;
};

}  // namespace stridetick::app
