# SPDX-FileCopyrightText: The Stridetick developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What pain does in every history, from its script and the answer alone: what stops is followed by
a stop at once, and while the newest run says hold nothing leads on (rules.md, R25, R30, R31)."""

from always import FIELDS
from never_stuck import Wrong

MARK = "days 0"  # is always refused, and so ends the answer to the line before it
LEADS_ON = ("go_on", "step_up", "four_weeks")
ROWS_OF_ACHILLES = (1, 2)


def marked(lines):
    return [either for line in lines for either in (line, MARK)]


def parts(lines, block):
    """The answer to each line, from the answer to the lines when they are marked."""
    found, at = [], 0
    for line in lines:
        since = at
        if line.startswith("days"):
            at += 1  # a step or its own refusal
        while at < len(block) and block[at] != "refused days":
            at += 1
        found.append(block[since:at])
        at += 1
    return found, block[at:]


class Pain:
    """What was said of it."""

    def __init__(self):
        self.runs, self.session = [], None

    def hear(self, words, row):
        """Does it stop? row: the one that is on, where a session is begun."""
        what, rest = words[0], words[1:]
        if what in ("session", "freerun"):
            pain, signs = rest[-2:]
            run = {"row": row if what == "session" else None, "achilles": False}
            self.runs.append(run)
            if what == "session":
                self.session = run
        elif what == "answer":
            run, (pain, signs) = self.session, rest
        elif what == "nextday":
            self.runs[-1]["achilles"] = rest[2] == "1"
            return rest[0] == "worse" or rest[1] == "1"
        else:
            return False
        run["hurts"] = int(pain) >= 3 or "g" in signs
        return int(pain) >= 5 or any(sign in signs for sign in "slrb")

    def says_hold(self, row):
        """The newest run. row: the one that is on."""
        if not self.runs:
            return False
        newest = self.runs[-1]
        return newest["hurts"] or newest["achilles"] and (newest["row"] or row) in ROWS_OF_ACHILLES


def leads_on(step):
    return (step["kind"] in ("advanced", "test_due", "finished") or step["choice"] in LEADS_ON
            or step["kind"] == "verdict" and int(step["kept"]) >= 70)


def look_at_pain(answers):
    """answers: of each line, what was answered to it."""
    pain, before = Pain(), None
    for line, answer in answers:
        words = line.split("#")[0].split()
        steps = [dict(zip(FIELDS, a.split()[1:])) for a in answer if a.startswith("step ")]
        stops = False
        if words and before and not answer[:1] == [f"refused {words[0]}"]:
            stops = pain.hear(words, int(before["row"]))
            stops &= before["phase"] not in ("stopped", "finished")
        if stops != (steps[:1] != [] and steps[0]["kind"] == "stopped"):
            raise Wrong(f"{'no stop' if stops else 'a stop'} after: {line}")
        for i, step in enumerate(steps):
            if i and step["kind"] == "stopped":
                raise Wrong(f"a stop that is not at once, after: {line}")
            if before and leads_on(step) and pain.says_hold(int(before["row"])):
                raise Wrong(f"leads on while the newest run says hold: {answer[i]}, after: {line}")
            before = step
