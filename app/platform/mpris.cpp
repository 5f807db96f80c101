// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/mpris.hpp"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include "app/controllers/click_controller.hpp"
#include "app/controllers/run_controller.hpp"
#include "app/format.hpp"
#include "app/platform/mpris_adaptors.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace stridetick::app {

namespace {

const QString kPath = QStringLiteral("/org/mpris/MediaPlayer2");
const QString kPlayer = QStringLiteral("org.mpris.MediaPlayer2.Player");
const QString kName = QStringLiteral("org.mpris.MediaPlayer2.stridetick");
constexpr uint kDoNotQueue = 4;    // of RequestName
constexpr uint kOwner = 1;         // its answers
constexpr uint kAlreadyOwner = 4;  // this program, a moment ago

QDBusMessage busCall(const QString& method) {
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"),
                                          QStringLiteral("/org/freedesktop/DBus"),
                                          QStringLiteral("org.freedesktop.DBus"), method);
}

qlonglong microseconds(std::chrono::milliseconds time) {
    return std::chrono::microseconds{time}.count();
}

}  // namespace

Mpris::Mpris(Parts parts, QDBusConnection bus, QObject* parent)
    : QObject(parent), parts_(std::move(parts)), bus_(std::move(bus)) {
    new MprisRoot(*this);
    auto* player = new MprisPlayer(*this);
    connect(&parts_.run, &RunController::skipped, player,
            [this, player] { emit player->Seeked(position()); });
    connect(&parts_.run, &RunController::changed, this, &Mpris::refresh);
    connect(&parts_.click, &ClickController::changed, this, &Mpris::refresh);
}

Mpris::~Mpris() {
    if (!open_) {
        return;
    }
    bus_.unregisterObject(kPath);
    auto call = busCall(QStringLiteral("ReleaseName"));
    call << name_;
    bus_.asyncCall(call);
}

void Mpris::open() {
    if (open_ || !bus_.isConnected() || !bus_.registerObject(kPath, this)) {
        return;
    }
    open_ = true;
    told_ = told();
    askFor(kName, kName + QStringLiteral(".instance%1").arg(QCoreApplication::applicationPid()));
}

void Mpris::askFor(const QString& name, const QString& otherwise) {
    name_ = name;
    auto call = busCall(QStringLiteral("RequestName"));
    call << name << kDoNotQueue;
    auto* watcher = new QDBusPendingCallWatcher(bus_.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, otherwise] {
        const QDBusPendingReply<uint> reply = *watcher;
        watcher->deleteLater();
        const bool had =
            !reply.isError() && (reply.value() == kOwner || reply.value() == kAlreadyOwner);
        if (!had && !otherwise.isEmpty()) {
            askFor(otherwise, {});
        }
    });
}

void Mpris::refresh() {
    if (!open_) {
        return;
    }
    auto now = told();
    QVariantMap changed;
    for (auto it = now.cbegin(); it != now.cend(); ++it) {
        if (told_.value(it.key()) != it.value()) {
            changed.insert(it.key(), it.value());
        }
    }
    if (changed.isEmpty()) {
        return;
    }
    told_ = std::move(now);
    auto signal =
        QDBusMessage::createSignal(kPath, QStringLiteral("org.freedesktop.DBus.Properties"),
                                   QStringLiteral("PropertiesChanged"));
    signal << kPlayer << changed << QStringList();
    bus_.send(signal);
}

QVariantMap Mpris::told() const {
    return {{QStringLiteral("PlaybackStatus"), playbackStatus()},
            {QStringLiteral("Metadata"), metadata()},
            {QStringLiteral("Volume"), volume()},
            {QStringLiteral("CanPlay"), canPlay()},
            {QStringLiteral("CanPause"), canPause()},
            {QStringLiteral("CanGoNext"), canStep()},
            {QStringLiteral("CanGoPrevious"), canStep()}};
}

bool Mpris::canPlay() const {
    const auto& run = parts_.run;
    return run.running() || (run.tempo() && run.safetySeen() && !parts_.tapping());
}

bool Mpris::canPause() const { return parts_.run.running(); }

bool Mpris::canStep() const { return parts_.run.tempo() && parts_.run.safetySeen(); }

QString Mpris::playbackStatus() const {
    if (!parts_.run.running()) {
        return QStringLiteral("Stopped");
    }
    return parts_.run.paused() ? QStringLiteral("Paused") : QStringLiteral("Playing");
}

QVariantMap Mpris::metadata() const {
    const auto& run = parts_.run;
    const auto tempo = run.running() ? std::optional{run.goal()} : run.tempo();
    if (!tempo) {
        return {{QStringLiteral("mpris:trackid"),
                 QVariant::fromValue(QDBusObjectPath(
                     QStringLiteral("/org/mpris/MediaPlayer2/TrackList/NoTrack")))}};
    }
    QVariantMap data{
        {QStringLiteral("mpris:trackid"),
         QVariant::fromValue(QDBusObjectPath(QStringLiteral("/io/github/stridetick/Run")))},
        {QStringLiteral("xesam:title"), tr("%1 steps a minute").arg(format::tempo(*tempo))},
        {QStringLiteral("xesam:artist"), QStringList{QStringLiteral("Stridetick")}}};
    if (const auto length = run.length()) {
        data.insert(QStringLiteral("mpris:length"), microseconds(*length));
    }
    return data;
}

double Mpris::volume() const {
    const auto sound = parts_.click.sound();
    constexpr double kTenthsOfADecade = 200;
    return sound.muted || sound.volume <= core::kSilence
               ? 0
               : std::pow(10, sound.volume.tenths() / kTenthsOfADecade);
}

void Mpris::setVolume(double volume) {
    constexpr double kTenthsOfADecade = 200;
    const auto sound = parts_.click.sound();
    const auto most = sound.boost ? core::kHighestBoost : core::kUnchanged;
    const double tenths = volume > 0 ? kTenthsOfADecade * std::log10(volume) : -HUGE_VAL;
    if (std::isnan(tenths)) {
        return;
    }
    const double within = std::clamp<double>(tenths, core::kSilence.tenths(), most.tenths());
    parts_.click.setVolume(core::Decibels::ofTenths(static_cast<int>(std::lround(within))));
    if (sound.muted && volume > 0) {
        parts_.click.setMuted(false);
    }
}

qlonglong Mpris::position() const { return microseconds(parts_.run.position()); }

void Mpris::play() {
    auto& run = parts_.run;
    if (run.paused()) {
        run.resume();
    } else if (!run.running() && canPlay()) {
        parts_.showRun();
        run.start();
    }
}

void Mpris::pause() {
    if (parts_.run.running() && !parts_.run.paused()) {
        parts_.run.pause();
    }
}

void Mpris::playPause() {
    if (parts_.tapping()) {
        return;
    }
    if (playbackStatus() == QLatin1String("Playing")) {
        pause();
    } else {
        play();
    }
}

void Mpris::stop() { parts_.run.stop(); }

void Mpris::step(int spm) {
    if (canStep() && !parts_.tapping()) {
        parts_.run.changeTempo(core::StepsPerMinuteDelta::ofTenths(spm * 10));
    }
}

}  // namespace stridetick::app
