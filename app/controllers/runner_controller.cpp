// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/runner_controller.hpp"

#include <utility>

namespace stridetick::app {

RunnerController::RunnerController(Runners runners, std::function<QString()> busy, QObject* parent)
    : QObject(parent), runners_(std::move(runners)), busy_(std::move(busy)) {}

void RunnerController::setCurrent(const std::optional<Runner>& runner) {
    current_ = runner;
    emit changed();
}

QString RunnerController::nameIfSeveral() const {
    return current_ && list().size() > 1 ? current_->name : QString();
}

bool RunnerController::mayChange() {
    const QString why = busy_();
    if (!why.isEmpty()) {
        emit refused(why);
    }
    return why.isEmpty();
}

void RunnerController::switchTo(const Runner& runner) {
    if (runner != current_ && mayChange()) {
        emit windowWanted(runner, false);
    }
    emit changed();
}

QString RunnerController::add(const QString& name) {
    if (!mayChange()) {
        return busy_();
    }
    const auto runner = runners_.tryAdd(name);
    if (!runner) {
        return runner.error();
    }
    if (const auto here = current_ ? runners_.withLog(current_->log) : std::nullopt) {
        current_ = here;
    }
    emit changed();
    emit windowWanted(*runner, true);
    return {};
}

QString RunnerController::rename(const QString& name) {
    if (!current_) {
        return {};
    }
    const auto runner = runners_.tryRename(*current_, name);
    if (!runner) {
        return runner.error();
    }
    setCurrent(*runner);
    return {};
}

void RunnerController::remove() {
    if (mayRemove() && mayChange()) {
        emit removalWanted();
    }
}

QString RunnerController::deletedFolder() const {
    return QString::fromStdString(runners_.deletedFolder().string());
}

}  // namespace stridetick::app
