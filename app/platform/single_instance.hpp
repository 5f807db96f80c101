// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>
#include <QStringList>

#include <filesystem>

class QLocalSocket;

namespace stridetick::app {

/// One window per log file. Thread: window's.
class SingleInstance : public QObject {
    Q_OBJECT

 public:
    explicit SingleInstance(const std::filesystem::path& log, QObject* parent = nullptr);

    /// True if another window has this log; it has been asked to come to the front and to import
    /// `files`. Of two that ask at the same moment one is told so.
    bool handedOver(const QStringList& files = {});

 signals:
    void raiseRequested();
    void importRequested(const QStringList& files);

 private:
    void hear(QLocalSocket& peer);

    QString name_;
    QLocalServer server_;
};

}  // namespace stridetick::app
