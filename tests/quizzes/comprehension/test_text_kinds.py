"""A question calls its text an interview only where somebody is asked, and nothing that is told by nobody."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizzes.comprehension.circumstances import when
from quizzes.comprehension.mentions import mentioned
from quizzes.comprehension.numbers import number_in_quote
from quizzes.comprehension.text_kinds import TextKind, according_to, is_narrated, kind_of, text_at_hand
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.comprehension.passages import dialogue
from tests.quizzes.talks import talk

ASKED, TOLD = "您做了几年？", "我做了三年。"
UNNAMED = (
    (None, "您在这条路上跑了几年？"),
    (None, "我在这条路上跑了三年车。"),
    (None, "您累的时候怎么办？"),
    (None, "累的时候我停下来喝茶。"),
    (None, "您有没有后悔过？"),
    (None, "从来没有后悔过，一天也没有。"),
)


@pytest.mark.parametrize(
    ("turns", "expected"),
    [
        pytest.param((("记者", ASKED), ("老周", TOLD)), TextKind.INTERVIEW, id="a reporter"),
        pytest.param((("问", "请说。"), ("答", TOLD)), TextKind.INTERVIEW, id="by the sign of who asks"),
        pytest.param((("老周", TOLD),), TextKind.INTERVIEW, id="one who speaks alone"),
        pytest.param(
            (("林芳", ASKED), ("老周", TOLD), ("林芳", "累吗？"), ("老周", "不累。")),
            TextKind.INTERVIEW,
            id="one who asks and is not asked",
        ),
        pytest.param(
            (("小李", "你吃了吗？"), ("小王", "吃了，你呢？"), ("小李", "我也吃了。"), ("小王", "那走吧。")),
            TextKind.TALK,
            id="both ask",
        ),
        pytest.param((("小李", "下雨了。"), ("小王", "带把伞吧。")), TextKind.TALK, id="nobody asks"),
        pytest.param(((None, "小学在山上。"), (None, "路很远。")), TextKind.TEXT, id="nobody speaks"),
        pytest.param(
            UNNAMED,
            TextKind.INTERVIEW,
            id="asked and answered without names",
        ),
    ],
)
def test_a_text_is_told_by_who_speaks_in_it(turns: tuple[tuple[str | None, str], ...], expected: TextKind) -> None:
    assert kind_of(Document(dialogue(*turns))) is expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        pytest.param("养蜂人的书面答复", "根据问答", id="in writing"),
        pytest.param("和养蜂人上山的一天", "根据访谈", id="by word of mouth"),
    ],
)
def test_who_answers_in_writing_gives_no_interview(title: str, expected: str) -> None:
    found = dialogue(("记者", ASKED), ("老周", TOLD))
    assert according_to(Document(replace(found, headings=(replace(found.headings[0], source=title),)))) == expected


def test_it_is_called_so_in_its_script() -> None:
    simple = dialogue(("记者", ASKED), ("老周", TOLD))
    traditional = talk(("記者", "您做了幾年？", None), ("老周", "我開這輛車開了三年。", None), language=None)
    assert according_to(Document(simple)) == "根据访谈"
    assert according_to(Document(traditional)) == "根據訪談"


def test_what_nobody_speaks_is_asked_of_as_a_text() -> None:
    whole = Document(
        dialogue(
            (None, "二〇〇九年秋天，方老师来到石桥小学。那天早上，松鼠爬到窗台上。"),
            (None, "第二年，她给同学写了三十封信。学校有两间教室。"),
        )
    )
    asking = (mentioned.candidates, number_in_quote.items, when.items)
    items = [item for ask in asking for item in ask(whole, Tally())]
    prompts = [item.prompt for item in items]
    assert any(prompt.startswith("本文") for prompt in prompts)
    assert any(prompt.startswith("根据本文，") for prompt in prompts)
    assert not any("访谈" in prompt for prompt in prompts)
    assert not any("interview" in f"{item.explanation.en}{[w.why.en for w in item.distractors]}" for item in items)


def test_what_is_told_around_a_talk_is_asked_of_as_the_article() -> None:
    whole = Document(
        dialogue(
            (None, "凌晨两点四十分，镇上只有一扇窗户亮着。那天早上，松鼠爬到窗台上。"),
            ("记者", "您做了几年？"),
            ("老周", "二〇〇九年秋天，有一只鸽子落在桥头的石狮子上面，一直不走。"),
        )
    )
    [gap] = [item for item in when.items(whole, Tally()) if item.passage and "＿＿，镇上" in item.passage]
    assert gap.prompt == "根据文章，这句话的空白处说的是什么时候？"
    [spoken] = [spot for spot in whole.spots if "鸽子" in spot.source]
    [told] = [spot for spot in whole.spots if "松鼠" in spot.source]
    assert according_to(whole, spoken) == "根据访谈"
    assert text_at_hand(whole, [[told, spoken]]) == "这次访谈"
    assert text_at_hand(whole, [[spoken], [told]]) == "这篇文章"
    assert not is_narrated(Document(dialogue(*UNNAMED)), told)


def test_what_only_the_introduction_names_is_mentioned_by_the_article() -> None:
    whole = Document(talk((None, "骑自行车要骑十二里山路。", None), ("记者", ASKED, None), language=None))
    assert [item.prompt for item in mentioned.candidates(whole, Tally())] == ["这篇文章提到了下面哪种交通工具？"]
