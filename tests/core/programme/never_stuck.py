# SPDX-FileCopyrightText: The Stridetick developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long the rules may move a runner to and fro without asking him: rules.md, 2.10."""

from oracle_state import MINUTES, half_up
from runners import TRAINS_RARELY

ASKED = ("offered", "test_due", "paused", "stopped", "finished")
MOVES = ("advanced", "held", "stepped_back")


class Wrong(Exception):
    """What programme_replay says cannot be, whatever the oracle says."""


def most_moves(step, cadence, late_holds):
    """Of MOVES that can follow each other, none of them to a phase of ASKED.

    Among n rows each but the last is stepped back to once, the second time offers: n - 1 back. As
    often on again, and n - 1 times more from the first row to the last: 2 (n - 1) on. These are
    3 (n - 1) + 1 stays in a row, two of them in the last. In each one hold; the second offers, as a
    hold counts on through the `advanced` that it takes back: 6 (n - 1) + 1. One that comes late is
    two moves, the `advanced` that it takes back, too; none in the last row, where nothing is
    advanced from: 3 (n - 1) - 1 more.
    Where there is a raise, only a verdict or a choice leads on from row 4, so n is 4: 18 + 1 + 8.
    From row 5 of six, once on to 6, five times back and three times on to 4 are fewer: 9, with ten
    stays, seven of them in rows with something to take back: 9 + 10 + 7. (One who goes on to 6 a
    second time is asked before he comes down.) Without late holds they are as many: 9 + 10.
    """
    has_raise = int(step["target"]) > 10 * half_up(cadence, 10)
    n = 4 if has_raise else len(MINUTES[step["plan"]])
    return (9 if late_holds else 6) * (n - 1) + (not late_holds)


def look_at_moves(steps, cadence):
    """Of every runner. He begins to be counted anew with each choice, as 3.5 does."""
    since = []
    for step in steps:
        if step["kind"] == "days_changed":
            continue
        if step["kind"] not in MOVES or step["phase"] in ASKED:
            since = []
        else:
            since.append(step)
        if len(since) > most_moves(step, cadence, True):
            raise Wrong(f"{len(since)} moves, and never asked: {step['line']}")


def look_at_rare(lines, steps, cadence):
    """Of one who trains rarely, chooses what is offered and has no pain: no choice excuses more
    moves, and no session is for nothing, as a move takes four at most."""
    moves = 0
    for step in steps:
        moves = 0 if step["phase"] in ASKED else moves + (step["kind"] in MOVES)
        if moves > most_moves(step, cadence, False):
            raise Wrong(f"{moves} moves without an offer: {step['line']}")
    asked = [step for step in steps if step["phase"] in ASKED]
    most = 4 * (1 + most_moves(steps[-1], cadence, False))
    trained, today = [], int(steps[0]["day"])
    for words in map(str.split, lines):
        if words[0] == "day":
            today = int(words[1])
        elif words[0] == "session":
            trained.append(today)
    days = [int(step["day"]) for step in asked]
    for since, until in zip([0, *days], [*days, today]):
        between = sum(since < day <= until for day in trained)
        if between > most:
            raise Wrong(f"{between} sessions without an offer from day {since} to {until}")


def look_at_swings(lines, steps):
    cadence = int(lines[0].split()[2])
    look_at_moves(steps, cadence)
    if TRAINS_RARELY in lines:
        look_at_rare(lines, steps, cadence)
