// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/settings_page.hpp"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QShortcut>
#include <QVBoxLayout>

#include "app/controllers/calibration_controller.hpp"
#include "app/ui/calibration_card.hpp"
#include "app/ui/columns.hpp"
#include "app/ui/desktop_reminder_card.hpp"
#include "app/ui/export_card.hpp"
#include "app/ui/key_binding.hpp"
#include "app/ui/keys_card.hpp"
#include "app/ui/language_card.hpp"
#include "app/ui/output_card.hpp"
#include "app/ui/pattern_card.hpp"
#include "app/ui/pulse_card.hpp"
#include "app/ui/reminders_card.hpp"
#include "app/ui/session_card.hpp"
#include "app/ui/sound_card.hpp"
#include "app/ui/theme.hpp"
#include "app/ui/window_card.hpp"
#include "app/ui/wrapping_row.hpp"

#include <utility>

namespace stridetick::app {

SettingsPage::SettingsPage(const Parts& parts, QWidget* parent)
    : QWidget(parent), parts_(parts), cards_(new QStackedWidget(this)) {
    theme::name(this, "settingsPage", tr("Settings"));
    cards_->setObjectName("settingsCards");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(buildHead());
    pages_.resize(tabs_.size());
    column->addWidget(cards_, 1);
    auto* escape = new QShortcut(this);
    bindKeys(escape, KeyAction::Back);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, [this, &calibration = parts.calibration] {
        if (calibration.active()) {
            calibration.cancel();
        } else {
            emit backWanted();
        }
    });
    tabs_.front()->setChecked(true);
}

QWidget* SettingsPage::build(const QString& tab) {
    if (tab == QLatin1String("tabClick")) {
        return cards({new SoundCard(parts_.click, this), new PatternCard(parts_.click, this)});
    }
    if (tab == QLatin1String("tabSession")) {
        return cards(
            {new SessionCard(parts_.clickSettings, this), new ExportCard(parts_.exporter, this)});
    }
    if (tab == QLatin1String("tabOutput")) {
        return cards({new OutputCard(parts_.output, this),
                      new CalibrationCard(parts_.calibration, parts_.output, this)});
    }
    if (tab == QLatin1String("tabWindow")) {
        return cards({new WindowCard(parts_.settings, this),
                      new PulseCard(parts_.settings, parts_.pulse, this),
                      new LanguageCard(parts_.settings, this)});
    }
    if (tab == QLatin1String("tabKeys")) {
        return page(new KeysCard(KeyMap::current(), this), true);
    }
    return cards({new DesktopReminderCard(parts_.reminder, parts_.settings, this),
                  new RemindersCard(parts_.settings, this)});
}

QWidget* SettingsPage::buildHead() {
    auto* head = new QWidget(this);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(theme::kSpaceWide, 0, theme::kSpaceWide, 0);
    auto* row = new WrappingRow;
    line->addLayout(row, 1);
    const std::pair<const char*, QString> tabs[]{
        {"tabClick", tr("Click")},   {"tabSession", tr("Session")},
        {"tabOutput", tr("Output")}, {"tabWindow", tr("Window")},
        {"tabKeys", tr("Keys")},     {"tabReminders", tr("Reminders")}};
    for (const auto& [name, title] : tabs) {
        auto* tab = theme::button(name, title, title, head);
        tab->setCheckable(true);
        tab->setProperty("tab", true);
        tab->setFont(theme::font(theme::Type::Strong));
        tab->installEventFilter(this);
        connect(tab, &QPushButton::clicked, this, [this, index = tabs_.size()] { open(index); });
        row->addWidget(tab);
        tabs_.append(tab);
    }
    for (const auto& [key, step] :
         {std::pair{KeyAction::NextTab, 1}, std::pair{KeyAction::PreviousTab, -1}}) {
        auto* shortcut = new QShortcut(this);
        bindKeys(shortcut, key);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this,
                [this, step = step] { open(beside(current_, step)); });
    }
    auto* back = theme::button("settingsBack", tr("&Back"), tr("Back to the page before"), head);
    tipKeys(back, KeyAction::Back);
    connect(back, &QPushButton::clicked, this, &SettingsPage::backWanted);
    line->addWidget(back);
    return head;
}

qsizetype SettingsPage::beside(qsizetype tab, int step) const {
    return (tab + step + tabs_.size()) % tabs_.size();
}

/// Between buttons without a group Qt's own arrows go wherever Tab goes.
bool SettingsPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int forward = isRightToLeft() ? -1 : 1;
        const auto go = [&](int step) {
            tabs_[beside(tabs_.indexOf(watched), step)]->setFocus(Qt::OtherFocusReason);
            return true;
        };
        switch (static_cast<QKeyEvent*>(event)->key()) {
            case Qt::Key_Right:
                return go(forward);
            case Qt::Key_Left:
                return go(-forward);
            case Qt::Key_Down:
                return go(1);
            case Qt::Key_Up:
                return go(-1);
            default:
                break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QWidget* SettingsPage::page(QWidget* content, bool fills) {
    auto* page = new QWidget(cards_);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(theme::kSpaceWide, theme::kSpaceTight, theme::kSpaceWide,
                               theme::kSpaceWide);
    column->addWidget(content, fills ? 1 : 0);
    column->addStretch(fills ? 0 : 1);
    return new PageScroll(page, cards_);
}

QWidget* SettingsPage::cards(std::initializer_list<QWidget*> cards) {
    auto* columns = new Columns(cards_);
    QVBoxLayout* sides[2]{};
    for (auto*& side : sides) {
        auto* part = new QWidget(columns);
        side = new QVBoxLayout(part);
        side->setContentsMargins(0, 0, 0, 0);
        columns->add(part, 1);
    }
    std::size_t next = 0;
    for (auto* card : cards) {
        sides[next++ % 2]->addWidget(card);
    }
    sides[0]->addStretch();
    sides[1]->addStretch();
    return page(columns, false);
}

void SettingsPage::showEvent(QShowEvent* event) {
    if (pages_[current_] == nullptr) {
        open(current_);
    }
    QWidget::showEvent(event);
}

void SettingsPage::open(qsizetype tab) {
    for (auto* each : tabs_) {
        each->setChecked(each == tabs_[tab]);
    }
    current_ = tab;
    auto*& page = pages_[tab];
    if (page == nullptr) {
        page = build(tabs_[tab]->objectName());
        cards_->addWidget(page);
    }
    cards_->setCurrentWidget(page);
    focusNext();
}

void SettingsPage::openTab(const QString& name) {
    for (auto* tab : tabs_) {
        if (tab->objectName() == name) {
            open(tabs_.indexOf(tab));
        }
    }
}

QString SettingsPage::tab() const { return tabs_[current_]->objectName(); }

void SettingsPage::focusNext() { tabs_[current_]->setFocus(Qt::OtherFocusReason); }

}  // namespace stridetick::app
