// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/key_action.hpp"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>
#include <vector>

namespace stridetick::app {

namespace {

struct Row {
    KeyAction action;
    KeyPlace place;
    const char* id;
    const char* words;
    QList<QKeySequence> keys;
};

/// Presenter remotes send Page Up, Page Down, F5, B or a full stop; media keys mean what the
/// desktop makes of them where it takes them itself.
const QList<Row>& rows() {
    using enum KeyPlace;
    static const QList<Row> table{
        {KeyAction::Today,
         Everywhere,
         "today",
         QT_TRANSLATE_NOOP("KeyAction", "Go to Today"),
         {Qt::CTRL | Qt::Key_1}},
        {KeyAction::Measure,
         Everywhere,
         "measure",
         QT_TRANSLATE_NOOP("KeyAction", "Go to Measure"),
         {Qt::CTRL | Qt::Key_2}},
        {KeyAction::Target,
         Everywhere,
         "target",
         QT_TRANSLATE_NOOP("KeyAction", "Go to Target"),
         {Qt::CTRL | Qt::Key_3}},
        {KeyAction::Run,
         Everywhere,
         "run",
         QT_TRANSLATE_NOOP("KeyAction", "Go to Run"),
         {Qt::CTRL | Qt::Key_4}},
        {KeyAction::Review,
         Everywhere,
         "review",
         QT_TRANSLATE_NOOP("KeyAction", "Go to Review"),
         {Qt::CTRL | Qt::Key_5}},
        {KeyAction::Settings,
         Everywhere,
         "settings",
         QT_TRANSLATE_NOOP("KeyAction", "Go to the settings"),
         {Qt::CTRL | Qt::Key_Comma}},
        {KeyAction::Log,
         Everywhere,
         "log",
         QT_TRANSLATE_NOOP("KeyAction", "Go to Log and backups"),
         {Qt::CTRL | Qt::Key_L}},
        {KeyAction::ImportRuns,
         Everywhere,
         "importRuns",
         QT_TRANSLATE_NOOP("KeyAction", "Import runs"),
         {Qt::CTRL | Qt::Key_I}},
        {KeyAction::ImportDetails,
         Everywhere,
         "importDetails",
         QT_TRANSLATE_NOOP("KeyAction", "Show what was imported"),
         {Qt::CTRL | Qt::SHIFT | Qt::Key_I}},
        {KeyAction::Help,
         Everywhere,
         "help",
         QT_TRANSLATE_NOOP("KeyAction", "Open the user's guide"),
         {Qt::Key_F1}},
        {KeyAction::Quit,
         Everywhere,
         "quit",
         QT_TRANSLATE_NOOP("KeyAction", "Quit"),
         {Qt::CTRL | Qt::Key_Q}},
        {KeyAction::TakeBackTap,
         Tapping,
         "takeBackTap",
         QT_TRANSLATE_NOOP("KeyAction", "Take back the last tap"),
         {Qt::Key_Backspace}},
        {KeyAction::StartOver,
         Tapping,
         "startOver",
         QT_TRANSLATE_NOOP("KeyAction", "Start the minute over, or cancel a check"),
         {Qt::Key_Escape}},
        {KeyAction::StartStop,
         Run,
         "startStop",
         QT_TRANSLATE_NOOP("KeyAction", "Start or stop the run"),
         {Qt::Key_Space, Qt::Key_F5}},
        {KeyAction::StartPause,
         Run,
         "startPause",
         QT_TRANSLATE_NOOP("KeyAction", "Start, pause or go on"),
         {Qt::Key_MediaTogglePlayPause, Qt::Key_MediaPlay}},
        {KeyAction::Stop,
         Run,
         "stop",
         QT_TRANSLATE_NOOP("KeyAction", "Stop the run"),
         {Qt::Key_MediaStop}},
        {KeyAction::Pause,
         Run,
         "pause",
         QT_TRANSLATE_NOOP("KeyAction", "Pause or go on"),
         {Qt::Key_P, Qt::Key_B, Qt::Key_Period, Qt::Key_MediaPause}},
        {KeyAction::Skip,
         Run,
         "skip",
         QT_TRANSLATE_NOOP("KeyAction", "Skip to what comes next"),
         {Qt::Key_N}},
        {KeyAction::Faster,
         Run,
         "faster",
         QT_TRANSLATE_NOOP("KeyAction", "One step a minute faster"),
         {Qt::Key_Plus, Qt::Key_Equal, Qt::Key_Up, Qt::Key_MediaNext}},
        {KeyAction::Slower,
         Run,
         "slower",
         QT_TRANSLATE_NOOP("KeyAction", "One step a minute slower"),
         {Qt::Key_Minus, Qt::Key_Down, Qt::Key_MediaPrevious}},
        {KeyAction::MuchFaster,
         Run,
         "muchFaster",
         QT_TRANSLATE_NOOP("KeyAction", "Five steps a minute faster"),
         {Qt::Key_PageUp}},
        {KeyAction::MuchSlower,
         Run,
         "muchSlower",
         QT_TRANSLATE_NOOP("KeyAction", "Five steps a minute slower"),
         {Qt::Key_PageDown}},
        {KeyAction::Mute,
         Run,
         "mute",
         QT_TRANSLATE_NOOP("KeyAction", "Mute the click, or not"),
         {Qt::Key_M}},
        {KeyAction::Louder,
         Run,
         "louder",
         QT_TRANSLATE_NOOP("KeyAction", "Louder"),
         {Qt::CTRL | Qt::Key_Up}},
        {KeyAction::Softer,
         Run,
         "softer",
         QT_TRANSLATE_NOOP("KeyAction", "Softer"),
         {Qt::CTRL | Qt::Key_Down}},
        {KeyAction::FullScreen,
         Run,
         "fullScreen",
         QT_TRANSLATE_NOOP("KeyAction", "Full screen, and back"),
         {Qt::Key_F11}},
        {KeyAction::Check,
         Run,
         "check",
         QT_TRANSLATE_NOOP("KeyAction", "Check your cadence by taps"),
         {Qt::Key_C}},
        {KeyAction::Weeks,
         Review,
         "weeks",
         QT_TRANSLATE_NOOP("KeyAction", "Show the weeks"),
         {Qt::ALT | Qt::Key_1}},
        {KeyAction::Chart,
         Review,
         "chart",
         QT_TRANSLATE_NOOP("KeyAction", "Show the chart"),
         {Qt::ALT | Qt::Key_2}},
        {KeyAction::Year,
         Review,
         "year",
         QT_TRANSLATE_NOOP("KeyAction", "Show the year"),
         {Qt::ALT | Qt::Key_3}},
        {KeyAction::Report,
         Review,
         "report",
         QT_TRANSLATE_NOOP("KeyAction", "Show the report"),
         {Qt::ALT | Qt::Key_4}},
        {KeyAction::Undo,
         Review,
         "undo",
         QT_TRANSLATE_NOOP("KeyAction", "Undo a change"),
         {Qt::CTRL | Qt::Key_Z}},
        {KeyAction::Redo,
         Review,
         "redo",
         QT_TRANSLATE_NOOP("KeyAction", "Do again what was undone"),
         {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y}},
        {KeyAction::EditEntry,
         Review,
         "editEntry",
         QT_TRANSLATE_NOOP("KeyAction", "Edit the selected entry"),
         {Qt::Key_F2}},
        {KeyAction::DeleteEntry,
         Review,
         "deleteEntry",
         QT_TRANSLATE_NOOP("KeyAction", "Delete the selected entry"),
         {Qt::Key_Delete}},
        {KeyAction::ZoomIn,
         Chart,
         "zoomIn",
         QT_TRANSLATE_NOOP("KeyAction", "Fewer weeks"),
         {Qt::Key_Plus, Qt::Key_Equal}},
        {KeyAction::ZoomOut,
         Chart,
         "zoomOut",
         QT_TRANSLATE_NOOP("KeyAction", "More weeks"),
         {Qt::Key_Minus}},
        {KeyAction::ZoomAll,
         Chart,
         "zoomAll",
         QT_TRANSLATE_NOOP("KeyAction", "All weeks"),
         {Qt::Key_0}},
        {KeyAction::NextTab,
         Aside,
         "nextTab",
         QT_TRANSLATE_NOOP("KeyAction", "Next tab of the settings"),
         {Qt::CTRL | Qt::Key_Tab}},
        {KeyAction::PreviousTab,
         Aside,
         "previousTab",
         QT_TRANSLATE_NOOP("KeyAction", "Previous tab of the settings"),
         {Qt::CTRL | Qt::SHIFT | Qt::Key_Tab}},
        {KeyAction::Back,
         Aside,
         "back",
         QT_TRANSLATE_NOOP("KeyAction", "Go back, or cancel what is being done"),
         {Qt::Key_Escape}},
    };
    return table;
}

const Row& rowOf(KeyAction action) {
    const auto& table = rows();
    return *std::ranges::find(table, action, &Row::action);
}

}  // namespace

std::span<const KeyAction> keyActions() {
    static const std::vector<KeyAction> actions = [] {
        std::vector<KeyAction> all;
        std::ranges::transform(rows(), std::back_inserter(all), &Row::action);
        return all;
    }();
    return actions;
}

QString keyId(KeyAction action) { return QLatin1String(rowOf(action).id); }

QString keyWords(KeyAction action) {
    return QCoreApplication::translate("KeyAction", rowOf(action).words);
}

KeyPlace placeOf(KeyAction action) { return rowOf(action).place; }

QString placeWords(KeyPlace place) {
    switch (place) {
        case KeyPlace::Everywhere:
            return QCoreApplication::translate("KeyAction", "Everywhere");
        case KeyPlace::Tapping:
            return QCoreApplication::translate("KeyAction", "While you tap");
        case KeyPlace::Run:
            return QCoreApplication::translate("KeyAction", "Run");
        case KeyPlace::Review:
            return QCoreApplication::translate("KeyAction", "Review");
        case KeyPlace::Chart:
            return QCoreApplication::translate("KeyAction", "Chart by week");
        case KeyPlace::Aside:
            return QCoreApplication::translate("KeyAction", "Settings, log and imports");
    }
    return {};
}

QList<QKeySequence> defaultKeys(KeyAction action) { return rowOf(action).keys; }

bool mayRepeat(KeyAction action) {
    using enum KeyAction;
    const std::array steps{Faster, Slower, MuchFaster, MuchSlower, Louder, Softer, ZoomIn, ZoomOut};
    return std::ranges::find(steps, action) != steps.end();
}

bool overlap(KeyPlace one, KeyPlace other) {
    using enum KeyPlace;
    constexpr std::array kApart{std::pair{Tapping, Review}, std::pair{Tapping, Chart},
                                std::pair{Tapping, Aside}, std::pair{Run, Review},
                                std::pair{Run, Chart}};
    return std::ranges::none_of(kApart, [=](const auto& pair) {
        return pair == std::pair{one, other} || pair == std::pair{other, one};
    });
}

}  // namespace stridetick::app
