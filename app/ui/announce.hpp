// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace stridetick::app {

/// What screen readers read out of a window without the focus going there: the last words that were
/// announced in it, as a notification that shows anew. Sight has its own words elsewhere. (Qt has
/// an event of its own for this from 6.8 on; before, its alerts don't reach AT-SPI.) Thread:
/// window's.
class Announcer : public QWidget {
    Q_OBJECT

 public:
    explicit Announcer(QWidget* window);

    void announce(const QString& words);

 signals:
    void announced(const QString& words);
};

/// In the window of `widget`.
void announce(QWidget* widget, const QString& words);

}  // namespace stridetick::app
