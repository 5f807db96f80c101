# SPDX-FileCopyrightText: The Stridetick developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The made-up runners of histories.py."""

import oracle_state
from doings import Doings, verdict_without_an_offer

COMPLIES = "# does all that is asked from here on"
TRAINS_RARELY = "# trains rarely, has no pain and chooses what is offered"


class Runner(Doings):
    """One history: its lines, and what the oracle answers."""

    def begin(self):
        rng = self.rng
        b = rng.choice((rng.randrange(1450, 1600), rng.randrange(1450, 1600),
                        rng.randrange(1200, 2000), 1500, 1400))
        low, high = -(-105 * b // 1000) * 10, 110 * b // 1000 * 10
        half = -(-1025 * b // 10000) * 10
        own = oracle_state.half_up(b, 10) * 10
        target = rng.choice((low, low, low, high, high, half, half,
                             rng.randrange(own, high, 10) + 10, rng.randrange(low, high + 1, 10),
                             rng.randrange(low, high + 1, 10), own, own, own - 20))
        if self.chance(0.01):
            target = high + rng.choice((10, 20, 50))
            self.tried.append("a start refused for its height")
        elif self.chance(0.01):
            target = low - rng.randrange(1, 10)
            self.tried.append("a start refused for its tenths")
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
        self.odd_after_a_verdict = 0
        for _ in range(80):
            self.later(2)
            now = self.programme.now
            if now.phase == "running":
                self.may_ask_for_more()
                self.say("session", 3600, self.programme.row_target(), 0, 0, "-")
            elif now.phase == "offered":
                self.choose(self.rng.choice(
                    [c for c in self.programme.open_choices() if c != "finish"]))
            elif now.phase == "test_due":
                self.say("quiet", now.target, self.speed)
            elif now.phase == "finished":
                return
            else:
                self.say("resume")

    def anything(self):
        rng = self.rng
        what = rng.choice(("choose", "pause", "resume", "end", "days", "quiet", "session",
                           "nextday", "day", "freerun", "answer"))
        if what == "choose":
            self.choose(rng.choice(oracle_state.CHOICES))
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

    def when_running(self):
        rng = self.rng
        self.later(rng.choice((self.gap, self.gap, 1, 2, 3)))
        if self.chance(0.3):
            self.next_day()
        if self.chance(self.rarely):
            self.later(rng.randrange(14, 31))
        elif not self.chance(self.attendance):
            self.later(rng.choice((1, 3, 5, 6, 7, 11, 12, 13, 14, 27, 28, 30)))
        if self.programme.now.phase != "running":
            return
        if self.chance(0.03):
            self.say("choose", "repeat")
        decided = [s for s in self.programme.steps if s.kind not in oracle_state.LEFT_ASIDE]
        if [s.kind for s in decided[-2:]] == ["held", "advanced"] and self.chance(0.1):
            self.change_answer(1)
        if decided[-1].kind in ("held", "verdict") and self.chance(0.05):
            self.choose_in_spite_of_pain()
        if self.chance(0.3 if decided[-1].kind == "held" else 0.03):
            self.go_on()
        self.may_ask_for_more()
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

    def may_ask_for_more(self):
        """Also where another pass has begun since the verdict."""
        verdict, since = verdict_without_an_offer(self.programme)
        if verdict and not since and self.chance(self.odd_after_a_verdict):
            odd = self.rng.randrange(4)
            if odd == 0:
                self.say("freerun", *self.pain(1))
            elif odd == 1:
                self.later(14)
            else:
                self.choose_in_spite_of_pain()
        if self.programme.now.phase == "running" and self.chance(
                0.8 if verdict and len(since) < 3 else 0.005):
            self.step_up()

    def when_offered(self):
        self.later(self.rng.choice((0, 0, 0, 1, 5, 20)))
        if self.chance(0.05):
            self.say("pause")
        elif self.chance(0.05):
            self.next_day()
        elif self.chance(0.4 if "step_up" in self.programme.now.offer else 0.1):
            self.choose_in_spite_of_pain()
        elif self.chance(0.08):
            self.change_answer()
        elif self.chance(0.05):
            self.say("days", self.rng.choice((2, 3, 4)))
        elif self.chance(0.05):
            self.session()
        elif self.chance(0.8 if self.programme.now.why in oracle_state.NOT_OVERRULED else 0.03):
            self.go_on()
        else:
            self.choose(self.rng.choice(
                [c for c in oracle_state.CHOICES if c in self.programme.open_choices()]))

    def when_test_due(self):
        self.later(self.rng.choice((0, 1, 1, 1, 2, 9)))
        if self.chance(0.08):
            self.say("choose", self.rng.choice(("go_on", "finish", "repeat")))
        elif self.chance(0.03):
            self.say("pause")
        elif self.chance(0.05):
            self.next_day()
        elif self.chance(0.03):
            self.change_answer()
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
            self.resume()

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


class RareRunner(Runner):
    """Trains on, now and then, and chooses what is offered: he swings to and fro between rows."""

    def go_through(self):
        rng = self.rng
        self.say(TRAINS_RARELY)
        self.rarely = rng.choice((1, 0.9, 0.5, 0.3))
        self.sore = self.cut_short = self.changes_his_mind = self.odd_after_a_verdict = 0
        for _ in range(rng.choice((20, 40, 40, 200))):
            now = self.programme.now
            if now.phase == "running":
                self.later(rng.randrange(14, 31) if self.chance(self.rarely) else 2)
                if self.programme.now.phase == "running":  # and no step back asks
                    self.may_ask_for_more()
                    self.session()
            elif now.phase == "offered":
                self.later(rng.choice((0, 0, 1, 20)))
                leaves = self.chance(0.1)
                self.say("choose", rng.choice([c for c in now.offer if leaves or c != "finish"]))
            elif now.phase == "test_due":
                self.later(rng.choice((1, 2, 20)))
                self.quiet()
            else:
                break
