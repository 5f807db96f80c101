// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/session_details.hpp"

#include <gtest/gtest.h>

namespace stridetick::core {
namespace {

using namespace std::chrono_literals;
using namespace literals;

/// Ten minutes at 160, ten silent at 160, then 81 beats in half a minute.
Session run() {
    Session session{.id = SessionId("a"), .state = SessionState::Finished, .startedAt = {}};
    session.length = 20min + 30s;
    session.blocks = {
        {.offset = 0ms, .length = 10min, .tempo = 160_spm, .audible = true, .beats = 1600},
        {.offset = 10min, .length = 10min, .tempo = 160_spm, .audible = false, .beats = 1600},
        {.offset = 20min, .length = 30s, .tempo = 162_spm, .audible = true, .beats = 81}};
    return session;
}

tl::expected<Session, SessionRefusal> endedAt(std::chrono::milliseconds end) {
    auto details = detailsOf(run());
    details.length = end;
    return withDetails(run(), details);
}

TEST(SessionDetails, AreTakenOverAndTheRestStays) {
    const SessionDetails details{
        .note = "hill", .treadmillSpeed = MetresPerSecond::tryFrom(2.8), .length = 20min + 30s};
    const auto changed = withDetails(run(), details);
    ASSERT_TRUE(changed);
    EXPECT_EQ(detailsOf(*changed), details);
    EXPECT_EQ(changed->blocks, run().blocks);
    EXPECT_EQ(changed->state, SessionState::Finished);
    const auto back = withDetails(*changed, detailsOf(run()));
    ASSERT_TRUE(back);
    EXPECT_FALSE(back->treadmillSpeed);
    EXPECT_EQ(back->note, "");
}

TEST(SessionDetails, AnEarlierEndCutsTheBlockThatItFallsInto) {
    const auto cut = endedAt(15min);
    ASSERT_TRUE(cut);
    EXPECT_EQ(cut->length, 15min);
    ASSERT_EQ(cut->blocks.size(), 2U);
    EXPECT_EQ(cut->blocks[0], run().blocks[0]);
    EXPECT_EQ(cut->blocks[1].length, 5min);
    EXPECT_EQ(cut->blocks[1].beats, 800);
    EXPECT_EQ(clickTime(*cut), 10min);
}

TEST(SessionDetails, AnEndBetweenTwoBlocksKeepsTheFirstWhole) {
    const auto cut = endedAt(10min);
    ASSERT_TRUE(cut);
    ASSERT_EQ(cut->blocks.size(), 1U);
    EXPECT_EQ(cut->blocks[0], run().blocks[0]);
    const auto beyond = endedAt(10min + 1ms);
    ASSERT_EQ(beyond->blocks.size(), 2U);
    EXPECT_EQ(beyond->blocks[1].length, 1ms);
    EXPECT_EQ(beyond->blocks[1].beats, 0);
}

TEST(SessionDetails, BeatsAreCutToTheNearest) {
    EXPECT_EQ(endedAt(20min + 10s)->blocks[2].beats, 27);
    EXPECT_EQ(endedAt(20min + 15s)->blocks[2].beats, 41) << "40.5";
    EXPECT_EQ(endedAt(20min + 14'999ms)->blocks[2].beats, 40);
    EXPECT_EQ(endedAt(20min + 29'999ms)->blocks[2].beats, 81);
}

TEST(SessionDetails, IsNeverLongerThanItWasAndNeverNothing) {
    EXPECT_EQ(endedAt(20min + 30s)->blocks, run().blocks);
    EXPECT_EQ(endedAt(20min + 30s + 1ms).error(), SessionRefusal::TooLong);
    EXPECT_EQ(endedAt(0ms).error(), SessionRefusal::NoLength);
    EXPECT_EQ(endedAt(-1ms).error(), SessionRefusal::NoLength);
    const auto shortest = endedAt(1ms);
    ASSERT_TRUE(shortest);
    EXPECT_EQ(shortest->blocks.size(), 1U);
}

TEST(SessionDetails, ARunThatWasRecoveredWithoutLengthTakesANote) {
    auto empty = run();
    empty.state = SessionState::Recovered;
    empty.length = {};
    empty.blocks.clear();
    auto details = detailsOf(empty);
    details.note = "power cut";
    const auto changed = withDetails(empty, details);
    ASSERT_TRUE(changed);
    EXPECT_EQ(changed->note, "power cut");
    EXPECT_EQ(changed->state, SessionState::Recovered);
}

TEST(SessionDetails, OfARunThatIsOnCannotBeChanged) {
    auto on = run();
    on.state = SessionState::Running;
    const auto changed = withDetails(on, detailsOf(on));
    ASSERT_FALSE(changed);
    EXPECT_EQ(changed.error(), SessionRefusal::StillRunning);
}

TEST(SessionDetails, AnEarlierEndCutsPausesAndPracticeToo) {
    auto session = run();
    session.pauses = {{.offset = 1min, .length = 30s},
                      {.offset = 9min, .length = 2min},
                      {.offset = 12min, .length = 10s}};
    session.place =
        ProgrammePlace{.programme = ProgrammeId("p"), .planned = 15min, .practice = 14min};
    auto details = detailsOf(session);
    details.length = 10min;
    const auto cut = withDetails(session, details);
    ASSERT_TRUE(cut);
    EXPECT_EQ(cut->pauses, (std::vector<SessionPause>{{.offset = 1min, .length = 30s},
                                                      {.offset = 9min, .length = 1min}}));
    EXPECT_EQ(cut->place->practice, 14min - (9min + 20s)) << "what was cut was run in the block";
    EXPECT_EQ(cut->place->planned, 15min);
}

}  // namespace
}  // namespace stridetick::core
