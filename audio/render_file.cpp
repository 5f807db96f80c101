// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/render_file.hpp"

#include "audio/click_renderer.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace stridetick::audio {

namespace {

constexpr std::size_t kBlockFrames = 256;  // so that the silence between clicks is found
constexpr std::int64_t kFramesInOneStep = 1 << 16;

using Kind = RenderError::Kind;

tl::unexpected<RenderError> failed(Kind kind, std::string detail = {}) {
    return tl::make_unexpected(RenderError{.kind = kind, .detail = std::move(detail)});
}

tl::unexpected<RenderError> failed(const SoundFileError& error) {
    switch (error.kind) {
        case SoundFileError::Kind::Rate:
            return failed(Kind::Rate, error.detail);
        case SoundFileError::Kind::TooLong:
            return failed(Kind::TooLong, error.detail);
        case SoundFileError::Kind::Create:
            return failed(Kind::Create, error.detail);
        case SoundFileError::Kind::Write:
            break;
    }
    return failed(Kind::Write, error.detail);
}

}  // namespace

tl::expected<void, RenderError> tryRender(const ClickSettings& settings,
                                          std::chrono::milliseconds length,
                                          const std::filesystem::path& path,
                                          const RenderOptions& options,
                                          const RenderProgress& progress) {
    const auto format = soundFormatOf(path);
    if (!format) {
        return failed(Kind::Format);
    }
    const std::uint32_t rate = options.sampleRate;
    if (rate < kLowestRenderRate || rate > kHighestRenderRate) {
        return failed(Kind::Rate);
    }
    ClickSettings wanted = settings;
    const auto own = options.own ? prepared(*options.own, rate) : nullptr;
    wanted.own = own.get();
    if (wanted.sound == ClickSound::Own && !own) {
        return failed(Kind::Sound);
    }
    wanted.generation = 1;
    wanted.startSerial = 1;
    wanted.playing = true;
    const std::size_t channels = wanted.pattern.pan > 0 ? 2 : 1;
    const std::int64_t frames = std::max<std::int64_t>(length.count(), 0) * rate / 1000;
    auto file = SoundFileWriter::tryCreate(path, *format,
                                           {.sampleRate = rate,
                                            .channels = static_cast<std::uint32_t>(channels),
                                            .frames = frames,
                                            .title = options.title,
                                            .comment = options.comment});
    if (!file) {
        return failed(file.error());
    }

    LatestValue<ClickSettings> cell;
    ClickEventQueue events;
    const auto renderer = std::make_unique<ClickRenderer>(cell, events);
    cell.publish(wanted);
    std::vector<float> block(kBlockFrames * channels);
    while (renderer->frame() < frames) {
        const auto size = static_cast<std::size_t>(
            std::min<std::int64_t>(kBlockFrames, frames - renderer->frame()));
        const auto part = std::span{block}.first(size * channels);
        const bool sounds = renderer->renderRt(part, channels, rate, true);
        while (events.pop()) {  // nobody listens
        }
        const auto written = sounds ? file->tryWrite(part) : file->tryWriteSilence(size);
        if (!written) {
            return failed(written.error());
        }
        if (renderer->frame() % kFramesInOneStep == 0 &&
            !progress(static_cast<double>(renderer->frame()) / static_cast<double>(frames))) {
            return failed(Kind::Cancelled);
        }
    }
    if (!progress(1)) {
        return failed(Kind::Cancelled);
    }
    if (const auto whole = file->tryFinish(); !whole) {
        return failed(whole.error());
    }
    return {};
}

}  // namespace stridetick::audio
