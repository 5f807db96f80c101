// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A process that writes runs is killed at random moments: what it was told is on disk, is there.
#include "core/log/backups.hpp"
#include "tests/core/log/expected_log.hpp"
#include "tests/core/log/scripted_run.hpp"
#include "tests/core/log/victim_trace.hpp"
#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <future>
#include <iostream>
#include <random>
#include <thread>

namespace stridetick::tests {

using namespace std::chrono_literals;
using std::chrono::microseconds;
using std::chrono::milliseconds;
using Doing = VictimTrace::Doing;

namespace {

constexpr auto kPatience = 20s;
constexpr microseconds kLongestLife = 150ms;  // opens the log and plays some rounds of the script
constexpr microseconds kBirth = 15ms;         // what a new log takes, and a little
constexpr int kMostKillsOfALog = 40;
constexpr int kRoundsOfAKill = 1'000;  // more than one life plays
constexpr milliseconds kMayBeMissing = 5s;

struct Tally {
    int kills = 0;
    int logs = 0;
    int beforeTheLogWasOpen = 0;
    int beforeThereWasAFile = 0;
    std::array<int, 4> doing{};
    int inSession = 0;
    int backups = 0;
    std::uint64_t acknowledged = 0;
    std::uint64_t writtenUnacknowledged = 0;
    milliseconds mostMissing{};

    int during(Doing what) const { return doing.at(static_cast<std::size_t>(what)); }
    int inTransaction() const { return during(Doing::Transaction) + during(Doing::Commit); }
    void add(const Tally& other) {
        kills += other.kills;
        logs += other.logs;
        beforeTheLogWasOpen += other.beforeTheLogWasOpen;
        beforeThereWasAFile += other.beforeThereWasAFile;
        std::ranges::transform(doing, other.doing, doing.begin(), std::plus{});
        inSession += other.inSession;
        backups += other.backups;
        acknowledged += other.acknowledged;
        writtenUnacknowledged += other.writtenUnacknowledged;
        mostMissing = std::max(mostMissing, other.mostMissing);
    }
};

std::ostream& operator<<(std::ostream& out, const Tally& tally) {
    return out << tally.kills << " kills of " << tally.logs
               << " logs: " << tally.during(Doing::Transaction) << " in a transaction, "
               << tally.during(Doing::Commit) << " inside COMMIT, "
               << tally.during(Doing::Checkpoint) << " in a checkpoint, "
               << tally.during(Doing::Nothing) << " elsewhere; " << tally.beforeTheLogWasOpen
               << " before the log was open, " << tally.beforeThereWasAFile
               << " of them before it was there, " << tally.inSession << " in a session; "
               << tally.acknowledged << " acknowledged writes all there, "
               << tally.writtenUnacknowledged << " more written; " << tally.backups
               << " backups, all sound; at most " << tally.mostMissing.count()
               << " ms of a session missing";
}

/// One log after another, each through some lives and deaths.
class Killing {
 public:
    explicit Killing(unsigned seed) : random_(seed) {}

    Tally kill(int times) {
        while (tally_.kills < times) {
            const TempLog temp;
            expected_ = {};
            ++tally_.logs;
            const int lives = std::min(upTo(kMostKillsOfALog), times - tally_.kills);
            for (int life = 0; life < lives && !::testing::Test::HasFailure(); ++life) {
                SCOPED_TRACE("life " + std::to_string(life));
                ++tally_.kills;
                killOnce(temp, life);
            }
            expectSoundBackups(temp);
            if (::testing::Test::HasFailure()) {
                break;
            }
        }
        return tally_;
    }

 private:
    int upTo(int most) { return std::uniform_int_distribution(1, most)(random_); }

    void killOnce(const TempLog& temp, int life) {
        const auto page = temp.folder() / ("trace" + std::to_string(life));
        const SharedTrace trace(page);
        testing::ChildProcess victim(
            {.arguments = {STRIDETICK_LOG_VICTIM, temp.file().string(), page.string(),
                           std::to_string(life * kRoundsOfAKill)},
             .environment = {}});
        ASSERT_TRUE(testing::waitUntil([&] { return trace->begun.load(); }, kPatience));
        const auto longest = life == 0 && upTo(2) == 1 ? kBirth : kLongestLife;
        std::this_thread::sleep_for(microseconds{upTo(static_cast<int>(longest.count()))});
        ASSERT_FALSE(victim.waitFor(0ms)) << "it was to be killed, not to end";
        victim.kill();
        ++tally_.doing.at(static_cast<std::size_t>(trace->doing.load()));
        tally_.beforeTheLogWasOpen += trace->opened ? 0 : 1;
        if (!std::filesystem::exists(temp.file())) {
            ++tally_.beforeThereWasAFile;
            ASSERT_EQ(trace->acknowledged, 0U);
            ASSERT_TRUE(expected_.lines().empty());
            return;
        }
        expectWhatWasAcknowledged(temp, life, *trace.operator->());
        const auto left = expected_.running();
        const auto opening = temp.open();
        ASSERT_EQ(opening.outcome, log::LogOutcome::Current) << opening.detail;
        ASSERT_TRUE(opening.persistent);
        ASSERT_EQ(opening.recoveredSessions, left);
        expected_.recover();
        ASSERT_EQ(soundLinesOf(temp.file()), expected_.lines());
    }

    /// Whole or not there: one that was cut short never has the name of a backup.
    void expectSoundBackups(const TempLog& temp) {
        for (const auto& backup : log::listBackups(temp.file())) {
            EXPECT_NO_THROW(soundLinesOf(backup.file)) << backup.file;
            ++tally_.backups;
        }
    }

    /// The log is what the script had made of it at the last acknowledged write, or at one that was
    /// begun after it.
    void expectWhatWasAcknowledged(const TempLog& temp, int life, const VictimTrace& trace) {
        const auto found = soundLinesOf(temp.file());
        ScriptedRun script(life * kRoundsOfAKill);
        std::vector<ScriptedRun::Step> steps;
        std::generate_n(std::back_inserter(steps), trace.steps.load(),
                        [&script] { return script.next(); });
        std::uint64_t submitted = 0;
        auto step = steps.begin();
        for (; step != steps.end() && submitted < trace.acknowledged; ++step) {
            expected_.apply(step->changes);
            submitted += step->changes.empty() ? 0 : 1;
        }
        // The start before was killed, perhaps, before it could find a session left running.
        const auto acknowledged = expected_.lines();
        for (; step != steps.end() && found != expected_.lines(); ++step) {
            expected_.apply(step->changes);
            tally_.writtenUnacknowledged += step->changes.empty() ? 0 : 1;
        }
        if (found != expected_.lines()) {
            ASSERT_EQ(found, acknowledged) << "or any of the writes begun since";
        }
        tally_.acknowledged += trace.acknowledged;
        if (!steps.empty() && steps.back().running) {
            ++tally_.inSession;
            const auto running = expected_.running();
            // The session's first write may not have come.
            const auto stored =
                running.empty() ? milliseconds{} : expected_.lengthOf(running.front());
            const auto missing = steps.back().elapsed - stored;
            ASSERT_LE(missing, kMayBeMissing);
            tally_.mostMissing = std::max(tally_.mostMissing, missing);
        }
    }

    std::mt19937 random_;
    ExpectedLog expected_;
    Tally tally_;
};

Tally killTimes(int kills) {
    const unsigned seed = std::random_device{}();
    std::cout << "seed " << seed << '\n';
    SCOPED_TRACE("seed " + std::to_string(seed));
    const auto begun = std::chrono::steady_clock::now();
    Tally all;
    // Two at a time, for the two processors of a small machine.
    auto other = std::async(std::launch::async, [&] { return Killing(seed + 1).kill(kills / 2); });
    all.add(Killing(seed).kill(kills - kills / 2));
    all.add(other.get());
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begun;
    std::cout << all << "; " << all.kills / took.count() << " kills a second\n";
    return all;
}

}  // namespace

TEST(Kill, NoAcknowledgedRowIsEverLost) {
    const auto tally = killTimes(40);
    EXPECT_EQ(tally.kills, 40);
    EXPECT_GT(tally.acknowledged, 40U);
}

TEST(KillSlow, NoAcknowledgedRowIsEverLostInAThousandDeaths) {
    const auto tally = killTimes(1'000);
    EXPECT_EQ(tally.kills, 1'000);
    EXPECT_GE(tally.inTransaction(), 100);
    EXPECT_GT(tally.during(Doing::Checkpoint), 0);
    EXPECT_GT(tally.beforeThereWasAFile, 0);
    EXPECT_GT(tally.inSession, 100);
    EXPECT_GT(tally.backups, 50);
}

}  // namespace stridetick::tests
