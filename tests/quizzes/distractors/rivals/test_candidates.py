"""Wrong words tempt, pass the vetoes and leave the key without a look of its own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizzes.chinese.polyphones import is_homograph
from quizzes.distractors.document import Document
from quizzes.distractors.fields import FAR, in_common, is_placed, nearness
from quizzes.distractors.rivals.balance import is_only_denial
from quizzes.distractors.rivals.candidates import (
    _are_mostly_harder,
    hide,
    is_far_rarer,
    is_of_form_alone,
    is_refused,
    tempting,
    unlike_in,
    wrong_words,
)
from quizzes.distractors.rivals.gap import Gap
from quizzes.distractors.rivals.likeness import is_alike, is_close, is_glossed_alike
from quizzes.distractors.rivals.ranking import ranked
from quizzes.distractors.rivals.sorts import are_of_one_sort
from quizzes.distractors.vetoes import Tally, is_circular, is_cognate
from quizzes.distractors.words import Sense, in_traditional, table
from tests.quizzes.talks import talk

FOUND = talk(
    ("甲", "出国意味着要承担更高的成本。", "それにはさらに高いコストがかかります。"),
    ("乙", "大家都有顾虑。", "みんな懸念があります。"),
)
GAP = Gap(
    key=table()["成本"], text="出国意味着要承担更高的＿＿。", translation="それにはさらに高いコストがかかります。"
)


def test_the_most_tempting_words_speak_of_the_same_field() -> None:
    words = wrong_words(Document(FOUND), GAP, Tally())
    assert len(words) == 3
    assert all(nearness("成本", sense.word) != FAR for sense in words)


@pytest.mark.parametrize(
    ("key", "other", "does_tempt"),
    [
        pytest.param("成本", "利润", True, id="the same field"),
        pytest.param("成本", "顾虑", False, id="in the text, but of another kind"),
        pytest.param("成本", "成分", False, id="a character in common, but of another kind"),
        pytest.param("厨房", "房屋", True, id="the next field and a character in common"),
        pytest.param("厨房", "柱子", False, id="the next field alone"),
        pytest.param("厨房", "大厅", False, id="a field of the same kind alone"),
        pytest.param("秒表", "尺子", True, id="what measures"),
        pytest.param("秒表", "键盘", False, id="a device that measures nothing"),
        pytest.param("油漆", "水泥", True, id="what is spread on"),
        pytest.param("油漆", "丝线", False, id="a material that nobody spreads"),
        pytest.param("泼冷水", "走后门", True, id="set phrases of one matter"),
        pytest.param("供不应求", "白手起家", False, id="set phrases of different matters"),
    ],
)
def test_a_word_tempts_by_its_field_or_by_its_kind_and_a_character(key: str, other: str, *, does_tempt: bool) -> None:
    document = Document(FOUND)
    assert (table()[other] in set(tempting(document, table()[key], [table()[other]]))) is does_tempt


@pytest.mark.parametrize(
    ("key", "other", "does_tempt"),
    [
        pytest.param("院子", "医院", True, id="a place with half of its characters"),
        pytest.param("钢琴", "钢笔", True, id="a thing with half of its characters"),
        pytest.param("方向盘", "药方", False, id="one character of three"),
        pytest.param("大夫", "丈夫", False, id="somebody"),
        pytest.param("成本", "成分", False, id="of another kind"),
    ],
)
def test_a_word_of_the_kind_tempts_by_half_of_its_characters(key: str, other: str, *, does_tempt: bool) -> None:
    document, extra = Document(FOUND), [table()[other]]
    assert table()[other] not in set(tempting(document, table()[key], extra))
    assert (table()[other] in set(tempting(document, table()[key], extra, is_by_form=True))) is does_tempt


def test_beside_a_word_whose_kind_nobody_knows_another_with_half_of_its_characters_tempts() -> None:
    document, some = Document(FOUND), Sense(word="透镜", pos="N", ja=("レンズ",))
    found = {sense.word for sense in tempting(document, some, is_by_form=True)}
    assert "镜子" in found
    assert "镜子" not in {sense.word for sense in tempting(document, some)}


@pytest.mark.parametrize(
    ("key", "other", "does_tempt"),
    [
        pytest.param("口若悬河", "依依不舍", True, id="an idiom of no known field beside any other"),
        pytest.param("口若悬河", "供不应求", False, id="but of its part of speech"),
        pytest.param("一丝不苟", "依依不舍", False, id="one of a known field beside its own alone"),
    ],
)
def test_beside_an_idiom_of_no_known_field_all_idioms_tempt(key: str, other: str, *, does_tempt: bool) -> None:
    document = Document(FOUND)
    some = Sense(word=key, pos="a", ja=("立て板に水",), en=("talking like a torrent",))
    assert (table()[other] in set(tempting(document, some, [table()[other]]))) is does_tempt


@pytest.mark.parametrize(
    ("other", "is_refused_there"),
    [
        pytest.param("新兴行业", False, id="another industry, which its gloss must name too"),
        pytest.param("产业链", True, id="no industry, with 業 in its gloss"),
    ],
)
def test_what_two_compounds_say_of_the_noun_they_end_in_is_no_likeness(other: str, *, is_refused_there: bool) -> None:
    gap = Gap(key=table()["垂直行业"], text="", unlike="特定の業界")
    assert is_glossed_alike(unlike_in(gap, table()[other]), table()[other]) is is_refused_there


@pytest.mark.parametrize(
    ("key", "other", "is_of_level"),
    [
        pytest.param("神经网络", "机器学习", True, id="two long compounds, whose parts tell little"),
        pytest.param("模型", "原型", False, id="two words of the list"),
    ],
)
def test_the_parts_of_long_compounds_do_not_make_one_easier(key: str, other: str, *, is_of_level: bool) -> None:
    found = Document(
        talk(("甲", "我们做模型。", "モデルを作ります。"), glossary=(("神经网络", "", "ニューラルネット"),))
    )
    tally = Tally()
    is_refused(found, Gap(key=table()[key], text=""), table()[other], tally)
    assert ("other-level" not in tally.refused) is is_of_level


@pytest.mark.parametrize(
    ("key", "other", "is_rarer"),
    [
        pytest.param("农民", "蜂农", True, id="a trade that few speak of"),
        pytest.param("农民", "商人", False, id="one that many do"),
        pytest.param("馄饨", "汤圆", False, id="beside a word as rare"),
        pytest.param("公交车", "推土机", True, id="a machine that few speak of"),
        pytest.param("公交车", "摩托车", False, id="one that a longer word of the list tells"),
    ],
)
def test_hardly_anybody_speaks_of_a_word_far_rarer(key: str, other: str, *, is_rarer: bool) -> None:
    assert is_far_rarer(Document(FOUND), table()[key], table()[other]) is is_rarer


@pytest.mark.parametrize(
    ("key", "other", "are_alike"),
    [
        pytest.param("量化基金", "对冲基金", False, id="two funds"),
        pytest.param("初创公司", "上市公司", False, id="two firms"),
        pytest.param("初创公司", "创业公司", True, id="one firm in two words"),
        pytest.param("成本", "经费", True, id="two words for costs"),
        pytest.param("成本", "利润", False, id="costs and profit"),
    ],
)
def test_compounds_of_one_head_are_compared_by_what_stands_before_it(key: str, other: str, *, are_alike: bool) -> None:
    assert is_alike(table()[key], table()[other]) is are_alike


@pytest.mark.parametrize(
    ("key", "hint", "heads"),
    [
        pytest.param("初创公司", "新興企業", {True}, id="the hint speaks of the head"),
        pytest.param("初创公司", "", {True, False}, id="no hint"),
    ],
)
def test_the_key_is_not_alone_in_ending_as_the_hint_says(key: str, hint: str, heads: set[bool]) -> None:
    gap = Gap(key=table()[key], text="", hint=hint)
    words = wrong_words(Document(FOUND), gap, Tally())
    assert any(sense.word.endswith("公司") for sense in words) in heads
    assert words


def test_of_a_word_three_wrong_words_may_be_wanted() -> None:
    few = Gap(key=table()["马车"], text="")
    assert len(wrong_words(Document(FOUND), few, Tally())) == 2
    assert not wrong_words(Document(FOUND), Gap(key=few.key, text="", least=3), Tally())


@pytest.mark.parametrize(
    ("source", "is_offered"),
    [
        pytest.param("这本书的作者住在山里。", False, id="jargon beside an easy word"),
        pytest.param("这本书的作者问了场记。", True, id="which the text says itself"),
    ],
)
def test_a_short_word_outside_the_list_is_hard_unless_the_text_says_it(source: str, *, is_offered: bool) -> None:
    found, gap = Document(talk(("甲", source, None))), Gap(key=table()["作者"], text="")
    tally = Tally()
    is_refused(found, gap, table()["场记"], tally)
    assert (tally.refused["other-level"] == 0) is is_offered


@pytest.mark.parametrize(
    ("source", "word", "is_offered"),
    [
        pytest.param("臺灣的網路很快。", "網絡", False, id="Taiwan calls it 網路"),
        pytest.param("臺灣的網路很快。", "大夫", False, id="a doctor of the mainland"),
        pytest.param("臺灣的網路很快。", "摩托", False, id="a motorcycle by half its name"),
        pytest.param("臺灣的網路很快。", "摩托車", True, id="a motorcycle"),
        pytest.param("香港的車很快。", "大夫", False, id="nor in another traditional text"),
        pytest.param("這裡的茶很香。", "硬件", False, id="where nothing else tells of Taiwan"),
        pytest.param("香港的大夫很好。", "大夫", True, id="but where it says so"),
        pytest.param("上海的交通很快。", "大夫", True, id="and on the mainland"),
        pytest.param("臺灣的網路很快。", "質量", False, id="mass, where the mainland has quality"),
        pytest.param("臺灣的網路很快。", "模特", False, id="half of 模特兒"),
        pytest.param("臺灣的網路很快。", "出租車", False, id="a taxi of the mainland"),
        pytest.param("臺灣的網路很快。", "塌方", False, id="a landslide, which is 坍方 there"),
        pytest.param("臺灣的網路很快。", "志願者", False, id="Taiwan calls them 志工"),
        pytest.param("臺灣的網路很快。", "鳳梨", True, id="a pineapple"),
        pytest.param("臺灣的網路很快。", "手機", True, id="Taiwan calls it so"),
        pytest.param("臺灣的網絡很快。", "網絡", True, id="the text itself says it"),
        pytest.param("香港的交通很快。", "網絡", True, id="a text that is not of Taiwan"),
        pytest.param("台湾的网路很快。", "网络", True, id="a text in simplified characters"),
        pytest.param("上海的交通很快。", "计程车", False, id="the mainland calls it 出租车"),
        pytest.param("台北的计程车很快。", "计程车", True, id="a simplified text that says it itself"),
        pytest.param("臺北的交通很快。", "計程車", True, id="in Taiwan"),
    ],
)
def test_in_a_text_of_taiwan_words_are_offered_that_are_said_there(source: str, word: str, *, is_offered: bool) -> None:
    assert Document(talk(("甲", source, None))).is_said_there(word) is is_offered


def test_a_key_of_unknown_field_is_tempted_by_the_fields_of_what_it_means() -> None:
    unknown = Sense(word="收窄", pos="v", ja=("縮める",), en=("to narrow",))  # so does 缩小
    assert not is_placed(unknown.word)
    words = {sense.word for sense in tempting(Document(FOUND), unknown)}
    assert "扩大" in words
    assert "睡觉" not in words


@pytest.mark.parametrize(
    ("other", "guard"),
    [
        pytest.param("成本", "reads-alike", id="the key itself"),
        pytest.param("赔钱", "shape", id="a verb beside a noun"),
        pytest.param("方言", "untempting", id="nothing in common with the key"),
        pytest.param("本钱", "means-alike", id="the same meaning"),
        pytest.param("代价", "legible", id="Japanese has the word though the gloss lacks it"),
        pytest.param("价格", "legible", id="kanji tell what it means"),
        pytest.param("收入", "other-level", id="much easier"),
        pytest.param("工资", None, id="something else that is paid"),
    ],
)
def test_a_wrong_word_is_refused_for_its_first_fault(other: str, guard: str | None) -> None:
    tally = Tally()
    assert is_refused(Document(FOUND), GAP, table()[other], tally) is (guard is not None)
    assert list(tally.refused) == ([guard] if guard else [])


@pytest.mark.parametrize(
    ("key", "other", "guard"),
    [
        pytest.param("盒子", "书柜", "kind-of-key", id="a case of books is a case"),
        pytest.param("盒子", "抽屉", None, id="another place to keep things"),
    ],
)
def test_no_sort_of_what_the_key_means_is_offered(key: str, other: str, guard: str | None) -> None:
    gap = Gap(key=table()[key], text="东西都放在＿＿里。")
    tally = Tally()
    assert is_refused(Document(FOUND), gap, table()[other], tally, is_last=True) is (guard is not None)
    assert list(tally.refused) == ([guard] if guard else [])


def test_a_word_is_refused_whose_meaning_is_the_word_itself() -> None:
    assert is_circular(Sense(word="中部", pos="s", ja=("中部",), en=("central part",)))
    assert not is_circular(Sense(word="中部", pos="s", ja=("中部", "真ん中"), en=("central part",)))
    assert not is_circular(table()["成本"])


@pytest.mark.parametrize(
    ("hint", "is_offered"),
    [
        pytest.param("波止場 wharf", True, id="no character of the key"),
        pytest.param("埠頭、波止場 wharf", False, id="one of the key, though the sentence has one of a wrong word"),
    ],
)
def test_a_character_that_the_key_alone_shares_with_the_hint_gives_it_away(hint: str, *, is_offered: bool) -> None:
    gap = Gap(key=table()["码头"], text="岛上没有＿＿，船不能靠岸。", hint=hint)
    assert bool(wrong_words(Document(FOUND), gap, Tally())) is is_offered


@pytest.mark.parametrize(
    ("key", "hint", "others", "is_alone"),
    [
        pytest.param("没用", "役に立たない useless", ("糟糕", "有力", "有趣"), True, id="the only word that denies"),
        pytest.param(
            "没用", "役に立たない useless", ("糟糕", "无聊", "有趣"), False, id="another that denies beside it"
        ),
        pytest.param("无聊", "退屈 boring", ("糟糕", "有力", "有趣"), False, id="a hint that denies nothing"),
        pytest.param("有趣", "つまらなくない not boring", ("糟糕", "有力"), False, id="a key that denies nothing"),
        pytest.param("无人机", "無人機 drone", ("直升机", "望远镜"), False, id="a thing, whose name denies nothing"),
    ],
)
def test_a_key_is_not_alone_in_denying_what_the_hint_denies(
    key: str, hint: str, others: tuple[str, ...], *, is_alone: bool
) -> None:
    assert is_only_denial(table()[key], others, hint) is is_alone


def test_another_of_the_kind_that_the_meaning_ends_in_tempts_most() -> None:
    words = [sense.word for sense in tempting(Document(FOUND), table()["闹钟"])]
    assert words.index("手表") < words.index("冰箱")


def test_an_animal_is_not_alone_in_its_kind_and_stands_beside_those_counted_like_it() -> None:
    said = "外婆从后院里抱来一只母鸡，送给了我们。"
    gap = Gap(key=table()["母鸡"], text=said.replace("母鸡", "＿＿"), hint="めんどり", translation=None)
    words = {sense.word for sense in wrong_words(Document(talk(("林芳", said, None), language=None)), gap, Tally())}
    assert words & {"公鸡", "小鸡"}
    assert "奶牛" not in words


def test_kanji_may_tell_the_last_of_three_words_of_a_sentence_that_is_near_the_key() -> None:
    document = Document(FOUND)
    assert is_cognate(table()["利息"])
    assert is_refused(document, GAP, table()["利息"], Tally())
    assert not is_refused(document, GAP, table()["利息"], Tally(), is_last=True)  # near the key, in a sentence
    assert is_refused(document, GAP, table()["物价"], Tally(), is_last=True)  # whose meaning is the word itself


@pytest.mark.parametrize(
    ("key", "other", "are_of_one"),
    [
        pytest.param("爆米花", "梅花鹿", False, id="what one eats, and an animal"),
        pytest.param("爆米花", "荷花", False, id="what one eats, and a flower"),
        pytest.param("爆米花", "糖葫芦", True, id="two things to eat"),
        pytest.param("头发", "沙发", False, id="a part of the body, and a thing"),
        pytest.param("外套", "套餐", False, id="what one wears, and what one eats"),
        pytest.param("高度", "态度", False, id="a measure, and a manner"),
        pytest.param("工资", "工夫", False, id="a sum, and time"),
        pytest.param("喜剧", "惊喜", False, id="a play, and a feeling"),
        pytest.param("价格", "风格", False, id="what is paid, and how things look"),
        pytest.param("中风", "中介", False, id="an illness, and a trade"),
        pytest.param("松鼠", "松果", False, id="an animal, and what a tree bears"),
        pytest.param("铺子", "卧铺", False, id="a shop, and a berth in a train"),
        pytest.param("院子", "医院", True, id="two places"),
        pytest.param("窗户", "窗帘", True, id="a part of a house, and a thing in it"),
        pytest.param("盘子", "光盘", True, id="two things that can be held"),
        pytest.param("数据", "依据", True, id="two matters that one speaks of"),
        pytest.param("措施", "规律", True, id="two rules"),
    ],
)
def test_a_noun_is_taken_for_another_of_its_sort_alone(key: str, other: str, *, are_of_one: bool) -> None:
    assert are_of_one_sort(table()[key], table()[other]) is are_of_one


def test_a_noun_of_another_sort_is_not_offered_for_its_character() -> None:
    document, key = Document(FOUND), table()["头发"]
    assert not is_of_form_alone(document, key, table()["沙发"])
    assert is_of_form_alone(document, table()["盘子"], table()["光盘"])


@pytest.mark.parametrize(
    ("key", "nearer", "farther"),
    [
        pytest.param("冰箱", "烤箱", "闹钟", id="what stands in a kitchen before what runs on electricity"),
        pytest.param("护士", "大夫", "检察官", id="whoever is beside the sick before whoever has a trade"),
        pytest.param("专利", "版权", "声誉", id="what a firm holds by law before what it leans on"),
    ],
)
def test_a_word_that_is_of_one_field_in_two_ways_tempts_more(key: str, nearer: str, farther: str) -> None:
    near, far = table()[nearer], table()[farther]
    assert in_common(key, nearer) > in_common(key, farther) > 0
    words = list(tempting(Document(FOUND), table()[key], [near, far]))
    assert near in words
    assert far not in words or words.index(near) < words.index(far)


@pytest.mark.parametrize(
    ("is_wide", "offered"),
    [
        pytest.param(True, 3, id="one of the next field stands third"),
        pytest.param(False, 2, id="only what is of the field itself"),
    ],
)
def test_a_word_of_the_next_field_may_stand_third_where_two_of_the_field_are_left(
    *, is_wide: bool, offered: int
) -> None:
    gap = Gap(key=table()["伤口"], text="", is_wide=is_wide)
    assert len(wrong_words(Document(FOUND), gap, Tally())) == offered


def test_no_option_shares_a_kanji_with_the_japanese_that_it_must_be_unlike() -> None:
    alike = Gap(key=GAP.key, text=GAP.text, unlike="利益、費用、収支")
    words = wrong_words(Document(FOUND), alike, Tally())
    assert words
    assert not any(set("利益費用収支") & set("".join(sense.ja)) for sense in words)


def test_a_word_that_is_spelt_by_region_is_not_offered_in_traditional_characters() -> None:
    assert in_traditional("结账") is None
    assert in_traditional("排队") == "排隊"


@pytest.mark.parametrize(
    ("text", "guard"),
    [
        pytest.param("工资和＿＿都很高。", "in-prompt", id="the prompt shows it"),
        pytest.param("运费和＿＿都很高。", None, id="the prompt shows another"),
    ],
)
def test_no_word_of_the_prompt_is_offered(text: str, guard: str | None) -> None:
    tally = Tally()
    gap = Gap(key=table()["成本"], text=text)
    assert is_refused(Document(FOUND), gap, table()["工资"], tally) is (guard is not None)
    assert list(tally.refused) == ([guard] if guard else [])


@pytest.mark.parametrize(
    ("one", "other", "are_refused"),
    [
        pytest.param("工资", "薪水", True, id="two words for pay"),
        pytest.param("工资", "运费", False, id="pay and what a transport costs"),
    ],
)
def test_two_wrong_words_do_not_rule_each_other_out(one: str, other: str, *, are_refused: bool) -> None:
    tally = Tally()
    assert is_close(table()[one], table()[other], tally) is are_refused
    assert tally.refused["distractors-alike"] == are_refused


@pytest.mark.parametrize(
    ("key", "other", "translation", "guard"),
    [
        pytest.param("刷牙", "打扮", "", "slot", id="it stands where the other cannot"),
        pytest.param("成本", "工资", "給料もコストも高いです。", "translation", id="the translation has its meaning"),
        pytest.param("成本", "工资", "家賃もコストも高いです。", None, id="the translation has another"),
    ],
)
def test_a_wrong_word_is_refused_for_its_place_or_its_translation(
    key: str, other: str, translation: str, guard: str | None
) -> None:
    tally = Tally()
    gap = Gap(key=table()[key], text="", translation=translation)
    assert is_refused(Document(FOUND), gap, table()[other], tally) is (guard is not None)
    assert list(tally.refused) == ([guard] if guard else [])


@pytest.mark.parametrize(
    ("least", "count"),
    [
        pytest.param(2, 0, id="two are enough"),
        pytest.param(3, 1, id="three are wanted"),
    ],
)
def test_it_is_counted_where_the_words_left_would_show_the_key(least: int, count: int) -> None:
    tally = Tally()
    wrong_words(Document(FOUND), Gap(key=table()["马车"], text="", least=least), tally)
    assert tally.refused["only-one"] == count


@pytest.mark.parametrize(
    ("other", "is_told_apart"),
    [
        pytest.param("教会", False, id="to teach, and a church"),
        pytest.param("操作", True, id="one word"),
    ],
)
def test_a_word_that_is_written_like_another_one_is_not_offered(other: str, *, is_told_apart: bool) -> None:
    gap = Gap(
        key=table()["掌握"], text="这门手艺只被少数人＿＿。", translation="この技は少数の人だけに握られています。"
    )
    tally = Tally()
    is_refused(Document(FOUND), gap, table()[other], tally)
    assert ("homograph" not in tally.refused) is is_told_apart


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        pytest.param("教会", True, id="two words"),
        pytest.param("东西", False, id="a light syllable makes no other one"),
        pytest.param("操作", False, id="one reading"),
    ],
)
def test_two_words_are_written_alike_where_the_dictionary_has_both(word: str, *, expected: bool) -> None:
    assert is_homograph(word) is expected


@pytest.mark.parametrize(
    ("place", "stage"), [pytest.param("台北", "舞台", id="台"), pytest.param("臺北", "舞臺", id="臺")]
)
def test_a_word_is_offered_in_the_forms_that_the_text_prints(place: str, stage: str) -> None:
    found = Document(talk(("甲", f"他在{place}的陽光下讀書。", None), language=None))
    pool = ranked(found, replace(table()["阳台"], word="陽台"), ())
    assert stage in {sense.word for sense in pool}
    assert found.in_forms(replace(table()["舞台"], word="舞臺")).word == stage


@pytest.mark.parametrize(
    ("said", "better", "worse"),
    [
        pytest.param("山上有竹子，也有松树。", "桃树", "沙子", id="among trees"),
        pytest.param("墙里有竹子，也有水泥。", "沙子", "桃树", id="among what one builds with"),
    ],
)
def test_of_two_fields_of_a_word_the_one_that_the_text_has_more_words_of_tempts(
    said: str, better: str, worse: str
) -> None:
    found = Document(talk(("甲", said, None), language=None))
    pool = [sense.word for sense in ranked(found, table()["竹子"], ())]
    assert pool.index(better) < pool.index(worse)


@pytest.mark.parametrize(
    ("unlike", "guard"),
    [
        pytest.param("費用", "gloss-overlap", id="a character of its gloss"),
        pytest.param("経費以外", "gloss-overlap", id="the same one in another word"),
        pytest.param("値段", None, id="none of them"),
    ],
)
def test_a_wrong_word_is_refused_whose_gloss_has_a_character_of_what_is_asked_for(
    unlike: str, guard: str | None
) -> None:
    tally = Tally()
    gap = Gap(key=table()["成本"], text="", unlike=unlike)
    assert is_refused(Document(FOUND), gap, table()["路费"], tally) is (guard is not None)
    assert list(tally.refused) == ([guard] if guard else [])


@pytest.mark.parametrize(
    ("source", "key", "words", "expected"),
    [
        pytest.param("他付钱了。", "付钱", ("加码", "回本", "赔本"), False, id="none that he knows who knows the key"),
        pytest.param("他付钱了。", "付钱", ("加码", "回本", "涨价"), True, id="one of the list"),
        pytest.param("他付钱了，别人都赔本了。", "付钱", ("加码", "回本", "赔本"), True, id="one that the text says"),
        pytest.param("他讲价了。", "讲价", ("加码", "回本", "赔本"), True, id="a key that is as rare"),
    ],
)
def test_the_key_is_not_the_one_word_that_is_known(
    source: str, key: str, words: tuple[str, ...], *, expected: bool
) -> None:
    gap = Gap(key=table()[key], text="", near=0)
    assert hide(Document(talk(("甲", source, None))), gap, [table()[word] for word in words], "") is expected


@pytest.mark.parametrize(
    ("words", "is_by_form", "expected"),
    [
        pytest.param(("沙发", "柜子", "抽屉"), True, False, id="most words are two levels above"),
        pytest.param(("沙发", "书架", "抽屉"), True, True, id="one of them is"),
        pytest.param(("沙发", "柜子", "抽屉"), False, True, id="in a sentence, which tells more"),
    ],
)
def test_a_word_that_all_know_does_not_stand_beside_harder_ones_alone(
    words: tuple[str, ...], *, is_by_form: bool, expected: bool
) -> None:
    gap = Gap(key=table()["椅子"], text="", hint="いす", near=0, is_by_form=is_by_form)
    assert hide(Document(FOUND), gap, [table()[word] for word in words], "") is expected


@pytest.mark.parametrize(
    ("word", "far"),
    [
        pytest.param("喇叭", "底盘", id="no part of a car stands for what is heard"),
        pytest.param("台上", "海底", id="nothing under the sea stands for a stage"),
        pytest.param("流水线", "区块链", id="no branch of computing stands for how a factory works"),
    ],
)
def test_what_is_of_quite_another_field_is_no_rival(word: str, far: str) -> None:
    found = Document(talk(("甲", f"我看到{word}了。", None), language=None))
    assert far not in {sense.word for sense in ranked(found, table()[word], ())}


@pytest.mark.parametrize(
    ("key", "words", "expected"),
    [
        pytest.param("电脑", ("手机", "飞机", "司机"), False, id="all others end in one noun"),
        pytest.param("电脑", ("手机", "飞机", "电视"), True, id="one of them does not"),
        pytest.param("耳机", ("手机", "飞机", "司机"), True, id="the key does too"),
        pytest.param("领带", ("帽子", "裤子", "袜子"), True, id="an ending that many words have"),
    ],
)
def test_the_key_is_not_the_odd_one_among_words_of_one_head(
    key: str, words: tuple[str, ...], *, expected: bool
) -> None:
    gap = Gap(key=table()[key], text="", near=0)
    assert hide(Document(FOUND), gap, [table()[word] for word in words], "") is expected


@pytest.mark.parametrize(
    ("words", "are_harder"),
    [
        pytest.param("抗议 释怀 同意", True, id="two of three"),
        pytest.param("抗议 同意 支持", False, id="one of three"),
    ],
)
def test_most_words_may_be_known_to_whoever_is_asked(words: str, *, are_harder: bool) -> None:
    assert _are_mostly_harder(4, [table()[word] for word in words.split()]) is are_harder
