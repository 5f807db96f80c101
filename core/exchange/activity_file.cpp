// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/activity_file.hpp"

#include "core/exchange/fit_reader.hpp"
#include "core/exchange/gpx_reader.hpp"
#include "core/exchange/tcx_reader.hpp"
#include "core/exchange/unpack.hpp"
#include "core/exchange/xml_file.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>

namespace stridetick::exchange {

namespace {

using Activities = ReadResult<std::vector<Activity>>;

constexpr std::size_t kFitMarkAt = 8;
constexpr std::string_view kFitMark = ".FIT";

std::string_view textOf(std::span<const std::byte> bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

Activities withFormat(Activities activities, std::string_view format) {
    if (activities) {
        for (auto& activity : *activities) {
            activity.format = format;
        }
    }
    return activities;
}

Activities readPlain(std::span<const std::byte> bytes) {
    const auto text = textOf(bytes);
    if (text.size() > kFitMarkAt && text.substr(kFitMarkAt).starts_with(kFitMark)) {
        return withFormat(readFit(bytes), "FIT");
    }
    const auto root = rootName(text);
    if (!root) {
        return tl::unexpected{root.error()};
    }
    if (*root == "TrainingCenterDatabase") {
        return withFormat(readTcx(text), "TCX");
    }
    if (*root == "gpx") {
        return withFormat(readGpx(text), "GPX");
    }
    return tl::unexpected{
        ReadError{ReadProblem::NotThisFormat, "it is XML of another kind: " + shortName(*root)}};
}

}  // namespace

ReadResult<void> readActivityFiles(std::span<const std::byte> bytes, const FileRead& read) {
    if (!isPacked(bytes)) {
        read({}, readPlain(bytes));
        return {};
    }
    bool any = false;
    auto done =
        unpack(bytes, [&](const std::string& name, const ReadResult<std::vector<std::byte>>& file) {
            any = true;
            return read(name, file ? readPlain(*file) : Activities{tl::unexpected{file.error()}});
        });
    if (done && !any) {
        return tl::unexpected{ReadError{ReadProblem::NoActivity, "the archive is empty"}};
    }
    return done;
}

ReadResult<std::vector<Activity>> readActivities(std::span<const std::byte> bytes) {
    std::vector<Activity> all;
    std::optional<ReadError> first;
    const auto done = readActivityFiles(bytes, [&](const std::string& name, Activities file) {
        if (file) {
            std::ranges::move(*file, std::back_inserter(all));
        } else if (!first) {
            first = file.error();
            first->detail = name.empty() ? first->detail : name + ": " + first->detail;
        }
        return true;
    });
    if (!done) {
        return tl::unexpected{done.error()};
    }
    if (all.empty()) {
        return tl::unexpected{first.value_or(ReadError{ReadProblem::NoActivity, "nothing in it"})};
    }
    return all;
}

}  // namespace stridetick::exchange
