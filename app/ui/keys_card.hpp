// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>

#include "app/key_map.hpp"
#include "app/ui/theme.hpp"

#include <optional>

namespace stridetick::app {

class WrappedList;

/// The list of what is on which key, and how that is changed: by keys alone.
/// Thread: window's. Borrows the map.
class KeysCard : public QFrame {
    Q_OBJECT

 public:
    explicit KeysCard(KeyMap& keys, QWidget* parent = nullptr);
    void focusNext();

 protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

 private:
    enum class Asked { Nothing, Key, TakeOver };

    QWidget* buildButtons();
    void refresh();
    void refreshButtons();
    std::optional<KeyAction> selected() const;
    void ask(Asked asked);
    void take(const QKeyEvent& event);
    void judge(const QKeySequence& key);
    void bind();
    void done(const QString& words, theme::Tone tone);
    void takeAway();
    void reset();
    QString held(KeyAction action) const;

    KeyMap& keys_;
    Asked asked_ = Asked::Nothing;
    bool another_ = false;  ///< beside the keys that are there
    QKeySequence wanted_;   ///< that another action has
    WrappedList* list_;
    QLabel* words_;
    QPushButton* field_;  ///< has the focus while the next key is the one that is wanted
    QWidget* buttons_ = nullptr;
    QPushButton* change_ = nullptr;
    QPushButton* add_ = nullptr;
    QPushButton* reset_ = nullptr;
    QPushButton* resetAll_ = nullptr;
    QWidget* question_ = nullptr;
    QPushButton* takeOver_ = nullptr;
    QPushButton* leave_ = nullptr;
};

}  // namespace stridetick::app
