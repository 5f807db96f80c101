// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/form.hpp"

namespace stridetick::app {

class SettingsStore;

/// Which language the program speaks; each is named in itself. Thread: window's. Borrows the
/// settings; whoever hears their languageChanged() makes the windows anew.
class LanguageCard : public Form {
    Q_OBJECT

 public:
    explicit LanguageCard(SettingsStore& settings, QWidget* parent = nullptr);

 private:
    void refresh();

    SettingsStore& settings_;
    QComboBox* language_;
};

}  // namespace stridetick::app
