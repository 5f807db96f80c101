// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/time_of_day.hpp"

#include <QLocale>
#include <QRegularExpression>

namespace stridetick::app::format {

QString timeOfDayFormat() {
    static const QRegularExpression seconds(QStringLiteral("('[^']*')|[:.\\s]*s+"));
    return QLocale().timeFormat(QLocale::ShortFormat).replace(seconds, QStringLiteral("\\1"));
}

}  // namespace stridetick::app::format
