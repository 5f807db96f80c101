// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/notice_bar.hpp"

#include <QEvent>
#include <QFontInfo>
#include <QHBoxLayout>
#include <QPushButton>

#include "app/ui/announce.hpp"
#include "app/ui/theme.hpp"

#include <algorithm>
#include <utility>

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
        label->setMinimumWidth(1);  // the font of a large screen would keep a small one's width
        auto* hide = theme::button("hide", tr("Hide"), tr("Hide this notice"), frame);
        hide->setObjectName(QStringLiteral("hide-") + id);
        auto* row = new QHBoxLayout(frame);
        row->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
        row->addWidget(label, 1);
        row->addWidget(hide, 0, Qt::AlignTop);
        connect(hide, &QPushButton::clicked, this, [this, id] { set(id, {}); });
        column_->addWidget(frame);
        notices_.insert(id, {frame, label});
        refreshFonts();
    }
    auto* label = notices_.value(id).text;
    label->setText(text);
    notices_.value(id).frame->findChild<QPushButton*>()->setAccessibleDescription(text);
    announce(this, text);
}

void NoticeBar::setFar(bool far) {
    far_ = far;
    if (far) {
        window()->installEventFilter(this);
    } else {
        window()->removeEventFilter(this);
    }
    refreshFonts();
}

bool NoticeBar::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) {
        refreshFonts();
    }
    return QWidget::eventFilter(watched, event);
}

void NoticeBar::refreshFonts() {
    constexpr int kLines = 20;  // of it would fill the window
    QFont font = theme::font(theme::Type::Strong);
    if (far_) {
        font.setPixelSize(std::max(window()->height() / kLines, QFontInfo(font).pixelSize()));
    }
    for (const auto& notice : std::as_const(notices_)) {
        notice.text->setFont(font);
    }
}

}  // namespace stridetick::app
