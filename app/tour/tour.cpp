// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tour.hpp"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTextStream>

#include "app/new_id.hpp"
#include "app/tour/made_up_runner.hpp"
#include "app/tour/programme_tour.hpp"
#include "app/tour/tour_stage.hpp"
#include "app/ui/theme.hpp"
#include "core/exchange/tcx_writer.hpp"

#include <string>
#include <utility>

namespace stridetick::app {

namespace {

using namespace std::chrono_literals;
using Page = MainWindow::Page;

constexpr auto kStride = 780ms;  // of a runner at 153.8 spm

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
        return shoot(*program, "review-empty", Page::Review) && ok;
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
        ok = backups(*program) && ok;
        ok = imported(*program) && ok;
        return move(*program) && ok;
    }

 private:
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
        program.window().goTo(Page::Click);
        ok = TourStage::waitFor([&program] { return !program.output().looking(); }) && ok;
        ok = TourStage::sounding(program) && ok;
        const std::pair<const char*, const char*> tabs[]{{"tabClick", "click-sound"},
                                                         {"tabSession", "click-session"},
                                                         {"tabOutput", "click-output"}};
        for (const auto& [tab, name] : tabs) {
            program.window().findChild<QPushButton*>(QLatin1String(tab))->click();
            ok = shoot(program, name, Page::Click) && ok;
        }
        return ok;
    }

    bool measure(Composition& program) {
        auto& controller = program.measure();
        bool ok = shoot(program, "measure", Page::Measure);
        const auto tap = [&] { controller.tap({clock_.steadyNow(), std::nullopt}); };
        for (int i = 0; i < 46; ++i, clock_.advance(kStride)) {
            tap();
        }
        ok = shoot(program, "measure-tapping", Page::Measure) && ok;
        for (int i = 46; i < 78; ++i, clock_.advance(kStride)) {
            tap();
        }
        const auto done = [&] { return controller.saved() == MeasureController::Saved::Yes; };
        if (!TourStage::waitFor(done)) {
            return false;
        }
        ok = shoot(program, "measure-result", Page::Measure) && ok;
        return shoot(program, "target", Page::Target) && ok;
    }

    /// One that was asked for, then a count, then the day's own.
    bool backups(Composition& program) {
        auto& log = program.logControl();
        program.window().goTo(Page::Log);
        log.backUp();
        program.measure().submitCount("80", core::CountWindow::S60, core::CountAnswer::NotAsked);
        const auto read = [&log] {
            const auto rows = log.backups();
            return !log.reading() && rows.size() == 2 && rows[0].contents != rows[1].contents;
        };
        const bool ok = TourStage::waitFor(read) && shoot(program, "log", Page::Log);
        program.restore().look(log.backup(1));
        return TourStage::waitFor([&program] { return program.restore().preview().has_value(); }) &&
               shoot(program, "log-restore", Page::Log) && ok;
    }

    /// Two runs, one of them twice, a ride, and a file that ends too early.
    bool imported(Composition& program) {
        const QTemporaryDir folder;
        const auto put = [&](const char* name, const std::string& content) {
            QFile file(folder.filePath(QLatin1String(name)));
            return file.open(QIODevice::WriteOnly) &&
                   file.write(content.data(), static_cast<qint64>(content.size())) > 0;
        };
        const auto first = watchedRun(16 * 24h);
        auto ride = watchedRun(9 * 24h);
        ride.replace(ride.find("Running"), 7, "Biking");
        bool ok = put("2026-02-17.tcx", first) && put("2026-02-17 copy.tcx", first) &&
                  put("2026-02-20.tcx", watchedRun(13 * 24h)) && put("2026-02-24.tcx", ride) &&
                  put("2026-02-27.tcx", first.substr(0, first.size() / 2));
        program.window().goTo(Page::Review);
        program.window().importFiles({folder.path()});
        ok = TourStage::waitFor([&] { return program.importer().summary().has_value(); }) && ok;
        ok = shoot(program, "import", Page::Import) && ok;
        program.importer().dismiss();
        return ok;
    }

    /// Of a watch, half an hour at 81 steps of one foot.
    std::string watchedRun(std::chrono::hours ago) {
        exchange::Activity run{.sport = exchange::Sport::Running,
                               .startedAt = clock_.wallNow().utc - ago,
                               .length = 30min};
        for (auto at = 0s; at <= 30min; at += 10s) {
            run.samples.push_back({.at = run.startedAt + at,
                                   .cadenceMilli = 81'000,
                                   .distanceCentimetres = 280 * at.count()});
        }
        return exchange::writeTcx(run);
    }

    core::WallTime ago(std::chrono::minutes time) const {
        auto at = clock_.wallNow();
        at.utc -= time;
        return at;
    }

    /// The log of the same runner's other computer, at rest: it has a run more, and has changed
    /// the newest measurement, as this one has.
    QString elsewhere(Composition& program) {
        const auto here = program.log().history({ago(24h * 60).utc, ago(0min).utc}).measurements;
        const auto there = stage_.open("laptop");
        if (here.empty() || !there) {
            return {};
        }
        auto mine = here.front();
        mine.note = "Windy";
        auto theirs = here.front();
        theirs.note = "New shoes";
        const core::Session run{.id = newId<core::SessionId>(),
                                .state = core::SessionState::Finished,
                                .startedAt = ago(30h),
                                .length = 35min};
        const bool saved =
            stage_.save(program, {log::Edit<core::Measurement>{mine, ago(90min)}}) &&
            stage_.save(*there,
                        {here.front(), log::Edit<core::Measurement>{theirs, ago(30min)}, run});
        return saved ? QString::fromStdString(there->log().file().string()) : QString();
    }

    bool move(Composition& program) {
        program.restore().keepTheLog();
        const QString theirs = elsewhere(program);
        program.merger().look(theirs);
        bool ok =
            TourStage::waitFor([&program] { return program.merger().preview().has_value(); }) &&
            shoot(program, "log-merge", Page::Log);
        program.merger().merge();
        ok = TourStage::waitFor([&program] { return !program.merger().overruled().isEmpty(); }) &&
             ok;
        program.logExporter().saveJson(
            QFileInfo(theirs).dir().filePath(QStringLiteral("stridetick.json")));
        ok = TourStage::waitFor([&program] { return !program.logExporter().busy(); }) && ok;
        return shoot(program, "log-moved", Page::Log) && ok;
    }

    bool shoot(Composition& program, const char* name, Page page) {
        return stage_.shoot(program, name, page);
    }

    TourStage& stage_;
    TourClock& clock_;
};

}  // namespace

int runTour(int argc, char** argv, const QString& folder) {
    const QTemporaryDir settings;  // the runner's own are neither read nor changed
    qputenv("XDG_CONFIG_HOME", settings.path().toLocal8Bit());
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication application(argc, argv);
    const QDir pictures(folder);
    if (!pictures.mkpath(QStringLiteral("."))) {
        QTextStream(stderr) << QObject::tr("Cannot make the folder %1.").arg(folder) << Qt::endl;
        return 1;
    }
    bool ok = true;
    const QFont plain = QApplication::font();
    for (const auto& look : kLooks) {
        QFont scaled = plain;
        scaled.setPointSizeF(plain.pointSizeF() * look.textScale);
        QApplication::setFont(scaled);
        theme::apply(application, look.appearance);
        TourStage stage(pictures, look);
        Tour tour(stage);
        ok = tour.firstDay() && ok;
        ok = programmeTour(stage) && ok;
        ok = tour.sixthWeek() && ok;
    }
    return ok ? 0 : 1;
}

}  // namespace stridetick::app
