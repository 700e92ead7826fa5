"""A clause is offered for a reason only where nothing but the text tells it from the right one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizzes.comprehension.causes.cause_frames import Marker
from quizzes.comprehension.causes.cause_others import facts_of, wishes_of
from quizzes.comprehension.causes.cause_record import reasons
from quizzes.comprehension.causes.cause_rivals import (
    Asked,
    Wrong,
    _are_of_one_passage,
    _is_fair,
    _offered,
    _pool,
    changed,
    changes_of,
    hosts_of,
)
from quizzes.comprehension.claims.claim import Claim
from quizzes.distractors.document import Document
from tests.quizzes.comprehension.passages import dialogue
from tests.quizzes.talks import talk

TOLD = Document(
    talk(
        ("许宁", "河水突然上涨了。", None),
        ("许宁", "演员那天生病了。", None),
        ("许宁", "灯泡全都烧坏了。", None),
        language=None,
    )
)


def wrong(text: str, at: int = 0, *, is_effect: bool = False) -> Wrong:
    return Wrong(text=text, spot=TOLD.spots[at], is_effect=is_effect)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param(wrong("河水突然上涨"), wrong("演员生病", 1), False, id="two matters"),
        pytest.param(wrong("河水突然上涨"), wrong("河水突然上涨了", 1), True, id="one within the other"),
        pytest.param(wrong("河水突然上涨"), wrong("大桥冲走", is_effect=True), True, id="a reason and its effect"),
        pytest.param(wrong("河水突然上涨"), wrong("大桥冲走", 1, is_effect=True), False, id="the effect of another"),
        pytest.param(wrong("河水突然上涨"), wrong("大桥冲走"), False, id="two reasons of one sentence"),
    ],
)
def test_two_options_are_of_one_passage_by_their_words_or_as_cause_and_effect(
    one: Wrong, other: Wrong, *, expected: bool
) -> None:
    assert _are_of_one_passage(one, other) is expected


@pytest.mark.parametrize(
    ("right", "options", "stem", "expected"),
    [
        pytest.param(
            "底片全湿透了", ("河水突然上涨", "演员那天病了", "灯泡全都烧坏"), "为什么要重拍？", True, id="alike"
        ),
        pytest.param(
            "底片全湿透了", ("河水突然上涨", "河水突然上涨了", "灯泡全都烧坏"), "为什么要重拍？", False, id="twice"
        ),
        pytest.param(
            "底片全都在箱子里湿透了", ("河水上涨", "演员病了", "灯泡坏了"), "为什么要重拍？", False, id="far longer"
        ),
        pytest.param(
            "电影的底片湿了",
            ("河水突然上涨", "演员那天病了", "灯泡全都烧坏"),
            "为什么电影的底片没了？",
            False,
            id="in the words of the question",
        ),
        pytest.param(
            "灯光要更多钱",
            ("河水突然上涨", "演员那天病了", "灯泡全都烧坏"),
            "为什么成本更高？",
            False,
            id="more, as the question says",
        ),
        pytest.param(
            "灯光要更多钱",
            ("河水涨得更高", "演员那天病了", "灯泡全都烧坏"),
            "为什么成本更高？",
            True,
            id="more, as another says too",
        ),
        pytest.param(
            "没有人再去拍外景",
            ("河水突然上涨了", "演员那天生病了", "灯泡全都烧坏了"),
            "为什么重拍？",
            False,
            id="the longest, the only one that denies, with a word of the question",
        ),
        pytest.param(
            "没有人再去拍外景",
            ("河水突然上涨了", "演员那天生病了", "灯泡全都没亮过"),
            "为什么重拍？",
            True,
            id="the longest, with a word of the question, where another denies too",
        ),
        pytest.param(
            "电影院没人",
            ("门锁早就关坏了", "演员生病了", "灯泡烧坏了"),
            "为什么电影院关门？",
            False,
            id="with a name of the question, of which others have loose characters",
        ),
        pytest.param(
            "电影院没人",
            ("电影不好看", "演员生病了", "门锁关坏了"),
            "为什么电影院关门？",
            True,
            id="with a name of the question, of which another has a part",
        ),
    ],
)
def test_the_right_one_does_not_stand_out(right: str, options: tuple[str, ...], stem: str, *, expected: bool) -> None:
    chosen = [replace(wrong(text, at), marker=None) for at, text in enumerate(options)]
    assert _is_fair(right, chosen, stem) is expected


@pytest.mark.parametrize(
    ("asked", "hosts"),
    [
        pytest.param(("为什么重拍？", "真可惜。", "是吗？"), frozenset({"主持人"}), id="who asks"),
        pytest.param(("为什么重拍？", "真可惜。", "没关系。", "真的。"), frozenset(), id="who asks once"),
    ],
)
def test_whose_sentences_are_questions_asks_in_a_talk(asked: tuple[str, ...], hosts: frozenset[str]) -> None:
    turns = (("许宁", "底片湿了。", None), *(("主持人", source, None) for source in asked))
    assert hosts_of(Document(talk(*turns, language=None))) == hosts


@pytest.mark.parametrize(
    ("source", "count"),
    [
        pytest.param("学校的老师每天打扫教室。", 1, id="few words"),
        pytest.param(
            "学校的老师每天早上六点半从很远的村子里骑着旧自行车过来打扫教室擦干净每一张桌子。", 0, id="many words"
        ),
    ],
)
def test_a_fact_is_said_in_few_words(source: str, count: int) -> None:
    document = Document(talk(("许宁", source, None), language=None))
    assert len(list(facts_of(document, document.spots[0]))) == count


@pytest.mark.parametrize(
    ("source", "wishes"),
    [
        pytest.param("他们希望尽快做出产品。", ["尽快做出产品"], id="told"),
        pytest.param("他们希望尽快做出产品，对不对？", [], id="asked"),
    ],
)
def test_a_wish_that_is_asked_about_is_none(source: str, wishes: list[str]) -> None:
    [spot] = Document(talk(("许宁", source, None), language=None)).spots
    assert list(wishes_of(spot)) == wishes


@pytest.mark.parametrize(
    ("text", "marker", "asked_marker", "is_offered"),
    [
        pytest.param("工人搬走了机器", Marker.CAUSE, Marker.CAUSE, True, id="a reason among reasons"),
        pytest.param("尽快做出产品", Marker.PURPOSE, Marker.PURPOSE, True, id="a purpose among purposes"),
        pytest.param("尽快做出产品", Marker.PURPOSE, Marker.CAUSE, False, id="a purpose among reasons"),
        pytest.param("工人搬走了机器", Marker.CAUSE, Marker.PURPOSE, False, id="a reason among purposes"),
        pytest.param("工人搬走了机器", Marker.CAUSE, None, True, id="an effect that names its subject"),
        pytest.param("最后选择金融", Marker.CAUSE, None, False, id="an effect that names none"),
        pytest.param("那台机器被搬走了", Marker.CAUSE, Marker.CAUSE, False, id="of a machine that nobody sees"),
    ],
)
def test_an_option_is_of_the_kind_that_is_asked_for(
    text: str, marker: Marker, asked_marker: Marker | None, *, is_offered: bool
) -> None:
    document = Document(talk(("许宁", "由于河水突然上涨，两张桌子都被冲走了。", None), language=None))
    [reason] = reasons(document)
    asked = Asked(
        reason=reason, stem="为什么桌子没了？", right="河水上涨", other_side="桌子被冲走", marker=asked_marker
    )
    found = _offered(Wrong(text=text, spot=document.spots[0], marker=marker), asked)
    assert (found is not None) is is_offered
    assert found is None or found.marker is asked_marker


@pytest.mark.parametrize(
    ("speaker", "source", "texts"),
    [
        pytest.param(
            "许宁",
            "由于河水突然上涨，两张桌子都被冲走了。",
            ["河水突然上涨", "两张桌子都被冲走了"],
            id="a reason and its effect",
        ),
        pytest.param("许宁", "由于河水突然上涨，只好重拍结尾。", ["河水突然上涨"], id="an effect that names nobody"),
        pytest.param(
            "许宁",
            "因为河水突然上涨，所以我们觉得我应该回家。",
            ["河水突然上涨"],
            id="an effect that leaves open whom it means",
        ),
        pytest.param(
            "许宁",
            "因为河水在夏天的上涨,很多年轻的船工都放弃了只做渡口生意的旧打算。",
            ["河水在夏天的上涨", "很多年轻的船工都放弃了只做渡口生意的旧打算"],
            id="an effect that is no statement as well",
        ),
        pytest.param("许宁", "学校的老师每天打扫教室。", ["学校的老师每天打扫教室"], id="a statement"),
        pytest.param(None, "学校的老师每天打扫教室。", [], id="a statement of nobody who speaks"),
    ],
)
def test_what_may_be_offered_is_said_by_somebody_and_can_be_read_by_itself(
    speaker: str | None, source: str, texts: list[str]
) -> None:
    document = Document(dialogue((speaker, source)))
    assert [each.text for each in _pool(document, reasons(document))] == texts


@pytest.mark.parametrize(
    ("stem", "is_changed"),
    [
        pytest.param("为什么片场的灯坏了？", True, id="of something else"),
        pytest.param("为什么窗户经常坏了？", False, id="of the same word"),
    ],
)
def test_what_the_question_says_is_not_changed(stem: str, *, is_changed: bool) -> None:
    document = Document(dialogue(("许宁", "片场的灯坏了，因为教室的门经常开着。")))
    asked = Asked(reason=reasons(document)[0], stem=stem, right="教室的门经常开着", other_side="", marker=Marker.CAUSE)
    assert bool(list(changed(document, asked))) is is_changed


@pytest.mark.parametrize(
    ("said", "others"),
    [
        pytest.param("村里初步修好了三条路", set(), id="no number, which is no reason"),
        pytest.param("今年的票房比去年高", {"低"}, id="an opposite, and no other year"),
        pytest.param("教室的门经常开着", {"偶尔", "很少"}, id="how often, and no other place"),
    ],
)
def test_a_reason_is_changed_where_its_sense_does_not_give_it_away(said: str, others: set[str]) -> None:
    document = Document(dialogue(("许宁", f"{said}。")))
    claim = Claim(spot=document.spots[0], quote=said, said=said, lead="", is_whole=True)
    assert {edit.other for edit in changes_of(document, claim)} == others


@pytest.mark.parametrize(
    ("cause", "is_offered"),
    [
        pytest.param("大部分不认识山里的路", False, id="most of whom"),
        pytest.param("游客大部分不认识山里的路", True, id="most of the visitors"),
    ],
)
def test_most_of_nobody_named_are_no_reason(cause: str, *, is_offered: bool) -> None:
    document = Document(dialogue(("记者", "他们怎么走？"), ("许宁", f"{cause}。所以我画了一张地图。")))
    found = reasons(document)
    assert [each.cause for each in found] == [cause]
    assert (cause in {each.text for each in _pool(document, found)}) is is_offered
