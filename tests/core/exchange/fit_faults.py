# SPDX-FileCopyrightText: The Stridetick developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""FIT files with odd or wrong contents, and what a reader must make of them."""
import struct

from fit_cases import (START, T, TREADMILL, RUNNING, cadence_line, cadences, event, file_id,
                       local_time, plain, session, treadmill)
from fit_generator import EVENT, FILE_ID, LAP, RECORD, SESSION, FitFile, crc16

CASES = {}


def case(make):
    CASES[make.__name__] = make
    return make


def begun():
    fit = FitFile()
    file_id(fit)
    cadences(fit, 80)
    return fit


@case
def invalid_values():
    """All ones, or the type's own mark, is no value; a record without a time has no place."""
    fit = FitFile()
    fit.define(0, FILE_ID, [(0, "enum"), (1, "uint16"), (2, "uint16")])
    fit.data(0, 4, None, None)
    fit.define(1, RECORD, [(253, "uint32"), (4, "uint8"), (53, "uint8"), (6, "uint16"),
                           (2, "uint16"), (5, "uint32")])
    fit.data(1, T, None, None, None, None, None)
    fit.data(1, None, 80, 0, 1, 1, 1)
    fit.data(1, T + 1, 254, 0, 65534, 65534, 4294967294)
    session(fit, elapsed=None, end=T + 1)
    local_time(fit, 15 * 3600)  # no clock on earth
    return fit.bytes(), [
        treadmill(1000, device="", distance=4294967294),
        "sample 0 cadence=- speed=- altitude=- distance=-",
        "sample 1000 cadence=254000 speed=65534 altitude=1260680 distance=4294967294"]


@case
def values_beyond_belief():
    """Fields wider than the profile has them, with numbers that no run has."""
    fit = FitFile()
    file_id(fit)
    fit.define(1, RECORD, [(253, "uint32"), (4, "uint64"), (6, "sint64"), (2, "sint32"),
                           (5, "uint64"), (53, "uint32")])
    fit.data(1, T, 2**64 - 2, -(2**63), -5, 2**63, 4000000000)
    fit.data(1, T + 1, 81, 2**63 - 2, 2**31 - 2, 2**40, 128)
    fit.define(5, LAP, [(253, "uint32"), (2, "sint64"), (7, "sint64")])
    fit.data(5, T, 2**62, 2**62)
    fit.data(5, T, T, -1)
    fit.define(6, SESSION, [(2, "uint64"), (5, "uint32"), (6, "sint8"), (7, "uint64")])
    fit.data(6, T, RUNNING, TREADMILL, 2**63)
    return fit.bytes(), [
        treadmill(1000),
        "sample 0 cadence=- speed=- altitude=- distance=-",
        "sample 1000 cadence=82000 speed=- altitude=- distance=-",
        "lap 0 0 cadence=-"]


@case
def arrays_and_strings():
    """The first of several numbers counts; a string ends at its zero; a size that is no multiple
    of the type's is unreadable."""
    fit = FitFile()
    fit.define(0, FILE_ID, [(8, "string", 12), (0, "enum"), (1, "uint16"), (2, "uint16")])
    fit.data(0, b"Pod\x01\xc3\xa4\0zzz", 4, 255, 9)
    fit.define(1, RECORD, [(253, "uint32"), (108, "uint16", 3), (4, "uint8", 2),
                           (99, "string", 5), (6, "uint16")])
    fit.data(1, T, [1, 2, 3], [80, 90], b"abcde", 2500)
    fit.raw(bytes([0x41, 0, 0, RECORD, 0, 3, 253, 4, 0x86, 4, 1, 0x02, 6, 3, 0x84]))
    fit.raw(bytes([1]) + struct.pack("<I", T + 1) + b"\x51" + b"\x01\x02\x03")
    session(fit, elapsed=1000)
    return fit.bytes(), [treadmill(1000, device="Pod???"),
                         "sample 0 cadence=80000 speed=2500 altitude=- distance=-",
                         cadence_line(1000, 81000)]


@case
def maker_without_a_name():
    fit = FitFile()
    file_id(fit, manufacturer=9999, product=3)
    cadences(fit, 80)
    session(fit, elapsed=0)
    return fit.bytes(), [treadmill(0, device="manufacturer 9999 3"), cadence_line(0, 80000)]


@case
def records_out_of_order():
    fit = begun()
    cadences(fit, 82, start=T + 2)
    cadences(fit, 81, start=T + 1)
    cadences(fit, 79, start=T - 1)  # before the session
    session(fit, elapsed=2000)
    return fit.bytes(), [treadmill(2000), cadence_line(0, 80000), cadence_line(1000, 81000),
                         cadence_line(2000, 82000)]


@case
def time_since_power_on():
    """Below 0x10000000 a time says how long the watch was on, and no date."""
    fit = FitFile()
    file_id(fit)
    cadences(fit, 70, start=0x0FFFFFFF)
    cadences(fit, 80, start=T)
    session(fit, start=0x0FFFFFFF, elapsed=0, end=T)
    return fit.bytes(), [treadmill(0), cadence_line(0, 80000)]


@case
def times_at_the_end_of_the_field():
    """Compressed times go on beyond the last time that the field can hold."""
    fit = FitFile()
    file_id(fit)
    cadences(fit, 70, start=0xFFFFFFF0)
    fit.define(3, RECORD, [(4, "uint8")])
    fit.compressed(3, 31, 71)
    fit.compressed(3, 1, 72)
    cadences(fit, 80)
    session(fit, start=0xFFFFFFF0, elapsed=604800000, end=0xFFFFFFFF)
    return fit.bytes(), ["activity TreadmillRunning \"Garmin 2697\" start=" + START +
                         " offset=- length=604800000 distance=-", cadence_line(0, 80000)]


@case
def session_without_a_start():
    fit = begun()
    session(fit, start=None, elapsed=2000, end=T + 2)
    return fit.bytes(), [treadmill(2000), cadence_line(0, 80000)]


@case
def empty_fields():
    """255 fields of no byte, then a message of nothing but its header."""
    fit = begun()
    fit.raw(bytes([0x45, 0, 0, 99, 0, 255]) + bytes([4, 0, 2]) * 255 + bytes([5, 5, 5]))
    session(fit, elapsed=0)
    return fit.bytes(), [treadmill(0), cadence_line(0, 80000)]


@case
def wrong_crc():
    content = bytearray(plain())
    content[60] ^= 0x04
    return bytes(content), ["error WrongChecksum"]


@case
def wrong_header_crc():
    """The body's checksum covers the header as well, so it is made right again."""
    content = bytearray(plain()[:-2])
    content[12] ^= 0x04
    return bytes(content) + struct.pack("<H", crc16(content)), ["error WrongChecksum"]


@case
def header_without_crc():
    content = bytearray(plain()[:-2])
    content[12:14] = b"\0\0"
    return bytes(content) + struct.pack("<H", crc16(content)), [
        'activity Running "Garmin 2697" start=' + START + " offset=120 length=1500 distance=260",
        "sample 0 cadence=80000 speed=2500 altitude=1240 distance=0",
        "sample 1000 cadence=81000 speed=2510 altitude=1200 distance=250"]


@case
def cut_short():
    return plain()[:-30], ["error CutShort"]


@case
def second_of_chain_cut_short():
    return plain() + plain()[:-1], ["error CutShort"]


@case
def claims_4_gb():
    fit = begun()
    return fit.header(0xFFFFFFFF) + fit.body + b"\0\0", ["error CutShort"]


@case
def junk_after_the_end():
    return plain() + b"thank you for running", ["error Malformed"]


@case
def no_fit_file():
    return b"<?xml version='1.0'?><gpx></gpx>", ["error NotThisFormat"]


@case
def nothing_at_all():
    return b"", ["error NotThisFormat"]


@case
def header_too_short():
    content = bytearray(plain())
    content[0] = 11
    return bytes(content), ["error Malformed"]


@case
def course():
    """Somebody's way to run along, with times that nobody has run."""
    fit = FitFile()
    file_id(fit, kind=6)
    cadences(fit, 80)
    session(fit, elapsed=0)
    return fit.bytes(), ["error NoActivity"]


@case
def nothing_recorded():
    fit = FitFile()
    file_id(fit)
    event(fit, T, 0)
    return fit.bytes(), ["error NoActivity"]


@case
def record_years_later():
    fit = begun()
    cadences(fit, 80, start=T + 100000000)
    session(fit, elapsed=0)
    return fit.bytes(), ["error Malformed"]


def malformed(name, tail):
    def make():
        fit = begun()
        fit.raw(tail)
        return fit.bytes(), ["error Malformed"]
    CASES[name] = make


malformed("message_without_definition", bytes([9, 0, 0]))
malformed("message_past_the_end", bytes([1, 0, 0]))
malformed("definition_past_the_end", bytes([0x45, 0, 0]))
malformed("definition_fields_past_the_end", bytes([0x45, 0, 0, EVENT, 0, 9, 253, 4, 0x86]))
malformed("developer_count_past_the_end", bytes([0x65, 0, 0, EVENT, 0, 0]))
malformed("developer_fields_past_the_end", bytes([0x65, 0, 0, EVENT, 0, 0, 2, 4, 2, 0]))
malformed("unknown_byte_order", bytes([0x45, 0, 7, EVENT, 0, 0]))


@case
def compressed_time_without_one_before():
    fit = FitFile()
    fit.define(3, RECORD, [(4, "uint8")])
    fit.compressed(3, 1, 80)
    return fit.bytes(), ["error Malformed"]
