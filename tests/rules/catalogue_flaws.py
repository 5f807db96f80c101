# SPDX-FileCopyrightText: The Stridetick developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tells each text of the catalogues in a FOLDER that is not translated, or that has another number
or word put into it than the English text has. Fails where there is one."""
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree


# Their first form is for 1 and no other number, which may be a word then: "a run", "der Lauf".
ONE_ALONE = ("de", "en", "es")


def places(text):
    return sorted(set(re.findall(r"%(?:L?(\d+|n))", text)))


def flaws(message, language):
    source = message.findtext("source")
    translation = message.find("translation")
    if translation is None or translation.get("type") is not None:
        return ["not finished"]
    plural = message.get("numerus") == "yes"
    forms = translation.findall("numerusform") if plural else [translation]
    if not forms:
        return ["no forms"]
    found = []
    for form in forms:
        text = form.text or ""
        if not text.strip():
            found.append("empty")
        elif places(text) != places(source) and not (
            plural and form is forms[0] and language in ONE_ALONE
            and places(text) == [place for place in places(source) if place != "n"]
        ):
            found.append(f"other places than in the source: {text}")
    return found


def main():
    texts = 0
    failed = False
    for catalogue in sorted(pathlib.Path(sys.argv[1]).glob("stridetick_*.ts")):
        for message in ElementTree.parse(catalogue).iter("message"):
            texts += 1
            for flaw in flaws(message, catalogue.stem.split("_")[1]):
                failed = True
                print(f"{catalogue.name}: {message.findtext('source')!r}: {flaw}")
    return failed or texts == 0


sys.exit(main())
