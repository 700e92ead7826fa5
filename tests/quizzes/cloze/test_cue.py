"""A word is asked where its translation decides it, and no option is offered that the translation may mean."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from quizzes.chinese.scripts import to_simplified
from quizzes.cloze import cue_reasons
from quizzes.cloze.cue import items
from quizzes.cloze.cue_table import Cue, cues
from quizzes.cloze.said_clause import said_of
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from quizzes.languages import TranslationLanguage
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from quizzes.distractors.item import Item

JAPANESE = [
    pytest.param("但研究要承担更高的成本。", "しかし、研究には大きなコストがかかります。", "但", "しかし", id="but"),
    pytest.param("不过这座桥还能再用十年。", "もっとも、この橋はあと十年使えます。", "不过", "もっとも", id="although"),
    pytest.param("所以我们会从这里开始。", "ですから、私たちはここから始めます。", "所以", "ですから", id="so"),
    pytest.param(
        "他自己就是这样过来的，所以他要我去上大学。",
        "自分がそうしてきたものですから、私を大学に行かせたかったんです。",
        "所以",
        "ものですから",
        id="so, as one who asks for understanding says it",
    ),
    pytest.param("我们没做，因为划不来。", "しなかったのは、割に合わないからです。", "因为", "から", id="because"),
    pytest.param("如果需要，也可以做些调整。", "必要があれば、調整できます。", "如果", "あれば", id="if"),
    pytest.param("要是没有人修，谁都不敢过河。", "直す人がいなければ、誰も渡れません。", "要是", "ば", id="if nobody"),
    pytest.param("你想喝茶，还是喝咖啡？", "お茶を飲みますか、それともコーヒーですか？", "还是", "それとも", id="or"),
    pytest.param(
        "你要走，还是要等他们？", "行くのか、それとも待つのか？", "还是", "それとも", id="or, and no ka before it"
    ),
    pytest.param("他应该是老师。", "彼は先生のはずです。", "应该", "先生のはず", id="should"),
    pytest.param("只要你来，大家都高兴。", "君がいさえすれば皆が喜びます。", "只要", "さえすれば", id="as long as"),
    pytest.param("比如我们可以开店。", "たとえば、店を開けます。", "比如", "たとえば", id="for example"),
    pytest.param("灯塔其实有很多玻璃。", "灯台には実はガラスがたくさんあります。", "其实", "実は", id="in fact"),
    pytest.param("我们终于上了岛。", "私たちはようやく島に上がりました。", "终于", "ようやく", id="at last"),
    pytest.param("我想说的恰恰是这件事。", "私が言いたいのは、まさにこのことです。", "恰恰", "まさに", id="precisely"),
    pytest.param("我对它越来越感兴趣。", "それにますます興味が湧きました。", "越来越", "ますます", id="more and more"),
    pytest.param(
        "这家面包店早就搬到车站对面了。",
        "このパン屋はとっくに駅の向かいに移りました。",
        "早就",
        "とっくに",
        id="long ago",
    ),
    pytest.param(
        "你慢慢吃，反正末班车已经开走了。",
        "ゆっくり食べなさい、どうせ終電はもう出ました。",
        "反正",
        "どうせ",
        id="anyway",
    ),
    pytest.param(
        "雨太大了，我们干脆住一晚吧。", "雨がひどいので、いっそ一晩泊まりましょう。", "干脆", "いっそ", id="may as well"
    ),
    pytest.param(
        "他的钥匙永远挂在门后面。",
        "彼の鍵はいつだってドアの裏に掛かっています。",
        "永远",
        "いつだって",
        id="at all times",
    ),
    pytest.param("你不必相信我的话。", "私の話は信じなくても済みます。", "不必", "なくても済みます", id="need not"),
    pytest.param("电梯总是停在五楼。", "エレベーターはいつも5階に止まります。", "总是", "いつも", id="always"),
    pytest.param("弟弟故意把收音机开得很响。", "弟はわざとラジオの音を大きくした。", "故意", "わざと", id="on purpose"),
    pytest.param(
        "回来的路上顺便买了一袋米。", "帰り道についでに米を一袋買った。", "顺便", "ついでに", id="while at it"
    ),
    pytest.param(
        "灯一亮，鸟一下子都飞走了。", "明かりがつくと、鳥がいっぺんに飛び立った。", "一下子", "いっぺんに", id="at once"
    ),
    pytest.param(
        "为了这件事，他们成立了公司。", "このために、彼らは会社を作りました。", "为了", "ために", id="in order to"
    ),
    pytest.param(
        "他请我喝了一个晚上的酒，不过他要求我赔他一把扇子。",
        "一晩中おごってくれたんですが、いい酒でした。もっとも、扇子は弁償しろと言われました。",
        "不过",
        "もっとも",
        id="but by a word of its own, beside a ga that goes on",
    ),
]
_BEFORE = "昨天有人上山。"
NOT_ASKED = [
    pytest.param("为了这个，我又疑心是认错了。", "そのために、また疑っております。", id="the cause, and no aim"),
    pytest.param(
        "因为大三那年的一次实习。", "大学3年の実習があったからです。", id="a reason for nothing that is shown"
    ),
    pytest.param("恰恰没有。", "まさにありません。", id="a few words"),
    pytest.param("我想说的恰恰不是这件事。", "私が言いたいのは、まさにこのことではありません。", id="masani denied"),
    pytest.param("我们其实没有钱。", "私たちにはお金がありません。", id="no word for it is shown"),
    pytest.param("他不过是学生。", "しかし彼は学生です。", id="buguo is only"),
    pytest.param("他不想去或者没有空，还是别问他了。", "それともやめましょう。", id="haishi outside of a question"),
    pytest.param("我有可能的话就去。", "行くかもしれません。", id="keneng as a noun"),
    pytest.param("这很重要，因为要给神看。", "これは大切で、神様にお見せするもので、もの。", id="mono de is no node"),
    pytest.param("这很重要，因为是给神的。", "これは大切で、神様へのものなので、です。", id="nor is mono na node"),
    pytest.param("书应该少了很多。", "本はずっと少なくなりました。", id="ha before zutto is no hazu"),
    pytest.param("书应该少了很多。", "本はずいぶん少なくなりました。", id="nor is it before zuibun"),
    pytest.param("他只喝茶。", "お茶は美しかった。", id="the middle of utsukushikatta is no shika"),
    pytest.param("他已经来了。", "彼もうれしいです。", id="mo ureshii is no mou"),
    pytest.param("他们都来了。", "安全です。", id="a piece of a word in kanji"),
    pytest.param("他更喜欢茶。", "茶はもっとも好きです。", id="mottomo is no motto"),
    pytest.param("河面更像一条路。", "川面はもっと道に似ています。", id="geng xiang, the better picture"),
    pytest.param("他比我更喜欢茶。", "私より茶が好きです。", id="yori behind whom one is compared with"),
    pytest.param("他才来这里工作。", "ここで働きはじめてです。", id="hajimete behind a verb"),
    pytest.param("这是我的，而是你的。", "私のではなく、あなたのです。", id="ershi without a denial"),
    pytest.param("他才三十岁。", "彼はやっと30歳です。", id="cai before a number"),
    pytest.param("报名的才三分之一。", "申し込んだのはやっと3分の1です。", id="cai before a fraction"),
    pytest.param("他才勉强凑够五千块。", "彼はやっと5千元集めました。", id="cai before an amount"),
    pytest.param("这条鱼才多少钱。", "この魚はやっといくらです。", id="cai before how much"),
    pytest.param("他有特别的想法。", "特に変わった考えがあります。", id="tebie as an adjective"),
    pytest.param("我倒有点别的看法。", "私には少し別の考えがあります。", id="youdian before a noun"),
    pytest.param("有些城市这么做。", "少しの都市がそうしています。", id="youxie of a noun"),
    pytest.param("他打碎杯子是故意的。", "彼がコップを割ったのはわざとです。", id="guyi said of what was done"),
    pytest.param("我喜欢他说话干脆的样子。", "私は彼の思い切って話すところが好きです。", id="gancui as an adjective"),
    pytest.param("这座桥永远立在河上。", "この橋は永遠に川の上に立っています。", id="yongyuan legible in kanji"),
    pytest.param("最后我们都走了。", "最後に皆帰りました。", id="legible in kanji"),
    pytest.param("他随着车身摇晃。", "車体の揺れに合わせて、彼は揺れにしたがって動く。", id="suizhe of what sways"),
    pytest.param("你不必相信我的话。", "私の話は信じなくても平気です。", id="nakute mo, with no word of need"),
    pytest.param(
        "事后算账，要是那七天我什么都不碰，净值能多出六个点。",
        "あとで計算してみたら、あの七日間、何にも触らずにいたら、基準価額は六ポイント上がっていた。",
        id="tara twice, of which one says when",
    ),
]


@pytest.mark.parametrize(("sentence", "translation", "key", "said"), JAPANESE)
def test_the_translation_calls_for_the_word(sentence: str, translation: str, key: str, said: str) -> None:
    [item] = (item for item in _items(sentence, translation) if item.key == key)
    assert item.prompt == sentence.replace(key, "＿＿", 1)
    assert item.hint is not None
    assert item.hint.ja == translation
    assert f"「{said}」" in (item.explanation.ja or "")


@pytest.mark.parametrize(("sentence", "translation"), NOT_ASKED)
def test_no_word_is_asked(sentence: str, translation: str) -> None:
    assert not _items(sentence, translation)


def test_a_word_that_the_translation_may_mean_is_not_offered() -> None:
    tally = Tally()
    translation = "しかし、お金がないので、研究には大きな助けが必要です。"
    made = _items("但是研究需要很大的帮助。", translation, tally=tally)
    assert [item.key for item in made] == ["但是"]
    assert not {"所以", "因此"} & set(made[0].all_options)
    assert tally.refused["rival-cue"]


@pytest.mark.parametrize("sentence", ["他小时候特别怕安静。", "这里的人都特别安静。"])
def test_beside_a_word_of_degree_stand_words_of_degree(sentence: str) -> None:
    [item] = _items(sentence, "とりわけ静かです。")
    assert set(item.all_options) <= {"特别", "更", "最", "太", "有点"}


@pytest.mark.parametrize("sentence", ["这里的人都特别安静。", "那条路太窄。", "今年的雨更大。", "那里的人十分热情。"])
def test_a_word_of_degree_is_asked_only_where_a_translation_says_it(sentence: str) -> None:
    assert not _items(sentence, None, language=None)


@pytest.mark.parametrize(
    ("sentence", "translation", "is_asked"),
    [
        pytest.param("这件事确实很难。", "これは確かに難しいです。", False, id="the kanji of the key alone"),
        pytest.param("这件事确实很难。", "これは本当に難しいです。", True, id="other kanji"),
        pytest.param("这件事其实很难。", "これは実は難しいです。", True, id="another option has the kanji"),
    ],
)
def test_no_word_is_asked_that_kanji_alone_tell(sentence: str, translation: str, *, is_asked: bool) -> None:
    tally = Tally()
    made = _items(sentence, translation, tally=tally)
    assert bool(made) is is_asked
    assert bool(tally.refused["legible"]) is not is_asked
    assert all("确实" in item.all_options for item in made)


@pytest.mark.parametrize(
    ("sentence", "options"),
    [
        pytest.param("他今天没有来上课，因为家里有事。", {"因为", "所以", "但是", "而且"}, id="after a clause"),
        pytest.param("因为家里有事，他今天没有来上课。", {"因为", "虽然", "如果", "不但"}, id="at the beginning"),
    ],
)
def test_what_opens_a_sentence_is_offered_where_one_begins(sentence: str, options: set[str]) -> None:
    made = items(Document(talk(("甲", sentence, None), language=None)), Tally())
    [item] = (item for item in made if item.key == "因为")
    assert set(item.all_options) == options


def test_the_hint_has_no_half_of_a_quotation_that_goes_on_behind_it() -> None:
    [item] = _items("“其实灯塔有很多玻璃。", "「灯台には実はガラスがたくさんあります。")
    assert item.hint is not None
    assert item.hint.ja == "灯台には実はガラスがたくさんあります。"


def test_the_hint_is_cut_like_the_prompt() -> None:
    translation = "お金はあります。しかし、時間がありません。"
    [item] = _items("钱是有的，但是我们现在缺的是时间。", translation)
    assert item.hint is not None
    assert (item.prompt, item.hint.ja) == ("钱是有的，＿＿我们现在缺的是时间。", translation)


@pytest.mark.parametrize(
    ("sentence", "key", "form"),
    [
        pytest.param("虽说他很忙，但是他来了。", "但是", "虽说 …，但是 …", id="although, but"),
        pytest.param("即便大家都反对，他仍然要去。", "仍然", "即便 …，仍然 …", id="even if, still"),
    ],
)
def test_the_word_beside_it_is_named(sentence: str, key: str, form: str) -> None:
    [item] = (item for item in _items(sentence, None, language=None) if item.key == key)
    assert form in (item.explanation.en or "")
    assert f"「{form.split(' ', maxsplit=1)[0]}」と組んで" in (item.explanation.ja or "")


def test_a_word_that_goes_together_with_another_of_the_sentence_is_not_offered() -> None:
    tally = Tally()
    made = _items("这样的事诚然不多，而且大家都知道。", None, language=None, tally=tally)
    assert all("但是" not in item.all_options for item in made)
    assert tally.refused["paired-option"]


@pytest.mark.parametrize(
    ("sentence", "translation"),
    [
        pytest.param("没有比这更划算的地方了。", "これよりもっと得な所はありません。", id="nothing than this"),
        pytest.param("这里比那里更安静。", "ここはあそこよりもっと静かです。", id="one than another"),
        pytest.param("明年对手更强，您怎么打？", "来年は相手がもっと強くなります。", id="before an adjective"),
    ],
)
def test_again_which_means_more_before_an_adjective_is_not_offered_beside_more(sentence: str, translation: str) -> None:
    [item] = (item for item in _items(sentence, translation) if item.key == "更")
    offered = {wrong.option for wrong in item.distractors}
    assert {"最", "特别"} <= offered <= {"最", "太", "特别"}  # 太划算 stands before no 的地方


def test_before_a_comma_only_what_may_stand_there_is_offered() -> None:
    [item] = (item for item in _items("当然，他不想去。", None, language=None) if item.key == "当然")
    assert not {"一定", "尤其"} & set(item.all_options)


def test_no_word_that_opens_a_clause_is_offered_before_a_comma() -> None:
    [item] = (item for item in _items("所以，下雨的时候我们都在家里看书。", None, language=None) if item.key == "所以")
    assert not {"因为", "虽然", "如果"} & set(item.all_options)


def test_the_words_of_the_same_place_are_quoted() -> None:
    sentence, translation = (
        "有人问我累不累，我觉得很累，但是很快乐。",
        "人によく聞かれますが、疲れますが、とても楽しいです。",
    )
    [item] = (item for item in _items(sentence, translation) if item.key == "但是")
    assert "疲れますが" in (item.explanation.ja or "")


@pytest.mark.parametrize(
    ("translation", "said"),
    [
        pytest.param(
            "昼だけなら店が持ちませんし、夜だけなら体が持ちません。",
            ["昼だけ」の「だけ", "夜だけ」の「だけ"],
            id="each is said",
        ),
        pytest.param("昼だけなら店が持ちませんし、夜も無理です。", ["だけ"], id="one is said"),
    ],
)
def test_a_word_that_stands_twice_is_quoted_in_its_turn(translation: str, said: list[str]) -> None:
    source = "只开白天，我们店里一年也赚不到什么钱；只开晚上，我们几个人的身体都吃不消。"
    [spot] = Document(talk(("甲", source, translation))).spots
    places = [source.index("只"), source.rindex("只")]
    found = [said_of(spot, "ja", cues()["只"].surely["ja"], (at, "只")) for at in places]
    assert [one.words for one in found if one is not None and not one.is_elsewhere] == said


@pytest.mark.parametrize(
    ("translation", "said"),
    [
        pytest.param("確かに雨はありますが、私は行きます。", "ありますが」の「が", id="a particle with its verb"),
        pytest.param("しかし、私は行きます。", "しかし", id="a word as it is"),
        pytest.param("雨だ。なのに、私は行きます。", "なのに", id="no particle, but a word at the head"),
    ],
)
def test_a_particle_is_quoted_with_what_stands_before_it(translation: str, said: str) -> None:
    [item] = (item for item in _items("雨是有的，但是我要去。", translation) if item.key == "但是")
    assert f"訳文の「{said}」" in (item.explanation.ja or "")


@pytest.mark.parametrize(
    ("translation", "said"),
    [
        pytest.param("この石は軽いので、雨が降ると海へ流れてしまうからです。", "からです", id="why, to the end of it"),
        pytest.param("この石は軽いので、雨が降ると海へ流れてしまいます。", "ので", id="a clause that joins"),
        pytest.param(
            "なぜなら、この石は軽く、雨が降ると海へ流れてしまうからです。", "なぜなら…からです", id="at both ends of it"
        ),
    ],
)
def test_the_reason_that_a_sentence_gives_is_quoted_from_its_end(translation: str, said: str) -> None:
    [item] = (one for one in _items("因为这种石头很轻，一下雨就会流到海里去。", translation) if one.key == "因为")
    assert f"訳文の「{said}」" in (item.explanation.ja or "")
    assert all(f"訳文の「{said}」" in (one.why.ja or "") for one in item.distractors)


@pytest.mark.parametrize(
    ("translation", "said"),
    [
        pytest.param(
            "手紙が来たもんだから返事を書きました。あの橋で転んだことがあるんでね。", "んで", id="not another"
        ),
        pytest.param(
            "手紙が来たので返事を書きました。あの橋で転んだことがあるからです。", "から", id="the reason at the end"
        ),
        pytest.param(
            "手紙を書きました。四月から、あの橋が怖くなったからです。", "怖くなったから」の「から", id="told twice over"
        ),
        pytest.param("あの橋で転んだことがあるので、わざわざ返事を書きました。", "ので", id="told before"),
    ],
)
def test_a_reason_told_at_last_is_quoted_from_where_it_is_told(translation: str, said: str) -> None:
    [item] = (one for one in _items("我特意写了回信，因为那座桥，我在上面摔过跤。", translation) if one.key == "因为")
    assert f"訳文の「{said}」" in (item.explanation.ja or "")


def test_a_form_that_gives_itself_away_is_not_asked() -> None:
    assert not _items("再说了，大家都知道。", None, language=None)


def test_a_sentence_of_the_translation_far_from_the_word_does_not_decide_it() -> None:
    translation = "言葉は道です。私たちはとても遠くまで歩きます。後は別の道もあるかもしれません。"
    assert not _items("语言可能是一条路，我们要走很远很远，后边也会有别的路。", translation)


def test_what_the_frame_of_a_sentence_decides_needs_no_hint() -> None:
    assert not _items("因为他没有时间，所以我们换了一天。", "彼は時間がないので、日を変えました。")


@pytest.mark.parametrize(
    ("sentence", "denial"),
    [
        pytest.param("他不想要钱，而是想学习。", "不", id="not"),
        pytest.param("他缺的不是钱，而是时间。", "不是", id="is not"),
        pytest.param("我们并非不想学习，而是没有时间。", "并非", id="of two the one that is denied"),
        pytest.param("難處並不在於技術，而是在於人。", "並不在於", id="lies not in"),
    ],
)
def test_what_stands_against_a_denial_is_explained_with_it(sentence: str, denial: str) -> None:
    [item] = (item for item in _items(sentence, "お金が欲しいのではなく、学びたいのです。") if item.key == "而是")
    assert f"「{denial}…，而是…」" in (item.explanation.ja or "")
    assert f"{denial} …，而是 …" in (item.explanation.en or "")
    assert all("〜ではなく…だ" in (wrong.why.ja or "") for wrong in item.distractors)


def test_a_translation_is_quoted_in_its_own_language_alone() -> None:
    [item] = (item for item in _items("我们终于上了岛。", "私たちはようやく島に上がりました。") if item.key == "终于")
    texts = [item.explanation, *(wrong.why for wrong in item.distractors)]
    assert all("ようやく" in (text.ja or "") for text in texts)
    assert all("ようやく" not in (text.en or "") and "at last" in (text.en or "") for text in texts)


def test_a_comma_of_a_translation_is_not_quoted_for_a_word() -> None:
    [item] = (item for item in _items("你要先走，还是先等他们？", "先に行くのか、先に待つのか？") if item.key == "还是")
    texts = [item.explanation, *(wrong.why for wrong in item.distractors)]
    assert not any("の「、」" in (text.ja or "") for text in texts)
    assert all("それとも" in (text.ja or "") for text in texts)


def test_the_level_is_that_of_what_separates_the_options() -> None:
    [item] = (item for item in _items("若有人问起，请告诉他。", None, language=None) if item.key == "若")
    assert item.level > 2


def test_words_of_one_meaning_count_for_less_the_more_there_are() -> None:
    speeches = ("他们说了很多，但是没有人去做。", "大家都很着急，不过他们还在等。")
    document = Document(talk(*(("甲", speech, None) for speech in speeches), language=None))
    merits = {item.key: item.merit for item in items(document, Tally())}
    assert merits["但是"] > merits["不过"]


def test_no_word_far_above_the_level_of_the_key_is_offered() -> None:
    tally = Tally()
    [item] = _items("但真正让我后怕的是另外一件事。", "でも、本当にぞっとしたのは別のことです。", tally=tally)
    assert item.key == "但"
    assert "且" not in item.all_options
    assert tally.refused["other-level"]


def test_really_that_dramatic_is_no_translation_of_in_fact() -> None:
    english = TranslationLanguage.ENGLISH
    assert not _items("其实没那么精彩。", "It wasn't really that exciting.", language=english)


def test_of_many_words_of_one_meaning_the_first_ones_are_asked() -> None:
    tally = Tally()
    speeches = [f"他们说了{number}个小时，但是没有人去做。" for number in range(1, 8)]
    document = Document(talk(*(("甲", speech, None) for speech in speeches), language=None))
    assert len([item for item in items(document, tally) if item.key == "但是"]) == 4
    assert tally.refused["many-alike"] == 3


def test_an_adverb_is_asked_among_the_very_same_ones_twice_at_most() -> None:
    tally = Tally()
    turns = [("甲", f"{thing}最难学。", "いちばん難しいです。") for thing in ("画画", "唱歌", "游泳", "写字")]
    made = [item for item in items(Document(talk(*turns)), tally) if item.key == "最"]
    assert len(made) == 2
    assert tally.refused["many-alike"]


def test_an_english_translation_calls_for_the_word() -> None:
    made = _items("但是没有人告诉我。", "But nobody told me.", language=TranslationLanguage.ENGLISH)
    [item] = (item for item in made if item.key == "但是")
    assert item.hint is not None
    assert item.hint.en == "But nobody told me."
    assert item.hint.ja == "しかし（前と食い違う内容をつなぐ語）"


@pytest.mark.parametrize(
    ("sentence", "translation", "is_asked"),
    [
        pytest.param("我将来想当老师。", "I want to be a teacher in the future.", True, id="in the future"),
        pytest.param(
            "我们让将来的人把灯塔拆下来。",
            "We let people in the future take the lighthouse down.",
            False,
            id="people of the future, who come later as well",
        ),
    ],
)
def test_the_future_is_asked_for_as_a_time_and_not_as_whose(sentence: str, translation: str, *, is_asked: bool) -> None:
    made = _items(sentence, translation, language=TranslationLanguage.ENGLISH)
    assert any(item.key == "将来" for item in made) is is_asked


@pytest.mark.parametrize(
    ("translation", "is_offered"),
    [
        pytest.param("It may be because I am old.", True, id="may"),
        pytest.param("Perhaps it is because I am old.", False, id="perhaps, which is said for either"),
    ],
)
def test_what_one_expects_is_not_offered_where_the_hint_is_said_for_it_too(
    translation: str, *, is_offered: bool
) -> None:
    made = _items("可能是因为我老了。", translation, language=TranslationLanguage.ENGLISH)
    [item] = (item for item in made if item.key == "可能")
    assert ("应该" in item.all_options) is is_offered


@pytest.mark.parametrize(
    ("translation", "is_asked"),
    [
        pytest.param("There are slopes, and people are more willing to ride.", True, id="more willing"),
        pytest.param("There are more slopes, and people prefer to ride.", False, id="more of another thing"),
    ],
)
def test_more_of_something_is_not_said_by_the_word_for_a_higher_degree(translation: str, *, is_asked: bool) -> None:
    made = _items("那里坡多，人们更愿意骑车。", translation, language=TranslationLanguage.ENGLISH)
    assert any(item.key == "更" for item in made) is is_asked


@pytest.mark.parametrize(
    ("sentence", "key", "ja", "en"),
    [
        pytest.param(
            "但是没有人告诉我。",
            "但是",
            "しかし（前と食い違う内容をつなぐ語）",
            "but (brings in a contrast)",
            id="of a connective what it does as well",
        ),
        pytest.param("灯塔其实有很多玻璃。", "其实", "実は", "in fact, actually", id="of an adverb what it means"),
    ],
)
def test_without_a_translation_the_hint_tells_of_the_word_itself(sentence: str, key: str, ja: str, en: str) -> None:
    [item] = (item for item in _items(sentence, None, language=None) if item.key == key)
    assert item.hint is not None
    assert (item.hint.ja, item.hint.en) == (ja, en)


def test_no_wrong_connective_does_what_the_right_one_does() -> None:
    roles = cue_reasons.connective_roles()
    for word, cue in cues().items():
        if cue.subtype == "connective":
            assert word in roles
            assert roles[word] not in [roles.get(other) for other in cue.wrong]


def test_a_connective_that_the_translation_leaves_out_is_not_asked_by_its_bare_meaning() -> None:
    assert not _items("所以我们从这里开始研究。", "私たちはここから研究を始めます。")


@pytest.mark.parametrize(
    ("sentence", "is_asked"),
    [
        pytest.param("会跟，但不会押注。", False, id="scraps"),
        pytest.param("有，而且写进了简报，赖不掉。", False, id="a scrap before it"),
        pytest.param("人没事，可是接下来才是真的难过。", True, id="a clause before it"),
        pytest.param("但是没有人告诉我。", True, id="nothing before it, what it takes up being shown"),
    ],
)
def test_a_connective_that_joins_scraps_is_not_asked(sentence: str, *, is_asked: bool) -> None:
    made = _items(sentence, None, language=None)
    assert bool({"但", "而且", "可是", "但是"} & {item.key for item in made}) is is_asked


def test_a_connective_before_a_comma_is_shown_with_what_follows() -> None:
    sentence = "他们在山里住了很久很久，每天都要走很远的路才能到学校；不过，他们从来不抱怨这样的生活，也不想离开。"
    [item] = (item for item in _items(sentence, None, language=None) if item.key == "不过")
    assert "＿＿，他们从来不抱怨这样的生活" in item.prompt


def test_a_traditional_sentence_is_asked_in_traditional_characters() -> None:
    [item] = _items("因為沒有人告訴我，我不知道。", None, language=None)
    assert item.key == "因為"
    assert {"雖然", "無論"} & set(item.all_options)


CUES = [pytest.param(word, cue, id=word) for word, cue in cues().items()]


@pytest.mark.parametrize(("word", "cue"), CUES)
def test_every_wrong_word_of_a_cue_has_a_cue_of_its_own_and_another_meaning(word: str, cue: Cue) -> None:
    assert word == to_simplified(word)
    assert len(cue.wrong) >= 2
    assert word not in cue.wrong
    for other in cue.wrong:
        assert cues()[other].meaning.ja != cue.meaning.ja
        assert cues()[other].meaning.en != cue.meaning.en


def _items(
    sentence: str,
    translation: str | None,
    *,
    before: tuple[str, str] | None = ("甲", _BEFORE),
    language: TranslationLanguage | None = TranslationLanguage.JAPANESE,
    tally: Tally | None = None,
) -> list[Item]:
    turns = [*([(*before, None)] if before else []), ("甲", sentence, translation)]
    document = Document(talk(*turns, language=language))
    return list(items(document, tally or Tally()))


def test_what_a_connective_at_the_beginning_takes_up_is_shown() -> None:
    before = "你看,孩子们总是迟到。"
    [item] = _items("所以我定了个规矩，每天都去学校。", None, before=("甲", before), language=None)
    assert (item.key, item.passage) == ("所以", f"甲：{before}".replace(",", "，"))


@pytest.mark.parametrize(
    "before",
    [
        pytest.param(None, id="nothing stands before"),
        pytest.param(("乙", "孩子们总是迟到吗？"), id="somebody else spoke"),
        pytest.param(("甲", "所以孩子们总是迟到。"), id="the key is shown"),
        pytest.param(("甲", "孩子们总是迟到，" * 21), id="too much to show"),
    ],
)
def test_a_connective_is_not_asked_without_what_it_takes_up(before: tuple[str, str] | None) -> None:
    tally = Tally()
    made = _items("所以我定了个规矩，每天都去学校。", None, before=before, language=None, tally=tally)
    assert not [item for item in made if "规矩" in item.prompt]
    assert tally.refused["unshown-before"]


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("要是下雨，我们就不去。", id="it opens a pair"),
        pytest.param("因为没有人告诉我，我不知道。", id="it looks ahead"),
        pytest.param("慢是慢，可是没有一个人受伤。", id="it stands within"),
    ],
)
def test_a_connective_that_takes_up_nothing_unseen_is_asked_alone(sentence: str) -> None:
    assert all(item.passage is None for item in _items(sentence, None, before=None, language=None))


def test_what_a_connective_in_quotation_marks_takes_up_is_shown() -> None:
    tally = Tally()
    assert not _items("“所以我定了个规矩，每天都去学校。”", None, before=None, language=None, tally=tally)
    assert tally.refused["unshown-before"]
    [item] = _items("“所以我定了个规矩，每天都去学校。”", None, before=("甲", _BEFORE), language=None)
    assert item.passage == f"甲：{_BEFORE}"


@pytest.mark.parametrize(
    ("sentence", "before", "is_shown"),
    [
        pytest.param("后来他们都搬到城里去了。", ("甲", _BEFORE), True, id="later than what"),
        pytest.param("后来他们都搬到城里去了。", ("乙", _BEFORE), False, id="somebody else spoke"),
        pytest.param("后来他们都搬到城里去了。", ("甲", "后来下雨了。"), False, id="the key is shown"),
    ],
)
def test_what_an_adverb_at_the_beginning_looks_back_to_is_shown(
    sentence: str, before: tuple[str, str], *, is_shown: bool
) -> None:
    [item] = (item for item in _items(sentence, None, language=None, before=before) if item.prompt.endswith("去了。"))
    assert item.key == "后来"
    assert item.passage == ("：".join(before) if is_shown else None)


def test_what_is_granted_is_named_with_what_goes_against_it() -> None:
    [item] = (
        item
        for item in _items("我们用玉米引路，慢是慢，可是没有一个人受伤。", None, language=None)
        if item.key == "可是"
    )
    assert "「慢是慢…，可是…」" in (item.explanation.ja or "")
    assert "慢是慢 …，可是 … is “it is … all right, but …”" in (item.explanation.en or "")


@pytest.mark.parametrize(
    ("sentence", "ja", "en"),
    [
        pytest.param(
            "我照着书上写的做，可是温度没控制好。",
            "前の「我照着书上写的做」と食い違う「温度没控制好」を続ける語です。",
            "可是 means “but” and sets 温度没控制好 against 我照着书上写的做.",
            id="two short clauses",
        ),
        pytest.param(
            "我照着书上写的做，可是另一方面，温度没控制好。",
            "前と食い違う内容をつなぐ語です。",
            "可是 means “but” and brings in a contrast.",
            id="what sets the scene contrasts with nothing",
        ),
        pytest.param(
            "我照着书上写的做，可是过了两个星期，温度没控制好。",
            "前と食い違う内容をつなぐ語です。",
            "可是 means “but” and brings in a contrast.",
            id="how much later it was contrasts with nothing",
        ),
        pytest.param(
            "力气当然一定要有，可是光有力气还不行，还要会用。",
            "前と食い違う内容をつなぐ語です。",
            "可是 means “but” and brings in a contrast.",
            id="nor does what is only supposed",
        ),
        pytest.param(
            "那时还没有“限购”这个说法，可是大家心里都有数。",
            "前の「那时还没有“限购”这个说法」と食い違う「大家心里都有数」を続ける語です。",
            "可是 means “but” and sets 大家心里都有数 against 那时还没有“限购”这个说法.",
            id="a clause is named with what it has in quotation marks",
        ),
        pytest.param(
            "舞台上的灯很亮，可是坐在后排的客人，大多看不清楚。",
            "前の「舞台上的灯很亮」と食い違う「坐在后排的客人，大多看不清楚」を続ける語です。",
            "可是 means “but” and sets 坐在后排的客人，大多看不清楚 against 舞台上的灯很亮.",
            id="a topic is named with what is said of it",
        ),
        pytest.param(
            "屋里的钱是够的，可是女儿上学、工作、结婚，我都只是从信里慢慢知道的。",
            "前と食い違う内容をつなぐ語です。",
            "可是 means “but” and brings in a contrast.",
            id="nor is what is summed up named alone",
        ),
        pytest.param(
            "我爱人很生气，可是他这个人，嘴上硬心里软。",
            "前の「我爱人很生气」と食い違う「他这个人，嘴上硬心里软」を続ける語です。",
            "可是 means “but” and sets 他这个人，嘴上硬心里软 against 我爱人很生气.",
            id="nor somebody of whom nothing is said yet",
        ),
        pytest.param(
            "全村人都笑我，可是那一年别人的羊丢了一半，我的羊只丢了两只。",
            "前の「全村人都笑我」と食い違う「那一年别人的羊丢了一半……」を続ける語です。",
            "可是 means “but” and sets 那一年别人的羊丢了一半…… against 全村人都笑我.",
            id="what goes on is shown to go on",
        ),
    ],
)
def test_what_contrasts_is_named_with_what_it_contrasts_with(sentence: str, ja: str, en: str) -> None:
    [item] = (item for item in _items(sentence, None, language=None) if item.key == "可是")
    assert (item.explanation.ja or "").endswith(ja)
    assert (item.explanation.en or "").endswith(en)


@pytest.mark.parametrize(
    ("sentence", "key"),
    [
        pytest.param("倘若大家都反对，他们就很难继续做下去。", "倘若", id="then"),
        pytest.param("那种布确实便宜，可是颜色不好看，我们没有买。", "可是", id="indeed"),
        pytest.param("尽管没有人来，我们还是把灯打开了。", "尽管", id="still"),
    ],
)
def test_no_reason_says_that_a_connective_never_stands_with_an_adverb(sentence: str, key: str) -> None:
    [item] = (item for item in _items(sentence, None, language=None) if item.key == key)
    assert all("組まず" not in (wrong.why.ja or "") for wrong in item.distractors)
    assert all("pair with" not in (wrong.why.en or "") for wrong in item.distractors)


@pytest.mark.parametrize(
    ("sentence", "translation", "key", "said"),
    [
        pytest.param(
            "这是最难的一件事。", "This is the hardest thing.", "最", "makes the superlative: “hardest”", id="most"
        ),
        pytest.param("他今天说得更差。", "He spoke worse today.", "更", "makes the comparative: “worse”", id="more"),
        pytest.param(
            "他今天更努力学习。", "He studies even more today.", "更", "is the word for", id="the word itself"
        ),
    ],
)
def test_a_degree_is_said_to_be_made_and_not_to_be_the_word(
    sentence: str, translation: str, key: str, said: str
) -> None:
    [item] = (i for i in _items(sentence, translation, language=TranslationLanguage.ENGLISH) if i.key == key)
    assert said in (item.explanation.en or "")


@pytest.mark.parametrize(
    ("sentence", "translation", "is_asked"),
    [
        pytest.param("最危险的是那次下雨。", "The closest call was that time in the rain.", False, id="a set phrase"),
        pytest.param("最近的车站在山下。", "The closest thing to a station is below.", False, id="another one"),
        pytest.param("最难的是那次下雨。", "The hardest was that time in the rain.", True, id="a superlative"),
        pytest.param("最远的是他家。", "The priest lives farther off.", False, id="no superlative but a priest"),
    ],
)
def test_no_set_phrase_stands_for_a_superlative(sentence: str, translation: str, *, is_asked: bool) -> None:
    found = _items(sentence, translation, language=TranslationLanguage.ENGLISH)
    assert any(item.key == "最" for item in found) is is_asked


def test_although_is_not_offered_for_but_which_it_could_stand_for_before_a_second_clause() -> None:
    assert not any("虽然" in cues()[word].wrong for word in ("但", "但是", "可是", "不过", "然而"))


@pytest.mark.parametrize(
    ("sentence", "key", "ja", "en"),
    [
        pytest.param(
            "你在城里收入应该不错。", "应该", "〜するはずだ、〜のはずだ", "should (one expects it)", id="one expects"
        ),
        pytest.param("录音的时候应该怎么控制？", "应该", "〜すべきだ", "should, ought to", id="one ought to"),
        pytest.param("用声音的人应该更小心才对。", "应该", "〜すべきだ", "should, ought to", id="what is only right"),
        pytest.param("这本书大概三百页。", "大概", "だいたい、およそ", "roughly, about", id="about so many"),
        pytest.param("他们大概不会回来了。", "大概", "おそらく、たぶん", "probably", id="a guess"),
        pytest.param("这班车从海边一直开到山脚下。", "一直", "（途中で止まらずに）ずっと", "all the way", id="a way"),
        pytest.param("爷爷一直走到半夜才回家。", "一直", "ずっと", "without a break, all along", id="a time"),
        pytest.param("爷爷一直住在山里的老房子。", "一直", "ずっと", "without a break, all along", id="all the time"),
        pytest.param("你其实去过多少次？", "其实", "実際には、本当のところ", "actually, in truth", id="what is asked"),
        pytest.param("这本书其实很有意思。", "其实", "実は", "in fact, actually", id="how it really is"),
        pytest.param("他们好像不会回来了。", "好像", "〜のようだ", "it seems", id="what it looks like"),
        pytest.param("除了钓鱼，爷爷还喜欢修收音机。", "除了", "〜のほかに", "besides, in addition to", id="besides"),
        pytest.param("除了下雨天，爷爷每天都去钓鱼。", "除了", "〜を除いて", "except, apart from", id="except"),
        pytest.param("我女儿马上就要毕业了。", "马上", "もうすぐ", "soon", id="before long"),
        pytest.param("他听见电话马上跑了过去。", "马上", "すぐに", "at once", id="without delay"),
        pytest.param(
            "这个节目，是大家商量以后，根据他的小说改编的。",
            "根据",
            "〜に基づいて",
            "on the basis of",
            id="what is made of it",
        ),
        pytest.param(
            "根据爷爷的说法，那年没有下雪。", "根据", "〜に従って、〜によれば", "according to", id="what somebody says"
        ),
    ],
)
def test_a_word_with_two_senses_is_hinted_at_by_the_one_in_use(sentence: str, key: str, ja: str, en: str) -> None:
    [item] = (item for item in _items(sentence, None, language=None) if item.key == key)
    assert item.hint is not None
    assert (item.hint.ja, item.hint.en) == (ja, en)
    assert f"「{ja}」" in (item.explanation.ja or "")


@pytest.mark.parametrize(
    ("sentence", "translation", "key", "ja", "en"),
    [
        pytest.param(
            "在我们村，哪怕一个小孩都会划船。",
            "うちの村では、たとえ子どもでも船を漕げる。",
            "哪怕",
            "〜でさえ、たとえ〜でも",
            "even",
            id="an extreme case that is named",
        ),
        pytest.param(
            "哪怕明天下大雨，我们照样出门。",
            "たとえ明日大雨が降っても、私たちはいつもどおり出かける。",
            "哪怕",
            "たとえ〜でも",
            "even if",
            id="what may come about",
        ),
        pytest.param(
            "北边的果园年年丰收，而南边的果园什么都没有。",
            "北の果樹園は毎年豊作ですが、南の果樹園には何もありません。",
            "而",
            "（対比を示して）一方、しかし",
            "while, whereas, but",
            id="two that differ",
        ),
        pytest.param(
            "那几年我们换了很多工作，而孩子正好要上学，所以就搬回了老家。",
            "その数年、私たちは仕事を何度も変えましたが、子どもがちょうど学校に上がるので、故郷に戻りました。",
            "而",
            "そして、（〜だ）が",
            "and, while",
            id="a further step to what comes of it",
        ),
        pytest.param(
            "姐姐早就回家了，而弟弟还在等车，所以妈妈很着急。",
            "姉はとっくに帰った。一方、弟はまだバスを待っていたので、母はやきもきした。",
            "而",
            "（対比を示して）一方、しかし",
            "while, whereas, but",
            id="two that differ, as the translation has it",
        ),
    ],
)
def test_a_connective_with_two_senses_is_explained_by_the_one_in_use(
    sentence: str, translation: str, key: str, ja: str, en: str
) -> None:
    [item] = (item for item in _items(sentence, translation) if item.key == key)
    assert item.hint is not None
    assert (item.hint.en or "").startswith(f"{en} (")
    assert f"「{ja}」" in (item.explanation.ja or "")


def test_what_comes_soon_is_not_said_to_lose_no_time() -> None:
    [item] = (i for i in _items("我女儿马上就要毕业了。", "娘はもうすぐ卒業します。") if i.key == "马上")
    assert "訳文の「もうすぐ」に当たります。その時まで間がない" in (item.explanation.ja or "")
    assert "soon" in (item.explanation.en or "")
    assert "no time is lost" not in (item.explanation.en or "")


def test_how_it_began_at_all_is_no_time_long_ago() -> None:
    for translation, meant in (
        ("How did you come to paint in the first place?", "そもそも"),
        ("How did you come to paint at first?", "最初のころ"),
    ):
        found = _items("您当初是怎么开始画画的？", translation, language=TranslationLanguage("en"))
        [item] = (item for item in found if item.key == "当初")
        assert item.hint is not None
        assert item.hint.ja == meant


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("我们应该努力。", id="no word beside it tells"),
        pytest.param("他这个时候应该在家里休息。", id="where one is or ought to be"),
        pytest.param("这本书老师应该看过两遍。", id="what was done"),
        pytest.param("当老师的人应该有耐心。", id="what one has or ought to have"),
    ],
)
def test_a_word_with_two_senses_is_not_asked_where_its_sentence_shows_neither(sentence: str) -> None:
    assert not [item for item in _items(sentence, None, language=None) if item.key == "应该"]


@pytest.mark.parametrize(
    ("translation", "said"),
    [
        pytest.param("店の決まりに従えば、あした休みです。", "に従えば", id="if one goes by it"),
        pytest.param("店の決まりに従って、あした休みます。", "に従って", id="going by it"),
        pytest.param("店の決まりに基づき、あした休みます。", "に基づき", id="on the basis of it"),
    ],
)
def test_what_a_translation_says_is_quoted_to_its_end(translation: str, said: str) -> None:
    [item] = (item for item in _items("按照店里的规定，我们明天休息。", translation) if item.key == "按照")
    assert f"訳文の「{said}」" in (item.explanation.ja or "")


def test_a_word_with_two_senses_means_the_one_that_the_translation_has() -> None:
    [item] = (item for item in _items("我们应该努力。", "私たちは努力すべきです。") if item.key == "应该")
    assert "「〜すべきだ」という意味で、訳文の「べき」" in (item.explanation.ja or "")
    assert item.hint is not None
    assert item.hint.en == "should, ought to"


@pytest.mark.parametrize(
    ("translation", "language", "en"),
    [
        pytest.param("みんな私を見ました、まるで私が言ったみたいに。", "ja", "as if", id="a mere likeness"),
        pytest.param("みんな私を見ました。私が言ったようです。", "ja", "it seems", id="what it looks like"),
        pytest.param("They all looked at me, as if I had said it.", "en", "as if", id="a mere likeness in English"),
    ],
)
def test_what_is_known_not_to_be_so_is_no_guess(translation: str, language: str, en: str) -> None:
    found = _items("他们都看着我，好像是我说的。", translation, language=TranslationLanguage(language))
    [item] = (item for item in found if item.key == "好像")
    assert item.hint is None or en in (item.hint.en or "")
    assert "without being sure" not in (item.explanation.en or "")


def test_what_on_the_contrary_runs_against_is_shown() -> None:
    [item] = (item for item in _items("店里的收入反而增加了很多。", None, language=None) if item.key == "反而")
    assert item.passage == f"甲：{_BEFORE}"


@pytest.mark.parametrize(
    ("sentence", "is_shown"),
    [
        pytest.param("恐怕已经改不掉了。", True, id="nothing is named"),
        pytest.param("恐怕孩子已经改不掉了。", False, id="somebody is named"),
        pytest.param("我恐怕已经改不掉这个习惯了。", False, id="the subject stands before"),
        pytest.param("我恐怕已经改不掉了。", True, id="few words, and no translation"),
    ],
)
def test_what_an_adverb_without_a_subject_speaks_of_is_shown(sentence: str, *, is_shown: bool) -> None:
    [item] = (item for item in _items(sentence, None, language=None) if item.key == "恐怕")
    assert item.passage == (f"甲：{_BEFORE}" if is_shown else None)
    answered = _items(sentence, None, language=None, before=("乙", _BEFORE))
    by_another = [item.passage for item in answered if item.key == "恐怕"]
    assert by_another == [f"乙：{_BEFORE}\n甲：" if sentence.startswith("我恐怕已经改不掉了") else None] * (
        not is_shown or sentence[0] == "我"
    )


def test_what_is_said_of_a_connective_is_listed_in_one_sentence() -> None:
    made = _items("但是没有人告诉我。", "However, nobody told me.", language=TranslationLanguage.ENGLISH)
    [item] = (item for item in made if item.key == "但是")
    assert "means “but” (here “However”) and brings in a contrast." in (item.explanation.en or "")


@pytest.mark.parametrize(
    ("sentence", "key", "is_asked"),
    [
        pytest.param("他只是把“居然”换成了“果然”，大家就笑了。", "居然", False, id="a word that is spoken of"),
        pytest.param("他居然没有来，大家都笑了。", "居然", True, id="a word that is used"),
        pytest.param("就是因为没有人帮他，他才来这里。", "才", False, id="for that very reason"),
        pytest.param("您是为了孩子才来这里的吧？", "才", False, id="for that very end"),
        pytest.param("因为没有人帮他，他才来这里。", "才", False, id="for no other reason"),
        pytest.param("他看了三遍那封信，才来这里。", "才", True, id="only then"),
        pytest.param("我最近才记得这件事，你别怪我。", "最近", False, id="not before, which later says as well"),
        pytest.param("我最近记得不少小时候的事。", "最近", True, id="of late"),
    ],
)
def test_a_word_is_asked_only_as_the_table_means_it(sentence: str, key: str, *, is_asked: bool) -> None:
    assert any(item.key == key for item in _items(sentence, None, language=None)) == is_asked


@pytest.mark.parametrize(
    ("sentence", "translation", "is_asked"),
    [
        pytest.param(
            "那时候我儿子才上小学。", "At that time my son was only in primary school.", False, id="no more yet"
        ),
        pytest.param(
            "这座桥去年春天才修好。", "This bridge was finished only in the spring of last year.", True, id="so late"
        ),
    ],
)
def test_cai_is_asked_where_the_translation_says_when(sentence: str, translation: str, *, is_asked: bool) -> None:
    made = _items(sentence, translation, language=TranslationLanguage.ENGLISH)
    assert ("才" in {item.key for item in made}) is is_asked


@pytest.mark.parametrize(
    ("sentence", "translation", "is_asked"),
    [
        pytest.param(
            "这条路太危险了，我们没走。", "The road was too dangerous, so we did not take it.", True, id="too dangerous"
        ),
        pytest.param(
            "远处的字我看不太清楚。", "I could not see the letters too clearly.", False, id="within a complement"
        ),
        pytest.param("这条路不太危险。", "This road is not too dangerous.", False, id="not too dangerous"),
    ],
)
def test_what_is_denied_leaves_no_other_degree_to_choose(sentence: str, translation: str, *, is_asked: bool) -> None:
    made = _items(sentence, translation, language=TranslationLanguage.ENGLISH)
    assert ("太" in {item.key for item in made}) is is_asked


@pytest.mark.parametrize(
    ("word", "language", "said", "unsaid"),
    [
        pytest.param("特别", "ja", "特に静かです。", "客が残すことに気づきました。", id="noticed that"),
        pytest.param("只", "ja", "三つしかありません。", "しかし、三つあります。", id="but"),
        pytest.param("即使", "ja", "たとえ雨でも行きます。", "たとえば、雨の日です。", id="for example"),
        pytest.param("如果", "ja", "もし雨なら休みです。", "雨かもしれません。", id="may be"),
        pytest.param("首先", "ja", "まず手を洗います。", "休まず働きました。", id="without a rest"),
        pytest.param("好像", "ja", "雨みたいです。", "一度行ってみたいです。", id="would like to"),
        pytest.param("似乎", "ja", "雨らしいです。", "すばらしい店です。", id="splendid"),
        pytest.param("似乎", "ja", "雨の気がします。", "この店は人気があります。", id="popular"),
        pytest.param("仅", "ja", "一度のみです。", "飲みものがのみたい人です。", id="drinks"),
        pytest.param("居然", "ja", "なんと雪です。", "なんとか間に合いました。", id="somehow"),
        pytest.param("忽然", "ja", "ふと笑いました。", "ふとんで寝ました。", id="a quilt"),
        pytest.param("甚至", "ja", "子どもさえ知っています。", "木が光をさえぎります。", id="to shut out"),
        pytest.param("将来", "ja", "いずれ帰ります。", "いずれも小さいです。", id="each of them"),
        pytest.param("应该", "ja", "もう着いたはずです。", "少しはずかしいです。", id="ashamed"),
        pytest.param("于是", "ja", "すると、雨が降りました。", "運動をすると疲れます。", id="whoever does it"),
        pytest.param("但是", "ja", "雨ですが、行きます。", "おじさんが、笑いました。", id="who did it"),
        pytest.param("但是", "ja", "知りませんが、行きます。", "あなたが、決めるのです。", id="you"),
        pytest.param("只", "ja", "三つだけ買います。", "雨だけど、行きます。", id="but, in talk"),
        pytest.param("一定", "ja", "必ず行きます。", "必ずしも雨ではありません。", id="not always"),
        pytest.param("也许", "en", "It may rain.", "It rained in May.", id="a month"),
        pytest.param("太", "en", "It is too far.", "He came, too.", id="as well"),
    ],
)
def test_a_translation_is_no_cue_by_letters_that_say_something_else(
    word: str, language: str, said: str, unsaid: str
) -> None:
    pattern = cues()[word].surely[language]
    assert re.search(pattern, said)
    assert not re.search(pattern, unsaid)


def test_what_an_adverb_is_said_of_is_shown() -> None:
    long = "一位老师对我们这些刚来的学生讲过，他在山里住了三十多年，每天都要走很远的路去上课，"
    [item] = (
        item
        for item in _items(f"{long}那条又窄又长的路，其实是他自己修的。", None, language=None)
        if item.key == "其实"
    )
    assert "那条又窄又长的路，＿＿是他自己修的" in item.prompt


def test_an_adverb_is_told_with_what_it_says_and_not_by_its_meaning_alone() -> None:
    sentence, translation = "这里最重要的是人。", "ここでいちばん大切なのは人です。"
    [item] = (item for item in _items(sentence, translation) if item.key == "最")
    assert "程度がほかのどれよりも上であることを示す語" in (item.explanation.ja or "")
    assert "says that the degree is the highest of all" in (item.explanation.en or "")


def test_every_adverb_and_preposition_of_the_table_has_something_said_of_it() -> None:
    roles = cue_reasons.cue_roles()
    asked = {word for word, cue in cues().items() if cue.subtype != "connective"}
    assert asked - set(roles) <= {"就"}


def test_no_two_wrong_words_mean_the_same_where_others_can_be_had() -> None:
    [item] = (
        item
        for item in _items("客人少了很多，但收入没有变。", "客は大きく減りましたが、収入は変わりませんでした。")
        if item.key == "但"
    )
    meanings = [cues()[wrong.option].meaning.ja for wrong in item.distractors]
    assert len(set(meanings)) == len(meanings) == 3


def test_a_wrong_word_that_is_clear_by_its_meaning_is_refuted_by_it_alone() -> None:
    [item] = (
        item
        for item in _items("他没有来，可是我来了。", "彼は来ませんでした。しかし私は来ました。")
        if item.key == "可是"
    )
    reasons = {wrong.option: wrong.why for wrong in item.distractors}
    assert reasons["所以"].ja == "「所以」は「だから」という意味で、訳文の「しかし」には当たりません。"
    assert reasons["所以"].en == "所以 means “so”; here “but” is needed."


@pytest.mark.parametrize(
    ("sentence", "translation", "is_asked"),
    [
        pytest.param(
            "你要是只鸟就好了，可以飞过来。", "あなたが鳥でさえあればいいだけのことです。", False, id="a bird"
        ),
        pytest.param("那天有只羊掉进水沟里了。", "あの日、羊だけが溝に落ちました。", False, id="a sheep"),
        pytest.param("我家来了只小黑猫。", "うちに黒い子猫だけが来ました。", False, id="a small black cat"),
        pytest.param("那天有隻豬掉進水溝裡了。", "あの日、豚だけが溝に落ちました。", False, id="in traditional"),
        pytest.param("我們只想知道結果。", "私たちは結果だけが知りたいのです。", True, id="only, in traditional"),
        pytest.param(
            "他那天只写了两个字给我。", "彼はあの日、二文字だけ書いてくれました。", True, id="no more than that"
        ),
    ],
)
def test_what_measures_animals_is_not_taken_for_only(sentence: str, translation: str, *, is_asked: bool) -> None:
    assert (not {"只", "隻"}.isdisjoint(item.key for item in _items(sentence, translation))) is is_asked


def test_what_is_likely_may_be_welcome_too() -> None:
    made = _items("这么好的面恐怕哪儿都吃不到。", "こんなにおいしい麺は、おそらくどこでも食べられません。")
    [item] = (item for item in made if item.key == "恐怕")
    assert "残念" not in (item.explanation.ja or "")
    assert "often about something unwelcome" in (item.explanation.en or "")


@pytest.mark.parametrize(
    ("sentence", "translation", "key", "never"),
    [
        pytest.param(
            "他可能已经到了，我们快走吧。", "He has probably arrived; let's go.", "可能", "应该", id="probably"
        ),
        pytest.param("他可能已经到了，我们快走吧。", "He may have arrived; let's go.", "可能", "", id="may"),
        pytest.param("事情其实并不难。", "本当は、ことは難しくない。", "其实", "反正", id="in truth"),
        pytest.param("其实那家店早就关了。", "In fact that shop closed long ago.", "其实", "确实", id="in fact"),
    ],
)
def test_what_may_say_the_same_is_not_offered(sentence: str, translation: str, key: str, never: str) -> None:
    language = "en" if translation.isascii() else "ja"
    [item] = (
        item
        for item in items(Document(talk(("甲", sentence, translation), language=language)), Tally())
        if item.key == key
    )
    assert never not in item.all_options
    assert never or "应该" in item.all_options


@pytest.mark.parametrize(
    ("before", "is_asked"),
    [
        pytest.param("对。", False, id="a yes, of which nobody knows to what"),
        pytest.param("白天他比我走得快。", True, id="what the other turns against"),
    ],
)
def test_a_connective_is_asked_only_beside_what_it_takes_up(before: str, *, is_asked: bool) -> None:
    turns = ("甲", before, "そうです。"), ("甲", "不过到了晚上，我比他走得快。", "でも夜は私のほうが速いです。")
    found = items(Document(talk(*turns)), Tally())
    assert any(item.key == "不过" for item in found) is is_asked


@pytest.mark.parametrize(
    ("sentence", "is_answer", "passages"),
    [
        pytest.param(
            "做好了没有，吃下去才会觉得好吃。", True, ["乙：那不是没味道吗？\n甲："], id="the answer to a question"
        ),
        pytest.param("做好了没有，吃下去才会觉得好吃。", False, [], id="nobody asks"),
        pytest.param("这道菜没做好，吃下去才觉得好吃。", True, [None], id="of a thing that is named"),
    ],
)
def test_a_word_is_asked_without_a_translation_where_what_it_speaks_of_is_named_or_shown(
    sentence: str, passages: list[str | None], *, is_answer: bool
) -> None:
    turns = [("乙", "那不是没味道吗？", None), ("甲", sentence, None)][0 if is_answer else 1 :]
    found = items(Document(talk(*turns, language=None)), Tally())
    assert [item.passage for item in found if item.key == "才"] == passages


def test_what_the_or_of_a_question_does_is_told_beside_another_or() -> None:
    [item] = (item for item in _items("你要先走，还是先等他们？", "先に行くのか、先に待つのか？") if item.key == "还是")
    whys = {wrong.option: wrong.why.en or "" for wrong in item.distractors}
    assert all(
        why.endswith("here a word that joins the choices in a question (“or”) is needed.") for why in whys.values()
    )
