// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/settings_page.hpp"

#include <QHBoxLayout>
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

namespace stridetick::app {

SettingsPage::SettingsPage(const Parts& parts, QWidget* parent)
    : QWidget(parent), row_(new WrappingRow), cards_(new QStackedWidget(this)) {
    theme::name(this, "settingsPage", tr("Settings"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(buildHead());
    column->addWidget(cards_, 1);
    addTab("tabClick", tr("Click"),
           {new SoundCard(parts.click, this), new PatternCard(parts.click, this)});
    addTab("tabSession", tr("Session"),
           {new SessionCard(parts.clickSettings, this), new ExportCard(parts.exporter, this)});
    addTab("tabOutput", tr("Output"),
           {new OutputCard(parts.output, this),
            new CalibrationCard(parts.calibration, parts.output, this)});
    addTab("tabWindow", tr("Window"),
           {new WindowCard(parts.settings, this), new PulseCard(parts.settings, parts.pulse, this),
            new LanguageCard(parts.settings, this)});
    addTab("tabKeys", tr("Keys"), {new KeysCard(KeyMap::current(), this)});
    addTab("tabReminders", tr("Reminders"),
           {new DesktopReminderCard(parts.reminder, parts.settings, this),
            new RemindersCard(parts.settings, this)});
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
    open(0);
}

QWidget* SettingsPage::buildHead() {
    auto* head = new QWidget(this);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(theme::kSpaceWide, 0, theme::kSpaceWide, 0);
    line->addLayout(row_, 1);
    auto* back = theme::button("settingsBack", tr("&Back"), tr("Back to the page before"), head);
    tipKeys(back, KeyAction::Back);
    connect(back, &QPushButton::clicked, this, &SettingsPage::backWanted);
    line->addWidget(back);
    return head;
}

void SettingsPage::addTab(const char* name, const QString& title,
                          std::initializer_list<QWidget*> cards) {
    const auto index = tabs_.size();
    auto* tab = theme::button(name, title, title, this);
    tab->setCheckable(true);
    tab->setProperty("tab", true);
    tab->setFont(theme::font(theme::Type::Strong));
    connect(tab, &QPushButton::clicked, this, [this, index] { open(index); });
    row_->addWidget(tab);
    tabs_.append(tab);

    auto* page = new QWidget(cards_);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(theme::kSpaceWide, theme::kSpaceTight, theme::kSpaceWide,
                               theme::kSpaceWide);
    auto* columns = new Columns(page);
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
    column->addWidget(columns);
    column->addStretch();
    cards_->addWidget(new PageScroll(page, cards_));
}

void SettingsPage::open(qsizetype tab) {
    for (auto* each : tabs_) {
        each->setChecked(each == tabs_[tab]);
    }
    cards_->setCurrentIndex(static_cast<int>(tab));
    focusNext();
}

void SettingsPage::openTab(const char* name) {
    for (auto* tab : tabs_) {
        if (tab->objectName() == QLatin1String(name)) {
            open(tabs_.indexOf(tab));
        }
    }
}

void SettingsPage::focusNext() { tabs_[cards_->currentIndex()]->setFocus(Qt::OtherFocusReason); }

}  // namespace stridetick::app
