// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/wrapping_row.hpp"

#include <QStyle>
#include <QWidget>

#include "app/ui/theme.hpp"

#include <algorithm>
#include <utility>

namespace stridetick::app {

namespace {

QSize sizeOf(const QLayoutItem& item) { return item.sizeHint().expandedTo(item.minimumSize()); }

}  // namespace

WrappingRow::WrappingRow(QWidget* parent) : QLayout(parent) {
    setContentsMargins(0, 0, 0, 0);
    setSpacing(theme::kSpaceTight);
}

WrappingRow::~WrappingRow() = default;

void WrappingRow::addItem(QLayoutItem* item) { items_.emplace_back(item); }

QLayoutItem* WrappingRow::itemAt(int index) const {
    return index < 0 || index >= count() ? nullptr : items_[static_cast<std::size_t>(index)].get();
}

QLayoutItem* WrappingRow::takeAt(int index) {
    if (index < 0 || index >= count()) {
        return nullptr;
    }
    const auto at = items_.begin() + index;
    auto* taken = at->release();
    items_.erase(at);
    return taken;
}

std::vector<WrappingRow::Row> WrappingRow::rowsFor(int width) const {
    std::vector<Row> rows;
    int left = 0;
    for (const auto& item : items_) {
        if (item->isEmpty()) {
            continue;  // hidden
        }
        const QSize size = sizeOf(*item);
        if (rows.empty() || left < spacing() + size.width()) {
            rows.emplace_back();
            left = width + spacing();
        }
        rows.back().items.append(item.get());
        rows.back().height = std::max(rows.back().height, size.height());
        left -= spacing() + size.width();
    }
    return rows;
}

int WrappingRow::heightForWidth(int width) const {
    int height = 0;
    for (const auto& row : rowsFor(width)) {
        height += row.height + (height > 0 ? spacing() : 0);
    }
    return height;
}

QSize WrappingRow::sizeHint() const {
    QSize all(0, 0);
    for (const auto& row : rowsFor(QLAYOUTSIZE_MAX)) {
        for (const auto* item : row.items) {
            all.rwidth() += sizeOf(*item).width() + (all.width() > 0 ? spacing() : 0);
        }
        all.setHeight(row.height);
    }
    return all;
}

QSize WrappingRow::minimumSize() const {
    QSize least(0, 0);
    for (const auto& item : items_) {
        if (!item->isEmpty()) {
            least = least.expandedTo(sizeOf(*item));
        }
    }
    return least;
}

void WrappingRow::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    const auto direction =
        parentWidget() == nullptr ? Qt::LeftToRight : parentWidget()->layoutDirection();
    int y = rect.y();
    for (const auto& row : rowsFor(rect.width())) {
        int x = rect.x();
        for (auto* item : row.items) {
            QSize size = sizeOf(*item);
            size.setWidth(std::min(size.width(), rect.width()));
            const QRect place(QPoint(x, y + (row.height - size.height()) / 2), size);
            item->setGeometry(QStyle::visualRect(direction, rect, place));
            x += size.width() + spacing();
        }
        y += row.height + spacing();
    }
}

}  // namespace stridetick::app
