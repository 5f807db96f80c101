#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Stridetick developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The programme's rules a second time, slow and plain, from core/programme/rules.md alone.

Reads histories on stdin, prints the steps that they lead to; histories.py says how they look. A
programme is a list of steps here: all that is asked about it is read off that list anew. The steps
are in oracle_state.py, the rules that make them in oracle_rules.py, the runner's own here.
"""

import sys

from oracle_rules import Rules
from oracle_state import (CHOICES, FOUR_WEEKS_ROW, NOT_OVERRULED, NOT_WHILE_IT_HURTS, REASONS,
                          FreeRun, NextDay, Refused, Session, Step, text)


class Programme(Rules):
    def __init__(self, *start):
        super().__init__(*start)
        self.ask()

    # Section 4.

    def open_choices(self):
        closed = NOT_WHILE_IT_HURTS if self.hurts() else ()
        return tuple(c for c in self.open_where_nothing_hurts() if c not in closed)

    def open_where_nothing_hurts(self):
        now = self.now
        if now.phase == "offered":
            return now.offer
        if now.phase == "test_due":
            return ("finish",) if now.row == self.last_row() else ("go_on",)
        if now.phase != "running":
            return ()
        newest = self.newest_but_left_aside()
        if self.taken():
            return ("repeat",)
        if (newest.kind == "held" and newest.why not in NOT_OVERRULED
                and now.row < self.last_row()):
            return ("repeat", "go_on")
        if newest.kind == "verdict" and not newest.offer and self.may_step_up():
            return ("repeat", "step_up")
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
            pain=pain, flags=flags, said_after=len(self.steps)))
        self.runs.append(self.sessions[-1])

    def free_run(self, pain, flags):
        self.runs.append(FreeRun(day=self.today, in_pass=self.now.in_pass, pain=pain, flags=flags,
                                 said_after=len(self.steps)))

    def answer(self, pain, flags):
        if not self.sessions:
            raise Refused
        newest = self.sessions[-1]
        newest.pain, newest.flags, newest.said_after = pain, flags, len(self.steps)

    def answer_next_day(self, pain, at_rest, achilles):
        if not self.runs or self.runs[-1].next_day:
            raise Refused
        self.runs[-1].next_day = NextDay(self.today, pain, at_rest, achilles, len(self.steps))

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
        elif what == "answer":
            self.answer(int(rest[0]), rest[1])
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
