"""A word is asked about where the words beside it allow one of its senses: here of one character."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizzes.chinese.scripts import is_said_in_taiwan, mainland_words
from quizzes.chinese.tables import rows_of
from quizzes.comprehension.senses import meaning_in_context
from quizzes.comprehension.senses.senses_in_context import may_tempt, senses_in_context
from quizzes.comprehension.senses.uses_of_senses import uses_in
from quizzes.comprehension.shown_passage import passage_of
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.comprehension.passages import dialogue
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from quizzes.comprehension.senses.senses_in_context import SenseInContext
    from quizzes.distractors.item import Item


def senses_in(source: str) -> set[tuple[str, str]]:
    document = Document(talk(("林芳", source, None), language=None))
    return {(use.sense.word, use.sense.zh) for use in uses_in(document.spots[0])}


def test_a_verb_is_asked_by_itself_within_an_amount_and_not_within_the_word_for_a_discount() -> None:
    assert ("打", "降到原来的（几成）") in senses_in("这件衣服上个月打过八折。")
    assert not senses_in("这件衣服上个月打过折。")


@pytest.mark.parametrize(
    ("source", "word", "sense"),
    [
        pytest.param("他的工厂开了一年，去年工厂就关了。", "关", "停业、不再经营", id="关 a factory"),
        pytest.param("大雪那天系统断了十一分钟。", "断", "停了、没有了", id="断 for so long"),
        pytest.param("合伙的饭馆去年赔了本。", "赔", "做生意亏了", id="赔 of what one began with, alone"),
        pytest.param("他昨天请大家吃了饺子。", "请", "自己花钱，不用别人付", id="请 to a meal"),
        pytest.param("他在北京交了很多朋友。", "交", "跟人认识并且熟起来", id="交 friends"),
        pytest.param("他在北京养了三个月的病。", "养", "休息，恢复健康", id="养 an illness"),
        pytest.param("他年轻的时候吃了很多苦。", "吃", "经受、忍受", id="吃 hardship"),
        pytest.param("他总是挑我的毛病。", "挑", "专门去找（缺点）", id="挑 faults"),
        pytest.param("那一年村子里闹过水灾。", "闹", "发生（不好的事）", id="闹 a flood"),
        pytest.param("他把送货的日子推到了明天。", "推", "把时间往后改", id="推 a day"),
        pytest.param("他给客人冲了两杯咖啡。", "冲", "加热水做成", id="冲 coffee"),
        pytest.param("公司每天管一顿饭。", "管", "免费提供", id="管 meals"),
        pytest.param("他每天给客人倒茶。", "倒", "拿着壶让喝的东西流出来", id="倒 tea"),
        pytest.param("他顶着大雨去送信。", "顶", "不怕、迎着", id="顶 the rain"),
        pytest.param("那几年家里的日子很紧。", "紧", "钱不多", id="紧 of money"),
        pytest.param("他还没满十八岁就离开了家。", "满", "达到", id="满 of age"),
        pytest.param("满一岁以后，它们再回到基地。", "满", "达到", id="满 at the head"),
        pytest.param("这里的交通也算方便。", "算", "可以说是", id="算 of what something counts as"),
        pytest.param("后来我想排新戏。", "排", "演出前练习", id="排 a new play"),
        pytest.param("外面正好在放烟花。", "放", "点着，让它响、亮", id="放 fireworks"),
        pytest.param("多亏她还接些画插图的活儿。", "接", "答应做", id="接 work"),
        pytest.param("那时候我天天练习打绳结。", "打", "系好", id="打 a knot"),
        pytest.param("孩子们光着脚在沙滩上跑。", "光", "露着，没穿东西", id="光 of feet"),
        pytest.param("他把相册翻到最后一页。", "翻", "让纸的另外一面向上", id="翻 to a page"),
        pytest.param("她跟卖菜的讲过价钱。", "讲", "商量、谈", id="讲 a price"),
        pytest.param("她从包里摸出钥匙。", "摸", "用手去找", id="摸 out of a bag"),
        pytest.param("我后来接了父亲的班。", "接", "替前面的人做下去", id="接 somebody's work"),
        pytest.param("放假的时候我去广州看他们。", "看", "去见某人、问候某人", id="看 whom one goes to"),
        pytest.param("能不能先让孩子们回家？", "让", "同意（别人做）", id="让 what one asks leave for"),
        pytest.param("他接的是我外公的班。", "接", "替前面的人做下去", id="接 whose work it is"),
        pytest.param("我太太老说我不会花钱。", "老", "总是、常常", id="老 what somebody says"),
        pytest.param("孩子们怎么老往河边跑？", "老", "总是、常常", id="老 where they run"),
        pytest.param("我奶奶用老方法做豆腐。", "老", "很久以前就有的", id="老 of a way"),
        pytest.param("去年我们一共关了十七家。", "关", "停业、不再经营", id="关 so many shops"),
        pytest.param(
            "他给我倒着酒。", "倒", "拿着壶让喝的东西流出来", id="倒 with 着, although a dictionary has both as one"
        ),
    ],
)
def test_the_words_beside_a_character_tell_its_sense(source: str, word: str, sense: str) -> None:
    assert (word, sense) in senses_in(source)


@pytest.mark.parametrize(
    ("source", "word"),
    [
        pytest.param("他向大家提出了一个问题。", "出", id="the end of another word"),
        pytest.param("他在公司里开了一个头。", "开", id="no frame fits"),
        pytest.param("墙上的画是他当年画的。", "当", id="a part of 当年"),
        pytest.param("他每天晚上十点关门。", "关", id="to shut, or to close down"),
        pytest.param("他学的是法律。", "学", id="what is learnt"),
        pytest.param("她请来的人都走了。", "请", id="asked or hired"),
        pytest.param("他听完以后说节奏是对的。", "对", id="right, as everybody knows it"),
        pytest.param("他开车去开店了。", "开", id="twice in a clause"),
        pytest.param("石板路三十年才修一次。", "才", id="only so often: two senses"),
        pytest.param("采访者也很担心这一点。", "点", id="a point and not a little"),
        pytest.param("客户退了我们十车酸奶，赔了一百六十万。", "赔", id="an amount: paid or lost"),
        pytest.param("酸奶坏了，我们赔进去三十万元。", "赔", id="into a business, or to who bought it"),
        pytest.param("医院要求大家出示判决书。", "出", id="the beginning of another word, and no 书"),
        pytest.param("他们每年出一次判决书。", "出", id="another word that ends in 书"),
        pytest.param("他们各方面做得都很好。", "做", id="an aspect is no noodle"),
        pytest.param("晚上十点饭馆就关了。", "关", id="shut for the night, or for good"),
        pytest.param("我们每天七点开门。", "开", id="to open a door, or for business"),
        pytest.param("当老师走进来的时候，没有人说话。", "当", id="when, and no work"),
        pytest.param("他每天吃很多水果。", "吃", id="the sense that everybody thinks of"),
        pytest.param("这是他住过的最后一间出租屋。", "开", id="no cab is driven"),
        pytest.param("他打结了婚的朋友的主意。", "打", id="a marriage is no knot"),
        pytest.param("他们不愿意投他一票。", "投", id="a vote is no money"),
        pytest.param("她的包里装满一年的信。", "满", id="full, and no age"),
        pytest.param("这件事我们查了十九天。", "查", id="searched, or checked"),
        pytest.param("他从来不出声明。", "出", id="another word that begins with 声"),
        pytest.param("他对我们的要求很严。", "对", id="asked of somebody, and not said to"),
        pytest.param("老师下课以后对我说了谢谢。", "对", id="said to somebody, where no other meaning could stand"),
        pytest.param("她跑过来对我喊了一声。", "对", id="shouted at somebody, where none could either"),
        pytest.param("老人对着大海唱了一首歌。", "对", id="facing the sea, where none could either"),
        pytest.param("门上的漆掉了一半。", "掉", id="to fall or to come off"),
        pytest.param("他们推着车去市场。", "推", id="to push a cart"),
        pytest.param("那时候手里还算有点儿钱。", "算", id="more or less, and not what something counts as"),
        pytest.param("他交了很多东西。", "交", id="handed in or paid"),
        pytest.param("时间和资金都很紧张。", "紧", id="a part of 紧张"),
        pytest.param("您给孩子们上过课。", "上", id="to teach or to attend"),
        pytest.param("他拿了两万块去学校交学费。", "拿", id="in the hand, or received"),
        pytest.param("她一直排在最后一名。", "排", id="a rank is no queue"),
        pytest.param("这家店接了很多生意。", "接", id="to take an order, or to take over"),
        pytest.param("能不能让孩子们高兴一点？", "让", id="to make them so, and not to let them"),
        pytest.param("他去过广州看过他们的戏。", "看", id="to see a play"),
        pytest.param("他的腿不肯走这条路。", "走", id="to walk"),
        pytest.param("他家的房子占三块地。", "占", id="so many fields, and no money"),
        pytest.param("他每天九点关了店门。", "关", id="to shut the door of a shop"),
        pytest.param("孩子老师说他很聪明。", "老", id="a teacher"),
        pytest.param("我从来没有收过他们的钱。", "收", id="to charge, or to accept"),
        pytest.param("我们熬到了凌晨三点。", "熬", id="to stay up, or to endure"),
        pytest.param("他怎么看地图都不明白。", "看", id="to look at"),
        pytest.param("他在村里给大家看病。", "看", id="who treats, and who is treated"),
        pytest.param("下班以后再坐一会儿，不算钱。", "算", id="to reckon, and not to be"),
        pytest.param("我自己算了，一年有三百天。", "算", id="reckoned, and not given up"),
        pytest.param("温度计装在蜂箱里面。", "装", id="put in, or installed"),
        pytest.param("前五次去他家讲道理。", "讲", id="to reason with, or to value"),
        pytest.param("我们请了三位老师来这里。", "请", id="to hire, or to ask"),
        pytest.param("他每天早上都赶时间。", "赶", id="no work that is hurried"),
        pytest.param("修路花了三年时间。", "花", id="what everybody thinks of first, with its object"),
        pytest.param("山上那块地开始长草了。", "长", id="no two of the other senses fit as a verb"),
        pytest.param("手杖又便宜又不掉毛。", "掉", id="to come off is to fall"),
        pytest.param("他们看医生怎么点鼠标。", "看", id="to watch what a doctor does"),
        pytest.param("老学生来了，她也算他六十。", "算", id="to charge, and not to be"),
        pytest.param("我们店也算三十块钱。", "算", id="a price is reckoned"),
        pytest.param("我现在才明白他的意思。", "才", id="just now, or not until now"),
        pytest.param("我才知道他要走。", "才", id="just learnt, or learnt late"),
        pytest.param("我自己拿了八十万元。", "拿", id="got the money, or gave it"),
        pytest.param("没有人管我的事。", "管", id="to care about, or to be in charge of"),
        pytest.param("他在网上定了一个房间。", "定", id="booked, or decided on"),
        pytest.param("对我们来说很难。", "对", id="as for somebody"),
        pytest.param("他每天开车来这里。", "开", id="a word of a dictionary with what stands beside it"),
        pytest.param("他们穿着白色的衣服。", "白", id="a part of 白色"),
        pytest.param("我跟朋友们一样上班。", "上", id="a part of 上班"),
        pytest.param("我现在还上着班，不能去。", "上", id="on duty, which is not to go to work"),
        pytest.param("老伴儿走了以后他很少说话。", "走", id="to leave, or to die"),
        pytest.param("就算大家不买票，也没有关系。", "算", id="a conjunction"),
        pytest.param("他说：“我现在才知道要开一家店。", "才", id="a quotation cut in two"),
        pytest.param("我跟他讲过条件。", "讲", id="terms are told, or haggled over"),
        pytest.param("他每个月都要交两次房租。", "交", id="rent is paid, and handed over"),
        pytest.param("他们去年修了一座桥。", "修", id="a bridge is built, or mended"),
        pytest.param("她给客人做翻译。", "做", id="to interpret, or to be an interpreter"),
        pytest.param("这批货不是干的，是湿的。", "干", id="dry, or done"),
        pytest.param("他带着徒弟去工地。", "带", id="taken along, or taught"),
        pytest.param("医生请他吃了药。", "请", id="a medicine is no treat"),
        pytest.param("走的时候他没有说话。", "走", id="while walking, or on leaving"),
        pytest.param("他在城里做记者工作。", "做", id="the work of somebody, and not somebody"),
        pytest.param("小孩够不到标准。", "够", id="a standard is not reached with the hand"),
        pytest.param("他去看老师表演。", "看", id="to watch what somebody does"),
        pytest.param("大家都推了采访。", "推", id="declined, or put off"),
        pytest.param("他挑豆腐很仔细。", "挑", id="chosen, or carried"),
        pytest.param("他摸着钥匙说话。", "摸", id="touched, or groped for"),
        pytest.param("邻居常来找我修收音机。", "找", id="asked somebody to do it, and did not only go to see him"),
        pytest.param("去年有人找我唱童谣。", "找", id="asked somebody to sing, and did not only go to see him"),
        pytest.param("常有人来找我弟弟搬东西。", "找", id="asked a brother to do it"),
        pytest.param("那天他来找我那本菜谱。", "找", id="looked for what is mine"),
        pytest.param("他找了我一年。", "找", id="looked for somebody, and did not go to see him"),
        pytest.param("他收了三块免费的糖。", "收", id="pieces, and not money"),
        pytest.param("他去年带我的老师进公司。", "带", id="brought along, or taught"),
        pytest.param("资金一直很紧。", "紧", id="money that is said to be short of money"),
        pytest.param("开了店。", "开", id="a scrap"),
        pytest.param("他说：“我要开一家店。", "开", id="half a quotation"),
        pytest.param("他昨天把琴修好了。", "好", id="a part of 修好"),
        pytest.param(
            "吃完饭客人都走了。", "走", id="who leaves, beside whom nobody thinks of a tune or of connections"
        ),
        pytest.param("天黑了孩子们还不肯走。", "走", id="who does not want to, beside whom nobody does either"),
        pytest.param("他让人笑话了。", "让", id="by somebody, beside which only verbs could be offered"),
    ],
)
def test_a_sense_of_a_character_in_doubt_is_left(source: str, word: str) -> None:
    assert word not in {found for found, _ in senses_in(source)}


@pytest.mark.parametrize(
    ("source", "word", "is_asked"),
    [
        pytest.param("后来房价翻了一倍。", "翻", False, id="倍 in the meaning and beside the word"),
        pytest.param("他在公司管吃管住。", "管", False, id="twice in a clause"),
        pytest.param("公司每天管一顿饭。", "管", True, id="饭 beside the word alone"),
        pytest.param("老张的本事很硬，力气很大。", "硬", True, id="很 in the meaning, and in another as well"),
        pytest.param("老张在山里搭了一个帐篷。", "搭", True, id="no word for a tent in the meaning"),
        pytest.param("老张请我看电影。", "请", True, id="no word for seeing in the meaning"),
        pytest.param("老张顶着大雨回家。", "顶", True, id="no word for rain in the meaning"),
    ],
)
def test_no_meaning_has_a_character_of_what_stands_beside_the_word(source: str, word: str, *, is_asked: bool) -> None:
    document = Document(talk(("林芳", source, None), language=None))
    asked = [item for item in meaning_in_context.items(document, Tally()) if f"“{word}”" in item.prompt]
    assert bool(asked) is is_asked


@pytest.mark.parametrize(
    ("source", "is_refused"),
    [
        pytest.param("后来房价翻了一倍。", True, id="beside 倍, which the meaning has"),
        pytest.param("公司每天管一顿饭。", False, id="beside 饭, which it has not"),
    ],
)
def test_a_meaning_is_told_beside_its_word(source: str, *, is_refused: bool) -> None:
    tally = Tally()
    list(meaning_in_context.items(Document(talk(("林芳", source, None), language=None)), tally))
    assert bool(tally.refused["told-beside"]) is is_refused


def test_one_sense_is_asked_once() -> None:
    lines = ("老张给客人冲了两杯咖啡。", "我自己也冲了一杯咖啡。")
    document = Document(talk(*(("林芳", line, None) for line in lines), language=None))
    assert len(_asked_of(document, "冲")) == 1


@pytest.mark.parametrize(
    ("second", "is_refused"),
    [
        pytest.param("我自己也冲了一杯咖啡。", True, id="the same sense again"),
        pytest.param("大浪把小船冲走了。", False, id="another sense"),
    ],
)
def test_a_sense_that_is_asked_already_is_the_same(second: str, *, is_refused: bool) -> None:
    tally = Tally()
    said = ("他给客人冲了两杯咖啡。", second)
    list(meaning_in_context.items(Document(talk(*(("林芳", each, None) for each in said), language=None)), tally))
    assert bool(tally.refused["same-sense"]) is is_refused


@pytest.mark.parametrize(
    ("source", "name", "is_one"),
    [
        pytest.param("他在开沅公司工作。", "开沅", False, id="the beginning of a name"),
        pytest.param("他在阿开公司工作。", "阿开", False, id="the end of a name"),
    ],
)
def test_a_part_of_what_the_glossary_explains_is_no_word(source: str, name: str, *, is_one: bool) -> None:
    document = Document(talk(("林芳", source, None), language=None, glossary=((name, "x", "地名"),)))
    assert ("开" in {use.word for use in uses_in(document.spots[0])}) is is_one


def test_no_word_is_asked_for_that_the_question_is_asked_with() -> None:
    assert not {"意思", "叫", "是", "指"} & set(senses_in_context())


def test_every_word_of_one_character_has_three_senses_that_differ() -> None:
    for word, senses in ((word, senses) for word, senses in senses_in_context().items() if len(word) == 1):
        asked = [sense for sense in senses if sense.is_told and not sense.is_common]
        assert asked, word
        assert not [sense.example for sense in senses if word not in sense.example]
        assert not [sense.zh for sense in asked if word in sense.zh]
        assert not [sense.zh for sense in asked if sense.level < 2]
        assert len(senses) > 2, word
        assert len({sense.zh for sense in senses}) == len(senses), word
        assert any(sense.frame for sense in senses), word


@pytest.mark.parametrize(
    ("source", "word"),
    [
        pytest.param("他们收取六十元的费用。", "收", id="the beginning of another word"),
        pytest.param("原因我等一会儿再说。", "会", id="a part of 一会儿"),
        pytest.param("她想跟朋友说一个钟头的话。", "跟", id="with and to fit both"),
        pytest.param("我们现在想的是怎么公开。", "想", id="to think and to plan fit both"),
        pytest.param("公司决定做大模型。", "做", id="to make and to be engaged in fit both"),
    ],
)
def test_a_word_is_left_where_it_is_none_of_its_own_or_two_of_its_senses_fit(source: str, word: str) -> None:
    assert word not in {found for found, _ in senses_in(source)}


def test_the_passage_is_the_whole_sentence_and_never_a_clause_that_hangs_on_another() -> None:
    document = Document(talk(("林芳", "我们不开店，而是做研究。", None), language=None))
    [use] = [use for use in uses_in(document.spots[0]) if use.sense.word == "做"]
    assert use.passage == "我们不开店，而是做研究"
    document = Document(talk(("林芳", "我们做了很久的准备，而是做研究。", None), language=None))
    assert not [use for use in uses_in(document.spots[0]) if use.sense.word == "做"]


@pytest.mark.parametrize(
    ("pieces", "at", "passage"),
    [
        pytest.param(("自2018年采用此种结构以来，", "纠纷一共有七件。"), 0, None, id="since then what"),
        pytest.param(("水在地下走了十九天，", "最后从山外的一条河里冒出来。"), 1, None, id="what came out at last"),
        pytest.param(("我们有一个工程师团队，", "相当于有了一半的河水。"), 1, None, id="what comes to that"),
        pytest.param(
            ("我们在医院门口统计，", "夜里四点以前从河边来的，", "六成是外地人。"),
            1,
            "夜里四点以前从河边来的，六成是外地人",
            id="of them",
        ),
        pytest.param(
            ("水在地下走了十九天，", "水从山外的一条河里冒出来。"), 1, "水从山外的一条河里冒出来", id="what came out"
        ),
    ],
)
def test_a_passage_neither_waits_for_more_nor_hangs_on_what_is_cut_off(
    pieces: tuple[str, ...], at: int, passage: str | None
) -> None:
    found = passage_of(pieces, at, "年" if at == 0 else "河")
    assert found == (passage or "".join(pieces).rstrip("。"))


def test_reasons_name_the_words_beside_it_and_how_another_sense_is_read() -> None:
    document = Document(talk(("林芳", "老张后来被调到北京的公司。", None), language=None))
    [item] = [item for item in meaning_in_context.items(document, Tally()) if "“调”" in item.prompt]
    assert "diàoと読み" in (item.explanation.ja or "")
    why = next(wrong.why.ja or "" for wrong in item.distractors if wrong.option == "改到合适的程度")
    assert "tiáoと読む「调音量」" in why
    assert why.endswith("ここでは「换到别处工作」です。")


def _asked_of(document: Document, word: str) -> list[Item]:
    return [item for item in meaning_in_context.items(document, Tally()) if f"“{word}”" in item.prompt]


def test_one_word_of_a_sentence_is_asked_about() -> None:
    document = Document(talk(("林芳", "我光着脚给客人冲了两杯咖啡。", None), language=None))
    assert len({use.word for use in uses_in(document.spots[0])}) > 1
    assert len(list(meaning_in_context.items(document, Tally()))) == 1


@pytest.mark.parametrize(
    ("source", "word", "ja", "en"),
    [
        pytest.param("下雪那天，是师娘请我吃的面。", "请", "後の「吃」", "吃 after 请", id="what is done"),
    ],
)
def test_what_decides_is_named_where_it_is_all_that_is_quoted_or_no_phrase(
    source: str, word: str, ja: str, en: str
) -> None:
    document = Document(talk(("林芳", source, None), language=None))
    [item] = _asked_of(document, word)
    assert f"{ja}が決め手です。" in (item.explanation.ja or "")
    assert (item.explanation.en or "").endswith(f"; {en} shows this.")


def test_the_clause_of_a_word_is_quoted_rather_than_this_sentence_of_many() -> None:
    clause = "大厂很难在短时间内建立起碾压对手的技术优势"
    document = Document(talk(("林芳", f"{clause}。", None), language=None))
    [item] = _asked_of(document, "碾压")
    assert (item.explanation.en or "").startswith(f"In {clause}, ")


def test_the_words_that_decide_begin_with_no_de() -> None:
    document = Document(talk(("林芳", "会长的话很有分量。", "会長の言葉には重みがあります。")))
    [item] = _asked_of(document, "分量")
    assert "「话很有分量」" in (item.explanation.ja or "")


@pytest.mark.parametrize(
    ("source", "word", "is_named"),
    [
        pytest.param("你们可别光看好的那几家店。", "光", False, id="before what goes on"),
        pytest.param("你们可别光看那几家大店。", "光", True, id="before a whole object"),
        pytest.param("医生们老说这几家大店很好。", "老", True, id="without the end of a plural"),
    ],
)
def test_words_that_decide_are_named_only_where_they_are_a_phrase(source: str, word: str, *, is_named: bool) -> None:
    [item] = _asked_of(Document(talk(("林芳", source, None), language=None)), word)
    assert ("という語の結びつきが決め手" in (item.explanation.ja or "")) is is_named
    assert ("the words around it" in (item.explanation.en or "")) is is_named


@pytest.mark.parametrize(
    ("source", "word", "clue"),
    [
        pytest.param("您在报上那篇文章题目很怪。", "题目", "文章题目", id="without the measure word"),
        pytest.param("我把录音放给他们听。", "放", "把录音放给他们听", id="with those for whom it is"),
        pytest.param(
            "他们把老人的录音放给外地来的学生听。",
            "放",
            "把老人的录音放给外地来的学生听",
            id="with many for whom it is",
        ),
    ],
)
def test_what_decides_a_sense_is_a_whole_phrase(source: str, word: str, clue: str) -> None:
    document = Document(talk(("林芳", source, None), language=None))
    assert [use.clue for use in uses_in(document.spots[0]) if use.word == word] == [clue]


@pytest.mark.parametrize(
    ("source", "word", "is_asked"),
    [
        pytest.param("他給客人沖了兩杯咖啡。", "沖", False, id="to rush is another character"),
        pytest.param("我們在這裡搭了一個帳篷。", "搭", True, id="all senses of one character"),
        pytest.param("她每天背課文。", "背", False, id="no other sense of the same character"),
        pytest.param("小王每天背课文。", "背", True, id="one other in simplified script"),
    ],
)
def test_senses_that_traditional_script_writes_otherwise_are_no_senses(
    source: str, word: str, *, is_asked: bool
) -> None:
    document = Document(talk(("林芳", source, None), language=None))
    asked = [
        item for item in meaning_in_context.items(document, Tally()) if word in item.prompt.removeprefix("這句話裡的")
    ]
    assert bool(asked) is is_asked


@pytest.mark.parametrize(
    ("source", "word", "level"),
    [
        pytest.param("孩子们把相册翻到第一页。", "翻", 4, id="翻 a page"),
        pytest.param("剧团下个月要排新话剧。", "排", 6, id="排 what is to be performed"),
        pytest.param("学校昨天开了一次家长会。", "开", 3, id="开 a meeting"),
        pytest.param("我妈往汤里放了盐。", "放", 4, id="放 beside what is told in harder words"),
    ],
)
def test_the_level_is_that_of_the_sense(source: str, word: str, level: int) -> None:
    document = Document(talk(("林芳", source, None), language=None))
    assert [item.level for item in meaning_in_context.items(document, Tally()) if f"“{word}”" in item.prompt] == [level]


@pytest.mark.parametrize(
    ("word", "example", "zh"),
    [
        pytest.param("送", "送他一本书", "把东西作为礼物给别人", id="a book is a present, and makes none"),
        pytest.param("做", "做鬼脸", "露出（某种表情）", id="a face is made"),
        pytest.param("光", "光着脚", "露着，没穿东西", id="feet have no clothes on"),
    ],
)
def test_a_sense_is_told_so_that_it_fits_its_example(word: str, example: str, zh: str) -> None:
    assert [sense.zh for sense in senses_in_context()[word] if sense.example == example] == [zh]


@pytest.mark.parametrize(
    ("clause", "is_open"),
    [
        pytest.param("“慢慢来”这句话", True, id="a topic in quotation marks"),
        pytest.param("师傅教我的那个办法", True, id="a topic with what it is of"),
        pytest.param("我就喜欢这句话", False, id="the object of somebody"),
        pytest.param("后来开了这家店", False, id="what was done"),
        pytest.param("他说的就是这句话", False, id="what something is"),
    ],
)
def test_a_passage_does_not_break_off_after_a_topic(clause: str, *, is_open: bool) -> None:
    pieces = [f"{clause}，", "我记了三十年，", "到现在也没有忘记。"]
    assert passage_of(pieces, 0, clause[-2]) == (f"{clause}，我记了三十年" if is_open else clause)


@pytest.mark.parametrize("example", sorted({row[5] for row in rows_of("short_senses.tsv")}))
def test_an_example_is_said_in_taiwan_too(example: str) -> None:
    said_elsewhere = {word for word in mainland_words() if word in example}
    assert not said_elsewhere
    assert is_said_in_taiwan(example)


@pytest.mark.parametrize(
    ("source", "word", "option", "is_offered"),
    [
        pytest.param("他跑到国外生活了好几年。", "跑", "很快地往前走", True, id="who lives abroad does not run there"),
    ],
)
def test_a_meaning_that_would_do_as_well_is_not_offered(
    source: str, word: str, option: str, *, is_offered: bool
) -> None:
    spot = Document(talk(("林芳", source, None), language=None)).spots[0]
    [use] = [use for use in uses_in(spot) if use.sense.word == word]
    assert (option in {other.zh for other in use.others}) is is_offered


def test_an_old_friend_may_be_old() -> None:
    assert not {word for word, _ in senses_in("他有一个老朋友住在山里。")} & {"老"}
    assert ("老", "很久以前就有的") in senses_in("他们现在还用老方法做豆腐。")


def test_meanings_that_are_not_offered_together_are_two_of_a_word() -> None:
    for word, zh, other in rows_of("rival_senses.tsv"):
        assert {zh, other} < {sense.zh for sense in senses_in_context()[word]}


@pytest.mark.parametrize(
    ("source", "is_asked"),
    [
        pytest.param("我那时候在城里开早餐店。", False, id="running one, and not founding"),
    ],
)
def test_a_shop_that_one_has_is_not_founded(source: str, *, is_asked: bool) -> None:
    assert (("开", "设立") in senses_in(source)) is is_asked


def test_a_page_that_something_is_turned_to_may_be_the_page_it_is_translated_to() -> None:
    senses = senses_in_context()["翻"]
    by_text = {sense.zh: sense for sense in senses}
    assert by_text["让纸的另外一面向上"].is_rival_of(by_text["把一种话换成另一种话"])
    assert not by_text["从上面过去"].is_rival_of(by_text["把一种话换成另一种话"])


@pytest.mark.parametrize("sense", [sense for senses in senses_in_context().values() for sense in senses if sense.level])
def test_no_meaning_is_told_in_one_rare_character(sense: SenseInContext) -> None:
    assert not set(sense.zh) & set("掀撑胀") - set(sense.word)


@pytest.mark.parametrize(
    ("source", "word"),
    [
        pytest.param("他在網站的後台登錄。", "後台", id="a meaning told with 软件"),
        pytest.param("我们車間的班長病了。", "班長", id="an example with 车间"),
    ],
)
def test_nothing_is_told_in_words_that_only_the_mainland_says(source: str, word: str) -> None:
    document = Document(talk(("林芳", f"{source}這裡沒有別人說過這件事。", None), language=None))
    assert document.is_traditional
    assert word not in {item.subject.partition("@")[0] for item in meaning_in_context.items(document, Tally())}


@pytest.mark.parametrize(
    ("after", "is_tempting"),
    [
        pytest.param("了", False, id="no object: nobody thinks of connections or of a tune"),
        pytest.param("", False, id="no object at the end"),
        pytest.param("后门", True, id="an object"),
    ],
)
def test_a_verb_without_object_is_not_taken_for_one_that_has_to_have_it(after: str, *, is_tempting: bool) -> None:
    others = [sense for sense in senses_in_context()["走"] if sense.zh not in {"离开", "用脚往前移动"}]
    assert may_tempt(others, after) is is_tempting
    assert may_tempt([sense for sense in senses_in_context()["走"] if sense.zh != "离开"], after)


@pytest.mark.parametrize(
    ("sentence", "is_refused"),
    [
        pytest.param("新厂的产量里，出口约占七成。", False, id="what is named"),
    ],
)
def test_no_passage_opens_with_one_of_those_that_are_not_shown(sentence: str, *, is_refused: bool) -> None:
    before = "老厂靠的是手工，新厂靠的是从国外买来的机器，两边的师傅谁也看不上谁，吵了整整一个冬天，" * 3
    document = Document(dialogue(("记者", "两个厂有什么不同？"), ("林芳", f"{before}后来就不吵了。{sentence}")))
    tally = Tally()
    list(meaning_in_context.items(document, tally))
    assert bool(tally.refused["open-reference"]) is is_refused


def test_a_word_that_has_none_of_the_other_senses_is_said_to_decide_itself() -> None:
    [item] = _asked_of(Document(talk(("林芳", "我爱人在邮局上班，每天骑车去。", None), language=None)), "爱人")
    assert "どれも「爱人」の意味ではありません。" in (item.explanation.ja or "")
    assert (item.explanation.en or "").endswith("; none of the other options is a sense of 爱人.")


@pytest.mark.parametrize(
    ("before", "passage"),
    [
        pytest.param(
            "您弟弟在哪里工作？", "记者：您弟弟在哪里工作？\n林芳：他昨天请大家吃了饺子。", id="what leads to it"
        ),
        pytest.param("谁请的？", None, id="nothing without what says the word"),
        pytest.param(f"您弟弟{'在这里' * 120}做什么？", None, id="nothing without what is too long to read"),
    ],
)
def test_a_sentence_is_shown_with_all_that_leads_to_it_or_not_at_all(before: str, passage: str | None) -> None:
    document = Document(talk(("记者", before, None), ("林芳", "他昨天请大家吃了饺子。", None), language=None))
    assert [item.passage for item in meaning_in_context.items(document, Tally())] == [passage] * (passage is not None)


@pytest.mark.parametrize(
    ("source", "is_asked"),
    [
        pytest.param("山里的房子不贵，城里的老板每个周末都请大家吃鱼和野菜。", True, id="of nothing before"),
        pytest.param("他越来越高兴，城里的老板每个周末都请大家吃鱼和野菜。", False, id="of somebody before"),
    ],
)
def test_a_long_sentence_that_needs_nothing_is_shown_alone_where_no_lead_can_be(source: str, *, is_asked: bool) -> None:
    lead = "请" * 3 + "喝茶的那天他来了。"
    document = Document(talk(("林芳", lead, None), ("林芳", source, None), language=None))
    assert [item.passage for item in _asked_of(document, "请")] == [f"林芳：{source}"] * is_asked


@pytest.mark.parametrize(
    ("language", "translation", "is_asked"),
    [
        pytest.param("ja", "昨日、師匠がみんなに餃子をおごってくれた。", True, id="its own word"),
        pytest.param("ja", "昨日は師匠と餃子を食べた。", False, id="no word for it"),
        pytest.param("en", "The master treated everybody to dumplings.", True, id="its own English word"),
        pytest.param("en", "We had dumplings with the master.", False, id="no English word for it"),
    ],
)
def test_a_word_of_the_translation_proves_the_sense(language: str, translation: str, *, is_asked: bool) -> None:
    document, tally = Document(talk(("林芳", "师傅昨天请大家吃了饺子。", translation), language=language)), Tally()
    assert bool(list(meaning_in_context.items(document, tally))) is is_asked
    assert bool(tally.refused["in-translation"]) is not is_asked


def test_a_long_sentence_is_not_asked_about_as_it_is_shown_whole() -> None:
    assert ("请", "自己花钱，不用别人付") in senses_in("师傅昨天请大家吃了饺子。")
    assert not senses_in(f"师傅昨天请大家吃了饺子，{'后来我们每天都去河边的那家小店，' * 3}到现在也没有变。")


@pytest.mark.parametrize("source", ["我弟弟在城里开出租车。", "昨天公司的老板来找我。", "大家对这件事怎么看？"])
def test_what_one_takes_a_word_for_in_a_talk_is_not_asked_for(source: str) -> None:
    assert not list(meaning_in_context.items(Document(talk(("林芳", source, None), language=None)), Tally()))


@pytest.mark.parametrize(("name", "is_asked"), [("林芳", True), ("老请", False)])
def test_a_word_that_is_read_in_the_name_of_who_speaks_as_well_is_not_asked_for(name: str, *, is_asked: bool) -> None:
    document = Document(talk(("记者", "后来呢？", None), (name, "师傅昨天请大家吃了饺子。", None), language=None))
    assert bool(list(meaning_in_context.items(document, Tally()))) is is_asked
