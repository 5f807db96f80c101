// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>
#include <QLineEdit>
#include <QTest>

#include "tests/app/program.hpp"

#include <gtest/gtest.h>

#include <filesystem>

namespace stridetick::tests {

/// Gives the whole name to the dialog that is open, and Enter.
inline void answerDialog(QWidget& window, const char* name, const std::filesystem::path& place) {
    const auto find = [&] { return window.findChild<QFileDialog*>(QLatin1String(name)); };
    ASSERT_TRUE(waitFor([&] { return find() != nullptr && find()->isVisible(); })) << name;
    auto* line = find()->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    ASSERT_NE(line, nullptr);
    line->setFocus();
    line->setText(QString::fromStdString(place.string()));
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return find() == nullptr || !find()->isVisible(); })) << name;
    window.activateWindow();  // nobody else does, without a desktop
    ASSERT_TRUE(waitFor([&] { return window.isActiveWindow(); }));
}

}  // namespace stridetick::tests
