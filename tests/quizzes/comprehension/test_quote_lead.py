"""A quote is shown with what it leans on, or is not made."""

from __future__ import annotations

import pytest

from quizzes.comprehension.numbers import number_in_quote
from quizzes.comprehension.quote_lead import _from_question, _is_open, _points_over_gap, lead_of_quote
from quizzes.distractors.clauses.lead_back import Lead
from quizzes.distractors.clauses.left_open import leaves_open
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.comprehension.passages import dialogue, passage


@pytest.mark.parametrize(
    ("above", "asked", "is_left_out"),
    [
        pytest.param("老周：其余的船用来运菜。", "记者：您养鸡养了多少年了？", True, id="it goes on from more"),
        pytest.param("老周：我有三条船。", "记者：您养鸡养了多少年了？", False, id="it stands by itself"),
        pytest.param("老周：其余的船用来运菜。", "记者：那以后呢？", False, id="the question takes it up"),
    ],
)
def test_what_goes_on_from_what_is_not_shown_is_left_out_above_a_question(
    above: str, asked: str, *, is_left_out: bool
) -> None:
    lead = _from_question(Lead(above=f"{above}\n{asked}"))
    assert lead.above == (asked if is_left_out else f"{above}\n{asked}")


def _lead(*turns: tuple[str, str], forbidden: str = "＿") -> str | None:
    whole = Document(dialogue(*turns))
    last = whole.spots[-1]
    return lead_of_quote(whole, last, last.source.strip().rstrip("。"), lambda said: forbidden not in said)


@pytest.mark.parametrize(
    ("turns", "expected"),
    [
        pytest.param(
            (("记者", "那位老人后来怎么样？"), ("老周", "活下来了，每年中秋给我们送一筐梨。")),
            "记者：那位老人后来怎么样？\n老周：",
            id="the question that it answers",
        ),
        pytest.param(
            (("记者", "今天天气不错。那位老人后来呢？"), ("老周", "活下来了，每年中秋给我们送一筐梨。")),
            "记者：今天天气不错。那位老人后来呢？\n老周：",
            id="the whole of a question that points at somebody",
        ),
        pytest.param(
            (("记者", "那位老人出院了。后来呢？"), ("老周", "活下来了，每年中秋给我们送一筐梨。")),
            "记者：那位老人出院了。后来呢？\n老周：",
            id="a short question under what it asks about",
        ),
        pytest.param(
            (("记者", "您后来为什么不修船了？是因为受伤？"), ("老周", "膝盖是一个原因，那年已经疼了三十九天。")),
            "记者：您后来为什么不修船了？是因为受伤？\n老周：",
            id="a question that offers a reason under what it asks about",
        ),
        pytest.param(
            (("记者", "您去过海边吗？"), ("老周", "我父亲在海边的工厂里工作了很多年。")),
            "记者：您去过海边吗？\n老周：",
            id="the question that it answers, though it names who does it",
        ),
        pytest.param(
            (("老周", "我们给学校送过一批旧书。只有一个要求：每本书都要有人读。"),),
            "老周：我们给学校送过一批旧书。",
            id="of what a condition is",
        ),
        pytest.param(
            (("老周", "我母亲的车票退了。退票扣了她四十块钱。"),), "老周：我母亲的车票退了。", id="of whom she is"
        ),
        pytest.param(
            (("老周", "我母亲去年秋天住在城里。她常常一个人坐车回来。第二年她坐了四十回。"),),
            "老周：我母亲去年秋天住在城里。她常常一个人坐车回来。",
            id="two sentences where the one before leans as well",
        ),
        pytest.param(
            (("记者", "我看您父亲的病很重。"), ("老周", "第二年活下来了，每年中秋给我们送一筐梨。")),
            "记者：我看您父亲的病很重。\n老周：",
            id="what somebody else says, to which it replies",
        ),
        pytest.param(
            (("记者", "真的很重。"), ("老周", "她活下来了，每年给我们送一筐梨。")), None, id="too little of that"
        ),
        pytest.param(
            (("记者", "您马上就去工作了吗？"), ("老周", "哪儿啊，哪有工作！赔了我三千块钱，我父亲让我存起来。")),
            "记者：您马上就去工作了吗？\n老周：哪儿啊，哪有工作！",
            id="a question to which only no is said",
        ),
        pytest.param(
            (("老周", "我家里养着一条大黄狗。于是把狗牵出来，训练了三个月。"),),
            "老周：我家里养着一条大黄狗。",
            id="from what it follows",
        ),
        pytest.param(
            (("老周", "我女儿每天给我送一杯茶。即使这样，还是不够喝。所以我自己每天又泡十六杯。"),),
            None,
            id="even so, with nothing above",
        ),
        pytest.param(
            (
                ("记者", "您一天喝多少茶？"),
                ("老周", "我女儿每天给我送一杯茶。即使这样，还是不够喝。所以我自己每天又泡十六杯。"),
            ),
            None,
            id="even so, which would be left out",
        ),
        pytest.param(
            (
                ("老周", "我女儿每天给我送一杯茶。"),
                ("记者", "您这么多年，遇到过危险吧？"),
                ("老周", "真正危险的就一回，大雾，船停了十一个钟头。"),
            ),
            "记者：您这么多年，遇到过危险吧？\n老周：",
            id="a question that only seems to point",
        ),
        pytest.param(
            (
                ("老周", "我父亲造了一条大船。"),
                ("记者", "您这么多年，那条船怎么样？"),
                ("老周", "真正危险的就一回，大雾，船停了十一个钟头。"),
            ),
            "老周：我父亲造了一条大船。\n记者：您这么多年，那条船怎么样？\n老周：",
            id="a question that points at something besides",
        ),
        pytest.param(
            (("老王", "我女儿每天给我送一杯茶。"), ("记者", "您去过海边吗？")),
            "记者：",
            id="nothing before what stands alone",
        ),
        pytest.param(
            (
                ("老周", "豆腐都送到学校去了。"),
                ("记者", "剩下的豆渣怎么处理？"),
                ("老周", "一天二十二吨，以前要花钱请人拉走。"),
            ),
            "记者：剩下的豆渣怎么处理？\n老周：",
            id="a question that names what is left",
        ),
        pytest.param(
            (
                ("老周", "我女儿每天给我送一杯茶。"),
                ("记者", "最大的一笔投资是什么？"),
                ("老周", "二〇二二年换的两台机器，一共八十六万。"),
            ),
            "记者：最大的一笔投资是什么？\n老周：",
            id="a question that begins a matter of its own",
        ),
        pytest.param(
            (
                ("老周", "我女儿每天给我送一杯茶。"),
                ("记者", "后来您喝惯了？"),
                ("老周", "喝到第九天吧，一口下去，我笑了。"),
            ),
            "老周：我女儿每天给我送一杯茶。\n记者：后来您喝惯了？\n老周：",
            id="what the question takes up",
        ),
        pytest.param(
            (
                ("老王", "我女儿每天给我送一杯茶。"),
                ("记者", "后来你们喝惯了？"),
                ("老周", "喝到第九天吧，一口下去，我笑了。"),
            ),
            "记者：后来你们喝惯了？\n老周：",
            id="nothing that another than who is asked says",
        ),
        pytest.param(
            (
                ("老周", "结果等了三天，天天下雨。"),
                ("记者", "所以是您一个人留下来了？"),
                ("老周", "不是一个人，还有两个木匠来敲门借住。"),
            ),
            "老周：结果等了三天，天天下雨。\n记者：所以是您一个人留下来了？\n老周：",
            id="what the question takes up, if it opens the talk",
        ),
        pytest.param(
            (("老周", "有人想涨到四块，我不同意。因为坐船的多半是老人，收这么多就太贵了。学生不收钱，自行车收五毛。"),),
            "老周：有人想涨到四块，我不同意。因为坐船的多半是老人，收这么多就太贵了。",
            id="back to what a reason is for",
        ),
        pytest.param(
            (("老周", "有个女人拿着伞来敲门。您不在家。她从海边坐了三个小时的车。"),),
            "老周：有个女人拿着伞来敲门。您不在家。",
            id="back to whom a pronoun means",
        ),
        pytest.param(
            (("老周", "您那时候不在家。她从海边坐了三个小时的车。"),), None, id="whom a pronoun means is not shown"
        ),
        pytest.param(
            (("老周", "我太太给我算了一笔账，说少赚五万。我说：“对，可是晚上七点我就有空了。”"),),
            "老周：我太太给我算了一笔账，说少赚五万。",
            id="to what one says yes",
        ),
        pytest.param(
            (("老周", "我在茶馆里办了个棋会，请大家来。头一回来了四个老人，其中两个是躲雨的。"),),
            "老周：我在茶馆里办了个棋会，请大家来。",
            id="the first time of what",
        ),
        pytest.param(
            (("老周", "船上的姑娘问我为什么买那么多盐。我就说了实话。那些盐我们后来吃了三年。"),),
            "老周：船上的姑娘问我为什么买那么多盐。我就说了实话。",
            id="on what somebody then did so",
        ),
        pytest.param(
            (("老周", "我在茶馆里办了个棋会，请大家来。现在每次三十五个人，桌子都不够。"),),
            "老周：我在茶馆里办了个棋会，请大家来。",
            id="each time of what",
        ),
        pytest.param(
            (("老周", "磨坊的石磨要用手推。我跟我太太两个人，一个看表，一个推，推到天亮。"),),
            "老周：磨坊的石磨要用手推。",
            id="what somebody pushes",
        ),
        pytest.param(
            (("老周", "桥上写着一个不认识的字。我本来以为是写错了，差点儿在书里改掉。"),),
            "老周：桥上写着一个不认识的字。",
            id="what was wrong",
        ),
        pytest.param(
            (("老周", "村后有一条小路。那条路我父亲修过两年，后来停了。"),),
            "老周：村后有一条小路。",
            id="which road",
        ),
        pytest.param(
            (("老周", "老先生看了我画的图。那条路我父亲修过两年，后来停了。"),), None, id="a road that is not named"
        ),
        pytest.param(
            (("老周", "村后有一条山路。那条小路我父亲修过两年，后来停了。"),),
            "老周：村后有一条山路。",
            id="which small road",
        ),
        pytest.param(
            (("老周", "老先生看了我画的图。那条小路我父亲修过两年，后来停了。"),), None, id="a small road not named"
        ),
        pytest.param((("老周", "因为坐船的多半是老人，我不收钱。"),), "老周：", id="nothing before the first sentence"),
        pytest.param(
            (("老周", "我家在山上。我父亲在海边的工厂里工作了很多年。"),),
            "老周：我家在山上。",
            id="where it was begun, though it stands alone",
        ),
        pytest.param(
            (("记者", "您去过海边吗？"), ("老周", "　我父亲在海边的工厂里工作了很多年。")),
            "记者：您去过海边吗？\n老周：",
            id="the question, though a space stands before it",
        ),
        pytest.param(
            (("老周", "我去过很多地方。那条通到海边的路我修过两年，后来停了。"),),
            "老周：我去过很多地方。",
            id="a road that says itself which it is",
        ),
        pytest.param((("老周", "下雨了。您奶奶那会儿，一把才两块四。"),), None, id="one of what"),
        pytest.param(
            (("老周", "一把伞现在卖三百六。您奶奶那会儿，一把才两块四。"),),
            "老周：一把伞现在卖三百六。",
            id="one of what is named before",
        ),
        pytest.param(
            (("老周", "我们在山里等天晴，等了三天。是第四天晚上来了两个木匠。"),),
            "老周：我们在山里等天晴，等了三天。",
            id="from when it is counted",
        ),
        pytest.param(
            (("记者", "所以您留下来了？"), ("老周", "不是为了我父亲。是第四天晚上来了两个木匠。")),
            None,
            id="counted from nothing that is told",
        ),
        pytest.param(
            (("老周", f"我们{'一直都在下雨的山里走，' * 12}很累。退票扣了她四十块钱。"),), None, id="too much before it"
        ),
        pytest.param((("老周", "我母亲退了票。退票扣了她四十块钱。"),), "老周：我母亲退了票。", id="a short sentence"),
        pytest.param(
            (("老周", "我母亲的车票退了。谁知道呢？退票扣了她四十块钱。"),),
            "老周：我母亲的车票退了。谁知道呢？",
            id="a question of one's own before it",
        ),
        pytest.param(
            (("老周", "他问我，谁来管？所以我们的衣服用六十度的水洗。"),),
            "老周：他问我，谁来管？",
            id="what follows from a question of one's own",
        ),
        pytest.param(
            (
                ("老周", "有个木匠每天来我家里借伞。"),
                ("记者", "他后来把伞还了吗？"),
                ("老周", "还了，每年中秋给我们送一筐梨。"),
            ),
            "老周：有个木匠每天来我家里借伞。\n记者：他后来把伞还了吗？\n老周：",
            id="whom a question asks about",
        ),
        pytest.param(
            (
                ("老周", "第二天下了一场很大的雨。"),
                ("记者", "他后来把伞还了吗？"),
                ("老周", "还了，每年中秋给我们送一筐梨。"),
            ),
            None,
            id="a question about nobody who is shown",
        ),
        pytest.param(
            (
                ("老周", "有个木匠每天来我家里借伞。下了很大的雨。天黑了。路上没有灯。风也很大。雪也很大。雨停了。"),
                ("记者", "您给他吃了什么？"),
                ("老周", "没吃什么，我给了他三筐梨。"),
            ),
            None,
            id="whom a question asks about, too far above it",
        ),
        pytest.param(
            (
                ("老周", "有个木匠每天来我家里借伞。下了很大的雨。天黑了。路上没有灯。风也很大。雪也很大。雨停了。"),
                ("记者", "他后来试了吗？"),
                ("老周", "试了，我给了他三筐梨。"),
            ),
            None,
            id="what somebody does whom a question asks about, far above it",
        ),
        pytest.param(
            (
                ("记者", "可是那条船已经沉了很多年，您怎么知道它有多长？"),
                ("老周", "我也是这么跟他们说的，它有三十米。"),
            ),
            "记者：可是那条船已经沉了很多年，您怎么知道它有多长？\n老周：",
            id="they are whoever it is",
        ),
        pytest.param(
            (("记者", "很多人把茶和药一起喝。这样做对不对？"), ("老周", "不对，喝药要等两个小时。")),
            "记者：很多人把茶和药一起喝。这样做对不对？\n老周：",
            id="what a question points at",
        ),
        pytest.param(
            (("记者", "城里的房子都很小。您习惯吗？"), ("老周", "还没有，我住了三个月才敢出门。")),
            "记者：城里的房子都很小。您习惯吗？\n老周：",
            id="to what one is used",
        ),
        pytest.param(
            ((None, "面包放进炉子里了。"), ("记者", "成功了吗？"), ("老周", "还不知道，要等五十分钟才能拿出来。")),
            "面包放进炉子里了。\n记者：成功了吗？\n老周：",
            id="what a narrator tells between",
        ),
        pytest.param(
            (("记者", "您自己喝酒吗？我是说，过年的时候。"), ("老周", "尽量不喝，我妻子说一年最多三杯。")),
            "记者：您自己喝酒吗？我是说，过年的时候。\n老周：",
            id="a question with what it means",
        ),
        pytest.param(
            (("老周", "船上的人都病了。所以我们的衣服用六十度的水洗。"),),
            "老周：船上的人都病了。",
            id="what follows from what is told",
        ),
    ],
)
def test_a_quote_is_shown_with_what_it_leans_on(turns: tuple[tuple[str, str], ...], expected: str | None) -> None:
    assert _lead(*turns) == expected


@pytest.mark.parametrize(
    ("above", "told", "expected"),
    [
        pytest.param("", "花了两个星期，别人只要三天。", True, id="of what nobody knows"),
        pytest.param("记者：她修好了吗？", "花了两个星期，别人只要三天。", False, id="below what was asked"),
        pytest.param("", "花了两个星期，才把那座钟修好。", False, id="of what is told behind it"),
        pytest.param("", "我的钟修了两个星期，别人只要三天。", False, id="of what stands before it"),
    ],
)
def test_how_long_something_took_begins_nothing(above: str, told: str, *, expected: bool) -> None:
    assert _is_open(Lead(above=above, told=told), "现在我一年修＿＿钟") is expected


def test_nothing_is_shown_that_tells_the_answer() -> None:
    asked = (("记者", "那位老人后来给您送梨吗？"), ("老周", "活下来了，每年中秋给我们送一筐梨。"))
    assert _lead(*asked) == "记者：那位老人后来给您送梨吗？\n老周："
    assert _lead(*asked, forbidden="梨") is None
    told = (("老周", "我母亲退了票。退票扣了她四十块钱。"),)
    assert _lead(*told, forbidden="票") is None


@pytest.mark.parametrize(
    ("text", "is_open"),
    [
        pytest.param("第二年跑了十九天，油钱都没挣回来", True, id="the second year of what"),
        pytest.param("我们搬到海边的第二年跑了十九天", False, id="of what is told"),
        pytest.param("那天我在家里包了一百个饺子", True, id="on which day"),
        pytest.param("下雪那天我在家里包了一百个饺子", False, id="on a day that is told"),
        pytest.param("只有一个条件：在学校门口给我留两分钟", True, id="a condition of what"),
        pytest.param("借书只有一个条件：看完要写一句话", True, id="a condition that opens with little"),
        pytest.param("最坏的情况是失去四千万的销售额", True, id="the worst of what"),
        pytest.param("而全年的支出是六百万元", True, id="which year"),
        pytest.param("去年全年的支出是六百万元", False, id="a year that is told"),
        pytest.param("看见鸡在用八百年前的碗吃饭", True, id="seen by whom"),
        pytest.param("我看见鸡在用八百年前的碗吃饭", False, id="seen by the speaker"),
        pytest.param("比赛以后我看了一百遍，现在做梦还看", True, id="looked at what"),
        pytest.param("比赛以后我看了一百遍录像", False, id="looked at what is told"),
        pytest.param("三十四个护士，二十九个反对", True, id="against what"),
        pytest.param("四十分钟到了，小狗果然没叫", True, id="what was expected"),
        pytest.param("是第四天晚上有两个木匠来敲门", True, id="the fourth day of what, told by 是"),
        pytest.param("我铺了两张床，第二天他们给了我两千块", True, id="a bed is nobody's name"),
        pytest.param("又熬了八个月呢，因为工资还没发", True, id="who went on"),
        pytest.param("我又熬了八个月呢，因为工资还没发", False, id="who went on is told"),
        pytest.param("唱到第三年，有个孩子来问我", True, id="sung since when"),
        pytest.param("第三，我们跟邮局一起送货", True, id="the third of what"),
        pytest.param("同样是一碗汤，在山上卖三十块", True, id="the same as what"),
        pytest.param("我丈夫很得意，多吃了半碗粥", True, id="of what one is proud"),
        pytest.param("我们鼓掌的时候，我丈夫很得意，多吃了半碗粥", False, id="of what he heard"),
        pytest.param("改变主意，是因为第二年夏天的检查", True, id="of what one thought anew"),
        pytest.param("前者由我们选，后者由馆长选", True, id="which two"),
        pytest.param("车开了六个小时，谁也没说话", True, id="which drive"),
        pytest.param("退票扣了她四十七块钱", True, id="whom"),
        pytest.param("公司赔了他们八十块钱", True, id="whom it pays, and not itself"),
        pytest.param("这对夫妻搬家，公司赔了他们八十块钱", False, id="whom the clause before names"),
        pytest.param("我母亲退票，扣了她四十七块钱", False, id="whom the quote names"),
        pytest.param("去年春天，它封闭了九天", True, id="what, after a time alone"),
        pytest.param("去年春天，大桥坏了，它封闭了九天", False, id="what the quote names"),
        pytest.param("库存少了六成，债也还清了", True, id="since when"),
        pytest.param("换了仓库以后，库存少了六成", False, id="since when, and told so"),
        pytest.param("其他人都住在山下", False, id="other people are no pronoun"),
        pytest.param("我们计划把产量提高一倍", False, id="raised twice as high"),
    ],
)
def test_what_leaves_open_of_what_it_tells_is_known(text: str, *, is_open: bool) -> None:
    assert leaves_open(text) is is_open


def test_a_number_of_what_cannot_be_shown_is_not_asked_for() -> None:
    told, others = "只有一个条件：每天早上给我留五十三块。", "后来他们又卖了四十块。"
    shown = Document(passage("我同意把老房子租给学校。", told, others))
    hidden = Document(passage("我同意把老房子租给学校，一天五十块。", told, others))
    leads = [
        [item.passage for item in number_in_quote.items(whole, Tally(), set()) if item.key.startswith("五十三")]
        for whole in (shown, hidden)
    ]
    assert leads == [["店主：我同意把老房子租给学校。只有一个条件：每天早上给我留＿＿。"], []]


def test_a_narrator_does_not_go_on_with_what_a_speaker_told() -> None:
    told, text = ("老周", "我同意把房子租给学校。"), "改变主意，是因为第二年夏天的检查"
    by_narrator = Document(dialogue(told, (None, f"{text}。")))
    by_speaker = Document(dialogue(told, ("老王", f"{text}。")))
    assert lead_of_quote(by_narrator, by_narrator.spots[-1], text, lambda _: True) is None
    assert (
        lead_of_quote(by_speaker, by_speaker.spots[-1], text, lambda _: True) == "老周：我同意把房子租给学校。\n老王："
    )


def test_what_is_said_again_and_again_takes_no_time() -> None:
    """A pattern with two ways for each word would never come to an end."""
    assert not leaves_open("就也又还都" * 60)
    assert leaves_open("也去过，又学过，" * 40 + "买了很多")


def test_nothing_is_shown_that_tells_the_answer_where_nothing_is_needed() -> None:
    said = ("老周", "我家在山上。我父亲在海边的工厂里工作了很多年。")
    assert _lead(said) == "老周：我家在山上。"
    assert _lead(said, forbidden="山上") == "老周："


@pytest.mark.parametrize(
    ("said", "passage", "is_open"),
    [
        pytest.param(
            "有个姑娘送来一把旧伞，修好了不肯要，我听说那是她奶奶的伞。", "我听说那是她奶奶的伞", True, id="whose"
        ),
        pytest.param(
            "那年下了两个月的雨，我听说她奶奶的伞丢了。", "我听说她奶奶的伞丢了", False, id="nobody brought in"
        ),
        pytest.param(
            "有个姑娘送来一把旧伞，修好了不肯要，我听说那把伞有六十年了。",
            "我听说那把伞有六十年了",
            False,
            id="of nobody",
        ),
    ],
)
def test_nobody_is_spoken_of_who_is_brought_in_by_what_is_left_out(said: str, passage: str, *, is_open: bool) -> None:
    [spot] = Document(dialogue(("老周", said))).spots
    assert _points_over_gap(Lead(), spot, passage) is is_open


def test_nothing_is_compared_with_what_is_left_out() -> None:
    [spot] = Document(dialogue(("老周", "如今也没好到哪儿去，六间屋子漏了四间。"))).spots
    assert _points_over_gap(Lead(told="房子旧得很。……"), spot, spot.source)
    assert not _points_over_gap(Lead(told="房子旧得很。"), spot, spot.source)


@pytest.mark.parametrize(
    ("before", "is_shown"),
    [
        pytest.param("我儿子说他不想修船。", True, id="who said it"),
        pytest.param("我儿子今年住在南京。", False, id="nobody said it"),
    ],
)
def test_what_somebody_said_too_is_shown_or_not_asked_about(before: str, *, is_shown: bool) -> None:
    lead = _lead(("记者", "您儿子呢？"), ("老周", before), ("老李", "我十五岁的时候也这么说，结果修了三十九年。"))
    assert (lead is not None) is is_shown
    [spot] = Document(dialogue(("老周", "冬天反过来，水要烧到四十度。"))).spots
    assert _points_over_gap(Lead(told="最难的是水。……"), spot, spot.source)
    assert not _points_over_gap(Lead(told="夏天水里要加冰。"), spot, spot.source)


@pytest.mark.parametrize(
    ("above", "told", "is_open"),
    [
        pytest.param("记者：您卖了第一条船？", "……我高兴得很，跑去看他开船。", True, id="of whom nothing is shown"),
        pytest.param("记者：他后来买船了吗？", "……我高兴得很，跑去看他开船。", False, id="whom the question names"),
        pytest.param("记者：您卖了第一条船？", "……隔壁的师傅来了，我看他开船。", False, id="who is named first"),
        pytest.param("记者：您卖了第一条船？", "卖给老范了。我跑去看他开船。", False, id="nothing left out"),
    ],
)
def test_nobody_is_meant_by_a_pronoun_whom_what_is_left_out_names(above: str, told: str, *, is_open: bool) -> None:
    [spot] = Document(dialogue(("老周", "后来我退了老范九块钱。"))).spots
    assert _points_over_gap(Lead(above=above, told=told), spot, spot.source) is is_open


def test_nothing_is_refused_that_is_left_out() -> None:
    [spot] = Document(dialogue(("老周", "我说不行，台上静九秒钟，观众就走了。"))).spots
    assert _points_over_gap(Lead(told="第二集。……"), spot, spot.source)
    assert not _points_over_gap(Lead(told="她要停下来不说话。"), spot, spot.source)


def test_nothing_is_so_long_after_what_is_not_shown() -> None:
    assert _is_open(Lead(), "八年后再去，树还在")
    assert not _is_open(Lead(told="那年我们种了三棵树。"), "八年后再去，树还在")


def test_no_place_is_spoken_of_that_is_left_out() -> None:
    [spot] = Document(dialogue(("老周", "前年房子拆了，我们搬到河边。"))).spots
    assert _points_over_gap(Lead(told="……那儿安静，就是冷。"), spot, spot.source)
    assert not _points_over_gap(Lead(told="我们住在山上。那儿安静，就是冷。"), spot, spot.source)
