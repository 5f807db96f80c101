// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/report_paper.hpp"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QFileInfo>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

#include "app/translated.hpp"
#include "app/ui/report_chart.hpp"
#include "app/ui/report_words.hpp"
#include "app/ui/theme.hpp"

#include <algorithm>
#include <cmath>
#include <memory>
#include <vector>

namespace stridetick::app {

namespace {

constexpr double kMarginMm = 13;
constexpr double kChartMm = 36;
constexpr double kMmPerInch = 25.4;
constexpr double kLargest = 9;  // points
constexpr double kSmallest = 7.5;
constexpr double kSmaller = 0.5;
constexpr int kLeastWeeks = 10;
constexpr int kLeastDecisions = 4;
constexpr int kLeastAnswers = 24;
constexpr int kTries = 12;

STRIDETICK_TR_FUNCTIONS(ReportPaper)

QFont fontOf(double points) {
    QFont font = QApplication::font();
    font.setPointSizeF(points);
    // Else an "fi" is one sign, which nobody finds who searches the file.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.1);
    return font;
}

std::unique_ptr<QTextDocument> document(const QString& html, QPaintDevice& device, double width,
                                        double points) {
    auto made = std::make_unique<QTextDocument>();
    made->documentLayout()->setPaintDevice(&device);
    made->setDocumentMargin(0);
    made->setDefaultFont(fontOf(points));
    made->setDefaultStyleSheet(
        QStringLiteral("body, p, td, th, h2, h3 { color: #171d1a; }"
                       "h2 { font-size: %1pt; margin: 0; }"
                       "h3 { font-size: %2pt; margin-top: %3px; margin-bottom: 0; }"
                       "p { margin-top: 0; margin-bottom: 0; }")
            .arg(points * 1.6)
            .arg(points * 1.15)
            .arg(points * 0.8));
    made->setHtml(QStringLiteral("<body>%1</body>").arg(html));
    made->setTextWidth(width);
    return made;
}

/// The three parts of the page, at a size of type and with what has room.
struct Parts {
    std::unique_ptr<QTextDocument> head;
    std::unique_ptr<QTextDocument> body;
    double height = 0;  ///< without the chart
};

Parts partsOf(const ReportPage& page, QPaintDevice& device, double width, double points,
              const words::ReportRoom& room) {
    Parts parts{document(words::reportHead(page.report, page.name, page.unit, page.now), device,
                         width, points),
                document(words::reportBody(page.report, page.unit, room) + words::reportTerms(),
                         device, width, points)};
    parts.height = parts.head->size().height() + parts.body->size().height();
    return parts;
}

/// Takes `lines` away, where they are missed least.
void shrink(words::ReportRoom& room, int lines) {
    const auto take = [&lines](int& from, int least) {
        const int taken = std::clamp(from - least, 0, lines);
        from -= taken;
        lines -= taken;
    };
    take(room.weeks, kLeastWeeks);
    take(room.decisions, kLeastDecisions);
    if (lines > 0) {
        room.answers = std::max(kLeastAnswers, room.answers / 2);
    }
}

Parts fit(const ReportPage& page, QPaintDevice& device, QSizeF space) {
    const auto count = [](const auto& list) { return static_cast<int>(list.size()); };
    words::ReportRoom room{.weeks = count(page.report.weeks),
                           .decisions = count(page.report.past.steps),
                           .answers = count(page.report.answers)};
    for (double points = kLargest; points >= kSmallest; points -= kSmaller) {
        auto parts = partsOf(page, device, space.width(), points, room);
        if (parts.height <= space.height()) {
            return parts;
        }
    }
    auto parts = partsOf(page, device, space.width(), kSmallest, room);
    const double line = kSmallest * 1.2 * device.logicalDpiY() / 72;
    for (int i = 0; i < kTries && parts.height > space.height(); ++i) {
        shrink(room, static_cast<int>(std::ceil((parts.height - space.height()) / line)));
        parts = partsOf(page, device, space.width(), kSmallest, room);
    }
    return parts;
}

std::vector<core::WeekSummary> summariesOf(const core::ProgrammeReport& report) {
    std::vector<core::WeekSummary> weeks;
    for (const auto& week : report.weeks) {
        weeks.push_back(week.summary);
    }
    return weeks;
}

}  // namespace

QPageSize reportPageSize() {
    return QPageSize(QLocale().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter
                                                                                : QPageSize::A4);
}

bool paintReport(QPagedPaintDevice& device, const ReportPage& page) {
    device.setPageOrientation(QPageLayout::Portrait);
    device.setPageMargins({kMarginMm, kMarginMm, kMarginMm, kMarginMm}, QPageLayout::Millimeter);
    QPainter painter;
    if (!painter.begin(&device)) {
        return false;
    }
    const double chart = kChartMm / kMmPerInch * device.logicalDpiY();
    const QSizeF space(device.width(), device.height() - chart);
    const auto parts = fit(page, device, space);
    // The longest of names: rather smaller than on a second page.
    const double scale = std::min(1.0, device.height() / (parts.height + chart));
    painter.scale(scale, scale);
    parts.head->drawContents(&painter);
    painter.translate(0, parts.head->size().height());
    painter.setFont(fontOf(kSmallest));
    paintReportChart(painter, QRectF(0, 0, device.width(), chart),
                     QFontMetricsF(painter.font(), &device).height(), summariesOf(page.report));
    painter.translate(0, chart);
    parts.body->drawContents(&painter);
    return painter.end();
}

tl::expected<void, QString> saveReport(const QString& file, const ReportPage& page) {
    const auto failed = [&file](const QString& why) {
        return tl::make_unexpected(tr("The report could not be written to %1: %2. Choose another "
                                      "folder, or make room.")
                                       .arg(file, why));
    };
    QSaveFile saved(file);
    if (!saved.open(QIODevice::WriteOnly)) {
        return failed(saved.errorString());
    }
    bool painted = false;
    {
        QPdfWriter writer(&saved);
        writer.setTitle(tr("Cadence programme: report"));
        writer.setCreator(QStringLiteral("Stridetick"));
        writer.setPageSize(reportPageSize());
        painted = paintReport(writer, page);
    }
    if (!painted || saved.error() != QFileDevice::NoError || !saved.commit()) {
        return failed(saved.errorString());
    }
    return {};
}

}  // namespace stridetick::app
