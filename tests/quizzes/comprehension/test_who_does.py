"""Who does it is asked for where the text alone tells, and nobody offered is the same under another name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizzes.comprehension import who_does
from quizzes.comprehension.named_parties import is_one, is_told_by, may_be_same
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from quizzes.distractors.item import Item

_OTHERS = (
    "客人去年搬到北京去了。",
    "我太太昨天从上海回来了。",
    "我妈喜欢在院子里唱歌。",
    "老人没有看过那部电影。",
    "年轻人买了新的电视。",
)


def items_of(*sources: str) -> list[Item]:
    found = talk(*(("林芳", source, None) for source in sources), language=None)
    return list(who_does.items(Document(found), Tally()))


def first_of(source: str) -> list[Item]:
    return [item for item in items_of(source, *_OTHERS) if item.evidence is not None and item.evidence.line == 3]


@pytest.mark.parametrize(
    ("source", "key", "prompt"),
    [
        pytest.param("我父亲在岛上开了四十八年的店。", "我父亲", "这句话中的“＿＿”是谁？", id="a relative"),
        pytest.param("老施六十二了，还养着二十三只羊。", "老施", "“＿＿”是谁", id="two clauses are quoted with a gap"),
        pytest.param("正说着，有个小伙子推开门走了进来。", "小伙子", "“＿＿”是谁", id="what goes on from before"),
        pytest.param("老施今年养了二十三只羊。", "老施", "据林芳说，谁今年养了", id="one clause is asked for"),
        pytest.param("第二天有个小伙子给我写了一封很长的信。", "小伙子", "“＿＿”是谁", id="somebody, to the speaker"),
        pytest.param(
            "去年夏天，有个小伙子在店里等了整整三天。",
            "小伙子",
            "据林芳说，去年夏天，谁在店里等了整整三天？",
            id="after a clause",
        ),
        pytest.param("OpenAI那几年一直没有公开自己的代码。", None, "", id="what follows hides it"),
    ],
)
def test_the_one_who_does_it_is_asked_for(source: str, key: str | None, prompt: str) -> None:
    found = first_of(source)
    assert [item.key for item in found] == ([key] if key is not None else [])
    assert all(prompt in item.prompt for item in found)


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("医生给我开了三个星期的药。", id="what doctors alone do"),
        pytest.param("我父亲的店在岛上开了四十八年。", id="his shop, and not he"),
        pytest.param("我父亲和邻居在岛上开了四十八年的店。", id="two of them"),
        pytest.param("老人一般都喜欢安静的地方。", id="what is always so"),
        pytest.param("机器人在岛上开了四十八年的店。", id="nobody"),
        pytest.param("我父亲为什么在岛上开了四十八年的店？", id="a question"),
        pytest.param("第二天女儿给公司写了一封很长的信。", id="a daughter of somebody"),
        pytest.param("我父亲拿着那个键去银行认领了三次。", id="a thing that was told of before"),
        pytest.param("我父亲每个星期都搀着他坐船去看病。", id="somebody who was told of before"),
        pytest.param("我父亲半夜三点打进来问了很多问题。", id="a call that is not named"),
        pytest.param("我父亲在每一件前面停留了三四秒钟。", id="each of what"),
        pytest.param(
            "以前很热闹，东西也很便宜，街上的人很多，一天到晚都有车来车往，我父亲在岛上开了四十八年的店。",
            id="when it was",
        ),
    ],
)
def test_what_sense_tells_or_nobody_does_is_not_asked(source: str) -> None:
    assert not first_of(source)


def test_who_does_the_same_is_not_offered() -> None:
    [item, *_] = items_of("我父亲在岛上开了四十八年的店。", "我奶奶也在岛上开了一家店。", *_OTHERS, "我女儿来过。")
    assert "我奶奶" not in item.all_options


def test_a_sentence_is_read_in_one_question() -> None:
    items = items_of("我父亲在岛上开了四十八年的店，我太太在城里教了三十年书。", *_OTHERS[2:], "我女儿来过。")
    lines = [item.evidence.line for item in items if item.evidence is not None]
    assert lines
    assert len(lines) == len(set(lines))


def test_what_is_told_of_others_is_quoted_whole() -> None:
    [item, *_] = items_of("老施六十二了，还养着二十三只羊。", *_OTHERS, "客人，您请坐。")
    whys = [(wrong.why.ja or "", wrong.why.en or "") for wrong in item.distractors]
    assert whys
    assert all("が出てくるのは" in ja and "comes up in line" in en for ja, en in whys)


@pytest.mark.parametrize(
    ("source", "passage", "quoted"),
    [
        pytest.param(
            "其他案件，客人回了两次家。", "客人回了两次家", "其他案件，客人回了两次家", id="what it is said of"
        ),
        pytest.param("去年夏天，客人回了两次家。", "客人回了两次家", "客人回了两次家", id="a time"),
        pytest.param("大家都不来，客人回了两次家。", "客人回了两次家", "客人回了两次家", id="a clause"),
    ],
)
def test_what_it_is_said_of_is_quoted_with_it(source: str, passage: str, quoted: str) -> None:
    assert who_does.with_topic(source, passage) == quoted


def test_a_reason_names_one_line_of_several_as_such() -> None:
    one, *_ = items_of("老施今年养了二十三只羊。", *_OTHERS, "客人把伞忘在店里了。")
    told = {wrong.option: wrong.why.en or "" for wrong in one.distractors}
    assert ", among others," in told["客人"]
    assert all("among others" not in why for option, why in told.items() if option != "客人")


def test_no_part_of_a_name_and_no_bare_title_is_offered() -> None:
    [one, *_] = items_of("老施今年养了二十三只羊。", "店里来了视频助理裁判。", "路上有一位先生在唱歌。", *_OTHERS)
    assert not {"助理", "先生"} & set(one.all_options)


def test_a_word_before_a_noun_names_nobody() -> None:
    items = items_of("我父亲在岛上开了四十八年的店。", *_OTHERS, "我弟弟单位搬到北京去了。")
    assert not any("我弟弟" in item.all_options for item in items)


def test_relatives_stand_beside_relatives() -> None:
    [item, *_] = items_of("我父亲在岛上开了四十八年的店。", *_OTHERS)
    assert set(item.all_options) == {"我父亲", "我太太", "我妈"}


def test_organisations_stand_beside_organisations() -> None:
    found = talk(
        ("林芳", "很多大厂去年放弃了开源的方向。", None),
        ("林芳", "创业公司今年搬到北京去了。", None),
        ("林芳", "OpenAI 模型三月换了名字。", None),
        ("林芳", "我妈喜欢在院子里唱歌。", None),
        language=None,
    )
    [item, *_] = who_does.items(Document(found), Tally())
    assert item.key == "大厂"
    assert set(item.all_options) == {"大厂", "创业公司", "OpenAI"}
    assert "哪一方" in item.prompt


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param("老婆", "太太", True, id="one wife"),
        pytest.param("我妈", "母亲", True, id="one mother"),
        pytest.param("VC", "投资人", True, id="one kind and its like"),
        pytest.param("小伙子", "司机", False, id="what they do and how old they are"),
        pytest.param("韦教练", "教练", True, id="with a surname and without"),
        pytest.param("我父亲", "邻居", False, id="two people"),
    ],
)
def test_names_of_one_party_never_stand_together(one: str, other: str, *, expected: bool) -> None:
    assert may_be_same(one, other) is expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param("我妈", True, id="a relative"),
        pytest.param("老施", True, id="a nickname"),
        pytest.param("OpenAI", True, id="a company"),
        pytest.param("客人", False, id="a kind of people"),
    ],
)
def test_a_name_is_told_from_a_kind(name: str, *, expected: bool) -> None:
    assert is_one(name) is expected


def test_what_people_of_a_kind_do_gives_them_away() -> None:
    assert is_told_by("医生", "＿给我开了三个星期的药")
    assert not is_told_by("医生", "＿在岛上开了三年的店")
