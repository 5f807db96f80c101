#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Stridetick developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Histories of made-up runners for programme_replay and oracle.py, one word line a happening.

programme PLAN B10 SPEED TARGET10 GENTLE DAYS DAY   begins a history; PLAN six or four, SPEED in
                                                    hundredths of a metre a second
day N                                               today is N
session PRACTICE_S SILENT10 EFFORT PAIN FLAGS       of the next slot, run and reported; FLAGS of
                                                    g(rew) s(harp) l(imp) r(est) b(ony)
freerun PAIN FLAGS                                  a free run, reported
nextday PAIN REST ACHILLES                          of the newest run, a session or a free one
quiet CADENCE10 SPEED                               a whole quiet minute
choose CHOICE / pause / resume / end / days N

"-" is nothing, "#" begins a comment. The runners look at the oracle to see what is asked of them, so
that they reach everything; they also do what is not open.
Usage: histories.py COUNT SEED [--count]    --count: how often each thing came about, on stderr
"""

import collections
import random
import sys

import oracle

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
        own = oracle.half_up(b, 10) * 10
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
                           "day", "freerun"))
        if what == "choose":
            self.say("choose", rng.choice(oracle.CHOICES))
        elif what == "days":
            self.say("days", rng.choice((1, 2, 3, 4, 5)))
        elif what == "quiet":
            self.quiet()
        elif what == "session":
            self.session()
        elif what == "freerun":
            self.free_run()
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
        self.say("freerun", *self.pain(1 / 6))
        if self.chance(0.3):
            self.later(self.rng.choice((0, 1, 1, 2)))
            self.next_day(1 / 6)

    def go_on(self):
        programme = self.programme
        newest = programme.newest_but_left_aside()
        if newest.kind == "held" and programme.now.row < programme.last_row():
            holds = "a second hold" if newest.offer else "a hold"
            late = " and a session" if programme.taken() else ""
            if newest.why in oracle.NOT_OVERRULED or not newest.offer:
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
            self.say("days", self.rng.choice((2, 3, 4)))
        elif self.chance(0.05):
            self.session()
        elif self.chance(0.8 if self.programme.now.why in oracle.NOT_OVERRULED else 0.03):
            self.go_on()
        else:
            self.say("choose", self.rng.choice(
                [c for c in oracle.CHOICES if c in self.programme.open_choices()]))

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
        elif self.chance(0.6 if self.programme.where_it_was().phase == "test_due" else 0.1):
            self.quiet()
        else:
            self.say("resume")

    def when_stopped(self):
        self.later(self.rng.choice((0, 1, 7, 14, 30)))
        if self.chance(0.1):
            self.next_day()
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


FLAGS = {"g": "grew", "s": "sharp", "l": "limp", "r": "at rest", "b": "bony"}


def reasons_to_stop(run, kind):
    """Each that was the only one."""
    said = [FLAGS[f] for f in run.flags if f != "-" and (kind == "held") == (f == "g")]
    if run.pain >= 3:
        said.append(f"pain {min(run.pain, 5)}")
    if run.next_day and run.next_day[1] == "worse":
        said.append("worse the day after")
    if run.next_day and run.next_day[2]:
        said.append("at rest the day after")
    return said if len(said) == 1 else ()


VERDICTS = ("kept", "partly", "not yet")


def came_about(programme):
    """A word for each thing that a history reached."""
    for step in programme.steps:
        yield step.kind
        kind = step.kind
        if step.why:
            yield f"{kind} {step.why}"
        if step.choice:
            yield f"chosen {step.choice}"
        if step.cause:
            yield from (f"{kind} {why}" for why in reasons_to_stop(step.cause, kind))
        if isinstance(step.cause, oracle.FreeRun):
            yield f"a free run that {kind}"
        if kind in ("held", "resumed", "days_changed") and step.offer:
            yield f"{kind} with an offer"
        if "half_raise" not in step.offer and kind == "held" and step.offer:
            yield "held with an offer, without half the raise"
        if kind == "advanced" and step.row > 2 and "checks" not in step.reasons:
            yield "advanced not measured"
        if "of" in step.reasons and step.reasons["of"] > step.reasons["done"]:
            yield f"{kind} with sessions missed"
        if "kept" in step.reasons and kind != "followed_up":
            percent = step.reasons["kept"]
            name = VERDICTS[(percent < 70) + (percent < 40)]
            at = "row 4 of six" if "go_on" in step.offer or kind == "verdict" and name == "kept" \
                else f"last of {step.plan}"
            yield f"verdict {name} at {at}"
            if kind == "verdict":
                yield f"verdict {name} offers {','.join(step.offer) or 'nothing'}"
            if percent in (39, 40, 69, 70):
                yield f"verdict at {percent} %"
        elif kind == "finished":
            yield "finished without a raise"
            if step.target > programme.b:
                yield "finished at the baseline rounded up"
        if kind == "followed_up":
            yield f"followed_up {step.reasons['follow_up']}"
    yield f"ends {programme.now.phase}"
    if programme.ended_while_stopped() and programme.has_raise() and any(
            quiet[0] >= programme.finished_on() + 28 for quiet in programme.quiet):
        yield "a quiet minute 28 days after an end while stopped"
    yield from edges_of_the_slots(programme)
    yield from edges_of_the_habit(programme)


def edges_of_the_slots(programme):
    """Where sessions with hardly any practice matter."""
    for step, after in zip(programme.steps, programme.steps[1:]):
        if "of" not in after.reasons:
            continue
        taken = programme.taken(step.in_pass)
        practised = [s for s in taken if s.practice >= 60]
        if len(taken) == len(practised):
            continue
        yield "a row over with a session without practice"
        if len(taken) >= after.reasons["of"] > len(practised):
            yield "a row let go with a session without practice"
        if max(s.pain for s in taken) > after.reasons["pain"]:
            yield "the worst pain without practice"
        if step.row >= 2 and any(s.check is not None and s.practice < 60 for s in taken):
            yield "a check without practice"
        if taken[0].practice < 60:
            yield "the first session of a pass without practice"


def edges_of_the_habit(programme):
    start, end = programme.steps[0].day, programme.finished_on()
    weeks = programme.habit()
    if end is not None:
        counted_too = len(weeks) > (end - start) // 7
        day = (end - start) % 7 + 1
        where = {1: "first day", 7: "last day"}.get(day, "middle")
        yield f"finished on the {where} of a week that is {'' if counted_too else 'not '}counted"
    if weeks != programme.habit(("paused", "stopped")):
        yield "a habit kept by a due test"


def histories(count, seed):
    rng = random.Random(seed)
    for _ in range(count):
        yield Runner(rng).run()


def counted(runners):
    """How often each thing came about."""
    seen = collections.Counter()
    for runner in runners:
        seen.update(line for line in runner.answer if line.startswith("refused"))
        if runner.programme:
            seen.update(came_about(runner.programme))
            seen.update(runner.tried)
    return seen


def main(count, seed, report):
    runners = list(histories(int(count), int(seed)))
    for runner in runners:
        print("\n".join(runner.lines))
    if report:
        for word, times in sorted(counted(runners).items()):
            print(f"{times:8} {word}", file=sys.stderr)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], "--count" in sys.argv)
