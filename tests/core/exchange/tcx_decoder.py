#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Stridetick developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Says what is in a TCX file, a line for each element, in plain units and by the namespaces of
Garmin's schemas TrainingCenterDatabasev2.xsd and ActivityExtensionv2.xsd. Usage: tcx_decoder.py
FILE; exits 1 with a sentence where the file breaks them.
"""
import datetime
import sys
import xml.etree.ElementTree as tree

MAIN = "{http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2}"
MORE = "{http://www.garmin.com/xmlschemas/ActivityExtension/v2}"
TYPE = "{http://www.w3.org/2001/XMLSchema-instance}type"


def moment(text):
    if not text.endswith("Z"):
        raise ValueError(f"{text} is no UTC time")
    return datetime.datetime.fromisoformat(text[:-1]).isoformat(timespec="milliseconds")


def steps(text):
    """A CadenceValue_t is a whole number up to 254, of one foot."""
    if not text.isdecimal() or int(text) > 254:
        raise ValueError(f"{text} is no cadence")
    return 2 * int(text)


def told(element, **fields):
    line = [element.tag.split("}")[1]]
    for name, (path, read) in fields.items():
        for found in element.findall(path)[:1]:
            line.append(f"{name}={read(found.text)}")
    return " ".join(line)


def lines(root):
    if root.tag != MAIN + "TrainingCenterDatabase":
        raise ValueError(f"its root is {root.tag}")
    for activity in root.findall(f"{MAIN}Activities/{MAIN}Activity"):
        if activity.get("Sport") not in ("Running", "Biking", "Other"):
            raise ValueError(f"{activity.get('Sport')} is no sport")
        yield told(activity, id=(MAIN + "Id", moment)) + f" sport={activity.get('Sport')}"
        for lap in activity.findall(MAIN + "Lap"):
            yield told(lap, seconds=(MAIN + "TotalTimeSeconds", float),
                       metres=(MAIN + "DistanceMeters", float),
                       steps=(f"{MAIN}Extensions/{MORE}LX/{MORE}AvgRunCadence", steps),
                       trigger=(MAIN + "TriggerMethod", str)) + f" at={moment(lap.get('StartTime'))}"
            for track in lap.findall(MAIN + "Track"):
                yield told(track)
                for point in track.findall(MAIN + "Trackpoint"):
                    part = f"{MAIN}Extensions/{MORE}TPX/{MORE}"
                    yield told(point, at=(MAIN + "Time", moment),
                               height=(MAIN + "AltitudeMeters", float),
                               metres=(MAIN + "DistanceMeters", float),
                               speed=(part + "Speed", float), steps=(part + "RunCadence", steps))
        for creator in activity.findall(MAIN + "Creator"):
            yield told(creator, name=(MAIN + "Name", str)) + f" type={creator.get(TYPE)}"


try:
    print("\n".join(lines(tree.parse(sys.argv[1]).getroot())))
except (tree.ParseError, ValueError, AttributeError) as problem:
    sys.exit(f"{sys.argv[1]}: {problem}")
