// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/access.hpp"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QKeySequence>
#include <QPushButton>

#include "app/ui/mnemonic.hpp"
#include "app/ui/tap_pad.hpp"

#include <array>
#include <optional>

namespace stridetick::app {

namespace {

/// A press is a tap; what the ring shows is its description.
class PadAccess : public QAccessibleWidget {
 public:
    explicit PadAccess(TapPad& pad) : QAccessibleWidget(&pad, QAccessible::Button), pad_(pad) {}

    QStringList actionNames() const override {
        return QStringList{pressAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString& action) override {
        if (action == pressAction()) {
            return pad_.tap();
        }
        QAccessibleWidget::doAction(action);
    }

 private:
    TapPad& pad_;
};

/// Qt calls every button that stays down a check box.
class ButtonAccess : public QAccessibleWidget {
 public:
    explicit ButtonAccess(QPushButton& button) : QAccessibleWidget(&button), button_(button) {}

    QAccessible::Role role() const override {
        if (!button_.isCheckable()) {
            return button_.menu() != nullptr ? QAccessible::ButtonMenu : QAccessible::Button;
        }
        return button_.property("tab").toBool()      ? QAccessible::PageTab
               : button_.property("answer").toBool() ? QAccessible::RadioButton
                                                     : QAccessible::CheckBox;
    }
    QAccessible::State state() const override {
        auto state = QAccessibleWidget::state();
        state.checkable = button_.isCheckable();
        state.checked = button_.isChecked();
        state.pressed = button_.isDown();
        state.defaultButton = button_.isDefault();
        if (role() == QAccessible::PageTab) {
            state.selectable = true;
            state.selected = button_.isChecked();
        }
        return state;
    }
    QString text(QAccessible::Text kind) const override {
        const QString own = QAccessibleWidget::text(kind);
        if (own.isEmpty() && kind == QAccessible::Name) {
            return withoutMnemonic(button_.text());
        }
        return own.isEmpty() && kind == QAccessible::Accelerator
                   ? button_.shortcut().toString(QKeySequence::NativeText)
                   : own;
    }
    QStringList actionNames() const override {
        return button_.isEnabled() ? QStringList{act()} + QAccessibleWidget::actionNames()
                                   : QStringList{};
    }
    void doAction(const QString& action) override {
        if (action == act()) {
            return button_.click();
        }
        QAccessibleWidget::doAction(action);
    }

 private:
    const QString& act() const {
        return role() == QAccessible::CheckBox ? toggleAction() : pressAction();
    }

    QPushButton& button_;
};

/// Qt 6.4 tells AT-SPI what is chosen in place of the name.
class ChoiceAccess : public QAccessibleWidget {
 public:
    explicit ChoiceAccess(QComboBox& box)
        : QAccessibleWidget(&box, QAccessible::ComboBox), box_(box) {}

    QAccessible::State state() const override {
        auto state = QAccessibleWidget::state();
        state.expandable = true;
        state.hasPopup = true;
        state.expanded = box_.view()->isVisible();
        return state;
    }
    QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Description || kind == QAccessible::Value
                   ? box_.currentText()
                   : QAccessibleWidget::text(kind);
    }
    QStringList actionNames() const override {
        return QStringList{showMenuAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString& action) override {
        if (action != showMenuAction()) {
            return QAccessibleWidget::doAction(action);
        }
        box_.view()->isVisible() ? box_.hidePopup() : box_.showPopup();
    }

 private:
    QComboBox& box_;
};

/// Of a day or a time Qt tells no value.
class MomentAccess : public QAccessibleWidget {
 public:
    explicit MomentAccess(QDateTimeEdit& field)
        : QAccessibleWidget(&field, QAccessible::SpinBox), field_(field) {}

    QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Description || kind == QAccessible::Value
                   ? field_.text()
                   : QAccessibleWidget::text(kind);
    }

 private:
    QDateTimeEdit& field_;
};

std::optional<QAccessible::Role> roleOf(const QString& className) {
    struct Known {
        const char* name;
        QAccessible::Role role;
    };
    static constexpr std::array kKnown{
        Known{"stridetick::app::Announcer", QAccessible::Notification},
        Known{"stridetick::app::Figure", QAccessible::StaticText},
        Known{"stridetick::app::FarText", QAccessible::StaticText},
        Known{"stridetick::app::BeatIndicator", QAccessible::Indicator},
        Known{"stridetick::app::CadenceChart", QAccessible::Chart},
        Known{"stridetick::app::TraceChart", QAccessible::Chart},
        Known{"stridetick::app::YearMap", QAccessible::Chart},
        Known{"stridetick::app::AnswerRow", QAccessible::Grouping},
    };
    for (const auto& known : kKnown) {
        if (className == QLatin1String(known.name)) {
            return known.role;
        }
    }
    return {};
}

QAccessibleInterface* make(const QString& className, QObject* object) {
    auto* widget = qobject_cast<QWidget*>(object);
    if (widget == nullptr) {
        return nullptr;
    }
    if (auto* pad = qobject_cast<TapPad*>(widget)) {
        return new PadAccess(*pad);
    }
    if (auto* moment = qobject_cast<QDateTimeEdit*>(widget)) {
        return new MomentAccess(*moment);
    }
    if (className == QLatin1String("QPushButton")) {
        return new ButtonAccess(*static_cast<QPushButton*>(widget));
    }
    if (className == QLatin1String("QComboBox")) {
        return new ChoiceAccess(*static_cast<QComboBox*>(widget));
    }
    const auto role = roleOf(className);
    return role ? new QAccessibleWidget(widget, *role) : nullptr;
}

}  // namespace

void installAccess() { QAccessible::installFactory(make); }

}  // namespace stridetick::app
