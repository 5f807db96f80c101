// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

#include <filesystem>

namespace stridetick::tests {

/// Another program that writes to the log and does not finish: while it lives nothing can be
/// committed. A real sqlite3 with an open transaction.
class LogLock {
 public:
    explicit LogLock(const std::filesystem::path& logFile);
    ~LogLock();
    LogLock(const LogLock&) = delete;
    LogLock& operator=(const LogLock&) = delete;

    void release();

 private:
    QProcess sqlite_;
};

}  // namespace stridetick::tests
