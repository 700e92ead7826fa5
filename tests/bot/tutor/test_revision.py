"""What an admin decides on questions makes a valid set, or an error that names the question."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.tutor.question_parts import OPTION_PARTS, Part, can_go, edited, parts_of, text_of, without
from bot.tutor.revision import Choice, Decision, RevisionRefused, moved, revised
from quizzes.errors import BadInput
from quizzes.formats.question_content import question_to_json
from quizzes.formats.question_json import read_set, write_set
from quizzes.question import AUTHORED, Evidence, Kind, Localized, Question
from quizzes.question_id import content_id
from tests.bot.telegram.sets import ALL, CHOICE, MINI, ORDER, TYPED

SIX = replace(CHOICE, options=("做产品", "做研究", "三", "四", "五", "六"), why_not=())

GAPPED = replace(CHOICE, kind=Kind.CLOZE, prompt="我每天＿＿上班。")
HINTED = replace(CHOICE, hint=Localized(ja="一", en="1"))


def made(question: Question) -> Question:
    """Give a question the id that a generator would have given it."""
    return replace(question, id=content_id(question_to_json(question)))


@pytest.mark.parametrize(
    ("question", "part", "text", "wanted"),
    [
        pytest.param(CHOICE, Part.PROMPT, " 目标是什么？ ", {"prompt": "目标是什么？"}, id="prompt"),
        pytest.param(CHOICE, Part.OPTION_3, "做教育", {"options": ("做产品", "做研究", "做教育")}, id="a distractor"),
        pytest.param(
            CHOICE,
            Part.OPTION_2,
            "搞研究",
            {"options": ("做产品", "搞研究", "做投资"), "answer": ("搞研究",)},
            id="the option that is the key",
        ),
        pytest.param(
            CHOICE,
            Part.OPTION_1,
            "卖产品",
            {"options": ("卖产品", "做研究", "做投资"), "why_not": ()},
            id="why the old text was wrong is not said of the new one",
        ),
        pytest.param(CHOICE, Part.PASSAGE, "先读\n这个。", {"passage": "先读\n这个。"}, id="passage"),
        pytest.param(HINTED, Part.HINT_JA, "ヒント", {"hint": Localized(ja="ヒント", en="1")}, id="hint"),
        pytest.param(
            CHOICE,
            Part.NEW_OPTION,
            "做教育",
            {"options": ("做产品", "做研究", "做投资", "做教育")},
            id="one option more",
        ),
        pytest.param(CHOICE, Part.KEY, "1", {"answer": ("做产品",), "why_not": ()}, id="another key"),
        pytest.param(TYPED, Part.ANSWERS, "目标 | 目的\n志向", {"answer": ("目标", "目的", "志向")}, id="answers"),
        pytest.param(TYPED, Part.ANSWERS, "目标|目标", {"answer": ("目标",)}, id="an answer that is there twice"),
        pytest.param(
            ORDER,
            Part.TILES,
            "我们|说|中文",
            {"answer": ("我们", "说", "中文"), "options": ("中文", "我们", "说"), "accepted_orders": ()},
            id="tiles",
        ),
        pytest.param(
            ORDER, Part.TILES, "甲\n乙", {"answer": ("甲", "乙"), "options": ("乙", "甲")}, id="not shown in order"
        ),
        pytest.param(ORDER, Part.ANSWERS, "2 1 3", {"answer": ("我", "学", "中文")}, id="an order"),
        pytest.param(
            ORDER,
            Part.ANSWERS,
            "2,1,3\n3 2 1",
            {"answer": ("我", "学", "中文"), "accepted_orders": (("我", "学", "中文"), ("中文", "我", "学"))},
            id="two orders",
        ),
    ],
)
def test_a_part_is_edited(question: Question, part: Part, text: str, wanted: dict[str, object]) -> None:
    after = edited(question, part, text)

    assert {name: getattr(after, name) for name in wanted} == wanted
    assert after.id == question.id


@pytest.mark.parametrize("question", ALL, ids=lambda question: question.id)
def test_what_is_typed_back_as_it_is_changes_nothing(question: Question) -> None:
    for part in parts_of(question):
        if text_of(question, part):
            assert edited(question, part, text_of(question, part)) == question


def test_a_part_that_is_longer_than_most_keeps_no_other_from_being_edited() -> None:
    long = replace(HINTED, passage="很长的话。" * 2_000)

    assert edited(long, Part.KEY, "1").key == long.options[0]
    assert without(long, Part.HINT_EN).passage == long.passage


@pytest.mark.parametrize(
    ("typed", "prompt"),
    [
        pytest.param("他每天＿＿上班。", "他每天＿＿上班。", id="as it is"),
        pytest.param("他每天__上班。", "他每天＿＿上班。", id="two lines of a keyboard"),
        pytest.param("他每天_____上班。", "他每天＿＿上班。", id="many"),
        pytest.param("他每天＿上班。", "他每天＿＿上班。", id="a single wide one"),
        pytest.param("他__每天＿＿上班。", "他__每天＿＿上班。", id="there is one: all else is text"),
    ],
)
def test_a_gap_can_be_drawn_on_any_keyboard(typed: str, prompt: str) -> None:
    assert edited(GAPPED, Part.PROMPT, typed).prompt == prompt


def test_what_is_to_be_filled_in_keeps_a_gap() -> None:
    with pytest.raises(BadInput, match="There is no gap; write __ where the answer goes"):
        edited(GAPPED, Part.PROMPT, "他每天上班。")
    other = replace(GAPPED, kind=Kind.COMPREHENSION, subtype=AUTHORED)
    assert edited(other, Part.PROMPT, "他每天怎么上班？").prompt == "他每天怎么上班？"


def test_a_passage_in_which_a_sentence_is_missing_keeps_its_gap() -> None:
    missing = replace(CHOICE, subtype="sentence", passage="他早上出门。＿＿晚上才回来。")
    assert edited(missing, Part.PASSAGE, "她早上出门。__晚上才回来。").passage == "她早上出门。＿＿晚上才回来。"
    assert not can_go(missing, Part.PASSAGE)
    with pytest.raises(BadInput, match="There is no gap"):
        edited(missing, Part.PASSAGE, "她早上出门。")
    assert can_go(replace(missing, passage="她早上出门。"), Part.PASSAGE)


def test_an_explanation_is_edited_in_one_language() -> None:
    after = edited(CHOICE, Part.EXPLANATION_EN, "Line 7 says so.")

    assert after.explanation is not None
    assert dict(after.explanation.items()) == {"ja": "本文に「做研究」とあります。", "en": "Line 7 says so."}


@pytest.mark.parametrize(
    ("question", "part", "text", "named"),
    [
        pytest.param(CHOICE, Part.PROMPT, "  ", "prompt", id="no prompt"),
        pytest.param(CHOICE, Part.OPTION_1, "做研究。", "reads the same", id="an option that is there"),
        pytest.param(CHOICE, Part.NEW_OPTION, "做研究", "reads the same", id="a new option that is there"),
        pytest.param(CHOICE, Part.NEW_OPTION, " ", "empty", id="a new option without a text"),
        pytest.param(SIX, Part.NEW_OPTION, "七", "no new-option", id="more options than there may be"),
        pytest.param(TYPED, Part.NEW_OPTION, "x", "no new-option", id="an option of what is typed"),
        pytest.param(CHOICE, Part.HINT_EN, " ", "empty", id="a hint without a text"),
        pytest.param(CHOICE, Part.PASSAGE, " ", "empty", id="a passage without a text"),
        pytest.param(CHOICE, Part.OPTION_4, "x", "no option-4", id="an option that is not there"),
        pytest.param(CHOICE, Part.KEY, "4", "from 1 to 3", id="a key that is no option"),
        pytest.param(CHOICE, Part.KEY, "x", "from 1 to 3", id="a key that is no number"),
        pytest.param(CHOICE, Part.KEY, "１", "from 1 to 3", id="a key in full width"),
        pytest.param(CHOICE, Part.ANSWERS, "x", "no answers", id="answers of a choice"),
        pytest.param(CHOICE, Part.PROMPT, "字" * 5001, "5,000", id="too long"),
        pytest.param(TYPED, Part.ANSWERS, "|", "answer", id="no answers"),
        pytest.param(TYPED, Part.KEY, "1", "no key", id="the key of what is typed"),
        pytest.param(TYPED, Part.TILES, "x", "no tiles", id="tiles of what is typed"),
        pytest.param(ORDER, Part.TILES, "我们", "options", id="a single tile"),
        pytest.param(ORDER, Part.ANSWERS, "1 2", "each of the 3 tiles", id="a tile is missing"),
        pytest.param(ORDER, Part.ANSWERS, "1 1 2", "each of the 3 tiles", id="a tile twice"),
        pytest.param(ORDER, Part.ANSWERS, "", "no order", id="no order"),
    ],
)
def test_what_breaks_the_rules_is_named(question: Question, part: Part, text: str, named: str) -> None:
    with pytest.raises(BadInput, match=named):
        edited(question, part, text)


@pytest.mark.parametrize(
    ("question", "part", "wanted"),
    [
        pytest.param(
            CHOICE, Part.OPTION_1, {"options": ("做研究", "做投资"), "why_not": ()}, id="an option, and why it is wrong"
        ),
        pytest.param(replace(CHOICE, passage="先读。"), Part.PASSAGE, {"passage": None}, id="the passage"),
        pytest.param(
            replace(CHOICE, hint=Localized(ja="一", en="1")), Part.HINT_JA, {"hint": Localized(en="1")}, id="hint"
        ),
        pytest.param(without(HINTED, Part.HINT_JA), Part.HINT_EN, {"hint": None}, id="the only hint"),
        pytest.param(CHOICE, Part.EXPLANATION_JA, {}, id="an explanation"),
    ],
)
def test_what_a_question_can_do_without_is_taken_away(
    question: Question, part: Part, wanted: dict[str, object]
) -> None:
    after = without(question, part)

    assert {name: getattr(after, name) for name in wanted} == wanted
    assert text_of(question, part) not in {text_of(after, each) for each in parts_of(after)}
    assert after.id == question.id


@pytest.mark.parametrize(
    ("question", "part"),
    [
        pytest.param(CHOICE, Part.OPTION_2, id="the key"),
        pytest.param(without(CHOICE, Part.OPTION_1), Part.OPTION_2, id="one of two options"),
        pytest.param(CHOICE, Part.OPTION_4, id="an option that is not there"),
        pytest.param(CHOICE, Part.PROMPT, id="the prompt"),
        pytest.param(CHOICE, Part.KEY, id="which option is right"),
        pytest.param(replace(CHOICE, hint=None), Part.HINT_JA, id="a hint that is not there"),
        pytest.param(TYPED, Part.ANSWERS, id="answers"),
        pytest.param(ORDER, Part.OPTION_1, id="a tile"),
    ],
)
def test_what_a_question_needs_stays(question: Question, part: Part) -> None:
    assert not can_go(question, part)
    with pytest.raises(BadInput, match="cannot be without"):
        without(question, part)


@pytest.mark.parametrize(
    ("before", "part", "text", "keeps"),
    [
        pytest.param(made(CHOICE), Part.KEY, "1", True, id="a key that was wrong"),
        pytest.param(made(CHOICE), Part.EXPLANATION_JA, "新しい説明。", True, id="an explanation"),
        pytest.param(made(TYPED), Part.ANSWERS, "目标|目的|志向", True, id="accepted answers"),
        pytest.param(made(CHOICE), Part.PROMPT, "别的？", False, id="a prompt"),
        pytest.param(made(CHOICE), Part.OPTION_1, "卖产品", False, id="an option"),
        pytest.param(CHOICE, Part.PROMPT, "别的？", True, id="the prompt of one with an author's id"),
        pytest.param(CHOICE, Part.OPTION_1, "卖产品", True, id="an option of one with an author's id"),
    ],
)
def test_an_id_stays_where_the_question_does(before: Question, part: Part, text: str, *, keeps: bool) -> None:
    whole = replace(MINI, questions=(before,))
    after = revised(whole, {before.id: Decision(choice=Choice.KEEP, edited=edited(before, part, text))})

    (now,) = after.questions
    assert (now.id == before.id) is keeps
    if not keeps:
        assert now == made(now)


def test_what_nobody_has_decided_on_stays_and_what_is_dropped_goes() -> None:
    after = revised(
        MINI,
        {
            "letters": Decision(choice=Choice.DROP, edited=replace(ALL[1], prompt="x")),
            "typed": Decision(choice=Choice.KEEP),
            "order": Decision(choice=Choice.UNDECIDED),
            "nobody": Decision(choice=Choice.DROP),
        },
    )
    assert after == replace(MINI, questions=(CHOICE, TYPED, ORDER))


def test_no_set_is_empty() -> None:
    with pytest.raises(RevisionRefused, match="at least one question"):
        revised(MINI, {question.id: Decision(choice=Choice.DROP) for question in ALL})


def test_two_questions_that_look_the_same_are_both_named() -> None:
    other = replace(CHOICE, id="other", prompt="别的？")
    whole = replace(MINI, questions=(TYPED, ORDER, CHOICE, other))
    decisions = {
        "typed": Decision(choice=Choice.DROP),
        "other": Decision(choice=Choice.KEEP, edited=replace(other, prompt=CHOICE.prompt)),
    }
    with pytest.raises(RevisionRefused) as refused:
        revised(whole, decisions)
    ((at, message),) = refused.value.faults
    assert at == 3
    assert "question 3" in message


steps = st.tuples(
    st.sampled_from(ALL).map(lambda question: question.id),
    st.one_of(
        st.sampled_from(Choice),
        st.tuples(
            st.sampled_from([Part.PROMPT, Part.KEY, Part.ANSWERS, Part.EXPLANATION_EN, *OPTION_PARTS]),
            st.one_of(
                st.text(max_size=12),
                st.sampled_from(["1", "2", "3", "1 2 3", "3 1 2\n1 2 3", CHOICE.prompt, TYPED.prompt, "做研究"]),
            ),
        ),
    ),
)


@given(st.lists(steps, max_size=30))
def test_any_decisions_give_a_valid_set_or_a_named_error(taken: list[tuple[str, Choice | tuple[Part, str]]]) -> None:
    now: dict[str, Decision] = {}
    for id_, step in taken:
        before = now.get(id_, Decision(choice=Choice.UNDECIDED))
        if isinstance(step, Choice):
            now[id_] = replace(before, choice=step)
            continue
        whole = before.edited or next(question for question in ALL if question.id == id_)
        with suppress(BadInput):
            now[id_] = Decision(choice=Choice.KEEP, edited=edited(whole, *step))
    try:
        after = revised(MINI, now)
    except RevisionRefused:
        return
    assert read_set(write_set(after)) == after
    assert [question.id for question in after.questions] == [
        question.id for question in ALL if now.get(question.id, Decision(choice=Choice.KEEP)).choice is not Choice.DROP
    ]


EDITED_HINT = Localized(en="Look at the aim.")
LINES = {7: "In line 7 the text denies it.", 9: "In line 9 the text denies it."}


def on_line(line: int) -> Question:
    """Give a question whose evidence stands on a line, which is named in all that is said of it."""
    said = Localized(en=LINES[line])
    reasons = tuple(replace(reason, text=said) for reason in CHOICE.why_not)
    return replace(CHOICE, explanation=said, why_not=reasons, evidence=Evidence(line=line, quote="做研究"))


@pytest.mark.parametrize(
    "changed",
    [
        pytest.param({"hint": EDITED_HINT}, id="a hint"),
        pytest.param({"explanation": EDITED_HINT}, id="what names the line"),
        pytest.param({"options": ("做产品", "做研究", "做教育")}, id="an option of which nothing is said"),
        pytest.param({"options": ("做生意", "做研究", "做投资"), "why_not": ()}, id="an option and why it is wrong"),
    ],
)
def test_what_was_edited_stays_where_the_lines_of_a_question_are_others(changed: dict[str, Any]) -> None:
    before, now = on_line(7), on_line(9)

    assert moved(replace(before, **changed), before, now) == replace(now, **changed)
