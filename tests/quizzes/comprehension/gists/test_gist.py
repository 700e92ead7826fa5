"""A passage has a point where its next sentence backs it, and the other options are what stands beside it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from quizzes.comprehension.gists import gist
from quizzes.comprehension.gists.gist_claims import told
from quizzes.comprehension.gists.gist_points import point_of
from quizzes.comprehension.gists.gist_rivals import is_found_by_shape
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from quizzes.interview import Paragraph, Sentence, Turn
from quizzes.question import RefutationCode
from tests.quizzes.documents import DOCUMENTS, document
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from pathlib import Path

    from quizzes.distractors.item import Item

POINT = "新开的面馆都很难在短时间内赚到钱。"
REASON = "因为街上的房租一年比一年贵。"
STORY = "有一次老客人从外地赶来，坐下就要了两碗面。"
PLAIN = "楼上的房间很暖和，窗户外面就是一条小河。"
ELSEWHERE = (
    "河边的老房子一到冬天都特别安静，住着很舒服。",
    "城里的菜市场到了周末总是热闹得很。",
    "手机让很多人变得比从前着急，也更孤单。",
    "好的茶叶不需要放在很贵的盒子里卖。",
    "旧书店里很安静。",
    "手机让人很着急。",
)
PASSAGE = (POINT, REASON, STORY, PLAIN)


def _interview(passage: tuple[str, ...], asked: str = "后来呢？") -> Document:
    turns = []
    others = tuple(("王师傅", (said,), 10 + i) for i, said in enumerate(ELSEWHERE))
    for who, said, line in (("记者", (asked,), 3), ("王师傅", passage, 7), *others):
        sentences = tuple(Sentence(source=each, translation=None, line=line, translation_line=None) for each in said)
        paragraph = Paragraph(
            line=line, source="".join(said), translation=None, translation_line=None, sentences=sentences
        )
        turns.append(Turn(speaker=who, line=line, paragraphs=(paragraph,)))
    return Document(replace(talk(("王师傅", POINT, None), language=None), turns=tuple(turns)))


def _of(*passage: str) -> list[Item]:
    return list(gist.items(_interview(passage), Tally()))


def test_the_point_is_asked_for_beside_what_its_own_passage_says() -> None:
    [item] = _of(*PASSAGE)
    assert item.prompt == "王师傅这段话主要说明什么？"
    assert item.passage == "".join(PASSAGE)
    assert item.key == "新开的面馆都不容易在短时间内赚到钱。"
    assert all(wrong.code is RefutationCode.OTHER_RECORD for wrong in item.distractors)
    beside, *elsewhere = (wrong.option for wrong in item.distractors)
    assert beside == REASON.removeprefix("因为")
    assert set(elsewhere) <= set(ELSEWHERE)


@pytest.mark.parametrize(
    ("others", "is_found"),
    [
        pytest.param(("手机让很多人更孤单。", "真正的朋友不怕路远。", STORY), False, id="two make a point"),
        pytest.param((STORY, "徒弟每天做两百碗面。", "手机让很多人更孤单。"), True, id="an event and figures"),
        pytest.param(("旧书店里很安静。", "住着很舒服。", STORY), True, id="only the key stresses something"),
    ],
)
def test_the_point_is_not_the_only_option_that_makes_one(others: tuple[str, ...], *, is_found: bool) -> None:
    assert is_found_by_shape("我们要的不是开更多的面馆，而是教更多的徒弟。", others) is is_found


@pytest.mark.parametrize(
    ("said", "role"),
    [
        pytest.param("比如小李一年只赚到了三百块钱。", "「比如」で挙げた例", id="an example"),
        pytest.param(REASON, "「因为」を使って理由を説明", id="a reason"),
    ],
)
def test_the_sentence_that_backs_the_point_is_called_what_it_is(said: str, role: str) -> None:
    [item] = _of(POINT, said, STORY, PLAIN)
    assert any(role in (wrong.why.ja or "") for wrong in item.distractors)
    assert (item.explanation.en or "").endswith(f"which begins with {said[:2]}, supports it.")


@pytest.mark.parametrize(
    "passage",
    [
        pytest.param((POINT, REASON, "可是我们的店开了三十年。", STORY), id="a later sentence turns"),
        pytest.param(("有人说新开的面馆都很难赚到钱。", REASON, STORY), id="what others say"),
        pytest.param((POINT, STORY, PLAIN), id="nothing backs it"),
        pytest.param((POINT,), id="one sentence"),
        pytest.param(("新开面馆好比在沙子上养鱼，很难赚到钱。", REASON, STORY), id="a simile"),
        pytest.param(("它们都很难在短时间内赚到钱。", REASON, STORY), id="what is not shown"),
    ],
)
def test_a_passage_without_a_certain_point_is_left(passage: tuple[str, ...]) -> None:
    whole = _interview(passage)
    told_there = [spot for spot in whole.spots if spot.place == 1]
    assert len(told_there) == 1 or point_of(whole, told_there) is None
    assert not _of(*passage)


def test_a_passage_does_not_begin_with_a_bare_answer() -> None:
    [item] = _of("去了。", *PASSAGE)
    assert item.passage == "".join(PASSAGE)
    assert not _of("好得多。", *PASSAGE)


def test_the_evidence_is_written_as_the_text_writes_it() -> None:
    [item] = _of(*PASSAGE)
    assert item.evidence is not None
    assert item.evidence.quote in POINT


@pytest.mark.parametrize("path", [pytest.param(path, id=path.stem) for path in DOCUMENTS])
def test_every_other_option_is_told_apart_from_the_point(path: Path) -> None:
    items = list(gist.items(document(path), Tally()))
    assert len(items) <= 6
    for item in items:
        assert item.passage is not None
        assert len(item.passage) <= 400
        assert len(item.distractors) >= 2
        assert any(wrong.code is RefutationCode.OTHER_RECORD for wrong in item.distractors)
        assert all(wrong.why.ja and wrong.why.en for wrong in item.distractors)


@pytest.mark.parametrize(
    ("said", "offered"),
    [
        pytest.param("城里的菜市场到了周末总是热闹得很。", True, id="as general as a point"),
        pytest.param("菜市场的鱼去年卖到了三十块一斤。", False, id="figures"),
        pytest.param("比如城里的菜市场总是很热闹。", False, id="an example"),
        pytest.param("面馆的徒弟到了周末总是很累。", False, id="it speaks of what the passage speaks of"),
        pytest.param("它到了周末总是热闹得很。", False, id="it points to what is not shown"),
        pytest.param("去翻译的同时，城里的学生也很关心天气。", False, id="what is translated is not said"),
        pytest.param("城里的学生现在想的是，怎么才能少坐车。", False, id="it answers what was asked there"),
    ],
)
def test_what_is_said_elsewhere_is_offered_where_it_is_general(
    said: str, monkeypatch: pytest.MonkeyPatch, *, offered: bool
) -> None:
    monkeypatch.setattr("tests.quizzes.comprehension.gists.test_gist.ELSEWHERE", (ELSEWHERE[0], said))
    assert any(wrong.option == said for item in _of(*PASSAGE) for wrong in item.distractors) is offered


def test_those_of_whom_a_speaker_says_we_are_named_in_every_option(monkeypatch: pytest.MonkeyPatch) -> None:
    ours = ("我们从来不怕路远和下雨天。", "我们都很喜欢安静的老房子。", "我们觉得手机让人着急又孤单。")
    monkeypatch.setattr("tests.quizzes.comprehension.gists.test_gist.ELSEWHERE", ours)
    [item] = _of(*PASSAGE)
    named = [wrong.option for wrong in item.distractors if wrong.option != REASON.removeprefix("因为")]
    assert named
    assert all(option.startswith("王师傅他们") for option in named)


def test_what_is_said_elsewhere_is_wrong_because_the_passage_does_not_say_it() -> None:
    [item] = _of(*PASSAGE)
    [why, *_] = [wrong.why for wrong in item.distractors if wrong.option in ELSEWHERE]
    assert (why.ja or "").startswith("この段落では言っていません。")
    assert (why.en or "").startswith("This passage does not say so;")


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        pytest.param("老街上的面馆越来越难找到徒弟。", "老街上的面馆越来越难找到徒弟", id="a statement"),
        pytest.param("徒弟们每天这么累，哪敢说走就走？", None, id="a question"),
        pytest.param("另外，我们每天做两百碗面。", "王师傅他们每天做两百碗面", id="what ties it is dropped"),
        pytest.param("所以他每天做两百碗面。", None, id="who he is, is not said"),
    ],
)
def test_only_a_whole_statement_is_an_option(said: str, expected: str | None) -> None:
    [spot] = Document(talk(("王师傅", said, None), language=None)).spots
    claim = told(_interview(PASSAGE), spot)
    assert (None if claim is None else claim.said) == expected


@pytest.mark.parametrize("name", [r"王\d", r"王\1", "C++", "(王", r"\g<0>"])
def test_a_name_is_told_as_it_is_written(name: str) -> None:
    [spot] = Document(talk((name, "我们每天做两百碗面。", None), language=None)).spots
    claim = told(_interview(PASSAGE), spot)
    assert claim is not None
    assert claim.said == f"{name}他们每天做两百碗面"


@pytest.mark.parametrize(
    ("title", "is_asked"),
    [
        pytest.param("新开的面馆很难赚到钱", False, id="most of the point"),
        pytest.param("面馆的故事", True, id="what the passage speaks of"),
    ],
)
def test_a_point_that_the_title_tells_is_not_asked_for(title: str, *, is_asked: bool) -> None:
    whole, tally = _interview(PASSAGE).interview, Tally()
    titled = replace(whole, headings=(replace(whole.headings[0], source=title),))
    assert len(list(gist.items(Document(titled), tally))) == is_asked
    assert tally.refused["title"] == (not is_asked)


@pytest.mark.parametrize(
    ("elsewhere", "is_asked"),
    [
        pytest.param(("旧书店里很安静。",), False, id="nothing else has a point"),
        pytest.param(ELSEWHERE, True, id="enough is said elsewhere"),
    ],
)
def test_a_point_is_asked_for_beside_other_points(
    elsewhere: tuple[str, ...], monkeypatch: pytest.MonkeyPatch, *, is_asked: bool
) -> None:
    monkeypatch.setattr("tests.quizzes.comprehension.gists.test_gist.ELSEWHERE", elsewhere)
    tally = Tally()
    assert len(list(gist.items(_interview(PASSAGE), tally))) == is_asked
    assert tally.refused["no-point"] == (not is_asked)


@pytest.mark.parametrize(
    ("point", "is_refused"),
    [
        pytest.param("面馆的徒弟越来越难找了。", True, id="no other words for it"),
        pytest.param("面馆的徒弟很难找到了。", False, id="told in other words"),
    ],
)
def test_a_point_that_the_passage_prints_first_is_copied(point: str, *, is_refused: bool) -> None:
    tally = Tally()
    list(gist.items(_interview((point, "因为年轻人都去了大城市找工作。", PLAIN, STORY)), tally))
    assert tally.refused["copied"] == is_refused
