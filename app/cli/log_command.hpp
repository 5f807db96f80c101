// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QJsonObject>
#include <QString>

#include "app/cli/session_options.hpp"
#include "app/format.hpp"
#include "core/log/log_check.hpp"
#include "core/log/log_types.hpp"
#include "core/log/session_log.hpp"

#include <filesystem>

/// What `backup`, `check` and `history` share: their options, words and JSON.
namespace stridetick::app::cli {

struct LogOrder {
    std::filesystem::path file;
    bool json = false;
};

void addLogOptions(QCommandLineParser& parser);
Read<LogOrder> readLogOptions(const QCommandLineParser& parser);

/// Why a command could not do what it was asked for.
struct Failure {
    int exitCode;
    QString reason;  ///< a word for programs, which never changes
    QString sentence;
};
/// Of a check that is not Sound.
Failure failureOf(const std::filesystem::path& log, const log::LogCheck& check);
Failure failureOfBackup(const std::filesystem::path& backup, const log::LogCheck& check);
Failure failureOf(const std::filesystem::path& log, const log::LogError& error);
Failure cancelled();
/// On stderr, or as an object on stdout. Returns the exit code.
int fail(bool json, const Failure& failure);

QString nameOf(const std::filesystem::path& file);
using format::plain;
/// "12 measurements, 1 run, 3/1/26 to 3/8/26"
QString described(const log::LogContents& contents);
QString described(log::BackupKind kind);
/// "2026-03-01T08:15:00+01:00", at the place where it was written, or here.
QString isoTime(const core::WallTime& time);
QString isoTime(std::chrono::sys_time<std::chrono::milliseconds> time);

QJsonObject asJson(const log::LogContents& contents);
QJsonObject asJson(const log::Backup& backup);
void print(const QJsonObject& object);

}  // namespace stridetick::app::cli
