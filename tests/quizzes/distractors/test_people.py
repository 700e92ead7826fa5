"""A name that no dictionary has is one word, of which no character is read as another or changed."""

from __future__ import annotations

import pytest

from quizzes.distractors.document import Document
from quizzes.distractors.people import is_name, is_named, is_of_a_name, names_in
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("speaker", "source", "names"),
    [
        pytest.param("林芳", "有个同事叫曾小蕙，原来在银行上班。", ["曾小蕙"], id="who is called so"),
        pytest.param("林芳", "有個同事叫曾小蕙，原來在銀行上班。", ["曾小蕙"], id="traditional"),
        pytest.param("林芳", "我跟于慕白老师学写字。", ["于慕白"], id="a name with a title"),
        pytest.param("林芳", "他是一个叫常阿满的同学。", ["常阿满"], id="told of on the spot"),
        pytest.param("林芳", "罗建军今年四十六岁，跑了十九年。", ["罗建军"], id="who is told of with his age"),
        pytest.param("林芳", "罗建军说完，发动了摩托车。", ["罗建军"], id="who is told to say something"),
        pytest.param("林芳", "于是我说：“好啊。”", [], id="and so, and who says it"),
        pytest.param("林芳", "杨奶奶告诉我们，路通了。", [], id="who is called by kin"),
        pytest.param("林芳", "高个子说：“好啊。”", [], id="a tall one"),
        pytest.param("洪一川", "学校的考试很难。", ["洪一川"], id="a surname that is not rare"),
        pytest.param("林芳", "她的高中老师常常来。", [], id="a word before a title"),
        pytest.param("林芳", "这种酒叫黄酒。", [], id="a thing with a name"),
        pytest.param("林芳", "我去叫常来的客人。", [], id="to call somebody"),
        pytest.param("万小舟", "学校的考试很难。", ["万小舟"], id="who speaks"),
        pytest.param("记者", "学校的考试很难。", [], id="a role"),
    ],
)
def test_names_are_found_where_somebody_is_called_by_them(speaker: str, source: str, names: list[str]) -> None:
    found = [name for name in names_in(talk((speaker, source, None), language=None)) if name != "林芳"]
    assert found == names


def test_a_name_is_one_word_wherever_it_stands() -> None:
    found = Document(
        talk(("林芳", "有个同事叫曾小蕙，很爱笑。", None), ("林芳", "曾小蕙去年走了。", None), language=None)
    )
    assert [[word for word in spot.words if "曾" in word] for spot in found.spots] == [["曾小蕙"], ["曾小蕙"]]


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        pytest.param("万小舟", True, id="a surname and more"),
        pytest.param("万小舟家", False, id="too long"),
        pytest.param("小舟万", False, id="no surname"),
        pytest.param("高中", False, id="a word"),
    ],
)
def test_a_name_begins_with_a_surname(text: str, *, is_one: bool) -> None:
    assert is_name(text) is is_one


def test_narration_has_no_speaker_who_is_named() -> None:
    assert names_in(talk((None, "有个同事叫曾小蕙。", None), language=None)) == ("曾小蕙",)


def test_what_is_in_a_title_is_within_a_name() -> None:
    text = "她写过《如今的城市》，叫曾小蕙，人很好。"
    at = text.index("如今")
    assert is_named((), text, at, at + 2)
    assert is_named(("曾小蕙",), text, text.index("曾"), text.index("曾") + 1)
    assert not is_named(("曾小蕙",), text, text.index("写"), text.index("写") + 1)
    assert not is_named(("曾小蕙",), text, text.index("好"), text.index("好") + 1)


@pytest.mark.parametrize(
    ("pieces", "part", "is_one"),
    [
        pytest.param(("周国庆", "把", "船", "停", "好", "了", "。"), "国庆", True, id="of who speaks"),
        pytest.param(("后来", "周国庆", "走", "了", "。"), "国庆", True, id="of who speaks, later"),
        pytest.param(("陈", "清明", "推", "着", "车", "。"), "清明", True, id="behind a surname"),
        pytest.param(("我", "和", "陈", "清明", "修", "车", "。"), "清明", True, id="behind a surname, with somebody"),
        pytest.param(("去年", "清明", "下", "雨", "。"), "清明", False, id="of a year"),
        pytest.param(("到", "清明", "才", "开", "花", "。"), "清明", False, id="until then"),
        pytest.param(("白", "墙上", "挂", "着", "伞", "。"), "墙上", False, id="what a wall is like"),
        pytest.param(("周国庆", "国庆", "回", "家", "。"), "国庆回", False, id="beside the name"),
    ],
)
def test_nothing_is_taken_out_of_the_name_of_a_person(pieces: tuple[str, ...], part: str, *, is_one: bool) -> None:
    start = "".join(pieces).rindex(part)
    assert is_of_a_name(("周国庆",), pieces, start, start + len(part)) is is_one
