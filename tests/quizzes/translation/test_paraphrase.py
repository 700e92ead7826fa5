"""A wording is asked for what it means, where nothing around it changes that."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tables import rows_of
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from quizzes.question import Kind, RefutationCode
from quizzes.translation import paraphrase
from quizzes.translation.paraphrase_forms import filled, forms, in_letters, negation_of
from tests.quizzes.documents import DOCUMENTS, document
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from pathlib import Path

    from quizzes.distractors.item import Item

ASKED = ("记者", "您好！", None)


def items(*sources: str) -> list[Item]:
    turns = (ASKED, *(("老周", source, None) for source in sources))
    return list(paraphrase.items(Document(talk(*turns)), Tally()))


@pytest.mark.parametrize(
    ("source", "key"),
    [
        pytest.param("修一口钟至少要三个月。", "修一口钟要三个月以上", id="at least"),
        pytest.param("店里来了一百多个人。", "店里来了超过一百个人", id="more than"),
        pytest.param("铜的比铁的贵。", "铁的没有铜的那么贵", id="compared"),
        pytest.param("生意比以前好多了。", "生意以前没有现在那么好", id="compared with the past"),
        pytest.param("修钟的人越来越少。", "修钟的人一天比一天少", id="more and more"),
        pytest.param("来的大部分是老人。", "来的一半以上是老人", id="most"),
        pytest.param("他从来不讲价。", "他什么时候都不讲价", id="never"),
        pytest.param("他偶尔带孙子来。", "他有时候带孙子来", id="now and then"),
        pytest.param("我只好自己做零件。", "我只能自己做零件", id="no choice"),
        pytest.param("老钟不一定是好钟。", "老钟可能是好钟，也可能不是", id="not necessarily"),
        pytest.param("门口不许停车。", "门口不可以停车", id="not allowed"),
        pytest.param("我舍不得卖掉那座钟。", "我因为心疼，不愿意卖掉那座钟", id="sorry to"),
        pytest.param("先把灰擦干净，再上油。", "上油以前先把灰擦干净", id="first and then"),
        pytest.param("那间屋子又小又暗。", "那间屋子很小，也很暗", id="both adjectives"),
        pytest.param("修钟既要会看，也要会听。", "修钟要会看，同时也要会听", id="both verbs"),
        pytest.param("他不是说钟太贵，就是说我太慢。", "他有时候说钟太贵，有时候说我太慢", id="either or"),
        pytest.param("钟得擦干净才能上油。", "钟不擦干净，就不能上油", id="needed"),
        pytest.param("工人从五个增加到十二个。", "工人原来是五个，后来是十二个", id="from and to"),
        pytest.param("客人增加了一倍。", "客人变成了原来的两倍", id="doubled"),
        pytest.param("我一次学校也没去过。", "我完全没去过学校", id="not once"),
        pytest.param("我不太喜欢新钟。", "我不是很喜欢新钟", id="not very"),
        pytest.param("医生让我告诉孩子。", "医生要求我告诉孩子", id="made to"),
        pytest.param("他把一封信寄给我。", "我从他那里拿到了一封信", id="given to"),
        pytest.param("最难修的是怀表。", "没有比怀表更难修的", id="superlative"),
        pytest.param("明天可能会下雨。", "明天也许会下雨", id="perhaps"),
        pytest.param("别人都以为我整天很闲。", "别人觉得我整天很闲，可是想错了", id="a wrong belief"),
        pytest.param("他非要送我一座钟。", "他坚持要送我一座钟", id="to insist"),
        pytest.param("那种木头特别贵。", "那种木头贵极了", id="very"),
        pytest.param("我心里有点儿紧张。", "我心里有些紧张", id="a little"),
        pytest.param("那时候几乎没有客人。", "那时候只有很少的客人", id="hardly any"),
        pytest.param("我三十岁才开始学画。", "我三十岁以前没有开始学画", id="not until"),
        pytest.param("我被老师批评了。", "老师批评了我", id="passive"),
        pytest.param("连孩子都会修钟。", "孩子也会修钟，别人更不用说", id="even"),
        pytest.param("店里有大约三百个零件。", "店里有差不多三百个零件", id="about"),
        pytest.param("一天要卖三百来碗面。", "一天要卖差不多三百碗面", id="some"),
        pytest.param("我的客人减少到不足一百人。", "我的客人减少到一百人以下", id="not quite"),
        pytest.param("我差点儿把钟卖给他。", "我只差一点就把钟卖给他了", id="nearly"),
        pytest.param("我不好意思收他的钱。", "我因为难为情，没法收他的钱", id="awkward"),
        pytest.param("门口的路会越来越宽。", "门口的路会一天比一天宽", id="more and more, ahead"),
        pytest.param("现在很难找到这种木头。", "现在不容易找到这种木头", id="hard"),
        pytest.param("我搬不动那座钟。", "我没办法搬动那座钟", id="unable"),
        pytest.param("我做不了饭。", "我没办法做饭", id="unable, of an object"),
        pytest.param("他每天都擦一遍柜台。", "他没有一天不擦一遍柜台", id="every day"),
        pytest.param("大家都知道这家店。", "没有一个人不知道这家店", id="everybody"),
        pytest.param("这间屋子谁都可以进。", "这间屋子没有一个人不可以进", id="anybody"),
        pytest.param("每一座钟我都会修。", "没有一座钟我不会修", id="each of them"),
        pytest.param("我一天修四五座钟。", "我一天修四座到五座钟", id="two figures in a row"),
        pytest.param("这座钟要卖七八千。", "这座钟要卖七千到八千", id="figures before thousands"),
        pytest.param("店里坐着十几位客人。", "店里坐着超过十位客人", id="a dozen or so"),
        pytest.param("一个月能挣一万出头。", "一个月能挣超过一万", id="a little more"),
        pytest.param("这块木头挺珍贵的。", "这块木头相当珍贵", id="quite"),
        pytest.param("老人高兴得像个孩子。", "老人高兴极了", id="so that"),
        pytest.param("这座钟一点儿毛病也没有。", "这座钟完全没有毛病", id="nothing of it"),
        pytest.param("我还没答应他。", "我仍旧没有答应他", id="not yet"),
        pytest.param("我还没坐过飞机。", "我一次也没有坐过飞机", id="not even once yet"),
        pytest.param("这件事我一直记得。", "这件事我始终记得", id="all the time"),
        pytest.param("孩子不敢回家吃饭。", "孩子因为害怕，不愿意回家吃饭", id="afraid to"),
        pytest.param("我没来得及送他一座钟。", "我因为时间不够，没有送他一座钟", id="had no time to"),
        pytest.param("我希望孩子们也喜欢钟。", "我盼着孩子们也喜欢钟", id="to hope"),
        pytest.param("我想开一家大一点的店。", "我希望能开一家大一点的店", id="to want"),
        pytest.param("他进了屋子才敲门。", "他进屋子以前没有敲门", id="only then"),
        pytest.param("她吃完饭就睡。", "她吃完饭以后马上睡", id="as soon as it is done"),
        pytest.param("他现在不抽烟了。", "他以前抽烟，现在不抽烟", id="no longer"),
        pytest.param("他现在会修钟了。", "他以前不会修钟，现在会修钟", id="by now"),
        pytest.param("他的脾气变好了。", "他的脾气以前没有现在那么好", id="became"),
        pytest.param("他忘了带雨伞。", "他没想起来要带雨伞", id="forgot"),
        pytest.param("两个孩子吵起来了。", "两个孩子开始吵了", id="began to"),
        pytest.param("老人基本上不说话。", "老人很少说话", id="hardly"),
        pytest.param("那间屋子没人住。", "那间屋子一个住的人也没有", id="nobody"),
        pytest.param("我没读过几本书。", "我只读了不多的几本书", id="not many"),
        pytest.param("我等了他好几个小时。", "我等了他不止一两个小时", id="several"),
        pytest.param("不到十分钟，钟就停了下来。", "十分钟以内钟停了下来", id="within"),
        pytest.param("过了两天他又来到店里。", "两天以后他又来到店里", id="after so long"),
        pytest.param("他刚从医院回来。", "他不久以前才从医院回来", id="a moment ago"),
        pytest.param("他再也没提过那座钟。", "他一次都没有再提那座钟", id="never again"),
        pytest.param("这种钟必须用手上油。", "这种钟不用手上油不行", id="must"),
        pytest.param("上油以前要先擦干净。", "先擦干净，然后上油", id="before that"),
        pytest.param("等油干了再装回去。", "油干以前不装回去", id="not before"),
        pytest.param("我一次录音也没听过。", "我完全没听过录音", id="never once"),
        pytest.param("他送给我一张唱片。", "我从他那里拿到了唱片", id="given as a present"),
        pytest.param("每年的费用不低于五百万元。", "每年的费用起码五百万元", id="no less than"),
        pytest.param("桌子不超过五张。", "桌子最多五张", id="no more than"),
        pytest.param("他总觉得钟走得太慢。", "他一直觉得钟走得太慢", id="always"),
        pytest.param("他经常跟客人开玩笑。", "他常常跟客人开玩笑", id="often"),
        pytest.param("从那天起我没再提过那件事。", "从那天起我一次都没有再提那件事", id="not again"),
        pytest.param("他把活干完才肯回家。", "他把活干完以前不肯回家", id="not willing before"),
        pytest.param("那条狗谁都不敢靠近。", "那条狗没有一个人敢靠近", id="nobody dares"),
        pytest.param("从家走到店里用不了十分钟。", "从家走到店里不到十分钟", id="takes less"),
        pytest.param("越紧张越睡不着。", "一紧张就更睡不着", id="all the more"),
        pytest.param("别把木头放在太阳下面。", "不应该把木头放在太阳下面", id="do not"),
        pytest.param("第二天就有人打电话来。", "只过了一天就有人打电话来", id="a day later"),
        pytest.param("我这才知道他病了。", "我以前不知道他病了", id="knew only then"),
        pytest.param("那张条子我到现在还留着。", "那张条子我一直留着", id="still"),
        pytest.param("他年轻的时候脾气坏得很。", "他年轻的时候脾气坏极了", id="very, after the word"),
        pytest.param("修屋顶花了四万多。", "修屋顶花了超过四万", id="more than, without a measure"),
        pytest.param("最怕的是夏天的雷雨。", "没有比夏天的雷雨更可怕的", id="dread"),
        pytest.param("最担心的是店里的火。", "没有比店里的火更让人担心的", id="what one feels most"),
        pytest.param("街上热闹起来了。", "街上比以前更热闹", id="grew"),
        pytest.param("两个徒弟很少说话。", "两个徒弟难得说话", id="seldom"),
        pytest.param("那几天我几乎没睡觉。", "那几天我很少睡觉", id="hardly, in the past"),
        pytest.param("他不会骑自行车。", "他没学会骑自行车", id="never learnt"),
        pytest.param("再小的店也要记账。", "不管多小的店，都要记账", id="of any kind"),
        pytest.param("他放下电话就后悔了。", "他放下电话以后马上后悔了", id="right after"),
        pytest.param("妻子不再提这件事了。", "妻子以前提这件事，现在不提这件事", id="no longer, with 了"),
        pytest.param("父亲什么也没说。", "父亲一句话也没说", id="said nothing"),
        pytest.param("我压根儿没认出来。", "我完全没认出来", id="not at all"),
        pytest.param("他三年以内肯定回来。", "他三年以内不可能不回来", id="certain"),
        pytest.param("我从来没下过水。", "我一次也没有下过水", id="never, in short"),
        pytest.param("他写过六十多篇文章。", "他写过超过六十篇文章", id="a measure of writings"),
        pytest.param("他早就不反对了。", "他以前反对，现在不反对", id="no longer, long since"),
        pytest.param("河水黑得跟墨汁似的。", "河水黑极了", id="like something"),
        pytest.param("他虽然年纪大，但是眼睛很好。", "他尽管年纪大，可是眼睛很好", id="although"),
        pytest.param("因为木头太湿，所以门关不上。", "由于木头太湿，因此门关不上", id="because"),
        pytest.param("如果油干了，就要再上一次。", "要是油干了，就要再上一次", id="if"),
        pytest.param("即使下大雨，也有人来修钟。", "就算下大雨，也有人来修钟", id="even if"),
        pytest.param("就算下大雨，也有人来修钟。", "即使下大雨，也有人来修钟", id="even if, in speech"),
        pytest.param("他不一定会来。", "他会不会来还不好说", id="may or may not"),
        pytest.param("店裡來了一百多個人。", "店裡來了超過一百個人", id="traditional"),
    ],
)
def test_a_wording_is_said_in_other_words(source: str, key: str) -> None:
    found = items(source, "他現在還會來這裡。") if "裡" in source else items(source)
    assert [item.key for item in found] == [key]
    assert {wrong.code for wrong in found[0].distractors} == {RefutationCode.EDITED}


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("如果至少要三个月，我就不修。", id="a condition"),
        pytest.param("我不觉得铜的比铁的贵。", id="denied"),
        pytest.param("铜的是不是比铁的贵？", id="asked"),
        pytest.param("他说“铜的比铁的贵，我不要”。", id="half of a quotation"),
        pytest.param("门口的路将越来越宽。", id="in the future, in writing"),
        pytest.param("这件事很难说。", id="hard to say"),
        pytest.param("不用谢。", id="a phrase"),
        pytest.param("木头和铜都各有用处。", id="each of both"),
        pytest.param("他上半年特别忙着出门。", id="half a year of the calendar"),
        pytest.param("这件事比起钱来更重要。", id="compared with"),
        pytest.param("我的房间比你大。", id="compared with what is left out"),
        pytest.param("第二天我不得不请了一天假。", id="what takes no 最好"),
        pytest.param("我一点也不认识他。", id="what takes no 非常"),
        pytest.param("我反对的不是机器，而是不必动手的懒。", id="cut out of 而是"),
        pytest.param("我的手抖得连锤子都拿不稳。", id="after 得"),
        pytest.param("最难修的是什么，我也说不清。", id="a question within"),
        pytest.param("我给突然的停电留了蜡烛。", id="before a noun"),
        pytest.param("每天八点左右。", id="too little, and a time of day"),
        pytest.param("我一看就知道坏在哪儿。", id="a set phrase"),
        pytest.param("脾气也比我儿子大。", id="compared with a part left out"),
        pytest.param("我对不起他。", id="unable, of a phrase"),
        pytest.param("这件事我觉得做不了。", id="a mere guess of being unable"),
        pytest.param("每天找一个地方坐坐。", id="advice for every day"),
        pytest.param("同事就一直拿单子来找我。", id="all the time, after 就"),
        pytest.param("他最常犯错误。", id="most often"),
        pytest.param("我问他最想做什么。", id="a wish within a question"),
        pytest.param("我希望等我走不动的那一天。", id="half of a hope"),
        pytest.param("我觉得累。", id="a feeling"),
        pytest.param("大家都一样。", id="what all are alike in"),
        pytest.param("没有人才。", id="a piece of a word"),
        pytest.param("他来得很早。", id="early"),
        pytest.param("我一个人照顾六个客人。", id="one for so many"),
        pytest.param("现在我比他还忙。", id="compared with a word of time"),
        pytest.param("我差点忘了带钱。", id="what did not come about"),
        pytest.param("价格从三四百降到一百。", id="an approximate number with 从"),
        pytest.param("我一个人吃不完这么多菜。", id="more than one can manage"),
        pytest.param("外面现在不下雨了。", id="weather"),
        pytest.param("没想到开学第一天，班上来了记者。", id="a comment cut after its time"),
        pytest.param("工资比砖厂还低。", id="a quality compared with its owner"),
        pytest.param("常来的是一个盲人。", id="what often does so, as a subject"),
        pytest.param("我自己就读了三遍。", id="much or little, one does not know"),
        pytest.param("爷爷的眼睛看不见路。", id="what has no will"),
        pytest.param("只需要练习很少次。", id="rare, of a noun"),
        pytest.param("我小时候最怕的是台风。", id="a superlative with its subject"),
        pytest.param("你干脆搬到河里去得了。", id="advice, in jest"),
        pytest.param("现在的孩子坐不住。", id="a complement of the unable"),
        pytest.param("我不想开大店，也不想开分店。", id="neither of two wishes"),
        pytest.param("今年我没去过城里。", id="never within a time"),
        pytest.param("咋没掉下去过！", id="never, in a question without its mark"),
        pytest.param("从那时候起就没断过。", id="never since"),
        pytest.param("四年前我认识了一位木匠。", id="a state of so long ago"),
        pytest.param("现阶段对我们不太有利。", id="what takes no 完全不"),
        pytest.param("有盒子的蛋破不了。", id="a thing, which wants nothing"),
        pytest.param("吃面是这里的家常便饭。", id="a piece of a fixed word"),
        pytest.param("这个孩子看起来七八岁。", id="figures that make no age together"),
        pytest.param("二〇一九年从七块涨到八块。", id="a time that the options would leave out"),
        pytest.param("他一分钱不要。", id="what comes in no other number"),
    ],
)
def test_what_means_something_else_there_is_not_asked(source: str) -> None:
    assert not items(source)


def test_the_clause_alone_is_shown_without_the_rest_of_its_sentence() -> None:
    (item,) = items("那天下着大雨，但是店里来了一百多个人，我很高兴。")
    assert (item.kind, item.subtype, item.passage) == (Kind.TRANSLATION, "paraphrase", None)
    assert (item.prompt, item.key) == ("店里来了一百多个人", "店里来了超过一百个人")
    assert [question.prompt for question in items("谁愿意修这种钟呢？")] == ["谁愿意修这种钟呢？"]


def test_a_clause_is_not_among_its_own_options() -> None:
    (item,) = items("店里有三百个左右。")
    assert item.key == "店里有差不多三百个"
    assert item.prompt not in item.all_options


def test_a_reason_is_in_one_language_and_its_brackets_are_not_nested() -> None:
    for _, _, _, ja, en in rows_of("paraphrase_options.tsv"):
        assert not set("（）(){}") & set(ja + en)
        assert not hanzi_of(en)


def test_a_question_is_read_as_a_denial_in_the_mouth_of_who_answers_alone() -> None:
    source = "我怎么能丢下他不管呢？"
    assert [item.key for item in items(source)] == ["我肯定不能丢下他不管"]
    turns = (("记者", source, None), ("老周", "我在这里修了一辈子的钟。", None))
    assert not list(paraphrase.items(Document(talk(*turns)), Tally()))


def test_a_reason_shows_the_pattern_of_what_is_said_and_of_what_is_offered() -> None:
    (item,) = items("只有先生会修，连孩子也会修钟。")
    assert "「连A也B」" in (item.explanation.ja or "")
    only = next(wrong for wrong in item.distractors if wrong.option.startswith("只有"))
    assert "「只有A B」" in (only.why.ja or "")
    (number,) = items("店里来了一百多个人。")
    assert "「〜多」は「〜より多い」" in (number.explanation.ja or "")
    assert "只有A B means" in (only.why.en or "")


def test_a_question_for_nobody_means_that_there_is_none() -> None:
    assert [item.key for item in items("谁愿意修这种钟呢？")] == ["没有一个人愿意修这种钟"]
    assert not items("谁知道呢？")


def test_one_sentence_and_one_kind_of_wording_are_not_asked_again_and_again() -> None:
    sources = [f"{name}比铁的贵。" for name in ("铜的", "银的", "金的", "木头的", "石头的")]
    found = items(*sources, "生意比以前好多了，修钟的人越来越少。")
    assert [item.subject.partition("@")[0] for item in found] == [*["compare"] * 4, "past"]
    first, second, third, _, other = (item.merit for item in found)
    assert min(first, other) > second > third


@pytest.mark.parametrize(
    ("words", "negation"),
    [
        pytest.param("要会看", "不用会看", id="must"),
        pytest.param("不能盖房子", "能盖房子", id="denied already"),
        pytest.param("有时间", "没有时间", id="to have"),
        pytest.param("没有时间", "有时间", id="not to have"),
        pytest.param("會唱歌", "不會唱歌", id="traditional"),
        pytest.param("看了三遍", None, id="over and done"),
        pytest.param("桌子", None, id="no verb"),
    ],
)
def test_verbs_are_denied_where_that_is_certain(words: str, negation: str | None) -> None:
    assert negation_of(words) == negation


def test_a_pattern_shows_letters_for_what_is_put_in() -> None:
    assert in_letters("{a}，但是{!b}", {"a": "唱歌", "b": "跳舞"}) == "A，但是不B"
    assert in_letters("以前{!v}，现在{v}", {"v": "有信号"}) == "以前没〜，现在〜"
    assert in_letters("{a}，但是{!b}", {"a": "能唱歌", "b": "不能跳舞"}) == "能唱歌，但是能跳舞"
    assert in_letters("没{do}{c}{o}", {"do": "吃", "c": "完", "o": ""}) == "没〜"
    assert filled("{a}，但是{!b}", {"a": "唱歌", "b": "桌子"}) is None


def test_all_wordings_of_a_family_are_used_and_no_two_are_alike() -> None:
    named = [(family, name) for family, name, *_ in rows_of("paraphrase_options.tsv")]
    used = {(row[0], name) for row in rows_of("paraphrases.tsv") for name in (row[1], *row[2].split(","))}
    assert set(named) == used
    for form in forms():
        wordings = [option.wording for option in form.options]
        assert len(set(wordings)) == len(wordings)
        assert len(wordings) > 2


@pytest.mark.parametrize("path", DOCUMENTS)
def test_the_options_of_a_talk_are_of_one_length_and_read_by_themselves(path: Path) -> None:
    for item in paraphrase.items(document(path), Tally()):
        lengths = [len(hanzi_of(option)) for option in item.all_options]
        assert max(lengths) <= 2 * min(lengths)
        assert not item.key.startswith(("，", "但"))
