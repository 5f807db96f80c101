// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/day_field.hpp"

#include <QKeyEvent>
#include <QLineEdit>

#include "app/format.hpp"
#include "app/ui/theme.hpp"

#include <utility>

namespace stridetick::app {

DayField::DayField(const char* objectName, const QString& accessibleName, QWidget* parent)
    : QDateEdit(parent) {
    theme::name(this, objectName, accessibleName);
    // Its own name first: under that which Qt gives it, it is no text to a screen reader.
    lineEdit()->setObjectName(QLatin1String(objectName) + QLatin1String("Line"));
    lineEdit()->setAccessibleName(accessibleName);
    setDisplayFormat(format::typedDayFormat());
}

// Qt's own takes the separator after a full part, from which it went on by itself, for one more
// step, and nothing at all while the whole of the text is selected.
void DayField::keyPressEvent(QKeyEvent* event) {
    const QString text = event->text();
    const bool printable = !text.isEmpty() && text.front().isPrint();
    const bool digit = printable && text.front().isDigit();
    if (std::exchange(wentOn_, false) && printable && !digit) {
        return;
    }
    if (digit && lineEdit()->selectedText() == lineEdit()->text()) {
        setSelectedSection(sectionAt(0));
    }
    const int before = currentSectionIndex();
    QDateEdit::keyPressEvent(event);
    wentOn_ = digit && currentSectionIndex() != before;
}

}  // namespace stridetick::app
