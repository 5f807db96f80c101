# SPDX-FileCopyrightText: The Stridetick developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Three hours of running as a watch records them, a record a second with place, pulse, height and
power: long_run.py FOLDER makes run.fit and run.tcx there."""
import datetime
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "core" / "exchange"))
from fit_cases import T, file_id, local_time, session  # noqa: E402
from fit_generator import RECORD, FitFile  # noqa: E402

SECONDS = 3 * 3600
RECORD_FIELDS = [(253, "uint32"), (0, "sint32"), (1, "sint32"), (5, "uint32"), (73, "uint32"),
                 (78, "uint32"), (2, "uint16"), (6, "uint16"), (7, "uint16"), (39, "uint16"),
                 (41, "uint16"), (83, "uint16"), (3, "uint8"), (4, "uint8"), (53, "uint8"),
                 (13, "sint8")]


def turns(second):
    return 80 + second * 7 % 5


def fit():
    file = FitFile()
    file_id(file)
    file.define(1, RECORD, RECORD_FIELDS)
    records = []
    for second in range(SECONDS):
        height = 2600 + second % 500
        file.data(1, T + second, 500_000_000 + second * 30, 100_000_000 + second * 30,
                  second * 280, 2800, height, height, 2800, 250, 830, 2450, 80, 150,
                  turns(second), 64, 21)
        records.append(file.body)
        file.body = b""
    session(file, elapsed=SECONDS * 1000, sub_sport=0, distance=SECONDS * 280)
    local_time(file, 3600, at=T + SECONDS)
    file.body = b"".join(records) + file.body
    return file.bytes()


def tcx():
    begin = datetime.datetime(2026, 3, 1, 7)

    def time(second):
        return (begin + datetime.timedelta(seconds=second)).isoformat() + ".000Z"

    points = "".join(f"""
          <Trackpoint>
            <Time>{time(second)}</Time>
            <Position>
              <LatitudeDegrees>{48 + second / 1e5}</LatitudeDegrees>
              <LongitudeDegrees>{11 + second / 1e5}</LongitudeDegrees>
            </Position>
            <AltitudeMeters>{520 + second % 500 / 5}</AltitudeMeters>
            <DistanceMeters>{second * 2.8:.2f}</DistanceMeters>
            <HeartRateBpm>
              <Value>150</Value>
            </HeartRateBpm>
            <Extensions>
              <ns3:TPX>
                <ns3:Speed>2.799999952316284</ns3:Speed>
                <ns3:RunCadence>{turns(second)}</ns3:RunCadence>
                <ns3:Watts>250</ns3:Watts>
              </ns3:TPX>
            </Extensions>
          </Trackpoint>""" for second in range(SECONDS))
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2"
  xmlns:ns3="http://www.garmin.com/xmlschemas/ActivityExtension/v2">
  <Activities>
    <Activity Sport="Running">
      <Id>{time(0)}</Id>
      <Lap StartTime="{time(0)}">
        <TotalTimeSeconds>{SECONDS}.0</TotalTimeSeconds>
        <DistanceMeters>{SECONDS * 2.8}</DistanceMeters>
        <Intensity>Active</Intensity>
        <TriggerMethod>Manual</TriggerMethod>
        <Track>{points}
        </Track>
      </Lap>
    </Activity>
  </Activities>
</TrainingCenterDatabase>
"""


folder = pathlib.Path(sys.argv[1])
folder.mkdir(parents=True, exist_ok=True)
(folder / "run.fit").write_bytes(fit())
(folder / "run.tcx").write_text(tcx())
