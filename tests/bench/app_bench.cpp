// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The window on a log of 20 years of daily runs: how long Review takes, how long the window's
// thread is ever busy in the main job by keyboard, and what 30 s of playing cost that thread.

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QTimer>

#include "app/composition.hpp"
#include "app/new_id.hpp"
#include "app/platform/system_clock.hpp"
#include "app/ui/review_page.hpp"
#include "app/ui/theme.hpp"
#include "app/ui/year_map.hpp"
#include "tests/bench/gui_watch.hpp"

#include <algorithm>
#include <functional>
#include <vector>

#include <sys/resource.h>

namespace {

using namespace stridetick;
using namespace std::chrono_literals;
using Page = app::MainWindow::Page;

constexpr int kDays = 20 * 365;
constexpr int kLooks = 9;
constexpr int kPaintings = 101;
constexpr auto kPlaying = 30s;
constexpr auto kBudgetLength = 120s;  // the budget speaks of 120 s

void figure(const char* name, double value, const char* unit) {
    QTextStream(stdout) << name << ' ' << QString::number(value, 'f', 2) << ' ' << unit << Qt::endl;
}

/// QTest::qWait() would wake a hundred times a second, and be measured.
void letRun(std::chrono::milliseconds time) {
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

bool waitFor(const std::function<bool()>& condition) { return QTest::qWaitFor(condition, 60'000); }

std::vector<log::LogRequest> day(core::WallTime at) {
    core::Session session{.id = app::newId<core::SessionId>(),
                          .state = core::SessionState::Finished,
                          .startedAt = at,
                          .length = 30min};
    for (int block = 0; block < 5; ++block) {
        session.blocks.push_back({.offset = block * 6min,
                                  .length = 6min,
                                  .tempo = core::StepsPerMinute::ofWhole(162),
                                  .audible = block % 2 == 0,
                                  .beats = 972});
    }
    core::Measurement measured{.id = app::newId<core::MeasurementId>(),
                               .at = at,
                               .cadence = core::StepsPerMinute::ofTenths(1550),
                               .halfWidth = core::StepsPerMinuteDelta::ofTenths(6)};
    return {std::move(session), std::move(measured)};
}

bool fill(app::Composition& program, const core::Clock& clock) {
    quint64 last = 0;
    quint64 written = 0;
    const QObject listener;  // ends the connection with this function
    QObject::connect(&program.log(), &app::LogService::committed, &listener,
                     [&](quint64 ticket) { written = ticket; });
    auto at = clock.wallNow();
    std::vector<log::LogRequest> changes;
    for (int i = 0; i < kDays; ++i, at.utc -= 24h) {
        for (auto& change : day(at)) {
            changes.push_back(std::move(change));
        }
    }
    changes.emplace_back(core::Target{.id = app::newId<core::TargetId>(),
                                      .at = clock.wallNow(),
                                      .cadence = core::StepsPerMinute::ofWhole(162)});
    changes.emplace_back(log::NoticeSeen{"safety_r29", clock.wallNow()});
    last = program.log().save(std::move(changes));
    return waitFor([&] { return written == last; });
}

void reviewPage(app::Composition& program) {
    std::vector<double> times;
    for (int i = 0; i < kLooks; ++i) {
        program.window().goTo(Page::Measure);
        QCoreApplication::processEvents();
        QElapsedTimer timer;
        timer.start();
        program.window().goTo(Page::Review);
        QCoreApplication::processEvents();
        program.window().repaint();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    figure("historyPage", times[times.size() / 2], "ms");
}

/// Painted anew each time, as after a change of the log.
void yearMap(app::Composition& program) {
    auto& page = *program.window().findChild<app::ReviewPage*>();
    program.window().goTo(Page::Review);
    page.goTo(app::ReviewPage::View::Year);
    QCoreApplication::processEvents();
    auto& map = *page.findChild<app::YearMap*>();
    std::vector<double> times;
    for (int i = 0; i < kPaintings; ++i) {
        QEvent anew(QEvent::PaletteChange);
        QCoreApplication::sendEvent(&map, &anew);
        QElapsedTimer timer;
        timer.start();
        map.repaint();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    figure("yearMapMedian", times[times.size() / 2], "ms");
    figure("yearMapWorst", times.back(), "ms");
}

void chartOfAll(app::Composition& program) {
    auto& page = *program.window().findChild<app::ReviewPage*>();
    page.goTo(app::ReviewPage::View::Chart);
    QCoreApplication::processEvents();
    auto& chart = program.history().chart();
    const tests::GuiWatch watch;
    QElapsedTimer timer;
    timer.start();
    chart.setSpan(app::ChartController::Span::All);
    QEventLoop loop;
    QObject::connect(&chart, &app::ChartController::changed, &loop, &QEventLoop::quit);
    if (chart.reading()) {
        loop.exec();
    }
    QCoreApplication::processEvents();
    program.window().repaint();
    figure("historyChart", static_cast<double>(timer.nsecsElapsed()) / 1e6, "ms");
    figure("historyChartBlocked", watch.worst().count(), "ms");
    page.goTo(app::ReviewPage::View::Weeks);
}

double threadCpuSeconds() {
    rusage usage{};
    getrusage(RUSAGE_THREAD, &usage);
    const auto seconds = [](const timeval& t) {
        return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

void press(app::Composition& program, Qt::Key key) {
    QTest::keyClick(program.window().windowHandle(), key);
}

void mainJob(app::Composition& program) {
    const tests::GuiWatch watch;
    program.window().goTo(Page::Measure);
    for (int i = 0; i < 16; ++i) {
        press(program, Qt::Key_Space);
        letRun(375ms);
    }
    press(program, Qt::Key_Escape);
    press(program, Qt::Key_Escape);
    for (const auto page : {Page::Target, Page::Review, Page::Run}) {
        program.window().goTo(page);
        letRun(500ms);
    }
    program.run().start();
    letRun(12s);  // three checkpoints
    press(program, Qt::Key_Plus);
    letRun(500ms);
    program.run().stop();
    program.window().goTo(Page::Review);
    letRun(1s);
    figure("guiBlockedWorst", watch.worst().count(), "ms");
}

void playing(app::Composition& program) {
    program.window().goTo(Page::Run);
    program.run().start();
    letRun(2s);
    const double before = threadCpuSeconds();
    letRun(kPlaying);
    const double cost = (threadCpuSeconds() - before) * (kBudgetLength / kPlaying);
    program.run().stop();
    figure("guiThreadShown", cost, "s");
}

}  // namespace

int main(int argc, char** argv) {
    QCoreApplication::setApplicationName(QStringLiteral("stridetick"));
    const QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.path().toLocal8Bit());
    QApplication application(argc, argv);
    app::theme::apply(application, app::Appearance::Light);
    const app::SystemClock clock;
    app::Composition program(home.filePath("log.db").toStdString(), clock,
                             std::make_unique<audio::ClickEngine>());
    program.window().show();
    if (!QTest::qWaitForWindowExposed(&program.window()) || !fill(program, clock)) {
        QTextStream(stderr) << "the log could not be filled" << Qt::endl;
        return 1;
    }
    reviewPage(program);
    yearMap(program);
    chartOfAll(program);
    mainJob(program);
    playing(program);
    return 0;
}
