// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "audio/output_status.hpp"
#include "audio/render_file.hpp"
#include "audio/sample_sound.hpp"

#include <chrono>

/// Sentences about sounds, devices and sound files: what is wrong, what still works, what to do.
namespace stridetick::app::soundwords {

/// Which file, what is wrong with it, what to do.
QString sampleRefused(const QString& file, const audio::SampleError& error);
/// Of a new choice; `refused` is the sentence of before, here and below.
QString sampleNotTaken(const QString& refused);
/// Of the remembered sample, beside its control.
QString sampleReplaced(const QString& refused);
/// Of the remembered sample, at the start of the program.
QString sampleMissing(const QString& refused);
/// How tapping along ended: how much later than the system says the click is heard.
QString pulseMoved(std::chrono::milliseconds offset);
/// Empty where nothing is wrong, or nothing was asked for. `wished` is the chosen device; empty for
/// the system's own.
QString outputTrouble(const audio::OutputStatus& status, const QString& wished);
/// Empty where the buffer will do.
QString largerBuffer(const audio::OutputStatus& status);
QString renderFailed(const QString& file, const audio::RenderError& error);

}  // namespace stridetick::app::soundwords
