// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/session_activity.hpp"

#include "core/exchange/recorded_time.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace stridetick::exchange {

namespace {

using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr int kSeconds = 60;  ///< of a minute

class Samples {
 public:
    explicit Samples(const core::Session& session)
        : session_(session), length_(std::min<milliseconds>(session.length, kLongestActivity)) {}

    void ofMinutes(const core::CadenceTrace& trace, std::optional<std::int64_t> centimetres) {
        for (std::size_t i = 0; i < trace.minutes.size(); ++i) {
            const auto& minute = trace.minutes[i];
            ActivitySample sample{
                .at = trace.startedAt + minutes{i},
                .cadenceMilli =
                    minute.cadenceMilli && !trace.oneFoot
                        ? std::optional{static_cast<int>((*minute.cadenceMilli + 1) / 2)}
                        : minute.cadenceMilli,
                .speedMillimetres = minute.speedMillimetres};
            for (int second = 0; second < kSeconds; ++second, sample.at += seconds{1}) {
                addUnlessPaused(sample);
            }
        }
        if (centimetres) {
            cover(*centimetres);
        }
    }

    void ofChecks(std::span<const core::Measurement> measurements) {
        constexpr int kMilliOfOneFoot = 50;  // of a tenth of a step of both
        for (const auto& check : measurements) {
            if (check.session != session_.id || check.uneven) {
                continue;
            }
            const auto speed =
                check.treadmillSpeed ? check.treadmillSpeed : session_.treadmillSpeed;
            ActivitySample sample{.at = check.at.utc,
                                  .cadenceMilli = check.cadence.tenths() * kMilliOfOneFoot};
            if (speed) {
                sample.speedMillimetres = static_cast<int>(std::lround(speed->value() * 1'000));
            }
            const auto end = check.at.utc + check.length;
            for (; sample.at < end; sample.at += seconds{1}) {
                addUnlessPaused(sample);
            }
            add({.at = end});
        }
    }

    /// In order, with one at the start and one at the end, which readers want.
    std::vector<ActivitySample> all(std::optional<std::int64_t> centimetres) && {
        add({.at = session_.startedAt.utc});
        add({.at = session_.startedAt.utc + length_, .distanceCentimetres = centimetres});
        std::ranges::stable_sort(samples_, {}, &ActivitySample::at);
        std::vector<ActivitySample> settled;
        for (const auto& sample : samples_) {
            if (settled.empty() || settled.back().at != sample.at) {
                settled.push_back(sample);
                continue;
            }
            auto& first = settled.back();
            first.cadenceMilli = first.cadenceMilli ? first.cadenceMilli : sample.cadenceMilli;
            first.distanceCentimetres =
                std::max(first.distanceCentimetres, sample.distanceCentimetres);
        }
        return settled;
    }

 private:
    void add(const ActivitySample& sample) {
        const auto offset = sample.at - session_.startedAt.utc;
        if (offset >= milliseconds{} && offset <= length_) {
            samples_.push_back(sample);
        }
    }

    void addUnlessPaused(const ActivitySample& sample) {
        const auto paused = [&](const core::SessionPause& pause) {
            const auto begin = session_.startedAt.utc + pause.offset;
            return sample.at > begin && sample.at < begin + pause.length;
        };
        // One at the end would tell of the second after it.
        if (sample.at < session_.startedAt.utc + length_ &&
            std::ranges::none_of(session_.pauses, paused)) {
            add(sample);
        }
    }

    /// By the speeds of the seconds before each, so that at the end it is all of them.
    void cover(std::int64_t centimetres) {
        double all = 0;
        for (const auto& sample : samples_) {
            all += sample.speedMillimetres.value_or(0);
        }
        double before = 0;
        for (auto& sample : samples_) {
            if (all > 0) {
                sample.distanceCentimetres = static_cast<std::int64_t>(
                    std::floor(static_cast<double>(centimetres) * before / all));
            }
            before += sample.speedMillimetres.value_or(0);
        }
    }

    const core::Session& session_;
    milliseconds length_;
    std::vector<ActivitySample> samples_;
};

}  // namespace

Activity activityOf(const core::Session& session, const RunKnowledge& known) {
    std::optional<std::int64_t> centimetres;
    const auto metres = known.distanceMetres || known.trace == nullptr
                            ? known.distanceMetres
                            : known.trace->distanceMetres;
    if (metres) {
        centimetres = std::int64_t{*metres} * 100;
    }
    Samples samples(session);
    if (known.trace != nullptr) {
        samples.ofMinutes(*known.trace, centimetres);
    } else {
        samples.ofChecks(known.measurements);
    }
    Activity activity{.sport = session.treadmillSpeed ? Sport::TreadmillRunning : Sport::Running,
                      .device = "Stridetick",
                      .startedAt = session.startedAt.utc,
                      .offset = session.startedAt.offset,
                      .length = std::min<milliseconds>(session.length, kLongestActivity),
                      .distanceCentimetres = centimetres,
                      .unit = CadenceUnit::OneFoot,
                      .samples = std::move(samples).all(centimetres)};
    for (const auto& pause : session.pauses) {
        if (pause.offset < activity.length) {
            activity.pauses.push_back(
                {pause.offset, std::min(pause.length, activity.length - pause.offset)});
        }
    }
    return activity;
}

}  // namespace stridetick::exchange
