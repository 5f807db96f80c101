// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/backups.hpp"

#include <QObject>

#include "core/log/backups.hpp"
#include "tests/app/program.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <string>

namespace stridetick::tests {

namespace {

void overwrite(const std::filesystem::path& file, std::streamoff at, const std::string& bytes) {
    std::fstream stream(file, std::ios::binary | std::ios::in | std::ios::out);
    stream.seekp(at);
    stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    stream.flush();
    ASSERT_TRUE(stream.good()) << file;
}

}  // namespace

std::filesystem::path backUp(app::LogService& log) {
    std::filesystem::path made;
    const auto connection = QObject::connect(&log, &app::LogService::backedUp, &log,
                                             [&made](const log::Backup& backup) {
                                                 if (backup.kind == log::BackupKind::OnDemand) {
                                                     made = backup.file;
                                                 }
                                             });
    log.backUp();
    EXPECT_TRUE(waitFor([&] { return !made.empty(); }));
    QObject::disconnect(connection);
    return made;
}

void damage(const std::filesystem::path& file) {
    constexpr std::streamoff kSecondPage = 4096;
    overwrite(file, kSecondPage, std::string(kSecondPage, '\x5a'));
}

void makeNewer(const std::filesystem::path& file) {
    constexpr std::streamoff kUserVersion = 60;  // four bytes, the last of them the lowest
    overwrite(file, kUserVersion, std::string{0, 0, 0, 99});
}

std::filesystem::path blockBackups(const std::filesystem::path& logFile) {
    auto folder = log::backupFolderOf(logFile);
    std::filesystem::remove_all(folder);
    std::ofstream(folder).flush();
    EXPECT_TRUE(std::filesystem::is_regular_file(folder));
    return folder;
}

std::optional<std::size_t> askedRow(const app::LogController& controller) {
    for (std::size_t row = 0; row < controller.backups().size(); ++row) {
        if (controller.backup(row).kind == log::BackupKind::OnDemand) {
            return row;
        }
    }
    return std::nullopt;
}

}  // namespace stridetick::tests
