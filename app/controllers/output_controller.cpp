// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/output_controller.hpp"

#include "app/click_settings.hpp"
#include "app/engine_choice.hpp"
#include "app/sound.hpp"
#include "app/sound_words.hpp"

#include <algorithm>

namespace stridetick::app {

namespace {

QString wishedDevice(const core::OutputWish& wish) {
    return QString::fromStdString(wish.device.empty() ? wish.api : wish.device);
}

bool is(const OutputController::Output& output, const core::OutputWish& wish) {
    return output.api.toStdString() == wish.api && output.device.toStdString() == wish.device;
}

}  // namespace

OutputController::OutputController(ClickSettings& settings, Sound& sound, QObject* parent)
    : QObject(parent), settings_(settings), sound_(sound) {
    connect(&sound_, &Sound::statusChanged, this, &OutputController::onStatus);
    connect(&sound_, &Sound::outputsListed, this, &OutputController::take);
    connect(&settings_, &ClickSettings::outputChanged, this, &OutputController::apply);
    connect(&settings_, &ClickSettings::pulseOffsetChanged, this, &OutputController::changed);
    take({});
    apply();
}

core::OutputWish OutputController::wish() const { return settings_.output(); }

std::size_t OutputController::chosen() const {
    const auto found = std::ranges::find_if(
        outputs_, [wish = wish()](const auto& output) { return is(output, wish); });
    return found == outputs_.end() ? 0 : static_cast<std::size_t>(found - outputs_.begin());
}

void OutputController::refresh() {
    looking_ = true;
    sound_.listOutputs();
    emit changed();
}

void OutputController::choose(std::size_t index) {
    if (index < outputs_.size()) {
        auto chosen = wish();
        chosen.api = outputs_[index].api.toStdString();
        chosen.device = outputs_[index].device.toStdString();
        settings_.setOutput(chosen);
    }
}

void OutputController::setFallBack(bool fallBack) {
    auto chosen = wish();
    chosen.fallBack = fallBack;
    settings_.setOutput(chosen);
}

std::vector<std::uint32_t> OutputController::bufferSizes() {
    return {audio::kBufferSizes.begin(), audio::kBufferSizes.end()};
}

std::chrono::microseconds OutputController::usualLength(std::uint32_t frames) {
    constexpr std::uint32_t kUsualFramesInMillisecond = 48;
    return std::chrono::milliseconds{1} * (frames * audio::kBuffers / kUsualFramesInMillisecond);
}

std::uint32_t OutputController::bufferSize() const { return engineOutput(wish()).framesPerBuffer; }

std::uint32_t OutputController::usualBufferSize() { return engineOutput({}).framesPerBuffer; }

void OutputController::setBufferSize(std::uint32_t frames) {
    auto chosen = wish();
    chosen.framesPerBuffer = frames;
    settings_.setOutput(chosen);
}

OutputController::Facts OutputController::facts() const {
    const auto& status = sound_.status();
    return {.sounding = sound_.sounding(),
            .device = QString::fromStdString(status.device),
            .buffer = status.buffer,
            .latency = status.latency,
            .suggestedFrames = status.suggestedFrames};
}

std::chrono::milliseconds OutputController::pulseOffset() const {
    return settings_.pulseOffset(facts().device);
}

void OutputController::setPulseOffset(std::chrono::milliseconds offset) {
    if (const auto device = facts().device; !device.isEmpty()) {
        settings_.setPulseOffset(device, offset);
    }
}

void OutputController::take(const std::vector<audio::OutputApi>& found) {
    looking_ = false;
    outputs_.clear();
    QString now;
    std::vector<Output> named;
    for (const auto& api : found) {
        for (const auto& device : api.devices) {
            const QString name = QString::fromStdString(device.name);
            if (device.isDefault && now.isEmpty()) {
                now = name;
            }
            named.push_back(
                {.api = QString::fromStdString(api.name),
                 .device = name,
                 .label = found.size() > 1
                              ? tr("%1 (%2)").arg(name, QString::fromStdString(api.label))
                              : name});
        }
    }
    outputs_.push_back(
        {.api = {},
         .device = {},
         .label = now.isEmpty() ? tr("System default") : tr("System default (now: %1)").arg(now)});
    outputs_.insert(outputs_.end(), named.begin(), named.end());
    const auto wish = this->wish();
    if (std::ranges::none_of(outputs_, [&](const auto& output) { return is(output, wish); })) {
        outputs_.push_back({.api = QString::fromStdString(wish.api),
                            .device = QString::fromStdString(wish.device),
                            .label = tr("%1 (not there now)").arg(wishedDevice(wish)),
                            .there = false});
    }
    emit changed();
}

void OutputController::apply() {
    const auto wish = this->wish();
    sound_.setWhenLost(wish.fallBack ? audio::WhenLost::UseDefault : audio::WhenLost::Wait);
    sound_.chooseOutput(engineOutput(wish));
    emit changed();
}

void OutputController::onStatus() {
    say(QStringLiteral("sound-output"),
        soundwords::outputTrouble(sound_.status(), wishedDevice(wish())));
    say(QStringLiteral("sound-buffer"), soundwords::largerBuffer(sound_.status()));
    emit changed();
}

void OutputController::say(const QString& id, const QString& sentence) {
    if (said_.value(id) != sentence) {
        said_.insert(id, sentence);
        emit notice(id, sentence);
    }
}

}  // namespace stridetick::app
