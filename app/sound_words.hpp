// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "audio/render_file.hpp"
#include "audio/sample_sound.hpp"

/// Sentences about sounds, devices and sound files: what is wrong, what still works, what to do.
namespace stridetick::app::soundwords {

/// Which file, what is wrong with it, what to do.
QString sampleRefused(const QString& file, const audio::SampleError& error);
QString renderFailed(const QString& file, const audio::RenderError& error);

}  // namespace stridetick::app::soundwords
