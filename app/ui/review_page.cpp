// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/review_page.hpp"

#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

#include "app/controllers/history_controller.hpp"
#include "app/ui/chart_view.hpp"
#include "app/ui/columns.hpp"
#include "app/ui/key_binding.hpp"
#include "app/ui/reminder_line.hpp"
#include "app/ui/report_view.hpp"
#include "app/ui/theme.hpp"
#include "app/ui/weeks_view.hpp"
#include "app/ui/year_view.hpp"

namespace stridetick::app {

ReviewPage::ReviewPage(const Parts& parts, QWidget* parent)
    : QWidget(parent),
      controller_(parts.weeks),
      history_(parts.history),
      tabs_(new QButtonGroup(this)),
      reminder_(new ReminderLine(parts.reminders, this)) {
    theme::name(this, "reviewPage", tr("Review"));
    empty_ = buildEmpty();
    shown_ = new QWidget(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide,
                               theme::kSpaceWide);
    column->addWidget(reminder_);
    column->addWidget(empty_, 1);
    column->addWidget(shown_, 1);
    auto* inside = new QVBoxLayout(shown_);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(buildTabs());
    buildViews(parts);
    for (auto* view : views_) {  // not a stack: that would keep room for the tallest
        inside->addWidget(view, 1);
    }
    shown_->hide();
    connect(&controller_, &ReviewController::changed, this, &ReviewPage::refresh);
    connect(&controller_, &ReviewController::touched, weeks_, &WeeksView::showTouched);
    const auto onKeys = [this](KeyAction action, auto act) {
        auto* shortcut = new QShortcut(this);
        bindKeys(shortcut, action);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, weeks_, act);
    };
    onKeys(KeyAction::Undo, &WeeksView::undo);
    onKeys(KeyAction::Redo, &WeeksView::redo);
    goTo(View::Weeks);
}

QWidget* ReviewPage::buildEmpty() {
    auto* card = theme::card("reviewEmpty", this);
    emptyText_ = theme::namedLabel("reviewEmptyText", theme::Type::Heading, card);
    emptyText_->setAlignment(Qt::AlignHCenter);
    measure_ =
        theme::button("reviewMeasure", tr("&Measure my cadence"), tr("Measure my cadence"), card);
    theme::makePrimary(measure_);
    auto* column = new QVBoxLayout(card);
    column->addStretch();
    column->addWidget(emptyText_);
    column->addWidget(measure_, 0, Qt::AlignHCenter);
    column->addWidget(importButton("reviewImportFirst", card), 0, Qt::AlignHCenter);
    column->addStretch();
    connect(measure_, &QPushButton::clicked, this, &ReviewPage::measureWanted);
    return card;
}

QWidget* ReviewPage::buildTabs() {
    struct Tab {
        QString text;
        const char* name;
        KeyAction action;
    };
    const std::array tabs{Tab{tr("Weeks"), "tabWeeks", KeyAction::Weeks},
                          Tab{tr("Chart"), "tabChart", KeyAction::Chart},
                          Tab{tr("Year"), "tabYear", KeyAction::Year},
                          Tab{tr("Report"), "tabReport", KeyAction::Report}};
    auto* bar = new QWidget(shown_);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kSpaceTight);
    for (std::size_t i = 0; i < tabs.size(); ++i) {
        auto* button = theme::button(tabs[i].name, tabs[i].text, tabs[i].text, bar);
        button->setCheckable(true);
        button->setProperty("tab", true);
        button->setFont(theme::font(theme::Type::Strong));
        auto* shortcut = new QShortcut(button);
        bindKeys(shortcut, tabs[i].action);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
        tipKeys(button, tabs[i].action);
        tabs_->addButton(button, static_cast<int>(i));
        row->addWidget(button);
    }
    row->addStretch();
    connect(tabs_, &QButtonGroup::idClicked, this, [this](int id) { goTo(static_cast<View>(id)); });
    auto* other = new QWidget(shown_);
    auto* beside = new QHBoxLayout(other);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->addWidget(importButton("reviewImport", other));
    beside->addStretch();
    auto* head = new Columns(shown_);
    head->add(bar, 1);
    head->add(other, 0);
    return head;
}

QPushButton* ReviewPage::importButton(const char* objectName, QWidget* parent) {
    auto* button =
        theme::button(objectName, tr("Import runs…"), tr("Import the runs of a watch"), parent);
    tipKeys(button, KeyAction::ImportRuns, tr("%1; or drop the files on the window"));
    connect(button, &QPushButton::clicked, this, &ReviewPage::importWanted);
    return button;
}

void ReviewPage::buildViews(const Parts& parts) {
    auto& settings = parts.settings;
    weeks_ = new WeeksView(controller_, settings, parts.runExporter, shown_);
    chart_ = new ChartView(history_.chart(), settings, shown_);
    year_ = new YearView(history_.year(), shown_);
    report_ = new ReportView(history_.report(), settings, shown_);
    views_ = {weeks_, chart_, year_, report_};
    connect(chart_, &ChartView::weekWanted, this, &ReviewPage::openWeek);
    connect(year_, &YearView::weekWanted, this, &ReviewPage::openWeek);
}

void ReviewPage::goTo(View view) {
    tabs_->button(static_cast<int>(view))->setChecked(true);
    for (std::size_t i = 0; i < views_.size(); ++i) {
        views_[i]->setVisible(static_cast<View>(i) == view);
    }
    if (isVisible()) {
        refreshView();
        focusNext();
    }
}

void ReviewPage::openWeek(std::chrono::local_days day) {
    goTo(View::Weeks);
    weeks_->openWeek(day);
}

void ReviewPage::focusNext() {
    if (nothing()) {
        return measure_->setFocus(Qt::OtherFocusReason);
    }
    switch (view()) {
        case View::Weeks:
            return weeks_->focusNext();
        case View::Chart:
            return chart_->focusNext();
        case View::Year:
            return year_->focusNext();
        case View::Report:
            return report_->focusNext();
    }
}

bool ReviewPage::nothing() const {
    return controller_.empty() && !controller_.canUndo() && !weeks_->editing();
}

void ReviewPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    reminder_->refresh();
}

void ReviewPage::refreshView() {
    if (nothing() || !isVisible()) {
        return;
    }
    switch (view()) {
        case View::Weeks:
            return weeks_->refresh();
        case View::Chart:
            return history_.chart().refresh();
        case View::Year:
            return history_.year().refresh();
        case View::Report:
            return history_.report().refresh();
    }
}

void ReviewPage::refresh() {
    empty_->setVisible(nothing());
    shown_->setVisible(!nothing());
    measure_->setVisible(controller_.logOpened());
    emptyText_->setText(
        !controller_.logOpened() ? tr("Reading your log …")
        : controller_.readable()
            ? tr("Nothing here yet. Measure your cadence first: tap one foot for a minute. Each "
                 "measurement and each run then shows up here, week by week.")
            : tr("Your weeks could not be read from the log. They are not gone: see the notice "
                 "above."));
    if (!nothing()) {
        weeks_->refresh();
    }
    if (view() != View::Weeks) {
        refreshView();
    }
}

}  // namespace stridetick::app
