// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Six weeks of one runner on the real window, from the first minute to the last verdict, by keys
// and the clock alone. What the log holds in the end was written by hand before the program was:
// tests/data/six_weeks.txt.
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QSet>

#include "app/ui/figure.hpp"
#include "tests/app/keyboard_runner.hpp"
#include "tests/app/keys.hpp"
#include "tests/app/log_rows.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using Task = core::Today::Task;
using Ask = core::CheckAsk::Kind;

// Of one foot, in the file's words: 1500, 1519, 1538, 1558 and 1579.
constexpr auto k1500 = 800ms;
constexpr auto k1519 = 790ms;
constexpr auto k1538 = 780ms;
constexpr auto k1558 = 770ms;
constexpr auto k1579 = 760ms;

class SixWeeks : public ::testing::Test {
 protected:
    /// A day with a session that is checked in its silent minute.
    void sessionDay(int month, unsigned day, std::chrono::milliseconds stride,
                    tests::Said said = {},
                    std::optional<std::chrono::milliseconds> withClick = std::nullopt) {
        runner_.open(month, day);
        runner_.runWithCheck(stride, said, withClick);
        runner_.sleepAndSay();
    }
    void quietDay(int month, unsigned day, std::chrono::milliseconds stride) {
        runner_.open(month, day);
        runner_.obey(Task::TestQuiet);
        runner_.measure(stride);
    }
    Task task() { return runner_.program()->programme().today().task; }

    void weekOne();
    void weekTwoWithPain();
    void weekThreeWithAPause();
    void weekFourAndItsTest();
    void weeksFiveAndSix();

    tests::LocaleScope locale_{"en_IE"};  // speeds in kilometres an hour
    tests::KeyboardRunner runner_;
};

void SixWeeks::weekOne() {
    runner_.keepPicturesIn("six_weeks");
    runner_.open(1, 5);
    runner_.measure(k1500);
    runner_.picture("start");
    runner_.press(Qt::Key_Return);
    runner_.runWhole({});
    runner_.sleepAndSay();

    runner_.open(1, 7);
    const auto run = runner_.run();
    run->goToAsk(Ask::WithClick);
    run->check(k1579);
    run->goTo(5min + 12min);
    ASSERT_TRUE(tests::waitFor([&] {  // the page looks at its clock once a second
        return runner_.program()->window().findChild<Figure*>("elapsed")->number() == "17:00";
    }));
    runner_.picture("run");
    run->skip();
    run->check(k1579);
    run->goToTheEnd();
    runner_.say({});
    runner_.sleepAndSay();

    sessionDay(1, 9, k1579);
}

void SixWeeks::weekTwoWithPain() {
    runner_.open(1, 12);
    runner_.pressOther("taskQuietFirst");
    runner_.measure(k1519);
    runner_.runWithCheck(k1579);
    runner_.sleepAndSay();

    runner_.open(1, 14);
    runner_.runWhole({.effort = 5, .pain = 4});
    runner_.sleepAndSay(2);
    EXPECT_EQ(task(), Task::NoClick);
    runner_.picture("no-click");

    sessionDay(1, 16, k1538, {.pain = 1});
    sessionDay(1, 19, k1579, {}, k1579);
    sessionDay(1, 21, k1579);
}

void SixWeeks::weekThreeWithAPause() {
    runner_.open(1, 23);
    runner_.runWithCheck(k1538);
    runner_.pressOther("moreChoices");
    runner_.pressOther("morePause");
    runner_.sleepAndSay();
    EXPECT_EQ(task(), Task::Resume);

    runner_.open(2, 2);
    runner_.obey(Task::Resume);
    runner_.runWithCheck(k1538);
    runner_.sleepAndSay();

    sessionDay(2, 4, k1579);
}

void SixWeeks::weekFourAndItsTest() {
    sessionDay(2, 6, k1579);
    runner_.open(2, 16);
    runner_.runWhole({});
    runner_.sleepAndSay();
    sessionDay(2, 18, k1538);
    EXPECT_EQ(task(), Task::TestWait);
    runner_.picture("test-wait");

    quietDay(2, 20, k1558);
    EXPECT_EQ(task(), Task::TestWait);
    quietDay(2, 21, k1558);
    ASSERT_EQ(task(), Task::Choose);
    runner_.pressOther("chooseKeepTarget");
    EXPECT_EQ(task(), Task::Session);
}

void SixWeeks::weeksFiveAndSix() {
    sessionDay(2, 23, k1579);
    sessionDay(2, 25, k1579);
    sessionDay(3, 2, k1579);
    sessionDay(3, 4, k1579);
    sessionDay(3, 6, k1538);
    quietDay(3, 8, k1579);
    quietDay(3, 9, k1558);
    EXPECT_EQ(task(), Task::Nothing);
    EXPECT_EQ(tests::child<QLabel>(runner_.program()->window(), "habitStrength")->text().left(20),
              "Habit strength: 69 %");
    runner_.picture("finished");
    runner_.press(Qt::Key_5, Qt::ControlModifier);
    for (const auto& [key, page] : {std::pair{Qt::Key_1, "weeks"}, std::pair{Qt::Key_2, "chart"},
                                    std::pair{Qt::Key_3, "year"}, std::pair{Qt::Key_4, "report"}}) {
        runner_.press(key, Qt::AltModifier);
        runner_.picture(page);
    }
}

/// Of a picture that was saved under that name, the last of them; 0 where there is none.
qsizetype coloursOf(const QString& name) {
    const QDir folder(QStringLiteral(STRIDETICK_PICTURES "/six_weeks"));
    const auto files =
        folder.entryList({QStringLiteral("*-%1.png").arg(name)}, QDir::Files, QDir::Name);
    const QImage picture(files.isEmpty() ? QString() : folder.filePath(files.last()));
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            colours.insert(picture.pixel(x, y));
        }
    }
    return colours.size();
}

/// By row and slot, from the log's blocks.
std::vector<std::chrono::minutes> clickOf(const std::vector<core::Session>& sessions) {
    std::vector<std::chrono::minutes> heard;
    for (const auto& session : sessions) {
        heard.push_back(std::chrono::round<std::chrono::minutes>(core::clickTime(session)));
    }
    return heard;
}

TEST_F(SixWeeks, AreInTheLogAsTheyWereRun) {
    weekOne();
    weekTwoWithPain();
    weekThreeWithAPause();
    weekFourAndItsTest();
    weeksFiveAndSix();
    ASSERT_TRUE(runner_.program().settled());

    const std::chrono::local_days end{std::chrono::year{2026} / 3 / 9};
    const auto expected =
        tests::rowsOfFile(std::filesystem::path(STRIDETICK_TEST_DATA) / "six_weeks.txt");
    auto kept = tests::rowsOfLog(runner_.program().home.logFile(), end);
    for (const auto& [section, rows] : expected) {
        auto& found = kept[section];
        EXPECT_EQ(found.size(), rows.size()) << section;
        for (std::size_t i = 0; i < std::min(found.size(), rows.size()); ++i) {
            EXPECT_EQ(found[i], rows[i]) << section;
        }
    }
    EXPECT_EQ(kept.size(), expected.size());

    const auto sessions = tests::everythingIn(runner_.program().home.logFile()).sessions;
    EXPECT_EQ(clickOf(sessions),
              (std::vector{15min, 12min, 15min, 16min, 12min, 16min, 12min, 12min, 10min, 10min,
                           10min, 8min, 8min, 8min, 5min, 5min, 3min, 1min, 0min}));
    const auto audible = [](const core::ClickBlock& block) { return block.audible; };
    EXPECT_EQ(std::ranges::count_if(sessions.at(8).blocks, audible), 5) << "20 min, 2 on, 2 off";

    constexpr int kMoreThanABlankPage = 30;
    for (const char* name : {"start", "run", "after", "no-click", "test-wait", "finished", "weeks",
                             "chart", "year", "report"}) {
        EXPECT_GT(coloursOf(name), kMoreThanABlankPage) << name;
    }
}

}  // namespace
}  // namespace stridetick::app
