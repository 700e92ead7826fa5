from __future__ import annotations

import random
import time
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from bot.store import Store
from bot.store.backup import restore
from bot.store.connection import connect
from bot.tutor.score import score
from tests.bot.store.builders import AT, attempt_of, fill, set_of
from tests.bot.store.programs import next_line, start

if TYPE_CHECKING:
    from pathlib import Path

RECORD = """
import sys
from pathlib import Path
from bot.store import Store
from tests.bot.store.builders import attempt_of

def acknowledge(key, future):
    if future.result():
        sys.stdout.write(key + "\\n")
        sys.stdout.flush()

with Store.open(Path(sys.argv[1])) as store:
    for number in range(10**6):
        key = f"{sys.argv[2]}-{number}"
        future = store.record(attempt_of(key, learner=1 + number % 2, question=f"q{number % 6}"))
        future.add_done_callback(lambda future, key=key: acknowledge(key, future))
        if number % 64 == 0:
            future.result()
"""

ADD_SETS = """
import sys
from pathlib import Path
from bot.store import Store
from tests.bot.store.builders import AT, set_of

with Store.open(Path(sys.argv[1])) as store:
    for number in range(20):
        new = set_of(f"set-{number}", questions=300)
        print(store.add_set(new, AT, f"file {number}", "file.json").result().id, flush=True)
"""

OPEN_AT_ONCE = """
import sys
from pathlib import Path
from bot.store import Store
print("ready", flush=True)
sys.stdin.readline()
with Store.open(Path(sys.argv[1])) as store:
    print(store.sets(), flush=True)
"""


@pytest.mark.parametrize("run", range(3))
def test_what_was_acknowledged_before_a_kill_is_there_exactly_once(path: Path, run: int) -> None:
    with Store.open(path) as store:
        fill(store)
    acknowledged: list[str] = []
    for life in range(2):
        with start(RECORD, path, str(life)) as program:
            lines = [next_line(program)]
            time.sleep(random.Random(f"{run} {life}").uniform(0.0, 0.3))  # any moment will do
            program.kill()
            while line := next_line(program):
                lines.append(line)
        # The kill may cut the last line short.
        acknowledged += lines[:-1]
    assert acknowledged
    with closing(connect(path)) as db:
        assert db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
    with Store.open(path) as store:
        keys = [attempt.key for attempt in store.attempts()]
        assert len(keys) == len(set(keys))
        assert set(acknowledged) <= set(keys)
        assert store.score(1) == score(store.attempts(learner=1))
        assert store.score(2) == score(store.attempts(learner=2))
        assert store.record(attempt_of(acknowledged[0])).result() is False


def test_what_a_killed_program_left_in_its_journal_is_kept_when_a_copy_is_restored(path: Path) -> None:
    copy = path.with_name("copy.db")
    with Store.open(path) as store:
        fill(store)
        store.backup(copy)
    with start(RECORD, path, "life") as program:
        acknowledged = [next_line(program) for _ in range(100)]
        program.kill()
    kept = restore(copy, path, AT)
    assert kept is not None
    with Store.open(path) as restored, Store.open(kept) as before:
        assert list(restored.attempts()) == []
        assert set(acknowledged) <= {attempt.key for attempt in before.attempts()}


def test_sets_that_a_command_adds_are_seen_by_a_bot_that_records_all_the_while(file_store: Store, path: Path) -> None:
    recorded = 0
    with start(ADD_SETS, path) as command:
        while id_ := next_line(command):
            assert id_ in {info.id for info in file_store.sets()}
            for future in [file_store.record(attempt_of(f"{recorded}-{number}")) for number in range(50)]:
                assert future.result() is True
            recorded += 50
    assert command.returncode == 0
    assert recorded == 20 * 50 == file_store.score(1).answered
    assert len(file_store.sets()) == 21


def test_programs_that_open_a_new_database_at_once_all_succeed(path: Path) -> None:
    programs = [start(OPEN_AT_ONCE, path) for _ in range(4)]
    assert [next_line(program) for program in programs] == ["ready"] * 4
    outputs = []
    for program in programs:
        assert program.stdin is not None
        program.stdin.write("go\n")
        program.stdin.flush()
    for program in programs:
        outputs.append(program.communicate()[0])
        assert program.returncode == 0
    assert outputs == ["[]\n"] * 4


def test_two_stores_of_one_process_see_what_the_other_one_wrote(path: Path) -> None:
    with Store.open(path) as bot, Store.open(path) as command:
        fill(bot)
        assert command.question_set("s") == set_of()
        command.add_set(set_of("new"), AT, "file", "new.json").result()
        assert [info.id for info in bot.sets()] == ["new", "s"]
