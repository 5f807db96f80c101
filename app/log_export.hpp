// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/run_files.hpp"
#include "core/log/file_moves.hpp"
#include "core/log/log_check.hpp"
#include "core/log/session_log.hpp"

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace stridetick::app {

/// What is in a new file, given its name once it is whole.
[[nodiscard]] log::LogResult<void> tryWriteWhole(const std::filesystem::path& file,
                                                 const std::string& content,
                                                 log::Existing existing);

/// The log in a form that other programs read. First a look at what would be written, then the
/// files, each of which is a whole one as soon as it has its name. Thread: one. Blocks on the disk.
class LogExport {
 public:
    enum class Form {
        Json,  ///< one file, which is read back without loss
        Csv,   ///< a folder of sheets
        Fit,   ///< a folder of runs
        Tcx
    };
    static bool isOfRuns(Form form) { return form == Form::Fit || form == Form::Tcx; }
    /// A sound log.
    struct Source {
        std::filesystem::path log;       ///< as it was named
        std::filesystem::path readFrom;  ///< of any schema
        log::LogContents contents;
        std::function<log::LogResult<log::SessionLog>()> read;
    };
    struct Order {
        Form form = Form::Json;
        std::filesystem::path place;  ///< the file or the folder
        log::Existing existing = log::Existing::Keep;
        std::optional<std::chrono::local_days> first{};  ///< of runs; else all
    };
    /// Why none of it is written.
    struct Objection {
        enum class Why { IsTheLog, IsAFolder, Exists };
        Why why;
        std::filesystem::path file;
    };

    [[nodiscard]] static log::LogResult<LogExport> tryPrepare(Source source, Order order);

    const Order& order() const noexcept { return order_; }
    /// What would be written.
    const std::vector<std::filesystem::path>& files() const noexcept { return files_; }
    /// The first that there is.
    std::optional<Objection> objection() const;
    /// Before each run `goOn` is told how many there are before it; where it says no, that was all.
    /// Returns how many files were written.
    [[nodiscard]] log::LogResult<std::size_t> tryWrite(
        const std::function<bool(std::size_t)>& goOn) const;

 private:
    LogExport(Source source, Order order) : source_(std::move(source)), order_(std::move(order)) {}
    RunFormat runFormat() const noexcept;
    log::LogResult<void> look();
    log::LogResult<void> writeJson() const;
    log::LogResult<void> writeSheets() const;
    log::LogResult<std::string> weeksSheet() const;

    Source source_;
    Order order_;
    std::optional<RunFiles> runs_;
    std::vector<std::filesystem::path> files_;
};

}  // namespace stridetick::app
