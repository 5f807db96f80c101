// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A thousand files of ten years in one drop, as a runner would drop them on Review.
#include <QEventLoop>
#include <QTextStream>
#include <QTimer>

#include "tests/app/drops.hpp"
#include "tests/app/records.hpp"
#include "tests/app/ui/window_fixture.hpp"
#include "tests/app/watch_files.hpp"
#include "tests/bench/gui_watch.hpp"
#include "tests/support/child_process.hpp"

#include <gtest/gtest.h>

#include <string>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using tests::dayNumber;
using tests::FitRun;
using tests::watchRun;

constexpr int kMinutes = 20;
// Sanitizers, without optimisation, take many times as long.
#if defined(__SANITIZE_ADDRESS__)
constexpr double kBudgetMs = 1'000;
#else
constexpr double kBudgetMs = 50;
#endif
constexpr auto kPatience = 120s;

class DroppedThousand : public tests::WindowFixture {
 protected:
    void made(const std::string& content) {
        const auto file = temp_.path() / (std::to_string(10'000 + files_.size()) + ".dat");
        tests::writeContents(file, content);
        files_.append(QString::fromStdString(file.string()));
    }
    /// QTest's waiting sleeps, which would be taken for the window's doing.
    bool over() {
        QEventLoop loop;
        QObject::connect(&program_->importer(), &ImportController::ended, &loop, &QEventLoop::quit);
        QTimer::singleShot(kPatience, &loop, &QEventLoop::quit);
        loop.exec();
        return !program_->importer().reading();
    }
    static void letRun(std::chrono::milliseconds time) {
        QEventLoop loop;
        QTimer::singleShot(time, &loop, &QEventLoop::quit);
        loop.exec();
    }
    testing::TempFolder temp_;
    QStringList files_;
};

TEST_F(DroppedThousand, IsTakenWhileTheWindowAnswersWithinItsBudget) {
    std::vector<log::LogRequest> clicked;
    for (int day = 0; day < 10; ++day) {
        clicked.emplace_back(tests::run(std::chrono::minutes{kMinutes}, dayNumber(day)));
    }
    ASSERT_TRUE(program_.save(clicked));
    for (int day = 0; day < 700; ++day) {
        made(watchRun(day, kMinutes));
    }
    for (int day = 700; day < 800; ++day) {
        made(FitRun::bytes(day, kMinutes));
    }
    for (int day = 0; day < 80; ++day) {
        made(FitRun::bytes(day, kMinutes));  // by another program
    }
    for (int day = 80; day < 140; ++day) {
        made(watchRun(day, kMinutes));
    }
    for (int day = 0; day < 20; ++day) {
        made(tests::aRide(2'000 + day));
    }
    for (int i = 0; i < 40; ++i) {
        made(i % 2 == 0 ? watchRun(i, kMinutes).substr(0, 900) : std::string(900, '\xa7'));
    }
    ASSERT_EQ(files_.size(), 1'000);
    program_->window().goTo(MainWindow::Page::Review);
    const tests::GuiWatch watch;
    tests::dropFiles(program_.window(), files_);
    ASSERT_TRUE(program_->importer().reading());
    ASSERT_TRUE(over());
    press(Qt::Key_Return);  // to what became of them
    letRun(300ms);          // until it is painted, and Review was read again
    const auto own = watch.worstOwn();
    QTextStream(stdout) << "longest wait for the window: " << watch.worst().count()
                        << " ms, of its own doing: " << own.count() << " ms" << Qt::endl;
    ASSERT_TRUE(program_.settled());
    const auto& summary = program_->importer().summary();
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->counts(),
              "790 new runs, 10 added to the runs of their time, 140 there already, 20 not runs, "
              "40 unreadable.");
    EXPECT_EQ(summary->lines.size(), 60);
    const auto history = tests::everythingIn(program_.home.logFile());
    EXPECT_EQ(history.sessions.size(), 800U);
    EXPECT_EQ(history.traces.size(), 800U);
    EXPECT_LT(own.count(), kBudgetMs);
}

}  // namespace
}  // namespace stridetick::app
