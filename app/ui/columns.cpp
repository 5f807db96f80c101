// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/columns.hpp"

#include <QEvent>

#include "app/ui/theme.hpp"

namespace stridetick::app {

namespace {

constexpr int kSideBySideEms = 42;

}  // namespace

Columns::Columns(QWidget* parent)
    : QWidget(parent), row_(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
    row_->setContentsMargins(0, 0, 0, 0);
    row_->setSpacing(theme::kSpaceWide);
}

void Columns::add(QWidget* part, int stretch) { row_->addWidget(part, stretch); }

void Columns::resizeEvent(QResizeEvent* event) {
    const auto direction =
        width() >= theme::em() * kSideBySideEms ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
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

}  // namespace stridetick::app
