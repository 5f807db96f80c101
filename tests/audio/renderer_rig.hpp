// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/click_renderer.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace stridetick::audio {

/// A renderer with both ends of its messages, driven block by block into memory.
class RendererRig {
 public:
    explicit RendererRig(std::uint32_t rate = 48'000) : rate_(rate) {}

    template <class Change>
    void change(Change apply) {
        apply(wanted_);
        ++wanted_.generation;
        settings_.publish(wanted_);
    }
    void start(std::int32_t tenthsOfSpm) {
        change([tenthsOfSpm](ClickSettings& s) {
            s.playing = true;
            ++s.startSerial;
            s.plan = ClickPlan::endless(tenthsOfSpm);
            s.shiftTenths = 0;
        });
    }
    void start(const ClickPlan& plan) {
        change([&plan](ClickSettings& s) {
            s.playing = true;
            ++s.startSerial;
            s.plan = plan;
            s.shiftTenths = 0;
        });
    }
    void cue(Cue cue) {
        change([cue](ClickSettings& s) {
            s.cue = cue;
            ++s.cueSerial;
        });
    }

    void renderInto(std::span<float> out, std::size_t block, bool heard = true) {
        for (std::size_t done = 0; done < out.size(); done += block) {
            renderer_.renderRt(out.subspan(done, std::min(block, out.size() - done)), 1, rate_,
                               heard);
        }
    }
    std::vector<float> render(std::size_t frames, std::size_t block = 256, bool heard = true) {
        std::vector<float> samples(frames, 1e9F);  // whatever is not written shows
        renderInto(samples, block, heard);
        return samples;
    }
    std::vector<ClickEvent> events() {
        std::vector<ClickEvent> all;
        while (const auto event = queue_.pop()) {
            all.push_back(*event);
        }
        return all;
    }

    ClickRenderer& renderer() { return renderer_; }
    const ClickEventQueue& queue() const { return queue_; }
    std::uint32_t rate() const { return rate_; }

 private:
    std::uint32_t rate_;
    ClickSettings wanted_;
    LatestValue<ClickSettings> settings_;
    ClickEventQueue queue_;
    ClickRenderer renderer_{settings_, queue_};
};

inline float peakOf(std::span<const float> samples) {
    float peak = 0;
    for (const float sample : samples) {
        peak = std::max(peak, sample < 0 ? -sample : sample);
    }
    return peak;
}

/// Frame of beat k, first beat at 0, as near as a double can say it.
inline double exactPlace(std::int64_t beat, std::uint32_t rate, std::int32_t tenthsOfSpm) {
    const std::int64_t scaled = beat * 600 * rate;
    const std::int64_t whole = scaled / tenthsOfSpm;
    return static_cast<double>(whole) + static_cast<double>(scaled % tenthsOfSpm) / tenthsOfSpm;
}

}  // namespace stridetick::audio
