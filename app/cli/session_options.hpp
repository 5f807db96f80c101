// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QString>

#include "audio/click_messages.hpp"
#include "core/session/run_plan.hpp"
#include "core/units/decibels.hpp"

#include <tl/expected.hpp>

#include <chrono>
#include <optional>
#include <vector>

namespace stridetick::app::cli {

/// A run and its sound, as a command asks for them.
struct ClickOrder {
    core::RunShape shape;
    audio::ClickPattern pattern{};
    audio::ClickSound sound = audio::ClickSound::Tick;
    QString ownFile{};  ///< for ClickSound::Own
    core::Decibels volume = core::kUnchanged;
    bool quiet = false;
};

/// A sentence of what is wrong.
template <class T>
using Read = tl::expected<T, QString>;

/// The options that `render` and `click` share.
void addSessionOptions(QCommandLineParser& parser);
Read<ClickOrder> readSessionOptions(const QCommandLineParser& parser, core::StepsPerMinute tempo);

/// 30 to 300 in steps of 0.1; `what` is named if it isn't.
Read<core::StepsPerMinute> readTempo(const QString& text, const QString& what);

/// On stderr, if the volume is above that of the click as it was made.
void warnOfBoost(const ClickOrder& order);

struct NamedSound {
    const char* name;
    const char* description;  ///< to be translated
    audio::ClickSound sound;
};
const std::vector<NamedSound>& namedSounds();

/// "168 spm, 5 min easy, 3 min on and 1 min off": for a file's comment and the terminal.
QString described(const core::RunShape& shape);
/// "30 min", "1:30"
QString lengthText(std::chrono::seconds length);

}  // namespace stridetick::app::cli
