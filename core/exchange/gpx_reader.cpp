// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/gpx_reader.hpp"

#include "core/exchange/recorded_time.hpp"
#include "core/exchange/xml_file.hpp"
#include "core/exchange/xml_time.hpp"
#include "core/util/text.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>
#include <string>
#include <utility>

namespace stridetick::exchange {

namespace {

constexpr double kEarthRadius = 6'371'008.8;  // metres, the mean one (IUGG)
constexpr double kMostCadence = 254;          // RevolutionsPerMinute_t of Garmin's extension
constexpr double kMostSpeed = 100;
constexpr double kLowestAltitude = -1'000;
constexpr double kHighestAltitude = 20'000;

struct Position {
    double latitude;
    double longitude;
};

double radians(double degrees) { return degrees * std::numbers::pi / 180; }

/// By the haversine formula.
double metresBetween(Position a, Position b) {
    const double north = std::sin(radians(b.latitude - a.latitude) / 2);
    const double east = std::sin(radians(b.longitude - a.longitude) / 2);
    const double h =
        north * north + std::cos(radians(a.latitude)) * std::cos(radians(b.latitude)) * east * east;
    return 2 * kEarthRadius * std::asin(std::sqrt(std::min(1.0, h)));
}

/// A number is some program's own code.
Sport sportOf(std::string_view type) {
    std::string lower;
    for (const char c : type) {
        lower += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    if (lower.empty() || core::isDigits(lower)) {
        return Sport::Unsaid;
    }
    if (lower.find("treadmill") != std::string::npos) {
        return Sport::TreadmillRunning;
    }
    return lower.find("run") != std::string::npos ? Sport::Running : Sport::Other;
}

/// In the point itself, among its extensions, or in a group of them.
XmlElement extended(XmlElement point, std::string_view name) {
    if (const auto own = point.first(name)) {
        return own;
    }
    const auto extensions = point.first("extensions");
    if (const auto single = extensions.first(name)) {
        return single;
    }
    for (auto group = extensions.first(); group; group = group.next()) {
        if (const auto inGroup = group.first(name)) {
            return inGroup;
        }
    }
    return {};
}

/// Reads one track and remembers the first thing that is wrong.
class TrackReading {
 public:
    explicit TrackReading(int& points) : points_(points) {}

    /// Nothing where no point has a time.
    ReadResult<std::optional<Activity>> read(XmlElement track, std::string_view device) {
        activity_.sport = sportOf(track.first("type").text());
        activity_.device = shortName(device);
        activity_.unit = CadenceUnit::Unsaid;
        for (auto segment = track.first("trkseg"); segment && !error_;
             segment = segment.next("trkseg")) {
            readSegment(segment);
        }
        if (error_) {
            return tl::unexpected{*error_};
        }
        if (activity_.samples.empty()) {
            return std::optional<Activity>{};
        }
        activity_.distanceCentimetres = centimetres();
        const auto first = activity_.samples.front().at;
        return inOrder(std::move(activity_), {first, first}, breaks_).map([](Activity&& activity) {
            return std::optional{std::move(activity)};
        });
    }

 private:
    void fail(const std::string& detail) {
        if (!error_) {
            error_ = ReadError{ReadProblem::Malformed,
                               "point " + std::to_string(points_) + ": " + detail};
        }
    }

    std::optional<double> accepted(const ReadResult<std::optional<double>>& value) {
        if (!value) {
            fail(value.error().detail);
            return std::nullopt;
        }
        return *value;
    }

    std::optional<double> degrees(XmlElement point, std::string_view name, double most) {
        const auto value = accepted(numberIn(point.attribute(name), name));
        if (!value || std::abs(*value) > most) {
            fail(std::string{name} + " is not on the earth");
            return std::nullopt;
        }
        return value;
    }

    std::int64_t centimetres() const {
        return static_cast<std::int64_t>(std::floor(metres_ * 100 + 0.5));
    }

    void readSegment(XmlElement segment) {
        std::optional<Position> before;
        bool first = true;
        for (auto point = segment.first("trkpt"); point && !error_; point = point.next("trkpt")) {
            ++points_;
            const auto latitude = degrees(point, "lat", 90);
            const auto longitude = degrees(point, "lon", 180);
            if (!latitude || !longitude) {
                return;
            }
            const Position here{*latitude, *longitude};
            metres_ += before ? metresBetween(*before, here) : 0;
            before = here;
            if (const auto time = point.first("time")) {
                readPoint(point, time.text(), first);
                first = false;
            }
        }
    }

    void readPoint(XmlElement point, std::string_view text, bool first) {
        const auto time = tryXmlTime(text);
        if (!time) {
            fail("its time is \"" + shortName(text) + "\", which is none");
            return;
        }
        if (!activity_.offset) {
            activity_.offset = time->offset;
        }
        if (first && !activity_.samples.empty()) {
            breaks_.push_back({activity_.samples.back().at, time->at});
        }
        auto cadence = accepted(numberIn(extended(point, "cad")));
        if (!cadence) {
            cadence = accepted(numberIn(extended(point, "cadence")));
        }
        ActivitySample sample{.at = time->at, .distanceCentimetres = centimetres()};
        if (const auto milli = wholeWithin(cadence, 1'000, 0, kMostCadence)) {
            sample.cadenceMilli = static_cast<int>(*milli);
        }
        if (const auto millimetres =
                wholeWithin(accepted(numberIn(extended(point, "speed"))), 1'000, 0, kMostSpeed)) {
            sample.speedMillimetres = static_cast<int>(*millimetres);
        }
        if (const auto height = wholeWithin(accepted(numberIn(point.first("ele"))), 100,
                                            kLowestAltitude, kHighestAltitude)) {
            sample.altitudeCentimetres = static_cast<int>(*height);
        }
        activity_.samples.push_back(sample);
    }

    int& points_;
    double metres_ = 0;
    Activity activity_{};
    std::vector<TimeSpan> breaks_;
    std::optional<ReadError> error_;
};

}  // namespace

ReadResult<std::vector<Activity>> readGpx(std::string_view text) {
    const auto file = XmlFile::tryParse(text, "gpx");
    if (!file) {
        return tl::unexpected{file.error()};
    }
    std::vector<Activity> activities;
    int points = 0;
    for (auto track = file->root().first("trk"); track; track = track.next("trk")) {
        auto activity = TrackReading{points}.read(track, file->root().attribute("creator"));
        if (!activity) {
            return tl::unexpected{activity.error()};
        }
        if (activities.size() == kMostActivities) {
            return tl::unexpected{
                ReadError{ReadProblem::TooLarge,
                          "it has more than " + std::to_string(kMostActivities) + " tracks"}};
        }
        if (*activity) {
            activities.push_back(std::move(**activity));
        }
    }
    if (activities.empty()) {
        return tl::unexpected{ReadError{
            ReadProblem::NoActivity,
            points > 0 ? "its points have no times: a planned route" : "it has no tracks"}};
    }
    return activities;
}

}  // namespace stridetick::exchange
