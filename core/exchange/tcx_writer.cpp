// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tcx_writer.hpp"

#include "core/exchange/csv_columns.hpp"
#include "core/exchange/run_trace.hpp"
#include "core/exchange/xml_time.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <pugixml.hpp>

namespace stridetick::exchange {

namespace {

using std::chrono::milliseconds;

constexpr int kMostRevolutions = 254;  // CadenceValue_t
constexpr const char* kDatabase = "http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2";
constexpr const char* kExtension = "http://www.garmin.com/xmlschemas/ActivityExtension/v2";

struct TextWriter : pugi::xml_writer {
    std::string text;
    void write(const void* data, std::size_t size) override {
        text.append(static_cast<const char*>(data), size);
    }
};

void add(pugi::xml_node parent, const char* name, const std::string& text) {
    parent.append_child(name).text().set(text.c_str());
}

/// XML has no place for control characters, and nobody vouches for the others.
std::string plainText(std::string text) {
    std::ranges::replace_if(
        text, [](char c) { return c < ' ' || c > '~'; }, '?');
    return text;
}

class Writing {
 public:
    explicit Writing(const Activity& activity)
        : activity_(activity), oneFoot_(feetOf(activity).oneFoot), laps_(activity.laps) {
        if (laps_.empty()) {
            laps_.push_back({.length = activity.length});
        }
    }

    std::string text() {
        pugi::xml_document document;
        auto declaration = document.append_child(pugi::node_declaration);
        declaration.append_attribute("version") = "1.0";
        declaration.append_attribute("encoding") = "UTF-8";
        auto root = document.append_child("TrainingCenterDatabase");
        root.append_attribute("xmlns") = kDatabase;
        root.append_attribute("xmlns:xsi") = "http://www.w3.org/2001/XMLSchema-instance";
        auto run = root.append_child("Activities").append_child("Activity");
        run.append_attribute("Sport") = "Running";
        add(run, "Id", xmlTime(activity_.startedAt));
        for (std::size_t i = 0; i < laps_.size(); ++i) {
            writeLap(run.append_child("Lap"), i);
        }
        if (!activity_.device.empty()) {
            writeCreator(run.append_child("Creator"));
        }
        TextWriter writer;
        document.save(writer, " ", pugi::format_indent, pugi::encoding_utf8);
        return std::move(writer.text);
    }

 private:
    void writeLap(pugi::xml_node element, std::size_t index) {
        const auto& lap = laps_[index];
        element.append_attribute("StartTime") = xmlTime(activity_.startedAt + lap.offset).c_str();
        add(element, "TotalTimeSeconds", decimal(timer(lap).count(), 1'000, 3));
        const auto samples = samplesOf(index);
        add(element, "DistanceMeters", decimal(distance(index, samples), 100, 2));
        add(element, "Calories", "0");
        add(element, "Intensity", "Active");
        add(element, "TriggerMethod", "Manual");
        writeTracks(element, samples);
        if (lap.cadenceMilli) {
            auto extension = element.append_child("Extensions").append_child("LX");
            extension.append_attribute("xmlns") = kExtension;
            add(extension, "AvgRunCadence", strides(*lap.cadenceMilli));
        }
    }

    milliseconds timer(const ActivityLap& lap) const {
        auto time = lap.length;
        for (const auto& pause : activity_.pauses) {
            const auto begin = std::max(pause.offset, lap.offset);
            const auto end = std::min(pause.offset + pause.length, lap.offset + lap.length);
            time -= std::max(end - begin, milliseconds{});
        }
        return std::max(time, milliseconds{});
    }

    /// From the lap's start to the next one's; the first and the last have what lies outside.
    std::span<const ActivitySample> samplesOf(std::size_t index) {
        const auto begin = next_;
        while (next_ < activity_.samples.size() &&
               (index + 1 == laps_.size() ||
                activity_.samples[next_].at < activity_.startedAt + laps_[index + 1].offset)) {
            ++next_;
        }
        return std::span{activity_.samples}.subspan(begin, next_ - begin);
    }

    /// By the samples; where they have none the whole is shared out by time.
    std::int64_t distance(std::size_t index, std::span<const ActivitySample> samples) {
        if (activity_.distanceCentimetres && index + 1 == laps_.size()) {
            return std::max<std::int64_t>(*activity_.distanceCentimetres - covered_, 0);
        }
        const auto before = covered_;
        bool known = false;
        for (const auto& sample : samples) {
            if (sample.distanceCentimetres) {
                covered_ = std::max(covered_, *sample.distanceCentimetres);
                known = true;
            }
        }
        if (!known && activity_.distanceCentimetres) {
            milliseconds all{};
            for (const auto& lap : laps_) {
                all += timer(lap);
            }
            if (all > milliseconds{}) {
                covered_ +=
                    static_cast<std::int64_t>(static_cast<double>(*activity_.distanceCentimetres) *
                                              static_cast<double>(timer(laps_[index]).count()) /
                                              static_cast<double>(all.count()));
            }
        }
        return covered_ - before;
    }

    void writeTracks(pugi::xml_node lap, std::span<const ActivitySample> samples) {
        pugi::xml_node track;
        const ActivitySample* before = nullptr;
        for (const auto& sample : samples) {
            if (before == nullptr || pausedBetween(before->at, sample.at)) {
                track = lap.append_child("Track");
            }
            writeTrackpoint(track.append_child("Trackpoint"), sample);
            before = &sample;
        }
    }

    bool pausedBetween(std::chrono::sys_time<milliseconds> from,
                       std::chrono::sys_time<milliseconds> to) {
        const auto& pauses = activity_.pauses;
        while (nextPause_ < pauses.size() &&
               activity_.startedAt + pauses[nextPause_].offset < from) {
            ++nextPause_;
        }
        return nextPause_ < pauses.size() && activity_.startedAt + pauses[nextPause_].offset < to;
    }

    void writeTrackpoint(pugi::xml_node point, const ActivitySample& sample) const {
        add(point, "Time", xmlTime(sample.at));
        if (sample.altitudeCentimetres) {
            add(point, "AltitudeMeters", decimal(*sample.altitudeCentimetres, 100, 2));
        }
        if (sample.distanceCentimetres) {
            add(point, "DistanceMeters", decimal(*sample.distanceCentimetres, 100, 2));
        }
        if (!sample.cadenceMilli && !sample.speedMillimetres) {
            return;
        }
        auto extension = point.append_child("Extensions").append_child("TPX");
        extension.append_attribute("xmlns") = kExtension;
        if (sample.speedMillimetres) {
            add(extension, "Speed", decimal(*sample.speedMillimetres, 1'000, 3));
        }
        if (sample.cadenceMilli) {
            add(extension, "RunCadence", strides(*sample.cadenceMilli));
        }
    }

    std::string strides(int milli) const {
        const int of = oneFoot_ ? 1'000 : 2'000;
        return std::to_string(std::clamp((milli + of / 2) / of, 0, kMostRevolutions));
    }

    void writeCreator(pugi::xml_node creator) const {
        creator.append_attribute("xsi:type") = "Device_t";
        add(creator, "Name", plainText(activity_.device));
        add(creator, "UnitId", "0");
        add(creator, "ProductID", "0");
        auto version = creator.append_child("Version");
        add(version, "VersionMajor", "0");
        add(version, "VersionMinor", "0");
    }

    const Activity& activity_;
    bool oneFoot_;
    std::vector<ActivityLap> laps_;
    std::size_t next_ = 0;
    std::size_t nextPause_ = 0;
    std::int64_t covered_ = 0;
};

}  // namespace

std::string writeTcx(const Activity& activity) { return Writing{activity}.text(); }

}  // namespace stridetick::exchange
