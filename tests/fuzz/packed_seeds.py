# SPDX-FileCopyrightText: The Stridetick developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Packs each of the FILES as a watch's portal would, for the fuzzer of what unpacks:
packed_seeds.py FOLDER FILES..."""
import gzip
import pathlib
import sys
import zipfile

folder = pathlib.Path(sys.argv[1])
files = [pathlib.Path(name) for name in sys.argv[2:]]
folder.mkdir(parents=True, exist_ok=True)
(folder / "none.zip").write_bytes(b"PK\5\6" + bytes(18))
for file in files:
    packed = gzip.compress(file.read_bytes(), mtime=0)
    (folder / (file.name + ".gz")).write_bytes(packed)
    for way in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        with zipfile.ZipFile(folder / f"{file.name}.{way}.zip", "w", way) as archive:
            archive.writestr("readme.txt", "hello")
            archive.writestr("activities/1.gz", packed)
            archive.writestr("activities/" + file.name, file.read_bytes())
