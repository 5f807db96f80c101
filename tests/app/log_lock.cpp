// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/log_lock.hpp"

#include <QFile>
#include <QString>

#include "tests/app/program.hpp"

#include <gtest/gtest.h>

namespace stridetick::tests {

LogLock::LogLock(const std::filesystem::path& logFile) {
    const QString locked = QString::fromStdString(logFile.string() + ".locked");
    sqlite_.start("sqlite3", {"-bail", QString::fromStdString(logFile.string())});
    sqlite_.write(QStringLiteral(".timeout 5000\nBEGIN IMMEDIATE;\n.system touch '%1'\n")
                      .arg(locked)
                      .toLocal8Bit());
    EXPECT_TRUE(waitFor([&] { return QFile::exists(locked); })) << "sqlite3 could not lock the log";
}

LogLock::~LogLock() { release(); }

void LogLock::release() {
    if (sqlite_.state() != QProcess::NotRunning) {
        sqlite_.closeWriteChannel();
        EXPECT_TRUE(sqlite_.waitForFinished());
    }
}

}  // namespace stridetick::tests
