// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/file_dialog.hpp"

#include <QDir>
#include <QFileIconProvider>
#include <QStandardPaths>

namespace stridetick::app {

namespace {

/// Qt's own looks into the files.
class PlainIcons : public QFileIconProvider {
 public:
    QIcon icon(IconType type) const override { return QFileIconProvider::icon(type); }
    QIcon icon(const QFileInfo& file) const override { return icon(file.isDir() ? Folder : File); }
    QString type(const QFileInfo& file) const override { return file.suffix(); }
};

}  // namespace

QFileDialog* fileDialog(const char* objectName, const QString& title, QWidget* parent) {
    static PlainIcons icons;
    auto* dialog = new QFileDialog(parent, title);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setIconProvider(&icons);
    dialog->setObjectName(QLatin1String(objectName));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Qt keeps where the last one was, for all who use this computer under one name.
    dialog->setHistory({});
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setDirectory(documents.exists() ? documents : QDir::home());
    return dialog;
}

}  // namespace stridetick::app
