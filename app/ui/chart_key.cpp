// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/chart_key.hpp"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace stridetick::app {

namespace {

constexpr int kEntryEms = 15;  // the narrowest column

/// One mark of the key. Decoration: its words stand beside it.
class Sample : public QWidget {
 public:
    Sample(std::function<void(QPainter&, const QRectF&)> paint, QWidget* parent)
        : QWidget(parent), paint_(std::move(paint)) {
        setFixedSize(theme::em() * 3 / 2, theme::em());
    }

 protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paint_(painter, rect());
    }

 private:
    std::function<void(QPainter&, const QRectF&)> paint_;
};

}  // namespace

QPainterPath chartShape(ChartMark mark, double size) {
    QPainterPath path;
    const double half = size / 2;
    switch (mark) {
        case ChartMark::CarryOver:
            path.addPolygon(QPolygonF(
                {{0, -half * 1.15}, {half * 1.1, half * 0.85}, {-half * 1.1, half * 0.85}}));
            path.closeSubpath();
            break;
        case ChartMark::Paced:
            path.addRect(-half * 0.9, -half * 0.9, size * 0.9, size * 0.9);
            break;
        case ChartMark::OtherSpeed:
            path.addEllipse(QPointF(0, 0), half * 1.9, half * 1.9);
            break;
        default:
            path.addEllipse(QPointF(0, 0), half, half);
    }
    return path;
}

QColor chartColour(ChartMark mark, const theme::Colours& colours) {
    switch (mark) {
        case ChartMark::Quiet:
            return colours.accent;
        case ChartMark::CarryOver:
            return colours.carryOver;
        case ChartMark::Paced:
            return colours.paced;
        case ChartMark::OtherSpeed:
            return colours.danger;
        case ChartMark::Target:
            return colours.target;
        case ChartMark::Baseline:
            return colours.quiet;
        case ChartMark::Run:
            return colours.bar;
        case ChartMark::Click:
            return colours.clickBar;
    }
    return colours.text;
}

void paintMark(QPainter& painter, ChartMark mark, const theme::Colours& colours, QPointF centre,
               double size) {
    const QColor colour = chartColour(mark, colours);
    painter.save();
    painter.translate(centre);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (mark) {
        case ChartMark::OtherSpeed:
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(colour, size / 5));
            painter.drawPath(chartShape(mark, size * 0.7));
            break;
        case ChartMark::Target:
        case ChartMark::Baseline:
            painter.setPen(
                QPen(colour, size / 4, mark == ChartMark::Target ? Qt::DashLine : Qt::DotLine));
            painter.drawLine(QPointF(-size * 1.2, 0), QPointF(size * 1.2, 0));
            break;
        case ChartMark::Run:
            painter.setPen(QPen(colour, size / 8));
            painter.setBrush(QBrush(colour, Qt::BDiagPattern));
            painter.drawRect(QRectF(-size * 0.6, -size * 0.6, size * 1.2, size * 1.2));
            break;
        case ChartMark::Click:
            painter.drawRect(QRectF(-size * 0.3, -size * 0.6, size * 0.6, size * 1.2));
            break;
        default:
            painter.drawPath(chartShape(mark, size));
    }
    painter.restore();
}

ChartKey::Entry ChartKey::entry(ChartMark mark, const QString& text) {
    return {[mark](QPainter& painter, const QRectF& room) {
                paintMark(painter, mark, theme::colours(), room.center(), room.height() * 0.55);
            },
            text};
}

ChartKey::ChartKey(const std::vector<Entry>& entries, QWidget* parent)
    : QWidget(parent), grid_(new QGridLayout(this)) {
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(theme::kSpace);
    grid_->setVerticalSpacing(2);
    for (const auto& [paint, text] : entries) {
        auto* entry = new QWidget(this);
        auto* row = new QHBoxLayout(entry);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(new Sample(paint, entry), 0, Qt::AlignTop);
        row->addWidget(theme::label(text, theme::Type::Small, entry), 1);
        entries_.push_back(entry);
    }
    place(1);
}

void ChartKey::place(int columns) {
    if (columns == columns_) {
        return;
    }
    columns_ = columns;
    for (int i = 0; i < static_cast<int>(entries_.size()); ++i) {
        grid_->addWidget(entries_[static_cast<std::size_t>(i)], i / columns, i % columns);
    }
    for (int column = 0; column < grid_->columnCount(); ++column) {
        grid_->setColumnStretch(column, column < columns ? 1 : 0);
    }
    updateGeometry();
}

void ChartKey::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place(std::clamp(width() / (theme::em() * kEntryEms), 1, static_cast<int>(entries_.size())));
}

}  // namespace stridetick::app
