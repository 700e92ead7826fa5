"""The level of a question is that of what is asked and of what must be read to answer it."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest

from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.items.item_level import level_found, level_of_item
from quizzes.question import Evidence, Kind, Localized, RefutationCode

WHY = Localized(ja="理由", en="why")


def item(kind: Kind, subtype: str, prompt: str, *options: str, passage: str | None = None, level: int = 1) -> Item:
    return Item(
        kind=kind,
        subtype=subtype,
        prompt=prompt,
        passage=passage,
        key=options[0],
        distractors=tuple(
            Distractor(option=option, code=RefutationCode.OTHER_MEANING, why=WHY) for option in options[1:]
        ),
        evidence=Evidence(line=1, quote=""),
        explanation=WHY,
        level=level,
        place=0,
        subject="",
        merit=1.0,
    )


@pytest.mark.parametrize(
    ("prompt", "level"),
    [
        pytest.param("当年这道沟有两指宽，如今＿＿剩一指半，都磨平了。", 3, id="most of it is hard"),
        pytest.param("他今天＿＿喝茶。", 2, id="an easy sentence"),
    ],
)
def test_an_adverb_asks_for_what_its_clause_says(prompt: str, level: int) -> None:
    assert level_of_item(item(Kind.CLOZE, "adverb", prompt, "只", "又", "再", level=2)) == level


@pytest.mark.parametrize(
    ("prompt", "key", "level"),
    [
        pytest.param("双方争执以后，他们＿＿合同作废，股东抗议。", "的", 1, id="whose it is"),
        pytest.param("双方争执以后，激烈＿＿抗议作废，股东反悔。", "的", 4, id="of what sort it is"),
        pytest.param("双方争执以后，他们＿＿合同作废，股东抗议。", "得", 4, id="another word"),
    ],
)
def test_whose_something_is_is_told_on_the_first_level_whatever_stands_around(
    prompt: str, key: str, level: int
) -> None:
    assert level_of_item(item(Kind.CLOZE, "grammar", prompt, key, "地", "着")) == level


def test_a_hint_that_tells_a_connective_takes_a_level_off_a_hard_sentence() -> None:
    gap = item(Kind.CLOZE, "connective", "＿＿公司作废了合同，家长抗议，股东争执。", "所以", "但是", "而且", level=2)
    told = replace(gap, hint=Localized(ja="だから", en="so"))
    assert level_of_item(told) == level_of_item(gap) - 1


@pytest.mark.parametrize(
    ("subtype", "prompt", "key", "asked", "level"),
    [
        pytest.param("aspect", "我想＿＿半天。", "了", 1, 1, id="easy gap, easy sentence"),
        pytest.param("measure_word", "就开了一＿＿课。", "门", 3, 3, id="the gap is harder than its sentence"),
        pytest.param(
            "measure_word", "一周后来了一＿＿照片，他笑了。", "张", 3, 3, id="a measure word goes by its noun"
        ),
        pytest.param(
            "measure_word", "一周后来了一＿＿照片，砖上蹲着橘猫。", "张", 2, 4, id="but not in a far harder sentence"
        ),
        pytest.param(
            "grammar",
            "双方争执了＿＿个星期，合同作废。",
            "两",
            1,
            4,
            id="a small word is at most two levels below its sentence",
        ),
        pytest.param(
            "adverb",
            "＿＿我们补做了作业，方才明白其中的缘由。",
            "后来",
            3,
            3,
            id="an adverb whose translation is there",
        ),
        pytest.param(
            "connective",
            "＿＿公司作废了合同，家长抗议，股东争执。",
            "因为",
            2,
            4,
            id="a connective in a far harder sentence",
        ),
        pytest.param(
            "connective",
            "他说他今天不来了，明天来，后天也来，＿＿我说好，我们在这里等你。",
            "所以",
            1,
            3,
            id="a connective of much that is joined",
        ),
        pytest.param(
            "connective", "有个盲人问能不能免，你＿＿免了，大家就嫌你慢。", "要是", 4, 4, id="which lifted it already"
        ),
        pytest.param("word", "丧失＿＿能力，突发中风。", "表达", 3, 4, id="a word in a hard sentence"),
        pytest.param("word", "鲸鱼＿＿自己的想法。", "表达", 3, 3, id="a rare beast in an easy sentence"),
        pytest.param("word", "老屋的木门上＿＿写着我的名字。", "清楚", 2, 3, id="compounds that are easily guessed"),
        pytest.param(
            "typed", "老屋的木门上＿＿写着我的名字。", "清楚", 2, 2, id="what a hint tells is only to be written"
        ),
        pytest.param("typed", "双方争执了＿＿，合同作废。", "很久", 1, 3, id="though not in a far harder sentence"),
        pytest.param(
            "adverb",
            "他说他今天不来了，明天来，后天也来，我说好，我们在这里等你，你＿＿早一点来吧。",
            "再",
            1,
            3,
            id="no long sentence is for beginners",
        ),
        pytest.param("grammar", "母鲸站＿＿水里看我们。", "在", 1, 1, id="what decides a gap of grammar is its own"),
        pytest.param("word", "他＿＿自己的想法。", "表达", 3, 3, id="a word in an easy sentence"),
    ],
)
def test_a_gap_is_at_its_own_level_or_a_little_above(
    subtype: str, prompt: str, key: str, asked: int, level: int
) -> None:
    assert level_of_item(item(Kind.CLOZE, subtype, prompt, key, level=asked)) == level


@pytest.mark.parametrize(
    ("subtype", "prompt", "options", "level"),
    [
        pytest.param("true_false", "王明说，自己买了三本书。", ("对", "错"), 3, id="easy statement"),
        pytest.param("true_false", "王明说，自己宁可应付检查。", ("对", "错"), 6, id="hard statement"),
        pytest.param(
            "number", "王明说，自己买了几本书？", ("三本", "四本"), 3, id="a search is never of the first levels"
        ),
        pytest.param(
            "when",
            "王明说，公司什么时候融资收购了竞争对手？",
            ("上周", "前天"),
            4,
            id="a time needs no word for what was done",
        ),
        pytest.param(
            "number", "王明说，公司什么时候融资收购了竞争对手？", ("上周", "前天"), 5, id="a number needs each word"
        ),
        pytest.param("true_false", "王明说，自己担心木偶，也担心研究。", ("对", "错"), 5, id="one hard word alone"),
        pytest.param("true_false", "王明说，自己担心木偶，也担心螃蟹。", ("对", "错"), 6, id="a second one as hard"),
        pytest.param("next", "接下来是哪一句？", ("他吃饭。", "他侥幸，我羡慕。"), 6, id="hard option"),
        pytest.param("next", "接下来是哪一句？", ("他看书。", "他侥幸，我们吃饭喝茶。"), 4, id="one hard word"),
        pytest.param("next", "接下来是哪一句？", ("他吃饭。", "他喝茶。"), 4, id="what joins easy sentences"),
        pytest.param("question_answer", "他是怎么回答的？", ("他吃饭。", "他喝茶。"), 2, id="easy options"),
        pytest.param(
            "question_answer",
            "回答的是哪个问题？",
            ("有人眼红吗？", "有人来吗？"),
            5,
            id="a late word of easy characters that a short key turns on",
        ),
        pytest.param(
            "question_answer",
            "回答的是哪个问题？",
            ("有人来吗？", "有人眼红吗？"),
            3,
            id="less where another option has it",
        ),
    ],
)
def test_a_text_is_at_the_level_that_nearly_all_of_it_can_be_read_at(
    subtype: str, prompt: str, options: tuple[str, ...], level: int
) -> None:
    assert level_of_item(item(Kind.COMPREHENSION, subtype, prompt, *options), frozenset({"王明"})) == level


@pytest.mark.parametrize(
    ("passage", "level"),
    [
        pytest.param("我们买了＿＿书。", 3, id="easy words, and still a search"),
        pytest.param(
            "我一口气看完了剧本，很高兴，事后才知道他们在这里等了我＿＿天，还想请我去指挥。",
            4,
            id="a few hard words among easy ones",
        ),
        pytest.param("他侥幸逃脱，我们应付检查，宁可作废＿＿合同。", 6, id="hard words"),
    ],
)
def test_each_word_of_a_passage_leads_to_what_is_asked_for(passage: str, level: int) -> None:
    asked = item(Kind.COMPREHENSION, "number", "这句话的空白处应该填哪一个？", "三本", "四本", passage=passage)
    assert level_of_item(asked) == level
    for subtype, options in (("when", ("昨天", "前天")), ("where", ("学校", "医院"))):
        other = item(Kind.COMPREHENSION, subtype, "这句话的空白处说的是什么？", *options, passage=passage)
        assert level_of_item(other) == level  # one sentence is as hard, whatever of it is asked for


@pytest.mark.parametrize(
    ("passage", "level"),
    [
        pytest.param("双方争执以后，合同作废，缘由不明。他走了＿＿天。", 4, id="hard words before an easy sentence"),
        pytest.param("双方争执以后，合同作废，缘由不明，他走了＿＿天。", 6, id="within the sentence itself"),
        pytest.param("他走了三年。双方争执以后，合同作废了＿＿天，缘由不明。", 6, id="a hard sentence"),
        pytest.param("我们去学校看书。他走了＿＿天。", 3, id="all of it is easy"),
    ],
)
def test_hard_words_before_the_sentence_of_a_gap_weigh_less(passage: str, level: int) -> None:
    asked = item(Kind.COMPREHENSION, "number", "这句话的空白处应该填哪一个？", "三", "四", passage=passage)
    assert level_of_item(asked) == level


@pytest.mark.parametrize(
    ("passage", "level"),
    [
        pytest.param(None, 3, id="no lead"),
        pytest.param("王明：双方争执以后，合同作废，缘由不明。", 4, id="a hard lead"),
        pytest.param("王明：我们去学校看书。", 3, id="an easy lead"),
    ],
)
def test_hard_words_before_a_statement_weigh_less(passage: str | None, level: int) -> None:
    prompt = "王明接着说的意思是：\n「三日歩きました。」"
    asked = item(Kind.COMPREHENSION, "true_false", prompt, "对", "错", passage=passage)
    assert level_of_item(asked, frozenset({"王明"})) == level


@pytest.mark.parametrize(
    ("subtype", "prompt", "level"),
    [
        pytest.param("number", "王明说，那年得过螃蟹综合征的有几个人？", 5, id="a number that is found by a term"),
        pytest.param("number", "王明说，那年来学校的有几个人？", 3, id="no term"),
        pytest.param("question_answer", "王明说，那年得过螃蟹综合征的是谁？", 4, id="what is told besides"),
    ],
)
def test_what_is_found_by_a_term_is_as_hard_as_it(subtype: str, prompt: str, level: int) -> None:
    asked = item(Kind.COMPREHENSION, subtype, prompt, "三个人", "四个人")
    assert level_of_item(asked, frozenset({"王明"}), frozenset({"螃蟹综合征", "核酸"})) == level


@pytest.mark.parametrize(
    ("text", "name", "glossed", "level"),
    [
        pytest.param("王明说，自己在无尘室工作。", "王明", set(), 3, id="unlisted, but alone"),
        pytest.param("王明说，螃蟹在珊瑚里。", "王明", set(), 5, id="unlisted"),
        pytest.param("王明说，螃蟹在珊瑚里。", "王明", {"螃蟹", "珊瑚"}, 5, id="glossed, elsewhere"),
        pytest.param("王明如坐针毡，手忙脚乱。", "王明", {"如坐针毡", "手忙脚乱"}, 5, id="idioms that are glossed"),
        pytest.param("王明如坐针毡，手忙脚乱。", "王明", set(), 6, id="idioms that are not"),
        pytest.param("王明说，哭声大极了。", "王明", set(), 2, id="a compound of easy characters"),
        pytest.param("王明说，自己忘不了早上停电。", "王明", set(), 4, id="listed late, of easy characters"),
        pytest.param("王明说，自己买了面包。", "王明", {"面包"}, 2, id="an easy word that is glossed"),
        pytest.param("黎光遥说，自己买了书。", "黎光遥", set(), 2, id="the speaker's name"),
        pytest.param("王明说，自己去了北京、上海、高雄。", "王明", set(), 2, id="names of places"),
        pytest.param("王明说，自己去了禾州市，每天晚上上班。", "王明", set(), 2, id="a place that no dictionary has"),
        pytest.param("王明说，自己一九九八年有三百二十七本书。", "王明", set(), 2, id="numbers"),
        pytest.param("王明说，罗老师和沈老师买了书。", "王明", set(), 2, id="surnames"),
        pytest.param("王明说，罗叔和沈姨买了书。", "王明", set(), 2, id="how one calls an uncle, an aunt"),
        pytest.param("王明说，窑和釉都坏了。", "王明", set(), 6, id="characters that are no surnames"),
        pytest.param("王明说，百分之二十三的书都是自己买的。", "王明", set(), 2, id="a part of a hundred"),
        pytest.param("王明说，十多艘船坏了，七艘修好了。", "王明", set(), 5, id="what is counted twice counts once"),
        pytest.param("王明說，自己寧可應付檢查。", "王明", set(), 6, id="traditional"),
    ],
)
def test_only_words_that_must_be_known_count(text: str, name: str, glossed: set[str], level: int) -> None:
    asked = item(Kind.COMPREHENSION, "who", text, "对", "错")
    assert level_of_item(asked, frozenset({name}), frozenset(glossed)) == level


@pytest.mark.parametrize(
    ("asked", "level"), [pytest.param(2, 2, id="an easy word"), pytest.param(7, 7, id="a hard word")]
)
def test_a_word_asked_by_itself_is_at_its_own_level(asked: int, level: int) -> None:
    assert level_of_item(item(Kind.TRANSLATION, "term_to_meaning", "侥幸", "偶然", "必然", level=asked)) == level


@pytest.mark.parametrize(
    ("subtype", "prompt", "options", "level"),
    [
        pytest.param("zh_ja", "他侥幸逃脱。", ("運よく", "残念"), 3, id="the Chinese prompt is read"),
        pytest.param(
            "ja_zh", "彼は辛くも逃れた。", ("他侥幸逃脱。", "她侥幸逃脱。"), 3, id="the Chinese options are read"
        ),
        pytest.param("zh_en", "他今天不来了。", ("not", "never"), 2, id="a short sentence"),
        pytest.param(
            "zh_en", "他说他今天不来了，明天来，后天也来，我说好，我们在这里。", ("not", "never"), 3, id="a longer one"
        ),
        pytest.param(
            "zh_en",
            "他说他今天不来了，明天来，后天也来，我说好，我们在这里等你，你早一点来吧。",
            ("not", "never"),
            4,
            id="a long one",
        ),
        pytest.param("ja_zh", "侥幸逃脱", ("他吃饭。", "她吃饭。"), 2, id="a prompt in another language is not read"),
    ],
)
def test_of_a_translation_the_chinese_side_is_read(
    subtype: str, prompt: str, options: tuple[str, ...], level: int
) -> None:
    assert level_of_item(item(Kind.TRANSLATION, subtype, prompt, *options, level=2)) == level


def test_a_sense_is_asked_in_its_passage_and_not_by_its_options() -> None:
    asked = item(
        Kind.COMPREHENSION, "meaning_in_context", "这句话里的“花”是什么意思？", "用掉", "侥幸", passage="我花了九天。"
    )
    assert level_of_item(asked) == 2


def test_the_order_of_the_options_leaves_the_level_as_it_is() -> None:
    options = ("他侥幸。", "我羡慕。", "他吃饭。")
    asked = [item(Kind.COMPREHENSION, "next", "接下来是哪一句？", *order) for order in permutations(options)]
    assert len({level_of_item(one) for one in asked}) == 1


def test_the_places_that_are_offered_lift_the_level_less_than_what_is_read() -> None:
    asked = ("这句话的空白处说的是什么地方？", "路边", "路口", "桥头", "井边")
    plain = item(Kind.COMPREHENSION, "where", *asked, passage="一辆黄色出租车停在＿＿。")
    hard = item(Kind.COMPREHENSION, "where", *asked, passage="双方争执以后，合同作废，车停在＿＿，缘由不明。")
    assert level_of_item(plain) == 3
    assert level_of_item(hard) > 4


@pytest.mark.parametrize(
    ("asked_at", "is_told_alone", "level"),
    [
        pytest.param(2, True, 2, id="one of the first words, which decides alone"),
        pytest.param(3, True, 3, id="a harder one"),
        pytest.param(2, False, 3, id="what the sentence decides"),
    ],
)
def test_what_stands_before_is_not_read_for_one_of_the_first_words(
    asked_at: int, *, is_told_alone: bool, level: int
) -> None:
    before = "他说他今天慢慢来，明天来，后天也来，我说好，我们在这里等你，你早一点来吧。"
    asked = item(Kind.TRANSLATION, "zh_ja", "他最高。", "いちばん", "とくに", level=asked_at, passage=before)
    assert level_of_item(replace(asked, is_told_alone=is_told_alone)) == level


@pytest.mark.parametrize(
    ("is_told_alone", "level"),
    [
        pytest.param(True, 3, id="an adverb that decides, whatever else is said"),
        pytest.param(False, 4, id="what the sentence decides"),
    ],
)
def test_a_long_sentence_counts_for_less_where_an_easy_adverb_decides(*, is_told_alone: bool, level: int) -> None:
    text = "他说他今天慢慢来，明天来，后天也来，我说好，我们在这里等你，你早一点来吧。"
    asked = item(Kind.TRANSLATION, "zh_ja", text, "ゆっくり", "急に", level=2)
    assert level_of_item(replace(asked, is_told_alone=is_told_alone)) == level


@pytest.mark.parametrize(
    ("kind", "passage", "level"),
    [
        pytest.param(Kind.CLOZE, "我们天天去学校看书。" * 4, 3, id="a long text before a gap"),
        pytest.param(Kind.CLOZE, "我们天天去学校看书。" * 2, 1, id="a short one"),
        pytest.param(Kind.CLOZE, None, 1, id="none"),
    ],
)
def test_a_gap_is_no_easier_than_the_long_text_before_it(kind: Kind, passage: str | None, level: int) -> None:
    assert level_of_item(item(kind, "aspect", "我想＿＿半天。", "了", passage=passage)) == level


@pytest.mark.parametrize(
    ("source", "level"),
    [
        pytest.param("我昨天买了三本书。", 3, id="easy words, which are looked for all the same"),
        pytest.param("每个星期六，每个同学都去体育馆。", 3, id="what is so of each"),
        pytest.param("抽屉里放着钥匙、手电筒和一把剪刀。", 6, id="some hard words"),
        pytest.param("我昨天在那个商店的门口看见了他的骆驼。", 4, id="one hard word among easy ones"),
    ],
)
def test_a_sentence_is_found_by_what_it_means_at_the_level_of_most_of_its_words(source: str, level: int) -> None:
    assert level_found(source) == level


def test_to_find_a_word_is_never_of_the_highest_levels() -> None:
    hard = item(Kind.COMPREHENSION, "mentioned", "原文提到了下面哪种昆虫？", "蜻蜓", "蟋蟀", "螳螂", "蝈蝈")
    assert level_of_item(hard) == 5
