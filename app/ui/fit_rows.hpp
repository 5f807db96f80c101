// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace stridetick::app {

/// Makes each row as high as the first one needs: letters that the font itself lacks may be higher
/// than it.
inline void fitRows(QTableView& table) {
    table.resizeRowToContents(0);
    auto* rows = table.verticalHeader();
    rows->setDefaultSectionSize(std::max(rows->defaultSectionSize(), table.rowHeight(0)));
}

}  // namespace stridetick::app
