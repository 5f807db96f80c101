// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/guide_window.hpp"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "app/ui/theme.hpp"

namespace stridetick::app {

namespace {

constexpr int kWidthEms = 52;
constexpr int kHeightEms = 40;

/// The pictures are files beside the guide, too large to be in the program.
QString text() {
    QFile file(QStringLiteral(":/guide.md"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    static const QRegularExpression picture(QStringLiteral("^!\\[.*$"),
                                            QRegularExpression::MultilineOption);
    return QString::fromUtf8(file.readAll()).remove(picture);
}

}  // namespace

void GuideWindow::showBeside(QWidget& window) {
    auto* guide = window.findChild<GuideWindow*>(QString(), Qt::FindDirectChildrenOnly);
    if (guide == nullptr) {
        guide = new GuideWindow(window);
    }
    guide->show();
    guide->raise();
    guide->activateWindow();
}

GuideWindow::GuideWindow(QWidget& window) : QDialog(&window) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("User's guide"));
    theme::name(this, "guideWindow", windowTitle());
    auto* text = new QTextBrowser(this);
    theme::name(text, "guideText", windowTitle());
    text->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    text->setMarkdown(app::text());
    auto* close = theme::button("closeGuide", tr("&Close"), tr("Close the guide"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    column->setSpacing(theme::kSpace);
    column->addWidget(
        theme::quietLabel(tr("In English only, and here without its pictures."), this));
    column->addWidget(text, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    resize((QSize(kWidthEms, kHeightEms) * theme::em()).boundedTo(window.size()));
    text->setFocus();
}

}  // namespace stridetick::app
