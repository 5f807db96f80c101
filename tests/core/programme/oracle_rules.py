# SPDX-FileCopyrightText: The Stridetick developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules that make steps for oracle.py: rules.md, 3."""

from oracle_state import (LEAST_PRACTICE_S, LEFT_ASIDE, NOT_OVERRULED, FreeRun, State, Step,
                          ceil_div, half_up, twice_the_median)


class Rules(State):
    """Each answers with a step or nothing."""

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

    def of_last_runs(self, rule):
        """What the rule says of the first of the last runs of which it says anything."""
        last = self.runs[-1:] + self.sessions[-1:]  # where that is a session, it twice
        return next(filter(None, map(rule, last)), None)

    def stop(self):
        if self.now.phase in ("stopped", "finished"):
            return None
        return self.of_last_runs(self.stop_for)

    def stop_for(self, run):
        settled, later = self.settled(), run.next_day
        said = run.said_after >= settled and (run.pain >= 5 or set(run.flags) & set("slrb"))
        if later and later.said_after >= settled:
            said = said or later.pain == "worse" or later.at_rest
        if not said:
            return None
        return Step("stopped", self.now, phase="stopped", why="pain", cause=run,
                    reasons={"pain": run.pain})

    def hold_for_pain(self):
        if self.now.phase not in ("running", "test_due"):
            return None
        return self.of_last_runs(self.hold_for)

    def hold_for(self, run):
        free = isinstance(run, FreeRun)
        row = self.now.row if free else run.row
        late = run.in_pass == self.now.in_pass - 1 and self.pass_begun_by() == "advanced"
        if run.in_pass != self.now.in_pass and (free or not late):
            return None
        if any(s.kind == "held" and s.cause is run for s in self.steps):
            return None
        why = self.hurt(run)
        if why == "pain":
            return self.held(why, row, {"pain": run.pain}, run, run.day + 1)
        return why and self.held(why, row, {}, run, run.next_day.day)

    def held(self, why, row, reasons, cause=None, no_click=None):
        step = self.new_pass("held", why=why, row=row, cause=cause, no_click=no_click,
                             reasons=reasons)
        before = [s for s in self.steps if s.kind not in LEFT_ASIDE]
        if cause and cause.in_pass != self.now.in_pass:
            before.pop()  # the `advanced` that it takes back
        if before[-1].kind == "held" and before[-1].row == row:
            offer = ["repeat", "finish"]
            if self.half < self.now.target:
                offer.append("half_raise")
            if why not in NOT_OVERRULED:
                offer += ["four_weeks"] if self.now.plan == "six" else []
                offer += ["go_on"] if row < self.last_row() else []
            step.offer, step.offer_row, step.phase = tuple(offer), row, "offered"
        return step

    def practised(self):
        return [s for s in self.sessions if s.practice >= LEAST_PRACTICE_S]

    def raised_effort(self):
        """(the lower of the last two, twice the usual) where both are well above it."""
        sessions = self.practised()
        if len(sessions) < 2:
            return None
        last = [s.effort for s in sessions[-2:]]
        before = [s.effort for s in sessions[:-2] if s.effort is not None]
        if None in last or len(before) < 3:
            return None
        usual = twice_the_median(before)
        return (min(last), usual) if 2 * min(last) >= usual + 4 else None

    def effort(self):
        now = self.now
        if now.phase != "running" or not self.slots_taken() or now.target <= self.half:
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
            in_band = 100 * twice <= 2 * 3 * target
            rounded = half_up if in_band else ceil_div
            reasons["deviation"] = rounded(1000 * twice, 2 * target)
        if not complete or not in_band:
            return self.held("cadence" if complete else "dose", now.row, reasons)
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
        step = self.new_pass("stepped_back", row=self.now.row - 1, reasons={"empty": 2})
        for before in reversed(self.steps):
            if before.kind == "chosen":
                break
            if before.kind == "stepped_back" and before.row == step.row:
                four_weeks = ("four_weeks",) if step.plan == "six" else ()
                step.offer = ("repeat", "go_on", *four_weeks, "finish")
                step.offer_row, step.phase = step.row, "offered"
        return step

    def changed(self, quiet):
        """Change of a quiet minute in thousandths of a step a minute."""
        _, _, cadence, speed = quiet
        change = 100 * (cadence - self.b)
        if speed is not None and self.speed is not None:
            change -= 56 * (speed - self.speed)
        return change

    def may_step_up(self):
        return self.now.target < self.high and not self.raised_effort()

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
            springy = half_up(half_up(cadences, 2), 10) >= 160
            if self.may_step_up() and not self.hurts() and not springy:
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
