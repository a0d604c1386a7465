"""Does the Papyra that is installed here still do what the gate deliberately does otherwise?

    python deviations.py [ID …]

Runs the installed Papyra, library and command line, on small files in a temporary directory, and prints one
JSON object a line for each named deviation:

    {"id": …, "holds": true|false, "evidence": {…}}

`holds` is true while Papyra behaves as the documentation of the gate says it does; false means that Papyra
has changed and that row wants another look. `evidence` is what was seen. The exit code is 1 only when a check
itself could not be carried out (`holds` is then false and `evidence` names the exception).

Needs `pip install papyra`, nothing else.
"""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import anyio
from papyra import Actor, ActorSystem
from papyra.persistence.backends.retention import RetentionPolicy
from papyra.persistence.backends.rotating import RotatingFilePersistence
from papyra.persistence.json import JsonFilePersistence
from papyra.persistence.models import PersistedEvent, PersistenceRecoveryConfig, PersistenceRecoveryMode

Finding = tuple[bool, dict[str, Any]]
"""Whether the deviation holds, and what was seen."""
Check = Callable[[Path], Finding]
Backend = JsonFilePersistence | RotatingFilePersistence

REPAIR = PersistenceRecoveryMode.REPAIR
QUARANTINE = PersistenceRecoveryMode.QUARANTINE
CHECKS: dict[str, Check] = {}


def deviation(name: str) -> Callable[[Check], Check]:
    """Register a check under the deviation's id. It gets an empty directory, which is the working one too."""

    def register(check: Check) -> Check:
        CHECKS[name] = check
        return check

    return register


# ------------------------------------------------------------------------------------------------- helpers


def record(number: int) -> bytes:
    """A small event with its line end, told apart by its timestamp."""
    return b'{"kind": "event", "timestamp": %d}\n' % number


def scan(backend: Backend) -> list[str]:
    """What a scan reports, as `TYPE name: detail`."""
    report = anyio.run(backend.scan)
    return sorted(f"{found.type.name} {Path(found.path).name}: {found.detail}" for found in report.anomalies)


def recover(backend: Backend, mode: PersistenceRecoveryMode = REPAIR, directory: str | None = None) -> None:
    """A recovery, as the doctor and the startup check run it."""
    anyio.run(backend.recover, PersistenceRecoveryConfig(mode=mode, quarantine_dir=directory))


def raised(action: Callable[..., Any], *args: Any) -> str | None:
    """The name of the exception that a call ends in, or None."""
    try:
        action(*args)
    except Exception as error:
        return type(error).__name__
    return None


def papyra(*arguments: str, settings: str | None = None) -> tuple[int, str]:
    """Papyra's command line: exit code and output on one line. `settings` is the body of a settings class."""
    environment = {**os.environ, "COLUMNS": "1000"}
    environment["PYTHONPATH"] = os.pathsep.join([os.curdir, *filter(None, [os.environ.get("PYTHONPATH")])])
    if settings is not None:
        source = (
            "from papyra.conf.global_settings import Settings\n"
            "from papyra.persistence.backends.rotating import RotatingFilePersistence\n"
            f"class App(Settings):\n    {settings}\n"
        )
        Path("app_settings.py").write_text(source)
        environment["PAPYRA_SETTINGS_MODULE"] = "app_settings.App"
    program = "import sys; from papyra.cli.app import app; sys.exit(app())"
    command = [sys.executable, "-c", program, *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)
    lines = [line for line in (done.stdout + done.stderr).splitlines() if line.strip()]
    # Of a traceback only the last line says something, and the others name directories of this machine.
    shown = lines[-1:] if "Traceback" in done.stderr else lines
    return done.returncode, " ".join(" ".join(shown).split())


def names(root: Path) -> list[str]:
    """The files in a directory, stamps masked."""
    return sorted(path.name for path in root.iterdir() if path.suffix != ".py" and path.name != "__pycache__")


@contextmanager
def counted(*functions: str) -> Iterator[dict[str, int]]:
    """How often functions of `os` are called in the block."""
    calls = dict.fromkeys(functions, 0)
    originals = {name: getattr(os, name) for name in functions}

    def counting(name: str) -> Callable[..., Any]:
        def call(*args: Any, **options: Any) -> Any:
            calls[name] += 1
            return originals[name](*args, **options)

        return call

    for name in functions:
        setattr(os, name, counting(name))
    try:
        yield calls
    finally:
        for name, original in originals.items():
            setattr(os, name, original)


# ------------------------------------------------------------------------------------------- reading a log


@deviation("invalid-utf8")
def invalid_utf8(root: Path) -> Finding:
    """One byte that is not UTF-8 ends the whole scan, of both file backends and of the command line."""
    path = root / "events.ndjson"
    path.write_bytes(record(1) + b'{"kind": "\xff"}\n' + record(2))
    json_scan = raised(scan, JsonFilePersistence(path))
    rotating_scan = raised(scan, RotatingFilePersistence(path))
    exit_code, output = papyra("persistence", "scan", "--path", path.name)
    evidence = {"json": json_scan, "rotating": rotating_scan, "cli_exit": exit_code, "cli": output}
    return json_scan == rotating_scan == "UnicodeDecodeError" and exit_code == 1, evidence


@deviation("unreadable")
def unreadable(root: Path) -> Finding:
    """What cannot be read: the JSON backend raises, the rotating one reports PARTIAL_WRITE."""
    (root / "directory").mkdir()
    json_scan = raised(scan, JsonFilePersistence(root / "directory"))
    rotating_scan = scan(RotatingFilePersistence(root / "directory"))
    exit_code, output = papyra("doctor", "run", "--path", "directory")
    evidence: dict[str, Any] = {
        "json": json_scan,
        "rotating": rotating_scan,
        "doctor_exit": exit_code,
        "doctor": output,
    }
    forbidden = root / "forbidden"
    forbidden.write_bytes(record(1))
    forbidden.chmod(0)
    if not os.access(forbidden, os.R_OK):  # the superuser may read it all the same
        evidence["json_without_permission"] = raised(scan, JsonFilePersistence(forbidden))
        evidence["rotating_without_permission"] = scan(RotatingFilePersistence(forbidden))
    forbidden.chmod(stat.S_IRUSR | stat.S_IWUSR)
    partial = ["PARTIAL_WRITE directory: File could not be read fully"]
    raises = json_scan == "IsADirectoryError" and exit_code == 1 and "IsADirectoryError" in output
    return raises and rotating_scan == partial, evidence


@deviation("missing-is-healthy")
def missing_is_healthy(root: Path) -> Finding:
    """A path that does not exist passes, and so does no path at all: then the memory is what is healthy."""
    missing = papyra("doctor", "run", "--path", "no/such/file.ndjson")
    unnamed = papyra("doctor", "run")
    evidence = {"missing": missing, "no_path": unnamed}
    return missing[0] == unnamed[0] == 0, evidence


@deviation("doctor-path-is-json")
def doctor_path_is_json(root: Path) -> Finding:
    """`--path` always takes the JSON backend: of a rotating set only the active file is looked at."""
    (root / "rot.log").write_bytes(record(3))
    (root / "rot.log.1").write_bytes(record(1) + b'{"kind": "ev\n' + record(2))
    (root / "rot.log.bak").write_bytes(b"")
    exit_code, output = papyra("doctor", "run", "--path", "rot.log")
    found = scan(RotatingFilePersistence(root / "rot.log"))
    return exit_code == 0 and len(found) == 2, {
        "doctor_exit": exit_code,
        "doctor": output,
        "rotating_scan": found,
    }


@deviation("glob-metacharacters")
def glob_metacharacters(root: Path) -> Finding:
    """The set's own name is used as a pattern: its orphans are missed and other sets' files reported."""
    for name in ("rot[1].log", "rot[1].log.bak", "rot1.log", "rot1.log.1"):
        (root / name).write_bytes(record(1))
    found = scan(RotatingFilePersistence(root / "rot[1].log"))
    own_missed = not any(" rot[1].log.bak:" in line for line in found)
    strangers = [line for line in found if " rot1.log" in line]
    return own_missed and len(strangers) == 2, {"scan": found}


@deviation("monotonic-timestamps")
def monotonic_timestamps(root: Path) -> Finding:
    """Without a `time_fn` records carry the event loop's clock: no date, and it starts again at a reboot."""
    backend = JsonFilePersistence(root / "events.ndjson", RetentionPolicy(max_age_seconds=3600))

    async def system() -> None:
        async with ActorSystem(persistence=backend) as actors:
            actors.audit()
            await anyio.sleep(0.05)

    anyio.run(system)
    timestamp = json.loads(backend.path.read_text())["timestamp"]
    compacted = anyio.run(backend.compact)
    age = time.time() - timestamp
    evidence = {
        "seconds_before_now": round(age),
        "compact_with_max_age_3600": {"before": compacted.before_records, "after": compacted.after_records},
    }
    return age > 86_400 and compacted.after_records == 0, evidence


# ----------------------------------------------------------------------------------- doctor, startup check


@deviation("scan-only-mutates")
def scan_only_mutates(root: Path) -> Finding:
    """`doctor run --mode scan_only` falls through to the repair."""
    path = root / "events.ndjson"
    before = record(1) + b'{"kind": "ev'
    path.write_bytes(before)
    exit_code, output = papyra("doctor", "run", "--path", path.name, "--mode", "scan_only")
    after = path.read_bytes()
    evidence = {"exit": exit_code, "output": output, "before": before.decode(), "after": after.decode()}
    return after != before and exit_code == 0, evidence


@deviation("startup-recover-noop")
def startup_recover_noop(root: Path) -> Finding:
    """`startup-check --mode recover` without a recovery mode changes nothing and reports success."""
    path = root / "events.ndjson"
    before = record(1) + b'{"kind": "ev'
    path.write_bytes(before)
    exit_code, output = papyra("persistence", "startup-check", "--path", path.name, "--mode", "recover")
    unchanged = path.read_bytes() == before
    evidence = {"exit": exit_code, "output": output, "unchanged": unchanged}
    return unchanged and exit_code == 0 and "Recovery successful" in output, evidence


# --------------------------------------------------------------------------------------------------- repair


def repaired_json(root: Path, content: bytes) -> tuple[list[str], bytes]:
    """What the JSON backend's scan reports, and the file after its repair."""
    path = root / "events.ndjson"
    path.write_bytes(content)
    found = scan(JsonFilePersistence(path))
    recover(JsonFilePersistence(path))
    return found, path.read_bytes()


@deviation("repair-drops-values")
def repair_drops_values(root: Path) -> Finding:
    """A JSON value that is no object passes the scan and is gone after a repair."""
    found, after = repaired_json(root, record(1) + b'"a note"\n' + record(2) + b"{")
    lost = b"a note" not in after
    return lost and found == ["TRUNCATED_LINE events.ndjson: Line 4 missing newline"], {
        "scan": found,
        "after": after.decode(),
    }


@deviation("repair-reencodes")
def repair_reencodes(root: Path) -> Finding:
    """Records that were good are written anew: other spacing, `1e400` as Infinity, the last of equal keys."""
    _, after = repaired_json(root, b'{"kind":"event","a":1e400,"b":1,"b":2}\n{')
    return after == b'{"kind": "event", "a": Infinity, "b": 2}\n', {"after": after.decode()}


@deviation("unterminated-record")
def unterminated_record(root: Path) -> Finding:
    """A complete last record that lacks only its newline is thrown away."""
    found, after = repaired_json(root, record(1) + record(2)[:-1])
    evidence = {"scan": found, "after": after.decode()}
    return after == record(1) and found == ["TRUNCATED_LINE events.ndjson: Line 2 missing newline"], evidence


@deviation("glued-records")
def glued_records(root: Path) -> Finding:
    """A torn record takes the intact one that was appended to it along."""
    found, after = repaired_json(root, record(1) + b'{"kind": "ev' + record(2) + record(3))
    return b'"timestamp": 2' not in after and len(found) == 1, {"scan": found, "after": after.decode()}


@deviation("surrogate-loses-file")
def surrogate_loses_file(root: Path) -> Finding:
    """A lone surrogate escape reads well but cannot be written; quarantine has moved the file by then."""
    outcomes = {}
    for mode in (REPAIR, QUARANTINE):
        directory = root / mode.value
        directory.mkdir()
        path = directory / "events.ndjson"
        path.write_bytes(record(1) + b'{"kind": "event", "payload": "\\ud800"}\n{')
        error = raised(recover, JsonFilePersistence(path), mode, str(root / "aside"))
        outcomes[mode.value] = {
            "raises": error,
            "left": names(directory),
            "scan_afterwards": scan(JsonFilePersistence(path)),
        }
    lost = outcomes["quarantine"]
    holds = lost["raises"] == "UnicodeEncodeError" and lost["left"] == ["events.ndjson.recovered.tmp"]
    return holds and not lost["scan_afterwards"], outcomes


@deviation("rotating-stale-files")
def rotating_stale_files(root: Path) -> Finding:
    """A rebuilt set that needs fewer files leaves the old ones: their records are there twice."""
    path = root / "rot.log"
    (root / "rot.log.2").write_bytes(record(1))
    (root / "rot.log.1").write_bytes(record(2))
    path.write_bytes(record(3) + b"{")
    recover(RotatingFilePersistence(path, max_files=3))
    lines = b"".join(file.read_bytes() for file in root.glob("rot.log*")).splitlines(keepends=True)
    twice = sorted({line.decode().strip() for line in lines if lines.count(line) > 1})
    return len(twice) == 2, {"records": len(lines), "twice": twice}


@deviation("rotating-repair-retention")
def rotating_repair_retention(root: Path) -> Finding:
    """Repair applies retention and max_files too, and so deletes records that were good."""

    def survivors(name: str, **options: Any) -> int:
        path = root / name
        path.write_bytes(b"".join(record(number) for number in range(10)) + b"{")
        recover(RotatingFilePersistence(path, **options))
        files = [path, *(root / f"{name}.{number}" for number in range(1, 5))]
        return sum(file.read_bytes().count(b"\n") for file in files if file.exists())

    by_retention = survivors("kept.log", retention_policy=RetentionPolicy(max_records=3))
    by_max_files = survivors("slots.log", max_bytes=100, max_files=2)
    return by_retention == 3 and by_max_files < 10, {
        "good_records": 10,
        "left_with_max_records_3": by_retention,
        "left_with_max_bytes_100_max_files_2": by_max_files,
    }


@deviation("orphans-forever")
def orphans_forever(root: Path) -> Finding:
    """No recovery touches an orphan, so the doctor of that set never exits with 0 again."""
    (root / "rot.log").write_bytes(record(1))
    (root / "rot.log.bak").write_bytes(record(1))
    settings = 'persistence = RotatingFilePersistence("rot.log")'
    repair = papyra("doctor", "run", "--mode", "recover", settings=settings)
    options = ("--mode", "recover", "--recovery-mode", "quarantine", "--quarantine-dir", "aside")
    quarantine = papyra("doctor", "run", *options, settings=settings)
    left = scan(RotatingFilePersistence(root / "rot.log"))
    evidence = {"repair": repair, "quarantine": quarantine, "scan_afterwards": left}
    return repair[0] == quarantine[0] == 2 and len(left) == 1, evidence


@deviation("quarantine-becomes-orphan")
def quarantine_becomes_orphan(root: Path) -> Finding:
    """Without a directory the quarantined file lands beside the set, where it is an orphan."""
    path = root / "rot.log"
    path.write_bytes(record(1) + b"{")
    recover(RotatingFilePersistence(path), QUARANTINE)
    left = scan(RotatingFilePersistence(path))
    masked = [line.replace(line.split(".quarantine.")[-1].split(":")[0], "<stamp>") for line in left]
    expected = "ORPHANED_ROTATED_FILE rot.log.quarantine.<stamp>: Unexpected file in rotation set"
    return masked == [expected], {"scan_afterwards": masked}


# ----------------------------------------------------------------------------------------------- durability


@deviation("no-durability")
def no_durability(root: Path) -> Finding:
    """Repair and compact rename files that were never synced, even where the backend was told to sync."""
    calls: dict[str, int] = {}
    backends: dict[str, Backend] = {
        "json": JsonFilePersistence(root / "events.ndjson"),
        "rotating": RotatingFilePersistence(root / "rot.log", fsync=True),
    }
    for name, backend in backends.items():
        for action in (recover, lambda damaged: anyio.run(damaged.compact)):
            backend.path.write_bytes(record(1) + b"{")
            with counted("fsync", "fdatasync", "replace") as counts:
                action(backend)
            for function, count in counts.items():
                calls[f"{name} {function}"] = calls.get(f"{name} {function}", 0) + count
    synced = sum(count for call, count in calls.items() if "sync" in call)
    return synced == 0 and calls["json replace"] >= 2 and calls["rotating replace"] >= 2, calls


@deviation("compact-not-atomic")
def compact_not_atomic(root: Path) -> Finding:
    """Compacting a rotating set deletes the old files before it renames the new ones."""
    path = root / "rot.log"
    path.write_bytes(record(1) + record(2))

    def power_cut(*_: Any) -> None:
        raise OSError("power cut")

    replace, os.replace = os.replace, power_cut  # type: ignore[assignment]
    try:
        error = raised(anyio.run, RotatingFilePersistence(path).compact)
    finally:
        os.replace = replace
    left = names(root)
    return error == "OSError" and left == ["rot.log.compact.tmp"], {"left_after_a_crash": left}


@deviation("doctor-scans-thrice")
def doctor_scans_thrice(root: Path) -> Finding:
    """The doctor scans, recovery scans again, and the doctor verifies: N anomalies are counted twice."""
    path = root / "events.ndjson"
    path.write_bytes(record(1) + b"torn\n")
    backend = JsonFilePersistence(path)

    async def doctor() -> None:
        await backend.scan()
        await backend.recover(PersistenceRecoveryConfig(mode=REPAIR))
        await backend.scan()

    anyio.run(doctor)
    counters = backend.metrics.snapshot()
    found = {name: counters[name] for name in ("scans", "anomalies_detected")}
    return found == {"scans": 3, "anomalies_detected": 2}, found


@deviation("rewrites-whole-set")
def rewrites_whole_set(root: Path) -> Finding:
    """One damaged file: recovery writes all files of the set anew, and quarantine moves the healthy ones too."""
    backend = RotatingFilePersistence(root / "rot.log", max_bytes=40, max_files=3)
    for number, name in enumerate(["rot.log.2", "rot.log.1"]):
        (root / name).write_bytes(record(number))
    (root / "rot.log").write_bytes(record(2) + b"torn")
    healthy = (root / "rot.log.2").stat().st_ino
    recover(backend, QUARANTINE, str(root / "quarantine"))
    moved = sorted(path.name.split(".quarantine")[0] for path in (root / "quarantine").iterdir())
    evidence = {"moved": moved, "healthy_file_is_another": (root / "rot.log.2").stat().st_ino != healthy}
    return moved == ["rot.log", "rot.log.1", "rot.log.2"] and evidence["healthy_file_is_another"], evidence


@deviation("foreign-file")
def foreign_file(root: Path) -> Finding:
    """What is no log at all is emptied by a repair."""
    path = root / "notes.json"
    path.write_bytes(b'{\n  "a": 1\n}\n')
    recover(JsonFilePersistence(path))
    return path.read_bytes() == b"", {"left": path.read_bytes().decode()}


@deviation("temporary-overwrites")
def temporary_overwrites(root: Path) -> Finding:
    """What happens to be called like Papyra's temporary file is written over, and then renamed away."""
    (root / "rot.log").write_bytes(record(1) + b"torn")
    (root / "rot.log.recovered.tmp").write_bytes(b"somebody else's")
    recover(RotatingFilePersistence(root / "rot.log"))
    return names(root) == ["rot.log"], {"left": names(root)}


@deviation("reader-strips")
def reader_strips(root: Path) -> Finding:
    """A line that the scan calls corrupted, for white space JSON does not know, is a record to the readers."""
    path = root / "events.ndjson"
    path.write_bytes(b"\x0c" + record(1))
    backend = JsonFilePersistence(path)
    evidence = {"scan": scan(backend), "events": len(anyio.run(backend.list_events))}
    return len(evidence["scan"]) == 1 and evidence["events"] == 1, evidence


@deviation("compact-drops-damage")
def compact_drops_damage(root: Path) -> Finding:
    """Compaction deletes damaged lines without a word, also where nothing is past retention."""
    path = root / "events.ndjson"
    path.write_bytes(record(1) + b'{"kind": "ev' + record(2) + record(3))
    report = anyio.run(JsonFilePersistence(path).compact)
    left = path.read_bytes().count(b"\n")
    evidence = {"before": report.before_records, "after": report.after_records, "lines_left": left}
    return evidence == {"before": 2, "after": 2, "lines_left": 2}, evidence


@deviation("compact-drops-overflow")
def compact_drops_overflow(root: Path) -> Finding:
    """What does not fit into max_files is deleted by a compaction, and its report does not count it."""
    path = root / "rot.log"
    path.write_bytes(b"".join(map(record, range(9))))
    backend = RotatingFilePersistence(path, max_bytes=40, max_files=2)
    report = anyio.run(backend.compact)
    left = sum(path.read_bytes().count(b"\n") for path in root.iterdir())
    return report.after_records == 9 and left == 2, {"reported": report.after_records, "left": left}


@deviation("compact-creates-file")
def compact_creates_file(root: Path) -> Finding:
    """Compacting a file that does not exist makes an empty one: a typo looks like a healthy log from then on."""
    anyio.run(JsonFilePersistence(root / "typo.ndjson").compact)
    return names(root) == ["typo.ndjson"], {"left": names(root)}


@deviation("age-unknown")
def age_unknown(root: Path) -> Finding:
    """`max_age_seconds` deletes records without a timestamp, and dies of those with a text for one."""
    path = root / "events.ndjson"
    old = RetentionPolicy(max_age_seconds=1e12)
    path.write_bytes(b'{"kind": "event"}\n' + record(1))
    report = anyio.run(JsonFilePersistence(path, retention_policy=old).compact)
    path.write_bytes(b'{"kind": "event", "timestamp": "soon"}\n')
    error = raised(anyio.run, JsonFilePersistence(path, retention_policy=old).compact)
    evidence = {"kept": report.after_records, "of": report.before_records, "raises": error}
    return evidence == {"kept": 1, "of": 2, "raises": "TypeError"}, evidence


@deviation("zero-is-no-limit")
def zero_is_no_limit(root: Path) -> Finding:
    """`max_records=0` keeps every record."""
    path = root / "events.ndjson"
    path.write_bytes(record(1) + record(2))
    report = anyio.run(JsonFilePersistence(path, retention_policy=RetentionPolicy(max_records=0)).compact)
    return report.after_records == 2, {"kept": report.after_records}


@deviation("fsync-breaks-writes")
def fsync_breaks_writes(root: Path) -> Finding:
    """With `fsync=True` every record is written, and every write raises and counts as a write error."""
    backend = RotatingFilePersistence(root / "rot.log", fsync=True)
    event = PersistedEvent("local", "local://1", "ActorStarted", {}, 1.0)
    error = raised(anyio.run, backend.record_event, event)
    written = backend.path.read_bytes().count(b"\n")
    counters = backend.metrics.snapshot()
    evidence = {"raises": error, "lines_written": written, "metrics": dict(counters)}
    return error == "TypeError" and written == 1 and counters["write_errors"] == 1, evidence


@deviation("write-error-stops-system")
def write_error_stops_system(root: Path) -> Finding:
    """A write that fails takes the whole actor system with it, healthy actors included."""
    (root / "file").touch()
    backend = JsonFilePersistence(
        root / "file" / "events.ndjson"
    )  # its parent is no directory: no write succeeds

    class Healthy(Actor):
        async def receive(self, message: Any) -> Any:
            return message

    async def system() -> bool:
        async with ActorSystem(persistence=backend) as actors:
            reference = actors.spawn(Healthy)
            await anyio.sleep(0.05)
            return reference.is_alive()

    ended = "normally"
    try:
        anyio.run(system)
    except BaseException as error:  # a cancelled task group shows as CancelledError or as a group
        if isinstance(error, KeyboardInterrupt):
            raise
        ended = type(error).__name__
    errors = backend.metrics.snapshot()["write_errors"]
    return ended != "normally" and errors == 1, {"system_ended_with": ended, "write_errors": errors}


# ----------------------------------------------------------------------------------------------------- main


def carry_out(name: str) -> tuple[Finding, bool]:
    """A check in a directory of its own, and whether it could be carried out."""
    start = Path.cwd()
    with tempfile.TemporaryDirectory(prefix="papyra-deviation-") as directory:
        os.chdir(directory)
        try:
            return CHECKS[name](Path(directory)), True
        except Exception as error:
            return (False, {"check_failed": f"{type(error).__name__}: {error}"}), False
        finally:
            os.chdir(start)


def main(wanted: list[str]) -> int:
    if unknown := [name for name in wanted if name not in CHECKS]:
        print(f"no deviation is called {unknown[0]!r}; there are {', '.join(CHECKS)}", file=sys.stderr)
        return 2
    failed = False
    for name in wanted or CHECKS:
        (holds, evidence), carried_out = carry_out(name)
        failed = failed or not carried_out
        print(json.dumps({"id": name, "holds": holds, "evidence": evidence}), flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
