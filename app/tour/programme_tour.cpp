// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/programme_tour.hpp"

#include <QPushButton>

#include "app/tour/made_up_runner.hpp"
#include "app/tour/tour_stage.hpp"

#include <utility>

namespace stridetick::app {

namespace {

using namespace std::chrono_literals;
using Page = MainWindow::Page;

constexpr auto kStride = 745ms;  // of a runner at 161.1 spm

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
    for (int tap = 0; tap < 14; ++tap, stage.clock().advance(kStride)) {
        program.check().tap({stage.clock().steadyNow(), std::nullopt});
    }
    ok = stage.shoot(program, "run-check", Page::Run) && ok;
    program.check().cancel();
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
    const auto program = at(stage, "programme", MadeUpMoment::SixthWeek);
    if (!program) {
        return false;
    }
    ok = stage.shoot(*program, "today", Page::Today) && ok;
    ok = history(stage, *program) && ok;
    return session(stage, *program) && ok;
}

}  // namespace stridetick::app
