// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/reminder_line.hpp"

#include <QHBoxLayout>

#include "app/reminders.hpp"
#include "app/ui/theme.hpp"

namespace stridetick::app {

ReminderLine::ReminderLine(Reminders& reminders, QWidget* parent)
    : QWidget(parent),
      reminders_(reminders),
      text_(theme::namedLabel("reminderText", theme::Type::Body, this)),
      putAway_(theme::button("reminderPutAway", tr("No longer remind me"),
                             tr("No longer remind me of this"), this)) {
    theme::setTone(text_, theme::Tone::Quiet);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(text_, 1);
    row->addWidget(putAway_);
    connect(putAway_, &QPushButton::clicked, this, [this] {
        if (const auto line = reminders_.due()) {
            reminders_.putAway(line->reminder);
        }
    });
    connect(&reminders_, &Reminders::changed, this, &ReminderLine::refresh);
    hide();
}

void ReminderLine::refresh() {
    const auto line = reminders_.due();
    text_->setText(line ? line->text : QString());
    setVisible(line.has_value());
}

}  // namespace stridetick::app
