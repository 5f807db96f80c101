#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Stridetick developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares programme_replay with oracle.py over made-up histories, line by line, and looks at what
programme_replay says by itself.

Usage: compare.py agree COUNT SEED REPLAY
           exits 1 at a difference, and shows it
       compare.py bites COUNT SEED REPLAY CONSTANT...
           exits 1 where one of these numbers is one higher in the program and nothing differs
"""

import os
import subprocess
import sys
from itertools import zip_longest

import came_about
import histories
import oracle_state
from runners import COMPLIES

RAREST = 50  # of each thing that histories can reach, in 10,000
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


class Wrong(Exception):
    """What programme_replay says cannot be, whatever the oracle says."""


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
    if step["plan"] == "six":
        offer.add("four_weeks")
    if int(step["row"]) < len(oracle_state.MINUTES[step["plan"]]) and step["why"] not in NO_GO_ON:
        offer.add("go_on")
    return offer


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


def look_at(lines, answer):
    """The rules that hold for every history: never stuck, no skipping forward, no target above
    the cap, every step with the numbers that decided."""
    cadence = int(lines[0].split()[2])
    cap, half = 110 * cadence // 1000 * 10, -(-1025 * cadence // 10000) * 10
    before, decided, holds, steps = None, None, 0, []
    for line in answer:
        words = line.split()
        if words[0] != "step":
            continue
        step = dict(zip(FIELDS, words[1:]))
        if len(words) != len(FIELDS) + 1:
            raise Wrong(f"not {len(FIELDS)} words: {line}")
        has = {name for name in oracle_state.REASONS if step[name] != "-"}
        if has != wanted_numbers(step, has):
            raise Wrong(f"not the numbers of section 8: {line}")
        if int(step["target"]) > cap:
            raise Wrong(f"a target above {cap}: {line}")
        if (step["phase"] == "offered") != (step["offer"] != "-"):
            raise Wrong(f"offered, and nothing to choose, or the other way round: {line}")
        if not 1 <= int(step["row"]) <= len(oracle_state.MINUTES[step["plan"]]):
            raise Wrong(f"no such row: {line}")
        if before:
            if int(step["ordinal"]) != int(before["ordinal"]) + 1:
                raise Wrong(f"a gap in the steps: {line}")
            if int(step["day"]) < int(before["day"]):
                raise Wrong(f"back in time: {line}")
            if int(step["in_pass"]) - int(before["in_pass"]) not in (0, 1):
                raise Wrong(f"not the next pass: {line}")
            if step["plan"] == before["plan"] and int(step["row"]) > int(before["row"]) + 1:
                raise Wrong(f"a row skipped: {line}")
            if step["plan"] != before["plan"] and (
                    step["choice"] != "four_weeks" or
                    int(step["row"]) != oracle_state.FOUR_WEEKS_ROW[int(before["row"])]):
                raise Wrong(f"another plan: {line}")
        if step["kind"] == "held":
            holds = holds + 1 if before["row"] == step["row"] or holds == 0 else 1
            if set(step["offer"].split(",")) != offer_of_a_hold(step, holds, half):
                raise Wrong(f"not the offer of hold {holds}: {line}")
        elif step["kind"] not in HOLDS_COUNT_THROUGH:
            holds = 0
        if step["choice"] == "go_on" and decided["kind"] == "held" and decided["why"] in NO_GO_ON:
            raise Wrong(f"a hold for {decided['why']} overruled: {line}")
        if step["kind"] not in HOLDS_COUNT_THROUGH:
            decided = step
        steps.append(step)
        before = step
    habit, end = (line.split() for line in answer[-2:])
    if habit[0] != "habit" or not all(0 <= int(p) <= 100 for p in habit[1:]):
        raise Wrong(f"no habit: {' '.join(habit)}")
    look_at_habit([int(p) for p in habit[1:]], steps)
    if end[:2] != ["end", before["phase"]]:
        raise Wrong(f"ends otherwise than by its last step: {' '.join(end)}")
    if COMPLIES in lines and end[1] != "finished":
        raise Wrong(f"stuck, though from a point on everything was done: {' '.join(end)}")


def blocks(lines):
    """The answer to each history."""
    block = []
    for line in lines:
        block.append(line)
        if line.startswith("end ") or line == "refused programme":
            yield block
            block = []
    if block:
        yield block


def answers(replay, runners, changed=""):
    text = "".join(line + "\n" for runner in runners for line in runner.lines)
    done = subprocess.run([replay], input=text, stdout=subprocess.PIPE, text=True, check=False,
                          env={**os.environ, "CHANGED_RULE": changed})
    if done.returncode:
        print(f"{replay} ended with {done.returncode}")
    return list(blocks(done.stdout.splitlines()))


def first_difference(runners, expected, got):
    """(which history, what about it), or nothing."""
    for i, (runner, ours) in enumerate(zip(runners, expected)):
        if i >= len(got):
            return i, "programme_replay says nothing of it"
        for line, (a, b) in enumerate(zip(ours + ["nothing"], got[i] + ["nothing"])):
            if a != b:
                return i, f"line {line + 1} of the answer\n  oracle.py:        {a}\n" \
                          f"  programme_replay: {b}"
        try:
            if ours != ["refused programme"]:
                look_at(runner.lines, got[i])
        except Wrong as wrong:
            return i, str(wrong)
    if len(got) > len(expected):
        return len(expected) - 1, "programme_replay says more after it: " + got[len(expected)][0]
    return None


def agree(runners, expected, replay):
    count = len(runners)
    seen = came_about.counted(runners)
    rare = [word for word, times in seen.items() if times * 10000 < RAREST * count]
    if count >= 10000 and rare:
        print("too rare to be proved by these histories:", ", ".join(rare))
        return 1
    got = answers(replay, runners)
    difference = first_difference(runners, expected, got)
    if not difference:
        steps = sum(len(block) for block in expected)
        print(f"{count} histories, {steps} lines of answer: the same. {len(seen)} kinds of things, "
              f"the rarest {min(seen.values())} times")
        return 0
    which, what = difference
    others = sum(a != b for a, b in zip(expected, got))
    print(f"history {which}: {what}\n")
    print("\n".join(runners[which].lines))
    print("\noracle.py:\n  " + "\n  ".join(expected[which]))
    if which < len(got):
        print("\nprogramme_replay:\n  " + "\n  ".join(got[which]))
    print(f"\n{others} of {count} histories differ.")
    shortest = min((i for i, (a, b) in enumerate(zip(expected, got)) if a != b),
                   key=lambda i: len(runners[i].lines), default=which)
    if shortest != which:
        print(f"The shortest of them is {shortest}:\n" + "\n".join(runners[shortest].lines))
        pairs = zip(expected[shortest] + ["nothing"], got[shortest] + ["nothing"])
        a, b = next((a, b) for a, b in pairs if a != b)
        print(f"  oracle.py:        {a}\n  programme_replay: {b}")
    return 1


def bites(runners, expected, replay, constants):
    """Is each of these numbers, one higher in the program, found out by these histories?"""
    if answers(replay, runners) != expected:
        print("differs with every number as it should be; see agree")
        return 1
    missed = 0
    for constant in constants:
        got = answers(replay, runners, constant)
        differ = sum(a != b for a, b in zip_longest(expected, got))
        missed += not differ
        print(f"{constant}: {differ} of {len(runners)} histories differ")
    return int(missed > 0)


def main(what, count, seed, replay, *constants):
    runners = list(histories.histories(int(count), int(seed)))
    expected = [runner.answer for runner in runners]
    if what == "agree":
        return agree(runners, expected, replay)
    return bites(runners, expected, replay, constants)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
