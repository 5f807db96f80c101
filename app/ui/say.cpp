// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/say.hpp"

#include <QTimer>

#include "app/ui/announce.hpp"
#include "app/ui/columns.hpp"

namespace stridetick::app {

void say(QLabel* label, const QString& words, theme::Tone tone, bool answer) {
    say(label, words, tone, answer, label);
}

void say(QLabel* label, const QString& words, theme::Tone tone, bool answer, QWidget* last) {
    const bool anew = answer && !words.isEmpty() && words != label->text();
    label->setText(words);
    label->setVisible(!words.isEmpty());
    theme::setTone(label, tone);
    if (!anew) {
        return;
    }
    bringIntoSight(label, last->isVisibleTo(label->parentWidget()) ? last : label);
    QTimer::singleShot(0, label, [label] {  // its page may be about to show it
        if (label->isVisible()) {
            announce(label, label->text());
        }
    });
}

}  // namespace stridetick::app
