// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/gpx_reader.hpp"
#include "tests/fuzz/read_activity.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace stridetick::exchange;
    expectEachSound(readGpx(std::string_view{reinterpret_cast<const char*>(data), size}));
    return 0;
}
