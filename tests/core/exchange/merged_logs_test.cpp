// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/merge.hpp"
#include "core/log/orphan_recovery.hpp"
#include "core/records/watch_run.hpp"
#include "tests/core/exchange/sample_logs.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace stridetick::exchange {
namespace {

namespace fs = std::filesystem;
using namespace tests;

/// Logs of one runner on several computers: half of the rows are in all of them, and each goes on
/// with these and has rows of its own.
class Lives {
 public:
    Lives(unsigned seed, const fs::path& empty, const fs::path& folder)
        : random_(seed), empty_(empty), folder_(folder) {
        for (int i = 0; i < kShared; ++i) {
            shared_.push_back(anything());
        }
        shared_.emplace_back(aProgramme(kProgramme));
        shared_.emplace_back(aStep(kProgramme, 0));
        shared_.emplace_back(watchRunOfAll());
        shared_.emplace_back(aTrace(kImportedBefore, 2, dayNumber(20)));
    }

    /// The next computer's log.
    fs::path live() {
        auto file = folder_ / (std::to_string(++logs_) + ".db");
        fs::copy_file(empty_, file, fs::copy_options::overwrite_existing);
        auto log = log::SessionLog::tryOpenForWriting(file).value();
        auto changes = shared_;
        for (int i = 0; i < kOwn; ++i) {
            changes.push_back(anything());
        }
        for (int i = 0; i < kEdits; ++i) {
            changes.push_back(changed(shared_[static_cast<std::size_t>(upTo(kShared))]));
        }
        const int steps = upTo(3);
        for (int i = 1; i <= steps; ++i) {
            changes.emplace_back(aStep(kProgramme, i, someDay()));
        }
        if (upTo(2) == 0) {
            changes.emplace_back(log::NoticeSeen{"tapping", someDay()});
        }
        for (int watch = 0; watch < kWatchRuns; ++watch) {
            importWatchRun(watch, changes);
        }
        if (upTo(2) == 0) {
            changes.push_back(changed(watchRunOfAll()));
        }
        changes.emplace_back(aSession(kGoingOn, 2, core::SessionState::Running));
        TempLog::write(log, changes);
        endTheRun(log, file);
        return file;
    }
    /// One of the computers saw the end of a run that the others have a part of.
    bool finishedTheRun() const { return finishedTheRun_; }
    static std::string theFinishedRun() {
        return "{\"uuid\":\"" + uuidOf(kGoingOn) + R"(","kind":"free_run","state":"finished")";
    }

 private:
    static constexpr int kShared = 8;
    static constexpr int kOwn = 4;
    static constexpr int kEdits = 6;
    static constexpr int kProgramme = 999;
    static constexpr int kGoingOn = 998;
    static constexpr int kImportedBefore = 997;
    static constexpr int kWatchRuns = 3;

    int upTo(int limit) { return static_cast<int>(random_() % static_cast<unsigned>(limit)); }
    /// Few, so that many are the same.
    core::WallTime someDay() { return dayNumber(1 + upTo(6)); }

    log::LogRequest anything() {
        const int number = ++number_;
        switch (upTo(5)) {
            case 0:
                return aTarget(number, someDay());
            case 1:
                return aProgrammeSession(number, kProgramme, core::SessionState::Finished,
                                         someDay());
            case 2:
                return aSession(number, 1 + upTo(3), core::SessionState::Finished, someDay());
            default:
                return aTappedMeasurement(number, upTo(4), someDay());
        }
    }

    static core::Session watchRunOfAll() {
        return aSession(kImportedBefore, 2, core::SessionState::Finished, dayNumber(20));
    }

    /// A file of a watch, on most computers: a run of its own, or of one that was logged with a
    /// click.
    void importWatchRun(int watch, std::vector<log::LogRequest>& changes) {
        if (upTo(4) == 0) {
            return;
        }
        const int number = ++number_;
        auto at = dayNumber(20 + watch);
        at.utc += std::chrono::seconds{4 * upTo(3)};
        const auto run = aSession(number, 2, core::SessionState::Finished, at);
        auto trace = aTrace(number, 2, at);
        trace.madeSession = upTo(4) != 0;
        changes.emplace_back(run);
        changes.emplace_back(trace);
        if (upTo(3) == 0) {
            changes.push_back(changed(run));
        }
    }

    void endTheRun(log::SessionLog& log, const fs::path& file) {
        if (upTo(2) == 0) {
            finishedTheRun_ = true;
            TempLog::write(log, {aSession(kGoingOn, 5)});
        } else {
            ASSERT_EQ(log::recoverAll(file)->size(), 1U);
        }
    }

    log::LogRequest changed(const log::LogRequest& before) {
        const std::string words(1, static_cast<char>('a' + upTo(3)));
        if (const auto* measured = std::get_if<core::Measurement>(&before)) {
            if (upTo(4) == 0) {
                return log::Delete<core::Measurement>{measured->id, someDay()};
            }
            auto edited = *measured;
            edited.note = words;
            edited.bothFeet = upTo(2) == 0;
            return log::Edit<core::Measurement>{edited, someDay()};
        }
        if (const auto* run = std::get_if<core::Session>(&before)) {
            if (upTo(4) == 0) {
                return log::Delete<core::Session>{run->id, someDay()};
            }
            if (upTo(2) == 0) {
                core::SessionReport report{.session = run->id, .at = someDay(), .pain = upTo(11)};
                return report;
            }
            auto edited = *run;
            edited.note = words;
            edited.blocks.erase(edited.blocks.begin() + 1, edited.blocks.end());
            edited.length = std::chrono::minutes{1};
            return log::Edit<core::Session>{edited, someDay()};
        }
        return anything();
    }

    std::minstd_rand random_;
    fs::path empty_;
    fs::path folder_;
    std::vector<log::LogRequest> shared_;
    int number_ = 0;
    int logs_ = 0;
    bool finishedTheRun_ = false;
};

/// All but who the runner is, which stays each log's own.
std::string saidBy(const fs::path& log) {
    auto text = asJson(log);
    const std::string before = "\"runner\":[\n{\"uuid\":\"";
    const auto runner = text.substr(text.find(before) + before.size(), 36);
    for (auto at = text.find(runner); at != std::string::npos; at = text.find(runner, at)) {
        text.erase(at, runner.size());
    }
    return text;
}

/// Two that the runner sees are one run of a watch, and came with it.
bool hasDoubles(const fs::path& log) {
    const auto traces = TempLog::everything(log::SessionLog::tryOpenForReading(log).value()).traces;
    for (const auto& one : traces) {
        for (const auto& other : traces) {
            if (one.session != other.session && one.madeSession &&
                core::isSameRun({one.startedAt, one.length}, {other.startedAt, other.length})) {
                return true;
            }
        }
    }
    return false;
}

/// A log with the others merged into a copy of it, one after the other, and how often that took
/// anything.
struct Merged {
    fs::path file;
    int took = 0;
    std::size_t overruled = 0;
    std::size_t doubles = 0;
};

class MergedLogsSlow : public ::testing::Test {
 protected:
    MergedLogsSlow() { temp.open(); }
    Merged merged(const fs::path& log, const std::vector<fs::path>& others) {
        Merged all{.file = temp.folder() / ("merged" + std::to_string(++merges) + ".db")};
        fs::copy_file(log, all.file);
        for (const auto& other : others) {
            const auto summary = log::tryMerge(all.file, other, dayNumber(40));
            if (!summary) {
                ADD_FAILURE() << summary.error().detail;
                continue;
            }
            all.took += summary->tookAnything() ? 1 : 0;
            all.overruled += summary->overruled.size();
            all.doubles += static_cast<std::size_t>(
                std::ranges::count(summary->overruled, log::MergeSummary::Rule::SameWatchRun,
                                   &log::MergeSummary::Overruled::rule));
        }
        return all;
    }
    void forget() {
        for (const auto& entry : fs::directory_iterator(temp.folder())) {
            if (entry.path() != temp.file()) {
                fs::remove_all(entry.path());
            }
        }
    }

    TempLog temp;
    int merges = 0;
};

}  // namespace

// That two logs have something to say about the same rows is seen by what is overruled.
TEST_F(MergedLogsSlow, AreTheSameInEitherOrderAndMergedAgainTakeNothing) {
    std::size_t overruled = 0;
    std::size_t doubles = 0;
    for (unsigned seed = 1; seed <= 1'000; ++seed) {
        Lives lives(seed, temp.file(), temp.folder());
        const auto a = lives.live();
        const auto b = lives.live();
        const auto one = merged(a, {b, b});
        const auto other = merged(b, {a});
        const auto said = saidBy(one.file);
        ASSERT_EQ(said, saidBy(other.file)) << "seed " << seed;
        ASSERT_EQ(said.find(Lives::theFinishedRun()) != std::string::npos, lives.finishedTheRun())
            << "seed " << seed;
        ASSERT_FALSE(hasDoubles(one.file)) << "seed " << seed;
        ASSERT_EQ(one.doubles, other.doubles) << "seed " << seed;
        ASSERT_EQ(one.took, 1) << "seed " << seed;
        ASSERT_EQ(one.overruled == 0, other.overruled == 0) << "seed " << seed;
        overruled += one.overruled;
        doubles += one.doubles;
        forget();
    }
    EXPECT_GT(overruled, 1'000U);
    EXPECT_GT(doubles, 1'000U);
}

TEST_F(MergedLogsSlow, OfThreeComputersAreTheSameInWhateverOrder) {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        Lives lives(seed, temp.file(), temp.folder());
        const auto a = lives.live();
        const auto b = lives.live();
        const auto c = lives.live();
        const auto expected = saidBy(merged(a, {b, c}).file);
        ASSERT_EQ(saidBy(merged(c, {b, a}).file), expected) << "seed " << seed;
        ASSERT_EQ(saidBy(merged(b, {merged(c, {a}).file}).file), expected) << "seed " << seed;
        ASSERT_EQ(saidBy(merged(merged(b, {c}).file, {merged(a, {c}).file}).file), expected)
            << "seed " << seed;
        forget();
    }
}

TEST_F(MergedLogsSlow, ThroughJsonAreTheSameAsWithout) {
    for (unsigned seed = 1; seed <= 100; ++seed) {
        Lives lives(seed, temp.file(), temp.folder());
        const auto a = lives.live();
        const auto b = lives.live();
        std::istringstream text(asJson(b));
        const auto read = temp.folder() / "read.db";
        ASSERT_TRUE(tryReadJson(text, read));
        ASSERT_EQ(asJson(read), asJson(b)) << "seed " << seed;
        ASSERT_EQ(saidBy(merged(a, {read}).file), saidBy(merged(a, {b}).file)) << "seed " << seed;
        forget();
    }
}

}  // namespace stridetick::exchange
