// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/wrapped_list.hpp"

#include <QStyle>
#include <QStyledItemDelegate>

namespace stridetick::app {

namespace {

constexpr int kTall = 100'000;

/// Qt's own asks for the room of another width than it paints at, and cuts the last words off.
class WrappedLine : public QStyledItemDelegate {
 public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const auto* list = static_cast<const QListView*>(option.widget);
        const int width = list->viewport()->width() - 2 * list->spacing();
        const int margin =
            list->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, list) + 1;
        const QRect text = QFontMetrics(list->font())
                               .boundingRect(0, 0, width - 2 * margin, kTall, Qt::TextWordWrap,
                                             index.data().toString());
        return {width, text.height() + 2 * margin};
    }
};

}  // namespace

WrappedList::WrappedList(QWidget* parent) : QListWidget(parent) {
    setItemDelegate(new WrappedLine(this));
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setResizeMode(Adjust);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (const auto* above = item(row - 1);
            above != nullptr && !above->flags().testFlag(Qt::ItemIsEnabled)) {
            scrollToItem(above);  // no key goes to a heading
        }
    });
}

void WrappedList::setLines(const QStringList& lines) {
    QStringList shown;
    for (int row = 0; row < count(); ++row) {
        shown.append(item(row)->text());
    }
    if (shown != lines) {
        clear();
        addItems(lines);
    }
    setVisible(!lines.isEmpty());
}

void WrappedList::keepWhole() {
    whole_ = true;
    setVerticalScrollMode(ScrollPerItem);
}

QModelIndex WrappedList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    QModelIndex at = QListWidget::moveCursor(action, modifiers);
    while (at.isValid() && !at.flags().testFlag(Qt::ItemIsEnabled)) {
        at = at.siblingAtRow(at.row() + 1);
    }
    return at;
}

void WrappedList::resizeEvent(QResizeEvent* event) {
    QListWidget::resizeEvent(event);
    if (const int line = whole_ ? sizeHintForRow(0) : 0; line > 0) {
        const int room = viewport()->height() + viewportMargins().bottom();
        setViewportMargins(0, 0, 0, room >= line ? room % line : 0);
    }
    if (currentItem() != nullptr) {
        scrollToItem(currentItem());
    }
}

}  // namespace stridetick::app
