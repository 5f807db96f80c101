# SPDX-FileCopyrightText: The Stridetick developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stridetick as assistive technology meets it: names, roles, states, actions and keys. Nothing of
the product is imported, and no coordinate is sent."""

import re
import sys
import time

import pyatspi

KEYS = {"space": 0x20, "Tab": 0xFF09}  # as X numbers them
PATIENCE = 10  # seconds; far more than any answer takes


class Missing(Exception):
    """Says what was not found."""


def the_program():
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        for application in pyatspi.Registry.getDesktop(0):
            if application is not None and application.name == "stridetick":
                application.setCacheMask(0)  # each question is asked anew
                return application
        time.sleep(0.05)
    raise Missing("Stridetick is not on the accessibility bus.")


def shows(accessible):
    return accessible.getState().contains(pyatspi.STATE_SHOWING)


def is_in(accessible, *states):
    found = accessible.getState()
    return all(found.contains(state) for state in states)


def children(accessible):
    for index in range(accessible.childCount):
        child = accessible.getChildAtIndex(index)
        if child is not None:
            yield child


def showing(accessible):
    """All that shows below it, itself left out. A list's rows that are scrolled away are no part
    of what can be seen, and are not asked."""
    for child in children(accessible):
        try:
            seen = shows(child) or child.getRole() == pyatspi.ROLE_MENU_BAR
            if seen:
                yield child
                yield from showing(child)
        except LookupError:  # gone meanwhile
            continue
        except Exception as gone:  # GLib.Error has no class of its own per cause
            if "timeout" in str(gone).lower():
                raise
            continue


def wait_for(accessible, *states):
    end = time.monotonic() + PATIENCE
    while not is_in(accessible, *states):
        if time.monotonic() > end:
            raise Missing(
                f"The {accessible.getRoleName()} “{accessible.name}” is not "
                + " and ".join(pyatspi.stateToString(state) for state in states)
                + "."
            )
        time.sleep(0.05)


def matches(accessible, role, name):
    if role is not None and accessible.getRoleName() != role:
        return False
    return bool(name.search(accessible.name))


def pattern(name):
    """A name is whole; a compiled pattern is searched for."""
    return name if isinstance(name, re.Pattern) else re.compile("^" + re.escape(name) + "$")


def find_now(root, role, name):
    return next((one for one in showing(root) if matches(one, role, pattern(name))), None)


def find(root, role, name, patience=PATIENCE):
    end = time.monotonic() + patience
    while True:
        found = find_now(root, role, name)
        if found is not None:
            return found
        if time.monotonic() > end:
            said = name.pattern if isinstance(name, re.Pattern) else name
            raise Missing(f"There is no {role or 'thing'} called “{said}”.")
        time.sleep(0.05)


def wait_gone(root, role, name):
    end = time.monotonic() + PATIENCE
    while find_now(root, role, name) is not None:
        if time.monotonic() > end:
            raise Missing(f"The {role} “{name}” does not go away.")
        time.sleep(0.05)


def act(accessible, *wanted):
    """Does the first of these actions that it has."""
    actions = accessible.queryAction()
    names = [actions.getName(index) for index in range(actions.nActions)]
    for one in wanted:
        if one in names:
            actions.doAction(names.index(one))
            return
    raise Missing(f"The {accessible.getRoleName()} “{accessible.name}” cannot be pressed: {names}.")


def press(root, role, name, patience=PATIENCE):
    found = find(root, role, name, patience)
    act(found, "Press", "Toggle")
    return found


def menu_item(root, name):
    """Of any menu, whether it is open or not."""

    def below(accessible):
        for child in children(accessible):
            if child.getRoleName() == "menu item" and child.name == name:
                return child
            found = below(child)
            if found is not None:
                return found
        return None

    bar = next((one for one in showing(root) if one.getRole() == pyatspi.ROLE_MENU_BAR), None)
    found = below(bar) if bar is not None else None
    if found is None:
        raise Missing(f"There is no menu item called “{name}”.")
    return found


def strike(key):
    """A key to the window that has the keyboard."""
    pyatspi.Registry.generateKeyboardEvent(KEYS[key], None, pyatspi.KEY_SYM)


def end(job):
    """Runs it; 0, or 1 with a sentence about what is missing."""
    try:
        sys.exit(job() or 0)
    except Missing as missing:
        print(missing, flush=True)
        sys.exit(1)
