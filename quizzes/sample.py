"""Which files the project brings along: an interview written for it, and the sets that a library starts with."""

from __future__ import annotations

from pathlib import Path

INTERVIEWS = ("sample-ja", "sample-en")
_READERS = {"sample": "sample-ja-reader.json", "sample-en": "sample-en-reader.json"}
_SETS = {
    "sample": "sample-ja.json",
    "sample-en": "sample-en.json",
    "sample-reading": "sample-questions.json",
}


def interview_bytes(name: str) -> bytes:
    """Give the interview with its Japanese (`sample-ja`) or English (`sample-en`) translation, as a file holds it."""
    if name not in INTERVIEWS:
        message = f"there is no built-in interview {name!r}; there are {' and '.join(INTERVIEWS)}"
        raise LookupError(message)
    return _file(f"{name}.txt").read_bytes()


def builtin_files() -> tuple[tuple[str, bytes], ...]:
    """Give the id and the bytes of each question set that is there for a library to start with."""
    present = ((id_, _file(name)) for id_, name in _SETS.items())
    return tuple((id_, file.read_bytes()) for id_, file in present if file.is_file())


def builtin_readers() -> dict[str, bytes]:
    """Give the bytes of the reader of each of those sets that has one, by the set's id."""
    present = ((id_, _file(name)) for id_, name in _READERS.items())
    return {id_: file.read_bytes() for id_, file in present if file.is_file()}


def _file(name: str) -> Path:
    return Path(__file__).parent / "data" / name
