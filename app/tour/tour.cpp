// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tour.hpp"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTextStream>

#include "app/language.hpp"
#include "app/tour/log_tour.hpp"
#include "app/tour/made_up_runner.hpp"
#include "app/tour/programme_tour.hpp"
#include "app/tour/runner_tour.hpp"
#include "app/tour/tour_stage.hpp"
#include "app/ui/guide_window.hpp"
#include "app/ui/theme.hpp"

#include <string>
#include <utility>

namespace stridetick::app {

namespace {

using namespace std::chrono_literals;
using Page = MainWindow::Page;

constexpr auto kMeasuredStride = 780ms;  // of a runner at 153.8 spm

class Tour {
 public:
    explicit Tour(TourStage& stage) : stage_(stage), clock_(stage.clock()) {}

    /// A runner who has just installed the program.
    bool firstDay() {
        const auto program = stage_.open("first");
        if (!program) {
            return false;
        }
        bool ok = shoot(*program, "measure-first", Page::Measure);
        ok = shoot(*program, "target-empty", Page::Target) && ok;
        program->window().goTo(Page::Run);
        ok = TourStage::sounding(*program) && ok;
        ok = shoot(*program, "run-first", Page::Run) && ok;
        ok = shoot(*program, "review-empty", Page::Review) && ok;
        GuideWindow::showBeside(program->window());
        auto& guide = *program->window().findChild<QDialog*>("guideWindow");
        ok = stage_.shoot(guide, "guide") && ok;
        guide.close();
        return firstSteps(*program) && ok;
    }

    /// The same runner's sixth week, beside the programme.
    bool sixthWeek() {
        const auto program = stage_.open("sixth");
        if (!program) {
            return false;
        }
        program->measure().markAdviceSeen();
        program->run().markSafetySeen();
        if (!stage_.save(*program, madeUpRunner(clock_.wallNow()))) {
            return false;
        }
        bool ok = run(*program);
        ok = session(*program) && ok;
        ok = measure(*program) && ok;
        return logTour(stage_, *program) && ok;
    }

 private:
    bool firstSteps(Composition& program) {
        program.measure().markAdviceSeen();
        program.window().goTo(Page::Measure);
        bool ok = tapAMinute(program) && shoot(program, "first-result", Page::Measure);
        program.window().findChild<QPushButton*>("resultMeaning160")->click();
        ok = shoot(program, "first-meaning", Page::Measure) && ok;
        ok = shoot(program, "first-target", Page::Target) && ok;
        program.window().findChild<QPushButton*>("useTarget")->click();
        ok = TourStage::sounding(program) && ok;
        return shoot(program, "first-run", Page::Run) && ok;
    }

    bool tapAMinute(Composition& program, int from = 0) {
        auto& controller = program.measure();
        for (int i = from; i < 78; ++i, clock_.advance(kMeasuredStride)) {
            controller.tap({clock_.steadyNow(), std::nullopt});
        }
        return TourStage::waitFor(
            [&] { return controller.saved() == MeasureController::Saved::Yes; });
    }

    bool run(Composition& program) {
        program.window().goTo(Page::Run);
        if (!TourStage::start(program)) {
            return false;
        }
        constexpr auto kRunning = 12min + 34s;
        constexpr int kBeats = 2035;  // of 12:34 at 162
        clock_.advance(kRunning);
        TourStage::tellBeats(program, kBeats);
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        const bool ok = shoot(program, "run", Page::Run);
        program.run().stop();
        return ok;
    }

    /// A session with all that can be chosen, while it is run.
    bool session(Composition& program) {
        program.clickSettings().setSession({.easy = 5min,
                                            .length = 20min,
                                            .on = 2min,
                                            .off = 2min,
                                            .ramp = true,
                                            .rampFrom = core::StepsPerMinute::ofWhole(155),
                                            .rampOver = 4min,
                                            .silentEnd = true});
        program.clickSettings().setPattern({.accentEvery = 2, .panPercent = 60, .countIn = 4});
        auto sound = program.clickSettings().sound();
        sound.boost = true;
        sound.volume = core::Decibels::ofTenths(30);
        program.clickSettings().setSound(sound);
        bool ok = sections(program);
        program.window().goTo(Page::Run);
        ok = TourStage::start(program) && ok;
        constexpr int kBeats = 314;  // of 2 minutes
        TourStage::tellBeats(program, kBeats + 1, [](audio::ClickEvent& beat) {
            beat.tenthsOfSpm = 1550 + static_cast<int>(beat.beat) / 8;
            beat.planned = beat.beat < kBeats;
        });
        clock_.advance(7min + 18s);
        emit program.run().ticked();
        ok = shoot(program, "run-session", Page::Run) && ok;
        program.run().stop();
        return ok;
    }

    bool sections(Composition& program) {
        bool ok = true;
        program.window().goTo(Page::Settings);
        ok = TourStage::waitFor([&program] { return !program.output().looking(); }) && ok;
        ok = TourStage::sounding(program) && ok;
        const std::pair<const char*, const char*> tabs[]{
            {"tabClick", "click-sound"},   {"tabSession", "click-session"},
            {"tabOutput", "click-output"}, {"tabWindow", "settings-window"},
            {"tabKeys", "settings-keys"},  {"tabReminders", "settings-reminders"}};
        for (const auto& [tab, name] : tabs) {
            program.window().findChild<QPushButton*>(QLatin1String(tab))->click();
            ok = shoot(program, name, Page::Settings) && ok;
        }
        return ok;
    }

    bool measure(Composition& program) {
        auto& controller = program.measure();
        bool ok = shoot(program, "measure", Page::Measure);
        constexpr int kTapped = 46;
        for (int i = 0; i < kTapped; ++i, clock_.advance(kMeasuredStride)) {
            controller.tap({clock_.steadyNow(), std::nullopt});
        }
        ok = shoot(program, "measure-tapping", Page::Measure) && ok;
        ok = tapAMinute(program, kTapped) && shoot(program, "measure-result", Page::Measure) && ok;
        return shoot(program, "target", Page::Target) && ok;
    }

    bool shoot(Composition& program, const char* name, Page page) {
        return stage_.shoot(program, name, page);
    }

    TourStage& stage_;
    TourClock& clock_;
};

}  // namespace

int runTour(int argc, char** argv, const TourOptions& options) {
    const QTemporaryDir settings;  // the runner's own are neither read nor changed
    qputenv("XDG_CONFIG_HOME", settings.path().toLocal8Bit());
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (QLocale().language() == QLocale::English || QLocale().language() == QLocale::C) {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    QApplication application(argc, argv);
    language::speakIn(application);
    if (options.mirrored) {
        QApplication::setLayoutDirection(Qt::RightToLeft);
    }
    const QDir pictures(options.folder);
    if (!pictures.mkpath(QStringLiteral("."))) {
        QTextStream(stderr) << QObject::tr("Cannot make the folder %1.").arg(options.folder)
                            << Qt::endl;
        return 1;
    }
    bool ok = true;
    const QFont plain = QApplication::font();
    for (const auto& look : kLooks) {
        if (!options.look.isEmpty() && options.look != QLatin1String(look.suffix)) {
            continue;
        }
        QFont scaled = plain;
        scaled.setPointSizeF(plain.pointSizeF() * look.textScale);
        QApplication::setFont(scaled);
        theme::apply(application, look.appearance);
        TourStage stage(pictures, look);
        Tour tour(stage);
        ok = tour.firstDay() && ok;
        ok = programmeTour(stage) && ok;
        ok = runnerTour(stage) && ok;
        ok = tour.sixthWeek() && ok;
    }
    return ok ? 0 : 1;
}

}  // namespace stridetick::app
