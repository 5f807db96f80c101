// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QStringList>
#include <QUrl>
#include <QWindow>

namespace stridetick::tests {

/// What the platform hands to a window while something is dragged over it, and dropped.
class Drag {
 public:
    Drag(QWindow* window, const QList<QUrl>& urls) : window_(window) { data_.setUrls(urls); }

    static QList<QUrl> urlsOf(const QStringList& files) {
        QList<QUrl> urls;
        for (const auto& file : files) {
            urls.append(QUrl::fromLocalFile(file));
        }
        return urls;
    }

    /// Would a drop be taken?
    bool enter(QPoint at = {300, 300}) {
        QDragEnterEvent enter(at, Qt::CopyAction | Qt::MoveAction, &data_, Qt::LeftButton,
                              Qt::NoModifier);
        QCoreApplication::sendEvent(window_, &enter);
        QDragMoveEvent move(at, Qt::CopyAction | Qt::MoveAction, &data_, Qt::LeftButton,
                            Qt::NoModifier);
        QCoreApplication::sendEvent(window_, &move);
        return enter.isAccepted() && move.isAccepted();
    }
    void leave() {
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(window_, &leave);
    }
    /// With which action, where it was taken.
    Qt::DropAction drop(QPoint at = {300, 300}) {
        QDropEvent drop(at, Qt::CopyAction | Qt::MoveAction, &data_, Qt::LeftButton,
                        Qt::NoModifier);
        QCoreApplication::sendEvent(window_, &drop);
        return drop.isAccepted() ? drop.dropAction() : Qt::IgnoreAction;
    }

 private:
    QWindow* window_;
    QMimeData data_;
};

inline void dropFiles(QWindow* window, const QStringList& files) {
    Drag drag(window, Drag::urlsOf(files));
    if (drag.enter()) {
        drag.drop();
    }
}

}  // namespace stridetick::tests
