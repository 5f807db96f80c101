// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/schema.hpp"

#include <filesystem>
#include <string>

namespace stridetick::log {

/// Whether a log can be used, found without changing a byte of it or of its journal.
struct Examination {
    enum class Health {
        Sound,
        Newer,
        Damaged,
        Unavailable  ///< locked by another program, or the system refuses
    };
    Health health = Health::Unavailable;
    int version = 0;
    std::string detail;
};
Examination examine(const std::filesystem::path& file, SchemaSteps steps);

}  // namespace stridetick::log
