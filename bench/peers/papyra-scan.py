"""Papyra's own scan of one JSON log, as a whole process. Exit code 0 means clean and 2 anomalies."""

import sys

import anyio
from papyra.persistence.json import JsonFilePersistence


async def scan(path: str) -> int:
    report = await JsonFilePersistence(path).scan()
    return 2 if report.has_anomalies else 0


sys.exit(anyio.run(scan, sys.argv[1]))
