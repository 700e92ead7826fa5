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
    ("asked", "key", "is_kept"),
    [
        pytest.param("你们对新厂有哪些设想？", "我们想的是，先让学徒各做一套", True, id="what is thought of"),
        pytest.param("您从什么时候起烧窑？", "一九九六年春天，厂子关了门", False, id="what decides is not named"),
    ],
)
def test_a_reply_is_asked_for_where_its_sort_does_not_tell_it(asked: str, key: str, *, is_kept: bool) -> None:
    others = ["大家都有一双好手，等于有了半座窑", "坛子跟瓷器不一样，谁家都用得起", "要是算账，这件事划不来"]
    told = Localized(ja="「想的是」は、たずねられた「设想」の中身を述べ始める言い方です。", en="")
    assert is_even(_item(f"记者：{asked}", key, others, asked, told), Tally(), is_translated=False) is is_kept


def test_the_words_that_lead_to_a_reply_tie_it_though_no_option_shows_them() -> None:
    told = Localized(
        ja="「想的是」は、たずねられた「设想」の中身を述べ始める言い方です。",
        en=" 想的是 introduces the 设想 that the question asks for.",
    )
    key, others = "先把河边的老路修好", ["桥是村里人一起修的", "河水每年夏天都涨"]
    item = _item("记者：对这条街您有什么设想？", key, others, "对这条街您有什么设想？", told)
    assert not is_even(item, Tally(), is_translated=False)
    assert is_even(replace(item, evidence=Evidence(line=3, quote=f"我想的是,{key}")), Tally(), is_translated=False)


@pytest.mark.parametrize(
    ("asked", "is_translated", "is_kept"),
    [
        pytest.param("下雨的时候谁去看着？", True, True, id="the sense tells it"),
        pytest.param("下雨的时候谁去看着？", False, False, id="which is not told of what is not translated"),
        pytest.param("您最难忘的事是什么？", True, False, id="any story may answer"),
    ],
)
def test_a_reply_without_any_tie_is_asked_for_by_its_sense(asked: str, *, is_translated: bool, is_kept: bool) -> None:
    others = ["大家都有一双好手，等于有了半座窑", "坛子跟瓷器不一样，便宜得多", "要是算账，这件事划不来"]
    item = _item(f"记者：{asked}", "我弟弟天天睡在山上，守着火", others, asked, Localized(ja="答え", en="answer"))
    assert is_even(item, Tally(), is_translated=is_translated) is is_kept


@pytest.mark.parametrize(
    ("others", "refused"),
    [
        pytest.param(["河水每年夏天都涨", "坛子谁家都用得起"], 1, id="the right one alone"),
        pytest.param(["我们的设想是后来才有的", "设想再好也得有人做"], 0, id="the others too"),
    ],
)
def test_a_reply_that_repeats_a_word_of_its_question_alone_is_not_asked_for(others: list[str], refused: int) -> None:
    asked, tally = "对这条街您有什么设想？", Tally()
    is_even(
        _item(f"记者：{asked}", "设想很多，先修路", others, asked, Localized(ja="", en="")), tally, is_translated=True
    )
    assert tally.refused["told-by-word"] == refused
