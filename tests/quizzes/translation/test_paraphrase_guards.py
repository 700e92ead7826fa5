"""A wording is asked for only where a clause says the whole, and no option is put together wrongly."""

from __future__ import annotations

import pytest

from quizzes.translation.paraphrase_forms import Form, Option, are_of_kind, found_in, is_date, tears_a_word
from quizzes.translation.unsaid_wordings import Put, is_of_others, is_said_of_any, is_unsaid
from tests.quizzes.translation.test_paraphrase import items


@pytest.mark.parametrize(
    ("source", "keys"),
    [
        pytest.param("店里来了一百多个人。", ["店里来了超过一百个人"], id="told"),
        pytest.param("店里没来一百多个人。", [], id="denied"),
        pytest.param("店里平时也就来三十多个人。", [], id="at most"),
        pytest.param("店里顶多来三十来个人。", [], id="at most, of about so many"),
        pytest.param("最多的一天店里来了大约三十个人。", ["最多的一天店里来了差不多三十个人"], id="on the day of most"),
        pytest.param("我以为店里来了一百多个人。", [], id="thought"),
        pytest.param("店里全是灯，墙上挂着三十多盏。", [], id="of what is named before"),
        pytest.param("店里很亮，墙上挂着三十多盏灯。", ["墙上挂着超过三十盏灯"], id="of what is named there"),
        pytest.param("店里来了一百多个人似的。", [], id="as if"),
        pytest.param("来了一百多个人，店里很吵。", [], id="without where, and cut off"),
        pytest.param("今天的气温超过二十多度。", [], id="over more than so many"),
        pytest.param("修一口钟至少要三个月。", ["修一口钟要三个月以上"], id="who does it is anybody"),
        pytest.param("我修钟花了两年以上，不能快。", ["我修钟花了至少两年"], id="who does it is told"),
        pytest.param("我写着“修钟花了两年以上，不能快”。", [], id="half of a quotation"),
        pytest.param(f"{'老周在那里擦零件，' * 3}我修钟花了两年以上。", ["我修钟花了至少两年"], id="a sentence"),
        pytest.param(f"{'老周在那里擦零件，' * 20}我修钟花了两年以上。", [], id="too long a sentence"),
        pytest.param("是修一口钟至少要三个月。", [], id="of what it is said"),
        pytest.param("谁修一口钟至少要三个月。", [], id="who does it is asked"),
        pytest.param("修一口钟至少多三个月。", [], id="many more"),
        pytest.param("他大概一个人在家。", [], id="probably alone"),
        pytest.param("店里大概有一百个人。", ["店里差不多有一百个人"], id="so many people"),
        pytest.param("我们约三个朋友吃饭。", [], id="to ask friends out"),
        pytest.param("公司约三十位员工来了。", ["公司差不多三十位员工来了"], id="about so many"),
        pytest.param("我们以前一直以为猫不怕水。", [], id="what one no longer thinks"),
        pytest.param("我们一直以为猫不怕水。", ["我们始终以为猫不怕水"], id="what one thought"),
        pytest.param("我不用告诉他。", ["我不需要告诉他"], id="need not"),
        pytest.param("我不用告诉他吧，老周说。", [], id="need not, one supposes"),
        pytest.param("你们别站在门口。", ["你们不要站在门口"], id="not to stand there"),
        pytest.param("你们别站着发呆。", [], id="what nobody would bid"),
        pytest.param("我可以留三个星期。", ["我能留三个星期"], id="can, of somebody"),
        pytest.param("我可以学唱歌，不过没有时间。", ["我能学唱歌"], id="can, before a but"),
        pytest.param("我可以学唱歌，可以学跳舞，画画不行。", [], id="can, the first of a row"),
        pytest.param("机器可以留三个星期。", [], id="can, of a thing that has no duty"),
        pytest.param("我可以留很久。", [], id="can, for how long"),
        pytest.param("二十多米。", ["超过二十米"], id="long enough"),
        pytest.param("十多米。", [], id="too short"),
        pytest.param(f"老周修一口{'很旧很旧的' * 8}钟至少要三个月。", [], id="too long"),
    ],
)
def test_a_wording_is_asked_for_where_its_clause_says_the_whole(source: str, keys: list[str]) -> None:
    assert [item.key for item in items(source)] == keys


def test_no_degrees_are_counted_up_to_a_sum() -> None:
    [item] = items("今天的水有三十多度。")
    assert {wrong.option for wrong in item.distractors} == {"今天的水有不到三十度", "今天的水有将近三十度"}


@pytest.mark.parametrize(
    ("name", "words", "expected"),
    [
        pytest.param("adj", "高兴", True, id="a feeling"),
        pytest.param("adj", "跑步", False, id="a deed"),
        pytest.param("verb", "排队", True, id="a verb with its object"),
        pytest.param("verb", "桌子", False, id="a thing"),
    ],
)
def test_a_field_holds_what_its_name_calls_for(name: str, words: str, *, expected: bool) -> None:
    assert are_of_kind({name: words}) is expected


@pytest.mark.parametrize(
    ("wording", "parts", "expected"),
    [
        pytest.param("不仅是{a}，也是{b}", ("我卖零件", "他修旧钟"), True, id="not only before clauses"),
        pytest.param("不仅是{a}，也是{b}", ("杯子变了", "茶变了"), True, id="not only before what has changed"),
        pytest.param("不仅是{a}，也是{b}", ("变小了", "变堵了"), True, id="not only before what became of it"),
        pytest.param("不仅是{a}，也是{b}", ("钟", "零件"), False, id="not only before things"),
        pytest.param("又{a}又{b}", ("我卖零件", "他修旧钟"), False, id="another wording"),
    ],
)
def test_a_wording_stands_before_what_it_takes(wording: str, parts: tuple[str, str], *, expected: bool) -> None:
    option = Option(wording=wording, ja="", en="")
    assert is_of_others(option, dict(zip("ab", parts, strict=True))) is expected


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        pytest.param("老周一天跑", True, id="behind what somebody does"),
        pytest.param("老周一天卖了", True, id="behind what somebody has done"),
        pytest.param("老周的徒弟", False, id="behind whoever there is"),
        pytest.param("老周的徒弟有", False, id="behind 有"),
    ],
)
def test_no_less_than_so_much_stands_behind_what_is_done(before: str, *, expected: bool) -> None:
    option = Option(wording="少于{n}", ja="", en="")
    assert is_unsaid(Put(option=option, fields={"n": "十个"}, says="少于十个", before=before, after="")) is expected


@pytest.mark.parametrize(
    ("wording", "deed", "expected"),
    [
        pytest.param("不能不{v}", "透明", True, id="what something is like"),
        pytest.param("不可以{v}", "耐用", True, id="what something is like, and must not be"),
        pytest.param("不{v}不行", "可靠", True, id="what something is like, denied"),
        pytest.param("不能不{v}", "防水", True, id="what something is like, by the dictionary alone"),
        pytest.param("不能不{v}", "早起", False, id="what somebody does"),
        pytest.param("不能不{v}", "认真听", False, id="how somebody does it"),
        pytest.param("始终{v}", "透明", False, id="another wording"),
    ],
)
def test_no_quality_is_a_duty(wording: str, deed: str, *, expected: bool) -> None:
    option = Option(wording=wording, ja="", en="")
    says = wording.replace("{v}", deed)
    assert is_unsaid(Put(option=option, fields={"v": deed}, says=says, before="杯子", after="")) is expected


@pytest.mark.parametrize(
    ("wording", "deed", "expected"),
    [
        pytest.param("不可以{v}", "量一遍", True, id="once, forbidden"),
        pytest.param("不愿意{v}", "试两次", True, id="twice, without a wish"),
        pytest.param("没办法{v}", "歇一会儿", True, id="for a while, unable"),
        pytest.param("不{v}也行", "擦一下", True, id="for a moment, free not to"),
        pytest.param("以前{v}，现在不{v}", "走一趟", True, id="one way, in the second half"),
        pytest.param("从来不{v}", "試幾次", True, id="some times, in traditional characters"),
        pytest.param("不愿意{v}", "再试两次", False, id="twice again"),
        pytest.param("不可以{v}", "每个人试一次", False, id="once each"),
        pytest.param("不可以{v}", "一次性付清", False, id="all at once"),
        pytest.param("不可以{v}", "睡一下午", False, id="a whole afternoon"),
        pytest.param("不可以{v}", "错过下一次", False, id="the next time"),
        pytest.param("不{v}不行", "量一遍", False, id="once, and it is denied twice"),
        pytest.param("不必{v}", "量一遍", False, id="once, which need not be"),
        pytest.param("必须{v}", "量一遍", False, id="once, and nothing is denied"),
        pytest.param("不可以{v}", "量尺寸", False, id="not counted"),
    ],
)
def test_a_deed_that_is_counted_is_not_denied(wording: str, deed: str, *, expected: bool) -> None:
    option = Option(wording=wording, ja="", en="")
    says = wording.replace("{v}", deed)
    assert is_unsaid(Put(option=option, fields={"v": deed}, says=says, before="老周", after="")) is expected


@pytest.mark.parametrize(
    ("wording", "verb", "expected"),
    [
        pytest.param("曾经{verb}", "骗过任何人", True, id="anybody, and nothing is denied"),
        pytest.param("不能不{verb}", "告诉任何人", True, id="anybody, and it is denied twice"),
        pytest.param("以前{verb}，现在不{verb}", "相信任何人", True, id="anybody, of which one half denies it"),
        pytest.param("最近没有{verb}", "骗过任何人", False, id="anybody, and it is denied"),
        pytest.param("曾经{verb}", "答应不骗任何人", False, id="anybody, and its own words deny it"),
        pytest.param("曾经{verb}", "骗过人", False, id="somebody"),
    ],
)
def test_anybody_is_spoken_of_behind_a_negation(wording: str, verb: str, *, expected: bool) -> None:
    assert is_said_of_any(wording, {"verb": verb}) is expected


@pytest.mark.parametrize(
    ("source", "options"),
    [
        pytest.param(
            "我自己却从来没有坐过飞机。",
            {"我自己却一次也没有坐过飞机", "我自己却曾经坐过飞机", "我自己却很久没有坐过飞机"},
            id="no time behind 却",
        ),
        pytest.param(
            "我从来没有坐过飞机。",
            {"我一次也没有坐过飞机", "我曾经坐过飞机", "我很久没有坐过飞机", "我最近没有坐过飞机"},
            id="a time behind who does it",
        ),
        pytest.param(
            "我从来没有骗过任何人。",
            {"我一次也没有骗过任何人", "我很久没有骗过任何人", "我最近没有骗过任何人"},
            id="anybody behind a negation alone",
        ),
        pytest.param(
            "她搬走以后还偶尔写信给我。",
            {"她搬走以后有时候还写信给我", "她搬走以后还经常写信给我", "她搬走以后还总是写信给我"},
            id="a time before 还, and still not never",
        ),
        pytest.param(
            "河水每年的深度不到零点四米。",
            {"河水每年的深度少于零点四米", "河水每年的深度零点四米以上", "河水每年的深度零点四米左右"},
            id="no sum of a part",
        ),
        pytest.param(
            "爷爷离开我们十多年了。",
            {"爷爷离开我们超过十年了", "爷爷离开我们将近十年了", "爷爷离开我们整整十年了"},
            id="what has come to so much is not said to be no less",
        ),
        pytest.param(
            "水手每晚睡五个小时左右。",
            {
                "水手每晚睡差不多五个小时",
                "水手每晚睡五个小时以上",
                "水手每晚正好睡五个小时",
                "水手每晚最多睡五个小时",
            },
            id="at most before the verb",
        ),
        pytest.param(
            "河边的风越来越大了。",
            {"河边的风逐渐变得更大", "河边的风没有以前那么大", "河边的风跟以前一样大"},
            id="without the 了 of the clause",
        ),
        pytest.param(
            "由于木头太湿，所以门关不上。",
            {"因为木头太湿，所以门关不上", "虽然木头太湿，但是门关不上", "如果木头太湿，那么门关不上"},
            id="another word for because",
        ),
    ],
)
def test_a_wording_stands_where_people_put_it(source: str, options: set[str]) -> None:
    [item] = items(source)
    assert set(item.all_options) == options


@pytest.mark.parametrize(
    ("source", "keys"),
    [
        pytest.param("他可能就得多等三年。", [], id="nobody says that one cannot possibly have to"),
        pytest.param("他可能就是新来的老师。", ["他也许就是新来的老师"], id="that he cannot possibly be is said"),
        pytest.param("店里的客人增加约三百个。", [], id="by so many, without 了"),
        pytest.param("他偶尔也喝一杯酒。", [], id="one cup at no time"),
        pytest.param("他很可能是新来的老师。", [], id="very much perhaps"),
        pytest.param("船上的灯偶尔声音很大。", [], id="what it is said of stands behind"),
        pytest.param("箱子稍微有点重。", [], id="slightly extremely heavy"),
        pytest.param("这里的早饭非常一般。", [], id="extremely ordinary"),
        pytest.param("店里的箱子特别满。", [], id="extremely full"),
        pytest.param("钟声在大约三公里的范围内。", [], id="where, of what follows"),
        pytest.param("这个消息让人不得不担心孩子。", [], id="made to be glad to"),
        pytest.param("我不得不佩服她的勇气。", [], id="to admire is no constraint"),
        pytest.param("现在是越来越冷。", [], id="how it compares behind 是"),
        pytest.param("我学木工就要二十多年了。", [], id="what comes soon is no more than it"),
        pytest.param("这种胶水可以修船。", [], id="a kind of thing has no duty"),
        pytest.param("我一直不明白他的意思。", [], id="nobody only lately refuses"),
        pytest.param("店里的客人增加了约三百个。", ["店里的客人增加了差不多三百个"], id="by so many, with 了"),
    ],
)
def test_a_key_is_as_people_put_it_beside_two_others(source: str, keys: list[str]) -> None:
    assert [item.key for item in items(source)] == keys


@pytest.mark.parametrize(
    ("source", "keys"),
    [
        pytest.param("我大概会写：钟不是用来看的。", [], id="the verb waits for what is written"),
        pytest.param("我大概会讲笑话：钟不是用来看的。", ["我很可能会讲笑话"], id="what is written is told"),
        pytest.param("那种木头特别贵：一块要三千元。", ["那种木头贵极了"], id="what it is like is told"),
    ],
)
def test_a_clause_is_whole_before_a_colon(source: str, keys: list[str]) -> None:
    assert [item.key for item in items(source)] == keys


@pytest.mark.parametrize(
    ("amount", "after", "expected"),
    [
        pytest.param("二十年", "前", True, id="so long ago"),
        pytest.param("二十年", "的钟", False, id="so old"),
        pytest.param("", "前", False, id="no amount"),
        pytest.param("二十个", "前", False, id="no time"),
    ],
)
def test_a_date_is_an_amount_of_time_counted_from_now(amount: str, after: str, *, expected: bool) -> None:
    assert is_date(amount, after) is expected


@pytest.mark.parametrize(
    ("sign", "unless", "found", "is_barred"),
    [
        pytest.param("多", "", ["多"], False, id="nothing bars it"),
        pytest.param("多", "很", ["多"], True, id="barred"),
        pytest.param("少", "", [], False, id="without its sign"),
    ],
)
def test_a_form_is_looked_for_by_its_sign(sign: str, unless: str, found: list[str], *, is_barred: bool) -> None:
    form = Form(family="over", signs=(sign,), said="多", unless=unless, options=())
    assert [each.group() for each in form.found_in("很多")] == found
    assert form.is_barred("很多") is is_barred


@pytest.mark.parametrize(
    ("text", "is_torn"),
    [
        pytest.param("他不用心听课", True, id="attentive"),
        pytest.param("老师一定要见大家", False, id="must"),
        pytest.param("你们必须得去一趟", False, id="must, in two words"),
        pytest.param("孩子不用陪着去", False, id="need not"),
        pytest.param("这条河大约三百公里长", False, id="a number, which is no verb"),
    ],
)
def test_a_wording_ends_where_a_word_does(text: str, *, is_torn: bool) -> None:
    assert any(tears_a_word(found, text) for _, found in found_in(text)) is is_torn
