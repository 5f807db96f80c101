// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "app/cli/session_options.hpp"
#include "audio/output_choice.hpp"

namespace stridetick::app::cli {

/// `stridetick click`: a run in a terminal.
struct PlayOrder {
    ClickOrder click;
    audio::OutputChoice output{};
    audio::WhenLost whenLost = audio::WhenLost::UseDefault;
};

/// Without the command's own name.
Read<PlayOrder> readClickOrder(const QStringList& arguments);
QString clickHelp();
/// Plays until the run is over or Ctrl-C. Says where it plays, and goes on trying while there is
/// nowhere. Returns the exit code.
int click(const PlayOrder& order);

}  // namespace stridetick::app::cli
