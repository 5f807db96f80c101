// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <functional>
#include <utility>

class QInputEvent;

namespace stridetick::app {

/// The large pad with the ring of the minute: a press anywhere on it is a tap. Thread: window's.
class TapPad : public QWidget {
    Q_OBJECT

 public:
    explicit TapPad(QWidget* parent = nullptr);

    struct View {
        bool running = false;
        double done = 0;     ///< share of the minute that has passed
        QString centre;      ///< the number of seconds left
        QString unit;        ///< what the number counts
        QString below;       ///< the taps
        QString invitation;  ///< shown instead while not running
        QString hint;
    };
    void show(const View& view);
    /// A press that no device made, such as one asked for by a screen reader.
    void tap();
    QSize sizeHint() const override;
    /// Room for the ring, or for the wrapped words.
    int heightForWidth(int width) const override;

 signals:
    void pressed(const QInputEvent& event);

 protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

 private:
    void paintRunning(QPainter& painter) const;
    void paintInvitation(QPainter& painter) const;
    /// Where the invitation and the hint stand in a pad of this size.
    std::pair<QRect, QRect> wordsIn(QSize size) const;

    View view_;
};

}  // namespace stridetick::app
