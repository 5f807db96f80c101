// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/report_chart.hpp"

#include <QPainter>

#include "app/format.hpp"
#include "app/translated.hpp"
#include "app/ui/cadence_range.hpp"
#include "app/ui/chart_key.hpp"
#include "app/ui/theme.hpp"
#include "app/ui/week_words.hpp"
#include "core/programme/check_band.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace stridetick::app {

namespace {

using core::Condition;

constexpr int kLines = 10;  // spm between two lines
constexpr std::array kSeries{std::pair{Condition::Quiet, ChartMark::Quiet},
                             std::pair{Condition::CarryOver, ChartMark::CarryOver},
                             std::pair{Condition::Paced, ChartMark::Paced}};

STRIDETICK_TR_FUNCTIONS(ReportChart)

/// Where weeks and cadences lie on the paper.
struct Scale {
    QRectF room;
    double low = 150;
    double high = 170;
    std::size_t weeks = 1;

    double x(double week) const {
        return room.left() + room.width() * (week + 0.5) / static_cast<double>(weeks);
    }
    double y(double spm) const {
        return room.bottom() - room.height() * (spm - low) / (high - low);
    }
};

Scale scaleOf(const QRectF& room, const std::vector<core::WeekSummary>& weeks) {
    const auto range = cadenceRange(weeks, false);
    return {room, range.low, range.high, std::max<std::size_t>(1, weeks.size())};
}

void paintLevels(QPainter& painter, const Scale& scale, const std::vector<core::WeekSummary>& weeks,
                 double em) {
    const auto& c = theme::paper();
    for (std::size_t i = 0; i < weeks.size(); ++i) {
        const double left = scale.x(static_cast<double>(i) - 0.5);
        const double right = scale.x(static_cast<double>(i) + 0.5);
        if (weeks[i].target) {
            const double target = weeks[i].target->valueSpm();
            QColor soft = c.target;
            soft.setAlphaF(0.15F);
            painter.fillRect(QRectF(QPointF(left, scale.y(target * (1 + core::bandShare()))),
                                    QPointF(right, scale.y(target * (1 - core::bandShare())))),
                             soft);
            painter.setPen(QPen(c.target, em / 10, Qt::DashLine));
            painter.drawLine(QPointF(left, scale.y(target)), QPointF(right, scale.y(target)));
        }
        if (weeks[i].baseline) {
            const double y = scale.y(weeks[i].baseline->valueSpm());
            painter.setPen(QPen(c.quiet, em / 10, Qt::DotLine));
            painter.drawLine(QPointF(left, y), QPointF(right, y));
        }
    }
}

void paintSeries(QPainter& painter, const Scale& scale, const std::vector<core::WeekSummary>& weeks,
                 double em) {
    const auto& c = theme::paper();
    for (std::size_t i = 0; i < weeks.size(); ++i) {
        double aside = -0.2;
        for (const auto& [condition, mark] : kSeries) {
            const auto& series = weeks[i].of(condition);
            const double x = scale.x(static_cast<double>(i) + aside);
            aside += 0.2;
            if (!series.mean) {
                continue;
            }
            const double spm = series.mean->valueSpm();
            const double half = series.halfWidth ? series.halfWidth->valueSpm() : 0;
            painter.setPen(QPen(chartColour(mark, c), em / 12));
            painter.drawLine(QPointF(x, scale.y(spm - half)), QPointF(x, scale.y(spm + half)));
            paintMark(painter, mark, c, {x, scale.y(spm)}, em * 0.45);
            if (series.speedDiffers) {
                paintMark(painter, ChartMark::OtherSpeed, c, {x, scale.y(spm)}, em * 0.6);
            }
        }
    }
}

void paintAxes(QPainter& painter, const Scale& scale, const std::vector<core::WeekSummary>& weeks,
               double em) {
    const auto& c = theme::paper();
    const int first = static_cast<int>(std::ceil(scale.low / kLines)) * kLines;
    for (int spm = first; spm <= scale.high; spm += kLines) {
        painter.setPen(QPen(c.line, em / 20));
        painter.drawLine(QPointF(scale.room.left(), scale.y(spm)),
                         QPointF(scale.room.right(), scale.y(spm)));
        painter.setPen(c.text);
        painter.drawText(QRectF(scale.room.left() - em * 3, scale.y(spm) - em, em * 2.6, em * 2),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(spm));
    }
    const double label = em * 6;
    const auto every = static_cast<std::size_t>(
        std::max(1.0, std::ceil(static_cast<double>(scale.weeks) * label / scale.room.width())));
    painter.setPen(c.text);
    for (std::size_t i = 0; i < weeks.size(); i += every) {
        painter.drawText(QRectF(scale.x(static_cast<double>(i)) - label / 2, scale.room.bottom(),
                                label, em * 1.3),
                         Qt::AlignCenter, format::day(weeks[i].start));
    }
}

void paintKey(QPainter& painter, QPointF place, double em) {
    const auto& c = theme::paper();
    const std::array entries{
        std::pair{ChartMark::Quiet, words::condition(Condition::Quiet)},
        std::pair{ChartMark::CarryOver, words::condition(Condition::CarryOver)},
        std::pair{ChartMark::Paced, words::condition(Condition::Paced)},
        std::pair{ChartMark::OtherSpeed, tr("at another speed")},
        std::pair{ChartMark::Target, tr("target ± 3 %")},
        std::pair{ChartMark::Baseline, tr("baseline")}};
    for (const auto& [mark, text] : entries) {
        paintMark(painter, mark, c, place + QPointF(em * 0.6, em * 0.65), em * 0.5);
        place.rx() += em * 1.5;
        painter.setPen(c.text);
        const double width = painter.fontMetrics().horizontalAdvance(text);
        painter.drawText(QRectF(place, QSizeF(width + em, em * 1.3)),
                         Qt::AlignLeft | Qt::AlignVCenter, text);
        place.rx() += width + em * 1.5;
    }
}

}  // namespace

void paintReportChart(QPainter& painter, const QRectF& room, double em,
                      const std::vector<core::WeekSummary>& weeks) {
    painter.save();
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto scale = scaleOf(room.adjusted(em * 3, em * 0.3, -em * 0.5, -em * 3), weeks);
    paintAxes(painter, scale, weeks, em);
    paintLevels(painter, scale, weeks, em);
    paintSeries(painter, scale, weeks, em);
    paintKey(painter, {room.left() + em * 3, room.bottom() - em * 1.5}, em);
    painter.restore();
}

}  // namespace stridetick::app
