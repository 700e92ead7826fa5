"""A complement is asked by the meaning of its verb with it, and only with complements that do not give that meaning."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizzes.cloze.complement import _level, items
from quizzes.cloze.completed import completed
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from quizzes.languages import TranslationLanguage
from quizzes.question import Localized
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from quizzes.distractors.item import Item

ASKED = [
    pytest.param("恐怕找不到理由。", "到", "找不到", id="cannot"),
    pytest.param("学生都买得起。", "起", "买得起", id="can"),
    pytest.param("我们要把想法写下来。", "下来", "写下来", id="direction"),
    pytest.param("技术变成了产品。", "成", "变成", id="result"),
    pytest.param("这样做划不来。", "来", "划不来", id="idiom"),
    pytest.param("連比賽都參加不了。", "了", "參加不了", id="traditional"),
]
NOT_ASKED = [
    pytest.param("我们这里一天来不了三个客人。", id="not so many come"),
    pytest.param("他去学校找老师。", id="no complement"),
    pytest.param("他买不买都行。", id="a question of two forms"),
    pytest.param("他想变成熟。", id="the complement begins another word"),
    pytest.param("他看到了海。", id="a verb that takes many"),
    pytest.param("用不着嘛。", id="too little to go by"),
]


@pytest.mark.parametrize(("sentence", "key", "whole"), ASKED)
def test_the_verb_and_the_meaning_decide_the_complement(sentence: str, key: str, whole: str) -> None:
    [item] = _items(sentence)
    assert item.key == key
    assert f"「{whole}」" in (item.explanation.ja or "")
    assert "＿＿" in item.prompt
    stem = whole.removesuffix(key)
    assert all(
        (wrong.why.en or "").startswith(f"The complement {wrong.option} adds the idea that ")
        or (wrong.why.en or "").startswith(f"{stem}{wrong.option} means ")
        or "; even with " in (wrong.why.en or "")
        for wrong in item.distractors
    )


@pytest.mark.parametrize(
    ("translation", "has_other"),
    [
        pytest.param("会社が生き延びてこそ、夢を語る資格がある。", False, id="it has the other meaning"),
        pytest.param("会社が生きていってこそ、夢を語る資格がある。", True, id="it has the meaning"),
    ],
)
def test_what_the_translation_has_is_no_wrong_complement(translation: str, *, has_other: bool) -> None:
    document = Document(talk(("甲", "公司首先要活下去，才有资格谈梦想。", translation)))
    [item] = items(document, Tally())
    assert item.key == "下去"
    assert ("下来" in {each.option for each in item.distractors}) is has_other


@pytest.mark.parametrize(
    ("sentence", "asked"),
    [
        pytest.param("听了这个故事，孩子们都笑起来了。", ["起来"], id="they begin to laugh"),
        pytest.param("听了这个故事，孩子们大声笑起来。", ["起来"], id="at the end"),
        pytest.param("那个孩子笑起来没有声音。", [], id="when the child laughs"),
        pytest.param("那个孩子一笑起来，大家都高兴。", [], id="whenever the child laughs"),
        pytest.param("我总是想不起来他的名字。", ["起来"], id="what one cannot remember"),
        pytest.param("那件事我一年也想不起来两回。", [], id="how often one thinks of it"),
    ],
)
def test_to_begin_and_to_remember_are_asked_where_the_sentence_says_that(sentence: str, asked: list[str]) -> None:
    assert [item.key for item in _items(sentence)] == asked


@pytest.mark.parametrize(
    ("source", "translation", "asked"),
    [
        pytest.param(
            "那孩子哭起来，跟拉警报似的。",
            "When that child cries, it's like a siren.",
            [],
            id="how it is when a child cries",
        ),
        pytest.param(
            "那孩子哭起来，大家都跑过来了。", "The child began to cry, and all came running.", ["起来"], id="it began"
        ),
        pytest.param("那孩子哭起来，跟拉警报似的。", "あの子が泣くと、サイレンのようです。", [], id="in Japanese"),
        pytest.param(
            "那孩子哭起来，大家都跑过来了。", "その子が泣き出し、みな駆けてきた。", ["起来"], id="it began, in Japanese"
        ),
    ],
)
def test_before_a_comma_the_translation_tells_whether_it_begins(
    source: str, translation: str, asked: list[str]
) -> None:
    language = TranslationLanguage.ENGLISH if translation.isascii() else TranslationLanguage.JAPANESE
    document = Document(talk(("甲", source, translation), language=language))
    assert [item.key for item in items(document, Tally()) if item.key == "起来"] == asked


@pytest.mark.parametrize(
    ("sentence", "asked"),
    [
        pytest.param("我们店一个星期也收不到五封信。", [], id="less than so many"),
        pytest.param("我们店一个星期也收不到一封信。", ["到"], id="none at all"),
        pytest.param("我们店一个星期就收到五封信。", ["到"], id="so many"),
    ],
)
def test_what_cannot_be_had_is_asked_where_it_is_not_less_than_so_much(sentence: str, asked: list[str]) -> None:
    assert [item.key for item in _items(sentence)] == asked


@pytest.mark.parametrize("sentence", NOT_ASKED)
def test_no_complement_is_asked(sentence: str) -> None:
    assert not _items(sentence)


def test_a_verb_with_its_complement_is_one_subject_whether_it_can_be_done_or_not() -> None:
    sentences = "他说的话我听懂了。", "他说的话我听不懂。", "他说的话我听得懂。"
    assert {_items(sentence)[0].subject for sentence in sentences} == {"听懂"}


def test_a_complement_that_the_prompt_shows_again_is_not_asked() -> None:
    tally = Tally()
    assert not list(items(Document(talk(("甲", "我们找到了，也想到了。", None), language=None)), tally))
    assert tally.refused["gap-in-prompt"]


def test_the_hint_says_what_the_verb_means_with_its_complement() -> None:
    [item] = _items("学生都买得起。")
    assert item.hint is not None
    assert (item.hint.ja, item.hint.en) == ("（お金が足りて）買える", "can afford to buy")
    assert {"到", "完"} <= set(item.all_options)


@pytest.mark.parametrize(
    ("sentence", "option", "ja", "en"),
    [
        pytest.param("手太短，谁也够不着书架。", "完", "最後までし終える", "done to the end", id="finished"),
        pytest.param("手太短，谁也够不着书架。", "起", "お金や力", "the money or the strength", id="a potential"),
        pytest.param("我们把它改成一个机器。", "起", "直し始める", "to start changing", id="a result that begins"),
        pytest.param("我们一定要守住这个家。", "起", "または〜し始める", "goes up, or starts", id="a result"),
        pytest.param(
            "你怎么看得出来鱼新不新鲜？",
            "起来",
            "「看起来」は「見たところ",
            "even with 得 in between it does not mean “can tell",
            id="a bare one",
        ),
        pytest.param(
            "你怎么看得出来鱼新不新鲜？", "过来", "全部に目が届く", "get round to looking", id="a potential known"
        ),
    ],
)
def test_a_reason_says_what_the_wrong_complement_adds(sentence: str, option: str, ja: str, en: str) -> None:
    [item] = _items(sentence)
    [wrong] = (wrong for wrong in item.distractors if wrong.option == option)
    assert ja in (wrong.why.ja or "")
    assert en in (wrong.why.en or "")


def _items(sentence: str) -> list[Item]:
    return list(items(Document(talk(("甲", sentence, None), language=None)), Tally()))


@pytest.mark.parametrize(
    ("sentence", "option", "says"),
    [
        pytest.param("他在山上看不见花。", "起", "look down on", id="a fixed potential"),
        pytest.param("学生都买得起。", "到", "get hold of", id="another key"),
        pytest.param("上星期他收到一封信。", "完", "to finish collecting", id="rent is collected, and crops"),
    ],
)
def test_what_the_verb_means_with_another_complement_is_told(sentence: str, option: str, says: str) -> None:
    [item] = _items(sentence)
    [wrong] = (wrong for wrong in item.distractors if wrong.option == option)
    assert says in (wrong.why.en or "")


@pytest.mark.parametrize(
    ("sentence", "is_asked"),
    [
        pytest.param("你别扭什么，我高兴还来不及。", False, id="only too glad"),
        pytest.param("车要开了，我吃饭来不及。", True, id="too late"),
    ],
)
def test_how_glad_somebody_is_is_no_lack_of_time(sentence: str, *, is_asked: bool) -> None:
    assert bool(_items(sentence)) is is_asked


def test_taking_it_into_ones_head_is_not_remembering() -> None:
    assert not _items("您怎么想起来打游戏的？")


@pytest.mark.parametrize(
    ("sentence", "key", "ja", "en"),
    [
        pytest.param("电梯突然停下来了。", "下来", "動きや状態が落ち着く", "things come to rest", id="to come to rest"),
        pytest.param("我们把想法写下来。", "下来", "後に残る", "is kept", id="to stay"),
        pytest.param(
            "老师问的问题我答不上来。", "上来", "言葉がうまく出てくる", "comes up with the words; 不 in", id="the words"
        ),
        pytest.param("学生都买得起。", "起", "お金がある", "the money for it; 得 in between", id="having the money"),
    ],
)
def test_the_explanation_says_what_the_complement_adds(sentence: str, key: str, ja: str, en: str) -> None:
    [item] = (item for item in _items(sentence) if item.key == key)
    assert ja in (item.explanation.ja or "")
    assert en in (item.explanation.en or "")


def test_a_wrong_complement_that_makes_a_word_is_told_by_its_meaning() -> None:
    [item] = _items("我们都听懂了老师的话。")
    whys = {wrong.option: wrong.why.en or "" for wrong in item.distractors}
    assert "听到 means “to hear”" in whys["到"]


@pytest.mark.parametrize(
    ("translation", "is_asked"),
    [
        pytest.param("恐らく理由は見つかりません。", True, id="the sense of the table"),
        pytest.param("おそらく理由はありません。", False, id="another sense"),
        pytest.param(None, True, id="no translation of its own"),
    ],
)
def test_a_sense_that_the_translation_does_not_bear_out_is_not_asked(
    translation: str | None, *, is_asked: bool
) -> None:
    tally = Tally()
    document = Document(talk(("甲", "恐怕找不到理由。", translation), language=TranslationLanguage.JAPANESE))
    assert bool(list(items(document, tally))) is is_asked
    assert bool(tally.refused["sense-unsaid"]) is not is_asked


def test_what_might_be_touched_or_met_is_not_asked() -> None:
    assert not _items("因为她什么都碰不到。")


def test_a_complement_that_is_read_otherwise_than_the_particle_shows_its_reading_and_is_no_easy_one() -> None:
    [item] = _items("书放得太高了，他够不着那本书。")
    assert item.key == "着"
    assert "補語「着」（zháo）" in (item.explanation.ja or "")
    assert "the complement 着 (zháo)" in (item.explanation.en or "")
    assert item.level == 5


@pytest.mark.parametrize(
    ("translation", "ja", "en"),
    [
        pytest.param(None, "立ち去れない、歩けない", "cannot leave, cannot walk", id="nothing tells which"),
        pytest.param(
            "家から病院までの八百メートルを、私は一人では歩けません。", "歩けない", "cannot walk", id="on foot"
        ),
    ],
)
def test_who_cannot_go_may_be_unable_to_walk(translation: str | None, ja: str, en: str) -> None:
    language = None if translation is None else TranslationLanguage.JAPANESE
    made = items(
        Document(talk(("甲", "从家到医院那八百米，我一个人走不了。", translation), language=language)), Tally()
    )
    [item] = (item for item in made if item.key == "了")
    assert item.hint is not None
    assert (item.hint.ja, item.hint.en) == (ja, en)
    assert "动" not in item.all_options


@pytest.mark.parametrize(
    ("sentence", "key", "level"),
    [
        pytest.param("这些房子都谈不上漂亮。", "上", 7, id="a listed word is met as a whole"),
        pytest.param("他的水平算不上最高。", "上", 7, id="its like is no easier"),
        pytest.param("现在出门还来得及吗？", "及", 4, id="a word of a middle level"),
        pytest.param("他哪里不对，我说不上来。", "上来", 6, id="words that do not come, which no direction tells"),
        pytest.param("路上人很多，我看不见他。", "见", 3, id="what cannot be done, though listed late"),
        pytest.param("我把他当成老师。", "成", 3, id="an easy verb, and a whole that is listed late"),
        pytest.param("这个孩子什么都听得懂。", "懂", 3, id="the sum of its characters"),
        pytest.param("她一下子就喜欢上这里了。", "上", 2, id="without anything in between"),
    ],
)
def test_a_complement_is_as_hard_as_its_whole_word(sentence: str, key: str, level: int) -> None:
    [item] = (item for item in _items(sentence) if item.key == key)
    assert item.level == level


@pytest.mark.parametrize(
    ("sentence", "ja", "en"),
    [
        pytest.param(
            "我们想把这条老街变成一个公园。", "〜に変える", "to turn (something) into", id="an object before it"
        ),
        pytest.param("这条老街变成了一个公园。", "〜になる、〜に変わる", "to become, to turn into", id="none"),
        pytest.param(
            "他把书卖了，老街变成了一个公园。",
            "〜になる、〜に変わる",
            "to become, to turn into",
            id="of another clause",
        ),
        pytest.param(
            "那三把椅子变成了一个公园。", "〜になる、〜に変わる", "to become, to turn into", id="a measure word"
        ),
    ],
)
def test_something_is_turned_into_another_thing_only_where_an_object_is_named(sentence: str, ja: str, en: str) -> None:
    [item] = _items(sentence)
    assert item.hint == Localized(ja=ja, en=en)


@pytest.mark.parametrize(
    ("sentence", "ja", "en"),
    [
        pytest.param("这个主意听起来不错。", "聞いてみると、そう感じられる", "something sounds that way", id="sounds"),
        pytest.param("这些房子看起来很旧。", "見てみると、そう感じられる", "something looks that way", id="looks"),
        pytest.param(
            "这些房子都称得上漂亮。", "そう呼べるところまで達する", "it is enough to be called that", id="is called"
        ),
        pytest.param(
            "对了，然后才谈得上漂亮。",
            "そう言える、または話題にできるところまで達する",
            "it goes far enough to be called that or to be spoken of",
            id="is spoken of",
        ),
    ],
)
def test_what_a_complement_adds_is_said_of_the_verb_it_stands_with(sentence: str, ja: str, en: str) -> None:
    [item] = _items(sentence)
    assert ja in (item.explanation.ja or "")
    assert en in (item.explanation.en or "")


@pytest.mark.parametrize(
    ("sentence", "ja", "en"),
    [
        pytest.param(
            "现在学生都买不起。", "それだけの力や余裕がない", "says that this is beyond one's means", id="no money"
        ),
        pytest.param("这么远的路谁走得动？", "それができる", "says that this is possible", id="strong enough"),
        pytest.param("这个孩子什么都听得懂。", "それができる", "says that this is possible", id="one can"),
        pytest.param("老师问的问题我答不上来。", "それができない", "says that this is not possible", id="one cannot"),
        pytest.param("技术变成了产品。", None, None, id="nothing in between"),
    ],
)
def test_what_stands_in_between_says_whether_it_is_so_or_can_be(sentence: str, ja: str | None, en: str | None) -> None:
    item = _items(sentence)[0]
    assert (f"が入ると、{ja}ことを表します。" in (item.explanation.ja or "")) is (ja is not None)
    assert ((en or "in between says") in (item.explanation.en or "")) is (en is not None)


@pytest.mark.parametrize(
    ("sentence", "whole", "is_fixed"),
    [
        pytest.param("这样做划不来。", "划不来", True, id="it does not pay"),
        pytest.param("她跟新同事很合得来。", "合得来", True, id="to get along"),
        pytest.param("这件事你用不着担心。", "用不着", True, id="no need"),
        pytest.param("他做事一向靠得住。", "靠得住", False, id="reliable, which one can lean on firmly"),
        pytest.param("我做这些对得起大家。", "对得起", True, id="to do right by"),
        pytest.param("现在出门还来得及吗？", "来得及", True, id="time enough"),
        pytest.param("学生都买得起。", "买得起", False, id="what can be afforded"),
    ],
)
def test_a_fixed_phrase_is_told_as_a_whole(sentence: str, whole: str, *, is_fixed: bool) -> None:
    [item] = _items(sentence)
    assert (f"「{whole}」全体で決まった言い方です" in (item.explanation.ja or "")) is is_fixed
    assert (f"{whole} as a whole is a fixed phrase" in (item.explanation.en or "")) is is_fixed
    assert ("adds the idea" in (item.explanation.en or "")) is not is_fixed


@pytest.mark.parametrize(
    ("sentence", "denial"),
    [
        pytest.param("他出门的时候没来得及关灯。", "没", id="not in time"),
        pytest.param("现在出门还来得及吗？", None, id="in time"),
        pytest.param("明天有没有来得及的车？", None, id="asked whether there is any"),
        pytest.param("昨天我差一点没来得及关灯。", None, id="all but"),
    ],
)
def test_what_is_denied_is_told_as_denied(sentence: str, denial: str | None) -> None:
    [item] = (item for item in _items(sentence) if item.key == "及")
    assert (f"前の「{denial}」が、それを打ち消しています" in (item.explanation.ja or "")) is (denial is not None)
    assert (f"Here {denial} before it negates it." in (item.explanation.en or "")) is (denial is not None)


@pytest.mark.parametrize(
    ("sentence", "is_denied"),
    [
        pytest.param("老师问我们作业写没写完。", False, id="asked whether it is done"),
        pytest.param("老師問我們作業寫沒寫完。", False, id="asked in traditional characters"),
        pytest.param("老师知道我们作业没写完。", True, id="not done"),
    ],
)
def test_what_is_asked_by_saying_a_verb_twice_is_not_denied(sentence: str, *, is_denied: bool) -> None:
    [item] = _items(sentence)
    assert ("それを打ち消しています" in (item.explanation.ja or "")) is is_denied
    assert ("before it negates it" in (item.explanation.en or "")) is is_denied


@pytest.mark.parametrize(
    ("after", "is_offered"),
    [
        pytest.param("饭也不想吃了", False, id="until one wants no more"),
        pytest.param("故事就走了", True, id="to the end"),
    ],
)
def test_no_complement_is_offered_that_is_right_too(after: str, *, is_offered: bool) -> None:
    [item] = (item for item in _items(f"她把山里的事讲给大家听，讲完{after}。") if item.key == "完")
    assert ("到" in item.all_options) is is_offered


def test_what_a_meaning_quotes_is_written_in_the_script_of_the_text() -> None:
    found = Document(talk(("甲", "我們吃完東西就走了。", "食べ終えて行きました。")))
    [why] = (wrong.why for item in items(found, Tally()) for wrong in item.distractors if wrong.option == "起")
    assert "從…吃起" in (why.ja or "")
    assert "從…吃起" in (why.en or "")


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        pytest.param("他意识到了什么。", 5, id="a verb that is met late"),
        pytest.param("我真的受不了他。", 4, id="a form that is met as one word"),
        pytest.param("我们把窗户擦干净了。", 4, id="a verb and a result that no list has as one word"),
    ],
)
def test_a_complement_is_of_the_level_of_its_verb_or_of_the_two_as_one_word(sentence: str, level: int) -> None:
    [spot] = Document(talk(("甲", sentence, None), language=None)).spots
    assert [_level(one) for one in completed(spot)] == [level]


@pytest.mark.parametrize(
    ("sentence", "says"),
    [
        pytest.param("他吃完第一件事就是洗碗。", "吃到 means “to get to eat”", id="what one does first is no piece"),
        pytest.param("他听完那个消息就笑了。", "听到 means “to hear”", id="what one hears"),
    ],
)
def test_dao_before_a_piece_tells_how_far_one_gets(sentence: str, says: str) -> None:
    [why] = (wrong.why for item in _items(sentence) for wrong in item.distractors if wrong.option == "到")
    assert says in (why.en or "")


@pytest.mark.parametrize(
    ("sentence", "key", "wrong"),
    [
        pytest.param("这么多活，我一天做不了。", "了", "完", id="too much for a day, which cannot be finished"),
        pytest.param("那时候我们根本看不到电影。", "到", "起", id="films that one cannot pay for"),
        pytest.param("我答应他的事都做完了。", "完", "到", id="what was promised is done"),
        pytest.param("老人的话年轻人听不进去。", "进去", "下去", id="words that one cannot bear"),
        pytest.param("我决定在这里留下来。", "下来", "下去", id="to stay on"),
        pytest.param("我们等得及，不用着急。", "及", "起", id="to have the time to wait"),
        pytest.param("一张纸上写不完这么多字。", "完", "下", id="no room for it"),
        pytest.param("我读懂了他的意思。", "懂", "出", id="to read what somebody means"),
        pytest.param("她把教室打扫干净了。", "干净", "整齐", id="clean and tidy"),
    ],
)
def test_no_complement_is_offered_that_says_nearly_the_same(sentence: str, key: str, wrong: str) -> None:
    [item] = (item for item in _items(sentence) if item.key == key)
    assert wrong not in item.all_options


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("她每天把院子打扫得干净，也不说累。", id="how clean it is"),
        pytest.param("他把自己的意思说得清楚，也不说多。", id="how clearly it is said"),
    ],
)
def test_how_well_something_is_done_is_not_asked_as_what_can_be_done(sentence: str) -> None:
    assert not _items(sentence)


@pytest.mark.parametrize(
    ("translation", "meaning"),
    [
        pytest.param("この問題がどうしても解けません。", "（問題などを）解けない", id="a question"),
        pytest.param("こういう器はどうしても作り出せません。", "作り出せない", id="a thing"),
    ],
)
def test_what_cannot_be_made_is_told_from_what_cannot_be_worked_out(translation: str, meaning: str) -> None:
    found = Document(talk(("甲", "我怎么也做不出来。", translation)))
    assert [item.hint.ja for item in items(found, Tally()) if item.hint] == [meaning]


@pytest.mark.parametrize(
    ("sentence", "is_told"),
    [
        pytest.param("他把两块木头换成了新的。", True, id="no other says what something becomes"),
        pytest.param("她把他的病当成了普通感冒。", False, id="one becomes somebody by another, too"),
    ],
)
def test_it_is_told_where_one_complement_alone_says_what_something_becomes(sentence: str, *, is_told: bool) -> None:
    [item] = (item for item in _items(sentence) if item.key == "成")
    whys = [each.why.en or "" for each in item.distractors]
    assert any("only 成 can be followed by what something becomes" in why for why in whys) is is_told
