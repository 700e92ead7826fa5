"""Who does it is asked for where the text alone tells, and nobody offered is the same under another name."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from quizzes.chinese.tables import rows_of
from quizzes.comprehension.parties import who_does
from quizzes.comprehension.parties.named_parties import is_one, is_told_by, may_be_same
from quizzes.comprehension.parties.who_reasons import meaning_of
from quizzes.comprehension.roles import groups_of, is_meant_so, is_told_beside, rivals_in, role_of
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from quizzes.question import RefutationCode
from tests.quizzes.comprehension.passages import dialogue
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from quizzes.distractors.item import Item

_OTHERS = (
    "客人去年搬到北京去了。",
    "我太太昨天从上海回来了。",
    "我妈喜欢在院子里唱歌。",
    "老人没有看过那部电影。",
    "年轻人买了新的电视。",
    "老田也买了新的电视。",
    "韦教练在院子里睡着了。",
)


def items_of(*sources: str) -> list[Item]:
    found = talk(*(("林芳", source, None) for source in sources), language=None)
    return list(who_does.items(Document(found), Tally()))


def first_of(source: str) -> list[Item]:
    return [item for item in items_of(source, *_OTHERS) if item.evidence.line == 3]


@pytest.mark.parametrize(
    ("source", "key", "prompt"),
    [
        pytest.param("我父亲在岛上开了四十八年的店。", "我父亲", "这句话的空白处说的是谁？", id="a relative"),
        pytest.param(
            "老施六十二了，还养着二十三只羊。", "老施", "空白处说的是谁？", id="two clauses are quoted with a gap"
        ),
        pytest.param(
            "正说着，有个小伙子推开门走了进来。", "小伙子", "空白处说的是什么人？", id="what goes on from before"
        ),
        pytest.param(
            "第二天有个小伙子给我写了一封很长的信。", "小伙子", "空白处说的是什么人？", id="somebody, to the speaker"
        ),
        pytest.param("上个星期来了个小伙子，坐下就要吃面。", "小伙子", "说的是什么人？", id="somebody who came"),
        pytest.param(
            "昨天有个小伙子在店里等了很久，最后问我：“还来得及吗？”",
            "小伙子",
            "说的是什么人？",
            id="somebody whose words are left out",
        ),
        pytest.param("倒是我父亲，第二天给我买了一双鞋子。", "我父亲", "说的是谁？", id="a relative and a pause"),
        pytest.param(
            "有位大姐在车站门口卖了九年地图，认路比我还准。", "大姐", "说的是什么人？", id="so called by her age"
        ),
        pytest.param("后来表姐介绍我到邮局上班，一干就是九年。", "表姐", "说的是什么人？", id="a cousin"),
        pytest.param("我孙女昨天给我买了一双很贵的鞋子。", "我孙女", "这句话的空白处说的是谁？", id="a grandchild"),
        pytest.param("我闺女昨天给我买了一双很贵的鞋子。", "我闺女", "这句话的空白处说的是谁？", id="a daughter"),
        pytest.param("我婆婆昨天给我买了一双很贵的鞋子。", "我婆婆", "这句话的空白处说的是谁？", id="a mother-in-law"),
        pytest.param("过年的时候，表哥穿着皮鞋回来，问他考得怎么样。", None, "", id="whom he asks is not told"),
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
        pytest.param("今天的客人是开了三十年锁的吕国强。", id="who somebody is"),
        pytest.param("我父亲和邻居在岛上开了四十八年的店。", id="two of them"),
        pytest.param("连邻居都在岛上开了四十八年的店。", id="whoever does it besides"),
        pytest.param("在岛上没有一个邻居告诉过我开店的事情。", id="nobody of them, nor perhaps of others"),
        pytest.param("邻居也在岛上开了四十八年的店。", id="one who does it, too"),
        pytest.param("学校的大门去年修大了，客人并没有变多。", id="of whom there are not more"),
        pytest.param("老人一般都喜欢安静的地方。", id="what is always so"),
        pytest.param("有个老太太在岛上开了店，她七十岁了。", id="an age"),
        pytest.param("我老婆跟我吵架以后回娘家去了三天。", id="what spouses alone do"),
        pytest.param("我太太说这台机器比我们的蜜月还贵得多。", id="whose honeymoon it was"),
        pytest.param("我老公说我天天练琴是为了不用洗碗。", id="who washes up"),
        pytest.param("我妻子笑我睡工地的床比睡家里还香。", id="whose bed it is"),
        pytest.param("我丈夫劝我别干了，回老家种地去。", id="who tells one to give up a trade"),
        pytest.param("昨天有个老师拿红笔在稿子上圈了十几处。", id="what teachers alone write with"),
        pytest.param("我花了八百块钱请了个工程师来看这面墙会不会塌。", id="who says whether a wall stands"),
        pytest.param("他以前当过一个很有名的木匠的徒弟。", id="what somebody was"),
        pytest.param("昨天来了个男孩，背着书包在店里坐了很久。", id="what children alone carry"),
        pytest.param("昨天有个小伙子在店里等了很久，还来得及吗？", id="a question at the end"),
        pytest.param("店里一共请了两个，一个姑娘，一个小伙子。", id="two who are counted up"),
        pytest.param("昨天来了个姑娘，送来了一件没穿过的婚纱。", id="one who is to marry"),
        pytest.param("昨天来了个老太太，推着轮椅在店里坐了很久。", id="what the old use"),
        pytest.param("我女儿第一次叫妈妈的时候，外面下着很大的雨。", id="what children alone do"),
        pytest.param("前天有两个初二的男孩子在山上走丢了。", id="of a year of school, which no other is of"),
        pytest.param("店里那个小伙子给公司写了很长的信。", id="one who was told of before"),
        pytest.param("机器人在岛上开了四十八年的店。", id="nobody"),
        pytest.param("我父亲为什么在岛上开了四十八年的店？", id="a question"),
        pytest.param("第二天女儿给公司写了一封很长的信。", id="a daughter of somebody"),
        pytest.param("我父亲拿着那个键去银行认领了三次。", id="a thing that was told of before"),
        pytest.param("我父亲每个星期都搀着他坐船去看病。", id="somebody who was told of before"),
        pytest.param("我父亲半夜三点打进来问了很多问题。", id="a call that is not named"),
        pytest.param("我父亲在每一件前面停留了三四秒钟。", id="each of what"),
        pytest.param(
            "以前很热闹，东西也很便宜，街上的人很多，一天到晚都有车来车往，每个月都有三四场电影看，夏天的晚上还能在海边听人唱戏，我父亲在岛上开了四十八年的店。",
            id="when it was",
        ),
    ],
)
def test_what_sense_tells_or_nobody_does_is_not_asked(source: str) -> None:
    assert not first_of(source)


@pytest.mark.parametrize(
    ("source", "is_asked"),
    [
        pytest.param("医院只有两层楼，病人都坐在走廊里等。", False, id="a house"),
        pytest.param("医院去年给我们送来了两台旧机器。", True, id="those who do something"),
    ],
)
def test_a_house_is_nobody_who_does_anything(source: str, *, is_asked: bool) -> None:
    others = ("学校去年给我们送来了一百本书。", "报社搬到北京去了。", "银行昨天关门了。", *_OTHERS)
    assert ("医院" in {item.key for item in items_of(source, *others)}) is is_asked


def test_who_does_the_same_is_not_offered() -> None:
    [item, *_] = items_of("我父亲在岛上开了四十八年的店。", "我奶奶也在岛上开了一家店。", *_OTHERS, "我女儿来过。")
    assert "我奶奶" not in item.all_options


def test_relatives_of_whom_the_text_tells_are_offered_beside_any_other() -> None:
    [item, *_] = items_of(
        "我奶奶在岛上开了四十八年的店。", "我女儿喜欢在院子里唱歌。", "后来我弟弟去了外地。", *_OTHERS[:1]
    )
    assert {"我女儿", "我弟弟"} <= set(item.all_options)


def test_a_sentence_is_read_in_one_question() -> None:
    items = items_of("我父亲在岛上开了四十八年的店，我太太在城里教了三十年书。", *_OTHERS[2:], "我女儿来过。")
    lines = [item.evidence.line for item in items]
    assert lines
    assert len(lines) == len(set(lines))


def test_a_reason_says_who_is_told_of_instead_and_where_the_other_is() -> None:
    [item, *_] = items_of("我父亲在岛上开了四十八年的店。", "我母亲喜欢在院子里唱歌。", *_OTHERS[:1])
    why = {wrong.option: (wrong.code, wrong.why.ja) for wrong in item.distractors}
    assert why["我母亲"] == (
        RefutationCode.OTHER_RECORD,
        "「我母亲」（母）は7行目の「我母亲喜欢在院子里唱歌」に出てきますが、3行目で言っているのは「我父亲」（父）のことです。",
    )
    others = [reason for option, reason in why.items() if option != "我母亲"]
    assert others
    assert all(
        code is RefutationCode.EDITED and "ではなく「我父亲」（父）と言っています" in (ja or "") for code, ja in others
    )


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


@pytest.mark.parametrize(
    ("source", "passage"),
    [
        pytest.param(
            "有一天我去城里送一位骨折的小伙子，下车以后，老施把我叫到一边，说：“慢一点！”",
            "林芳：有一天我去城里送一位骨折的＿＿，下车以后，老施把我叫到一边，说：“慢一点！”",
            id="what comes next is shown",
        ),
        pytest.param(
            "有个小伙子听完了整整一盘录音，摘下耳机说：“这块田里好像没有虫。”",
            "林芳：有个＿＿听完了整整一盘录音，摘下耳机说：“这块田里好像没有虫。”",
            id="with what he says",
        ),
        pytest.param("有一天我去城里送一位骨折的小伙子，说：“慢一点！”", None, id="nothing comes next but words"),
    ],
)
def test_a_quote_does_not_break_off_at_the_gap(source: str, passage: str | None) -> None:
    assert [item.passage for item in first_of(source) if item.passage] == ([passage] if passage is not None else [])


def test_no_part_of_a_name_is_offered() -> None:
    items = items_of("我哥哥在岛上开了四十八年的店。", "我姐姐单位搬到北京去了。", *_OTHERS[:1])
    assert items
    assert all("我姐姐" not in item.all_options for item in items)


@pytest.mark.parametrize(
    ("beside", "is_asked"),
    [
        pytest.param("我母亲去年搬到北京去了。", True, id="the mother is told of elsewhere"),
        pytest.param("今天天气很好。", True, id="the mother is told of nowhere"),
        pytest.param("我母亲单位去年搬到北京去了。", False, id="the mother cannot be offered"),
    ],
)
def test_a_father_is_asked_for_beside_the_mother_alone(beside: str, *, is_asked: bool) -> None:
    said, tally = ("我父亲在岛上开了四十八年的店。", beside), Tally()
    document = Document(talk(*(("林芳", source, None) for source in said), language=None))
    found = [item for item in who_does.items(document, tally) if item.key == "我父亲"]
    assert bool(found) is is_asked
    assert bool(tally.refused["parent-alone"]) is not is_asked
    assert all("我母亲" in item.all_options for item in found)


@pytest.mark.parametrize(
    ("source", "key", "fit"),
    [
        pytest.param(
            "有个姑娘在店里等了整整三天。",
            "姑娘",
            {"小伙子", "大叔", "大妈", "男孩", "男孩子"},
            id="by age and sex",
        ),
        pytest.param(
            "我父亲在岛上开了四十八年的店。",
            "我父亲",
            {f"我{each}" for each in ["母亲", "妈", "太太", "爷爷", "奶奶", "哥哥", "姐姐", "叔叔", "舅舅", "姑姑"]},
            id="family",
        ),
        pytest.param("老施今年养了二十三只羊。", "老施", {"老田", "韦教练"}, id="names beside a name"),
        pytest.param(
            "店里来了一对从四川来的母女，在这里等了三天。",
            "母女",
            {"夫妻", "夫妇", "情侣", "父子", "父女", "母子", "姐妹", "兄弟", "师徒"},
            id="two beside two",
        ),
    ],
)
def test_only_those_who_fit_the_sentence_are_offered(source: str, key: str, fit: set[str]) -> None:
    [item] = first_of(source)
    assert item.key == key
    assert set(item.all_options) - {key} <= fit
    assert len(item.all_options) > 2


@pytest.mark.parametrize(
    ("word", "translation", "is_shown"),
    [
        pytest.param("对手", "競争相手はとっくに知っています。", False, id="a rival in business"),
        pytest.param("对手", "対戦相手はとっくに知っています。", True, id="a rival in sports"),
        pytest.param("医生", "獣医さんが読んでくれました。", False, id="a vet"),
        pytest.param("医生", "お医者さんが読んでくれました。", True, id="a doctor"),
        pytest.param("医生", "The doctor read it to me.", True, id="a doctor in English"),
        pytest.param("婆婆", "龍さんというおばあさんが住んでいました。", False, id="an old woman"),
        pytest.param("婆婆", "姑は何も言いません。", True, id="a mother-in-law"),
        pytest.param("姑娘", "女の人が来ました。", True, id="a word of one sense"),
    ],
)
def test_a_word_of_more_senses_is_in_its_group_where_the_translation_shows_it(
    word: str, translation: str, *, is_shown: bool
) -> None:
    assert is_meant_so(word, translation) is is_shown


@pytest.mark.parametrize(
    ("source", "is_offered"),
    [
        pytest.param("我们修了三个月的水管。", False, id="no sport is spoken of"),
        pytest.param("队友踢了三个月的足球，对手没有。", True, id="those are who play"),
    ],
)
def test_those_of_a_scene_are_asked_for_where_these_are_spoken_of(source: str, *, is_offered: bool) -> None:
    said = ("老周", "队长在门口等了整整三天。", "The captain waited at the door for three days.")
    items = list(who_does.items(Document(talk(("老周", source, None), said)), Tally()))
    assert any("队友" in item.all_options or "对手" in item.all_options for item in items) is is_offered


def test_no_hard_words_that_the_text_does_not_have_stand_beside_an_easy_one() -> None:
    said = ("老周", "医生在我家里等了整整三天。", "お医者さんはうちで三日も待っていました。")
    items = list(who_does.items(Document(talk(said)), Tally()))
    assert not {option for item in items for option in item.all_options} & {"麻醉师", "药剂师"}


def test_no_name_stands_alone_beside_kinds_of_people() -> None:
    assert not [item for item in items_of("老施今年养了二十三只羊。", *_OTHERS[:5]) if item.key == "老施"]


def test_what_nobody_says_is_quoted_without_a_name() -> None:
    found = talk(
        (None, "一个很高的小伙子推着车进来，在店里等了三天。", None),
        *(("林芳", source, None) for source in _OTHERS),
        ("陈明", "后来呢？", None),
        language=None,
    )
    [item, *_] = who_does.items(Document(found), Tally())
    assert item.passage == "一个很高的＿＿推着车进来，在店里等了三天。"


@pytest.mark.parametrize(("speaker", "is_offered"), [("田海云", False), ("林芳", True)])
def test_by_whatever_name_the_speaker_is_called_it_is_not_offered(speaker: str, *, is_offered: bool) -> None:
    said = ("老施今年养了二十三只羊。", "韦教练在院子里睡着了。", "小郑昨天从上海回来了。", "老田也买了新的电视。")
    talked = talk(*((speaker, source, None) for source in said), language=None)
    [item] = [item for item in who_does.items(Document(talked), Tally()) if item.key == "老施"]
    assert ("老田" in item.all_options) is is_offered


def test_who_the_speaker_is_is_not_offered() -> None:
    told = "有个老太太在店里等了整整三天。"
    for known in ("我是个小伙子，什么都不怕。", "我当时还是小伙子，什么都不怕。"):
        [item] = items_of(told, known, *_OTHERS[:1])
        assert "小伙子" not in item.all_options


@pytest.mark.parametrize(
    ("team", "is_asked"),
    [
        pytest.param("女足的比赛很少。女足的收入也很低。", False, id="of a women's team"),
        pytest.param("足球的比赛很少。女足去年来过一次。", True, id="named once"),
    ],
)
def test_in_a_team_of_one_sex_nobody_is_asked_for_by_age_or_sex(team: str, *, is_asked: bool) -> None:
    assert bool(items_of("有个姑娘在店里等了整整三天。", team)) is is_asked


def test_the_sex_of_a_pronoun_is_that_of_all_who_are_offered() -> None:
    [item] = first_of("我姑姑在店里等了整整三天，后来她搬走了。")
    assert not {"我叔叔", "我舅舅", "我伯伯", "我哥哥", "我爸爸", "我爷爷"} & set(item.all_options)


def test_no_old_people_stand_beside_the_young() -> None:
    [item] = first_of("有个小伙子在店里等了整整三天。")
    assert "姑娘" in item.all_options
    assert not any(option.startswith("老") for option in item.all_options)


@pytest.mark.parametrize(
    ("source", "is_asked"),
    [
        pytest.param("我们队一个小姑娘昨天突然告诉我她不想来了。", False, id="where all are young"),
        pytest.param("店里一个小姑娘昨天突然告诉我不想来了。", True, id="where anybody may be"),
    ],
)
def test_who_must_be_young_is_not_asked_for(source: str, *, is_asked: bool) -> None:
    assert bool([item for item in first_of(source) if item.key == "小姑娘"]) is is_asked


@pytest.mark.parametrize(
    ("source", "key", "is_asked"),
    [
        pytest.param("那天有位奶奶在店门口拉着我的手。", "奶奶", False, id="an old lady"),
        pytest.param("那天有位母亲在店门口拉着我的手。", "母亲", True, id="a mother"),
    ],
)
def test_a_stranger_who_is_called_a_grandmother_is_not_asked_for(source: str, key: str, *, is_asked: bool) -> None:
    assert bool([item for item in first_of(source) if item.key == key]) is is_asked


@pytest.mark.parametrize(
    ("source", "is_asked"),
    [
        pytest.param("去年有个投资人姓段，愿意给五百万，条件是开二十家店。", False, id="who has a surname"),
        pytest.param("去年有位投资人愿意给五百万，条件是开二十家店。", False, id="who is counted as a person"),
        pytest.param("去年有个投资人愿意给五百万，条件是开二十家店。", False, id="who is counted as no company is"),
        pytest.param("去年投资人愿意给五百万，条件是开二十家店。", True, id="who may be a company"),
    ],
)
def test_no_company_stands_where_only_a_person_can(source: str, *, is_asked: bool) -> None:
    items = items_of(source, "银行昨天关门了。", "国企今年买了新的电视。", *_OTHERS)
    assert any(item.key == "投资人" for item in items) is is_asked


@pytest.mark.parametrize(
    ("title", "is_asked"),
    [
        pytest.param("一座小学的最后一年", False, id="of a school"),
        pytest.param("修屋顶的年轻人", True, id="of something else"),
    ],
)
def test_whom_the_theme_tells_is_not_asked_for(title: str, *, is_asked: bool) -> None:
    told = ("我今年回来给学校修屋顶，一共换了一千多片瓦。", "报社搬到北京去了。", "医院昨天关门了。")
    found = talk(*(("林芳", each, None) for each in told), language=None)
    named, tally = replace(found, headings=(replace(found.headings[0], source=title),)), Tally()
    assert bool(list(who_does.items(Document(named), tally))) is is_asked
    assert bool(tally.refused["of-the-theme"]) is not is_asked


def test_whom_all_the_talk_is_about_is_not_asked_for() -> None:
    others = [("林芳", f"女孩的意见是第{number}条，我记了下来。", None) for number in "一二三四五"]
    asked = ("林芳", "昨天有个女孩在车上看了两个小时的书。", None)
    keys = [
        [item.key for item in who_does.items(Document(talk(*said)), Tally())] for said in ((asked,), (*others, asked))
    ]
    assert keys == [["女孩"], []]


def test_a_boy_stands_beside_a_girl() -> None:
    [item] = first_of("昨天有个女孩在车上看了两个小时的书。")
    assert "男孩" in item.all_options


def test_the_quote_of_somebody_who_is_offered_names_him() -> None:
    far = "天快亮的时候，杨老三不知道我要走，从家里抱来一只老母鸡，说：“护士，有你在，我们就不怕了。”"
    said = (
        ("林芳", "医生到省里开会去了，路上堵了三个小时。", "医師は省の会議に出かけて、三時間渋滞にはまりました。"),
        ("林芳", far, None),
        ("林芳", "护工去年搬到北京去了。", None),
    )
    [item] = [item for item in who_does.items(Document(talk(*said)), Tally()) if item.key == "医生"]
    reasons = {wrong.option: f"{wrong.why.ja} {wrong.why.en}" for wrong in item.distractors}
    assert "「“护士，有你在，我们就不怕了。”」" in reasons["护士"]
    assert "说……" not in reasons["护士"]


def test_who_it_is_is_told_in_both_languages_where_only_a_japanese_translation_is_shown() -> None:
    said = (
        ("林芳", "医生到省里开会去了，路上堵了三个小时。", "医師は省の会議に出かけて、三時間渋滞にはまりました。"),
        ("林芳", "护士在院子里唱歌。", "看護師が庭で歌っています。"),
        ("林芳", "护工去年搬到北京去了。", "介護士は去年、北京に引っ越しました。"),
    )
    [item] = [item for item in who_does.items(Document(talk(*said)), Tally()) if item.key == "医生"]
    assert (item.explanation.en or "").endswith("医生 (yī shēng) means “doctor”.")
    assert (item.explanation.ja or "").endswith("「医生」（yī shēng）は「医者」です。")


def test_who_it_is_is_told_in_no_word_that_the_translation_does_not_say() -> None:
    said = (
        ("林芳", "老太太在店里等了整整三天。", "お母さんは店でまるまる三日待ちました。"),
        ("林芳", "小伙子昨天来过。", "若い人がきのう来ました。"),
        ("林芳", "姑娘去年搬到北京去了。", "娘さんは去年、北京に引っ越しました。"),
    )
    [item] = [item for item in who_does.items(Document(talk(*said)), Tally()) if item.key == "老太太"]
    assert "おばあさん" not in (item.explanation.ja or "")
    assert (item.explanation.en or "").endswith("means “old lady”.")


def test_organisations_stand_beside_organisations() -> None:
    found = talk(
        ("林芳", "很多大厂去年放弃了开源的方向。", None),
        ("林芳", "创业公司今年搬到北京去了。", None),
        ("林芳", "OpenAI 模型三月换了名字。", None),
        ("林芳", "我妈喜欢在院子里唱歌。", None),
        ("林芳", "银行昨天关门了。", None),
        language=None,
    )
    [item, *_] = who_does.items(Document(found), Tally())
    assert item.key == "大厂"
    assert set(item.all_options) == {"大厂", "创业公司", "银行"}  # OpenAI may be one of them, and no 国企 is spoken of
    assert "哪一方" in item.prompt


def test_of_an_institution_is_asked_what_sort_it_is() -> None:
    found = talk(
        ("林芳", "医院前年在河边盖了新楼。", None),
        ("林芳", "学校去年搬到山上去了。", None),
        ("林芳", "银行昨天关门了。", None),
        ("林芳", "派出所今年换了地方。", None),
        language=None,
    )
    asked = [item.prompt for item in who_does.items(Document(found), Tally())]
    assert asked
    assert all("什么机构" in prompt and "哪一方" not in prompt for prompt in asked)


@pytest.mark.parametrize(
    ("said", "is_offered"),
    [
        pytest.param("大厂十年里任何时候都能换方向。", False, id="much the same is said of it"),
        pytest.param("大厂和它们都各有方向。", True, id="one thing is said of both, and not what is asked"),
    ],
)
def test_what_companies_of_another_kind_have_too_is_no_wrong_option(said: str, *, is_offered: bool) -> None:
    found = talk(
        ("林芳", "创业公司在十年里任何时候都能换方向。", None),
        ("林芳", said, None),
        ("林芳", "外企昨天关门了。", None),
        ("林芳", "国企今年买了新的电视。", None),
        language=None,
    )
    [item, *_] = who_does.items(Document(found), Tally())
    assert ("大厂" in item.all_options) is is_offered


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
    assert is_told_beside("船长", "＿亲自把我背到了楼上")
    assert is_told_beside("老板", "有个＿说要跟我合伙再开三家")
    assert is_told_beside("记者", "上个星期有个＿来拍了我们的猪圈")
    assert is_told_beside("记者", "小林跑过来问＿能不能看看照相机")
    assert is_told_beside("司机", "有个跑长途的＿隔了两年才回来")
    assert is_told_beside("我姥姥", "＿给外孙做了一双棉鞋")
    assert is_told_beside("我妻子", "＿跟丈夫一起搬到了岛上")
    assert is_told_beside("警察", "＿在火车站找到了我的自行车")
    assert is_told_beside("我妈", "＿以为我在写小说，逢人就说我儿子是作家")
    assert is_told_beside("学校", "我们＿去年只招了二十七个新生")
    assert is_told_beside("医院", "＿写了一封信，三百个护士签了名")
    assert is_told_beside("老太太", "最难忘的是一位＿，八十多了，拿来一台相机")
    assert is_told_beside("小伙子", "来了个＿，才二十出头，什么都不懂")
    assert not is_told_beside("船长", "＿把我背到了楼上")
    assert not is_told_beside("老太太", "一位＿买走了八十多把伞")
    assert not is_told_by("医生", "＿在岛上开了三年的店")


_GROUPS = [(name, slot, words.split(","), others.split(",")) for name, slot, words, others in rows_of("roles.tsv")]


@pytest.mark.parametrize(
    ("slot", "words"), [pytest.param(slot, words, id=name) for name, slot, words, _ in _GROUPS if slot != "told"]
)
def test_everybody_who_is_asked_for_has_two_others_of_the_group(slot: str, words: list[str]) -> None:
    before = {"called": "隔壁的", "counted": "一个", "of_ours": "我", "pair": "一对"}.get(slot, "")
    for word in words:
        said = f"我{word}" if slot == "of_me" else word
        assert any(len(rivals_in(group, said, "＿")) > 1 for group in groups_of(said, before)), word


def test_what_each_word_means_is_told_of_those_of_the_groups_alone() -> None:
    named = {word for _, _, words, others in _GROUPS for word in (*words, *others) if word}
    assert {row[0] for row in rows_of("role_words.tsv")} == named


@pytest.mark.parametrize(("name", "means"), [("我姐姐", "my elder sister"), ("我的", ""), ("医生", "doctor")])
def test_of_somebody_it_is_said_whose_the_name_says(name: str, means: str) -> None:
    assert meaning_of(name)[1].strip(" ()") == means


@pytest.mark.parametrize(
    ("name", "means"),
    [
        pytest.param("我奶奶", ("（父方の祖母）", " (my father's mother)"), id="one of two grandmothers"),
        pytest.param("我外婆", ("（母方の祖母）", " (my mother's mother)"), id="the other one"),
        pytest.param("奶奶", ("（おばあさん）", " (grandmother)"), id="an old lady next door"),
        pytest.param("我叔叔", ("（父の弟）", " (my father's younger brother)"), id="an uncle beside others"),
    ],
)
def test_relatives_of_two_sides_are_told_apart(name: str, means: tuple[str, str]) -> None:
    assert meaning_of(name) == means


def test_no_two_relatives_of_the_speaker_mean_the_same() -> None:
    words = [word for _, slot, words, _ in _GROUPS if slot == "of_me" for word in words]
    persons = {word: role.person for word in words if (role := role_of(word)) is not None}
    means = {(meaning_of(f"我{word}"), person) for word, person in persons.items() if word not in {"阿公", "阿嬷"}}
    assert len({meaning for meaning, _ in means}) == len({person for _, person in means})


def test_a_grandfather_of_either_side_stands_beside_none() -> None:
    offered = {role.word for group in groups_of("我阿公", "") for role in rivals_in(group, "我阿公", "＿")}
    assert offered.isdisjoint({"爷爷", "外公", "姥爷"})


@pytest.mark.parametrize(
    ("word", "rest", "sexes", "are_old"),
    [
        pytest.param("我哥", "＿是长子，我在县里上班", {"m"}, False, id="the eldest son"),
        pytest.param("我哥", "＿在码头下棋，我是长子", {"f", "m"}, True, id="the speaker is the eldest son"),
        pytest.param("我姐姐", "＿怀孕的那年", {"f"}, False, id="with child"),
        pytest.param("我哥哥", "＿怀孕的那年", {"f", "m"}, True, id="a word that cannot be of the key"),
        pytest.param("我妈", "＿跟儿子吵了一架", {"f", "m"}, False, id="who has a son, but no grandson, there"),
        pytest.param("我妈", "＿跟我儿子吵了一架", {"f", "m"}, True, id="who meets a son of the speaker's"),
        pytest.param("我爸", "＿让我存着娶媳妇", {"f", "m"}, True, id="whom he has marry"),
        pytest.param("我妹妹", "＿嫁到了山那边", {"f"}, True, id="married away"),
        pytest.param("我妈", "＿嫁女儿那天", {"f", "m"}, True, id="who has her daughter marry"),
        pytest.param("我弟弟", "＿高考那年", {"f", "m"}, False, id="at school"),
    ],
)
def test_nobody_is_offered_whose_sex_or_age_what_is_told_is_not_of(
    word: str, rest: str, sexes: set[str], *, are_old: bool
) -> None:
    [roles] = [rivals_in(group, word, rest) for group in groups_of(word, "")]
    assert {role.sex for role in roles} == sexes
    assert any(role.word in {"爷爷", "奶奶", "姥姥", "姥爷"} for role in roles) is are_old


@pytest.mark.parametrize(
    ("word", "rest", "are_younger"),
    [
        pytest.param("我爸", "＿从小逼我背古诗", False, id="who makes one learn"),
        pytest.param("我爸", "＿天不亮就把我拽起来跑步", False, id="who gets one up"),
        pytest.param("我爸", "＿在船上干了一辈子", False, id="who did it all his life"),
        pytest.param("我爸", "＿昨天给我打电话", True, id="who rings up"),
        pytest.param("我弟弟", "＿天天逼我下棋", True, id="one who makes one play"),
    ],
)
def test_nobody_younger_is_offered_who_rules_one_or_has_done_it_all_his_life(
    word: str, rest: str, *, are_younger: bool
) -> None:
    roles = [role for group in groups_of(word, "") for role in rivals_in(group, word, rest)]
    key = role_of(word)
    assert key is not None
    younger = {role.person for role in roles} & {"younger_brother", "younger_sister"}
    assert bool(younger) is are_younger


@pytest.mark.parametrize(
    ("word", "rest", "are_parents"),
    [
        pytest.param("我儿子", "前年＿结婚的时候", False, id="who was married lately"),
        pytest.param("我儿子", "前年＿请我吃饭的时候", True, id="who treats one"),
        pytest.param("我儿子", "我该退休了，把店交给＿", False, id="who retires hands it down"),
        pytest.param("我儿子", "我把铺子传给了＿", False, id="a shop is handed down"),
        pytest.param("我儿子", "我把钥匙交给＿", True, id="a key, which anybody may have"),
        pytest.param("我儿子", "＿把店交给别人", True, id="who hands it over"),
    ],
)
def test_a_parent_is_handed_nothing_down(word: str, rest: str, *, are_parents: bool) -> None:
    [roles] = [rivals_in(group, word, rest) for group in groups_of(word, "")]
    assert any(role.person in {"father", "mother"} for role in roles) is are_parents
    assert len(roles) >= 3


@pytest.mark.parametrize(
    ("after", "is_asked"),
    [
        pytest.param("不对，应该说是我母亲。", False, id="said anew"),
        pytest.param("准确地说是我母亲。", False, id="more exactly"),
        pytest.param("不对的地方请大家告诉我。", True, id="of something else"),
        pytest.param("岛上的人都认识他。", True, id="as it was"),
    ],
)
def test_who_is_taken_back_is_not_asked_for(after: str, *, is_asked: bool) -> None:
    told = ("我父亲在岛上开了四十八年的店。" + after, *_OTHERS, "我女儿来过。")
    whole = Document(dialogue(*(("林芳", each) for each in told)))
    assert any(item.key == "我父亲" for item in who_does.items(whole, Tally())) is is_asked


@pytest.mark.parametrize(
    ("speaker", "keys"),
    [pytest.param("周校长", [], id="who speaks"), pytest.param("周敏", ["校长"], id="somebody else")],
)
def test_nobody_is_asked_for_by_what_a_speaker_is_called(speaker: str, keys: list[str]) -> None:
    told = (
        ("林芳", "去年夏天，校长在山里等了我们整整三天。"),
        *(("林芳", each) for each in ("老师去年搬到北京去了。", "同学买了新的电视。", *_OTHERS)),
        (speaker, "没有。"),
    )
    found = talk(*((who, source, None) for who, source in told), language=None)
    assert [item.key for item in who_does.items(Document(found), Tally()) if item.key == "校长"] == keys


@pytest.mark.parametrize(
    ("source", "least"),
    [
        pytest.param("第二天有个裁判给我写了一封很长的信。", 5, id="a hard word"),
        pytest.param("老施今年养了二十三只羊。", 1, id="a name"),
    ],
)
def test_who_is_asked_for_has_the_level_of_the_word(source: str, least: int) -> None:
    [item] = [
        each for each in items_of(source, "比赛那天教练也在。", "球迷去年搬到北京去了。", *_OTHERS) if each.place == 0
    ]
    assert item.level >= least
    assert (item.level > 1) is (least > 1)


@pytest.mark.parametrize(
    ("name", "lead", "expected"),
    [
        pytest.param("家长", "林芳：孩子放学以后都在我这里画画。", True, id="children, of parents"),
        pytest.param("护士", "林芳：那年冬天我在医院躺了两个月。", True, id="a hospital, of a nurse"),
        pytest.param("护士", "林芳：那年冬天我在车站扫了两个月雪。", False, id="nothing of a nurse"),
        pytest.param("家长", "林芳：我学会画画以后就搬来了。", False, id="one character, which many words have"),
        pytest.param("我妈", "林芳：孩子放学以后都在我这里画画。", False, id="kin, who may be of any talk"),
        pytest.param("老秦", "林芳：孩子放学以后都在我这里画画。", False, id="a name"),
    ],
)
def test_what_is_shown_before_a_quote_may_tell_who_it_is(name: str, lead: str, *, expected: bool) -> None:
    assert who_does._is_told_before(name, lead) is expected  # noqa: SLF001 what refuses a question
