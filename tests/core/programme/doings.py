# SPDX-FileCopyrightText: The Stridetick developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the made-up runners of runners.py are like, and what they do."""

import oracle
import oracle_state


def verdict_without_an_offer(programme):
    """The newest, and the steps since."""
    for at in range(len(programme.steps) - 1, -1, -1):
        step = programme.steps[at]
        if step.kind == "verdict":
            return (None if step.offer else step), programme.steps[at + 1:]
    return None, []


def why_no_step_up(programme):
    """Of one who asks for it while running: in words, and why it is not open, where it is not."""
    verdict, since = verdict_without_an_offer(programme)
    if "step_up" in programme.open_where_nothing_hurts():
        return "asked for"
    if not verdict:
        return "tried, no verdict that offers nothing"
    if any(s.kind == "chosen" for s in since):
        return "tried after a choice"
    for step in since:
        if step.kind not in oracle_state.LEFT_ASIDE:
            return f"tried after {step.kind}"
    if programme.taken(verdict.in_pass):
        return "tried after a session"
    return "tried at the highest" if programme.now.target >= programme.high else "tried when tired"


class Doings:
    """What a runner is like, and what is said of what he does."""

    def __init__(self, rng):
        self.rng = rng
        self.lines, self.answer, self.replay = [], [], oracle.Replay()
        self.programme = None
        self.attendance = rng.choice((1, 1, 0.95, 0.8, 0.4))
        self.measures = rng.choice((1, 0.8, 0.3, 0))
        self.spread = rng.choice((5, 20, 40, 60))
        self.usual = rng.randrange(1, 8)
        self.sore = rng.choice((0, 0, 0.05, 0.2))
        self.odd = rng.choice((0, 0.01, 0.05))
        self.lazy = rng.choice((0, 0, 0.1, 0.5))
        self.gain = rng.choice((0.2, 0.2, 0.395, 0.395, 0.4, 0.5, 0.695, 0.695, 0.7, 0.75, 0.9))
        self.gap = rng.choice((1, 2, 2, 3, 5))
        self.cut_short = rng.choice((0, 0, 0, 0.05, 0.3))  # ended in the easy minutes
        self.gives_up = rng.choice((0, 0, 0, 0.05))
        self.changes_his_mind = 0.02
        self.rarely = rng.choice((0,) * 11 + (0.7,))
        self.springy = rng.choice((False,) * 4 + (True,))  # 160 in a quiet minute, too
        self.odd_after_a_verdict = 0.45
        self.tried = []  # what was tried and is no step, in words
        self.tired = 0  # sessions that are still to be hard

    def chance(self, probability):
        return self.rng.random() < probability

    def say(self, *words):
        self.lines.append(" ".join(map(str, words)))
        self.answer += self.replay.take(self.lines[-1])

    def later(self, days):
        if days:
            self.say("day", self.programme.today + days)

    def session(self):
        rng, programme = self.rng, self.programme
        slots = programme.slots()
        planned = slots[min(len(programme.slots_taken()), len(slots) - 1)]
        practice = planned
        if self.chance(self.lazy):
            practice = rng.choice((0, planned // 2, planned // 2 - 1, 2 * planned // 3,
                                   rng.randrange(planned), planned + 60))
        if self.chance(self.cut_short * (2 if self.tired else 1)):
            practice = rng.choice((0, 59, 60))
        target = programme.row_target()
        check = "-"
        if self.chance(self.measures):
            edge = 3 * target // 100
            check = target + rng.choice((1, 1, -1)) * rng.choice(
                (edge, edge + 1, edge + 2, *(rng.randrange(self.spread + 1) for _ in range(9))))
        if programme.now.row == 4 and len(programme.slots_taken()) == len(slots) - 2 and \
                self.chance(0.6):
            self.tired = 2  # when the verdict comes
        elif not self.tired and self.chance(0.03):
            self.tired = rng.choice((1, 2, 2, 3))
        effort = self.usual + rng.choice((1, 2, 2, 2, 3) if self.tired else (-1, 0, 0, 0))
        self.tired -= self.tired > 0 and practice >= 60
        self.say("session", practice, check, "-" if self.chance(0.1) else max(effort, 0),
                 *self.pain(self.sore))
        if self.chance(self.changes_his_mind):
            self.change_answer()

    def pain(self, sore):
        """(how much, the signs) of a run."""
        rng = self.rng
        if not self.chance(sore):
            return rng.choice((0, 0, 0, 1, 2)), "-"
        pain = rng.choice((2, 3, 3, 4, 4, 4, 5, 6, 10))
        flags = rng.choice(("-", "-", "-", "-", "-", "-", "g", "g", "s", "l", "r", "b", "gs"))
        if flags != "-" and self.chance(0.5):
            pain = 2
        return pain, flags

    def free_run(self):
        waits = self.programme.now.phase in ("offered", "paused", "stopped")
        hurts = waits and self.chance(0.3)  # the session did, too
        self.say("freerun", *self.pain(1 if hurts else 1 / 6))
        if self.chance(0.3):
            self.later(self.rng.choice((0, 1, 1, 2)))
            self.next_day(1 / 6)
        if hurts or self.chance(0.25):
            self.later(self.rng.choice((0, 0, 1, 2)))
            self.change_answer(1 if hurts else 0.3)

    def change_answer(self, sore=0.3):
        """What is said of the newest session."""
        programme = self.programme
        if programme.sessions:
            late = programme.runs[-1] is not programme.sessions[-1]
            self.tried.append(f"answered {'after a free run' if late else 'again'} while "
                              + programme.now.phase)
        self.say("answer", *self.pain(sore))

    def choose(self, choice):
        programme = self.programme
        if choice in programme.open_where_nothing_hurts() and \
                choice not in programme.open_choices():
            self.tried.append(f"{choice} refused while {programme.now.phase}, as the newest run "
                              "says hold")
        self.say("choose", choice)

    def choose_in_spite_of_pain(self):
        """Of what leads on, after a run that says hold."""
        rng, phase = self.rng, self.programme.now.phase
        closed = [c for c in self.programme.open_where_nothing_hurts()
                  if c in oracle_state.NOT_WHILE_IT_HURTS]
        if not closed:
            return
        ways = [("answer", 3, "-"), ("answer", 0, "g")]
        if phase == "offered":
            ways.append(("freerun", 3, "-"))
        elif self.programme.now.row <= 2:
            ways.append(("nextday", "none", 0, 1))
        self.say(*rng.choice(ways))
        if self.programme.now.phase == phase:
            self.choose(rng.choice(closed))

    def resume(self):
        """From a stop; what was said before is settled, what is said after it is not."""
        newest = self.programme.runs[-1]
        settled = isinstance(newest, oracle_state.FreeRun) and not any(
            step.cause is newest for step in self.programme.steps)
        if settled and (newest.pain >= 5 or set(newest.flags) & set("slrb")):
            self.tried.append("resumed after a free run that would have stopped")
        self.say("resume")
        if self.chance(0.15):
            self.later(self.rng.choice((0, 1)))
            if self.chance(0.5) and not newest.next_day:
                self.say("nextday", *self.rng.choice((("worse", 0, 0), ("none", 1, 0))))
            else:
                self.change_answer(1)

    def go_on(self):
        programme = self.programme
        newest = programme.newest_but_left_aside()
        if newest.kind == "held" and programme.now.row < programme.last_row():
            holds = "a second hold" if newest.offer else "a hold"
            late = " and a session" if programme.taken() else ""
            if newest.why in oracle_state.NOT_OVERRULED or not newest.offer:
                self.tried.append(f"go_on tried after {holds} for {newest.why}{late}")
        self.choose("go_on")

    def step_up(self):
        """Asked for: it is open for a while after a verdict that offers nothing."""
        self.tried.append("step_up " + why_no_step_up(self.programme))
        self.choose("step_up")

    def next_day(self, sore=None):
        sore = self.chance(self.sore if sore is None else sore)
        rng = self.rng
        self.say("nextday", rng.choice(("none", "less", "same", "same", "worse") if sore
                                       else ("none", "less", "same")),
                 int(sore and self.chance(0.2)), int(self.chance(0.5 if sore else 0.01)))

    def quiet(self):
        rng, programme = self.rng, self.programme
        raise_, speed = programme.now.target - programme.b, self.speed
        cadence = programme.b + round(raise_ * rng.choice((
            0.395, 0.4, 0.695, 0.7, *(self.gain,) * 4, rng.uniform(-0.1, 1.2))))
        cadence += rng.choice((0,) * 9 + (-1, 1, 2))
        if self.springy or programme.raised_effort():
            cadence = max(cadence, programme.now.target, 1600)
        if self.chance(0.1):
            cadence = rng.randrange(1588, 1602)
        if self.chance(0.2):
            speed = rng.choice(("-", 250, 278, 283, 305, 330))
        self.say("quiet", cadence, speed)
