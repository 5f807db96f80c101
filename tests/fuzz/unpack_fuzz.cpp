// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever kind of file it is: by the door that every file of others comes in through.
#include "core/exchange/activity_file.hpp"
#include "core/exchange/unpack.hpp"
#include "tests/fuzz/read_activity.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace {

using namespace stridetick::exchange;

/// As many as are allowed, no more bytes than are allowed, and each refusal with a sentence.
void unpackWithin(std::span<const std::byte> bytes) {
    std::size_t files = 0;
    std::size_t all = 0;
    const auto done =
        unpack(bytes, [&](const std::string&, const ReadResult<std::vector<std::byte>>& file) {
            ++files;
            expect(file || !file.error().detail.empty());
            expect(!file || file->size() <= kMostUnpackedBytes);
            all += file ? file->size() : 0;
            return true;
        });
    expect(done || !done.error().detail.empty());
    expect(isPacked(bytes) || !done);
    expect(files <= std::size_t{kMostPackedFiles} + kMostBrokenFiles);
    expect(all <= std::max(kUnsuspiciousBytes, bytes.size() * kHighestRatio));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto bytes = std::as_bytes(std::span(data, size));
    unpackWithin(bytes);
    const auto done = readActivityFiles(
        bytes, [](const std::string&, const ReadResult<std::vector<Activity>>& activities) {
            expectEachSound(activities);
            return true;
        });
    expect(done || !done.error().detail.empty());
    return 0;
}
