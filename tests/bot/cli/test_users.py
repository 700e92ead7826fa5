"""`quizbot users …`: roles by Telegram id."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.store import Store
from bot.tutor.learner import Learner

if TYPE_CHECKING:
    from tests.bot.cli.conftest import Person


@pytest.fixture
def person_with_learners(person: Person) -> Person:
    with Store.open(person.database) as store:
        for learner in (Learner(id=0, name="terminal"), Learner(id=1_234, name="田中\u202eさん")):
            store.save_learner(learner).result()
    return person


def test_a_role_is_granted_once_and_revoked_once(person: Person) -> None:
    said = [person.types("users", verb, "77", "teacher") for verb in ("grant", "grant", "revoke", "revoke")]

    assert [(result.exit_code, result.stdout, result.stderr) for result in said] == [
        (0, "", "77 has the role teacher now.\n"),
        (0, "", "77 has the role teacher already; nothing was changed.\n"),
        (0, "", "77 has the role teacher no longer.\n"),
        (0, "", "77 had no role teacher; nothing was changed.\n"),
    ]


def test_programs_get_everybody_with_their_roles(person_with_learners: Person) -> None:
    for id_, role in (("77", "admin"), ("1234", "teacher"), ("1234", "admin")):
        person_with_learners.types("users", "grant", id_, role)

    assert person_with_learners.gets_list("users", "list", "--json") == [
        {"id": 0, "name": "terminal", "roles": []},
        {"id": 77, "name": None, "roles": ["admin"]},
        {"id": 1234, "name": "田中\u202eさん", "roles": ["admin", "teacher"]},
    ]


def test_people_get_a_table(person_with_learners: Person) -> None:
    for id_, role in (("77", "admin"), ("1234", "teacher"), ("1234", "admin")):
        person_with_learners.types("users", "grant", id_, role)

    assert person_with_learners.types("users", "list").stdout == (
        "ID    ROLES           NAME\n"
        "0     -               terminal\n"
        "77    admin           -\n"
        "1234  admin, teacher  田中さん\n"
    )


@pytest.mark.parametrize("verb", ["grant", "revoke"])
@pytest.mark.parametrize(
    "words",
    [
        pytest.param(["77", "king"], id="no-role"),
        pytest.param(["77"], id="role-missing"),
        pytest.param(["Ann", "teacher"], id="name"),
        pytest.param(["0", "teacher"], id="nobody-on-telegram"),
        pytest.param(["--", "-100123", "teacher"], id="group"),
        pytest.param([str(2**52), "teacher"], id="too-large"),
    ],
)
def test_what_is_no_id_or_no_role_is_wrong_usage(person: Person, verb: str, words: list[str]) -> None:
    result = person.types("users", verb, *words)

    assert (result.exit_code, result.stdout) == (2, "")
    assert person.gets_list("users", "list", "--json") == []


@pytest.mark.parametrize("given", ["Ann", "@ann_lee", "0", "1.5", "٣", "9" * 30])
def test_what_is_no_id_of_a_person_is_named_with_the_cure(person: Person, given: str) -> None:
    result = person.types("users", "grant", given, "teacher")

    assert result.exit_code == 2
    assert f"'{given}' is no Telegram id of a person" in result.stderr
    assert "`quizbot users list`" in result.stderr
