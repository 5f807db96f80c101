// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The window on a log of 20 years of daily runs and ten programmes: how long Review, the report and
// the reminders take, how long the window's thread is ever busy in the main job by keyboard, and
// what 30 s of playing cost that thread.

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
#include "app/reminders.hpp"
#include "app/ui/far_view.hpp"
#include "app/ui/report_paper.hpp"
#include "app/ui/review_page.hpp"
#include "app/ui/theme.hpp"
#include "app/ui/year_map.hpp"
#include "tests/bench/gui_watch.hpp"
#include "tests/bench/long_life.hpp"

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

double median(std::vector<double> times) {
    std::ranges::sort(times);
    return times[times.size() / 2];
}

template <class Work>
double milliseconds(Work work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// QTest::qWait() would wake a hundred times a second, and be measured.
void letRun(std::chrono::milliseconds time) {
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

bool waitFor(const std::function<bool()>& condition) { return QTest::qWaitFor(condition, 60'000); }

bool save(app::Composition& program, std::vector<log::LogRequest> changes) {
    quint64 written = 0;
    const QObject listener;  // ends the connection with this function
    QObject::connect(&program.log(), &app::LogService::committed, &listener,
                     [&](quint64 ticket) { written = ticket; });
    const quint64 last = program.log().save(std::move(changes));
    return waitFor([&] { return written == last; });
}

bool fill(app::Composition& program, const core::Clock& clock) {
    auto yesterday = clock.wallNow();
    yesterday.utc -= 24h;
    auto changes = bench::longLife(kDays, yesterday);
    changes.emplace_back(core::Target{.id = app::newId<core::TargetId>(),
                                      .at = clock.wallNow(),
                                      .cadence = core::StepsPerMinute::ofWhole(162)});
    changes.emplace_back(log::NoticeSeen{"safety_r29", clock.wallNow()});
    return save(program, std::move(changes));
}

/// From the log to the screen.
double lookAt(app::Composition& program, Page page) {
    std::vector<double> times;
    for (int i = 0; i < kLooks; ++i) {
        program.window().goTo(Page::Measure);
        QCoreApplication::processEvents();
        times.push_back(milliseconds([&] {
            program.window().goTo(page);
            QCoreApplication::processEvents();
            program.window().repaint();
        }));
    }
    return median(times);
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

/// The newest programme, which is over, and all that was measured until half a year after it.
bool report(app::Composition& program, const QTemporaryDir& home) {
    auto& controller = program.history().report();
    std::vector<double> reads;
    std::vector<double> papers;
    bool worked = true;
    for (int i = 0; i < kLooks; ++i) {
        controller.forget();
        reads.push_back(milliseconds([&] { controller.refresh(); }));
        worked = worked && controller.report();
        papers.push_back(milliseconds([&] {
            worked = worked && app::saveReport(home.filePath("report.pdf"),
                                               {.report = *controller.report(),
                                                .name = QStringLiteral("A Runner"),
                                                .unit = program.settings().speedUnit(),
                                                .now = controller.now()});
        }));
    }
    figure("reportRead", median(reads), "ms");
    figure("reportPdf", median(papers), "ms");
    return worked;
}

/// Shoes of 20 years: every distance that was noted.
bool reminders(app::Composition& program, const core::Clock& clock) {
    program.settings().setReminder(app::Reminder::Distance, true);
    program.settings().setReminder(app::Reminder::Shoes, true);
    program.settings().setShoesSince(QDate::currentDate().addDays(-kDays));
    app::Reminders reminders(clock, program.log(), program.settings());
    std::vector<double> times;
    bool worked = true;
    for (int i = 0; i < kLooks; ++i) {
        times.push_back(milliseconds([&] { worked = reminders.due() && worked; }));
    }
    figure("reminders", median(times), "ms");
    program.settings().setReminder(app::Reminder::Shoes, false);
    program.settings().setReminder(app::Reminder::Distance, false);
    return worked;
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

/// In a window, or with large flashes over a whole screen.
bool playing(app::Composition& program, bool far, const char* name) {
    constexpr QSize kScreen{1920, 1080};
    program.window().goTo(Page::Run);
    if (far) {
        press(program, Qt::Key_F11);
        program.window().resize(kScreen);
    }
    program.run().start();
    letRun(2s);
    const double before = threadCpuSeconds();
    letRun(kPlaying);
    const double cost = (threadCpuSeconds() - before) * (kBudgetLength / kPlaying);
    const bool asMeant = program.window().findChild<app::FarView*>()->isVisible() == far;
    program.run().stop();
    figure(name, cost, "s");
    return asMeant;
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
    program.window().activateWindow();  // no shortcut works in a window that is not
    if (!QTest::qWaitForWindowActive(&program.window()) || !fill(program, clock)) {
        QTextStream(stderr) << "no active window, or the log could not be filled" << Qt::endl;
        return 1;
    }
    figure("historyPage", lookAt(program, Page::Review), "ms");
    figure("todayLook", lookAt(program, Page::Today), "ms");
    yearMap(program);
    chartOfAll(program);
    const bool worked = report(program, home) && reminders(program, clock);
    mainJob(program);
    const bool played =
        playing(program, false, "guiThreadShown") && playing(program, true, "guiThreadFlash");
    if (!worked || !played) {
        QTextStream(stderr) << "the window did not do what was measured" << Qt::endl;
        return 1;
    }
    return 0;
}
