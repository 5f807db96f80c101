// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/page_records.hpp"

#include "core/log/big_endian.hpp"

#include <algorithm>
#include <bit>
#include <set>
#include <span>

namespace stridetick::log {

namespace {

// SQLite's file format, "B-tree Pages" and "Record Format".
constexpr std::size_t kFirstPageHeader = 100;
constexpr std::size_t kCellCountAt = 3;
constexpr std::size_t kRightChildAt = 8;
constexpr std::size_t kLeafHeader = 8;
constexpr std::size_t kInteriorHeader = 12;
constexpr std::size_t kChildSize = 4;
constexpr std::size_t kPage = kPageSize;
constexpr std::size_t kOverflowContent = kPage - kChildSize;
constexpr std::size_t kMostOnTableLeaf = kPage - 35;
constexpr std::size_t kMostOnIndexPage = (kPage - 12) * 64 / 255 - 23;
constexpr std::size_t kLeastOnPage = (kPage - 12) * 32 / 255 - 23;
constexpr std::size_t kFreeListAt = 32;

using Bytes = std::span<const unsigned char>;

std::size_t headerAt(std::uint32_t number) { return number == 1 ? kFirstPageHeader : 0; }
bool isInterior(PageKind kind) {
    return kind == PageKind::InteriorIndex || kind == PageKind::InteriorTable;
}

std::size_t statedCellsOn(Bytes page, std::uint32_t number) {
    const auto room = (kPage - headerAt(number) - kLeafHeader) / 2;
    return std::min<std::size_t>(bigEndian16(page, headerAt(number) + kCellCountAt), room);
}

/// Reads on from a place, and never beyond the end.
class Cursor {
 public:
    explicit Cursor(Bytes bytes, std::size_t at = 0)
        : bytes_(bytes), at_(std::min(at, bytes.size())) {}

    /// Nothing if it goes beyond the end.
    std::optional<std::uint64_t> varint() {
        constexpr int kLongest = 9;
        std::uint64_t value = 0;
        for (int i = 1; at_ < bytes_.size(); ++i) {
            const auto byte = bytes_[at_++];
            if (i == kLongest) {
                return value << 8U | byte;
            }
            value = value << 7U | (byte & 0x7fU);
            if ((byte & 0x80U) == 0) {
                return value;
            }
        }
        return std::nullopt;
    }
    /// As many of `count` bytes as there are.
    Bytes take(std::uint64_t count) {
        const auto part = bytes_.subspan(
            at_, static_cast<std::size_t>(std::min<std::uint64_t>(count, bytes_.size() - at_)));
        at_ += part.size();
        return part;
    }
    std::size_t at() const { return at_; }
    bool atEnd() const { return at_ == bytes_.size(); }

 private:
    Bytes bytes_;
    std::size_t at_;
};

std::int64_t signedNumber(Bytes bytes) {
    const auto unused = 64U - 8U * static_cast<unsigned>(bytes.size());
    // The sign is shifted in from the left.
    return static_cast<std::int64_t>(bigEndian(bytes, 0, bytes.size()) << unused) >> unused;
}

constexpr std::uint64_t kFirstWithLength = 12;

std::uint64_t sizeOf(std::uint64_t type) {
    constexpr std::array<std::uint64_t, kFirstWithLength> kSizes{0, 1, 2, 3, 4, 6, 8, 8};
    return type < kFirstWithLength ? kSizes[type] : (type - kFirstWithLength) / 2;
}

/// Of a value of which only `bytes` are there. Nothing for a blob, of which logs have none; null
/// for one that is not there, and for the types that no file has: to SQLite they are null.
std::optional<RecordValue> valueOf(std::uint64_t type, Bytes bytes) {
    constexpr std::uint64_t kReal = 7;
    constexpr std::uint64_t kZero = 8;
    constexpr std::uint64_t kOne = 9;
    const bool whole = bytes.size() == sizeOf(type);
    if (type >= kFirstWithLength && type % 2 == 1) {
        return std::string(bytes.begin(), bytes.end());
    }
    if (type >= kFirstWithLength) {
        return whole ? std::nullopt : std::optional<RecordValue>(std::monostate{});
    }
    if (type == kZero || type == kOne) {
        return static_cast<std::int64_t>(type - kZero);
    }
    if (type == 0 || type > kOne) {
        return std::monostate{};
    }
    if (type == kReal) {
        return whole ? std::bit_cast<double>(bigEndian(bytes, 0, bytes.size())) : 0.0;
    }
    return whole ? signedNumber(bytes) : std::int64_t{0};
}

/// What the payload, which states `size` and may be cut, has; the rowid is not in it.
std::optional<Record> readPayload(Bytes payload, std::uint64_t size) {
    const auto headerSize = Cursor(payload).varint();
    if (!headerSize || *headerSize > payload.size()) {
        return std::nullopt;
    }
    Cursor header(payload.first(static_cast<std::size_t>(*headerSize)));
    if (!header.varint() || header.atEnd()) {
        return std::nullopt;
    }
    Cursor body(payload, static_cast<std::size_t>(*headerSize));
    auto left = size - *headerSize;
    Record record;
    while (!header.atEnd()) {
        const auto type = header.varint();
        auto value = type ? valueOf(*type, body.take(sizeOf(*type))) : std::nullopt;
        if (!value) {
            return std::nullopt;
        }
        if (record.beyondEnd > 0 || sizeOf(*type) > left) {
            ++record.beyondEnd;
        } else {
            left -= sizeOf(*type);
        }
        record.values.push_back(std::move(*value));
    }
    return record;
}

/// How much of a payload is on the page itself.
std::uint64_t localPart(std::uint64_t payload, PageKind kind) {
    const auto most = kind == PageKind::LeafTable ? kMostOnTableLeaf : kMostOnIndexPage;
    if (payload <= most) {
        return payload;
    }
    const auto part = kLeastOnPage + (payload - kLeastOnPage) % kOverflowContent;
    return part <= most ? part : kLeastOnPage;
}

/// Appends what the chain of overflow pages holds, up to `size` bytes in all or to its break.
void appendOverflow(const PageImage& image, std::uint32_t first, std::uint64_t size,
                    std::vector<unsigned char>& payload) {
    std::set<std::uint32_t> seen;
    for (auto next = first; payload.size() < size && image.has(next) && seen.insert(next).second;) {
        const auto page = image.page(next);
        next = bigEndian32(page, 0);
        const auto part = Cursor(page, kChildSize).take(size - payload.size());
        payload.insert(payload.end(), part.begin(), part.end());
    }
}

std::optional<Record> readCell(const PageImage& image, Bytes page, std::size_t at, PageKind kind) {
    Cursor cell(page, isInterior(kind) ? at + kChildSize : at);
    const auto size = cell.varint();
    const auto rowid = kind == PageKind::LeafTable ? cell.varint() : std::uint64_t{0};
    if (!size || !rowid) {
        return std::nullopt;
    }
    const auto local = cell.take(localPart(*size, kind));
    std::vector<unsigned char> payload(local.begin(), local.end());
    if (payload.size() < *size) {
        appendOverflow(image, bigEndian32(page, cell.at()), *size, payload);
    }
    auto record = readPayload(payload, *size);
    if (record) {
        record->rowid = static_cast<std::int64_t>(*rowid);
    }
    return record;
}

/// Calls `use` with the place of every cell that the page says it has.
template <class Use>
void forEachCell(Bytes page, std::uint32_t number, std::size_t headerSize, Use use) {
    const auto places = headerAt(number) + headerSize;
    for (std::size_t i = 0; i < statedCellsOn(page, number); ++i) {
        // Beyond the page's end this is 0: no cell can be there.
        if (const auto place = bigEndian16(page, places + 2 * i); place != 0) {
            use(std::size_t{place});
        }
    }
}

}  // namespace

std::optional<PageKind> statedKind(const PageImage& image, std::uint32_t number) {
    const auto kind = static_cast<PageKind>(image.page(number)[headerAt(number)]);
    switch (kind) {
        case PageKind::InteriorIndex:
        case PageKind::InteriorTable:
        case PageKind::LeafIndex:
        case PageKind::LeafTable:
            return kind;
    }
    return std::nullopt;
}

std::size_t statedCells(const PageImage& image, std::uint32_t number) {
    return statedCellsOn(image.page(number), number);
}

std::vector<Record> recordsOn(const PageImage& image, std::uint32_t number, PageKind kind) {
    std::vector<Record> records;
    if (kind == PageKind::InteriorTable) {
        return records;
    }
    const auto page = image.page(number);
    forEachCell(page, number, isInterior(kind) ? kInteriorHeader : kLeafHeader,
                [&](std::size_t place) {
                    if (auto record = readCell(image, page, place, kind)) {
                        records.push_back(std::move(*record));
                    }
                });
    return records;
}

std::vector<std::uint32_t> childrenOf(const PageImage& image, std::uint32_t number) {
    const auto page = image.page(number);
    std::vector<std::uint32_t> children;
    const auto add = [&](std::size_t at) {
        if (const auto child = bigEndian32(page, at); image.has(child)) {
            children.push_back(child);
        }
    };
    forEachCell(page, number, kInteriorHeader, add);
    add(headerAt(number) + kRightChildAt);
    return children;
}

std::vector<std::uint32_t> freePagesOf(const PageImage& image) {
    constexpr std::size_t kLeavesAt = 8;
    constexpr std::size_t kMostLeaves = (kPage - kLeavesAt) / 4;
    std::set<std::uint32_t> free;
    const auto add = [&](std::uint32_t number) {
        return number > 1 && image.has(number) && free.insert(number).second;
    };
    for (auto trunk = bigEndian32(image.page(1), kFreeListAt); trunk != 0;) {
        const auto page = image.page(trunk);
        const auto leaves = bigEndian32(page, 4);
        bool sound = add(trunk) && leaves <= kMostLeaves;
        for (std::size_t i = 0; sound && i < leaves; ++i) {
            sound = add(bigEndian32(page, kLeavesAt + 4 * i));
        }
        if (!sound) {
            return {};
        }
        trunk = bigEndian32(page, 0);
    }
    return {free.begin(), free.end()};
}

}  // namespace stridetick::log
