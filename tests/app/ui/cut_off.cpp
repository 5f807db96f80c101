// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSpinBox>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QTableWidget>
#include <QTextBoundaryFinder>

#include "app/ui/far_text.hpp"
#include "app/ui/theme_sheet.hpp"
#include "tests/app/ui/readable.hpp"

#include <algorithm>

namespace stridetick::tests {

namespace {

constexpr int kLineEditMargin = 2;  // Qt's own, within its frame
constexpr int kTall = 100'000;
/// 16 minutes of arc on a screen of 165 mm (ISO 9241-303), see far_view_test.cpp.
constexpr double kFarCapitals = 0.0564;

/// Of a word, which is broken where its language breaks it: Japanese between any two letters.
int longestPart(const QString& word, const QFontMetrics& metrics) {
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, word);
    int longest = 0;
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > from;
         from = to, to = finder.toNextBoundary()) {
        longest = std::max(longest, metrics.horizontalAdvance(word.sliced(from, to - from)));
    }
    return longest;
}

/// The room that the label wants for its text, wrapped as it wraps it; a word is never broken.
QSize neededBy(const QLabel& label) {
    if (!label.wordWrap()) {
        return label.sizeHint();
    }
    const QFontMetrics metrics(label.font());
    int longestWord = 0;
    for (const QString& word : label.text().remove('&').split(QRegularExpression("\\s"))) {
        // Japanese is broken between any two letters.
        longestWord = std::max(longestWord, longestPart(word, metrics));
    }
    return {longestWord, label.heightForWidth(label.width())};
}

QSize roomWanted(const QWidget& widget) {
    const auto* label = qobject_cast<const QLabel*>(&widget);
    return label != nullptr ? neededBy(*label) : widget.minimumSizeHint();
}

/// Inside the page as far as it is seen (it scrolls up and down, not sideways), or the window.
bool isReachable(const QWidget& widget) {
    const QWidget* page = pageOf(widget);
    const int seen =
        page->isWindow() ? page->width() : std::min(page->width(), page->parentWidget()->width());
    const QRect place(widget.mapTo(page, QPoint(0, 0)), widget.size());
    return QRect(0, 0, seen, page->height()).contains(place);
}

QString said(const QSize& size) {
    return QStringLiteral("%1 x %2").arg(size.width()).arg(size.height());
}

/// The words of a control that shows them in a field of its own, and the width that they have.
struct Line {
    QString words;
    int room = 0;
};

QList<Line> linesOf(const QWidget& widget) {
    QList<Line> lines;
    if (const auto* choice = qobject_cast<const QComboBox*>(&widget)) {
        QStyleOptionComboBox option;
        option.initFrom(choice);
        option.editable = choice->isEditable();
        lines.append(
            {choice->currentText(), choice->style()
                                        ->subControlRect(QStyle::CC_ComboBox, &option,
                                                         QStyle::SC_ComboBoxEditField, choice)
                                        .width()});
    } else if (isOneOf<QAbstractSpinBox>(&widget)) {
        const auto* field = widget.findChild<const QLineEdit*>();
        lines.append({field->text(), field->width()});
    } else if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) {
        if (line->text().isEmpty()) {  // what is typed scrolls
            QStyleOptionFrame option;
            option.initFrom(line);
            const QRect field =
                line->style()->subElementRect(QStyle::SE_LineEditContents, &option, line);
            lines.append({line->placeholderText(), field.width() - 2 * kLineEditMargin});
        }
    } else if (const auto* table = qobject_cast<const QTableWidget*>(&widget)) {
        const auto* header = table->horizontalHeader();
        for (int i = 0; header->isVisible() && i < header->count(); ++i) {
            const auto* item = table->horizontalHeaderItem(i);
            if (item != nullptr && !header->isSectionHidden(i)) {
                lines.append({item->text(), header->sectionSize(i)});
            }
        }
    }
    return lines;
}

/// Of a list or a table.
struct Item {
    QString words;
    QFont font;
    QSize room;
    bool wraps = false;
};

QList<Item> itemsOf(const QWidget& widget) {
    QList<Item> items;
    const int margin =
        widget.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &widget) + 1;
    const auto add = [&](const auto& item, const QSize& room, bool wraps) {
        const auto font = qvariant_cast<QFont>(item.data(Qt::FontRole)).resolve(widget.font());
        items.append({item.text(), font, room - QSize(2 * margin, 0), wraps});
    };
    if (const auto* list = qobject_cast<const QListWidget*>(&widget)) {
        for (int row = 0; row < list->count(); ++row) {
            const auto& item = *list->item(row);
            const QSize room = list->visualItemRect(&item).size();
            add(item, room.boundedTo({list->viewport()->width(), room.height()}), list->wordWrap());
        }
    } else if (const auto* table = qobject_cast<const QTableWidget*>(&widget)) {
        for (int row = 0; row < table->rowCount(); ++row) {
            for (int column = 0; column < table->columnCount(); ++column) {
                const auto* item = table->item(row, column);
                if (item != nullptr && !table->isColumnHidden(column)) {
                    const QSize padding(2 * app::theme::kCellPadding, 0);
                    add(*item, table->visualItemRect(item).size() - padding, table->wordWrap());
                }
            }
        }
    }
    return items;
}

QString problemOf(const Item& item) {
    const QRect room(QPoint(0, 0), QSize(item.room.width(), kTall));
    const QSize needed = QFontMetrics(item.font)
                             .boundingRect(room, item.wraps ? Qt::TextWordWrap : 0, item.words)
                             .size();
    return needed == needed.boundedTo(item.room)
               ? QString()
               : QStringLiteral("%1 is cut off in its row: needs %2, has %3")
                     .arg(item.words, said(needed), said(item.room));
}

/// It makes itself smaller, until nobody can read it from two metres.
QString problemOf(const app::FarText& text) {
    static const QStringList needed{"farPhase", "farTime", "farNumber", "farNext"};
    return text.text().isEmpty() || !needed.contains(text.objectName()) ||
                   text.capitals() >= kFarCapitals * text.parentWidget()->height()
               ? QString()
               : QStringLiteral("%1 is too small from two metres: its capitals are %2 of %3")
                     .arg(text.text())
                     .arg(text.capitals())
                     .arg(text.parentWidget()->height());
}

QString problemOf(const QWidget& widget) {
    if (const QString text = textOf(widget); !text.isEmpty()) {
        const QSize needed = roomWanted(widget);
        if (needed.width() > widget.width() || needed.height() > widget.height()) {
            return QStringLiteral("%1 is cut off: needs %2, has %3")
                .arg(text, said(needed), said(widget.size()));
        }
        return isReachable(widget) ? QString() : text + QStringLiteral(" lies outside of its page");
    }
    for (const auto& [words, room] : linesOf(widget)) {
        int needed = 0;
        for (const QString& line : words.split('\n')) {
            needed = std::max(needed, widget.fontMetrics().horizontalAdvance(line));
        }
        if (needed > room) {
            return QStringLiteral("%1 is cut off: needs %2, has %3")
                .arg(words)
                .arg(needed)
                .arg(room);
        }
    }
    for (const auto& item : itemsOf(widget)) {
        if (const QString problem = problemOf(item); !problem.isEmpty()) {
            return problem;
        }
    }
    if (const auto* far = qobject_cast<const app::FarText*>(&widget)) {
        return problemOf(*far);
    }
    return {};
}

}  // namespace

QStringList cutOff(const QWidget& window) {
    QStringList found;
    for (const auto* widget : window.findChildren<QWidget*>()) {
        if (isShown(*widget)) {
            if (const QString problem = problemOf(*widget); !problem.isEmpty()) {
                found.append(problem);
            }
        }
    }
    return found;
}

}  // namespace stridetick::tests
