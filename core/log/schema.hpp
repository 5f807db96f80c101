// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/session_log.hpp"
#include "core/util/clock.hpp"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace stridetick::log {

/// "Strk", in the header of every log.
inline constexpr std::int32_t kApplicationId = 0x5374726b;
inline constexpr int kPageSize = 4096;

/// One change of the schema. Released steps are never edited; a new one is added at the end.
struct SchemaStep {
    int version;
    std::string_view description;
    std::vector<std::string_view> statements;
};
using SchemaSteps = std::span<const SchemaStep>;

/// All steps of this program, versions 1, 2, ...
SchemaSteps schemaSteps();
int latestVersion(SchemaSteps steps);

/// Brings the file up to the last of `steps`, all in one transaction: a step that fails leaves the
/// file as it was before the first, so that the program that wrote it can still open it.
[[nodiscard]] LogResult<void> applySteps(const std::filesystem::path& file, SchemaSteps steps);

/// Makes a log of the last of `steps` with no rows at all.
[[nodiscard]] LogResult<void> createEmptyLog(const std::filesystem::path& file, SchemaSteps steps);
/// Adds the runner where there is none, and one for every number that other rows name.
[[nodiscard]] LogResult<void> addMissingRunner(const std::filesystem::path& file,
                                               const core::WallTime& now);

struct TableShape {
    std::string name;
    std::vector<std::string> columns;
};
/// The tables that `steps` make. Throws what SQLite throws.
std::vector<TableShape> tableShapes(SchemaSteps steps);

}  // namespace stridetick::log
