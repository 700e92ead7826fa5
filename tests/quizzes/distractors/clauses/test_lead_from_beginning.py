"""What is shown before a sentence begins with the question, the turn or the paragraph, as far as that is short."""

from __future__ import annotations

import pytest

from quizzes.distractors.clauses.lead_back import Lead, label_of, lead_back
from quizzes.distractors.clauses.lead_from_beginning import lead_from_beginning
from quizzes.distractors.document import Document
from tests.quizzes.comprehension.passages import dialogue
from tests.quizzes.talks import talk

_FIRST, _LAST = "我爸爸在学校旁边开了一家书店。", "我没去上海，上海的书比这儿贵。"
_TOLD = "学校旁边的商店已经关门了。"


def _text(document: Document) -> str:
    spot, part = document.spots[-1], (0, len(document.spots[-1].source))
    least = lead_back(document, spot, part, _may_show)
    lead = lead_from_beginning(document, spot, part, _may_show, least)
    return "" if lead.is_empty else lead.text(label_of(document, spot))


def _may_show(text: str) -> bool:
    return "没有" not in text


@pytest.mark.parametrize(
    ("turns", "text"),
    [
        pytest.param((f"王平：{_FIRST}", f"王平：{_LAST}"), f"王平：{_FIRST}", id="the turn"),
        pytest.param(
            (f"王平：{_FIRST}", "王平：不过他很忙。", f"王平：{_LAST}"),
            f"王平：{_FIRST}不过他很忙。",
            id="all of the turn",
        ),
        pytest.param(
            ("记者：您爸爸卖什么书？", "王平：旧书。", f"王平：{_FIRST}", f"王平：{_LAST}"),
            f"记者：您爸爸卖什么书？\n王平：旧书。{_FIRST}",
            id="the question, though what is said behind it stands by itself",
        ),
        pytest.param(
            ("记者：您第一次去上海？", f"王平：{_FIRST}", f"王平：{_LAST}"),
            f"记者：您第一次去上海？\n王平：{_FIRST}",
            id="a question that itself would be helped",
        ),
        pytest.param(
            ("记者：您第一次去上海？", "王平：怎么没去过？", f"王平：{_LAST}"),
            "记者：您第一次去上海？\n王平：怎么没去过？",
            id="the question above one that answers it",
        ),
        pytest.param(
            (f"王平：{_FIRST}", "记者：那家书店卖什么？", f"王平：{_LAST}"),
            f"王平：{_FIRST}\n记者：那家书店卖什么？\n王平：",
            id="and what a question takes up",
        ),
        pytest.param(
            (f"王平：{_FIRST}", "记者：下一步要不要去？", f"王平：{_LAST}"),
            "记者：下一步要不要去？\n王平：",
            id="but nothing before one that takes up nothing",
        ),
        pytest.param(
            (f"王平：{_FIRST}", "记者：这么多年下来，您常去上海吗？", f"王平：{_LAST}"),
            "记者：这么多年下来，您常去上海吗？\n王平：",
            id="nor before one on all these years",
        ),
        pytest.param(
            (f"王平：{_FIRST * 11}", "记者：那么后来呢？", f"王平：{_FIRST}", f"王平：{_LAST}"),
            f"王平：{_FIRST}",
            id="but none that says nothing alone",
        ),
        pytest.param(
            (f"王平：{_FIRST * 11}", "记者：那么后来呢？", "王平：书店关了。", f"王平：{_LAST}"),
            "",
            id="nor a short answer to it",
        ),
        pytest.param(
            (f"王平：{_FIRST}", f"：{_TOLD}", f"王平：{_LAST}"),
            f"王平：{_FIRST}\n{_TOLD}\n王平：",
            id="the turn, over what is told between, which is no question",
        ),
        pytest.param(
            (f"记者：{_FIRST * 11}", "王平：谁会去上海买书？", f"王平：{_LAST}"),
            "王平：谁会去上海买书？",
            id="a question that one asks back",
        ),
        pytest.param(
            (f"王平：{_FIRST}", "王平：谁会去上海买书？"), f"王平：{_FIRST}", id="before what one asks oneself"
        ),
        pytest.param(
            (f"王平：{_FIRST * 11}", "王平：我妹妹喜欢看书。", f"王平：{_LAST}"),
            "王平：我妹妹喜欢看书。",
            id="what stands by itself, where all is long",
        ),
        pytest.param((f"王平：{_FIRST}", "记者：您没去上海吗？"), "", id="nothing before what somebody asks anew"),
        pytest.param(
            (f"王平：{_FIRST}", "记者：您本来就懂这方面吗？"),
            f"王平：{_FIRST}\n记者：",
            id="unless that points at a matter",
        ),
        pytest.param(("王平：我去过北京吗？", "王平：当然，空调修好了。"), "", id="nor a question to oneself"),
        pytest.param(("王平：我妈没有书店。", f"王平：{_LAST}"), "", id="nor what may not be shown"),
        pytest.param((f"王平：{_LAST}",), "", id="nor before the first of all"),
    ],
)
def test_what_is_shown_begins_where_it_was_begun(turns: tuple[str, ...], text: str) -> None:
    said = [each.partition("：") for each in turns]
    assert _text(Document(talk(*((name or None, words, None) for name, _, words in said), language=None))) == text


@pytest.mark.parametrize(
    ("opens", "text"),
    [pytest.param(True, "", id="a paragraph"), pytest.param(False, _FIRST, id="a sentence of one")],
)
def test_before_a_paragraph_that_a_narrator_begins_nothing_is_shown(text: str, *, opens: bool) -> None:
    second = "书店里有一千本书。"
    turns = ((None, _FIRST), (None, second)) if opens else ((None, f"{_FIRST}{second}"),)
    assert _text(Document(dialogue(*turns))) == text


def test_what_is_needed_is_kept_where_nothing_begins_shortly() -> None:
    document = Document(talk(("王平", _FIRST * 9, None), ("王平", "我哥哥很忙。所以他不来。", None), language=None))
    spot = document.spots[-1]
    least = Lead(told="我哥哥很忙。")
    assert lead_from_beginning(document, spot, (0, len(spot.source)), lambda text: "忙" in text, least) == least


def _long(characters: int) -> str:
    told = "我爸爸在学校旁边开了一家书店，" * 9
    return f"{told[: characters - 1].rstrip('，')}。"


@pytest.mark.parametrize(
    ("before", "shown"),
    [
        pytest.param((75, 75), (75, 75), id="of a turn all"),
        pytest.param((75, 75, 75), (75,), id="within a turn less"),
        pytest.param((75, 92), (), id="and nothing that is long"),
    ],
)
def test_from_within_a_turn_less_is_shown_than_from_where_it_begins(
    before: tuple[int, ...], shown: tuple[int, ...]
) -> None:
    document = Document(dialogue(("王平", f"{''.join(map(_long, before))}{_LAST}")))
    assert _text(document).removeprefix("王平：") == "".join(map(_long, shown))


@pytest.mark.parametrize(
    ("paragraphs", "shown"),
    [
        pytest.param(((75, 92), (75, 75)), (75, 75), id="from where the paragraph begins"),
        pytest.param(((75, 92, 75, 75),), (75,), id="less within it"),
    ],
)
def test_what_is_shown_of_a_long_turn_begins_with_its_paragraph(
    paragraphs: tuple[tuple[int, ...], ...], shown: tuple[int, ...]
) -> None:
    told = ["".join(map(_long, each)) for each in paragraphs]
    document = Document(dialogue(*(("王平", each) for each in (*told[:-1], f"{told[-1]}{_LAST}"))))
    assert _text(document).removeprefix("王平：") == "".join(map(_long, shown))
