// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>
#include <QScrollArea>
#include <QWidget>

namespace stridetick::app {

/// Two parts of a page side by side, or one below the other where the window is narrow for the
/// size of its text. Thread: window's.
class Columns : public QWidget {
    Q_OBJECT

 public:
    explicit Columns(QWidget* parent = nullptr);
    void add(QWidget* part, int stretch);

 protected:
    void resizeEvent(QResizeEvent* event) override;

 private:
    QBoxLayout* row_;
};

/// Scrolls a page that is taller than the window; asks for as much height as its wrapped text
/// needs, so that nothing is cut off. Thread: window's.
class PageScroll : public QScrollArea {
    Q_OBJECT

 public:
    explicit PageScroll(QWidget* page, QWidget* parent = nullptr);

 protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

 private:
    void fit();
};

}  // namespace stridetick::app
