# SPDX-FileCopyrightText: The Stridetick developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes files that are made to hurt who reads them: hostile_files.py FOLDER"""
import pathlib
import struct
import sys
import zlib

MEGABYTE = 1 << 20
FOLDER = pathlib.Path(sys.argv[1])
TCX = b"<?xml version='1.0'?><TrainingCenterDatabase><Activities><Activity Sport='Running'>"
GPX = b"<?xml version='1.0'?><gpx><trk><trkseg>"
GZIP = b"\x1f\x8b\x08" + bytes(7)


def write(name, *pieces, megabytes=0):
    """The pieces, and nothing but zeros behind them up to that size."""
    with open(FOLDER / name, "wb") as file:
        for piece in pieces:
            file.write(piece)
        if megabytes:
            file.truncate(megabytes * MEGABYTE)


def zeros(count):
    """So many megabytes of zeros, packed; no bytes depend on those before."""
    packing = zlib.compressobj(9, zlib.DEFLATED, -15)
    return (packing.compress(bytes(MEGABYTE)) + packing.flush(zlib.Z_FULL_FLUSH)) * count


def zip_of(files):
    """A .zip of (name, method, bytes in it, size that it claims) of each."""
    archive, directory = b"", b""
    for name, method, packed, size in files:
        told = struct.pack("<5H3I2H", 20, 0, method, 0, 33, zlib.crc32(packed), len(packed), size,
                           len(name), 0)
        directory += (b"PK\1\2" + struct.pack("<H", 20) + told +
                      struct.pack("<3H2I", 0, 0, 0, 0, len(archive)) + name)
        archive += b"PK\3\4" + told + name + packed
    return archive + directory + b"PK\5\6" + struct.pack("<4H2IH", 0, 0, len(files), len(files),
                                                         len(directory), len(archive), 0)


def laughs(root):
    lines = ["<!ENTITY l0 'lol'>"]
    lines += [f"<!ENTITY l{i} '{f'&l{i - 1};' * 10}'>" for i in range(1, 10)]
    return f"<?xml version='1.0'?><!DOCTYPE a [{''.join(lines)}]><{root}>&l9;</{root}>".encode()


def fit_of(claimed):
    return struct.pack("<2BHI4sH", 14, 0x20, 2132, claimed, b".FIT", 0)


def fit_checksum(data):
    """CRC-16, its bits from the low end, by the byte."""
    steps = []
    for value in range(256):
        for _ in range(8):
            value = value >> 1 ^ (0xA001 if value & 1 else 0)
        steps.append(value)
    total = 0
    for byte in data:
        total = total >> 8 ^ steps[(total ^ byte) & 0xFF]
    return total


for name, begin in {"tcx": TCX, "gpx": GPX, "fit": fit_of(200 * MEGABYTE - 16),
                    "zip": b"PK\3\4" + bytes(range(256)), "gz": GZIP}.items():
    write("200_megabytes." + name, begin, megabytes=200)
write("full.tcx", TCX, b"<Lap/>" * 2_900_000)
write("full.gpx", GPX, b"<trkpt a='' b=''/>" * 900_000)
write("text.tcx", TCX, b"x" * (63 * MEGABYTE))
for root, name in {"TrainingCenterDatabase": "tcx", "gpx": "gpx"}.items():
    write("laughs." + name, laughs(root))

bomb = zeros(10_000)
write("bomb.gz", GZIP, bomb)
write("bomb.zip", zip_of([(b"run.fit", 8, bomb, 0xFFFFFFFE)]))
one = GZIP + zeros(300)
write("bomb_in_bomb.zip", zip_of([(b"%d.gz" % i, 0, one, len(one)) for i in range(100)]))

write("claims_4_gigabytes.fit", fit_of(0xFFFFFFFE), bytes(1000))
packed = zlib.compressobj(9, zlib.DEFLATED, 31)
write("claims_4_gigabytes.gz", packed.compress(fit_of(0xFFFFFFFE)), packed.flush())
write("claims_4_gigabytes.zip", zip_of([(b"run.fit", 0, fit_of(100), 0xFFFFFFFE)]))
# Each of one byte: a record of nothing, a second after the one before.
records = (bytes([0x40, 0, 0, 20, 0, 1, 253, 4, 0x86, 0, 0, 0, 0, 65, 0x41, 0, 0, 20, 0, 0]) +
           b"\xa1" * 1_500_000)
records = fit_of(len(records)) + records
write("records.fit", records, struct.pack("<H", fit_checksum(records)))
