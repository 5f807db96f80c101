// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "app/cli/session_options.hpp"

#include <cstdint>

namespace stridetick::app::cli {

/// `stridetick render`: a run in a sound file, for a phone.
struct RenderOrder {
    ClickOrder click;
    QString file;
    std::uint32_t sampleRate = 48'000;
    bool force = false;
};

/// Without the command's own name.
Read<RenderOrder> readRenderOrder(const QStringList& arguments);
QString renderHelp();
/// Until it is done, or Ctrl-C. Returns the exit code.
int render(const RenderOrder& order);

}  // namespace stridetick::app::cli
