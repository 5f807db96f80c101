// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/reminders_card.hpp"

#include <QSignalBlocker>

#include "app/reminders.hpp"
#include "app/ui/day_field.hpp"

namespace stridetick::app {

RemindersCard::RemindersCard(SettingsStore& settings, QWidget* parent)
    : Form("remindersCard", tr("Reminders"), parent), settings_(settings) {
    addWords("remindersWords",
             tr("One quiet line on the Review page, when there is something to say. Each can be "
                "put away for good there too."));
    const std::pair<Reminder, const char*> reminders[]{
        {Reminder::Distance, "remindDistance"}, {Reminder::Shoes, "remindShoes"},
        {Reminder::Strength, "remindStrength"}, {Reminder::OffRoad, "remindOffRoad"},
        {Reminder::Lean, "remindLean"},         {Reminder::Downhill, "remindDownhill"}};
    for (const auto& [reminder, name] : reminders) {
        auto* check = addCheck(name, words::reminder(reminder));
        reminders_.append({reminder, check});
        addReset(check, 0);
        connect(check, &QCheckBox::toggled, this, [this, reminder = reminder](bool on) {
            if (on && reminder == Reminder::Shoes && !settings_.shoesSince()) {
                settings_.setShoesSince(QDate::currentDate());
            }
            settings_.setReminder(reminder, on);
        });
        if (reminder == Reminder::Shoes) {
            shoesDay_ = new DayField("shoesDay", tr("The day on which your shoes were new"), this);
            addRow(tr("Shoes new on"), shoesDay_);
            shoesWords_ = addWords("shoesWords", tr("The distances that you note after your runs "
                                                    "are added up from that day on."));
            connect(shoesDay_, &QDateEdit::dateChanged, &settings_, &SettingsStore::setShoesSince);
        }
    }
    connect(&settings_, &SettingsStore::remindersChanged, this, &RemindersCard::refresh);
    refresh();
}

void RemindersCard::refresh() {
    for (const auto& [reminder, check] : reminders_) {
        const QSignalBlocker quiet(check);
        check->setChecked(settings_.reminder(reminder));
    }
    const QSignalBlocker quiet(shoesDay_);
    if (const auto day = settings_.shoesSince(); day && *day != shoesDay_->date()) {
        shoesDay_->setDate(*day);
    }
    const bool shown = settings_.reminder(Reminder::Shoes);
    setShown(shoesDay_, shown);
    shoesWords_->setVisible(shown);
    showResets();
}

}  // namespace stridetick::app
