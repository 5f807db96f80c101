// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/year_map.hpp"

#include <QApplication>
#include <QTest>

#include "app/ui/theme.hpp"
#include "tests/app/ui/readable.hpp"

#include <gtest/gtest.h>

#include <set>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using std::chrono::days;
using std::chrono::local_days;
using std::chrono::year;
using Kind = core::YearDay::Kind;

constexpr local_days kToday{year{2026} / 3 / 4};  // a Wednesday

std::vector<core::YearDay> aYear(int number = 2026) {
    auto all = core::yearDays(year{number}, {}, {}, kToday);
    all[40].kind = Kind::Run;
    all[40].sessions = 2;
    all[40].runTime = 50min;
    return all;
}

class YearMapTest : public ::testing::Test {
 protected:
    YearMapTest() {
        map_.resize(900, 260);
        map_.show(aYear(), kToday, std::chrono::Monday);
    }
    void press(Qt::Key key) { QTest::keyClick(&map_, key); }
    local_days at() { return map_.atCursor()->day; }

    YearMap map_;
};

TEST_F(YearMapTest, BeginsAtTodayAndReadsItOut) {
    EXPECT_EQ(at(), kToday);
    EXPECT_EQ(map_.readout(), "Wed 4 Mar 2026: today.");
    EXPECT_EQ(map_.accessibleDescription(), map_.readout());
    map_.show(aYear(2025), kToday, std::chrono::Monday);
    EXPECT_EQ(at(), (local_days{year{2025} / 12 / 31})) << "today is not of this year";
}

TEST_F(YearMapTest, ItsTimeGoesFromLeftToRightInAWindowFromRightToLeft) {
    const QImage before = map_.grab().toImage();
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QEvent changed(QEvent::StyleChange);
    QCoreApplication::sendEvent(&map_, &changed);  // paints all of it anew
    const QImage mirrored = map_.grab().toImage();
    QApplication::setLayoutDirection(Qt::LeftToRight);
    EXPECT_EQ(mirrored, before);
}

TEST_F(YearMapTest, ArrowKeysGoDayByDayAndWeekByWeek) {
    press(Qt::Key_Up);
    EXPECT_EQ(at(), kToday - days{1});
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    EXPECT_EQ(at(), kToday + days{1});
    press(Qt::Key_Left);
    EXPECT_EQ(at(), kToday - days{6});
    press(Qt::Key_Right);
    EXPECT_EQ(at(), kToday + days{1});
    press(Qt::Key_Home);
    EXPECT_EQ(at(), (local_days{year{2026} / 1 / 1}));
    press(Qt::Key_End);
    EXPECT_EQ(at(), (local_days{year{2026} / 12 / 31}));
}

TEST_F(YearMapTest, AsksForTheDayBeyondTheYear) {
    std::optional<local_days> wanted;
    QObject::connect(&map_, &YearMap::dayWanted, [&](local_days day) { wanted = day; });
    press(Qt::Key_Home);
    press(Qt::Key_Up);
    EXPECT_EQ(wanted, (local_days{year{2025} / 12 / 31}));
    EXPECT_EQ(at(), (local_days{year{2026} / 1 / 1})) << "until the year is there";
}

TEST_F(YearMapTest, EnterAndAClickAskForTheWeek) {
    std::vector<local_days> wanted;
    QObject::connect(&map_, &YearMap::weekWanted, [&](local_days day) { wanted.push_back(day); });
    press(Qt::Key_Return);
    const local_days other{year{2026} / 2 / 10};
    QTest::mouseClick(&map_, Qt::LeftButton, {}, map_.cellOf(other).center().toPoint());
    EXPECT_EQ(wanted, (std::vector{kToday, other}));
    EXPECT_EQ(at(), other);
}

TEST_F(YearMapTest, ThePointerReadsTheDayBelowIt) {
    const local_days run{year{2026} / 2 / 10};
    const QPointF over = map_.cellOf(run).center();
    QMouseEvent move(QEvent::MouseMove, over, map_.mapToGlobal(over), Qt::NoButton, Qt::NoButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(&map_, &move);
    EXPECT_EQ(map_.readout(), "Tue 10 Feb 2026: 2 runs, 50 min, 0 min with the click.");
}

TEST_F(YearMapTest, LargerLettersHaveMoreRoomBesideTheYear) {
    const auto room = [this] {
        QEvent changed(QEvent::ApplicationFontChange);  // Qt sends it while it runs
        QCoreApplication::sendEvent(&map_, &changed);
        return map_.cellOf(local_days{year{2026} / 1 / 1}).left();
    };
    const auto before = room();
    {
        const tests::TextScale large(2);
        EXPECT_GT(room(), 1.5 * before);
    }
    EXPECT_EQ(room(), before);
}

TEST_F(YearMapTest, AWeekIsAColumnFromTheFirstWeekdayOn) {
    const local_days monday{year{2026} / 3 / 2};
    const auto top = map_.cellOf(monday);
    EXPECT_EQ(map_.cellOf(monday + days{6}).left(), top.left());
    EXPECT_GT(map_.cellOf(monday + days{6}).top(), map_.cellOf(monday + days{5}).top());
    EXPECT_GT(map_.cellOf(monday + days{7}).left(), top.left());
    map_.show(aYear(), kToday, std::chrono::Sunday);
    EXPECT_EQ(map_.cellOf(monday - days{1}).left(), map_.cellOf(monday).left());
    EXPECT_GT(map_.cellOf(monday).top(), map_.cellOf(monday - days{1}).top());
}

TEST_F(YearMapTest, NoTwoDaysShareACellAndAllLieInside) {
    for (const int number : {2024, 2026, 2028}) {
        map_.show(aYear(number), kToday, std::chrono::Saturday);
        std::set<std::pair<double, double>> places;
        for (const auto& day : aYear(number)) {
            const auto cell = map_.cellOf(day.day);
            EXPECT_TRUE(places.emplace(cell.left(), cell.top()).second);
            EXPECT_TRUE(QRectF(map_.rect()).contains(cell));
        }
    }
}

TEST_F(YearMapTest, DaysOfOneLookAreAllPainted) {
    auto year = aYear();
    for (const std::size_t i : {100U, 200U}) {
        year[i].kind = Kind::Missed;
    }
    year[300].kind = Kind::Run;
    year[300].runTime = 10min;
    map_.show(year, kToday, std::chrono::Monday);
    const auto image = map_.grab().toImage();
    const auto cell = [&](std::size_t i) { return image.copy(map_.cellOf(year[i].day).toRect()); };
    EXPECT_EQ(cell(100), cell(200));
    EXPECT_NE(cell(100), cell(101));
    EXPECT_NE(cell(40), cell(300)) << "50 min and 10 min";
    EXPECT_EQ(map_.cellOf(year[100].day).toRect(), map_.cellOf(year[100].day)) << "whole pixels";
}

TEST_F(YearMapTest, IsPaintedAnewInOtherColoursAndForOtherDays) {
    const auto before = map_.grab().toImage();
    theme::apply(*qApp, Appearance::Dark);
    QCoreApplication::processEvents();
    EXPECT_NE(map_.grab().toImage(), before);
    theme::apply(*qApp, Appearance::Light);
    QCoreApplication::processEvents();
    EXPECT_EQ(map_.grab().toImage(), before);
    auto other = aYear();
    other[100].kind = Kind::Missed;
    map_.show(other, kToday, std::chrono::Monday);
    EXPECT_NE(map_.grab().toImage(), before);
}

}  // namespace
}  // namespace stridetick::app
