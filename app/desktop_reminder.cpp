// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop_reminder.hpp"

#include "app/format.hpp"
#include "app/log_words.hpp"
#include "app/path_text.hpp"
#include "app/reminder_times.hpp"
#include "core/log/log_view.hpp"
#include "core/time/local_week.hpp"

#include <utility>

namespace stridetick::app {

namespace {

tl::expected<DueToday, QString> dueInFile(const std::filesystem::path& file,
                                          const core::WallTime& now) {
    auto view = log::LogView::tryOpenUntouched(file);
    if (!view) {
        return tl::unexpected(logwords::whyNotRead(text(file), view.error()));
    }
    const auto due =
        view->tryRead().and_then([&](const log::SessionLog& log) { return dueIn(log, now); });
    if (!due) {
        return tl::unexpected(QString::fromStdString(due.error().detail));
    }
    return *due;
}

}  // namespace

DesktopReminder::DesktopReminder(Parts parts, QObject* parent)
    : QObject(parent), parts_(std::move(parts)), reminded_(parts_.log), notifier_(parts_.bus) {
    connect(&timer_, &WallTimer::woke, this, &DesktopReminder::wake);
    connect(&notifier_, &Notifier::shown, this, [this] {
        asking_ = false;
        const bool kept = reminded_.keep(on_);
        tell(tr("Reminded: %1").arg(sentence_));
        if (!kept) {
            tell(tr("That it was today cannot be written into %1: a computer started anew today "
                    "would remind again.")
                     .arg(text(reminded_.file())),
                 false);
        }
        if (once_) {
            emit over(true);
        }
    });
    connect(&notifier_, &Notifier::failed, this, [this](const QString& why) {
        asking_ = false;
        tell(tr("The desktop shows no notification: %1").arg(why), false);
        if (once_) {
            emit over(false);
        } else {
            sleepTill(parts_.clock.wallNow().utc + reminder::kTryAgainAfter);
        }
    });
    connect(&notifier_, &Notifier::pressed, this, [this] {
        if (parts_.open) {
            parts_.open();
        }
    });
    connect(&notifier_, &Notifier::busGone, this, [this] { emit over(true); });
}

void DesktopReminder::begin() {
    if (!timer_.valid()) {
        tell(tr("The system gives no timer: nothing would remind you."), false);
        emit over(false);
        return;
    }
    wake();
}

void DesktopReminder::once() {
    once_ = true;
    look();
}

void DesktopReminder::wake() {
    const auto now = parts_.clock.wallNow();
    sleepTill(reminder::nextLook(now, parts_.at).utc);
    if (reminder::isTime(now, parts_.at)) {
        look();
    }
}

void DesktopReminder::sleepTill(std::chrono::sys_time<std::chrono::milliseconds> moment) {
    timer_.wakeAt(moment);
}

void DesktopReminder::tell(const QString& sentence, bool well) { emit told(sentence, well); }

void DesktopReminder::look() {
    const auto now = parts_.clock.wallNow();
    const auto day = core::localDay(now);
    if (asking_) {
        return;
    }
    emit looks();
    if (reminded_.day() == day) {
        tell(tr("Nothing: you were reminded today."));
        return once_ ? emit over(true) : void();
    }
    const auto due = dueInFile(parts_.log, now);
    if (!due) {
        tell(tr("The log could not be read: %1").arg(due.error()), false);
        if (once_) {
            emit over(false);
        } else {
            sleepTill(now.utc + reminder::kTryAgainAfter);
        }
        return;
    }
    if (due->finding != DueToday::Finding::Due) {
        tell(whyNothing(due->finding));
        return once_ ? emit over(true) : void();
    }
    if (due->notBefore && now.utc < due->notBefore->utc) {
        tell(tr("Nothing before %1: %2").arg(format::timeOfDay(*due->notBefore), due->sentence));
        if (once_) {
            emit over(true);
        } else {
            sleepTill(due->notBefore->utc);
        }
        return;
    }
    sentence_ = due->sentence;
    on_ = day;
    asking_ = true;
    notifier_.send({.summary = tr("Stridetick: today is a day of your programme"),
                    .body = sentence_,
                    .action = parts_.open ? tr("Open Stridetick") : QString()});
}

}  // namespace stridetick::app
