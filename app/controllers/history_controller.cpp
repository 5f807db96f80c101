// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/history_controller.hpp"

#include "app/log_service.hpp"

namespace stridetick::app {

HistoryController::HistoryController(const core::Clock& clock, LogService& log, QObject* parent)
    : QObject(parent), chart_(clock, log), year_(clock, log), report_(clock, log) {
    connect(&log, &LogService::replaced, this, [this] {
        chart_.forget();
        year_.forget();
        report_.forget();
    });
}

}  // namespace stridetick::app
