// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>
#include <QStringList>

namespace stridetick::app {

/// A list whose lines wrap at its width, each as tall as all of its words; the current one stays in
/// sight. Thread: window's.
class WrappedList : public QListWidget {
    Q_OBJECT

 public:
    explicit WrappedList(QWidget* parent = nullptr);
    /// Hidden where there are none; left alone where it says them already: it is being read.
    void setLines(const QStringList& lines);
    /// Of lines that fit the width: none is shown in part.
    void keepWhole();

 protected:
    void resizeEvent(QResizeEvent* event) override;
    /// Never to a line that can't be used.
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

 private:
    bool whole_ = false;
};

}  // namespace stridetick::app
