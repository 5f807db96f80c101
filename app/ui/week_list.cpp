// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/week_list.hpp"

#include <QHeaderView>
#include <QScrollBar>
#include <QSignalBlocker>

#include "app/format.hpp"
#include "app/ui/fit_rows.hpp"
#include "app/ui/theme.hpp"
#include "app/ui/week_words.hpp"

#include <algorithm>

namespace stridetick::app {

namespace {

constexpr int kWatch = 8;

Qt::Alignment alignmentOf(int column) {
    return (column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
}

}  // namespace

WeekList::WeekList(QWidget* parent) : QTableWidget(parent) {
    theme::name(this, "weekList", tr("Weeks, newest first"));
    const QStringList headings{tr("Week from"), tr("Quiet"),  tr("Carry-over"),
                               tr("Paced"),     tr("Target"), tr("Runs"),
                               tr("Run"),       tr("Click"),  tr("Watch")};
    setColumnCount(static_cast<int>(headings.size()));
    setHorizontalHeaderLabels(headings);
    for (int column = 0; column < columnCount(); ++column) {
        horizontalHeaderItem(column)->setTextAlignment(alignmentOf(column));
    }
    for (const auto condition :
         {core::Condition::Quiet, core::Condition::CarryOver, core::Condition::Paced}) {
        horizontalHeaderItem(1 + static_cast<int>(condition))
            ->setToolTip(words::explained(condition));
    }
    horizontalHeaderItem(kWatch)->setToolTip(
        tr("watch: the median of the runs that a watch saw, minute by minute"));
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setHighlightSections(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
}

void WeekList::show(const std::vector<core::WeekSummary>& weeks, bool newestIsThisWeek) {
    const auto before = selected();
    starts_.clear();
    setRowCount(static_cast<int>(weeks.size()));
    int rowToSelect = 0;
    {
        const QSignalBlocker told(model());  // of each cell, the columns would be measured anew
        for (int row = 0; row < rowCount(); ++row) {
            const auto& week = weeks[weeks.size() - 1 - static_cast<std::size_t>(row)];
            starts_.push_back(week.start);
            showWeek(row, week, newestIsThisWeek && row == 0);
            if (before == week.start) {
                rowToSelect = row;
            }
        }
    }
    if (rowCount() > 0) {
        emit model()->dataChanged(model()->index(0, 0),
                                  model()->index(rowCount() - 1, columnCount() - 1));
        fitRows(*this);
    }
    setColumnHidden(kWatch, std::ranges::none_of(weeks, [](const core::WeekSummary& week) {
                        return week.watch.has_value();
                    }));
    fitHeight();
    if (rowCount() > 0) {
        setCurrentCell(rowToSelect, 0);  // selectRow() finds nothing in a mirrored window
    }
}

// Every week at a glance: a list that scrolls inside a page that scrolls loses its reader.
void WeekList::fitHeight() {
    const bool wide = horizontalHeader()->sectionResizeMode(0) == QHeaderView::Stretch;
    setMinimumHeight(horizontalHeader()->sizeHint().height() + verticalHeader()->length() +
                     2 * frameWidth() + (wide ? 0 : horizontalScrollBar()->sizeHint().height()));
}

void WeekList::resizeEvent(QResizeEvent* event) {
    int wanted = 0;
    for (int column = 0; column < columnCount(); ++column) {
        if (!isColumnHidden(column)) {
            wanted +=
                std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        }
    }
    // Where there is no room for all, a column would be cut: rather scroll.
    horizontalHeader()->setSectionResizeMode(
        0, wanted <= viewport()->width() ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    QTableWidget::resizeEvent(event);
    fitHeight();
}

void WeekList::showWeek(int row, const core::WeekSummary& week, bool isThisWeek) {
    const QString dash = QStringLiteral("–");
    const QStringList cells{isThisWeek ? tr("This week") : format::day(week.start),
                            words::cadence(week.quiet),
                            words::cadence(week.carryOver),
                            words::cadence(week.paced),
                            week.target ? format::tempo(*week.target) : dash,
                            format::count(week.sessions),
                            format::minutes(week.runTime),
                            format::minutes(week.clickTime),
                            week.watch ? format::spm(*week.watch) : dash};
    for (int column = 0; column < cells.size(); ++column) {
        auto* item = new QTableWidgetItem(cells[column]);
        item->setTextAlignment(alignmentOf(column));
        setItem(row, column, item);
    }
}

std::optional<std::chrono::local_days> WeekList::selected() const {
    const int row = currentRow();
    return row >= 0 && row < static_cast<int>(starts_.size())
               ? std::optional{starts_[static_cast<std::size_t>(row)]}
               : std::nullopt;
}

void WeekList::select(std::chrono::local_days week) {
    const auto found = std::ranges::find(starts_, week);
    if (found != starts_.end()) {
        setCurrentCell(static_cast<int>(found - starts_.begin()), 0);
    }
}

}  // namespace stridetick::app
