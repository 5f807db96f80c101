// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.hpp"

#include <QCoreApplication>

#include "app/log_notices.hpp"

namespace stridetick::app {

Composition::Composition(std::filesystem::path log, const core::Clock& clock,
                         std::unique_ptr<audio::ClickEngine> engine)
    : log_(std::move(log), clock),
      sound_(std::move(engine)),
      taps_(clock),
      run_({.clock = clock,
            .log = log_,
            .sound = sound_,
            .wakeLock = wakeLock_,
            .settings = settings_,
            .treadmillSpeed = [this] { return measure_.treadmillSpeed(); }}),
      measure_({.clock = clock,
                .log = log_,
                .sound = sound_,
                .wakeLock = wakeLock_,
                .taps = taps_,
                .clickAudible = [this] { return run_.clickAudible(); }}),
      target_(clock, log_),
      review_(clock, log_),
      window_({.measure = measure_,
               .target = target_,
               .run = run_,
               .review = review_,
               .taps = taps_,
               .settings = settings_}) {
    wireLog();
    wirePages();
}

void Composition::wireLog() {
    QObject::connect(&log_, &LogService::opened, &window_, [this] {
        window_.setNotice("log", noticeFor(*log_.opening()));
        showPage(window_.page());
        emit measure_.changed();
    });
    QObject::connect(&log_, &LogService::troubled, &window_, [this](const QString& reason) {
        window_.setNotice("log-trouble", noticeForTrouble(reason));
    });
    QObject::connect(&log_, &LogService::refused, &window_, [this](const QString& reason) {
        window_.setNotice("log-refused", noticeForRefused(reason));
    });
    QObject::connect(
        &log_, &LogService::rescued, &window_, [this](const std::filesystem::path& keptAs) {
            window_.setNotice("log-rescued", noticeForRescued(keptAs, log_.opening()->path));
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
    QObject::connect(&wakeLock_, &WakeLock::unavailable, &window_, [this] {
        if (!run_.running()) {
            return;  // a minute of tapping is over before any screen sleeps
        }
        window_.setNotice("awake",
                          QCoreApplication::translate(
                              "Composition",
                              "Stridetick cannot keep this screen awake: set the screen and sleep "
                              "timers yourself for the run."));
    });
}

void Composition::wirePages() {
    QObject::connect(&window_, &MainWindow::pageShown, &window_,
                     [this](MainWindow::Page page) { showPage(page); });
    QObject::connect(&target_, &TargetController::chosen, &window_,
                     [this] { window_.goTo(MainWindow::Page::Run); });
    taps_.watch(window_.windowHandle());
    showPage(window_.page());
}

void Composition::showPage(MainWindow::Page page) {
    measure_.setPageShown(page == MainWindow::Page::Measure);
    run_.setPageShown(page == MainWindow::Page::Run);
    if (page == MainWindow::Page::Target) {
        target_.refresh();
    } else if (page == MainWindow::Page::Review) {
        review_.refresh();
    }
}

}  // namespace stridetick::app
