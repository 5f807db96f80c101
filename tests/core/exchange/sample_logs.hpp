// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/log_json.hpp"
#include "tests/support/temp_log.hpp"

#include <filesystem>
#include <sstream>
#include <stdexcept>
#include <string>

namespace stridetick::tests {

/// A record of every table, one of them deleted, and a reference of every kind.
inline void writeOneOfEach(log::SessionLog& log) {
    auto check = aTappedMeasurement(2, 2, dayNumber(2));
    check.session = core::SessionId(uuidOf(6));
    check.target = core::StepsPerMinute::ofWhole(162);
    check.treadmillSpeed = core::MetresPerSecond::tryFrom(2.8);
    check.note = "\"windy\"\n\xe2\x80\x93 5 %";
    auto target = aTarget(4, dayNumber(1));
    target.baseline = core::BaselineId(uuidOf(3));
    auto programme = aProgramme(5, dayNumber(1));
    programme.baseline = target.baseline;
    auto session = aProgrammeSession(6, 5, core::SessionState::Finished, dayNumber(2));
    session.target = target.id;
    auto held = aStep(5, 1, dayNumber(3));
    held.cause = session.id;
    auto report = aReport(6, 3, dayNumber(2));
    report.nextDay = core::NextDay{.at = dayNumber(3)};
    TempLog::write(
        log, {aMeasurement(1), aBaseline(3, {core::MeasurementId(uuidOf(1))}), target, programme,
              aStep(5, 0, dayNumber(1)), session, check, held, report, aTrace(6, 2, dayNumber(2)),
              aSession(7, 1, core::SessionState::Recovered, dayNumber(4)),
              log::Delete<core::Session>{core::SessionId(uuidOf(7)), dayNumber(5)},
              log::NoticeSeen{"tapping", dayNumber(0)}});
}

/// A log as JSON; throws where that fails.
inline std::string asJson(const std::filesystem::path& log) {
    std::ostringstream out;
    const auto written = exchange::tryWriteJson(log, out);
    return written ? out.str() : throw std::runtime_error(written.error().detail);
}

}  // namespace stridetick::tests
