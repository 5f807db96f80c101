// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/unpack.hpp"

#include "core/exchange/gzip_checksum.hpp"
#include "core/util/text.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <utility>

#include <archive.h>
#include <archive_entry.h>

namespace stridetick::exchange {

namespace {

using Bytes = std::vector<std::byte>;

constexpr std::size_t kPiece = std::size_t{64} << 10;
constexpr int kMostLevels = 2;
constexpr const char* kHardlyMoreThanZeros = "it is hardly more than zeros";

bool beginsWith(std::span<const std::byte> bytes, std::initializer_list<unsigned char> start) {
    return bytes.size() >= start.size() &&
           std::ranges::equal(bytes.first(start.size()), start, {},
                              [](std::byte b) { return std::to_integer<unsigned char>(b); });
}

bool isGzip(std::span<const std::byte> bytes) { return beginsWith(bytes, {0x1F, 0x8B}); }

bool isZip(std::span<const std::byte> bytes) {
    return beginsWith(bytes, {'P', 'K', 3, 4}) || beginsWith(bytes, {'P', 'K', 5, 6});
}

using Archive = std::unique_ptr<archive, decltype([](archive* it) { archive_read_free(it); })>;

/// In pieces: libarchive counts what it has read by them, and stored files are read as they are.
bool open(archive* handle, std::span<const std::byte> bytes) {
    return archive_read_open_memory2(handle, bytes.data(), bytes.size(), kPiece) == ARCHIVE_OK;
}

std::string messageOf(archive* handle) {
    const char* message = archive_error_string(handle);
    return std::string{message == nullptr ? "it is damaged" : core::trimmed(message)};
}

/// What may still come out of a file that was given to unpack(), at all levels.
class Unpacking {
 public:
    Unpacking(std::size_t packed, const FileUnpacked& found)
        : allowed_(
              std::min(kMostUnpackedInAll, std::max(kUnsuspiciousBytes, packed * kHighestRatio))),
          found_(found) {}

    ReadResult<void> unpack(std::span<const std::byte> bytes, const std::string& name, int level) {
        if (isGzip(bytes)) {
            return unpackGzip(bytes, name, level);
        }
        // Behind a file whose packing is broken libarchive does not read on: it is opened anew. By
        // its directory alone, for without one all that is before would be unpacked again.
        Progress progress;
        for (int broken = 0; broken <= kMostBrokenFiles && goesOn_; ++broken) {
            auto done = unpackZip(bytes, name, level, progress);
            if (done || !progress.mayGoOn) {
                return done;
            }
        }
        return goesOn_ ? failure(ReadProblem::Malformed, "too many of its files are damaged")
                       : ReadResult<void>{};
    }

 private:
    /// How far an archive has been read.
    struct Progress {
        int entries = 0;
        bool mayGoOn = false;  ///< though it failed
    };

    ReadResult<void> unpackGzip(std::span<const std::byte> bytes, const std::string& name,
                                int level) {
        const Archive archive{archive_read_new()};
        archive_read_support_filter_gzip(archive.get());
        archive_read_support_format_raw(archive.get());
        archive_read_support_format_empty(archive.get());
        archive_entry* entry = nullptr;
        if (!open(archive.get(), bytes)) {
            return tl::unexpected{broken(archive.get(), bytes)};
        }
        const int result = archive_read_next_header(archive.get(), &entry);
        if (result != ARCHIVE_OK && result != ARCHIVE_WARN) {
            return result == ARCHIVE_EOF ? ReadResult<void>{}
                                         : tl::unexpected{broken(archive.get(), bytes)};
        }
        bool readsOn = true;
        auto file = contents(archive.get(), bytes, readsOn);
        if (!file) {
            return spent_ ? endedAt(name, file.error()) : tl::unexpected{file.error()};
        }
        if (isGzipDamaged(bytes, *file)) {
            return failure(ReadProblem::WrongChecksum, "what is packed is not what was packed");
        }
        return handOver(name, std::move(*file), level);
    }

    ReadResult<void> unpackZip(std::span<const std::byte> bytes, const std::string& name, int level,
                               Progress& progress) {
        const Archive archive{archive_read_new()};
        if (progress.entries == 0) {
            archive_read_support_format_zip(archive.get());
        } else {
            archive_read_support_format_zip_seekable(archive.get());
        }
        if (!open(archive.get(), bytes)) {
            return tl::unexpected{broken(archive.get(), bytes)};
        }
        const int behind = std::exchange(progress.entries, 0);
        progress.mayGoOn = false;
        archive_entry* entry = nullptr;
        while (goesOn_) {
            const int result = archive_read_next_header(archive.get(), &entry);
            if (result == ARCHIVE_EOF) {
                break;
            }
            if (result != ARCHIVE_OK && result != ARCHIVE_WARN) {
                return tl::unexpected{broken(archive.get(), bytes)};
            }
            if (++progress.entries <= behind || archive_entry_filetype(entry) != AE_IFREG) {
                continue;
            }
            if (++files_ > kMostPackedFiles) {
                return spent("it holds more than " + std::to_string(kMostPackedFiles) + " files");
            }
            const auto inner = joined(name, nameOf(entry));
            bool readsOn = true;
            auto file = contents(archive.get(), bytes, readsOn);
            if (!file && (spent_ || (!readsOn && file.error().problem == ReadProblem::CutShort))) {
                return endedAt(inner, file.error());
            }
            auto done = file ? handOver(inner, std::move(*file), level)
                             : refuse(inner, std::move(file.error()));
            if (!done || !readsOn) {
                progress.mayGoOn = done.has_value();
                return done ? failure(ReadProblem::Malformed, "it is damaged") : done;
            }
        }
        return {};
    }

    /// What ended the archive, and at which of its files.
    static tl::unexpected<ReadError> endedAt(const std::string& name, const ReadError& error) {
        return failure(error.problem, name.empty() ? error.detail : name + ": " + error.detail);
    }

    static std::string joined(const std::string& outer, const std::string& inner) {
        return outer.empty() ? inner : outer + "/" + inner;
    }

    std::string nameOf(archive_entry* entry) const {
        const char* name = archive_entry_pathname_utf8(entry);
        name = name == nullptr ? archive_entry_pathname(entry) : name;
        return name == nullptr ? "file " + std::to_string(files_) : name;
    }

    /// Libarchive has one code for all; a cut archive is one that it says is truncated, or whose
    /// end it has reached.
    static ReadError broken(archive* handle, std::span<const std::byte> bytes) {
        const auto message = messageOf(handle);
        const bool cut = message.find("runcated") != std::string::npos ||
                         archive_filter_bytes(handle, -1) >= static_cast<la_int64_t>(bytes.size());
        return {cut ? ReadProblem::CutShort : ReadProblem::Malformed, message};
    }

    /// What is too large is read to its end, so that it takes its part of what may come out; the
    /// bomb that is too large as well ends it all.
    /// `readsOn`: whether libarchive does, behind this file.
    ReadResult<Bytes> contents(archive* handle, std::span<const std::byte> packed, bool& readsOn) {
        Bytes bytes;
        std::size_t all = 0;
        std::optional<ReadError> refused;
        std::array<std::byte, kPiece> piece{};
        const auto start = archive_filter_bytes(handle, -1);
        while (true) {
            const auto size = archive_read_data(handle, piece.data(), piece.size());
            if (size == 0) {
                return refused ? tl::unexpected{*refused} : ReadResult<Bytes>{std::move(bytes)};
            }
            if (size < 0) {
                readsOn = size != ARCHIVE_FATAL;
                return tl::unexpected{refused.value_or(broken(handle, packed))};
            }
            const auto read = static_cast<std::size_t>(size);
            if (unpacked_ + read > allowed_) {
                return spent(unpacksToMoreThan(allowed_));
            }
            unpacked_ += read;
            all += read;
            if (!refused && all > kMostUnpackedBytes) {
                refused = {ReadProblem::TooLarge, unpacksToMoreThan(kMostUnpackedBytes)};
            } else if (isBomb(all, archive_filter_bytes(handle, -1) - start)) {
                if (all > kMostUnpackedBytes) {
                    return spent(kHardlyMoreThanZeros);
                }
                refused = {ReadProblem::TooLarge, kHardlyMoreThanZeros};
            }
            if (refused) {
                bytes = {};
            } else {
                bytes.insert(bytes.end(), piece.begin(),
                             piece.begin() + static_cast<std::ptrdiff_t>(read));
            }
        }
    }

    static bool isBomb(std::size_t unpacked, la_int64_t packed) {
        return unpacked > kUnsuspiciousBytes &&
               unpacked / kHighestRatio > static_cast<std::size_t>(std::max<la_int64_t>(packed, 0));
    }

    static std::string unpacksToMoreThan(std::size_t most) {
        return "it unpacks to more than the " + std::to_string(most) + " bytes that are read";
    }

    /// Of all levels: nothing more may come out.
    tl::unexpected<ReadError> spent(std::string detail) {
        spent_ = true;
        return failure(ReadProblem::TooLarge, std::move(detail));
    }

    ReadResult<void> handOver(const std::string& name, Bytes bytes, int level) {
        if (level < kMostLevels && isPacked(bytes)) {
            auto done = unpack(bytes, name, level + 1);
            return done || spent_ ? done : refuse(name, std::move(done.error()));
        }
        goesOn_ = found_(name, std::move(bytes));
        return {};
    }

    ReadResult<void> refuse(const std::string& name, ReadError error) {
        goesOn_ = found_(name, tl::unexpected{std::move(error)});
        return {};
    }

    std::size_t allowed_;
    const FileUnpacked& found_;
    std::size_t unpacked_ = 0;
    int files_ = 0;
    bool spent_ = false;
    bool goesOn_ = true;
};

}  // namespace

bool isPacked(std::span<const std::byte> bytes) { return isGzip(bytes) || isZip(bytes); }

ReadResult<void> unpack(std::span<const std::byte> bytes, const FileUnpacked& found) {
    if (!isPacked(bytes)) {
        return failure(ReadProblem::NotThisFormat, "it is neither a .gz nor a .zip");
    }
    return Unpacking{bytes.size(), found}.unpack(bytes, {}, 1);
}

}  // namespace stridetick::exchange
