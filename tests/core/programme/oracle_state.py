# SPDX-FileCopyrightText: The Stridetick developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The steps of a programme for oracle.py, and what is read off them: rules.md, 1 and 2."""

import collections
import copy

# Section 1: minutes of the slots of each row. The pattern of the click decides nothing.
MINUTES = {
    "six": ((15, 15, 15), (16, 16, 16), (20, 20, 20), (24, 24, 24), (25, 25, 25), (30, 30, 30)),
    "four": ((15, 15, 16), (16, 16, 16), (20, 20, 24), (25, 30, 30)),
}
FOUR_WEEKS_ROW = {1: 1, 2: 2, 3: 3, 4: 3, 5: 4, 6: 4}
CHOICES = ("repeat", "go_on", "half_raise", "keep_target", "step_up", "four_weeks", "finish")
LEFT_ASIDE = ("days_changed", "paused", "resumed")  # a hold counts through these
NOT_OVERRULED = ("pain", "achilles")  # holds that no go_on overrules
NOT_WHILE_IT_HURTS = ("go_on", "step_up", "four_weeks")  # while the newest run says hold
LEAST_PRACTICE_S = 60  # of a session that takes a slot
# The numbers that decided, in the order in which they are printed.
REASONS = ("done", "of", "practice", "planned", "checks", "deviation", "pain", "effort", "usual",
           "empty", "kept", "quiet", "follow_up")


class Refused(Exception):
    """The command is not open now."""


class Step:
    def __init__(self, kind, before, **changes):
        self.kind = kind
        self.why = self.choice = self.no_click = self.cause = None
        self.offer, self.offer_row = (), 0
        self.phase = "running"
        self.reasons = {}
        if before:
            self.plan, self.row, self.in_pass = before.plan, before.row, before.in_pass
            self.target, self.days = before.target, before.days
        for name, value in changes.items():
            setattr(self, name, value)


# The last of it is how many steps there were when it was answered.
NextDay = collections.namedtuple("NextDay", "day pain at_rest achilles said_after")


class Run:
    """said_after: how many steps there were when its pain was said."""

    def __init__(self, **parts):
        self.next_day = None
        self.__dict__.update(parts)


class FreeRun(Run):
    """Pain alone is looked at."""


class Session(Run):
    def done(self):
        return 2 * self.practice >= self.planned


def ceil_div(a, b):
    return -(-a // b)


def half_up(a, b):
    """a / b to the nearest whole number, the half up."""
    return (2 * a + b) // (2 * b)


def twice_the_median(values):
    ordered = sorted(values)
    n = len(ordered)
    return ordered[(n - 1) // 2] + ordered[n // 2]


def text(value):
    return "-" if value is None else str(value)


class State:
    """What the steps say, and what was run."""

    def __init__(self, plan, b, speed, target, gentle, days, day):
        self.b, self.speed, self.gentle, self.today = b, speed, gentle, day
        self.half = ceil_div(1025 * b, 10000) * 10
        self.low = ceil_div(105 * b, 1000) * 10
        self.high = 110 * b // 1000 * 10
        if target > self.high or target % 10:
            raise Refused
        self.steps, self.sessions = [], []
        self.runs = []  # the sessions and the free runs, the last of them is the newest run
        self.quiet = []  # (day, sessions taken before it, cadence, speed)
        self.take(Step("started", None, plan=plan, row=1, in_pass=1, target=target, days=days))

    @property
    def now(self):
        return self.steps[-1]

    def take(self, step):
        step.day = self.today
        step.newest_run = self.runs[-1] if self.runs else None
        step.said = copy.copy(step.cause)  # by now: an answer can be changed
        self.steps.append(step)

    def new_pass(self, kind, **changes):
        return Step(kind, self.now, in_pass=self.now.in_pass + 1, **changes)

    def taken(self, in_pass=None):
        wanted = in_pass or self.now.in_pass
        return [s for s in self.sessions if s.in_pass == wanted]

    def slots_taken(self):
        """The sessions of the pass that took a slot."""
        return [s for s in self.taken() if s.practice >= LEAST_PRACTICE_S]

    def pass_begun_by(self):
        for step, before in zip(reversed(self.steps), reversed(self.steps[:-1])):
            if step.in_pass != before.in_pass:
                return step.kind
        return "started"

    def settled(self):
        """How many steps there were when all that had been said was settled."""
        return max(i for i, step in enumerate(self.steps, 1) if step.kind == "started"
                   or step.kind == "resumed" and self.steps[i - 2].phase == "stopped")

    def hurt(self, run):
        """Says hold, and why."""
        if run.pain >= 3 or "g" in run.flags:
            return "pain"
        row = self.now.row if isinstance(run, FreeRun) else run.row
        return "achilles" if row <= 2 and run.next_day and run.next_day.achilles else None

    def hurts(self):
        """The newest run says hold."""
        return bool(self.runs and self.hurt(self.runs[-1]))

    def last_row(self):
        return len(MINUTES[self.now.plan])

    def slots(self):
        """Planned seconds of each slot of the row."""
        minutes = MINUTES[self.now.plan][self.now.row - 1]
        if self.now.days == 4:
            minutes += minutes[2:]
        return [60 * m for m in minutes]

    def row_target(self):
        if self.gentle and self.now.row == 1:
            return min(self.now.target, self.half)
        return self.now.target

    def has_raise(self):
        return self.now.target > 10 * half_up(self.b, 10)

    def ended_while_stopped(self):
        phases = [s.phase for s in self.steps]
        return "finished" in phases and phases[phases.index("finished") - 1] == "stopped"

    def newest_but_left_aside(self):
        return next(s for s in reversed(self.steps) if s.kind not in LEFT_ASIDE)

    def where_it_was(self):
        """The step whose phase a pause broke off."""
        return next(s for s in reversed(self.steps) if s.phase != "paused")

    def finished_on(self):
        return next((s.day for s in self.steps if s.phase == "finished"), None)
