#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Stridetick developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The programme's rules a second time, slow and plain, from core/programme/rules.md alone.

Reads histories on stdin, prints the steps that they lead to; histories.py says how they look. A
programme is a list of steps here: all that is asked about it is read off that list anew.
"""

import sys

# Section 1: minutes of the slots of each row. The pattern of the click decides nothing.
MINUTES = {
    "six": ((15, 15, 15), (16, 16, 16), (20, 20, 20), (24, 24, 24), (25, 25, 25), (30, 30, 30)),
    "four": ((15, 15, 16), (16, 16, 16), (20, 20, 24), (25, 30, 30)),
}
FOUR_WEEKS_ROW = {1: 1, 2: 2, 3: 3, 4: 3, 5: 4, 6: 4}
CHOICES = ("repeat", "go_on", "half_raise", "keep_target", "step_up", "four_weeks", "finish")
LEFT_ASIDE = ("days_changed", "paused", "resumed")  # a hold counts through these
NOT_OVERRULED = ("pain", "achilles")  # holds that no go_on overrules
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


class Run:
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


class Programme:
    def __init__(self, plan, b, speed, target, gentle, days, day):
        self.b, self.speed, self.gentle, self.today = b, speed, gentle, day
        self.half = ceil_div(1025 * b, 10000) * 10
        self.low = ceil_div(105 * b, 1000) * 10
        self.high = 110 * b // 1000 * 10
        if target > self.high:
            raise Refused
        self.steps, self.sessions = [], []
        self.runs = []  # the sessions and the free runs, the last of them is the newest run
        self.quiet = []  # (day, sessions taken before it, cadence, speed)
        self.take(Step("started", None, plan=plan, row=1, in_pass=1, target=target, days=days))
        self.ask()

    # What the steps say.

    @property
    def now(self):
        return self.steps[-1]

    def take(self, step):
        step.day = self.today
        self.steps.append(step)

    def new_pass(self, kind, **changes):
        return Step(kind, self.now, in_pass=self.now.in_pass + 1, **changes)

    def taken(self, in_pass=None):
        wanted = in_pass or self.now.in_pass
        return [s for s in self.sessions if s.in_pass == wanted]

    def slots_taken(self):
        """The sessions of the pass that took a slot."""
        return [s for s in self.taken() if s.practice >= 60]

    def pass_begun_by(self):
        for step, before in zip(reversed(self.steps), reversed(self.steps[:-1])):
            if step.in_pass != before.in_pass:
                return step.kind
        return "started"

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

    # Section 3. Each answers with a step or nothing.

    def ask(self):
        while True:
            for rule in (self.stop, self.hold_for_pain, self.effort, self.row_over,
                         self.empty_weeks, self.verdict, self.follow_up):
                step = rule()
                if step:
                    self.take(step)
                    break
            else:
                return

    def stop(self):
        if self.now.phase in ("stopped", "finished") or not self.runs:
            return None
        newest = self.runs[-1]
        said = newest.pain >= 5 or set(newest.flags) & set("slrb")
        later = newest.next_day and (newest.next_day[1] == "worse" or newest.next_day[2])
        if not (said or later) or any(s.kind == "stopped" and s.cause is newest
                                      for s in self.steps):
            return None
        return Step("stopped", self.now, phase="stopped", why="pain", cause=newest,
                    reasons={"pain": newest.pain})

    def hold_for_pain(self):
        if self.now.phase not in ("running", "test_due") or not self.runs:
            return None
        newest = self.runs[-1]
        free = isinstance(newest, FreeRun)
        row = self.now.row if free else newest.row
        if newest.in_pass != self.now.in_pass and (
                free or newest.in_pass != self.now.in_pass - 1
                or self.pass_begun_by() != "advanced"):
            return None
        if any(s.kind == "held" and s.cause is newest for s in self.steps):
            return None
        if newest.pain in (3, 4) or "g" in newest.flags:
            return self.held("pain", row, newest, newest.day + 1, {"pain": newest.pain})
        if row <= 2 and newest.next_day and newest.next_day[3]:
            return self.held("achilles", row, newest, newest.next_day[0], {})
        return None

    def held(self, why, row, cause, no_click, reasons):
        step = self.new_pass("held", why=why, row=row, cause=cause, no_click=no_click,
                             reasons=reasons)
        for before in reversed(self.steps):
            if before.kind == "held" and before.row == row:
                offer = ["repeat", "finish"]
                if self.half < self.now.target:
                    offer.append("half_raise")
                if self.now.plan == "six":
                    offer.append("four_weeks")
                if row < self.last_row() and why not in NOT_OVERRULED:
                    offer.append("go_on")
                step.offer, step.offer_row, step.phase = tuple(offer), row, "offered"
            if before.kind not in LEFT_ASIDE:
                break
        return step

    def raised_effort(self):
        """(the lower of the last two, twice the usual) where both are well above it."""
        if len(self.sessions) < 2:
            return None
        last = [s.effort for s in self.sessions[-2:]]
        before = [s.effort for s in self.sessions[:-2] if s.effort is not None]
        if None in last or len(before) < 3:
            return None
        usual = twice_the_median(before)
        return (min(last), usual) if 2 * min(last) >= usual + 4 else None

    def effort(self):
        now = self.now
        if now.phase != "running" or not self.taken() or now.target <= self.half:
            return None
        if any(s.kind == "effort_rose" and s.in_pass == now.in_pass for s in self.steps):
            return None
        raised = self.raised_effort()
        return raised and Step("effort_rose", now, phase="offered",
                               offer=("half_raise", "keep_target"), offer_row=now.row,
                               reasons={"effort": raised[0], "usual": raised[1]})

    def row_over(self):
        now, taken, slots = self.now, self.slots_taken(), self.slots()
        if now.phase != "running" or not taken:
            return None
        done = sum(s.done() for s in taken)
        practice = sum(s.practice for s in taken)
        complete = done >= ceil_div(2 * len(slots), 3) and 3 * practice >= 2 * sum(slots)
        rest_missed = (now.days >= 3 and self.today - taken[0].day >= 7
                       and self.today - taken[-1].day >= 3)
        if len(taken) < len(slots) and not (complete and rest_missed):
            return None
        reasons = {"done": done, "of": len(slots), "practice": practice, "planned": sum(slots),
                   "pain": max(s.pain for s in taken)}
        off = []
        if now.row >= 2:
            reasons["checks"] = 0
            off = [abs(s.check - s.target) for s in taken if s.check is not None]
        in_band = True
        if off:
            twice, target = twice_the_median(off), taken[0].target
            reasons["checks"] = len(off)
            reasons["deviation"] = half_up(1000 * twice, 2 * target)
            in_band = 100 * twice <= 2 * 3 * target
        if not complete or not in_band:
            return self.held("cadence" if complete else "dose", now.row, None, None, reasons)
        if self.has_raise() and now.row in (4, self.last_row()):
            return Step("test_due", now, phase="test_due", reasons=reasons)
        if now.row == self.last_row():
            return Step("finished", now, phase="finished", reasons=reasons)
        return self.new_pass("advanced", row=now.row + 1, reasons=reasons)

    def empty_weeks(self):
        if self.now.phase != "running" or self.now.row == 1:
            return None
        sign = max(s.day for s in self.steps
                   if s.kind in ("started", "chosen", "resumed", "verdict"))
        if self.sessions:
            sign = max(sign, self.sessions[-1].day)
        sign += 14 * sum(s.kind == "stepped_back" and s.day > sign for s in self.steps)
        if self.today - sign < 14:
            return None
        return self.new_pass("stepped_back", row=self.now.row - 1, reasons={"empty": 2})

    def changed(self, quiet):
        """Change of a quiet minute in thousandths of a step a minute."""
        _, _, cadence, speed = quiet
        change = 100 * (cadence - self.b)
        if speed is not None and self.speed is not None:
            change -= 56 * (speed - self.speed)
        return change

    def verdict(self):
        now = self.now
        if now.phase != "test_due":
            return None
        minutes = []
        for quiet in self.quiet:
            if quiet[1] == len(self.sessions) and quiet[0] not in [m[0] for m in minutes]:
                minutes.append(quiet)
        if len(minutes) < 2:
            return None
        minutes = minutes[:2]
        gained = sum(self.changed(m) for m in minutes)
        wanted = 2 * 100 * (now.target - self.b)
        cadences = sum(m[2] for m in minutes)
        reasons = {"kept": 100 * gained // wanted, "quiet": half_up(cadences, 2)}
        kept, partly = 100 * gained >= 70 * wanted, 100 * gained >= 40 * wanted
        at_last = now.row == self.last_row()
        if kept and at_last:
            return Step("finished", now, phase="finished", reasons=reasons)
        if kept:
            step = self.new_pass("verdict", row=now.row + 1, reasons=reasons)
            if (now.target < self.high and not self.raised_effort()
                    and half_up(half_up(cadences, 2), 10) < 160):
                step.offer, step.offer_row = ("step_up", "keep_target"), step.row
                step.phase = "offered"
            return step
        again, back_to = "repeat", 3
        if partly:
            back_to = 4 if at_last and now.plan == "six" else 3
        elif self.half < now.target:
            again = "half_raise"
        offer = (again, "finish") if at_last else (again, "go_on", "finish")
        return Step("verdict", now, phase="offered", offer=offer, offer_row=back_to,
                    reasons=reasons)

    def follow_up(self):
        if self.now.phase != "finished" or not self.has_raise() or self.ended_while_stopped():
            return None
        finished = self.finished_on()
        answered = [s.reasons["follow_up"] for s in self.steps if s.kind == "followed_up"]
        for quiet in self.quiet:
            reached = [days // 7 for days in (28, 84, 182) if quiet[0] >= finished + days]
            if reached and reached[-1] not in answered:
                kept = self.changed(quiet) // (self.now.target - self.b)
                return Step("followed_up", self.now, phase="finished",
                            reasons={"kept": kept, "quiet": quiet[2], "follow_up": reached[-1]})
        return None

    # Section 4.

    def newest_but_left_aside(self):
        return next(s for s in reversed(self.steps) if s.kind not in LEFT_ASIDE)

    def open_choices(self):
        now = self.now
        if now.phase == "offered":
            return now.offer
        if now.phase == "test_due":
            return ("finish",) if now.row == self.last_row() else ("go_on",)
        if now.phase != "running":
            return ()
        newest = self.newest_but_left_aside()
        if (newest.kind == "held" and newest.why not in NOT_OVERRULED
                and now.row < self.last_row() and not self.taken()):
            return ("repeat", "go_on")
        return ("repeat",)

    def choose(self, choice):
        if choice not in self.open_choices():
            raise Refused
        now = self.now
        if choice == "repeat":
            step = self.new_pass("chosen", row=now.offer_row or now.row)
        elif choice == "half_raise":
            step = self.new_pass("chosen", row=now.offer_row, target=self.half)
        elif choice == "go_on":
            step = self.new_pass("chosen", row=now.row + 1)
        elif choice == "keep_target":
            step = Step("chosen", now)
        elif choice == "step_up":
            step = Step("chosen", now, target=self.low if now.target < self.low else self.high)
        elif choice == "four_weeks":
            step = self.new_pass("chosen", plan="four", row=FOUR_WEEKS_ROW[now.row])
        else:
            step = Step("chosen", now, phase="finished")
        step.choice = choice
        self.take(step)

    def pause(self):
        if self.now.phase not in ("running", "offered", "test_due"):
            raise Refused
        self.take(Step("paused", self.now, phase="paused"))

    def where_it_was(self):
        """The step whose phase a pause broke off."""
        return next(s for s in reversed(self.steps) if s.phase != "paused")

    def resume(self):
        if self.now.phase == "stopped":
            self.take(self.new_pass("resumed"))
        elif self.now.phase == "paused":
            before = self.where_it_was()
            self.take(Step("resumed", self.now, phase=before.phase, offer=before.offer,
                           offer_row=before.offer_row))
        else:
            raise Refused

    def end(self):
        if self.now.phase == "finished":
            raise Refused
        self.take(Step("ended", self.now, phase="finished"))

    def change_days(self, days):
        now = self.now
        if now.phase == "finished" or days == now.days or days not in (2, 3, 4):
            raise Refused
        self.take(Step("days_changed", now, days=days, phase=now.phase, offer=now.offer,
                       offer_row=now.offer_row))

    # What happens.

    def session(self, practice, check, effort, pain, flags):
        if self.now.phase != "running":
            raise Refused
        slots = self.slots()
        planned = slots[min(len(self.slots_taken()), len(slots) - 1)]
        self.sessions.append(Session(
            day=self.today, row=self.now.row, in_pass=self.now.in_pass, planned=planned,
            practice=min(practice, planned), target=self.row_target(), check=check, effort=effort,
            pain=pain, flags=flags))
        self.runs.append(self.sessions[-1])

    def free_run(self, pain, flags):
        self.runs.append(FreeRun(day=self.today, in_pass=self.now.in_pass, pain=pain, flags=flags))

    def answer_next_day(self, pain, at_rest, achilles):
        if not self.runs or self.runs[-1].next_day:
            raise Refused
        self.runs[-1].next_day = (self.today, pain, at_rest, achilles)

    def happen(self, words):
        what, rest = words[0], words[1:]
        if what == "day":
            if int(rest[0]) < self.today:
                raise Refused
            self.today = int(rest[0])
        elif what == "session":
            practice, check, effort, pain = map(number, rest[:4])
            self.session(practice, check, effort, pain, rest[4])
        elif what == "freerun":
            self.free_run(int(rest[0]), rest[1])
        elif what == "nextday":
            self.answer_next_day(rest[0], rest[1] == "1", rest[2] == "1")
        elif what == "quiet":
            self.quiet.append((self.today, len(self.sessions), int(rest[0]), number(rest[1])))
        elif what == "choose":
            self.choose(rest[0])
        elif what == "days":
            self.change_days(int(rest[0]))
        else:
            {"pause": self.pause, "resume": self.resume, "end": self.end}[what]()
        self.ask()

    # Section 5.

    def finished_on(self):
        return next((s.day for s in self.steps if s.phase == "finished"), None)

    def habit(self, keeping=("paused", "stopped", "test_due")):
        """Percent after each week that is counted."""
        start = self.steps[0].day
        end = self.finished_on()
        finished = end is not None
        end = end if finished else self.today
        away, since = [], None  # (first day, last day)
        for step in self.steps:
            if step.phase in keeping:
                since = step.day if since is None else since
            elif since is not None:
                away.append((since, step.day))
                since = None
        if since is not None:
            away.append((since, end))
        kept = 20.0 ** (-7 / 66)
        strength, percents = 0.0, []
        for first in range(start, end + 1, 7):
            last = first + 6
            days = [s.days for s in self.steps if s.day <= last][-1]
            credit = sum(self.credit(s) for s in self.sessions if first <= s.day <= last)
            after = strength * kept + min(1.0, credit / (10 * days)) * (1 - kept)
            if any(a <= last and b >= first for a, b in away):
                after = max(after, strength)
            if last >= end and not (finished and after > strength):
                break  # neither over nor a finish that raises it
            strength = after
            percents.append(int(100 * strength + 0.5))
        return percents

    @staticmethod
    def credit(session):
        """In tenths."""
        if not session.done():
            return 0
        if session.check is None:
            return 8
        return 10 if 100 * abs(session.check - session.target) <= 3 * session.target else 6

    # What is printed.

    def line(self, ordinal):
        step = self.steps[ordinal]
        offer = ",".join(c for c in CHOICES if c in step.offer)
        words = [ordinal, step.day, step.kind, text(step.why), text(step.choice), step.plan,
                 step.row, step.in_pass, step.target, step.phase, offer or "-",
                 step.offer_row or "-", text(step.no_click)]
        words += [text(step.reasons.get(name)) for name in REASONS]
        return "step " + " ".join(map(str, words))

    def closing(self):
        now = self.now
        return [" ".join(["habit", *map(str, self.habit())]),
                f"end {now.phase} {now.row} {now.in_pass} {now.target}"]


def number(word):
    return None if word == "-" else int(word)


def begin(words):
    plan, b, speed, target, gentle, days, day = words
    return Programme(plan, int(b), number(speed), int(target), gentle == "1", int(days), int(day))


class Replay:
    """Takes the lines of histories, answers with what they lead to."""

    def __init__(self):
        self.programme, self.printed = None, 0

    def take(self, line):
        words = line.split("#")[0].split()
        answer = []
        try:
            if words and words[0] == "programme":
                answer = self.close()
                self.programme = begin(words[1:])
            elif words and self.programme:
                self.programme.happen(words)
        except Refused:
            answer.append("refused " + words[0])
        if self.programme:
            steps = range(self.printed, len(self.programme.steps))
            answer += [self.programme.line(ordinal) for ordinal in steps]
            self.printed = len(self.programme.steps)
        return answer

    def close(self):
        answer = self.programme.closing() if self.programme else []
        self.programme, self.printed = None, 0
        return answer


def main():
    replay = Replay()
    for line in sys.stdin:
        for answer in replay.take(line):
            print(answer)
    for answer in replay.close():
        print(answer)


if __name__ == "__main__":
    main()
