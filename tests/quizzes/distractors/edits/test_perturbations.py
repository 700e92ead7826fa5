"""Only what can be changed on both sides, and leaves good sentences, is changed."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from quizzes.chinese.segmentation import plain_words
from quizzes.distractors.document import Document
from quizzes.distractors.edits.candidate_sites import rows
from quizzes.distractors.edits.perturbations import said_there, sites
from quizzes.distractors.places import BothSides, Side, Site
from quizzes.question import Localized
from tests.quizzes.talks import talk


def found_in(source: str, translation: str, language: str = "ja") -> tuple[Site, ...]:
    return sites(BothSides(source=source, translation=translation, language=language))


@pytest.mark.parametrize(
    ("source", "translation", "said"),
    [
        pytest.param("他们最后轮流离开了。", "彼らは最後に交代で去りました。", "交代で", id="adverb"),
        pytest.param("只有二十个人来了。", "わずか20人が来ました。", "わずか", id="how many"),
        pytest.param("他们降低了水位。", "彼らは水位を下げました。", "下げ", id="a verb"),
        pytest.param("我们后来给他打了八折。", "私たちは後で二割引きしてあげました。", "二割引き", id="discount"),
        pytest.param("他们的顾虑很多。", "彼らの懸念は多いです。", "懸念", id="noun that kanji do not show"),
        pytest.param("目标很明确。", "目標ははっきりしています。", "はっきりしています", id="adjective"),
        pytest.param(
            "如果老板来，机器渐渐响。", "店主が来れば、機械が次第に鳴ります。", "次第に", id="a word beside a condition"
        ),
        pytest.param("语言似乎变了。", "言語は変わったようです。", "ようです", id="seem"),
    ],
)
def test_a_place_is_found_on_both_sides(source: str, translation: str, said: str) -> None:
    assert said in [site.other.said for site in found_in(source, translation)]


@pytest.mark.parametrize(
    ("translation", "others"),
    [
        pytest.param("前もって話し、自らの意思でやめました。", ("わざわざ",), id="in kanji elsewhere in the sentence"),
        pytest.param("前もって話し、自分でやめました。", ("みずから", "わざわざ"), id="in neither writing"),
    ],
)
def test_no_word_is_offered_that_a_translation_has_in_kanji(translation: str, others: tuple[str, ...]) -> None:
    [site] = [each for each in found_in("事先讲好，自愿停下来。", translation) if each.other.said == "前もって"]
    assert site.other.others == others


def test_what_one_does_to_oneself_is_exchanged_for_nothing() -> None:
    assert [site.zh.said for site in found_in("他很感动。", "He was moved.", "en")] == ["感动"]
    assert not found_in("他容易自我感动。", "He is easily moved by himself.", "en")


def test_for_nothing_is_reworded_only_before_a_verb() -> None:
    assert "無料で" in [site.other.said for site in found_in("他们免费提供午饭。", "彼らは昼食を無料で提供します。")]
    assert "無料で" not in [site.other.said for site in found_in("午饭免费。", "昼食は無料で提供されます。")]


def test_a_noun_that_everybody_sees_at_once_is_not_asked() -> None:
    both = BothSides(
        source="同事来了。", translation="My colleague came.", language="en", words=("同事", "来", "了", "。")
    )
    assert sites(both)
    assert not sites(replace(both, source="朋友来了。", translation="My friend came.", words=("朋友", *both.words[1:])))


def test_the_grammar_of_a_clause_is_asked_however_easy_its_words_are() -> None:
    [site] = found_in("她常常对我们说这件事。", "彼女はよく私たちにその話をします。")
    assert site.level > 1


@pytest.mark.parametrize(
    ("source", "translation", "is_found"),
    [
        pytest.param("至少三个人来了。", "At least three people came.", True, id="at least so many"),
        pytest.param("至少他们不骂人。", "At least they do not swear.", False, id="that much may be said"),
    ],
)
def test_at_least_is_reworded_as_an_amount_only_before_one(source: str, translation: str, *, is_found: bool) -> None:
    found = [site.other.said for site in found_in(source, translation, "en")]
    assert ("At least" in found) is is_found


@pytest.mark.parametrize(
    ("source", "translation", "language", "others"),
    [
        pytest.param(
            "我要修一些旧桥。", "私はいくつかの古い橋を直します。", "ja", ("たくさんの", "すべての"), id="some"
        ),
        pytest.param(
            "我们想修旧桥。",
            "私たちは古い橋を直したいのです。",
            "ja",
            ("はじめています", "つづけています"),
            id="what is wanted, in explanation",
        ),
        pytest.param("这座山很高。", "この山は大変高いです。", "ja", ("わりと", "少し"), id="very, as one writes it"),
        pytest.param(
            "我们有充足的木头。", "うちには十分な木があります。", "ja", ("余分な", "わずかな"), id="how much there is"
        ),
        pytest.param("她买便宜东西。", "She buys cheap things.", "en", ("expensive", "old"), id="a quality without 的"),
        pytest.param(
            "客人还以为店关了门。",
            "煙が上がらなければ、客は閉店したと思います。",
            "ja",
            ("と聞きます", "と気づきます"),
            id="a belief that would come about",
        ),
        pytest.param("这封信很宝贵。", "This letter is precious.", "en", ("unique", "rich"), id="precious"),
        pytest.param(
            "他没买车票。",
            "He did not buy a ticket.",
            "en",
            ("didn't want to", "didn't dare to"),
            id="what was not done, in English",
        ),
        pytest.param(
            "灯在左边。", "The lamp is on the left.", "en", ("on the right", "in the middle"), id="on which side"
        ),
        pytest.param("那天我修了桥。", "あの日は橋を直しました。", "ja", ("次の日は", "まえの日は"), id="that day"),
        pytest.param(
            "有一天，邻居送来一只猫。", "ある日、隣の人が猫をくれました。", "ja", ("次の日", "きのう"), id="one day"
        ),
        pytest.param("屋里有点儿暗。", "部屋は少し暗いです。", "ja", ("とても", "わりと"), id="a little"),
        pytest.param(
            "我们礼拜四关门。", "うちは木曜日が休みです。", "ja", ("金曜日", "土曜日"), id="a day of the week"
        ),
        pytest.param("这里的冬天特别冷。", "ここの冬はとても寒いです。", "ja", ("わりと", "少し"), id="very much so"),
        pytest.param(
            "村里只来了二十个人。", "村から来たのは二十人だけです。", "ja", ("以上", "ほど"), id="no more than so many"
        ),
        pytest.param(
            "最后他找到了钥匙。", "とうとう彼は鍵を見つけました。", "ja", ("その日", "次の日"), id="in the end"
        ),
        pytest.param("我不太喝酒。", "私はあまり酒を飲みません。", "ja", ("けっして", "まったく"), id="not much"),
        pytest.param("爷爷每天早上散步。", "祖父は毎朝、散歩します。", "ja", ("毎晩", "毎日昼に"), id="every morning"),
        pytest.param("店里特别热。", "It was really hot in the shop.", "en", ("fairly", "a little"), id="really hot"),
        pytest.param("这个道理很清楚。", "The point is clear.", "en", ("vague", "complicated", "strange"), id="clear"),
        pytest.param("可怕的是雾。", "The scary thing is the fog.", "en", ("interesting", "ridiculous"), id="scary"),
        pytest.param(
            "我头一回听说这座桥。",
            "I heard of this bridge for the first time.",
            "en",
            ("at last", "later"),
            id="what one hears of once only",
        ),
        pytest.param(
            "我喜欢画船。", "私は船を描くのが好きです。", "ja", ("苦手", "得意"), id="what one may be good at"
        ),
        pytest.param("山顶刚好发白。", "山頂がちょうど白んでいます。", "ja", ("もう", "少しずつ"), id="as it dawns"),
        pytest.param(
            "我刚好路过。", "私はちょうど通りかかりました。", "ja", ("たびたび", "急に"), id="just as one passes"
        ),
        pytest.param(
            "很多人喜欢这首歌。", "Many people like it.", "en", ("Most", "A small number of"), id="many, not a few"
        ),
        pytest.param(
            "布便宜得很，人人都买。",
            "布が安くて、誰もが買います。",
            "ja",
            ("高くて", "便利で", "妙で"),
            id="cheap at no price",
        ),
        pytest.param("他礼拜二来修锁。", "彼は火曜に錠を直しに来ます。", "ja", ("水曜", "木曜"), id="a day, cut short"),
        pytest.param("他星期二来修锁。", "彼は火曜日に錠を直しに来ます。", "ja", ("水曜日", "木曜日"), id="a day"),
        pytest.param("水最深的地方在桥下。", "水がいちばん深い所は橋の下です。", "ja", ("もっと", "わりと"), id="most"),
        pytest.param(
            "大家都觉得他不去。",
            "みんな彼は行かないと思います。",
            "ja",
            ("と言っています", "と気づきました", "と聞いています"),
            id="think",
        ),
        pytest.param("我走了三家才买到。", "三軒回ってようやく買えました。", "ja", ("また", "すぐに"), id="only then"),
        pytest.param(
            "我洗完碗才下楼。",
            "食器を洗ってからようやく下りました。",
            "ja",
            ("また", "すぐに"),
            id="only then, as one wills",
        ),
        pytest.param(
            "她又寄来两箱。", "彼女はまた二箱送ってきました。", "ja", ("やはり", "すぐに"), id="again, as one wills"
        ),
        pytest.param("机器又坏了一回。", "機械がまた壊れました。", "ja", ("ふいに",), id="again, as it befalls"),
        pytest.param(
            "大部分时候没人来。", "Most of the time nobody comes.", "en", ("Half", "A small part"), id="of the time"
        ),
        pytest.param("我有时候去看他。", "I sometimes visit him.", "en", ("always", "usually"), id="before a verb"),
        pytest.param(
            "我有时候去看他。", "Sometimes I visit him.", "en", ("Usually", "Much of the time"), id="before a subject"
        ),
        pytest.param(
            "我们要做各种试验。",
            "私たちはさまざまな試験をします。",
            "ja",
            ("いくつかの", "たくさんの"),
            id="of what sorts",
        ),
        pytest.param(
            "你要写信。", "You must write a letter.", "en", ("can", "need not"), id="must, which may be should"
        ),
        pytest.param("他会写信。", "He will write a letter.", "en", ("should", "must"), id="will, which may be can"),
        pytest.param(
            "我不会写信。", "I won't write a letter.", "en", ("don't want to", "don't dare to"), id="will not"
        ),
        pytest.param("他往往会迟到。", "He will often be late.", "en", ("occasionally", "always"), id="will often"),
        pytest.param("我们可以换票。", "We can change the ticket.", "en", ("must", "should"), id="can"),
        pytest.param("孩子能画船。", "Children can draw a boat.", "en", ("must", "should"), id="can, of people"),
        pytest.param("他又来了。", "He came again.", "en", ("at once", "at last"), id="again, in English"),
        pytest.param(
            "他想租一间房。", "He wanted to rent a room.", "en", ("needed to", "decided to", "tried to"), id="want"
        ),
        pytest.param(
            "我不用每天开门。",
            "I don't have to open every day.",
            "en",
            ("don't want to", "don't dare to"),
            id="need not",
        ),
        pytest.param("我可能搬走。", "I may move away.", "en", ("should", "must"), id="may"),
        pytest.param(
            "很多人认为，店太小。",
            "多くの人は、店は小さすぎると考えています。",
            "ja",
            ("と言っています", "と気づきました", "と聞いています"),
            id="what is thought, behind a comma",
        ),
        pytest.param(
            "有人担心下雨。",
            "Some were worried that it rains.",
            "en",
            ("found that", "knew that"),
            id="worry, which is of nothing to be hoped for",
        ),
        pytest.param("钟走得相当准。", "The clock is quite exact.", "en", ("exceptionally", "not very"), id="degree"),
        pytest.param("他往往不来。", "He usually stays away.", "en", ("occasionally", "always"), id="how often"),
        pytest.param(
            "打算开到什么时候？",
            "いつまで続けるつもりですか。",
            "ja",
            ("べきです", "ことができます"),
            id="what one means to do, in a question",
        ),
        pytest.param(
            "街上渐渐安静了。", "通りは次第に静かになりました。", "ja", ("急に", "すぐに"), id="little by little"
        ),
        pytest.param("老师称赞了他。", "先生は彼をほめました。", "ja", ("あざけり", "まね"), id="a word of kana alone"),
        pytest.param("他们保护环境。", "彼らは環境を守ります。", "ja", ("調べ", "去り"), id="none of the same kanji"),
        pytest.param(
            "我一个人去旅行。", "私はひとりで行きました。", "ja", ("彼らと", "みんなと"), id="alone, or with whom"
        ),
        pytest.param("您应该修改。", "直すべきです。", "ja", ("ことができます", "かもしれません"), id="must, or else"),
        pytest.param(
            "我不能参加。", "私は参加できません。", "ja", ("したくありません", "していません"), id="cannot, or else"
        ),
        pytest.param("至少要十天。", "It takes at least ten days.", "en", ("at most", "about"), id="at least so many"),
        pytest.param(
            "最难的是等人。",
            "The hardest part is waiting.",
            "en",
            ("strangest", "most boring", "most important"),
            id="what is hardest",
        ),
        pytest.param("我最怕的是狗。", "What I fear most is dogs.", "en", ("like", "hate"), id="what one fears most"),
        pytest.param(
            "我最怕的是狗。",
            "いちばん怖いのは犬です。",
            "ja",
            ("好きな", "嫌いな"),
            id="what one fears most, in Japanese",
        ),
        pytest.param(
            "最难受的是等人。",
            "いちばんつらかったのは待つことです。",
            "ja",
            ("うれしかった", "つまらなかった"),
            id="what was hardest to bear",
        ),
        pytest.param("碗放在杯子旁边。", "The bowl is next to the cup.", "en", ("behind", "opposite"), id="position"),
        pytest.param(
            "我想学修表。",
            "時計の直し方を覚えたいと思っています。",
            "ja",
            ("はじめています", "つづけています"),
            id="wish",
        ),
        pytest.param(
            "店里只有八十张桌子。", "店には机が八十しかありません。", "ja", ("以上あります", "ほどあります"), id="only"
        ),
        pytest.param("他一直在学画。", "彼はずっと絵を習っています。", "ja", ("ときどき", "ふたたび"), id="always"),
        pytest.param("他一直很老实。", "彼はずっと正直です。", "ja", ("賢いです", "心やさしいです"), id="an adjective"),
        pytest.param("我只好回家。", "I had to go home.", "en", ("wanted to", "decided to"), id="had to"),
        pytest.param("我开始学琴。", "I started learning the piano.", "en", ("stopped", "kept"), id="start doing"),
        pytest.param("你来之前，我走了。", "Before you came, I left.", "en", ("After", "When"), id="before"),
        pytest.param(
            "他只换了三十根弦。",
            "He changed only thirty strings.",
            "en",
            ("at least", "about"),
            id="only so many",
        ),
        pytest.param("车比船快。", "The car is faster than the boat.", "en", ("slower", "better"), id="compared, too"),
        pytest.param("车比船慢。", "The car is slower than the boat.", "en", ("faster", "better"), id="compared"),
        pytest.param("最后我走了。", "In the end I left.", "en", ("At first", "At that time"), id="in what order"),
        pytest.param("最多几个人？", "How many people, at most?", "en", ("at least", "exactly"), id="at the end"),
        pytest.param("他们都喜欢画。", "They all like painting.", "en", ("also", "often"), id="all of them"),
        pytest.param("店在车站旁边。", "店は駅のそばにあります。", "ja", ("向かい", "うしろ"), id="where"),
        pytest.param(
            "我前年搬来的。", "おととし、引っ越してきました。", "ja", ("さきおととし", "ことし"), id="how long ago"
        ),
        pytest.param(
            "他天天坐在门口。", "彼は毎日、入り口に座っています。", "ja", ("一日じゅう", "ときどき"), id="every day"
        ),
        pytest.param("我平时走路来。", "私はふだんは歩いて来ます。", "ja", ("ときどき", "今は"), id="on most days"),
        pytest.param("当然，路不好走。", "もちろん、道は悪いです。", "ja", ("じつは", "要するに"), id="of course"),
        pytest.param("第二天他回来了。", "次の日、彼は帰りました。", "ja", ("その日", "まもなく"), id="the next day"),
        pytest.param(
            "桥上有三根绳子已经断开。",
            "橋では三本の綱がすでに切れました。",
            "ja",
            ("ようやく", "すぐに"),
            id="already, of what happened",
        ),
        pytest.param("他已经学会了。", "彼はもう覚えました。", "ja", ("ようやく", "すぐに"), id="already"),
        pytest.param(
            "很多人来了。", "たくさんの人が来ました。", "ja", ("ほとんどの", "ごく一部の"), id="how many of them"
        ),
        pytest.param(
            "大部分村民很高兴。", "ほとんどの村人が喜びました。", "ja", ("半分の", "ごく一部の"), id="most of them"
        ),
        pytest.param(
            "不过铁匠不收学徒。", "でも鍛冶屋は弟子を取りません。", "ja", ("だから、", "そのうえ、"), id="a but"
        ),
        pytest.param(
            "所以铁匠不是不忙，而是不说。",
            "ですから、鍛冶屋は暇なのではなく、言わないのです。",
            "ja",
            ("しかし、", "そのうえ、"),
            id="a so, whatever the clauses behind it hang on",
        ),
        pytest.param(
            "而且铁匠收学徒。", "しかも、鍛冶屋は弟子を取ります。", "ja", ("しかし、", "だから、"), id="a besides"
        ),
    ],
)
def test_the_grammar_of_a_clause_has_others(
    source: str, translation: str, language: str, others: tuple[str, ...]
) -> None:
    assert others in [site.other.others for site in found_in(source, translation, language)]


@pytest.mark.parametrize(
    ("translation", "are_found"),
    [
        pytest.param(
            "外は雨ですが、彼は屋根を直すつもりです。",
            True,
            id="a plan that may be a duty",
        ),
        pytest.param("外は雨ですが、彼は屋根を直さなければなりません。", False, id="a duty that may be denied"),
    ],
)
def test_behind_a_but_nothing_is_changed_that_is_denied(translation: str, *, are_found: bool) -> None:
    source = f"外面下雨，可是他{'打算' if are_found else '必须'}修屋顶。"
    both = BothSides(source=source, translation=translation, language="ja", words=plain_words(source))
    assert bool(sites(both)) is are_found


def test_a_year_gives_way_to_no_time_that_would_need_its_particle() -> None:
    assert not found_in("我前年搬来的。", "おととし引っ越してきました。", "ja")  # 三年前に引っ越してきました


@pytest.mark.parametrize(
    ("source", "translation", "language"),
    [
        pytest.param("我们一共盖了三十间屋子。", "We built thirty rooms in all.", "en", id="counted, and not guessed"),
        pytest.param("我第一次坐火车。", "I took a train for the first time.", "en", id="what leads to it or is new"),
        pytest.param(
            "我第一次参观工厂。", "私は初めて工場を見学しました。", "ja", id="nor is it told that it was so again"
        ),
        pytest.param("他不得不研究。", "彼は研究せざるをえません。", "ja", id="what forces him is told"),
        pytest.param("只能等他来。", "彼を待つしかありません。", "ja", id="why nothing else can be done is told"),
        pytest.param("我得走三里路。", "三里歩かなければなりません。", "ja", id="why it has to be done, too"),
        pytest.param("这扇门很重。", "This door is very heavy.", "en", id="很 is hardly more than fairly"),
        pytest.param("我故意走得慢。", "私はわざとゆっくり歩きました。", "ja", id="what it is for is told"),
        pytest.param("我难过，在家坐着。", "私は悲しくて、家にいました。", "ja", id="what moves somebody is told"),
        pytest.param("我来的时候早就修好了。", "私が来たときにはもう直りました。", "ja", id="nor soon at that time"),
        pytest.param("我们天天做面条。", "毎日麺を作ります。", "ja", id="what takes an hour is not done all day"),
        pytest.param("最快的一次是上个月。", "いちばん速かったのは先月です。", "ja", id="the one time of all"),
        pytest.param("印象最深的是那条河。", "いちばん印象に残ったのはあの川です。", "ja", id="especially, too"),
        pytest.param(
            "最难的是开头，其次是结尾。", "いちばん難しいのは書き出し、次は結びです。", "ja", id="before the next"
        ),
        pytest.param("银行不允许借款。", "The bank does not allow loans.", "en", id="nobody forbids it not"),
        pytest.param("您是怎么学会的？", "どうやって覚えたのですか。", "ja", id="every beginner knows how"),
        pytest.param("时间很宝贵。", "時間は貴重です。", "ja", id="time is hardly unique"),
        pytest.param("我祝您永远健康。", "いつまでもお元気で。", "ja", id="nobody wishes it for a while"),
        pytest.param("他拿起茶碗又放下了。", "彼は茶碗を取ってまた置きました。", "ja", id="back, and not once more"),
        pytest.param("很多人的愿望是下雨。", "Many people's wish is rain.", "en", id="what is theirs"),
        pytest.param("我等了一年没人来。", "I waited a year and nobody came.", "en", id="how long one waits"),
        pytest.param(
            "布便宜得很，一米才卖五块。", "布が安くて、一メートルたった5元です。", "ja", id="cheap at its price"
        ),
        pytest.param("我卖了票就走。", "I left when I had sold the tickets.", "en", id="nobody recommends tickets"),
        pytest.param("先用铁秤秤，再用木秤秤一次。", "鉄の秤で量り、木の秤でもう一度量ります。", "ja", id="then, once"),
        pytest.param("用手语可以说出这句话。", "In sign language you can say it.", "en", id="what is able to be said"),
        pytest.param("店是什么时候开的？", "店はいつ開いたのですか。", "ja", id="every beginner knows when"),
        pytest.param("你为什么选它？", "Why did you choose it?", "en", id="every beginner knows why"),
        pytest.param("有人问经费从哪儿来。", "経費がどこから来るかと聞かれました。", "ja", id="and where from"),
        pytest.param("他只换了一根弦。", "He changed only one string.", "en", id="nobody changes about one"),
        pytest.param("他只换了一根弦。", "彼はたった1本の弦を換えました。", "ja", id="nor in Japanese"),
        pytest.param("纸放在一起看。", "紙を一緒に置いて見ます。", "ja", id="where things are laid together"),
        pytest.param(
            "车里没座，只有两排书。", "It has no seats, only two rows of books.", "en", id="only, and no verb"
        ),
        pytest.param(
            "水流得很慢，不急。", "The water flows very slowly and calmly.", "en", id="not very behind a verb"
        ),
        pytest.param(
            "徒弟特意叮嘱我。", "弟子からわざわざ言われました。", "ja", id="who is told does not do it himself"
        ),
        pytest.param("她已经写好三封信。", "彼女はもう3通の手紙を書き終えました。", "ja", id="three more letters"),
        pytest.param(
            "让已经在这儿的住好。", "すでにここにいる者に良い部屋を。", "ja", id="no comment in a description"
        ),
        pytest.param(
            "每个人的事我都知道。", "一人ひとりの事をみんな知っています。", "ja", id="none knows now and then"
        ),
        pytest.param("他马上又睡着了。", "彼はまたすぐ眠りました。", "ja", id="また before it"),
        pytest.param(
            "不是不好，就是慢，它比车快。",
            "It is not bad, it is slow, but faster than a cart.",
            "en",
            id="slow and good are said",
        ),
        pytest.param(
            "她吃西瓜的时候停了。", "彼女はスイカを食べるとき止まりました。", "ja", id="a fruit that kanji tell"
        ),
        pytest.param("他都叫得出名字。", "彼はみんな名前が言えます。", "ja", id="nobody can now and then"),
        pytest.param("票价一直是两块钱吗？", "運賃はずっと2元なのですか？", "ja", id="nothing is a price now and then"),
        pytest.param("票價始終都是兩塊。", "運賃はずっと2元でした。", "ja", id="nor in traditional characters"),
        pytest.param("我沿着河一直走，天亮了。", "川に沿ってずっと歩くと、夜が明けた。", "ja", id="how one goes on"),
        pytest.param("他应该一直等着。", "彼はずっと待っているはずです。", "ja", id="none has to now and then"),
        pytest.param("纸跟信一起存了。", "The paper was filed together with the letter.", "en", id="with one thing"),
        pytest.param("门很旧，可是我不换。", "戸は古いですが、替えません。", "ja", id="its own clauses tell a but"),
        pytest.param(
            "她说得对，但我不去。", "She is right, but I stay.", "en", id="its own clauses tell it in English"
        ),
        pytest.param(
            "我问他忙什么，他说看书。", "I asked him what he did, and he read.", "en", id="who answers was asked"
        ),
        pytest.param(
            "我问他忙什么，他打开书看。", "I asked him what he did, and he read.", "en", id="who reads was asked"
        ),
        pytest.param("他就一直待在家。", "それで彼はずっと家にいます。", "ja", id="none so stays now and then"),
        pytest.param("我这才懂。", "それでやっとわかります。", "ja", id="这才 is one word"),
        pytest.param("我怕他又买书。", "I fear he buys books again.", "en", id="what is feared is still to come"),
        pytest.param("那年刚下过雪。", "It had just snowed that year.", "en", id="long since, that year"),
        pytest.param("我以为店关了。", "店が閉まったのかと思った。", "ja", id="a doubt that one finds out"),
        pytest.param(
            "我无法扔了它。", "I could not bring myself to drop it.", "en", id="one brings oneself to it or not"
        ),
        pytest.param("我没问他为什么来。", "なぜ来たのか、聞いていません。", "ja", id="none comes at a place"),
        pytest.param(
            "收成少，怎么生活呢？", "収穫が少なくて、どうやって生活するのですか。", "ja", id="one lives at all times"
        ),
        pytest.param("后来他教书。", "Later on he taught.", "en", id="soon on is no English"),
        pytest.param("怎么做还不清楚。", "How to do it is not clear yet.", "en", id="nothing is not vague yet"),
        pytest.param("您如何评价它？", "どのように評価されますか。", "ja", id="none judges at a place"),
        pytest.param("不能总让他等。", "We can't always let him wait.", "en", id="not always, of what may not be"),
        pytest.param(
            "我们最缺的就是钱。", "私たちにいちばん足りないのは金です。", "ja", id="what is more, of which is most"
        ),
        pytest.param("最多能放几个字？", "How many can you fit, at most?", "en", id="none asks how few can be"),
        pytest.param("走了三圈才找到它。", "三周して、ようやく見つけました。", "ja", id="an effort that a 才 answers"),
        pytest.param("我担心下雨。", "I am worried that it rains.", "en", id="nobody is hoped"),
        pytest.param("主意是怎么来的？", "How did the idea come about?", "en", id="no idea comes why"),
        pytest.param("他还是没有走。", "He still kept his seat.", "en", id="还是 before 没有 is one word"),
        pytest.param("这个价钱相当于半价。", "This is quite like half the price.", "en", id="equal to is no degree"),
        pytest.param("我有时候喊的是底。", "Sometimes I only call the floor.", "en", id="always I only"),
        pytest.param("他在那儿五年，没回家。", "He was there for five years, away.", "en", id="a mere unit"),
        pytest.param(
            "写下来，免得忘了。", "You write it down, so that you do not have to ask.", "en", id="得 of a word"
        ),
        pytest.param("我说，慢慢能学会。", "I say that one gradually can.", "en", id="what comes suddenly to be able"),
        pytest.param("老实说，我不懂。", "To be frank and honest, I do not know.", "en", id="honestly is no quality"),
        pytest.param("灯塔在岛的最东边。", "灯台は島のいちばん東にあります。", "ja", id="the east end has no degrees"),
        pytest.param(
            "书里从头到尾没有字。", "本には初めから終わりまで字がありません。", "ja", id="what there is none of"
        ),
        pytest.param("您打算什么时候退休？", "When will you retire?", "en", id="none plans why"),
        pytest.param(
            "他们是什么时候来的？", "彼らはいつ来たのですか。", "ja", id="none comes at a place, asked with when"
        ),
        pytest.param("我从中午等到晚上九点。", "I waited from noon until nine in the evening.", "en", id="an hour"),
        pytest.param(
            "我觉得他对，没争。",
            "I thought he was right, so I did not argue.",
            "en",
            id="what a conclusion follows from",
        ),
        pytest.param("前后一共不到一秒。", "全部で一秒もありません。", "ja", id="a total that is less than"),
        pytest.param("您怎么看？", "どう思われますか。", "ja", id="what one thinks of it is no manner"),
        pytest.param("为什么你的店小？", "なぜあなたの店は小さいのですか。", "ja", id="no other opens the question"),
        pytest.param(
            "虽然门很旧，可是我不换。", "戸は古いですが、替えません。", "ja", id="a but that answers an although"
        ),
        pytest.param("他最想吃面。", "He wanted to eat noodles most.", "en", id="none decides most"),
        pytest.param("他一直住在楼上。", "He has always lived upstairs.", "en", id="none lives somewhere usually"),
        pytest.param("我没法换票。", "I cannot change it.", "en", id="a can that is denied"),
        pytest.param("一根绳子能拉多重？", "How much weight can one rope pull?", "en", id="how much a thing should"),
        pytest.param("狗能跑一天，我只能跑一圈。", "Dogs can run all day; I can run one lap.", "en", id="can, of whom"),
        pytest.param("软件能修照片。", "The program can mend pictures.", "en", id="what a thing has to do"),
        pytest.param("绳子会断开。", "The rope will come apart.", "en", id="what a thing will do is no duty"),
        pytest.param("绳子可能断开。", "The rope may come apart.", "en", id="what a thing may do is no duty"),
        pytest.param("琴又跑调了。", "The fiddle is out of tune again.", "en", id="what befalls, and is not awaited"),
        pytest.param("十分钟又来了。", "Ten minutes later he came again.", "en", id="again, so much later"),
        pytest.param("我喝茶照样能睡。", "I drink tea and can still sleep.", "en", id="nobody must do as before"),
        pytest.param("你还有什么可以帮我？", "What else can you do for me?", "en", id="nobody asks what must help"),
        pytest.param("我只好说你可以走。", "All I could do was let you go.", "en", id="all one could do is 只好"),
        pytest.param(
            "我们先问他，才搬家。", "まず彼に聞き、ようやく引っ越しました。", "ja", id="a 才 that answers a 先"
        ),
        pytest.param("必要的时候可以换。", "If necessary it is changed.", "en", id="none does so if superfluous"),
        pytest.param("请把票放好。", "切符をしまってください。", "ja", id="none forbids what he has a purpose for"),
        pytest.param("温度又增加了。", "The heat increased.", "en", id="nothing controls of itself"),
        pytest.param("他喜欢听雨声。", "彼は雨の音を聞くのが好きです。", "ja", id="none is good at hearing"),
        pytest.param(
            "票也快没了，他们早就用卡了。",
            "切符ももうほとんど消えました。彼らはとっくに、カードに変えました。",
            "ja",
            id="which of two words is long since",
        ),
        pytest.param("面包只好扔了。", "The bread had to be thrown away.", "en", id="no bread wants anything"),
        pytest.param("他们都知道价钱。", "They all know the price.", "en", id="none knows often"),
        pytest.param("天开始下雨。", "It began to rain.", "en", id="no rain refuses to fall"),
        pytest.param("你要是忙，可以去睡。", "If you are busy you can always go to bed.", "en", id="can always"),
        pytest.param("一共三百多碗。", "全部で三百杯以上です。", "ja", id="at most over 300"),
        pytest.param("我正好在家里。", "ちょうど私は家でした。", "ja", id="none says まだ before who it is"),
        pytest.param("我原来以为他懂。", "彼にはわかると思っていました。", "ja", id="what one thought at first"),
        pytest.param("本来我们走路。", "We originally walked.", "en", id="no adverb of time stands before 我"),
        pytest.param("他本来应该当老师。", "彼はもともと先生になるべきでした。", "ja", id="what one should have done"),
        pytest.param("他本来会来帮忙。", "彼はもともと手伝いに来るはずでした。", "ja", id="what was expected"),
        pytest.param(
            "他本来也该帮忙。", "Originally he should have helped too.", "en", id="what one should have done too"
        ),
        pytest.param("改了又改的稿子。", "A draft revised again.", "en", id="again and again"),
        pytest.param("现在你能听见它。", "Now you can hear it.", "en", id="what one must hear"),
        pytest.param("需要强调的是他来了。", "I should stress that he came.", "en", id="a formula with 强调"),
        pytest.param("她改行卖鲜花。", "She changed trades and sold fresh flowers.", "en", id="what one lives by"),
        pytest.param("这种酒卖八块。", "This wine sold for eight.", "en", id="what a thing fetches"),
        pytest.param("高度分别为两米。", "They are respectively two metres high.", "en", id="no height comes in turn"),
        pytest.param("他才刚来。", "彼はようやく来たところです。", "ja", id="才刚 is one word"),
        pytest.param("提前一天来。", "前もって一日早く来ます。", "ja", id="how much before"),
        pytest.param("他一直送到去年。", "彼は去年までずっと送りました。", "ja", id="until when"),
        pytest.param("您是怎么去的？", "How did you come to go?", "en", id="how it came about is why"),
        pytest.param("他听得清楚。", "彼の耳にははっきりしています。", "ja", id="nobody hears uniquely"),
        pytest.param(
            "他用了四十分钟。", "It took him a very short forty minutes.", "en", id="ten minutes are no degree"
        ),
        pytest.param("机器的性能好。", "It can run well.", "en", id="a part of a word"),
        pytest.param("他觉得对。", "He needed to agree.", "en", id="得 of 觉得, in the past"),
        pytest.param("她笑得弯下腰去。", "She laughed so hard she had to bend.", "en", id="how hard one laughs"),
        pytest.param("我累得躺下休息。", "I was so tired I had to lie down.", "en", id="how tired one is"),
        pytest.param(
            "雨下得关上窗户。", "It rained so hard that they must shut it.", "en", id="how hard it rains, at present"
        ),
        pytest.param("她氣得摔門出去。", "She was so angry she had to leave.", "en", id="in traditional characters"),
        pytest.param(
            "他忙得取消约会。", "忙しくて約束を取り消さなければなりません。", "ja", id="how busy, in Japanese"
        ),
        pytest.param("我想开了。", "I wanted to open up.", "en", id="想 with its complement"),
        pytest.param("我们一开始住校。", "We started living at school.", "en", id="at first is no beginning"),
        pytest.param("车能不能开？", "You can't drive, can you?", "en", id="whether one can"),
        pytest.param(
            "书上已经写了的，我不再写。", "What the book already says I leave out.", "en", id="what is so already"
        ),
        pytest.param("价钱一直不变，我们就亏。", "値段がずっとそのままだと損です。", "ja", id="what stays as it is"),
        pytest.param("那会儿下雪。", "It will snow.", "en", id="at that time"),
        pytest.param("他自然会来找你。", "He will come to you.", "en", id="nothing must come of itself"),
        pytest.param("他站在最后面。", "He stood behind the last.", "en", id="the very back"),
        pytest.param("情况不同了。", "さまざまな状況でした。", "ja", id="different is no attribute there"),
        pytest.param("他比他们都高。", "They all run.", "en", id="compared with all of them"),
        pytest.param("当天晚上他走了。", "He left the same day.", "en", id="that very evening"),
        pytest.param("店里只有一张桌子。", "店には机が一つしかありません。", "ja", id="about one"),
        pytest.param("店里只有八张桌子。", "店には八つの机しかありません。", "ja", id="only, behind what is counted"),
        pytest.param("店里只有一张桌子。", "The shop has only one table.", "en", id="about one, in English"),
        pytest.param("这是真的好喝的茶。", "これは本当に良いお茶です。", "ja", id="of course a good tea"),
        pytest.param("我强调，他没输。", "I stress that he did not lose.", "en", id="nobody ignores that it is so"),
        pytest.param(
            "会议推迟到周五。", "The meeting was postponed until Friday.", "en", id="none cancels until Friday"
        ),
        pytest.param("他们减少了三成。", "They reduced it by thirty percent.", "en", id="none controls so much"),
        pytest.param("我忘记了这个号码。", "I forgot this number.", "en", id="记得 with 了 is no Chinese"),
        pytest.param("我怀疑自己。", "I doubt myself.", "en", id="nobody confirms himself"),
        pytest.param("老师鼓励我们。", "The teacher encouraged us.", "en", id="what one is made to do is not said"),
        pytest.param("他卖给我一张桌子。", "He sold me a table.", "en", id="bought for me is no sold to me"),
        pytest.param("家里有一只三岁的狗。", "家には三歳の犬が一匹だけいます。", "ja", id="a measure word"),
        pytest.param("这里的茶挺好。", "ここのお茶はかなり良いです。", "ja", id="nothing good is a little so"),
        pytest.param("后来我住在山上。", "それからずっと山に住んでいます。", "ja", id="ever since"),
        pytest.param("门一下子就开了。", "扉は一気に開きました。", "ja", id="nobody says 终于就"),
        pytest.param(
            "我煮了很多饭，只来了五个人。",
            "ご飯をたくさん炊いたのに、来たのは五人だけです。",
            "ja",
            id="fewer than one thought",
        ),
        pytest.param("去年“bank”是银行。", "Last time “bank” was the bank.", "en", id="a word that is shown"),
        pytest.param(
            "钥匙得还回去，不能自己拿着。",
            "鍵は返さないといけません。自分で持っているわけにはいかないんです。",
            "ja",
            id="what the next clause rules out need be done",
        ),
        pytest.param(
            "感冒真的不用来医院。",
            "You really don't need to come to hospital for a cold.",
            "en",
            id="you don't want to is advice too",
        ),
        pytest.param("你不用来我家。", "You don't have to come to my house.", "en", id="nor is it said of you"),
        pytest.param(
            "不过铁匠收学徒，因为他老了。", "でも鍛冶屋は弟子を取ります。年ですから。", "ja", id="a but and its reason"
        ),
        pytest.param("学徒的手应该保持暖和。", "弟子の手は温かくあるべきです。", "ja", id="what should be"),
        pytest.param("可是铁匠收学徒吗？", "でも鍛冶屋は弟子を取りますか。", "ja", id="a but that asks"),
        pytest.param("所以说，铁匠收学徒。", "ですから、鍛冶屋は弟子を取ります。", "ja", id="a so that sums up"),
        pytest.param("所以铁匠才收学徒。", "だから鍛冶屋は弟子を取るのです。", "ja", id="a so with its own adverb"),
        pytest.param("但铁匠却收学徒。", "しかし、鍛冶屋は弟子を取ります。", "ja", id="a but with its own adverb"),
        pytest.param("不过话说回来，铁匠收学徒。", "でも、鍛冶屋は弟子を取ります。", "ja", id="a but that turns back"),
        pytest.param("不过就是铁匠。", "でも、ただの鍛冶屋です。", "ja", id="merely"),
        pytest.param(
            "铁匠很忙，可是收学徒。", "鍛冶屋は忙しいけれども、弟子を取ります。", "ja", id="a but within a sentence"
        ),
    ],
)
def test_the_grammar_of_a_clause_that_something_else_decides_has_none(
    source: str, translation: str, language: str
) -> None:
    assert not found_in(source, translation, language)


def test_a_harder_word_of_the_same_meaning_is_asked() -> None:
    assert found_in("他往往是第一名。", "彼はたいてい一番です。")


@pytest.mark.parametrize(
    ("source", "translation", "said"),
    [
        pytest.param("机器轮流停了。", "機械は相次いで止まりました。", "轮流", id="not there in the translation"),
        pytest.param("我们轮流来，你们也轮流来。", "私たちは交代で来ます。", "轮流", id="twice in the sentence"),
        pytest.param("因为轮流走，他哭了。", "交代で行きます。彼は泣きました。", "轮流", id="in a clause of reason"),
        pytest.param("他很累，所以轮流休息。", "疲れていて、交代で休みます。", "轮流", id="in a clause of result"),
        pytest.param("如果轮流走，他会说。", "交代で行きます、彼は言います。", "轮流", id="in a condition"),
        pytest.param("他以为轮流走。", "交代で行きます。", "轮流", id="in a wrong belief"),
        pytest.param("数据一律公开。", "データは一律に公開します。", "一律", id="legible through kanji"),
        pytest.param(
            "员工渐渐忙了，所以老师走了。",
            "社員は次第に忙しくなり、先生は去りました。",
            "渐渐",
            id="a word beside a result",
        ),
        pytest.param("他们有很多次的怀疑。", "彼らは何度も疑いました。", "怀疑", id="a verb that is a noun"),
        pytest.param("这部顾虑很多。", "この懸念は多いです。", "顾虑", id="a measure word of organisations"),
        pytest.param("他没有亲自去。", "彼はみずから行きませんでした。", "亲自", id="an adverb under a negation"),
        pytest.param(
            "他有一份顾虑。", "彼は懸念を一つ持っています。", "顾虑", id="a measure word that fits this noun alone"
        ),
        pytest.param("顾虑很多。", "懸念点は多いです。", "顾虑", id="a piece of a longer word in Japanese"),
        pytest.param(
            "他们轮流说，一起走，先后来，偷偷回。",
            "交代で話し、いっしょに去り、相次いで来て、こっそり帰りました。",
            "轮流",
            id="the other wordings are there too",
        ),
        pytest.param(
            "原因渐渐明白：一个是贵。", "理由は次第にわかり、1つは値段です。", "渐渐", id="what announces a list"
        ),
    ],
)
def test_a_place_that_leaves_a_doubt_is_refused(source: str, translation: str, said: str) -> None:
    assert said not in [site.zh.said for site in found_in(source, translation)]


@pytest.mark.parametrize(
    ("source", "is_found"),
    [
        pytest.param("我孤独，这样的日子长。", True, id="once"),
        pytest.param("我孤独，孤独的日子长。", False, id="again, in other surroundings"),
    ],
)
def test_a_word_that_comes_again_is_not_changed_in_one_place(source: str, *, is_found: bool) -> None:
    found = found_in(source, "私は寂しいです。こんな日々は長いです。")
    assert ("孤独" in [site.zh.said for site in found]) is is_found


def test_a_noun_beside_a_noun_is_refused() -> None:
    words = ("公司", "顾虑", "很", "多", "。")
    both = BothSides(source="".join(words), translation="会社の懸念は多いです。", language="ja", words=words)
    assert not sites(both)
    assert sites(replace(both, source="他们顾虑很多。", words=("他们", *words[1:])))


def test_what_is_probable_is_not_doubted() -> None:
    [site] = found_in("我证明他忘了。", "I proved that he forgot it.", "en")
    assert "doubted" in site.other.others
    assert "doubted" not in [
        other
        for site in found_in("我证明他恐怕忘了。", "I proved that he probably forgot.", "en")
        for other in site.other.others
    ]


def test_a_thought_that_one_acts_upon_is_no_hope() -> None:
    assert not found_in("我觉得他忘了，就没问。", "I thought he forgot it, so I did not ask.", "en")


def test_the_beginning_of_an_english_sentence_stays_large() -> None:
    site = found_in("反正老师推荐了一本书。", "Anyway our teacher recommended a book.", "en")[0]
    assert site.other.others == ("Of course",)
    assert site.meanings[0].ja == "どうせ"


def test_what_is_done_secretly_is_done_by_somebody() -> None:
    [site] = found_in("他悄悄告诉我。", "He secretly told me.", "en")
    assert site.other.others == ("deliberately", "hastily")


@pytest.mark.parametrize(
    "translation",
    [
        pytest.param("He personally told me.", id="before the verb"),
        pytest.param("He told me in person.", id="at the end"),
    ],
)
def test_what_one_does_oneself_is_done_in_a_way_that_stands_wherever_it_does(translation: str) -> None:
    [site] = found_in("他亲自告诉我。", translation, "en")
    assert site.other.others == ("specially", "once again")


def test_what_is_conceded_is_no_other_quality() -> None:
    assert not found_in("雪再可怕，我也走。", "雪がどんなに恐ろしくても、私は行く。", "ja")
    assert found_in("那场雪很可怕。", "あの雪は恐ろしい。", "ja")


def test_what_stands_within_an_english_sentence_stays_small() -> None:
    [site] = found_in("有时候我很累。", "I work at night, and sometimes I am tired.", "en")
    assert site.other.others == ("usually", "much of the time")


@pytest.mark.parametrize(
    ("source", "translation", "count"),
    [
        pytest.param("地基是如何处理的？", "How were the foundations dealt with?", 0, id="how it was done"),
        pytest.param("他们处理了很多问题。", "They dealt with many problems.", 1, id="that it was done"),
    ],
)
def test_nobody_asks_how_something_is_avoided(source: str, translation: str, count: int) -> None:
    assert len([site for site in found_in(source, translation, "en") if site.zh.said == "处理"]) == count


@pytest.mark.parametrize(
    ("source", "translation", "said", "others"),
    [
        pytest.param(
            "老师打算明年开店。",
            "The teacher plans to open a shop next year.",
            "打算",
            [("需要", "答应")],
            id="a plan",
        ),
        pytest.param("客人总是来店里。", "客はいつも店に来ます。", "总是", [("有时候", "偶尔")], id="how often"),
        pytest.param("灯一下子亮了。", "The lamp went on all at once.", "一下子", [("渐渐", "终于")], id="how soon"),
        pytest.param("他站在我前面。", "He stood in front of me.", "前面", [("后面", "旁边")], id="where"),
        pytest.param("他站在我前面五米。", "He stood five metres in front of me.", "前面", [], id="how far"),
        pytest.param("老师同意修房子。", "The teacher agreed to mend it.", "同意", [("拒绝", "打算")], id="consent"),
        pytest.param(
            "他把桌子增加到十二张。", "He increased the tables to twelve.", "增加", [], id="from five to twelve"
        ),
        pytest.param(
            "他增加了桌子。", "He increased the tables.", "增加", [("减少", "控制")], id="by how many is open"
        ),
        pytest.param(
            "老师以为他会来。",
            "先生は彼が来ると思った。",
            "以为",
            [("说", "发现", "听说")],
            id="what one thought by mistake",
        ),
        pytest.param("学生能毕业。", "The students can graduate.", "能", [("必须", "应该")], id="what one can do"),
        pytest.param(
            "他选了能毕业的题目。", "He chose a subject he can graduate with.", "能", [], id="what it is like"
        ),
        pytest.param("她找一朵白花。", "She is looking for a white flower.", "找", [], id="a plainer word for it"),
        pytest.param(
            "她在寻找一朵白花。",
            "She is looking for a white flower.",
            "寻找",
            [("研究", "保护")],
            id="one single thing",
        ),
        pytest.param("这把伞更漂亮。", "この傘はもっときれいです。", "漂亮", [], id="no more ordinary umbrella"),
        pytest.param("这把伞很漂亮。", "この傘はとてもきれいです。", "漂亮", [("奇怪", "普通")], id="an odd one"),
        pytest.param(
            "他来以后，我走了。", "After he had come, I left.", "以后", [], id="when he had come is after he came"
        ),
        pytest.param("他来以后，我走了。", "After he came, I left.", "以后", [("以前", "的时候")], id="after he came"),
    ],
)
def test_what_is_offered_makes_a_sentence_that_somebody_would_say(
    source: str, translation: str, said: str, others: list[tuple[str, ...]]
) -> None:
    found = found_in(source, translation, "en" if translation.isascii() else "ja")
    assert [site.zh.others for site in found if site.zh.said == said] == others


@pytest.mark.parametrize(
    ("source", "translation", "is_changed"),
    [
        pytest.param(
            "我送了她一台我修好的相机。",
            "彼女に直したカメラを一台贈りました。",
            False,
            id="a measure word on both sides",
        ),
        pytest.param(
            "我送了她我修好的相机。", "彼女に直したカメラを一台贈りました。", False, id="a counter behind the noun"
        ),
        pytest.param(
            "我送了她一台我修好的相机。",
            "彼女に直したカメラを贈りました。",
            False,
            id="a measure word before what describes",
        ),
        pytest.param("我送了她我修好的相机。", "彼女に直したカメラを贈りました。", True, id="nothing counted"),
    ],
)
def test_a_noun_that_is_counted_as_few_are_is_not_changed(source: str, translation: str, *, is_changed: bool) -> None:
    words = tuple(re.findall("我|送|了|她|一台|修好|的|相机|。", source))
    found = sites(BothSides(source=source, translation=translation, language="ja", words=words))
    assert ("相机" in [site.zh.said for site in found]) is is_changed


@pytest.mark.parametrize(
    ("source", "translation", "said", "others"),
    [
        pytest.param("她后来说，早就好了。", "彼女はあとで、もう治ったと言った。", "あとで", {"すぐに"}, id="said"),
        pytest.param("他后来走了。", "彼はのちに帰りました。", "のちに", {"まもなく"}, id="done"),
        pytest.param("第二天又下雨了。", "次の日もまた雨が降った。", "また", set[str](), id="what nobody does"),
        pytest.param(
            "他算账的时候才发现。", "計算したときに初めて気づいた。", "初めて", {"すぐに", "また"}, id="not later"
        ),
        pytest.param("他又去了北京。", "彼はまた北京に行った。", "また", {"やはり"}, id="また alone"),
        pytest.param("连号码都故意换了。", "番号までわざと変えた。", "わざと", set[str](), id="even that"),
    ],
)
def test_another_adverb_goes_with_what_stands_around_it(
    source: str, translation: str, said: str, others: set[str]
) -> None:
    found = {other for site in found_in(source, translation) if site.other.said == said for other in site.other.others}
    assert others <= found
    assert bool(found) is bool(others)


@pytest.mark.parametrize(
    ("translation", "other"),
    [
        pytest.param("We kept most of what she said.", "a small part", id="what somebody said"),
        pytest.param("We kept most of her old letters.", "a small number", id="several"),
        pytest.param("We kept most of her wine.", "a third", id="what is not counted"),
    ],
)
def test_most_gives_way_to_what_its_noun_goes_with(translation: str, other: str) -> None:
    [site] = found_in("我们保留了她的大部分原件。", translation, "en")
    assert site.other.others == ("half", other)


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("我们把训练结果大部分公开。", id="behind what it is a part of"),
        pytest.param("我们公开了大部分训练结果。", id="before it"),
    ],
)
def test_no_word_for_few_people_is_put_for_most_of_several_things(source: str) -> None:
    [site] = found_in(source, "We made most of our training results public.", "en")
    assert site.zh.others == ("一半", "一小部分")


def test_who_does_not_plan_to_does_not_pretend_to() -> None:
    [site] = found_in("老师不打算回学校。", "The teacher does not plan to return to school.", "en")
    assert site.zh.others == ("需要", "敢")
    assert site.other.others == ("need to", "dare to")


@pytest.mark.parametrize(
    ("source", "others"),
    [
        pytest.param("他反复地修改。", ("仔细", "耐心"), id="with 地"),
        pytest.param("他反复修改。", ("仔细", "亲自"), id="without 地"),
    ],
)
def test_what_is_done_to_one_thing_is_not_done_separately(source: str, others: tuple[str, ...]) -> None:
    [site] = found_in(source, "He revised it repeatedly.", "en")
    assert site.zh.others == others


def test_every_row_has_as_many_wordings_on_one_side_as_on_the_other() -> None:
    for row in rows():
        assert row.language in {"ja", "en"}
        assert len(row.zh_others) == len(row.others)
        assert all(not re.fullmatch(row.said, other.strip("、, ")) for other in row.others)
        assert len(set(row.others)) == len(row.others)
        assert not any(re.search(r"[\\(){}*+?]", wording) for wording in (*row.zh_others, *row.others))
        assert not {"有时", "偶尔"} <= set(row.zh_others), "either would be right where the other is"


def test_a_supposition_in_japanese_is_no_hearsay_or_finding() -> None:
    [site] = found_in("老师以为他会来。", "先生は彼が来るものと思った。")
    assert site.other.said == "ものと思った"
    assert site.other.others == ("と聞いた", "ことに気づいた")


def test_no_other_adverb_stands_before_er_yi() -> None:
    both = BothSides(source="我这种个性，刚好而已。", translation="私の性格だと、ちょうどいいんです。", language="ja")
    assert not [site for site in sites(both) if site.zh.said == "刚好"]


@pytest.mark.parametrize(
    ("source", "translation", "level"),
    [
        pytest.param("他每个星期经过这里。", "彼は毎週ここを通ります。", 2, id="every week"),
        pytest.param("他礼拜二来修锁。", "彼は火曜に錠を直しに来ます。", 2, id="a day of the week"),
        pytest.param("老师轮流来了。", "先生が交代で来ました。", 7, id="in turn"),
    ],
)
def test_a_time_is_as_easy_as_what_it_is_made_of(source: str, translation: str, level: int) -> None:
    assert [site.level for site in found_in(source, translation, "ja")] == [level]


def test_what_one_wants_to_do_is_not_set_against_what_one_plans_to_do_which_the_same_word_says() -> None:
    [wanted] = found_in("我最想学的是画画。", "What I want to learn most is to paint.", "en")
    assert wanted.other.others == ("need to", "dare to")


def test_what_is_most_difficult_to_do_is_not_offered_for_very() -> None:
    found = found_in("这座桥很难在冬天修好。", "この橋を冬に直すのは大変難しいです。")
    assert "大変" not in [site.other.said for site in found]


def test_how_something_is_done_is_told_as_an_adverb() -> None:
    [site] = found_in("他反复看了那封信。", "彼はその手紙を何度も見ました。")
    assert [meaning.en for meaning in site.meanings[1:]] == ["carefully", "personally"]


@pytest.mark.parametrize(
    ("source", "is_offered"),
    [
        pytest.param("臺北的公車來了。我買了一臺摩托車。", False, id="Taiwan rides a 腳踏車"),
        pytest.param("我买了一台摩托车。", True, id="the mainland a 自行车"),
    ],
)
def test_a_text_of_taiwan_is_offered_no_word_of_the_mainland(source: str, *, is_offered: bool) -> None:
    document = Document(talk(("甲", source, None)))
    wordings = ("自行车", "卡车")
    site = Site(
        zh=Side(start=4, end=7, said="摩托车", others=wordings),
        other=Side(start=0, end=3, said="バイク", others=("自転車", "トラック")),
        clause=0,
        meanings=tuple(Localized(ja=word, en=word) for word in ("バイク", "自転車", "トラック")),
    )
    [kept] = said_there([site], document.is_said_there)
    assert ("自行车" in kept.zh.others) is is_offered
    assert len(kept.zh.others) == len(kept.other.others) == len(kept.meanings) - 1
    assert not said_there([site], lambda _: False)


def test_somebody_beside_nobody_is_no_certain_person() -> None:
    found = found_in("没人知道这件事。", "Nobody knows about this.", "en")
    meant = {meaning.ja for site in found for meaning in site.meanings}
    assert "誰か" in meant
    assert "ある人" not in meant


@pytest.mark.parametrize(
    ("source", "translation", "language", "others"),
    [
        pytest.param(
            "邻居也都洗碗。", "隣の人もみな洗います。", "ja", [], id="everybody, whom no how often is taken for"
        ),
        pytest.param(
            "他说着忽然停下来。", "彼は話しながらいきなり止まりました。", "ja", [], id="suddenly, within a deed"
        ),
        pytest.param("他忽然停下来。", "彼はいきなり止まりました。", "ja", [("ようやく", "次第に")], id="suddenly"),
        pytest.param("灯已经坏了。", "明かりはもう壊れました。", "ja", [("すぐに",)], id="already, of what happened"),
        pytest.param("您要看，看什么？", "You have to look. What at?", "en", [("can", "need not")], id="have to"),
        pytest.param("他卖豆腐。", "He sells tofu.", "en", [("buys", "recommends")], id="what somebody does"),
        pytest.param("灯已经坏了。", "明かりはもう壊れている。", "ja", [], id="already, of what lasts"),
        pytest.param(
            "您说要看，看什么？", "You said you have to look. What at?", "en", [], id="what somebody says they will do"
        ),
        pytest.param(
            "他是卖豆腐的老人。", "He is the old man who sells tofu.", "en", [], id="what somebody's trade is"
        ),
        pytest.param(
            "你先看这把锁。",
            "まずこの錠を見てください。",
            "ja",
            [],
            id="first, beside which nothing may be meant",
        ),
        pytest.param("你先看这把锁。", "休まずこの錠を見てください。", "ja", [], id="first within a verb"),
        pytest.param("他有时写信。", "彼はときに手紙を書く。", "ja", [("よく", "いつも")], id="at times"),
        pytest.param("他有时写信。", "彼は疲れたときに手紙を書く。", "ja", [], id="the time when"),
        pytest.param("他有时写信。", "彼は朝7時には手紙を書く。", "ja", [], id="the hour"),
        pytest.param("我们马上走大路。", "すぐ大通りを行きます。", "ja", [("あとで", "さいごに")], id="at once"),
        pytest.param("他说马上走大路。", "すぐ大通りを行けって。", "ja", [], id="at once, as somebody is told to"),
        pytest.param("我最前面的菜园。", "私のいちばん前の畑です。", "ja", [], id="the very first place"),
        pytest.param("我们马上走大路。", "まっすぐ大通りを行きます。", "ja", [], id="straight"),
        pytest.param(
            "孩子常常来。", "子どももよく来ます。", "ja", [("たまに", "急に")], id="often, which いつも says as well"
        ),
        pytest.param("这条路稍微长。", "この道は少し長いです。", "ja", [("かなり", "あまりに")], id="a little long"),
        pytest.param("这条路稍微晚了两天。", "この道は少し遅れました。", "ja", [], id="a little, and by how much"),
        pytest.param("他先写信。", "He first wrote a letter.", "en", [("finally", "sometimes")], id="first of all"),
        pytest.param("他先写信。", "He took first-hand notes.", "en", [], id="first within a compound"),
    ],
)
def test_a_whole_word_of_the_translation_is_changed(
    source: str, translation: str, language: str, others: list[tuple[str, ...]]
) -> None:
    assert [site.other.others for site in found_in(source, translation, language)] == others


@pytest.mark.parametrize(
    ("words", "translation", "is_found"),
    [
        pytest.param(("他", "要", "写信", "。"), "手紙を書かなければなりません。", True, id="a word"),
        pytest.param(("他", "主要", "写信", "。"), "手紙を書かなければなりません。", False, id="a part of a word"),
    ],
)
def test_a_whole_word_of_the_sentence_is_changed(words: tuple[str, ...], translation: str, *, is_found: bool) -> None:
    both = BothSides(source="".join(words), translation=translation, language="ja", words=words)
    assert bool(sites(both)) is is_found


def test_what_is_denied_is_as_hard_as_it_is_alone() -> None:
    [site] = found_in("我没敢写信。", "I didn't dare to write a letter.", "en")
    assert (site.zh.said, site.level) == ("没敢", 3)


@pytest.mark.parametrize(
    ("source", "level"),
    [
        pytest.param("她修伞三十余年。", 5, id="as one writes it"),
        pytest.param("她修伞三十多年。", 3, id="as one says it"),
    ],
)
def test_a_number_rounded_as_one_writes_it_is_harder(source: str, level: int) -> None:
    [site] = found_in(source, "She has mended umbrellas for more than thirty years.", "en")
    assert site.level == level


@pytest.mark.parametrize(
    ("words", "translation", "is_found"),
    [
        pytest.param(("我", "老实", "告诉", "他", "。"), "I was honest with him.", False, id="how somebody says it"),
        pytest.param(("我", "很", "老实", "。"), "I was honest.", True, id="what somebody is like"),
        pytest.param(("街上", "热闹", "起来", "。"), "The street grew lively.", True, id="what something becomes"),
    ],
)
def test_a_quality_is_exchanged_where_it_says_what_something_is_like(
    words: tuple[str, ...], translation: str, *, is_found: bool
) -> None:
    both = BothSides(source="".join(words), translation=translation, language="en", words=words)
    assert bool(sites(both)) is is_found


@pytest.mark.parametrize("week", ["星期", "礼拜", "周"])
def test_another_day_is_named_as_the_day_is(week: str) -> None:
    [day] = found_in(f"他{week}二来修锁。", "He comes to mend the lock on Tuesday.", "en")
    assert day.zh.others == (f"{week}三", f"{week}四")


@pytest.mark.parametrize(
    ("source", "translation", "count"),
    [
        pytest.param("我们不能往上走。", "We can't go up.", 1, id="cannot"),
        pytest.param("我总不能往上走吧？", "I can't very well go up.", 0, id="cannot well"),
        pytest.param("我不能往上走吧？", "I can't go up, can I?", 0, id="asked for agreement"),
        pytest.param("我不会往上走吧？", "I won't go up, will I?", 0, id="asked for agreement about what will be"),
    ],
)
def test_what_one_cannot_do_is_no_wish_where_the_rest_goes_only_with_can(
    source: str, translation: str, count: int
) -> None:
    assert len(found_in(source, translation, "en")) == count
