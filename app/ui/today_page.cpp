// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/today_page.hpp"

#include <QApplication>
#include <QPointer>
#include <QVBoxLayout>

#include "app/controllers/programme_controller.hpp"
#include "app/controllers/run_controller.hpp"
#include "app/format.hpp"
#include "app/programme_words.hpp"
#include "app/settings_store.hpp"
#include "app/ui/after_card.hpp"
#include "app/ui/columns.hpp"
#include "app/ui/habit_card.hpp"
#include "app/ui/more_card.hpp"
#include "app/ui/next_day_card.hpp"
#include "app/ui/plan_list.hpp"
#include "app/ui/session_words.hpp"
#include "app/ui/start_card.hpp"
#include "app/ui/task_card.hpp"
#include "app/ui/theme.hpp"
#include "core/time/local_week.hpp"

#include <utility>

namespace stridetick::app {

namespace {

// Eleven answers in a row beside the table of weeks.
constexpr int kSideBySideEms = 52;

}  // namespace

TodayPage::TodayPage(ProgrammeController& controller, RunController& run, SettingsStore& settings,
                     QWidget* parent)
    : QWidget(parent), controller_(controller), run_(run), settings_(settings) {
    theme::name(this, "todayPage", tr("Today"));
    auto* columns = new Columns(this, kSideBySideEms);
    columns->add(buildNow(), 5);
    columns->add(buildPlan(), 4);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(theme::kSpaceWide, theme::kSpaceWide, theme::kSpaceWide,
                             theme::kSpaceWide);
    page->addWidget(columns);
    page->addStretch();
    connect(&controller_, &ProgrammeController::changed, this, &TodayPage::refresh);
    connect(&run_, &RunController::changed, this, [this] {
        if (running_ != run_.running()) {
            refresh();
        }
    });
    connect(&settings_, &SettingsStore::speedUnitChanged, this, &TodayPage::refresh);
    refresh();
}

void TodayPage::showRunner(const QString& name) {
    whose_->setText(name);
    whose_->setVisible(!name.isEmpty());
}

QWidget* TodayPage::buildNow() {
    auto* part = new QWidget(this);
    whose_ = theme::namedLabel("todayRunner", theme::Type::Heading, part);
    whose_->setTextFormat(Qt::PlainText);
    whose_->hide();
    notNow_ = theme::namedLabel("todayNotNow", theme::Type::Strong, part);
    theme::setTone(notNow_, theme::Tone::Warn);
    start_ = new StartCard(controller_, part);
    task_ = new TaskCard(controller_, run_, settings_, part);
    after_ = new AfterCard(settings_, part);
    nextDay_ = new NextDayCard(part);
    more_ = new MoreCard(controller_, part);
    change_ =
        theme::button("changeReport", tr("Change what you said"), tr("Change what you said"), part);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpace);
    column->addWidget(whose_);
    column->addWidget(notNow_);
    for (QWidget* card : std::initializer_list<QWidget*>{start_, task_, after_, nextDay_, more_}) {
        column->addWidget(card);
    }
    column->addWidget(change_, 0, Qt::AlignLeft);
    column->addStretch();
    connect(change_, &QPushButton::clicked, this, [this] { change(true); });
    connect(start_, &StartCard::measureWanted, this, &TodayPage::measureWanted);
    connect(start_, &StartCard::targetWanted, this, &TodayPage::targetWanted);
    for (const auto over : {&StartCard::begun, &StartCard::givenUp}) {
        connect(start_, over, this, [this] {
            starting_ = false;
            refresh();
        });
    }
    connect(task_, &TaskCard::runWanted, this, &TodayPage::runWanted);
    connect(task_, &TaskCard::runPageWanted, this, &TodayPage::runPageWanted);
    connect(task_, &TaskCard::measureWanted, this, &TodayPage::measureWanted);
    connect(after_, &AfterCard::answered, this,
            [this](const core::SessionReport& report, const core::SessionDetails& details) {
                changing_.reset();
                controller_.report(report, details);
            });
    connect(after_, &AfterCard::closed, this, [this] {
        if (changing_) {
            return change(false);
        }
        controller_.closeReport();
    });
    connect(nextDay_, &NextDayCard::answered, &controller_, &ProgrammeController::nextDay);
    connect(more_, &MoreCard::newProgrammeWanted, this, [this] {
        starting_ = true;
        start_->offerAnother();
        refresh();
        start_->focusNext();
    });
    return part;
}

QWidget* TodayPage::buildPlan() {
    plan_ = new QWidget(this);
    auto* card = theme::card("planCard", plan_);
    decision_ = theme::namedLabel("decision", theme::Type::Body, card);
    list_ = new PlanList(card);
    auto* inCard = theme::columnOf(card);
    inCard->addWidget(theme::label(tr("Last decision"), theme::Type::Heading, card));
    inCard->addWidget(decision_);
    inCard->addWidget(list_);
    habit_ = new HabitCard(plan_);
    auto* column = new QVBoxLayout(plan_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpace);
    column->addWidget(card);
    column->addWidget(habit_);
    column->addStretch();
    return plan_;
}

TodayPage::Card TodayPage::card() const {
    if (running_) {
        return Card::Task;
    }
    if (controller_.toReport() || changing_) {
        return Card::After;
    }
    if (!controller_.history() || starting_) {
        return Card::Start;
    }
    return controller_.today().task == core::Today::Task::NextDay ? Card::NextDay : Card::Task;
}

void TodayPage::change(bool wanted) {
    const auto session = controller_.toChange();
    changing_ = wanted && session ? std::optional{session->id} : std::nullopt;
    refresh();
}

QString TodayPage::countsAs(const core::Session& session) const {
    const auto& history = controller_.history();
    return history && core::isSessionOf(history->programme.id, session)
               ? words::countsAs(session, controller_.today().course)
               : QString();
}

void TodayPage::askAfter() {
    if (const auto session = controller_.toReport()) {
        const bool asked =
            controller_.history() && controller_.today().task == core::Today::Task::Report;
        return after_->ask({.session = *session,
                            .plan = controller_.inPlan(*session),
                            .today = controller_.day(),
                            .countsAs = countsAs(*session),
                            .mayClose = !asked});
    }
    const auto session = *controller_.session(*changing_);
    after_->ask({.session = session,
                 .plan = controller_.inPlan(session),
                 .today = controller_.day(),
                 .countsAs = countsAs(session),
                 .said = controller_.reportOf(*changing_)});
}

void TodayPage::refresh() {
    running_ = run_.running();
    const auto toChange = controller_.toChange();
    if (running_ || !toChange || toChange->id != changing_) {
        changing_.reset();
    }
    const auto before = std::exchange(shown_, card());
    const QPointer<QWidget> focus = QApplication::focusWidget();
    const bool ours = focus != nullptr && isAncestorOf(focus);
    const QString notNow = controller_.whyNotNow();
    notNow_->setText(notNow);
    notNow_->setVisible(controller_.logOpened() && !notNow.isEmpty());
    start_->setVisible(shown_ == Card::Start);
    task_->setVisible(shown_ == Card::Task);
    after_->setVisible(shown_ == Card::After);
    nextDay_->setVisible(shown_ == Card::NextDay);
    change_->setVisible(toChange && !running_ && !starting_ && shown_ != Card::After);
    change_->setEnabled(notNow.isEmpty());
    switch (shown_) {
        case Card::Start:
            start_->refresh();
            break;
        case Card::Task:
            task_->refresh();
            break;
        case Card::After:
            askAfter();
            break;
        case Card::NextDay: {
            const auto id = *controller_.today().session;
            if (const auto session = controller_.session(id)) {
                nextDay_->ask(*session, controller_.inPlan(*session), *controller_.reportOf(id));
            }
            break;
        }
    }
    showPlan();
    if (isVisible() && (before != shown_ || (ours && !focus->isVisible()))) {
        focusNext();
    }
    if (isVisible() && before != shown_) {
        scrollToTop(this);
    }
}

void TodayPage::showPlan() {
    const auto& history = controller_.history();
    plan_->setVisible(history.has_value());
    more_->setVisible(history.has_value() && shown_ == Card::Task && !running_);
    if (!history) {
        return;
    }
    const auto decided = words::upToOffer(history->steps);
    decision_->setText(tr("%1: %2").arg(format::weekday(core::localDay(decided.back().at)),
                                        words::explain(history->programme, decided)));
    list_->show(*history);
    habit_->showWeeks(controller_.habit());
    more_->refresh();
}

void TodayPage::focusNext() {
    switch (shown_) {
        case Card::Start:
            return start_->focusNext();
        case Card::Task:
            return task_->focusNext();
        case Card::After:
            return after_->focusNext();
        case Card::NextDay:
            return nextDay_->focusNext();
    }
}

}  // namespace stridetick::app
