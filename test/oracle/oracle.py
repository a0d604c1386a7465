"""The live oracle: what does the Papyra that is installed here say about a damaged log?

    python oracle.py --seed N --cases M [--kinds json,json-utf8,rotating,edge] [--only ID]
    python oracle.py --replay CASES.jsonl … [--diff]

The first form makes M fresh cases from the seed, the kinds in turn, and prints one JSON object a line:
first a header `{"oracle": {"papyra", "python", "seed"}}`, then the cases, in the form of the corpus:

    id       kind and number; the case depends on the seed and its id alone, so `--only` repeats one
    files    name → base64 of the content, or "<dir>" for a directory
    options  the backend and its settings
    truth    what Papyra answered, each question on a fresh copy of the files:
      scan                the anomalies in order (orphans sorted: Papyra's order is that of a set), metrics
      recover_repair      kept: the surviving lines as [file, line], oldest first, null when nothing was
      recover_quarantine  rewritten; repaired_files, quarantined_files, the files afterwards; the number of
                          anomalies that a second scan finds; metrics
      compact             records and bytes before and after, the files afterwards
      counts              events, audits and dead letters as Papyra's readers return them

An exception becomes `{"raises": its name, "metrics": …}` (without metrics for compact and counts). Paths
are relative to the case's directory, and the milliseconds in a quarantine name are masked as `<stamp>`.

The second form asks the cases of such files again and prints them with the new truth; with `--diff` it
prints only the places where the two truths differ, and exits with 1 when there are any.

Limits of nesting differ between interpreters (984 levels on CPython 3.11, 1,493 on 3.12.1, 9,994 on
3.13.0), so fresh cases nest at most 850 levels deep, or far deeper than any of them reads. Retention by age
is left out: it depends on the clock. Needs `pip install papyra`, nothing else.
"""

from __future__ import annotations

import argparse
import base64
import json
import platform
import re
import sys
import tempfile
from collections.abc import Awaitable, Callable, Iterator
from importlib.metadata import version
from pathlib import Path
from random import Random
from typing import Any

import anyio
from papyra.persistence.backends.retention import RetentionPolicy
from papyra.persistence.backends.rotating import RotatingFilePersistence
from papyra.persistence.json import JsonFilePersistence
from papyra.persistence.models import PersistenceAnomaly, PersistenceRecoveryConfig, PersistenceRecoveryMode

Backend = JsonFilePersistence | RotatingFilePersistence
Files = dict[str, bytes | None]
"""Name → content; None is a directory."""
Case = dict[str, Any]

# ------------------------------------------------------------------------------------------------ records

TEXTS = [
    "", "payment", "error", "ValueError('bad')", "café", "naïve", "日本語", "emoji 🎭", 'say "hi"',
    "back\\slash", "line\nbreak", "carriage\rreturn", "a\tb", "nul\x00byte", "\u2028sep", "\x7f\x85",
    "x" * 40, "</script>", "::error::forged", "__proto__", "}{", '{"kind": "event"}', "\ufeff",
    "\U0010ffff", "a" * 70,
]  # fmt: skip
SCALARS = [
    None, True, False, 0, 1, -1, -0.0, 1.5, 1e300, 1e-300, 5e-324, 2**53 + 1, 10**20, -(10**18), 0.1 + 0.2,
    float("nan"), float("inf"), float("-inf"),
]  # fmt: skip
EVENT_TYPES = ["ActorStarted", "ActorRestarted", "ActorStopped", "ActorCrashed"]


def random_value(rng: Random, depth: int = 3) -> Any:
    """A JSON value as a payload may hold it; NaN and Infinity are among them, as Python writes them."""
    roll = rng.random()
    if depth == 0 or roll < 0.5:
        return rng.choice(TEXTS) if rng.random() < 0.6 else rng.choice(SCALARS)
    if roll < 0.75:
        return [random_value(rng, depth - 1) for _ in range(rng.randrange(4))]
    return {rng.choice(TEXTS): random_value(rng, depth - 1) for _ in range(rng.randrange(4))}


def random_address(rng: Random) -> Any:
    """An actor's address in the spellings that have been in use."""
    number = rng.randrange(100)
    return rng.choice([f"local://{number}", f"local:{number}", {"system": "local", "actor_id": number}])


def random_record(rng: Random, timestamp: float) -> dict[str, Any]:
    """A record of one of the three kinds, `kind` first."""
    kind = rng.choices(["event", "audit", "dead_letter"], [6, 3, 3])[0]
    system = rng.choice(["local", "local", "sys-1"])
    if kind == "event":
        return {
            "kind": kind,
            "system_id": system,
            "actor_address": random_address(rng),
            "event_type": rng.choice(EVENT_TYPES),
            "payload": {"reason": random_value(rng)} if rng.random() < 0.6 else {},
            "timestamp": timestamp,
        }
    if kind == "dead_letter":
        return {
            "kind": kind,
            "system_id": system,
            "target": random_address(rng) if rng.random() < 0.7 else None,
            "message_type": rng.choice(["str", "PaymentRequest"]),
            "payload": random_value(rng),
            "timestamp": timestamp,
        }
    actors = rng.randrange(1, 10)
    return {
        "kind": kind,
        "system_id": system,
        "timestamp": timestamp,
        "total_actors": actors,
        "alive_actors": actors,
        "stopping_actors": 0,
        "restarting_actors": 0,
        "registry_size": actors,
        "registry_orphans": ["orphan"] * rng.randrange(3),
        "registry_dead": [],
        "dead_letters_count": rng.randrange(4),
    }


def record_lines(rng: Random, count: int, *, rotating: bool) -> list[bytes]:
    """`count` records as the backend writes them: its key order, its escapes, a line feed at the end."""
    lines, timestamp = [], 1_767_225_600.0
    for _ in range(count):
        timestamp += rng.random() * 10
        record = random_record(rng, round(timestamp, rng.choice([0, 3, 6, 7])))
        if rotating:
            record["kind"] = record.pop("kind")
        lines.append(json.dumps(record, ensure_ascii=rotating).encode() + b"\n")
    return lines


# ----------------------------------------------------------------------------------------------- odd lines

JUNK = (
    b"", b" ", b"\t", b"\x0b", b"{", b"}", b"[", b"]", b",", b":", b"{}", b"[]", b"null", b"true", b"false",
    b"tru", b"nul", b"falsee", b"True", b"None", b"undefined", b"NaN", b"-NaN", b"nan", b"inf", b"Infinity",
    b"-Infinity", b"+Infinity", b"-", b"--1", b"01", b"-01", b"+1", b"1.", b".5", b"1e", b"1e+", b"1e5",
    b"1E+5", b"0x10", b"1_000", b"-0", b"0e0", b"0.0e-0", b"1e400", b"-1e400", b"1e-400", b"123 456",
    b'"str"', b"'str'", b'"', b'"a', b'"\\"', b'"\\\\"', b"[1,]", b"[,1]", b"[1 2]", b'{"a":1,}',
    b'{"a" 1}', b'{"a":}', b"{a:1}", b'{"a"}', b'{"a":1:2}', b'{"a":1}{"b":2}', b'{"a":1} {"b":2}',
    b'{"a":1} x', b'{"a":1}\t', b'  {"a":1}  ', b'\x0c{"a":1}', b'{"a":1}\x0c', b'{"a":1}\xc2\xa0',
    b'{"a":1}\x00', b'{"a":1,"a":2}', b'{"kind":"event","kind":"audit"}', b'{"":1}', b"// comment",
    b"# comment", b"{} // c", b"/**/", b'{"kind":"event"', b'"kind":"event"}',
    b'{"kind":"weird","timestamp":1}', b'{"kind":null}', b'{"kind":["event"]}', b'{"kind":"event"}',
    b'{"kind":"event","timestamp":"soon"}', b'{"__proto__":1}', b'{"constructor":{"prototype":1}}',
    b'{"a":NaN,"b":[Infinity,-Infinity]}', b'{"NaN":1}', b"{NaN:1}", b"[NaN,]", b"\x00" * 16, b"\x1f",
    b"\x7f", b"\xc2\x85", b"\xe2\x80\xa8", b"\xe2\x80\xa9", b"\xc2\xa0", b"\xef\xbb\xbf",
    b'\xef\xbb\xbf{"a":1}', b'{"a":1}\xef\xbb\xbf', b'{\xef\xbb\xbf"a":1}', b'"\xef\xbf\xbe"',
    b'"\xf4\x8f\xbf\xbf"', b'"\xed\x9f\xbf"',
)  # fmt: skip
STRING_PIECES = (
    b"a", b"\xc3\xa9", b"\xf0\x9f\x8e\xad", b"\xe2\x80\xa8", b"\xc2\x85", b"\x7f", b'\\"', b"\\\\", b"\\/",
    b"\\b", b"\\f", b"\\n", b"\\r", b"\\t", b"\\u0000", b"\\u00e9", b"\\u00E9", b"\\ud83c\\udfad",
    b"\\ud800", b"\\udc00\\ud800", b"\\u12", b"\\u12g4", b"\\u+123", b"\\u 123", b"\\u0x12", b"\\u1_23",
    b"\\U0041", b"\\x41", b"\\0", b"\\'", b"\\", b"\t", b"\x00", b"\x01", b"\x1f", b"'", b"\\ud83d\\u0041",
    b"\\uD83D\\uDE00",
)  # fmt: skip
BAD_UTF8 = (
    b"\xff", b"\xfe", b"\x80", b"\xbf", b"\xc3", b"\xc3(", b"\xe2\x82", b"\xe2(\xa1", b"\xf0\x9f\x8e",
    b"\xed\xa0\x80", b"\xed\xbf\xbf", b"\xf4\x90\x80\x80", b"\xf5\x80\x80\x80", b"\xc0\xaf", b"\xc1\xbf",
    b"\xe0\x80\xaf", b"\xe0\x9f\xbf", b"\xf0\x82\x82\xac", b"\xf0\x8f\xbf\xbf", b"\xf8\x88\x80\x80\x80",
    b"\x80" * 5, b"\xff\xfe{\x00",
)  # fmt: skip
TOO_DEEP = 120_000
"""Levels that no CPython reads: before 3.14 by its limit, from 3.14 by the size of its stack."""


def odd_number(rng: Random) -> bytes:
    """Something that is a number, or nearly: long ones end around Python's limit of 4,300 digits."""
    if rng.random() < 0.3:
        digits = rng.choice([4_299, 4_300, 4_301, 5_000, rng.randrange(20, 4_600)])
        tail = rng.choice([b"", b"", b"", b".5", b"e1", b"." + b"7" * 700])
        return rng.choice([b"", b"-"]) + rng.choice([b"1", b"9"]) * digits + tail
    pieces = [b"0", b"1", b"9", b"12", b".", b"e", b"E", b"+", b"-", b"00", b"_", b"Infinity", b"NaN", b" "]
    return b"".join(rng.choice(pieces) for _ in range(rng.randrange(1, 6)))


def odd_string(rng: Random) -> bytes:
    """A string literal of good and bad pieces."""
    return b'"' + b"".join(rng.choice(STRING_PIECES) for _ in range(rng.randrange(5))) + b'"'


def odd_nesting(rng: Random) -> bytes:
    """Arrays and objects in each other, well under every interpreter's limit or far over it."""
    levels = rng.choice([2, 6, 63, 64, 65, 127, 128, 129, 255, 256, 257, rng.randrange(1, 850), 850])
    if rng.random() < 0.04:
        levels = TOO_DEEP
    opening, closing = rng.choice([(b"[", b"]"), (b'{"a":', b"}"), (b'[{"a":', b"}]"), (b"[1,", b",2]")])
    levels = max(1, levels // (opening.count(b"[") + opening.count(b"{")))
    line = opening * levels + rng.choice([b"1", b"{}", b'"x"']) + closing * levels
    damage = rng.random()
    if damage < 0.1:
        return line[:-1]
    if damage < 0.2:
        return line + rng.choice([b"]", b"}"])
    if damage < 0.3:
        return b'{"kind":"event","payload":' + line + b"}"
    return line


def odd_structure(rng: Random, depth: int = 3) -> bytes:
    """JSON of odd parts, with one in some dozen tokens left out or doubled."""

    def token(text: bytes) -> bytes:
        roll = rng.random()
        return b"" if roll < 0.02 else text * 2 if roll < 0.04 else text

    def blank() -> bytes:
        return rng.choice([b"", b"", b"", b" ", b"\t", b"  ", b"\x0c"]) if rng.random() < 0.2 else b""

    roll = rng.random()
    if depth == 0 or roll < 0.5:
        return (
            rng.choice([odd_string, odd_number])(rng)
            if roll < 0.3
            else rng.choice([b"null", b"true", b"1", b'"a"'])
        )
    if roll < 0.75:
        items = [blank() + odd_structure(rng, depth - 1) + blank() for _ in range(rng.randrange(4))]
        return token(b"[") + token(b",").join(items) + token(b"]")
    pairs = [
        blank()
        + rng.choice([b'"a"', b'"kind"', b'"timestamp"', b'""'])
        + token(b":")
        + odd_structure(rng, depth - 1)
        for _ in range(rng.randrange(4))
    ]
    return token(b"{") + token(b",").join(pairs) + token(b"}")


def odd_line(rng: Random) -> bytes:
    """One line that a careful reader has to think about, without its line end; always UTF-8."""
    maker = rng.choices(
        ["junk", "number", "string", "in object", "nesting", "structure"], [8, 3, 3, 3, 2, 4]
    )[0]
    if maker == "junk":
        return rng.choice(JUNK)
    if maker == "number":
        return odd_number(rng)
    if maker == "string":
        return odd_string(rng)
    if maker == "nesting":
        return odd_nesting(rng)
    if maker == "structure":
        return odd_structure(rng)
    return b'{"kind":"event","a":' + rng.choice([odd_string, odd_number])(rng) + b',"timestamp":1}'


# ------------------------------------------------------------------------------------------------- damage


def torn_tail(rng: Random, data: bytes) -> bytes:
    """A crash in the middle of an append; now and then only the line feed is missing."""
    if rng.random() < 0.25:
        return data[:-1]
    start = data.rfind(b"\n", 0, -1) + 1
    return data[: rng.randrange(start, len(data) + 1)]


def glued_lines(rng: Random, data: bytes) -> bytes:
    """A torn record and the append that followed it, on one line."""
    ends = [at for at, byte in enumerate(data) if byte == 0x0A]
    end = rng.choice(ends) if ends else len(data)
    start = data.rfind(b"\n", 0, end) + 1
    return data[: rng.randrange(start, end + 1)] + data[end + 1 :]


def nul_hole(rng: Random, data: bytes) -> bytes:
    """Blocks that a file system never wrote: some bytes are NUL, in place or in between."""
    at, length = rng.randrange(len(data) + 1), rng.randrange(1, 60)
    return data[:at] + b"\x00" * length + data[at if rng.random() < 0.5 else at + length :]


def flipped_byte(rng: Random, data: bytes) -> bytes:
    """One byte replaced by an ASCII one; inside a character of several bytes this breaks the UTF-8 too."""
    at = rng.randrange(len(data))
    return data[:at] + bytes([rng.randrange(128)]) + data[at + 1 :]


def lost_bytes(rng: Random, data: bytes) -> bytes:
    """A few bytes are gone."""
    at = rng.randrange(len(data))
    return data[:at] + data[at + rng.randrange(1, 12) :]


def pasted_bytes(rng: Random, data: bytes) -> bytes:
    """A piece of the log once more, at a place where it does not belong."""
    source, at = rng.randrange(len(data)), rng.randrange(len(data))
    return data[:at] + data[source : source + rng.randrange(1, 60)] + data[at:]


def stray_line_end(rng: Random, data: bytes) -> bytes:
    """Line ends where none should be: blank lines, lone carriage returns, a record cut in two."""
    ends = [at for at, byte in enumerate(data) if byte == 0x0A]
    at = rng.choice(ends) if ends and rng.random() < 0.5 else rng.randrange(len(data))
    return data[:at] + rng.choice([b"\n", b"\r", b"\r\n", b"\n\n", b"\n\r", b"\r\r\n", b" \n"]) + data[at:]


def other_line_ends(rng: Random, data: bytes) -> bytes:
    """Another system's line ends, everywhere or here and there."""
    end = rng.choice([b"\r\n", b"\r\n", b"\r", b"\r\r\n"])
    share = rng.choice([1.0, 0.5])
    lines = data.split(b"\n")
    return b"".join(line + (end if rng.random() < share else b"\n") for line in lines[:-1]) + lines[-1]


def byte_order_mark(rng: Random, data: bytes) -> bytes:
    """A BOM at the start of the file or, after a concatenation, of a line."""
    starts = [0, 0, *(at + 1 for at, byte in enumerate(data) if byte == 0x0A)]
    at = rng.choice(starts)
    return data[:at] + b"\xef\xbb\xbf" + data[at:]


def foreign_line(rng: Random, data: bytes) -> bytes:
    """A line that no backend wrote."""
    starts = [0, *(at + 1 for at, byte in enumerate(data) if byte == 0x0A)]
    at = rng.choice(starts)
    return data[:at] + odd_line(rng) + rng.choice([b"\n", b"\n", b"\n", b"\r\n", b"\r", b""]) + data[at:]


def doubled_record(rng: Random, data: bytes) -> bytes:
    """A record that was written twice."""
    lines = data.splitlines(keepends=True)
    at = rng.randrange(len(lines))
    return b"".join([*lines[: at + 1], lines[at], *lines[at + 1 :]])


DAMAGES: dict[Callable[[Random, bytes], bytes], int] = {
    torn_tail: 5, glued_lines: 4, nul_hole: 2, flipped_byte: 3, lost_bytes: 2, pasted_bytes: 2,
    stray_line_end: 3, other_line_ends: 2, byte_order_mark: 1, foreign_line: 5, doubled_record: 1,
}  # fmt: skip


def damaged(rng: Random, data: bytes, times: int) -> bytes:
    """`data` after some accidents."""
    for _ in range(times):
        if data:
            data = rng.choices(list(DAMAGES), list(DAMAGES.values()))[0](rng, data)
    return data


def with_bad_utf8(rng: Random, data: bytes) -> bytes:
    """`data` with one to three sequences in it that are not UTF-8."""
    for _ in range(rng.randrange(1, 4)):
        at = rng.randrange(len(data) + 1)
        data = data[:at] + rng.choice(BAD_UTF8) + data[at:]
    return data


# -------------------------------------------------------------------------------------------------- cases


def random_retention(rng: Random) -> dict[str, Any]:
    """Retention settings for one case in three."""
    if rng.random() >= 0.33:
        return {}
    policies = [
        {"max_records": rng.choice([0, 1, 2, 3, 5, 8])},
        {"max_total_bytes": rng.choice([150, 600, 1_500, 4_000])},
        {"max_records": 5, "max_total_bytes": 600},
    ]
    return {"retention": rng.choices(policies, [4, 4, 1])[0]}


def json_case(rng: Random) -> tuple[Files, dict[str, Any]]:
    """One NDJSON file, mostly damaged, sometimes empty or missing."""
    options = {"backend": "json", "path": "events.ndjson", **random_retention(rng)}
    if rng.random() < 0.03:
        return {}, options
    data = b"".join(record_lines(rng, rng.choice([0, 1, 1, 2, 3, 5, 8, 12, 20]), rotating=False))
    return {"events.ndjson": damaged(rng, data, rng.choice([0, 1, 1, 1, 2, 3]))}, options


def json_utf8_case(rng: Random) -> tuple[Files, dict[str, Any]]:
    """As `json_case`, with bytes in the file that are not UTF-8."""
    files, options = json_case(rng)
    return {"events.ndjson": with_bad_utf8(rng, files.get("events.ndjson") or b"")}, options


def edge_case(rng: Random) -> tuple[Files, dict[str, Any]]:
    """One odd line between two good ones."""
    line = odd_line(rng)
    if rng.random() < 0.05:
        line = with_bad_utf8(rng, line)
    data = b'{"kind":"event","timestamp":1}\n' + line + b'\n{"kind":"event","timestamp":2}\n'
    return {"events.ndjson": data}, {"backend": "json", "path": "events.ndjson"}


BESIDE = (
    "rot.log.9", "rot.log.6", "rot.log.0", "rot.log.01", "rot.log.1.gz", "rot.log.bak", "rot.log.orphan",
    "rot.log2", "rot.log-old", "rot.log.compact.tmp", "rot.log.recovered.tmp", "rot.log.1.recovered.tmp",
    "rot.log.-1", "rot.log.1 ", "rot.log.quarantine.1767225600000", "rot.log.1.quarantine.1767225600000",
    "rot.log.lock", "rot.log~", "rot.log.",
)  # fmt: skip
"""Names that Papyra takes for orphans; a number among them is a member when max_files is large enough."""
ELSEWHERE = ("other.log", "rot.lo", "xrot.log", ".rot.log.1", "Rot.log")
"""Names beside the set that have nothing to do with it."""


def rotating_case(rng: Random) -> tuple[Files, dict[str, Any]]:
    """A rotating set: members filled to max_bytes, gaps in the numbering, strangers beside it."""
    max_bytes, max_files = rng.choice([200, 500, 2_000]), rng.randrange(1, 6)
    options = {
        "backend": "rotating",
        "path": "rot.log",
        "max_bytes": max_bytes,
        "max_files": max_files,
        **random_retention(rng),
    }
    files = rotated(rng, max_bytes, max_files)
    for name in sorted(files):
        if rng.random() < 0.12:
            del files[name]
        elif rng.random() < 0.45:
            files[name] = damaged(rng, files[name] or b"", rng.choice([1, 1, 2, 3]))
    if rng.random() < 0.35:
        for name in rng.sample(BESIDE + ELSEWHERE, rng.randrange(1, 4)):
            content = [b"", b"junk", b"".join(record_lines(rng, 1, rotating=True)), None]
            files[name] = rng.choices(content, [3, 3, 2, 1])[0]
    if rng.random() < 0.04 and files:
        files[rng.choice(sorted(files))] = None
    members = [name for name, data in sorted(files.items()) if data and name in ("rot.log", "rot.log.1")]
    if rng.random() < 0.04 and members:
        files[members[0]] = with_bad_utf8(rng, files[members[0]] or b"")
    return files, options


def rotated(rng: Random, max_bytes: int, max_files: int) -> Files:
    """Records spread over the set as Papyra does it: when the last slot is taken the active file grows on."""
    members: list[bytes] = [b""]
    for line in record_lines(rng, rng.choice([0, 1, 2, 5, 10, 20, 40]), rotating=True):
        if members[-1] and len(members[-1]) + len(line) > max_bytes and len(members) < max_files:
            members.append(b"")
        members[-1] += line
    newest_first = reversed(members)
    return {"rot.log" if index == 0 else f"rot.log.{index}": data for index, data in enumerate(newest_first)}


KINDS: dict[str, tuple[str, Callable[[Random], tuple[Files, dict[str, Any]]]]] = {
    "json": ("json", json_case),
    "json-utf8": ("utf8", json_utf8_case),
    "rotating": ("rot", rotating_case),
    "edge": ("edge", edge_case),
}
"""Kind → prefix of its ids, maker of its cases."""


def random_cases(seed: int, count: int, kinds: list[str]) -> Iterator[Case]:
    """`count` cases without their truth, the kinds in turn."""
    for number in range(count):
        prefix, make = KINDS[kinds[number % len(kinds)]]
        case_id = f"{prefix}-{number // len(kinds):04}"
        files, options = make(Random(f"{seed}/{case_id}"))
        yield {"id": case_id, "files": encoded(files), "options": options}


# -------------------------------------------------------------------------------------------------- files


def encoded(files: Files) -> dict[str, str]:
    """Files as the corpus holds them, sorted by name."""
    return {
        name: "<dir>" if data is None else base64.b64encode(data).decode()
        for name, data in sorted(files.items())
    }


def write_files(root: Path, files: dict[str, str]) -> None:
    """Lay the files of a case out under `root`."""
    for name, data in files.items():
        if data == "<dir>":
            (root / name).mkdir(parents=True)
        else:
            (root / name).write_bytes(base64.b64decode(data))


def read_files(root: Path) -> dict[str, str]:
    """All files and directories under `root`, quarantine stamps masked."""
    files: Files = {
        path.relative_to(root).as_posix(): None if path.is_dir() else path.read_bytes()
        for path in root.rglob("*")
    }
    return {mask_stamp(name): data for name, data in encoded(files).items()}


def mask_stamp(name: str) -> str:
    """`x.quarantine.1767225600000` → `x.quarantine.<stamp>`; only stamps that are milliseconds of now."""
    return re.sub(r"^(quarantine/.*\.quarantine\.)\d+$", r"\1<stamp>", name)


# ------------------------------------------------------------------------------------------------ questions


def backend_for(root: Path, options: dict[str, Any]) -> Backend:
    """Papyra's backend for a case laid out under `root`."""
    retention = RetentionPolicy(**options["retention"]) if "retention" in options else None
    if options["backend"] == "json":
        return JsonFilePersistence(root / options["path"], retention_policy=retention)
    sizes = {name: options[name] for name in ("max_bytes", "max_files") if name in options}
    return RotatingFilePersistence(root / options["path"], retention_policy=retention, **sizes)


def plain_anomaly(anomaly: PersistenceAnomaly, root: Path) -> dict[str, Any]:
    """An anomaly as the corpus holds it."""
    return {"type": anomaly.type.name, "path": relative(anomaly.path, root), "detail": anomaly.detail}


def relative(path: str, root: Path) -> str:
    """A path that Papyra reported, without the temporary directory."""
    return mask_stamp(Path(path).relative_to(root).as_posix())


async def ask_scan(backend: Backend, root: Path, case: Case) -> dict[str, Any]:
    """Anomalies and counters of one scan."""
    report = await backend.scan()
    anomalies = [plain_anomaly(anomaly, root) for anomaly in report.anomalies]
    orphans = [anomaly for anomaly in anomalies if anomaly["type"] == "ORPHANED_ROTATED_FILE"]
    others = [anomaly for anomaly in anomalies if anomaly["type"] != "ORPHANED_ROTATED_FILE"]
    ordered = sorted(orphans, key=lambda anomaly: anomaly["path"]) + others
    return {"anomalies": ordered, "metrics": dict(backend.metrics.snapshot())}


def ask_recover(mode: PersistenceRecoveryMode) -> Callable[[Backend, Path, Case], Awaitable[dict[str, Any]]]:
    """The question what a recovery leaves behind."""

    async def ask(backend: Backend, root: Path, case: Case) -> dict[str, Any]:
        quarantine = str(root / "quarantine") if mode is PersistenceRecoveryMode.QUARANTINE else None
        report = await backend.recover(PersistenceRecoveryConfig(mode=mode, quarantine_dir=quarantine))
        assert report is not None, "the file backends always report"
        repaired = [relative(path, root) for path in report.repaired_files]
        files = read_files(root)
        post = await backend.scan()
        return {
            "kept": kept_lines(case, files, repaired) if repaired else None,
            "repaired_files": repaired,
            "quarantined_files": [relative(path, root) for path in report.quarantined_files],
            "files": files,
            "post_anomalies": len(post.anomalies),
            "metrics": dict(backend.metrics.snapshot()),
        }

    return ask


async def ask_compact(backend: Backend, root: Path, case: Case) -> dict[str, Any]:
    """Sizes before and after a compaction, and the files it leaves."""
    report = await backend.compact()
    sizes = ("before_records", "after_records", "before_bytes", "after_bytes")
    return {**{name: getattr(report, name) for name in sizes}, "files": read_files(root)}


async def ask_counts(backend: Backend, root: Path, case: Case) -> dict[str, Any]:
    """How many records of each kind Papyra's readers return."""
    return {
        "events": len(await backend.list_events()),
        "audits": len(await backend.list_audits()),
        "dead_letters": len(await backend.list_dead_letters()),
    }


QUESTIONS: dict[str, Callable[[Backend, Path, Case], Awaitable[dict[str, Any]]]] = {
    "scan": ask_scan,
    "recover_repair": ask_recover(PersistenceRecoveryMode.REPAIR),
    "recover_quarantine": ask_recover(PersistenceRecoveryMode.QUARANTINE),
    "compact": ask_compact,
    "counts": ask_counts,
}
WITH_METRICS = ("scan", "recover_repair", "recover_quarantine")


async def answer(case: Case) -> dict[str, Any]:
    """Papyra's truth about a case: each question on a fresh copy, exceptions by their name."""
    truth: dict[str, Any] = {}
    for question, ask in QUESTIONS.items():
        with tempfile.TemporaryDirectory(prefix="papyra-oracle-") as directory:
            root = Path(directory)
            write_files(root, case["files"])
            backend = backend_for(root, case["options"])
            try:
                truth[question] = await ask(backend, root, case)
            except Unexplained:
                raise
            except Exception as error:
                truth[question] = {"raises": type(error).__name__}
                if question in WITH_METRICS:
                    truth[question]["metrics"] = dict(backend.metrics.snapshot())
    return truth


# ---------------------------------------------------------------------------------------------- kept lines


class Unexplained(Exception):
    """A repaired file holds a line that comes from no line of the case: the oracle has to learn something."""


def kept_lines(case: Case, files: dict[str, str], repaired: list[str]) -> list[list[Any]]:
    """Which lines of the case survived in the repaired files, as [file, line], oldest first.

    Papyra only ever drops records or cuts off the oldest, so walking back from the newest line finds the
    source of each even where records are equal.
    """
    survivors = [
        line for name in reversed(repaired) for line in base64.b64decode(files[name]).split(b"\n")[:-1]
    ]
    sources = list(source_lines(case))
    kept: list[list[Any]] = []
    for line in reversed(survivors):
        while sources and line not in sources[-1][1]:
            sources.pop()
        if not sources:
            raise Unexplained(f"{case['id']}: {line[:200]!r} comes from no line of the case")
        kept.append(sources.pop()[0])
    return kept[::-1]


def source_lines(case: Case) -> Iterator[tuple[list[Any], set[bytes]]]:
    """Every record of the case, oldest first: [file, line] and the forms in which a repair may write it."""
    path, rotating = case["options"]["path"], case["options"]["backend"] == "rotating"
    numbers = range(case["options"].get("max_files", 5) - 1, 0, -1) if rotating else ()
    for name in [*(f"{path}.{number}" for number in numbers), path]:
        data = case["files"].get(name, "<dir>")
        if data == "<dir>":
            continue
        # Universal newlines, as Papyra opens the file. The bytes decode: a repair got through them.
        text = base64.b64decode(data).decode().replace("\r\n", "\n").replace("\r", "\n")
        for number, line in enumerate(text.split("\n")[:-1], start=1):
            try:
                value = json.loads(line)
                forms = {line.encode(), json.dumps(value, ensure_ascii=rotating).encode()}
            except Exception:
                continue
            if isinstance(value, dict):
                yield [name, number], forms


# -------------------------------------------------------------------------------------------------- main


def emit(value: Any) -> None:
    """One line of output."""
    sys.stdout.write(json.dumps(value) + "\n")


def differences(expected: Any, found: Any, at: str = "truth") -> Iterator[dict[str, Any]]:
    """The smallest places where two truths differ."""
    if isinstance(expected, dict) and isinstance(found, dict):
        for key in sorted(expected.keys() | found.keys()):
            yield from differences(expected.get(key, "<absent>"), found.get(key, "<absent>"), f"{at}.{key}")
    elif expected != found:
        yield {"at": at, "expected": expected, "found": found}


async def print_fresh(seed: int, count: int, kinds: list[str], only: str | None) -> None:
    """Header and fresh cases with their truth."""
    emit({"oracle": {"papyra": version("papyra"), "python": platform.python_version(), "seed": seed}})
    for case in random_cases(seed, count, kinds):
        if only in (None, case["id"]):
            emit({**case, "truth": await answer(case)})


async def print_replay(paths: list[Path], diff: bool) -> int:
    """The cases of the files with their truth of today, or the differences. Returns the exit code."""
    cases = changed = 0
    for path in paths:
        for line in path.read_text().splitlines():
            case = json.loads(line)
            if "oracle" in case:
                continue
            cases += 1
            truth = await answer(case)
            if not diff:
                emit({**case, "truth": truth})
                continue
            found = list(differences(case["truth"], truth))
            changed += bool(found)
            for difference in found:
                emit({"id": case["id"], **difference})
    if diff:
        print(f"{cases} cases, {changed} differ (papyra {version('papyra')})", file=sys.stderr)
    return 1 if changed else 0


def main() -> int:
    parser = argparse.ArgumentParser(description="Ask the installed Papyra about random or recorded cases.")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--cases", type=int, default=100, help="cases in all, the kinds in turn (100)")
    parser.add_argument("--kinds", default=",".join(KINDS), help=f"some of {','.join(KINDS)} (all)")
    parser.add_argument("--only", metavar="ID", help="print only this one of the cases")
    parser.add_argument(
        "--replay", type=Path, nargs="+", metavar="FILE", help="ask the cases of these files again"
    )
    parser.add_argument(
        "--diff", action="store_true", help="with --replay: print what differs, exit 1 if anything"
    )
    args = parser.parse_args()
    kinds = args.kinds.split(",")
    if unknown := [kind for kind in kinds if kind not in KINDS]:
        parser.error(f"--kinds: {unknown[0]!r} is none of {', '.join(KINDS)}")
    if args.replay:
        return anyio.run(print_replay, args.replay, args.diff)
    anyio.run(print_fresh, args.seed, args.cases, kinds, args.only)
    return 0


if __name__ == "__main__":
    sys.exit(main())
