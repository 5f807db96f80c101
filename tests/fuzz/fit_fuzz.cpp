// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fit_activity.hpp"
#include "core/exchange/fit_protocol.hpp"
#include "core/exchange/fit_reader.hpp"
#include "core/exchange/fit_writer.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <span>
#include <vector>

namespace {

using namespace stridetick::exchange;

/// What a hostile file may have, but never what we make of it.
void check(bool holds) {
    if (!holds) {
        std::abort();
    }
}

void checkActivity(const Activity& activity) {
    check(std::ranges::is_sorted(activity.samples, {}, &ActivitySample::at));
    check(activity.length.count() >= 0);
    for (const auto& sample : activity.samples) {
        check(sample.at >= activity.startedAt && sample.at <= activity.startedAt + activity.length);
        check(sample.cadenceMilli.value_or(0) >= 0);
        check(sample.speedMillimetres.value_or(0) >= 0);
        check(sample.distanceCentimetres.value_or(0) >= 0);
    }
    auto last = std::chrono::milliseconds(0);
    for (const auto& pause : activity.pauses) {
        check(pause.offset >= last && pause.length.count() > 0);
        last = pause.offset + pause.length;
    }
    check(last <= activity.length);
    for (const auto& lap : activity.laps) {
        check(lap.offset.count() >= 0 && lap.length.count() >= 0);
    }
    const auto again = readFit(writeFit(activity));
    check(again.has_value() && again->size() == 1);
    check(again->front().samples.size() == activity.samples.size());
}

/// Few changed files have the right size and checksum, so those of each are put right here; else
/// nothing behind the header would ever be reached.
std::vector<std::byte> withRightChecksum(std::span<const std::byte> bytes) {
    std::vector<std::byte> file(bytes.begin(), bytes.end());
    const auto header = std::to_integer<std::size_t>(file[0]);
    if (header < fit::kShortHeader || file.size() < header + fit::kChecksumBytes) {
        return file;
    }
    const auto data = file.size() - header - fit::kChecksumBytes;
    for (std::size_t i = 0; i < 4; ++i) {
        file[4 + i] = static_cast<std::byte>(data >> 8 * i & 0xFFU);
    }
    if (header >= fit::kHeaderWithChecksum) {
        file[fit::kShortHeader] = file[fit::kShortHeader + 1] = std::byte{0};
    }
    const auto sum = fit::checksumOf(std::span(file).first(header + data));
    file[header + data] = static_cast<std::byte>(sum & 0xFFU);
    file[header + data + 1] = static_cast<std::byte>(sum >> 8U);
    return file;
}

void read(std::span<const std::byte> file) {
    const auto activities = readFit(file);
    if (!activities) {
        check(!activities.error().detail.empty());
        return;
    }
    std::ranges::for_each(*activities, checkActivity);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto bytes = std::as_bytes(std::span(data, size));
    read(bytes);
    if (!bytes.empty()) {
        read(withRightChecksum(bytes));
    }
    return 0;
}
