// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/log_replacement.hpp"

#include <QCoreApplication>

#include "app/log_service.hpp"
#include "core/log/file_moves.hpp"

namespace stridetick::app {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("LogReplacement", text); }

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
    if (replacement.running()) {
        return tr("A run is on: stop it before you restore or merge.");
    }
    if (replacement.tapping()) {
        return tr("A minute is being tapped: finish it before you restore or merge.");
    }
    if (!log.trouble().isEmpty() && log.waiting() > 0) {
        return tr("Entries wait to be written; restore or merge after that.");
    }
    return {};
}

bool isOpenLog(const LogService& log, const std::filesystem::path& file) {
    const auto identity = log::FileIdentity::of(file);
    const auto is = [&](const std::filesystem::path& own) {
        return identity && (identity == log::FileIdentity::of(own) ||
                            identity == log::FileIdentity::of(log::walOf(own)) ||
                            identity == log::FileIdentity::of(log::shmOf(own)));
    };
    return is(log.file()) || (log.opening() && is(log.opening()->path));
}

}  // namespace stridetick::app
