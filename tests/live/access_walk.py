# SPDX-FileCopyrightText: The Stridetick developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks every page by the menu, every tab on it, and every stop of the Tab key. Prints each control
without a name, a sensible role, a value where it should have one, or a way to it by the Tab key;
ends with 1 if there was any."""

import time

import at_spi
import pyatspi
from at_spi import Missing

PAGES = ["Today", "Measure", "Target", "Run", "Review", "Log and backups…", "Settings…"]
WITH_VALUE = {"slider", "spin button", "progress bar", "dial"}
CONTROLS = WITH_VALUE | {
    "push button", "toggle button", "check box", "radio button", "combo box", "text", "list",
    "list item", "table", "table cell", "page tab", "menu item", "link", "chart", "indicator",
}
# Each of them is a stop of the Tab key of its own; others are reached by arrows from such a one.
STOPS = {"push button", "check box", "combo box", "slider", "spin button", "chart", "list", "table"}
MOST_STOPS = 80
PARTS = 3  # of a day, in its field
flaws = []
seen = set()


def flaw(page, accessible, words):
    flaws.append(f"{page}: the {accessible.getRoleName()} “{accessible.name}” {words}.")


def judge(page, accessible):
    role = accessible.getRoleName()
    focusable = at_spi.is_in(accessible, pyatspi.STATE_FOCUSABLE)
    if role not in CONTROLS and not focusable:
        return
    seen.add((page, role, accessible.name))
    if role not in CONTROLS and role != "label":  # whose words can be selected
        flaw(page, accessible, "takes the focus and has no role of a control")
    if not accessible.name.strip():
        flaw(page, accessible, "has no name")
    if role in WITH_VALUE:
        try:
            value = accessible.queryValue()
            if not value.minimumValue <= value.currentValue <= value.maximumValue:
                flaw(page, accessible, "has a value outside its range")
        except NotImplementedError:
            if not accessible.description.strip():  # a day and a time are told in words
                flaw(page, accessible, "has no value")
    if role == "combo box" and not accessible.description.strip():
        flaw(page, accessible, "does not tell what is chosen")


def focused(app):
    return [
        one
        for one in at_spi.showing(app)
        if at_spi.is_in(one, pyatspi.STATE_FOCUSED) and one.getRoleName() != "frame"
    ]


def place(accessible):
    """Two buttons may have one name."""
    way = []
    while accessible is not None and accessible.getRole() != pyatspi.ROLE_APPLICATION:
        way.append(accessible.getIndexInParent())
        accessible = accessible.parent
    return way


def names_of(found):
    return [(one.getRoleName(), one.name, place(one)) for one in found]


def tab_once(app, before):
    """What has the focus after the key."""
    at_spi.strike("Tab")
    end = time.monotonic() + 0.5
    while time.monotonic() < end:
        found = focused(app)
        if found and names_of(found) != before:
            return found
        time.sleep(0.02)
    return focused(app)


def tab_through(page, app):
    """Until the focus comes to where it has been: all stops are reached by the keyboard alone."""
    stops = []
    reached = []
    stays = 0
    before = names_of(focused(app))
    while len(stops) < MOST_STOPS:
        found = tab_once(app, before)
        if not found:
            flaws.append(f"{page}: after {before} the Tab key leads to nothing that can be named.")
            return
        for one in found:
            if not at_spi.is_in(one, pyatspi.STATE_FOCUSABLE):
                flaw(page, one, "has the focus and is not said to take it")
            judge(page, one)
        last, before = before, names_of(found)
        stays = stays + 1 if before == last else 0
        if stays > PARTS:
            flaws.append(f"{page}: the Tab key does not leave {before}.")
            break
        if stays:
            continue
        if before in stops:
            break
        stops.append(before)
        reached.extend(place(one) for one in found)
    print(f"{page}: {len(stops)} stops", flush=True)
    if len(stops) < 2:
        flaws.append(f"{page}: the Tab key reaches {stops} only.")
    for one in at_spi.showing(app):
        waits = at_spi.is_in(one, pyatspi.STATE_FOCUSABLE, pyatspi.STATE_ENABLED)
        if waits and one.getRoleName() in STOPS and place(one) not in reached:
            if not any(way[-len(place(one)) :] == place(one) for way in reached):
                flaw(page, one, "is not reached by the Tab key")


def look(page, app):
    for one in at_spi.showing(app):
        judge(page, one)
    tab_through(page, app)


def tabs(app):
    return [one.name for one in at_spi.showing(app) if one.getRoleName() == "page tab"]


def walk():
    app = at_spi.the_program()
    main_tabs = PAGES[:5]
    if tabs(app)[:5] != main_tabs:
        raise Missing(f"The tabs of the pages are {tabs(app)}.")
    for page in PAGES:
        at_spi.act(at_spi.menu_item(app, page), "Press")
        at_spi.find(app, None, page.rstrip("…"))
        inner = tabs(app)[len(main_tabs) :]
        if not inner:
            look(page, app)
        for tab in inner:
            at_spi.press(app, "page tab", tab)
            look(f"{page} {tab}", app)
    print(f"{len(seen)} controls", flush=True)
    for each in flaws:
        print(each, flush=True)
    return 1 if flaws else 0


at_spi.end(walk)
