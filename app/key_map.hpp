// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyCombination>
#include <QList>
#include <QObject>
#include <QString>

#include "app/key_action.hpp"

#include <map>
#include <optional>

class QKeyEvent;

namespace stridetick::app {

class SettingsStore;

/// Which key does what: the defaults, and what the runner has made of them. As of the application
/// there is one, current(). Thread: window's. Borrows the settings.
class KeyMap : public QObject {
    Q_OBJECT

 public:
    /// The current one from now on.
    explicit KeyMap(SettingsStore& settings, QObject* parent = nullptr);
    ~KeyMap() override;
    /// The newest; where there is none, one with the defaults.
    static KeyMap& current();

    /// None: the action is on no key.
    const QList<QKeySequence>& keys(KeyAction action) const;
    /// The runner has changed them.
    bool isChanged(KeyAction action) const;
    bool matches(const QKeyEvent& event, KeyAction action) const;
    /// Its key acts again while it is held.
    bool repeats(QKeyCombination key) const;

    struct Judged {
        enum class Verdict {
            Free,
            Has,     ///< the action has it already
            Taken,   ///< by another action, where both may be meant
            Tap,     ///< on Measure it is a tap
            Needed,  ///< by the program's controls
            NoKey    ///< of its own: Shift, Ctrl, ...
        };
        Verdict verdict = Verdict::Free;
        std::optional<KeyAction> by{};
    };
    Judged judge(KeyAction action, const QKeySequence& key) const;

    /// Takes the key from whoever has it; ignored where it can't be had.
    void add(KeyAction action, const QKeySequence& key);
    /// The same, and it is the only one.
    void replace(KeyAction action, const QKeySequence& key);
    void clear(KeyAction action);
    /// To the default keys but those that another action was given.
    void reset(KeyAction action);
    void resetAll();

 signals:
    void changed();

 private:
    KeyMap() { read(); }  ///< of nobody's settings

    void read();
    void keep(KeyAction action, const QList<QKeySequence>& keys);
    std::optional<KeyAction> holder(KeyAction action, const QKeySequence& key) const;
    void give(KeyAction action, const QKeySequence& key, QList<QKeySequence> keys);

    SettingsStore* settings_ = nullptr;
    KeyMap* before_ = nullptr;
    std::map<KeyAction, QList<QKeySequence>> keys_;
};

/// The key that was pressed, as it is bound: without the keypad, and without the Shift that a sign
/// needs.
QKeySequence keyOf(const QKeyEvent& event);
/// "Ctrl+comma", "Page Up", "Space".
QString keyName(const QKeySequence& key);
/// "Space, F5"; empty where there is none.
QString keyNames(KeyAction action);
/// "Start (Space)": the first key of the action behind the words, where it has one.
QString withKey(const QString& words, KeyAction action);

}  // namespace stridetick::app
