// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "tests/app/cli/watch_texts.hpp"
#include "tests/support/temp_log.hpp"

#include <array>
#include <chrono>
#include <cstdint>
#include <string>

/// Files as watches write them, beside the TCX of watchRun().
namespace stridetick::tests {

/// By the protocol's public description (developer.garmin.com/fit/protocol): the run of watchRun()
/// as FIT.
class FitRun {
 public:
    static std::string bytes(int day, int minutes, int every = 10) {
        constexpr std::int64_t kFitEpoch = 631'065'600;
        const auto start =
            static_cast<std::uint32_t>(std::chrono::floor<std::chrono::seconds>(dayNumber(day).utc)
                                           .time_since_epoch()
                                           .count() -
                                       kFitEpoch);
        FitRun file;
        file.define(0, 0, {{{0, 1, 0x00}}});
        file.put(0, 1).put(4, 1);
        file.define(1, 20, {{{253, 4, 0x86}, {4, 1, 0x02}, {6, 2, 0x84}}});
        for (int second = 0; second <= minutes * 60; second += every) {
            file.put(1, 1).put(start + static_cast<std::uint32_t>(second), 4).put(81, 1);
            file.put(3'000, 2);
        }
        file.define(2, 18, {{{253, 4, 0x86}, {2, 4, 0x86}, {5, 1, 0x00}, {7, 4, 0x86}}});
        const auto length = static_cast<std::uint32_t>(minutes) * 60;
        file.put(2, 1).put(start + length, 4).put(start, 4).put(1, 1).put(length * 1'000, 4);
        return file.whole();
    }

 private:
    struct Field {
        std::uint8_t number = 0;
        std::uint8_t size = 0;
        std::uint8_t type = 0;
    };

    FitRun& put(std::uint32_t value, int size) {
        for (int i = 0; i < size; ++i) {
            body_ += static_cast<char>(value >> (8 * i) & 0xFF);
        }
        return *this;
    }
    void define(std::uint8_t local, std::uint16_t message, std::array<Field, 4> fields) {
        std::uint32_t count = 0;
        for (const auto& field : fields) {
            count += field.size > 0 ? 1 : 0;
        }
        put(0x40U | local, 1).put(0, 1).put(0, 1).put(message, 2).put(count, 1);
        for (std::uint32_t i = 0; i < count; ++i) {
            put(fields.at(i).number, 1).put(fields.at(i).size, 1).put(fields.at(i).type, 1);
        }
    }
    static std::uint32_t checksum(const std::string& bytes) {
        std::uint32_t crc = 0;
        for (const char c : bytes) {
            crc ^= static_cast<std::uint8_t>(c);
            for (int bit = 0; bit < 8; ++bit) {
                crc = (crc & 1) != 0 ? crc >> 1 ^ 0xA001 : crc >> 1;
            }
        }
        return crc;
    }
    std::string whole() {
        const std::string content = std::exchange(body_, {});
        put(12, 1).put(0x20, 1).put(2132, 2).put(static_cast<std::uint32_t>(content.size()), 4);
        body_ += ".FIT" + content;
        return put(checksum(body_), 2).body_;
    }

    std::string body_;
};

/// A GPX file of the same run, whose numbers are those of one foot and do not say so.
inline std::string gpxRun(int day, int minutes) {
    std::string points;
    for (int second = 0; second <= minutes * 60; second += 10) {
        const auto at = dayNumber(day).utc + std::chrono::seconds{second};
        const auto date = std::chrono::floor<std::chrono::days>(at);
        const std::chrono::year_month_day ymd{date};
        const std::chrono::hh_mm_ss time{at - date};
        std::array<char, 64> text{};
        std::snprintf(
            text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02dZ", int{ymd.year()},
            unsigned{ymd.month()}, unsigned{ymd.day()}, static_cast<int>(time.hours().count()),
            static_cast<int>(time.minutes().count()), static_cast<int>(time.seconds().count()));
        points += "<trkpt lat=\"" + std::to_string(48.0 + second * 0.000027) +
                  "\" lon=\"11\"><time>" + text.data() +
                  "</time><extensions><gpxtpx:TrackPointExtension><gpxtpx:cad>81</gpxtpx:cad>"
                  "</gpxtpx:TrackPointExtension></extensions></trkpt>";
    }
    return "<gpx xmlns=\"http://www.topografix.com/GPX/1/1\" xmlns:gpxtpx=\"http://www.garmin.com/"
           "xmlschemas/TrackPointExtension/v1\"><trk><type>running</type><trkseg>" +
           points + "</trkseg></trk></gpx>";
}

inline std::string aRide(int day) {
    auto ride = watchRun(day, 20);
    ride.replace(ride.find("Running"), 7, "Biking");
    return ride;
}

}  // namespace stridetick::tests
