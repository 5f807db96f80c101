// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/single_instance.hpp"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>

#include <system_error>

namespace stridetick::app {

namespace {

constexpr int kAnswerMs = 500;
constexpr int kTurnMs = 5'000;  // those before it take an answer's time each

QString socketFor(const std::filesystem::path& log) {
    std::error_code ignored;  // then the name as it was given has to do
    const auto real =
        std::filesystem::weakly_canonical(std::filesystem::absolute(log, ignored), ignored);
    const QString path = QString::fromStdString((real.empty() ? log : real).string());
    const auto digest = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return QDir(runtime.isEmpty() ? QDir::tempPath() : runtime)
        .filePath(
            QStringLiteral("stridetick-%1").arg(QString::fromLatin1(digest.toHex().left(16))));
}

}  // namespace

SingleInstance::SingleInstance(const std::filesystem::path& log, QObject* parent)
    : QObject(parent), name_(socketFor(log)) {
    connect(&server_, &QLocalServer::newConnection, this, [this] {
        while (auto* peer = server_.nextPendingConnection()) {
            emit raiseRequested();
            connect(peer, &QLocalSocket::readyRead, this, [this, peer] { hear(*peer); });
            connect(peer, &QLocalSocket::disconnected, peer, &QObject::deleteLater);
            hear(*peer);
        }
    });
}

void SingleInstance::hear(QLocalSocket& peer) {
    QDataStream stream(&peer);
    stream.startTransaction();  // until all of it is there
    QStringList files;
    stream >> files;
    if (stream.commitTransaction() && !files.isEmpty()) {
        emit importRequested(files);
    }
}

bool SingleInstance::handedOver(const QStringList& files) {
    // One process at a time asks, removes what is dead, and listens: else two that start together
    // would both find nobody, and the second would take the first one's socket away.
    QLockFile turn(name_ + QStringLiteral(".lock"));
    turn.setStaleLockTime(0);  // stale only if its process is dead
    turn.tryLock(kTurnMs);     // where no lock can be made, no socket can either
    QLocalSocket other;
    other.connectToServer(name_);
    if (other.waitForConnected(kAnswerMs)) {
        QDataStream stream(&other);
        stream << files;
        while (other.bytesToWrite() > 0 && other.waitForBytesWritten(kTurnMs)) {
        }
        other.disconnectFromServer();
        return true;
    }
    QLocalServer::removeServer(name_);  // left by a process that was killed
    server_.setSocketOptions(QLocalServer::UserAccessOption);
    server_.listen(name_);
    return false;
}

}  // namespace stridetick::app
