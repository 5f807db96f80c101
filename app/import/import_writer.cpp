// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/import_writer.hpp"

#include "app/log_service.hpp"

#include <chrono>
#include <utility>

namespace stridetick::app {

namespace {

/// One transaction for so many runs, or for what comes in this time.
constexpr std::size_t kMostTogether = 64;
constexpr std::chrono::milliseconds kTogether{500};

}  // namespace

ImportWriter::ImportWriter(LogService& log, QObject* parent) : QObject(parent), log_(log) {
    saving_.setSingleShot(true);
    saving_.setInterval(kTogether);
    connect(&saving_, &QTimer::timeout, this, [this] { save(); });
    connect(&log_, &LogService::committed, this, &ImportWriter::onCommitted);
    connect(&log_, &LogService::refused, this, &ImportWriter::onRefused);
}

void ImportWriter::keep(Taken taken) {
    kept_.push_back(std::move(taken));
    if (kept_.size() >= kMostTogether) {
        save();
    } else if (!saving_.isActive()) {
        saving_.start();
    }
}

void ImportWriter::save() {
    if (!kept_.empty()) {
        save(drop());
    }
}

std::vector<ImportWriter::Taken> ImportWriter::drop() {
    saving_.stop();
    return std::exchange(kept_, {});
}

void ImportWriter::save(std::vector<Taken> together) {
    std::vector<log::LogRequest> changes;
    for (const auto& taken : together) {
        changes.insert(changes.end(), taken.changes.begin(), taken.changes.end());
    }
    unwritten_.emplace(log_.save(std::move(changes)), std::move(together));
}

bool ImportWriter::wrote(quint64 ticket) const {
    return unwritten_.contains(ticket) || refused_.contains(ticket);
}

void ImportWriter::onCommitted(quint64 ticket) {
    if (unwritten_.erase(ticket) > 0 && !busy()) {
        emit idle();
    }
}

/// Of several each is tried alone; but not in a log that comes, which they were not planned for.
void ImportWriter::onRefused(const QString& reason, quint64 ticket) {
    auto batch = unwritten_.extract(ticket);
    if (!batch) {
        return;
    }
    refused_.insert(ticket);
    const bool once = batch.mapped().size() == 1 || log_.replacing();
    for (auto& taken : batch.mapped()) {
        if (once) {
            emit refused(taken, reason);
        } else {
            save(std::vector{std::move(taken)});
        }
    }
    if (!busy()) {
        emit idle();
    }
}

}  // namespace stridetick::app
