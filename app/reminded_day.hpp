// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <filesystem>
#include <optional>

namespace stridetick::app {

/// The last day on which the runner of a log was reminded, in a small file under XDG_STATE_HOME: so
/// that a computer started anew in the evening says nothing a second time. Where that cannot be
/// written it is known until the program ends.
class RemindedDay {
 public:
    explicit RemindedDay(const std::filesystem::path& log);

    std::optional<std::chrono::local_days> day() const;
    /// False where it could not be written.
    bool keep(std::chrono::local_days day);
    /// Of a log that is gone. Where the file cannot be removed, a date without a name stays.
    void forget();
    const std::filesystem::path& file() const noexcept { return file_; }

 private:
    std::filesystem::path file_;
    std::optional<std::chrono::local_days> known_;
};

}  // namespace stridetick::app
