# SPDX-FileCopyrightText: The Stridetick developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What came about in the histories of histories.py: a word for each thing."""

import collections

from oracle_state import FreeRun

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
            yield from (f"{kind} {why}" for why in reasons_to_stop(step.said, kind))
        if isinstance(step.cause, FreeRun):
            yield f"a free run that {kind}"
        elif step.cause and step.cause is not step.newest_run:
            before = programme.steps[:programme.steps.index(step)]
            also = any(s.kind == kind and s.cause is step.newest_run for s in before)
            yield f"a session that {kind}, a free run after it{' that did, too' if also else ''}"
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
        if max(s.pain for s in taken) > max(s.pain for s in practised):
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


def counted(runners):
    """How often each thing came about."""
    seen = collections.Counter()
    for runner in runners:
        seen.update(line for line in runner.answer if line.startswith("refused"))
        if runner.programme:
            seen.update(came_about(runner.programme))
            seen.update(runner.tried)
    return seen
