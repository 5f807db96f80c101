// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainterPath>
#include <QWidget>

#include "app/ui/theme.hpp"

#include <functional>
#include <vector>

class QGridLayout;

namespace stridetick::app {

/// What a chart of cadence draws, each in a shape of its own besides its colour.
enum class ChartMark { Quiet, CarryOver, Paced, OtherSpeed, Target, Baseline, Run, Click };

/// Of a point, around (0, 0).
QPainterPath chartShape(ChartMark mark, double size);
QColor chartColour(ChartMark mark, const theme::Colours& colours);
/// As the chart and its key draw it, around `centre`.
void paintMark(QPainter& painter, ChartMark mark, const theme::Colours& colours, QPointF centre,
               double size);

/// The key to a chart: marks with their words, in as many columns as have room.
/// Thread: window's.
class ChartKey : public QWidget {
    Q_OBJECT

 public:
    struct Entry {
        std::function<void(QPainter& painter, const QRectF& room)> paint;
        QString text;
    };
    ChartKey(const std::vector<Entry>& entries, QWidget* parent = nullptr);
    static Entry entry(ChartMark mark, const QString& text);

 protected:
    void resizeEvent(QResizeEvent* event) override;

 private:
    void place(int columns);

    QGridLayout* grid_;
    std::vector<QWidget*> entries_;
    int columns_ = 0;
};

}  // namespace stridetick::app
