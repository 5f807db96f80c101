// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables written by hand before the rules were: their sessions and minutes have to give their
// steps.
#include "core/programme/course.hpp"
#include "core/programme/habit.hpp"
#include "core/programme/runner_steps.hpp"
#include "core/programme/today.hpp"
#include "core/time/local_week.hpp"
#include "tests/core/programme/step_words.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace stridetick::core {
namespace {

using namespace std::chrono_literals;
using Row = std::vector<std::string>;
using std::chrono::local_days;

constexpr auto kOffset = 60min;

std::map<std::string, std::vector<Row>> tablesOf(std::istream& file) {
    std::map<std::string, std::vector<Row>> tables;
    std::string table;
    for (std::string line; std::getline(file, line);) {
        std::istringstream words(line.substr(0, line.find('#')));
        Row row;
        for (std::string word; words >> word;) {
            row.push_back(word);
        }
        if (row.size() == 1 && row[0].front() == '[') {
            table = row[0];
        } else if (!row.empty()) {
            tables[table].push_back(row);
        }
    }
    return tables;
}

int number(const std::string& word) { return std::stoi(word); }

local_days dayOf(const std::string& date) {
    const auto month = std::chrono::month{static_cast<unsigned>(number(date.substr(0, 2)))};
    const auto day = std::chrono::day{static_cast<unsigned>(number(date.substr(3)))};
    return local_days{std::chrono::year{2026} / month / day};
}

std::string dateOf(local_days day) {
    const std::chrono::year_month_day date{day};
    std::ostringstream out;
    out.fill('0');
    out.width(2);
    out << static_cast<unsigned>(date.month()) << '-';
    out.width(2);
    out << static_cast<unsigned>(date.day());
    return out.str();
}

WallTime at(local_days day, std::chrono::minutes time) {
    return {std::chrono::sys_days{day.time_since_epoch()} + time - kOffset, kOffset};
}

/// A runner who does as the file says, one look at the rules after each thing.
class ByHand {
 public:
    explicit ByHand(std::istream& file) : tables_(tablesOf(file)) {
        const auto& row = tables_.at("[programme]").at(0);
        programme_ = {.id = ProgrammeId{"p"},
                      .at = at(dayOf(row[0]), 9h),
                      .plan = row[1] == "four_weeks" ? PlanLength::FourWeeks : PlanLength::SixWeeks,
                      .baselineCadence = StepsPerMinute::ofTenths(number(row[2])),
                      .baselineSpeed = MetresPerSecond::tryFrom(number(row[3]) / 100.0),
                      .target = StepsPerMinute::ofTenths(number(row[4])),
                      .gentleStart = row[5] == "1",
                      .days = {std::chrono::Monday, std::chrono::Wednesday, std::chrono::Friday}};
        steps_.push_back(started(*programme_));
    }

    void live() {
        std::set<local_days> days;
        for (const auto& [table, column] :
             {std::pair{"[measurement]", 0U}, {"[session]", 0U}, {"[step]", 1U}}) {
            for (const auto& row : tables_.at(table)) {
                days.insert(dayOf(row[column]));
            }
        }
        for (const auto day : days) {
            liveOn(day);
        }
    }

    Row linesOf(const char* table) const {
        Row lines;
        for (const auto& row : tables_.at(table)) {
            lines.push_back(joined(row));
        }
        return lines;
    }
    Row steps() const {
        Row rows;
        for (const auto& step : steps_) {
            rows.push_back(words(step));
        }
        return rows;
    }
    /// Of the steps that say why, offer anything, or name a day without the click.
    Row decisions() const {
        Row rows;
        for (const auto& step : steps_) {
            if (step.why != ProgrammeStep::Why::None || !step.offer.empty() || step.noClickOn) {
                rows.push_back(
                    joined({std::to_string(step.ordinal), tests::wordOf(tests::kWhyWords, step.why),
                            tests::offerWord(step.offer), std::to_string(step.offerRow),
                            step.noClickOn ? dateOf(*step.noClickOn) : "-"}));
            }
        }
        return rows;
    }
    int habitExpected() const { return number(tables_.at("[habit]").at(0).at(0)); }
    std::vector<HabitWeek> habit() const { return habitWeeks(history(), today_); }

 private:
    static std::string joined(const Row& row) {
        std::string line;
        for (const auto& word : row) {
            line += (line.empty() ? "" : " ") + word;
        }
        return line;
    }

    static std::string words(const ProgrammeStep& step) {
        using tests::numberWord;
        const auto& why = step.reasons;
        const auto secondsWord = [](auto time) {
            return numberWord(time ? std::optional<long>{time->count()} : std::nullopt);
        };
        return joined({std::to_string(step.ordinal), dateOf(localDay(step.at)),
                       tests::wordOf(tests::kKindWords, step.kind),
                       byRunner(step.kind) ? "runner" : "rules", std::to_string(step.row),
                       std::to_string(step.pass), std::to_string(step.target.tenths()),
                       step.choice ? tests::wordOf(tests::kChoiceWords, *step.choice) : "-",
                       numberWord(why.sessionsDone), numberWord(why.sessionsPlanned),
                       secondsWord(why.practice), secondsWord(why.planned), numberWord(why.checks),
                       numberWord(why.deviationTenths), numberWord(why.worstPain),
                       numberWord(why.keptPercent)});
    }

    ProgrammeHistory history() const {
        return historyOf(*programme_, steps_, sessions_, reports_, measurements_);
    }

    void ask(const WallTime& now) {
        while (auto step = nextStep(history(), now)) {
            steps_.push_back(*step);
        }
    }

    void liveOn(local_days day) {
        today_ = day;
        runnerSteps(day, true);
        answerNextDay(day);
        ask(at(day, 8h));
        for (const auto& row : tables_.at("[session]")) {
            if (dayOf(row[0]) == day) {
                run(row);
            }
        }
        for (const auto& row : tables_.at("[measurement]")) {
            if (dayOf(row[0]) == day) {
                measure(row);
            }
        }
        ask(at(day, 20h));
        runnerSteps(day, false);
        ask(at(day, 22h));
    }

    /// `resuming` is done in the morning, all else in the evening.
    void runnerSteps(local_days day, bool resuming) {
        for (const auto& row : tables_.at("[step]")) {
            const auto& kind = row[2];
            if (row[3] != "runner" || dayOf(row[1]) != day || (kind == "resumed") != resuming) {
                continue;
            }
            const auto now = at(day, 21h);
            auto step = kind == "paused"    ? paused(history(), now)
                        : kind == "resumed" ? resumed(history(), now)
                        : kind == "chosen" ? chosen(history(), tests::choiceOf(row[7]).value(), now)
                                           : std::nullopt;
            if (kind != "started") {
                ASSERT_TRUE(step) << joined(row);
                steps_.push_back(*step);
            }
        }
    }

    void answerNextDay(local_days day) {
        for (std::size_t i = 0; i < reports_.size(); ++i) {
            if (!reports_[i].nextDay) {
                const bool less = tables_.at("[session]").at(i).back() == "less";
                reports_[i].nextDay = NextDay{
                    .at = at(day, 8h), .pain = less ? NextDay::Pain::Less : NextDay::Pain::None};
            }
        }
    }

    void run(const Row& row) {
        const auto now = at(dayOf(row[0]), 18h);
        const ProgrammePlace place{.programme = programme_->id,
                                   .row = number(row[2]),
                                   .pass = number(row[3]),
                                   .slot = number(row[4]),
                                   .planned = std::chrono::seconds{number(row[5])},
                                   .practice = std::chrono::seconds{number(row[6])}};
        auto offered = place;
        offered.practice = {};
        const auto today = todayOf(history(), sessions_, reports_, std::nullopt, now);
        EXPECT_EQ(today.task, Today::Task::Session) << joined(row);
        EXPECT_EQ(today.place, offered) << joined(row);
        const SessionId id{row[0]};
        sessions_.push_back({.id = id,
                             .kind = SessionKind::Programme,
                             .state = SessionState::Finished,
                             .startedAt = now,
                             .length = 40min,
                             .place = place});
        reports_.push_back(
            {.session = id, .at = now, .pain = number(row[8]), .effort = number(row[7])});
    }

    void measure(const Row& row) {
        const bool inRun = row[3] != "-";
        Measurement measured{.id = MeasurementId{std::to_string(measurements_.size())},
                             .at = at(dayOf(row[0]), inRun ? 18h + 38min : 7h),
                             .cadence = StepsPerMinute::ofTenths(number(row[2])),
                             .halfWidth = StepsPerMinuteDelta::ofTenths(9),
                             .length = inRun ? 20s : 60s,
                             .strikes = inRun ? 26 : 79,
                             .clickAudible = row[1] == "paced",
                             .clickBefore = row[1] == "carry_over"};
        if (inRun) {
            measured.session = SessionId{row[3]};
            measured.target = StepsPerMinute::ofTenths(number(row[4]));
        }
        measurements_.push_back(measured);
    }

    std::map<std::string, std::vector<Row>> tables_;
    std::optional<Programme> programme_;
    std::vector<ProgrammeStep> steps_;
    std::vector<Session> sessions_;
    std::vector<SessionReport> reports_;
    std::vector<Measurement> measurements_;
    local_days today_{};
};

TEST(ByHand, SixWeeksGiveTheStepsWritten) {
    std::ifstream file{STRIDETICK_TEST_DATA "/six_weeks.txt"};
    ASSERT_TRUE(file);
    ByHand runner{file};
    runner.live();
    EXPECT_EQ(runner.steps(), runner.linesOf("[step]"));
    EXPECT_EQ(habitPercent(runner.habit().back().strength), runner.habitExpected());
}

TEST(ByHand, FourWeeksGiveTheStepsWritten) {
    std::ifstream file{STRIDETICK_TEST_DATA "/four_weeks.txt"};
    ASSERT_TRUE(file);
    ByHand runner{file};
    runner.live();
    EXPECT_EQ(runner.steps(), runner.linesOf("[step]"));
    EXPECT_EQ(runner.decisions(), runner.linesOf("[decision]"));
    EXPECT_EQ(habitPercent(runner.habit().back().strength), runner.habitExpected());
}

}  // namespace
}  // namespace stridetick::core
