# SPDX-FileCopyrightText: The Stridetick developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The made-up runners of histories.py."""

import oracle
import oracle_state

COMPLIES = "# does all that is asked from here on"


class Runner:
    """One history: its lines, and what the oracle answers."""

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
        self.gain = rng.choice((0.2, 0.5, 0.75, 0.9))
        self.gap = rng.choice((1, 2, 2, 3, 5))
        self.cut_short = rng.choice((0, 0, 0, 0.05, 0.3))  # ended in the easy minutes
        self.gives_up = rng.choice((0, 0, 0, 0.05))
        self.tried = []  # what was tried and is no step, in words
        self.tired = 0  # sessions that are still to be hard

    def chance(self, probability):
        return self.rng.random() < probability

    def say(self, *words):
        self.lines.append(" ".join(map(str, words)))
        self.answer += self.replay.take(self.lines[-1])

    def begin(self):
        rng = self.rng
        b = rng.choice((rng.randrange(1450, 1600), rng.randrange(1450, 1600),
                        rng.randrange(1200, 2000), 1500, 1400))
        low, high = -(-105 * b // 1000) * 10, 110 * b // 1000 * 10
        half = -(-1025 * b // 10000) * 10
        own = oracle_state.half_up(b, 10) * 10
        target = rng.choice((low, low, low, high, high, half, rng.randrange(b + 1, high + 1),
                             rng.randrange(low, high + 1), rng.randrange(low, high + 1),
                             own, own, b - 20))
        if self.chance(0.01):
            target = high + rng.choice((1, 10, 50))
        self.speed = rng.choice(("-", 250, 278, 305))
        self.say("programme", rng.choice(("six", "six", "four")), b, self.speed, target,
                 rng.choice((0, 0, 1)), rng.choice((2, 3, 3, 4)), rng.randrange(18000, 21000))
        self.programme = self.replay.programme

    def run(self):
        self.begin()
        if self.programme:
            self.go_through()
        else:  # what follows a refused start has to be skipped
            self.say("session", 900, "-", 3, 0, "-")
            self.say("choose", "repeat")
        self.answer += self.replay.close()
        return self

    def go_through(self):
        finished_looks = self.rng.randrange(5)
        for _ in range(self.rng.choice((10, 30, 60))):
            if self.chance(0.1):
                self.later(self.rng.choice((0, 0, 1, 2)))
                self.free_run()
            phase = self.programme.now.phase
            if self.chance(self.odd):
                self.anything()
            else:
                getattr(self, "when_" + phase)()
            if phase == "finished":
                finished_looks -= 1
                if finished_looks < 0:
                    break
        if self.chance(0.3):
            self.comply()

    def comply(self):
        """To the end of the plan, whatever came before."""
        self.say(COMPLIES)
        for _ in range(80):
            self.later(2)
            now = self.programme.now
            if now.phase == "running":
                self.say("session", 3600, self.programme.row_target(), 0, 0, "-")
            elif now.phase == "offered":
                self.say("choose", self.rng.choice([c for c in now.offer if c != "finish"]))
            elif now.phase == "test_due":
                self.say("quiet", now.target, self.speed)
            elif now.phase == "finished":
                return
            else:
                self.say("resume")

    def later(self, days):
        if days:
            self.say("day", self.programme.today + days)

    def anything(self):
        rng = self.rng
        what = rng.choice(("choose", "pause", "resume", "end", "days", "quiet", "session", "nextday",
                           "day", "freerun", "answer"))
        if what == "choose":
            self.say("choose", rng.choice(oracle_state.CHOICES))
        elif what == "days":
            self.say("days", rng.choice((1, 2, 3, 4, 5)))
        elif what == "quiet":
            self.quiet()
        elif what == "session":
            self.session()
        elif what == "freerun":
            self.free_run()
        elif what == "answer":
            self.change_answer()
        elif what == "nextday":
            self.next_day()
        elif what == "day":
            self.say("day", self.programme.today + rng.choice((-1, 0, 7, 14, 28, 40, 90)))
        elif what != "end" or self.chance(0.5):
            self.say(what)

    def session(self):
        rng, programme = self.rng, self.programme
        slots = programme.slots()
        planned = slots[min(len(programme.slots_taken()), len(slots) - 1)]
        practice = planned
        if self.chance(self.lazy):
            practice = rng.choice((0, planned // 2, planned // 2 - 1, 2 * planned // 3,
                                   rng.randrange(planned), planned + 60))
        if self.chance(self.cut_short):
            practice = rng.choice((0, 59, 60))
        target = programme.row_target()
        check = "-"
        if self.chance(self.measures):
            edge = 3 * target // 100
            check = target + rng.choice((1, 1, -1)) * rng.choice(
                (edge, edge + 1, edge + 2, *(rng.randrange(self.spread + 1) for _ in range(9))))
        if not self.tired and self.chance(0.03):
            self.tired = rng.choice((1, 2, 2, 3))
        effort = self.usual + (rng.choice((1, 2, 2, 3)) if self.tired else rng.choice((-1, 0, 0, 0)))
        self.tired -= self.tired > 0
        self.say("session", practice, check, "-" if self.chance(0.1) else max(effort, 0),
                 *self.pain(self.sore))
        if self.chance(0.02):
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

    def go_on(self):
        programme = self.programme
        newest = programme.newest_but_left_aside()
        if newest.kind == "held" and programme.now.row < programme.last_row():
            holds = "a second hold" if newest.offer else "a hold"
            late = " and a session" if programme.taken() else ""
            if newest.why in oracle_state.NOT_OVERRULED or not newest.offer:
                self.tried.append(f"go_on tried after {holds} for {newest.why}{late}")
        self.say("choose", "go_on")

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
            0.395, 0.4, 0.695, 0.7, self.gain, self.gain, rng.uniform(-0.1, 1.2))))
        cadence += rng.choice((0, 0, 0, 0, -1, 1, 2))
        if self.chance(0.1):
            cadence = rng.randrange(1588, 1602)
        if self.chance(0.2):
            speed = rng.choice(("-", 250, 278, 283, 305, 330))
        self.say("quiet", cadence, speed)

    def when_running(self):
        rng = self.rng
        self.later(rng.choice((self.gap, self.gap, 1, 2, 3)))
        if self.chance(0.3):
            self.next_day()
        if not self.chance(self.attendance):
            self.later(rng.choice((1, 3, 5, 6, 7, 11, 12, 13, 14, 27, 28, 30)))
        if self.programme.now.phase != "running":
            return
        if self.chance(0.03):
            self.say("choose", "repeat")
        if self.chance(0.3 if self.programme.newest_but_left_aside().kind == "held" else 0.03):
            self.go_on()
        if self.chance(0.03):
            self.say("days", rng.choice((2, 3, 4)))
        if self.chance(0.03):
            self.say("pause")
        if self.chance(0.05):
            self.quiet()
        if self.programme.now.phase == "running":
            self.session()
            first_day = (self.programme.today - self.programme.steps[0].day) % 7 == 0
            if self.chance(self.gives_up * (4 if first_day else 1)):
                self.say("end")

    def when_offered(self):
        self.later(self.rng.choice((0, 0, 0, 1, 5, 20)))
        if self.chance(0.05):
            self.say("pause")
        elif self.chance(0.05):
            self.next_day()
        elif self.chance(0.05):
            self.change_answer()
        elif self.chance(0.05):
            self.say("days", self.rng.choice((2, 3, 4)))
        elif self.chance(0.05):
            self.session()
        elif self.chance(0.8 if self.programme.now.why in oracle_state.NOT_OVERRULED else 0.03):
            self.go_on()
        else:
            self.say("choose", self.rng.choice(
                [c for c in oracle_state.CHOICES if c in self.programme.open_choices()]))

    def when_test_due(self):
        self.later(self.rng.choice((0, 1, 1, 1, 2, 9)))
        if self.chance(0.08):
            self.say("choose", self.rng.choice(("go_on", "finish", "repeat")))
        elif self.chance(0.03):
            self.say("pause")
        elif self.chance(0.05):
            self.next_day()
        else:
            self.quiet()

    def when_paused(self):
        self.later(self.rng.choice((0, 3, 7, 8, 14, 20)))
        if self.chance(0.1):
            self.next_day()
        elif self.chance(0.1):
            self.change_answer()
        elif self.chance(0.6 if self.programme.where_it_was().phase == "test_due" else 0.1):
            self.quiet()
        else:
            self.say("resume")

    def when_stopped(self):
        self.later(self.rng.choice((0, 1, 7, 14, 30)))
        if self.chance(0.1):
            self.next_day()
        elif self.chance(0.1):
            self.change_answer()
        elif self.chance(0.15):
            self.say("end")
        else:
            self.say("resume")

    def when_finished(self):
        finished = self.programme.finished_on()
        ahead = [finished + d - self.programme.today for d in (27, 28, 83, 84, 181, 182, 400)]
        ahead = [d for d in ahead if d >= 0] or [1]
        self.later(self.rng.choice(ahead[:3]))
        if self.chance(0.2):
            self.next_day()
        self.quiet()
        if self.chance(0.2):
            self.anything()
