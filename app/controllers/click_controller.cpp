// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/click_controller.hpp"

#include "app/click_settings.hpp"
#include "app/engine_choice.hpp"
#include "app/sound.hpp"
#include "app/sound_words.hpp"

#include <algorithm>
#include <chrono>
#include <utility>

namespace stridetick::app {

namespace {

using namespace std::chrono_literals;

constexpr std::int32_t kTryTempo = 1600;  // tenths of a step a minute
constexpr std::chrono::milliseconds kTryLength = 4s;
constexpr std::uint32_t kUsualRate = 48'000;  // until a device has said its own

}  // namespace

ClickController::ClickController(ClickSettings& settings, Sound& sound, QObject* parent)
    : QObject(parent), settings_(settings), sound_(sound) {
    connect(&settings_, &ClickSettings::soundChanged, this, &ClickController::applySound);
    connect(&settings_, &ClickSettings::patternChanged, this, &ClickController::applyPattern);
    connect(&sound_, &Sound::statusChanged, this, [this] {
        prepareForDevice();
        emit changed();
    });
    connect(&sound_, &Sound::ended, this, [this] {
        if (trying()) {
            sound_.stop();
            emit changed();
        }
    });
    applySound();
    applyPattern();
    if (const auto choice = settings_.sound(); choice.voice == core::ClickVoice::Own) {
        readSample(QString::fromStdString(choice.ownFile), false);
    }
}

core::SoundChoice ClickController::sound() const { return settings_.sound(); }
core::PatternChoice ClickController::pattern() const { return settings_.pattern(); }

void ClickController::setVolume(core::Decibels volume) {
    auto choice = sound();
    choice.volume =
        std::clamp(volume, core::kSilence, choice.boost ? core::kHighestBoost : core::kUnchanged);
    settings_.setSound(choice);
}

void ClickController::setBoost(bool boost) {
    auto choice = sound();
    choice.boost = boost;
    if (!boost) {
        choice.volume = std::min(choice.volume, core::kUnchanged);
    }
    settings_.setSound(choice);
}

void ClickController::setMuted(bool muted) {
    auto choice = sound();
    choice.muted = muted;
    settings_.setSound(choice);
}

void ClickController::setVoice(core::ClickVoice voice) {
    auto choice = sound();
    if (voice == core::ClickVoice::Own) {
        if (!choice.ownFile.empty()) {
            readSample(QString::fromStdString(choice.ownFile), true);
        }
        return;
    }
    ++voicesChosen_;
    sampleProblem_.clear();
    emit sampleTroubled({});
    choice.voice = voice;
    settings_.setSound(choice);
    emit changed();
}

void ClickController::setPattern(const core::PatternChoice& pattern) {
    settings_.setPattern(pattern);
}

void ClickController::takeOwnSample(const QString& file) { readSample(file, true); }

void ClickController::readSample(const QString& file, bool choose) {
    background_.run([this, file, choose, asked = voicesChosen_]() -> Background::Finish {
        auto loaded = audio::tryLoadSound(file.toStdString());
        return [this, file, choose, asked, loaded = std::move(loaded)] {
            const bool another = asked != voicesChosen_;  // a later choice wins
            if (!loaded) {
                if (!another) {
                    refuse(soundwords::sampleRefused(file, loaded.error()), choose);
                }
                emit changed();
                return;
            }
            own_ = std::make_shared<const audio::LoadedSound>(*loaded);
            ownFile_ = file;
            sampleProblem_.clear();
            emit sampleTroubled({});
            preparedRate_ = 0;
            if (choose) {
                auto choice = sound();
                choice.voice = another ? choice.voice : core::ClickVoice::Own;
                choice.ownFile = file.toStdString();
                settings_.setSound(choice);
            }
            prepareForDevice();
            emit changed();
        };
    });
    emit changed();
}

void ClickController::refuse(const QString& why, bool chosenNow) {
    sampleProblem_ = chosenNow ? soundwords::sampleNotTaken(why) : soundwords::sampleReplaced(why);
    if (!chosenNow) {
        emit sampleTroubled(soundwords::sampleMissing(why));
    }
}

void ClickController::prepareForDevice() {
    const std::uint32_t opened = sound_.status().sampleRate;
    const std::uint32_t rate = opened == 0 ? kUsualRate : opened;
    if (!own_ || rate == preparedRate_ || background_.busy()) {
        return;
    }
    background_.run([this, own = own_, rate]() -> Background::Finish {
        return [this, rate, ready = audio::prepared(*own, rate)] {
            preparedRate_ = rate;
            if (ready) {
                sound_.setOwnSound(ready);
            }
            emit changed();
            prepareForDevice();  // another device may have come meanwhile
        };
    });
}

void ClickController::applySound() {
    const auto choice = settings_.sound();
    sound_.setVolume(choice.volume);
    sound_.setMuted(choice.muted);
    sound_.setVoice(engineSound(choice.voice));
    emit changed();
}

void ClickController::applyPattern() {
    sound_.setPattern(enginePattern(settings_.pattern()));
    emit changed();
}

void ClickController::setPageShown(bool shown) {
    sound_.setNeed(Sound::Need::Settings, shown);
    if (!shown && trying()) {
        sound_.stop();
    }
}

bool ClickController::trying() const { return trySerial_ != 0 && sound_.serial() == trySerial_; }

bool ClickController::canTry() const {
    return sound_.sounding() && (sound_.serial() == 0 || trying());
}

void ClickController::tryIt() {
    if (!canTry()) {
        return;
    }
    auto plan = audio::ClickPlan::endless(kTryTempo);
    plan.parts[0].lengthMs = kTryLength.count();
    sound_.setPulseShown(true);  // so that its end is seen
    trySerial_ = sound_.start(plan);
    emit changed();
}

void ClickController::testSound() { sound_.playCue(audio::Cue::Test); }

}  // namespace stridetick::app
