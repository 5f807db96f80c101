# SPDX-FileCopyrightText: The Stridetick developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole main job by accessible names alone: a minute, a target, a run with a check, what the
runner says of it, and its row in the history. Ends with 1 and a sentence where a name is missing."""

import re
import time

import at_spi
import pyatspi
from at_spi import Missing, find, press

OWN = 153.8  # steps a minute, tapped one foot at a time
MINUTE = 60
CHECK = 20
CHECKS = 3
JUDGED = re.compile(r"% (above|below) target|exactly on target|^Uneven taps: ")


def step(words):
    print(words, flush=True)


def tap(seconds, cadence, press_once):
    """Taps of one foot at their times, a little past the end as a runner does."""
    period = 2 * 60 / cadence
    start = time.monotonic()
    for number in range(int((seconds + 1) / period) + 1):
        time.sleep(max(0.0, start + number * period - time.monotonic()))
        press_once()


def measure(app):
    press(app, "push button", "Got it: hide this advice")
    pad = find(app, "push button", "Tap pad")
    at_spi.act(pad, "SetFocus")
    at_spi.wait_for(pad, pyatspi.STATE_FOCUSABLE, pyatspi.STATE_FOCUSED)
    tap(MINUTE, OWN, lambda: at_spi.strike("space"))
    value = find(app, "label", re.compile(r"^\d+\.\d ± \d+\.\d spm$")).name
    step(f"Measured: {value}")
    return value


def take_target(app):
    accept = press(app, "push button", re.compile(r"^Accept \d+ steps a minute and go to Run$"))
    target = int(re.search(r"\d+", accept.name).group())
    press(app, "push button", "I have read this")
    step(f"Target: {target}")
    return target


def wait_for_tempo(app, tempo):
    end = time.monotonic() + at_spi.PATIENCE
    while find(app, "label", "steps a minute").description != str(tempo):
        if time.monotonic() > end:
            raise Missing(f"The steps a minute are not {tempo}.")
        time.sleep(0.05)


def check(app, cadence):
    """A press that is asked for has the time at which it came: a busy machine makes them uneven."""
    for _ in range(CHECKS):
        press(app, "push button", "Check your cadence by taps")
        pad = find(app, "push button", "Tap pad")
        tap(CHECK, cadence, lambda: at_spi.act(pad, "Press"))
        words = find(app, "label", JUDGED).name
        if not words.startswith("Uneven"):
            return words
        step(words)
    raise Missing("The check is not judged.")


def run(app, target):
    press(app, "push button", "Start")
    find(app, "push button", "Stop")
    press(app, "push button", "1 step a minute faster")
    wait_for_tempo(app, target + 1)
    step(f"Running at {target + 1}")
    step(f"Check: {check(app, target + 1)}")
    press(app, "push button", "Stop")


def say_how_it_was(app):
    pain = press(app, "radio button", re.compile(r"^Pain, 0 to 10 .*: 0$"))
    at_spi.wait_for(pain, pyatspi.STATE_CHECKED)
    press(app, "push button", "Save")
    at_spi.wait_gone(app, "push button", "Save")
    step("Said how it was: no pain")


def look_back(app, value, target):
    press(app, "page tab", "Review")
    weeks = find(app, "table", "Weeks, newest first")
    find(weeks, None, "This week")
    measured = value.split(" ")[0]
    entries = find(app, "list", "Measurements, targets, runs and programme of the week")
    for what in (measured, rf"\b{target + 1}\b"):
        entry = find(entries, "list item", re.compile(what))
        step(f"In the history: {entry.name}")
    cell = find(weeks, None, re.compile(rf"^{re.escape(measured)}\b"))
    step(f"In the week's row: {cell.name}")


def job():
    app = at_spi.the_program()
    value = measure(app)
    target = take_target(app)
    run(app, target)
    say_how_it_was(app)
    look_back(app, value, target)


at_spi.end(job)
