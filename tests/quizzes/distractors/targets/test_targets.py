"""A word is asked where the translation says it, as the part of speech that its gloss is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizzes.chinese.segmentation import Segmenter
from quizzes.distractors.document import Document
from quizzes.distractors.targets.cuts import is_in_a_name, may_be_cut_wrongly
from quizzes.distractors.targets.one_meaning import means_one_thing
from quizzes.distractors.targets.said_gloss import is_said_in_english
from quizzes.distractors.targets.stands_as_noun import stands_as_noun
from quizzes.distractors.targets.stands_as_verb import stands_as_verb
from quizzes.distractors.targets.targets import _as_meant, targets
from quizzes.distractors.targets.told_gloss import with_first
from quizzes.distractors.targets.word_class import stands_as_attribute
from quizzes.distractors.vetoes import Tally
from quizzes.distractors.words import Sense, table
from quizzes.languages import TranslationLanguage
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("first", "is_asked"),
    [
        pytest.param("楼里终于装上了电梯。", False, id="named in more words before"),
        pytest.param("楼里终于装上了暖气。", True, id="named so alone"),
    ],
)
def test_a_thing_that_the_text_names_in_more_words_is_doubtful(first: str, *, is_asked: bool) -> None:
    found = Document(
        talk(("甲", first, "ついに付きました。"), ("乙", "他说整部梯子要多出三万块钱。", "全部で三万多くかかります。"))
    )
    asked = {target.sense.word for spot in found.spots for target in targets(found, spot, Tally())}
    assert ("梯子" in asked) is is_asked


@pytest.mark.parametrize(
    ("translation", "is_asked"),
    [
        pytest.param("これでは一部の人が技術を独占することになります。", True, id="the verb"),
        pytest.param("これでは一部の人が技術を独占してしまいます。", True, id="the verb in another form"),
        pytest.param("これでは一部の人による技術の独占になります。", False, id="the noun"),
    ],
)
def test_a_verb_is_asked_only_where_the_translation_has_a_verb(translation: str, *, is_asked: bool) -> None:
    found = Document(talk(("甲", "这样技术就会被一部分人垄断。", translation)))
    asked = {target.sense.word for spot in found.spots for target in targets(found, spot, Tally())}
    assert ("垄断" in asked) is is_asked


@pytest.mark.parametrize(
    ("translation", "is_asked"),
    [
        pytest.param("直しに来るのは時計ではなく、昔を思い出すためなんです。", True, id="the verb"),
        pytest.param(
            "直しに来るのは時計のためではなく、昔を思い出したいからです。", True, id="the verb in another form"
        ),
        pytest.param("直しに来るのは時計ではなく、思い出なんです。", False, id="a noun before the copula"),
        pytest.param("時計ではなく、思い出を直しに来ます。", False, id="a noun before a particle"),
    ],
)
def test_what_a_verb_begins_with_may_be_a_noun_of_its_own(translation: str, *, is_asked: bool) -> None:
    found = Document(talk(("甲", "他们来修的不是时间，他们想回忆过去。", translation)))
    asked = {target.sense.word for spot in found.spots for target in targets(found, spot, Tally())}
    assert ("回忆" in asked) is is_asked


def test_the_gloss_that_the_translation_confirms_comes_first() -> None:
    found = Document(talk(("甲", "最近五年，鸟叫的声音减少了。", "この五年で鳥の声が減りました。")))
    assert _aligned(found, "减少") == "減る"


@pytest.mark.parametrize(
    ("source", "is_asked"),
    [
        pytest.param("他们给我们讲了一个故事儿。", False, id="with its own 儿 behind it"),
        pytest.param("他们给我们讲了一个故事。", True, id="alone"),
    ],
)
def test_no_word_is_asked_without_the_er_that_belongs_to_it(source: str, *, is_asked: bool) -> None:
    found = Document(talk(("甲", source, "彼らは私たちに物語を語ってくれた。")))
    asked = {target.sense.word for spot in found.spots for target in targets(found, spot, Tally())}
    assert ("故事" in asked) is is_asked


def test_what_the_translation_says_of_another_word_is_not_said_of_a_word_in_another_sense() -> None:
    english = "Some felt it was an honour; others grudged the money."
    found = Document(talk(("甲", "有人觉得脸上有光，有人心疼钱。", english), language=TranslationLanguage.ENGLISH))
    [asked] = [one for one in targets(found, found.spots[0], Tally()) if one.sense.word == "心疼"]
    assert (asked.aligned, asked.sense.shown_en) == (None, "to feel the loss of")


def test_of_two_glosses_that_the_translation_may_mean_the_longer_stem_is_meant() -> None:
    found = Document(talk(("甲", "我没有涨价，而是减少了种类。", "値上げはせず、種類を減らしました。")))
    assert _aligned(found, "减少") == "減らす"


@pytest.mark.parametrize(
    ("source", "translation", "language", "gloss"),
    [
        pytest.param(
            "她的身体慢慢好起来了。", "体はだんだん良くなりました。", "ja", "だんだん gradually", id="more and more"
        ),
        pytest.param(
            "她拉着孩子慢慢走回家。",
            "子どもの手を引いて、ゆっくり家へ帰りました。",
            "ja",
            "ゆっくり slowly",
            id="not fast",
        ),
        pytest.param(
            "她的身体慢慢好起来了。", "Her health gradually improved.", "en", "だんだん gradually", id="in English"
        ),
    ],
)
def test_both_languages_have_the_gloss_that_the_translation_confirms_and_no_other(
    source: str, translation: str, language: str, gloss: str
) -> None:
    found = Document(talk(("甲", source, translation), language=TranslationLanguage(language)))
    [sense] = [one.sense for spot in found.spots for one in targets(found, spot, Tally()) if one.sense.word == "慢慢"]
    assert f"{sense.shown_ja} {sense.shown_en}" == gloss


@pytest.mark.parametrize(
    ("word", "aligned", "ja", "en"),
    [
        pytest.param("打开", "to open", ("開ける", "つける", "開く"), "to open", id="one that names two"),
        pytest.param("漏洞", "欠陥", ("欠陥", "抜け穴", "穴"), "loophole; flaw", id="in Japanese"),
        pytest.param("慢慢", "gradually", ("だんだん",), "gradually", id="one by one"),
        pytest.param("手里", "手", ("手の中", "手元", "手"), "in one's hand", id="more than the bare noun says"),
        pytest.param("延伸", "延ばす", ("延ばす",), "to extend", id="what somebody does"),
        pytest.param("干扰", "to disturb", ("邪魔する",), "to disturb", id="as another word with that meaning"),
        pytest.param("服务员", "店員", ("店員",), "shop assistant", id="no waiter"),
    ],
)
def test_glosses_that_do_not_go_one_by_one_are_not_told_so(
    word: str, aligned: str, ja: tuple[str, ...], en: str
) -> None:
    told = with_first(table()[word], aligned)
    assert (told.ja, told.en[0]) == (ja, en)


@pytest.mark.parametrize(
    ("source", "translation", "language", "word", "is_asked"),
    [
        pytest.param(
            "她成了两家人的桥梁，谁也离不开她。",
            "彼女は両家を取り持ち、誰もが頼っています。",
            "ja",
            "桥梁",
            False,
            id="who links",
        ),
        pytest.param(
            "她成了两家人的桥梁，谁也离不开她。",
            "She kept both families in touch.",
            "en",
            "桥梁",
            False,
            id="who links, in English",
        ),
        pytest.param(
            "他们用了三年才修好这座桥梁。",
            "彼らは3年かけてやっとこの橋を直しました。",
            "ja",
            "桥梁",
            True,
            id="a bridge",
        ),
        pytest.param(
            "她成了两家人的桥梁，谁也离不开她。", None, None, "桥梁", False, id="who knows, without a translation"
        ),
        pytest.param(
            "听他一说，我心里的石头就落了地。", "彼の話を聞いて、ほっとしました。", "ja", "石头", False, id="a load"
        ),
        pytest.param(
            "听他一说，我就搬开了门口的石头。", "彼の話を聞いて、それをどけました。", "ja", "石头", True, id="a stone"
        ),
        pytest.param(
            "她说读书是打开世界的钥匙。", "彼女は、読書で世界が開けると言います。", "ja", "钥匙", False, id="what opens"
        ),
        pytest.param(
            "她说读书是打开世界的钥匙。",
            "彼女は、読書は世界を開くかぎ（鍵）だと言います。",
            "ja",
            "钥匙",
            True,
            id="said",
        ),
        pytest.param("她把办公室的钥匙放在桌子上了。", None, None, "钥匙", True, id="what lies on a table"),
        pytest.param("他脑子一热就辞职了。", "He quit on an impulse.", "en", "脑子", False, id="an impulse"),
        pytest.param(
            "大夫检查了他的脑子。", "The doctor looked at his brain.", "en", "脑子", True, id="what is in a head"
        ),
        pytest.param("他们在心里埋下了记忆的种子。", None, None, "种子", False, id="of what has no seeds"),
        pytest.param(
            "他怕丢了毛巾，总是带两条。",
            "なくすのが怖くて、いつも二枚持っています。",
            "ja",
            "毛巾",
            True,
            id="a thing and nothing else",
        ),
    ],
)
def test_what_stands_for_something_else_too_is_asked_only_where_the_translation_has_the_thing(
    source: str, translation: str | None, language: str | None, word: str, *, is_asked: bool
) -> None:
    found = Document(talk(("甲", source, translation), language=language))
    asked = {target.sense.word for spot in found.spots for target in targets(found, spot, Tally())}
    assert (word in asked) is is_asked


@pytest.mark.parametrize(
    ("source", "translation", "is_asked"),
    [
        pytest.param("等不到车，我们干脆走回家去。", "車が来ないので、いっそ歩いて帰ります。", True, id="simply"),
        pytest.param(
            "她做事一向干脆，从来不拖。",
            "彼女の仕事はいつもきっぱりしていて、先延ばしにしません。",
            False,
            id="to the point",
        ),
        pytest.param("等不到车，我们干脆走回家去。", None, False, id="which of both, without a translation"),
    ],
)
def test_an_adverb_that_is_an_adjective_too_is_asked_where_the_translation_has_it(
    source: str, translation: str | None, *, is_asked: bool
) -> None:
    found = Document(talk(("甲", source, translation), language=None if translation is None else "ja"))
    asked = {target.sense.word for spot in found.spots for target in targets(found, spot, Tally())}
    assert ("干脆" in asked) is is_asked


def test_a_word_without_a_gloss_in_both_languages_is_not_asked() -> None:
    english = talk(
        ("甲", "里面的棘轮很小，弹簧也买不到。", "The ratchet inside is small, and springs cannot be bought."),
        language=TranslationLanguage.ENGLISH,
    )
    found = Document(english)
    asked = {target.sense.word for spot in found.spots for target in targets(found, spot, Tally())}
    assert "弹簧" in asked
    assert "棘轮" not in asked


def _aligned(found: Document, word: str) -> str | None:
    [target] = [target for spot in found.spots for target in targets(found, spot, Tally()) if target.sense.word == word]
    assert target.aligned == target.sense.ja[0]
    return target.aligned


@pytest.mark.parametrize(
    ("word", "is_single"),
    [
        pytest.param("成本", True, id="the dictionary agrees"),
        pytest.param("宣布", True, id="few glosses, ours among them"),
        pytest.param("质量", False, id="the other sense is of a special field"),
        pytest.param("大概", False, id="most of many glosses are not ours"),
        pytest.param("对象", False, id="a word of several senses by our own table"),
        pytest.param("视频", False, id="a film or a call, by our own table"),
        pytest.param("碎片化", True, id="no more is known than our table says"),
    ],
)
def test_a_word_means_one_thing_where_the_dictionary_knows_little_more(word: str, *, is_single: bool) -> None:
    assert means_one_thing(table()[word]) is is_single


@pytest.mark.parametrize(
    ("source", "is_asked"),
    [
        pytest.param("我们需要推迟这次比较大的会议。", True, id="a verb where a verb stands"),
        pytest.param("取消和推迟一共要花一百多元。", False, id="a verb that stands like a noun"),
        pytest.param("这些推迟率从来都不太高。", False, id="a piece of a longer word"),
    ],
)
def test_without_a_translation_a_verb_is_asked_only_where_it_stands_as_one(source: str, *, is_asked: bool) -> None:
    found = Document(talk(("甲", source, None), language=None))
    asked = {target.sense.word for spot in found.spots for target in targets(found, spot, Tally())}
    assert ("推迟" in asked) is is_asked


def test_a_word_that_may_be_cut_wrongly_is_not_asked() -> None:
    tally = Tally()
    found = Document(talk(("甲", "有没有做错过什么大的决定？", None), language=None))
    asked = {target.sense.word for spot in found.spots for target in targets(found, spot, tally)}
    assert "错过" not in asked
    assert tally.refused["cut-doubtful"]


@pytest.mark.parametrize(
    ("word", "source", "is_doubted"),
    [
        pytest.param("能干", "我们还能干多少年？", True, id="can, and a verb with an amount"),
        pytest.param("能干", "他大哥很能干。", False, id="an adjective"),
        pytest.param("能干", "能干的人都走了。", False, id="an attribute"),
        pytest.param("能量", "绑在手腕上就能量。", True, id="can, behind an adverb that no noun follows"),
        pytest.param("能量", "这种能量很大。", False, id="a noun"),
        pytest.param("农民", "这是一本旧农民历。", True, id="a piece of a longer word, of calendars"),
        pytest.param("升高", "水位升高二十米。", False, id="a verb before a number with its measure word"),
        pytest.param("拿手", "做饭他最拿手。", False, id="what one is good at"),
        pytest.param("信念", "信念给他力量。", False, id="a thing that gives"),
        pytest.param("信念", "他把自己的信念告诉我。", False, id="a thing before another verb"),
        pytest.param("出货", "厂里不出货。", False, id="what one does not do"),
        pytest.param("十分", "四点差十分，汽笛响了。", True, id="ten minutes to four"),
        pytest.param("水泡", "钢琴让水泡过，烂了。", True, id="what water has done"),
        pytest.param("水泡", "这些书差点被水泡死。", True, id="what water does to its end"),
        pytest.param("火烧", "房子被火烧光了。", True, id="what fire does to its end"),
        pytest.param("霜冻", "麦苗会霜冻死的。", True, id="what frost may do to its end"),
        pytest.param("水泡", "手上有水泡，很疼。", False, id="a blister"),
        pytest.param("头发", "先让头发干透。", False, id="hair that is left to dry"),
        pytest.param("要求", "校长要求大家早到。", False, id="a verb of its own"),
        pytest.param("把手", "你先把手洗干净。", True, id="what is done to a hand"),
        pytest.param("把手", "门上的把手坏了。", False, id="a handle"),
        pytest.param("十分", "他说现在三点十分。", True, id="a time of the day"),
        pytest.param("十分", "老師說現在三點十分。", True, id="a time of the day in traditional characters"),
        pytest.param("十分", "他说我十分高兴。", False, id="very"),
        pytest.param("骂人", "他一生气就骂人祖宗。", True, id="whose ancestors they are"),
        pytest.param("骂人", "他从来没有骂人。", False, id="nobody's"),
        pytest.param("骂人", "骂人的老板不好。", False, id="who does so"),
        pytest.param("骗人", "他专门骗人钱财。", True, id="whose money it is"),
        pytest.param("关心", "老师关心孩子。", False, id="a verb with an object behind it"),
        pytest.param("人选", "不少人选了旧的。", True, id="many chose"),
        pytest.param("人选", "这个人选很好。", False, id="somebody for a task"),
        pytest.param("手写", "他用手写了一封信。", True, id="what was written by hand"),
        pytest.param("编辑", "她编辑了三本书。", False, id="a verb that is a noun as well, done"),
        pytest.param("学会", "我终于学会了游泳。", False, id="a verb that is tagged as a noun, done"),
        pytest.param("叫好", "这不叫好段子。", True, id="what is called good"),
        pytest.param("叫好", "观众都在叫好。", False, id="to applaud"),
        pytest.param("到底", "昨天已经钻到底。", True, id="as far as the ground"),
        pytest.param("到底", "他到底来不来？", False, id="on earth"),
        pytest.param("发动", "他突然把发动机关了。", True, id="the beginning of an engine"),
        pytest.param("发动", "他发动大家来帮忙。", False, id="to mobilise"),
        pytest.param("做客", "我在一家公司做客服。", True, id="to serve customers"),
        pytest.param("做客", "我常去他家做客。", False, id="to be a guest"),
        pytest.param("部长", "他一年剪了三部长片。", True, id="so many films"),
        pytest.param("部长", "他当了三年部长。", False, id="a minister"),
        pytest.param("服务", "我们开了二十七个服务点。", True, id="where somebody is served"),
        pytest.param("服务", "我们的服务很好。", False, id="what somebody gets"),
        pytest.param("多年", "我干了那么多年保安。", True, id="so many years"),
        pytest.param("多年", "我和他认识多年。", False, id="many years"),
        pytest.param("没用", "一块砖都没用。", True, id="a verb denied, of not even one"),
        pytest.param("没用", "这块砖已经没用了。", False, id="useless"),
        pytest.param("赢得", "下棋他赢得很多。", True, id="wins, and often"),
        pytest.param("记得", "这件事我记得很清楚，别怕。", True, id="keeps it in mind, and how"),
        pytest.param("赢得", "他赢得很多掌声。", False, id="wins applause"),
        pytest.param("赢得", "只要赢得够多，他就会喜欢。", True, id="wins, and often enough"),
        pytest.param("绕过", "他每次都要绕过来换边。", True, id="round to here"),
        pytest.param("绕过", "他每次都要绕过大门换边。", False, id="round something"),
        pytest.param("觉得", "他觉得很好。", False, id="finds it good"),
        pytest.param("员工", "这件服务员工服很旧。", True, id="a waiter, and not staff"),
        pytest.param("机关", "家里的电视机关着。", True, id="a set that is off"),
        pytest.param("分钟", "我走了四十分钟。", False, id="an amount before its unit"),
        pytest.param("机关", "她在一个机关工作。", False, id="an office"),
        pytest.param("手套", "他戴着手套。", False, id="worn, behind the ending of a verb"),
        pytest.param("手指", "他的脸红着手指也红着。", True, id="behind the ending of no verb"),
        pytest.param("睡着", "别吵醒睡着的猫。", True, id="asleep, or sleeping"),
        pytest.param("睡着", "孩子早就睡着了。", False, id="asleep"),
        pytest.param("出过", "我出过一次错。", False, id="a verb that is no result"),
        pytest.param("除了", "除了他，大家都来了。", False, id="besides"),
        pytest.param("错过", "他几乎错过了火车。", False, id="to miss, behind an adverb"),
        pytest.param("回家", "我一回家就睡。", True, id="as soon as at home, or once"),
        pytest.param("关系", "这跟他没有关系", False, id="at the end, without a sign"),
        pytest.param("开始", "渔船从早上五点开始出海。", False, id="from when"),
        pytest.param("出来", "他会做出来。", True, id="where 来 may be the end of it"),
        pytest.param("想起", "我突然想起一件事。", False, id="a verb that begins like would"),
        pytest.param("将来", "他将来要当医生。", False, id="a time that begins like what is done to something"),
        pytest.param("不怕", "他一点儿也不怕。", False, id="not at all, without 没"),
        pytest.param("没", "他一句话都没说。", False, id="a denial by itself"),
        pytest.param("关门", "修理铺早就关门了。", False, id="at the end of a sentence"),
        pytest.param("家长", "老张家长了三棵大树。", True, id="what grew at our house"),
        pytest.param("只好", "我只好回家。", False, id="an adverb"),
        pytest.param("到底", "他知道到底是谁。", False, id="on earth, behind a verb of two characters"),
        pytest.param("别人", "这是别人房间的钥匙。", False, id="people who belong to no verb"),
        pytest.param("盲人", "那位盲人老师很好。", False, id="people who are blind"),
        pytest.param("记者", "那位记者住在楼上。", False, id="somebody who lives"),
        pytest.param("愿意", "他不愿意来。", False, id="what comes behind a verb that is no way"),
        pytest.param("晚上", "我一个晚上来回两趟。", False, id="a time"),
        pytest.param("上来", "他把床搬咱家炕头上来了。", True, id="onto the place where it is put"),
        pytest.param("上去", "三轮车慢慢地往桥上去了。", True, id="towards a place"),
        pytest.param("上去", "我把它放桌子上去了。", True, id="away onto the place where it is put"),
        pytest.param("上去", "皮鞋都介绍到他摊上去。", True, id="to a place where one goes"),
        pytest.param("上来", "他端着茶上来了。", False, id="who comes up with tea"),
        pytest.param("上来", "楼下的客人上来了。", False, id="who comes up"),
    ],
)
def test_what_begins_like_a_helper_of_verbs_may_be_two_words(word: str, source: str, *, is_doubted: bool) -> None:
    words = Segmenter().words(source)
    assert may_be_cut_wrongly(words, words.index(word)) is is_doubted


@pytest.mark.parametrize(
    ("words", "at", "is_doubted"),
    [
        pytest.param(("我", "连", "第二", "双手", "都", "没有"), 3, True, id="a second pair of hands"),
        pytest.param(("他", "用", "双手", "拿", "着"), 2, False, id="both hands"),
        pytest.param(("我", "当", "了", "那么", "多年", "护士"), 4, True, id="so many years"),
        pytest.param(("我", "当", "了", "多年", "护士"), 3, False, id="many years"),
        pytest.param(("从", "广东", "寄到", "北京"), 2, False, id="where to, as the translation has it"),
        pytest.param(("这些", "推迟", "率", "不", "高"), 1, True, id="a piece of a longer word"),
        pytest.param(
            ("五", "个", "人才", "抬", "得", "动"), 2, False, id="what seems two words, as the translation has it"
        ),
        pytest.param(("我们", "还", "能干", "多少", "年"), 2, False, id="able, as the translation has it"),
        pytest.param(("这", "是", "第一", "双手", "套"), 3, True, id="the first pair"),
        pytest.param(("我", "跟", "他", "合得", "来"), 3, True, id="a verb whose end stands behind"),
    ],
)
def test_a_measure_word_or_an_amount_may_be_cut_off_its_number(
    words: tuple[str, ...], at: int, *, is_doubted: bool
) -> None:
    assert may_be_cut_wrongly(words, at, is_said=True) is is_doubted


@pytest.mark.parametrize(
    ("words", "at"),
    [
        pytest.param(("他", "动", "笔", "了", "两", "次"), 2, id="a noun of one character"),
        pytest.param(("他", "巴不得", "更", "好"), 1, id="a word of three characters in 得"),
    ],
)
def test_however_a_sentence_is_cut_a_word_that_is_whole_is_not_doubted(words: tuple[str, ...], at: int) -> None:
    assert not may_be_cut_wrongly(words, at)


@pytest.mark.parametrize(
    ("words", "at", "is_piece"),
    [
        pytest.param(("他", "住", "在", "槐树", "沟村"), 3, True, id="of a village"),
        pytest.param(("他", "住", "在", "槐", "沟村"), 3, False, id="a character by itself"),
        pytest.param(("他", "种", "了", "槐树"), 3, False, id="at the end"),
        pytest.param(("他", "走遍", "大小", "村村寨寨"), 2, False, id="before all the villages"),
        pytest.param(("他", "是", "副", "司机"), 3, True, id="of a title"),
        pytest.param(("她", "是", "护理", "师"), 2, True, id="of a trade"),
        pytest.param(("树林", "火车站", "很", "旧"), 0, True, id="of a station"),
        pytest.param(("等", "火车站", "开门"), 0, False, id="what is done till a station opens"),
        pytest.param(("来信", "人", "没", "来"), 0, True, id="of who writes"),
        pytest.param(("我", "不会", "安慰", "人"), 2, False, id="what one does to people"),
        pytest.param(("老师", "人", "很", "好"), 0, False, id="a person who is good"),
        pytest.param(("重庆", "人", "爱", "吃"), 0, False, id="those of a place"),
        pytest.param(("罗", "师傅", "来", "了"), 1, True, id="of how somebody is called by his surname"),
        pytest.param(("我", "和", "师傅", "来", "了"), 2, False, id="behind what only may be a surname"),
        pytest.param(("老", "师傅", "来", "了"), 1, False, id="an old master"),
    ],
)
def test_a_word_may_be_a_piece_of_a_name(words: tuple[str, ...], at: int, *, is_piece: bool) -> None:
    assert is_in_a_name(words, at) is is_piece


@pytest.mark.parametrize(
    ("word", "translation", "is_asked"),
    [
        pytest.param("机会", "私たちの店にはまだチャンスがあります。", True, id="the translation has the word"),
        pytest.param("机会", "私たちの店はまだあきらめていません。", False, id="有机 might be the word"),
    ],
)
def test_a_cut_is_doubted_no_more_where_the_translation_has_the_word(
    word: str, translation: str, *, is_asked: bool
) -> None:
    found = Document(talk(("甲", "我们的小店到今天也都有机会。", translation)))
    asked = {target.sense.word for spot in found.spots for target in targets(found, spot, Tally())}
    assert (word in asked) is is_asked


@pytest.mark.parametrize(
    ("word", "source", "is_asked"),
    [
        pytest.param("多次", "他们一家听得最多次的是那一段录音。", False, id="a word of degree takes its beginning"),
        pytest.param("多次", "他们多次来看我们，带了很多东西。", True, id="an adverb before its verb"),
        pytest.param("鼻子", "我站在湖边的石头上哭了一鼻子。", False, id="what is done once"),
        pytest.param("鼻子", "我站在湖边的石头上摸了摸鼻子。", True, id="a thing"),
        pytest.param("嗓子", "他们站在看台上喊了两嗓子。", False, id="what is done twice"),
        pytest.param("嗓子", "他们站在看台上喊坏了嗓子。", True, id="what one does it with"),
        pytest.param("推迟", "请你们以后别替孩子们做推迟。", False, id="what one makes"),
        pytest.param("推迟", "他们要是能推迟一年，孩子们就放心了。", True, id="what one does"),
        pytest.param("退货", "这些电芯都是去年那一批退货里的。", False, id="what something is in"),
        pytest.param("分工", "两个人一起做生意，你们怎么分工？", False, id="how something is done"),
        pytest.param("料到", "一个零件从下料到装箱，要花三天的时间。", False, id="the end of a range"),
        pytest.param("料到", "我们从来没料到他会再回来看我们。", True, id="no range"),
    ],
)
def test_a_word_is_asked_only_where_it_is_a_word_of_its_part_of_speech(
    word: str, source: str, *, is_asked: bool
) -> None:
    found = Document(talk(("甲", source, None), language=None))
    asked = {target.sense.word for spot in found.spots for target in targets(found, spot, Tally())}
    assert (word in asked) is is_asked


@pytest.mark.parametrize(
    ("word", "source", "translation", "is_asked"),
    [
        pytest.param("黑暗", "那里面非常黑暗，什么都没有。", "中はとても暗い、何もない。", True, id="an adjective"),
        pytest.param(
            "黑暗", "我最害怕的就是黑暗，不是冷。", "いちばん怖いのは暗いこと。", False, id="a noun behind 是"
        ),
        pytest.param("遗憾", "遗憾自然还有不少，我不后悔。", "残念なことは少なくない。", False, id="a subject"),
        pytest.param("遗憾", "我们都觉得十分遗憾，没有办法。", "私たちは残念です。", True, id="what one feels"),
        pytest.param(
            "孝顺", "他回来不是为了孝顺啦。", "親孝行のためじゃないんです。", False, id="for what one does it"
        ),
        pytest.param("孝顺", "他教我们要好好读书、要孝顺。", "親孝行しろと言いました。", True, id="what one is to do"),
        pytest.param("孝顺", "他们家的孩子都非常孝顺。", "子どもはみな親孝行です。", True, id="what one is"),
    ],
)
def test_a_word_is_asked_where_it_stands_as_the_word_that_its_gloss_is(
    word: str, source: str, translation: str, *, is_asked: bool
) -> None:
    found = Document(talk(("甲", source, translation)))
    asked = {target.sense.word for spot in found.spots for target in targets(found, spot, Tally())}
    assert (word in asked) is is_asked


@pytest.mark.parametrize(
    ("source", "is_asked"),
    [
        pytest.param("这个问题确实存在很多年了。", True, id="the word"),
        pytest.param("这些照片一直都存在手机里。", False, id="kept, and where: two words"),
    ],
)
def test_a_verb_with_its_place_is_not_taken_for_one_word(source: str, *, is_asked: bool) -> None:
    found = Document(talk(("甲", source, "It has existed for years."), language=TranslationLanguage.ENGLISH))
    asked = {target.sense.word for spot in found.spots for target in targets(found, spot, Tally())}
    assert ("存在" in asked) is is_asked


@pytest.mark.parametrize(
    ("word", "source", "is_noun"),
    [
        pytest.param("安排", "如此复杂的安排，谁都负担不起。", True, id="behind 的"),
        pytest.param("安排", "我们安排了一次会议。", False, id="a verb with its object"),
        pytest.param("垄断", "这样会形成垄断。", True, id="what is formed"),
        pytest.param("选择", "大家在两条路之间作选择。", True, id="what is made"),
        pytest.param("选择", "她把工作选择权交给我们。", False, id="work, and no making"),
        pytest.param("探索", "我们做研究、做探索。", True, id="what is done"),
        pytest.param("对比", "我们做过一次对比。", True, id="what is done once"),
        pytest.param("对比", "他第一次对比两个结果。", False, id="a verb of the first time"),
        pytest.param("对比", "每一次对比结果都一样。", False, id="a verb of every time"),
        pytest.param("检测", "组装和检测一百元。", True, id="one of two that are linked"),
        pytest.param("编辑", "编辑觉得太长。", True, id="who thinks so"),
        pytest.param("编辑", "我在报社做了二十年儿童版编辑。", True, id="who somebody was for years"),
        pytest.param("编辑", "这本书他做了三年，编辑了五遍。", False, id="what is done after years"),
        pytest.param("解释", "解释说太长了。", False, id="a verb that is said of saying"),
        pytest.param("等待", "我说，等待也是一种工作。", True, id="a subject"),
        pytest.param("等待", "我们等待天亮。", False, id="a predicate"),
        pytest.param("奖励", "用奖励推着孩子走。", True, id="a means"),
        pytest.param("奖励", "公司奖励了他。", False, id="what is done to somebody"),
        pytest.param("牵挂", "我给你的是牵挂。", True, id="what is given"),
        pytest.param("控制", "换了一颗控制芯片。", True, id="what kind of thing"),
        pytest.param("控制", "没人能控制芯片的温度。", False, id="what is done to a thing"),
        pytest.param("停顿", "我设计了停顿，可是没用。", True, id="what somebody made"),
        pytest.param("编辑", "编辑器坏了。", False, id="a compound in the middle of a clause"),
        pytest.param("编辑", "这是新的文字编辑器。", True, id="a piece of a compound"),
        pytest.param("黑暗", "最可怕的是黑暗。", True, id="what something is"),
        pytest.param("黑暗", "最可怕的是黑暗和狭窄。", True, id="what something is, with another"),
        pytest.param("吵闹", "怎么在吵闹里说话？", True, id="what one is in"),
        pytest.param("热闹", "起码热闹。", False, id="how something is"),
        pytest.param("明确", "两个人明确反对。", True, id="how something is done"),
        pytest.param("高兴", "他很高兴认识你。", False, id="how one feels doing it"),
        pytest.param("谨慎", "以前的谨慎是多余的。", True, id="a quality that is the subject"),
        pytest.param("黑暗", "没人想到黑暗也能卖钱。", True, id="a quality that is the subject of a thought"),
        pytest.param("麻烦", "你碰到过麻烦吗？", True, id="what one meets"),
        pytest.param("麻烦", "他觉得换车很麻烦。", False, id="how it is to change"),
        pytest.param("麻烦", "技术上的麻烦也不少。", True, id="what there is a good deal of"),
        pytest.param("便宜", "隔壁那家的便宜不少。", False, id="how much cheaper something is"),
        pytest.param("测试", "奶奶也参加测试。", True, id="what one takes part in"),
        pytest.param("热闹", "我觉得热闹极了。", False, id="how something is thought to be"),
        pytest.param("谨慎", "他是个很谨慎的人。", False, id="a quality that somebody has"),
        pytest.param("批准", "疫苗终于获得批准。", True, id="an approval that is got"),
        pytest.param("建议", "评语里只写缺点，不写建议。", True, id="a suggestion that is written"),
        pytest.param("决定", "他到晚上才下决定。", True, id="a decision that is taken"),
        pytest.param("安排", "明天下午我有安排。", True, id="an arrangement that one has"),
        pytest.param("答应", "问了三次，他也没有答应。", False, id="what one did not do"),
        pytest.param("休息", "走累了就坐下休息。", False, id="what one does sitting"),
        pytest.param("批准", "他们终于批准了疫苗。", False, id="an approval that is given"),
        pytest.param("录像", "晚上我回去看录像。", True, id="a recording that is watched"),
        pytest.param("编辑", "她在报社当编辑。", True, id="who somebody is"),
        pytest.param("编辑", "我们应当编辑一本书。", False, id="what is to be done"),
        pytest.param("泡茶", "他喝了一杯冷泡茶。", True, id="what is made cold"),
        pytest.param("泡茶", "冷泡茶一杯六十块。", True, id="what is made cold, at the beginning"),
        pytest.param("泡茶", "他用冷水泡茶。", False, id="what is done with cold water"),
        pytest.param("破裂", "这样才能判断破裂会不会再来。", True, id="the subject of what is judged"),
        pytest.param("洗碗", "他在洗碗间里待了一天。", True, id="what a room is for"),
        pytest.param("出版", "三位出版人把椅子拉近了。", True, id="who does it for a living"),
        pytest.param("出版", "他认识好几个出版商。", True, id="who makes a business of it"),
        pytest.param("出版", "这家报社还出版人物传记。", False, id="what is done to what begins so"),
        pytest.param("洗碗", "他在厨房里洗碗，一洗一天。", False, id="what is done in a kitchen"),
        pytest.param("理财", "他劝老人买理财。", True, id="what is bought"),
        pytest.param("理财", "她想学怎么理财。", False, id="what is learnt to be done"),
        pytest.param("叹气", "我听见那声叹气。", True, id="a sound that is heard"),
        pytest.param("叹气", "他看着我叹气。", False, id="what he does"),
        pytest.param("公平", "可是公平难道不比省钱重要吗？", True, id="the subject behind a word that turns"),
        pytest.param("公平", "可是公平的办法不多。", False, id="what it describes behind a word that turns"),
        pytest.param("谋杀", "慢放的时候看起来像谋杀。", True, id="what something looks like"),
        pytest.param("失眠", "她是来治失眠的，不是来聊天的。", True, id="what is cured"),
        pytest.param("失眠", "这正是失眠变成习惯的原因。", True, id="the subject behind it is"),
        pytest.param("失眠", "咖啡喝多了会导致失眠。", True, id="what is caused"),
        pytest.param("供应", "房租涨了，供应几乎不动。", True, id="what hardly moves"),
        pytest.param("测试", "学生们做了一项小测试。", True, id="what is counted, with how large it is"),
        pytest.param("测试", "师傅每天测试两台机器。", False, id="what somebody does to something"),
        pytest.param("失眠", "她从来不失眠。", False, id="what somebody suffers"),
        pytest.param("收费", "教室多了，收费却始终没有变。", True, id="what has not changed"),
        pytest.param("收费", "我们不收费。", False, id="what is not done"),
        pytest.param("感觉", "第一次上台是什么感觉？", True, id="what it is that is asked"),
        pytest.param("离开", "你为什么离开？", False, id="why somebody does it"),
        pytest.param("等待", "她将等待变成了习惯。", True, id="what is turned into something"),
        pytest.param("等待", "这群人将等待两个小时。", False, id="what somebody will do"),
        pytest.param("谨慎", "开车的关键在于谨慎。", True, id="what it lies in"),
        pytest.param("希望", "大家把希望放在了新机器上。", True, id="what something is done with"),
        pytest.param("真实", "她把真实姓名写在了信封上。", False, id="what describes it without de"),
        pytest.param("收集", "他把收集的邮票送给了我。", False, id="what describes the thing that it is done with"),
        pytest.param("骄傲", "父亲的这份骄傲不该没有着落。", True, id="a feeling that is counted"),
        pytest.param("骄傲", "他为儿子骄傲。", False, id="a feeling that somebody has"),
        pytest.param("痛苦", "要是没有见过那个痛苦，做到一半就会换方向。", True, id="a feeling that is pointed at"),
        pytest.param("简单", "这份简单的工作我做了三年。", False, id="what describes a thing that is counted"),
        pytest.param("截图", "他发来一张机票截图。", True, id="a picture of what is counted"),
        pytest.param("讨论", "那是昨晚举行的圆桌讨论。", True, id="of a sort, behind 的"),
        pytest.param("赔偿", "她能申请赔偿，负担未必比别人重。", True, id="what one applies for"),
        pytest.param("调度", "可我问他们管调度的。", True, id="what somebody is in charge of"),
        pytest.param("截图", "他看完机票截图给我。", False, id="what is done with a ticket"),
        pytest.param("谈判", "我又问起那年的那次谈判。", True, id="what was done at a time"),
        pytest.param("谈判", "他们那次谈判了三天。", False, id="what they did at a time"),
        pytest.param("道歉", "他外加一句道歉。", True, id="what is counted by sentences"),
        pytest.param("随机", "用程序随机撒回来。", True, id="at random"),
        pytest.param("随机", "顺序是随机的。", False, id="what something is like"),
        pytest.param("优化", "所谓优化，就是减班次。", True, id="what is called so"),
        pytest.param("建议", "老先生提了七条建议，都很好。", True, id="several that are counted"),
        pytest.param("改变", "您回来以后做了哪些改变？", True, id="which ones"),
        pytest.param("改变", "那些年带来了不少改变。", True, id="a good many"),
        pytest.param("改变", "他想在很多地方改变自己。", False, id="what is done in many places"),
        pytest.param("建议", "这七条建议写在墙上。", False, id="several of which more follows"),
        pytest.param("建议", "她七点建议大家回家。", False, id="at an hour"),
        pytest.param("道歉", "我要向你道歉。", False, id="what somebody is going to do"),
        pytest.param("测试", "我是做软件测试的。", True, id="what somebody works at"),
        pytest.param("测试", "我们测试的是软件。", False, id="what somebody does to it"),
        pytest.param("面试", "面试在七楼。", True, id="what is on a floor"),
        pytest.param("面试", "我们面试了十个人。", False, id="what is done to so many"),
        pytest.param("录像", "录像显示，他走了。", True, id="what shows something"),
        pytest.param("配置", "人员配置属于动态调整。", True, id="what something is part of"),
        pytest.param("猜测", "种种猜测都有。", True, id="of all sorts"),
        pytest.param("成本", "更大的成本。", False, id="a noun"),
    ],
)
def test_a_verb_or_an_adjective_is_not_asked_where_it_is_a_noun(word: str, source: str, *, is_noun: bool) -> None:
    assert stands_as_noun(table()[word], source, source.index(word)) is is_noun


@pytest.mark.parametrize(
    ("word", "source", "is_verb"),
    [
        pytest.param("视频", "现在我们天天视频。", True, id="what is done every day"),
        pytest.param("视频", "我们天天视频了才放心。", True, id="what was done every day"),
        pytest.param("亏损", "其间并非年年亏损。", True, id="what is done every year"),
        pytest.param("道歉", "他还要登门道歉。", False, id="a verb by our own table"),
        pytest.param("贷款", "贷款的是我爸。", True, id="who it is that does it"),
        pytest.param("依据", "依据的是第四十一条。", True, id="what it is based on"),
        pytest.param("留言", "记得留言到我们的专页。", True, id="what one is to remember to do"),
        pytest.param("视频", "我每天视频看得太多。", False, id="what is seen every day"),
        pytest.param("视频", "我天天看视频。", False, id="the object of a verb"),
        pytest.param("计划", "公司计划如何应对？", True, id="how something is planned"),
        pytest.param("计划", "公司的计划如何？", False, id="a plan that is named"),
        pytest.param("计划", "这个计划把大家累坏了。", False, id="a plan that is pointed at"),
        pytest.param("计划", "公司计划把店关了。", True, id="what is planned with ba"),
        pytest.param("规定", "老师规定每天写两页。", True, id="what is to be done every day"),
        pytest.param("规定", "学校的规定每年改一次。", False, id="a rule that is changed every year"),
        pytest.param("规定", "我们规定至少要有三个人签字。", True, id="what we say must be"),
        pytest.param("规定", "厂里规定十点以后不准说话。", True, id="what a factory lays down"),
        pytest.param("规定", "我们的规定必须改。", False, id="a rule that must be changed"),
        pytest.param("影响", "噪音影响了他们的睡眠。", True, id="what it did to their sleep"),
        pytest.param("影响", "太吵会影响孩子学习。", True, id="what it may do to a child"),
        pytest.param("影响", "这件事没影响比赛。", True, id="what it did nothing to"),
        pytest.param("影响", "这件事影响很大。", False, id="how great an influence"),
        pytest.param("影响", "这是父亲的影响了。", False, id="an influence that is there by now"),
        pytest.param("报告", "我没看他写的报告了。", False, id="the object of another verb"),
        pytest.param("计划", "从明年起，计划做三季节目。", True, id="what is planned for a year"),
        pytest.param("补贴", "合唱团一年由街道补贴三万二。", True, id="what is paid, without its unit"),
        pytest.param("补贴", "第一项补贴两千人申请过。", False, id="who applied for it"),
        pytest.param("训练", "这种狗只需训练半年。", True, id="what need only be done"),
        pytest.param("计划", "旅行计划做好了。", False, id="a plan that is made"),
        pytest.param("计划", "计划每天都在变。", False, id="a plan that changes every day"),
        pytest.param("安静", "孩子们安静了一会儿。", True, id="to be quiet for a while"),
        pytest.param("安静", "孩子们很安静。", False, id="how they are"),
        pytest.param("楼梯", "他们楼梯再修一次。", False, id="a thing"),
        pytest.param("报告", "他也在报告一个空白。", True, id="what is being done"),
        pytest.param("报告", "他在报告里写过。", False, id="where something stands"),
        pytest.param("医院", "我在医院一个人坐着。", False, id="a place where one is"),
        pytest.param("信封", "信封起来交给会计。", True, id="two words: a letter that is sealed"),
        pytest.param("信封", "信封交给会计了。", False, id="an envelope"),
        pytest.param("计划", "三年之内不准计划。", True, id="what is not allowed"),
        pytest.param("计划", "三年之内不准改计划。", False, id="the object of what is not allowed"),
        pytest.param("计划", "我们原本计划开三家店。", True, id="what was done at first"),
        pytest.param("计划", "我们原本的计划是开三家店。", False, id="what there was at first"),
        pytest.param("计划", "我们有一个很好的计划。", False, id="what there is"),
        pytest.param("影响", "你不要再来影响我。", True, id="what somebody comes to do to one"),
        pytest.param("误会", "我不想被误会。", True, id="what is done to one"),
        pytest.param("影响", "他的影响我都知道。", False, id="an influence that is named"),
        pytest.param("考试", "这是未来考试的方式。", False, id="an examination of the future"),
        pytest.param("计划", "我们计划在年底搬走。", True, id="what we plan for a time"),
        pytest.param("计划", "我们计划提高收费。", True, id="what we plan to do"),
        pytest.param("计划", "我们计划很多。", False, id="how many plans we have"),
        pytest.param("规定", "商场规定，坏了的灯要换。", True, id="what is laid down behind a comma"),
        pytest.param("编号", "摊位全部重新编号，老顾客找不着了。", True, id="what is done anew"),
        pytest.param("编号", "摊位都有重新编的编号。", False, id="a number that is given anew"),
        pytest.param("规定", "现在我们规定，晚上一点必须断网。", True, id="what we lay down by now"),
        pytest.param(
            "规定", "政府规定整个村子的猪都要处理掉。", True, id="what a government lays down of all there are"
        ),
        pytest.param("规定", "公司规定大家都知道。", False, id="a rule that all know"),
        pytest.param("规定", "公司的规定所有人都要遵守。", False, id="a rule of a company that all must keep"),
        pytest.param("规定", "后来学校规定，人人都要学游泳。", True, id="what is laid down later"),
        pytest.param("规定", "因为师傅规定，进来的人都要换鞋。", True, id="what a master lays down"),
        pytest.param("规定", "师傅的规定，进来的人都要换鞋。", False, id="the rule of a master"),
        pytest.param("健康", "老中医一看就知道你健不健康。", True, id="whether somebody is so"),
        pytest.param("健康", "他以前很健康。", True, id="how somebody was"),
        pytest.param("精神", "到了晚上，我比白天精神多了。", True, id="how much more so somebody is"),
        pytest.param("精神", "睡了一觉，他精神极了。", True, id="how very much so somebody is"),
        pytest.param("精神", "他的精神比去年好多了。", False, id="what is better than before"),
        pytest.param("健康", "健康比钱重要。", False, id="what is of weight"),
        pytest.param("规定", "要不规定改一改？", False, id="how about a rule"),
        pytest.param("规定", "凳子刷成红色，规定箱子只能放在上面。", True, id="what may only be done"),
        pytest.param("规定", "凳子刷成红色，规定必须改。", False, id="a rule that must be changed, behind a comma"),
        pytest.param("规定", "现在规定在山上最多待两周，就得下来。", True, id="what is laid down by now"),
        pytest.param("规定", "现在规定改了。", False, id="a rule that is changed by now"),
        pytest.param("规定", "其实上级规定要先送回去化验。", True, id="what those above lay down"),
        pytest.param("导演", "最后导演把灯关掉了。", False, id="who does it to something"),
        pytest.param("领导", "领导说劈了烧火吧。", False, id="who says something"),
        pytest.param("规定", "按照商场规定，坏了的灯要换。", False, id="by what one goes"),
        pytest.param("规定", "商场的规定，我看不懂。", False, id="a rule that is named before a comma"),
        pytest.param("规定", "这是商场规定，没办法。", False, id="what something is"),
        pytest.param("盈利", "没有人要求学校盈利。", True, id="what is demanded of somebody"),
        pytest.param("盈利", "去年的盈利很少。", False, id="how much there was"),
        pytest.param("演出", "去年他们演出一百二十场。", True, id="how often they did it"),
        pytest.param("演出", "去年的演出一场比一场好。", False, id="one of them after another"),
        pytest.param("演出", "去年有一百二十场演出。", False, id="how many there were"),
        pytest.param("亏损", "那家店一年亏损十六万元。", True, id="how much was lost"),
        pytest.param("捐款", "他捐款三千块，没有留下名字。", True, id="how much was given"),
        pytest.param("亏损", "去年的亏损三万元还没补上。", False, id="a loss of so much"),
        pytest.param("亏损", "亏损的店都关了门。", False, id="what makes a loss"),
        pytest.param("盈利", "这条街上盈利的只有两家。", True, id="who makes a profit"),
        pytest.param("盈利", "每年盈利的三成要分给大家。", False, id="what a part is of"),
        pytest.param("来信", "常有读者来信感谢她。", True, id="who writes to thank"),
        pytest.param("来信", "她收到很多来信。", False, id="what is received"),
        pytest.param("留言", "有急事的人会留言，别的人就挂了。", True, id="what somebody will do"),
        pytest.param("报告", "大家都去听大会报告。", False, id="what is given at a meeting"),
        pytest.param("罚款", "过了九点才回来的要罚款。", True, id="what has to be done"),
        pytest.param("罚款", "主要罚款都是他付的。", False, id="what is paid, of the main ones"),
        pytest.param("稳定", "过了半天，水位才稳定下来。", True, id="what becomes so"),
        pytest.param("稳定", "这里的水位一直很稳定。", False, id="what is so"),
        pytest.param("楼梯", "这里可以楼梯。", False, id="a thing that nobody does"),
        pytest.param("刹车", "他一慌，我就替他刹车。", True, id="what is done for somebody"),
        pytest.param("刹车", "前面有人，他赶紧刹车。", True, id="what is done at once"),
        pytest.param("刹车", "他一慌就踩刹车。", False, id="what is stepped on"),
        pytest.param("计划", "我可以帮他写计划。", False, id="what is written for somebody"),
        pytest.param("联系", "我们天天联系。", False, id="a verb that our table has as one"),
        pytest.param("方便", "开个小店是为了方便大家。", True, id="an adjective with whom it is done for"),
        pytest.param("方便", "开个小店大家都很方便。", False, id="an adjective that says how it is"),
        pytest.param("误会", "这句话最容易误会。", True, id="what is easily done"),
        pytest.param("误会", "你们别误会他的话。", True, id="what is not to be done"),
        pytest.param("误会", "我们之间有特别误会。", False, id="别 of 特别"),
        pytest.param("规定", "老师规定自己每天写一页。", True, id="what somebody lays down for himself"),
        pytest.param("规定", "这条规定自己也忘了。", False, id="what somebody forgot himself"),
        pytest.param("规定", "并且规定任何一项改动都要先问住户。", True, id="what is laid down of all"),
        pytest.param("规定", "商场规定凡是晚到的都要扫地。", True, id="what is laid down of whoever"),
        pytest.param("规定", "我们规定每天的温度写在墙上。", True, id="that the heat is written down"),
        pytest.param("规定", "我们规定的时间是九点。", True, id="the time that we laid down"),
        pytest.param("规定", "我们规定时间已经过了。", False, id="a time that is laid down"),
        pytest.param("规定", "老板规定的衣服很贵。", True, id="what somebody prescribes"),
        pytest.param("规定", "这里的规定的确很多。", False, id="rules that are many"),
        pytest.param("编号", "每扇门都用白漆编号，再搬走。", True, id="what is done by means of paint"),
        pytest.param("编号", "每扇门都有编号，再搬走。", False, id="what each of them has"),
        pytest.param("补贴", "政府补贴三年，以后就不管了。", True, id="what is done for so long"),
        pytest.param("补贴", "政府给了三年补贴。", False, id="what is given for so long"),
        pytest.param("计划", "我们的计划所有人都看过。", False, id="a plan that all know"),
        pytest.param("错误", "后来才知道，这种算法是错误的。", True, id="how something is"),
        pytest.param("错误", "错误都是新来的人写的。", False, id="what is somebody's doing"),
        pytest.param("留言", "很多听众留言，说地图在撒谎。", True, id="what one does, and then says"),
        pytest.param("留言", "这条留言说得很好。", False, id="what says something"),
        pytest.param("评论", "我不便评论。", True, id="what one had better not do"),
        pytest.param("开源", "他们把代码全部开源了。", True, id="what is made so"),
        pytest.param("盈利", "我们什么时候盈利？", True, id="when it is done"),
        pytest.param("规定", "爸爸规定一分钟要捡二十个。", True, id="how much must be done in a minute"),
    ],
)
def test_a_noun_is_not_asked_where_it_is_a_verb(word: str, source: str, *, is_verb: bool) -> None:
    assert stands_as_verb(table()[word], source, source.index(word)) is is_verb


@pytest.mark.parametrize(
    ("word", "written", "source", "is_verb"),
    [
        pytest.param("报告", "報告", "他也在報告這個問題。", True, id="what is being done"),
        pytest.param("报告", "報告", "他在報告裡寫過。", False, id="where something stands"),
        pytest.param("视频", "視頻", "我們天天視頻過著日子。", True, id="what goes on every day"),
    ],
)
def test_in_traditional_characters_a_noun_is_a_verb_as_well(
    word: str, written: str, source: str, *, is_verb: bool
) -> None:
    assert stands_as_verb(replace(table()[word], word=written), source, source.index(written)) is is_verb


def test_in_traditional_characters_an_adjective_is_a_subject_as_well() -> None:
    sense, source = table()["热闹"], "以前的熱鬧會回來的。"
    assert stands_as_noun(replace(sense, word="熱鬧"), source, source.index("熱鬧"))


@pytest.mark.parametrize(
    ("source", "is_attribute"),
    [
        pytest.param("真正的图在脚底下。", True, id="what describes a noun"),
        pytest.param("他真正懂了这件事。", False, id="what says how a verb is meant"),
    ],
)
def test_an_adverb_is_not_asked_where_it_describes_a_noun(source: str, *, is_attribute: bool) -> None:
    sense = Sense(word="真正", pos="d", ja=("本当に",), en=("truly",))
    assert stands_as_attribute(sense, source, source.index("真正")) is is_attribute


@pytest.mark.parametrize(
    ("word", "source", "is_adverb"),
    [
        pytest.param("临时", "我们临时决定不去了。", True, id="how it was decided"),
        pytest.param("临时", "这是临时办法。", False, id="what it is"),
        pytest.param("临时", "这个办法是临时的。", False, id="what it is like"),
        pytest.param("认真", "我们认真学了三年。", False, id="a quality that Japanese says of doing as well"),
    ],
)
def test_what_is_glossed_as_an_attribute_is_not_asked_before_a_verb(word: str, source: str, *, is_adverb: bool) -> None:
    assert stands_as_attribute(table()[word], source, source.index(word)) is is_adverb


def test_the_translation_may_say_that_two_linked_words_are_verbs() -> None:
    source = "组装和检测要一百元。"
    assert not stands_as_noun(table()["检测"], source, source.index("检测"), is_verb_there=True)


@pytest.mark.parametrize(
    ("word", "source", "is_asked"),
    [
        pytest.param("停下", "他唸到一半就停下來看我們大家。", False, id="half of a verb of movement"),
        pytest.param("停下", "他念到一半就停下，看着我们大家。", True, id="the verb by itself"),
        pytest.param("提出", "要是他又提出来，大家就再商量商量。", False, id="half of a verb with its way"),
        pytest.param("提出", "要是他又提出问题，大家就再商量商量。", True, id="the verb with its object"),
        pytest.param("认得", "我们哪认得出来那块石头是谁的。", False, id="half of what can be told"),
        pytest.param("认得", "我们都认得那块石头，是他的。", True, id="to know"),
    ],
)
def test_half_of_a_verb_with_its_complement_is_not_asked(word: str, source: str, *, is_asked: bool) -> None:
    found = Document(talk(("甲", source, "止まる、知る、打ち出す、出す。")))
    [spot] = found.spots
    tally = Tally()
    asked = {target.sense.word for target in targets(found, spot, tally)}
    assert (word in asked) is is_asked
    assert bool(tally.refused["cut-doubtful"]) is not is_asked


@pytest.mark.parametrize(
    ("translation", "is_asked"),
    [
        pytest.param("彼は答えずに、そのまま歌を続けました。", True, id="one of them"),
        pytest.param("彼は答えずに、それから歌を続けました。", False, id="both"),
        pytest.param("彼は答えずに、歌いました。", False, id="neither"),
    ],
)
def test_a_word_of_several_senses_is_asked_only_where_the_translation_shows_one(
    translation: str, *, is_asked: bool
) -> None:
    found = Document(talk(("甲", "他没有回答问题，而是接着往下唱。", translation)))
    asked = {target.sense.word for spot in found.spots for target in targets(found, spot, Tally())}
    assert ("接着" in asked) is is_asked


@pytest.mark.parametrize(
    ("source", "translation", "english"),
    [
        pytest.param("他们年轻的时候都出去打工了。", "若いころはみな出稼ぎに行った。", "work away", id="far from home"),
        pytest.param(
            "他们上学的时候都在店里打工。", "学生のころは店でアルバイトをした。", "part-time", id="beside school"
        ),
        pytest.param("船走到湖心他就把机器停了。", "湖の真ん中で、彼はエンジンを止めた。", "engine", id="of a boat"),
        pytest.param("厂里又买了两台新机器。", "工場はまた新しい機械を二台買った。", "machine", id="of a factory"),
        pytest.param("你的手势打得太快了。", "あなたの手話のサインは速すぎる。", "in sign language", id="to be read"),
        pytest.param(
            "我们听不懂他的话，只看懂了他的手势。",
            "話は分からず、ジェスチャーだけが分かった。",
            "gesture",
            id="without words",
        ),
    ],
)
def test_a_word_of_several_senses_is_glossed_in_the_one_of_the_translation(
    source: str, translation: str, english: str
) -> None:
    found = Document(talk(("甲", source, translation)))
    several = {"打工", "机器", "手势"}
    [target] = [one for spot in found.spots for one in targets(found, spot, Tally()) if one.sense.word in several]
    assert english in target.sense.shown_en


@pytest.mark.parametrize(
    ("source", "translation", "word"),
    [
        pytest.param("他们谁也不想勉强对方。", "Neither of them wanted to force the other.", "勉强", id="to force"),
        pytest.param("我叫了他三声，他没有答应。", None, "答应", id="to answer a call, or to agree"),
    ],
)
def test_no_word_is_glossed_in_another_sense_than_it_may_have(source: str, translation: str | None, word: str) -> None:
    language = None if translation is None else TranslationLanguage.ENGLISH
    found = Document(talk(("甲", source, translation), language=language))
    asked = [one.sense for spot in found.spots for one in targets(found, spot, Tally()) if one.sense.word == word]
    assert all(sense.shown_en == "to force (somebody)" for sense in asked)


@pytest.mark.parametrize(
    ("word", "source", "is_asked"),
    [
        pytest.param("推迟", "推迟时间一共是三个星期零两天。", False, id="the first part of a compound"),
        pytest.param("推迟", "现在推迟时间的人越来越多了。", False, id="so behind a time"),
        pytest.param("推迟", "我们打算推迟时间再去看他们。", True, id="a verb with its object"),
    ],
)
def test_a_verb_that_may_begin_a_compound_is_asked_only_where_it_is_said(
    word: str, source: str, *, is_asked: bool
) -> None:
    found = Document(talk(("甲", source, None), language=None))
    asked = {target.sense.word for spot in found.spots for target in targets(found, spot, Tally())}
    assert (word in asked) is is_asked


@pytest.mark.parametrize(
    ("source", "translation", "ja"),
    [
        pytest.param("她年纪不大，说话却很成熟。", "She was young, but very mature in her talk.", None, id="of nobody"),
        pytest.param(
            "那个孩子比我们都成熟，什么都懂。", "That child is more mature than any of us.", "大人びた", id="of a child"
        ),
        pytest.param(
            "这几年烧瓷的技术成熟了。",
            "In these years the technique of firing porcelain has matured.",
            "（十分に発達して）成熟した",
            id="of a technique",
        ),
    ],
)
def test_an_adjective_has_the_sense_that_fits_what_it_is_said_of(source: str, translation: str, ja: str | None) -> None:
    document = Document(talk(("甲", source, translation), language="en"))
    spot = document.spots[0]
    found = _as_meant(table()["成熟"], spot, source.index("成熟"), "en")
    assert (found.ja if found else None) == (None if ja is None else (ja,))


@pytest.mark.parametrize(
    ("word", "source", "translation", "language", "ja"),
    [
        pytest.param(
            "跑道", "他在跑道上跑了三圈。", "彼はトラックを三周走った。", "ja", "トラック", id="where one runs"
        ),
        pytest.param(
            "跑道", "飞机停在跑道上。", "飛行機は滑走路に止まっている。", "ja", "滑走路", id="where planes land"
        ),
        pytest.param(
            "语音", "她发来两条语音。", "She sent two voice messages.", "en", "ボイスメッセージ", id="a message"
        ),
        pytest.param("注意", "谁也没注意到他。", "誰も彼に気づかなかった。", "ja", "気づく", id="noticed"),
        pytest.param("注意", "过马路要注意。", "道を渡るときはよく見て。", "ja", None, id="in neither of its words"),
    ],
)
def test_a_word_of_several_senses_has_the_one_that_the_translation_tells(
    word: str, source: str, translation: str, language: str, ja: str | None
) -> None:
    document = Document(talk(("甲", source, translation), language=language))
    found = _as_meant(table()[word], document.spots[0], source.index(word), language)
    assert (found is None) is (ja is None)
    assert found is None or (ja or "") in found.ja[0]


@pytest.mark.parametrize(
    ("source", "translation", "ja"),
    [
        pytest.param("她心里有很大的压力。", "She was under great pressure.", "プレッシャー、重圧", id="in a heart"),
        pytest.param("轮胎里的压力太高。", "The pressure in the tyres was too high.", "圧力", id="in a tyre"),
        pytest.param("锅炉的压力正常。", "ボイラーの圧力は正常だ。", "圧力", id="in a boiler"),
    ],
)
def test_pressure_is_that_of_gases_where_one_is_named(source: str, translation: str, ja: str) -> None:
    language = "ja" if "は" in translation else "en"
    document = Document(talk(("甲", source, translation), language=language))
    found = _as_meant(table()["压力"], document.spots[0], source.index("压力"), language)
    assert found is not None
    assert found.ja == (ja,)


@pytest.mark.parametrize(
    ("source", "translation", "ja"),
    [
        pytest.param("爷爷上个月住院开刀。", "祖父は先月入院して手術した。", "手術を受ける", id="in hospital"),
        pytest.param("那位医生天天开刀。", "あの医師は毎日手術している。", "手術をする", id="as a doctor"),
        pytest.param("他给三个病人开刀。", "彼は三人の患者の手術をした。", None, id="with a patient named beside it"),
        pytest.param("那年夏天开刀的事，谁也不提。", "あの夏の手術のことは誰も言わない。", None, id="by nobody named"),
    ],
)
def test_who_lies_in_hospital_does_not_operate(source: str, translation: str, ja: str | None) -> None:
    document = Document(talk(("甲", source, translation)))
    spot = document.spots[0]
    found = _as_meant(table()["开刀"], spot, source.index("开刀"), "ja")
    assert (found.ja if found else None) == (None if ja is None else (ja,))


@pytest.mark.parametrize(
    ("source", "translation", "ja"),
    [
        pytest.param("我们发现不少树已经很老。", "多くの木がとても古いことを発見した。", "気づく", id="that they are"),
        pytest.param("靠岸才发现码头空荡荡的。", "港に着いて初めて桟橋が空だと発見した。", "気づく", id="how it looks"),
        pytest.param("我发现他是新来的老师。", "彼が新しい先生だと発見した。", "気づく", id="who he is"),
        pytest.param("我发现，钥匙不在包里。", "鍵がかばんにないことを発見した。", "気づく", id="behind a comma"),
        pytest.param("我们發現門開了。", "扉が開いたことを発見した。", "気づく", id="in traditional characters"),
        pytest.param("我们在山上发现了一个山洞。", "山で洞窟を見つけた。", "見つける", id="a thing"),
        pytest.param("他们发现了很多没见过的东西。", "見たことのない物をたくさん発見した。", "見つける", id="things"),
        pytest.param("我发现的问题很多。", "私が発見した問題は多い。", "見つける", id="what was found"),
        pytest.param("他被发现，后来回家了。", "彼は発見され、家に帰った。", "見つける", id="whoever was found"),
        pytest.param("我发现门口有一只猫。", "玄関に猫がいるのを発見した。", "気づく", id="what there is"),
        pytest.param("我发现门口有一只猫。", "玄関に猫がいるのを見つけた。", "見つける", id="said so itself"),
    ],
)
def test_to_find_out_that_something_is_so_is_no_finding_of_a_thing(source: str, translation: str, ja: str) -> None:
    spot = Document(talk(("甲", source, translation))).spots[0]
    word = "發現" if "發現" in source else "发现"
    found = _as_meant(table()["发现"], spot, source.index(word), "ja")
    assert found is not None
    assert ja in found.ja[0]
    assert ("〜だと" in found.ja[0]) is (ja == "気づく")


@pytest.mark.parametrize(
    ("source", "translation", "word", "ja", "en"),
    [
        pytest.param(
            "我怀疑他已经离开了学校。",
            "彼はもう学校にいないのではと疑った。",
            "怀疑",
            "〜ではないか",
            "to suspect (that)",
            id="so",
        ),
        pytest.param(
            "我一直怀疑那个人的能力。", "ずっとその人の能力を疑っていた。", "怀疑", "疑う", "to doubt", id="a thing"
        ),
        pytest.param(
            "老人害怕孩子会忘了家乡话。",
            "老人は子供が方言を忘れるのを恐れている。",
            "害怕",
            "〜ではないか",
            "to be afraid (that)",
            id="fear",
        ),
        pytest.param(
            "老人最害怕的是晚上的电话。",
            "老人がいちばん恐れるのは夜の電話だ。",
            "害怕",
            "恐れる",
            "to be afraid (of)",
            id="of it",
        ),
        pytest.param(
            "這件事代表他們已經同意了。",
            "これは彼らがもう同意したということを表す。",
            "代表",
            "〜だと",
            "to mean (that)",
            id="traditional",
        ),
    ],
)
def test_a_verb_has_another_meaning_before_a_clause_than_before_a_noun(
    source: str, translation: str, word: str, ja: str, en: str
) -> None:
    found = Document(talk(("甲", source, translation)))
    [sense] = (one.sense for one in targets(found, found.spots[0], Tally()) if one.sense.word == word)
    assert sense.ja[0].startswith(("（", ja))
    assert ja in sense.ja[0]
    assert sense.en[0] == en


@pytest.mark.parametrize(
    ("source", "translation", "ja"),
    [
        pytest.param("他问我到底要等几天。", "いったい何日待つのかと聞かれました。", "いったい", id="asked"),
        pytest.param("他问我到底要等几天。", "結局何日待つのかと聞かれました。", None, id="asked, or after all"),
        pytest.param("他到底是个孩子。", "なんといっても彼は子供です。", "結局", id="after all"),
    ],
)
def test_what_presses_for_an_answer_is_no_after_all_where_one_word_says_both(
    source: str, translation: str, ja: str | None
) -> None:
    spot = Document(talk(("甲", source, translation))).spots[0]
    found = _as_meant(table()["到底"], spot, source.index("到底"), "ja")
    assert (found.ja if found else None) == (None if ja is None else (ja,))


@pytest.mark.parametrize(
    ("source", "translation", "is_asked"),
    [
        pytest.param(
            "我每天晚上都听那家电台的音乐节目。",
            "Every evening I listen to the music of that radio station.",
            True,
            id="a body",
        ),
        pytest.param(
            "船上的电台坏了，我们叫不到人。",
            "The radio on board was broken and we could not call anybody.",
            False,
            id="a device",
        ),
    ],
)
def test_what_is_broadcast_from_is_no_set_that_one_calls_with(source: str, translation: str, *, is_asked: bool) -> None:
    document = Document(talk(("甲", source, translation), language="en"))
    asked = {target.sense.word for target in targets(document, document.spots[0], Tally())}
    assert ("电台" in asked) is is_asked


@pytest.mark.parametrize(
    ("word", "source", "translation", "is_asked"),
    [
        pytest.param("下去", "水退了，我们明天就要下去看看。", "We must go down.", True, id="to have to go down"),
        pytest.param(
            "下去", "他在山上住了三天就下去了。", "He stayed three days and went down.", True, id="to go down"
        ),
        pytest.param(
            "下去", "这个琴键按下去就没有声音了。", "Press the key down and there is no sound.", False, id="to press"
        ),
        pytest.param("下去", "等声音小下去他才讲。", "He spoke when the noise went down.", False, id="to become less"),
        pytest.param(
            "开始", "音乐会七点开始，你别迟到。", "The concert begins at seven, do not be late.", True, id="begins"
        ),
        pytest.param(
            "开始", "一开始大家都不太愿意来。", "At the beginning nobody wanted to come.", False, id="at first"
        ),
        pytest.param(
            "开始", "刚开始我连一个音都唱不准。", "When I began I could not sing one note.", False, id="just at first"
        ),
        pytest.param(
            "开始",
            "比赛刚开始，灯就全灭了。",
            "The match was only beginning when the lights went out.",
            True,
            id="just begun",
        ),
    ],
)
def test_a_word_within_a_phrase_is_not_asked_for_what_it_means_alone(
    word: str, source: str, translation: str, *, is_asked: bool
) -> None:
    found = Document(talk(("甲", source, translation), language="en"))
    asked = {target.sense.word for target in targets(found, found.spots[0], Tally())}
    assert (word in asked) is is_asked


@pytest.mark.parametrize(
    ("source", "is_refused"),
    [
        pytest.param("他住在槐树沟村已经很久了。", True, id="of a village"),
        pytest.param("他家门口的槐树已经很老了。", False, id="a tree"),
        pytest.param("她在槐树里小学教画画。", True, id="of a lane with a school"),
        pytest.param("她住在槐树里三十号。", True, id="of a lane with houses"),
        pytest.param("那棵槐树里有一个鸟窝。", False, id="in a tree"),
    ],
)
def test_a_piece_of_a_name_is_not_asked(source: str, *, is_refused: bool) -> None:
    tally = Tally()
    [spot] = (found := Document(talk(("甲", source, None), language=None))).spots
    assert "槐树" in spot.words
    assert "槐树" not in {target.sense.word for target in targets(found, spot, tally)} or not is_refused
    assert tally.refused["part-of-name"] == is_refused


@pytest.mark.parametrize(
    ("speaker", "is_refused"),
    [
        pytest.param("槐树其木格", True, id="who speaks"),
        pytest.param("其木格", False, id="whose name has no such word"),
    ],
)
def test_a_piece_of_the_name_of_who_speaks_is_not_asked(speaker: str, *, is_refused: bool) -> None:
    told = ("甲", "那天槐树其木格没有来我们家吃饭。", None)
    found = Document(talk((speaker, "我天天都来。", None), told, language=None))
    tally = Tally()
    list(targets(found, found.spots[1], tally))
    assert tally.refused["part-of-name"] == is_refused


@pytest.mark.parametrize(
    ("source", "translation", "aligned"),
    [
        pytest.param(
            "后来我发现，他们不知道钟是怎么走的。",
            "そのうち、時計の仕組みを誰も分かっていないことに気づきました。",
            "気づく",
            id="the word that is said for it, and not one for to know",
        ),
        pytest.param(
            "我后来发现那扇门一直没有关。", "その扉がずっと開いていたのに気づいた。", "気づく", id="the only one"
        ),
    ],
)
def test_a_gloss_with_a_bracket_is_found_without_it(source: str, translation: str, aligned: str) -> None:
    document = Document(talk(("甲", source, translation)))
    [found] = [each for each in targets(document, document.spots[0], Tally()) if each.sense.word == "发现"]
    assert found.aligned == aligned


@pytest.mark.parametrize(
    ("source", "translation", "shown"),
    [
        pytest.param(
            "我们的看法正好相反。", "私たちの見方はちょうど逆だ。", ("反対、逆", "opposite"), id="what it is like"
        ),
        pytest.param("他们说的正好相反。", "Just the opposite is true.", ("反対、逆", "opposite"), id="in English"),
        pytest.param(
            "相反，他越来越忙。",
            "それどころか、彼はますます忙しい。",
            ("逆に", "on the contrary"),
            id="before a clause",
        ),
        pytest.param("相反，他越来越忙。", "逆に、彼はますます忙しい。", None, id="worded as what it is like"),
    ],
)
def test_the_opposite_is_told_apart_from_on_the_contrary(
    source: str, translation: str, shown: tuple[str, str] | None
) -> None:
    language = "en" if translation.isascii() else "ja"
    [spot] = Document(talk(("甲", source, translation), language=language)).spots
    found = _as_meant(table()["相反"], spot, source.index("相反"), language)
    assert (None if found is None else (found.shown_ja, found.shown_en)) == shown


@pytest.mark.parametrize(
    ("translation", "gloss", "is_said"),
    [
        pytest.param("We just caught the ferry.", "to catch up with", False, id="another verb"),
        pytest.param("The dog caught up with us.", "to catch up with", True, id="the verb with its particle"),
        pytest.param("We just caught the ferry.", "to catch", True, id="a verb without one"),
    ],
)
def test_english_says_a_verb_with_its_particle_or_another(translation: str, gloss: str, *, is_said: bool) -> None:
    assert is_said_in_english(translation, gloss) is is_said


@pytest.mark.parametrize(
    ("source", "translation", "aligned"),
    [
        pytest.param("要是他又提出办法，大家就听他的。", "案を出せば、みんな従う。", "（意見や案を）出す", id="said"),
        pytest.param("要是他又提出办法，大家就听他的。", "案があれば、みんな従う。", None, id="not said"),
    ],
)
def test_what_a_gloss_has_in_brackets_need_not_be_said(source: str, translation: str, aligned: str | None) -> None:
    found = Document(talk(("甲", source, translation)))
    [spot] = found.spots
    said = {target.aligned for target in targets(found, spot, Tally()) if target.sense.word == "提出"}
    assert said == ({aligned} if aligned else set())


@pytest.mark.parametrize(
    ("translation", "is_asked"),
    [
        pytest.param("彼女は一階の柱のそばに立っていました。", False, id="its kanji stands in the translation"),
        pytest.param("彼女は一階のはしらのそばに立っていました。", True, id="it does not"),
    ],
)
def test_a_word_in_zi_is_read_off_its_kanji(translation: str, *, is_asked: bool) -> None:
    found = Document(talk(("甲", "她在一楼的柱子旁边站了一刻钟。", translation)))
    asked = {target.sense.word for spot in found.spots for target in targets(found, spot, Tally())}
    assert ("柱子" in asked) is is_asked


@pytest.mark.parametrize(
    ("words", "is_doubtful"),
    [
        pytest.param(("有的", "家长会", "自己", "加"), True, id="what they will do"),
        pytest.param(("今天", "开", "家长会", "。"), False, id="a meeting"),
    ],
)
def test_a_meeting_before_what_is_done_may_be_those_who_will_do_it(
    words: tuple[str, ...], *, is_doubtful: bool
) -> None:
    assert may_be_cut_wrongly(words, words.index("家长会")) is is_doubtful


def test_what_stands_behind_a_verb_that_was_done_may_be_no_word_with_it() -> None:
    assert may_be_cut_wrongly(("作品", "得", "过奖", "。"), 2)
