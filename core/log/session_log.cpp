// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/session_log.hpp"

#include "core/log/connection.hpp"
#include "core/log/database_copy.hpp"
#include "core/log/schema.hpp"
#include "core/log/session_log_queries.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <utility>

namespace stridetick::log {

struct SessionLog::Impl {
    std::filesystem::path file;
    Connection::Access access;
    std::unique_ptr<Connection> connection;

    /// A reader follows the path to a file that was put in the place of the one it opened, once the
    /// writer has taken the old journal away.
    Connection& current() {
        if (access == Connection::Access::Read && connection->fileWasReplaced() &&
            FileIdentity::of(file) && !connection->journalIsBeside()) {
            connection = std::make_unique<Connection>(file, access);
        }
        return *connection;
    }

    template <class Query>
    auto read(Query&& query) -> LogResult<decltype(query(*connection))> {
        return guarded(
            [&]() -> LogResult<decltype(query(*connection))> { return query(current()); });
    }

    static LogResult<std::unique_ptr<Impl>> tryMake(const std::filesystem::path& file,
                                                    Connection::Access access) {
        return guarded([&]() -> LogResult<std::unique_ptr<Impl>> {
            auto made = std::make_unique<Connection>(file, access);
            auto& database = made->database();
            if (database.execAndGet("PRAGMA application_id").getInt() != kApplicationId ||
                database.execAndGet("PRAGMA user_version").getInt() !=
                    latestVersion(schemaSteps())) {
                return tl::unexpected(
                    LogError{LogError::Kind::CannotOpen, "not a log of this version"});
            }
            return std::make_unique<Impl>(Impl{file, access, std::move(made)});
        });
    }
};

SessionLog::SessionLog(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
SessionLog::SessionLog(SessionLog&&) noexcept = default;
SessionLog& SessionLog::operator=(SessionLog&&) noexcept = default;
SessionLog::~SessionLog() = default;

LogResult<SessionLog> SessionLog::tryOpenForWriting(const std::filesystem::path& file) {
    return Impl::tryMake(file, Connection::Access::Write).map([](auto impl) {
        return SessionLog(std::move(impl));
    });
}

LogResult<SessionLog> SessionLog::tryOpenForReading(const std::filesystem::path& file) {
    return Impl::tryMake(file, Connection::Access::Read).map([](auto impl) {
        return SessionLog(std::move(impl));
    });
}

LogResult<void> SessionLog::write(std::span<const LogRequest> changes) {
    return guarded([&]() -> LogResult<void> {
        writeChanges(*impl_->connection, changes);
        return {};
    });
}

LogResult<void> SessionLog::writePlanned(const Plan& plan) {
    return guarded([&] { return writeChanges(*impl_->connection, plan); });
}

LogResult<History> SessionLog::history(TimeRange range) const {
    return impl_->read([&](Connection& connection) { return readHistory(connection, range); });
}

LogResult<std::optional<core::WallTime>> SessionLog::firstEntry() const {
    return impl_->read(readFirstEntry);
}

LogResult<std::optional<core::Baseline>> SessionLog::latestBaseline(
    std::optional<std::chrono::sys_time<std::chrono::milliseconds>> before) const {
    return impl_->read(
        [&](Connection& connection) { return readLatestBaseline(connection, before); });
}

LogResult<std::optional<core::Target>> SessionLog::latestTarget(
    std::optional<std::chrono::sys_time<std::chrono::milliseconds>> before) const {
    return impl_->read(
        [&](Connection& connection) { return readLatestTarget(connection, before); });
}

LogResult<std::optional<core::Measurement>> SessionLog::measurement(
    const core::MeasurementId& id) const {
    return impl_->read([&](Connection& connection) { return readMeasurement(connection, id); });
}

LogResult<std::optional<core::SessionReport>> SessionLog::report(
    const core::SessionId& session) const {
    return impl_->read([&](Connection& connection) { return readReport(connection, session); });
}

LogResult<std::optional<core::CadenceTrace>> SessionLog::trace(
    const core::SessionId& session) const {
    return impl_->read([&](Connection& connection) { return readTrace(connection, session); });
}

LogResult<std::vector<core::CadenceTrace>> SessionLog::tracesStarted(TimeRange range) const {
    return impl_->read(
        [&](Connection& connection) { return readTracesStarted(connection, range); });
}

LogResult<std::vector<core::Programme>> SessionLog::programmes() const {
    return impl_->read(readProgrammes);
}

LogResult<std::optional<core::Programme>> SessionLog::latestProgramme() const {
    return programmes().map(
        [](auto all) { return all.empty() ? std::nullopt : std::optional(std::move(all.back())); });
}

LogResult<std::vector<core::ProgrammeStep>> SessionLog::stepsOf(
    const core::ProgrammeId& programme) const {
    return impl_->read([&](Connection& connection) { return readSteps(connection, programme); });
}

LogResult<std::optional<core::WallTime>> SessionLog::lastClick(
    const std::set<core::SessionId>& besides) const {
    return impl_->read([&](Connection& connection) { return readLastClick(connection, besides); });
}

LogResult<std::int64_t> SessionLog::metresRun(std::chrono::local_days first,
                                              std::chrono::local_days until,
                                              const std::map<core::SessionId, int>& instead) const {
    return impl_->read(
        [&](Connection& connection) { return readMetres(connection, first, until, instead); });
}

LogResult<bool> SessionLog::noticeSeen(const std::string& notice) const {
    return impl_->read([&](Connection& connection) { return readNoticeSeen(connection, notice); });
}

LogResult<void> SessionLog::truncateWal() {
    return guarded([&]() -> LogResult<void> {
        const auto checkpoint = impl_->connection->use("PRAGMA wal_checkpoint(TRUNCATE)");
        if (checkpoint->executeStep() && checkpoint->getColumn(0).getInt() != 0) {
            return tl::unexpected(LogError{LogError::Kind::Busy, "the log is being read"});
        }
        return {};
    });
}

LogResult<void> SessionLog::copyTo(const std::filesystem::path& file) const {
    return guarded([&]() -> LogResult<void> {
        copyDatabase(impl_->connection->database(), file);
        return {};
    });
}

bool SessionLog::fileWasReplaced() const { return impl_->connection->fileWasReplaced(); }

void SessionLog::setJournalAside(const std::filesystem::path& file) const noexcept {
    impl_->connection->setJournalAside(file);
}

void SessionLog::leaveJournal() const noexcept { impl_->connection->leaveJournal(); }

}  // namespace stridetick::log
