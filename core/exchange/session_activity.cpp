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

class Samples {
 public:
    explicit Samples(const core::Session& session)
        : session_(session), length_(std::min<milliseconds>(session.length, kLongestActivity)) {}

    void ofMinutes(const core::CadenceTrace& trace, std::optional<std::int64_t> centimetres) {
        const auto covered = coveredBy(trace, centimetres);
        for (std::size_t i = 0; i < trace.minutes.size(); ++i) {
            const auto& minute = trace.minutes[i];
            const auto begin = trace.startedAt + minutes{i};
            const auto at = afterPauses(begin);
            if (at >= begin + minutes{1}) {
                continue;  // it was a pause
            }
            add({.at = at,
                 .cadenceMilli =
                     minute.cadenceMilli && !trace.oneFoot
                         ? std::optional{static_cast<int>((*minute.cadenceMilli + 1) / 2)}
                         : minute.cadenceMilli,
                 .speedMillimetres = minute.speedMillimetres,
                 .distanceCentimetres =
                     covered.empty() ? std::nullopt : std::optional{covered[i]}});
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
            add(sample);
            add({.at = check.at.utc + check.length});
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

    std::chrono::sys_time<milliseconds> afterPauses(std::chrono::sys_time<milliseconds> at) const {
        for (const auto& pause : session_.pauses) {
            const auto begin = session_.startedAt.utc + pause.offset;
            at = at > begin && at < begin + pause.length ? begin + pause.length : at;
        }
        return at;
    }

    /// At the start of each minute, by their speeds, so that at the end it is `centimetres`.
    static std::vector<std::int64_t> coveredBy(const core::CadenceTrace& trace,
                                               std::optional<std::int64_t> centimetres) {
        double sum = 0;
        std::vector<double> before;
        for (const auto& minute : trace.minutes) {
            before.push_back(sum);
            sum += minute.speedMillimetres.value_or(0);
        }
        std::vector<std::int64_t> covered;
        if (centimetres && sum > 0) {
            for (const double part : before) {
                covered.push_back(
                    static_cast<std::int64_t>(static_cast<double>(*centimetres) * part / sum));
            }
        }
        return covered;
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
