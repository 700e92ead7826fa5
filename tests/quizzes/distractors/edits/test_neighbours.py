"""Another wording is offered only where it can stand between what is before and behind it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizzes.distractors.edits.neighbours import cannot_stand, is_claimed
from quizzes.distractors.places import BothSides, Side, Site
from quizzes.question import Localized


def site(both: BothSides, zh: str, other: str) -> Site:
    """Exchange on either side what stands before the stroke for what stands behind."""
    (said, wrong), (said_there, wrong_there) = zh.split("|"), other.split("|")
    start, place = both.source.index(said), both.translation.index(said_there)
    return Site(
        zh=Side(start=start, end=start + len(said), said=said, others=(wrong,)),
        other=Side(start=place, end=place + len(said_there), said=said_there, others=(wrong_there,)),
        clause=0,
        meanings=(Localized(ja="一", en="one"), Localized(ja="二", en="two")),
    )


@pytest.mark.parametrize(
    ("source", "zh", "translation", "other", "is_refused"),
    [
        pytest.param(
            "她什么时候搬走？", "什么时候|为什么", "彼女はいつごろ引っ越しますか。", "いつ|なぜ", True, id="ごろ"
        ),
        pytest.param("她什么时候搬走？", "什么时候|在哪儿", "いつから住むのですか。", "いつ|どこで", True, id="から"),
        pytest.param("她什么时候搬走？", "什么时候|为什么", "いつ引っ越しますか。", "いつ|なぜ", False, id="the verb"),
        pytest.param("我先请他扫地。", "先|顺便", "まずは床を掃いてもらいます。", "まず|ついでに", True, id="は"),
        pytest.param("我先请他扫地。", "先|顺便", "まず床を掃いてもらいます。", "まず|ついでに", False, id="no は"),
        pytest.param("她经常迟到。", "经常|偶尔", "よくは遅れません。", "よく|たまに", False, id="たまには"),
        pytest.param("她买了伞。", "伞|帽子", "傘は買いました。", "傘|帽子", False, id="a noun before は"),
    ],
)
def test_no_particle_follows_an_adverb_that_does_not_go_with_it(
    source: str, zh: str, translation: str, other: str, *, is_refused: bool
) -> None:
    both = BothSides(source=source, translation=translation, language="ja")
    assert cannot_stand(site(both, zh, other), 0, both) is is_refused


@pytest.mark.parametrize(
    ("source", "zh", "is_refused"),
    [
        pytest.param("她一直都是老师。", "一直|偶尔", True, id="now and then all the time"),
        pytest.param("后来我们不卖茶了。", "后来|很快", True, id="soon before a subject without 就"),
        pytest.param("我把信跟照片一起放好。", "一起|轮流", True, id="in turn, of one who takes two things"),
        pytest.param("我们把信跟照片一起放好。", "一起|轮流", False, id="in turn, of several"),
        pytest.param("后来别人不来买茶。", "后来|很快", True, id="soon before others without 就"),
        pytest.param("后来我们就不卖茶了。", "后来|很快", False, id="soon before a subject with 就"),
        pytest.param("我们后来不卖茶了。", "后来|很快", False, id="soon behind its subject"),
        pytest.param("她一直教书。", "一直|偶尔", False, id="now and then"),
        pytest.param("我觉得不公平，就走了。", "觉得|听说", True, id="what is so of nothing, which is heard"),
        pytest.param("我认为值得。", "认为|希望", True, id="what is so of nothing, which is hoped"),
        pytest.param("我认为这条路值得走。", "认为|希望", False, id="what is so of something, which is hoped"),
        pytest.param("她基本上不用浇水。", "基本上|偶尔", True, id="now and then without need"),
        pytest.param("她还常去看牛吗？", "常|有时候", True, id="now and then behind 还"),
        pytest.param("她还常去看牛吗？", "常|偶尔", False, id="seldom behind 还"),
        pytest.param("他有时候还去钓鱼。", "有时候|总是", True, id="always before 还"),
        pytest.param("他有时候还去钓鱼。", "有时候|偶尔", False, id="seldom before 还"),
        pytest.param("他有时候还钱给我。", "有时候|总是", False, id="always before 还 that gives back"),
        pytest.param("他们常常被雨淋湿。", "常常|偷偷", True, id="in secret, of what is done to them"),
        pytest.param("他们常常去河边。", "常常|偷偷", False, id="in secret, of what they do"),
        pytest.param("她忽然喊了一声。", "忽然|逐渐", True, id="little by little, in one breath"),
        pytest.param("她忽然喊起来了。", "忽然|逐渐", False, id="little by little, louder and louder"),
        pytest.param("他是全组最高的一个。", "最|比较", True, id="rather, of a whole group"),
        pytest.param("他是最高的一个。", "最|比较", False, id="rather, of nobody named"),
        pytest.param("她突然也来了。", "突然|偷偷", True, id="a manner before 也"),
        pytest.param("她突然来了。", "突然|偷偷", False, id="a manner before the verb"),
        pytest.param("她们都已经走了。", "已经|果然", True, id="what is said of all, behind 都"),
        pytest.param("她们也已经走了。", "已经|果然", False, id="what is said of all, behind 也"),
        pytest.param("车票要便宜，要准时。", "准时|随时", True, id="an adverb that no verb follows"),
        pytest.param("火车要准时到。", "准时|随时", False, id="an adverb that a verb follows"),
        pytest.param("其实，她没来。", "其实|有时", False, id="an adverb before a comma at the head"),
        pytest.param("他们最常问您什么？", "常|总是", True, id="an adverb behind a degree"),
        pytest.param("他们常问您什么？", "常|总是", False, id="an adverb without a degree"),
        pytest.param("我妈不同意，她问我为什么。", "她问我|她们问我", True, id="several, where one is named"),
        pytest.param("我妈不同意，她问我为什么。", "她问我|我问她", False, id="one, where one is named"),
        pytest.param("那天下雨，她问我为什么。", "她问我|她们问我", False, id="several, where nobody is named"),
        pytest.param("伞一直放在车里。", "一直|渐渐", True, id="little by little, of what lasts"),
        pytest.param("天突然黑了。", "突然|渐渐", False, id="little by little"),
        pytest.param("她突然不闹了。", "突然|逐渐", False, id="little by little no more"),
        pytest.param("她只问一个问题。", "只|大约", True, id="about one"),
        pytest.param("只有两个人。", "只有|大约有", True, id="about two people"),
        pytest.param("只有两趟车。", "只有|大约有", True, id="about two trips"),
        pytest.param("只有两个月。", "只有|大约有", False, id="about two months"),
        pytest.param("一共四百一十三个。", "一共|大约", True, id="about 413"),
        pytest.param("一共四百个。", "一共|大约", False, id="about 400"),
        pytest.param("现在最难的是什么？", "最|比较", True, id="what is rather hard"),
        pytest.param("你说，什么最难？", "最|比较", True, id="what is rather hard, asked before"),
        pytest.param("她走进最不该去的地方。", "最|相当", True, id="where one should fairly not go"),
        pytest.param("她走进最远的地方。", "最|相当", False, id="a place that is fairly far"),
        pytest.param("那么最难忘的呢？", "最|比较", True, id="and what is rather unforgettable"),
        pytest.param("他把最重的搬走。", "最|比较", True, id="what is taken, being one"),
        pytest.param("生意渐渐好起来。", "渐渐|偷偷", True, id="nothing gets better in secret"),
        pytest.param("她慢慢习惯了。", "慢慢|故意", True, id="one gets used to nothing on purpose"),
        pytest.param("她慢慢走了。", "慢慢|偷偷", False, id="one leaves in secret"),
        pytest.param("这是世界上最高的桥。", "最|比较", True, id="a rather high bridge of the world"),
        pytest.param("我这辈子最累的一次是搬家。", "最|相当", True, id="fairly tired in all one's life"),
        pytest.param("我最老的缸是父亲留下的。", "最|比较", True, id="one's oldest"),
        pytest.param("我最喜欢的缸是父亲留下的。", "最|比较", False, id="what one likes"),
        pytest.param("我拿了最大的那张桌子。", "最|比较", True, id="which one of them"),
        pytest.param("最需要钱的人是我。", "最|比较", True, id="who it is"),
        pytest.param("最吵的就是他家。", "最|比较", True, id="whose it is"),
        pytest.param("现在最难的是早起。", "最|比较", False, id="it is rather hard"),
        pytest.param("你可以听见水声。", "可以|必须", True, id="nobody is bidden to hear something"),
        pytest.param("你可以听音乐。", "可以|必须", False, id="one is bidden to listen"),
        pytest.param("山里的水总是冰凉的。", "总是|通常", True, id="是 is the verb of the clause too"),
        pytest.param("他说的总是这几句话。", "总是|偶尔", True, id="so before what it names"),
        pytest.param("山里总是下雨。", "总是|通常", False, id="another verb follows"),
        pytest.param("他仔细看我的手。", "仔细|分别", True, id="one person, one by one"),
        pytest.param("他仔细看那两封信。", "仔细|分别", False, id="one person, to two things one by one"),
        pytest.param("我们仔细看信。", "仔细|轮流", False, id="several in turn"),
        pytest.param("中间是整整二十行空白。", "整整|正好", True, id="exactly so many, between 是 and the number"),
        pytest.param("中间是整整二十行空白。", "整整|至少", True, id="at least so many, between 是 and the number"),
        pytest.param("中间是整整二十行空白。", "整整|大约", False, id="about so many behind 是"),
        pytest.param("中间整整是二十行空白。", "整整|正好", False, id="exactly so many before 是"),
        pytest.param("中间有大约二十行空白。", "大约|正好", True, id="exactly so many behind 有"),
        pytest.param("船上有四十多个人。", "四十多个|正好四十个", True, id="exactly behind 有, with the number"),
        pytest.param("船上有四十多个人。", "四十多个|不到四十个", False, id="less behind 有, with the number"),
        pytest.param("船上坐了四十多个人。", "四十多个|正好四十个", False, id="exactly behind 了, with the number"),
        pytest.param("中间有大约二十行空白。", "大约|至少", False, id="at least so many behind 有"),
        pytest.param("中间写了大约二十行。", "大约|正好", False, id="exactly so many behind another verb"),
        pytest.param("两边的高度分别为三米和五米。", "分别|轮流", True, id="nothing is in turn"),
        pytest.param("搬家那天只能我们自己扛箱子。", "只能|不能", True, id="what cannot be, before who does it"),
        pytest.param("搬家那天只好她来开车。", "只好|别", True, id="a ban before who does it"),
        pytest.param("后来他们把墙刷白了。", "后来|亲自", True, id="a manner before who does it"),
        pytest.param("搬家那天只能我们自己扛箱子。", "只能|不用", False, id="what need not be, before who does it"),
        pytest.param("后来他们把墙刷白了。", "后来|终于", False, id="at last, before who does it"),
        pytest.param("那天只能自己扛箱子。", "只能|不能", False, id="what cannot be, before 自己"),
        pytest.param("我们只能扛箱子。", "只能|不能", False, id="what cannot be, behind who does it"),
        pytest.param("有时候我念信给他听。", "有时候|经常", True, id="often, before who does it"),
        pytest.param("我有时候念信给他听。", "有时候|经常", False, id="often, behind who does it"),
        pytest.param("床位一共三十七张。", "一共|大约", True, id="about thirty-seven of what is counted"),
        pytest.param("这楼一共八层。", "一共|大约", True, id="about eight of what is counted"),
        pytest.param("床位一共四十张。", "一共|大约", False, id="about forty of what is counted"),
        pytest.param("一共三十七分钟。", "一共|大约", False, id="about thirty-seven minutes"),
    ],
)
def test_no_chinese_word_stands_beside_what_it_does_not_go_with(source: str, zh: str, *, is_refused: bool) -> None:
    both = BothSides(source=source, translation="x", language="en")
    assert cannot_stand(site(both, zh, "x|y"), 0, both) is is_refused


@pytest.mark.parametrize(
    ("source", "zh", "translation", "other", "is_refused"),
    [
        pytest.param(
            "一共三百多碗。", "一共|正好", "全部で三百杯以上。", "全部で|ちょうど", True, id="exactly over 300"
        ),
        pytest.param("一共三百碗。", "一共|正好", "全部で三百杯以上。", "全部で|ちょうど", True, id="over, said once"),
        pytest.param("一共三百碗。", "一共|正好", "全部で三百杯。", "全部で|ちょうど", False, id="exactly 300"),
        pytest.param("一共三百碗。", "一共|每天", "全部で三百杯以上。", "全部で|毎日", False, id="no word of amount"),
    ],
)
def test_what_is_over_a_number_is_not_exactly_so_many(
    source: str, zh: str, translation: str, other: str, *, is_refused: bool
) -> None:
    both = BothSides(source=source, translation=translation, language="ja")
    assert cannot_stand(site(both, zh, other), 0, both) is is_refused


@pytest.mark.parametrize(
    ("source", "zh", "translation", "other", "is_refused"),
    [
        pytest.param(
            "夫妻吵架，妻子哭了。", "妻子|女儿", "The wife cried.", "wife|daughter", True, id="the pair is named"
        ),
        pytest.param(
            "妻子哭了。", "妻子|女儿", "His wife cried, her husband not.", "wife|daughter", True, id="in English"
        ),
        pytest.param("妻子哭了。", "妻子|女儿", "His wife cried.", "wife|daughter", False, id="nobody else"),
    ],
)
def test_one_of_a_couple_is_no_child(source: str, zh: str, translation: str, other: str, *, is_refused: bool) -> None:
    both = BothSides(source=source, translation=translation, language="en")
    assert cannot_stand(site(both, zh, other), 0, both) is is_refused


@pytest.mark.parametrize(
    ("source", "zh", "translation", "other", "is_refused"),
    [
        pytest.param("当然有人来。", "当然|而且", "Of course some came.", "Of course|Besides", True, id="opens"),
        pytest.param("当然有人来。", "当然|而且", "Of course, some came.", "Of course|Besides", False, id="a comma"),
        pytest.param("当然有人来。", "当然|也许", "Of course some came.", "Of course|Perhaps", False, id="no comma"),
        pytest.param(
            "当然有人来。", "当然|也许", "Of course, some came.", "Of course|Perhaps", True, id="a comma too much"
        ),
        pytest.param("反正没人来。", "反正|当然", "Nobody came anyway.", "anyway|of course", True, id="closes"),
        pytest.param(
            "反正没人来。", "反正|最近", "Nobody came anyway.", "anyway|lately", False, id="closes without one"
        ),
        pytest.param("他当然来。", "当然|其实", "He of course came.", "of course|in fact", False, id="within"),
    ],
)
def test_an_english_adverb_that_a_comma_parts_has_one(
    source: str, zh: str, translation: str, other: str, *, is_refused: bool
) -> None:
    both = BothSides(source=source, translation=translation, language="en")
    assert cannot_stand(site(both, zh, other), 0, both) is is_refused


@pytest.mark.parametrize(
    ("zh", "words", "is_refused"),
    [
        pytest.param("挑选|收集", "他们 挑选 放 什么 书 。", True, id="a verb that takes a thing"),
        pytest.param("挑选|讨论", "他们 挑选 放 什么 书 。", False, id="a verb that takes a clause"),
        pytest.param("挑选|收集", "他们 挑选 什么 书 ？", False, id="a thing that is asked for"),
    ],
)
def test_what_one_asks_oneself_is_no_object_of_a_verb_that_takes_a_thing(
    zh: str, words: str, *, is_refused: bool
) -> None:
    parts = tuple(words.split())
    both = BothSides(source="".join(parts), translation="x", language="en", words=parts)
    assert cannot_stand(site(both, zh, "x|y"), 0, both) is is_refused


def test_a_translation_of_another_word_of_the_sentence_is_not_exchanged() -> None:
    both = BothSides(
        source="她几乎不喝酒，基本上只喝茶。",
        translation="彼女はほとんど酒を飲まず、基本的に茶だけです。",
        language="ja",
        words=("她", "几乎", "不", "喝酒", "，", "基本上", "只", "喝茶", "。"),
    )
    assert is_claimed(site(both, "基本上|完全", "ほとんど|すっかり"), both)
    assert not is_claimed(site(both, "基本上|完全", "基本的に|すっかり"), both)


def test_a_form_of_the_meaning_of_another_word_is_not_exchanged() -> None:
    both = BothSides(
        source="学法律简单，打官司不容易。",
        translation="法律を学ぶのは簡単ですが、裁判は楽ではありません。",
        language="ja",
        words=("学", "法律", "简单", "，", "打官司", "不", "容易", "。"),
    )
    here = site(both, "容易|麻烦", "簡単です|面倒です")
    assert is_claimed(replace(here, meanings=(Localized(ja="簡単", en="easy"), *here.meanings[1:])), both)


@pytest.mark.parametrize(
    ("translation", "is_refused"),
    [
        pytest.param("Visitors may think that we are closed.", True, id="must is a guess"),
        pytest.param("Visitors may enter.", False, id="must is a duty"),
    ],
)
def test_no_duty_is_put_where_it_would_be_read_as_a_guess(translation: str, *, is_refused: bool) -> None:
    both = BothSides(source="客人可能进来。", translation=translation, language="en")
    assert cannot_stand(site(both, "可能|必须", "may|must"), 0, both) is is_refused


@pytest.mark.parametrize(
    ("source", "zh", "translation", "other", "is_refused"),
    [
        pytest.param(
            "路的长度当然也量。", "当然|而且", "道の長さももちろん測ります。", "もちろん|それに", True, id="on both"
        ),
        pytest.param(
            "当然也量路的长度。", "当然|而且", "道の長さももちろん測ります。", "もちろん|それに", True, id="in Japanese"
        ),
        pytest.param(
            "当然也量路的长度。", "当然|而且", "もちろん、道の長さも測ります。", "もちろん|それに", False, id="first"
        ),
        pytest.param(
            "路，当然也量。", "当然|而且", "道は、もちろん測ります。", "もちろん|それに", False, id="behind a comma"
        ),
        pytest.param("路当然也量。", "当然|其实", "道ももちろん測ります。", "もちろん|じつは", False, id="an adverb"),
    ],
)
def test_a_word_that_opens_a_clause_stands_first_in_it(
    source: str, zh: str, translation: str, other: str, *, is_refused: bool
) -> None:
    both = BothSides(source=source, translation=translation, language="ja")
    assert cannot_stand(site(both, zh, other), 0, both) is is_refused


@pytest.mark.parametrize(
    ("source", "zh", "is_refused"),
    [
        pytest.param("我去查，果然，他写错了。", "果然|似乎", True, id="what no comma parts"),
        pytest.param("我去查，果然，他写错了。", "果然|其实", False, id="what a comma may part"),
        pytest.param("我去查，果然他写错了。", "果然|似乎", False, id="no comma"),
        pytest.param("我买了伞，回家了。", "伞|帽子", False, id="a noun"),
    ],
)
def test_a_comma_parts_only_adverbs_that_stand_alone(source: str, zh: str, *, is_refused: bool) -> None:
    both = BothSides(source=source, translation="x", language="en")
    assert cannot_stand(site(both, zh, "x|y"), 0, both) is is_refused


@pytest.mark.parametrize(
    ("source", "zh", "is_refused"),
    [
        pytest.param("我一直留着那个本子。", "一直|偶尔", True, id="what is kept"),
        pytest.param("我一直记得那个本子。", "一直|经常", True, id="what is remembered"),
        pytest.param("我一直记得那个本子。", "一直|其实", False, id="in fact"),
        pytest.param("我一直看那个本子。", "一直|偶尔", False, id="what is done"),
    ],
)
def test_what_is_kept_is_not_kept_now_and_then(source: str, zh: str, *, is_refused: bool) -> None:
    both = BothSides(source=source, translation="x", language="en")
    assert cannot_stand(site(both, zh, "x|y"), 0, both) is is_refused


@pytest.mark.parametrize(
    ("translation", "other", "is_refused"),
    [
        pytest.param("三月末に借金をすでに返しました。", "すでに|じつは", True, id="between the object and its verb"),
        pytest.param("三月末に借金をすでに返しました。", "すでに|ようやく", False, id="an adverb of the verb"),
        pytest.param("三月末にすでに借金を返しました。", "すでに|じつは", False, id="before the object"),
        pytest.param("三月末に借金をもちろん返しました。", "もちろん|じつは", False, id="as the translation has it"),
    ],
)
def test_what_is_said_of_a_sentence_does_not_part_a_verb_from_its_object(
    translation: str, other: str, *, is_refused: bool
) -> None:
    both = BothSides(source="三月底已经还了债。", translation=translation, language="ja")
    assert cannot_stand(site(both, "已经|其实", other), 0, both) is is_refused
