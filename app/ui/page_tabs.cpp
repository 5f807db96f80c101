// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/page_tabs.hpp"

#include <QHBoxLayout>
#include <QPushButton>

#include "app/controllers/run_controller.hpp"
#include "app/ui/icons.hpp"
#include "app/ui/key_binding.hpp"
#include "app/ui/theme.hpp"

namespace stridetick::app {

using Page = MainWindow::Page;

PageTabs::PageTabs(RunController& run, QWidget* parent)
    : QWidget(parent), run_(run), tabs_(new QButtonGroup(this)) {
    struct Tab {
        Page page;
        QString text;
        const char* name;
        const char* icon;
        KeyAction key;
    };
    const Tab tabs[]{{Page::Today, tr("Today"), "tabToday", "today", KeyAction::Today},
                     {Page::Measure, tr("Measure"), "tabMeasure", "measure", KeyAction::Measure},
                     {Page::Target, tr("Target"), "tabTarget", "target", KeyAction::Target},
                     {Page::Run, tr("Run"), "tabRun", "run", KeyAction::Run},
                     {Page::Review, tr("Review"), "tabReview", "review", KeyAction::Review}};
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme::kSpaceWide, theme::kSpaceTight, 0, 0);
    row->setSpacing(theme::kSpaceTight);
    for (const auto& tab : tabs) {
        auto* button = theme::button(tab.name, tab.text, tab.text, this);
        button->setCheckable(true);
        button->setProperty("tab", true);
        button->setFont(theme::font(theme::Type::Heading));
        button->setIcon(theme::icon(tab.icon));
        button->setIconSize(QSize(theme::em(), theme::em()));
        tipKeys(button, tab.key);
        tabs_->addButton(button, static_cast<int>(tab.page));
        row->addWidget(button);
    }
    row->addStretch();
    connect(tabs_, &QButtonGroup::idClicked, this,
            [this](int id) { emit wanted(static_cast<Page>(id)); });
    connect(&run_, &RunController::changed, this, &PageTabs::tellRun);
}

void PageTabs::mark(Page page) {
    if (auto* tab = tabs_->button(static_cast<int>(page))) {
        tab->setChecked(true);
    } else if (auto* last = tabs_->checkedButton()) {
        tabs_->setExclusive(false);  // else one is always checked
        last->setChecked(false);
        tabs_->setExclusive(true);
    }
}

void PageTabs::tellRun() {
    auto* tab = tabs_->button(static_cast<int>(Page::Run));
    const QString state = !run_.running() ? QString()
                          : run_.paused() ? tr("The run is paused")
                                          : tr("A run is on");
    if (state != tab->accessibleDescription()) {
        // No text beside the others': they stay where they are, in a small window too.
        tab->setIcon(theme::icon(!run_.running() ? "run" : run_.paused() ? "paused" : "running"));
        tab->setAccessibleDescription(state);
    }
}

}  // namespace stridetick::app
