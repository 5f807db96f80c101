// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A module for the sqlite3 program. Its .recover asks for pages through the table sqlite_dbpage,
// which Debian's SQLite is built without; this is that table, read only, with the pages as SQLite
// itself sees them, journal included.
#include <sqlite3.h>

#include <algorithm>
#include <memory>

namespace {

constexpr sqlite3_int64 kPageSize = 4096;
enum Column { kNumber, kData, kSchema };

struct FreeBytes {
    void operator()(unsigned char* bytes) const { sqlite3_free(bytes); }
};

struct Table : sqlite3_vtab {
    sqlite3* database = nullptr;
    std::unique_ptr<unsigned char, FreeBytes> bytes;  // taken at the first look: nobody writes
    sqlite3_int64 size = 0;
};

struct Cursor : sqlite3_vtab_cursor {
    sqlite3_int64 page = 1;
};

Table& tableOf(sqlite3_vtab_cursor* cursor) { return static_cast<Table&>(*cursor->pVtab); }
sqlite3_int64& pageOf(sqlite3_vtab_cursor* cursor) { return static_cast<Cursor*>(cursor)->page; }

int connect(sqlite3* database, void*, int, const char* const*, sqlite3_vtab** made, char**) {
    auto table = std::make_unique<Table>();
    table->database = database;
    const int result = sqlite3_declare_vtab(
        database, "CREATE TABLE x (pgno INTEGER PRIMARY KEY, data BLOB, schema HIDDEN)");
    if (result == SQLITE_OK) {
        *made = table.release();
    }
    return result;
}

int disconnect(sqlite3_vtab* table) {
    const std::unique_ptr<Table> gone(static_cast<Table*>(table));
    return SQLITE_OK;
}

int bestIndex(sqlite3_vtab*, sqlite3_index_info*) { return SQLITE_OK; }

int open(sqlite3_vtab*, sqlite3_vtab_cursor** made) {
    *made = std::make_unique<Cursor>().release();
    return SQLITE_OK;
}

int close(sqlite3_vtab_cursor* cursor) {
    const std::unique_ptr<Cursor> gone(static_cast<Cursor*>(cursor));
    return SQLITE_OK;
}

int filter(sqlite3_vtab_cursor* cursor, int, const char*, int, sqlite3_value**) {
    auto& table = tableOf(cursor);
    if (!table.bytes) {
        table.bytes.reset(sqlite3_serialize(table.database, "main", &table.size, 0));
        table.size = table.bytes ? table.size : 0;
    }
    pageOf(cursor) = 1;
    return SQLITE_OK;
}

int next(sqlite3_vtab_cursor* cursor) {
    ++pageOf(cursor);
    return SQLITE_OK;
}

int atEnd(sqlite3_vtab_cursor* cursor) {
    return static_cast<int>(pageOf(cursor) * kPageSize > tableOf(cursor).size);
}

int column(sqlite3_vtab_cursor* cursor, sqlite3_context* context, int which) {
    if (which == kNumber) {
        sqlite3_result_int64(context, pageOf(cursor));
    } else if (which == kData) {
        sqlite3_result_blob(context, tableOf(cursor).bytes.get() + (pageOf(cursor) - 1) * kPageSize,
                            static_cast<int>(kPageSize), SQLITE_TRANSIENT);
    } else {
        sqlite3_result_text(context, "main", -1, SQLITE_STATIC);
    }
    return SQLITE_OK;
}

int rowid(sqlite3_vtab_cursor* cursor, sqlite3_int64* number) {
    *number = pageOf(cursor);
    return SQLITE_OK;
}

}  // namespace

extern "C" int sqlite3_extension_init(sqlite3* database, char** /*message*/,
                                      const sqlite3_api_routines* /*same library*/) {
    static const sqlite3_module kModule = [] {
        sqlite3_module module{};
        module.xConnect = connect;
        module.xDisconnect = disconnect;
        module.xBestIndex = bestIndex;
        module.xOpen = open;
        module.xClose = close;
        module.xFilter = filter;
        module.xNext = next;
        module.xEof = atEnd;
        module.xColumn = column;
        module.xRowid = rowid;
        return module;
    }();
    return sqlite3_create_module(database, "sqlite_dbpage", &kModule, nullptr);
}
