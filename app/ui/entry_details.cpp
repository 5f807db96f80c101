// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/entry_details.hpp"

#include "app/ui/theme.hpp"

namespace stridetick::app {

EntryDetails::EntryDetails(QWidget* parent) : WrappedList(parent) {
    theme::name(this, "entryDetails", tr("The selected entry in full"));
    setMinimumHeight(theme::em() * 6);
    hide();
}

void EntryDetails::show(const QStringList& lines) {
    QStringList shown;
    for (int row = 0; row < count(); ++row) {
        shown.append(item(row)->text());
    }
    if (shown != lines) {  // else it is being read
        clear();
        addItems(lines);
    }
    setVisible(!lines.isEmpty());
}

}  // namespace stridetick::app
