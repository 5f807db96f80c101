// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/fit_samples.hpp"

#include "tests/support/child_process.hpp"

#include <fstream>
#include <iterator>
#include <optional>
#include <sstream>
#include <stdexcept>

namespace stridetick::exchange::testing {
namespace {

std::string contentOf(const std::string& file) {
    std::ifstream stream(std::string(STRIDETICK_FIT_SAMPLES) + "/" + file, std::ios::binary);
    if (!stream) {
        throw std::runtime_error(file + " is not among the generator's samples");
    }
    return {std::istreambuf_iterator<char>(stream), {}};
}

template <class T>
std::string orDash(const std::optional<T>& number) {
    return number ? std::to_string(*number) : "-";
}

std::string nameOf(Sport sport) {
    switch (sport) {
        case Sport::Running:
            return "Running";
        case Sport::TreadmillRunning:
            return "TreadmillRunning";
        case Sport::Other:
            return "Other";
        case Sport::Unsaid:
            return "Unsaid";
    }
    return "?";
}

std::string decodedBy(const std::string& script, std::string_view written) {
    const stridetick::testing::TempFolder folder;
    const auto file = folder.path() / "written";
    std::ofstream(file, std::ios::binary) << written;
    stridetick::testing::ChildProcess decoder({.arguments = {STRIDETICK_PYTHON, "-B", script, file},
                                               .environment = {},
                                               .standardOutput = folder.path() / "out",
                                               .standardError = folder.path() / "err"});
    const bool well = decoder.waitFor(std::chrono::seconds(60)) == 0;
    std::ifstream said(folder.path() / (well ? "out" : "err"));
    return {std::istreambuf_iterator<char>(said), {}};
}

}  // namespace

std::string nameOf(ReadProblem problem) {
    switch (problem) {
        case ReadProblem::NotThisFormat:
            return "NotThisFormat";
        case ReadProblem::CutShort:
            return "CutShort";
        case ReadProblem::WrongChecksum:
            return "WrongChecksum";
        case ReadProblem::Malformed:
            return "Malformed";
        case ReadProblem::TooLarge:
            return "TooLarge";
        case ReadProblem::NoActivity:
            return "NoActivity";
        case ReadProblem::CannotOpen:
            return "CannotOpen";
    }
    return "?";
}

std::vector<std::byte> bytesOf(std::string_view text) {
    const auto bytes = std::as_bytes(std::span(text));
    return {bytes.begin(), bytes.end()};
}

std::vector<std::byte> fitSample(const std::string& name) {
    return bytesOf(contentOf(name + ".fit"));
}

std::string expectedOf(const std::string& name) { return contentOf(name + ".expected"); }

std::string decoded(std::span<const std::byte> fit) {
    return decodedBy(STRIDETICK_FIT_DECODER,
                     {reinterpret_cast<const char*>(fit.data()), fit.size()});
}

std::string decoded(std::string_view tcx) { return decodedBy(STRIDETICK_TCX_DECODER, tcx); }

std::string linesOf(const Activity& activity) {
    std::ostringstream out;
    const auto offset = activity.offset ? std::optional(activity.offset->count()) : std::nullopt;
    out << "activity " << nameOf(activity.sport) << " \"" << activity.device
        << "\" start=" << activity.startedAt.time_since_epoch().count()
        << " offset=" << orDash(offset) << " length=" << activity.length.count()
        << " distance=" << orDash(activity.distanceCentimetres) << "\n";
    for (const auto& sample : activity.samples) {
        out << "sample " << (sample.at - activity.startedAt).count()
            << " cadence=" << orDash(sample.cadenceMilli)
            << " speed=" << orDash(sample.speedMillimetres)
            << " altitude=" << orDash(sample.altitudeCentimetres)
            << " distance=" << orDash(sample.distanceCentimetres) << "\n";
    }
    for (const auto& pause : activity.pauses) {
        out << "pause " << pause.offset.count() << " " << pause.length.count() << "\n";
    }
    for (const auto& lap : activity.laps) {
        out << "lap " << lap.offset.count() << " " << lap.length.count()
            << " cadence=" << orDash(lap.cadenceMilli) << "\n";
    }
    return out.str();
}

std::string linesOf(const ReadResult<std::vector<Activity>>& result) {
    if (!result) {
        return "error " + nameOf(result.error().problem) + "\n";
    }
    std::string lines;
    for (const auto& activity : *result) {
        lines += linesOf(activity);
    }
    return lines;
}

}  // namespace stridetick::exchange::testing
