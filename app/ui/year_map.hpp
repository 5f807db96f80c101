// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

#include "core/history/year_days.hpp"

#include <chrono>
#include <optional>
#include <vector>

namespace stridetick::app {

/// A year, a column to a week and a row to a weekday. Up and Down go from day to day, Left and
/// Right from week to week. Thread: window's.
class YearMap : public QWidget {
    Q_OBJECT

 public:
    explicit YearMap(QWidget* parent = nullptr);

    /// The cursor stays where it is, or goes to today, or to the year's last day.
    void show(const std::vector<core::YearDay>& days, std::chrono::local_days today,
              std::chrono::weekday firstWeekday);
    std::optional<core::YearDay> atCursor() const;
    QString readout() const;
    void setCursor(std::chrono::local_days day);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;
    /// Of a day of the year shown.
    QRectF cellOf(std::chrono::local_days day) const;

 signals:
    void cursorMoved();
    void weekWanted(std::chrono::local_days day);
    /// The cursor leaves the year.
    void dayWanted(std::chrono::local_days day);

 protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

 private:
    void moveBy(int days);
    std::optional<std::chrono::local_days> dayAt(QPointF place) const;
    int labelWidth() const;
    int top() const;  ///< of the first row, under the months
    int cellSizeIn(int width) const;
    void paintAll();

    std::vector<core::YearDay> days_;
    std::chrono::local_days today_{};
    std::chrono::weekday firstWeekday_{std::chrono::Monday};
    std::optional<std::chrono::local_days> cursor_;
    QPixmap painted_;  ///< all but the cursor; null when it has to be painted anew
    mutable std::optional<int> labelWidth_;  ///< null when it has to be measured anew
};

}  // namespace stridetick::app
