"""Papyra's own repair of one JSON log, as a whole process. Exit code 0 means that it has written the file anew."""

import sys

import anyio
from papyra.persistence.json import JsonFilePersistence
from papyra.persistence.models import PersistenceRecoveryConfig, PersistenceRecoveryMode


async def recover(path: str) -> int:
    config = PersistenceRecoveryConfig(mode=PersistenceRecoveryMode.REPAIR)
    report = await JsonFilePersistence(path).recover(config)
    return 0 if report.repaired_files else 1


sys.exit(anyio.run(recover, sys.argv[1]))
