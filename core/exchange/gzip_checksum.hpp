// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>

namespace stridetick::exchange {

/// Libarchive leaves the end of a .gz unread: checksum and length (RFC 1952). Where the length is
/// another, the end is that of the last of several parts, and says nothing of the whole.
bool isGzipDamaged(std::span<const std::byte> gzip, std::span<const std::byte> unpacked);

}  // namespace stridetick::exchange
