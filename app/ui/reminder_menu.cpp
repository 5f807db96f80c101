// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/reminder_menu.hpp"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/format.hpp"
#include "app/reminders.hpp"
#include "app/settings_store.hpp"
#include "app/ui/day_field.hpp"
#include "app/ui/theme.hpp"

namespace stridetick::app {

ShoesQuestion::ShoesQuestion(SettingsStore& settings, QWidget* parent)
    : QDialog(parent),
      day_(new DayField("shoesDay", tr("The day on which your shoes were new"), this)) {
    setObjectName("shoesQuestion");
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New shoes"));
    day_->setDate(settings.shoesSince().value_or(QDate::currentDate()));
    auto* buttons = new QDialogButtonBox(this);
    auto* keep = theme::button("shoesKeep", tr("&Keep"), tr("Keep this day"), this);
    auto* leave = theme::button("shoesLeave", tr("&Cancel"), tr("Cancel"), this);
    theme::makePrimary(keep);
    buttons->addButton(keep, QDialogButtonBox::AcceptRole);
    buttons->addButton(leave, QDialogButtonBox::RejectRole);
    auto* column = new QVBoxLayout(this);
    column->addWidget(theme::label(
        tr("When were your shoes new? The distances that you note after your runs are added up "
           "from that day on."),
        theme::Type::Body, this));
    column->addWidget(day_);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, &settings] {
        settings.setShoesSince(day_->date());
        accept();
    });
}

void buildReminderMenu(QMenu* menu, SettingsStore& settings, QWidget* window) {
    for (const auto reminder : {Reminder::Distance, Reminder::Shoes, Reminder::Strength,
                                Reminder::OffRoad, Reminder::Lean, Reminder::Downhill}) {
        auto* action = menu->addAction(words::reminder(reminder));
        action->setCheckable(true);
        const auto show = [action, reminder, &settings] {
            action->setChecked(settings.reminder(reminder));
        };
        show();
        QObject::connect(&settings, &SettingsStore::remindersChanged, action, show);
        QObject::connect(action, &QAction::triggered, menu, [window, reminder, &settings](bool on) {
            settings.setReminder(reminder, on);
            if (on && reminder == Reminder::Shoes && !settings.shoesSince()) {
                (new ShoesQuestion(settings, window))->open();
            }
        });
    }
    menu->addSeparator();
    QObject::connect(menu->addAction(QObject::tr("&New shoes…")), &QAction::triggered, menu,
                     [window, &settings] { (new ShoesQuestion(settings, window))->open(); });
}

}  // namespace stridetick::app
