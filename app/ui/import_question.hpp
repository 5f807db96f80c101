// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>

namespace stridetick::app {

class ImportController;

/// Asked before files that are still to be read are left out with the window.
/// Thread: window's.
class ImportQuestion : public QMessageBox {
    Q_OBJECT

 public:
    explicit ImportQuestion(ImportController& importer, QWidget* parent = nullptr);

 signals:
    /// The import is over, by the runner's word or because all is read.
    void closeWanted();

 private:
    void refresh();

    ImportController& importer_;
};

}  // namespace stridetick::app
