// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/import_controller.hpp"
#include "tests/app/program.hpp"
#include "tests/app/records.hpp"
#include "tests/app/watch_files.hpp"
#include "tests/support/child_process.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <string>

namespace stridetick::tests {

/// Files that are imported into a log.
class ImportFixture : public ::testing::Test {
 protected:
    QString made(const std::string& name, const std::string& content) const {
        const auto file = temp_.path() / name;
        writeContents(file, content);
        return QString::fromStdString(file.string());
    }
    /// So large that they are not read in a moment.
    QStringList many(int files) const {
        QStringList names;
        for (int day = 0; day < files; ++day) {
            names.append(made(std::to_string(day) + ".tcx", watchRun(day, 60, 1)));
        }
        return names;
    }
    QString folder() const { return QString::fromStdString(temp_.path().string()); }
    /// To the end.
    app::ImportSummary import(const QStringList& files) {
        controller_.take(files);
        EXPECT_TRUE(waitFor([this] { return !controller_.reading(); }));
        return controller_.summary().value_or(app::ImportSummary{});
    }
    log::History onDisk() {
        EXPECT_TRUE(parts_.settled());
        return everythingIn(parts_.home.logFile());
    }
    /// Of the watch's run of that day.
    void refuse(int day) const {
        const auto start = std::to_string(dayNumber(day).utc.time_since_epoch().count());
        testing::ChildProcess sqlite(
            {.arguments = {"sqlite3", parts_.home.logFile().string(),
                           "CREATE TRIGGER refuse BEFORE INSERT ON cadence_trace WHEN "
                           "new.started_utc_ms = " +
                               start + " BEGIN SELECT RAISE(ABORT, 'not this one'); END"},
             .environment = {}});
        ASSERT_EQ(sqlite.waitFor(std::chrono::seconds{20}), 0);
    }
    static core::Session clicked(int day, std::chrono::minutes length) {
        return run(length, dayNumber(day));
    }

    Parts parts_;
    testing::TempFolder temp_;
    app::ImportController controller_{parts_.log};
};

}  // namespace stridetick::tests
