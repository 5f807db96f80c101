// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <span>

namespace stridetick::app {

/// Where a key does what it is bound to.
enum class KeyPlace {
    Everywhere,
    Tapping,  ///< a minute, a check or a calibration is tapped; other keys are taps
    Run,
    Review,
    Chart,  ///< of Review, while it has the focus
    Aside   ///< pages and bars that go back to what was before
};

/// What can be put on a key.
enum class KeyAction {
    Today,
    Measure,
    Target,
    Run,
    Review,
    Settings,
    Log,
    ImportRuns,
    ImportDetails,
    Help,
    Quit,
    TakeBackTap,
    StartOver,
    StartStop,
    StartPause,
    Stop,
    Pause,
    Skip,
    Faster,
    Slower,
    MuchFaster,
    MuchSlower,
    Mute,
    Louder,
    Softer,
    FullScreen,
    Check,
    Weeks,
    Chart,
    Year,
    Report,
    Undo,
    Redo,
    EditEntry,
    DeleteEntry,
    ZoomIn,
    ZoomOut,
    ZoomAll,
    NextTab,
    PreviousTab,
    Back
};

/// In the order of the list that the runner sees.
std::span<const KeyAction> keyActions();
/// By which settings know it; never translated.
QString keyId(KeyAction action);
/// "Start or stop the run".
QString keyWords(KeyAction action);
KeyPlace placeOf(KeyAction action);
QString placeWords(KeyPlace place);
QList<QKeySequence> defaultKeys(KeyAction action);
/// Done again and again while its key is held.
bool mayRepeat(KeyAction action);
/// A key cannot do two things where both may be meant.
bool overlap(KeyPlace one, KeyPlace other);

}  // namespace stridetick::app
