// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QString>
#include <QVariantMap>

#include <functional>

namespace stridetick::app {

class ClickController;
class RunController;

/// The run as a media player of the desktop (org.mpris.MediaPlayer2): headset buttons, media keys
/// and phones start, pause and stop it, and step its tempo. Never waits for the bus; without one
/// nothing happens. Thread: window's. Borrows everything that it is given.
class Mpris : public QObject {
    Q_OBJECT

 public:
    struct Parts {
        RunController& run;
        ClickController& click;
        std::function<bool()> tapping;  ///< a button may be meant as a tap: no run starts into it
        std::function<void()> showRun;  ///< that is about to start
        std::function<void()> raise;
        std::function<void()> quit;  ///< through the window's questions
    };
    Mpris(Parts parts, QDBusConnection bus, QObject* parent = nullptr);
    ~Mpris() override;

    /// Takes its name on the bus, or where another Stridetick has that one, one with its process.
    void open();
    /// Tells the bus what has changed.
    void refresh();

    bool canPlay() const;
    bool canPause() const;
    bool canStep() const;
    QString playbackStatus() const;
    QVariantMap metadata() const;
    /// 0 to 1, louder where the runner boosts the click.
    double volume() const;
    void setVolume(double volume);
    qlonglong position() const;

    void play();
    void pause();
    void playPause();
    void stop();
    void step(int spm);
    void raise() { parts_.raise(); }
    void quit() { parts_.quit(); }

 private:
    QVariantMap told() const;
    void askFor(const QString& name, const QString& otherwise);

    Parts parts_;
    QDBusConnection bus_;
    bool open_ = false;
    QVariantMap told_;
    QString name_;
};

}  // namespace stridetick::app
