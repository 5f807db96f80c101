// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDesktopServices>
#include <QObject>
#include <QUrl>

namespace stridetick::tests {

/// Takes what would be opened in the file manager.
class UrlCatcher : public QObject {
    Q_OBJECT

 public:
    UrlCatcher() { QDesktopServices::setUrlHandler("file", this, "take"); }
    ~UrlCatcher() override { QDesktopServices::unsetUrlHandler("file"); }
    QUrl caught;

 public slots:
    void take(const QUrl& url) { caught = url; }
};

}  // namespace stridetick::tests
