"""A reply and what it responds to are asked for where only the text joins them, and by what decides."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizzes.comprehension.replies.asked_evenly import is_even
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.vetoes import Tally
from quizzes.question import Evidence, Kind, Localized, RefutationCode


def _item(passage: str, key: str, others: list[str], subject: str, told: Localized) -> Item:
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="question_answer",
        passage=passage,
        prompt="这段话是在回应记者的哪个问题？",
        key=key,
        distractors=tuple(
            Distractor(option=other, code=RefutationCode.OTHER_RECORD, why=Localized(ja="別", en="other"))
            for other in others
        ),
        evidence=Evidence(line=3, quote=key),
        explanation=told,
        place=0,
        subject=subject,
        merit=1.0,
    )


@pytest.mark.parametrize(
    ("passage", "key", "others", "told", "guard"),
    [
        pytest.param(
            "林芳：不想。厂里的机器早卖了。",
            "您还想回厂里吗？",
            ["冬天吃些什么？", "客人说些什么？", "糖的火候怎么看？"],
            "",
            "told-by-form",
            id="no, beside the only question for yes or no",
        ),
        pytest.param(
            "林芳：当然，茶园里谁也不闲着。",
            "您小时候去茶园吗？",
            ["现在还缺人吗？", "孩子们还爱喝吗？", "您还回去吗？"],
            "",
            "told-by-word",
            id="a word that the key alone repeats",
        ),
        pytest.param(
            "林芳：当然，全家上山，谁也不闲着。",
            "您小时候也干活吗？",
            ["现在还缺人吗？", "孩子们还爱喝吗？", "您还回去吗？"],
            "「当然」が「はい」に当たります。",
            "no-deciding-tie",
            id="a yes, which any of them may get",
        ),
    ],
)
def test_a_question_that_is_told_without_the_text_is_not_asked_for(
    passage: str, key: str, others: list[str], told: str, guard: str
) -> None:
    tally = Tally()
    assert not is_even(_item(passage, key, others, key, Localized(ja=told, en="")), tally)
    assert dict(tally.refused) == {guard: 1}


@pytest.mark.parametrize(
    ("asked", "key", "is_kept"),
    [
        pytest.param("你们对新厂有哪些设想？", "我们想的是，先让学徒各做一套", True, id="what is thought of"),
        pytest.param("您从什么时候起烧窑？", "一九九六年春天，厂子关了门", False, id="a date"),
    ],
)
def test_a_reply_is_asked_for_where_its_sort_does_not_tell_it(asked: str, key: str, *, is_kept: bool) -> None:
    others = ["大家都有一双好手，等于有了半座窑", "坛子跟瓷器不一样，谁家都用得起", "要是算账，这件事划不来"]
    told = Localized(ja="「想的是」は、たずねられた「设想」の中身を述べ始める言い方です。", en="")
    assert is_even(_item(f"记者：{asked}", key, others, asked, told), Tally()) is is_kept


def test_the_words_that_lead_to_a_reply_tie_it_though_no_option_shows_them() -> None:
    told = Localized(
        ja="「想的是」は、たずねられた「设想」の中身を述べ始める言い方です。",
        en=" 想的是 introduces the 设想 that the question asks for.",
    )
    key, others = "先把河边的老路修好", ["桥是村里人一起修的", "河水每年夏天都涨"]
    item = _item("记者：对这条街您有什么设想？", key, others, "对这条街您有什么设想？", told)
    assert not is_even(item, Tally())
    assert is_even(replace(item, evidence=Evidence(line=3, quote=f"我想的是,{key}")), Tally())
