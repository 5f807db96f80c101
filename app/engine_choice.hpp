// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/click_messages.hpp"
#include "audio/output_choice.hpp"
#include "core/settings/click_choice.hpp"

namespace stridetick::app {

/// What the runner has chosen, in the engine's words.
audio::ClickSound engineSound(core::ClickVoice voice);
audio::ClickPattern enginePattern(const core::PatternChoice& choice);
audio::OutputChoice engineOutput(const core::OutputWish& wish);

}  // namespace stridetick::app
