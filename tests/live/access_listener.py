# SPDX-FileCopyrightText: The Stridetick developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what is announced, as a screen reader hears it: each notification that comes to show."""

import pyatspi


def heard(event):
    if event.detail1 and event.source.getRole() == pyatspi.ROLE_NOTIFICATION:
        event.source.clearCache()
        print(event.source.name, flush=True)


pyatspi.Registry.registerEventListener(heard, "object:state-changed:showing")
print("listening", flush=True)
pyatspi.Registry.start()
