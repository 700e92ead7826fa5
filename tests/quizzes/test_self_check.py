"""A report tells of a set what is there, and names what is not as it should be."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from quizzes.question import Evidence, Form, Kind, Localized, Question, QuestionSet
from quizzes.reading import read_interview
from quizzes.self_check import Certainty, Count, KeyPlaces, SolverScore, Unfounded, report
from tests.quizzes.documents import DOCUMENTS, made
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from pathlib import Path

_LEAST_CHOICES = 60  # of fewer the share says nothing
TALK = talk(("问", "您为什么来北京？", None), ("答", "因为这里的朋友很多。", None), ("问", "您常去哪儿？", None))


def choice(key: str, *wrong: str, place: int = 0, evidence: Evidence | None = None) -> Question:
    """Make a choice that asks for nothing in particular."""
    options = [*wrong]
    options.insert(place, key)
    return Question(
        id=f"{key[:4].encode().hex()}-{place}",
        kind=Kind.COMPREHENSION,
        form=Form.CHOICE,
        prompt="他说了什么？",
        passage=f"{key} {place}",
        options=tuple(options),
        answer=(key,),
        evidence=evidence,
    )


def reading(word: str, *answer: str) -> Question:
    """Ask for the reading of a word."""
    return Question(
        id=word.encode().hex()[:40],
        kind=Kind.TRANSLATION,
        subtype="reading_typed",
        form=Form.TYPED,
        prompt=word,
        answer=answer,
    )


def set_of(*questions: Question) -> QuestionSet:
    """Put questions into a set."""
    return QuestionSet(id="some", title=Localized(zh="一些"), questions=questions)


def test_it_counts_the_questions_of_each_subtype() -> None:
    found = report(set_of(choice("他很好", "他不好"), reading("担心", "dān xīn"), reading("朋友", "péng you")))

    assert found.counts == (
        Count(kind="comprehension", subtype="authored", questions=1),
        Count(kind="translation", subtype="reading_typed", questions=2),
    )
    assert found.choices == 1


def test_it_tells_where_the_keys_stand() -> None:
    questions = [choice("甲", "乙", "丙", place=place) for place in (0, 2)] + [choice("丁", "戊", place=1)]

    assert report(set_of(*questions)).key_places == (
        KeyPlaces(options=2, keys=(0, 1)),
        KeyPlaces(options=3, keys=(1, 0, 1)),
    )


def test_a_solver_that_is_always_right_is_named_and_one_that_is_not_is_fair() -> None:
    questions = [choice(f"这是最长的一个{i}", "短的", "也短", "很短", place=i) for i in range(4)]

    scores = {each.solver: each for each in report(set_of(*questions)).solvers}

    assert (scores["longest"].score, scores["longest"].chance, scores["longest"].is_fair) == (1.0, 0.25, False)
    assert scores["first option"].is_fair


@pytest.mark.parametrize(
    ("choices", "score", "is_fair"),
    [
        pytest.param(1, 1.0, True, id="one that is right says nothing"),
        pytest.param(4, 0.5, True, id="two of four are luck"),
        pytest.param(4, 1.0, False, id="four of four are none"),
        pytest.param(20, 0.4, True, id="eight of twenty are luck"),
        pytest.param(20, 0.5, False, id="ten of twenty are none"),
        pytest.param(60, 0.35, True, id="ten points of sixty"),
        pytest.param(60, 0.36, False, id="more than ten points of sixty"),
        pytest.param(600, 0.36, False, id="more than ten points of many"),
    ],
)
def test_what_luck_earns_over_few_choices_is_fair(*, choices: int, score: float, is_fair: bool) -> None:
    assert SolverScore(solver="longest", choices=choices, score=score, chance=0.25).is_fair is is_fair


def test_a_set_without_choices_has_no_solvers() -> None:
    assert report(set_of(reading("担心", "dān xīn"))).solvers == ()


@pytest.mark.parametrize(
    ("word", "asked", "certainty"),
    [
        pytest.param("担心", "dān xīn", Certainty.CERTAIN, id="all sources agree"),
        pytest.param("担心", "dan1xin1", Certainty.CERTAIN, id="written with digits"),
        pytest.param("行业", "xíng yè", Certainty.UNKNOWN, id="no source reads it so"),
        pytest.param("行业", "háng", Certainty.UNKNOWN, id="a syllable is missing"),
        pytest.param("行业", "!", Certainty.UNKNOWN, id="no pinyin"),
        pytest.param("看不见", "kàn bu jiàn", Certainty.CERTAIN, id="light within"),
        pytest.param("东西", "dōng xī", Certainty.ONE_OF_SEVERAL, id="a word of two readings"),
        pytest.param("abc", "a", Certainty.UNKNOWN, id="no hanzi"),
    ],
)
def test_a_reading_is_as_certain_as_its_sources(word: str, asked: str, certainty: Certainty) -> None:
    (found,) = report(set_of(reading(word, asked))).readings
    assert found.certainty is certainty


def test_without_its_interview_nothing_is_said_of_evidence() -> None:
    assert report(set_of(choice("他很好", "他不好"))).source is None


def test_with_its_interview_it_names_paragraphs_that_nothing_is_asked_about() -> None:
    right = choice("甲", "乙", evidence=Evidence(line=7, quote="这里的朋友很多"))

    source = report(set_of(right), TALK).source

    assert source is not None
    assert (source.paragraphs, source.asked, source.not_asked) == (3, 1, (3, 11))
    assert source.unfounded == ()


def test_with_its_interview_it_names_words_of_the_glossary_that_nothing_is_asked_about() -> None:
    words = tuple((word, "", "meaning") for word in ("朋友", "电芯", "儲能", "密封圈"))
    turn = ("答", "朋友说电芯、储能和密封圈都很重要。", None)
    asked, asked_about = choice("电芯", "电池"), choice("甲", "乙")

    source = report(set_of(asked, replace(asked_about, prompt="储能")), talk(turn, glossary=words)).source

    assert source is not None
    assert (source.glossary, source.unasked_words) == (4, ("朋友", "密封圈"))


def test_with_its_interview_it_names_evidence_that_is_not_there() -> None:
    moved = choice("甲", "乙", evidence=Evidence(line=3, quote="朋友很多"))
    invented = choice("丙", "丁", evidence=Evidence(line=7, quote="朋友很少"))
    bare = choice("戊", "己")

    source = report(set_of(moved, invented, bare), TALK).source

    assert source is not None
    assert source.unfounded == (
        Unfounded(id=moved.id, evidence=Evidence(line=3, quote="朋友很多"), found_on=7),
        Unfounded(id=invented.id, evidence=Evidence(line=7, quote="朋友很少"), found_on=None),
    )
    assert source.without_evidence == (bare.id,)
    assert source.asked == 0


@pytest.mark.parametrize("path", [pytest.param(path, id=path.stem) for path in DOCUMENTS])
def test_of_what_we_make_all_evidence_stands_there_all_readings_are_certain_and_no_look_pays(path: Path) -> None:
    interview = read_interview(path.read_bytes())
    found = report(set_of(*made(path).questions), interview)

    assert found.source is not None
    assert found.source.unfounded == ()
    assert found.source.without_evidence == ()
    assert [asked for asked in found.readings if asked.certainty is not Certainty.CERTAIN] == []
    if found.choices >= _LEAST_CHOICES:
        assert [each for each in found.solvers if not each.is_fair] == []
