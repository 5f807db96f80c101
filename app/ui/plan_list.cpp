// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/plan_list.hpp"

#include <QHeaderView>
#include <QStyledItemDelegate>

#include "app/plan_words.hpp"
#include "app/ui/theme.hpp"
#include "app/ui/theme_sheet.hpp"
#include "core/programme/habit.hpp"
#include "core/programme/plan_table.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <utility>

namespace stridetick::app {

namespace {

/// What is the same in every session is said once.
QString eachOnce(const std::vector<core::PlannedSession>& row,
                 QString (*words)(const core::PlannedSession&), const QString& between) {
    QStringList all;
    for (const auto& session : row) {
        all += words(session);
    }
    all.removeDuplicates();
    return all.join(between);
}

QString minutesOf(const core::PlannedSession& session) {
    return QString::number(session.length.count());
}

/// The first pass of the plan as it is now: the four-week one may have taken another's place.
int firstPassOf(const core::ProgrammeHistory& history, core::PlanLength plan) {
    int pass = 1;
    auto before = history.programme.plan;
    for (const auto& step : history.steps) {
        if (std::exchange(before, step.plan) != step.plan && step.plan == plan) {
            pass = step.pass;
        }
    }
    return pass;
}

/// The newest pass of a row; nothing where it has none yet.
std::optional<int> passOf(const core::ProgrammeHistory& history, const core::Course& course,
                          int row) {
    const int first = firstPassOf(history, course.plan);
    int pass = row == course.row ? course.pass : 0;
    for (const auto& session : history.sessions) {
        if (session.place.row == row && row != course.row && session.place.pass >= first) {
            pass = std::max(pass, session.place.pass);
        }
    }
    return pass > 0 ? std::optional{pass} : std::nullopt;
}

int doneIn(const core::ProgrammeHistory& history, int row, int pass) {
    return static_cast<int>(std::ranges::count_if(history.sessions, [&](const auto& session) {
        return session.place.row == row && session.place.pass == pass &&
               core::creditTenths(session) > 0;
    }));
}

/// What a pass was planned for when it was run: by the step that judged it, else by the days that
/// held in it. Days that were changed later change nothing of it.
int daysIn(const core::ProgrammeHistory& history, const core::Course& course, int row, int pass) {
    const auto isIn = [&](const core::ProgrammeStep& step) {
        return step.row == row && step.pass == pass;
    };
    int days = course.days.count();
    std::optional<int> judged;
    for (std::size_t i = 0; i < history.steps.size(); ++i) {
        const auto& step = history.steps[i];
        if (i > 0 && isIn(history.steps[i - 1]) && step.reasons.sessionsPlanned) {
            judged = step.reasons.sessionsPlanned;
        }
        if (isIn(step)) {
            days = step.days.count();
        }
    }
    return judged.value_or(days);
}

/// A style sheet's padding takes width from the text that is painted, and none from the text whose
/// lines are counted.
class CellDelegate : public QStyledItemDelegate {
 public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QStyleOptionViewItem narrower(option);
        narrower.rect.adjust(theme::kCellPadding, 0, -theme::kCellPadding, 0);
        return QStyledItemDelegate::sizeHint(narrower, index);
    }
};

}  // namespace

PlanList::PlanList(QWidget* parent) : QTableWidget(parent) {
    setItemDelegate(new CellDelegate(this));
    theme::name(this, "planList", tr("The weeks of the plan"));
    const QStringList headings{tr("Week"), tr("Minutes"), tr("Click, minutes"), tr("Done")};
    setColumnCount(static_cast<int>(headings.size()));
    setHorizontalHeaderLabels(headings);
    for (int column = 0; column < columnCount(); ++column) {
        horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    }
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrap(true);
    // Not before the stretched column has its new width, and the rows theirs.
    for (auto* header : {horizontalHeader(), verticalHeader()}) {
        connect(header, &QHeaderView::sectionResized, this, &PlanList::fit, Qt::QueuedConnection);
    }
}

void PlanList::show(const core::ProgrammeHistory& history) {
    const auto course = core::courseOf(history.programme, history.steps);
    const bool finished = course.phase == core::Course::Phase::Finished;
    const int rows = core::rowCount(course.plan);
    setRowCount(rows);
    for (int row = 1; row <= rows; ++row) {
        const auto pass = passOf(history, course, row);
        const auto planned = core::slotsOf(
            course.plan, row, pass ? daysIn(history, course, row, *pass) : course.days.count());
        const bool now = row == course.row && !finished;
        const QStringList cells{
            now ? tr("▸ %1, now").arg(row) : QString::number(row),
            eachOnce(planned, minutesOf, QStringLiteral(", ")),
            eachOnce(planned, words::pattern, QStringLiteral("; ")),
            pass ? tr("%1 of %2").arg(doneIn(history, row, *pass)).arg(planned.size())
                 : QStringLiteral("–")};
        for (int column = 0; column < cells.size(); ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
            item->setFont(theme::font(now ? theme::Type::Strong : theme::Type::Body));
            setItem(row - 1, column, item);
        }
    }
    fit();
    setCurrentCell(course.row - 1, 0);  // selectRow() finds nothing in a mirrored window
}

// The page scrolls, not the table: its rows are as high as their text wraps at this width.
void PlanList::fit() {
    resizeRowsToContents();
    setFixedHeight(horizontalHeader()->sizeHint().height() + verticalHeader()->length() +
                   2 * frameWidth());
}

}  // namespace stridetick::app
