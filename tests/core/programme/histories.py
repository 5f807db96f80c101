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
answer PAIN FLAGS                                   of the newest session, instead of what was said,
                                                    also after a later free run
nextday PAIN REST ACHILLES                          of the newest run, a session or a free one
quiet CADENCE10 SPEED                               a whole quiet minute
choose CHOICE / pause / resume / end / days N

"-" is nothing, "#" begins a comment. The runners look at the oracle to see what is asked of them,
so that they reach everything; they also do what is not open.
Usage: histories.py COUNT SEED [--count]    --count: how often each thing came about, on stderr
"""

import random
import sys

from came_about import counted
from runners import RareRunner, Runner


def histories(count, seed):
    rng = random.Random(seed)
    for _ in range(count):
        kind = rng.choices((Runner, RareRunner), (15, 1))[0]
        yield kind(rng).run()


def main(count, seed, report):
    runners = list(histories(int(count), int(seed)))
    for runner in runners:
        print("\n".join(runner.lines))
    if report:
        for word, times in sorted(counted(runners).items()):
            print(f"{times:8} {word}", file=sys.stderr)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], "--count" in sys.argv)
