// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/notice_bar.hpp"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>

#include "app/ui/theme.hpp"

namespace stridetick::app {

NoticeBar::NoticeBar(QWidget* parent) : QWidget(parent), column_(new QVBoxLayout(this)) {
    theme::name(this, "noticeBar", tr("Notices"));
    column_->setContentsMargins(theme::kSpaceWide, 0, theme::kSpaceWide, 0);
    column_->setSpacing(theme::kSpaceTight);
}

void NoticeBar::set(const QString& id, const QString& text) {
    if (text.isEmpty()) {
        if (const auto notice = notices_.take(id); notice.frame != nullptr) {
            notice.frame->hide();  // its room goes at once
            notice.frame->deleteLater();
        }
        return;
    }
    if (!notices_.contains(id)) {
        auto* frame = theme::card("notice");
        auto* label = theme::label({}, theme::Type::Strong, frame);
        label->setObjectName(QStringLiteral("notice-") + id);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto* hide = theme::button("hide", tr("Hide"), tr("Hide this notice"), frame);
        hide->setObjectName(QStringLiteral("hide-") + id);
        auto* row = new QHBoxLayout(frame);
        row->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
        row->addWidget(label, 1);
        row->addWidget(hide, 0, Qt::AlignTop);
        connect(hide, &QPushButton::clicked, this, [this, id] { set(id, {}); });
        column_->addWidget(frame);
        notices_.insert(id, {frame, label});
    }
    auto* label = notices_.value(id).text;
    label->setText(text);
    QAccessibleEvent alert(label, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

}  // namespace stridetick::app
