// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "tests/support/command_runner.hpp"
#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

namespace stridetick::tests {

/// The real program's commands on a log of their own.
class LogCommands {
 public:
    TempLog temp;
    testing::CommandRunner program;

    std::string log() const { return temp.file().string(); }
    int run(std::vector<std::string> arguments) {
        arguments.insert(arguments.end(), {"--log", log()});
        return program.run(arguments);
    }
    /// The answer as an object; an empty one if it is none.
    QJsonObject json(std::vector<std::string> arguments, int exitCode) {
        arguments.emplace_back("--json");
        EXPECT_EQ(run(arguments), exitCode) << program.out();
        EXPECT_EQ(program.err(), "");
        return QJsonDocument::fromJson(QByteArray::fromStdString(program.out())).object();
    }
    std::vector<std::string> files(const std::string& folder = {}) const {
        std::vector<std::string> names;
        std::error_code none;
        for (const auto& entry :
             std::filesystem::directory_iterator(temp.folder() / folder, none)) {
            names.push_back(entry.path().filename().string());
        }
        std::sort(names.begin(), names.end());
        return names;
    }

    /// Two measurements and a run, closed.
    void fill() const {
        auto log = temp.writing();
        TempLog::write(log, {aTappedMeasurement(1, 60, dayNumber(0)), aMeasurement(2, dayNumber(1)),
                             aSession(3, 4, core::SessionState::Finished, dayNumber(2))});
    }
    /// So large that a copy takes its time.
    void fillWithMegabytes(int count) const {
        auto log = temp.writing();
        for (int i = 0; i < count; ++i) {
            auto session = aSession(1000 + i, 1, core::SessionState::Finished, dayNumber(i));
            session.note = std::string(std::size_t{1} << 20U, 'a');
            TempLog::write(log, {session});
        }
        ASSERT_TRUE(log.truncateWal());
    }
    void damage() const {
        auto bytes = contentsOf(temp.file());
        bytes.replace(bytes.size() / 2, 4096, 4096, 'x');
        writeContents(temp.file(), bytes);
    }
};

}  // namespace stridetick::tests
