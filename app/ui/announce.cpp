// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/announce.hpp"

#include <QAccessible>

#include "app/ui/theme.hpp"

namespace stridetick::app {

Announcer::Announcer(QWidget* window) : QWidget(window) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();                   // until there are words
    setGeometry(0, 0, 1, 1);  // what has no size does not show to a screen reader either
}

void Announcer::announce(const QString& words) {
    theme::name(this, "announcer", words);
    if (isVisible()) {
        QAccessibleEvent anew(this, QAccessible::ObjectShow);
        QAccessible::updateAccessibility(&anew);
    }
    show();  // tells so itself
    emit announced(words);
}

void announce(QWidget* widget, const QString& words) {
    if (words.isEmpty()) {
        return;
    }
    auto* window = widget->window();
    auto* announcer = window->findChild<Announcer*>({}, Qt::FindDirectChildrenOnly);
    if (announcer == nullptr) {
        announcer = new Announcer(window);
    }
    announcer->announce(words);
}

}  // namespace stridetick::app
