// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/runner_dialog.hpp"

#include <QPushButton>
#include <QVBoxLayout>

#include "app/controllers/log_controller.hpp"
#include "app/controllers/runner_controller.hpp"
#include "app/ui/runner_question.hpp"
#include "app/ui/say.hpp"
#include "app/ui/theme.hpp"

namespace stridetick::app {

namespace {

constexpr int kWidthEms = 30;

}  // namespace

RunnerDialog::RunnerDialog(Of of, RunnerController& runners, LogController& log, QWidget* parent)
    : QDialog(parent),
      runners_(runners),
      log_(log),
      name_(new QLineEdit(this)),
      words_(theme::namedLabel("runnerWords", theme::Type::Body, this)),
      flaw_(theme::namedLabel("runnerFlaw", theme::Type::Strong, this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    theme::name(name_, "runnerName", tr("Name of the runner"));
    auto* caption = theme::label(tr("N&ame"), theme::Type::Body, this);
    caption->setBuddy(name_);
    for (auto* label : {words_, flaw_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    flaw_->hide();
    auto* answers = new QHBoxLayout;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpaceWide, theme::kSpaceWide, theme::kSpaceWide,
                               theme::kSpaceWide);
    column->setSpacing(theme::kSpace);
    auto* row = new QHBoxLayout;
    row->addWidget(caption);
    row->addWidget(name_, 1);
    column->addWidget(words_);
    column->addLayout(row);
    column->addWidget(flaw_);
    column->addLayout(answers);
    of == Of::NewRunner ? buildNew(answers) : buildThis(answers);
    setMinimumWidth(qMin(theme::em() * kWidthEms, parent->width()));
    name_->setFocus();
}

void RunnerDialog::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    fit();
}

void RunnerDialog::fit() {
    layout()->activate();
    setMinimumHeight(layout()->totalHeightForWidth(width()));
}

void RunnerDialog::buildNew(QHBoxLayout* answers) {
    theme::name(this, "newRunner", tr("New runner"));
    setWindowTitle(tr("New runner"));
    words_->setText(
        tr("Each runner has a programme, a history and settings of their own; nothing of one is in "
           "another's window or exports. It is no lock: whoever uses this computer under your name "
           "can open all of them."));
    auto* cancel = theme::button("cancelRunner", tr("&Cancel"), tr("Cancel"), this);
    auto* begin = theme::button("beginRunner", tr("&Begin"), tr("Begin as this runner"), this);
    theme::makePrimary(begin);
    begin->setDefault(true);
    answers->addStretch();
    answers->addWidget(cancel);
    answers->addWidget(begin);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(begin, &QPushButton::clicked, this, [this] { end(runners_.add(name_->text())); });
}

void RunnerDialog::buildThis(QHBoxLayout* answers) {
    theme::name(this, "thisRunner", tr("This runner"));
    setWindowTitle(tr("This runner"));
    name_->setText(runners_.current()->name);
    name_->selectAll();
    const QString place = tr("The log is %1, with its backups beside it.").arg(log_.file());
    words_->setText(runners_.mayRemove()
                        ? place
                        : place + QLatin1Char('\n') + tr("The only runner cannot be deleted."));
    auto* remove = theme::button("deleteRunner", tr("&Delete…"), tr("Delete this runner"), this);
    remove->setEnabled(runners_.mayRemove());
    remove->setAutoDefault(false);
    auto* close = theme::button("closeRunner", tr("&Close"), tr("Close"), this);
    auto* rename = theme::button("renameRunner", tr("&Rename"), tr("Rename this runner"), this);
    rename->setDefault(true);
    answers->addWidget(remove);
    answers->addStretch();
    answers->addWidget(close);
    answers->addWidget(rename);
    connect(remove, &QPushButton::clicked, this, &RunnerDialog::askToDelete);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(rename, &QPushButton::clicked, this, [this] { end(runners_.rename(name_->text())); });
}

void RunnerDialog::end(const QString& flaw) {
    if (flaw.isEmpty()) {
        return accept();
    }
    say(flaw_, flaw, theme::Tone::Danger);
    fit();
    name_->setFocus();
    name_->selectAll();
}

void RunnerDialog::askToDelete() {
    auto* question = new RunnerQuestion(runners_, log_, parentWidget());
    reject();
    question->open();
}

}  // namespace stridetick::app
