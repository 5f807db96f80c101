// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include "app/cli/log_command.hpp"
#include "app/import/file_kind.hpp"
#include "core/log/merge.hpp"

#include <tl/expected.hpp>

#include <filesystem>
#include <optional>

/// What `merge` and `import` share: files that go into the log.
namespace stridetick::app::cli {

/// Why nothing can be taken from it, as far as a first look tells.
std::optional<Failure> objectionTo(const std::filesystem::path& file);

/// Opens the log that is to take something, which is made where there is none. Why nothing can be
/// taken, if so: a window has it, or it is none that this program can use.
std::optional<Failure> prepareLog(const std::filesystem::path& log);

/// A log that is not there yet is made only once something is found that can go into it.
bool hasLog(const std::filesystem::path& log);
std::optional<Failure> makeLog(const std::filesystem::path& log);

/// Merges a log or one as JSON. A log that is there must be prepared.
tl::expected<log::MergeSummary, Failure> take(const std::filesystem::path& log,
                                              const std::filesystem::path& file);

/// "3 entries new, 1 changed, 1 deleted, 40 there already", then a line for each that was
/// overruled.
QString described(const log::MergeSummary& summary);
QJsonObject asJson(const log::MergeSummary& summary);

}  // namespace stridetick::app::cli
