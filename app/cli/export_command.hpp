// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "app/cli/session_options.hpp"
#include "app/log_export.hpp"

#include <filesystem>
#include <optional>

namespace stridetick::app::cli {

/// `stridetick export`: the log in a form that other programs read.
struct ExportOrder {
    using Form = LogExport::Form;
    std::filesystem::path log;
    Form form = Form::Json;
    std::filesystem::path place;  ///< the file or the folder
    std::optional<int> weeks{};   ///< of Fit and Tcx, up to this one; else all
    bool force = false;
    bool quiet = false;
};

/// Without the command's own name.
Read<ExportOrder> readExportOrder(const QStringList& arguments);
QString exportHelp();
/// A file under its own name is always a whole one. Returns the exit code.
int exportLog(const ExportOrder& order);

}  // namespace stridetick::app::cli
