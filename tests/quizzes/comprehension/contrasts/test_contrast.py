"""A contrast is asked for in its sentence, beside ways of saying it that the text denies."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from quizzes.comprehension.contrasts.contrast import items
from quizzes.distractors.document import Document
from quizzes.distractors.item import built
from quizzes.distractors.items.solvers import SOLVERS, Look, credit
from quizzes.distractors.vetoes import Tally
from quizzes.giveaway import conflict
from quizzes.question import RefutationCode
from tests.quizzes.comprehension.passages import dialogue
from tests.quizzes.documents import DOCUMENTS, document
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from pathlib import Path

    from quizzes.distractors.item import Item


def _items(*turns: tuple[str | None, str]) -> list[Item]:
    return list(items(Document(dialogue(*turns)), Tally()))


@pytest.mark.parametrize(
    ("turns", "passage", "key", "wrong"),
    [
        pytest.param(
            (("许宁", "年轻导演缺的不是剧本，而是观众。"),),
            "许宁：年轻导演缺的＿＿。",
            "并不是剧本，而是观众",
            {"并不是观众，而是剧本", "不只是剧本，也是观众", "不是观众，也不是剧本"},
            id="what something is",
        ),
        pytest.param(
            (("许宁", "我原来想学的是医学，不是农学。"),),
            "许宁：我原来想学的＿＿。",
            "并不是农学，而是医学",
            {"并不是医学，而是农学", "不只是农学，也是医学", "不是医学，也不是农学"},
            id="the other one first",
        ),
        pytest.param(
            (("记者", "听说您有一本自己的账本？"), ("许宁", "不是记钱的，是记错的。")),
            "记者：听说您有一本自己的账本？\n许宁：＿＿。",
            "并不是记钱的，而是记错的",
            {"并不是记错的，而是记钱的", "不只是记钱的，也是记错的", "不是记错的，也不是记钱的"},
            id="an answer, under its question",
        ),
        pytest.param(
            (("许宁", "球隊要的不是錢，而是時間，從那天起沒有變過。"),),
            "许宁：球隊要的＿＿……",
            "並不是錢，而是時間",
            {"並不是時間，而是錢", "不只是錢，也是時間", "不是時間，也不是錢"},
            id="traditional; what the sentence says after it is not shown",
        ),
        pytest.param(
            (("记者", "师傅怎么教您的？"), ("许宁", "他就说了一句：“搓澡靠的是巧劲儿，不是蛮劲儿”。")),
            "记者：师傅怎么教您的？\n许宁：他就说了一句：“搓澡靠的＿＿”",
            "并不是蛮劲儿，而是巧劲儿",
            {"并不是巧劲儿，而是蛮劲儿", "不只是蛮劲儿，也是巧劲儿", "不是巧劲儿，也不是蛮劲儿"},
            id="what somebody said",
        ),
        pytest.param(
            (("许宁", "茶馆不仅是喝茶的地方，更是听故事的地方。"),),
            "许宁：茶馆＿＿。",
            "不只是喝茶的地方，也是听故事的地方",
            {
                "并不是喝茶的地方，而是听故事的地方",
                "并不是听故事的地方，而是喝茶的地方",
                "不是听故事的地方，也不是喝茶的地方",
            },
            id="both",
        ),
        pytest.param(
            (("许宁", "我学琴既不是为了考级，也不是为了出名。"),),
            "许宁：我学琴＿＿。",
            "不是为了考级，也不是为了出名",
            {
                "并不是为了考级，而是为了出名",
                "并不是为了出名，而是为了考级",
                "不只是为了出名，也是为了考级",
            },
            id="neither",
        ),
        pytest.param(
            (("许宁", "学手语不光看手，还看脸。"),),
            "许宁：学手语＿＿。",
            "不只看手，也看脸",
            {"不看手，而是看脸", "不看脸，而是看手", "不看脸，也不看手"},
            id="both, of one verb",
        ),
        pytest.param(
            (("许宁", "我的看法是，与其骂年轻人，不如请他们上山。"),),
            "许宁：我的看法是，＿＿。",
            "与其骂年轻人，不如请他们上山",
            {"与其请他们上山，不如骂年轻人", "既要骂年轻人，更要请他们上山", "既要请他们上山，更要骂年轻人"},
            id="what had better be done",
        ),
        pytest.param(
            (("许宁", "茶馆没有客人了。与其说茶馆要关门，不如说客人换了一批。"),),
            "许宁：茶馆没有客人了。＿＿。",
            "与其说茶馆要关门，不如说客人换了一批",
            {
                "与其说客人换了一批，不如说茶馆要关门",
                "既可说茶馆要关门，更可说客人换了一批",
                "既可说客人换了一批，更可说茶馆要关门",
            },
            id="how something is better put",
        ),
    ],
)
def test_a_contrast_is_left_out_of_its_sentence(
    turns: tuple[tuple[str | None, str], ...], passage: str, key: str, wrong: set[str]
) -> None:
    [item] = _items(*turns)
    assert (item.passage, item.key) == (passage, key)
    assert {each.option for each in item.distractors} == wrong


@pytest.mark.parametrize(
    ("turns", "guard"),
    [
        pytest.param((("许宁", "不是记钱的，是记错的。"),), "open-reference", id="of nothing that is shown"),
        pytest.param(
            (("记者", "您要时间吗？"), ("许宁", "时间我有，不过我要的不是钱，而是时间。")),
            "open-reference",
            id="what is meant is shown",
        ),
        pytest.param(
            (("许宁", "公司要的不是产品，而是研究。"), ("许宁", "后来公司要研究，也要产品。")),
            "said-elsewhere",
            id="both are named once more",
        ),
        pytest.param(
            (("许宁", "公司的目标不是产品，而是研究。"), ("许宁", "后来公司的目标变成了产品。")),
            "said-elsewhere",
            id="what is denied is said of it later",
        ),
        pytest.param(
            (("记者", "警犬是宠物吗？"), ("许宁", "很多人这么想，其实这是误解。训练员说，警犬不是宠物，而是搭档。")),
            "told-ahead",
            id="what is denied is denied before",
        ),
        pytest.param(
            (("记者", "海龟最怕的是塑料袋吗？"), ("许宁", "塑料袋也有。可是海龟最怕的不是塑料袋，而是渔网。")),
            "told-ahead",
            id="what is denied is named, and turned from",
        ),
        pytest.param(
            (("记者", "您缺什么？"), ("许宁", "我缺的不是钱，是人。不对，应该说是时间。")), "corrected", id="taken back"
        ),
    ],
)
def test_what_is_not_certain_is_not_asked(turns: tuple[tuple[str | None, str], ...], guard: str) -> None:
    tally = Tally()
    assert not list(items(Document(dialogue(*turns)), tally))
    assert tally.refused[guard] == 1


def test_what_was_denied_long_before_tells_nothing() -> None:
    later = "带去的米也早就吃完了，大家还是一句怨言都没有。"
    between = f"那年冬天我们在山里走了二十多天，白天找路，晚上生火，身上的衣服从来没有干过，{later}"
    turns = ("记者", "警犬累吗？"), ("许宁", f"很多人以为它们怕工作，这是误解。{between}警犬要的不是工作，而是游戏。")
    [item] = _items(*turns)
    assert item.key == "并不是工作，而是游戏"


def test_what_the_title_says_is_not_asked() -> None:
    interview = talk(("许宁", "年轻导演缺的不是才华，而是时间。", None), language=None)
    titled = replace(interview, headings=(replace(interview.headings[0], source="时间都去哪儿了"),))
    tally = Tally()
    assert not list(items(Document(titled), tally))
    assert tally.refused["title"] == 1


def test_the_words_that_tell_are_named_and_what_the_text_denies() -> None:
    interview = talk(("王师傅", "客户买的不是纳米，而是电费单。", "客が買うのはナノではなく、電気代の明細です。"))
    [item] = items(Document(interview), Tally())
    assert item.explanation.ja is not None
    assert item.explanation.ja.startswith(
        "3行目に「客户买的不是纳米，而是电费单」（客が買うのはナノではなく、電気代の明細です）とあります。"
        "「不是A，而是B」は「AではなくB」という意味です。"
    )
    assert {wrong.option: wrong.why.en for wrong in item.distractors} == {
        "并不是电费单，而是纳米": "It is the other way round: the text denies 纳米 and says 电费单 instead.",
        "不只是纳米，也是电费单": "不只是A，也是B grants both: the text denies 纳米 and says 电费单 instead.",
        "不是电费单，也不是纳米": "不是A，也不是B denies both: the text denies 纳米 and says 电费单 instead.",
    }
    assert {wrong.code for wrong in item.distractors} == {RefutationCode.NEGATED}


def test_a_verb_that_both_have_is_named() -> None:
    [item] = _items(("许宁", "大夫们说，问题不在于药，而在于病人睡得太少。"))
    assert (item.explanation.ja or "").endswith(
        "「不在于A，而在于B」は、「在于」に続くのがAではなくBだという意味です。"
    )
    assert (item.explanation.en or "").endswith("不在于A，而在于B says 在于 of B, and not of A.")


@pytest.mark.parametrize(
    ("said", "means"),
    [
        pytest.param(
            "我们不缺客人，也不缺机器，缺的是时间。", "「缺」に続くのはAでもBでもないという意味です。", id="neither"
        ),
        pytest.param("问题不仅在于药，也在于钱。", "「在于」に続くのがAとBの両方だという意味です。", id="both"),
    ],
)
def test_what_a_verb_is_said_of_is_told_in_whole_sentences(said: str, means: str) -> None:
    [item] = _items(("许宁", said))
    assert (item.explanation.ja or "").endswith(means)


def test_two_contrasts_of_which_one_is_read_before_the_other_never_meet_in_one_quiz() -> None:
    whole = Document(dialogue(("记者", "您白天睡得好吗？"), ("许宁", "我要的不是钱，而是时间。难的不是睡，而是醒。")))
    one, other = (built(item, whole.lines, item.all_options) for item in items(whole, Tally()))
    assert "我要的不是钱，而是时间。" in (other.passage or "")
    assert conflict(one, other)


def test_what_both_have_or_neither_is_told_as_such() -> None:
    [both, neither] = _items(("许宁", "茶馆不仅是店，更是戏台。学琴既不靠天赋，也不靠老师。"))
    assert "「不仅是A，更是B」は「Aでもあり、Bでもある」という意味です。" in (both.explanation.ja or "")
    assert "既不靠A，也不靠B says 靠 of neither A nor B." in (neither.explanation.en or "")
    assert [wrong.why.en for wrong in both.distractors] == [
        "并不是A，而是B grants but one: the text grants both 店 and 戏台.",
        "并不是A，而是B grants but one: the text grants both 店 and 戏台.",
        "不是A，也不是B denies both: the text grants both 店 and 戏台.",
    ]
    assert neither.distractors[2].why.ja == (
        "「不只靠A，也靠B」は両方を認める言い方です。本文は「靠天赋」も「靠老师」も当てはまらないと述べています。"
    )


def test_what_had_better_be_done_is_told_as_such() -> None:
    turns = ("记者", "年轻人都不喝茶，您怎么办？"), ("许宁", "与其骂年轻人，不如请他们上山。")
    [item] = _items(*turns)
    assert "「与其A，不如B」は「AよりBのほうがよい」という意味です。" in (item.explanation.ja or "")
    assert [wrong.why.ja for wrong in item.distractors][1] == (
        "「既要A，更要B」は両方を認める言い方です。本文は「骂年轻人」より「请他们上山」のほうがよいと述べています。"
    )


@pytest.mark.parametrize(
    "told",
    [
        pytest.param("年轻导演缺的不是剧本，而是观众。", id="not but"),
        pytest.param("我想学的是医学，不是农学。", id="but not"),
        pytest.param("茶馆不只是店，也是戏台。", id="both"),
        pytest.param("我的看法是，与其骂人，不如请客。", id="rather"),
        pytest.param("我的看法是，与其说店关了，不如说店搬了。", id="rather say"),
    ],
)
def test_a_look_at_the_options_tells_nothing(told: str) -> None:
    [item] = _items(("许宁", told))
    look = Look(options=tuple(item.all_options), prompt=item.prompt, shown=item.passage or "")
    earned = {name: credit(solver, look, item.key) for name, solver in SOLVERS.items() if name != "first option"}
    assert max(earned.values()) <= 1 / 2
    assert {earned[name] for name in ("longest", "shortest", "negation cue")} == {1 / 4}


def test_no_look_finds_which_of_the_four_ways_is_right() -> None:
    told = ("学琴要的不是天赋，而是老师。", "学琴要的不只是天赋，也是老师。", "学琴要的不是天赋，也不是老师。")
    found = [item for each in told for item in _items(("许宁", each))]
    looks = [Look(options=tuple(item.all_options), prompt=item.prompt, shown=item.passage or "") for item in found]
    for name, solver in SOLVERS.items():
        earned = [credit(solver, look, item.key) for look, item in zip(looks, found, strict=True)]
        assert name == "first option" or sum(earned) <= len(told) / 2


@pytest.mark.parametrize("path", [pytest.param(path, id=path.stem) for path in DOCUMENTS])
def test_every_contrast_of_every_document_has_its_options_and_its_quote(path: Path) -> None:
    for item in items(document(path), Tally()):
        assert any(item.evidence.quote in text for text in document(path).lines[item.evidence.line])
        assert len({*item.all_options}) == 4
        assert all(wrong.why.ja and wrong.why.en for wrong in item.distractors)
