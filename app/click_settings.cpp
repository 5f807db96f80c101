// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/click_settings.hpp"

#include <QUrl>

#include "app/settings_store.hpp"
#include "core/cadence/tap_along.hpp"
#include "core/target/target_rule.hpp"

namespace stridetick::app {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

QString key(const char* name) { return QStringLiteral("click/") + QLatin1String(name); }

int number(const QSettings& settings, const char* name, int lowest, int highest, int fallback) {
    bool ok = false;
    const int stored = settings.value(key(name)).toInt(&ok);
    return ok && stored >= lowest && stored <= highest ? stored : fallback;
}

seconds time(const QSettings& settings, const char* name, seconds longest, seconds fallback) {
    return seconds{number(settings, name, 0, static_cast<int>(longest.count()),
                          static_cast<int>(fallback.count()))};
}

bool yes(const QSettings& settings, const char* name, bool fallback) {
    return settings.value(key(name), fallback).toBool();
}

/// Enumerations are stored as their place in the list.
template <class Enum>
Enum place(const QSettings& settings, const char* name, Enum last, Enum fallback) {
    return static_cast<Enum>(
        number(settings, name, 0, static_cast<int>(last), static_cast<int>(fallback)));
}

std::string text(const QSettings& settings, const char* name) {
    return settings.value(key(name)).toString().toStdString();
}

void put(QSettings& settings, const char* name, const QVariant& value) {
    settings.setValue(key(name), value);
}

void put(QSettings& settings, const char* name, seconds value) {
    settings.setValue(key(name), static_cast<qlonglong>(value.count()));
}

/// Until another volume is chosen: that of versions before the click had settings of its own, a
/// place on a slider from 0 to 1.
core::Decibels earlierVolume(const QSettings& settings, core::Decibels fallback) {
    bool ok = false;
    const double stored = settings.value(QStringLiteral("sound/volume")).toDouble(&ok);
    if (!ok || !(stored >= 0 && stored <= 1)) {  // not a number is neither
        return fallback;
    }
    return core::Decibels::ofTenths(qRound((1 - stored) * core::kSilence.tenths()));
}

QString offsetKey(const QString& device) {
    return key("pulse-offset/") + QString::fromLatin1(QUrl::toPercentEncoding(device));
}

}  // namespace

ClickSettings::ClickSettings(const QString& file, QObject* parent)
    : QObject(parent), settings_(settingsFile(file), QSettings::NativeFormat) {}

core::SoundChoice ClickSettings::sound() const {
    core::SoundChoice choice;
    if (!settings_.contains(key("volume"))) {
        choice.volume = earlierVolume(settings_, choice.volume);
    }
    if (!settings_.contains(key("muted"))) {
        choice.muted = settings_.value(QStringLiteral("sound/muted"), choice.muted).toBool();
    }
    choice.boost = yes(settings_, "boost", choice.boost);
    const auto loudest = choice.boost ? core::kHighestBoost : core::kUnchanged;
    choice.volume = core::Decibels::ofTenths(number(settings_, "volume", core::kSilence.tenths(),
                                                    loudest.tenths(), choice.volume.tenths()));
    choice.muted = yes(settings_, "muted", choice.muted);
    choice.voice = place(settings_, "voice", core::ClickVoice::Own, choice.voice);
    choice.ownFile = text(settings_, "own-file");
    if (choice.voice == core::ClickVoice::Own && choice.ownFile.empty()) {
        choice.voice = core::SoundChoice{}.voice;
    }
    return choice;
}

void ClickSettings::setSound(const core::SoundChoice& choice) {
    if (choice == sound()) {
        return;
    }
    put(settings_, "boost", choice.boost);
    put(settings_, "volume", choice.volume.tenths());
    put(settings_, "muted", choice.muted);
    put(settings_, "voice", static_cast<int>(choice.voice));
    put(settings_, "own-file", QString::fromStdString(choice.ownFile));
    emit soundChanged();
}

core::PatternChoice ClickSettings::pattern() const {
    using Choice = core::PatternChoice;
    Choice choice;
    choice.feet = place(settings_, "feet", core::ClickFeet::Right, choice.feet);
    choice.every = number(settings_, "every", 1, Choice::kMostSteps, choice.every);
    choice.accentEvery =
        number(settings_, "accent-every", 0, Choice::kMostAccent, choice.accentEvery);
    if (choice.accentEvery == 1) {
        choice.accentEvery = 0;
    }
    choice.tonePerFoot = yes(settings_, "tone-per-foot", choice.tonePerFoot);
    choice.panPercent = number(settings_, "pan", 0, 100, choice.panPercent);
    choice.countIn = number(settings_, "count-in", 0, Choice::kMostBeats, choice.countIn);
    return choice;
}

void ClickSettings::setPattern(const core::PatternChoice& choice) {
    if (choice == pattern()) {
        return;
    }
    put(settings_, "feet", static_cast<int>(choice.feet));
    put(settings_, "every", choice.every);
    put(settings_, "accent-every", choice.accentEvery);
    put(settings_, "tone-per-foot", choice.tonePerFoot);
    put(settings_, "pan", choice.panPercent);
    put(settings_, "count-in", choice.countIn);
    emit patternChanged();
}

core::SessionChoice ClickSettings::session() const {
    using Choice = core::SessionChoice;
    Choice choice;
    choice.easy = time(settings_, "easy", Choice::kMostEasy, choice.easy);
    choice.length = time(settings_, "length", Choice::kLongest, choice.length);
    choice.on = time(settings_, "on", Choice::kMostTurn, choice.on);
    choice.off = time(settings_, "off", Choice::kMostTurn, choice.off);
    choice.ramp = yes(settings_, "ramp", choice.ramp);
    choice.rampFrom = core::StepsPerMinute::ofTenths(
        number(settings_, "ramp-from", core::kLowestTarget.tenths(), core::kHighestTarget.tenths(),
               choice.rampFrom.tenths()));
    choice.rampOver = time(settings_, "ramp-over", Choice::kLongestRamp, choice.rampOver);
    choice.silentEnd = yes(settings_, "silent-end", choice.silentEnd);
    choice.cues = yes(settings_, "cues", choice.cues);
    choice.whenBelow = yes(settings_, "when-below", choice.whenBelow);
    return choice;
}

void ClickSettings::setSession(const core::SessionChoice& choice) {
    if (choice == session()) {
        return;
    }
    put(settings_, "easy", choice.easy);
    put(settings_, "length", choice.length);
    put(settings_, "on", choice.on);
    put(settings_, "off", choice.off);
    put(settings_, "ramp", choice.ramp);
    put(settings_, "ramp-from", choice.rampFrom.tenths());
    put(settings_, "ramp-over", choice.rampOver);
    put(settings_, "silent-end", choice.silentEnd);
    put(settings_, "cues", choice.cues);
    put(settings_, "when-below", choice.whenBelow);
    emit sessionChanged();
}

core::OutputWish ClickSettings::output() const {
    constexpr int kMostFrames = 16'384;
    core::OutputWish wish;
    wish.api = text(settings_, "output-api");
    wish.device = text(settings_, "output-device");
    wish.framesPerBuffer =
        static_cast<std::uint32_t>(number(settings_, "buffer-frames", 0, kMostFrames, 0));
    wish.fallBack = yes(settings_, "fall-back", wish.fallBack);
    return wish;
}

void ClickSettings::setOutput(const core::OutputWish& wish) {
    if (wish == output()) {
        return;
    }
    put(settings_, "output-api", QString::fromStdString(wish.api));
    put(settings_, "output-device", QString::fromStdString(wish.device));
    put(settings_, "buffer-frames", wish.framesPerBuffer);
    put(settings_, "fall-back", wish.fallBack);
    emit outputChanged();
}

milliseconds ClickSettings::pulseOffset(const QString& device) const {
    bool ok = false;
    const milliseconds stored{settings_.value(offsetKey(device)).toInt(&ok)};
    const bool inRange = stored >= core::tapalong::kLowest && stored <= core::tapalong::kHighest;
    return ok && inRange ? stored : milliseconds{};
}

void ClickSettings::setPulseOffset(const QString& device, milliseconds offset) {
    if (offset != pulseOffset(device)) {
        settings_.setValue(offsetKey(device), static_cast<int>(offset.count()));
        emit pulseOffsetChanged();
    }
}

}  // namespace stridetick::app
