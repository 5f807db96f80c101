// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/log_replacement.hpp"

#include "app/log_service.hpp"
#include "app/translated.hpp"
#include "core/log/file_moves.hpp"

namespace stridetick::app {

namespace {

STRIDETICK_TR_FUNCTIONS(LogReplacement)

}  // namespace

QString whyNotReplaced(const LogReplacement& replacement) {
    const auto& log = replacement.log;
    const auto& opening = log.opening();
    if (!opening) {
        return tr("Your log is being opened.");
    }
    if (opening->outcome == log::LogOutcome::Failed) {
        return tr("Your log could not be opened yet: see the notice above.");
    }
    if (!opening->persistent) {
        return tr(
            "This run of the program is not kept: no backup can be made, and nothing restored or "
            "merged. See the notice above.");
    }
    if (log.replacing()) {
        return tr("Your log is being restored or merged: wait until that is done.");
    }
    if (replacement.running()) {
        return tr("A run is on: stop it before you restore or merge.");
    }
    if (replacement.tapping()) {
        return tr("A minute is being tapped: finish it before you restore or merge.");
    }
    if (!log.trouble().isEmpty() && log.waiting() > 0) {
        return tr("Entries wait to be written; restore or merge after that.");
    }
    if (replacement.importing()) {
        return tr(
            "Files are being imported: wait for that, or cancel it, before you restore or "
            "merge.");
    }
    return {};
}

bool isOpenLog(const LogService& log, const std::filesystem::path& file) {
    return log::isPartOf(file, log.file()) ||
           (log.opening() && log::isPartOf(file, log.opening()->path));
}

}  // namespace stridetick::app
