// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/log_json.hpp"

#include "core/log/connection.hpp"
#include "core/log/log_view.hpp"
#include "core/log/record_rows.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <array>
#include <charconv>
#include <cmath>
#include <map>
#include <memory>
#include <stdexcept>
#include <string>

#include <nlohmann/json.hpp>

namespace stridetick::exchange {

namespace {

using log::RecordValue;

/// What the text cannot say.
struct Unwritable : std::runtime_error {
    using std::runtime_error::runtime_error;
};

template <class Number>
std::string digits(Number number) {
    std::array<char, 32> text{};  // the shortest that is read back as the same number
    const auto end = std::to_chars(text.data(), text.data() + text.size(), number).ptr;
    return {text.data(), end};
}

std::string quoted(const std::string& text) {
    if (text.size() > kMostTextBytes) {
        throw Unwritable("a text of " + std::to_string(text.size()) + " bytes");
    }
    try {
        return nlohmann::json(text).dump();
    } catch (const nlohmann::json::exception&) {
        throw Unwritable("a text that is not UTF-8");
    }
}

std::string written(const RecordValue& value) {
    if (const auto* whole = std::get_if<std::int64_t>(&value)) {
        return digits(*whole);
    }
    if (const auto* number = std::get_if<double>(&value)) {
        return std::isfinite(*number) ? digits(*number) : throw Unwritable("a number without end");
    }
    const auto* text = std::get_if<std::string>(&value);
    return text != nullptr ? quoted(*text) : "null";
}

class LogWriter {
 public:
    LogWriter(SQLite::Database& database, std::ostream& out) : database_(database), out_(out) {
        SQLite::Statement runners(database, "SELECT id, uuid FROM runner");
        while (runners.executeStep()) {
            runners_[runners.getColumn(0).getInt64()] = runners.getColumn(1).getString();
        }
    }

    void write() {
        out_ << R"({"format":")" << kLogJsonFormat << R"(","version":)"
             << database_.execAndGet("PRAGMA user_version").getInt();
        for (const auto& table : log::recordTablesOf(database_)) {
            out_ << ",\n\"" << table.name << "\":[";
            writeRows(table);
            out_ << ']';
        }
        out_ << "\n}\n";
    }

 private:
    void writeRows(const log::RecordTable& table) {
        log::RecordRows rows(database_, table);
        const char* before = "\n";
        while (const auto row = rows.next()) {
            out_ << before;
            before = ",\n";
            try {
                writeRecord(rows, *row);
            } catch (const Unwritable& e) {
                throw Unwritable(table.name + ' ' + row->name() + ": " + e.what());
            }
            if (!out_) {
                throw std::runtime_error("the file cannot be written to its end");
            }
        }
        out_ << (*before == ',' ? "\n" : "");
    }

    void writeRecord(log::RecordRows& rows, const log::RecordRow& row) {
        const auto& table = rows.table();
        out_ << '{';
        writeMembers(table.columns, row.values);
        if (table.ofRunner) {
            out_ << ",\"runner_uuid\":" << quoted(runners_.at(row.runner));
        }
        for (std::size_t i = 0; i < table.parts.size(); ++i) {
            const auto parts = rows.partsOf(i, row.id);
            if (parts.empty()) {
                continue;
            }
            out_ << ",\"" << table.parts[i].name << "\":";
            char before = '[';
            for (const auto& values : parts) {
                out_ << before << '{';
                writeMembers(table.parts[i].columns, values);
                out_ << '}';
                before = ',';
            }
            out_ << ']';
        }
        out_ << '}';
    }

    void writeMembers(const std::vector<log::StoredColumn>& columns, const log::Values& values) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            out_ << (i == 0 ? "\"" : ",\"") << columns[i].name << "\":" << written(values[i]);
        }
    }

    SQLite::Database& database_;
    std::ostream& out_;
    std::map<std::int64_t, std::string> runners_;
};

log::LogResult<std::unique_ptr<log::Connection>> tryConnectOnce(const std::filesystem::path& log) {
    return log::guarded([&]() -> log::LogResult<std::unique_ptr<log::Connection>> {
        return std::make_unique<log::Connection>(log, log::Connection::Access::Read);
    });
}

}  // namespace

log::LogResult<void> tryWriteJson(const std::filesystem::path& log, std::ostream& out) {
    const auto connection = log::askPatiently([&] { return tryConnectOnce(log); });
    if (!connection) {
        return tl::unexpected(connection.error());
    }
    return log::guarded([&]() -> log::LogResult<void> {
        auto& database = (*connection)->database();
        const SQLite::Transaction oneMoment(database);
        LogWriter(database, out).write();
        if (!out.flush()) {
            throw std::runtime_error("the file cannot be written to its end");
        }
        return {};
    });
}

}  // namespace stridetick::exchange
