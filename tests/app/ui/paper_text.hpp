// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <gtest/gtest.h>

/// What another program finds in a PDF file.
namespace stridetick::tests {

inline QString toldBy(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished()) << program.toStdString() << " is not installed";
    EXPECT_EQ(process.exitCode(), 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// In one line, whatever the page's own lines are.
inline QString paperText(const QString& file) {
    static const QRegularExpression space(QStringLiteral("\\s+"));
    return toldBy("pdftotext", {"-enc", "UTF-8", file, "-"}).replace(space, " ");
}

inline QString paperInfo(const QString& file) { return toldBy("pdfinfo", {file}); }

inline void expectOnePage(const QString& file) {
    static const QRegularExpression one(QStringLiteral("Pages:\\s+1\\n"));
    EXPECT_TRUE(paperInfo(file).contains(one)) << qPrintable(paperInfo(file));
}

}  // namespace stridetick::tests
