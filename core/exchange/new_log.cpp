// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/new_log.hpp"

#include "core/exchange/bounded_bytes.hpp"
#include "core/exchange/log_json.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

#include <algorithm>
#include <utility>

namespace stridetick::exchange {

using log::RecordValue;
using log::StoredColumn;

namespace {

constexpr const char* kRunner = "runner_uuid";

void expect(const log::LogResult<void>& made) {
    if (!made) {
        throw SQLite::Exception(made.error().detail, SQLITE_CANTOPEN);
    }
}

bool isOf(const StoredColumn& column, const RecordValue& value) {
    if (std::holds_alternative<std::monostate>(value)) {
        return column.mayBeNull;
    }
    switch (column.type) {
        case StoredColumn::Type::Integer:
            return std::holds_alternative<std::int64_t>(value);
        case StoredColumn::Type::Real:
            return !std::holds_alternative<std::string>(value);
        case StoredColumn::Type::Text:
            return std::holds_alternative<std::string>(value);
    }
    return false;
}

}  // namespace

struct NewLog::Making {
    explicit Making(const std::filesystem::path& file) : database(file, SQLite::OPEN_READWRITE) {
        database.exec("PRAGMA foreign_keys=OFF");  // what is referred to may come later
        database.exec("PRAGMA synchronous=OFF");   // nobody has it yet
        transaction.emplace(database, SQLite::TransactionBehavior::IMMEDIATE);
        tables = log::recordTablesOf(database);
    }

    SQLite::Database database;
    std::optional<SQLite::Transaction> transaction;
    std::vector<log::RecordTable> tables;
    std::unique_ptr<log::RecordRows> rows;
    std::pair<std::string, std::int64_t> lastRunner;
};

void NewLog::Draft::begin(const std::vector<StoredColumn>& of) {
    columns = &of;
    values.assign(of.size(), std::nullopt);
}

NewLog::NewLog(std::filesystem::path file, log::SchemaSteps steps)
    : file_(std::move(file)), steps_(steps) {}

NewLog::~NewLog() = default;

std::string NewLog::where() const {
    if (table_ == nullptr) {
        return {};
    }
    auto place = table_->name;
    if (record_ > 0) {
        place += ' ' + std::to_string(record_);
    }
    return place + (member_.empty() ? "" : ", " + member_) + ": ";
}

void NewLog::refuse(const std::string& what) const { throw Refusal(where() + what); }

void NewLog::begin(std::int64_t version) {
    const int latest = log::latestVersion(steps_);
    if (making_) {
        refuse("the version is said twice");
    }
    if (version > latest) {
        refuse("written by a newer Stridetick (version " + std::to_string(version) +
               ", this one knows " + std::to_string(latest) + ')');
    }
    if (version < 1) {
        refuse("there is no version " + std::to_string(version));
    }
    expect(log::createEmptyLog(file_, steps_.first(static_cast<std::size_t>(version))));
    making_ = std::make_unique<Making>(file_);
}

void NewLog::beginTable(const std::string& name) {
    if (!making_) {
        refuse("format and version do not come first");
    }
    const auto table = std::ranges::find(making_->tables, name, &log::RecordTable::name);
    if (table == making_->tables.end()) {
        refuse("there is no table \"" + name.substr(0, 40) + '"');
    }
    if (!tablesSeen_.insert(name).second) {
        refuse("the table " + name + " comes twice");
    }
    table_ = &*table;
    record_ = 0;
    making_->rows = std::make_unique<log::RecordRows>(making_->database, *table_);
}

void NewLog::beginRecord() {
    ++record_;
    recordDraft_.begin(table_->columns);
    runner_.reset();
    part_.reset();
    partsSeen_.clear();
    member_.clear();
}

void NewLog::beginMember(const std::string& name) {
    member_ = name.substr(0, 40);
    if (part_) {
        member_ = table_->parts[*part_].name + '.' + member_;
    }
}

void NewLog::setMember(RecordValue&& value) {
    auto& draft = part_ ? partDraft_ : recordDraft_;
    const auto name = member_.substr(part_ ? table_->parts[*part_].name.size() + 1 : 0);
    if (const auto* text = std::get_if<std::string>(&value);
        text != nullptr && text->size() > kMostTextBytes) {
        refuse("a text of " + std::to_string(text->size()) + " bytes");
    }
    if (!part_ && table_->ofRunner && name == kRunner) {
        auto* uuid = std::get_if<std::string>(&value);
        if (uuid == nullptr || runner_) {
            refuse(runner_ ? "given twice" : "of a wrong type");
        }
        runner_ = std::move(*uuid);
        return;
    }
    const auto column = std::ranges::find(*draft.columns, name, &StoredColumn::name);
    if (column == draft.columns->end()) {
        refuse("there is no such column");
    }
    auto& slot = draft.values[static_cast<std::size_t>(column - draft.columns->begin())];
    if (slot) {
        refuse("given twice");
    }
    if (!isOf(*column, value)) {
        refuse("of a wrong type");
    }
    slot = std::move(value);
}

bool NewLog::beginParts() {
    const auto part = std::ranges::find(table_->parts, member_, &log::PartTable::name);
    if (part == table_->parts.end()) {
        return false;
    }
    part_ = static_cast<std::size_t>(part - table_->parts.begin());
    if (!partsSeen_.insert(*part_).second) {
        refuse("given twice");
    }
    return true;
}

void NewLog::beginPart() { partDraft_.begin(table_->parts[*part_].columns); }

log::Values NewLog::wholeOf(const Draft& draft) const {
    log::Values values;
    for (std::size_t i = 0; i < draft.values.size(); ++i) {
        if (!draft.values[i]) {
            refuse((*draft.columns)[i].name + " is missing");
        }
        values.push_back(*draft.values[i]);
    }
    return values;
}

/// What the table's own checks refuse is said with the place.
template <class Write>
void NewLog::checked(Write&& write) const {
    try {
        write();
    } catch (const SQLite::Exception& e) {
        if (e.getErrorCode() != SQLITE_CONSTRAINT && e.getErrorCode() != SQLITE_MISMATCH) {
            throw;
        }
        refuse(e.what());
    }
}

void NewLog::endPart() {
    member_ = table_->parts[*part_].name;
    const auto values = wholeOf(partDraft_);
    checked([&] { making_->rows->insertPart(*part_, record_, values); });
}

void NewLog::endParts() { part_.reset(); }

void NewLog::endRecord() {
    member_.clear();
    log::RecordRow row{.id = record_, .runner = 0, .values = wholeOf(recordDraft_)};
    log::settle(*table_, row.values);
    if (table_->ofRunner) {
        if (!runner_) {
            refuse(std::string(kRunner) + " is missing");
        }
        row.runner = runnerNamed(*runner_);
    }
    checked([&] { making_->rows->insert(row); });
}

std::int64_t NewLog::runnerNamed(const std::string& uuid) {
    auto& last = making_->lastRunner;
    if (last.first != uuid) {
        SQLite::Statement find(making_->database, "SELECT id FROM runner WHERE uuid = ?");
        find.bind(1, uuid);
        if (!find.executeStep()) {
            refuse("its runner does not come before");
        }
        last = {uuid, find.getColumn(0).getInt64()};
    }
    return last.second;
}

void NewLog::endTable() {
    making_->rows.reset();
    table_ = nullptr;
    member_.clear();
}

void NewLog::expectReferences() {
    SQLite::Statement lost(making_->database,
                           "SELECT \"table\", \"rowid\", parent FROM pragma_foreign_key_check");
    if (lost.executeStep()) {
        const auto row = lost.getColumn(1);
        refuse(lost.getColumn(0).getString() + (row.isNull() ? "" : ' ' + row.getString()) +
               " refers to a " + lost.getColumn(2).getString() + " that is not there");
    }
}

void NewLog::finish() {
    if (!making_) {
        refuse("format and version are missing");
    }
    expectReferences();
    making_->transaction->commit();
    making_.reset();
}

}  // namespace stridetick::exchange
