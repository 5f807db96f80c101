// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/tempo_row.hpp"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/format.hpp"
#include "app/ui/figure.hpp"
#include "app/ui/key_binding.hpp"
#include "app/ui/theme.hpp"
#include "core/programme/plan_table.hpp"

namespace stridetick::app {

TempoRow::TempoRow(QWidget* parent)
    : QWidget(parent),
      tempo_(new Figure("tempo", tr("steps a minute"), theme::Type::Huge, QStringLiteral("000.0"),
                        this)),
      warning_(theme::namedLabel("tempoWarning", theme::Type::Strong, this)) {
    theme::setTone(warning_, theme::Tone::Warn);
    warning_->setAlignment(Qt::AlignHCenter);
    auto* layout = new QHBoxLayout;
    layout->setSpacing(theme::kSpace);
    struct Step {
        int spm;
        const char* name;
        KeyAction action;
    };
    const auto addStep = [&](Step step) {
        const QString sign = step.spm < 0 ? QStringLiteral("−") : QStringLiteral("+");
        auto* button =
            theme::button(step.name, sign + QString::number(std::abs(step.spm)),
                          step.spm < 0 ? tr("%n steps a minute slower", nullptr, -step.spm)
                                       : tr("%n steps a minute faster", nullptr, step.spm),
                          this);
        button->setFont(theme::font(theme::Type::Heading));
        button->setMinimumSize(theme::kRunningTarget, theme::kRunningTarget);
        tipKeys(button, step.action);
        connect(button, &QPushButton::clicked, this, [this, spm = step.spm] { emit stepped(spm); });
        layout->addWidget(button);
    };
    layout->addStretch();
    addStep({-5, "slower5", KeyAction::MuchSlower});
    addStep({-1, "slower1", KeyAction::Slower});
    const auto addGap = [&] {  // that a narrow window can do without
        layout->addSpacerItem(new QSpacerItem(theme::kSpaceWide, 0, QSizePolicy::Maximum));
    };
    addGap();
    layout->addWidget(tempo_);
    addGap();
    addStep({1, "faster1", KeyAction::Faster});
    addStep({5, "faster5", KeyAction::MuchFaster});
    layout->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(layout);
    column->addWidget(warning_);
    show(std::nullopt);
}

void TempoRow::setBaseline(std::optional<core::StepsPerMinute> baseline) { baseline_ = baseline; }

void TempoRow::show(std::optional<core::StepsPerMinute> tempo) {
    tempo_->show(tempo ? format::tempo(*tempo) : QStringLiteral("–"));
    const bool high = tempo && baseline_ && *tempo > core::highestTarget(*baseline_);
    warning_->setText(high
                          ? tr("More than 10 % above your baseline asks a lot of calves and lungs.")
                          : QString());
    warning_->setVisible(high);
}

}  // namespace stridetick::app
