// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QShortcut>

namespace stridetick::app {

class CheckController;
class MainWindow;
class NoticeBar;
class PulseStyle;
class RunPage;

/// The run alone on the whole screen: F11 on the page Run, and back by F11, Escape, another page
/// (as after the run's end), or the desktop. Notices stay, larger. Thread: window's. Borrows what
/// it is given; a child of the window.
class FullScreen : public QObject {
    Q_OBJECT

 public:
    struct Parts {
        MainWindow& window;
        RunPage& page;
        NoticeBar& notices;
        CheckController& check;
        PulseStyle& pulse;
        QWidget& tabs;
        QList<QWidget*> others;  ///< below the tabs, that come and go by themselves
    };
    explicit FullScreen(const Parts& parts);

    bool on() const noexcept { return on_; }
    /// Only where the run could start, or is on.
    void enter();
    void leave();

 protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

 private:
    void show(bool on);

    Parts parts_;
    bool on_ = false;
    QShortcut* back_;
};

}  // namespace stridetick::app
