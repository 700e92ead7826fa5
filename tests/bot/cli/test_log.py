"""`quizbot log`: who did what, for people and for programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.store import Store
from bot.store.groups import Group
from bot.tutor.act import Act, Deed
from bot.tutor.learner import Learner
from bot.tutor.role import Role
from tests.bot.botapi.running import START
from tests.quizzes.formats.sets import as_bytes, small_set

if TYPE_CHECKING:
    from tests.bot.cli.conftest import Person


def fill(person: Person) -> None:
    """Let an admin with a hostile name do something."""
    with Store.open(person.database) as store:
        store.save_learner(Learner(id=7, name="田中\u202e\x1b[31mさん\nX" + "x" * 99)).result()
        store.acts.note(Act(deed=Deed.RETIRED, at=START, by=7, set_id="s", version=2)).result()
        store.grant(8, Role.TEACHER, START, 7).result()


def test_it_is_empty_in_the_beginning(person: Person) -> None:
    assert person.types("log").stdout == "TIME  BY  ACT  WITH\n"
    assert person.gets_list("log", "--json") == []


def test_the_latest_is_first_and_names_steer_no_terminal(person: Person) -> None:
    fill(person)
    person.types("users", "revoke", "8", "teacher")

    head, revoked, granted, retired = person.types("log").stdout.splitlines()
    assert head.split() == ["TIME", "BY", "ACT", "WITH"]
    assert "command line" in revoked
    assert granted.startswith("2026-12-01 10:00:00")
    assert "田中[31mさん X" in granted
    assert "x" * 41 not in granted
    assert granted.endswith("8 (8) · teacher")
    assert retired.endswith("retired  s · version 2")


def test_rounds_are_named_by_their_groups_for_people_and_by_ids_for_programs(person: Person) -> None:
    with Store.open(person.database) as store:
        group = Group(chat=-10077, title="Class\u202e", language=None, spoken=None, added_by=None, is_here=True)
        store.groups.join(group, START).result()
        for chat in ("-10077", "-10078"):
            store.acts.note(Act(deed=Deed.PUSHED, at=START, by=None, set_id="s", version=1, detail=chat)).result()

    _, unknown, known = person.types("log").stdout.splitlines()
    assert unknown.endswith("pushed  s · version 1 · -10078")
    assert known.endswith("pushed  s · version 1 · Class (-10077)")
    assert [act["detail"] for act in person.gets_list("log", "--json")] == ["-10078", "-10077"]


def test_programs_get_ids_and_no_names(person: Person) -> None:
    fill(person)

    assert person.gets_list("log", "--json", "-n", "1") == [
        {
            "id": 2,
            "at": "2026-12-01T10:00:00Z",
            "by": 7,
            "channel": "chat",
            "act": "granted",
            "set": None,
            "version": None,
            "question": None,
            "person": 8,
            "detail": "teacher",
        }
    ]


def test_what_the_command_line_does_to_sets_is_there_once(person: Person) -> None:
    file = person.writes("lesson.json", as_bytes(small_set()))
    for words in (("add", file), ("add", file), ("retire", "small"), ("retire", "small"), ("restore", "small")):
        person.types("sets", *words)

    assert [(act["act"], act["set"], act["version"], act["by"]) for act in person.gets_list("log", "--json")] == [
        ("restored", "small", 3, None),
        ("retired", "small", 3, None),
        ("published", "small", 3, None),
    ]


def test_so_many_and_no_more_or_less(person: Person) -> None:
    assert person.types("log", "-n", "0").exit_code == 2
