// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace stridetick::tests {

/// A variable of the environment for the length of a test.
class Environment {
 public:
    Environment(const char* name, const QString& value)
        : name_(name), was_(qEnvironmentVariableIsSet(name)), before_(qgetenv(name)) {
        qputenv(name, value.toLocal8Bit());
    }
    ~Environment() {
        if (was_) {
            qputenv(name_, before_);
        } else {
            qunsetenv(name_);
        }
    }
    Environment(const Environment&) = delete;
    Environment& operator=(const Environment&) = delete;

 private:
    const char* name_;
    bool was_;
    QByteArray before_;
};

}  // namespace stridetick::tests
