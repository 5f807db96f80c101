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

}  // namespace stridetick::app
