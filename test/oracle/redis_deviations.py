"""Does the Papyra that is installed here still do to Redis what the gate deliberately does otherwise?

    python redis_deviations.py --url URL [ID …]

Works like `deviations.py` and prints the same, on a Redis database that has to be empty, and is emptied before
each check. Needs `pip install papyra redis`.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable
from typing import Any

import anyio
import redis
from papyra.persistence.backends.redis import (
    RedisConsumerGroupConfig,
    RedisStreamsConfig,
    RedisStreamsPersistence,
)
from papyra.persistence.backends.retention import RetentionPolicy
from papyra.persistence.models import PersistedEvent, PersistenceRecoveryConfig, PersistenceRecoveryMode

Finding = tuple[bool, dict[str, Any]]
"""Whether the deviation holds, and what was seen."""

REPAIR = PersistenceRecoveryMode.REPAIR
QUARANTINE = PersistenceRecoveryMode.QUARANTINE
KEY = "papyra:local:events"
QUARANTINE_KEY = "papyra:local:quarantine:papyra_local_events"
GOOD = b'{"kind": "event", "timestamp": 1}'


class Papyra:
    """A database, and Papyra's backend on it; each call is a backend of its own, as a process would be."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.redis = redis.Redis.from_url(url, protocol=2)

    def add(self, *payloads: bytes) -> list[str]:
        """Entries with these payloads, and nothing else, in the stream of events; their IDs."""
        return [self.redis.xadd(KEY, {"data": payload}).decode() for payload in payloads]

    def ask(self, question: Callable[[RedisStreamsPersistence], Any], **options: Any) -> Any:
        """What a backend answers, or `{"raises": …}`; `retention` is that, the other options are settings."""

        async def asked() -> Any:
            retention = options.pop("retention", None)
            backend = RedisStreamsPersistence(
                RedisStreamsConfig(url=self.url, **options), retention_policy=retention
            )
            try:
                return await question(backend)
            except Exception as error:
                return {"raises": type(error).__name__}
            finally:
                await backend.aclose()

        return anyio.run(asked)

    def scan(self, **options: Any) -> Any:
        """The details of what a scan reports."""

        async def question(backend: RedisStreamsPersistence) -> list[str]:
            return [anomaly.detail for anomaly in (await backend.scan()).anomalies]

        return self.ask(question, **options)

    def recover(self, mode: PersistenceRecoveryMode) -> Any:
        """A recovery, as the doctor and the startup check run it."""

        async def question(backend: RedisStreamsPersistence) -> list[str]:
            report = await backend.recover(PersistenceRecoveryConfig(mode=mode))
            return [] if report is None else list(report.repaired_files)

        return self.ask(question)

    def entries(self, key: str) -> list[tuple[str, dict[str, str]]]:
        """All entries of a stream, as text."""
        return [
            (entry_id.decode(), {name.decode(): value.decode() for name, value in fields.items()})
            for entry_id, fields in self.redis.xrange(key)
        ]


Check = Callable[[Papyra], Finding]
CHECKS: dict[str, Check] = {}


def deviation(name: str) -> Callable[[Check], Check]:
    """Register a check under the deviation's id. It gets an empty database."""

    def register(check: Check) -> Check:
        CHECKS[name] = check
        return check

    return register


# ------------------------------------------------------------------------------------------------- reading


@deviation("redis-invalid-utf8")
def invalid_utf8(papyra: Papyra) -> Finding:
    """One byte that is not UTF-8, in any field or name, ends every scan, recovery and reading."""
    seen = {}
    for where, fields in {
        "payload": {b"data": b'{"a": "\xff"}'},
        "other_value": {b"data": GOOD, b"extra": b"\xff"},
        "name": {b"data": GOOD, b"\xff": b"x"},
    }.items():
        papyra.redis.flushdb()
        papyra.add(b"{")
        papyra.redis.xadd(KEY, fields)
        answers = {
            "scan": papyra.scan(),
            "repair": papyra.recover(REPAIR),
            "list_events": papyra.ask(lambda backend: backend.list_events()),
        }
        seen[where] = {question: answer["raises"] for question, answer in answers.items()}
    return all(set(each.values()) == {"UnicodeDecodeError"} for each in seen.values()), seen


@deviation("redis-wrong-type")
def wrong_type(papyra: Papyra) -> Finding:
    """A key of another type ends the scan of all streams; a compaction counts it as empty before it raises."""
    papyra.redis.rpush(KEY, "x")
    event = PersistedEvent("local", "local://1", "ActorStarted", {}, 1.0)
    seen = {
        "scan": papyra.scan(),
        "write": papyra.ask(lambda backend: backend.record_event(event)),
        "compact": papyra.ask(lambda backend: backend.compact()).before_records,
    }
    raises = [seen[question].get("raises") for question in ("scan", "write")]
    return raises == ["ResponseError", "ResponseError"] and seen["compact"] == 0, seen


@deviation("redis-missing-is-healthy")
def missing_is_healthy(papyra: Papyra) -> Finding:
    """A prefix under which there is nothing passes: a typo does too."""
    papyra.add(b"{")
    seen = {"typo": papyra.scan(prefix="papira"), "right": papyra.scan()}
    return seen["typo"] == [] and len(seen["right"]) == 1, seen


@deviation("redis-sample")
def sample(papyra: Papyra) -> Finding:
    """Only the newest entries are looked at and mended, and no report says how many there are beyond them."""
    papyra.add(b"{", *[GOOD] * 1_000)

    async def report(backend: RedisStreamsPersistence) -> list[str]:
        return sorted(name for name in dir(await backend.scan()) if not name.startswith("_"))

    seen = {
        "scan": papyra.scan(),
        "scan_of_all": papyra.scan(scan_sample_size=1_001),
        "repair": papyra.recover(REPAIR),
        "left": papyra.redis.xlen(KEY),
        "report_tells": papyra.ask(report),
    }
    overlooked = seen["scan"] == seen["repair"] == [] and len(seen["scan_of_all"]) == 1 and seen["left"] == 1_001
    return overlooked and seen["report_tells"] == ["anomalies", "backend", "has_anomalies"], seen


@deviation("redis-reads-oldest")
def reads_oldest(papyra: Papyra) -> Finding:
    """Of a stream longer than `max_read` readers see the oldest records: "the last 2" are not the newest."""
    papyra.add(*(b'{"kind": "event", "event_type": "ActorStarted", "timestamp": %d}' % n for n in range(10)))

    async def question(backend: RedisStreamsPersistence) -> list[float]:
        return [event.timestamp for event in await backend.list_events(limit=2)]

    seen = {"limit_2": papyra.ask(question), "limit_2_max_read_5": papyra.ask(question, max_read=5)}
    return seen == {"limit_2": [8, 9], "limit_2_max_read_5": [3, 4]}, seen


@deviation("redis-consume-hides-damage")
def consume_hides_damage(papyra: Papyra) -> Finding:
    """`consume` leaves damaged entries out of what it returns: nobody acknowledges them, ever."""
    ids = papyra.add(GOOD, b"{")
    config = RedisConsumerGroupConfig(group="g", consumer="c", block_ms=1)

    async def question(backend: RedisStreamsPersistence) -> list[str]:
        entries = await backend.consume(kind="events", cfg=config)
        await backend.ack(kind="events", group="g", ids=[entry.id for entry in entries])
        return [entry.id for entry in entries]

    consumed = papyra.ask(question)
    pending = [entry["message_id"].decode() for entry in papyra.redis.xpending_range(KEY, "g", "-", "+", 10)]
    return consumed == ids[:1] and pending == ids[1:], {"consumed": len(consumed), "pending": len(pending)}


# ---------------------------------------------------------------------------------------------- recovering


@deviation("redis-repair-drops-values")
def repair_drops_values(papyra: Papyra) -> Finding:
    """Repair deletes what it takes out, and keeps no copy: a value that is no object, or any other content."""
    papyra.add(GOOD, b'"a note"')
    papyra.redis.xadd(KEY, {"note": "kept by somebody else"})
    repaired = papyra.recover(REPAIR)
    keys = [key.decode() for key in papyra.redis.keys()]
    return repaired == keys == [KEY] and papyra.redis.xlen(KEY) == 1, {"repaired": repaired, "keys_left": keys}


@deviation("redis-quarantine-loses-id")
def quarantine_loses_id(papyra: Papyra) -> Finding:
    """A quarantined entry has neither its ID any more, nor its other fields, nor the first of two `data`."""
    own = papyra.redis.execute_command("XADD", KEY, "5-5", "data", "first", "data", "{", "note", "x").decode()
    papyra.redis.xadd(KEY, {"note": "no payload"}, id="5-6")
    papyra.recover(QUARANTINE)
    held = papyra.entries(QUARANTINE_KEY)
    names = sorted({name for _, fields in held for name in fields})
    evidence = {"data": sorted(fields["data"] for _, fields in held), "names": names}
    knows_id = any(own in (entry_id, *fields.values()) for entry_id, fields in held)
    return not knows_id and evidence == {"data": ["", "{"], "names": ["data", "source", "timestamp"]}, evidence


@deviation("redis-quarantine-not-atomic")
def quarantine_not_atomic(papyra: Papyra) -> Finding:
    """Copies are added one by one, and the entries deleted at the end: a crash between leaves both, and a
    second run makes more copies."""
    papyra.add(b"{", b"[")

    async def crash(backend: RedisStreamsPersistence) -> None:
        async def power_cut(*_: Any) -> None:
            raise ConnectionError("power cut")

        backend._redis.xdel = power_cut
        await backend.recover(PersistenceRecoveryConfig(mode=QUARANTINE))

    raised = papyra.ask(crash)
    between = {"stream": papyra.redis.xlen(KEY), "quarantine": papyra.redis.xlen(QUARANTINE_KEY)}
    papyra.recover(QUARANTINE)
    after = {"stream": papyra.redis.xlen(KEY), "quarantine": papyra.redis.xlen(QUARANTINE_KEY)}
    evidence = {"raises": raised["raises"], "after_a_crash": between, "after_another_run": after}
    return between == {"stream": 2, "quarantine": 2} and after == {"stream": 0, "quarantine": 4}, evidence


@deviation("redis-recover-forgets-consumers")
def recover_forgets_consumers(papyra: Papyra) -> Finding:
    """Repair deletes entries that a consumer group has pending: they stay pending without their record, and no
    report says so."""
    papyra.add(b"{")
    papyra.redis.xgroup_create(KEY, "g", "0")
    papyra.redis.xreadgroup("g", "c", {KEY: ">"})

    async def question(backend: RedisStreamsPersistence) -> str:
        return repr(await backend.recover(PersistenceRecoveryConfig(mode=REPAIR)))

    report = papyra.ask(question)
    pending, left = papyra.redis.xpending(KEY, "g")["pending"], papyra.redis.xlen(KEY)
    evidence = {"pending": pending, "left": left, "report_names_group": "pending" in report}
    return evidence == {"pending": 1, "left": 0, "report_names_group": False}, evidence


# ---------------------------------------------------------------------------------------------- compacting


@deviation("redis-compact-ignores-age")
def compact_ignores_age(papyra: Papyra) -> Finding:
    """`max_age_seconds` and `max_total_bytes` hide records from readers, but let none of them go."""
    for milliseconds in (1, 2, int(time.time() * 1_000)):
        papyra.redis.xadd(KEY, {"data": GOOD}, id=f"{milliseconds}-1")
    seen = {}
    for name, retention in {
        "max_age_seconds": RetentionPolicy(max_age_seconds=60),
        "max_total_bytes": RetentionPolicy(max_total_bytes=10),
    }.items():
        report = papyra.ask(lambda backend: backend.compact(), retention=retention)
        read = papyra.ask(lambda backend: backend.list_events(), retention=retention)
        seen[name] = {"after_records": report.after_records, "left": papyra.redis.xlen(KEY), "read": len(read)}
    return all(each == {"after_records": 3, "left": 3, "read": 0} for each in seen.values()), seen


# ----------------------------------------------------------------------------------------------------- main


def carry_out(name: str, papyra: Papyra) -> tuple[Finding, bool]:
    """A check on an empty database, and whether it could be carried out."""
    papyra.redis.flushdb()
    try:
        return CHECKS[name](papyra), True
    except Exception as error:
        return (False, {"check_failed": f"{type(error).__name__}: {error}"}), False
    finally:
        papyra.redis.flushdb()


def main() -> int:
    parser = argparse.ArgumentParser(description="Does the installed Papyra still deviate as documented?")
    parser.add_argument("--url", required=True, help="an empty database: redis://127.0.0.1:6379/0")
    parser.add_argument("wanted", nargs="*", metavar="ID")
    args = parser.parse_args()
    if unknown := [name for name in args.wanted if name not in CHECKS]:
        parser.error(f"no deviation is called {unknown[0]!r}; there are {', '.join(CHECKS)}")
    papyra = Papyra(args.url)
    if papyra.redis.dbsize() > 0:
        parser.error("the database is not empty; the checks would delete what is in it")
    failed = False
    for name in args.wanted or CHECKS:
        (holds, evidence), carried_out = carry_out(name, papyra)
        failed = failed or not carried_out
        print(json.dumps({"id": name, "holds": holds, "evidence": evidence}), flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
