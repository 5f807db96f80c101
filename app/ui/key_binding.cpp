// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/key_binding.hpp"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QMenu>
#include <QShortcut>
#include <QVariant>
#include <QWidget>

namespace stridetick::app {

namespace {

constexpr const char* kBound = "keyAction";

template <class Follow>
void follow(QObject* holder, Follow follow) {
    follow();
    QObject::connect(&KeyMap::current(), &KeyMap::changed, holder, follow);
}

/// Qt counts the open list of a choice as a part of its page, so that the page's keys would work.
class ListKeys : public QObject {
 public:
    using QObject::QObject;

 protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::ShortcutOverride) {
            return QObject::eventFilter(watched, event);
        }
        const auto* open = QApplication::activePopupWidget();
        if (open == nullptr || qobject_cast<const QMenu*>(open) != nullptr) {
            return QObject::eventFilter(watched, event);
        }
        event->accept();
        return true;
    }
};

}  // namespace

void leaveKeysToLists(QObject* owner) { qApp->installEventFilter(new ListKeys(owner)); }

void bindKeys(QShortcut* shortcut, KeyAction action) {
    shortcut->setProperty(kBound, static_cast<int>(action));
    shortcut->setAutoRepeat(mayRepeat(action));
    follow(shortcut, [=] { shortcut->setKeys(KeyMap::current().keys(action)); });
}

void bindKeys(QAction* entry, KeyAction action) {
    entry->setProperty(kBound, static_cast<int>(action));
    follow(entry, [=] { entry->setShortcuts(KeyMap::current().keys(action)); });
}

void tipKeys(QWidget* widget, KeyAction action, const QString& words) {
    follow(widget, [=] {
        const QString names = keyNames(action);
        const bool told = words.isEmpty() || names.isEmpty();
        widget->setToolTip(told ? names : words.arg(names));
    });
}

std::optional<KeyAction> boundTo(const QObject& holder) {
    const auto value = holder.property(kBound);
    return value.isValid() ? std::optional{static_cast<KeyAction>(value.toInt())} : std::nullopt;
}

}  // namespace stridetick::app
