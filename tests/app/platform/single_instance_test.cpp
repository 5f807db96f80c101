// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/single_instance.hpp"

#include <QDir>
#include <QSignalSpy>
#include <QStandardPaths>

#include "tests/app/program.hpp"
#include "tests/support/child_process.hpp"

#include <gtest/gtest.h>

#include <cstring>
#include <filesystem>
#include <fstream>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace stridetick::app {
namespace {

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

}  // namespace
}  // namespace stridetick::app
