// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/activity.hpp"

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace stridetick::exchange {

/// Of a portal's archive of all that somebody did in ten years, with its pictures.
inline constexpr int kMostPackedFiles = 20'000;
/// Files whose packing is broken in one archive; each makes the reading begin anew.
inline constexpr int kMostBrokenFiles = 100;
/// As much as the largest XML that is read.
inline constexpr std::size_t kMostUnpackedBytes = std::size_t{64} << 20;
inline constexpr std::size_t kMostUnpackedInAll = std::size_t{512} << 20;
/// A watch's XML is packed to a twentieth, zeros to a thousandth. Asked of each file and of all.
inline constexpr std::size_t kHighestRatio = 200;
/// Below this nothing is a bomb.
inline constexpr std::size_t kUnsuspiciousBytes = std::size_t{4} << 20;

/// Does it begin as a .gz or a .zip does?
bool isPacked(std::span<const std::byte> bytes);

/// Its name in the archive, empty for what a .gz holds, and what is in it, or why that cannot be
/// had. False ends the unpacking.
using FileUnpacked =
    std::function<bool(std::string name, ReadResult<std::vector<std::byte>> bytes)>;

/// Hands over the files of a .gz or a .zip one after the other, so that one of them is in memory at
/// a time; what is packed within it is unpacked too, once. A damaged or too large file is handed
/// over as its error, and the others follow. Fails where the archive itself is broken, or gives
/// more in all than is read; files before that have been handed over. An archive that is packed
/// more deeply is handed over as it is.
ReadResult<void> unpack(std::span<const std::byte> bytes, const FileUnpacked& found);

}  // namespace stridetick::exchange
