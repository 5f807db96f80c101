// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

namespace stridetick::tests {

using namespace std::chrono_literals;

namespace {

void expectSame(const core::Measurement& a, const core::Measurement& b) {
    EXPECT_EQ(a.id, b.id);
    EXPECT_EQ(a.at, b.at);
    EXPECT_EQ(a.method, b.method);
    EXPECT_EQ(a.cadence, b.cadence);
    EXPECT_EQ(a.halfWidth, b.halfWidth);
    EXPECT_EQ(a.uneven, b.uneven);
    EXPECT_EQ(a.length, b.length);
    EXPECT_EQ(a.strikes, b.strikes);
    EXPECT_EQ(a.missed, b.missed);
    EXPECT_EQ(a.doubled, b.doubled);
    EXPECT_EQ(a.rejected, b.rejected);
    EXPECT_EQ(a.bothFeet, b.bothFeet);
    EXPECT_EQ(a.clickAudible, b.clickAudible);
    EXPECT_EQ(a.clickBefore, b.clickBefore);
    EXPECT_EQ(a.session, b.session);
    EXPECT_EQ(a.target, b.target);
    ASSERT_EQ(a.treadmillSpeed.has_value(), b.treadmillSpeed.has_value());
    if (a.treadmillSpeed) {
        EXPECT_EQ(a.treadmillSpeed->value(), b.treadmillSpeed->value());
    }
    EXPECT_EQ(a.taps, b.taps);
}

class SessionLogWrite : public ::testing::Test {
 protected:
    void write(const std::vector<log::LogRequest>& changes) { TempLog::write(log, changes); }
    core::Measurement stored(int number) {
        const auto found = log.measurement(core::MeasurementId(uuidOf(number)));
        return found.value().value();
    }

    TempLog temp;
    log::SessionLog log = temp.writing();
};

}  // namespace

TEST_F(SessionLogWrite, KeepsEveryFieldOfAMeasurement) {
    auto m = aTappedMeasurement(1, 12,
                                wallTime(std::chrono::sys_days{std::chrono::year{2025} / 12 / 31},
                                         23h + 59min + 59s + 999ms, -210min));
    m.method = core::MeasurementMethod::Counted;
    m.uneven = true;
    m.length = 59'321ms;
    m.strikes = 75;
    m.missed = 3;
    m.doubled = 2;
    m.rejected = 1;
    m.bothFeet = true;
    m.clickAudible = true;
    m.treadmillSpeed = core::MetresPerSecond::tryFrom(10.3 / 3.6);
    m.session = core::SessionId(uuidOf(30));
    m.target = core::StepsPerMinute::ofTenths(1625);
    write({aSession(30, 1), m});
    expectSame(stored(1), m);
    m.clickAudible = false;
    m.clickBefore = true;
    write({log::Edit<core::Measurement>{m, dayNumber(1)}});
    expectSame(stored(1), m);
    const auto plain = aMeasurement(2);
    write({plain});
    expectSame(stored(2), plain);
}

TEST_F(SessionLogWrite, ASecondSaveOfAMeasurementReplacesItsTaps) {
    write({aTappedMeasurement(1, 20)});
    auto second = aTappedMeasurement(1, 5);
    second.cadence = core::StepsPerMinute::ofTenths(1601);
    write({second});
    expectSame(stored(1), second);
    EXPECT_EQ(temp.sqlite3("SELECT count(*) FROM measurement"), "1");
}

TEST_F(SessionLogWrite, ASaveWithoutTapsKeepsThoseThatThereAre) {
    write({aTappedMeasurement(1, 20)});
    write({aMeasurement(1)});
    EXPECT_EQ(stored(1).taps.size(), 20U);
}

TEST_F(SessionLogWrite, ABaselineNamesItsMeasurementsInOrder) {
    auto baseline = aBaseline(10, {core::MeasurementId(uuidOf(3)), core::MeasurementId(uuidOf(1)),
                                   core::MeasurementId(uuidOf(2))});
    baseline.rule = core::BaselineRule::MedianOfThree;
    write({aMeasurement(1), aMeasurement(2), aMeasurement(3), baseline});
    const auto found = TempLog::everything(log).baselines;
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].id, baseline.id);
    EXPECT_EQ(found[0].at, baseline.at);
    EXPECT_EQ(found[0].cadence, baseline.cadence);
    EXPECT_EQ(found[0].rule, baseline.rule);
    EXPECT_EQ(found[0].from, baseline.from);
}

TEST_F(SessionLogWrite, KeepsEveryFieldOfATarget) {
    auto fromBaseline = aTarget(20, dayNumber(1));
    fromBaseline.kind = core::TargetKind::Raise;
    fromBaseline.baseline = core::BaselineId(uuidOf(10));
    write({aMeasurement(1), aBaseline(10, {core::MeasurementId(uuidOf(1))}), fromBaseline});
    auto hold = aTarget(21, dayNumber(2));
    hold.kind = core::TargetKind::Hold;
    write({hold});
    const auto found = TempLog::everything(log).targets;
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].id, fromBaseline.id);
    EXPECT_EQ(found[0].at, fromBaseline.at);
    EXPECT_EQ(found[0].cadence, fromBaseline.cadence);
    EXPECT_EQ(found[0].kind, core::TargetKind::Raise);
    EXPECT_EQ(found[0].baseline, fromBaseline.baseline);
    EXPECT_EQ(found[1].kind, core::TargetKind::Hold);
    EXPECT_EQ(found[1].baseline, std::nullopt);
}

TEST_F(SessionLogWrite, KeepsEveryFieldOfASession) {
    auto session = aSession(30, 4);
    session.target = core::TargetId(uuidOf(20));
    session.treadmillSpeed = core::MetresPerSecond::tryFrom(2.8);
    session.note = "Stra\u00dfe \u8dd1\u6b65 \U0001F3C3 'quoted' \"twice\"; DROP TABLE session;\n";
    session.note += '\0';
    session.note += "after a zero";
    write({aTarget(20), session});
    const auto found = TempLog::everything(log).sessions;
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].id, session.id);
    EXPECT_EQ(found[0].kind, session.kind);
    EXPECT_EQ(found[0].state, session.state);
    EXPECT_EQ(found[0].startedAt, session.startedAt);
    EXPECT_EQ(found[0].length, session.length);
    EXPECT_EQ(found[0].target, session.target);
    ASSERT_TRUE(found[0].treadmillSpeed);
    EXPECT_EQ(found[0].treadmillSpeed->value(), 2.8);
    EXPECT_EQ(found[0].note, session.note);
    EXPECT_EQ(found[0].blocks, session.blocks);
}

TEST_F(SessionLogWrite, ASecondSaveOfASessionReplacesItsBlocks) {
    write({aSession(30, 6, core::SessionState::Running)});
    auto second = aSession(30, 3);
    second.blocks[1].beats = 7;
    write({second});
    const auto found = TempLog::everything(log).sessions;
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].state, core::SessionState::Finished);
    EXPECT_EQ(found[0].blocks, second.blocks);
}

TEST_F(SessionLogWrite, OnlyARunningSessionHasAnOwner) {
    write({aSession(30, 1, core::SessionState::Running)});
    EXPECT_EQ(temp.sqlite3("SELECT owner_pid FROM session"), std::to_string(::getpid()));
    write({aSession(30, 1)});
    EXPECT_EQ(temp.sqlite3("SELECT owner_pid IS NULL AND owner_boot IS NULL FROM session"), "1");
}

TEST_F(SessionLogWrite, ADeletedMeasurementLeavesTheHistoryAndComesBack) {
    write({aTappedMeasurement(1, 9), aMeasurement(2)});
    write({log::Delete<core::Measurement>{core::MeasurementId(uuidOf(1)), dayNumber(1)}});
    auto found = TempLog::everything(log).measurements;
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].id.text(), uuidOf(2));
    EXPECT_EQ(stored(1).taps.size(), 9U) << "by its id it is still there";
    write({log::Edit<core::Measurement>{aTappedMeasurement(1, 9), dayNumber(1)}});
    EXPECT_EQ(TempLog::everything(log).measurements.size(), 2U);
}

TEST_F(SessionLogWrite, ANoticeIsSeenOnceWritten) {
    EXPECT_EQ(log.noticeSeen("safety").value(), false);
    write({log::NoticeSeen{"safety", dayNumber(0)}, log::NoticeSeen{"safety", dayNumber(1)}});
    EXPECT_EQ(log.noticeSeen("safety").value(), true);
    EXPECT_EQ(log.noticeSeen("other").value(), false);
}

TEST_F(SessionLogWrite, WritesAllOfASubmissionOrNothing) {
    const std::vector<log::LogRequest> changes{aMeasurement(1),
                                               aBaseline(10, {core::MeasurementId(uuidOf(99))})};
    const auto result = log.write(changes);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, log::LogError::Kind::Rejected);
    EXPECT_TRUE(TempLog::everything(log).measurements.empty());
}

TEST_F(SessionLogWrite, KeepsACheckWhoseSessionIsGone) {
    auto check = aMeasurement(1);
    check.session = core::SessionId(uuidOf(99));
    write({check});
    EXPECT_FALSE(stored(1).session);
}

TEST_F(SessionLogWrite, KeepsATargetWhoseBaselineIsGone) {
    auto dangling = aTarget(20);
    dangling.baseline = core::BaselineId(uuidOf(99));
    const std::vector<log::LogRequest> changes{dangling};
    ASSERT_TRUE(log.write(changes));
    EXPECT_FALSE(TempLog::everything(log).targets.at(0).baseline);
}

TEST_F(SessionLogWrite, RefusesABaselineFromAnUnknownMeasurement) {
    const std::vector<log::LogRequest> changes{aBaseline(10, {core::MeasurementId(uuidOf(99))})};
    EXPECT_FALSE(log.write(changes));
    EXPECT_TRUE(TempLog::everything(log).baselines.empty());
}

TEST_F(SessionLogWrite, NobodyElseWritesBetweenAPlansReadingAndItsChanges) {
    auto other = temp.writing();
    const auto planned = log.writePlanned([&]() -> log::LogResult<std::vector<log::LogRequest>> {
        EXPECT_TRUE(TempLog::everything(log).sessions.empty());
        const std::vector<log::LogRequest> change{aSession(2, 1)};
        EXPECT_EQ(other.write(change).error().kind, log::LogError::Kind::Busy);
        return std::vector<log::LogRequest>{aSession(1, 1)};
    });
    EXPECT_TRUE(planned);
    EXPECT_EQ(TempLog::everything(other).sessions.size(), 1U);
}

TEST_F(SessionLogWrite, APlanThatFailsWritesNothingAndTheLogGoesOn) {
    const auto planned = log.writePlanned([]() -> log::LogResult<std::vector<log::LogRequest>> {
        return tl::unexpected(log::LogError{log::LogError::Kind::Other, "no plan"});
    });
    EXPECT_EQ(planned.error().detail, "no plan");
    write({aSession(1, 1)});
    EXPECT_EQ(TempLog::everything(log).sessions.size(), 1U);
}

}  // namespace stridetick::tests
