// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/merge_card.hpp"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "app/controllers/merge_controller.hpp"
#include "app/ui/say.hpp"
#include "app/ui/theme.hpp"

namespace stridetick::app {

MergeCard::MergeCard(MergeController& controller, QWidget* parent)
    : QFrame(parent),
      controller_(controller),
      title_(theme::namedLabel("mergeTitle", theme::Type::Heading, this)),
      taken_(theme::namedLabel("mergeTaken", theme::Type::Strong, this)),
      both_(
          theme::label(tr("Of what both have changed one is given up:"), theme::Type::Body, this)),
      kept_(theme::namedLabel("mergeKept", theme::Type::Body, this)),
      words_(theme::namedLabel("mergeWords", theme::Type::Body, this)),
      keep_(theme::button("mergeNo", tr("&Keep the log as it is"), tr("Keep the log as it is"),
                          this)),
      merge_(theme::button("mergeYes", tr("&Merge it"), tr("Merge it"), this)),
      overruled_(new WrappedList(this)) {
    theme::name(this, "mergeCard", tr("Merge another log"));
    setProperty("card", true);
    theme::name(overruled_, "mergeWouldOverrule", tr("What both logs have changed"));
    overruled_->setMinimumHeight(theme::em() * 8);
    auto* row = new QHBoxLayout;
    row->addWidget(keep_);
    row->addWidget(merge_);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpaceWide, theme::kSpaceWide, theme::kSpaceWide,
                               theme::kSpaceWide);
    column->setSpacing(theme::kSpace);
    for (auto* part : std::initializer_list<QWidget*>{title_, taken_, kept_, words_}) {
        column->addWidget(part);
    }
    column->addLayout(row);
    column->addWidget(both_);
    column->addWidget(overruled_);
    column->addStretch();
    connect(merge_, &QPushButton::clicked, &controller_, &MergeController::merge);
    connect(keep_, &QPushButton::clicked, &controller_, &MergeController::keepTheLog);
    connect(&controller_, &MergeController::changed, this, &MergeCard::refresh);
}

void MergeCard::focusNext() { keep_->setFocus(Qt::OtherFocusReason); }

void MergeCard::refresh() {
    const auto& preview = controller_.preview();
    if (!preview) {
        return;
    }
    title_->setText(preview->title);
    taken_->setText(preview->taken);
    overruled_->setLines(preview->overruled);
    both_->setVisible(!preview->overruled.isEmpty());
    kept_->setText(preview->kept);
    const bool idle = controller_.doing() == MergeController::Doing::Nothing;
    const QString why = idle ? controller_.whyNot() : QString();
    const bool says = why.isEmpty();
    say(words_, says ? controller_.message() : why, says ? theme::Tone::Plain : theme::Tone::Warn,
        says);
    merge_->setEnabled(idle && why.isEmpty());
    keep_->setEnabled(idle);
}

}  // namespace stridetick::app
