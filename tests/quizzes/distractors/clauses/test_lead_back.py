"""Before a sentence stands as much as it needs, up to what stands by itself or to the question that is answered."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizzes.distractors.clauses.lead_back import label_of, lead_back
from quizzes.distractors.clauses.leaning import Need
from quizzes.distractors.document import Document
from tests.quizzes.talks import talk

_FIRST = "我爸爸在学校旁边开了一家书店。"


def _lead(turns: tuple[str, ...], hidden: str = "没有", within: str = "") -> tuple[str, bool] | None:
    said = [each.partition("：") for each in turns]
    document = Document(talk(*((name, text, None) for name, _, text in said), language=None))
    spot = document.spots[-1]
    part = (len(within), len(spot.source))
    lead = lead_back(document, spot, part, lambda text: hidden not in text, within=within)
    return None if lead.need is Need.NEEDED else (lead.text(label_of(document, spot)), lead.stands)


@pytest.mark.parametrize(
    ("turns", "text", "stands"),
    [
        pytest.param((f"王平：{_FIRST}", "王平：不过他很忙。"), f"王平：{_FIRST}", True, id="the sentence before"),
        pytest.param(
            (f"王平：{_FIRST}", "王平：不过他身体不好。", "王平：所以他很少出门。"),
            f"王平：{_FIRST}不过他身体不好。",
            True,
            id="as far as one that stands",
        ),
        pytest.param(
            ("记者：您为什么学修钢琴？", "王平：不是我想学的。", "王平：所以我不高兴。"),
            "记者：您为什么学修钢琴？\n王平：不是我想学的。",
            True,
            id="as far as the question",
        ),
        pytest.param(
            ("记者：您为什么学修钢琴？", "王平：因为便宜。", "王平：我爸爸没有钱。", "王平：不过我很高兴。"),
            "记者：您为什么学修钢琴？\n王平：因为便宜。……",
            False,
            id="the question, over what tells the answer",
        ),
        pytest.param(
            (
                "记者：您为什么学修钢琴？",
                f"王平：{_FIRST * 10}",
                "王平：因为便宜。",
                "王平：我爸爸没有钱。",
                "王平：不过我很高兴。",
            ),
            "记者：您为什么学修钢琴？\n王平：……因为便宜。……",
            False,
            id="as much of the answer as there is room for",
        ),
        pytest.param(
            (
                "记者：您为什么学修钢琴？",
                *(f"王平：不过我也会画{each}。" for each in "山水花鸟鱼虫草"),
                "王平：不过我很高兴。",
            ),
            f"记者：您为什么学修钢琴？\n王平：……{''.join(f'不过我也会画{each}。' for each in '水花鸟鱼虫草')}",
            False,
            id="and no more than seven sentences",
        ),
        pytest.param(
            (
                "记者：您为什么学修钢琴？",
                "王平：我爸爸没有钱。",
                "王平：这不怪他。",
                "王平：不过我也会画画。",
                "王平：不过我很高兴。",
            ),
            "记者：您为什么学修钢琴？\n王平：……不过我也会画画。",
            False,
            id="without what takes up what is left out",
        ),
        pytest.param(
            (
                "记者：您为什么学修钢琴？",
                "王平：不过我也会画画。",
                "王平：难道没有人学画画？",
                "王平：我不信。",
                "王平：不过我很高兴。",
            ),
            "记者：您为什么学修钢琴？\n王平：不过我也会画画。……",
            False,
            id="without the reply to a question to oneself that is left out",
        ),
        pytest.param(
            ("记者：您为什么学修钢琴？", "王平：我爸爸没有钱。", "王平：不过我很高兴。"),
            None,
            True,
            id="but no dots alone, which are silence",
        ),
        pytest.param(
            ("记者：您为什么学修钢琴？", "王平：我爸爸没有钱。", "王平：他也不想学。"),
            None,
            True,
            id="but no question that does not name who",
        ),
        pytest.param(
            (f"王平：{_FIRST}", "王平：我说要走。", "王平：他停了一下。"),
            f"王平：{_FIRST}我说要走。",
            True,
            id="whose words",
        ),
        pytest.param(
            ("王平：我们每年少卖三千本书。", "记者：那么这个缺口怎么补？"),
            "王平：我们每年少卖三千本书。\n记者：",
            True,
            id="what a question takes up",
        ),
        pytest.param(
            ("王平：我们每年少卖三千本书。", "记者：真的吗？", "记者：我倒觉得不少。"),
            "王平：我们每年少卖三千本书。\n记者：真的吗？",
            True,
            id="what a few words take up",
        ),
        pytest.param(
            ("王平：我们每年少卖三千本书。", "记者：这么说，您没有赚钱。"),
            "王平：我们每年少卖三千本书。\n记者：",
            True,
            id="what another one takes up",
        ),
        pytest.param(
            ("王平：我们每年少卖三千本书。", "记者：您去过北京吗？"), "", True, id="before a question of its own"
        ),
        pytest.param(
            (f"王平：{_FIRST}", "记者：后来呢？", "王平：书店关了。"),
            f"王平：{_FIRST}\n记者：后来呢？\n王平：",
            True,
            id="what a few words ask about",
        ),
        pytest.param(
            (f"王平：{_FIRST}", "记者：后来卖掉了吗？"),
            f"王平：{_FIRST}\n记者：",
            True,
            id="what became of what",
        ),
        pytest.param((f"王平：{_FIRST}", "记者：后来您爸爸还卖书吗？"), "", True, id="what became of one who is named"),
        pytest.param(
            (
                f"王平：{_FIRST}",
                "王平：我说书太贵，他不听。",
                "记者：所以您走了？",
                "王平：又过了两年。",
                "王平：他病了。",
            ),
            f"王平：{_FIRST}我说书太贵，他不听。\n记者：所以您走了？\n王平：又过了两年。",
            True,
            id="an answer with its question, where more hangs before that",
        ),
        pytest.param(
            (f"王平：{_FIRST}", "记者：听说您写字不用笔，这是真的吗？"),
            "",
            True,
            id="a question that says itself what is meant",
        ),
        pytest.param(
            (f"王平：{_FIRST}", "记者：您说，这是真的吗？"),
            f"王平：{_FIRST}\n记者：",
            True,
            id="and one that does not",
        ),
        pytest.param(
            ("记者：您为什么卖书？", f"王平：{_FIRST}", "李华：那年我八岁。", "李华：不过我不想去。"),
            f"记者：您为什么卖书？\n王平：{_FIRST}\n李华：那年我八岁。",
            True,
            id="an answer to a third one, under the question, before what hangs",
        ),
        pytest.param(
            (f"王平：{_FIRST}", "记者：您后悔吗？", "王平：天天都在想。"),
            f"王平：{_FIRST}\n记者：您后悔吗？\n王平：",
            True,
            id="what one is asked to be sorry for",
        ),
        pytest.param(
            ("王平：书很贵。", f"王平：{_FIRST}", "记者：您爸爸为什么开书店？", "王平：天天都在想。"),
            "记者：您爸爸为什么开书店？\n王平：",
            True,
            id="a question that says of what it asks alone",
        ),
        pytest.param(
            (f"王平：{_FIRST}", "记者：书店后来怎么样？是因为房租关的？", "王平：对，太贵了。"),
            "记者：书店后来怎么样？是因为房租关的？\n王平：",
            True,
            id="the whole of a question that offers a reason",
        ),
        pytest.param(
            (f"王平：{_FIRST}", "记者：昨天您为什么在家里？", "王平：一个男人来找他，我们一起喝茶。"),
            f"王平：{_FIRST}\n记者：昨天您为什么在家里？\n王平：",
            True,
            id="to whom one comes, who is none of those who come",
        ),
        pytest.param(
            ("记者：您们这里冷吗？", "记者：门口挂着一条厚被子。", "王平：不冷，我们一直烧炉子。"),
            "记者：您们这里冷吗？门口挂着一条厚被子。\n王平：",
            True,
            id="the question before what is only told of it",
        ),
        pytest.param(
            ("记者：您开了几年车？", "记者：听说您以前修过钟？", "王平：七年。", "王平：不过钟我修了三年。"),
            "记者：您开了几年车？听说您以前修过钟？\n王平：七年。",
            True,
            id="all that is asked in one",
        ),
        pytest.param(("王平：他也走了。", "王平：不过我不想去。"), "王平：他也走了。", True, id="the first of all"),
        pytest.param(
            (
                f"王平：{_FIRST}",
                *(f"王平：不过我{each}也没去。" for each in "前后上下里外东西"),
                "王平：不过我不想去。",
            ),
            None,
            True,
            id="no further than seven",
        ),
    ],
)
def test_what_is_shown_goes_back_to_what_stands(turns: tuple[str, ...], text: str | None, *, stands: bool) -> None:
    assert _lead(turns) == (None if text is None else (text, stands))


@pytest.mark.parametrize(
    ("asker", "answerer", "shown"),
    [
        pytest.param("问", "答", ("提问者", "回答者"), id="signs"),
        pytest.param("Q", "A", ("提问者", "回答者"), id="letters for the parts"),
        pytest.param("A", "B", ("A", "B"), id="letters for names"),
        pytest.param("记者", "答", ("记者", "回答者"), id="a name beside a sign"),
        pytest.param("问", "王平", ("提问者", "王平"), id="a sign beside a name"),
        pytest.param("记者", "王平", ("记者", "王平"), id="names"),
    ],
)
def test_each_line_above_is_of_who_says_it(asker: str, answerer: str, shown: tuple[str, str]) -> None:
    asked, told = "您天天下河，不冷吗？", "我每天早上都去河里游泳。"
    for (first, above), (last, said) in (
        ((asker, asked), (answerer, "冷啊。")),
        ((answerer, told), (asker, "不冷吗？")),
    ):
        names = dict(zip((asker, answerer), shown, strict=True))
        assert _lead((f"{first}：{above}", f"{last}：{said}")) == (f"{names[first]}：{above}\n{names[last]}：", True)


def test_what_is_told_goes_on_with_nobodys_words() -> None:
    told = "她站起来，关上了门。"
    document = Document(talk(("王平", "我爸爸没有时间。", None), (None, told, None), language=None))
    spot = document.spots[-1]
    assert lead_back(document, spot, (0, len(told)), lambda _: True).is_empty


@pytest.mark.parametrize(
    ("told", "text"),
    [
        pytest.param("我问她想不想回家。", "我问她想不想回家。\n王平：", id="a narrator who says I"),
        pytest.param("外面下雨了。", "王平：我爸爸没有时间。\n外面下雨了。\n王平：", id="and one who does not"),
    ],
)
def test_no_narrator_who_says_i_goes_on_with_the_words_of_another(told: str, text: str) -> None:
    turns = (("王平", "我爸爸没有时间。", None), (None, told, None), ("王平", "他很忙。", None))
    document = Document(talk(*turns, language=None))
    spot = document.spots[-1]
    lead = lead_back(document, spot, (0, len("他很忙。")), lambda _: True)
    assert lead.before(label_of(document, spot)) == text


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        pytest.param(("您为什么不去北京？", "三月六日。"), "王平：", id="the day of a letter"),
        pytest.param(("您为什么不去北京？",), "编辑：您为什么不去北京？\n王平：", id="a question"),
    ],
)
def test_the_day_of_a_letter_leads_to_no_answer(asked: tuple[str, ...], text: str) -> None:
    turns = (*(("编辑", each, None) for each in asked), ("王平", "因为他很忙。", None))
    document = Document(talk(*turns, language=None))
    spot = document.spots[-1]
    lead = lead_back(document, spot, (0, len(spot.source)), lambda _: True)
    assert lead.before(label_of(document, spot)) == text


def test_a_paragraph_that_nobody_says_for_sure_leads_to_no_words_under_a_name() -> None:
    said = talk(("王平", "我爸爸在学校旁边开了一家书店。", None), ("王平", "他很忙。", None), language=None)
    first, last = said.turns
    unsure = replace(first, paragraphs=tuple(replace(each, is_surely_said=False) for each in first.paragraphs))
    for turns, text in (((first, last), "王平：我爸爸在学校旁边开了一家书店。"), ((unsure, last), "王平：")):
        document = Document(replace(said, turns=turns))
        spot = document.spots[-1]
        lead = lead_back(document, spot, (0, len("他很忙。")), lambda _: True)
        assert lead.before(label_of(document, spot)) == text


def test_of_a_sentence_that_stands_no_more_than_its_own_beginning_is_shown() -> None:
    within = "我爸爸在学校旁边开了一家书店，"
    turns = ("王平：我家有三口人。", f"王平：{within}他很忙。")
    assert _lead(turns, within=within) == (f"王平：{within}", True)
    assert _lead(turns, "书店", within=within) is None


def test_what_a_narrator_tells_keeps_its_paragraphs() -> None:
    told = (
        "王平在河边开了一家书店，一开就是十年。",
        "后来河水涨了，他就把书搬上了楼。",
    )
    document = Document(talk(*((None, each, None) for each in told), language=None))
    spot = document.spots[-1]
    lead = lead_back(document, spot, (0, len(spot.source)), lambda _: True)
    assert lead.before("") == f"{told[0]}\n"
    said = Document(talk(*(("王平", each, None) for each in told), language=None))
    assert "\n" not in lead_back(said, said.spots[-1], (0, len(spot.source)), lambda _: True).told


def _letters(source: str, *, is_parted: bool) -> Document:
    found = talk((None, "王平在河边开了一家书店。", None), (None, source, None), language=None)
    above, below = (turn.line for turn in found.turns)
    heading = replace(found.headings[0], line=(above + below) // 2, source="三月九日，青岛")
    return Document(replace(found, headings=(*found.headings, heading)) if is_parted else found)


@pytest.mark.parametrize("is_parted", [True, False])
def test_what_is_told_below_a_heading_goes_on_with_nothing_above_it(*, is_parted: bool) -> None:
    document = _letters("后来河水涨了，他就把书搬上了楼。", is_parted=is_parted)
    spot = document.spots[-1]
    lead = lead_back(document, spot, (0, len(spot.source)), lambda _: True)
    assert lead.is_empty is is_parted
