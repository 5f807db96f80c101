// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/login_item.hpp"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

#include "app/reminder_times.hpp"

namespace stridetick::app {

namespace {

const QString kAt = QStringLiteral("--at");

/// A string of a desktop entry.
QString asValue(QString text) {
    return text.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
        .replace(QLatin1Char('\n'), QLatin1String("\\n"))
        .replace(QLatin1Char('\r'), QLatin1String("\\r"))
        .replace(QLatin1Char('\t'), QLatin1String("\\t"));
}

/// An argument in a desktop entry's Exec, before it is a string.
QString quoted(QString argument) {
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_./:=+,-]+$"));
    if (plain.match(argument).hasMatch()) {
        return argument;
    }
    argument.replace(QLatin1Char('%'), QLatin1String("%%"));
    static const QRegularExpression special(QStringLiteral("([\"`$\\\\])"));
    return QLatin1Char('"') + argument.replace(special, QStringLiteral("\\\\1")) + QLatin1Char('"');
}

QString contentNow() {
    QFile file(LoginItem::file());
    constexpr qint64 kMost = 65'536;
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(kMost)) : QString();
}

QString execOf(const QStringList& command) {
    QStringList words;
    for (const QString& argument : command) {
        words.append(asValue(quoted(argument)));
    }
    return words.join(QLatin1Char(' '));
}

/// What the file runs, and from its time on: what of the command is the same for each copy of the
/// program.
struct Command {
    QString whole;
    QString time;
    QString whose;
};

Command commandIn(const QString& content) {
    static const QRegularExpression exec(
        QStringLiteral("^Exec *= *(.* remind --login-item --at (\\d\\d:\\d\\d)(.*))$"),
        QRegularExpression::MultilineOption);
    const auto found = exec.match(content);
    return {found.captured(1), found.captured(2), found.captured(3).trimmed()};
}

/// The desktop's own tools switch an item off by such a line.
bool isSwitchedOff(const QString& content) {
    static const QRegularExpression off(
        QStringLiteral("^(Hidden *= *true|X-\\w+-[Aa]utostart-enabled *= *false) *$"),
        QRegularExpression::MultilineOption);
    return off.match(content).hasMatch();
}

}  // namespace

QString LoginItem::file() {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
        .filePath(QStringLiteral("autostart/io.github.stridetick.Stridetick.Reminder.desktop"));
}

bool LoginItem::possible() { return !QFileInfo::exists(QStringLiteral("/.flatpak-info")); }

QString LoginItem::program() {
    const QString image = qEnvironmentVariable("APPIMAGE");
    return image.isEmpty() ? QCoreApplication::applicationFilePath() : image;
}

QStringList LoginItem::command(QTime at) const {
    return QStringList{program(), QStringLiteral("remind"), QStringLiteral("--login-item"), kAt,
                       reminder::textOf(at)} +
           whose_;
}

QByteArray LoginItem::content(QTime at) const {
    return QStringLiteral(
               "[Desktop Entry]\n"
               "Type=Application\n"
               "Name=%1\n"
               "Comment=%2\n"
               "Icon=io.github.stridetick.Stridetick\n"
               "TryExec=%3\n"
               "Exec=%4\n"
               "Terminal=false\n"
               "NoDisplay=true\n"
               "X-GNOME-Autostart-enabled=true\n")
        .arg(asValue(tr("Stridetick reminder")),
             asValue(tr("Reminds of your cadence programme on its days")), asValue(program()),
             execOf(command(at)))
        .toUtf8();
}

std::optional<QTime> LoginItem::at() const {
    const QString content = contentNow();
    const auto command = commandIn(content);
    const auto at = reminder::timeIn(command.time);
    return at && command.whole == execOf(this->command(*at)) && !isSwitchedOff(content)
               ? at
               : std::nullopt;
}

bool LoginItem::another() const { return QFileInfo::exists(file()) && !at(); }

bool LoginItem::isOfThisLog() const {
    const auto command = commandIn(contentNow());
    return !command.time.isEmpty() && command.whose == execOf(whose_);
}

tl::expected<void, QString> LoginItem::tryInstall(QTime at) const {
    const auto wanted = content(at);
    QSaveFile written(file());
    QDir().mkpath(QFileInfo(file()).path());
    if (!written.open(QIODevice::WriteOnly) || written.write(wanted) != wanted.size() ||
        !written.commit()) {
        return tl::unexpected(
            tr("%1 cannot be written (%2): you will not be reminded. See to the folder and try "
               "again.")
                .arg(file(), written.errorString()));
    }
    return {};
}

tl::expected<void, QString> LoginItem::tryRemove() {
    QFile there(file());
    if (there.exists() && !there.remove()) {
        return tl::unexpected(tr("%1 cannot be removed (%2): remove it by hand, or you will still "
                                 "be reminded.")
                                  .arg(file(), there.errorString()));
    }
    return {};
}

bool LoginItem::start(QTime at) const {
    auto command = this->command(at);
    const QString program = command.takeFirst();
    return QProcess::startDetached(program, command, QDir::homePath());
}

}  // namespace stridetick::app
