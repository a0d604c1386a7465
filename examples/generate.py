"""A small shop on Papyra, and the artifacts it leaves: healthy ones, and ones that the world has damaged.

    pip install papyra
    python examples/generate.py [OUTPUT]        (examples/artifacts by default; Linux or macOS)

Everything below `OUTPUT` is written by Papyra itself: the shop runs as an actor system, once over the JSON
file backend and once over the rotating one. Where a record is torn, Papyra tore it, because it met a full
disk in the middle of an append (a file size limit, which is the same to a program). What hardware and people
do to a log is done with the calls that leave the same bytes.

Running it again gives the same bytes. The clock is ours (an actor system takes a `time_fn`), the actors are
spoken to one at a time, and nothing in a record depends on the machine.
"""

from __future__ import annotations

import asyncio
import json
import os
import resource
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import anyio
import anyio.lowlevel
from papyra import Actor, ActorRef, ActorStopped, ActorSystem, Strategy, SupervisionPolicy, events
from papyra.persistence.backends.rotating import RotatingFilePersistence
from papyra.persistence.json import JsonFilePersistence
from papyra.persistence.models import PersistenceRecoveryConfig, PersistenceRecoveryMode

Backend = JsonFilePersistence | RotatingFilePersistence


class Clock:
    """Seconds since the epoch, a quarter further at every look.

    Papyra's own default is the event loop's clock, which is no date: give a system a `time_fn` that is one.
    """

    def __init__(self, start: float) -> None:
        self._now = start

    def __call__(self) -> float:
        self._now += 0.25
        return self._now

    def wait(self, seconds: float) -> None:
        """Let time go by."""
        self._now += seconds


# ------------------------------------------------------------------------------------------------ the shop


class Payments(Actor):
    """Charges cards. A declined one crashes it; it has a name, so Papyra starts it again."""

    async def receive(self, message: dict[str, Any]) -> str:
        if message["card"] == "declined":
            raise ValueError(f"card declined for order {message['order']}")
        return f"order {message['order']} paid"


class Mailer(Actor):
    """Writes to customers. It has a policy to stop at the first failure."""

    async def receive(self, message: dict[str, Any]) -> None:
        if "@" not in message["to"]:
            raise ValueError(f"no address for {message['to']}")


class Courier(Actor):
    """Carries one parcel and is done."""

    async def receive(self, message: dict[str, Any]) -> str:
        return f"order {message['order']} delivered to {message['to']}"


Order = dict[str, Any]
ORDERS: tuple[Order, ...] = (
    {"order": 1, "to": "ada@example.com", "card": "valid"},
    {"order": 2, "to": "grace@example.com", "card": "declined"},
    {"order": 3, "to": "Zoë", "card": "valid"},
    {"order": 4, "to": "José", "card": "valid"},
    {"order": 5, "to": "edsger@example.com", "card": "declined"},
    {"order": 6, "to": "barbara@example.com", "card": "valid"},
)


class Shop:
    """The running system, and the waiting that keeps its story in one order."""

    def __init__(self, system: ActorSystem, backend: Backend) -> None:
        self._system = system
        self._backend = backend
        self._written_before = backend.metrics.records_written
        self._audits = 0
        self._payments = system.spawn(Payments, name="payments")
        self._mailer = system.spawn(Mailer, policy=SupervisionPolicy(strategy=Strategy.STOP))

    async def open(self) -> None:
        """Wait for the actors to be there."""
        await until(lambda: len(self._system.events()) == 2)
        await self.audit()

    async def sell(self, order: Order) -> None:
        """Charge the card and, when it was good, send a courier and a message."""
        with suppress(ValueError):  # a declined card: Papyra has the crash and the restart in its log
            await self._payments.ask(order)
            courier = self._system.spawn(Courier)
            await courier.ask(order)
            await self._system.stop(courier)
            await self._ended(courier)
            await self._write(order)
        await self._settled()

    async def _write(self, order: Order) -> None:
        """The first customer without an address ends the mailer; each message after that is a dead letter."""
        with suppress(ActorStopped):
            try:
                await self._mailer.ask({"order": order["order"], "to": order["to"], "text": "on its way"})
            except ValueError:
                await self._ended(self._mailer)

    async def audit(self) -> None:
        """Papyra writes each audit that somebody asks for."""
        self._audits += 1
        self._system.audit()
        await self._settled()

    async def close(self) -> None:
        """Stop the actors one by one: those that end with the system leave no ActorStopped in the log."""
        for actor in (self._payments, self._mailer):
            await self._system.stop(actor)
            await self._ended(actor)
        await self.audit()

    async def _ended(self, actor: ActorRef) -> None:
        """Wait for an actor's end, and for the log to have it."""
        number = actor.address.actor_id
        await until(
            lambda: any(
                isinstance(event, events.ActorStopped) and event.address["actor_id"] == number
                for event in self._system.events()
            )
        )
        await self._settled()

    async def _settled(self) -> None:
        """Wait until every fact so far is in the log."""

        def all_written() -> bool:
            facts = len(self._system.events()) + len(self._system.dead_letters.messages) + self._audits
            return self._backend.metrics.records_written - self._written_before == facts

        await until(all_written)


async def until(condition: Callable[[], bool]) -> None:
    """Let the other tasks run until the condition holds."""
    with anyio.fail_after(10):
        while not condition():
            await anyio.lowlevel.checkpoint()


async def live(backend: Backend, clock: Clock, orders: tuple[Order, ...], disk_full: bool) -> None:
    """One life of the process: open, sell, close. With `disk_full` the last audit no longer fits."""
    async with ActorSystem(persistence=backend, time_fn=clock) as system:
        shop = Shop(system, backend)
        await shop.open()
        for order in orders:
            await shop.sell(order)
            clock.wait(40)
            await shop.audit()
        if disk_full:
            with full_disk(backend.path, room=70):
                await shop.audit()
        await shop.close()


def run(
    backend: Backend, clock: Clock, orders: tuple[Order, ...] = ORDERS, *, disk_full: bool = False
) -> None:
    """A life of the process to its end: a write that fails takes the whole actor system with it."""
    try:
        anyio.run(live, backend, clock, orders, disk_full)
    except (asyncio.CancelledError, Exception):
        if backend.metrics.write_errors != int(disk_full):
            raise
    clock.wait(600)


# ------------------------------------------------------------------------------------- what happens to a log


@contextmanager
def full_disk(path: Path, room: int) -> Iterator[None]:
    """In the block, files cannot grow past what `path` has and `room` bytes: appends end there, half done."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size + room, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def power_loss(path: Path, unwritten: int) -> None:
    """The file system had noted the new length and never wrote the data: the end reads as NUL."""
    os.truncate(path, path.stat().st_size + unwritten)


def bit_rot(path: Path, line: int, column: int) -> None:
    """The highest bit of one byte flips; in ASCII text that is no UTF-8 any more."""
    lines = path.read_bytes().split(b"\n")
    damaged = bytearray(lines[line - 1])
    damaged[column - 1] ^= 0x80
    lines[line - 1] = bytes(damaged)
    path.write_bytes(b"\n".join(lines))


def stray_newline(path: Path) -> None:
    """Somebody ran `echo >> events.ndjson`."""
    with path.open("ab") as file:
        file.write(b"\n")


def cut_copy(path: Path) -> None:
    """A copy that ended one byte early: the last record is all there and lacks its newline."""
    os.truncate(path, path.stat().st_size - 1)


# ------------------------------------------------------------------------------------------- the artifacts


def write_metrics(backend: Backend, path: Path) -> None:
    """The backend's counters, which live in the process: a program has to write them down before it ends."""
    path.write_text(json.dumps(backend.metrics.snapshot(), indent=2) + "\n")


def rotating(path: Path) -> RotatingFilePersistence:
    """A set that really rotates: a kilobyte and a half a file."""
    return RotatingFilePersistence(path, max_bytes=1_536, max_files=5)


def healthy(output: Path) -> None:
    """A good day over each backend. Both systems are looked over by Papyra's own scan at the end."""
    clock = Clock(start=1_767_225_600)
    for backend, metrics in (
        (JsonFilePersistence(output / "events.ndjson"), output / "metrics.json"),
        (rotating(output / "rotating" / "orders.log"), output / "metrics-rotating.json"),
    ):
        run(backend, clock)
        anyio.run(backend.scan)
        write_metrics(backend, metrics)


def damaged(output: Path) -> None:
    """A bad day: three lives of the process on one log, and a set that was copied by hand."""
    log, clock = output / "events.ndjson", Clock(start=1_767_225_600)

    run(JsonFilePersistence(log), clock, ORDERS[:2], disk_full=True)
    run(JsonFilePersistence(log), clock, ORDERS[2:4])  # its first record is glued to the torn one
    stray_newline(log)
    power_loss(log, unwritten=48)
    last_life = JsonFilePersistence(log)
    run(last_life, clock, ORDERS[4:], disk_full=True)
    bit_rot(log, line=5, column=37)
    # The operator's look at it fails as well, on the flipped bit, and so does Papyra's repair.
    with suppress(UnicodeDecodeError):
        anyio.run(last_life.scan)
    with suppress(UnicodeDecodeError):
        anyio.run(last_life.recover, PersistenceRecoveryConfig(mode=PersistenceRecoveryMode.REPAIR))
    write_metrics(last_life, output / "metrics.json")

    orders = output / "rotating" / "orders.log"
    run(rotating(orders), clock)
    shutil.copyfile(orders, orders.with_name("orders.log.bak"))
    cut_copy(orders)


def main(output: Path) -> None:
    for name, make in {"healthy": healthy, "damaged": damaged}.items():
        shutil.rmtree(output / name, ignore_errors=True)
        make(output / name)
    for path in sorted(output.rglob("*")):
        if path.is_file():
            print(f"{path.stat().st_size:6} {path.relative_to(output)}")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent / "artifacts")
