// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/file_drop.hpp"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWindow>

#include "app/ui/announce.hpp"
#include "app/ui/theme.hpp"

#include <utility>

namespace stridetick::app {

namespace {

/// None where one of them is not of this computer.
QStringList localFiles(const QMimeData& data) {
    QStringList files;
    for (const QUrl& url : data.urls()) {
        if (!url.isLocalFile()) {
            return {};
        }
        files.append(url.toLocalFile());
    }
    return files;
}

}  // namespace

FileDrop::FileDrop(QWidget& window)
    : QObject(&window),
      window_(window),
      hint_(theme::namedLabel("dropHint", theme::Type::Large, &window)) {
    hint_->setProperty("card", true);
    hint_->setAlignment(Qt::AlignCenter);
    hint_->setAttribute(Qt::WA_TransparentForMouseEvents);
    hint_->setText(tr("Drop to import"));
    hint_->hide();
    window.setAcceptDrops(true);
    window.windowHandle()->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::DragEnter:
            files_ = localFiles(*static_cast<QDropEvent*>(event)->mimeData());
            if (!files_.isEmpty() && QApplication::activeModalWidget() == nullptr) {
                showHint();
            }
            return accept(*static_cast<QDropEvent*>(event));
        case QEvent::DragMove:
            return accept(*static_cast<QDropEvent*>(event));
        case QEvent::DragLeave:
            hint_->hide();
            return !std::exchange(files_, {}).isEmpty();
        case QEvent::Drop:
            hint_->hide();
            if (!accept(*static_cast<QDropEvent*>(event))) {
                return false;
            }
            if (event->isAccepted()) {
                emit dropped(files_);
            }
            files_.clear();
            return true;
        default:
            return QObject::eventFilter(watched, event);
    }
}

/// As a copy: the other program keeps its files. Not behind a question: it is answered first.
bool FileDrop::accept(QDropEvent& event) const {
    if (files_.isEmpty()) {
        return false;
    }
    event.setDropAction(Qt::CopyAction);
    event.setAccepted(QApplication::activeModalWidget() == nullptr);
    return true;
}

void FileDrop::showHint() {
    hint_->setGeometry(window_.rect().marginsRemoved(
        {theme::kSpaceWide, theme::kSpaceWide, theme::kSpaceWide, theme::kSpaceWide}));
    hint_->raise();
    hint_->show();
    announce(hint_, hint_->text());
}

}  // namespace stridetick::app
