// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/background.hpp"

#include <utility>

namespace stridetick::app {

Background::Background(QObject* parent) : QObject(parent) { thread_.setMaxThreadCount(1); }

Background::~Background() {
    thread_.clear();
    thread_.waitForDone();
}

void Background::run(std::function<Finish()> work) {
    const int number = ++asked_;
    thread_.clear();  // what has not begun is not wanted any more
    thread_.start([this, number, work = std::move(work)] {
        QMetaObject::invokeMethod(
            this, [this, number, then = work()] { finish(number, then); }, Qt::QueuedConnection);
    });
}

void Background::finish(int number, const Finish& then) {
    if (number == asked_) {
        finished_ = number;
        then();
    }
}

}  // namespace stridetick::app
