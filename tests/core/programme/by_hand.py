#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Stridetick developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Does oracle.py come to the steps that were written by hand?

Usage: by_hand.py six_weeks.txt four_weeks.txt
"""

import datetime
import sys

import oracle
import oracle_state

# Of a line of such a table: no date kind by row pass target choice done ... kept
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
    """In their order: a quiet minute comes before the session of its day, a choice after it."""
    by_day = {}
    silent = {m[0]: m[2] for m in found["measurement"] if m[1] != "paced" and m[3] != "-"}
    speed = found["programme"][0][3]
    for m in found["measurement"]:
        if m[1] == "quiet":
            by_day.setdefault(m[0], []).append((1, f"quiet {m[2]} {speed}"))
    for step in found["step"]:
        rank_and_line = {"resumed": (2, "resume"), "chosen": (4, "choose " + step[7]),
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


def differ(what, by_hand, ours):
    """Shows it where they do."""
    by_hand, ours = list(map(str, by_hand)), list(map(str, ours))
    if by_hand != ours:
        print(f"{what}\nby hand:  ", *by_hand, "\noracle.py:", *ours)
    return by_hand != ours


def decision(step):
    """why offer offer_row no_click"""
    offer = ",".join(c for c in oracle_state.CHOICES if c in step.offer)
    return [step.why or "-", offer or "-", step.offer_row, oracle_state.text(step.no_click)]


def judge(path):
    found = sections(path)
    date, plan, b, speed, target, gentle, days = found["programme"][0]
    programme = oracle.begin((plan.split("_")[0], b, speed, target, gentle,
                              len(days.split(",")), day(date)))
    for line in happenings(found):
        programme.happen(line.split())
    decided = {int(d[0]): [*d[1:4], d[4] if d[4] == "-" else day(d[4])]
               for d in found.get("decision", ())}
    wrong = differ(f"{path}: how many steps", [len(found["step"])], [len(programme.steps)])
    for i, (hand, step) in enumerate(zip(found["step"], programme.steps)):
        ours = [i, step.day, step.kind, step.row, step.in_pass, step.target, step.choice or "-"]
        ours += [oracle_state.text(step.reasons.get(name)) for name in COLUMNS]
        wrong |= differ(f"{path}: step {i}", [hand[0], day(hand[1]), hand[2], *hand[4:]], ours)
        if "decision" in found:
            wrong |= differ(f"{path}: decision {i}", decided.pop(i, ["-", "-", 0, "-"]),
                            decision(step))
    wrong |= differ(f"{path}: decisions of no step", decided, ())
    return wrong | differ(f"{path}: habit", found["habit"][0], [programme.habit()[-1]])


def main(paths):
    return int(any([judge(path) for path in paths]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
