# SPDX-FileCopyrightText: The Stridetick developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What has to hold of the answer to every history, whatever the oracle says: never stuck, no
skipping forward, no target above the cap, every step with the numbers that decided."""

from collections import Counter
from itertools import zip_longest

import oracle_state
from never_stuck import Wrong, look_at_swings
from runners import COMPLIES

FIELDS = ("ordinal", "day", "kind", "why", "choice", "plan", "row", "in_pass", "target", "phase",
          "offer", "offer_row", "no_click") + oracle_state.REASONS
OF_THE_ROW = {"done", "of", "practice", "planned", "pain"}
OF_THE_CHECKS = {"checks", "deviation"}
# Section 8: by kind, and by why or plan where that matters, the numbers of a step.
NUMBERS = {
    "advanced": OF_THE_ROW, "test_due": OF_THE_ROW, "held dose": OF_THE_ROW,
    "held cadence": OF_THE_ROW | OF_THE_CHECKS, "held pain": {"pain"}, "stopped pain": {"pain"},
    "held achilles": set(), "effort_rose": {"effort", "usual"}, "stepped_back": {"empty"},
    "verdict": {"kept", "quiet"}, "finished": {"kept", "quiet"},
    "finished without a raise": OF_THE_ROW, "followed_up": {"kept", "quiet", "follow_up"},
    "started": set(), "chosen": set(), "paused": set(), "resumed": set(), "ended": set(),
    "days_changed": set(),
}
JUDGED_BY_CHECKS = ("advanced", "test_due", "held dose", "finished without a raise")
HOLDS_COUNT_THROUGH = ("paused", "resumed", "days_changed")
NO_GO_ON = ("pain", "achilles")  # after a hold for these


def wanted_numbers(step, has):
    kind = step["kind"] if step["why"] == "-" else f"{step['kind']} {step['why']}"
    if kind == "finished" and "done" in has:
        kind = "finished without a raise"
    if kind not in NUMBERS:
        raise Wrong(f"a step {kind}")
    row = int(step["row"]) - (kind == "advanced")  # the one that is over
    if kind in JUDGED_BY_CHECKS and row >= 2:
        measured = OF_THE_CHECKS if step["checks"] != "0" else {"checks"}
        return NUMBERS[kind] | measured
    return NUMBERS[kind]


def offer_of_a_hold(step, holds, half):
    if holds < 2:
        return {"-"}
    offer = {"repeat", "finish"}
    if half < int(step["target"]):
        offer.add("half_raise")
    if step["why"] in NO_GO_ON:
        return offer
    if step["plan"] == "six":
        offer.add("four_weeks")
    if int(step["row"]) < len(oracle_state.MINUTES[step["plan"]]):
        offer.add("go_on")
    return offer


def offer_of_a_step_back(step, times):
    """The second to the same row since the start or the newest choice, and any after it."""
    if times < 2:
        return {"-"}
    return {"repeat", "go_on", "finish"} | ({"four_weeks"} if step["plan"] == "six" else set())


def open_without_an_offer(decided):
    """What may be chosen after this step where it offers nothing: section 4."""
    if decided["phase"] == "test_due":
        last = int(decided["row"]) == len(oracle_state.MINUTES[decided["plan"]])
        return {"finish" if last else "go_on"}
    if decided["kind"] == "held" and decided["why"] not in NO_GO_ON:
        return {"repeat", "go_on"}
    if decided["kind"] == "verdict" and int(decided["kept"]) >= 70:
        return {"repeat", "step_up"}
    return {"repeat"}


def look_at_choice(step, before, decided):
    """Only what is open, and of it only what it says."""
    offered = set(before["offer"].split(",")) if before["phase"] == "offered" else None
    if before["phase"] not in ("running", "offered", "test_due"):
        raise Wrong(f"chosen while {before['phase']}")
    if step["choice"] not in (offered or open_without_an_offer(decided)):
        raise Wrong(f"{step['choice']} is not open")
    if step["choice"] == "step_up" and (int(step["target"]) <= int(before["target"])
                                        or step["in_pass"] != before["in_pass"]):
        raise Wrong("no step up")
    if step["choice"] != "step_up" and int(step["target"]) > int(before["target"]):
        raise Wrong("a step up that was not chosen")


def look_at_habit(percents, steps):
    """As many weeks as there are, and none lower that must not be."""
    start, finished = int(steps[0]["day"]), None
    never_lower = set()
    for step, after in zip_longest(steps, steps[1:]):
        day = int(step["day"])
        if step["phase"] == "finished":
            finished = day
            never_lower.add((day - start) // 7)
            break
        if step["phase"] in ("paused", "stopped", "test_due"):
            until = (int(after["day"]) - start) // 7 if after else len(percents)
            never_lower.update(range((day - start) // 7, until + 1))
    if finished is not None and len(percents) - (finished - start) // 7 not in (0, 1):
        raise Wrong(f"a habit of {len(percents)} weeks from day {start} to {finished}")
    for week, (was, now) in enumerate(zip([0] + percents, percents)):
        if now < was and week in never_lower:
            raise Wrong(f"habit lower in week {week + 1}: {percents}")


def look_at_step(step, before, cap):
    if int(step["target"]) > cap:
        raise Wrong(f"a target above {cap}")
    if int(step["target"]) % 10:
        raise Wrong("a target that is no whole step")
    if step["deviation"] != "-" and step["why"] != "dose" and (
            int(step["deviation"]) > 30) != (step["why"] == "cadence"):
        raise Wrong("a deviation on the wrong side of the band")
    if (step["phase"] == "offered") != (step["offer"] != "-"):
        raise Wrong("offered, and nothing to choose, or the other way round")
    if not 1 <= int(step["row"]) <= len(oracle_state.MINUTES[step["plan"]]):
        raise Wrong("no such row")
    if not before:
        return
    if int(step["ordinal"]) != int(before["ordinal"]) + 1:
        raise Wrong("a gap in the steps")
    if int(step["day"]) < int(before["day"]):
        raise Wrong("back in time")
    if int(step["in_pass"]) - int(before["in_pass"]) not in (0, 1):
        raise Wrong("not the next pass")
    if step["plan"] == before["plan"] and int(step["row"]) > int(before["row"]) + 1:
        raise Wrong("a row skipped")
    if step["plan"] != before["plan"] and (
            step["choice"] != "four_weeks" or
            int(step["row"]) != oracle_state.FOUR_WEEKS_ROW[int(before["row"])]):
        raise Wrong("another plan")


class Looker:
    """Sees the steps one by one."""

    def __init__(self, cadence):
        self.cap, self.half = 110 * cadence // 1000 * 10, -(-1025 * cadence // 10000) * 10
        self.before = self.decided = None
        self.holds, self.steps_back = 0, Counter()
        self.holds_taken_back = 0  # those before the newest `advanced`

    def see(self, step):
        has = {name for name in oracle_state.REASONS if step[name] != "-"}
        if has != wanted_numbers(step, has):
            raise Wrong("not the numbers of section 8")
        look_at_step(step, self.before, self.cap)
        self.count(step)
        self.look_at_offer(step)
        if step["kind"] == "chosen":
            look_at_choice(step, self.before, self.decided)
        if step["kind"] not in HOLDS_COUNT_THROUGH:
            self.decided = step
        self.before = step

    def count(self, step):
        if step["kind"] == "held":
            if self.decided["kind"] == "advanced" and self.decided["row"] > step["row"]:
                self.holds = self.holds_taken_back + 1
            else:
                same = self.holds and self.before["row"] == step["row"]
                self.holds = self.holds + 1 if same else 1
        elif step["kind"] not in HOLDS_COUNT_THROUGH:
            self.holds_taken_back = self.holds if step["kind"] == "advanced" else 0
            self.holds = 0
        if step["kind"] == "stepped_back":
            self.steps_back[step["row"]] += 1
        elif step["kind"] == "chosen":
            self.steps_back.clear()

    def look_at_offer(self, step):
        offer = set(step["offer"].split(","))
        steps_back = self.steps_back[step["row"]]
        if step["kind"] == "held" and offer != offer_of_a_hold(step, self.holds, self.half):
            raise Wrong(f"not the offer of hold {self.holds}")
        if step["kind"] == "stepped_back" and offer != offer_of_a_step_back(step, steps_back):
            raise Wrong(f"not the offer of step back {steps_back}")
        if step["kind"] in ("held", "stepped_back", "effort_rose") and step["phase"] == "offered" \
                and step["offer_row"] != step["row"]:
            raise Wrong("another row is offered")


def look_at(lines, answer):
    looker, steps = Looker(int(lines[0].split()[2])), []
    for line in answer:
        words = line.split()
        if words[0] != "step":
            continue
        if len(words) != len(FIELDS) + 1:
            raise Wrong(f"not {len(FIELDS)} words: {line}")
        steps.append(dict(zip(FIELDS, words[1:]), line=line))
        try:
            looker.see(steps[-1])
        except Wrong as wrong:
            raise Wrong(f"{wrong}: {line}") from None
    look_at_swings(lines, steps)
    habit, end = (line.split() for line in answer[-2:])
    if habit[0] != "habit" or not all(0 <= int(p) <= 100 for p in habit[1:]):
        raise Wrong(f"no habit: {' '.join(habit)}")
    look_at_habit([int(p) for p in habit[1:]], steps)
    if end[:2] != ["end", steps[-1]["phase"]]:
        raise Wrong(f"ends otherwise than by its last step: {' '.join(end)}")
    if COMPLIES in lines and end[1] != "finished":
        raise Wrong(f"stuck, though from a point on everything was done: {' '.join(end)}")
