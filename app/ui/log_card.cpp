// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/log_card.hpp"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QUrl>

#include "app/controllers/log_controller.hpp"
#include "app/ui/theme.hpp"

namespace stridetick::app {

LogCard::LogCard(LogController& controller, QWidget* parent)
    : Form("logCard", tr("Your log"), parent),
      controller_(controller),
      holds_(addFact("logHolds", tr("Holds"))),
      state_(addFact("logState", tr("Entries"))) {
    auto* path = pathLine("logFile", tr("File of the log"), controller_.file());
    auto* open = theme::button("openLogFolder", tr("&Open the folder"),
                               tr("Open the folder of the log"), this);
    auto* file = new QWidget(this);
    auto* row = new QHBoxLayout(file);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(path, 1);
    row->addWidget(open);
    addRow(tr("File"), file);
    addRow(tr("Backups"),
           pathLine("backupFolder", tr("Folder of the backups"), controller_.backupFolder()));
    connect(open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(controller_.folder())); });
    connect(&controller_, &LogController::changed, this, &LogCard::refresh);
    refresh();
}

QLineEdit* LogCard::pathLine(const char* objectName, const QString& spoken, const QString& path) {
    auto* line = new QLineEdit(path, this);
    theme::name(line, objectName, spoken);
    line->setReadOnly(true);
    line->setCursorPosition(0);
    return line;
}

QLabel* LogCard::addFact(const char* objectName, const QString& caption) {
    auto* fact = theme::namedLabel(objectName, theme::Type::Body, this);
    addRow(caption, fact);
    return fact;
}

void LogCard::refresh() {
    holds_->setText(controller_.size().isEmpty()
                        ? controller_.holds()
                        : tr("%1 (%2)").arg(controller_.holds(), controller_.size()));
    state_->setText(controller_.state());
    theme::setTone(state_, controller_.troubled() ? theme::Tone::Danger : theme::Tone::Plain);
}

}  // namespace stridetick::app
