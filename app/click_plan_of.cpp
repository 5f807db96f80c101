// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/click_plan_of.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace stridetick::app {

namespace {

using std::chrono::milliseconds;

bool endsWithClick(const core::RunPart& part) {
    if (part.off.count() == 0) {
        return true;
    }
    if (part.on.count() == 0 || !part.length) {
        return false;
    }
    const auto rest = *part.length % (part.on + part.off);
    return rest.count() > 0 && rest <= part.on;
}

audio::PlanPart planned(const core::RunPart& part) {
    return {.lengthMs = part.length ? part.length->count() : 0,
            .tempo = {.fromTenthsOfSpm = part.from.tenths(),
                      .toTenthsOfSpm = part.to.tenths(),
                      .beats = part.rampBeats,
                      .milliseconds = part.rampOver.count()},
            .onMs = part.on.count(),
            .offMs = part.off.count()};
}

/// Nothing where the runner hears no difference.
audio::Cue cueBetween(const core::RunPart& before, const core::RunPart& after) {
    const bool clickBefore = endsWithClick(before);
    const bool clickAfter = core::beginsWithClick(after);
    if (clickBefore == clickAfter) {
        return audio::Cue::None;
    }
    return clickAfter ? audio::Cue::ClickReturns : audio::Cue::ClickPauses;
}

audio::Cue firstCue(const core::RunPart& part, bool goesOn) {
    if (!goesOn) {
        return audio::Cue::RunStart;
    }
    return core::beginsWithClick(part) ? audio::Cue::ClickReturns : audio::Cue::ClickPauses;
}

/// How long before its end the click last came or went, or the part began.
std::int64_t sinceLastTurn(const audio::PlanPart& part) {
    if (part.offMs == 0 || part.onMs == 0) {
        return part.lengthMs;
    }
    const std::int64_t rest = part.lengthMs % (part.onMs + part.offMs);
    if (rest == 0) {
        return part.offMs;
    }
    return rest <= part.onMs ? rest : rest - part.onMs;
}

/// Of a ramp over beats, at the most.
std::int64_t rampMs(const audio::TempoCourse& tempo) {
    constexpr std::int64_t kMinuteOfTenths = 600'000;
    const auto slowest = std::max(std::min(tempo.fromTenthsOfSpm, tempo.toTenthsOfSpm), 1);
    return tempo.beats * kMinuteOfTenths / slowest + 1;
}

/// The last part's end becomes one of its own, with the cue; a ramp to the very end is over by
/// then.
void moveEndCueInside(audio::ClickPlan& plan) {
    constexpr std::int64_t kTailMs = 2000;
    audio::PlanPart& last = plan.parts.at(plan.count - 1U);
    const std::int64_t tail = std::min(kTailMs, sinceLastTurn(last));
    if (plan.endCue == audio::Cue::None || plan.count == audio::ClickPlan::kMostParts ||
        last.lengthMs <= tail) {
        return;
    }
    if (last.tempo.beats == 0) {
        last.tempo.milliseconds = std::min(last.tempo.milliseconds, last.lengthMs - tail);
    } else if (rampMs(last.tempo) > last.lengthMs - tail) {
        return;
    }
    const bool clicks =
        last.offMs == 0 ||
        (last.onMs > 0 && (last.lengthMs - 1) % (last.onMs + last.offMs) < last.onMs);
    plan.parts.at(plan.count) = {.lengthMs = tail,
                                 .tempo = audio::TempoCourse::steady(last.tempo.toTenthsOfSpm),
                                 .offMs = clicks ? 0 : tail,
                                 .cue = std::exchange(plan.endCue, audio::Cue::None)};
    last.lengthMs -= tail;
    ++plan.count;
}

}  // namespace

audio::ClickPlan clickPlanOf(std::vector<core::RunPart> parts, const PlanManner& manner) {
    const core::RunPart last = parts.back();
    std::erase_if(
        parts, [](const core::RunPart& part) { return part.length && part.length->count() <= 0; });
    parts.resize(std::min(parts.size(), audio::ClickPlan::kMostParts), last);

    audio::ClickPlan plan = audio::ClickPlan::endless(last.to.tenths());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        plan.parts[i] = planned(parts[i]);
        if (manner.cues) {
            plan.parts[i].cue =
                i == 0 ? firstCue(parts[i], manner.goesOn) : cueBetween(parts[i - 1], parts[i]);
        }
    }
    plan.count = static_cast<std::uint8_t>(std::max<std::size_t>(parts.size(), 1));
    if (!parts.empty() && core::beginsWithClick(parts.front())) {
        plan.countIn = static_cast<std::uint8_t>(std::clamp(manner.countIn, 0, core::kMostCountIn));
    }
    plan.cuesAtChanges = manner.cues;
    plan.endCue = manner.cues && core::lengthOf(parts) ? audio::Cue::RunEnd : audio::Cue::None;
    return plan;
}

audio::ClickPlan clickPlanOf(const core::RunShape& shape) {
    return clickPlanOf(core::partsOf(shape), {.countIn = shape.countIn, .cues = shape.cues});
}

std::optional<FilePlan> filePlanOf(const core::RunShape& shape) {
    const auto length = core::lengthOf(core::partsOf(shape));
    if (!length) {
        return std::nullopt;
    }
    constexpr std::int64_t kMinuteOfTenths = 600'000;
    FilePlan file{.plan = clickPlanOf(shape), .length = *length};
    const std::int64_t tenths = file.plan.parts[0].tempo.fromTenthsOfSpm;
    const std::int64_t scaled = file.plan.countIn * kMinuteOfTenths;
    file.length += milliseconds{(scaled + tenths - 1) / tenths};
    moveEndCueInside(file.plan);
    return file;
}

}  // namespace stridetick::app
