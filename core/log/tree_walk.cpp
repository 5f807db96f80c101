// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/tree_walk.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace stridetick::log {

namespace {

struct RecordPage {
    std::uint32_t number;
    PageKind kind;
};

/// What is beyond a record's end is null where it may be.
void nullBeyondEnd(Record& record, const TableLayout& layout) {
    const auto end = std::min(record.values.size(), layout.columns.size());
    for (auto i = record.values.size() - record.beyondEnd; i < end; ++i) {
        if (layout.columns[i].mayBeNull) {
            record.values[i] = std::monostate{};
        }
    }
}

std::vector<Record> fittingOn(const PageImage& image, const RecordPage& page,
                              const TableLayout& layout) {
    auto records = recordsOn(image, page.number, page.kind);
    for (auto& record : records) {
        nullBeyondEnd(record, layout);
    }
    std::erase_if(records, [&](const Record& record) { return !layout.fits(record); });
    return records;
}

/// The pages with records that the tree leads to. A page is what it must be at its place and what
/// most of its cells make it, whatever its first byte says; a page of another table, to which a
/// damaged number may lead, is not taken.
std::vector<RecordPage> pagesOf(const PageImage& image, const TableLayout& layout) {
    std::vector<RecordPage> pages;
    std::vector<std::uint32_t> open{layout.root};
    std::set<std::uint32_t> seen;
    const auto takes = [&](const RecordPage& page) {
        const auto fitting = fittingOn(image, page, layout).size();
        const bool most = fitting > 0 && 2 * fitting >= statedCells(image, page.number);
        if (most) {
            pages.push_back(page);
        }
        return most;
    };
    while (!open.empty()) {
        const auto number = open.back();
        open.pop_back();
        if (!image.has(number) || !seen.insert(number).second ||
            takes({number, layout.hasRowid ? PageKind::LeafTable : PageKind::LeafIndex})) {
            continue;
        }
        if (!layout.hasRowid) {
            takes({number, PageKind::InteriorIndex});
        }
        const auto children = childrenOf(image, number);
        open.insert(open.end(), children.begin(), children.end());
    }
    return pages;
}

/// In a log that began with this schema the tables begin on the same pages as in a fresh one,
/// whose roots `layouts` has; where this one can tell, its own word counts.
void findRoots(const PageImage& image, std::vector<TableLayout>& layouts) {
    const auto schema = schemaLayout();
    for (const auto& page : pagesOf(image, schema)) {
        for (const auto& record : recordsOn(image, page.number, page.kind)) {
            const auto root = rootIn(record);
            const auto layout =
                std::ranges::find(layouts, root ? root->first : std::string(), &TableLayout::name);
            if (layout != layouts.end()) {
                layout->root = root->second;
            }
        }
    }
}

/// The table or index that most records on the page are of; an index where it is as good.
const TableLayout* ownerByShape(const PageImage& image, const RecordPage& page,
                                const std::vector<TableLayout>& layouts) {
    const TableLayout* owner = nullptr;
    std::size_t most = 1;
    for (const auto& layout : layouts) {
        if (layout.hasRowid != (page.kind == PageKind::LeafTable)) {
            continue;
        }
        if (const auto fitting = fittingOn(image, page, layout).size(); fitting >= most) {
            owner = &layout;
            most = fitting;
        }
    }
    return owner;
}

void useRecords(const PageImage& image, const RecordPage& page, const TableLayout& layout,
                const RecordUse& use) {
    if (layout.isIndex) {
        return;
    }
    for (const auto& record : fittingOn(image, page, layout)) {
        use(layout, record);
    }
}

}  // namespace

void forEachRecord(const PageImage& image, std::vector<TableLayout> layouts, const RecordUse& use) {
    findRoots(image, layouts);
    std::set<std::uint32_t> done;
    for (const auto& layout : layouts) {
        for (const auto& page : pagesOf(image, layout)) {
            if (done.insert(page.number).second) {
                useRecords(image, page, layout, use);
            }
        }
    }
    for (const auto free : freePagesOf(image)) {
        done.insert(free);
    }
    for (const auto number : image.numbers()) {
        const auto kind = done.contains(number) ? std::nullopt : statedKind(image, number);
        if (!kind || *kind == PageKind::InteriorTable) {
            continue;
        }
        const RecordPage page{number, *kind};
        if (const auto* owner = ownerByShape(image, page, layouts)) {
            useRecords(image, page, *owner, use);
        }
    }
}

}  // namespace stridetick::log
