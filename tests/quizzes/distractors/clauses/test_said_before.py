"""Before a sentence that cannot stand alone stands what it answers or goes on from, and nothing of the answer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from quizzes.distractors.clauses.said_before import told_before
from quizzes.distractors.document import Document
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.vetoes import Tally
from quizzes.question import GAP, Evidence, Form, Kind, Localized, RefutationCode
from tests.quizzes.comprehension.passages import passage
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from quizzes.interview import Interview

_WHY = Localized(ja="理由", en="reason")
_NAME = "王平："  # who says it, before what he says of himself or to another
_ANSWER = "问了一年，我去城里卖空调了。"


def _gap(interview: Interview, turn: int, key: str, prompt: str | None = None) -> Item:
    """Make an item with a gap for a word in the sentence of a turn."""
    [sentence] = interview.turns[turn].paragraphs[0].sentences
    return Item(
        kind=Kind.CLOZE,
        subtype="word",
        prompt=prompt or sentence.source.replace(key, GAP, 1),
        key=key,
        distractors=(Distractor(option="以前", code=RefutationCode.OTHER_MEANING, why=_WHY),),
        evidence=Evidence(line=sentence.line, quote=sentence.source.rstrip("。")),
        explanation=_WHY,
        place=0,
        subject=key,
        merit=1.0,
    )


def _told(interview: Interview, item: Item) -> list[str | None]:
    return [each.passage for each in told_before([item], Document(interview), Tally())]


@pytest.mark.parametrize(
    ("before", "sentence", "key", "passages"),
    [
        pytest.param("哪里最难？", "是把门关上。", "关上", ["记者：哪里最难？\n王平："], id="the question"),
        pytest.param(
            "您去过北京吗？",
            "我去过三次北京的学校。",
            "学校",
            ["记者：您去过北京吗？\n王平："],
            id="though it stands alone",
        ),
        pytest.param("门怎么关上？", "是用手关上的。", "关上", [], id="the question tells the answer"),
        pytest.param("听说您想搬到海边。", "可是我妈妈不喜欢海边。", "海边", [], id="it turns against what is asked"),
        pytest.param(
            "听说您想搬到海边。", "可是我妈妈不喜欢搬家。", "妈妈", ["记者：听说您想搬到海边。\n王平："], id="or not"
        ),
        pytest.param("门很难关。", "是用手关的。", "手", ["记者：门很难关。\n王平："], id="a remark"),
        pytest.param(f"您{'很' * 160}喜欢吗？", "是很喜欢看书。", "看书", [], id="a question too long to be read"),
        pytest.param("难？", "是把门关上。", "关上", [], id="a question too short to say anything"),
        pytest.param(
            "门关上吗？", "是把门关上了。", "关上了", ["记者：门关上吗？\n王平："], id="a part of the answer alone"
        ),
        pytest.param("上面谁来关？", "是把门关上。", "关上", ["记者：上面谁来关？\n王平："], id="its characters apart"),
        pytest.param(
            "这是不是太重了？", "一点儿也不重。", "也", ["记者：这是不是太重了？\n王平："], id="one question that leans"
        ),
    ],
)
def test_an_answer_is_shown_with_its_question(before: str, sentence: str, key: str, passages: list[str | None]) -> None:
    interview = talk(("记者", before, None), ("王平", sentence, None), language=None)
    assert _told(interview, _gap(interview, 1, key)) == passages


@pytest.mark.parametrize(
    ("before", "key", "passage"),
    [
        pytest.param("我儿子不想唱戏，我天天问他。", "空调", "王平：我儿子不想唱戏，我天天问他。", id="what led to it"),
        pytest.param(
            "我天天问我儿子。（笑）", "空调", "王平：我天天问我儿子。", id="without what is done while talking"
        ),
        pytest.param("我儿子不想修空调，我天天问他。", "空调", _NAME, id="it tells the answer"),
        pytest.param("我说：“你来唱戏。", "空调", _NAME, id="half a quotation"),
    ],
)
def test_a_sentence_is_shown_with_the_one_before_of_the_same_speaker(
    before: str, key: str, passage: str | None
) -> None:
    interview = talk(("王平", before, None), ("王平", _ANSWER, None), language=None)
    assert _told(interview, _gap(interview, 1, key)) == [passage]


@pytest.mark.parametrize(
    ("before", "option", "passages"),
    [
        pytest.param("红茶涨价了，花茶也没人买。", "空调", [_NAME], id="its sort named again and again"),
        pytest.param("紅茶漲價了，花茶也沒人買。", "空调", [_NAME], id="traditional"),
        pytest.param("红茶涨价了，没人买。", "空调", ["王平：红茶涨价了，没人买。"], id="named once"),
        pytest.param(
            "红茶涨价了，花茶也没人买。", "奶茶", ["王平：红茶涨价了，花茶也没人买。"], id="the sort of another option"
        ),
    ],
)
def test_what_names_the_sort_of_the_key_alone_is_not_shown(
    before: str, option: str, passages: list[str | None]
) -> None:
    interview = talk(("王平", before, None), ("王平", "问了一年，我去城里卖绿茶了。", None), language=None)
    item = _gap(interview, 1, "绿茶")
    wrong = replace(item.distractors[0], option=option)
    assert _told(interview, replace(item, distractors=(wrong,))) == passages


def test_what_somebody_else_says_before_is_shown_with_who_says_it() -> None:
    interview = talk(("记者", "我儿子不想唱戏，我天天问他。", None), ("王平", _ANSWER, None), language=None)
    assert _told(interview, _gap(interview, 1, "空调")) == ["记者：我儿子不想唱戏，我天天问他。\n王平："]


def test_a_short_answer_before_is_shown_with_its_question() -> None:
    turns = (("记者", "您学了几年？", None), ("王平", "七年。", None), ("王平", "这叫从头学起。", None))
    interview = talk(*turns, language=None)
    assert _told(interview, _gap(interview, 2, "从头")) == ["记者：您学了几年？\n王平：七年。"]


def test_what_is_printed_somewhere_is_shown_with_the_question_that_names_where() -> None:
    turns = (
        ("记者", "门口的牌子上写着什么？", None),
        ("王平", "“修理钢琴，兼修空调”。", None),
        ("王平", "背面画着一把小椅子。", None),
    )
    interview = talk(*turns, language=None)
    passage = "记者：门口的牌子上写着什么？\n王平：“修理钢琴，兼修空调”。"
    assert _told(interview, _gap(interview, 2, "椅子")) == [passage]


def test_a_question_that_leans_itself_is_shown_with_the_sentence_before_it() -> None:
    turns = (("记者", "书里说人不会数数。", None), ("记者", "这是不是太重了？", None), ("王平", "一点儿也不重。", None))
    interview = talk(*turns, language=None)
    assert _told(interview, _gap(interview, 2, "也")) == ["记者：书里说人不会数数。这是不是太重了？\n王平："]


def test_an_answer_to_ones_own_question_is_shown_with_it() -> None:
    turns = (("王平", "可是谁来决定呢？", None), ("王平", "还不是老板自己。", None), ("王平", _ANSWER, None))
    interview = talk(*turns, language=None)
    assert _told(interview, _gap(interview, 2, "空调")) == ["王平：可是谁来决定呢？还不是老板自己。"]
    alone = talk(("记者", "谁来决定？", None), *turns[1:], language=None)
    assert _told(alone, _gap(alone, 2, "空调")) == ["记者：谁来决定？\n王平：还不是老板自己。"]


def test_the_translation_of_a_part_of_a_sentence_is_shown_with_what_stands_before_it() -> None:
    interview = talk(("王平", "有一年我给学生出题，把这句话减到五个字。", None), language=None)
    item = replace(_gap(interview, 0, "五"), kind=Kind.TRANSLATION, subtype="zh_ja", prompt="把这句话减到五个字。")
    item = replace(item, evidence=Evidence(line=item.evidence.line, quote="把这句话减到五个字"))
    assert _told(interview, item) == ["王平：有一年我给学生出题，"]


@pytest.mark.parametrize(
    ("before", "source", "part", "passage"),
    [
        pytest.param(
            "前年暖气坏了。",
            "等我回来，他们已经修到第三组了。",
            "他们已经修到第三组了。",
            "王平：前年暖气坏了。等我回来，",
            id="both",
        ),
        pytest.param(
            "前年暖气坏了。", "不过里面没有水。", "里面没有水。", "王平：前年暖气坏了。", id="without what only joins"
        ),
        pytest.param(
            "我们去买鱼。",
            "有位大姐卖了二十年鱼，心算比我还快。",
            "心算比我还快。",
            "王平：我们去买鱼。有位大姐卖了二十年鱼，",
            id="of whom it tells",
        ),
    ],
)
def test_before_a_part_stands_what_its_sentence_leans_on(before: str, source: str, part: str, passage: str) -> None:
    interview = talk(("王平", before, None), ("王平", source, None), language=None)
    [sentence] = interview.turns[1].paragraphs[0].sentences
    item = replace(_gap(interview, 1, "我"), kind=Kind.TRANSLATION, subtype="zh_ja", prompt=part)
    assert _told(interview, replace(item, evidence=Evidence(line=sentence.line, quote=part.rstrip("。")))) == [passage]


@pytest.mark.parametrize(
    ("turns", "key", "passage"),
    [
        pytest.param(
            (("王平", "站长问谁会修。"), ("王平", "我举手了。"), ("王平", "其实他们看过那本书。")),
            "看过",
            "王平：站长问谁会修。我举手了。",
            id="a few words with what led to them",
        ),
        pytest.param(
            (("王平", "她没有跟我说。"), ("记者", "后来呢？"), ("王平", "她哭了，手机也关了。")),
            "手机",
            "王平：她没有跟我说。\n记者：后来呢？\n王平：",
            id="what a question of a few words asks about",
        ),
        pytest.param(
            (("王平", "我爸爸开书店。"), ("记者", "卖地图？这一点我没想到。"), ("王平", "我们家里有一千张地图。")),
            "地图",
            _NAME,
            id="nothing that takes up what cannot be shown",
        ),
        pytest.param(
            (("王平", "……下雨，我不去。"), ("王平", "问了一年，我去了学校。")),
            "学校",
            _NAME,
            id="nothing that goes on with the words of another",
        ),
    ],
)
def test_what_is_shown_before_can_be_understood_itself(
    turns: tuple[tuple[str, str], ...], key: str, passage: str | None
) -> None:
    interview = talk(*((name, text, None) for name, text in turns), language=None)
    assert _told(interview, _gap(interview, len(turns) - 1, key)) == [passage]


@pytest.mark.parametrize(
    ("sentence", "is_spare"),
    [
        pytest.param("问了一年，我去城里了。", False, id="it helps"),
        pytest.param("不过她去了城里。", False, id="who is not named"),
        pytest.param("里面没有城里的地图。", False, id="needed"),
        pytest.param("千万别在城里这么做。", False, id="what hangs in the air"),
    ],
)
def test_what_names_who_or_what_is_meant_is_no_mere_help(sentence: str, *, is_spare: bool) -> None:
    interview = talk(("王平", "我姐姐带来一个包。", None), ("王平", sentence, None), language=None)
    [told] = told_before([_gap(interview, 1, "城里")], Document(interview), Tally())
    assert (told.passage, told.is_passage_spare) == ("王平：我姐姐带来一个包。", is_spare)


@pytest.mark.parametrize("aside", ["说句实在话，", "老实说，", "你想，", "可是，"])
def test_what_a_speaker_only_begins_with_is_not_shown(aside: str) -> None:
    interview = talk(("甲", f"{aside}里面没有去过三次的人。", None), language=None)
    item = _gap(interview, 0, "三", f"里面没有去过{GAP}次的人。")
    assert not any(
        aside in f"{told.passage}{told.prompt}" for told in told_before([item], Document(interview), Tally())
    )


def test_of_a_quotation_only_what_is_quoted_before_a_part_is_shown() -> None:
    interview = talk(("王平", "她说：“钱放在银行里会少；放在锅里一天比一天香。”", None), language=None)
    part = "放在锅里一天比一天香。"
    item = replace(_gap(interview, 0, "香"), kind=Kind.TRANSLATION, subtype="zh_ja", prompt=part)
    item = replace(item, evidence=Evidence(line=item.evidence.line, quote=part.rstrip("。")))
    assert _told(interview, item) == ["王平：钱放在银行里会少；"]


@pytest.mark.parametrize(
    ("said", "reply", "is_asked"),
    [
        pytest.param("我当学习了。", "您是学习了，我可累坏了！", False, id="what is said to who spoke before"),
        pytest.param("我当休息了。", "您是学习了，我可累坏了！", True, id="another word"),
        pytest.param("我天天学习外语。", "我后来学习了三年外语。", True, id="what is said to nobody"),
    ],
)
def test_no_reply_is_asked_for_the_word_that_it_takes_up(said: str, reply: str, *, is_asked: bool) -> None:
    interview = talk(("老张", said, None), ("小李", reply, None), language=None)
    assert bool(_told(interview, _gap(interview, 1, "学习"))) is is_asked


def test_what_is_shown_already_stays_and_questions_on_the_text_are_left_alone() -> None:
    interview = talk(("记者", "哪里最难？", None), ("王平", "是把门关上。", None), language=None)
    gap = _gap(interview, 1, "关上")
    assert _told(interview, replace(gap, passage="他在门口。")) == ["他在门口。"]
    assert _told(interview, replace(gap, kind=Kind.COMPREHENSION)) == [None]
    assert _told(interview, replace(gap, kind=Kind.TRANSLATION, subtype="reading_typed")) == [None]


@pytest.mark.parametrize(
    ("subtype", "prompt", "key"),
    [
        pytest.param("zh_ja", "是把门关上。", "ドアを閉めることです。", id="from Chinese"),
        pytest.param("ja_zh", "ドアを閉めることです。", "是把门关上。", id="into Chinese"),
    ],
)
def test_a_translation_of_a_sentence_is_shown_with_the_question_too(subtype: str, prompt: str, key: str) -> None:
    interview = talk(("记者", "哪里最难？", None), ("王平", "是把门关上。", None), language=None)
    item = replace(_gap(interview, 1, "关上"), kind=Kind.TRANSLATION, subtype=subtype, prompt=prompt, key=key)
    assert _told(interview, item) == ["记者：哪里最难？\n王平："]


@pytest.mark.parametrize("stop", ["，", "；"])
def test_what_goes_on_in_another_language_is_shown_as_it_stands(stop: str) -> None:
    interview = talk(("王平", f"有一年我给学生出题{stop}把这句话减到五个字。", None), language=None)
    item = replace(_gap(interview, 0, "五"), kind=Kind.TRANSLATION, subtype="ja_zh", prompt="5文字に。")
    [sentence] = interview.turns[0].paragraphs[0].sentences
    evidence = Evidence(line=sentence.line, quote="把这句话减到五个字")
    item = replace(item, key="把这句话减到五个字。", evidence=evidence)
    assert _told(interview, item) == [f"王平：有一年我给学生出题{stop}"]


@pytest.mark.parametrize(
    ("source", "prompt"),
    [
        pytest.param("其实,是把门关上,再锁好。", "其实，是把门关上，再锁好。", id="another comma"),
        pytest.param("是 LED 灯,把门关上。", "是LED灯，把门关上。", id="blanks"),
        pytest.param("“门”,是要关上的。", "“门”，是要关上的。", id="a quotation"),
    ],
)
def test_a_sentence_is_found_whatever_signs_and_blanks_the_text_has(source: str, prompt: str) -> None:
    interview = talk(("记者", "哪里最难？", None), ("王平", source, None), language=None)
    item = replace(_gap(interview, 1, "关上", prompt.replace("关上", GAP, 1)))
    assert _told(interview, item) == ["记者：哪里最难？\n王平："]


def test_of_a_translation_into_chinese_nothing_is_shown_that_only_the_right_option_says() -> None:
    interview = talk(("记者", "门要不要关上？", None), ("王平", "是把门关上。", None), language=None)
    wrong = Distractor(option="是把门打开。", code=RefutationCode.EDITED, why=_WHY)
    item = replace(_gap(interview, 1, "关上"), kind=Kind.TRANSLATION, subtype="ja_zh", key="是把门关上。")
    assert _told(interview, replace(item, prompt="ドアを閉める。", distractors=(wrong,))) == []


def test_before_tiles_nothing_is_shown_that_holds_two_of_them_or_a_long_one() -> None:
    tiles = ("问了一年", "我", "去城里", "卖空调了")
    for before, told in (
        ("我天天问我儿子。", "王平：我天天问我儿子。"),
        ("我不想唱戏。", "王平：我不想唱戏。"),
        ("我儿子想去城里。", "王平：我儿子想去城里。"),  # which says nothing of where in the order it stands
        ("我儿子让我去城里。", None),
        ("我儿子问了一年。", None),
    ):
        interview = talk(("王平", before, None), ("王平", _ANSWER, None), language=None)
        item = replace(_gap(interview, 1, "空调"), kind=Kind.TRANSLATION, subtype="order", form=Form.ORDER, tiles=tiles)
        assert _told(interview, replace(item, prompt="一年たって行った。", key="".join(tiles))) == [told]


def test_what_cannot_be_shown_is_counted_as_refused() -> None:
    interview, tally = talk(("记者", "门怎么关上？", None), ("王平", "是用手关上的。", None), language=None), Tally()
    assert not list(told_before([_gap(interview, 1, "关上")], Document(interview), tally))
    assert tally.refused["leans-on-unshown"] == 1


@pytest.mark.parametrize(
    ("first", "second", "key", "quote"),
    [
        pytest.param("我们天天修门。", "问了一年才修门。", "一年", "修门", id="one quotation in two sentences"),
        pytest.param("问了一年，我走了。", _ANSWER, "空调", "我去城里卖空调了", id="one beginning of two sentences"),
    ],
)
def test_a_sentence_is_found_on_its_line_by_how_it_begins_and_by_what_is_quoted(
    first: str, second: str, key: str, quote: str
) -> None:
    interview = passage(first, second)
    sentence = interview.turns[0].paragraphs[0].sentences[1]
    item = _gap(talk(("王平", second, None), language=None), 0, key)
    assert _told(interview, replace(item, evidence=Evidence(line=sentence.line, quote=quote))) == [f"店主：{first}"]


def test_a_part_of_a_sentence_is_judged_without_what_follows_it() -> None:
    interview = talk(("王平", "鱼还活着，活下来了，他给我们写信。", None), language=None)
    item = _gap(interview, 0, "活", f"{GAP}下来了")
    evidence = Evidence(line=interview.turns[0].paragraphs[0].sentences[0].line, quote="活下来了")
    assert _told(interview, replace(item, evidence=evidence)) == []


@pytest.mark.parametrize(
    ("turns", "at", "passage"),
    [
        pytest.param((_ANSWER, "我天天问我儿子。"), 0, _NAME, id="the first sentence of all"),
        pytest.param(("还不是老板自己。", _ANSWER, "门很旧。"), 1, _NAME, id="behind an answer to nothing"),
        pytest.param(("我去过北京吗？", "当然，空调修好了。"), 1, None, id="a question of one's own"),
    ],
)
def test_nothing_is_shown_before_what_nothing_leads_to(turns: tuple[str, ...], at: int, passage: str | None) -> None:
    interview = talk(*(("王平", each, None) for each in turns), language=None)
    assert _told(interview, _gap(interview, at, "空调")) == [passage]


@pytest.mark.parametrize(
    ("said", "key", "passage"),
    [
        pytest.param("贵馆的油画只挂了两天。", "油画", _NAME, id="to whom"),
        pytest.param("油画一共挂了两天。", "油画", None, id="nobody who talks"),
        pytest.param("王平的油画，你只挂了两天。", "王平", None, id="its name is asked for"),
    ],
)
def test_who_says_what_is_said_of_him_or_to_another_is_named(said: str, key: str, passage: str | None) -> None:
    interview = talk(("王平", said, None), ("记者", "对。", None), language=None)
    assert _told(interview, _gap(interview, 0, key)) == [passage]


@pytest.mark.parametrize(
    ("turns", "shown"),
    [
        pytest.param(
            (("王平", "人不会数数。", None), ("记者", "这是不是太重了？", None), ("王平", "一点儿也不重。", None)),
            "王平：人不会数数。\n记者：这是不是太重了？\n王平：",
            id="under what it is asked about",
        ),
        pytest.param(
            (
                ("记者", "书里说人不会数数。", None),
                ("记者", "您的学校在哪里？", None),
                ("王平", "是也去过北京。", None),
            ),
            "记者：书里说人不会数数。您的学校在哪里？\n王平：",
            id="with what the same turn says before it",
        ),
    ],
)
def test_a_question_is_shown_under_what_it_is_asked_about_alone(
    turns: tuple[tuple[str, str, None], ...], shown: str
) -> None:
    interview = talk(*turns, language=None)
    assert _told(interview, _gap(interview, 2, "也")) == [shown]


def test_a_question_on_the_text_of_any_subtype_is_left_alone() -> None:
    interview = talk(("记者", "哪里最难？", None), ("王平", "是把门关上。", None), language=None)
    item = replace(_gap(interview, 1, "关上"), kind=Kind.COMPREHENSION, subtype="order")
    assert _told(interview, item) == [None]


@pytest.mark.parametrize(
    ("question", "passages"),
    [
        pytest.param("哪里最难？", ["记者：哪里最难？\n王平："], id="nothing of the answer"),
        pytest.param("上面谁来关？", [], id="all characters of the answer"),
    ],
)
def test_before_an_answer_to_be_typed_its_characters_are_not_shown(question: str, passages: list[str]) -> None:
    interview = talk(("记者", question, None), ("王平", "是把门关上。", None), language=None)
    assert _told(interview, replace(_gap(interview, 1, "关上"), form=Form.TYPED)) == passages


@pytest.mark.parametrize(
    ("subtype", "question", "sentence", "prompt", "key", "wrong"),
    [
        pytest.param(
            "zh_ja",
            "您的学校在哪里？",
            "是学校旁边的。",
            "是学校旁边的。",
            "学校の隣のです。",
            "前のです。",
            id="from Chinese",
        ),
        pytest.param(
            "ja_zh",
            "是谁把门弄坏的？",
            "是把门关上。",
            "ドアを閉めることです。",
            "是把门关上。",
            "是把门打开。",
            id="what all options say",
        ),
    ],
)
def test_what_tells_no_option_from_others_is_shown(
    subtype: str, question: str, sentence: str, prompt: str, key: str, wrong: str
) -> None:
    interview = talk(("记者", question, None), ("王平", sentence, None), language=None)
    wrongs = (Distractor(option=wrong, code=RefutationCode.EDITED, why=_WHY),)
    item = replace(_gap(interview, 1, "是"), kind=Kind.TRANSLATION, subtype=subtype, prompt=prompt, key=key)
    assert _told(interview, replace(item, distractors=wrongs)) == [f"记者：{question}\n王平："]


@pytest.mark.parametrize(
    ("sentence", "passages"),
    [
        pytest.param("不过我没有去学校。", [], id="set against what is not shown"),
        pytest.param("她天天走路去学校。", [], id="somebody who is not named"),
        pytest.param("她为什么天天走路去学校？", [None], id="a question, which says enough"),
        pytest.param("那所学校在河边的老街上。", [None], id="one of a sort that is named"),
    ],
)
def test_what_takes_up_what_cannot_be_shown_is_not_asked(sentence: str, passages: list[str | None]) -> None:
    turns = (("王平", "我姐姐的学校很远。", None), ("王平", sentence, None))
    interview = talk(*turns, language=None)
    assert _told(interview, _gap(interview, 1, "学校")) == passages


@pytest.mark.parametrize(
    ("asked", "passages"),
    [
        pytest.param("空调修好了吗？", [], id="which repeats a word of the question"),
        pytest.param("您为什么修空调？", [], id="wherever the question has it"),
        pytest.param("他每天在家里做什么？", ["记者：他每天在家里做什么？\n王平："], id="but for a word of its own"),
    ],
)
def test_no_gap_is_made_of_a_reply_whose_question_tells_it(asked: str, passages: list[str]) -> None:
    interview = talk(("记者", asked, None), ("王平", "他每天在家里修空调。", None), language=None)
    assert _told(interview, _gap(interview, 1, "空调")) == passages


@pytest.mark.parametrize(
    ("asked", "key", "passages"),
    [
        pytest.param("您会发现门坏了吗？", "发现", [], id="a word of the question"),
        pytest.param(
            "您会发现门坏了吗？", "学校", ["记者：您会发现门坏了吗？\n王平："], id="another word, under the question"
        ),
        pytest.param("您的信在哪里？", "信", [_NAME], id="a single character, which may be any"),
        pytest.param(f"您{'很' * 160}喜欢吗？", "发现", [_NAME], id="a word that no question has"),
    ],
)
def test_of_a_reply_that_stands_alone_no_gap_is_made_for_what_its_question_tells(
    asked: str, key: str, passages: list[str | None]
) -> None:
    interview = talk(("记者", asked, None), ("王平", "我们第二天在学校发现了两封旧信。", None), language=None)
    assert _told(interview, _gap(interview, 1, key)) == passages


def test_a_sentence_to_translate_is_printed_without_what_turns_it_against_the_one_before() -> None:
    interview = talk(("王平", "我天天问我儿子。", None), ("王平", "不过里面没有水。", None), language=None)
    item = replace(_gap(interview, 1, "水"), kind=Kind.TRANSLATION, subtype="zh_ja", prompt="里面没有水。")
    evidence = Evidence(line=item.evidence.line, quote="里面没有水")
    [told] = told_before([replace(item, evidence=evidence)], Document(interview), Tally())
    assert (told.passage, told.prompt) == ("王平：我天天问我儿子。", "里面没有水。")


@pytest.mark.parametrize(
    ("told", "passages"),
    [
        pytest.param("我卖过空调。", [], id="what tells the word"),
        pytest.param(
            "我卖过机器。", ["记者：您为什么不高兴？\n王平：因为我没有时间。我卖过机器。"], id="unless it is shown"
        ),
    ],
)
def test_no_gap_is_made_right_behind_what_is_left_out(told: str, passages: list[str]) -> None:
    said = ("因为我没有时间。", told, "不过我很喜欢空调。")
    interview = talk(("记者", "您为什么不高兴？", None), *(("王平", each, None) for each in said), language=None)
    assert _told(interview, _gap(interview, 3, "空调")) == passages
