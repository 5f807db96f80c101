// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/log_csv.hpp"

#include "core/exchange/csv_columns.hpp"
#include "core/exchange/whole_file.hpp"
#include "core/log/connection.hpp"
#include "core/log/log_view.hpp"
#include "core/log/row_choice.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <memory>
#include <set>
#include <utility>

namespace stridetick::exchange {

namespace fs = std::filesystem;

namespace {

constexpr const char* kLineEnd = "\r\n";

/// One table.
class Sheet {
 public:
    /// `first` stands before the columns, where there is one.
    Sheet(const fs::path& file, log::Existing existing, const std::string& first,
          std::vector<CsvColumn> columns)
        : file_(file, existing), columns_(std::move(columns)) {
        writeLine(first, [](const CsvColumn& column) { return column.header; });
    }
    void write(const std::string& first, const log::Values& values) {
        writeLine(first, [&](const CsvColumn& column) { return column.cell(values); });
        if (!file_.out()) {
            keep();  // says why
        }
    }
    void keep() {
        if (const auto failure = file_.keep()) {
            throw fs::filesystem_error("export of the log", file_.file(), failure);
        }
    }

 private:
    template <class Cell>
    void writeLine(const std::string& first, Cell&& cell) {
        file_.out() << first;
        const char* comma = first.empty() ? "" : ",";
        for (const auto& column : columns_) {
            file_.out() << comma << cell(column);
            comma = ",";
        }
        file_.out() << kLineEnd;
    }

    WholeFile file_;
    std::vector<CsvColumn> columns_;
};

class CsvWriter {
 public:
    CsvWriter(SQLite::Database& database, fs::path folder, log::Existing existing)
        : database_(database), folder_(std::move(folder)), existing_(existing) {
        SQLite::Statement deleted(database,
                                  "SELECT uuid FROM session WHERE deleted_ms IS NOT NULL");
        while (deleted.executeStep()) {
            deletedRuns_.insert(deleted.getColumn(0).getString());
        }
    }

    void write() {
        for (const auto& table : log::recordTablesOf(database_)) {
            write(table);
        }
        for (const auto& sheet : sheets_) {
            sheet->keep();
        }
    }

 private:
    Sheet& sheetOf(const std::string& table, const std::string& first,
                   const std::vector<log::StoredColumn>& columns) {
        sheets_.push_back(std::make_unique<Sheet>(folder_ / (table + ".csv"), existing_, first,
                                                  csvColumnsOf(columns)));
        return *sheets_.back();
    }

    void write(const log::RecordTable& table) {
        log::RecordRows rows(database_, table);
        auto& records = sheetOf(table.name, {}, table.columns);
        std::vector<Sheet*> parts;
        for (const auto& part : table.parts) {
            parts.push_back(&sheetOf(part.name, table.name + "_uuid", part.columns));
        }
        while (const auto row = rows.next()) {
            // What was said after a run has no deletion of its own.
            if (log::isDeleted(table, row->values) || deletedRuns_.contains(row->name())) {
                continue;
            }
            records.write({}, row->values);
            for (std::size_t i = 0; i < parts.size(); ++i) {
                for (auto& values : rows.partsOf(i, row->id)) {
                    parts[i]->write(csvText(row->name()),
                                    inSteps(std::move(values), table.parts[i].columns, row->values,
                                            table.columns));
                }
            }
        }
    }

    SQLite::Database& database_;
    fs::path folder_;
    log::Existing existing_;
    std::set<std::string> deletedRuns_;
    std::vector<std::unique_ptr<Sheet>> sheets_;
};

log::LogResult<std::unique_ptr<log::Connection>> tryConnect(const fs::path& log) {
    return log::askPatiently([&] {
        return log::guarded([&]() -> log::LogResult<std::unique_ptr<log::Connection>> {
            return std::make_unique<log::Connection>(log, log::Connection::Access::Read);
        });
    });
}

}  // namespace

log::LogResult<std::vector<std::string>> csvNames(const fs::path& log) {
    return tryConnect(log).and_then([](const auto& connection) {
        return log::guarded([&]() -> log::LogResult<std::vector<std::string>> {
            std::vector<std::string> names;
            for (const auto& table : log::recordTablesOf(connection->database())) {
                names.push_back(table.name + ".csv");
                for (const auto& part : table.parts) {
                    names.push_back(part.name + ".csv");
                }
            }
            return names;
        });
    });
}

log::LogResult<void> tryWriteCsv(const fs::path& log, const fs::path& folder,
                                 log::Existing existing) {
    return tryConnect(log).and_then([&](const auto& connection) {
        return log::guarded([&]() -> log::LogResult<void> {
            auto& database = connection->database();
            const SQLite::Transaction oneMoment(database);
            CsvWriter(database, folder, existing).write();
            return {};
        });
    });
}

}  // namespace stridetick::exchange
