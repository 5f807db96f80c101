// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include "app/ui/main_window.hpp"

namespace stridetick::tests {

/// Empty while there is none.
inline QString noticeIn(const app::MainWindow& window, const char* id) {
    const auto* label = window.findChild<QLabel*>(QStringLiteral("notice-") + id);
    return label == nullptr ? QString() : label->text();
}

}  // namespace stridetick::tests
