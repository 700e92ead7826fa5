"""A sentence is quoted with a gap for its number only where nothing but the interview tells the number."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizzes.comprehension.claims.number_forms import has_a_half_more
from quizzes.comprehension.numbers import number_in_quote
from quizzes.comprehension.numbers.number_known import is_known, is_no_number
from quizzes.comprehension.quoted_gap import quote_around
from quizzes.distractors.display import shown, without_end
from quizzes.distractors.document import Document
from quizzes.distractors.edits.quantities import quantities
from quizzes.distractors.vetoes import Tally
from quizzes.distractors.words import in_simplified
from tests.quizzes.documents import DOCUMENTS, document
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from pathlib import Path

    from quizzes.distractors.item import Item

OTHERS = ("仓库里那批机器等了三十天。", "后来他们又学了四十天。")


def items_of(*sources: str, speaker: str | None = "老周") -> list[Item]:
    whole = Document(talk(*((speaker, each, None) for each in sources), language=None))
    return [item for item in number_in_quote.items(whole, Tally()) if item.evidence.line == 3]


def test_the_number_is_left_out_of_the_words_of_the_text() -> None:
    [item] = items_of("爷爷在我们那条船上住了五十三天，什么也没说。", *OTHERS)
    assert item.passage == "老周：爷爷在我们那条船上住了＿＿，什么也没说。"
    assert (item.key, item.evidence.quote) == (
        "五十三天",
        "爷爷在我们那条船上住了五十三天，什么也没说",
    )
    assert {"三十天", "四十天"} & {wrong.option for wrong in item.distractors}


@pytest.mark.parametrize(
    ("translation", "is_asked"),
    [
        pytest.param("私たちはあの船で2日働いて、それから村に帰りました。", True, id="two days"),
        pytest.param("私たちはあの船で二、三日働いて、それから村に帰りました。", False, id="some days"),
    ],
)
def test_two_is_not_asked_for_where_it_means_some(translation: str, *, is_asked: bool) -> None:
    told = ("老周", "我们在那条船上干了两天，然后就回村里了。", translation)
    whole = Document(talk(told, *(("老周", each, None) for each in OTHERS)))
    assert bool([item for item in number_in_quote.items(whole, Tally()) if item.key == "两天"]) is is_asked


@pytest.mark.parametrize(
    ("told", "is_asked"),
    [
        pytest.param("老周的爷爷在河边的老船上一个人住了五十三天，什么也没说。", True, id="of a narrator"),
        pytest.param("太阳下山以前五个人一起去了河边，看了看村里的老船。", False, id="those who talk are seen"),
        pytest.param("太阳下山以前五家人一起去了河边，看了看村里的老船。", True, id="others are not"),
    ],
)
def test_a_narrator_is_asked_for_numbers_but_not_for_those_present(told: str, *, is_asked: bool) -> None:
    turns = (("记者", "您在河边住了多久？"), ("老周", "我在河边住了半辈子。"), (None, told), (None, OTHERS[0]))
    whole = Document(talk(*((who, said, None) for who, said in turns), language=None))
    keys = {item.key for item in number_in_quote.items(whole, Tally())}
    assert bool(keys & {"五十三天", "五个人", "五家"}) is is_asked


@pytest.mark.parametrize(
    ("rest", "is_asked"),
    [
        pytest.param("又多做了七把椅子", True, id="not as many"),
        pytest.param("又多做了六把椅子", False, id="as many of something else"),
    ],
)
def test_no_number_is_left_out_that_the_rest_of_a_quote_gives(rest: str, *, is_asked: bool) -> None:
    found = items_of(f"爷爷在院子里给邻居做了六张桌子，{rest}。", "仓库里那四张没有人要。", "后来他又做了五张。")
    assert [item.key for item in found] == (["六张"] if is_asked else [])


@pytest.mark.parametrize(
    ("pay", "is_asked"),
    [
        pytest.param("四百", False, id="the pay of one makes it"),
        pytest.param("三百七", True, id="the pay of one makes another sum"),
    ],
)
def test_no_number_is_left_out_that_comes_of_the_sentence_before(pay: str, *, is_asked: bool) -> None:
    told = f"唱一场要{pay}。爷爷去年唱了六场，两千四百块钱全给了邻居。"
    turns = (
        ("记者", "请爷爷唱一场戏要多少钱？"),
        ("老周", told),
        ("老周", OTHERS[0]),
        ("老周", "后来他们又唱了九场。"),
    )
    whole = Document(talk(*((who, said, None) for who, said in turns), language=None))
    assert ("六场" in [item.key for item in number_in_quote.items(whole, Tally())]) is is_asked


@pytest.mark.parametrize(
    ("source", "number", "known"),
    [
        pytest.param("我们约的是晚上八点，现在已经九点四十了。", "八点", True, id="another hour beside it"),
        pytest.param("一边五个人，守门员看得见，其他四个戴眼罩。", "五个人", True, id="the rest are told"),
        pytest.param("我们约的是晚上八点，您现在才来。", "八点", False, id="an hour alone"),
        pytest.param("那面镜子是76年地震的时候裂的。", "76年", True, id="what everybody knows of a year"),
        pytest.param("反正我这条船至少还能开二十年。", "二十年", True, id="at least so many"),
        pytest.param("反正我这条船还能再开二十年。", "二十年", False, id="so many"),
        pytest.param("哪怕再过二十年，这条船也能开。", "二十年", True, id="even after so many"),
        pytest.param("送走一条旧船等于送走一千条新船。", "一千条", True, id="a figure of speech"),
        pytest.param("二〇一七年，桥还没有修好，我在乡下。", "二〇一七年", True, id="what was so the year before"),
        pytest.param("二〇一七年，桥修好了，我还在乡下。", "二〇一七年", False, id="what happened then"),
        pytest.param("二〇二〇年武汉封城，我在乡下。", "二〇二〇年", True, id="what happened to all the world"),
        pytest.param("二〇一七年老张关店，我在乡下。", "二〇一七年", False, id="what happened to one"),
        pytest.param("武汉封城，我在家里待了六十七天。", "六十七天", False, id="no date of it"),
        pytest.param("他走的时候还买了两瓶红油。", "两瓶", True, id="two of something"),
        pytest.param("他走的时候还买了两百瓶红油。", "两百瓶", False, id="two hundred of something"),
        pytest.param("十只里面能毕业的也就三四只。", "十只", True, id="of how many"),
        pytest.param("前后改了四十一次，第四十二次才成功。", "四十一次", True, id="the next one beside it"),
        pytest.param("前后改了四十一次，第四十二天才成功。", "四十一次", False, id="the next of something else"),
        pytest.param("学校收了九个学生，四个一年级，五个三年级。", "九个", True, id="its parts beside it"),
        pytest.param("学校收了九个学生，一个一年级的来晚了。", "九个", False, id="one of them beside it"),
        pytest.param("我们能做五件事：关火、开门、开窗、关灯、下楼。", "五件", True, id="counted out right after"),
        pytest.param("我们能做五件事：先听他把话说完。", "五件", False, id="no list after it"),
        pytest.param("我们问三件事：谁写的，怎么写的，写给谁的。", "三件", True, id="clauses counted out after it"),
        pytest.param("八百米跑了三分十秒。", "十秒", True, id="seconds after minutes"),
        pytest.param("片子里说“He is six-four”，同事翻成六十四岁。", "六十四岁", True, id="told in English beside it"),
        pytest.param("坐电梯的次数，十个指头数得过来。", "十个", True, id="the fingers that one counts on"),
        pytest.param("他画了十个指头，没画手。", "十个", False, id="the fingers of a picture"),
        pytest.param("片子里没说，同事翻成六十四岁。", "六十四岁", False, id="told nowhere else"),
        pytest.param("二〇一四年渡船不开了，空了大半年。", "二〇一四年", False, id="from when something is no more"),
        pytest.param("二〇一四年渡船不开，空了大半年。", "二〇一四年", True, id="what may be no more so before"),
        pytest.param("针是用四十厘米长的不锈钢做的。", "四十厘米", False, id="a metal that does not rust"),
        pytest.param("没想到头一个月就来了十九个学生。", "十九个", False, id="what nobody expected"),
        pytest.param("头一个月没来过十九个学生。", "十九个", True, id="what is denied"),
        pytest.param("目前我手边还有四千两百张，等着寄出去。", "四千两百张", False, id="at hand"),
        pytest.param("一双手有十根手指，弹琴都用得上。", "十根", True, id="fingers of a hand"),
        pytest.param("我手里只有面条和三十斤葱。", "三十斤", False, id="what one has in hand"),
        pytest.param("三十斤葱里只有七斤能用。", "七斤", True, id="of so many"),
        pytest.param("有人出价八百五十万，条件是只要车，不要人。", "八百五十万", False, id="a condition after it"),
        pytest.param("只要卖到八百五十万，我们就不用关门。", "八百五十万", True, id="a condition that it is in"),
        pytest.param("去年补贴一百一十二万，准点率要达到百分之九十五。", "一百一十二万", False, id="of two kinds"),
        pytest.param("目前有六千一百张，最短的一张写在一片叶子上。", "六千一百张", False, id="the shortest of them"),
        pytest.param("哪怕你昨天夜里只睡了四个小时，今天也得出海。", "四个小时", True, id="even if"),
        pytest.param("要吃药的人增加百分之十二，就是七点三个。", "百分之十二", True, id="what it comes to"),
        pytest.param("要吃药的人增加百分之十二，就是没有人管。", "百分之十二", False, id="what else there is"),
        pytest.param("老张说成功率百分之九十，一百次里有九十次能响。", "百分之九十", True, id="the share once more"),
        pytest.param("老张说成功率百分之九十，剩下的全靠运气的话没人信。", "百分之九十", True, id="and the rest"),
        pytest.param("我在台上摔了八十多次，自称是团里摔跤次数最多的人。", "八十多次", True, id="the greatest of all"),
        pytest.param("我在台上摔了八十多次，最多的是排练。", "八十多次", False, id="the greatest of another"),
        pytest.param("我跑过青山、白河、石桥、柳树四个村子。", "四个", True, id="counted out before it"),
        pytest.param("我跑过青山、白河、石桥和柳树这四个村子。", "四个", True, id="counted out with and"),
        pytest.param("我跑过青山、白河，在县里住了四个月。", "四个月", False, id="what else is counted"),
        pytest.param("老张说成功率百分之九十，可是没有一个人信他。", "百分之九十", False, id="a share told once"),
        pytest.param("会修钟的人，全城也就剩四十个吧。", "四十个", True, id="a rough guess"),
        pytest.param("会修钟的人，全城有四十个，吧台那边还坐着老张。", "四十个", False, id="no guess"),
    ],
)
def test_a_number_that_is_told_beside_it_is_known(source: str, number: str, *, known: bool) -> None:
    [found] = [each for each in quantities(source) if each.text == number]
    assert is_known(found, source.rstrip("。")) is known


def test_the_prompt_is_in_the_script_of_the_text() -> None:
    [item] = items_of(
        "爺爺在我們那條船上住了五十三天，什麼也沒說。",
        *(each.replace("后来他们又学", "後來他們又學") for each in OTHERS),
    )
    assert item.prompt == "根據原文，這句話的空白處應該填哪一個？"


def test_the_gap_and_the_options_are_set_in_a_text_in_traditional_characters() -> None:
    [item] = items_of(
        "爺爺在我們那條船上等了五十三分鐘，什麼也沒說。", "倉庫裡那批機器等了三十分鐘。", "後來他們又學了四十分鐘。"
    )
    assert item.passage == "老周：爺爺在我們那條船上等了＿＿，什麼也沒說。"
    assert all(option.endswith("分鐘") for option in item.all_options)


def test_numbers_that_are_made_up_keep_the_measure_word_of_a_text_in_traditional_characters() -> None:
    [item] = items_of("爺爺在我們那條船上養了四千隻蜂，什麼也沒說。")
    assert all(option.endswith("隻") for option in item.all_options)


def test_a_thing_that_is_counted_three_times_is_asked_for_once() -> None:
    items = items_of(
        "后来老师他们那儿有四个村子，我去过。",
        "爷爷跟那四个村子的人都很熟。",
        "他那年在船上修了七个门。",
        "后来他们又修了九个门。",
    )
    assert [item.key for item in items].count("四个") == 1


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("他在那条船上住了五十三天，什么也没说", False, id="a length of time"),
        pytest.param("他那天喝了十二杯，我只喝了三杯", True, id="two numbers of one make"),
        pytest.param("以前国庆才开门，现在七月就开门了", True, id="a month beside a holiday"),
        pytest.param("以前九月才开门，什么也没说", False, id="a month by itself"),
        pytest.param("他在纸上写了那四个字给大家看", True, id="so many characters"),
        pytest.param("他在船上大约住了五十三天，什么也没说", False, id="about right"),
        pytest.param("他在船上住了五十三天左右，什么也没说", False, id="more or less"),
        pytest.param("他在船上住了不到五十三天，什么也没说", True, id="less"),
        pytest.param("二〇一四年前后他在船上住过，什么也没说", True, id="about a year"),
        pytest.param("他一共住了五十三天，什么也没说", False, id="all of it"),
        pytest.param("这两笔钱加起来五十三块，什么也没说", True, id="a sum"),
        pytest.param("第二天早上五点多他才到家，什么也没说", False, id="a little after the hour"),
        pytest.param("他在船上住了三个多月，什么也没说", True, id="a part of more months"),
        pytest.param("五十三天里他只说了一句话", False, id="within so long"),
        pytest.param("五十三个里他只挑了一个", True, id="of so many"),
        pytest.param("他从县城走了五十三天，回到村里", False, id="from where it was gone"),
        pytest.param("房租从五十三块涨到现在，谁也没说", True, id="from so much on"),
        pytest.param("如果住满五十三天，大家都会累", True, id="a condition"),
        pytest.param("与其让五十三个人看，不如关门", True, id="a choice"),
        pytest.param("他没有住五十三天，大家都知道", True, id="negated"),
        pytest.param("船上当时有两个病人，大家都知道", True, id="hardly a number"),
        pytest.param("那条船上最年轻的五十三岁，什么也没说", True, id="the youngest"),
        pytest.param("最晚的一批是2013年来的，什么也没说", False, id="a year may be the last"),
        pytest.param("全国六十岁及以上的人口已经超过三亿", True, id="from what age"),
        pytest.param("四级的病人可以在门外等一会儿", True, id="a rank"),
        pytest.param("每等一会儿，客人就少百分之七到百分之十", True, id="an end of a range"),
        pytest.param("六个年级他念了很久，跟儿子一起毕业", True, id="as many as every school has"),
        pytest.param("那是二〇一四年世界杯，我在电台值夜班。", True, id="a year that everybody knows"),
        pytest.param("那年是二〇〇八年雪灾，我在电台值夜班。", True, id="a disaster that everybody knows"),
        pytest.param("他在那条船上住了三个多小时，什么也没说", True, id="half of a rough number"),
        pytest.param("那是二〇一四年夏天，我在电台值夜班。", False, id="a year of one's own"),
        pytest.param("师傅把两块木板接在一起，再刷一层油。", True, id="what is joined, which is two"),
        pytest.param("师傅把两块木板送给邻居，再刷一层油。", False, id="what is given away"),
    ],
)
def test_a_number_that_is_known_is_not_asked_for(source: str, *, expected: bool) -> None:
    assert is_known(quantities(source)[0], source) is expected


@pytest.mark.parametrize(
    "sources",
    [
        pytest.param(("他在那条船上住了五十三天，什么也没说。",), id="no other of its make"),
        pytest.param(("他住了五十三天。", *OTHERS), id="too little beside it"),
        pytest.param(("爷爷半夜三点打进来说了五十三天的事情。", *OTHERS), id="a call that is not named"),
        pytest.param(("是爷爷在船上住了五十三天才买下来的。", *OTHERS), id="what was bought"),
        pytest.param(("她在船上住了五十三天，什么也没说。", *OTHERS), id="a pronoun of nobody"),
        pytest.param(("他在那条船上住了五十三天，你信吗？", *OTHERS), id="a question"),
        pytest.param(
            ("他在书里一共写了四十七个人物，都很有名。", "店里来了三十个人。", "后来来了四十个人。"), id="within a noun"
        ),
        pytest.param(
            ("他给那四十七个人每人做了表，四十七张表贴满了墙。", "店里来了三十个人。", "后来来了四十个人。"),
            id="the same figure beside it",
        ),
        pytest.param(("他住了五十三天又住了五十三天，什么也没说。", *OTHERS), id="twice"),
    ],
)
def test_no_gap_is_made(sources: tuple[str, ...]) -> None:
    assert not items_of(*sources)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("开门的时候他已经干了四个半小时", True, id="hours and a half"),
        pytest.param("孩子那年才七岁半", True, id="years and a half"),
        pytest.param("一句台词平均停三秒半，不能再长", True, id="seconds and a half"),
        pytest.param("一句台词平均停三秒，半天没人说话", False, id="half a day after it"),
        pytest.param("开门的时候他已经干了四个小时", False, id="full hours"),
        pytest.param("他叫了四次半夜的门", False, id="in the night"),
    ],
)
def test_a_number_that_goes_on_by_a_half_is_a_part(source: str, *, expected: bool) -> None:
    assert has_a_half_more(quantities(source)[0], source) is expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("老师的看法我十分尊重", True, id="very"),
        pytest.param("最后一题值十分钟", False, id="minutes"),
        pytest.param("孩子们四处找他", True, id="everywhere"),
        pytest.param("池塘四周种满了柳树", True, id="all around"),
        pytest.param("她在池塘边守了六周", False, id="weeks"),
        pytest.param("他答对一题得了十分", False, id="points"),
        pytest.param("四月初八庙会", True, id="a month before a day of the old calendar"),
        pytest.param("四月初的庙会", False, id="the beginning of a month"),
        pytest.param("大年初三个个都来", True, id="the third day, and each of them"),
        pytest.param("镇上有四处老房子", True, id="four places are left as well"),
        pytest.param("他八成是忘了", True, id="probably"),
        pytest.param("他八成以为自己赢了", True, id="who probably thinks so"),
        pytest.param("货卖了八成", False, id="a share"),
        pytest.param("第一个八度是用机器定的", True, id="an octave"),
        pytest.param("今天早上才八度", False, id="degrees"),
        pytest.param("再下两天雨，路就断了", True, id="a little more rain"),
        pytest.param("他心里也让了三分", True, id="somewhat"),
        pytest.param("一和七只差那么一横", True, id="differ in but a stroke"),
        pytest.param("院子里有七只鸡", False, id="hens"),
        pytest.param("一个门铃他一天要听八百遍", True, id="very often"),
        pytest.param("钢琴上那一段他弹了七十遍", False, id="so often"),
        pytest.param("她一百个不放心", True, id="not at all"),
        pytest.param("現在的路比那時候好一百倍", True, id="much better"),
        pytest.param("今年的梨比去年贵三倍", False, id="so many times, as reckoned"),
        pytest.param("他们说能快一千倍", True, id="a thousand times as fast"),
        pytest.param("他们说能快两百倍", False, id="two hundred times as fast"),
        pytest.param("村里一共一百个学生", False, id="pupils"),
        pytest.param("船上一天两顿饭", True, id="as often as one eats"),
        pytest.param("猫每天喂五顿", False, id="more often than that"),
        pytest.param("过两年再修桥，可能就晚了", True, id="some years"),
        pytest.param("過兩天再來，橋就修好了", True, id="some days, in traditional characters"),
        pytest.param("过了两年，桥才修好", False, id="two years that are over"),
        pytest.param("再过两年半，桥就修好了", False, id="two years and a half"),
        pytest.param("去山上住两天就好了", True, id="a few days there"),
        pytest.param("他在山上住了两天", False, id="two days there"),
    ],
)
def test_a_numeral_within_other_words_is_no_number(source: str, *, expected: bool) -> None:
    assert is_no_number(quantities(source)[0], in_simplified(source)) is expected


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_every_number_of_every_document_fills_the_gap_with_the_words_of_the_text(path: Path) -> None:
    whole = document(path)
    for item in number_in_quote.items(whole, Tally()):
        assert item.passage is not None
        assert item.evidence is not None
        lines = item.passage.replace("＿＿", item.answer[0]).split("\n")
        said = "".join(line.partition("：")[2] or line for line in lines).replace(" ", "").split("……")
        text = shown("".join(spot.source for spot in whole.spots)).replace(" ", "")
        assert all(each.rstrip("。") in text for each in said)  # a stop that the text lacks is set
        assert len({item.answer[0], *(wrong.option for wrong in item.distractors)}) == 4


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        pytest.param(
            "他在船上住了五十三天，什么也没说。", "老周：他在船上住了＿＿，什么也没说。", id="a whole sentence"
        ),
        pytest.param(
            f"我们{'和他一起' * 8}去过南方，船长在那条船上一共住了五十三天，其他的人{'每天晚上' * 8}都不睡觉。",
            "老周：……船长在那条船上一共住了＿＿……",
            id="words left out before and after",
        ),
    ],
)
def test_what_is_left_out_of_a_quote_is_marked(source: str, shown: str) -> None:
    assert [item.passage for item in items_of(source, *OTHERS)] in ([shown], [])


def test_a_year_over_is_not_offered_for_one_to_come() -> None:
    turns = (
        "公司2018年搬到了天津。",
        "公司2021年换了机器。",
        "到2028年，我们计划把产量提高一倍。",
        "我希望2030年能再开三家工厂。",
    )
    asked = ("公司是哪一年搬的？", "机器呢？", "公司接下来有什么计划？", "您最大的希望是什么？")
    told = (
        (who, said, None)
        for turn in zip(asked, turns, strict=True)
        for who, said in zip(("记者", "老周"), turn, strict=True)
    )
    whole = Document(talk(*told, language=None))
    of_later = [item for item in number_in_quote.items(whole, Tally()) if item.key in {"2028年", "2030年"}]
    assert of_later
    assert all(option > "2021年" for item in of_later for option in item.all_options)


@pytest.mark.parametrize(
    ("others", "is_refused"),
    [
        pytest.param((), False, id="the years around it are free"),
        pytest.param(("公司2021年换了机器。", "我希望2030年能再开三家工厂。"), True, id="the text gives other years"),
    ],
)
def test_a_number_is_asked_for_where_others_can_be_offered(others: tuple[str, ...], *, is_refused: bool) -> None:
    said, tally = ("到2028年，我们计划把产量提高一倍。", *others), Tally()
    whole = Document(talk(*(("老周", each, None) for each in said), language=None))
    assert "2028年" in [item.key for item in number_in_quote.items(whole, tally)]
    assert tally.refused["too-few"] == is_refused  # none is left beside the year that is hoped for


@pytest.mark.parametrize(
    ("source", "is_asked"),
    [
        pytest.param("我们的鱼在路上死了一半，谁也没想到会这样。", True, id="of what is told"),
        pytest.param("我们的鱼在路上死了差不多一半，谁也没想到会这样。", False, id="about a half"),
        pytest.param("我们的鱼在路上死了一半还多，谁也没想到会这样。", False, id="a half and more"),
        pytest.param("我们的鱼在路上死了一半以上，谁也没想到会这样。", False, id="over a half"),
        pytest.param("爷爷把戏唱到一半，台下的灯全都灭了，谁也没走。", False, id="a time"),
        pytest.param("爷爷说糖放多少只是一半，更要紧的是火候，谁也没听。", False, id="of what matters"),
    ],
)
def test_a_half_is_asked_for_beside_other_parts(source: str, *, is_asked: bool) -> None:
    found = [set(item.all_options) for item in items_of(source) if item.key == "一半"]
    assert found == [{"一半", "一小部分", "三分之一", "大半"}] * is_asked


def test_eight_are_quoted_at_the_most() -> None:
    things = ("村子", "教室", "工厂", "医生", "码头", "书店", "学生", "客人", "邻居", "司机")
    told = (
        f"爷爷在我们那条船上说，那边有{n}十{n}个{thing}。"
        for n, thing in zip("二三四五六七八九二三", things, strict=True)
    )
    before = ("记者", "您爷爷在船上听说了什么？", None)
    whole = Document(talk(*(turn for each in told for turn in (before, ("老周", each, None))), language=None))
    assert len(list(number_in_quote.items(whole, Tally()))) == 8


@pytest.mark.parametrize(
    ("source", "is_asked"),
    [
        pytest.param("爷爷在那条船上住了五十三天，奶奶等了五十三年，什么也没说。", False, id="a figure of two things"),
        pytest.param("爷爷在那条船上住了五十三天，奶奶也等了五十三天，什么也没说。", False, id="told twice"),
        pytest.param("爷爷在那条船上住了五十三天，奶奶等了很久，什么也没说。", True, id="told once of one thing"),
    ],
)
def test_a_number_is_asked_for_that_its_sentence_tells_of_one_thing(source: str, *, is_asked: bool) -> None:
    assert ("五十三天" in {item.key for item in items_of(source, *OTHERS)}) is is_asked


def test_a_sentence_that_has_its_number_twice_is_not_quoted() -> None:
    once, twice = "爷爷在我们那条船上住了五十三天，什么也没说。", "爷爷住了五十三天，奶奶住了五十三天，没说话。"
    assert quote_around(once, "五十三天") == without_end(once)
    assert quote_around(twice, "五十三天") is None


@pytest.mark.parametrize(
    ("source", "is_asked"),
    [
        pytest.param("第二天我们去看的时候，四十七盆只死了三盆。", False, id="pots of what"),
        pytest.param("头一个星期我吃了六十多碗豆花，胖了不少，衣服也穿不下。", True, id="of what is named"),
        pytest.param("爷爷在我们那条船上住了五十三天，什么也没说。", True, id="a time"),
    ],
)
def test_a_count_names_what_is_counted(source: str, *, is_asked: bool) -> None:
    assert bool(items_of(source, "后来我吃了四十多碗米饭。", *OTHERS)) is is_asked


@pytest.mark.parametrize(
    ("source", "is_asked"),
    [
        pytest.param("爷爷的那条木船，一百二十吨，五十三天以后。", False, id="nothing but names and amounts"),
        pytest.param("爷爷的那条木船，在海上漂了五十三天，没有人知道。", True, id="what happened to it"),
    ],
)
def test_what_says_nothing_is_not_quoted(source: str, *, is_asked: bool) -> None:
    assert bool(items_of(source, *OTHERS)) is is_asked


@pytest.mark.parametrize(
    ("translation", "is_shown"),
    [
        pytest.param("その冬、倉庫の機械は四十四日待ったが、誰も来なかった。", True, id="with the number"),
        pytest.param("誰も来なかった。", False, id="without it"),
    ],
)
def test_a_translation_that_leaves_the_number_out_is_not_shown(translation: str, *, is_shown: bool) -> None:
    said = "那年冬天仓库里的机器等了四十四天，谁也没有来。"
    [item] = number_in_quote.items(Document(talk(("老周", said, translation))), Tally())
    assert ("誰も来なかった" in (item.explanation.ja or "")) is is_shown


@pytest.mark.parametrize(
    ("first", "second", "asked"),
    [
        pytest.param("三家", "三岁", 1, id="three is what all would guess"),
        pytest.param("四家", "四岁", 2, id="four is not"),
        pytest.param("三十家", "三十岁", 2, id="nor is thirty"),
    ],
)
def test_three_is_asked_for_once_in_a_talk(first: str, second: str, asked: int) -> None:
    whole = Document(
        talk(
            ("老周", f"河边的那条老街上现在还住着{first}铁匠，都在修船。", None),
            ("老周", f"我爷爷{second}就离开了村子，一个人坐船去了海边。", None),
            language=None,
        )
    )
    items = list(number_in_quote.items(whole, Tally()))
    assert [item.key for item in items] == [first, second][:asked]


def test_three_comes_after_other_numbers() -> None:
    three, four = (
        items_of(f"河边的那条老街上现在还住着{number}铁匠，都在修船。", *OTHERS)[0].merit for number in ("三家", "四家")
    )
    assert three < four
