// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/key_map.hpp"

#include <QKeyEvent>

#include "app/settings_store.hpp"
#include "app/tap_input.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace stridetick::app {

namespace {

using Verdict = KeyMap::Judged::Verdict;

KeyMap* newest = nullptr;

/// What lists, fields and buttons live by; a run has none that needs them.
bool isNeeded(QKeyCombination key, KeyPlace place) {
    const int code = key.key();
    if (code == Qt::Key_Tab || code == Qt::Key_Backtab || code == Qt::Key_Return ||
        code == Qt::Key_Enter || code == Qt::Key_Escape || code == Qt::Key_F10 ||
        code == Qt::Key_Menu) {
        return true;
    }
    const bool letter = code < 0x10000 && QChar(static_cast<char16_t>(code)).isLetter();
    if (key.keyboardModifiers() == Qt::AltModifier && letter) {
        return true;  // presses a button or opens a menu
    }
    if (place == KeyPlace::Run || (key.keyboardModifiers() & ~Qt::ShiftModifier) != 0) {
        return false;
    }
    constexpr std::array kMoves{Qt::Key_Space, Qt::Key_Left,   Qt::Key_Right,
                                Qt::Key_Up,    Qt::Key_Down,   Qt::Key_Home,
                                Qt::Key_End,   Qt::Key_PageUp, Qt::Key_PageDown};
    return std::ranges::find(kMoves, code) != kMoves.end();
}

bool isModifier(int key) {
    return key == Qt::Key_unknown || (key >= Qt::Key_Shift && key <= Qt::Key_ScrollLock) ||
           (key >= Qt::Key_Super_L && key <= Qt::Key_Hyper_R && key != Qt::Key_Menu) ||
           key == Qt::Key_AltGr || key == Qt::Key_Multi_key || key == 0 ||
           (key >= Qt::Key_Dead_Grave && key <= Qt::Key_Dead_Longsolidusoverlay);
}

/// Nothing where they are no keys that could be had.
std::optional<QList<QKeySequence>> keysOf(const QStringList& texts, KeyAction action) {
    QList<QKeySequence> keys;
    const auto usual = defaultKeys(action);
    for (const QString& text : texts) {
        const QKeySequence key(text, QKeySequence::PortableText);
        const bool had = key.count() == 1 && !isModifier(key[0].key()) &&
                         (usual.contains(key) || !isNeeded(key[0], placeOf(action)));
        if (!had) {
            return std::nullopt;
        }
        keys.append(key);
    }
    return keys;
}

}  // namespace

KeyMap::KeyMap(SettingsStore& settings, QObject* parent)
    : QObject(parent), settings_(&settings), before_(std::exchange(newest, this)) {
    read();
}

KeyMap::~KeyMap() {
    if (newest == this) {
        newest = before_;
    }
    for (auto* map = newest; map != nullptr; map = map->before_) {
        if (map->before_ == this) {
            map->before_ = before_;
        }
    }
}

KeyMap& KeyMap::current() {
    static KeyMap nobodys;
    return newest != nullptr ? *newest : nobodys;
}

const QList<QKeySequence>& KeyMap::keys(KeyAction action) const { return keys_.at(action); }

bool KeyMap::isChanged(KeyAction action) const { return keys(action) != defaultKeys(action); }

bool KeyMap::matches(const QKeyEvent& event, KeyAction action) const {
    return keys(action).contains(keyOf(event));
}

bool KeyMap::repeats(QKeyCombination key) const {
    return std::ranges::any_of(keyActions(), [&](KeyAction action) {
        return mayRepeat(action) && keys(action).contains(QKeySequence(key));
    });
}

/// What the runner has chosen comes before any default, so that a new default takes nobody's key.
void KeyMap::read() {
    keys_.clear();
    const auto take = [this](KeyAction action, const QList<QKeySequence>& wanted) {
        auto& had = keys_[action];
        for (const auto& key : wanted) {
            if (!holder(action, key) && !had.contains(key)) {
                had.append(key);
            }
        }
    };
    for (const auto action : keyActions()) {
        const auto kept = settings_ != nullptr ? settings_->keys(keyId(action)) : std::nullopt;
        if (const auto own = kept ? keysOf(*kept, action) : std::nullopt) {
            take(action, *own);
        }
    }
    for (const auto action : keyActions()) {
        if (!keys_.contains(action)) {
            take(action, defaultKeys(action));
        }
    }
}

std::optional<KeyAction> KeyMap::holder(KeyAction action, const QKeySequence& key) const {
    for (const auto& [other, keys] : keys_) {
        if (other != action && overlap(placeOf(other), placeOf(action)) && keys.contains(key)) {
            return other;
        }
    }
    return std::nullopt;
}

KeyMap::Judged KeyMap::judge(KeyAction action, const QKeySequence& key) const {
    if (key.count() != 1 || isModifier(key[0].key())) {
        return {Verdict::NoKey};
    }
    if (keys(action).contains(key)) {
        return {Verdict::Has};
    }
    const auto place = placeOf(action);
    const bool usual = defaultKeys(action).contains(key);
    const bool amongTaps = place == KeyPlace::Everywhere || place == KeyPlace::Tapping;
    if (!usual && amongTaps && TapInput::isTap(key[0])) {
        return {Verdict::Tap};
    }
    if (!usual && isNeeded(key[0], place)) {
        return {Verdict::Needed};
    }
    if (const auto other = holder(action, key)) {
        return {Verdict::Taken, other};
    }
    return {Verdict::Free};
}

void KeyMap::add(KeyAction action, const QKeySequence& key) { give(action, key, keys(action)); }

void KeyMap::replace(KeyAction action, const QKeySequence& key) { give(action, key, {}); }

void KeyMap::give(KeyAction action, const QKeySequence& key, QList<QKeySequence> keys) {
    auto judged = judge(action, key);
    if (judged.verdict == Verdict::Tap || judged.verdict == Verdict::Needed ||
        judged.verdict == Verdict::NoKey) {
        return;
    }
    while (const auto other = holder(action, key)) {
        auto left = this->keys(*other);
        left.removeAll(key);
        keep(*other, left);
        keys_[*other] = left;
    }
    keys.removeAll(key);
    keys.append(key);
    keep(action, keys);
    read();
    emit changed();
}

void KeyMap::clear(KeyAction action) {
    keep(action, {});
    read();
    emit changed();
}

void KeyMap::reset(KeyAction action) {
    if (settings_ != nullptr) {
        settings_->setKeys(keyId(action), std::nullopt);
    }
    read();
    emit changed();
}

void KeyMap::resetAll() {
    for (const auto action : keyActions()) {
        if (settings_ != nullptr) {
            settings_->setKeys(keyId(action), std::nullopt);
        }
    }
    read();
    emit changed();
}

void KeyMap::keep(KeyAction action, const QList<QKeySequence>& keys) {
    if (settings_ == nullptr) {
        return;
    }
    QStringList texts;
    for (const auto& key : keys) {
        texts.append(key.toString(QKeySequence::PortableText));
    }
    settings_->setKeys(keyId(action),
                       keys == defaultKeys(action) ? std::nullopt : std::optional{texts});
}

QKeySequence keyOf(const QKeyEvent& event) {
    auto modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    int key = event.key();
    if (key == Qt::Key_Backtab) {
        key = Qt::Key_Tab;
    }
    const bool sign = key > Qt::Key_Space && key < 0x10000 &&
                      !QChar(static_cast<char16_t>(key)).isLetterOrNumber();
    if (sign) {
        modifiers &= ~Qt::ShiftModifier;
    }
    return QKeySequence(QKeyCombination(modifiers, static_cast<Qt::Key>(key)));
}

QString keyName(const QKeySequence& key) {
    if (key.isEmpty()) {
        return {};
    }
    const std::array names{std::pair{Qt::Key_Comma, KeyMap::tr("comma")},
                           std::pair{Qt::Key_Period, KeyMap::tr("full stop")},
                           std::pair{Qt::Key_Minus, KeyMap::tr("−")},
                           std::pair{Qt::Key_PageUp, KeyMap::tr("Page Up")},
                           std::pair{Qt::Key_PageDown, KeyMap::tr("Page Down")},
                           std::pair{Qt::Key_Escape, KeyMap::tr("Escape")},
                           std::pair{Qt::Key_Delete, KeyMap::tr("Delete")},
                           std::pair{Qt::Key_MediaTogglePlayPause, KeyMap::tr("Media Play/Pause")}};
    const auto* found =
        std::ranges::find(names, key[0].key(), [](auto& name) { return name.first; });
    if (found == names.end()) {
        return key.toString(QKeySequence::NativeText);
    }
    // Qt names the modifiers before a key that it knows: those of a letter, without it.
    const QKeySequence letter(QKeyCombination(key[0].keyboardModifiers(), Qt::Key_A));
    return letter.toString(QKeySequence::NativeText).chopped(1) + found->second;
}

QString keyNames(KeyAction action) {
    QStringList names;
    for (const auto& key : KeyMap::current().keys(action)) {
        names.append(keyName(key));
    }
    return names.join(KeyMap::tr(", "));
}

QString withKey(const QString& words, KeyAction action) {
    const auto& keys = KeyMap::current().keys(action);
    return keys.isEmpty() ? words : KeyMap::tr("%1 (%2)").arg(words, keyName(keys.front()));
}

}  // namespace stridetick::app
