"""A reason, or what comes of it, is asked for in the sentence that tells it, beside what the text says elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizzes.comprehension.causes import cause
from quizzes.comprehension.causes.reason_sites import reason_sites
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from quizzes.question import GAP, RefutationCode
from tests.quizzes.comprehension.passages import dialogue
from tests.quizzes.documents import DOCUMENTS, document
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from pathlib import Path

    from quizzes.distractors.item import Item

_ELSEWHERE = (
    ("记者", "那时候日子怎么样？"),
    ("许宁", "我父亲在河边给老人放电影。"),
    ("记者", "冬天呢？"),
    ("许宁", "村里的老人冬天特别爱电影。"),
    ("记者", "夏天呢？"),
    ("许宁", "邻居们晚上都坐在门口聊电影。"),
)


def _items(*turns: tuple[str | None, str]) -> list[Item]:
    return list(cause.items(Document(dialogue(*turns)), Tally()))


@pytest.mark.parametrize(
    ("source", "left_out"),
    [
        pytest.param(
            "因为父亲生了大病，所以弟弟又回来了。",
            ["因为＿＿，所以弟弟又回来了。", "因为父亲生了大病，所以＿＿。"],
            id="因为 所以",
        ),
        pytest.param(
            "由于网络不太稳定，所以专家看不清片子。",
            ["由于＿＿，所以专家看不清片子。", "由于网络不太稳定，所以＿＿。"],
            id="由于",
        ),
        pytest.param("由于网络不太稳定，专家看不清片子。", [], id="what begins behind it may be its result"),
        pytest.param("夏天最忙，因为大伙儿去海边玩，手机都进水。", [], id="or go on with it"),
        pytest.param(
            "投资人很担心，因为票房都不高。",
            ["投资人很担心，因为＿＿。"],
            id="因为 last",
        ),
        pytest.param(
            "因为有前人指路，又有公开的资料，所以小厂明年也会做出来。",
            ["因为＿＿，所以小厂明年也会做出来。", "因为有前人指路，又有公开的资料，所以＿＿。"],
            id="two clauses of a reason",
        ),
        pytest.param(
            "因为有前人指路，又有公开的资料，明年小厂也会做出来。",
            ["因为＿＿，明年小厂也会做出来。", "因为有前人指路，又有公开的资料，＿＿。"],
            id="two clauses, the last of which says so",
        ),
        pytest.param("因为我们在海边长大，见过太多大船。", [], id="what goes on of the same one, or comes of it"),
        pytest.param("由于雪下得太大，取消了当天的演出。", [], id="what comes of it, without a subject"),
        pytest.param("由于换网以后鱼没有变少，第二年就有十七条船换了。", [], id="就 behind a time"),
        pytest.param(
            "因为我们在海边长大，见过太多大船，所以不怕风浪。",
            ["因为＿＿，所以不怕风浪。"],
            id="what goes on, up to the word for what comes of it",
        ),
        pytest.param("很多读者以为，警犬对毒品上瘾，所以才那么卖力。", [], id="what somebody believes wrongly"),
        pytest.param("我觉得，山里的夜晚特别安静，所以睡得香。", ["我觉得，＿＿，所以睡得香。"], id="who thinks so"),
        pytest.param("因为大厂的入局，很多公司都放弃了。", [], id="a reason that is only named"),
        pytest.param("因为雨下得太大，就没有出门。", ["因为＿＿，就没有出门。", "因为雨下得太大，＿＿。"], id="就"),
        pytest.param("因为店里越热闹，我就越睡不着。", [], id="越 越, of which one is no reason of the other"),
        pytest.param("因为一下大雨，就出不了家门。", [], id="一 就"),
        pytest.param("因为只要父亲在家，我们就不敢吵。", [], id="只要 就"),
        pytest.param(
            "因为父亲一直生病，我就没有出门。",
            ["因为＿＿，我就没有出门。", "因为父亲一直生病，＿＿。"],
            id="一直, which is no half",
        ),
        pytest.param(
            "因为父亲去了越南，我就没有出门。",
            ["因为＿＿，我就没有出门。", "因为父亲去了越南，＿＿。"],
            id="越南, which is none either",
        ),
        pytest.param(
            "戴手套很危险，因为手感没了，就不知道管子多软。",
            ["戴手套很危险，因为＿＿。"],
            id="what comes of the reason, which is told for it",
        ),
        pytest.param("我考上了学院，因为名额满了，才被调到英语系。", [], id="因为 and what comes only of it"),
        pytest.param(
            "我本来想学法语，因为名额满了，只好学了英语。", [], id="what was meant, and what came of the reason"
        ),
        pytest.param(
            "我们出门很晚，因为要等父亲回来，才能吃饭。",
            ["我们出门很晚，因为＿＿。"],
            id="what has to be first, within the reason",
        ),
        pytest.param(
            "村里有三个孩子病了，因为路实在太远了，送到已经来不及了。",
            [],
            id="a reason of what, nothing says",
        ),
        pytest.param("木头不干透，琴面会开裂，所以急不得。", ["＿＿，所以急不得。"], id="too short a result"),
        pytest.param("因此，我们每周三都不开门。", ["因此，＿＿。"], id="a result alone"),
        pytest.param("他又回來了，因為父親生了大病。", ["他又回來了，因為＿＿。"], id="traditional"),
        pytest.param(
            "之所以选这条路，是因为路边的树都很老。",
            ["之所以选这条路，是因为＿＿。"],
            id="之所以, which is no result alone",
        ),
        pytest.param("他不是因为穷才来的，是因为喜欢这里的安静。", [], id="another reason that is denied"),
        pytest.param("不光因为便宜，也因为离家近，我才选了这间屋子。", [], id="one of two reasons"),
        pytest.param("弟弟没来不是因为父亲生了大病。", [], id="denied"),
        pytest.param("弟弟回来了，因为父亲生了大病吗？", [], id="asked"),
        pytest.param("如果弟弟回来了，那是因为父亲生了大病。", [], id="under a condition"),
        pytest.param("因为父亲生了大病，弟弟回来了，因为路太远。", [], id="two reasons"),
        pytest.param("因为这样，弟弟又回来了。", [], id="a reason that points back"),
        pytest.param("天气不会因为我们着急就变。", [], id="within a clause"),
        pytest.param("他从一个渔民，因为跑步而改变了一生。", [], id="a reason with what comes of it behind 而"),
        pytest.param(
            "我抽中了名额，由于当时没有证明，我就又参加了测试赛。", [], id="由于, and what comes of it in the same go"
        ),
    ],
)
def test_a_reason_or_its_result_is_left_out(source: str, left_out: list[str]) -> None:
    found = reason_sites(Document(dialogue(("许宁", source))))
    assert [site.quoted(GAP) for sites in found for site in sites] == left_out


def test_a_reason_is_left_out_of_words_that_are_quoted() -> None:
    source = "有个学生说：“因为这里没有人考我。”"
    [[site]] = reason_sites(Document(talk(("许宁", source, None), language=None)))
    assert site.quoted(GAP) == "有个学生说：“因为＿＿。”"


def test_a_reason_stands_beside_what_the_same_one_says_of_other_matters() -> None:
    [item] = _items(("许宁", "电影的票房一直不高，因为老街上的店都关门了。"), *_ELSEWHERE)
    assert item.passage == "许宁：电影的票房一直不高，因为＿＿。"
    assert item.prompt == "根据原文，空白处说的原因是哪一个？"
    assert item.key == "老街上的店都关门了"
    assert {wrong.option for wrong in item.distractors} == {
        "我父亲在河边给老人放电影",
        "村里的老人冬天特别爱电影",
        "邻居们晚上都坐在门口聊电影",
    }
    assert {wrong.code for wrong in item.distractors} == {RefutationCode.OTHER_RECORD}
    assert "「因为」でつながれた理由は「老街上的店都关门了」です。" in (item.explanation.ja or "")
    assert "Tied to it by 因为, the reason is: 老街上的店都关门了." in (item.explanation.en or "")
    assert all("ここの理由としては述べていません" in (wrong.why.ja or "") for wrong in item.distractors)


def test_what_comes_of_the_sentences_before_is_asked_for_under_them() -> None:
    [item] = _items(
        ("记者", "您店里现在怎么样？"), ("许宁", "来买书的多半是老人。所以我每周三下午都不开门营业。"), *_ELSEWHERE
    )
    assert item.passage == "记者：您店里现在怎么样？\n许宁：来买书的多半是老人。所以＿＿。"
    assert item.prompt == "根据原文，空白处说的结果是哪一个？"
    assert item.key == "我每周三下午都不开门营业"


@pytest.mark.parametrize(
    ("turns", "is_asked"),
    [
        pytest.param(
            (("许宁", "电影的票房不高，因为老街上的店都关门了。"), *_ELSEWHERE[:2]), False, id="too little else"
        ),
        pytest.param((("许宁", "所以我每周三下午都不开门营业。"), *_ELSEWHERE), False, id="of nothing that is shown"),
    ],
)
def test_nothing_is_asked_where_it_could_not_be_told(
    turns: tuple[tuple[str | None, str], ...], *, is_asked: bool
) -> None:
    assert bool(_items(*turns)) is is_asked


def test_the_result_is_asked_for_where_the_reason_is_by_far_the_longest() -> None:
    reason = "因为老街上的那些小店和商场还有学校这几年都接连不断地关门了"
    [item] = _items(("许宁", f"{reason}，所以电影的票房一直不高。"), *_ELSEWHERE)
    assert item.key == "电影的票房一直不高"


def test_all_of_an_answer_is_the_reason_that_was_asked_for() -> None:
    turns = ("记者", "您为什么不用机器？"), ("许宁", "因为机器一刀下去，老叶嫩叶一起断。")
    [[site]] = reason_sites(Document(dialogue(*turns)))
    assert site.key == "机器一刀下去，老叶嫩叶一起断"


@pytest.mark.parametrize(
    "told",
    [
        pytest.param("“放片”就是给老人看电影。", id="what a word means"),
        pytest.param("九月十八日，老人的电影放了三遍。", id="on what day"),
        pytest.param("只是夏天的老人不爱电影。", id="what only limits what was said"),
        pytest.param("我们的放映机叫东风。", id="how something is called"),
        pytest.param("我叫许小宁，是村里的老师。", id="who speaks"),
        pytest.param("结了，老人冬天特别爱看电影。", id="an answer"),
        pytest.param("有人说老人都爱看电影。", id="what people say"),
        pytest.param("我是从小看老人电影的人。", id="who one is"),
        pytest.param("我学的是放老人爱看的电影。", id="what one has learnt"),
        pytest.param("我每天都给老人放电影。", id="what one does all the time"),
        pytest.param("有些老人的电影，换个地方就不好看了。", id="what is so of some"),
        pytest.param("老人的电影，在沈阳，在一位退休的老师家里。", id="where something was"),
    ],
)
def test_what_could_be_no_reason_is_not_offered_for_one(told: str) -> None:
    reason = ("记者", "您店里现在怎么样？"), ("许宁", "电影的票房一直不高，因为老街上的店都关门了。")
    turns = (*reason, *_ELSEWHERE[:2], ("记者", "还有呢？"), ("许宁", told), *_ELSEWHERE[2:])
    options = {option for item in _items(*turns) for option in item.all_options}
    assert options
    assert told.removesuffix("。") not in options


@pytest.mark.parametrize(
    ("said", "is_asked"),
    [
        pytest.param("That is why I never open on Wednesday afternoons.", True, id="a translation that says why"),
        pytest.param("Anyway, I never open on Wednesday afternoons.", False, id="one that only goes on talking"),
    ],
)
def test_a_result_is_one_by_its_translation_too(said: str, *, is_asked: bool) -> None:
    sentence = "来买书的多半是老人，所以我每周三下午都不开门营业。"
    told = f"Those who buy books are mostly old. {said}"
    assert bool(reason_sites(Document(talk(("许宁", sentence, told), language="en")))) is is_asked


def test_what_speaks_of_other_matters_is_certainly_wrong_and_so_offered() -> None:
    apart = ("我父亲在河边开了一家小店。", "村里的老房子冬天特别冷。", "邻居们晚上都坐在门口聊天。")
    turns = [turn for said in apart for turn in (("记者", "后来呢？"), ("许宁", said))]
    [item] = _items(("许宁", "电影的票房一直不高，因为学校里的课都停了。"), *turns)
    assert {f"{wrong.option}。" for wrong in item.distractors} == set(apart)


@pytest.mark.parametrize(
    ("told", "is_asked"),
    [
        pytest.param("他每天都要走二十里地。", True, id="beside somebody else whom the quote does not name"),
        pytest.param("邻居每天都要走二十里地。", False, id="beside nobody"),
    ],
)
def test_a_pronoun_does_not_tell_the_right_one(told: str, *, is_asked: bool) -> None:
    turns = ("许宁", "我妹妹那天没有来，因为她怕路上太冷了。"), *_ELSEWHERE, ("记者", "后来呢？"), ("许宁", told)
    options = {option for item in _items(*turns) for option in item.all_options}
    assert options == ({"她怕路上太冷了", "他每天都要走二十里地"} | options if is_asked else set())


def test_the_right_one_is_the_shortest_only_where_no_other_is_as_short() -> None:
    turns = ("记者", "您店里现在怎么样？"), ("许宁", "电影的票房不高，因为店都关门了。"), *_ELSEWHERE
    more = ("记者", "还有呢？"), ("许宁", "我们吃了晚饭。"), ("记者", "别的呢？"), ("许宁", "桥断了六回。")
    [before], [after] = _items(*turns), _items(*turns, *more)
    assert min(map(len, before.all_options)) == len(before.key)
    assert "桥断了六回" in after.all_options


def test_what_is_told_in_the_same_go_is_no_wrong_reason() -> None:
    [item] = _items(("许宁", "电影的票房一直不高，因为老街上的店都关门了。年轻人晚上都在家里看片子。"), *_ELSEWHERE)
    assert "年轻人晚上都在家里看片子" not in {wrong.option for wrong in item.distractors}


def test_what_a_long_turn_tells_much_later_of_something_else_may_be_offered() -> None:
    more = "我们吃了晚饭。外面下着大雨。火车站也很安静。年轻人晚上都在家里看片子。"
    [item] = _items(("许宁", f"电影的票房一直不高，因为老街上的店都关门了。{more}"), *_ELSEWHERE[:4])
    assert "年轻人晚上都在家里看片子" in {wrong.option for wrong in item.distractors}


def test_a_result_without_what_it_speaks_of_is_no_wrong_one() -> None:
    items = _items(
        ("许宁", "电影的票房一直不高，因为老街上的店都关门了。"),
        *_ELSEWHERE,
        ("记者", "后来呢？"),
        ("许宁", "由于评价很好，于是商量着再干一次。"),
    )
    assert all(wrong.option != "商量着再干一次" for item in items for wrong in item.distractors)


def test_the_reason_of_something_else_is_named_as_such() -> None:
    items = _items(
        ("许宁", "电影的票房一直不高，因为老街上的店都关门了。"),
        *_ELSEWHERE[:4],
        ("记者", "后来呢？"),
        ("许宁", "由于河上的桥断了，所以学校也搬走了。"),
    )
    [wrong] = [wrong for item in items[:1] for wrong in item.distractors if wrong.option == "河上的桥断了"]
    assert "別のことの理由として述べています" in (wrong.why.ja or "")


@pytest.mark.parametrize("path", [pytest.param(path, id=path.stem) for path in DOCUMENTS])
def test_every_cause_of_every_document_has_its_quote_and_no_wrong_option_of_the_same_go(path: Path) -> None:
    whole = document(path)
    for item in cause.items(whole, Tally()):
        assert any(item.evidence.quote in text for text in whole.lines[item.evidence.line])
        assert item.key not in (item.passage or "")
        own = "".join(spot.source for spot in whole.spots if spot.place == item.place)
        assert all(wrong.option not in own for wrong in item.distractors)
        assert 2 <= len(item.distractors) <= 3
