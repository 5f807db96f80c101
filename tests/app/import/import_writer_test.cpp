// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/import_writer.hpp"

#include "tests/app/log_lock.hpp"
#include "tests/app/program.hpp"
#include "tests/support/child_process.hpp"
#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using tests::waitFor;

class ImportWriterTest : public ::testing::Test {
 protected:
    ImportWriterTest() {
        QObject::connect(&writer_, &ImportWriter::refused, &writer_,
                         [this](const ImportWriter::Taken& taken, const QString& reason) {
                             refused_.append(taken.file + QLatin1String(": ") + reason);
                         });
    }
    static ImportWriter::Taken taken(int number) {
        auto session =
            tests::aSession(number, 5, core::SessionState::Finished, tests::dayNumber(number));
        ImportWriter::Taken taken;
        taken.file = QString::number(number);
        taken.changes = {std::move(session)};
        return taken;
    }
    /// Of the session with this number.
    void refuse(int number) const {
        testing::ChildProcess sqlite(
            {.arguments = {"sqlite3", parts_.home.logFile().string(),
                           "CREATE TRIGGER refuse BEFORE INSERT ON session WHEN "
                           "new.uuid = '" +
                               tests::uuidOf(number) +
                               "' BEGIN SELECT RAISE(ABORT, 'not this one'); END"},
             .environment = {}});
        ASSERT_EQ(sqlite.waitFor(20s), 0);
    }
    std::size_t onDisk() {
        EXPECT_TRUE(parts_.settled());
        return tests::everythingIn(parts_.home.logFile()).sessions.size();
    }
    bool idle() {
        return waitFor([this] { return !writer_.busy(); });
    }

    tests::Parts parts_;
    ImportWriter writer_{parts_.log};
    QStringList refused_;
};

TEST_F(ImportWriterTest, WritesWhatItKeepsSoon) {
    writer_.keep(taken(1));
    EXPECT_EQ(parts_.log.waiting(), 0U);
    writer_.keep(taken(2));
    EXPECT_EQ(writer_.kept().size(), 2U);
    EXPECT_TRUE(idle());
    EXPECT_EQ(onDisk(), 2U);
}

TEST_F(ImportWriterTest, WhatIsDroppedIsNotWritten) {
    writer_.keep(taken(1));
    EXPECT_EQ(writer_.drop().size(), 1U);
    EXPECT_FALSE(writer_.busy());
    writer_.save();
    EXPECT_EQ(onDisk(), 0U);
}

TEST_F(ImportWriterTest, OneThatIsRefusedHoldsUpNoneOfTheOthers) {
    ASSERT_NO_FATAL_FAILURE(refuse(2));
    for (int number = 1; number < 4; ++number) {
        writer_.keep(taken(number));
    }
    writer_.save();
    EXPECT_TRUE(idle());
    EXPECT_EQ(refused_, QStringList{"2: not this one"});
    EXPECT_EQ(onDisk(), 2U);
}

TEST_F(ImportWriterTest, KnowsWhatItWroteEvenOfWhatIsRefused) {
    ASSERT_NO_FATAL_FAILURE(refuse(2));
    QList<bool> own;
    QObject::connect(&parts_.log, &LogService::refused, &writer_,
                     [&](const QString&, quint64 ticket) { own.append(writer_.wrote(ticket)); });
    writer_.keep(taken(1));
    writer_.keep(taken(2));
    writer_.save();
    EXPECT_TRUE(idle());
    EXPECT_EQ(own, (QList<bool>{true, true})) << "both together, and the one alone";
    parts_.log.save(taken(2).changes);
    ASSERT_TRUE(waitFor([&] { return own.size() == 3; }));
    EXPECT_FALSE(own.last());
}

TEST_F(ImportWriterTest, WhatIsRefusedIsNotTriedInALogThatComes) {
    ASSERT_NO_FATAL_FAILURE(refuse(2));
    writer_.keep(taken(1));
    writer_.keep(taken(2));
    writer_.save();
    parts_.log.restore(parts_.home.logFile().parent_path() / "none.db");
    EXPECT_TRUE(idle());
    EXPECT_EQ(refused_, (QStringList{"1: not this one", "2: not this one"}));
}

TEST_F(ImportWriterTest, IsBusyUntilAllIsOnTheDisk) {
    tests::LogLock lock(parts_.home.logFile());
    int idle = 0;
    QObject::connect(&writer_, &ImportWriter::idle, &writer_, [&] { ++idle; });
    writer_.keep(taken(1));
    EXPECT_TRUE(writer_.busy());
    writer_.save();
    EXPECT_TRUE(writer_.kept().empty());
    EXPECT_TRUE(writer_.busy());
    lock.release();
    EXPECT_TRUE(waitFor([&] { return idle == 1; }));
    EXPECT_FALSE(writer_.busy());
}

}  // namespace
}  // namespace stridetick::app
