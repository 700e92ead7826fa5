"""What is kept is told, and all of it can be deleted: no table and no column holds on to a person."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import time, timedelta
from typing import TYPE_CHECKING

import pytest

from bot.rounds.draft import Draft
from bot.rounds.homework import HomeworkState, NewHomework
from bot.rounds.round import NewRound, Terms
from bot.rounds.schedule import Plan
from bot.rounds.when import WEEKDAYS, Weekly
from bot.store import Store, forgetting
from bot.store.columns import time_text
from bot.store.groups import Group
from bot.store.inbox import AT_ONCE, BODIES_KEPT
from bot.store.opening import open_database
from bot.store.uploads import Judged, NewUpload, UploadState
from bot.store.votes import Vote
from bot.telegram.callback import encoded
from bot.telegram.json_text import written_json
from bot.telegram.presses.flagging import GiveReason, RaiseFlag
from bot.telegram.presses.quiz import Next
from bot.telegram.presses.reading import OpenLine
from bot.telegram.presses.reviewing import Retry
from bot.texts import texts_for
from bot.tutor.flag import FlagReason
from bot.tutor.learner import Learner
from bot.tutor.role import Role
from bot.tutor.score import Score
from bot.tutor.session import QuestionRef
from tests.bot.botapi.running import START
from tests.bot.readers import add_talk
from tests.bot.telegram.sets import CHOICE, only, publish

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from bot.telegram.application import Bot
    from bot.telegram.press import Press
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.running import World

NAME = "Zaphod Beeblebrox"
# Tables with rows that are about a person, and by which words /privacy tells of them. A new one belongs here, or into
# the next list, and then into `forgetting`.
ABOUT_PEOPLE = {
    "learners": "name and language",
    "sessions": "Your quizzes",
    "attempts": "Your answers",
    "totals": "totals by set",
    "daily_totals": "day",
    "chat_totals": "totals",
    "inbox": "Each message",
    "roles": "A role",
    "reading_places": "how far you have read",
    "reviews": "comes up for review",
    "regradings": "graded anew",
    "awaited": "asked you to type",
    "reminders": "when to remind you",
    "unreachable": "blocked me",
    "private_chats": "opened our private chat",
    "class_hints": "with which hints",
    "flags": "Questions that you flagged",
    "votes": "Your answers",
    "rounds": "rounds",
    "groups": "Groups that you added me to",
    "homework": "homework",
    "homework_reminders": "homework",
    "homework_sessions": "Your quizzes",
    "schedules": "schedules",
    "schedule_drafts": "asked you to type",
    "acts": "did as teacher or admin",
    "uploads": "Files that you sent",
    "regrading_notices": "graded anew",
    "revisions": "did as teacher or admin",
    "revision_changes": "did as teacher or admin",
}
# Tables that name nobody, with all their columns: a new column has to be thought of.
ABOUT_NOBODY = {
    "sets": "id state",
    "askings": "id round position begun_at state question options poll message closes_at is_closed",
    "group_moves": "old new",
    "topics": "chat topic name seen",
    "chat_ranks": "chat correct learners",
    "group_sends": "chat at",
    "set_versions": "set_id version header kinds questions content_sha256 file_sha256 origin added_at",
    "question_numbers": "id set_id question",
    "foreseen_answers": "id given",
    "questions": "set_id version question position kind body number",
    "question_state": "set_id version question state at",
    "nameless_totals": "set_id version question answered correct thousandths",
    "readers": "set_id version header paragraphs",
    "reader_paragraphs": "set_id version paragraph body words",
    "reader_words": "set_id version number word last sound body",
    "reader_meanings": "meaning set_id version number",
    "firings": "schedule at missed claimed_at state",
    "sqlite_sequence": "name seq",
    "_sqlite_migrations": "id migration_set name applied_at",
}
# Regradings name a person by the attempt that they are of.
NAMED_BY = {
    "regradings": "attempt IN (SELECT id FROM attempts WHERE learner = :id)",
    "homework_sessions": "session IN (SELECT id FROM sessions WHERE learner = :id)",
}


@pytest.fixture
async def zaphod(world: World, bot: Bot, store: Store) -> Somebody:
    """Give somebody of whom there is something in every table."""
    add_talk(store, START)
    publish(store, only(CHOICE), START)
    zaphod = world.person(NAME)
    store.grant(zaphod.id, Role.TEACHER, START).result()
    store.grant(zaphod.id, Role.ADMIN, START).result()
    await zaphod.says("/quiz only 1")
    await zaphod.press("做研究")
    await zaphod.press("🚩")
    await zaphod.press("Something else")
    await zaphod.says(f"{NAME} does not like it.")
    publish_right(store)
    await zaphod.says("/flags")
    await zaphod.press("1")
    await zaphod.press("✗ Keep")
    await zaphod.says("/revise mini")
    await zaphod.press("✓ Keep")
    await zaphod.says("/read talk")
    await zaphod.says("/settings")
    await zaphod.press("⏰")
    await zaphod.press("8:00")
    await zaphod.says("/quiz mini 4")
    await zaphod.says("/settings")
    await zaphod.press("🏆")
    teach(store, zaphod.id)
    send_files(store, zaphod.id)
    zaphod.says_in_group(f"/quiz {NAME}", -100_5)
    play_round(store, zaphod.id)
    await world.quiet()
    return zaphod


def send_files(store: Store, uploader: int) -> None:
    """Let somebody send two files; of the second one a draft was made, which stays."""
    news = [
        NewUpload(origin=f"{uploader}:{number}", uploader=uploader, name=f"{NAME}.txt", content=NAME.encode())
        for number in range(2)
    ]
    _, draft = [store.uploads.receive(new, START).result() for new in news]
    store.uploads.judge(draft.id, Judged(state=UploadState.DRAFT)).result()


def teach(store: Store, teacher: int) -> None:
    """Let somebody schedule rounds and set homework, and do it as well."""
    when = Weekly(days=WEEKDAYS, at=time(9))
    plan = Plan(chat=-100_5, topic=None, set_id="mini", count=5, kind=None, when=when, zone="UTC", language="en")
    store.schedules.add(replace(plan, made_by=teacher), None, START).result()
    ref = QuestionRef(set_id="mini", version=1, question="choice")
    new = NewHomework(
        chat=-100_5, topic=None, questions=(ref,), due_at=START, zone="UTC", language="en", made_by=teacher,
        origin=f"{teacher}:7",
    )  # fmt: skip
    homework = store.homework.add(new, START, START).result()
    assert homework is not None
    session = store.homework.begin_session(homework.id, teacher, (ref,), START).result()
    store.class_hints.note(replace(session, hints=1)).result()
    assert store.homework.save(homework, replace(homework, state=HomeworkState.REMINDED)).result()
    store.schedule_drafts.begin(teacher, -100_5, None, Draft(), START).result()
    store.unreachable.add(teacher, START).result()


def play_round(store: Store, person: int) -> None:
    """Let a person add the bot to a group, begin a round there and vote in it."""
    group = Group(chat=-100_5, title="Class", language=None, spoken="en", added_by=person, is_here=True)
    store.groups.join(group, START).result()
    ref = QuestionRef(set_id="only", version=1, question="choice")
    new = NewRound(chat=-100_5, topic=None, questions=(ref,), terms=Terms(), language="en", begun_by=person)
    begun = store.rounds.begin(new, START).result()
    assert begun is not None
    asking = store.rounds.begin_asking(begun.id, 0, (CHOICE.prompt, CHOICE.options), START).result()
    store.rounds.note_sent(asking or 0, 7, "poll", START, START).result()
    store.rounds.vote(Vote(update=1, poll="poll", learner=person, options=(0,), at=START)).result()


def publish_right(store: Store) -> None:
    """Put the key of the question right, so that what was answered is graded anew."""
    store.add_set(only(replace(CHOICE, answer=("做投资",), why_not=())), START, "sha 2", "only.json").result()


def rows(store: Store) -> Iterator[tuple[str, dict[str, object]]]:
    """Walk through all rows of all tables."""
    with closing(sqlite3.connect(store.path)) as db:
        db.row_factory = sqlite3.Row
        for (table,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            for row in db.execute(f'SELECT * FROM "{table}"'):  # noqa: S608 - a name of the schema
                yield table, dict(row)


def names(row: dict[str, object], id_: int) -> bool:
    """Say whether a row holds the person's id or name anywhere."""
    return any(str(id_) in str(value) or "Zaphod" in str(value) or "Beeblebrox" in str(value) for value in row.values())


async def forget(somebody: Somebody) -> None:
    """Go through with it."""
    await somebody.says("/forget")
    await somebody.press("🗑")
    await somebody.press("🗑")


def test_of_every_table_it_is_known_whether_it_is_about_people(store: Store) -> None:
    with closing(sqlite3.connect(store.path)) as db:
        tables = {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        columns = {table: " ".join(row[1] for row in db.execute(f'PRAGMA table_info("{table}")')) for table in tables}

    assert tables == ABOUT_PEOPLE.keys() | ABOUT_NOBODY.keys()
    assert {table: columns[table] for table in ABOUT_NOBODY} == ABOUT_NOBODY


async def test_of_every_table_about_people_it_is_told(ann: Somebody) -> None:
    told = await ann.says("/privacy")

    assert [table for table, words in ABOUT_PEOPLE.items() if words not in told] == []


async def test_there_is_something_of_the_person_in_every_table_before(zaphod: Somebody, store: Store) -> None:
    found = {table for table, row in rows(store) if names(row, zaphod.id)}
    with closing(sqlite3.connect(store.path)) as db:
        for table, condition in NAMED_BY.items():
            sql = f"SELECT count(*) FROM {table} WHERE {condition}"  # noqa: S608 - names of above
            found |= {table} if db.execute(sql, {"id": zaphod.id}).fetchone()[0] else set()

    assert found == ABOUT_PEOPLE.keys()


async def test_afterwards_there_is_nothing_of_the_person_anywhere(zaphod: Somebody, store: Store) -> None:
    await forget(zaphod)

    assert "forgotten you" in zaphod.screen
    assert [(table, row) for table, row in rows(store) if names(row, zaphod.id)] == []
    assert [table for table, _ in rows(store) if table in {"attempts", "sessions", "regradings", "reviews"}] == []


@pytest.mark.parametrize(
    "press",
    [
        pytest.param(Next(session=1, position=0), id="of the quiz"),
        pytest.param(Retry(session=1), id="to what was missed"),
        pytest.param(RaiseFlag(session=1, position=0), id="to say that a question is bad"),
        pytest.param(GiveReason(session=1, position=0, reason=FlagReason.UNCLEAR), id="with what is bad"),
        pytest.param(OpenLine(session=1, position=0), id="to the text"),
    ],
)
async def test_a_button_from_before_is_not_said_to_be_somebody_elses(
    zaphod: Somebody, store: Store, press: Press
) -> None:
    await forget(zaphod)
    await zaphod.says("/help")

    assert await zaphod.press_data(encoded(press), zaphod.last.id) == texts_for("en").say("toast-over")


async def test_what_was_deleted_is_not_in_the_file_either(zaphod: Somebody, store: Store) -> None:
    await forget(zaphod)
    with closing(sqlite3.connect(store.path)) as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        content = db.serialize()

    assert b"Beeblebrox" not in content
    assert str(zaphod.id).encode() not in content


async def test_others_are_not_forgotten(zaphod: Somebody, world: World, store: Store) -> None:
    ben = world.person("Ben")
    await ben.says("/quiz only 1")
    await ben.press("做研究")
    await forget(zaphod)

    assert store.score(ben.id).answered == 1
    assert store.learner(ben.id) is not None
    assert any(table == "inbox" and names(row, ben.id) for table, row in rows(store))


async def test_what_stays_counts_answers_and_names_nobody(zaphod: Somebody, store: Store) -> None:
    await forget(zaphod)

    kept = [row for table, row in rows(store) if table == "nameless_totals"]
    assert kept == [
        {"set_id": "only", "version": 1, "question": "choice", "answered": 2, "correct": 0, "thousandths": 0}
    ]
    assert store.nameless_scores("only") == {("only", "choice"): Score(answered=2)}
    (flag,) = [row for table, row in rows(store) if table == "flags"]
    assert (flag["reason"], flag["learner"], flag["words"], flag["given"]) == ("other", None, None, None)


async def test_a_second_press_finds_nobody_and_leaves_nothing(zaphod: Somebody, store: Store, world: World) -> None:
    await zaphod.says("/forget")
    await zaphod.press("🗑")
    data = next(b["callback_data"] for row in zaphod.last.keyboard for b in row if b["text"].startswith("🗑"))

    zaphod.presses(data, zaphod.last.id)
    zaphod.presses(data, zaphod.last.id)
    await world.quiet()

    assert "forgotten you" in zaphod.screen
    assert [(table, row) for table, row in rows(store) if names(row, zaphod.id)] == []


async def test_an_update_that_comes_again_is_not_worked_on(zaphod: Somebody, store: Store, world: World) -> None:
    number = zaphod.writes("/score")
    update = world.telegram.updates[number]
    await world.quiet()
    await forget(zaphod)
    before = len(zaphod.messages)

    world.telegram.deliver_again(update)
    await world.quiet()

    assert len(zaphod.messages) == before
    assert [(table, row) for table, row in rows(store) if names(row, zaphod.id)] == []


async def test_a_late_press_makes_no_error(zaphod: Somebody, world: World, caplog: pytest.LogCaptureFixture) -> None:
    question = zaphod.with_buttons
    pressed = [b["callback_data"] for row in question.keyboard for b in row]
    await forget(zaphod)

    for data in [*pressed, "x:1:0", "fr:1:0:unclear", "rp:talk:0:0:0", "pl", "y:review", "m:1", "gk"]:
        await zaphod.press_data(data, question.id)

    assert not [record for record in caplog.records if record.levelname in ("WARNING", "ERROR")]
    assert "answered 0" in await zaphod.says("/score")


async def test_a_restart_in_between_changes_nothing(world: World, store: Store) -> None:
    somebody = world.person(NAME)
    async with world.running():
        await somebody.says("/forget")
    async with world.running():
        await somebody.press("🗑")
    async with world.running():
        await somebody.press("🗑")
    assert [(table, row) for table, row in rows(store) if names(row, somebody.id)] == []


@pytest.mark.parametrize("steps", [1, 2])
async def test_it_can_be_left_at_each_step(ann: Somebody, store: Store, steps: int) -> None:
    await ann.says("/forget")
    for _ in range(steps - 1):
        await ann.press("🗑")
    await ann.press("‹")

    assert "everything stays" in ann.screen
    assert ann.last.keyboard == []
    assert store.learner(ann.id) is not None


@pytest.mark.parametrize("step", [0, 1, 2, 3, 99])
@pytest.mark.parametrize("late", [-3600, 3600])
async def test_an_old_button_deletes_nothing(ann: Somebody, store: Store, step: int, late: int) -> None:
    await ann.says("/forget")
    asked = int((START - timedelta(seconds=late)).timestamp())

    await ann.press_data(f"gf:{step}:{asked}", ann.last.id)

    assert "nothing was deleted" in ann.screen
    assert store.learner(ann.id) is not None


async def test_a_foreign_button_forgets_who_presses_it_alone(ann: Somebody, world: World, store: Store) -> None:
    eve = world.person("Eve")
    await ann.says("/forget")
    await ann.press("🗑")
    data = next(b["callback_data"] for row in ann.last.keyboard for b in row if b["text"].startswith("🗑"))
    await eve.says("/start")
    await eve.press_data(data, eve.last.id)

    assert store.learner(ann.id) is not None
    assert store.learner(eve.id) is None


@pytest.mark.parametrize(
    ("language", "said", "asks"),
    [
        ("ja", "保存しているデータ", "すべて削除しますか"),
        ("en", "What I keep about you", "Delete everything about you?"),
        ("zh", "我保存了你的哪些数据", "要删除你的全部数据吗"),
    ],
)
async def test_what_is_kept_is_told_and_leads_to_its_end(
    world: World, bot: Bot, language: str, said: str, asks: str
) -> None:
    ann = world.person(language=language)
    assert said in await ann.says("/privacy")

    await ann.press("🗑")

    assert asks in ann.screen
    assert len(ann.messages) == 1


async def test_who_has_a_role_is_told_that_it_ends(zaphod: Somebody, ann: Somebody) -> None:
    assert "Your role" in await zaphod.says("/forget")
    assert "Your role" not in await ann.says("/forget")


def test_updates_that_are_no_json_are_dropped_where_they_may_be_meant(tmp_path: Path) -> None:
    with Store.open(tmp_path / "quizbot.db") as store:
        store.take_in([(1, '{"x": NaN, "id": 4711}'), (2, "NaN"), (3, '{"message": {"from": {"id": 47110}}}')], START)
        store.forget(4711).result()
        assert [number for number, _ in store.waiting()] == [2, 3]


@pytest.mark.parametrize(
    ("shown", "is_dropped"),
    [
        ("From: Zaphod (4711)", True),
        ("1. Zaphod Beeblebrox 3", True),
        ("1. Żółć 小王 3", True),
        ("1. Ben 3", False),
    ],
)
@pytest.mark.parametrize("write", [written_json, json.dumps], ids=["as-it-is-kept", "as-what-orjson-refuses-is-kept"])
def test_what_others_pressed_under_a_message_that_names_the_person_is_dropped(
    shown: str, write: Callable[[object], str], *, is_dropped: bool, tmp_path: Path
) -> None:
    body = write({"callback_query": {"from": {"id": 1}, "message": {"chat": {"id": 1}, "text": shown}}})
    with Store.open(tmp_path / "quizbot.db") as store:
        store.save_learner(Learner(id=4711, name=NAME, board_name="Żółć\N{ZERO WIDTH SPACE} 小王")).result()
        store.take_in([(1, body), (2, body)], START)
        store.settle(1).result()
        store.forget(4711).result()
        with closing(sqlite3.connect(store.path)) as db:
            bodies = dict(db.execute("SELECT update_id, body FROM inbox").fetchall())

    assert bodies[1] == (None if is_dropped else body)
    assert (bodies[2] == body) is not is_dropped
    assert json.loads(bodies[2])["callback_query"]["message"]["chat"] == {"id": 1}
    assert shown not in bodies[2] or not is_dropped


@pytest.mark.parametrize(
    ("name", "shown", "is_dropped"),
    [
        pytest.param("健 林", "1. 健 林 3", True, id="two characters"),
        pytest.param("健 林", "1. 健康 3", False, id="a word with one of them"),
        pytest.param("健\u3000林\u200b", "1. 健 林 3", True, id="blanks and what nobody sees"),
        pytest.param("李", "1. 李 3", True, id="one character"),
        pytest.param("A. B.", "1. A. B. 3", True, id="initials"),
        pytest.param('林 "K"', '1. 林 "K" 3', True, id="quoted"),
        pytest.param("★ K ★", "1. ★ K ★ 3", True, id="between signs"),
        pytest.param("\u2060", "1. Ben 3", False, id="nothing that is seen"),
    ],
)
@pytest.mark.parametrize("write", [written_json, json.dumps], ids=["as-it-is-kept", "as-what-orjson-refuses-is-kept"])
def test_a_name_whose_words_are_letters_is_dropped_too(
    name: str, shown: str, write: Callable[[object], str], *, is_dropped: bool, tmp_path: Path
) -> None:
    with Store.open(tmp_path / "quizbot.db") as store:
        store.save_learner(Learner(id=4711, name=name)).result()
        store.take_in([(1, write({"callback_query": {"message": {"text": shown}}}))], START)
        store.settle(1).result()
        store.forget(4711).result()
        with closing(sqlite3.connect(store.path)) as db:
            (body,) = db.execute("SELECT body FROM inbox").fetchone()

    assert (body is None) is is_dropped


def test_what_waits_and_names_the_person_goes_with_the_next_cleaning_once_it_is_settled(tmp_path: Path) -> None:
    typed = json.dumps({"message": {"from": {"id": 1}, "text": "/revoke 4711 teacher"}})
    with Store.open(tmp_path / "quizbot.db") as store:
        store.take_in([(1, typed), (2, typed.replace("4711", "4712"))], START)
        store.forget(4711).result()
        assert "4711" in store.waiting()[0][1]
        for number in (1, 2):
            store.settle(number).result()
        assert store.prune(START - BODIES_KEPT + timedelta(seconds=1)).result() == 1
        assert store.take_in([(1, typed)], START).result() == []


def test_however_many_updates_there_are_all_that_name_the_person_are_dropped(tmp_path: Path) -> None:
    count = 2 * AT_ONCE + 1
    bodies = [(number, json.dumps({"message": {"text": f"{4711 + number % 2}"}})) for number in range(count)]
    with Store.open(tmp_path / "quizbot.db") as store:
        store.take_in(bodies, START).result()
        store.settle(*range(count)).result()
        store.forget(4711).result()
        with closing(sqlite3.connect(store.path)) as db:
            left = [number for (number,) in db.execute("SELECT update_id FROM inbox WHERE body IS NOT NULL")]

    assert left == list(range(1, count, 2))


def test_while_it_is_written_down_only_what_was_found_and_what_came_since_is_looked_at(tmp_path: Path) -> None:
    body = json.dumps({"message": {"text": "4711"}})
    with Store.open(tmp_path / "quizbot.db") as store:
        for number, seconds in ((1, 0), (2, 1), (3, 3)):
            store.take_in([(number, body)], START + timedelta(seconds=seconds)).result()
            store.settle(number).result()
    with closing(open_database(tmp_path / "quizbot.db")) as db:
        forgetting.forget(db, 4711, forgetting.Traced(updates=[2], newest=time_text(START + timedelta(seconds=2))))
        left = [number for (number,) in db.execute("SELECT update_id FROM inbox WHERE body IS NOT NULL")]

    assert left == [1]  # which no one found, so nobody waited for that
