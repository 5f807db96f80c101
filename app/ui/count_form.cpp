// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/count_form.hpp"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "app/controllers/measure_controller.hpp"
#include "app/ui/theme.hpp"

#include <array>

namespace stridetick::app {

namespace {

constexpr std::array kWindows{core::CountWindow::S60, core::CountWindow::S30,
                              core::CountWindow::S20, core::CountWindow::S15};

}  // namespace

CountForm::CountForm(MeasureController& controller, QWidget* parent)
    : QWidget(parent),
      controller_(controller),
      number_(new QLineEdit(this)),
      seconds_(new QComboBox(this)),
      problem_(theme::namedLabel("countProblem", theme::Type::Body, this)),
      question_(new QWidget(this)) {
    theme::name(number_, "count", tr("Foot strikes counted on one foot"));
    theme::name(seconds_, "countSeconds", tr("Seconds counted"));
    number_->setMaximumWidth(theme::em() * 5);
    for (const auto window : kWindows) {
        seconds_->addItem(tr("in %1 s").arg(static_cast<int>(window)), static_cast<int>(window));
    }
    auto* caption =
        theme::label(tr("Or did a friend &count one foot's strikes?"), theme::Type::Body, this);
    caption->setBuddy(number_);
    auto* use = theme::button("useCount", tr("Us&e this count"), tr("Use this count"), this);
    problem_->hide();

    auto* both = theme::button("countBothFeet", tr("&Yes, both feet"),
                               tr("Yes, both feet were counted"), question_);
    auto* one = theme::button("countOneFoot", tr("&No, one foot"), tr("No, one foot was counted"),
                              question_);
    auto* answers = new QHBoxLayout(question_);
    answers->setContentsMargins(0, 0, 0, 0);
    answers->addWidget(both);
    answers->addWidget(one);
    answers->addStretch();
    question_->hide();

    auto* row = new QHBoxLayout;
    row->addWidget(number_);
    row->addWidget(seconds_);
    row->addWidget(use);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpaceTight);
    column->addWidget(caption);
    column->addLayout(row);
    column->addWidget(problem_);
    column->addWidget(question_);

    connect(use, &QPushButton::clicked, this, [this] { submit(core::CountAnswer::NotAsked); });
    connect(number_, &QLineEdit::returnPressed, this,
            [this] { submit(core::CountAnswer::NotAsked); });
    connect(both, &QPushButton::clicked, this, [this] { submit(core::CountAnswer::BothFeet); });
    connect(one, &QPushButton::clicked, this, [this] { submit(core::CountAnswer::OneFoot); });
}

core::CountWindow CountForm::window() const {
    return kWindows.at(static_cast<std::size_t>(seconds_->currentIndex()));
}

void CountForm::submit(core::CountAnswer answer) {
    showJudgement(controller_.submitCount(number_->text(), window(), answer));
}

void CountForm::showJudgement(const core::CountJudgement& judged) {
    using Kind = core::CountJudgement::Kind;
    question_->setVisible(judged.kind == Kind::AskBothFeet);
    switch (judged.kind) {
        case Kind::Empty:
            return showProblem(tr("Type how often one foot landed, for example 78."));
        case Kind::NotAWholeNumber:
            return showProblem(tr("A count is a whole number, for example 78."));
        case Kind::BelowOne:
            return showProblem(tr("A count is 1 or more. Count again."));
        case Kind::LooksLikeWalking:
            return showProblem(
                tr("That looks like walking, or strikes were missed: it comes to "
                   "less than 120 steps a minute. Count again; nothing was stored."));
        case Kind::AskBothFeet:
            return showProblem(
                tr("That would be more than 220 steps a minute. Were both feet "
                   "counted?"));
        case Kind::TooHigh:
            return showProblem(
                tr("No runner takes so many steps a minute. Check the number and "
                   "the seconds; nothing was stored."));
        case Kind::VeryLow:
        case Kind::Accepted:
            break;
    }
    problem_->hide();
    number_->clear();
}

void CountForm::showProblem(const QString& text) {
    problem_->setText(text);
    theme::setTone(problem_, theme::Tone::Danger);
    problem_->show();
}

}  // namespace stridetick::app
