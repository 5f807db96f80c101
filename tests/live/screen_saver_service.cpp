// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a desktop that keeps the computer awake, as a program of its own.
#include <QCoreApplication>
#include <QDBusConnection>

namespace {

class ScreenSaver : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

 public slots:
    uint Inhibit(const QString& /*application*/, const QString& /*reason*/) { return ++last_; }
    void UnInhibit(uint /*cookie*/) {}

 private:
    uint last_ = 40;
};

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    ScreenSaver service;
    auto bus = QDBusConnection::sessionBus();
    const bool there = bus.registerObject("/org/freedesktop/ScreenSaver", &service,
                                          QDBusConnection::ExportAllSlots) &&
                       bus.registerService("org.freedesktop.ScreenSaver");
    return there ? QCoreApplication::exec() : 1;
}

#include "screen_saver_service.moc"
