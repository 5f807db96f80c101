// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace stridetick::testing {

/// Looks into a log from outside the program: each question is a sqlite3 process of its own, which
/// reads only. Thread: the one that made it.
/// Fails by: std::runtime_error with what sqlite3 said.
class SqliteCli {
 public:
    using Row = std::vector<std::string>;

    explicit SqliteCli(std::filesystem::path file) : file_(std::move(file)) {}

    std::vector<Row> rows(const std::string& sql) const;
    /// The one value of a question that has one answer.
    std::string value(const std::string& sql) const;
    long long number(const std::string& sql) const { return std::stoll(value(sql)); }

    /// Asks again until there is a row; a file or table that is not there yet has none. Throws at
    /// the deadline.
    Row waitForRow(const std::string& sql, std::chrono::milliseconds deadline) const;

 private:
    struct Answer {
        std::vector<Row> rows;
        std::string problem;  ///< empty if none
    };
    Answer ask(const std::string& sql) const;

    std::filesystem::path file_;
};

}  // namespace stridetick::testing
