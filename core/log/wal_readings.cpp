// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/wal_readings.hpp"

#include "core/log/big_endian.hpp"
#include "core/log/schema.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <functional>
#include <span>

namespace stridetick::log {

namespace {

// SQLite's file format, "The WAL file".
constexpr std::size_t kHeaderSize = 32;
constexpr std::size_t kHeaderSaltsAt = 16;
constexpr std::size_t kHeaderSumAt = 24;
constexpr std::size_t kFrameHeaderSize = 24;
constexpr std::size_t kFrameSize = kFrameHeaderSize + kPageSize;
constexpr std::size_t kSizeAfterCommitAt = 4;
constexpr std::size_t kFrameSaltsAt = 8;
constexpr std::size_t kFrameSumAt = 16;
constexpr std::uint32_t kMagic = 0x377f0682;
constexpr std::uint32_t kBigEndianSums = kMagic + 1;

using Bytes = std::span<const unsigned char>;

/// Two numbers of 32 bits beside each other: a checksum, or the salts of a generation of frames.
struct Pair {
    std::uint32_t first = 0;
    std::uint32_t second = 0;
    static Pair at(Bytes bytes, std::size_t place) {
        return {bigEndian32(bytes, place), bigEndian32(bytes, place + 4)};
    }
    bool halfEquals(const Pair& other) const {
        return first == other.first || second == other.second;
    }
    friend bool operator==(const Pair&, const Pair&) = default;
};

std::uint32_t swapped(std::uint32_t word) {
    return word << 24U | (word & 0xff00U) << 8U | (word >> 8U & 0xff00U) | word >> 24U;
}

Pair summed(Pair sum, Bytes bytes, bool bigEndianSums) {
    const auto word = [&](std::size_t at) {
        const auto value = bigEndian32(bytes, at);
        return bigEndianSums ? value : swapped(value);
    };
    for (std::size_t at = 0; at < bytes.size(); at += 8) {
        sum.first += word(at) + sum.second;
        sum.second += word(at + 4) + sum.first;
    }
    return sum;
}

struct Frame {
    std::uint32_t page = 0;
    std::uint64_t contentAt = 0;
    bool commits = false;
    bool current = false;   ///< of this generation: by one salt, since the other may be damaged
    bool verified = false;  ///< and its content is what was written
    bool asSqlite = false;  ///< and SQLite says so, which asks for both salts
};

class WalScan {
 public:
    explicit WalScan(const std::filesystem::path& wal) {
        std::ifstream stream(wal, std::ios::binary);
        std::array<unsigned char, kHeaderSize> header{};
        if (!readInto(stream, header)) {
            return;
        }
        readHeader(header);
        std::array<unsigned char, kFrameSize> frame{};
        for (auto at = kHeaderSize; readInto(stream, frame); at += kFrameSize) {
            readFrame(frame, at + kFrameHeaderSize);
        }
    }

    std::vector<WalReading> readings() const {
        const auto sound = std::ranges::find(frames_, false, &Frame::asSqlite);
        const bool damaged = std::any_of(sound, frames_.end(), std::mem_fn(&Frame::current));
        if (!damaged) {
            return {reading(sound, &Frame::asSqlite)};
        }
        return {reading(frames_.end(), &Frame::verified),
                reading(sound, &Frame::asSqlite),
                {},
                reading(frames_.end(), &Frame::current)};
    }

    bool hidesTransactions() const {
        const auto damage = std::ranges::find(frames_, false, &Frame::asSqlite);
        const auto ends = [](const Frame& frame) { return frame.current && frame.commits; };
        // The first of them ends what the damage is in.
        return std::count_if(damage, frames_.end(), ends) > 1 &&
               std::any_of(damage, frames_.end(),
                           [&](const Frame& frame) { return ends(frame) && frame.verified; });
    }

 private:
    template <std::size_t Size>
    static bool readInto(std::istream& stream, std::array<unsigned char, Size>& bytes) {
        std::array<char, Size> raw{};
        stream.read(raw.data(), Size);
        std::ranges::transform(raw, bytes.begin(),
                               [](char c) { return static_cast<unsigned char>(c); });
        return static_cast<bool>(stream);
    }

    void readHeader(Bytes header) {
        const auto summable = header.first(kHeaderSumAt);
        stored_ = Pair::at(header, kHeaderSumAt);
        const auto magic = bigEndian32(header, 0);
        bigEndianSums_ = magic == kBigEndianSums && summed({}, summable, false) != stored_;
        computed_ = summed({}, summable, bigEndianSums_);
        soundHeader_ = computed_ == stored_ && (magic == kMagic || magic == kBigEndianSums);
        salts_ = Pair::at(header, kHeaderSaltsAt);
    }

    void readFrame(Bytes bytes, std::uint64_t contentAt) {
        const auto salts = Pair::at(bytes, kFrameSaltsAt);
        if (frames_.empty() && !soundHeader_) {
            salts_ = salts;  // the first frame is always of the current generation
        }
        const auto sumFrom = [&](const Pair& before) {
            return summed(summed(before, bytes.first(kFrameSaltsAt), bigEndianSums_),
                          bytes.subspan(kFrameHeaderSize), bigEndianSums_);
        };
        const auto stored = Pair::at(bytes, kFrameSumAt);
        const auto computed = sumFrom(stored_);
        const bool matches = computed == stored;
        // Where the sum written before is not what comes out, either its frame is damaged or only
        // that sum; in the latter case this frame goes on from the right one.
        const bool onlySumBefore = !matches && stored_ != computed_ && sumFrom(computed_) == stored;
        const bool current = salts.halfEquals(salts_);
        if (onlySumBefore && current && !frames_.empty()) {
            frames_.back().verified = frames_.back().current;
        }
        frames_.push_back({.page = bigEndian32(bytes, 0),
                           .contentAt = contentAt,
                           .commits = bigEndian32(bytes, kSizeAfterCommitAt) != 0,
                           .current = current,
                           .verified = current && (matches || onlySumBefore),
                           .asSqlite = soundHeader_ && salts == salts_ && matches});
        stored_ = stored;
        computed_ = onlySumBefore ? stored : computed;
    }

    /// Of the frames before `end` that are `kind`, those up to the last that ends a transaction.
    WalReading reading(std::vector<Frame>::const_iterator end, bool Frame::*kind) const {
        WalReading result;
        WalReading open;
        for (auto frame = frames_.begin(); frame != end; ++frame) {
            if (!((*frame).*kind) || frame->page == 0) {
                continue;
            }
            open[frame->page] = frame->contentAt;
            if (frame->commits) {
                for (const auto& [page, at] : open) {
                    result[page] = at;
                }
                open.clear();
            }
        }
        return result;
    }

    std::vector<Frame> frames_;
    Pair salts_;
    Pair stored_;    ///< the sum that the header or the last frame says
    Pair computed_;  ///< and the one that comes out
    bool bigEndianSums_ = false;
    bool soundHeader_ = false;
};

}  // namespace

bool hidesTransactions(const std::filesystem::path& wal) {
    return WalScan(wal).hidesTransactions();
}

std::vector<WalReading> readingsOf(const std::filesystem::path& wal) {
    return WalScan(wal).readings();
}

}  // namespace stridetick::log
