// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/import_bar.hpp"

#include <QApplication>
#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

#include "app/controllers/import_controller.hpp"
#include "app/ui/announce.hpp"
#include "app/ui/columns.hpp"
#include "app/ui/file_dialog.hpp"
#include "app/ui/key_binding.hpp"
#include "app/ui/theme.hpp"

namespace stridetick::app {

ImportBar::ImportBar(ImportController& controller, QWidget* parent)
    : QWidget(parent),
      controller_(controller),
      words_(nullptr),
      progress_(nullptr),
      cancel_(nullptr),
      details_(nullptr),
      hide_(nullptr) {
    theme::name(this, "importBar", tr("Import"));
    auto* card = theme::card("importState", this);
    words_ = theme::namedLabel("importWords", theme::Type::Strong, card);
    words_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    progress_ = new QProgressBar(card);
    theme::name(progress_, "importProgress", tr("Files read"));
    cancel_ = theme::button("importCancel", tr("Cancel"), tr("Cancel the import"), card);
    tipKeys(cancel_, KeyAction::Back);
    details_ = theme::button("importDetails", tr("Details"), tr("What was imported"), card);
    auto* show = new QShortcut(details_);  // on Measure, Enter is a tap
    bindKeys(show, KeyAction::ImportDetails);
    connect(show, &QShortcut::activated, details_, &QPushButton::click);
    tipKeys(details_, KeyAction::ImportDetails);
    hide_ = theme::button("importHide", tr("Hide"), tr("Hide what was imported"), card);
    auto* buttons = new QWidget(card);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(progress_, 1);
    row->addWidget(cancel_);
    row->addWidget(details_);
    row->addWidget(hide_);
    auto* parts = new Columns(card);
    parts->add(words_, 3);
    parts->add(buttons, 2);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(theme::kSpaceWide, theme::kSpaceTight, theme::kSpaceWide,
                               theme::kSpaceTight);
    inside->addWidget(parts);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpaceWide, 0, theme::kSpaceWide, 0);
    column->addWidget(card);
    auto* leave = new QShortcut(this);
    bindKeys(leave, KeyAction::Back);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, &ImportBar::escape);
    connect(cancel_, &QPushButton::clicked, &controller_, &ImportController::cancel);
    connect(hide_, &QPushButton::clicked, &controller_, &ImportController::dismiss);
    connect(details_, &QPushButton::clicked, this, &ImportBar::detailsWanted);
    connect(&controller_, &ImportController::changed, this, &ImportBar::refresh);
    connect(&controller_, &ImportController::ended, this,
            [this] { announce(words_, words_->text()); });
    refresh();
}

void ImportBar::chooseFiles() {
    auto* dialog = fileDialog("importDialog", tr("Import runs"), window());
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {tr("Runs of watches (*.fit *.tcx *.gpx *.gz *.zip)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &ImportBar::filesChosen);
    dialog->open();
}

void ImportBar::focusCancel() {
    if (cancel_->isVisible()) {
        cancel_->setFocus(Qt::OtherFocusReason);
    }
}

void ImportBar::setPageShown(bool shown) {
    pageShown_ = shown;
    refresh();
}

void ImportBar::escape() {
    if (QApplication::activeModalWidget() != nullptr) {
        return;  // the key is for what is asked
    }
    if (controller_.reading()) {
        controller_.cancel();
    } else {
        controller_.dismiss();
    }
}

void ImportBar::refresh() {
    const bool reading = controller_.reading();
    const auto& summary = controller_.summary();
    const bool focused = isAncestorOf(window()->focusWidget());
    if (reading) {
        words_->setText(controller_.message().isEmpty() ? controller_.progress()
                                                        : controller_.message());
    } else {
        QStringList said;
        if (!controller_.message().isEmpty()) {
            said.append(controller_.message());
        }
        if (summary) {
            said.append(summary->counts());
            if (summary->cancelled || !summary->stopped.isEmpty()) {
                said.append(summary->sentences().at(0));
            }
        }
        words_->setText(said.join(QLatin1Char(' ')));
    }
    theme::setTone(words_, !reading && !controller_.message().isEmpty() ? theme::Tone::Warn
                                                                        : theme::Tone::Plain);
    const int percent = controller_.percent();
    progress_->setRange(0, percent > 0 ? 100 : 0);  // at first nobody knows how much there is
    progress_->setValue(percent);
    progress_->setVisible(reading);
    cancel_->setVisible(reading);
    details_->setVisible(!reading && summary);
    hide_->setVisible(!reading);
    setVisible(reading || !controller_.message().isEmpty() || (summary && !pageShown_));
    if (!focused) {
        return;
    }
    if (isHidden()) {
        emit left();
    } else if (!reading && !hide_->hasFocus()) {
        (summary ? details_ : hide_)->setFocus(Qt::OtherFocusReason);
    }
}

}  // namespace stridetick::app
