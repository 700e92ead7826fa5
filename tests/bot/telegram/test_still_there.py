"""What can be asked again is looked up in the sets that it is of, however many others there are."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.library import Library
from bot.store import SetState, Store
from bot.telegram.still_there import still_there
from bot.tutor.session import QuestionRef
from tests.bot.botapi.running import START
from tests.bot.telegram.sets import MINI, publish

if TYPE_CHECKING:
    import pytest


def test_a_question_is_there_in_the_latest_version_of_a_published_set_alone(store: Store) -> None:
    publish(store, replace(MINI, id="other"), START)
    store.set_state("other", SetState.RETIRED).result()
    asked = MINI.questions[0].id
    mini, other, none = (QuestionRef(set_id=id_, version=7, question=asked) for id_ in ("mini", "other", "none"))

    assert still_there(Library(store), [other, mini, none, mini]) == [replace(mini, version=1)] * 2


def test_no_other_set_is_listed_for_it(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Library, "sets", lambda _: [])
    refs = [QuestionRef(set_id="mini", version=1, question=question.id) for question in MINI.questions]

    assert still_there(Library(store), refs) == refs


def test_what_is_of_the_latest_version_is_given_as_it_is(store: Store) -> None:
    refs = [QuestionRef(set_id="mini", version=1, question=question.id) for question in MINI.questions]

    assert [*map(id, still_there(Library(store), refs))] == [*map(id, refs)]
