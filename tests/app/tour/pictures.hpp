// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <initializer_list>

namespace stridetick::tests {

/// Each is there in the light look.
inline void expectPictures(const QTemporaryDir& folder, std::initializer_list<const char*> names) {
    for (const char* name : names) {
        EXPECT_TRUE(QFile::exists(folder.filePath(QStringLiteral("%1-light.png").arg(name))))
            << name;
    }
}

}  // namespace stridetick::tests
