// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/click_messages.hpp"
#include "audio/sample_sound.hpp"
#include "audio/sound_file.hpp"

#include <tl/expected.hpp>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>

namespace stridetick::audio {

inline constexpr std::uint32_t kLowestRenderRate = 8000;
inline constexpr std::uint32_t kHighestRenderRate = 192'000;

struct RenderOptions {
    std::uint32_t sampleRate = 48'000;
    std::string title{};
    std::string comment{};
    std::shared_ptr<const LoadedSound> own{};  ///< for ClickSound::Own
};

struct RenderError {
    enum class Kind {
        Format,    ///< the file's ending is none of soundFormatOf()
        Sound,     ///< ClickSound::Own without a sound that can be played at this rate
        Rate,      ///< not one of the format
        TooLong,   ///< a WAV file ends at 4 GB; the others don't
        Create,    ///< nothing can be written in that folder
        Write,     ///< it went wrong on the way: a full disk
        Cancelled  ///< as asked
    };
    Kind kind = Kind::Write;
    std::string detail;  ///< the system's own words
};

/// From 0 to 1, some hundred times; false cancels.
using RenderProgress = std::function<bool(double)>;

/// A run in a file, by the renderer of the live click: plan, pattern, sound and gain of `settings`,
/// from its first beat (the count-in's, if there is one) for exactly `length`; what rings longer
/// is cut there. Two channels where the pattern pans, else one. Either the whole file is there in
/// the end, or what was there before. Thread: any, for as long as it takes.
tl::expected<void, RenderError> tryRender(const ClickSettings& settings,
                                          std::chrono::milliseconds length,
                                          const std::filesystem::path& path,
                                          const RenderOptions& options,
                                          const RenderProgress& progress);

}  // namespace stridetick::audio
