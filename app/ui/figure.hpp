// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/ui/theme.hpp"

namespace stridetick::app {

/// A number in large type over its caption. Its room is that of the widest number it may show, so
/// that nothing moves, and no layout is done, when the number changes. Thread: window's.
class Figure : public QWidget {
    Q_OBJECT

 public:
    Figure(const char* objectName, const QString& caption, theme::Type type, QString widest,
           QWidget* parent = nullptr);

    void show(const QString& number);
    const QString& number() const noexcept { return number_; }
    QSize sizeHint() const override;
    /// Still legible from a step away: the number shrinks with its room before a page scrolls.
    QSize minimumSizeHint() const override;

 protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

 private:
    QFont numberFont(double scale) const;
    QSize sizeAt(double scale) const;

    QString caption_;
    theme::Type type_;
    QString widest_;
    QString number_;
    double scale_ = 1;  ///< of the number's type
};

}  // namespace stridetick::app
