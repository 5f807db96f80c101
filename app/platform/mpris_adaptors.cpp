// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/mpris_adaptors.hpp"

#include <QMetaObject>

#include "app/platform/mpris.hpp"

namespace stridetick::app {

MprisRoot::MprisRoot(Mpris& mpris) : QDBusAbstractAdaptor(&mpris), mpris_(mpris) {}

void MprisRoot::Raise() { mpris_.raise(); }

// Once the call is answered: the window may be gone then.
void MprisRoot::Quit() {
    QMetaObject::invokeMethod(
        &mpris_, [this] { mpris_.quit(); }, Qt::QueuedConnection);
}

MprisPlayer::MprisPlayer(Mpris& mpris) : QDBusAbstractAdaptor(&mpris), mpris_(mpris) {}

QString MprisPlayer::playbackStatus() const { return mpris_.playbackStatus(); }

QVariantMap MprisPlayer::metadata() const { return mpris_.metadata(); }

double MprisPlayer::volume() const { return mpris_.volume(); }

void MprisPlayer::setVolume(double volume) { mpris_.setVolume(volume); }

qlonglong MprisPlayer::position() const { return mpris_.position(); }

bool MprisPlayer::canStep() const { return mpris_.canStep(); }

bool MprisPlayer::canPlay() const { return mpris_.canPlay(); }

bool MprisPlayer::canPause() const { return mpris_.canPause(); }

void MprisPlayer::Next() { mpris_.step(1); }

void MprisPlayer::Previous() { mpris_.step(-1); }

void MprisPlayer::Pause() { mpris_.pause(); }

void MprisPlayer::PlayPause() { mpris_.playPause(); }

void MprisPlayer::Stop() { mpris_.stop(); }

void MprisPlayer::Play() { mpris_.play(); }

}  // namespace stridetick::app
