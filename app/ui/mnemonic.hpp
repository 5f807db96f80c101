// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>

namespace stridetick::app {

/// To be spoken: without the & of "&Save", and without the whole "(&S)" that a language without
/// letters has at its end.
inline QString withoutMnemonic(QString text) {
    static const QRegularExpression appended(QStringLiteral("\\s*\\(&[A-Za-z0-9]\\)"));
    static const QRegularExpression mark(QStringLiteral("&(.)"));
    return text.remove(appended).replace(mark, QStringLiteral("\\1"));
}

}  // namespace stridetick::app
