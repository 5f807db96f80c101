#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Stridetick developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes FIT files from the protocol's public description (developer.garmin.com/fit/protocol).

Usage: fit_generator.py FOLDER writes every case of fit_cases.py and fit_faults.py there, NAME.fit
with NAME.expected, which says what a reader must find in it.
"""
import pathlib
import struct
import sys

# name: number of the base type, struct's letter, the value that means "invalid"
TYPES = {
    "enum": (0x00, "B", 0xFF),
    "sint8": (0x01, "b", 0x7F),
    "uint8": (0x02, "B", 0xFF),
    "string": (0x07, "s", None),
    "uint8z": (0x0A, "B", 0),
    "byte": (0x0D, "B", 0xFF),
    "sint16": (0x83, "h", 0x7FFF),
    "uint16": (0x84, "H", 0xFFFF),
    "sint32": (0x85, "i", 0x7FFFFFFF),
    "uint32": (0x86, "I", 0xFFFFFFFF),
    "float32": (0x88, "f", None),
    "uint16z": (0x8B, "H", 0),
    "uint32z": (0x8C, "I", 0),
    "sint64": (0x8E, "q", 0x7FFFFFFFFFFFFFFF),
    "uint64": (0x8F, "Q", 0xFFFFFFFFFFFFFFFF),
}

FILE_ID, SPORT, SESSION, LAP, RECORD, EVENT, DEVICE_INFO, ACTIVITY = 0, 12, 18, 19, 20, 21, 23, 34
FIELD_DESCRIPTION, DEVELOPER_DATA_ID = 206, 207


def crc16(data):
    """The checksum as the protocol has it: four bits at a time."""
    table = (0x0000, 0xCC01, 0xD801, 0x1400, 0xF001, 0x3C00, 0x2800, 0xE401,
             0xA001, 0x6C00, 0x7800, 0xB401, 0x5000, 0x9C01, 0x8801, 0x4400)
    crc = 0
    for byte in data:
        for nibble in (byte & 0xF, byte >> 4):
            crc = ((crc >> 4) & 0x0FFF) ^ table[crc & 0xF] ^ table[nibble]
    return crc


class FitFile:
    """One file in the making: definitions, data messages, and at the end header and checksums."""

    def __init__(self, big_endian=False, header_size=14):
        self.order = ">" if big_endian else "<"
        self.header_size = header_size
        self.body = b""
        self.layouts = {}

    def define(self, local, message, fields, developer=()):
        """fields: (number, type) or (number, type, count); developer: (number, size, index)."""
        fields = [field if len(field) == 3 else (*field, 1) for field in fields]
        self.layouts[local] = fields
        self.body += struct.pack("<BBB", 0x40 | (0x20 if developer else 0) | local, 0,
                                 self.order == ">")
        self.body += struct.pack(self.order + "H", message) + bytes([len(fields)])
        for number, name, count in fields:
            size = struct.calcsize("=" + TYPES[name][1]) * count
            self.body += bytes([number, size, TYPES[name][0]])
        if developer:
            self.body += bytes([len(developer)])
            for field in developer:
                self.body += bytes(field)

    def encoded(self, local, values):
        """None is the type's invalid value; an array is a list."""
        assert len(values) == len(self.layouts[local])
        out = b""
        for (_, name, count), value in zip(self.layouts[local], values):
            _, letter, invalid = TYPES[name]
            if name == "string":
                out += (value or b"").ljust(count, b"\0")[:count]
                continue
            items = value if isinstance(value, list) else [value] * count
            for item in items:
                out += struct.pack(self.order + letter, invalid if item is None else item)
        return out

    def data(self, local, *values, developer=b""):
        self.body += bytes([local]) + self.encoded(local, values) + developer

    def compressed(self, local, seconds, *values):
        """A data message whose header holds the last five bits of its time."""
        self.body += bytes([0x80 | local << 5 | seconds & 0x1F]) + self.encoded(local, values)

    def raw(self, data):
        self.body += data

    def header(self, data_size=None):
        head = struct.pack("<BBHI4s", self.header_size, 0x20, 2132,
                           len(self.body) if data_size is None else data_size, b".FIT")
        if self.header_size == 14:
            head += struct.pack("<H", crc16(head))
        return head

    def bytes(self):
        whole = self.header() + self.body
        return whole + struct.pack("<H", crc16(whole))


def main():
    import fit_cases
    import fit_faults
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    cases = {**fit_cases.CASES, **fit_faults.CASES}
    assert len(cases) == len(fit_cases.CASES) + len(fit_faults.CASES)
    for name, case in cases.items():
        content, expected = case()
        (folder / (name + ".fit")).write_bytes(content)
        (folder / (name + ".expected")).write_text("".join(line + "\n" for line in expected))


if __name__ == "__main__":
    main()
