// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/year_map.hpp"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include "app/ui/day_cell.hpp"
#include "app/ui/theme.hpp"
#include "app/ui/week_words.hpp"
#include "core/time/local_week.hpp"

#include <algorithm>

namespace stridetick::app {

namespace {

using std::chrono::days;
using std::chrono::local_days;

constexpr int kColumns = 54;  // a year touches 53 weeks, or 54
constexpr int kLeastCell = 8;
constexpr int kMostCell = 26;

}  // namespace

YearMap::YearMap(QWidget* parent) : QWidget(parent) {
    theme::name(this, "yearMap", tr("Days of the year"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    // Told to the layouts: were it set as the width comes, a scroll bar might come and go for ever.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void YearMap::show(const std::vector<core::YearDay>& year, local_days today,
                   std::chrono::weekday firstWeekday) {
    if (year.empty()) {
        return;
    }
    if (days_ != year || today_ != today || firstWeekday_ != firstWeekday) {
        painted_ = {};
    }
    days_ = year;
    today_ = today;
    firstWeekday_ = firstWeekday;
    const auto within = [&](local_days day) {
        return day >= days_.front().day && day <= days_.back().day;
    };
    setCursor(cursor_ && within(*cursor_) ? *cursor_ : within(today) ? today : days_.back().day);
}

void YearMap::setCursor(local_days day) {
    cursor_ = day;
    update();
    setAccessibleDescription(readout());
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
    emit cursorMoved();
}

std::optional<core::YearDay> YearMap::atCursor() const {
    if (!cursor_ || days_.empty() || *cursor_ < days_.front().day || *cursor_ > days_.back().day) {
        return std::nullopt;
    }
    return days_[static_cast<std::size_t>((*cursor_ - days_.front().day).count())];
}

QString YearMap::readout() const {
    const auto day = atCursor();
    return day ? words::day(*day) : QString();
}

int YearMap::labelWidth() const {
    if (labelWidth_) {
        return *labelWidth_;  // each cell's place asks for it
    }
    const QFontMetrics metrics(theme::font(theme::Type::Small));
    int widest = 0;
    for (int day = 1; day <= 7; ++day) {
        widest = std::max(widest,
                          metrics.horizontalAdvance(QLocale().dayName(day, QLocale::ShortFormat)));
    }
    labelWidth_ = widest + theme::kSpaceTight;
    return *labelWidth_;
}

int YearMap::cellSizeIn(int width) const {
    // Whole pixels: every cell is as sharp as the next.
    return std::clamp((width - labelWidth()) / kColumns, kLeastCell, kMostCell);
}

int YearMap::heightForWidth(int width) const { return top() + 7 * cellSizeIn(width) + 3; }

int YearMap::top() const { return theme::em() * 7 / 5; }

QSize YearMap::sizeHint() const {
    constexpr int kUsualCell = 18;
    const int width = labelWidth() + kColumns * kUsualCell;
    return {width, heightForWidth(width)};
}

QSize YearMap::minimumSizeHint() const {
    const int width = labelWidth() + kColumns * kLeastCell;
    return {width, heightForWidth(width)};
}

QRectF YearMap::cellOf(local_days day) const {
    const auto firstWeek = core::weekStart(days_.front().day, firstWeekday_);
    const auto since = (day - firstWeek).count();
    const auto column = static_cast<int>(since / 7);
    const auto row = static_cast<int>(since % 7);
    const int size = cellSizeIn(width());
    return QRect(labelWidth() + column * size, top() + row * size, size, size);
}

std::optional<local_days> YearMap::dayAt(QPointF place) const {
    const auto found = std::ranges::find_if(
        days_, [&](const core::YearDay& day) { return cellOf(day.day).contains(place); });
    return found == days_.end() ? std::nullopt : std::optional(found->day);
}

void YearMap::paintAll() {
    const double scale = devicePixelRatioF();
    painted_ = QPixmap(size() * scale);
    painted_.setDevicePixelRatio(scale);
    painted_.fill(Qt::transparent);
    QPainter painter(&painted_);
    painter.setLayoutDirection(Qt::LeftToRight);  // its time and its keys go that way everywhere
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& c = theme::colours();
    painter.setFont(theme::font(theme::Type::Small));
    const int size = cellSizeIn(width());
    const bool roomForAll = size >= painter.fontMetrics().height();
    for (int row = 0; row < 7; row += roomForAll ? 1 : 2) {
        const auto weekday = firstWeekday_ + days{row};
        painter.setPen(c.quiet);
        painter.drawText(
            QRectF(0, top() + row * size, labelWidth(), size),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
            QLocale().dayName(static_cast<int>(weekday.iso_encoding()), QLocale::ShortFormat));
    }
    DayStamps stamps(size, scale);
    for (const auto& day : days_) {
        const auto cell = cellOf(day.day);
        const std::chrono::year_month_day date{day.day};
        if (static_cast<unsigned>(date.day()) == 1) {
            painter.setPen(c.quiet);
            painter.drawText(
                QRectF(cell.left(), 0, size * 4.3, theme::em() * 1.3),
                Qt::AlignLeft | Qt::AlignVCenter,
                QLocale().monthName(static_cast<int>(static_cast<unsigned>(date.month())),
                                    QLocale::ShortFormat));
        }
        painter.drawPixmap(cell.topLeft(), stamps.of(day));
        if (day.day == today_) {
            painter.setPen(QPen(c.text, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawLine(cell.bottomLeft() + QPointF(2, -0.5),
                             cell.bottomRight() + QPointF(-2, -0.5));
        }
    }
}

void YearMap::paintEvent(QPaintEvent* /*event*/) {
    if (days_.empty()) {
        return;
    }
    if (painted_.isNull()) {
        paintAll();
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, painted_);
    if (atCursor()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(hasFocus() ? theme::colours().focus : theme::colours().quiet,
                            hasFocus() ? 2.5 : 1.5));
        painter.drawRect(cellOf(*cursor_));
    }
}

void YearMap::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    painted_ = {};
}

void YearMap::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    painted_ = {};
    labelWidth_.reset();
    update();
}

void YearMap::moveBy(int count) {
    if (!cursor_) {
        return;
    }
    const auto day = *cursor_ + days{count};
    if (day < days_.front().day || day > days_.back().day) {
        emit dayWanted(day);
    } else {
        setCursor(day);
    }
}

void YearMap::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Up:
            return moveBy(-1);
        case Qt::Key_Down:
            return moveBy(1);
        case Qt::Key_Left:
            return moveBy(-7);
        case Qt::Key_Right:
            return moveBy(7);
        case Qt::Key_Home:
            return days_.empty() ? void() : setCursor(days_.front().day);
        case Qt::Key_End:
            return days_.empty() ? void() : setCursor(days_.back().day);
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (cursor_) {
                emit weekWanted(*cursor_);
            }
            return;
        default:
            QWidget::keyPressEvent(event);
    }
}

void YearMap::mouseMoveEvent(QMouseEvent* event) {
    if (const auto day = dayAt(event->position()); day && day != cursor_) {
        setCursor(*day);
    }
}

void YearMap::mousePressEvent(QMouseEvent* event) {
    setFocus(Qt::MouseFocusReason);
    if (const auto day = dayAt(event->position())) {
        setCursor(*day);
        emit weekWanted(*day);
    }
}

void YearMap::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void YearMap::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

}  // namespace stridetick::app
