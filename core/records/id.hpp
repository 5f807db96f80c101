// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <string>
#include <utility>

namespace stridetick::core {

/// The stable identity of a stored record: a UUID in its 36-character text form, made by the
/// caller, so that a record can be saved, merged and referred to before any database has seen it.
template <class Record>
class Id {
 public:
    explicit Id(std::string uuid) : uuid_(std::move(uuid)) {}
    const std::string& text() const noexcept { return uuid_; }
    friend auto operator<=>(const Id&, const Id&) = default;
    friend bool operator==(const Id&, const Id&) = default;

 private:
    std::string uuid_;
};

struct Measurement;
struct Baseline;
struct Target;
struct Session;
struct Programme;
using MeasurementId = Id<Measurement>;
using BaselineId = Id<Baseline>;
using TargetId = Id<Target>;
using SessionId = Id<Session>;
using ProgrammeId = Id<Programme>;

}  // namespace stridetick::core
