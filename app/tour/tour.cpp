// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tour.hpp"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTextStream>

#include "app/composition.hpp"
#include "app/tour/made_up_runner.hpp"
#include "app/tour/tour_output.hpp"
#include "app/ui/theme.hpp"
#include "core/util/clock.hpp"

#include <array>
#include <functional>

namespace stridetick::app {

namespace {

using namespace std::chrono_literals;
using Page = MainWindow::Page;

constexpr auto kPatience = 10s;
constexpr QSize kWindow{1024, 700};
constexpr auto kStride = 780ms;  // of a runner at 153.8 spm

/// Stands still until it is told to go on, so that every tour shows the same moment.
class TourClock : public core::Clock {
 public:
    std::chrono::steady_clock::time_point steadyNow() const override { return now_; }
    core::WallTime wallNow() const override {
        // Thursday 5 March 2026, 18:30 at an offset of one hour.
        return {std::chrono::sys_days{std::chrono::year{2026} / 3 / 5} + 17h + 30min, 60min};
    }
    void advance(std::chrono::milliseconds by) { now_ += by; }

 private:
    std::chrono::steady_clock::time_point now_{std::chrono::hours{1}};
};

std::unique_ptr<audio::ClickEngine> tourEngine() {
    return std::make_unique<audio::ClickEngine>(
        [](const audio::OutputChoice&) { return std::make_unique<TourOutput>(); },
        [] {
            return std::vector<audio::OutputApi>{
                {.name = "pulse",
                 .label = "PulseAudio",
                 .devices = {{"Headphones", true}, {"Built-in speakers", false}}}};
        });
}

audio::ClickEvent beat(std::uint32_t serial, int number) {
    return {.startSerial = serial, .tenthsOfSpm = 1620, .beat = number};
}

bool waitFor(const std::function<bool()>& condition) {
    QElapsedTimer waited;
    waited.start();
    while (!condition()) {
        if (waited.elapsed() > kPatience / 1ms) {
            return false;
        }
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    return true;
}

/// A layout is done some rounds of events after what asked for it.
void settle() {
    constexpr int kRounds = 5;
    for (int i = 0; i < kRounds; ++i) {
        QCoreApplication::processEvents();
    }
}

/// One way of looking at the same pages.
struct Look {
    const char* suffix;
    Appearance appearance;
    double textScale;
};
constexpr std::array kLooks{Look{"light", Appearance::Light, 1}, Look{"dark", Appearance::Dark, 1},
                            Look{"large-text", Appearance::Light, 2}};

class Tour {
 public:
    Tour(const QDir& folder, Look look, TourClock& clock)
        : folder_(folder), look_(look), clock_(clock) {}

    /// A runner who has just installed the program.
    bool firstDay() {
        Composition program(logIn("first"), clock_, tourEngine());
        if (!open(program)) {
            return false;
        }
        bool ok = shoot(program, "measure-first", Page::Measure);
        ok = shoot(program, "target-empty", Page::Target) && ok;
        program.window().goTo(Page::Run);
        ok = waitFor([&program] { return program.sound().sounding(); }) && ok;
        ok = shoot(program, "run-first", Page::Run) && ok;
        return shoot(program, "review-empty", Page::Review) && ok;
    }

    /// The same runner's sixth week.
    bool sixthWeek() {
        Composition program(logIn("sixth"), clock_, tourEngine());
        if (!open(program)) {
            return false;
        }
        auto changes = madeUpRunner(clock_.wallNow());
        program.measure().markAdviceSeen();
        program.run().markSafetySeen();
        quint64 written = 0;
        QObject::connect(&program.log(), &LogService::committed, &program.window(),
                         [&written](quint64 ticket) { written = ticket; });
        const auto last = program.log().save(std::move(changes));
        if (!waitFor([&] { return written == last; })) {
            return false;
        }
        bool ok = shoot(program, "review", Page::Review);
        ok = run(program) && ok;
        ok = session(program) && ok;
        ok = measure(program) && ok;
        return backups(program) && ok;
    }

 private:
    std::filesystem::path logIn(const char* name) {
        return scratch_.filePath(QStringLiteral("%1.db").arg(QLatin1String(name))).toStdString();
    }

    bool open(Composition& program) {
        program.settings().setAppearance(look_.appearance);
        program.clickSettings().setSession({});  // not those of the look before
        program.clickSettings().setPattern({});
        program.clickSettings().setSound({});
        program.window().resize(kWindow);
        program.window().show();
        return waitFor([&program] { return program.log().opening().has_value(); });
    }

    bool run(Composition& program) {
        program.window().goTo(Page::Run);
        if (!waitFor([&program] { return program.sound().sounding(); })) {
            return false;
        }
        program.run().start();
        constexpr auto kRunning = 12min + 34s;
        constexpr int kBeats = 2035;  // of 12:34 at 162
        clock_.advance(kRunning);
        const std::uint32_t serial = program.sound().serial();
        for (int i = 0; i < kBeats; ++i) {
            emit program.sound().beat({beat(serial, i), std::nullopt});
        }
        emit program.sound().beat({beat(serial, kBeats), std::chrono::steady_clock::now()});
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
        ok = waitFor([&program] { return program.sound().sounding(); }) && ok;
        program.run().start();
        constexpr int kBeats = 314;  // of 2 minutes
        for (int i = 0; i <= kBeats; ++i) {
            auto placed = beat(program.sound().serial(), i);
            placed.tenthsOfSpm = 1550 + i / 8;
            placed.planned = i < kBeats;
            emit program.sound().beat({placed, std::nullopt});
        }
        clock_.advance(7min + 18s);
        emit program.run().ticked();
        ok = shoot(program, "run-session", Page::Run) && ok;
        program.run().stop();
        return ok;
    }

    bool sections(Composition& program) {
        bool ok = true;
        program.window().goTo(Page::Click);
        ok = waitFor([&program] { return !program.output().looking(); }) && ok;
        ok = waitFor([&program] { return program.sound().sounding(); }) && ok;
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
        if (!waitFor(done)) {
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
        const bool ok = waitFor(read) && shoot(program, "log", Page::Log);
        program.restore().look(log.backup(1));
        return waitFor([&program] { return program.restore().preview().has_value(); }) &&
               shoot(program, "log-restore", Page::Log) && ok;
    }

    bool shoot(Composition& program, const char* name, Page page) {
        if (program.window().page() != page) {
            program.window().goTo(page);
        }
        settle();
        program.window().setNotice("awake", {});  // a machine without a desktop makes pictures
        settle();
        const QString file = folder_.filePath(
            QStringLiteral("%1-%2.png").arg(QLatin1String(name), QLatin1String(look_.suffix)));
        const bool saved = program.window().grab().save(file);
        QTextStream(saved ? stdout : stderr)
            << (saved ? QString() : QObject::tr("Cannot write ")) << file << Qt::endl;
        return saved;
    }

    QTemporaryDir scratch_;
    QDir folder_;
    Look look_;
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
        TourClock clock;
        Tour tour(pictures, look, clock);
        ok = tour.firstDay() && ok;
        ok = tour.sixthWeek() && ok;
    }
    return ok ? 0 : 1;
}

}  // namespace stridetick::app
