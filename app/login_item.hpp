// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QString>
#include <QStringList>
#include <QTime>

#include <tl/expected.hpp>

#include <optional>
#include <utility>

namespace stridetick::app {

/// The one file by which the desktop starts `stridetick remind` at login: it is there only while
/// the runner wants to be reminded, and its command is the setting. Thread: window's.
class LoginItem {
    Q_DECLARE_TR_FUNCTIONS(LoginItem)

 public:
    /// `whose`: the arguments that name the log, as the window was given them; none for the
    /// window's own.
    explicit LoginItem(QStringList whose) : whose_(std::move(whose)) {}

    /// Where it is, or would be.
    static QString file();
    /// A sandbox without the runner's own folders: nothing can be installed from there.
    static bool possible();
    /// At which time it reminds of this log; nothing where there is none, or the desktop has
    /// switched it off. The command decides: the names in it are of some language.
    std::optional<QTime> at() const;
    /// There is one, of another log or of a copy of this program elsewhere, or switched off.
    bool another() const;
    /// There is one of this log, of whatever copy of this program, switched off or not.
    bool isOfThisLog() const;
    /// In place of whatever was there. Fails by: a sentence.
    [[nodiscard]] tl::expected<void, QString> tryInstall(QTime at) const;
    [[nodiscard]] static tl::expected<void, QString> tryRemove();
    /// The command itself, now: one that was started before ends, since its file is another.
    [[nodiscard]] bool start(QTime at) const;

    /// What the file has to hold.
    QByteArray content(QTime at) const;
    QStringList command(QTime at) const;
    const QStringList& whose() const noexcept { return whose_; }
    /// This program as it is to be started again, under an AppImage that file.
    static QString program();

 private:
    QStringList whose_;
};

}  // namespace stridetick::app
