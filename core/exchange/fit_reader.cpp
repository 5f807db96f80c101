// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fit_reader.hpp"

#include "core/exchange/fit_activity.hpp"
#include "core/exchange/fit_messages.hpp"
#include "core/exchange/fit_protocol.hpp"
#include "core/exchange/fit_stream.hpp"

#include <iterator>
#include <string>
#include <utility>

namespace stridetick::exchange {
namespace {

/// What all files of a chain may still keep.
struct Room {
    std::size_t entries = kMostFitEntries;
    std::size_t sessions = kMostFitSessions;

    static bool tryTake(std::size_t& left) {
        if (left == 0) {
            return false;
        }
        --left;
        return true;
    }
};

template <class T>
bool tryKeep(std::vector<T>& items, std::optional<T> item, Room& room) {
    if (!item) {
        return true;
    }
    items.push_back(std::move(*item));
    return Room::tryTake(room.entries);
}

/// False where there is no room for more.
bool tryNote(FitContent& content, const FitMessage& message, Room& room) {
    switch (message.kind()) {
        case fit::message::kFileId:
            content.id = fileIdOf(message);
            return true;
        case fit::message::kSport:
            content.sport = sportOf(message);
            return true;
        case fit::message::kActivity:
            content.offset = offsetOf(message);
            return true;
        case fit::message::kSession:
            content.sessions.push_back(sessionOf(message));
            return Room::tryTake(room.sessions);
        case fit::message::kLap:
            return tryKeep(content.laps, lapOf(message), room);
        case fit::message::kEvent:
            return tryKeep(content.timer, timerChangeOf(message), room);
        case fit::message::kRecord:
            return tryKeep(content.samples, sampleOf(message), room);
        default:
            return true;
    }
}

ReadResult<std::vector<Activity>> readOne(FitStream& stream, Room& room) {
    FitContent content;
    for (;;) {
        auto message = stream.tryNext();
        if (!message) {
            return tl::unexpected(std::move(message.error()));
        }
        if (!*message) {
            break;
        }
        if (!tryNote(content, **message, room)) {
            return tl::unexpected(
                ReadError{ReadProblem::TooLarge, "it has more records than any run"});
        }
    }
    // Courses have records as well, but nobody has run them.
    if (content.id.type.value_or(fit::file_id::kTypeActivity) != fit::file_id::kTypeActivity) {
        return std::vector<Activity>{};
    }
    return activitiesOf(std::move(content));
}

}  // namespace

ReadResult<std::vector<Activity>> readFit(std::span<const std::byte> file) {
    if (file.size() > kMostFitBytes) {
        return tl::unexpected(ReadError{
            ReadProblem::TooLarge,
            std::to_string(file.size()) + " bytes, the most are " + std::to_string(kMostFitBytes)});
    }
    std::vector<Activity> activities;
    Room room;
    std::size_t begin = 0;
    int number = 1;
    do {
        auto stream = FitStream::tryOpen(file, begin);
        auto part = stream ? readOne(*stream, room) : tl::unexpected(std::move(stream.error()));
        if (!part) {
            auto error = std::move(part.error());
            if (number > 1) {
                error.detail = "file " + std::to_string(number) + " of the chain, " + error.detail;
            }
            return tl::unexpected(std::move(error));
        }
        std::move(part->begin(), part->end(), std::back_inserter(activities));
        begin = stream->end();
        ++number;
    } while (begin < file.size());
    if (activities.empty()) {
        return tl::unexpected(
            ReadError{ReadProblem::NoActivity, "a FIT file without an activity in it"});
    }
    return activities;
}

}  // namespace stridetick::exchange
