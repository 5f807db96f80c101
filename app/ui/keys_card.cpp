// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/keys_card.hpp"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include "app/ui/columns.hpp"
#include "app/ui/say.hpp"
#include "app/ui/wrapped_list.hpp"

#include <utility>

namespace stridetick::app {

namespace {

constexpr int kListEms = 14;
constexpr int kActionRole = Qt::UserRole;

}  // namespace

KeysCard::KeysCard(KeyMap& keys, QWidget* parent)
    : QFrame(parent),
      keys_(keys),
      list_(new WrappedList(this)),
      words_(theme::namedLabel("keysMessage", theme::Type::Strong, this)),
      field_(theme::button("keysField", tr("Press a key…"), tr("Press a key"), this)) {
    theme::name(this, "keysCard", tr("Keys"));
    setProperty("card", true);
    theme::name(list_, "keysList", tr("What is on which key"));
    list_->setMinimumHeight(theme::em() * kListEms);
    list_->keepWhole();
    words_->setWordWrap(true);
    field_->installEventFilter(this);
    auto* column = theme::columnOf(this);
    column->addWidget(theme::label(tr("Keys"), theme::Type::Heading, this));
    column->addWidget(theme::quietLabel(
        tr("Presenter remotes, foot pedals and media keys are keyboards: put what they send on "
           "what you need. While you tap, on Measure and in a check, Space, Enter, letters, Page "
           "Up and Down and media keys are taps, whatever they do elsewhere."),
        this));
    column->addWidget(list_, 1);
    column->addWidget(buildButtons());
    column->addWidget(words_);
    column->addWidget(field_, 0, Qt::AlignLeft);
    column->addWidget(question_);
    connect(list_, &QListWidget::itemActivated, this, [this] {
        another_ = false;
        ask(Asked::Key);
    });
    connect(list_, &QListWidget::currentItemChanged, this, [this] {
        if (asked_ == Asked::TakeOver) {  // that was for another action
            done(tr("Nothing was changed."), theme::Tone::Plain);
        }
        refreshButtons();
    });
    connect(&keys_, &KeyMap::changed, this, &KeysCard::refresh);
    refresh();
    list_->setCurrentRow(1);  // below the first heading
    done({}, theme::Tone::Plain);
}

QWidget* KeysCard::buildButtons() {
    buttons_ = new QWidget(this);
    change_ = theme::button("keysChange", tr("Change…"), tr("Change the key"), buttons_);
    add_ = theme::button("keysAdd", tr("Add a key…"), tr("Add a key"), buttons_);
    reset_ = theme::button("keysReset", tr("Reset"), tr("Reset the keys of this action"), buttons_);
    resetAll_ = theme::button("keysResetAll", tr("Reset all"), tr("Reset all keys"), buttons_);
    auto* some = new QWidget(buttons_);
    auto* others = new QWidget(buttons_);
    for (auto [row, buttons] : {std::pair{some, std::pair{change_, add_}},
                                std::pair{others, std::pair{reset_, resetAll_}}}) {
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(buttons.first);
        line->addWidget(buttons.second);
        line->addStretch();
    }
    auto* columns = new Columns(buttons_);
    columns->add(some, 0);
    columns->add(others, 1);
    auto* all = new QVBoxLayout(buttons_);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(columns);
    question_ = new QWidget(this);
    takeOver_ = theme::button("keysTakeOver", tr("Take it over"),
                              tr("Take the key over from the other action"), question_);
    leave_ = theme::button("keysLeave", tr("Leave it"), tr("Leave the key where it is"), question_);
    auto* line = new QHBoxLayout(question_);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(takeOver_);
    line->addWidget(leave_);
    line->addStretch();
    connect(change_, &QPushButton::clicked, this, [this] {
        another_ = false;
        ask(Asked::Key);
    });
    connect(add_, &QPushButton::clicked, this, [this] {
        another_ = true;
        ask(Asked::Key);
    });
    connect(reset_, &QPushButton::clicked, this, &KeysCard::reset);
    connect(resetAll_, &QPushButton::clicked, this, [this] {
        keys_.resetAll();
        done(tr("All keys are as they came."), theme::Tone::Good);
    });
    connect(takeOver_, &QPushButton::clicked, this, &KeysCard::bind);
    connect(leave_, &QPushButton::clicked, this,
            [this] { done(tr("Nothing was changed."), theme::Tone::Plain); });
    return buttons_;
}

void KeysCard::focusNext() { list_->setFocus(Qt::OtherFocusReason); }

QString KeysCard::held(KeyAction action) const {
    const QString names = keyNames(action);
    return names.isEmpty() ? tr("no key") : names;
}

/// The lines stay what they are, so that the one that is current stays it.
void KeysCard::refresh() {
    const bool first = list_->count() == 0;
    std::optional<KeyPlace> place;
    int row = 0;
    const auto line = [&](const QString& text) {
        if (first) {
            list_->addItem(text);
        } else if (list_->item(row)->text() != text) {
            list_->item(row)->setText(text);
        }
        return list_->item(row++);
    };
    for (const auto action : keyActions()) {
        if (std::exchange(place, placeOf(action)) != placeOf(action)) {
            auto* heading = line(placeWords(*place));
            heading->setFont(theme::font(theme::Type::Strong));
            heading->setFlags(Qt::NoItemFlags);
        }
        const QString words = tr("%1: %2").arg(keyWords(action), held(action));
        line(keys_.isChanged(action) ? tr("%1 (changed)").arg(words) : words)
            ->setData(kActionRole, static_cast<int>(action));
    }
    refreshButtons();
}

std::optional<KeyAction> KeysCard::selected() const {
    const auto* item = list_->currentItem();
    const QVariant role = item != nullptr ? item->data(kActionRole) : QVariant();
    return role.isValid() ? std::optional{static_cast<KeyAction>(role.toInt())} : std::nullopt;
}

void KeysCard::refreshButtons() {
    const auto action = selected();
    for (auto* button : {change_, add_, reset_}) {
        button->setEnabled(action.has_value());
    }
}

void KeysCard::ask(Asked asked) {
    const auto action = selected();
    if (!action) {
        return;
    }
    asked_ = asked;
    field_->setVisible(asked == Asked::Key);
    question_->setVisible(asked == Asked::TakeOver);
    if (asked == Asked::Key) {
        say(words_,
            (another_ ? tr("“%1” is on %2. Press another key for it too. Escape cancels, Backspace "
                           "or Delete takes its keys away.")
                      : tr("“%1” is on %2. Press its new key. Escape cancels, Backspace or Delete "
                           "takes its keys away."))
                .arg(keyWords(*action), held(*action)),
            theme::Tone::Plain);
        field_->setFocus(Qt::OtherFocusReason);
    } else {
        leave_->setFocus(Qt::OtherFocusReason);
    }
}

/// Also of keys that would go elsewhere: to a shortcut, a menu, the next control.
bool KeysCard::eventFilter(QObject* watched, QEvent* event) {
    if (asked_ != Asked::Key || watched != field_) {
        return QFrame::eventFilter(watched, event);
    }
    switch (event->type()) {
        case QEvent::ShortcutOverride:
            event->accept();
            return true;
        case QEvent::KeyPress:
            take(*static_cast<QKeyEvent*>(event));
            return true;
        case QEvent::KeyRelease:
            return true;
        case QEvent::FocusOut:
            if (isVisible() && window()->isActiveWindow()) {
                asked_ = Asked::Nothing;
                field_->hide();
                say(words_, tr("Nothing was changed."), theme::Tone::Plain);
            }
            return false;
        default:
            return false;
    }
}

void KeysCard::take(const QKeyEvent& event) {
    const bool plain = (event.modifiers() & ~Qt::KeypadModifier) == 0;
    if (event.isAutoRepeat()) {
        return;
    }
    if (plain && event.key() == Qt::Key_Escape) {
        done(tr("Nothing was changed."), theme::Tone::Plain);
    } else if (plain && (event.key() == Qt::Key_Backspace || event.key() == Qt::Key_Delete)) {
        takeAway();
    } else {
        judge(keyOf(event));
    }
}

void KeysCard::judge(const QKeySequence& key) {
    using Verdict = KeyMap::Judged::Verdict;
    const auto action = *selected();
    const auto judged = keys_.judge(action, key);
    switch (judged.verdict) {
        case Verdict::NoKey:
            return;  // Shift and its like: the key is still to come
        case Verdict::Has:
        case Verdict::Free:
            wanted_ = key;
            return bind();
        case Verdict::Tap:
            return say(words_,
                       tr("%1 is a tap on Measure, and this works there too. Press another key, or "
                          "this one with Ctrl.")
                           .arg(keyName(key)),
                       theme::Tone::Warn);
        case Verdict::Needed:
            return say(words_,
                       tr("%1 is needed to move about, to press buttons or to close what is asked. "
                          "Press another key.")
                           .arg(keyName(key)),
                       theme::Tone::Warn);
        case Verdict::Taken:
            wanted_ = key;
            say(words_,
                tr("%1 does “%2” (%3) already. Take it over for “%4”?")
                    .arg(keyName(key), keyWords(*judged.by), placeWords(placeOf(*judged.by)),
                         keyWords(action)),
                theme::Tone::Warn);
            return ask(Asked::TakeOver);
    }
}

void KeysCard::bind() {
    const auto action = *selected();
    if (another_) {
        keys_.add(action, wanted_);
    } else {
        keys_.replace(action, wanted_);
    }
    done(tr("“%1” is on %2 now.").arg(keyWords(action), held(action)), theme::Tone::Good);
}

void KeysCard::takeAway() {
    const auto action = *selected();
    keys_.clear(action);
    done(tr("“%1” is on no key now.").arg(keyWords(action)), theme::Tone::Good);
}

void KeysCard::reset() {
    const auto action = selected();
    if (!action) {
        return;
    }
    keys_.reset(*action);
    done(keys_.isChanged(*action)
             ? tr("“%1” is on %2: another action has the rest of its keys.")
                   .arg(keyWords(*action), held(*action))
             : tr("“%1” is on %2, as it came.").arg(keyWords(*action), held(*action)),
         theme::Tone::Good);
}

/// Back to the list.
void KeysCard::done(const QString& words, theme::Tone tone) {
    const bool asked = std::exchange(asked_, Asked::Nothing) != Asked::Nothing;
    another_ = false;
    if (asked) {
        list_->setFocus(Qt::OtherFocusReason);
    }
    field_->hide();
    question_->hide();
    say(words_, words, tone);
}

}  // namespace stridetick::app
