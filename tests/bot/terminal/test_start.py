"""Which session is taken up at the terminal, and of which set."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.store import SetState
from bot.terminal.start import Start, Wish, known_learner, start
from bot.tutor.learner import Learner
from bot.tutor.session import Answered, answer
from quizzes.errors import BadInput
from quizzes.question import Kind, QuestionSet
from tests.bot.terminal.library import COST, READ, READING, SET, START, TILES, stored

if TYPE_CHECKING:
    from bot.store import Store


def set_of(id_: str, *questions: str) -> QuestionSet:
    by_id = {question.id: question for question in SET.questions}
    return replace(SET, id=id_, questions=tuple(by_id[question] for question in questions or by_id))


def begun(store: Store, wish: Wish | None = None, language: str = "en") -> Start:
    found = start(store, wish or Wish(), learner=known_learner(store, language), at=START, seed=1)
    assert found is not None
    return found


class TestWhichSet:
    @pytest.mark.parametrize(("language", "chosen"), [("ja", "sample"), ("zh", "sample"), ("en", "sample-en")])
    def test_the_sample_in_the_language_of_the_reader(self, language: str, chosen: str) -> None:
        with stored(set_of("another"), set_of("sample"), set_of("sample-en"), set_of("sample-reading")) as store:
            assert begun(store, language=language).session.set_ids == (chosen,)

    def test_any_published_set_where_the_sample_is_none(self) -> None:
        with stored(set_of("sample"), set_of("mine")) as store:
            store.set_state("sample", SetState.RETIRED).result()

            assert begun(store, language="ja").session.set_ids == ("mine",)

    def test_a_set_with_questions_of_the_kind(self) -> None:
        with stored(set_of("sample", COST.id), set_of("mine", READ.id)) as store:
            chosen = begun(store, Wish(kind=Kind.COMPREHENSION), "ja")

        assert chosen.session.set_ids == ("mine",)

    def test_the_set_that_is_asked_for(self) -> None:
        with stored(set_of("sample"), set_of("mine")) as store:
            assert begun(store, Wish(set_id="mine"), "ja").session.set_ids == ("mine",)


class TestRefusals:
    def test_an_unknown_set_is_refused_with_the_sets_there_are(self) -> None:
        with stored(set_of("sample"), set_of("mine", COST.id)) as store, pytest.raises(BadInput) as refusal:
            begun(store, Wish(set_id="yours\x1b"))

        assert str(refusal.value) == (
            "there is no published set 'yours'; the sets are:\n"
            "  mine        1 questions  A small set\n"
            "  sample      4 questions  A small set"
        )

    def test_a_kind_that_the_set_lacks_is_refused(self) -> None:
        with stored(set_of("mine", COST.id, TILES.id)) as store, pytest.raises(BadInput) as refusal:
            begun(store, Wish(set_id="mine", kind=Kind.COMPREHENSION))

        assert str(refusal.value) == "the set mine has no comprehension questions; it has cloze, translation"

    def test_a_kind_that_no_set_has_is_refused(self) -> None:
        with stored(set_of("mine", COST.id)) as store, pytest.raises(BadInput, match="no comprehension questions in"):
            begun(store, Wish(kind=Kind.COMPREHENSION))

    def test_an_empty_library_is_refused_with_the_cure(self) -> None:
        with stored(set_of("mine")) as store:
            store.set_state("mine", SetState.RETIRED).result()

            with pytest.raises(BadInput, match="add one with `quizbot sets add FILE`"):
                begun(store)


class TestSession:
    def test_without_a_wish_the_open_one_goes_on(self) -> None:
        with stored() as store:
            first = begun(store, Wish(count=1))

            assert begun(store) == replace(first, is_resumed=True)

    def test_it_goes_on_in_the_version_that_it_began_with(self) -> None:
        with stored() as store:
            first = begun(store)
            store.add_set(set_of("small", COST.id), START, "sha-2", "by hand").result()

            assert begun(store) == replace(first, is_resumed=True)
            assert {ref.version for ref in first.questions} == {1}

    def test_what_was_answered_is_not_asked_again_while_there_is_something_new(self) -> None:
        with stored() as store:
            first = begun(store, Wish(count=1, kind=Kind.TRANSLATION)).session
            question = next(each for each in SET.questions if first.asks(each))
            outcome = answer(first, question, question.answer, at=START)
            assert isinstance(outcome, Answered)
            store.record(outcome.attempt, outcome.session).result()

            second = begun(store, Wish(count=1, kind=Kind.TRANSLATION)).session

        assert {ref.question for ref in first.questions + second.questions} == {READING.id, TILES.id}


def test_the_person_at_the_terminal_keeps_their_settings() -> None:
    with stored() as store:
        store.save_learner(Learner(id=0, name="Kaoru", language="ja", strict_tones=True)).result()

        assert known_learner(store, "zh") == Learner(id=0, name="Kaoru", language="zh", strict_tones=True)
        assert store.learner(0) == Learner(id=0, name="Kaoru", language="zh", strict_tones=True)


def test_only_questions_of_a_level_are_asked() -> None:
    with stored() as store:
        found = begun(store, Wish(set_id="small", level=9))

    assert [found.questions[ref].level for ref in found.session.questions] == [7]


def test_a_level_that_the_set_lacks_is_refused_with_those_that_it_has() -> None:
    with stored() as store, pytest.raises(BadInput, match="its levels are: 5, 7"):
        begun(store, Wish(set_id="small", level=2))
