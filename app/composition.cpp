// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.hpp"

#include "app/awake_notice.hpp"
#include "app/log_notices.hpp"
#include "core/time/local_week.hpp"

namespace stridetick::app {

Composition::Composition(std::filesystem::path log, const core::Clock& clock,
                         std::unique_ptr<audio::ClickEngine> engine, const QString& settings)
    : settings_(settings),
      clickSettings_(settings),
      log_(std::move(log), clock),
      sound_(std::move(engine)),
      taps_(clock),
      tapsAlong_(clock),
      tapsInRun_(clock),
      click_(clickSettings_, sound_),
      output_(clickSettings_, sound_),
      calibration_({.clock = clock, .sound = sound_, .taps = tapsAlong_, .output = output_}),
      run_({.clock = clock,
            .log = log_,
            .sound = sound_,
            .wakeLock = wakeLock_,
            .settings = clickSettings_,
            .treadmillSpeed = [this] { return measure_.treadmillSpeed(); }}),
      check_({.clock = clock, .log = log_, .sound = sound_, .taps = tapsInRun_, .run = run_}),
      exporter_(
          clickSettings_, [this] { return run_.shape(); }, [this] { return run_.logOpened(); }),
      measure_({.clock = clock,
                .log = log_,
                .sound = sound_,
                .wakeLock = wakeLock_,
                .taps = taps_,
                .clickAudible = [this] { return run_.clickAudible(); }}),
      target_(clock, log_),
      review_(clock, log_),
      history_(clock, log_),
      reminders_(clock, log_, settings_),
      programme_(clock, log_),
      logControl_(clock, log_),
      importer_(log_),
      restore_(replacement(clock)),
      logExporter_(log_),
      merger_(replacement(clock)),
      runExporter_(log_),
      reminder_({"--log", QString::fromStdString(log_.file().string())}),
      window_({.measure = measure_,
               .target = target_,
               .run = run_,
               .check = check_,
               .review = review_,
               .history = history_,
               .reminders = reminders_,
               .programme = programme_,
               .clickSettings = clickSettings_,
               .click = click_,
               .output = output_,
               .calibration = calibration_,
               .exporter = exporter_,
               .log = logControl_,
               .restore = restore_,
               .importer = importer_,
               .logExporter = logExporter_,
               .merger = merger_,
               .runExporter = runExporter_,
               .taps = taps_,
               .tapsInRun = tapsInRun_,
               .settings = settings_,
               .reminder = reminder_}) {
    wireLog(clock);
    wireLogPage();
    wireSound();
    wirePages();
    wireProgramme();
    wireImport();
}

LogReplacement Composition::replacement(const core::Clock& clock) {
    return {.clock = clock,
            .log = log_,
            .running = [this] { return run_.running(); },
            .tapping = [this] { return measure_.state() == MeasureController::State::Tapping; },
            .importing = [this] { return importer_.importing(); }};
}

void Composition::wireLog(const core::Clock& clock) {
    QObject::connect(&window_, &MainWindow::firstPainted, &log_, &LogService::open);
    QObject::connect(&log_, &LogService::opened, &window_, [this, &clock] {
        window_.setNotice("log", noticeFor(*log_.opening(), clock.wallNow()));
        showEverythingAnew();
        const bool busy = measure_.state() != MeasureController::State::Waiting;
        if (window_.page() == MainWindow::Page::Measure && !busy && programme_.wanted()) {
            window_.goTo(MainWindow::Page::Today);
        }
    });
    QObject::connect(&log_, &LogService::troubled, &window_, [this](const QString& reason) {
        window_.setNotice("log-trouble", noticeForTrouble(reason));
    });
    const auto tellRefused = [this](const QString& reason) {
        window_.setNotice("log-refused", noticeForRefused(reason));
    };
    QObject::connect(&importer_, &ImportController::lost, &window_, tellRefused);
    QObject::connect(&log_, &LogService::refused, &window_, [=, this](auto& reason, auto ticket) {
        if (!importer_.wrote(ticket)) {
            tellRefused(reason);
        }
    });
    QObject::connect(
        &log_, &LogService::rescued, &window_, [this, &clock](const std::filesystem::path& keptAs) {
            window_.setNotice("log-rescued",
                              noticeForRescued(keptAs, log_.opening()->path, clock.wallNow()));
        });
    QObject::connect(&log_, &LogService::unreadable, &window_, [this](const QString& reason) {
        window_.setNotice("log-unreadable", noticeForUnreadable(reason));
    });
    // A restored measurement is readable only once it is written.
    QObject::connect(&log_, &LogService::committed, &window_, [this] {
        if (window_.page() == MainWindow::Page::Review) {
            review_.refreshSoon();
        }
    });
    tellOfSleep(wakeLock_, run_, window_);
}

void Composition::wireLogPage() {
    QObject::connect(&logControl_, &LogController::notice, &window_, &MainWindow::setNotice);
    QObject::connect(&restore_, &RestoreController::notice, &window_, &MainWindow::setNotice);
    QObject::connect(&merger_, &MergeController::notice, &window_, &MainWindow::setNotice);
    const auto lookAgain = [this] {
        emit restore_.changed();
        emit merger_.changed();
    };
    QObject::connect(&run_, &RunController::changed, &window_, lookAgain);
    QObject::connect(&measure_, &MeasureController::changed, &window_, lookAgain);
    QObject::connect(&importer_, &ImportController::changed, &window_, lookAgain);
    const auto forgetResult = [this] {
        if (measure_.state() == MeasureController::State::Result) {
            measure_.startOver();  // the log may not have it any more
        }
    };
    QObject::connect(&log_, &LogService::replacingBegun, &window_, forgetResult);
    QObject::connect(&log_, &LogService::replaced, &window_, [this, forgetResult] {
        forgetResult();
        showEverythingAnew();
    });
    // What it told about is no longer in the log.
    QObject::connect(&log_, &LogService::restored, &window_,
                     [this] { window_.setNotice("log", {}); });
}

void Composition::showEverythingAnew() {
    programme_.look();
    showPage(window_.page());  // the others look at the log when they are shown
    run_.refreshTarget();      // the session's sound file has its tempo
    emit measure_.changed();
}

void Composition::wireSound() {
    QObject::connect(&output_, &OutputController::notice, &window_, &MainWindow::setNotice);
    QObject::connect(&click_, &ClickController::sampleTroubled, &window_,
                     [this](const QString& words) { window_.setNotice("own-sample", words); });
    QObject::connect(&run_, &RunController::changed, &exporter_, &ExportController::changed);
    QObject::connect(&run_, &RunController::changed, &click_, &ClickController::changed);
    QObject::connect(&run_, &RunController::changed, &calibration_,
                     &CalibrationController::changed);
}

void Composition::wirePages() {
    QObject::connect(&window_, &MainWindow::pageShown, &window_, [this](MainWindow::Page page) {
        runOver_ = runOver_ && page == MainWindow::Page::Run;
        showPage(page);
    });
    QObject::connect(&target_, &TargetController::chosen, &window_,
                     [this] { window_.goTo(MainWindow::Page::Run); });
    taps_.watch(window_.windowHandle());
    tapsAlong_.watch(window_.windowHandle());
    tapsInRun_.watch(window_.windowHandle());
    showPage(window_.page());
}

void Composition::wireProgramme() {
    QObject::connect(&window_, &MainWindow::activated, &programme_,
                     &ProgrammeController::lookOnNewDay);
    QObject::connect(&window_, &MainWindow::programmeRunWanted, &window_, [this] {
        programme_.lookOnNewDay();
        if (const auto run = programme_.nextRun()) {
            run_.prepare(*run);
            window_.goTo(MainWindow::Page::Run);
        }
    });
    QObject::connect(
        &run_, &RunController::sessionEnded, &window_, [this](const core::SessionId& session) {
            programme_.sessionEnded(session);
            const bool measuring =
                window_.page() == MainWindow::Page::Measure &&
                (measure_.state() != MeasureController::State::Waiting || measure_.swallowsTaps());
            runOver_ = !measuring;  // a minute is not cut off either
            leaveRun();
        });
    QObject::connect(&check_, &CheckController::changed, &window_, [this] { leaveRun(); });
    // Not while it is looked at: its speed may be typed still, or the minute be taken back.
    QObject::connect(&measure_, &MeasureController::changed, &programme_, [this] {
        const bool result = measure_.state() == MeasureController::State::Result;
        if (std::exchange(resultShown_, result) && !result) {
            programme_.lookSoon();
        }
    });
    QObject::connect(&window_, &MainWindow::pageShown, &programme_, [this](MainWindow::Page page) {
        if (page != MainWindow::Page::Measure && resultShown_) {
            programme_.lookSoon();
        }
    });
    QObject::connect(&review_, &ReviewController::touched, &programme_,
                     &ProgrammeController::lookSoon);
    QObject::connect(&programme_, &ProgrammeController::targetChanged, &run_,
                     &RunController::refreshTarget);
    QObject::connect(&programme_, &ProgrammeController::changed, &run_, [this] {
        const auto& history = programme_.history();
        run_.setPlanStopped(history ? stopsRuns(*history, programme_.today())
                                    : programme_.lastRunStops());
        run_.setNoClickToday(programme_.noClickToday());
        measure_.setPlanOn(programme_.live());
        run_.setAfterPlan(history && isLearnt(*history, programme_.today().course));
        const bool due =
            programme_.history() && programme_.today().task == core::Today::Task::Session;
        run_.setSessionWaits(due ? std::optional{programme_.today().planned->number}
                                 : std::nullopt);
        prepareAgain();
    });
}

void Composition::wireImport() {
    QObject::connect(&importer_, &ImportController::ended, &programme_,
                     &ProgrammeController::lookSoon);
    QObject::connect(&window_, &MainWindow::importedRunWanted, &window_, [this] {
        const auto& summary = importer_.summary();
        if (const auto newest = summary ? summary->newest() : std::nullopt) {
            window_.goTo(MainWindow::Page::Review);
            review_.show(core::localDay(newest->startedAt), newest->id.text());
        }
    });
}

void Composition::leaveRun() {
    if (runOver_ && !run_.running() && !check_.takesKeys()) {
        window_.goTo(MainWindow::Page::Today);
    }
}

void Composition::prepareAgain() {
    if (run_.running() || !run_.prepared()) {
        return;
    }
    const auto run = programme_.nextRun();
    run ? run_.prepare(*run) : run_.prepareFreeRun();
}

void Composition::showPage(MainWindow::Page page) {
    measure_.setPageShown(page == MainWindow::Page::Measure);
    check_.setPageShown(page == MainWindow::Page::Run);
    if (page != MainWindow::Page::Settings) {
        calibration_.cancel();
    }
    // Who comes first, so that the stream stays warm from one to the other.
    if (page == MainWindow::Page::Settings) {
        click_.setPageShown(true);
    }
    run_.setPageShown(page == MainWindow::Page::Run);
    if (page != MainWindow::Page::Settings) {
        click_.setPageShown(false);
    }
    logControl_.setPageShown(page == MainWindow::Page::Log);
    if (page != MainWindow::Page::Log) {
        restore_.keepTheLog();
    }
    logExporter_.setPageShown(page == MainWindow::Page::Log);
    merger_.setPageShown(page == MainWindow::Page::Log);
    if (page == MainWindow::Page::Today) {
        programme_.look();
    } else if (page == MainWindow::Page::Target) {
        target_.refresh();
    } else if (page == MainWindow::Page::Review) {
        review_.refresh();
    } else if (page == MainWindow::Page::Settings) {
        output_.refresh();
    }
}

}  // namespace stridetick::app
