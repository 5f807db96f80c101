// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/click_page.hpp"

#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

#include "app/controllers/calibration_controller.hpp"
#include "app/ui/calibration_card.hpp"
#include "app/ui/columns.hpp"
#include "app/ui/export_card.hpp"
#include "app/ui/output_card.hpp"
#include "app/ui/pattern_card.hpp"
#include "app/ui/session_card.hpp"
#include "app/ui/sound_card.hpp"
#include "app/ui/theme.hpp"

#include <array>

namespace stridetick::app {

ClickPage::ClickPage(const Parts& parts, QWidget* parent)
    : QWidget(parent), sections_(new QStackedWidget(this)) {
    theme::name(this, "clickPage", tr("Click settings"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(buildHead());
    column->addWidget(sections_, 1);
    // One after the other, not as arguments: the order in which they are made is Tab's.
    auto* sound = new SoundCard(parts.click, this);
    addSection(sound, new PatternCard(parts.click, this));
    auto* session = new SessionCard(parts.settings, this);
    addSection(session, new ExportCard(parts.exporter, this));
    auto* output = new OutputCard(parts.output, this);
    addSection(output, new CalibrationCard(parts.calibration, parts.output, this));
    auto* back = new QShortcut(Qt::Key_Escape, this);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, [this, &calibration = parts.calibration] {
        if (calibration.active()) {
            calibration.cancel();
        } else {
            emit backWanted();
        }
    });
    goTo(Section::Click);
}

QWidget* ClickPage::buildHead() {
    struct Tab {
        QString text;
        const char* name;
    };
    const std::array tabs{Tab{tr("Click"), "tabClick"}, Tab{tr("Session"), "tabSession"},
                          Tab{tr("Output"), "tabOutput"}};
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(theme::kSpaceWide, 0, theme::kSpaceWide, 0);
    row->setSpacing(theme::kSpaceTight);
    for (std::size_t i = 0; i < tabs.size(); ++i) {
        auto* button = theme::button(tabs[i].name, tabs[i].text, tabs[i].text, head);
        button->setCheckable(true);
        button->setProperty("tab", true);
        button->setFont(theme::font(theme::Type::Strong));
        tabs_.append(button);
        connect(button, &QPushButton::clicked, this, [this, i] { goTo(static_cast<Section>(i)); });
        row->addWidget(button);
    }
    row->addStretch();
    auto* back = theme::button("clickBack", tr("&Back to the run"), tr("Back to the run"), head);
    back->setToolTip(tr("Escape"));
    connect(back, &QPushButton::clicked, this, &ClickPage::backWanted);
    row->addWidget(back);
    return head;
}

void ClickPage::addSection(QWidget* left, QWidget* right) {
    auto* page = new QWidget(sections_);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(theme::kSpaceWide, theme::kSpaceTight, theme::kSpaceWide,
                               theme::kSpaceWide);
    auto* columns = new Columns(page);
    columns->add(left, 1);
    columns->add(right, 1);
    column->addWidget(columns);
    column->addStretch();
    sections_->addWidget(new PageScroll(page, sections_));
}

void ClickPage::goTo(Section section) {
    const int index = static_cast<int>(section);
    for (int i = 0; i < tabs_.size(); ++i) {
        tabs_[i]->setChecked(i == index);
    }
    sections_->setCurrentIndex(index);
    focusNext();
}

void ClickPage::focusNext() { tabs_[sections_->currentIndex()]->setFocus(Qt::OtherFocusReason); }

}  // namespace stridetick::app
