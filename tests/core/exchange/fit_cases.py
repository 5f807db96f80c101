# SPDX-FileCopyrightText: The Stridetick developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""FIT files that can be read, and what is in them.

T is a time as FIT counts it; START is the same in milliseconds of 1970, reckoned by hand:
(1000000000 + 631065600) * 1000. Lines of the tables: see fit_samples.hpp.
"""
from fit_generator import (ACTIVITY, DEVELOPER_DATA_ID, DEVICE_INFO, EVENT, FIELD_DESCRIPTION,
                           FILE_ID, LAP, RECORD, SESSION, SPORT, FitFile)

T = 1000000000
START = "1631065600000"
CASES = {}

RUNNING, CYCLING, TRANSITION, FITNESS_EQUIPMENT = 1, 2, 3, 4
TREADMILL, INDOOR_RUNNING = 1, 45
TIMER, TIMER_START, TIMER_STOP, TIMER_STOP_ALL = 0, 0, 1, 4


def case(make):
    CASES[make.__name__] = make
    return make


def file_id(fit, kind=4, manufacturer=1, product=2697):
    fit.define(0, FILE_ID, [(0, "enum"), (1, "uint16"), (2, "uint16"), (4, "uint32")])
    fit.data(0, kind, manufacturer, product, T)


def session(fit, start=T, elapsed=3000, sport=RUNNING, sub_sport=TREADMILL, distance=None,
            end=None):
    fit.define(2, SESSION, [(253, "uint32"), (2, "uint32"), (5, "enum"), (6, "enum"),
                            (7, "uint32"), (9, "uint32")])
    end = start + (elapsed or 0) // 1000 if end is None else end
    fit.data(2, end, start, sport, sub_sport, elapsed, distance)


def local_time(fit, offset_seconds, at=T + 3):
    fit.define(3, ACTIVITY, [(253, "uint32"), (0, "uint32"), (1, "uint16"), (5, "uint32")])
    fit.data(3, at, 3000, 1, at + offset_seconds)


def event(fit, at, kind, number=TIMER):
    fit.define(4, EVENT, [(253, "uint32"), (0, "enum"), (1, "enum")])
    fit.data(4, at, number, kind)


def cadences(fit, *turns, start=T):
    """Records with a cadence each, one a second."""
    fit.define(1, RECORD, [(253, "uint32"), (4, "uint8")])
    for second, turn in enumerate(turns):
        fit.data(1, start + second, turn)


def plain(**options):
    """Speed 2.5 m/s, altitude 12.4 m = (12.4 + 500) * 5, distance in cm."""
    fit = FitFile(**options)
    file_id(fit)
    fit.define(1, RECORD, [(253, "uint32"), (4, "uint8"), (6, "uint16"), (2, "uint16"),
                           (5, "uint32")])
    fit.data(1, T, 80, 2500, 2562, 0)
    fit.data(1, T + 1, 81, 2510, 2560, 250)
    session(fit, elapsed=1500, sub_sport=0, distance=260)
    local_time(fit, 7200)
    return fit.bytes()


PLAIN = [
    'activity Running "Garmin 2697" start=' + START + " offset=120 length=1500 distance=260",
    "sample 0 cadence=80000 speed=2500 altitude=1240 distance=0",
    "sample 1000 cadence=81000 speed=2510 altitude=1200 distance=250",
]


def treadmill(length, device="Garmin 2697", start=START, offset="-", distance="-"):
    return (f'activity TreadmillRunning "{device}" start={start} offset={offset} '
            f"length={length} distance={distance}")


def cadence_line(at, milli):
    return f"sample {at} cadence={milli} speed=- altitude=- distance=-"


@case
def little_endian():
    return plain(), PLAIN


@case
def big_endian():
    return plain(big_endian=True), PLAIN


@case
def short_header():
    return plain(header_size=12), PLAIN


@case
def chained():
    second = FitFile(big_endian=True)
    file_id(second, manufacturer=123, product=77)
    cadences(second, 77, start=T + 100)
    session(second, start=T + 100, elapsed=0)
    settings = FitFile()
    file_id(settings, kind=2)
    return plain() + settings.bytes() + second.bytes(), PLAIN + [
        treadmill(0, device="Polar 77", start="1631065700000"), cadence_line(0, 77000)]


@case
def compressed_timestamps():
    """T ends in 0 of 32: 1000000000 = 31250000 * 32. Times go on over the turn of the five bits."""
    fit = FitFile()
    file_id(fit)
    fit.define(1, RECORD, [(253, "uint32"), (4, "uint8")])
    fit.define(3, RECORD, [(4, "uint8")])
    fit.data(1, T, 80)
    fit.compressed(3, 1, 81)
    fit.compressed(3, 31, 82)
    fit.compressed(3, 2, 83)   # 34 s
    fit.compressed(3, 2, 84)   # 34 s again
    fit.compressed(3, 1, 85)   # 65 s
    session(fit, elapsed=65000)
    return fit.bytes(), [treadmill(65000)] + [
        cadence_line(at, milli) for at, milli in
        ((0, 80000), (1000, 81000), (31000, 82000), (34000, 83000), (34000, 84000),
         (65000, 85000))]


@case
def developer_fields():
    """A foot pod adds to the records what it measures, and says what that is."""
    fit = FitFile()
    file_id(fit)
    fit.define(5, DEVELOPER_DATA_ID, [(1, "byte", 16), (3, "uint8")])
    fit.data(5, [7] * 16, 0)
    fit.define(6, FIELD_DESCRIPTION, [(0, "uint8"), (1, "uint8"), (2, "uint8"), (3, "string", 16)])
    fit.data(6, 0, 4, 0x84, b"Form Power")
    fit.define(1, RECORD, [(253, "uint32"), (4, "uint8")], developer=[(4, 2, 0), (9, 5, 0)])
    fit.data(1, T, 80, developer=b"\x01\x02" + b"\x04\xfd\x00\x00\x40")
    fit.data(1, T + 1, 81, developer=b"\xff\xff" + b"\x00\x00\x00\x00\x00")
    session(fit, elapsed=1000)
    return fit.bytes(), [treadmill(1000), cadence_line(0, 80000), cadence_line(1000, 81000)]


@case
def fractional_cadence():
    """79 + 64/128 is 79.5, which are 159 steps a minute; 1/128 is 7.8 thousandths."""
    fit = FitFile()
    file_id(fit)
    fit.define(1, RECORD, [(253, "uint32"), (4, "uint8"), (53, "uint8")])
    for second, (turns, fraction) in enumerate(
            ((79, 64), (80, 0), (80, 1), (81, 127), (82, None), (None, 64), (0, 0))):
        fit.data(1, T + second, turns, fraction)
    session(fit, elapsed=6000)
    return fit.bytes(), [treadmill(6000)] + [
        cadence_line(second * 1000, milli) for second, milli in
        enumerate((79500, 80000, 80008, 81992, 82000, "-", 0))]


@case
def treadmill_without_gps():
    fit = FitFile()
    file_id(fit)
    fit.define(1, RECORD, [(253, "uint32"), (0, "sint32"), (1, "sint32"), (4, "uint8"),
                           (73, "uint32"), (6, "uint16"), (78, "uint32"), (2, "uint16")])
    fit.data(1, T, None, None, 84, 3000, 2999, None, None)
    fit.data(1, T + 1, None, None, 85, None, 3010, 2500, 2501)
    session(fit, sport=FITNESS_EQUIPMENT, elapsed=1000, distance=600)
    return fit.bytes(), [
        treadmill(1000, distance=600),
        "sample 0 cadence=84000 speed=3000 altitude=- distance=-",
        "sample 1000 cadence=85000 speed=3010 altitude=0 distance=-"]


@case
def indoor_running_west_of_utc():
    fit = FitFile()
    file_id(fit)
    cadences(fit, 80)
    session(fit, elapsed=0, sub_sport=INDOOR_RUNNING)
    local_time(fit, -12600)  # 3 h 30 min
    return fit.bytes(), [treadmill(0, offset=-210), cadence_line(0, 80000)]


@case
def laps():
    fit = FitFile()
    file_id(fit)
    cadences(fit, 80, 81, 82, 83)
    fit.define(5, LAP, [(253, "uint32"), (2, "uint32"), (7, "uint32"), (17, "uint8"),
                        (80, "uint8")])
    fit.data(5, T + 2, T, 1800, 80, 64)
    fit.data(5, T + 3, T + 2, None, None, None)  # its length is from start to end
    session(fit)
    return fit.bytes(), [
        treadmill(3000), *(cadence_line(i * 1000, 80000 + i * 1000) for i in range(4)),
        "lap 0 1800 cadence=80500", "lap 2000 1000 cadence=-"]


@case
def pauses():
    """A stop that comes twice counts once; other events change nothing."""
    fit = FitFile()
    file_id(fit)
    event(fit, T, TIMER_START)
    cadences(fit, 80)
    event(fit, T + 10, TIMER_STOP_ALL)
    event(fit, T + 11, TIMER_STOP)
    event(fit, T + 12, TIMER_START, number=9)
    event(fit, T + 15, TIMER_START)
    event(fit, T + 20, TIMER_STOP)
    event(fit, T + 26, TIMER_START)
    event(fit, T + 30, TIMER_STOP_ALL)  # the end: events have whole seconds
    session(fit, elapsed=30400)
    return fit.bytes(), [treadmill(30400), cadence_line(0, 80000), "pause 10000 5000",
                         "pause 20000 6000"]


@case
def pause_until_the_end():
    fit = FitFile()
    file_id(fit)
    cadences(fit, 80)
    event(fit, T + 10, TIMER_STOP_ALL)
    session(fit, elapsed=30000)
    return fit.bytes(), [treadmill(30000), cadence_line(0, 80000), "pause 10000 20000"]


@case
def multisport():
    """By bicycle, a change of shoes, then a run; the distance goes on over the three."""
    fit = FitFile()
    file_id(fit)
    fit.define(1, RECORD, [(253, "uint32"), (4, "uint8"), (5, "uint32")])
    for second, (turns, distance) in enumerate(
            ((90, 0), (91, 800), (None, 900), (80, 900), (81, 1200))):
        fit.data(1, T + second, turns, distance)
    event(fit, T + 3, TIMER_STOP_ALL)
    session(fit, sport=CYCLING, sub_sport=0, elapsed=2000, distance=800)
    session(fit, start=T + 2, sport=TRANSITION, sub_sport=0, elapsed=1000)
    session(fit, start=T + 3, sub_sport=0, elapsed=1000, distance=300)
    head = 'activity {} "Garmin 2697" start={} offset=- length={} distance={}'
    return fit.bytes(), [
        head.format("Other", START, 2000, 800),
        "sample 0 cadence=90000 speed=- altitude=- distance=0",
        "sample 1000 cadence=91000 speed=- altitude=- distance=800",
        head.format("Other", "1631065602000", 1000, 100),
        "sample 0 cadence=- speed=- altitude=- distance=100",
        head.format("Running", "1631065603000", 1000, 300),
        "sample 0 cadence=80000 speed=- altitude=- distance=0",
        "sample 1000 cadence=81000 speed=- altitude=- distance=300"]


@case
def no_session():
    """The battery was empty before the watch closed the file."""
    fit = FitFile()
    file_id(fit)
    fit.define(5, SPORT, [(0, "enum"), (1, "enum")])
    fit.data(5, RUNNING, TREADMILL)
    cadences(fit, 80, 81)
    return fit.bytes(), [treadmill(1000), cadence_line(0, 80000), cadence_line(1000, 81000)]


@case
def unknown_messages_and_fields():
    fit = FitFile()
    file_id(fit)
    fit.define(7, 0xFF00, [(0, "uint32"), (250, "float32"), (3, "sint64")])
    fit.data(7, 5, 1.5, -3)
    fit.define(8, DEVICE_INFO, [(253, "uint32"), (199, "uint8")])
    fit.data(8, T, 3)
    fit.define(1, RECORD, [(200, "float32"), (253, "uint32"), (201, "sint8"), (4, "uint8")])
    fit.data(1, 2.5, T, -4, 80)
    session(fit, elapsed=0)
    return fit.bytes(), [treadmill(0), cadence_line(0, 80000)]


@case
def redefined_local_message():
    """Local number 1 changes its fields, its kind and its byte order within the file."""
    fit = FitFile()
    file_id(fit)
    cadences(fit, 80)
    fit.define(1, EVENT, [(253, "uint32"), (0, "enum"), (1, "enum")])
    fit.data(1, T + 1, TIMER, TIMER_STOP)
    fit.order = ">"
    fit.define(1, RECORD, [(4, "uint8"), (6, "uint16"), (253, "uint32")])
    fit.data(1, 82, 2600, T + 2)
    session(fit, elapsed=2000)
    return fit.bytes(), [treadmill(2000), cadence_line(0, 80000),
                         "sample 2000 cadence=82000 speed=2600 altitude=- distance=-",
                         "pause 1000 1000"]
