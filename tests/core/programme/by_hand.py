#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Stridetick developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Does oracle.py come to the steps that were written by hand? Usage: by_hand.py six_weeks.txt"""

import datetime
import sys

import oracle
import oracle_state

# Of a line of tests/data/six_weeks.txt: no date kind by row pass target choice done ... kept
COLUMNS = ("done", "of", "practice", "planned", "checks", "deviation", "pain", "kept")


def sections(path):
    found = {}
    with open(path, encoding="utf-8") as file:
        for line in file:
            words = line.split("#")[0].split()
            if words and words[0][0] == "[":
                found[words[0].strip("[]")] = rows = []
            elif words:
                rows.append(words)
    return found


def day(date):
    return datetime.date.fromisoformat("2026-" + date).toordinal()


def happenings(found):
    """In their order: a quiet minute comes before the session of its day."""
    by_day = {}
    silent = {m[0]: m[2] for m in found["measurement"] if m[1] != "paced" and m[3] != "-"}
    speed = found["programme"][0][3]
    for m in found["measurement"]:
        if m[1] == "quiet":
            by_day.setdefault(m[0], []).append((1, f"quiet {m[2]} {speed}"))
    for step in found["step"]:
        rank_and_line = {"resumed": (2, "resume"), "chosen": (2, "choose " + step[7]),
                         "paused": (4, "pause")}.get(step[2])
        if rank_and_line:
            by_day.setdefault(step[1], []).append(rank_and_line)
    before = None
    for s in found["session"]:
        here = by_day.setdefault(s[0], [])
        if before:
            here.append((0, f"nextday {before} 0 0"))
        here.append((3, f"session {s[6]} {silent.get(s[0], '-')} {s[7]} {s[8]} -"))
        before = s[10]
    for date in sorted(by_day):
        yield f"day {day(date)}"
        yield from (line for _, line in sorted(by_day[date]))


def main(path):
    found = sections(path)
    date, plan, b, speed, target, gentle, days = found["programme"][0]
    programme = oracle.begin((plan.split("_")[0], b, speed, target, gentle,
                              len(days.split(",")), day(date)))
    for line in happenings(found):
        programme.happen(line.split())
    wrong = 0
    for i, hand in enumerate(found["step"]):
        step = programme.steps[i]
        ours = [i, step.day, step.kind, step.row, step.in_pass, step.target, step.choice or "-"]
        ours += [oracle_state.text(step.reasons.get(name)) for name in COLUMNS]
        theirs = [hand[0], day(hand[1]), hand[2], *hand[4:]]
        if list(map(str, ours)) != list(map(str, theirs)):
            print("by hand:  ", *theirs, "\noracle.py:", *ours)
            wrong += 1
    if len(programme.steps) != len(found["step"]):
        print(f"{len(found['step'])} steps by hand, {len(programme.steps)} by oracle.py")
        wrong += 1
    percent = programme.habit()[-1]
    if str(percent) != found["habit"][0][0]:
        print(f"habit by hand {found['habit'][0][0]}, by oracle.py {percent}")
        wrong += 1
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
