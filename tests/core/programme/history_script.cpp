// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/programme/history_script.hpp"

#include "core/programme/habit.hpp"
#include "core/programme/plan_table.hpp"
#include "core/programme/row_rule.hpp"
#include "core/programme/runner_steps.hpp"
#include "tests/core/programme/step_words.hpp"

#include <algorithm>
#include <map>
#include <sstream>
#include <utility>

namespace stridetick::tests {

using namespace std::chrono_literals;
using std::chrono::local_days;
using std::chrono::seconds;

namespace {

int number(const std::string& word) { return std::stoi(word); }

std::optional<int> maybe(const std::string& word) {
    return word == "-" ? std::nullopt : std::optional{number(word)};
}

std::optional<core::StepsPerMinute> cadence(const std::string& word) {
    const auto tenths = maybe(word);
    return tenths ? std::optional{core::StepsPerMinute::ofTenths(*tenths)} : std::nullopt;
}

std::optional<core::MetresPerSecond> speed(const std::string& word) {
    const auto hundredths = maybe(word);
    return hundredths ? core::MetresPerSecond::tryFrom(*hundredths / 100.0) : std::nullopt;
}

core::TrainingDays trainingDays(int count) {
    core::TrainingDays days;
    for (unsigned day = 1; day <= static_cast<unsigned>(count); ++day) {
        days.set(std::chrono::weekday{day}, true);
    }
    return days;
}

bool has(const std::string& flags, char flag) { return flags.find(flag) != std::string::npos; }
local_days dayOf(const std::string& word) { return local_days{std::chrono::days{number(word)}}; }
}  // namespace

core::WallTime HistoryScript::now() const {
    return {std::chrono::sys_days{day_.time_since_epoch()} + seconds{second_}, 0min};
}

void HistoryScript::line(const std::string& text) {
    std::istringstream stream(text.substr(0, text.find('#')));
    Words words;
    for (std::string word; stream >> word;) {
        words.push_back(word);
    }
    if (words.empty() || (words.front() != "programme" && !history_)) {
        return;
    }
    ++second_;
    const bool done = words.front() == "programme" ? begin(words) : happen(words);
    if (!done) {
        out_ << "refused " << words.front() << '\n';
    }
    if (history_) {
        askRules();
    }
}

bool HistoryScript::begin(const Words& words) {
    end();
    day_ = dayOf(words.at(7));
    second_ = 0;
    const core::Programme programme{
        .id = core::ProgrammeId{"programme"},
        .at = now(),
        .plan = words.at(1) == "four" ? core::PlanLength::FourWeeks : core::PlanLength::SixWeeks,
        .baselineCadence = *cadence(words.at(2)),
        .baselineSpeed = speed(words.at(3)),
        .target = *cadence(words.at(4)),
        .gentleStart = words.at(5) == "1",
        .days = trainingDays(number(words.at(6)))};
    if (!core::startable(programme)) {
        return false;
    }
    history_ = core::ProgrammeHistory{.programme = programme, .steps = {}};
    return make(core::started(programme));
}

bool HistoryScript::happen(const Words& words) {
    const auto& what = words.front();
    for (const auto& [word, happening] : {std::pair("day", &HistoryScript::moveTo),
                                          std::pair("session", &HistoryScript::runSession),
                                          std::pair("freerun", &HistoryScript::runFreely),
                                          std::pair("answer", &HistoryScript::answerAnew),
                                          std::pair("nextday", &HistoryScript::answerNextDay),
                                          std::pair("quiet", &HistoryScript::measure)}) {
        if (what == word) {
            return (this->*happening)(words);
        }
    }
    if (what == "choose") {
        const auto choice = choiceOf(words.at(1));
        return choice && make(core::chosen(*history_, *choice, now()));
    }
    for (const auto& [word, step] :
         {std::pair("pause", &core::paused), std::pair("resume", &core::resumed),
          std::pair("end", &core::ended)}) {
        if (what == word) {
            return make(step(*history_, now()));
        }
    }
    return what == "days" &&
           make(core::daysChanged(*history_, trainingDays(number(words.at(1))), now()));
}

bool HistoryScript::moveTo(const Words& words) {
    const auto day = dayOf(words.at(1));
    if (day < day_) {
        return false;
    }
    second_ = std::exchange(day_, day) == day ? second_ : 0;
    return true;
}

bool HistoryScript::runSession(const Words& words) {
    auto& history = *history_;
    const auto course = core::courseOf(history.programme, history.steps);
    if (course.phase != core::Course::Phase::Running) {
        return false;
    }
    const auto slots = core::slotsOf(course.plan, course.row, course.days.count());
    const auto taken = static_cast<std::size_t>(core::judgeRow(history, course).taken);
    const auto slot = std::min(taken, slots.size() - 1);
    const std::chrono::milliseconds planned = slots.at(slot).length;
    const core::SessionId id{std::to_string(history.sessions.size())};
    auto report = reportOf(id, words.at(4), words.at(5));
    report.effort = maybe(words.at(3));
    history.sessions.push_back(
        {.id = id,
         .startedAt = now(),
         .endedAt = now(),
         .place = {.programme = history.programme.id,
                   .row = course.row,
                   .pass = course.pass,
                   .slot = static_cast<int>(slot) + 1,
                   .planned = planned,
                   .practice =
                       std::min<std::chrono::milliseconds>(seconds{number(words.at(1))}, planned)},
         .target = core::targetOfRow(history.programme, course.target, course.row),
         .silentCheck = cadence(words.at(2)),
         .report = std::move(report)});
    history.freeRun.reset();
    return true;
}

bool HistoryScript::runFreely(const Words& words) {
    const core::SessionId id{"free" + std::to_string(++freeRuns_)};
    history_->freeRun = core::ReportedRun{id, now(), reportOf(id, words.at(1), words.at(2))};
    return true;
}

bool HistoryScript::answerAnew(const Words& words) {
    if (history_->sessions.empty()) {
        return false;
    }
    auto& report = history_->sessions.back().report;
    const auto before = std::exchange(report, reportOf(report.session, words.at(1), words.at(2)));
    report.effort = before.effort;
    report.nextDay = before.nextDay;
    return true;
}

core::SessionReport HistoryScript::reportOf(const core::SessionId& id, const std::string& pain,
                                            const std::string& flags) const {
    return {.session = id,
            .at = now(),
            .pain = number(pain),
            .grew = has(flags, 'g'),
            .sharp = has(flags, 's'),
            .limp = has(flags, 'l'),
            .atRest = has(flags, 'r'),
            .bonySpot = has(flags, 'b')};
}

bool HistoryScript::answerNextDay(const Words& words) {
    using Pain = core::NextDay::Pain;
    static const std::map<std::string, Pain> kPains{
        {"none", Pain::None}, {"less", Pain::Less}, {"same", Pain::Same}, {"worse", Pain::Worse}};
    auto& sessions = history_->sessions;
    auto* report = history_->freeRun  ? &history_->freeRun->report
                   : sessions.empty() ? nullptr
                                      : &sessions.back().report;
    if (report == nullptr || report->nextDay) {
        return false;
    }
    report->nextDay = core::NextDay{.at = now(),
                                    .pain = kPains.at(words.at(1)),
                                    .atRest = words.at(2) == "1",
                                    .achilles = words.at(3) == "1"};
    return true;
}

bool HistoryScript::measure(const Words& words) {
    auto& quiet = history_->quiet;
    quiet.push_back({.id = core::MeasurementId{std::to_string(quiet.size())},
                     .at = now(),
                     .cadence = *cadence(words.at(1)),
                     .halfWidth = core::StepsPerMinuteDelta::ofTenths(6),
                     .treadmillSpeed = speed(words.at(2))});
    return true;
}

bool HistoryScript::make(std::optional<core::ProgrammeStep> step) {
    if (step) {
        history_->steps.push_back(*step);
        print(*step);
    }
    return step.has_value();
}

void HistoryScript::askRules() {
    while (make(core::nextStep(*history_, now()))) {
    }
}

void HistoryScript::print(const core::ProgrammeStep& step) {
    const auto course = core::courseOf(history_->programme, history_->steps);
    out_ << "step " << stepWords(step, course.phase) << '\n';
}

void HistoryScript::end() {
    if (!history_) {
        return;
    }
    out_ << "habit";
    for (const auto& week : core::habitWeeks(*history_, day_)) {
        out_ << ' ' << core::habitPercent(week.strength);
    }
    const auto course = core::courseOf(history_->programme, history_->steps);
    out_ << "\nend " << phaseWord(course.phase) << ' ' << course.row << ' ' << course.pass << ' '
         << course.target.tenths() << '\n';
    history_.reset();
}

namespace {

HistoryScript& play(const std::string& script, HistoryScript& player) {
    std::istringstream lines(script);
    for (std::string line; std::getline(lines, line);) {
        player.line(line);
    }
    return player;
}

}  // namespace

core::ProgrammeHistory scripted(const std::string& script) {
    std::ostringstream out;
    HistoryScript player{out};
    return play(script, player).history().value();
}

std::string replayed(const std::string& script) {
    std::ostringstream out;
    HistoryScript player{out};
    play(script, player).end();
    return out.str();
}

std::string lastStep(const std::string& script) {
    const auto history = scripted(script);
    const auto& step = history.steps.back();
    const auto phase = core::courseOf(history.programme, history.steps).phase;
    std::ostringstream out;
    out << wordOf(kKindWords, step.kind) << ' ' << wordOf(kWhyWords, step.why) << ' ' << step.row
        << ' ' << step.pass << ' ' << step.target.tenths() << ' ' << phaseWord(phase) << ' '
        << offerWord(step.offer);
    return out.str();
}

std::string goodWeek(int week) {
    std::string script;
    for (const int day : {0, 2, 4}) {
        script += "day " + std::to_string(7 * week + day) + "\nsession 9999 1600 3 0 -\n";
    }
    return script;
}

std::string goodWeeks(int count) {
    return count == 0 ? std::string() : goodWeeks(count - 1) + goodWeek(count - 1);
}

}  // namespace stridetick::tests
