// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/whereabouts.hpp"

#include "app/ui/settings_page.hpp"

namespace stridetick::app {

using Page = MainWindow::Page;

Whereabouts::Whereabouts(MainWindow& window)
    : pages_(window.trail()), tab_(window.findChild<SettingsPage*>()->tab()) {
    pages_.append(window.page());
    if (pages_.removeAll(Page::Import) > 0 && pages_.isEmpty()) {
        pages_.append(Page::Review);
    }
    if (const auto* focus = window.focusWidget()) {
        focus_ = focus->objectName();
    }
}

void Whereabouts::restore(MainWindow& window) const {
    for (const auto page : pages_) {
        window.goTo(page);
    }
    if (window.page() == Page::Settings) {
        window.findChild<SettingsPage*>()->openTab(tab_);
    }
    if (auto* focus = focus_.isEmpty() ? nullptr : window.findChild<QWidget*>(focus_)) {
        focus->setFocus(Qt::OtherFocusReason);
    }
}

}  // namespace stridetick::app
