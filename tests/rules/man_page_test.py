#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Stridetick developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""man_page_test.py PROGRAM PAGE: the page has every command and option of the program's own help,
and none that is not there; prints each difference and exits 1 if any."""
import re
import subprocess
import sys

PROGRAM, PAGE = sys.argv[1:]
OPTION = re.compile(r"--([a-z][a-z-]*)")


def said(*arguments):
    return subprocess.run([PROGRAM, *arguments], check=True, capture_output=True, text=True).stdout


def helped(text):
    """The first line without the word Usage, and the options."""
    options = re.findall(r"^  (-.*?)(?:  |$)", text, re.MULTILINE)
    return text.split("\n")[0].removeprefix("Usage: "), set(OPTION.findall(" ".join(options)))


def sections(page):
    """Of each .SH and .SS its options: those that begin a line of bold."""
    found, name = {}, None
    for line in page.replace("\\-", "-").split("\n"):
        if line.startswith((".SH ", ".SS ")):
            name = line[4:]
            assert name not in found, f"{name} is there twice"
            found[name] = set()
        elif re.match(r"\.B[RI]? -", line):
            found[name] |= set(OPTION.findall(line))
    return found


with open(PAGE, encoding="utf-8") as file:
    page = file.read()
help_text = said("--help")
commands = list(dict.fromkeys(re.findall(r"^  stridetick ([a-z]+)", help_text, re.MULTILINE)))
assert len(commands) >= 9, commands

wanted = {"OPTIONS": helped(help_text)[1]}
for command in commands:
    text = said(command, "--help")
    if text.startswith("Usage: "):
        usage, options = helped(text)
        wanted[usage] = options
    else:  # sounds, which answers at once
        wanted[f"stridetick {command}"] = set()
written = {name: options for name, options in sections(page).items()
           if name == "OPTIONS" or name.startswith("stridetick ")}

wrong = 0
for name in wanted.keys() | written.keys():
    if name not in written:
        print(f"the page has no section: {name}")
    elif name not in wanted:
        print(f"the program has no command: {name}")
    elif wanted[name] != written[name]:
        print(f"{name}: the page lacks {sorted(wanted[name] - written[name])}, "
              f"has too much {sorted(written[name] - wanted[name])}")
    else:
        continue
    wrong += 1
version = said("--version").strip()
if f'"{version.capitalize()}"' not in page:
    print(f"the page is not of {version}")
    wrong += 1
sys.exit(wrong > 0)
