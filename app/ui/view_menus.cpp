// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/view_menus.hpp"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMessageBox>

#include "app/format.hpp"
#include "app/settings_store.hpp"

namespace stridetick::app {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("MainWindow", text); }

}  // namespace

void buildAppearanceMenu(QMenu* menu, SettingsStore& settings) {
    auto* group = new QActionGroup(menu);
    const auto add = [&](const QString& text, Appearance appearance) {
        auto* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(settings.appearance() == appearance);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &settings,
                         [&settings, appearance] { settings.setAppearance(appearance); });
    };
    add(tr("As the &desktop"), Appearance::System);
    add(tr("&Light"), Appearance::Light);
    add(tr("Dar&k"), Appearance::Dark);
}

void buildSpeedMenu(QMenu* menu, SettingsStore& settings) {
    auto* group = new QActionGroup(menu);
    for (const auto unit :
         {core::SpeedUnit::KilometresPerHour, core::SpeedUnit::MinutesPerKilometre,
          core::SpeedUnit::MilesPerHour, core::SpeedUnit::MinutesPerMile}) {
        auto* action = menu->addAction(format::unitName(unit));
        action->setCheckable(true);
        action->setChecked(settings.speedUnit() == unit);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &settings,
                         [&settings, unit] { settings.setSpeedUnit(unit); });
    }
}

void buildHelpMenu(QMenu* menu, QWidget* window) {
    menu->addAction(tr("&About Stridetick"), window, [window] {
        QMessageBox::about(
            window, tr("About Stridetick"),
            tr("<p><b>Stridetick %1</b>, a cadence trainer for runners. GPL-3.0-or-later.</p>"
               "<p>A step rate 5 to 10 % higher lowers the load on knee and hip in the lab "
               "(Heiderscheit 2011, Lenhart 2014). Evidence that it changes how often runners get "
               "hurt is very limited (Anderson 2022), and 160 is a rule of thumb, not a law. This "
               "is "
               "not medical advice.</p>")
                .arg(QStringLiteral(STRIDETICK_VERSION)));
    });
}

}  // namespace stridetick::app
