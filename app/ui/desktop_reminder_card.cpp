// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/desktop_reminder_card.hpp"

#include <QDir>
#include <QLineEdit>
#include <QSignalBlocker>

#include "app/reminder_times.hpp"
#include "app/settings_store.hpp"
#include "app/time_of_day.hpp"
#include "app/ui/say.hpp"

#include <utility>

namespace stridetick::app {

DesktopReminderCard::DesktopReminderCard(LoginItem item, SettingsStore& settings, QWidget* parent)
    : Form("desktopReminderCard", tr("On your desktop"), parent),
      item_(std::move(item)),
      settings_(settings),
      on_(addCheck("remindProgramme", tr("Remind me on &programme days"))),
      at_(new QTimeEdit(this)),
      words_(nullptr),
      problem_(nullptr) {
    theme::name(at_, "remindProgrammeAt", tr("Time of the reminder"));
    theme::name(at_->findChild<QLineEdit*>(), "remindProgrammeAtLine", at_->accessibleName());
    at_->setTimeRange(reminder::timeOf(reminder::kEarliest), reminder::timeOf(reminder::kLatest));
    at_->setDisplayFormat(format::timeOfDayFormat());
    at_->setKeyboardTracking(false);
    at_->setFocusPolicy(Qt::StrongFocus);
    at_->installEventFilter(this);
    addRow(tr("At"), at_);
    addReset(on_, 0);
    addReset(at_, static_cast<int>(reminder::kAtFirst.count()));
    words_ = addWords("remindProgrammeWords");
    problem_ = addWords("remindProgrammeProblem");
    problem_->hide();
    connect(on_, &QCheckBox::toggled, this, &DesktopReminderCard::switchTo);
    connect(at_, &QTimeEdit::timeChanged, this, &DesktopReminderCard::setTime);
    connect(&settings_, &SettingsStore::programmeReminderChanged, this,
            &DesktopReminderCard::refresh);
    refresh();
}

void DesktopReminderCard::switchTo(bool on) {
    say(problem_, {}, theme::Tone::Danger);
    if (on) {
        install();
    } else if (const auto removed = LoginItem::tryRemove(); !removed) {
        say(problem_, removed.error(), theme::Tone::Danger);
    }
    refresh();
}

void DesktopReminderCard::setTime(QTime at) {
    const bool on = item_.at().has_value();
    settings_.setProgrammeReminderAt(at);
    if (on) {
        install();
    }
    refresh();
}

void DesktopReminderCard::install() {
    const auto at = settings_.programmeReminderAt();
    if (const auto installed = item_.tryInstall(at); !installed) {
        say(problem_, installed.error(), theme::Tone::Danger);
    } else if (!item_.start(at)) {
        say(problem_, tr("The reminder could not be started now: it starts at your next login."),
            theme::Tone::Warn);
    }
}

void DesktopReminderCard::refresh() {
    const QSignalBlocker checkQuiet(on_);
    const QSignalBlocker timeQuiet(at_);
    const auto running = item_.at();
    on_->setEnabled(LoginItem::possible());
    on_->setChecked(running.has_value());
    at_->setTime(running.value_or(settings_.programmeReminderAt()));
    showResets();
    const QString file = QDir::toNativeSeparators(LoginItem::file());
    if (!LoginItem::possible()) {
        words_->setText(
            tr("Not from within a Flatpak: nothing can be started at login there yet."));
    } else if (running) {
        words_->setText(tr("A notification by your desktop when a session or a quiet minute is due "
                           "and not done. For that %1 is installed; it starts \"stridetick "
                           "remind\" when you log in, which sleeps until then and reads your log. "
                           "Switched off, the file is removed and the reminder ends.")
                            .arg(file));
    } else if (item_.another()) {
        words_->setText(tr("%1 is there, of another runner's log, of another copy of Stridetick, "
                           "or changed by your desktop. Switching this on replaces it.")
                            .arg(file));
    } else {
        words_->setText(tr("A notification by your desktop when a session or a quiet minute is due "
                           "and not done. Nothing is installed for it now; switched on, one file "
                           "is: %1, which starts \"stridetick remind\" when you log in.")
                            .arg(file));
    }
}

}  // namespace stridetick::app
