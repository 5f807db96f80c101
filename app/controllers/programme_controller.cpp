// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/programme_controller.hpp"

#include "app/controllers/programme_rows.hpp"
#include "app/controllers/target_controller.hpp"
#include "app/log_service.hpp"
#include "app/new_id.hpp"
#include "core/programme/course.hpp"
#include "core/programme/hold_rule.hpp"
#include "core/programme/runner_steps.hpp"
#include "core/time/local_week.hpp"

#include <algorithm>

namespace stridetick::app {

namespace {

using namespace std::chrono_literals;
using Phase = core::Course::Phase;

// A computer that slept goes on with a timer where it was: so a new day is found soon enough.
constexpr std::chrono::milliseconds kLongestWait = 15min;

std::chrono::milliseconds untilMidnight(const core::WallTime& now) {
    const auto tomorrow = core::localDay(now) + std::chrono::days{1};
    return tomorrow.time_since_epoch() - (now.utc + now.offset).time_since_epoch();
}

template <class Records, class Key, class Id>
auto find(const Records& records, Key key, const Id& id) {
    const auto found = std::ranges::find(records, id, key);
    return found == records.end() ? std::nullopt : std::optional(*found);
}

}  // namespace

ProgrammeController::ProgrammeController(const core::Clock& clock, LogService& log, QObject* parent)
    : QObject(parent), clock_(clock), log_(log) {
    soon_.setSingleShot(true);
    connect(&soon_, &QTimer::timeout, this, &ProgrammeController::look);
    midnight_.setSingleShot(true);
    midnight_.setTimerType(Qt::PreciseTimer);
    connect(&midnight_, &QTimer::timeout, this, [this] {
        lookOnNewDay();
        waitForMidnight();
    });
    connect(&log_, &LogService::replacingBegun, this, &ProgrammeController::changed);
    connect(&log_, &LogService::replacingEnded, this, &ProgrammeController::look);
}

bool ProgrammeController::logOpened() const { return log_.opening().has_value(); }

QString ProgrammeController::whyNotNow() const {
    if (log_.replacing()) {
        return tr("Your log is being restored or merged: go on when that is done.");
    }
    return log_.readable() ? QString()
                           : tr("Your log cannot be read just now: the plan waits for it.");
}

bool ProgrammeController::live() const {
    return history_ && today().course.phase != Phase::Finished;
}

std::optional<core::StepsPerMinute> ProgrammeController::noClickToday() const {
    return history_ && today().noClick ? std::optional{history_->programme.baselineCadence}
                                       : std::nullopt;
}

core::Offer ProgrammeController::openChoices() const {
    return history_ ? core::openChoices(*history_) : core::Offer{};
}

std::vector<core::HabitWeek> ProgrammeController::habit() const {
    return history_ ? core::habitWeeks(*history_, day()) : std::vector<core::HabitWeek>{};
}

std::optional<core::Session> ProgrammeController::session(const core::SessionId& id) const {
    return find(sessions_, &core::Session::id, id);
}

std::optional<core::SessionReport> ProgrammeController::reportOf(const core::SessionId& id) const {
    return find(reports_, &core::SessionReport::session, id);
}

std::optional<core::RunInPlan> ProgrammeController::inPlan(const core::Session& session) const {
    return live() ? std::optional{core::inPlan(session, *history_, today().course)} : std::nullopt;
}

std::optional<core::Session> ProgrammeController::toReport() const {
    if (history_) {
        if (const auto& now = today(); now.task == core::Today::Task::Report && now.session) {
            return session(*now.session);
        }
    }
    return justEnded_ && !reportOf(*justEnded_) ? session(*justEnded_) : std::nullopt;
}

std::optional<core::Session> ProgrammeController::toChange() const {
    return changeable(sessions_, reports_, clock_.wallNow());
}

std::optional<ProgrammeOutset> ProgrammeController::outset() const {
    const auto now = clock_.wallNow().utc;
    const auto recent =
        log_.history({now - TargetController::kFreshDays, now + std::chrono::days{1}});
    return outsetOf(recent.measurements, log_.latestTarget());
}

void ProgrammeController::start(const ProgrammeChoice& choice) {
    const auto outset = this->outset();
    if (!outset || !choice.days.valid() || !whyNotNow().isEmpty()) {
        return;
    }
    const auto now = clock_.wallNow();
    auto changes = beginningOf(*outset, choice, now);
    if (live()) {
        if (const auto end = core::ended(*history_, now)) {
            changes.emplace(changes.begin(), *end);
        }
    }
    log_.save(std::move(changes));
    look();
    emit targetChanged();
}

void ProgrammeController::load() {
    const auto programme = log_.latestProgramme();
    auto steps = programme ? log_.stepsOf(programme->id) : std::vector<core::ProgrammeStep>{};
    // A log that was damaged may have lost it.
    const bool firstLost = programme && (steps.empty() || steps.front().ordinal != 0);
    if (firstLost) {
        steps.insert(steps.begin(), core::started(*programme));
    }
    const auto now = clock_.wallNow();
    auto rows = programme ? rowsOf(log_, *programme, steps, now) : recentRows(log_, now);
    const auto lastClick = log_.lastClick();
    if (!log_.readable()) {
        return;  // what was read before is worth more than what waits alone
    }
    if (firstLost && whyNotNow().isEmpty()) {
        log_.save({steps.front()});
    }
    history_.reset();
    if (programme) {
        history_ = core::historyOf(*programme, std::move(steps), rows.sessions, rows.reports,
                                   rows.measurements);
    }
    sessions_ = std::move(rows.sessions);
    reports_ = std::move(rows.reports);
    lastClick_ = lastClick;
    if (!std::exchange(loaded_, true)) {
        justEnded_ = unsaid(sessions_, reports_, log_, now);
    }
    knowToday();
}

void ProgrammeController::knowToday() {
    today_.reset();
    if (history_) {
        today_ = core::todayOf(*history_, sessions_, reports_, lastClick_, clock_.wallNow());
    }
}

void ProgrammeController::look() {
    soon_.stop();
    if (!logOpened()) {
        return;
    }
    lookedOn_ = core::localDay(clock_.wallNow());
    waitForMidnight();
    load();
    decide();
    emit changed();
}

/// A session of the plan is on, or how it was is still to be said.
bool ProgrammeController::waitsForReport() const {
    return today().task == core::Today::Task::Report ||
           std::ranges::any_of(sessions_, [this](const core::Session& session) {
               return session.state == core::SessionState::Running && session.place &&
                      session.place->programme == history_->programme.id;
           });
}

void ProgrammeController::decide() {
    if (!history_ || !whyNotNow().isEmpty() || waitsForReport()) {
        return;
    }
    std::vector<log::LogRequest> steps;
    while (const auto step = core::nextStep(*history_, clock_.wallNow())) {
        history_->steps.push_back(*step);
        steps.emplace_back(*step);
    }
    if (!steps.empty()) {
        log_.save(std::move(steps));
        knowToday();
    }
}

void ProgrammeController::lookOnNewDay() {
    if (core::localDay(clock_.wallNow()) != lookedOn_) {
        look();
    }
}

void ProgrammeController::waitForMidnight() {
    midnight_.start(std::min(untilMidnight(clock_.wallNow()), kLongestWait));
}

void ProgrammeController::add(const std::optional<core::ProgrammeStep>& step) {
    if (!step || !whyNotNow().isEmpty()) {
        return emit changed();  // what was pressed is not open any more
    }
    const auto before = today().course.target;
    std::vector<log::LogRequest> changes{*step};
    if (step->target != before) {
        changes.emplace_back(core::Target{.id = newId<core::TargetId>(),
                                          .at = step->at,
                                          .cadence = step->target,
                                          .kind = core::TargetKind::Raise,
                                          .baseline = history_->programme.baseline});
    }
    log_.save(std::move(changes));
    look();
    if (step->target != before) {
        emit targetChanged();
    }
}

/// `step` of core/programme/runner_steps, with what it wants beside the history and the time.
template <class Step, class... Wishes>
void ProgrammeController::make(Step step, Wishes... wishes) {
    if (history_) {
        add(step(*history_, wishes..., clock_.wallNow()));
    }
}

void ProgrammeController::choose(core::Choice choice) { make(core::chosen, choice); }
void ProgrammeController::pause() { make(core::paused); }
void ProgrammeController::resume() { make(core::resumed); }
void ProgrammeController::end() { make(core::ended); }
void ProgrammeController::setDays(core::TrainingDays days) { make(core::daysChanged, days); }

void ProgrammeController::report(core::SessionReport report,
                                 const std::optional<core::SessionDetails>& details) {
    const auto about = session(report.session);
    if (!about || !whyNotNow().isEmpty()) {
        return emit changed();
    }
    report.at = clock_.wallNow();
    if (const auto before = reportOf(report.session)) {
        report.nextDay = before->nextDay;
    }
    std::vector<log::LogRequest> changes{report};
    if (details && *details != core::detailsOf(*about)) {
        if (auto after = core::withDetails(*about, *details)) {
            changes.emplace_back(log::Edit<core::Session>{*std::move(after), report.at});
        }
    }
    log_.save(std::move(changes));
    justEnded_.reset();
    look();
}

void ProgrammeController::nextDay(const core::SessionId& session, core::NextDay answer) {
    auto report = reportOf(session);
    if (!report || !whyNotNow().isEmpty()) {
        return emit changed();
    }
    answer.at = clock_.wallNow();
    report->nextDay = answer;
    log_.save({*report});
    look();
}

void ProgrammeController::sessionEnded(const core::SessionId& session) {
    justEnded_ = session;
    look();
}

void ProgrammeController::closeReport() {
    if (justEnded_ && whyNotNow().isEmpty()) {
        log_.save({log::NoticeSeen{reportClosed(*justEnded_), clock_.wallNow()}});
    }
    justEnded_.reset();
    emit changed();
}

}  // namespace stridetick::app
