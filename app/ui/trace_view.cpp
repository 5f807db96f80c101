// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/trace_view.hpp"

#include <QPainter>
#include <QVBoxLayout>

#include "app/ui/chart_key.hpp"
#include "app/ui/theme.hpp"
#include "app/ui/trace_chart.hpp"
#include "core/history/trace_summary.hpp"

namespace stridetick::app {

namespace {

/// As the chart draws a minute.
ChartKey::Entry minuteEntry(ChartMark mark, bool filled, const QString& text) {
    return {[mark, filled](QPainter& painter, const QRectF& room) {
                const auto& c = theme::colours();
                painter.translate(room.center());
                painter.setPen(QPen(c.accent, 1.5));
                painter.setBrush(filled ? c.accent : c.card);
                painter.drawPath(chartShape(mark, room.height() * 0.55));
            },
            text};
}

}  // namespace

TraceView::TraceView(QWidget* parent)
    : QWidget(parent),
      oneFoot_(new QCheckBox(tr("The &watch counted one foot: double it"), this)),
      chart_(new TraceChart(this)),
      readout_(theme::namedLabel("traceReadout", theme::Type::Strong, this)),
      key_(new ChartKey(
          {minuteEntry(ChartMark::Quiet, true, tr("minute in the band")),
           minuteEntry(ChartMark::Paced, false, tr("minute outside it")),
           ChartKey::entry(ChartMark::Target, tr("target, with its band of 3 % either side"))},
          this)) {
    theme::name(oneFoot_, "traceOneFoot", tr("The watch counted one foot: double it"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(oneFoot_);
    column->addWidget(chart_);
    column->addWidget(readout_);
    column->addWidget(key_);
    connect(chart_, &TraceChart::cursorMoved, this,
            [this] { readout_->setText(chart_->readout()); });
    connect(oneFoot_, &QCheckBox::clicked, this, &TraceView::oneFootChosen);
    hide();
}

void TraceView::show(const std::optional<core::CadenceTrace>& trace,
                     std::optional<core::StepsPerMinute> target, core::SpeedUnit unit,
                     const QString& whyFixed) {
    const bool any = trace && core::summariseTrace(*trace, target).median;
    if (any) {
        chart_->show(*trace, target, unit);
        key_->setVisible(target.has_value());
        oneFoot_->setChecked(trace->oneFoot);
        oneFoot_->setEnabled(whyFixed.isEmpty());
        oneFoot_->setToolTip(whyFixed);
        oneFoot_->setAccessibleDescription(whyFixed);
    }
    setVisible(any);
}

}  // namespace stridetick::app
