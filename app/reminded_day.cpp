// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reminded_day.hpp"

#include <QCryptographicHash>
#include <QDate>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace stridetick::app {

namespace {

/// By the XDG base directory specification; only whole paths count.
QDir stateFolder() {
    const QString named = qEnvironmentVariable("XDG_STATE_HOME");
    return QDir::isAbsolutePath(named)
               ? QDir(named)
               : QDir(QDir::home().filePath(QStringLiteral(".local/state")));
}

QDate dateOf(std::chrono::local_days day) {
    return QDate(1970, 1, 1).addDays(day.time_since_epoch().count());
}

}  // namespace

RemindedDay::RemindedDay(const std::filesystem::path& log) {
    const auto digest = QCryptographicHash::hash(QByteArray::fromStdString(log.string()),
                                                 QCryptographicHash::Sha256);
    file_ = stateFolder()
                .filePath(QStringLiteral("stridetick/reminded-%1")
                              .arg(QString::fromLatin1(digest.toHex().left(16))))
                .toStdString();
}

std::optional<std::chrono::local_days> RemindedDay::day() const {
    QFile file(QString::fromStdString(file_.string()));
    if (!file.open(QIODevice::ReadOnly)) {
        return known_;
    }
    constexpr qint64 kMost = 64;
    const auto date =
        QDate::fromString(QString::fromLatin1(file.read(kMost)).trimmed(), Qt::ISODate);
    if (!date.isValid()) {
        return known_;
    }
    const std::chrono::local_days stored{std::chrono::days{QDate(1970, 1, 1).daysTo(date)}};
    return known_ ? std::max(*known_, stored) : stored;
}

bool RemindedDay::keep(std::chrono::local_days day) {
    known_ = day;
    const QString name = QString::fromStdString(file_.string());
    QDir().mkpath(QString::fromStdString(file_.parent_path().string()));
    QSaveFile file(name);
    return file.open(QIODevice::WriteOnly) &&
           file.write(dateOf(day).toString(Qt::ISODate).toLatin1() + '\n') > 0 && file.commit();
}

void RemindedDay::forget() {
    known_.reset();
    std::error_code ignored;
    std::filesystem::remove(file_, ignored);
}

}  // namespace stridetick::app
