from __future__ import annotations

import sqlite3
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING

import pytest

from bot.rounds.round import NewRound, Terms
from bot.store import Store, copying
from bot.store.backup import restore
from bot.store.connection import connect
from bot.store.copying import Manner, write_copy
from bot.store.lock import only_one
from bot.tutor.flag import Flag, FlagReason
from bot.tutor.learner import Learner
from bot.tutor.role import Role
from quizzes.errors import BadInput
from tests.bot.store.builders import AT, attempt_of, fill, refs_of
from tests.bot.store.programs import next_line, start
from tests.bot.store.test_opening import make_cut_off, make_foreign, make_marked, make_newer, make_scrambled, make_text

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Give the path of a copy that is not there yet."""
    return tmp_path / "copies" / "copy.db"


@pytest.fixture(autouse=True)
def _folder_of_copies(copy: Path) -> None:
    copy.parent.mkdir()


HOLD_OPEN = """
import sys
from pathlib import Path
from bot.store import Store
with Store.open(Path(sys.argv[1])):
    print("open", flush=True)
    sys.stdin.read()
"""


def keys_in(path: Path) -> list[str]:
    """Read the keys of all attempts."""
    with Store.open(path) as store:
        return [attempt.key for attempt in store.attempts()]


def make_filled(path: Path, *keys: str) -> None:
    """Make a database with these attempts."""
    with Store.open(path) as store:
        fill(store)
        for key in keys:
            store.record(attempt_of(key)).result()


def test_a_copy_holds_all_that_was_acknowledged(store: Store, copy: Path) -> None:
    store.record(attempt_of("a")).result()
    store.backup(copy)
    assert [file.name for file in copy.parent.iterdir()] == ["copy.db"]
    assert keys_in(copy) == ["a"]
    with Store.open(copy) as copied:
        assert copied.score(1) == store.score(1)
        assert copied.question_set("s") == store.question_set("s")


def test_a_copy_is_whole_although_others_write_all_the_time(file_store: Store, copy: Path) -> None:
    end, numbers = Event(), iter(range(10**6))

    def write() -> None:
        while not end.is_set():
            for future in [file_store.record(attempt_of(str(next(numbers)))) for _ in range(20)]:
                future.result()

    for future in [file_store.record(attempt_of(str(next(numbers)))) for _ in range(8_000)]:
        future.result()
    thread = Thread(target=write)
    thread.start()
    try:
        file_store.backup(copy)
    finally:
        end.set()
        thread.join()
    copied = keys_in(copy)
    assert copied == [str(number) for number in range(len(copied))]
    assert 8_000 <= len(copied) <= file_store.score(1).answered
    with Store.open(copy) as store:
        assert store.score(1).answered == len(copied)


def test_an_earlier_copy_is_replaced(file_store: Store, copy: Path) -> None:
    file_store.backup(copy)
    file_store.record(attempt_of("a")).result()
    file_store.backup(copy)
    assert keys_in(copy) == ["a"]


@pytest.mark.parametrize(
    "make",
    [
        pytest.param(make_text, id="text"),
        pytest.param(make_foreign, id="another program's database"),
        pytest.param(lambda path: path.touch(), id="empty file"),
        pytest.param(lambda path: path.mkdir(), id="folder"),
    ],
)
def test_nothing_but_an_earlier_copy_is_replaced(file_store: Store, copy: Path, make: Callable[[Path], None]) -> None:
    make(copy)
    before = None if copy.is_dir() else copy.read_bytes()
    with pytest.raises(BadInput, match=r"copy\.db is there already and is no copy of a quizbot database"):
        file_store.backup(copy)
    assert before is None or copy.read_bytes() == before


def run_on(path: Path) -> None:
    """Leave a database as a bot that stopped does."""
    make_filled(path, "other")


def restore_to(path: Path) -> None:
    """Bring a database back, and let no bot run on it yet."""
    source = path.with_name("source.db")
    with Store.open(path.with_name("origin.db")) as store:
        store.backup(source)
    with only_one(path):
        restore(source, path, AT)


@pytest.mark.parametrize("make", [run_on, restore_to], ids=["used", "restored"])
def test_the_database_of_another_bot_is_replaced_by_no_copy(
    file_store: Store, copy: Path, make: Callable[[Path], None]
) -> None:
    make(copy)
    before = copy.read_bytes()
    with pytest.raises(BadInput, match=r"copy\.db is a database that a bot or a command uses.*: give another name"):
        file_store.backup(copy)
    assert copy.read_bytes() == before


def test_the_journal_of_another_bot_that_runs_is_left_to_it(file_store: Store, copy: Path) -> None:
    with Store.open(copy) as other:
        fill(other)
        with pytest.raises(BadInput, match="uses"):
            file_store.backup(copy)
        other.record(attempt_of("a")).result()
    assert keys_in(copy) == ["a"]


def test_what_a_killed_process_left_of_a_copy_goes_with_the_next_one_of_its_name(file_store: Store, copy: Path) -> None:
    for name in ("copy.db", "copy.db.schema-001"):
        for ending in ("part", "part-journal"):
            copy.with_name(f".{name}.{'0' * 32}.{ending}").touch()
    file_store.backup(copy)
    assert sorted(file.name.partition("0")[0] for file in copy.parent.iterdir()) == [
        ".copy.db.schema-",
        ".copy.db.schema-",
        "copy.db",
    ]


@pytest.mark.parametrize("pages", [1, 1_000], ids=["while it copies", "when it has copied"])
def test_of_two_copies_to_one_name_the_earlier_one_hears_of_the_other(
    file_store: Store, path: Path, copy: Path, monkeypatch: pytest.MonkeyPatch, pages: int
) -> None:
    monkeypatch.setattr(copying, "PAGES_A_STEP", pages)
    fill(file_store)
    others = [copy]

    def meanwhile(_: int, __: int) -> None:
        if others:
            file_store.backup(others.pop())

    with (
        closing(connect(path)) as db,
        pytest.raises(BadInput, match="is being written by another program: wait until that is done"),
    ):
        write_copy(db, copy, Manner(tell=meanwhile))
    assert [file.name for file in copy.parent.iterdir()] == ["copy.db"]
    assert keys_in(copy) == keys_in(path)


def test_the_database_is_not_replaced_by_its_own_copy(file_store: Store, path: Path) -> None:
    with pytest.raises(BadInput, match="is the database itself"):
        file_store.backup(path)
    file_store.record(attempt_of("a")).result()
    assert [attempt.key for attempt in file_store.attempts()] == ["a"]


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        pytest.param("missing/copy.db", "No such file or directory", id="folder that is not there"),
        pytest.param("quizbot.db/copy.db", "Not a directory", id="folder that is a file"),
        pytest.param("x" * 300, "File name too long", id="long name"),
        pytest.param("x" * 240, "File name too long", id="name too long for the unfinished copy"),
    ],
)
def test_a_place_where_no_copy_can_be_written_is_named(
    file_store: Store, tmp_path: Path, name: str, fault: str
) -> None:
    with pytest.raises(BadInput, match=rf"{name.partition('/')[0]}.* cannot be used \({fault}\): give a path"):
        file_store.backup(tmp_path / name)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs /proc, where nobody may write")
def test_a_place_where_no_database_can_be_restored_is_named(copy: Path) -> None:
    make_filled(copy)
    with pytest.raises(BadInput, match=r"/proc/.* cannot be used \(No such file or directory\)"):
        restore(copy, Path("/proc/quizbot.db"), AT)


def test_a_damaged_database_makes_no_copy(file_store: Store, path: Path, copy: Path) -> None:
    file_store.close()
    content = bytearray(path.read_bytes())
    content[5 * 4_096 + 200 : 9 * 4_096] = b"\x55" * (4 * 4_096 - 200)
    path.write_bytes(content)
    with Store.open(path) as damaged, pytest.raises(BadInput, match=r"damaged|malformed"):
        damaged.backup(copy)
    assert list(copy.parent.iterdir()) == []


def test_a_copy_is_brought_back_and_the_database_before_is_kept(path: Path, copy: Path) -> None:
    make_filled(copy, "old")
    make_filled(path, "old", "new")
    kept = restore(copy, path, AT)
    assert kept == path.with_name("quizbot.db.before-20261201T100000")
    assert keys_in(path) == ["old"]
    assert keys_in(kept) == ["old", "new"]
    assert keys_in(copy) == ["old"]
    assert restore(copy, path, AT) == path.with_name("quizbot.db.before-20261201T100000-2")


def test_a_copy_is_brought_back_where_no_database_is(tmp_path: Path, copy: Path) -> None:
    make_filled(copy, "a")
    target = tmp_path / "new" / "quizbot.db"
    assert restore(copy, target, AT) is None
    assert keys_in(target) == ["a"]
    assert [file.name for file in target.parent.iterdir()] == ["quizbot.db"]


@pytest.mark.parametrize("damage", [make_text, make_scrambled, make_cut_off], ids=["text", "scrambled", "cut off"])
def test_a_copy_is_brought_back_over_a_database_that_is_damaged(
    path: Path, copy: Path, damage: Callable[[Path], None]
) -> None:
    make_filled(copy, "a")
    damage(path)
    damaged = path.read_bytes()
    path.with_name("quizbot.db-wal").write_bytes(b"a journal that belongs to the damaged file")
    kept = restore(copy, path, AT)
    assert keys_in(path) == ["a"]
    assert kept is not None
    assert kept.read_bytes() == damaged


def test_the_database_of_another_program_is_not_replaced(path: Path, copy: Path) -> None:
    make_filled(copy, "a")
    make_foreign(path)
    before = path.read_bytes()
    with pytest.raises(BadInput, match=r"quizbot\.db is the database of another program"):
        restore(copy, path, AT)
    assert path.read_bytes() == before


def make_copied(path: Path, copy: Path) -> None:
    """Make a database and a copy of it."""
    with Store.open(path) as store:
        fill(store)
        store.backup(copy)


def test_sessions_are_not_given_the_ids_of_those_that_the_copy_does_not_know(path: Path, copy: Path) -> None:
    make_copied(path, copy)
    with Store.open(path) as store:
        last = [store.begin_session(1, refs_of("q0"), AT).result() for _ in range(3)][-1]
    restore(copy, path, AT)
    with Store.open(path) as store:
        assert store.session(last.id) is None
        assert store.begin_session(1, refs_of("q0"), AT).result().id == last.id + 1


def test_nothing_that_buttons_name_is_given_a_number_that_the_copy_does_not_know(path: Path, copy: Path) -> None:
    make_copied(path, copy)
    with Store.open(path) as store:
        rounds = [store.rounds.begin(new_round(chat), AT).result() for chat in (-1, -2)]
        flag = store.flags.record(flag_of()).result()
    restore(copy, path, AT)
    with Store.open(path) as store:
        next_round, next_flag = store.rounds.begin(new_round(-1), AT).result(), store.flags.record(flag_of()).result()

    assert [each and each.id for each in (*rounds, next_round)] == [1, 2, 3]
    assert [each and each.id for each in (flag, next_flag)] == [1, 2]


def begin_anew(path: Path) -> None:
    """Lose the database, and let a bot work on a new one before the copy is brought back."""
    path.unlink()
    with Store.open(path) as store:
        fill(store)
        for _ in range(3):  # more than the copy knows
            store.begin_session(1, refs_of("q0"), AT).result()


def bring_in_an_older_one(path: Path) -> None:
    """Put a copy in the place of the database that is older than the one that is brought back."""
    path.with_name("older.db").replace(path)


@pytest.mark.parametrize(
    "lose",
    [
        pytest.param(lambda path: path.unlink(), id="gone"),
        pytest.param(make_scrambled, id="damaged"),
        pytest.param(begin_anew, id="begun anew"),
        pytest.param(bring_in_an_older_one, id="of an earlier day"),
    ],
)
def test_no_number_is_given_again_where_the_last_ones_are_lost(
    path: Path, copy: Path, lose: Callable[[Path], None]
) -> None:
    with Store.open(path) as store:
        fill(store)
        store.backup(path.with_name("older.db"))
        known = [store.begin_session(1, refs_of("q0"), AT).result().id for _ in range(2)]
        store.backup(copy)
        lost = [store.begin_session(1, refs_of("q0"), AT).result().id for _ in range(5)]
        store.rounds.begin(new_round(-1), AT).result()
    lose(path)
    restore(copy, path, AT)
    with Store.open(path) as store:
        next_session = store.begin_session(1, refs_of("q0"), AT).result().id
        next_round = store.rounds.begin(new_round(-1), AT).result()
        store.grant(1, Role.TEACHER, AT).result()
        acts = store.acts.count()

    assert max(known) < max(lost) < next_session < 10**9
    assert next_round is not None
    assert next_round.id > 1
    assert acts == 1


def test_the_log_of_what_admins_did_is_counted_as_the_copy_has_it(path: Path, copy: Path) -> None:
    make_filled(copy)
    with Store.open(path) as store:
        fill(store)
        for role in Role:
            store.grant(1, role, AT).result()
    restore(copy, path, AT)
    with Store.open(path) as store:
        store.grant(1, Role.TEACHER, AT).result()
        assert store.acts.count() == len(store.acts.page(0, 10)) == 1


def new_round(chat: int) -> NewRound:
    return NewRound(chat=chat, topic=None, questions=tuple(refs_of("q0")), terms=Terms(), language="en")


def flag_of() -> Flag:
    return Flag(
        learner=1, language="en", set_id="s", version=1, question="q0", reason=FlagReason.OTHER, words=None,
        given=None, at=AT,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("make", "fault"),
    [
        pytest.param(lambda _: None, "is not there", id="missing"),
        pytest.param(lambda copy: copy.mkdir(), "is no file", id="folder"),
        pytest.param(lambda copy: copy.touch(), "is no copy of a quizbot database", id="empty"),
        pytest.param(make_text, "cannot be read .file is not a database.", id="text"),
        pytest.param(make_foreign, "is no copy of a quizbot database", id="another program's"),
        pytest.param(make_marked, "is no copy of a quizbot database", id="marked by another program"),
        pytest.param(make_newer, "was used by a newer quizbot", id="newer"),
        pytest.param(make_scrambled, "malformed", id="scrambled"),
        pytest.param(make_cut_off, "malformed|damaged", id="cut off"),
    ],
)
def test_a_copy_that_cannot_be_used_leaves_the_database_as_it_is(
    path: Path, copy: Path, make: Callable[[Path], None], fault: str
) -> None:
    make_filled(path, "a")
    make(copy)
    before = sorted(file.name for file in path.parent.iterdir())
    with pytest.raises(BadInput, match=fault) as refusal:
        restore(copy, path, AT)
    assert "copy.db" in str(refusal.value)
    assert keys_in(path) == ["a"]
    assert sorted(file.name for file in path.parent.iterdir()) == before


def test_a_copy_whose_name_is_too_long_is_named(path: Path, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"xxx cannot be used \(File name too long\)"):
        restore(tmp_path / ("x" * 300), path, AT)


def test_the_database_is_not_restored_from_itself(path: Path) -> None:
    make_filled(path, "a")
    with pytest.raises(BadInput, match="is the database itself"):
        restore(path, path, AT)
    assert keys_in(path) == ["a"]


def test_nothing_is_restored_under_a_running_bot(path: Path, copy: Path) -> None:
    make_filled(copy, "old")
    make_filled(path, "a")
    with start(HOLD_OPEN, path) as bot:
        assert next_line(bot) == "open"
        with pytest.raises(BadInput, match="is in use: stop the bot"):
            restore(copy, path, AT)
    assert keys_in(path) == ["a"]


def test_a_copy_with_a_journal_beside_it_is_brought_back_with_what_is_in_the_journal(path: Path, copy: Path) -> None:
    with Store.open(copy) as store, closing(sqlite3.connect(copy)) as other:
        fill(store)
        other.execute("SELECT * FROM learners").fetchall()
        store.save_learner(replace(Learner(id=1, name="in the journal"))).result()
        restore(copy, path, AT)
    with Store.open(path) as restored:
        assert restored.learner(1) == Learner(id=1, name="in the journal")


def test_a_restored_database_is_only_for_its_owner(path: Path, copy: Path) -> None:
    make_filled(copy)
    copy.chmod(0o644)
    restore(copy, path, AT)
    assert path.stat().st_mode & 0o777 == 0o600
    with closing(connect(path)) as db:
        assert db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"


@pytest.mark.parametrize("is_copied", [True, False], ids=["copied", "restored"])
def test_journals_that_were_left_behind_are_not_taken_for_those_of_a_copy(
    path: Path, copy: Path, tmp_path: Path, *, is_copied: bool
) -> None:
    target = tmp_path / "target.db"
    with Store.open(target) as left:  # as after a crash: all that was written lies in the journal
        fill(left)
        for number in range(50):
            left.record(attempt_of(f"old{number}")).result()
        journal = target.with_name("target.db-wal").read_bytes()
    make_filled(copy, "a", "b")
    target.unlink()
    target.with_name("target.db-wal").write_bytes(journal)

    if is_copied:
        with Store.open(copy) as store:
            store.backup(target)
    else:
        restore(copy, target, AT)

    assert keys_in(target) == ["a", "b"]
