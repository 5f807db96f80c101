// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QObject>
#include <QStringList>

class QDropEvent;

namespace stridetick::app {

/// Files and folders of this computer that are dropped anywhere on a window, also on what would
/// take them for text; while they are held over it, the window says what a drop does. What else is
/// dragged goes its own way. Thread: window's.
class FileDrop : public QObject {
    Q_OBJECT

 public:
    /// `window` has a handle already.
    explicit FileDrop(QWidget& window);

    bool eventFilter(QObject* watched, QEvent* event) override;

 signals:
    void dropped(const QStringList& files);

 private:
    bool accept(QDropEvent& event) const;
    void showHint();

    QWidget& window_;
    QLabel* hint_;
    QStringList files_;  ///< that are held over the window
};

}  // namespace stridetick::app
