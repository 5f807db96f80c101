// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tcx_reader.hpp"

#include "core/exchange/recorded_time.hpp"
#include "core/exchange/xml_file.hpp"
#include "core/exchange/xml_time.hpp"

#include <algorithm>
#include <functional>
#include <optional>
#include <string>
#include <utility>

namespace stridetick::exchange {

namespace {

using std::chrono::milliseconds;

constexpr double kMostCadence = 254;  // CadenceValue_t of the schema; 255 is "invalid"
constexpr double kMostSpeed = 100;
constexpr double kLowestAltitude = -1'000;
constexpr double kHighestAltitude = 20'000;
constexpr double kMostMetres = 10'000'000;
constexpr double kMostSeconds = std::chrono::duration<double>(kLongestActivity).count();
/// Watches that save memory leave up to eight seconds between two records of a run.
constexpr std::chrono::seconds kTellingGap{10};

template <class T>
std::optional<int> asInt(const std::optional<T>& value) {
    return value ? std::optional{static_cast<int>(*value)} : std::nullopt;
}

struct Lap {
    Moment start;
    std::optional<milliseconds> timer{};
    std::optional<std::int64_t> centimetres{};
    std::optional<int> cadenceMilli{};
    std::vector<TimeSpan> gaps{};  ///< between the records of a track
    milliseconds paused{};         ///< in it
    std::optional<Moment> last{};  ///< of its samples
};

/// Reads one activity and remembers the first thing that is wrong.
class ActivityReading {
 public:
    explicit ActivityReading(int& trackpoints) : trackpoints_(trackpoints) {}

    ReadResult<Activity> read(XmlElement element) {
        const auto sport = element.attribute("Sport");
        activity_.sport = sport == "Running" || sport == "running" ? Sport::Running : Sport::Other;
        activity_.device = shortName(element.first("Creator").first("Name").text());
        for (auto lap = element.first("Lap"); lap; lap = lap.next("Lap")) {
            readLap(lap);
        }
        if (laps_.empty() && !error_) {
            fail(ReadProblem::NoActivity, "an activity has no laps");
        }
        if (error_) {
            return tl::unexpected{*error_};
        }
        return finished();
    }

 private:
    void fail(ReadProblem problem, std::string detail) {
        if (!error_) {
            error_ = ReadError{problem, std::move(detail)};
        }
    }
    std::string place() const { return "trackpoint " + std::to_string(trackpoints_); }

    std::optional<double> number(XmlElement element) {
        auto value = numberIn(element);
        if (!value) {
            fail(value.error().problem, place() + ": " + value.error().detail);
            return std::nullopt;
        }
        return *value;
    }

    std::optional<Moment> moment(std::string_view text, const std::string& where) {
        const auto time = tryXmlTime(text);
        if (!time) {
            fail(ReadProblem::Malformed,
                 where + ": its time is \"" + shortName(text) + "\", which is none");
            return std::nullopt;
        }
        if (!activity_.offset) {
            activity_.offset = time->offset;
        }
        return time->at;
    }

    void readLap(XmlElement element) {
        const auto start =
            moment(element.attribute("StartTime"), "lap " + std::to_string(laps_.size() + 1));
        if (!start) {
            return;
        }
        Lap lap{.start = *start};
        if (const auto timer =
                wholeWithin(number(element.first("TotalTimeSeconds")), 1'000, 0, kMostSeconds)) {
            lap.timer = milliseconds{*timer};
        }
        lap.centimetres = wholeWithin(number(element.first("DistanceMeters")), 100, 0, kMostMetres);
        auto cadence = number(element.first("Extensions").first("LX").first("AvgRunCadence"));
        if (!cadence) {
            cadence = number(element.first("Cadence"));
        }
        lap.cadenceMilli = asInt(wholeWithin(cadence, 1'000, 0, kMostCadence));
        for (auto track = element.first("Track"); track; track = track.next("Track")) {
            readTrack(track, lap);
        }
        findHiddenPauses(lap);
        laps_.push_back(std::move(lap));
    }

    /// Some programs put a lap into one track: what its records span beyond its timer was paused,
    /// in the longest gaps between them.
    void findHiddenPauses(Lap& lap) {
        if (!lap.timer || !lap.last) {
            return;
        }
        auto missing = *lap.last - lap.start - *lap.timer - lap.paused;
        std::ranges::stable_sort(lap.gaps, std::greater{},
                                 [](const TimeSpan& gap) { return gap.end - gap.begin; });
        for (const auto& [begin, end] : lap.gaps) {
            if (missing < kShortestPause) {
                return;
            }
            const auto pause = std::min(missing, end - begin);
            breaks_.push_back({begin, begin + pause});
            missing -= pause;
        }
    }

    void readTrack(XmlElement track, Lap& lap) {
        bool first = true;
        for (auto point = track.first("Trackpoint"); point && !error_;
             point = point.next("Trackpoint")) {
            ++trackpoints_;
            const auto at = moment(point.first("Time").text(), place());
            if (!at) {
                return;
            }
            if (first && lap.last && *at - *lap.last >= kShortestPause) {
                breaks_.push_back({*lap.last, *at});
                lap.paused += *at - *lap.last;
            } else if (lap.last && *at - *lap.last >= kTellingGap) {
                lap.gaps.push_back({*lap.last, *at});
            }
            first = false;
            lap.last = lap.last ? std::max(*lap.last, *at) : *at;
            readTrackpoint(point, *at);
        }
    }

    void readTrackpoint(XmlElement point, Moment at) {
        const auto extension = point.first("Extensions").first("TPX");
        auto cadence = number(extension.first("RunCadence"));
        if (!cadence) {
            cadence = number(point.first("Cadence"));
        }
        activity_.samples.push_back(
            {.at = at,
             .cadenceMilli = asInt(wholeWithin(cadence, 1'000, 0, kMostCadence)),
             .speedMillimetres =
                 asInt(wholeWithin(number(extension.first("Speed")), 1'000, 0, kMostSpeed)),
             .altitudeCentimetres = asInt(wholeWithin(number(point.first("AltitudeMeters")), 100,
                                                      kLowestAltitude, kHighestAltitude)),
             .distanceCentimetres =
                 wholeWithin(number(point.first("DistanceMeters")), 100, 0, kMostMetres)});
    }

    /// When a lap was over: its timer stood still in its pauses, so both are added up; a program
    /// that has put them into the timer goes past what follows, which is the end then.
    static Moment endOf(const Lap& lap, std::optional<Moment> next) {
        auto end = lap.start + lap.timer.value_or(milliseconds{}) + lap.paused;
        if (next) {
            end = std::min(end, *next);
        } else if (lap.last && lap.timer) {
            end = std::min(end, std::max(*lap.last, lap.start + *lap.timer));
        }
        return lap.last ? std::max(end, *lap.last) : end;
    }

    ReadResult<Activity> finished() {
        std::ranges::stable_sort(laps_, {}, &Lap::start);
        TimeSpan whole{laps_.front().start, laps_.front().start};
        std::optional<std::int64_t> centimetres;
        std::vector<TimeSpan> ends;
        for (std::size_t i = 0; i < laps_.size(); ++i) {
            const auto& lap = laps_[i];
            const auto next =
                i + 1 < laps_.size() ? std::optional{laps_[i + 1].start} : std::nullopt;
            const auto end = endOf(lap, next);
            if (next && lap.timer) {
                breaks_.push_back({end, *next});
            }
            whole.end = std::max(whole.end, end);
            ends.push_back({lap.start, end});
            if (lap.centimetres) {
                centimetres = centimetres.value_or(0) + *lap.centimetres;
            }
        }
        if (centimetres.value_or(0) == 0) {  // the schema wants one where none is known
            centimetres.reset();
            for (const auto& sample : activity_.samples) {
                centimetres = std::max(centimetres, sample.distanceCentimetres);
            }
        }
        activity_.distanceCentimetres = centimetres;
        auto activity = inOrder(std::move(activity_), whole, breaks_);
        for (std::size_t i = 0; activity && i < laps_.size(); ++i) {
            activity->laps.push_back({.offset = ends[i].begin - activity->startedAt,
                                      .length = ends[i].end - ends[i].begin,
                                      .cadenceMilli = laps_[i].cadenceMilli});
        }
        return activity;
    }

    int& trackpoints_;
    Activity activity_{};
    std::vector<Lap> laps_;
    std::vector<TimeSpan> breaks_;
    std::optional<ReadError> error_;
};

/// The elements in which activities are: themselves, or the parts of multi-sport sessions.
std::vector<XmlElement> activitiesIn(XmlElement root) {
    std::vector<XmlElement> found;
    for (auto one = root.first("Activities").first(); one; one = one.next()) {
        if (one.name() == "Activity") {
            found.push_back(one);
        } else if (one.name() == "MultiSportSession") {
            for (auto part = one.first(); part; part = part.next()) {
                if (const auto activity = part.first("Activity")) {
                    found.push_back(activity);
                }
            }
        }
    }
    return found;
}

}  // namespace

ReadResult<std::vector<Activity>> readTcx(std::string_view text) {
    const auto file = XmlFile::tryParse(text, "TrainingCenterDatabase");
    if (!file) {
        return tl::unexpected{file.error()};
    }
    std::vector<Activity> activities;
    int trackpoints = 0;
    const auto elements = activitiesIn(file->root());
    if (elements.size() > kMostActivities) {
        return tl::unexpected{
            ReadError{ReadProblem::TooLarge,
                      "it has more than " + std::to_string(kMostActivities) + " activities"}};
    }
    for (const auto& element : elements) {
        auto activity = ActivityReading{trackpoints}.read(element);
        if (!activity) {
            return tl::unexpected{activity.error()};
        }
        activities.push_back(std::move(*activity));
    }
    if (activities.empty()) {
        return tl::unexpected{ReadError{ReadProblem::NoActivity, "it has no activities"}};
    }
    return activities;
}

}  // namespace stridetick::exchange
