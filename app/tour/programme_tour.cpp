// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/programme_tour.hpp"

#include <QListWidget>
#include <QPushButton>

#include "app/tour/made_up_runner.hpp"
#include "app/tour/tour_stage.hpp"
#include "app/ui/columns.hpp"
#include "app/ui/trace_words.hpp"

#include <utility>
#include <variant>

namespace stridetick::app {

namespace {

using namespace std::chrono_literals;
using Page = MainWindow::Page;

constexpr auto kTestedStride = 745ms;  // of a runner at 161.1 spm

void click(Composition& program, const char* button) {
    if (auto* found = program.window().findChild<QPushButton*>(QLatin1String(button))) {
        found->click();
    }
}

/// At that moment of the made-up runner's programme.
std::unique_ptr<Composition> at(TourStage& stage, const char* log, MadeUpMoment moment) {
    auto program = stage.open(log);
    if (!program || !stage.save(*program, madeUpRunner(stage.clock().wallNow(), moment))) {
        return nullptr;
    }
    program->run().markSafetySeen();
    program->measure().markAdviceSeen();
    return program;
}

bool start(TourStage& stage) {
    const auto program = stage.open("start");
    auto first = std::get<core::Measurement>(madeUpRunner(stage.clock().wallNow()).front());
    first.at = stage.clock().wallNow();
    return program && stage.save(*program, {first}) &&
           stage.shoot(*program, "today-start", Page::Today);
}

bool day(TourStage& stage, const char* picture, MadeUpMoment moment) {
    const auto program = at(stage, picture, moment);
    return program && stage.shoot(*program, picture, Page::Today);
}

/// Without a click and down a hill, as a watch saw it.
std::vector<log::LogRequest> yesterdaysRun(core::WallTime now) {
    constexpr int kMinutes = 42;
    constexpr int kStoodFrom = 17;  // at a crossing
    constexpr int kStoodUntil = 19;
    constexpr int kDownFrom = 24;
    constexpr int kDownUntil = 31;
    const core::WallTime at{now.utc - std::chrono::days{1}, now.offset};
    const core::Session run{.id = core::SessionId("00000000-0000-4000-8000-000000000003"),
                            .kind = core::SessionKind::FreeRun,
                            .state = core::SessionState::Finished,
                            .startedAt = at,
                            .length = std::chrono::minutes{kMinutes}};
    core::CadenceTrace trace{.session = run.id,
                             .source = "Forerunner 245, GPX",
                             .oneFoot = true,
                             .guessed = true,
                             .madeSession = true,
                             .startedAt = at.utc,
                             .length = run.length,
                             .distanceMetres = 7'000};
    for (int i = 0; i < kMinutes; ++i) {
        const bool down = i >= kDownFrom && i < kDownUntil;
        core::TraceMinute minute{
            .cadenceMilli = 78'500 + 60 * i + 250 * (i * i % 7) + (down ? 750 : 0),
            .speedMillimetres = down ? 3'000 : 2'750,
            .climbDecimetres = down ? -60 : i % 3 - 1};
        if (i >= kStoodFrom && i < kStoodUntil) {
            minute = {};
        }
        trace.minutes.push_back(minute);
    }
    return {run, trace};
}

/// A run of this week, by a watch alone.
bool watchRun(TourStage& stage, const char* name) {
    const auto program = at(stage, name, MadeUpMoment::SixthWeek);
    const auto run = yesterdaysRun(stage.clock().wallNow());
    if (!program || !stage.save(*program, run)) {
        return false;
    }
    program->window().goTo(Page::Review);
    auto* entries = program->window().findChild<QListWidget*>(QStringLiteral("weekEntries"));
    auto* last = program->window().findChild<QWidget*>(QStringLiteral("traceReadout"));
    if (entries == nullptr || last == nullptr) {
        return false;
    }
    const auto watched = words::watchMedian(std::get<core::CadenceTrace>(run.back()));
    QList<QListWidgetItem*> found;
    if (!TourStage::waitFor([&] {
            found = entries->findItems(watched, Qt::MatchContains);
            return !found.isEmpty();
        })) {
        return false;
    }
    entries->setCurrentItem(found.front());
    bringIntoSight(entries, last);
    return stage.shoot(*program, name, Page::Review);
}

bool history(TourStage& stage, Composition& program) {
    program.window().goTo(Page::Review);
    bool ok = true;
    const std::pair<const char*, const char*> tabs[]{{"tabWeeks", "review-week"},
                                                     {"tabChart", "review"},
                                                     {"tabYear", "review-year"},
                                                     {"tabReport", "review-report"}};
    for (const auto& [tab, picture] : tabs) {
        click(program, tab);
        ok = stage.shoot(program, picture, Page::Review) && ok;
    }
    return ok;
}

/// Read from two metres: in the check that is on, with the click, paused, and without the click.
bool far(TourStage& stage, Composition& program) {
    const QSize size = program.window().size();
    click(program, "fullScreen");
    // Not the size of a screen that is not there.
    bool ok = TourStage::waitFor([&] { return program.window().size() != size; });
    program.window().resize(size);
    ok = stage.shoot(program, "far-check", Page::Run) && ok;
    program.check().cancel();
    ok = stage.shoot(program, "far-run", Page::Run) && ok;
    program.run().pause();
    ok = stage.shoot(program, "far-paused", Page::Run) && ok;
    program.run().resume();
    program.run().skip();
    ok = stage.shoot(program, "far-silent", Page::Run) && ok;
    click(program, "farLeave");
    return ok;
}

/// To its end, which comes early.
bool session(TourStage& stage, Composition& program) {
    constexpr int kBeats = 162;  // of the first minute with the click
    program.window().goTo(Page::Today);
    click(program, "taskAction");
    if (!TourStage::start(program)) {
        return false;
    }
    TourStage::tellBeats(program, 1, [](audio::ClickEvent& beat) { beat.planned = false; });
    stage.clock().advance(5min);
    TourStage::tellBeats(program, kBeats, [](audio::ClickEvent& beat) { beat.beat += 810; });
    stage.clock().advance(34s);
    emit program.run().ticked();
    bool ok = stage.shoot(program, "run-programme", Page::Run);
    program.check().arm();
    for (int tap = 0; tap < 14; ++tap, stage.clock().advance(kTestedStride)) {
        program.check().tap({stage.clock().steadyNow(), std::nullopt});
    }
    ok = stage.shoot(program, "run-check", Page::Run) && ok;
    ok = far(stage, program) && ok;
    program.run().stop();
    click(program, "pain1");
    click(program, "painPlace3");
    click(program, "effort4");
    return stage.shoot(program, "after", Page::Today) && ok;
}

}  // namespace

bool programmeTour(TourStage& stage) {
    bool ok = start(stage);
    ok = day(stage, "today-choose", MadeUpMoment::Choice) && ok;
    ok = day(stage, "today-next-day", MadeUpMoment::NextDay) && ok;
    ok = watchRun(stage, "review-watch") && ok;
    const auto program = at(stage, "programme", MadeUpMoment::SixthWeek);
    if (!program) {
        return false;
    }
    ok = stage.shoot(*program, "today", Page::Today) && ok;
    ok = history(stage, *program) && ok;
    return session(stage, *program) && ok;
}

}  // namespace stridetick::app
