// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace stridetick::exchange {

/// A moment as XML writes it.
struct XmlTime {
    std::chrono::sys_time<std::chrono::milliseconds> at;
    std::optional<std::chrono::minutes> offset{};  ///< where another than Z is told
    friend bool operator==(const XmlTime&, const XmlTime&) = default;
};

/// "2026-11-26T06:30:00Z", with or without a fraction, with Z, an offset or neither: then it is
/// UTC, as the formats demand.
std::optional<XmlTime> tryXmlTime(std::string_view text);

/// "2026-11-26T06:30:00.000Z".
std::string xmlTime(std::chrono::sys_time<std::chrono::milliseconds> at);

}  // namespace stridetick::exchange
