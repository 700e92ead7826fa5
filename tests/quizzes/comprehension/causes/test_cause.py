"""A reason is asked for where a sentence gives it with its effect, beside what the text says of the same matter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizzes.comprehension.asking import why_asked_of
from quizzes.comprehension.causes import cause
from quizzes.comprehension.causes.cause_clauses import begins_with_subject, is_whole, told
from quizzes.comprehension.causes.cause_record import reasons
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from quizzes.question import RefutationCode
from tests.quizzes.documents import DOCUMENTS, document
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from pathlib import Path

    from quizzes.distractors.item import Item


def _document(*turns: tuple[str | None, str]) -> Document:
    return Document(talk(*((speaker, source, None) for speaker, source in turns), language=None))


_BETWEEN = (("主持人", "真的吗？"), ("许宁", "真的。"), ("主持人", "后来怎么样？"))
TALK = (
    ("许宁", "电影的票房一直不高，因为老电影院都关门了。"),
    *_BETWEEN,
    ("许宁", "电影院的座位比以前舒服多了。"),
    *_BETWEEN,
    ("许宁", "年轻人的票房占了百分之七十。"),
    *_BETWEEN,
    ("老高", "由于底片全湿了，电影的结尾是两年以后重新拍的。"),
)


def _items(*turns: tuple[str | None, str]) -> list[Item]:
    return list(cause.items(_document(*turns), Tally()))


@pytest.mark.parametrize(
    ("source", "found"),
    [
        pytest.param("因为父亲生病了，所以弟弟又回来了。", ("父亲生病了", "弟弟又回来了"), id="因为 所以"),
        pytest.param("由于网络不太稳定，专家看不清片子。", ("网络不太稳定", "专家看不清片子"), id="由于"),
        pytest.param("投资人很担心，因为票房都不高。", ("票房都不高", "投资人很担心"), id="因为 last"),
        pytest.param(
            "因为有前人指路，又有公开的资料，明年，小厂也会做出来。",
            ("有前人指路，又有公开的资料", "明年小厂也会做出来"),
            id="two clauses of a reason, and a time",
        ),
        pytest.param("因為父親生病了，弟弟又回來了。", ("父親生病了", "弟弟又回來了"), id="traditional"),
        pytest.param("因为父亲生病了，弟弟回来了，妹妹也回来了。", None, id="two effects"),
        pytest.param("弟弟没来不是因为父亲生病了。", None, id="denied"),
        pytest.param("也许弟弟回来了，因为父亲生病了。", None, id="guessed"),
        pytest.param("又回来了，因为父亲生病了。", None, id="an effect of nobody"),
        pytest.param("弟弟回来了，因为父亲生病了吗？", None, id="asked"),
        pytest.param("父亲生病了，所以弟弟又回来了。", None, id="no word for a reason"),
        pytest.param("因为父亲生病了，弟弟回来了，因为路太远。", None, id="two reasons"),
    ],
)
def test_a_reason_is_read_with_its_effect(source: str, found: tuple[str, str] | None) -> None:
    told_of = [(each.cause, each.effect) for each in reasons(_document(("许宁", source)))]
    assert told_of == ([] if found is None else [found])


def test_a_reason_stands_beside_what_the_text_says_of_the_same_matter() -> None:
    item, *_ = _items(*TALK)
    assert item.prompt == "据许宁说，为什么电影的票房一直不高？"
    assert item.key == "因为老电影院都关门了"
    assert {wrong.option for wrong in item.distractors} == {
        "因为电影的结尾是两年以后重新拍的",
        "因为年轻人的票房占了百分之七十",
    }
    assert {wrong.code for wrong in item.distractors} == {RefutationCode.OTHER_RECORD}
    assert "理由は「老电影院都关门了」です。" in (item.explanation.ja or "")
    assert all("の理由ではありません" in (wrong.why.ja or "") for wrong in item.distractors)


def test_nothing_is_asked_where_the_text_says_too_little_of_the_same_matter() -> None:
    tally = Tally()
    assert not list(cause.items(_document(*TALK[:5]), tally))


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        pytest.param("路上有雪", True, id="a place, where there is something"),
        pytest.param("有人指路", True, id="that there is somebody"),
        pytest.param("还敢继续", False, id="who?"),
        pytest.param("目前是百分之三", False, id="what?"),
        pytest.param("老板的坚持", False, id="named, and not said"),
    ],
)
def test_a_clause_says_something_of_what_it_names(clause: str, *, expected: bool) -> None:
    assert is_whole(clause) is expected


@pytest.mark.parametrize(
    ("source", "is_refused"),
    [
        pytest.param("投资人很担心，因为这样不行。", True, id="a reason that points back"),
        pytest.param("投资人很担心，因为票房都不高。", False, id="a reason that says all"),
    ],
)
def test_it_is_counted_where_a_reason_points_to_what_is_not_shown(source: str, *, is_refused: bool) -> None:
    tally = Tally()
    list(cause.items(_document(("许宁", source)), tally))
    assert bool(tally.refused["open-reference"]) is is_refused


@pytest.mark.parametrize(
    ("effect", "question"),
    [
        pytest.param("公司放弃了", "据王芳说，为什么公司放弃了？", id="somebody else"),
        pytest.param("他们放弃了", None, id="whoever"),
        pytest.param("我父亲的店关了", None, id="something of somebody of the speaker's"),
    ],
)
def test_the_stem_names_who_it_is_about(effect: str, question: str | None) -> None:
    assert why_asked_of("王芳", effect) == question


@pytest.mark.parametrize(
    ("clause", "is_begun"),
    [
        pytest.param("电影的结尾只好重拍", True, id="a noun"),
        pytest.param("很多创业型公司都放弃了", True, id="a long one"),
        pytest.param("最后选择金融", False, id="an adverb"),
        pytest.param("很难被看中", False, id="no subject"),
    ],
)
def test_a_clause_without_its_subject_is_seen(clause: str, *, is_begun: bool) -> None:
    assert begins_with_subject(clause) is is_begun


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("我们想做这个事", "他们想做这个事", id="we"),
        pytest.param("我没有办法", "自己没有办法", id="I"),
        pytest.param("我们想把我们的结果公开", "他们想把自己的结果公开", id="ours is their own"),
        pytest.param("我们答应了他", None, id="two thirds persons"),
        pytest.param("他帮过我", None, id="I as object"),
        pytest.param("票价很便宜", "票价很便宜", id="nobody"),
    ],
)
def test_a_clause_is_told_of_its_speaker(text: str, expected: str | None) -> None:
    assert told(text) == expected


@pytest.mark.parametrize("path", [pytest.param(path, id=path.stem) for path in DOCUMENTS])
def test_every_cause_of_every_document_has_its_quote_and_no_wrong_option_of_the_same_passage(path: Path) -> None:
    whole = document(path)
    for item in cause.items(whole, Tally()):
        assert item.evidence is not None
        assert any(item.evidence.quote in text for text in whole.lines[item.evidence.line])
        own = "".join(spot.source for spot in whole.spots if spot.place == item.place)
        assert item.key in (item.passage or "") or all(
            wrong.option.removeprefix("因为").removeprefix("因為") not in own for wrong in item.distractors
        )
        assert 2 <= len(item.distractors) <= 3
