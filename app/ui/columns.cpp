// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/columns.hpp"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>

#include "app/ui/theme.hpp"

#include <algorithm>

namespace stridetick::app {

int CompactColumn::heightForWidth(int width) const {
    if (asking_) {  // Qt's minimum is worked out by this very function
        return QVBoxLayout::heightForWidth(width);
    }
    asking_ = true;
    const int least = minimumHeightForWidth(width);
    asking_ = false;
    return least;
}

Columns::Columns(QWidget* parent, int sideBySideEms)
    : QWidget(parent),
      row_(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      sideBySideEms_(sideBySideEms) {
    row_->setContentsMargins(0, 0, 0, 0);
    row_->setSpacing(theme::kSpaceWide);
}

void Columns::add(QWidget* part, int stretch) { row_->addWidget(part, stretch); }

QSize Columns::minimumSizeHint() const {
    int widest = 0;
    for (int i = 0; i < row_->count(); ++i) {
        widest = std::max(widest, row_->itemAt(i)->minimumSize().width());
    }
    return {widest, QWidget::minimumSizeHint().height()};
}

void Columns::resizeEvent(QResizeEvent* event) {
    int needed = row_->spacing() * (row_->count() - 1);
    for (int i = 0; i < row_->count(); ++i) {
        needed += row_->itemAt(i)->minimumSize().width();
    }
    const auto direction = width() >= std::max(needed, theme::em() * sideBySideEms_)
                               ? QBoxLayout::LeftToRight
                               : QBoxLayout::TopToBottom;
    if (row_->direction() != direction) {
        row_->setDirection(direction);
        updateGeometry();
    }
    QWidget::resizeEvent(event);
}

PageScroll::PageScroll(QWidget* page, QWidget* parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setWidget(page);
    page->installEventFilter(this);
    focusMoved_.setSingleShot(true);
    focusMoved_.setInterval(0);  // once everything has its place
    connect(&focusMoved_, &QTimer::timeout, this, &PageScroll::showFocus);
    laidOut_.setSingleShot(true);
    laidOut_.setInterval(0);
    connect(&laidOut_, &QTimer::timeout, this, &PageScroll::keepInSight);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* /*before*/, QWidget* now) {
        // Under a pointer that presses, the page stands still.
        if (now == nullptr || now == focus_ || !widget()->isAncestorOf(now)) {
            return;  // or the window is looked at again
        }
        focus_ = now;
        first_ = nullptr;
        if (QApplication::mouseButtons() == Qt::NoButton) {
            focusMoved_.start();
        } else {
            focusMoved_.stop();
        }
    });
}

void PageScroll::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    fit();
}

void PageScroll::toTop() {
    focusMoved_.stop();
    first_ = nullptr;
    verticalScrollBar()->setValue(0);
}

namespace {

QRect placeOf(const QWidget* part, const QWidget* page) {
    return {part->mapTo(page, QPoint(0, 0)), part->size()};
}

/// The next by Tab that stands below this one; nothing before the page's end.
const QWidget* controlBelow(const QWidget* part, const QWidget* page) {
    const int bottom = placeOf(part, page).bottom();
    for (auto* next = part->nextInFocusChain(); next != part && page->isAncestorOf(next);
         next = next->nextInFocusChain()) {
        if (next->isVisible() && (next->focusPolicy() & Qt::TabFocus) != 0 &&
            placeOf(next, page).top() > bottom) {
            return next;
        }
    }
    return nullptr;
}

/// Above and below what is brought into sight: a caption's height.
int margin() { return 2 * theme::em(); }

int heightOf(const QWidget* first, const QWidget* last, const QWidget* page) {
    return placeOf(last, page).bottom() - placeOf(first, page).top() + 2 * margin();
}

}  // namespace

void PageScroll::scrollTo(const QWidget* first, const QWidget* last) {
    focusMoved_.stop();
    const int top = placeOf(first, widget()).top() - margin();
    const int bottom = top + heightOf(first, last, widget()) - viewport()->height();
    auto* bar = verticalScrollBar();
    bar->setValue(std::clamp(bar->value(), std::min(bottom, top), top));
    first_ = first;
    last_ = last;
    scrolledTo_ = bar->value();
}

void PageScroll::keepInSight() {
    if (first_ && last_ && first_->isVisible() && last_->isVisible() &&
        verticalScrollBar()->value() == scrolledTo_) {
        scrollTo(first_, last_);
    }
}

void PageScroll::showFocus() {
    if (!focus_ || !focus_->hasFocus() ||
        focus_->visibleRegion().boundingRect() == focus_->rect()) {
        return;  // what is in sight stays where it is
    }
    const auto* below = controlBelow(focus_, widget());
    const bool both = below != nullptr && heightOf(focus_, below, widget()) <= viewport()->height();
    scrollTo(focus_, both ? below : focus_);
}

bool PageScroll::eventFilter(QObject* watched, QEvent* event) {
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        fit();
        laidOut_.start();
    }
    return handled;
}

// A scroll area asks its page for a size without regard to how text wraps at the width it gets.
void PageScroll::fit() {
    const auto* layout = widget()->layout();
    widget()->setMinimumHeight(
        layout->hasHeightForWidth() ? layout->totalMinimumHeightForWidth(viewport()->width()) : 0);
}

namespace {

PageScroll* scrollOf(const QWidget* part) {
    QWidget* outer = part->parentWidget();
    while (outer != nullptr && qobject_cast<PageScroll*>(outer) == nullptr) {
        outer = outer->parentWidget();
    }
    return static_cast<PageScroll*>(outer);
}

}  // namespace

void bringIntoSight(QWidget* part) { bringIntoSight(part, part); }

void bringIntoSight(QWidget* first, QWidget* last) {
    QTimer::singleShot(0, first, [first, last = QPointer(last)] {
        if (auto* scroll = scrollOf(first);
            scroll != nullptr && first->isVisible() && last && last->isVisible()) {
            scroll->scrollTo(first, last);
        }
    });
}

void scrollToTop(QWidget* page) {
    QTimer::singleShot(0, page, [page] {
        if (auto* scroll = scrollOf(page)) {
            scroll->toTop();
        }
    });
}

}  // namespace stridetick::app
