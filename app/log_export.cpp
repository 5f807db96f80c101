// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log_export.hpp"

#include "app/log_weeks.hpp"
#include "core/exchange/log_csv.hpp"
#include "core/exchange/log_json.hpp"
#include "core/exchange/weeks_csv.hpp"
#include "core/exchange/whole_file.hpp"
#include "core/time/local_week.hpp"

#include <algorithm>
#include <utility>

namespace stridetick::app {

namespace {

namespace fs = std::filesystem;

constexpr const char* kWeeks = "weeks.csv";
constexpr std::chrono::weeks kMostWeeks{5'200};  // a clock that was once wrong makes no more

log::LogResult<void> notWritten(const fs::path& file, const std::error_code& failure) {
    return tl::unexpected(
        log::LogError{log::LogError::Kind::Other, file.string() + ": " + failure.message()});
}

log::LogResult<void> keep(exchange::WholeFile& file) {
    const auto failure = file.keep();
    return failure ? notWritten(file.file(), failure) : log::LogResult<void>{};
}

}  // namespace

log::LogResult<void> tryWriteWhole(const fs::path& file, const std::string& content,
                                   log::Existing existing) {
    exchange::WholeFile whole(file, existing);
    whole.out() << content;
    return keep(whole);
}

log::LogResult<LogExport> LogExport::tryPrepare(Source source, Order order) {
    LogExport made(std::move(source), std::move(order));
    if (auto looked = made.look(); !looked) {
        return tl::unexpected(looked.error());
    }
    return made;
}

RunFormat LogExport::runFormat() const noexcept {
    return order_.form == Form::Fit ? RunFormat::Fit : RunFormat::Tcx;
}

log::LogResult<void> LogExport::look() {
    if (order_.form == Form::Json) {
        files_ = {order_.place};
        return {};
    }
    if (order_.form == Form::Csv) {
        return exchange::csvNames(source_.readFrom).map([this](const auto& names) {
            files_ = {order_.place / kWeeks};
            for (const auto& name : names) {
                files_.push_back(order_.place / name);
            }
        });
    }
    return source_.read()
        .and_then([this](const log::SessionLog& log) {
            return RunFiles::tryRead(log, source_.contents, order_.first);
        })
        .map([this](RunFiles runs) {
            runs_.emplace(std::move(runs));
            for (std::size_t i = 0; i < runs_->size(); ++i) {
                files_.push_back(order_.place / runs_->name(i, runFormat()));
            }
        });
}

std::optional<LogExport::Objection> LogExport::objection() const {
    for (const auto& file : files_) {
        if (log::isPartOf(file, source_.log) || log::isPartOf(file, source_.readFrom)) {
            return Objection{Objection::Why::IsTheLog, file};
        }
        std::error_code none;
        if (fs::is_directory(file, none)) {
            return Objection{Objection::Why::IsAFolder, file};
        }
        if (order_.existing == log::Existing::Keep && log::FileIdentity::of(file)) {
            return Objection{Objection::Why::Exists, file};
        }
    }
    return std::nullopt;
}

log::LogResult<std::size_t> LogExport::tryWrite(
    const std::function<bool(std::size_t)>& goOn) const {
    const auto all = [this] { return files_.size(); };
    log::discardAbandonedOf(files_);  // once: there may be thousands
    if (order_.form == Form::Json) {
        return writeJson().map(all);
    }
    if (const auto failure = log::makeFolders(order_.place)) {
        return notWritten(order_.place, failure).map(all);
    }
    if (order_.form == Form::Csv) {
        return writeSheets().map(all);
    }
    std::size_t written = 0;
    for (; written < files_.size() && goOn(written); ++written) {
        if (auto kept = tryWriteWhole(files_[written], runs_->content(written, runFormat()),
                                      order_.existing);
            !kept) {
            return tl::unexpected(kept.error());
        }
    }
    return written;
}

log::LogResult<void> LogExport::writeJson() const {
    exchange::WholeFile file(order_.place, order_.existing);
    auto written = exchange::tryWriteJson(source_.readFrom, file.out());
    // Where the disk is why, the system's words say it.
    return written || !file.out() ? keep(file) : written;
}

log::LogResult<void> LogExport::writeSheets() const {
    return exchange::tryWriteCsv(source_.readFrom, order_.place, order_.existing)
        .and_then([this] { return weeksSheet(); })
        .and_then([this](const std::string& weeks) {
            return tryWriteWhole(order_.place / kWeeks, weeks, order_.existing);
        });
}

/// Of all years.
log::LogResult<std::string> LogExport::weeksSheet() const {
    const auto& contents = source_.contents;
    if (!contents.firstEntry || !contents.lastEntry) {
        return exchange::weeksCsv({});
    }
    return source_.read()
        .and_then([&](const log::SessionLog& log) {
            const auto last = core::localDay(*contents.lastEntry);
            const auto first = std::max(core::localDay(*contents.firstEntry), last - kMostWeeks);
            return weeksOf(log, first, last, firstWeekdayHere());
        })
        .map([](const auto& weeks) { return exchange::weeksCsv(weeks); });
}

}  // namespace stridetick::app
