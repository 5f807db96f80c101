#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Stridetick developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares programme_replay with oracle.py over made-up histories, line by line, and looks at what
programme_replay says by itself (always.py, never_stuck.py, safety.py).

Usage: compare.py agree COUNT SEED REPLAY
           exits 1 at a difference, and shows it; also where a second time, with what is refused
           after each line, gives another answer
       compare.py bites COUNT SEED REPLAY CONSTANT...
           exits 1 where one of these numbers is one higher or lower in the program and nothing
           differs
"""

import os
import subprocess
import sys
from itertools import zip_longest

import came_about
import histories
from always import look_at
from never_stuck import Wrong
from safety import look_at_pain, marked, parts

RAREST = 50  # of each thing that histories can reach, in 10,000
LONGEST_S = 60  # a changed number may be one that never comes to an end


def blocks(answer):
    """The answer to each history."""
    block = []
    for line in answer.decode().splitlines():
        block.append(line)
        if line.startswith("end ") or line == "refused programme":
            yield block
            block = []
    if block:
        yield block


def said(replay, scripts, changed="", by=1):
    """Its whole answer, with one of its numbers changed or none."""
    text = "".join(line + "\n" for lines in scripts for line in lines).encode()
    env = {**os.environ, "CHANGED_RULE": changed, "CHANGED_RULE_BY": str(by)}
    try:
        done = subprocess.run([replay], input=text, stdout=subprocess.PIPE, check=False, env=env,
                              timeout=LONGEST_S)
    except subprocess.TimeoutExpired:
        print(f"{replay} did not end in {LONGEST_S} s")
        return b""
    if done.returncode:
        print(f"{replay} ended with {done.returncode}")
    return done.stdout


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


def second_time(runners, got, replay):
    """Line by line, which the first time does not show."""
    again = list(blocks(said(replay, [marked(runner.lines) for runner in runners])))
    if len(again) != len(got):
        return "the same histories a second time, and more answers or fewer"
    for i, (runner, first, second) in enumerate(zip(runners, got, again)):
        if first == ["refused programme"]:
            continue
        answers, rest = parts(runner.lines, second)
        if sum(answers, []) + rest != first:
            return f"history {i} a second time, and another answer"
        try:
            look_at_pain(zip(runner.lines, answers))
        except Wrong as wrong:
            return "\n".join([f"history {i}: {wrong}\n", *runner.lines, "", *first])
    return None


def agree(runners, expected, replay):
    count = len(runners)
    seen = came_about.counted(runners)
    rare = [word for word, times in seen.items() if times * 10000 < RAREST * count]
    if count >= 10000 and rare:
        print("too rare to be proved by these histories:", ", ".join(rare))
        return 1
    got = list(blocks(said(replay, [runner.lines for runner in runners])))
    difference = first_difference(runners, expected, got)
    if not difference:
        wrong = second_time(runners, got, replay)
        if wrong:
            print(wrong)
            return 1
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
    """Is each of these numbers, one higher or lower in the program, found out by them?"""
    scripts = [runner.lines for runner in runners]
    if list(blocks(said(replay, scripts))) != expected:
        print("differs with every number as it should be; see agree")
        return 1
    missed = 0
    for constant in constants:
        for by in (1, -1):
            got = blocks(said(replay, scripts, constant, by))
            differ = sum(a != b for a, b in zip_longest(expected, got))
            missed += not differ
            print(f"{constant} {by:+}: {differ} of {len(runners)} histories differ")
    return int(missed > 0)


def main(what, count, seed, replay, *constants):
    runners = list(histories.histories(int(count), int(seed)))
    expected = [runner.answer for runner in runners]
    if what == "agree":
        return agree(runners, expected, replay)
    return bites(runners, expected, replay, constants)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
