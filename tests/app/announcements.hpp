// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "app/ui/announce.hpp"

namespace stridetick::tests {

/// What is announced in a window from now on, while this lives. That it arrives at a screen reader
/// is for the live tests to see.
class Announcements : public QObject {
 public:
    explicit Announcements(QWidget& window) {
        auto* announcer = window.findChild<app::Announcer*>({}, Qt::FindDirectChildrenOnly);
        if (announcer == nullptr) {
            announcer = new app::Announcer(&window);
        }
        connect(announcer, &app::Announcer::announced, this,
                [this](const QString& words) { all_.append(words); });
    }

    const QStringList& all() const { return all_; }

 private:
    QStringList all_;
};

}  // namespace stridetick::tests
