// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QFont>
#include <QList>
#include <QString>
#include <QStringList>
#include <QWidget>

namespace stridetick::tests {

/// The application's text size for the length of a test.
class TextScale {
 public:
    explicit TextScale(double factor) : plain_(QApplication::font()) {
        QFont scaled = plain_;
        scaled.setPointSizeF(plain_.pointSizeF() * factor);
        QApplication::setFont(scaled);
    }
    ~TextScale() { QApplication::setFont(plain_); }
    TextScale(const TextScale&) = delete;
    TextScale& operator=(const TextScale&) = delete;

 private:
    QFont plain_;
};

template <class... Kinds>
bool isOneOf(const QWidget* widget) {
    return (... || (qobject_cast<const Kinds*>(widget) != nullptr));
}
/// What a label or a button says; nothing of a widget of another kind.
QString textOf(const QWidget& widget);
/// Controls and painted things, shown or not; not the parts that Qt builds its own widgets from.
QList<QWidget*> controlsOf(const QWidget& root);
/// Not as what is given no height at all, like that beside a run in full screen.
bool isShown(const QWidget& widget);
/// What the widget's page is: the inside of what scrolls, or the window.
const QWidget* pageOf(const QWidget& widget);

/// Each of what is shown that is wrong, in words.
/// Controls, and all that takes the focus, of which a screen reader has nothing to say.
QStringList unnamed(const QWidget& window);
/// Texts that have less room than they need, or stand outside of their page.
QStringList cutOff(const QWidget& window);
/// Texts whose contrast with their ground, as both are painted, is below WCAG's 4.5:1.
QStringList faint(QWidget& window);

}  // namespace stridetick::tests
