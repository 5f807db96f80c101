// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/columns.hpp"

#include <QEvent>
#include <QScrollBar>
#include <QTimer>

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
}

void PageScroll::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    fit();
}

void PageScroll::toTop() { verticalScrollBar()->setValue(0); }

bool PageScroll::eventFilter(QObject* watched, QEvent* event) {
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        fit();
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

QScrollArea* scrollOf(const QWidget* part) {
    QWidget* outer = part->parentWidget();
    while (outer != nullptr && qobject_cast<QScrollArea*>(outer) == nullptr) {
        outer = outer->parentWidget();
    }
    return static_cast<QScrollArea*>(outer);
}

}  // namespace

void bringIntoSight(QWidget* part) {
    QTimer::singleShot(0, part, [part] {
        if (auto* scroll = scrollOf(part); scroll != nullptr && part->isVisible()) {
            scroll->ensureWidgetVisible(part);
        }
    });
}

void scrollToTop(QWidget* page) {
    QTimer::singleShot(0, page, [page] {
        if (auto* scroll = scrollOf(page)) {
            scroll->verticalScrollBar()->setValue(0);
        }
    });
}

}  // namespace stridetick::app
