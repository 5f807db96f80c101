// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/orphan_recovery.hpp"

#include "core/log/connection.hpp"
#include "core/log/process_owner.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

namespace stridetick::log {

namespace {

template <class IsOrphan>
LogResult<std::vector<core::SessionId>> recover(const std::filesystem::path& file,
                                                IsOrphan isOrphan) {
    return guarded([&]() -> LogResult<std::vector<core::SessionId>> {
        Connection connection(file, Connection::Access::Write);
        SQLite::Transaction transaction(connection.database(),
                                        SQLite::TransactionBehavior::IMMEDIATE);
        std::vector<core::SessionId> orphans;
        {
            const auto running = connection.use(
                "SELECT uuid, owner_boot, owner_pid, owner_started FROM session"
                " WHERE state = 'running' ORDER BY at_utc_ms, id");
            while (running->executeStep()) {
                const ProcessOwner owner{running->getColumn(1).getString(),
                                         running->getColumn(2).getInt64(),
                                         running->getColumn(3).getInt64()};
                if (isOrphan(owner)) {
                    orphans.emplace_back(running->getColumn(0).getString());
                }
            }
        }
        for (const auto& orphan : orphans) {
            const auto update = connection.use(
                "UPDATE session SET state = 'recovered', owner_boot = NULL, owner_pid = NULL,"
                " owner_started = NULL WHERE uuid = :uuid");
            update->bind(":uuid", orphan.text());
            update->exec();
        }
        transaction.commit();
        return orphans;
    });
}

}  // namespace

LogResult<std::vector<core::SessionId>> recoverOrphans(const std::filesystem::path& file) {
    return recover(file, [](const ProcessOwner& owner) { return !isAlive(owner); });
}

LogResult<std::vector<core::SessionId>> recoverAll(const std::filesystem::path& file) {
    return recover(file, [](const ProcessOwner&) { return true; });
}

}  // namespace stridetick::log
