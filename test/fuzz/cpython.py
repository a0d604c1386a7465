"""What CPython says of the lines of NDJSON files: how its text files divide them, and what its json takes.

    python3 -I cpython.py DEPTH

Reads files from standard input, each after its length (4 bytes, little endian), and answers each on standard
output with the number of its lines (4 bytes) and one RECORD a line. Before the first it writes one line of
JSON: the version, and whether its recursion limit could be set so that it reads DEPTH levels and no more.

A line is what a text file with universal newlines hands out, its "\\n" included: so does Papyra's scan read it.
Where the bytes are not UTF-8, Papyra would die; here the line is marked, and read with a stand-in for each such byte.
"""

import io
import json
import struct
import sys
from typing import BinaryIO

RECORD = struct.Struct("<BBBBIIII")
"""Outcome, message, whether it ends in a newline, whether it holds an object or is cut within a character; then,
in bytes, its length, the error's position and the first byte that is not UTF-8; and the position in characters."""

GOOD, BAD, TOO_DEEP, TOO_MANY_DIGITS, UNKNOWN = range(5)
NONE = 0xFFFFFFFF

MESSAGES = (
    "Expecting value",
    "Expecting property name enclosed in double quotes",
    "Expecting ':' delimiter",
    "Expecting ',' delimiter",
    "Extra data",
    "Unterminated string starting at",
    "Invalid control character at",
    "Invalid \\escape",
    "Invalid \\uXXXX escape",
    "Unexpected UTF-8 BOM (decode using utf-8-sig)",
    "Illegal trailing comma before end of object",
    "Illegal trailing comma before end of array",
)
"""What JSONDecodeError says, by the number that stands for it."""
MESSAGE_NUMBERS = {message: number for number, message in enumerate(MESSAGES)}

NO_MESSAGE = 255

IS_OBJECT = 1
CUT_WITHIN_CHARACTER = 2

MORE_ROOM = 100
"""Levels of recursion: more than the frames of this program and of json take."""


def judge(line: str) -> tuple[int, int, int, int]:
    """Outcome, message, flags and position in characters of one line."""
    try:
        value = json.loads(line)
    except json.JSONDecodeError as error:
        return BAD, MESSAGE_NUMBERS.get(error.msg, NO_MESSAGE), 0, error.pos
    except RecursionError:
        return TOO_DEEP, *place_with_more_room(line)
    except ValueError as error:
        return (TOO_MANY_DIGITS if "integer string" in str(error) else UNKNOWN), 0, 0, NONE
    return GOOD, 0, IS_OBJECT if type(value) is dict else 0, NONE


def judge_file(content: bytes) -> list[bytes]:
    """One RECORD for each line."""
    records = []
    for line in io.TextIOWrapper(io.BytesIO(content), "utf-8", "surrogateescape", newline=None):
        outcome, message, flags, position = judge(line)
        ended = line.endswith("\n")
        if line.isascii():
            records.append(RECORD.pack(outcome, message, ended, flags, len(line) - ended, position, NONE, position))
            continue
        raw = line.encode("utf-8", "surrogateescape")
        not_utf8 = NONE
        try:
            raw.decode("utf-8")
        except UnicodeDecodeError as error:
            not_utf8 = error.start
            if error.reason == "unexpected end of data":
                flags |= CUT_WITHIN_CHARACTER
        at = NONE if position == NONE else len(line[:position].encode("utf-8", "surrogateescape"))
        records.append(RECORD.pack(outcome, message, ended, flags, len(raw) - ended, at, not_utf8, position))
    return records


def place_with_more_room(line: str) -> tuple[int, int, int]:
    """The error of a line that is too deep by a little: making a JSONDecodeError takes a level or two as well."""
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(limit + MORE_ROOM)
    try:
        json.loads(line)
    except json.JSONDecodeError as error:
        return MESSAGE_NUMBERS.get(error.msg, NO_MESSAGE), 0, error.pos
    except (RecursionError, ValueError):
        pass
    finally:
        sys.setrecursionlimit(limit)
    return NO_MESSAGE, 0, NONE


def limit_depth(depth: int) -> bool:
    """
    Sets the recursion limit so that files are read to `depth` levels and no more; CPython 3.12 ended that.
    To be called from where `main` is called, since the frames of the callers count.
    """
    content = b"".join(b"[" * levels + b"]" * levels + b"\n" for levels in (depth, depth + 1))
    for limit in range(depth, depth + MORE_ROOM):
        try:
            sys.setrecursionlimit(limit)
            if bytes(record[0] for record in judge_file(content)) == bytes((GOOD, TOO_DEEP)):
                return True
        except RecursionError:
            continue
    sys.setrecursionlimit(10 * depth)
    return False


def main(limits_depth: bool, files: BinaryIO, answers: BinaryIO) -> None:
    head = {
        "version": sys.version.split()[0],
        "limits_depth": limits_depth,
        "has_digit_limit": hasattr(sys, "get_int_max_str_digits"),
        "messages": MESSAGES,
    }
    answers.write(json.dumps(head).encode() + b"\n")
    answers.flush()
    while length := files.read(4):
        records = judge_file(files.read(int.from_bytes(length, "little")))
        answers.write(len(records).to_bytes(4, "little") + b"".join(records))
        answers.flush()


if __name__ == "__main__":
    main(limit_depth(int(sys.argv[1])), sys.stdin.buffer, sys.stdout.buffer)
