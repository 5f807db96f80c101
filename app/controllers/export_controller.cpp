// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/export_controller.hpp"

#include <QFileInfo>

#include "app/click_settings.hpp"
#include "app/engine_choice.hpp"
#include "app/format.hpp"
#include "app/sound_words.hpp"
#include "audio/gain_of.hpp"
#include "audio/render_file.hpp"

namespace stridetick::app {

namespace {

using std::chrono::milliseconds;

struct Order {
    audio::ClickSettings settings;
    milliseconds length{};
    QString file;
    QString ownFile;  ///< empty unless the own sample sounds
    audio::RenderOptions options;
};

struct Ended {
    bool cancelled = false;
    QString why;
};

tl::expected<void, Ended> carryOut(Order& order, const audio::RenderProgress& progress) {
    if (!order.ownFile.isEmpty()) {
        auto own = audio::tryLoadSound(order.ownFile.toStdString());
        if (!own) {
            return tl::unexpected(
                Ended{.why = soundwords::sampleRefused(order.ownFile, own.error())});
        }
        order.options.own = std::make_shared<const audio::LoadedSound>(*own);
    }
    return audio::tryRender(order.settings, order.length, order.file.toStdString(), order.options,
                            progress)
        .map_error([&](const audio::RenderError& error) {
            return Ended{.cancelled = error.kind == audio::RenderError::Kind::Cancelled,
                         .why = soundwords::renderFailed(order.file, error)};
        });
}

}  // namespace

ExportController::ExportController(ClickSettings& settings, Shape shape,
                                   std::function<bool()> known, QObject* parent)
    : QObject(parent), settings_(settings), shape_(std::move(shape)), known_(std::move(known)) {
    connect(&settings_, &ClickSettings::sessionChanged, this, &ExportController::changed);
}

ExportController::~ExportController() { cancelled_ = true; }

bool ExportController::endless() const {
    const auto shape = shape_();
    return shape && !shape->length;
}

tl::expected<std::chrono::seconds, NextRun::NoShape> ExportController::length() const {
    return filePlan().map(
        [](const FilePlan& plan) { return std::chrono::ceil<std::chrono::seconds>(plan.length); });
}

tl::expected<FilePlan, NextRun::NoShape> ExportController::filePlan() const {
    return shape_().map([](core::RunShape shape) {
        shape.length = shape.length.value_or(kOpenLength);
        return *filePlanOf(shape);  // it has a length
    });
}

QString ExportController::suggestedName() const {
    const auto shape = shape_();
    return shape ? tr("session-%1.flac").arg(shape->tempo.rounded()) : QString();
}

void ExportController::save(const QString& file) {
    const auto shape = shape_();
    const auto plan = filePlan();
    if (busy() || !shape || !plan) {
        return;
    }
    const auto choice = settings_.sound();
    Order order;
    order.length = plan->length;
    order.file = file;
    order.settings.plan = plan->plan;
    order.settings.pattern = enginePattern(settings_.pattern());
    order.settings.sound = engineSound(choice.voice);
    order.settings.gain = audio::gainOf(core::kUnchanged);  // the phone has a volume of its own
    order.settings.playing = true;
    order.settings.startSerial = 1;
    order.options.title =
        tr("Run at %1 steps a minute").arg(format::tempo(shape->tempo)).toStdString();
    order.options.comment = tr("Click for running at %1 steps a minute. Made by Stridetick.")
                                .arg(format::tempo(shape->tempo))
                                .toStdString();
    if (choice.voice == core::ClickVoice::Own) {
        order.ownFile = QString::fromStdString(choice.ownFile);
    }
    cancelled_ = false;
    percent_ = 0;
    failed_ = false;
    written_ = false;
    message_.clear();
    background_.run([this, order]() mutable -> Background::Finish {
        int last = 0;
        const auto progress = [this, &last](double part) {
            if (const int percent = static_cast<int>(part * 100); percent != last) {
                last = percent;
                QMetaObject::invokeMethod(
                    this, [this, percent] { showProgress(percent); }, Qt::QueuedConnection);
            }
            return !cancelled_;
        };
        const auto done = carryOut(order, progress);
        return [this, done, file = order.file, length = order.length] {
            written_ = done.has_value();
            failed_ = !done && !done.error().cancelled;
            percent_ = done ? 100 : 0;
            message_ = done ? tr("%1 is written: %2 for your phone.")
                                  .arg(QFileInfo(file).fileName(), format::clockTime(length))
                            : done.error().why;
            emit changed();
        };
    });
    emit changed();
}

void ExportController::cancel() { cancelled_ = true; }

void ExportController::showProgress(int percent) {
    if (busy()) {
        percent_ = percent;
        emit changed();
    }
}

}  // namespace stridetick::app
