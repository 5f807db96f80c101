#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Stridetick developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Says what is in a FIT file, a line for each message, in plain units. Shares nothing with the
generator. Usage: fit_decoder.py FILE; exits 1 with a sentence where the file breaks the protocol.
"""
import datetime
import sys

INTEGERS = {0x00: (1, False), 0x01: (1, True), 0x02: (1, False), 0x83: (2, True), 0x84: (2, False),
            0x85: (4, True), 0x86: (4, False)}


def seconds(raw):
    return raw / 1000


def moment(raw):
    then = datetime.datetime(1989, 12, 31) + datetime.timedelta(seconds=raw)
    return then.isoformat()


def same(raw):
    return raw


SPORTS = {0: "generic", 1: "running"}
SUB_SPORTS = {0: "generic", 1: "treadmill"}
EVENT_TYPES = {0: "start", 1: "stop", 4: "stop_all"}
EVENTS = {0: "timer", 8: "session", 9: "lap", 26: "activity"}
MESSAGES = {
    0: ("file_id", {0: ("type", {4: "activity"}.get), 1: ("manufacturer", same),
                    2: ("product", same), 4: ("created", moment), 8: ("product_name", same)}),
    18: ("session", {254: ("index", same), 253: ("time", moment), 2: ("start", moment),
                     5: ("sport", SPORTS.get), 6: ("sub_sport", SUB_SPORTS.get),
                     7: ("elapsed", seconds), 8: ("timer", seconds),
                     9: ("metres", lambda raw: raw / 100), 0: ("event", EVENTS.get),
                     1: ("event_type", EVENT_TYPES.get), 18: ("turns", same), 92: ("parts", same),
                     25: ("first_lap", same), 26: ("laps", same), 28: ("trigger", same)}),
    19: ("lap", {254: ("index", same), 253: ("time", moment), 2: ("start", moment),
                 7: ("elapsed", seconds), 8: ("timer", seconds), 0: ("event", EVENTS.get),
                 1: ("event_type", EVENT_TYPES.get), 17: ("turns", same), 80: ("parts", same),
                 24: ("trigger", {0: "manual", 7: "session_end"}.get)}),
    20: ("record", {253: ("time", moment), 2: ("altitude", lambda raw: round(raw / 5 - 500, 1)),
                    4: ("turns", same), 53: ("parts", same),
                    5: ("metres", lambda raw: raw / 100), 6: ("speed", seconds)}),
    21: ("event", {253: ("time", moment), 0: ("event", EVENTS.get),
                   1: ("event_type", EVENT_TYPES.get)}),
    34: ("activity", {253: ("time", moment), 0: ("timer", seconds), 1: ("sessions", same),
                      2: ("type", same), 3: ("event", EVENTS.get),
                      4: ("event_type", EVENT_TYPES.get), 5: ("local_time", moment)}),
}


def checksum(data):
    """Bit by bit: the remainder by x^16 + x^15 + x^2 + 1, reflected."""
    remainder = 0
    for byte in data:
        remainder ^= byte
        for _ in range(8):
            odd = remainder & 1
            remainder >>= 1
            if odd:
                remainder ^= 0xA001
    return remainder


def need(condition, sentence):
    if not condition:
        sys.exit(sentence)


def value_of(raw, kind, order):
    """None for invalid; numbers and strings only."""
    if kind == 0x07:
        need(raw.endswith(b"\0"), "a string without its zero")
        return raw.split(b"\0")[0].decode("utf-8")
    need(kind in INTEGERS, f"base type {kind:#x} is not expected")
    size, signed = INTEGERS[kind]
    need(len(raw) == size, f"a field of {len(raw)} bytes for base type {kind:#x}")
    number = int.from_bytes(raw, order, signed=signed)
    highest = 2 ** (8 * size - 1) - 1 if signed else 2 ** (8 * size) - 1
    return None if number == highest else number


def messages_of(data):
    layouts = {}
    place = 0
    while place < len(data):
        head = data[place]
        place += 1
        need(head & 0xA0 == 0, "compressed times and developer fields are not expected")
        if head & 0x40:
            order = "big" if data[place + 1] else "little"
            number = int.from_bytes(data[place + 2:place + 4], order)
            count = data[place + 4]
            place += 5
            layout = [tuple(data[place + 3 * i:place + 3 * i + 3]) for i in range(count)]
            place += 3 * count
            layouts[head & 0xF] = (order, number, layout)
            continue
        need(head in layouts, f"message {head} was never defined")
        order, number, layout = layouts[head]
        fields = {}
        for field, size, kind in layout:
            need(place + size <= len(data), "the last message is cut")
            need(field not in fields, f"field {field} is there twice")
            fields[field] = value_of(data[place:place + size], kind, order)
            place += size
        yield number, fields


def cadence(values):
    """Turns and their parts of 128 as steps of both feet."""
    turns, parts = values.pop("turns", None), values.pop("parts", None)
    if turns is not None:
        values["steps"] = 2 * (turns + (parts or 0) / 128)


def main():
    with open(sys.argv[1], "rb") as file:
        whole = file.read()
    need(len(whole) >= 16 and whole[8:12] == b".FIT" and whole[0] == 14, "no FIT header of 14")
    size = int.from_bytes(whole[4:8], "little")
    need(size == len(whole) - 16, f"{size} bytes claimed, {len(whole) - 16} there")
    # A checksum right behind its bytes, least byte first, leaves no remainder.
    need(checksum(whole[:14]) == 0, "the header's checksum is wrong")
    need(checksum(whole) == 0, "the file's checksum is wrong")
    for number, fields in messages_of(whole[14:-2]):
        name, known = MESSAGES[number]
        values = {}
        for field, raw in fields.items():
            label, shown = known[field]
            if raw is not None:
                values[label] = shown(raw)
        cadence(values)
        print(name, *(f"{label}={value}" for label, value in sorted(values.items())))


if __name__ == "__main__":
    main()
