// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QCoreApplication;
class QKeyEvent;

namespace stridetick::app {

/// Makes QKeyEvent::isAutoRepeat() true for every repeat of a held key. On X11, Qt knows a repeat
/// by the press that waits behind its release, and misses it where the press has not been read yet.
/// Both carry the same time stamp, which no finger can do.
/// Thread: window's. Watches the whole application.
class HeldKeys : public QObject {
    Q_OBJECT

 public:
    explicit HeldKeys(QCoreApplication& application);

 protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

 private:
    struct Release {
        int key = 0;
        quint32 scanCode = 0;
        quint64 stamp = 0;
    };
    bool isUnmarkedRepeat(const QKeyEvent& key) const;

    Release last_;
};

}  // namespace stridetick::app
