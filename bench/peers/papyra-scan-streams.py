"""Papyra's own scan of the newest entries of its Redis streams, as a whole process. Exit code 0 means clean and 2 anomalies."""

import sys

import anyio
from papyra.persistence.backends.redis import RedisStreamsConfig, RedisStreamsPersistence


async def scan(url: str, sample: int) -> int:
    backend = RedisStreamsPersistence(RedisStreamsConfig(url=url, scan_sample_size=sample))
    try:
        return 2 if (await backend.scan()).has_anomalies else 0
    finally:
        await backend.aclose()


sys.exit(anyio.run(scan, sys.argv[1], int(sys.argv[2])))
