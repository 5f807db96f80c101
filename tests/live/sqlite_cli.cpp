// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/live/sqlite_cli.hpp"

#include "tests/support/child_process.hpp"
#include "tests/support/text_of.hpp"

#include <sstream>
#include <stdexcept>
#include <thread>

namespace stridetick::testing {

namespace {

using namespace std::chrono_literals;

constexpr auto kAnswerDeadline = 20s;
constexpr auto kAskAgain = 100ms;
constexpr char kColumn = '\t';

std::vector<std::string> split(const std::string& text, char at) {
    std::vector<std::string> parts;
    std::istringstream in{text};
    for (std::string part; std::getline(in, part, at);) {
        parts.push_back(part);
    }
    return parts;
}

}  // namespace

SqliteCli::Answer SqliteCli::ask(const std::string& sql) const {
    const TempFolder folder;
    const auto out = folder.path() / "out";
    const auto err = folder.path() / "err";
    ChildProcess process{
        {.arguments = {"sqlite3", "-readonly", "-batch", "-noheader", "-separator",
                       std::string{kColumn}, "-cmd", ".timeout 5000", file_.string(), sql},
         .environment = {},
         .standardOutput = out,
         .standardError = err}};
    const auto code = process.waitFor(kAnswerDeadline);
    Answer answer;
    if (code != 0) {
        answer.problem = "sqlite3: " + (code ? textOf(err) : "no answer to " + sql);
        return answer;
    }
    for (const std::string& line : split(textOf(out), '\n')) {
        answer.rows.push_back(split(line, kColumn));
    }
    return answer;
}

std::vector<SqliteCli::Row> SqliteCli::rows(const std::string& sql) const {
    auto answer = ask(sql);
    if (!answer.problem.empty()) {
        throw std::runtime_error(answer.problem);
    }
    return std::move(answer.rows);
}

std::string SqliteCli::value(const std::string& sql) const {
    const auto found = rows(sql);
    if (found.size() != 1 || found.front().size() != 1) {
        throw std::runtime_error("not one answer to " + sql);
    }
    return found.front().front();
}

SqliteCli::Row SqliteCli::waitForRow(const std::string& sql,
                                     std::chrono::milliseconds deadline) const {
    const auto end = std::chrono::steady_clock::now() + deadline;
    while (true) {
        auto answer = ask(sql);
        if (!answer.rows.empty()) {
            return std::move(answer.rows.front());
        }
        if (std::chrono::steady_clock::now() > end) {
            throw std::runtime_error("still no row for " + sql + " " + answer.problem);
        }
        std::this_thread::sleep_for(kAskAgain);
    }
}

}  // namespace stridetick::testing
