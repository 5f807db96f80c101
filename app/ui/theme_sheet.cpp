// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/theme_sheet.hpp"

#include <QGuiApplication>

#include "app/ui/theme.hpp"

#include <utility>

namespace stridetick::app::theme {

namespace {

QString pixels(int length) { return QStringLiteral("%1px").arg(length); }

}  // namespace

QString sheetOf(const Colours& c) {
    QString sheet = QStringLiteral(R"(
QFrame[card=true] { background: $card; border: 1px solid $line; border-radius: $corner; }
QPushButton { padding: 6px 14px; border: 1px solid $line; border-radius: 6px;
  background: $card; color: $text; }
QPushButton[small=true] { padding: 3px; border-color: transparent; background: transparent; }
QPushButton[small=true]:disabled { background: transparent; }
QPushButton[small=true]:focus { padding: 2px; border-color: $focus; }
QPushButton:hover { border-color: $accent; }
QPushButton:focus { border: 2px solid $focus; padding: 5px 13px; }
QPushButton:disabled { color: $quiet; background: $window; }
QPushButton:checked { background: $soft; border-color: $accent; }
QPushButton[answer=true]:checked { background: $primary; color: $onPrimary; font-weight: 600; }
QPushButton[answer=true]:focus { border: 2px dashed $focus; }
QPushButton[answer=true]:checked:focus { border: 3px solid $focus; }
QPushButton[primary=true] { background: $primary; color: $onPrimary; border-color: $primary;
  font-weight: 600; }
QPushButton[primary=true]:focus { border: 3px solid $focus; padding: 4px 12px; }
QPushButton[primary=true]:disabled { background: $window; color: $quiet; border-color: $line; }
QPushButton[tab=true] { border: 2px solid transparent; border-bottom: 3px solid transparent;
  border-radius: 0; background: transparent; padding: 6px 14px; }
QPushButton[tab=true]:checked { border-bottom: 3px solid $accent; font-weight: 600; }
QPushButton[tab=true]:focus { background: $soft; border: 2px solid $focus;
  border-bottom: 3px solid $focus; padding: 6px 14px; }
QLineEdit, QComboBox, QDateTimeEdit { padding: 5px 8px; border: 1px solid $quiet; border-radius: 6px;
  background: $card; color: $text; }
QLineEdit:focus, QComboBox:focus, QDateTimeEdit:focus { border: 2px solid $focus; padding: 4px 7px; }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { width: 0; height: 0; border-left: 5px solid $card;
  border-right: 5px solid $card; border-top: 6px solid $text; }
QLineEdit:read-only { border-color: $line; }
QLineEdit:disabled, QComboBox:disabled { color: $quiet; border-color: $line; }
QSpinBox { padding: 5px 8px; border: 1px solid $quiet; border-radius: 6px;
  background: $card; color: $text; }
QSpinBox:focus { border: 2px solid $focus; padding: 4px 7px; }
QSpinBox::up-button, QSpinBox::down-button, QDateTimeEdit::up-button, QDateTimeEdit::down-button { border: none; width: $em10; background: transparent; }
QSpinBox::up-arrow, QSpinBox::down-arrow, QDateTimeEdit::up-arrow, QDateTimeEdit::down-arrow { width: 0; height: 0; border-left: 4px solid $card;
  border-right: 4px solid $card; }
QSpinBox::up-arrow, QDateTimeEdit::up-arrow { border-bottom: 5px solid $text; }
QSpinBox::down-arrow, QDateTimeEdit::down-arrow { border-top: 5px solid $text; }
QCheckBox, QRadioButton { spacing: $em4; padding: 1px; border: 2px solid transparent;
  border-radius: 4px; }
QCheckBox:focus, QRadioButton:focus { background: $soft; border-color: $focus; }
QProgressBar { border: 1px solid $quiet; border-radius: 6px; background: $card; color: $text;
  text-align: center; }
QProgressBar::chunk { background: $soft; border-radius: 5px; }
QProgressBar[textVisible="false"]::chunk { background: $accent; }
QRadioButton::indicator { width: $em6; height: $em6; border: 2px solid $quiet;
  border-radius: $em3; background: $card; }
QRadioButton::indicator:checked { border-color: $accent;
  background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
  stop: 0 $accent, stop: 0.55 $accent, stop: 0.65 $card, stop: 1 $card); }
QRadioButton::indicator:disabled { border-color: $line; }
QSlider { min-height: $em10; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $quiet; }
QSlider::$filled:horizontal { border-radius: 2px; background: $accent; }
QSlider::handle:horizontal { width: $em8; margin: -$em4 0; border-radius: $em3;
  background: $accent; border: 2px solid $card; }
QSlider:focus { background: $soft; border: 2px solid $focus; border-radius: 4px; }
QSlider::$filled:horizontal:disabled, QSlider::handle:horizontal:disabled { background: $line; }
QTableView, QTreeView { border: 1px solid $line; border-radius: 6px; }
QTableView::item { border: none; padding: 0 $cell; }
QTableView::item:selected, QListView::item:selected, QTreeView::item:selected { background: $soft; color: $text; }
QTableView:focus, QListView:focus, QTreeView:focus { border: 2px solid $focus; }
QHeaderView::section { background: $card; color: $quiet; border: none;
  border-bottom: 1px solid $line; padding: 4px 8px; }
QScrollArea { border: none; background: transparent; }
QScrollBar:vertical { width: 14px; background: $window; border: none; margin: 0; }
QScrollBar::handle:vertical { background: $quiet; border: 3px solid $window; border-radius: 6px;
  min-height: $em10; }
QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical { height: 0; }
)");
    const bool mirrored = QGuiApplication::isRightToLeft();
    const std::pair<const char*, QString> tokens[]{
        {"$filled", mirrored ? QStringLiteral("add-page") : QStringLiteral("sub-page")},
        {"$onPrimary", c.onPrimary.name()},
        {"$primary", c.primary.name()},
        {"$focus", c.focus.name()},
        {"$accent", c.accent.name()},
        {"$card", c.card.name()},
        {"$line", c.line.name()},
        {"$text", c.text.name()},
        {"$quiet", c.quiet.name()},
        {"$window", c.window.name()},
        {"$soft", c.accentSoft.name()},
        {"$corner", pixels(kCorner)},
        {"$cell", pixels(kCellPadding)},
        {"$em10", pixels(em())},
        {"$em8", pixels(em() * 8 / 10)},
        {"$em6", pixels(em() * 6 / 10)},
        {"$em4", pixels(em() * 4 / 10)},
        {"$em3", pixels(em() * 3 / 10 + 2)}};
    for (const auto& [token, value] : tokens) {
        sheet.replace(QLatin1String(token), value);
    }
    return sheet;
}

}  // namespace stridetick::app::theme
