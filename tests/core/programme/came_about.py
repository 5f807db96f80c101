# SPDX-FileCopyrightText: The Stridetick developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What came about in the histories of histories.py: a word for each thing."""

import collections

from oracle_state import LEFT_ASIDE, FreeRun, half_up, twice_the_median

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


def just_out(taken):
    """By less than what would be rounded up."""
    twice = twice_the_median([abs(s.check - s.target) for s in taken
                              if s.check is not None and s.practice >= 60])
    return half_up(1000 * twice, 2 * taken[0].target) == 30


def edges_of_the_pain(programme):
    """What is said late."""
    for i, step in enumerate(programme.steps):
        if step.kind == "stopped" and any(
                s.kind == "stopped" and s.cause is step.cause for s in programme.steps[:i]):
            resumed = max(j for j, s in enumerate(programme.steps[:i]) if s.kind == "resumed")
            again = "a changed answer" if step.said.said_after > resumed else "its next day"
            yield f"stopped again after resumed, by {again}"
        if step.kind == "held" and step.cause and step.cause.in_pass < step.in_pass - 1:
            yield f"held late {'with an offer' if step.offer else 'without an offer'}"


def edges_of_the_effort(programme):
    for step in programme.steps:
        if step.kind != "effort_rose" or step.newest_run not in programme.sessions:
            continue
        sessions = programme.sessions[:programme.sessions.index(step.newest_run)]
        if sessions[-1].practice < 60:
            yield "effort_rose over a session without practice"


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
        if kind == "held" and step.offer:
            yield f"held with an offer for {step.why}"
        if kind == "stepped_back" and step.offer:
            yield f"stepped_back with an offer in {step.plan} weeks"
        if "half_raise" not in step.offer and kind == "held" and step.offer:
            yield "held with an offer, without half the raise"
        if kind == "advanced" and step.row > 2 and "checks" not in step.reasons:
            yield "advanced not measured"
        if step.reasons.get("deviation") == 31 and just_out(programme.taken(step.in_pass - 1)):
            yield "a deviation of 30 that is out of the band, and up"
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
    yield from edges_of_the_choices(programme)
    if programme.ended_while_stopped() and programme.has_raise() and any(
            quiet[0] >= programme.finished_on() + 28 for quiet in programme.quiet):
        yield "a quiet minute 28 days after an end while stopped"
    yield from edges_of_the_pain(programme)
    yield from edges_of_the_effort(programme)
    yield from edges_of_the_slots(programme)
    yield from edges_of_the_habit(programme)


def edges_of_the_choices(programme):
    """What was chosen after what."""
    decided, steps_back = None, collections.Counter()
    for step, before in zip(programme.steps, [None, *programme.steps]):
        if step.kind == "stepped_back":
            steps_back[step.row] += 1
            if steps_back[step.row] == 3:
                yield "stepped_back a third time to a row"
        if step.kind == "chosen":
            steps_back.clear()
            if decided.kind == "stepped_back" and decided.offer and before.phase == "offered":
                yield f"chosen {step.choice} after stepped_back"
            if step.choice == "step_up" and before.phase == "running":
                to = "low" if step.target < programme.high else "high"
                yield f"step_up chosen on asking, to {to}"
        if step.kind not in LEFT_ASIDE:
            decided = step


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
        seen.update(runner.tried)
        if runner.programme:
            seen.update(came_about(runner.programme))
    return seen
