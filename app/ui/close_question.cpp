// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/close_question.hpp"

#include "app/controllers/log_controller.hpp"
#include "app/ui/theme.hpp"

namespace stridetick::app {

CloseQuestion::CloseQuestion(LogController& log, QWidget* parent)
    : QMessageBox(parent), log_(log), keep_(nullptr), close_(nullptr) {
    setObjectName("closeQuestion");
    setWindowTitle(tr("Not on the disk yet"));
    setIcon(Warning);
    setTextFormat(Qt::PlainText);
    setAttribute(Qt::WA_DeleteOnClose);
    keep_ = addButton(tr("&Keep the window open"), RejectRole);
    theme::name(keep_, "keepOpen", tr("Keep the window open"));
    close_ = addButton(tr("Close and &lose them"), DestructiveRole);
    theme::name(close_, "closeAndLose", tr("Close and lose them"));
    setDefaultButton(keep_);
    setEscapeButton(keep_);
    connect(close_, &QPushButton::clicked, this, &CloseQuestion::closeWanted);
    connect(&log_, &LogController::changed, this, &CloseQuestion::refresh);
    refresh();
}

void CloseQuestion::refresh() {
    const auto lost = static_cast<std::int64_t>(log_.wouldBeLost());
    if (lost == 0) {
        done(Accepted);
        emit closeWanted();
        return;
    }
    setText(tr("Not on the disk yet, and lost if you close now: %1 (%2).")
                .arg(logwords::entries(lost), log_.trouble()));
    setInformativeText(
        tr("Free some space or check the folder of the log; what waits is written "
           "by itself then, and the window closes."));
}

}  // namespace stridetick::app
