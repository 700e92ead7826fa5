"""A passage has a point where its words show it, and the other options are what stands beside it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from quizzes.comprehension.gists import gist
from quizzes.comprehension.gists.gist_claims import told
from quizzes.comprehension.gists.gist_points import point_of
from quizzes.comprehension.gists.gist_rivals import is_found_by_shape
from quizzes.comprehension.gists.gist_signs import Role, fact_in, is_simile, number_in
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from quizzes.interview import Paragraph, Sentence, Turn
from quizzes.question import RefutationCode
from tests.quizzes.documents import DOCUMENTS, document
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from pathlib import Path

    from quizzes.distractors.item import Item

POINT = "我们的目标不是开更多的面馆，而是教更多的徒弟。"
STORY = "有一次老客人从外地赶来，坐下就要了两碗面。"
NUMBERS = "徒弟们每天做两百碗面，一个月只休息两天。"
PLAIN = "楼上的房间很暖和，窗户外面就是一条小河。"
ELSEWHERE = (
    "河边的老房子一到冬天都特别安静，住着很舒服。",
    "城里的菜市场到了周末总是热闹得很。",
    "手机让很多人变得比从前着急，也更孤单。",
    "好的茶叶不需要放在很贵的盒子里卖。",
    "旧书店里很安静。",
    "手机让人很着急。",
)
PASSAGE = (POINT, STORY, NUMBERS, PLAIN)


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
    assert item.key == "王师傅他们的目标不是开更多的面馆，而是教更多的徒弟。"
    assert all(wrong.code is RefutationCode.OTHER_RECORD for wrong in item.distractors)
    beside, *elsewhere = (wrong.option for wrong in item.distractors)
    assert beside in {STORY, NUMBERS}
    assert set(elsewhere) <= set(ELSEWHERE)


@pytest.mark.parametrize(
    ("others", "is_found"),
    [
        pytest.param(("手机让很多人更孤单。", "真正的朋友不怕路远。", STORY), False, id="two make a point"),
        pytest.param((STORY, NUMBERS, "手机让很多人更孤单。"), True, id="an event and figures"),
        pytest.param(("旧书店里很安静。", "住着很舒服。", STORY), True, id="only the key stresses something"),
    ],
)
def test_the_point_is_not_the_only_option_that_makes_one(others: tuple[str, ...], *, is_found: bool) -> None:
    assert is_found_by_shape(POINT, others) is is_found


@pytest.mark.parametrize(
    ("said", "role"),
    [
        pytest.param(STORY, "「有一次」の出来事を一つ述べただけ", id="what happened once"),
        pytest.param(NUMBERS, "「两百碗」のように数を挙げた事実", id="figures"),
        pytest.param("比如小李每天晚上都在练习揉面。", "「比如」で挙げた例", id="an example"),
        pytest.param(
            "因为年轻人都不愿意学做面了。", "「因为」を使って理由を説明", id="a reason, with what follows from it"
        ),
        pytest.param("另外附近的学校也经常请徒弟去上课。", "「另外」で付け足したこと", id="an addition"),
    ],
)
def test_a_sentence_beside_the_point_is_called_what_its_words_show(said: str, role: str) -> None:
    [item] = _of(POINT, said, "徒弟们一共有三百人，住在五条街上。")
    assert any(role in (wrong.why.ja or "") for wrong in item.distractors)


@pytest.mark.parametrize(
    "passage",
    [
        pytest.param((POINT, "可是现在还没有做到，楼上的房间太小了。", STORY, NUMBERS), id="a later sentence turns"),
        pytest.param(("比如，" + POINT, STORY, NUMBERS), id="an example"),
        pytest.param(("有人说我们的目标是教徒弟做面。", STORY, NUMBERS), id="what others say"),
        pytest.param((STORY, NUMBERS, PLAIN), id="no sign"),
        pytest.param((POINT, STORY, NUMBERS, "所以楼上的房间都留给徒弟们住。"), id="two that may be it"),
        pytest.param((POINT,), id="one sentence"),
        pytest.param(
            ("我们最怕的不是下雨的天气，是没有徒弟的老店。", STORY, NUMBERS, PLAIN), id="what one fears most not"
        ),
        pytest.param(("我们开面馆好比养孩子，不是教他做面，而是教他做人。", STORY, NUMBERS), id="a simile"),
    ],
)
def test_a_passage_without_a_certain_point_is_left(passage: tuple[str, ...]) -> None:
    assert not _of(*passage)


@pytest.mark.parametrize(
    ("asked", "passage", "is_point"),
    [
        pytest.param(
            "后来呢？", (STORY, NUMBERS, "做这一行，最难的是让年轻的徒弟留下来。"), False, id="one thing of many"
        ),
        pytest.param(
            "做这一行难不难？", (STORY, NUMBERS, "做这一行，最难的是让年轻的徒弟留下来。"), True, id="what is asked"
        ),
        pytest.param("后来呢？", ("做这一行，最难的是让年轻的徒弟留下来。", STORY, NUMBERS), True, id="at the head"),
        pytest.param("后来呢？", (STORY, NUMBERS, "我们最重要的是教更多的徒弟。"), True, id="what matters"),
    ],
)
def test_what_is_feared_most_is_a_point_where_it_is_asked_or_said_first(
    asked: str, passage: tuple[str, ...], *, is_point: bool
) -> None:
    whole = _interview(passage, asked)
    point = point_of(whole, [spot for spot in whole.spots if spot.place == 1])
    assert (point is not None) is is_point


def test_the_point_is_not_the_only_option_that_the_passage_prints() -> None:
    assert _of(POINT, PLAIN, STORY)
    assert not _of(POINT, PLAIN)


@pytest.mark.parametrize(
    ("passage", "key"),
    [
        pytest.param(
            ("年轻人都去了大城市。", NUMBERS, "所以这条街上的老店越来越难找到徒弟。"),
            None,
            id="it points to what is near",
        ),
        pytest.param(
            ("年轻人都去了大城市找工作。", NUMBERS, "所以老街上的面馆越来越难找到徒弟。"),
            "老街上的面馆越来越难找到徒弟。",
            id="so, at the head of the last sentence",
        ),
        pytest.param(
            ("恰恰没有。", NUMBERS, STORY, "所以老街上的面馆越来越难找到愿意留下的徒弟。"),
            "老街上的面馆越来越难找到愿意留下的徒弟。",
            id="yes or no before it is no point",
        ),
        pytest.param(
            ("难找得多。", NUMBERS, STORY, "所以老街上的面馆越来越难找到愿意留下的徒弟。"),
            None,
            id="what answers in short is the point",
        ),
        pytest.param(
            ("年轻人都去了大城市找工作。", NUMBERS, "所以现在老街上的面馆都没有徒弟。"),
            None,
            id="what has come of it is no point",
        ),
        pytest.param(
            ("面馆的徒弟很难找到了。", "因为年轻人都去了大城市找工作。", NUMBERS),
            "面馆的徒弟不容易找到了。",
            id="a sentence and its reason, told in other words",
        ),
        pytest.param(
            ("面馆的徒弟越来越难找了。", "因为年轻人都去了大城市找工作。", NUMBERS),
            None,
            id="the first sentence, for which there are no other words",
        ),
    ],
)
def test_what_the_words_show_to_be_the_point_is_the_key(passage: tuple[str, ...], key: str | None) -> None:
    assert [item.key for item in _of(*passage)] == ([] if key is None else [key])


def test_a_passage_does_not_begin_with_a_bare_answer() -> None:
    [item] = _of("去了。", *PASSAGE)
    assert item.passage == "".join(PASSAGE)
    assert not _of("好得多。", *PASSAGE)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("这一行有点像冲进着了火的图书馆。", True, id="somewhat like"),
        pytest.param("年份好比一本书泡了汤。", True, id="as it were"),
        pytest.param("他们买了很多图像和录像。", False, id="an image"),
        pytest.param("他们想教更多的徒弟。", False, id="no likeness"),
    ],
)
def test_what_something_is_like_is_no_point(text: str, *, expected: bool) -> None:
    assert is_simile(text) is expected


def test_the_evidence_is_written_as_the_text_writes_it() -> None:
    narrow = POINT.replace("，", ",")
    [item] = _of(narrow, *PASSAGE[1:])
    assert item.evidence is not None
    assert item.evidence.quote in narrow


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


def test_no_change_of_the_point_is_offered_beside_it() -> None:
    passage = (
        "新开的面馆都很难在短时间内赚到钱。",
        "因为年轻人都不愿意学做面了。",
        "另外附近的学校也经常请徒弟去上课。",
        STORY,
    )
    [item] = _of(*passage)
    assert item.key == "新开的面馆都不容易在短时间内赚到钱。"
    assert all(wrong.code is RefutationCode.OTHER_RECORD for wrong in item.distractors)


@pytest.mark.parametrize(
    "passage",
    [
        pytest.param((STORY, NUMBERS, "所以去年面馆把大桌子换成了小桌子。"), id="an event is no conclusion"),
        pytest.param(
            ("面馆的身体最要紧。", NUMBERS, "所以老街上的面馆越来越难找到徒弟。"), id="the first sentence says it"
        ),
        pytest.param(
            ("找不到，因为年轻人都去了大城市找工作。", NUMBERS, "所以老街上的面馆都没有徒弟。"),
            id="the first sentence answers with its reason",
        ),
        pytest.param(
            (STORY, NUMBERS, "当然，便宜有便宜的难处。", "所以老街上的面馆越来越难找到徒弟。"), id="drawn from a turn"
        ),
        pytest.param((STORY, NUMBERS, "面馆里头最要紧的是桌子和徒弟。"), id="what matters in a part"),
        pytest.param((POINT, "十一月面馆的客人都在楼上吃面。", "后来的客人都在楼下吃面。"), id="a month is no amount"),
        pytest.param((POINT, "客人都走了三家，我们没有跟。", STORY), id="gone along with what"),
    ],
)
def test_what_only_looks_like_a_point_or_a_detail_is_left(passage: tuple[str, ...]) -> None:
    made = _of(*passage)
    assert not any(wrong.option == passage[1] for item in made for wrong in item.distractors)
    assert not made or passage[0] == POINT


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
    assert any(wrong.option == said for item in _of(POINT, STORY, PLAIN) for wrong in item.distractors) is offered


@pytest.mark.parametrize(
    ("opening", "is_point"),
    [
        pytest.param("所以", True, id="it draws a conclusion"),
        pytest.param("换句话说，", False, id="it says the same in other words"),
        pytest.param("也就是说，", False, id="it explains what was said"),
    ],
)
def test_a_last_sentence_is_the_point_where_it_draws_a_conclusion(opening: str, *, is_point: bool) -> None:
    whole = _interview((STORY, NUMBERS, f"{opening}老街上的面馆越来越难找到徒弟。"))
    told = [spot for spot in whole.spots if spot.place == 1]
    assert (point_of(whole, told) is not None) is is_point


def test_what_opens_a_passage_may_be_its_point_and_is_offered_as_none() -> None:
    first, last = "老街上愿意来学做面的年轻的徒弟不算多，可是留下来的人都很认真地学。", "所以老街上的面馆越来越热闹。"
    whole = _interview((first, PLAIN, STORY, last))
    point = point_of(whole, [spot for spot in whole.spots if spot.place == 1])
    assert point is not None
    assert [side.claim.quote for side in point.sides if side.role is Role.BEFORE] == [PLAIN[:-1]]


def test_those_of_whom_a_speaker_says_we_are_named_in_every_option(monkeypatch: pytest.MonkeyPatch) -> None:
    ours = ("我们从来不怕路远和下雨天。", "我们都很喜欢安静的老房子。", "我们觉得手机让人着急又孤单。")
    monkeypatch.setattr("tests.quizzes.comprehension.gists.test_gist.ELSEWHERE", ours)
    [item] = _of(*PASSAGE)
    named = [wrong.option for wrong in item.distractors if wrong.option not in {STORY, NUMBERS}]
    assert named
    assert all(option.startswith("王师傅他们") for option in named)


@pytest.mark.parametrize(
    ("point", "key"),
    [
        pytest.param(
            "说得直白一点，我们的目标是教更多的徒弟。", "王师傅他们的目标是教更多的徒弟。", id="a way of speaking"
        ),
        pytest.param(
            "我常说，做我们这一行，最难的是让年轻的徒弟留下来。",
            "做这一行，最难的是让年轻的徒弟留下来。",
            id="of the own trade",
        ),
        pytest.param("我们的目标不会因为我们着急就变。", "王师傅他们的目标不会因为他们着急就变。", id="us, twice"),
        pytest.param("真正的目标是，徒弟不会因为我们着急就多起来。", None, id="everybody, who is no 他们"),
        pytest.param("她们的目标是教更多的徒弟。", None, id="who they are, is not said"),
        pytest.param("我们的目标是让它变得更好吃。", None, id="what 它 is, is not said"),
    ],
)
def test_the_point_is_told_by_itself(point: str, key: str | None) -> None:
    assert [item.key for item in _of(point, *PASSAGE[1:])] == ([] if key is None else [key])


def test_what_is_said_elsewhere_is_wrong_because_the_passage_does_not_say_it() -> None:
    [item] = _of(*PASSAGE)
    [why, *_] = [wrong.why for wrong in item.distractors if wrong.option in ELSEWHERE]
    assert (why.ja or "").startswith("この段落では言っていません。")
    assert (why.en or "").startswith("This passage does not say so;")


def test_the_explanation_gives_the_point_and_what_shows_it_alone() -> None:
    [item] = _of(*PASSAGE)
    begins = f"The point stands in line 7: {POINT[:-1]}. The words 我们的目标 show that this is what matters."
    assert (item.explanation.en or "").startswith(begins)
    assert "有一次" not in (item.explanation.en or "")


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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("徒弟们每天做两百碗面", "两百碗", id="an amount"),
        pytest.param("三十年前老街上全是面馆", "", id="a time from which one tells"),
        pytest.param("两年以后徒弟有三百人", "三百人", id="an amount after a time"),
        pytest.param("楼上的房间很暖和", "", id="none"),
    ],
)
def test_a_time_is_no_figure(text: str, expected: str) -> None:
    assert number_in(text) == expected


@pytest.mark.parametrize(
    ("title", "is_asked"),
    [
        pytest.param("一家面馆，教更多的徒弟", False, id="most of the point"),
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
    assert len(list(gist.items(_interview((POINT, STORY)), tally))) == is_asked
    assert tally.refused["no-point"] == (not is_asked)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        pytest.param("去年我们修了四十张桌子", "四十张", id="a fact in figures"),
        pytest.param("比赛两天就结束了，朋友可以做一辈子", "", id="a view with figures"),
        pytest.param("三个月的工资不如一句谢谢", "", id="a judgement with figures"),
        pytest.param("我们每天都修桌子", "", id="no figures"),
    ],
)
def test_a_view_with_figures_is_no_fact(text: str, number: str) -> None:
    assert fact_in(text) == number


@pytest.mark.parametrize(
    ("point", "is_refused"),
    [
        pytest.param("面馆的徒弟越来越难找了。", True, id="no other words for it"),
        pytest.param("面馆的徒弟很难找到了。", False, id="told in other words"),
    ],
)
def test_a_point_that_the_passage_prints_first_is_copied(point: str, *, is_refused: bool) -> None:
    tally = Tally()
    list(gist.items(_interview((point, "因为年轻人都去了大城市找工作。", NUMBERS)), tally))
    assert tally.refused["copied"] == is_refused
