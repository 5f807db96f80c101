// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/single_instance.hpp"

#include <QDir>
#include <QElapsedTimer>
#include <QLockFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QSysInfo>
#include <QTest>

#include "tests/app/program.hpp"
#include "tests/support/child_process.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace stridetick::app {
namespace {

using stridetick::testing::ChildProcess;
using tests::waitFor;

const std::filesystem::path kLog = "/data/stridetick.db";

QStringList sockets() {
    const QDir runtime(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation));
    return runtime.entryList({"stridetick-*"}, QDir::System);
}

/// What a process that was killed leaves behind: the name, and nobody behind it.
void leaveDeadSocket(const QString& name) {
    const QDir runtime(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation));
    const QByteArray path = runtime.filePath(name).toLocal8Bit();
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    ASSERT_LT(static_cast<std::size_t>(path.size()), sizeof(address.sun_path));
    std::memcpy(address.sun_path, path.constData(), static_cast<std::size_t>(path.size()));
    const int handle = ::socket(AF_UNIX, SOCK_STREAM, 0);
    ASSERT_EQ(::bind(handle, reinterpret_cast<const sockaddr*>(&address), sizeof(address)), 0);
    ::close(handle);
}

TEST(SingleInstance, TheSecondAsksTheFirstToComeToTheFront) {
    SingleInstance first(kLog);
    const QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    EXPECT_FALSE(first.handedOver());
    SingleInstance second(kLog);
    EXPECT_TRUE(second.handedOver());
    EXPECT_TRUE(waitFor([&] { return raised.count() == 1; }));
}

TEST(SingleInstance, TheSecondGivesItsFilesToTheFirst) {
    SingleInstance first(kLog);
    const QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    const QSignalSpy imports(&first, &SingleInstance::importRequested);
    EXPECT_FALSE(first.handedOver({"/its/own.fit"}));
    QStringList files;
    for (int i = 0; i < 20'000; ++i) {  // more than a socket holds
        files.append(QStringLiteral("/runs/of a year/Läufe %1.fit").arg(i));
    }
    std::jthread later([&] { EXPECT_TRUE(SingleInstance(kLog).handedOver(files)); });
    EXPECT_TRUE(waitFor([&] { return imports.count() == 1; }));
    EXPECT_EQ(imports.at(0).at(0).toStringList(), files);
    EXPECT_EQ(raised.count(), 1);
    later.join();
    EXPECT_TRUE(SingleInstance(kLog).handedOver());
    EXPECT_TRUE(waitFor([&] { return raised.count() == 2; }));
    EXPECT_EQ(imports.count(), 1) << "of those without files";
}

/// The real programs, started one after the other: the files go into the log of the first.
TEST(SingleInstance, AFileThatIsOpenedWithTheProgramIsImportedByTheWindowThatIsOpen) {
    const stridetick::testing::TempFolder folder;
    const auto run = [&](const char* name, const char* hour) {
        const auto time = [&](int minute) {
            return std::string("2026-03-02T") + hour + ':' + std::to_string(minute) + ":00Z";
        };
        std::ofstream file(folder.path() / name);
        file << "<TrainingCenterDatabase><Activities><Activity Sport=\"Running\"><Lap StartTime=\""
             << time(10) << "\"><Track>";
        for (int minute = 10; minute < 40; ++minute) {
            file << "<Trackpoint><Time>" << time(minute)
                 << "</Time><Cadence>81</Cadence></Trackpoint>";
        }
        file << "</Track></Lap></Activity></Activities></TrainingCenterDatabase>";
        return (folder.path() / name).string();
    };
    const auto log = (folder.path() / "log.db").string();
    const auto started = [&](const std::string& file) {
        return ChildProcess::Options{.arguments = {STRIDETICK_PROGRAM, "--log", log, file},
                                     .environment = {{"QT_QPA_PLATFORM", "offscreen"},
                                                     {"XDG_CONFIG_HOME", folder.path()},
                                                     {"XDG_RUNTIME_DIR", folder.path()},
                                                     {"PULSE_SERVER", "none"}},
                                     .standardOutput = folder.path() / "said"};
    };
    const auto imported = [&](const char* runs) {
        return stridetick::testing::waitUntil(
            [&] {
                const auto answer = folder.path() / "answer";
                ChildProcess check({.arguments = {STRIDETICK_PROGRAM, "check", "--log", log},
                                    .environment = {},
                                    .standardOutput = answer});
                check.waitFor(std::chrono::seconds{10});
                std::ifstream file(answer);
                const std::string text{std::istreambuf_iterator<char>(file), {}};
                return text.find(runs) != std::string::npos;
            },
            std::chrono::seconds{20});
    };
    ChildProcess window(started(run("first.tcx", "08")));
    EXPECT_TRUE(imported("1 run"));
    ChildProcess second(started(run("second.tcx", "18")));
    EXPECT_EQ(second.waitFor(std::chrono::seconds{10}), 0);
    EXPECT_TRUE(imported("2 runs"));
}

TEST(SingleInstance, WindowsOfOtherLogsOpenBeside) {
    SingleInstance first(kLog);
    EXPECT_FALSE(first.handedOver());
    SingleInstance other("/data/other.db");
    EXPECT_FALSE(other.handedOver());
}

TEST(SingleInstance, OneLogIsOneLogHoweverItIsNamed) {
    SingleInstance first(std::filesystem::current_path() / "run.db");
    EXPECT_FALSE(first.handedOver());
    SingleInstance second("run.db");
    EXPECT_TRUE(second.handedOver());
}

TEST(SingleInstance, OneLogIsOneLogThroughALink) {
    const testing::TempFolder folder;
    std::ofstream(folder.path() / "log.db").flush();
    std::filesystem::create_symlink("log.db", folder.path() / "link.db");
    SingleInstance first(folder.path() / "log.db");
    EXPECT_FALSE(first.handedOver());
    SingleInstance second(folder.path() / "link.db");
    EXPECT_TRUE(second.handedOver());
}

TEST(SingleInstance, OpensAgainAfterTheFirstHasGone) {
    {
        SingleInstance first(kLog);
        EXPECT_FALSE(first.handedOver());
    }
    SingleInstance next(kLog);
    EXPECT_FALSE(next.handedOver());
}

TEST(SingleInstance, TakesOverTheSocketOfADeadProcess) {
    QString name;
    {
        SingleInstance first(kLog);
        ASSERT_FALSE(first.handedOver());
        ASSERT_EQ(sockets().size(), 1);
        name = sockets().constFirst();
    }
    ASSERT_NO_FATAL_FAILURE(leaveDeadSocket(name));
    ASSERT_EQ(sockets(), QStringList{name});
    SingleInstance next(kLog);
    EXPECT_FALSE(next.handedOver());
    SingleInstance second(kLog);
    EXPECT_TRUE(second.handedOver()) << "it is really listening";
}

/// The real program, started as often as `count` says in the same moment, on one log.
class StartedTogether {
 public:
    explicit StartedTogether(int count) {
        for (int i = 0; i < count; ++i) {
            const auto said = folder_.path() / ("said" + std::to_string(i));
            said_.push_back(said);
            copies_.push_back(std::make_unique<ChildProcess>(ChildProcess::Options{
                .arguments = {STRIDETICK_PROGRAM, "--log", folder_.path() / "run.db"},
                .environment = {{"QT_QPA_PLATFORM", "offscreen"},
                                {"XDG_CONFIG_HOME", folder_.path()},
                                {"XDG_RUNTIME_DIR", folder_.path()},
                                {"PULSE_SERVER", "none"}},
                .standardOutput = said}));
        }
    }
    /// Those that have handed over, once only one is left.
    std::vector<std::size_t> ended() {
        std::vector<std::size_t> ended;
        stridetick::testing::waitUntil(
            [&] {
                ended.clear();
                for (std::size_t i = 0; i < copies_.size(); ++i) {
                    if (copies_[i]->waitFor(std::chrono::milliseconds{0}) == 0) {
                        ended.push_back(i);
                    }
                }
                return ended.size() + 1 >= copies_.size();
            },
            std::chrono::seconds{20});
        return ended;
    }
    std::string said(std::size_t copy) const {
        std::ifstream file(said_[copy]);
        return {std::istreambuf_iterator<char>(file), {}};
    }

 private:
    stridetick::testing::TempFolder folder_;
    std::vector<std::filesystem::path> said_;
    std::vector<std::unique_ptr<ChildProcess>> copies_;
};

TEST(SingleInstance, OfThoseThatStartTogetherOneOpensAndTheOthersSaySo) {
    constexpr int kCopies = 6;  // so many meet in about every fourth round
    for (int round = 0; round < 8; ++round) {
        const int copies = round == 0 ? 2 : kCopies;
        StartedTogether started(copies);
        const auto ended = started.ended();
        ASSERT_EQ(ended.size() + 1, static_cast<std::size_t>(copies)) << "in round " << round;
        for (const auto copy : ended) {
            EXPECT_NE(started.said(copy).find("open with this log already"), std::string::npos);
        }
    }
}

TEST(SingleInstance, AsksOneAfterTheOther) {
    SingleInstance first(kLog);
    const QDir runtime(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation));
    ASSERT_FALSE(first.handedOver());
    const QString name = sockets().constFirst();
    std::atomic<bool> handedOver = false;
    std::atomic<bool> done = false;
    QLockFile turn(runtime.filePath(name + ".lock"));
    ASSERT_TRUE(turn.tryLock());
    std::jthread later([&] {
        SingleInstance second(kLog);
        handedOver = second.handedOver();
        done = true;
    });
    const QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    EXPECT_FALSE(QTest::qWaitFor([&] { return done.load(); }, 300)) << "it is not its turn";
    EXPECT_EQ(raised.count(), 0);
    turn.unlock();
    EXPECT_TRUE(waitFor([&] { return done.load(); }));
    EXPECT_TRUE(handedOver);
}

TEST(SingleInstance, ALockOfADeadProcessHoldsNobodyUp) {
    SingleInstance first(kLog);
    ASSERT_FALSE(first.handedOver());
    const QDir runtime(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation));
    const auto lock = runtime.filePath(sockets().constFirst() + ".lock").toStdString();
    ChildProcess dead({.arguments = {"true"}, .environment = {}});
    ASSERT_EQ(dead.waitFor(std::chrono::seconds{10}), 0);
    std::ofstream(lock) << dead.pid() << "\nstridetick\n"
                        << QSysInfo::machineHostName().toStdString() << "\n";
    SingleInstance second(kLog);
    QElapsedTimer waited;
    waited.start();
    EXPECT_TRUE(second.handedOver());
    EXPECT_LT(waited.elapsed(), 4'000) << "as long as a living one is waited for";
}

}  // namespace
}  // namespace stridetick::app
