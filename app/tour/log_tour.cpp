// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/log_tour.hpp"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include "app/new_id.hpp"
#include "app/tour/tour_stage.hpp"
#include "core/exchange/tcx_writer.hpp"

#include <algorithm>
#include <optional>
#include <string>

namespace stridetick::app {

namespace {

using namespace std::chrono_literals;
using Page = MainWindow::Page;

class LogTour {
 public:
    LogTour(TourStage& stage, Composition& program)
        : stage_(stage), clock_(stage.clock()), program_(program) {}

    /// The day's own, which comes by itself; after a count one that is asked for, and the day's own
    /// again. Then a look at what the first would take away: the count.
    bool backups() {
        auto& log = program_.logControl();
        program_.window().goTo(Page::Log);
        using Contents = std::optional<logwords::Contents>;
        const auto others = [&log](std::ptrdiff_t count, const Contents& than) {
            return TourStage::waitFor([&] {
                const auto rows = log.backups();
                const auto differs = [&](const auto& row) { return row.contents != than; };
                return !log.reading() && std::ranges::count_if(rows, differs) >= count &&
                       std::ranges::all_of(rows, [](const auto& row) { return !!row.contents; });
            });
        };
        if (!others(1, std::nullopt)) {
            return false;
        }
        const auto before = log.backup(0);
        const Contents held = log.backups().front().contents;
        program_.measure().submitCount("80", core::CountWindow::S60, core::CountAnswer::NotAsked);
        log.backUp();
        if (!others(2, held) || !shoot("log", Page::Log)) {
            return false;
        }
        program_.restore().look(before);
        return TourStage::waitFor([this] { return program_.restore().preview().has_value(); }) &&
               shoot("log-restore", Page::Log);
    }

    /// Two runs, one of them twice, a ride, and a file that ends too early.
    bool imported() {
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
        program_.window().goTo(Page::Review);
        program_.window().importFiles({folder.path()});
        ok = TourStage::waitFor([&] { return program_.importer().summary().has_value(); }) && ok;
        ok = shoot("import", Page::Import) && ok;
        program_.importer().dismiss();
        return ok;
    }

    bool move() {
        program_.restore().keepTheLog();
        const QString theirs = elsewhere();
        program_.merger().look(theirs);
        bool ok = TourStage::waitFor([this] { return program_.merger().preview().has_value(); }) &&
                  shoot("log-merge", Page::Log);
        program_.merger().merge();
        ok = TourStage::waitFor([this] { return !program_.merger().overruled().isEmpty(); }) && ok;
        program_.logExporter().saveJson(
            QFileInfo(theirs).dir().filePath(QStringLiteral("stridetick.json")));
        ok = TourStage::waitFor([this] { return !program_.logExporter().busy(); }) && ok;
        return shoot("log-moved", Page::Log) && ok;
    }

 private:
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
    QString elsewhere() {
        const auto here = program_.log().history({ago(24h * 60).utc, ago(0min).utc}).measurements;
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
            stage_.save(program_, {log::Edit<core::Measurement>{mine, ago(90min)}}) &&
            stage_.save(*there,
                        {here.front(), log::Edit<core::Measurement>{theirs, ago(30min)}, run});
        return saved ? QString::fromStdString(there->log().file().string()) : QString();
    }

    bool shoot(const char* name, Page page) { return stage_.shoot(program_, name, page); }

    TourStage& stage_;
    TourClock& clock_;
    Composition& program_;
};

}  // namespace

bool logTour(TourStage& stage, Composition& program) {
    LogTour tour(stage, program);
    bool ok = tour.backups();
    ok = tour.imported() && ok;
    return tour.move() && ok;
}

}  // namespace stridetick::app
