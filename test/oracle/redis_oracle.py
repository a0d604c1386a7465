"""The live oracle for Redis: what does the Papyra that is installed here say about damaged streams?

    python redis_oracle.py --url URL --seed N --cases M [--only ID]
    python redis_oracle.py --url URL --replay CASES.jsonl … [--diff]

Works like `oracle.py`, on a Redis database that has to be empty, and is emptied again and again. The cases have
the form of the corpus of Redis:

    id       the case depends on the seed and its id alone, so `--only` repeats one
    streams  events, audits, dead_letters → the entries, oldest first; entry n has the ID `1767225600000-n`
    options  prefix, system_id, scan_sample_size, approx_trim; quarantine_prefix and retention if any
    truth    what Papyra answered, each question on streams that were written anew:
      scan                the anomalies in order, metrics
      recover_repair      repaired_files, quarantined_files, all streams afterwards; the number of
      recover_quarantine  anomalies that a second scan finds; metrics
      compact             records before and after, all streams afterwards, metrics

An entry is an object of names and values where it is text and no name stands twice in it; else a list of
`[name, value]`, each in base64. Streams afterwards are `key → [[ID, entry], …]`; the ID and the time of a
quarantined entry are masked as `<id>` and `<time>`. An exception becomes `{"raises": …, "metrics": …}`.

One case in six, with an id of `redis-utf8`, holds bytes that are not UTF-8, of which Papyra dies. Such a
case has `instead` beside `truth`: the truth about the same streams with an entry `{"data": "{"}` in the place
of each that is not UTF-8. What `oracle.py` says about nesting holds here too. Needs `pip install papyra redis`.
"""

from __future__ import annotations

import argparse
import base64
import json
import platform
import sys
from collections.abc import Awaitable, Callable, Iterator
from importlib.metadata import version
from pathlib import Path
from random import Random
from typing import Any

import anyio
import redis
from oracle import TEXTS, differences, emit, odd_line, random_record, with_bad_utf8
from papyra.persistence.backends.redis import RedisStreamsConfig, RedisStreamsPersistence
from papyra.persistence.backends.retention import RetentionPolicy
from papyra.persistence.models import PersistenceRecoveryConfig, PersistenceRecoveryMode

Fields = list[tuple[bytes, bytes]]
"""Names and values of an entry, in their order."""
Case = dict[str, Any]

STREAMS = {"events": "event", "audits": "audit", "dead_letters": "dead_letter"}
"""Name at the end of the key → kind of the records."""
FIRST_MS = 1_767_225_600_000
"""The milliseconds of all IDs."""

# ------------------------------------------------------------------------------------------------ entries


def record_payload(rng: Random, kind: str, number: int) -> bytes:
    """A record as Papyra writes it; now and then one of another kind, or with escapes."""
    wanted = kind if rng.random() < 0.95 else None
    while True:
        record = random_record(rng, FIRST_MS / 1000 + number + 0.5)
        if wanted in (None, record["kind"]):
            return json.dumps(record, ensure_ascii=rng.random() < 0.2).encode()


def torn(rng: Random, payload: bytes) -> bytes:
    """Its beginning. (Cut within a character it is no UTF-8, which is for other cases.)"""
    return payload[: rng.randrange(len(payload))].decode(errors="ignore").encode()


def glued(rng: Random, payload: bytes) -> bytes:
    """A torn record and a whole one."""
    return torn(rng, payload) + payload


def spread(rng: Random, payload: bytes) -> bytes:
    """White space and line ends around it, and where JSON allows them."""
    blanks = [b"\n", b"\r\n", b"\r", b"\t", b" ", b"\n\n", b"\n\t"]
    inside = payload.replace(b", ", b"," + rng.choice(blanks)) if rng.random() < 0.5 else payload
    return rng.choice([b"", *blanks]) + inside + rng.choice([b"", *blanks])


def raw_control(rng: Random, payload: bytes) -> bytes:
    """A line end, a tab or a NUL that nobody escaped, often in a string."""
    text = payload.decode()
    at = rng.randrange(len(text) + 1)
    return (text[:at] + rng.choice("\n\r\t\x00\x1f") + text[at:]).encode()


def with_value(rng: Random, payload: bytes) -> bytes:
    """A record with a value that few other programs write or read."""
    value = rng.choice(
        [b"NaN", b"Infinity", b"-Infinity", b"1e400", b"9" * 4_300, b"9" * 4_301, b"-" + b"1" * 5_000,
         b'"\\ud800"', b'"\\udc00\\ud800"', b"0." + b"3" * 5_000, b"[" * 800 + b"]" * 800,
         b'{"a":' * 800 + b"1" + b"}" * 800]
    )  # fmt: skip
    return payload[:-1] + b', "more": ' + value + b"}"


DAMAGES: dict[Callable[[Random, bytes], bytes], int] = {
    torn: 4,
    glued: 2,
    spread: 4,
    raw_control: 4,
    with_value: 4,
    lambda rng, _: odd_line(rng): 10,
    lambda rng, _: rng.choice([b"", b"", b" ", b"\n", b"\r\n", b"\t"]): 3,
    lambda _, payload: b"\xef\xbb\xbf" + payload: 2,
    lambda _, payload: payload + payload: 1,
    lambda _, payload: payload + b"\n" + payload: 1,
    lambda rng, _: rng.choice([b"[1]", b'"text"', b"123", b"true", b"null", b"NaN", b"[]", b"[{}]"]): 4,
}


def random_entry(rng: Random, kind: str, number: int, share: float) -> Fields:
    """An entry as Papyra adds it; with the probability `share` one that something else has added."""
    payload = record_payload(rng, kind, number)
    if rng.random() >= share:
        return [(b"data", payload)]
    bad = rng.choices(list(DAMAGES), list(DAMAGES.values()))[0](rng, payload)
    if rng.random() < 0.7:
        return [(b"data", bad)]
    return rng.choice(
        [
            [(b"data", payload), (b"data", bad)],
            [(b"data", bad), (b"data", payload)],
            [(b"data", bad), (b"extra", b"x"), (b"data", b"{}")],
            [other_field(rng), (b"data", payload)],
            [(b"data", bad), other_field(rng), other_field(rng)],
            [other_field(rng)],
            [other_field(rng), other_field(rng)],
        ]
    )


def other_field(rng: Random) -> tuple[bytes, bytes]:
    """A field that is not Papyra's."""
    names = [b"Data", b"data ", b"payload", b"", b"\x00", "données".encode(), b"data\n", b"source", b"d" * 300]
    return rng.choice(names), rng.choice([b"{}", b"", *(text.encode() for text in TEXTS)])


def with_bad_bytes(rng: Random, fields: Fields) -> Fields:
    """The entry with bytes in it that are not UTF-8: in the payload, in another field, or in a name."""
    where = rng.choice(["payload", "payload", "value", "name"])
    if where == "payload":
        return [(name, with_bad_utf8(rng, value) if name == b"data" else value) for name, value in fields]
    bad = (b"extra", with_bad_utf8(rng, b"value")) if where == "value" else (with_bad_utf8(rng, b"name"), b"x")
    return [bad, *fields] if rng.random() < 0.5 else [*fields, bad]


# -------------------------------------------------------------------------------------------------- cases


def random_options(rng: Random) -> dict[str, Any]:
    """Settings of a backend."""
    options: dict[str, Any] = {
        "backend": "redis",
        "prefix": rng.choice(["papyra", "app", "app:é", "a*[b]?"]),
        "system_id": rng.choice(["local", "sys:1"]),
        "scan_sample_size": rng.choice([1, 2, 5, 1_000, 1_000, 1_000]),
        "approx_trim": rng.random() < 0.2,
    }
    if rng.random() < 0.3:
        options["quarantine_prefix"] = "held"
    if rng.random() < 0.5:
        options["retention"] = {"max_records": rng.choice([1, 2, 5, 10, 100])}
    return options


def random_streams(rng: Random) -> dict[str, list[Fields]]:
    """Entries of the three streams; some streams are not there."""
    share = rng.choice([0, 0.1, 0.4, 1])
    lengths = [0, 1, 2, 3, 5, 8, 15, 30]
    return {
        name: [random_entry(rng, kind, number, share) for number in range(rng.choice(lengths))]
        for name, kind in STREAMS.items()
    }


def random_cases(seed: int, count: int) -> Iterator[Case]:
    """`count` cases without their truth."""
    for number in range(count):
        bad_utf8 = number % 6 == 5
        case_id = f"redis-utf8-{number:04}" if bad_utf8 else f"redis-{number:04}"
        rng = Random(f"{seed}/{case_id}")
        options, streams = random_options(rng), random_streams(rng)
        for entries in streams.values():
            if bad_utf8 and entries:
                at = rng.randrange(len(entries))
                entries[at] = with_bad_bytes(rng, entries[at])
        yield {
            "id": case_id,
            "streams": {name: [encoded(entry) for entry in entries] for name, entries in streams.items()},
            "options": options,
        }


# ------------------------------------------------------------------------------------------------ streams


def encoded(fields: Fields) -> dict[str, str] | list[list[str]]:
    """An entry as cases hold it."""
    try:
        plain = {name.decode(): value.decode() for name, value in fields}
        if len(plain) == len(fields):
            return plain
    except UnicodeDecodeError:
        pass
    return [[base64.b64encode(part).decode() for part in field] for field in fields]


def decoded(entry: dict[str, str] | list[list[str]]) -> Fields:
    """The fields of an entry of a case."""
    if isinstance(entry, dict):
        return [(name.encode(), value.encode()) for name, value in entry.items()]
    return [(base64.b64decode(name), base64.b64decode(value)) for name, value in entry]


def without_bad_bytes(case: Case) -> Case:
    """The case with damage that Papyra can name in the place of what is not UTF-8."""

    def named(entry: Any) -> Any:
        try:
            [part.decode() for field in decoded(entry) for part in field]
        except UnicodeDecodeError:
            return {"data": "{"}
        return entry

    streams = {name: list(map(named, entries)) for name, entries in case["streams"].items()}
    return {**case, "streams": streams}


class Database:
    """A Redis database of the oracle's own; all in bytes."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.client = redis.Redis.from_url(url, protocol=2)
        if self.client.dbsize() > 0:
            raise SystemExit("the database is not empty; the oracle would delete what is in it")

    def write(self, case: Case) -> None:
        """Nothing but the streams of a case."""
        self.client.flushdb()
        for name, entries in case["streams"].items():
            key = "{prefix}:{system_id}:{name}".format(**case["options"], name=name)
            for number, entry in enumerate(entries, start=1):
                fields = [part for field in decoded(entry) for part in field]
                self.client.execute_command("XADD", key, f"{FIRST_MS}-{number}", *fields)

    def streams(self) -> dict[str, list[list[Any]]]:
        """All streams, by key, with what cannot be foretold masked."""
        # The client makes a dict of an entry, which loses fields: so the reply as it comes.
        self.client.response_callbacks.pop("XRANGE", None)
        keys = sorted(key.decode() for key in self.client.keys())
        replies = {key: self.client.execute_command("XRANGE", key, "-", "+") for key in keys}
        return {key: [self._entry(reply) for reply in entries] for key, entries in replies.items()}

    @staticmethod
    def _entry(reply: list[Any]) -> list[Any]:
        entry_id, parts = reply
        fields = list(zip(parts[::2], parts[1::2], strict=True))
        return masked_entry([entry_id.decode(), encoded(fields)])


def masked_entry(entry: list[Any]) -> list[Any]:
    """`[ID, fields]`; of a quarantined entry nobody can foretell the ID and the time."""
    fields = entry[1]
    if not isinstance(fields, dict) or list(fields) != ["source", "data", "timestamp"]:
        return entry
    return ["<id>", {**fields, "timestamp": "<time>"}]


def masked(truth: dict[str, Any]) -> dict[str, Any]:
    """A recorded truth with all masked that is masked today."""

    def masked_streams(answered: dict[str, Any]) -> dict[str, Any]:
        if "streams" not in answered:
            return answered
        streams = {key: list(map(masked_entry, entries)) for key, entries in answered["streams"].items()}
        return {**answered, "streams": streams}

    return {question: masked_streams(answered) for question, answered in truth.items()}


# ------------------------------------------------------------------------------------------------ questions


def backend_for(url: str, options: dict[str, Any]) -> RedisStreamsPersistence:
    """Papyra's backend for a case."""
    names = ("prefix", "system_id", "scan_sample_size", "approx_trim", "quarantine_prefix")
    config = RedisStreamsConfig(url=url, **{name: options[name] for name in names if name in options})
    retention = RetentionPolicy(**options["retention"]) if "retention" in options else None
    return RedisStreamsPersistence(config, retention_policy=retention)


async def ask_scan(backend: RedisStreamsPersistence, database: Database) -> dict[str, Any]:
    """Anomalies of one scan."""
    report = await backend.scan()
    return {
        "anomalies": [
            {"type": anomaly.type.name, "path": anomaly.path, "detail": anomaly.detail}
            for anomaly in report.anomalies
        ]
    }


Question = Callable[[RedisStreamsPersistence, Database], Awaitable[dict[str, Any]]]


def ask_recover(mode: PersistenceRecoveryMode) -> Question:
    """The question what a recovery leaves behind."""

    async def ask(backend: RedisStreamsPersistence, database: Database) -> dict[str, Any]:
        report = await backend.recover(PersistenceRecoveryConfig(mode=mode))
        assert report is not None, "the backend always reports"
        streams = database.streams()
        post = await backend.scan()
        return {
            "repaired_files": list(report.repaired_files),
            "quarantined_files": list(report.quarantined_files),
            "post_anomalies": len(post.anomalies),
            "streams": streams,
        }

    return ask


async def ask_compact(backend: RedisStreamsPersistence, database: Database) -> dict[str, Any]:
    """Records before and after a compaction, and the streams it leaves."""
    report = await backend.compact()
    sizes = {name: getattr(report, name) for name in ("before_records", "after_records")}
    return {**sizes, "streams": database.streams()}


QUESTIONS: dict[str, Question] = {
    "scan": ask_scan,
    "recover_repair": ask_recover(PersistenceRecoveryMode.REPAIR),
    "recover_quarantine": ask_recover(PersistenceRecoveryMode.QUARANTINE),
    "compact": ask_compact,
}


async def answer(case: Case, database: Database) -> dict[str, Any]:
    """Papyra's truth about a case, exceptions by their name."""
    truth: dict[str, Any] = {}
    for question, ask in QUESTIONS.items():
        database.write(case)
        backend = backend_for(database.url, case["options"])
        try:
            truth[question] = await ask(backend, database)
        except Exception as error:
            truth[question] = {"raises": type(error).__name__}
        truth[question]["metrics"] = dict(backend.metrics.snapshot())
        await backend.aclose()
    database.client.flushdb()
    return truth


# -------------------------------------------------------------------------------------------------- main


async def print_fresh(database: Database, seed: int, count: int, only: str | None) -> None:
    """Header and fresh cases with their truth."""
    versions = {"papyra": version("papyra"), "redis": version("redis"), "python": platform.python_version()}
    emit({"oracle": {**versions, "seed": seed}})
    for case in random_cases(seed, count):
        if only in (None, case["id"]):
            answered = {**case, "truth": await answer(case, database)}
            if case["id"].startswith("redis-utf8"):
                answered["instead"] = await answer(without_bad_bytes(case), database)
            emit(answered)


async def print_replay(database: Database, paths: list[Path], diff: bool) -> int:
    """The cases of the files with their truth of today, or the differences. Returns the exit code."""
    cases = changed = 0
    for path in paths:
        for line in path.read_text().splitlines():
            case = json.loads(line)
            if "oracle" in case:
                continue
            cases += 1
            truth = await answer(case, database)
            if not diff:
                emit({**case, "truth": truth})
                continue
            found = list(differences(masked(case["truth"]), truth))
            changed += bool(found)
            for difference in found:
                emit({"id": case["id"], **difference})
    if diff:
        print(f"{cases} cases, {changed} differ (papyra {version('papyra')})", file=sys.stderr)
    return 1 if changed else 0


def main() -> int:
    parser = argparse.ArgumentParser(description="Ask the installed Papyra about random or recorded streams.")
    parser.add_argument("--url", required=True, help="an empty database: redis://127.0.0.1:6379/0")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--cases", type=int, default=100)
    parser.add_argument("--only", metavar="ID", help="print only this one of the cases")
    parser.add_argument(
        "--replay", type=Path, nargs="+", metavar="FILE", help="ask the cases of these files again"
    )
    parser.add_argument(
        "--diff", action="store_true", help="with --replay: print what differs, exit 1 if anything"
    )
    args = parser.parse_args()
    database = Database(args.url)
    if args.replay:
        return anyio.run(print_replay, database, args.replay, args.diff)
    anyio.run(print_fresh, database, args.seed, args.cases, args.only)
    return 0


if __name__ == "__main__":
    sys.exit(main())
