// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/writer_queue.hpp"

#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

#include <future>

namespace stridetick::tests {

using namespace std::chrono_literals;
using log::Changes;

namespace {

constexpr std::chrono::seconds kLong{20};

core::Session stateOf(int number, int beats) {
    auto session = aSession(number, 1, core::SessionState::Running);
    session.blocks[0].beats = beats;
    return session;
}

class WriterQueue : public ::testing::Test {
 protected:
    log::Ticket add(log::LogRequest change) { return queue.add(Changes{std::move(change)}); }
    const log::Job* front() { return queue.waitForJob({}, 0ms); }
    std::vector<log::Ticket> takeTickets() {
        auto tickets = front()->tickets;
        queue.settle(true);
        return tickets;
    }
    using Tickets = std::vector<log::Ticket>;

    log::WriterQueue queue;
};

}  // namespace

TEST_F(WriterQueue, GivesJobsInTheirOrderUntilEachIsSettled) {
    add(aMeasurement(1));
    queue.add(log::BackUpNow{});
    queue.add(log::RestoreFrom{"somewhere.db"});
    EXPECT_EQ(front(), front());
    EXPECT_EQ(takeTickets(), Tickets{1});
    EXPECT_TRUE(std::holds_alternative<log::BackUpNow>(front()->work));
    EXPECT_FALSE(queue.settle(true));
    EXPECT_TRUE(std::holds_alternative<log::RestoreFrom>(front()->work));
    queue.add(log::MergeFrom{"elsewhere.db"});
    EXPECT_FALSE(queue.settle(true));
    EXPECT_TRUE(std::holds_alternative<log::MergeFrom>(front()->work));
    EXPECT_TRUE(queue.settle(true)) << "that was all";
    EXPECT_EQ(front(), nullptr);
}

TEST_F(WriterQueue, ALaterStateTakesThePlaceOfTheOneThatWaits) {
    add(aMeasurement(1));
    add(stateOf(2, 10));
    add(stateOf(2, 20));
    add(stateOf(2, 30));
    EXPECT_EQ(takeTickets(), Tickets{1});
    const auto& work = std::get<Changes>(front()->work);
    EXPECT_EQ(std::get<core::Session>(work[0]).blocks[0].beats, 30);
    EXPECT_EQ(takeTickets(), (Tickets{2, 3, 4}));
    EXPECT_EQ(front(), nullptr);
}

TEST_F(WriterQueue, NothingTakesThePlaceOfWhatTheWriterIsAt) {
    add(stateOf(2, 10));
    const auto* job = front();
    add(stateOf(2, 20));
    EXPECT_EQ(job->tickets, Tickets{1});
    EXPECT_EQ(takeTickets(), Tickets{1});
    EXPECT_EQ(takeTickets(), Tickets{2});
}

TEST_F(WriterQueue, OnlyTheStateOfTheSameSessionAloneIsReplacedAndOnlyAtTheEnd) {
    add(aMeasurement(1));
    add(stateOf(2, 10));
    add(stateOf(3, 10));                                  // another session
    queue.add(Changes{stateOf(3, 20), aMeasurement(4)});  // with something else
    add(stateOf(3, 30));
    queue.add(log::BackUpNow{});  // what came before must be in it
    add(stateOf(3, 40));
    for (log::Ticket ticket = 1; ticket <= 7; ++ticket) {
        EXPECT_EQ(takeTickets(), Tickets{ticket});
    }
}

TEST_F(WriterQueue, FlushWaitsForWhatWasAddedBeforeAndTellsARejectedOne) {
    EXPECT_TRUE(queue.flush(0ms)) << "of nothing";
    add(aMeasurement(1));
    EXPECT_FALSE(queue.flush(1ms));
    auto flushed = std::async(std::launch::async, [&] { return queue.flush(kLong); });
    queue.settle(true);
    EXPECT_TRUE(flushed.get());
    add(aMeasurement(2));
    front();
    queue.settle(false);
    EXPECT_FALSE(queue.flush(kLong));
}

TEST_F(WriterQueue, ARejectedStateIsToldToThoseWhoWaitForAnEarlierOneToo) {
    add(aMeasurement(1));
    add(stateOf(2, 10));
    auto flushed = std::async(std::launch::async, [&] { return queue.flush(kLong); });
    // Until it waits for the second ticket; a third would else be what it waits for.
    EXPECT_EQ(flushed.wait_for(100ms), std::future_status::timeout);
    add(stateOf(2, 20));
    queue.settle(true);
    queue.settle(false);
    EXPECT_FALSE(flushed.get());
}

TEST_F(WriterQueue, TheWriterBeginsWhenToldOrWhenStoppedWithSomethingLeft) {
    std::stop_source stop;
    auto begins =
        std::async(std::launch::async, [&] { return queue.waitToBegin(stop.get_token()); });
    EXPECT_EQ(begins.wait_for(20ms), std::future_status::timeout);
    queue.begin();
    EXPECT_TRUE(begins.get());

    log::WriterQueue idle;
    log::WriterQueue waiting;
    waiting.add(Changes{aMeasurement(1)});
    stop.request_stop();
    EXPECT_FALSE(idle.waitToBegin(stop.get_token()));
    EXPECT_TRUE(waiting.waitToBegin(stop.get_token()));
}

TEST_F(WriterQueue, AWriterThatWaitsWakesForAJobAndForTheStop) {
    std::stop_source stop;
    auto job = std::async(std::launch::async,
                          [&] { return queue.waitForJob(stop.get_token(), std::nullopt); });
    EXPECT_EQ(job.wait_for(20ms), std::future_status::timeout);
    add(aMeasurement(1));
    EXPECT_NE(job.get(), nullptr);
    queue.settle(true);
    auto none = std::async(std::launch::async,
                           [&] { return queue.waitForJob(stop.get_token(), std::nullopt); });
    auto pause = std::async(std::launch::async, [&] {
        const auto start = std::chrono::steady_clock::now();
        queue.pause(stop.get_token(), kLong);
        return std::chrono::steady_clock::now() - start;
    });
    stop.request_stop();
    EXPECT_EQ(none.get(), nullptr);
    EXPECT_LT(pause.get(), kLong);
}

}  // namespace stridetick::tests
