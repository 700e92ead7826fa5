"""A claim is told of its speaker, and only where it says by itself what the text says."""

from __future__ import annotations

import pytest

from quizzes.comprehension.claims.claim import claims, claims_of
from quizzes.comprehension.claims.claim_edits import claim_edits
from quizzes.comprehension.own_institution import names_own
from quizzes.distractors.clauses.claim_gaps import lacks_what_it_is_about
from quizzes.distractors.document import Document
from tests.quizzes.comprehension.passages import passage
from tests.quizzes.talks import talk


def told(source: str, speaker: str | None = "林芳") -> list[str]:
    return [claim.said for claim in claims(Document(talk((speaker, source, None), language=None)))]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("上海的房租越来越高。", "上海的房租越来越高", id="as it is said"),
        pytest.param("反之，上海的房租越来越高。", "上海的房租越来越高", id="against what was said"),
        pytest.param("上海的房租越来越高啊。", "上海的房租越来越高", id="as nobody tells it"),
        pytest.param("学生们都来报名，我们只好加了一场考试。", "学生们都来报名", id="we after others"),
        pytest.param("学校给我们买了两台机器。", "学校给他们买了两台机器", id="for us"),
        pytest.param("我们做大模型，跟金融没有关系。", "他们做大模型，跟金融没有关系", id="we are they"),
        pytest.param("我父亲守了三十年。", "自己的父亲守了三十年", id="my father"),
        pytest.param("我曾祖父守了三十年。", "自己的曾祖父守了三十年", id="his grandfather"),
        pytest.param("我二叔守了三十年。", "自己的二叔守了三十年", id="his second brother"),
        pytest.param("小时候我最怕的是台风。", "自己小时候最怕的是台风", id="I after a time"),
        pytest.param("我学画才三个星期，手很疼。", "自己学画才三个星期，手很疼", id="for three weeks by now"),
        pytest.param("学校的老师教我写字。", "学校的老师教林芳写字", id="me after somebody else"),
        pytest.param("去年冬天，我去过一次北京。", "自己去年冬天去过一次北京", id="oneself before a time"),
        pytest.param("以前我喝咖啡，现在我喝茶。", "自己以前喝咖啡，现在喝茶", id="oneself once"),
        pytest.param("前年我的摩托坏在半路。", "前年自己的摩托坏在半路", id="mine after a time"),
        pytest.param("上个月我妈妈病了。", "自己的妈妈上个月病了", id="a relative before a time"),
        pytest.param(
            "前年我公公的摩托坏在半路。", "前年自己公公的摩托坏在半路", id="what is a relative's, after a time"
        ),
        pytest.param("更麻烦的是，学校的考试很难。", "学校的考试很难", id="more so than what"),
        pytest.param(
            "去年春天学校修了路，它因为下雨关了九天。",
            "去年春天学校修了路，它因为下雨关了九天",
            id="a school, after a time",
        ),
        pytest.param("那时候的学校都是木头的。", "当年的学校都是木头的", id="of those years"),
        pytest.param("值得一提的是，学校的考试很难。", "学校的考试很难", id="worth to be told"),
        pytest.param("有意思的是，學校的考試很難。", "學校的考試很難", id="told as a curious thing"),
        pytest.param("爹在学校门口站了一夜。", "自己的爹在学校门口站了一夜", id="as one calls one's own father"),
        pytest.param("媽在學校門口站了一夜。", "自己的媽媽在學校門口站了一夜", id="mother, traditional"),
        pytest.param("爹妈在学校门口站了一夜。", "爹妈在学校门口站了一夜", id="parents, whose nobody knows"),
        pytest.param("本行的客户去年少了一半。", "他们行的客户去年少了一半", id="one's own bank"),
        pytest.param("我看，学校的考试还是很难。", "学校的考试还是很难", id="what it seems"),
        pytest.param(
            "学校门口卖花的，我看差不多全是老人。", "学校门口卖花的，差不多全是老人", id="what it seems of whom"
        ),
        pytest.param("厨师林芳，做了三十年面条。", "厨师林芳做了三十年面条", id="one of a list of guests"),
        pytest.param("本店的客人很多。", "他们店的客人很多", id="a shop of the speaker's"),
        pytest.param("本剧团成立于二〇〇三年。", "他们剧团成立于二〇〇三年", id="a troupe of the speaker's"),
        pytest.param("本协会每年开两次大会。", "他们协会每年开两次大会", id="a society of the speaker's"),
        pytest.param("我校去年办了一个新班。", "他们学校去年办了一个新班", id="a school of the speaker's"),
        pytest.param("我司去年办了一个新班。", "他们公司去年办了一个新班", id="a company of the speaker's"),
        pytest.param("本课题组去年办了一个新班。", "他们课题组去年办了一个新班", id="a group of the speaker's"),
        pytest.param("两本社刊放在门口的桌子上。", "两本社刊放在门口的桌子上", id="two copies"),
        pytest.param("日本公司的客人很多。", "日本公司的客人很多", id="a company of Japan"),
        pytest.param(
            "学校的老师结婚第二天就回来上课。", "学校的老师结婚第二天就回来上课", id="the day after a wedding"
        ),
        pytest.param("先说明一下，学校的考试很难。", "学校的考试很难", id="what leads to it"),
        pytest.param("那么，学校的考试很难。", "学校的考试很难", id="那么 that only ties"),
        pytest.param("再说了，学校的考试很难。", "学校的考试很难", id="besides, that only ties"),
        pytest.param("我们这家小店的客人很多。", "他们这家小店的客人很多", id="a shop of ours"),
        pytest.param("客人里一位是老师；一位是医生。", "客人里一位是老师；一位是医生", id="two that are told in a row"),
        pytest.param("我跟经理讲话的时候，学校停电了。", "自己跟经理讲话的时候，学校停电了", id="a speech told of"),
        pytest.param(
            "一万多种野生植物，学校都有。",
            "一万多种野生植物，学校都有",
            id="what is counted, and said to be had",
        ),
        pytest.param("对对对，学校的考试很难。", "学校的考试很难", id="yes, three times"),
        pytest.param("学生们在门口等了一个多小时。", "学生们在门口等了一个多小时", id="an hour is no time when"),
        pytest.param("不少学生去年在外地开了学校。", "不少学生去年在外地开了学校", id="not a few who did it"),
        pytest.param("学生们毕业以后开了学校。", "学生们毕业以后开了学校", id="who did it after what"),
        pytest.param("哈哈哈，学校的考试很难。", "学校的考试很难", id="a laugh"),
        pytest.param("学校的课本跟我看到的不一样。", "学校的课本跟自己看到的不一样", id="me alone"),
        pytest.param("倒是我老家在湖南的一个县。", "自己的老家在湖南的一个县", id="what others do not"),
        pytest.param("我老家在湖南的一个县。", "自己的老家在湖南的一个县", id="home is one's own"),
        pytest.param("2017年我就出过一次错。", "自己2017年出过一次错", id="then is left over"),
        pytest.param("我再过三年就退休了。", "自己再过三年就退休了", id="then is needed"),
        pytest.param("去年公司一共收了五十元门票。", "去年公司一共收了五十元门票", id="charged for something"),
        pytest.param("全县有九个村子，其中五个没有水。", "全县有九个村子，其中五个没有水", id="five of nine"),
        pytest.param("我觉得学校的考试很难。", "学校的考试很难", id="a thought"),
        pytest.param("不过，学校的考试很难。", "学校的考试很难", id="a word that only ties is dropped"),
        pytest.param("说来好笑，学校的考试很难。", "学校的考试很难", id="a comment before it"),
        pytest.param("说得直白一点，学校的考试很难。", "学校的考试很难", id="a word on how it is put"),
        pytest.param("我在兰州的工地干了四十天又回来了。", "自己在兰州的工地干了四十天又回来了", id="back from there"),
        pytest.param("学校去年丢了五十三个球。", "学校去年丢了五十三个球", id="balls that are counted"),
        pytest.param(
            "学校在医院搬走后开门，已经不是好办法。",
            "学校在医院搬走后开门，已经不是好办法",
            id="not cut from what is said of it",
        ),
        pytest.param("2022年，学校的楼梯又窄又陡。", "2022年，学校的楼梯又窄又陡", id="a time before"),
        pytest.param("面粉是两百元，总共五百元。", "面粉是两百元，总共五百元", id="a sum"),
        pytest.param("第三代芯片卖得很好。", "第三代芯片卖得很好", id="the third of something"),
        pytest.param("老师的工资拖欠了七个月。", "老师的工资拖欠了七个月", id="wages of somebody"),
        pytest.param("玉香大姐每天早上打扫教室。", "玉香大姐每天早上打扫教室", id="a title with a name"),
        pytest.param("學校的考試很難。", "學校的考試很難", id="traditional"),
        pytest.param("转行完全是个意外。", "转行完全是个意外", id="what one does as the subject"),
        pytest.param("我断了两根肋骨，它倒站起来了。", "自己断了两根肋骨", id="then it does"),
        pytest.param("我爱人是学校的老师。", "自己的爱人是学校的老师", id="a husband or a wife"),
        pytest.param("因为下雨，学校放假了。", "因为下雨，学校放假了", id="a reason with what follows"),
        pytest.param("玻璃上只要有盐，光就会变弱。", "玻璃上只要有盐，光就会变弱", id="a whole condition"),
        pytest.param("我们去年开了店，不过你怎么看都行。", "他们去年开了店", id="the plain beginning"),
        pytest.param("别人以为我很闲，其实灯塔上有很多玻璃。", "灯塔上有很多玻璃", id="the fact after a belief"),
    ],
)
def test_a_statement_that_stands_by_itself_is_told_of_its_speaker(source: str, expected: str) -> None:
    assert told(source) == [expected]


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("学校的考试很难吗？", id="a question"),
        pytest.param(
            "1962年的一批学生来信，当时定的期限只有十年，按规定早就该销毁。", id="a noun that is counted, alone"
        ),
        pytest.param("我从工厂辞职才三个星期，准备了一整本书。", id="three weeks at a time told before"),
        pytest.param("一部没有名字的老片子，学校里放了五十年。", id="what is put first with a pause"),
        pytest.param("他们的考试很难。", id="somebody not named"),
        pytest.param("考试不会因为我们害怕就变得容易。", id="we are everybody"),
        pytest.param("我们每个人都要参加一次考试。", id="each of us is everybody"),
        pytest.param("学校想让学生知道我们有几台机器。", id="we behind others, who would be they"),
        pytest.param("这件事跟金融没有关系。", id="a thing not named"),
        pytest.param("是我父亲1946年从学校买下来的。", id="what is left out before shi"),
        pytest.param("我在学校一般两种同时用。", id="two kinds of what"),
        pytest.param("里头有两个写错的学生名字。", id="a place within what is not named"),
        pytest.param("要做很多实验和对比。", id="no subject"),
        pytest.param("不识字，天气预报也不信，早上起来看看蜂箱，就知道下不下雨。", id="no subject before a negation"),
        pytest.param("希望是个意外，别的我不知道。", id="a wish of nobody"),
        pytest.param("我看完考试的题目，他就走了。", id="what only leads to what somebody does"),
        pytest.param("很多人以为考试很难。", id="a belief of others"),
        pytest.param("考试好像很难。", id="a guess"),
        pytest.param("医院的大厅也算，学校放假了。", id="one more of what is not said"),
        pytest.param("犯困是一个，学校的考试很难。", id="one of what is not said"),
        pytest.param("林老师，学校每天限制六百人。", id="a call to somebody"),
        pytest.param("贵校每天限制六百个学生。", id="yours"),
        pytest.param("我说学校的考试很难。", id="words of one's own"),
        pytest.param("我跟经理讲，学校白天少一趟车。", id="words of one's own to somebody"),
        pytest.param("这家小店的客人很多。", id="which shop"),
        pytest.param("那位老板的客人很多。", id="which person"),
        pytest.param("去年实际生产一百二十八万辆。", id="who made what"),
        pytest.param("走到第三个的时候，学校的人都走了。", id="the third of several"),
        pytest.param("学校的老师照样穿了三个冬天。", id="all the same in spite of what"),
        pytest.param("墙上贴了几十张，有的是船，有的是车。", id="dozens of what"),
        pytest.param("我们就跟医院的老师商量。", id="then of a story"),
        pytest.param("这家客户账期从六十天拖到一百五十天。", id="which customer"),
        pytest.param("九个卸货口，约好八点到的车七点就来了六台。", id="a counted thing of no place"),
        pytest.param("五分地，好的年可以做八十斤。", id="a piece of land of nobody"),
        pytest.param("把学校的录音放给大家听。", id="an object before its verb"),
        pytest.param("一种好奇心推动大家。", id="an answer that leaves out its subject"),
        pytest.param("老师说“考试很难”。", id="words of somebody"),
        pytest.param("大家好，今天我们坐在夜市里。", id="a greeting"),
        pytest.param("如果有钱，学校就会买你的书。", id="half of a condition"),
        pytest.param("我们见了老师，我很高兴。", id="we and I at once"),
        pytest.param("护士把我叫过去，我一直擦桌子。", id="oneself would be the nurse"),
        pytest.param("我见了很多医生，有五十个医生拒绝了我。", id="oneself and the name at once"),
        pytest.param("我只能说，学校会推迟三个月。", id="words of one's own after only"),
        pytest.param("我想说的是，考试的题目很难。", id="what one wants to say"),
        pytest.param("当时的车速只有每小时三十公里。", id="how fast it was at what time"),
        pytest.param("去年春天，它因为下雨关了九天门。", id="a pronoun after a time alone"),
        pytest.param("前年十月，它們都關了門，老師也走了。", id="a pronoun after a time alone, traditional"),
        pytest.param("我也是老师的学生。", id="also without the other"),
        pytest.param("现在叫错的大概还有三个学生。", id="those who are not named"),
        pytest.param("我发现一条河从其中五个村子流过。", id="five of which"),
        pytest.param("公司收了五十元以后，游客少了。", id="charged for what"),
        pytest.param("也许老师要等很多年。", id="perhaps"),
        pytest.param("我们的统计把奶茶归到餐饮里。", id="of us all"),
        pytest.param("三年里我点了四百多杯，都是学生喝的。", id="cups of what"),
        pytest.param("跟不上啊，手太慢了。", id="a cry"),
        pytest.param("老林，六十四岁，在镇上开了一家店。", id="a name with an age and no more"),
        pytest.param("第二天，学校的考试取消了。", id="the day after what"),
        pytest.param("后来学校的考试取消了。", id="after what"),
        pytest.param("那一年学校的考试很难。", id="in which year"),
        pytest.param("我爷爷点了灯，让我跟在后面。", id="oneself would be the grandfather"),
        pytest.param("一共记了五万八千多位顾客。", id="a verb taken for a noun"),
        pytest.param("换了我，也会骂公司两句。", id="in whose place"),
        pytest.param("我装了以后，学校的人都很高兴。", id="put in what"),
        pytest.param("我干了四十天又回来了。", id="back from where"),
        pytest.param("第三代宁可多花一点钱。", id="the third of what"),
        pytest.param("我们第一代是十一秒，学校的人都知道。", id="our first of what"),
        pytest.param("学校的十一个里头有七个不来。", id="seven of what"),
        pytest.param("1996年，工资拖欠了七个月。", id="whose wages"),
        pytest.param("买了以后的头三个月里，学校会来四次电话。", id="bought what"),
        pytest.param("最惨的一次是去年的中秋节。", id="one time of what"),
        pytest.param("大姐每天早上打扫教室。", id="a title without its name"),
        pytest.param("我们公司去年没有跟。", id="gone along with what"),
        pytest.param("学校的人点头，里头可能是同意，可能是你接着说。", id="one of several things that it may mean"),
        pytest.param("学校的考试很难，我答不上来。", id="an answer to what"),
        pytest.param("去年一位学生考完试五分钟。", id="five minutes and no more"),
        pytest.param("学校去年丢了五十三个。", id="lost fifty-three of what"),
        pytest.param("有一位退休的老师说得十分透彻。", id="said so well what"),
        pytest.param("三年以后，学校的学生少了一半。", id="three years after what"),
        pytest.param("出土的时候没人在意，学校的院子里碎成五块。", id="what was found"),
        pytest.param("老街，三楼，木楼梯又窄又陡。", id="things that are only named"),
        pytest.param("最多七户，学校的车骑四十多公里。", id="a number that is only named"),
        pytest.param("我们公司想让孩子们知道，你们的学校很大。", id="known what"),
        pytest.param("头两条得罪了公司，第三条得罪了学校。", id="the first two of what"),
        pytest.param("我一听，第二天就离开了公司。", id="heard what"),
        pytest.param("信上说，学校的人走了三十七天。", id="what a letter says"),
        pytest.param("公司在报告里预测，降到五毛钱至少要二十五年。", id="what falls so far"),
        pytest.param("公司的老师不反对，三个月来了十四万人。", id="against what"),
        pytest.param("学校也做过一次，三个月来了十四万人。", id="did what, too"),
        pytest.param("画到第二年，学校停了三天电。", id="up to what"),
        pytest.param("一百多年，听起来学校很老。", id="a time that is judged"),
        pytest.param("话还没说完，学校就停了三天电。", id="whose words"),
        pytest.param("我爹在学校里带徒弟，我就躲在门后偷看。", id="the father, and then oneself"),
        pytest.param("我看差不多全是老人。", id="of whom it seems so"),
        pytest.param("我掰着指头一算，四十来天，还包括睡觉的。", id="so many days of what"),
        pytest.param("我叫林芳，在学校教书。", id="who is named by the question"),
        pytest.param("四月二十六号，晚上七点，已经卖了三百张票。", id="the time of the show"),
        pytest.param("爸，学校的学生去年少了一半，可是老师没有少。", id="who is called"),
        pytest.param("师傅，学校的学生去年少了一半。", id="who is called by a title"),
        pytest.param("倒是我爸，嘴上没说，第二天给学校买了一双鞋。", id="a pause after the one who does it"),
    ],
)
def test_what_does_not_stand_by_itself_is_no_claim(source: str) -> None:
    assert told(source) == []


@pytest.mark.parametrize(
    ("source", "speaker", "expected"),
    [
        pytest.param(
            "学校放假了我就休息，一年休息七十天。",
            "林芳",
            ["学校放假了我就休息，一年休息七十天"],
            id="the first person stays",
        ),
        pytest.param("我在臺北的學校教書。", "林芳", ["我在臺北的學校教書"], id="traditional"),
        pytest.param(
            "我写过“互联网”的书。",
            "林芳",
            ["我写过“互联网”的书"],
            id="quotation marks within",
        ),
        pytest.param(
            "那时候我在学校里教书三十年。",
            "林芳",
            ["当时我在学校里教书三十年"],
            id="a time then, which is no time of today",
        ),
        pytest.param("我觉得学校的考试很难。", "林芳", ["学校的考试很难"], id="a thought of no person"),
        pytest.param("学校的考试很难。", "林芳", ["学校的考试很难"], id="no person"),
        pytest.param("我在学校里教书三十年。", None, [], id="a narrator of whom nobody knows"),
    ],
)
def test_a_statement_in_the_first_person_is_told_in_the_words_of_its_speaker(
    source: str, speaker: str | None, expected: list[str]
) -> None:
    document = Document(talk((speaker, source, None), language=None))
    longest = [next(claims_of(document, spot, is_direct=True), None) for spot in document.spots]
    assert [claim.said for claim in longest if claim is not None] == expected


def test_a_pronoun_that_is_certain_is_told_by_name() -> None:
    document = Document(passage("店里来过一位老先生。", "他每天都来看书，看了二十年。"))
    claim = claims(document)[-1]
    assert claim.said == "老先生每天都来看书，看了二十年"
    assert claim.quote == "他每天都来看书，看了二十年"
    assert claim.is_named


def test_whose_daughter_somebody_is_is_told_with_a_particle() -> None:
    document = Document(passage("店里来过一位老先生。", "他女儿从北京赶来，给每个人鞠了一躬。"))
    assert claims(document)[-1].said == "老先生的女儿从北京赶来，给每个人鞠了一躬"


def test_who_somebody_is_is_said_of_no_bare_noun() -> None:
    document = Document(passage("店里来过一位老先生。", "他叫龙一帆，在社里看了二十年的书。"))
    assert not [claim for claim in claims(document) if "老先生叫" in claim.said]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("公司有一位朋友，他明年毕业。", ["公司有一位朋友，他明年毕业"], id="of somebody"),
        pytest.param("窗边有一张桌子，他明年毕业。", [], id="of a thing"),
    ],
)
def test_a_pronoun_in_a_later_clause_means_somebody_named_before(source: str, expected: list[str]) -> None:
    assert told(source) == expected


def test_a_pronoun_within_a_clause_is_told_by_no_bare_noun() -> None:
    document = Document(passage("店里来过一位老先生。", "我早就不记得他了。"))
    assert not [claim for claim in claims(document) if "老先生了" in claim.said]


def test_a_narrator_has_no_first_person() -> None:
    assert told("我们在岛上等了两天。", None) == []
    assert told("岛上没有码头。", None) == []
    assert told("岛上没有码头和商店。", None) == ["岛上没有码头和商店"]


def test_a_party_gives_way_to_another_that_the_text_says_something_else_of() -> None:
    document = Document(
        talk(
            ("林芳", "老师早上打扫教室。", None),
            ("林芳", "医生晚上喝咖啡。", None),
            ("林芳", "医生每个周末去爬山。", None),
            ("林芳", "老师每个周末去跑步。", None),
            language=None,
        )
    )
    found = {
        claim.said: [edit.applied(claim.said) for edit in claim_edits(document, claim)] for claim in claims(document)
    }
    assert "医生早上打扫教室" in found["老师早上打扫教室"]
    assert "老师每个周末去爬山" not in found["医生每个周末去爬山"]


def test_what_the_text_says_nearby_is_not_put_into_a_claim() -> None:
    document = Document(
        talk(("林芳", "学校去年开了三个新的班。", None), ("林芳", "学校前年开了三个新的班。", None), language=None)
    )
    [first, _] = claims(document)
    assert "前年" not in [edit.other for edit in claim_edits(document, first)]


@pytest.mark.parametrize(
    ("sentences", "other", "is_offered"),
    [
        pytest.param(("学校白天少三趟车；医院晚上少了五趟车。",), "晚上", False, id="the other half of a contrast"),
        pytest.param(("学校白天少三趟车；医院里少了五趟车。",), "晚上", True, id="said of nothing"),
        pytest.param(("学校夏天也是硬板凳。",), "冬天", False, id="also in summer"),
        pytest.param(("学校夏天是硬板凳。",), "冬天", True, id="in summer"),
        pytest.param(("学校的人连妈妈都不认识。",), "爸爸", False, id="even a mother"),
        pytest.param(("学校的人跟妈妈都不认识。",), "爸爸", True, id="a mother"),
        pytest.param(("山上的学校很小。", "学校在湖旁的村子里。"), "湖边", False, id="a lake close by"),
        pytest.param(("山上的学校很小。", "学校在安静的村子里。"), "湖边", True, id="no lake"),
    ],
)
def test_what_the_sentence_says_of_something_else_is_not_put_into_a_claim(
    sentences: tuple[str, ...], other: str, *, is_offered: bool
) -> None:
    document = Document(talk(*(("林芳", source, None) for source in sentences), language=None))
    found = [edit.other for claim in claims_of(document, document.spots[0]) for edit in claim_edits(document, claim)]
    assert (other in found) is is_offered


@pytest.mark.parametrize(
    ("family", "expected"),
    [
        pytest.param("我媳妇在家里做饭。", "有人来找他", id="of a man"),
        pytest.param("我丈夫在家里做饭。", "有人来找她", id="of a woman"),
        pytest.param("我父亲在家里做饭。", "有人来找林芳", id="of one of whom nobody knows"),
    ],
)
def test_who_is_not_the_subject_is_told_by_a_pronoun_only_where_it_is_known_which(family: str, expected: str) -> None:
    document = Document(talk(("林芳", family, None), ("林芳", "去年有人来找我。", None), language=None))
    assert expected in [claim.said.removeprefix("去年") for claim in claims(document)]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param(
            "铝材占成本的三成，去年上半年，学校的人都知道涨价了。",
            "铝材占成本的三成",
            id="the time of what comes after",
        ),
        pytest.param("客人里一位是学校的老师，一位是医生，大家都认识。", "一位是学校的老师", id="the first of two"),
        pytest.param("学校的老师只要在床上躺一个星期，身体就会变差。", "躺一个星期", id="a condition within a clause"),
        pytest.param("我正拖着学校的桌子往后退，脚底下一滑，人就倒了。", "往后退", id="what one was just doing"),
        pytest.param("有位退休的老师，换了学校以后不肯教书。", "退休的老师", id="who is only brought in"),
        pytest.param("学校的椅子站着能站住，坐可坐不下去。", "站住", id="what stands against it"),
        pytest.param(
            "有人说学校管得太死，可是我们办了七年，没有一个老师离开。",
            "办了七年",
            id="what it turns against the rest says",
        ),
        pytest.param("学校的老师不仅会画画，而且会唱歌。", "会画画", id="half of a pair within a clause"),
        pytest.param("我如今唱歌是上半首中文，下半首英文，大家都爱听。", "上半首中文", id="the first half of a song"),
        pytest.param(
            "我们以前靠老师教，一天教六百个学生；现在用电脑，机器不停地教。",
            "；现在用电脑",
            id="what goes on after a semicolon",
        ),
    ],
)
def test_no_claim_ends_before_its_other_half(source: str, expected: str) -> None:
    document = Document(talk(("林芳", source, None), language=None))
    found = [claim.said for claim in claims_of(document, document.spots[0], is_direct=True)]
    assert not any(said.endswith((expected, "去年上半年")) for said in found if expected != "铝材占成本的三成")
    assert not any(said.endswith("上半年") for said in found)


@pytest.mark.parametrize(
    ("source", "claimed"),
    [
        pytest.param("公司进货要两百一十元，换成高丽菜，我今年倒贴五十。", "换成高丽菜", id="a step of a reckoning"),
        pytest.param("在工厂，一片晶圆坏了，要往前查，我等于倒贴。", "晶圆坏了", id="a case that is put"),
        pytest.param("公司进货要两百一十元，我等于倒贴。", "两百一十元", id="what it comes to stays"),
        pytest.param("两位在大理开民宿九年了。", "两位", id="those who are spoken to"),
        pytest.param("嘿，公司的业绩多了三成。", "嘿", id="a cry"),
        pytest.param("我妻子说，我跟仓库的木头比较熟。", "妻子说", id="what somebody else says"),
    ],
)
def test_no_claim_ends_on_a_step_or_speaks_to_somebody(source: str, claimed: str) -> None:
    document = Document(talk(("林芳", source, None), language=None))
    found = [claim.said for claim in claims_of(document, document.spots[0], is_direct=True)]
    assert not any(claimed in said and "倒贴" not in said for said in found)


@pytest.mark.parametrize(
    ("source", "others"),
    [
        pytest.param("学校的老师大约有三十位。", {"二十位", "五十位"}, id="clearly more or less"),
        pytest.param("学校的老师大概有三十位。", {"二十位", "五十位"}, id="probably about"),
        pytest.param("学校的老师有三十位左右。", {"二十位", "五十位"}, id="about, after it"),
        pytest.param("学校的老师不到三十位。", set(), id="a bound"),
        pytest.param("如果学校的老师大约有三十位，考试就很难。", set(), id="a condition"),
    ],
)
def test_a_number_that_is_about_right_gives_way_to_one_that_is_not(source: str, others: set[str]) -> None:
    document = Document(talk(("林芳", source, None), language=None))
    found = {edit.other for claim in claims_of(document, document.spots[0]) for edit in claim_edits(document, claim)}
    assert {other for other in found if other.endswith("位")} <= {"二十位", "四十五位", "五十位", "六十位"}
    assert bool(found & others) is bool(others)


@pytest.mark.parametrize(
    ("source", "is_told"),
    [
        pytest.param("女儿去年学骑车，我在学校门口上班，一天摔了十七次。", False, id="of the daughter"),
        pytest.param("学校去年修路，我在公司门口上班，一天喝了三杯茶。", True, id="after no other person"),
        pytest.param("我在学校门口数，一个小时摔了十七次。", False, id="of those who are counted"),
        pytest.param("我在学校门口数，一个小时之内我数了十七次。", True, id="of oneself"),
    ],
)
def test_a_clause_without_a_subject_is_no_claim_after_somebody_else(source: str, *, is_told: bool) -> None:
    assert any("门口" in each and "，一" in each for each in told(source)) is is_told


@pytest.mark.parametrize(
    ("text", "is_own"),
    [
        pytest.param("本中心有九名医生", True, id="of who speaks"),
        pytest.param("我馆有三层楼", True, id="我 with a place"),
        pytest.param("前年我局修了两座桥", True, id="an office, behind a time"),
        pytest.param("到达我市的客人很多", True, id="a town"),
        pytest.param("我院子里种了两棵树", False, id="a yard of one's own"),
        pytest.param("我省了一半的钱", False, id="what one saved"),
        pytest.param("我所知道的就这些", False, id="what one knows"),
        pytest.param("贵单位有几名医生", True, id="of who is spoken to"),
        pytest.param("客人很多，本人也常来", True, id="who speaks"),
        pytest.param("成本中心在楼上", False, id="a part of a word"),
        pytest.param("本行去年的利润不高", True, id="a bank that speaks"),
        pytest.param("木工是他的本行", False, id="a trade"),
        pytest.param("他说本行业务必要学好", False, id="a line of business"),
        pytest.param("本行业的客户很多", False, id="one's line of business"),
        pytest.param("这本书在馆里", False, id="a measure word"),
        pytest.param("名贵国画挂在门口", False, id="the end of a word"),
        pytest.param("学生本人也常来", False, id="oneself after another"),
    ],
)
def test_an_institution_may_be_named_by_who_speaks_for_it(text: str, *, is_own: bool) -> None:
    assert names_own(text) is is_own


@pytest.mark.parametrize("source", ["贵中心的客人每个月都很多。", "本人二〇〇三年来到这座城市工作。"])
def test_nobody_else_can_say_what_is_named_by_who_speaks(source: str) -> None:
    assert told(source) == []


@pytest.mark.parametrize(
    ("source", "is_whole"),
    [
        pytest.param("我去年试过一次，坐了六个小时。", False, id="what one tried"),
        pytest.param("我去年试过一次新药，坐了六个小时。", True, id="what one tried is named"),
    ],
)
def test_what_one_tried_is_named(source: str, *, is_whole: bool) -> None:
    assert any("试过" in claim for claim in told(source)) is is_whole


@pytest.mark.parametrize(
    ("text", "is_lacking"),
    [
        pytest.param("三年以后我就七十一了，正好一块儿退休", True, id="together with whom"),
        pytest.param("三年以后我就七十一了，正好跟老王一块儿退休", False, id="together with somebody"),
        pytest.param("我把三种茶叶放在一起炒", False, id="what is put together"),
        pytest.param("去年夏天桥上出了一起事故", False, id="an accident"),
        pytest.param("县里同意租给我们二十年", True, id="to let what"),
        pytest.param("县里同意租给我们一间教室", False, id="to let something"),
        pytest.param("县里同意把教室租给我们二十年", False, id="what is let stands before it"),
        pytest.param("二〇一九年女儿出生", True, id="whose daughter, after a year"),
        pytest.param("二〇一九年女儿出生，我辞了工作", False, id="the daughter of the one who tells of himself"),
        pytest.param("价钱只有日本纸的三分之一", True, id="the price of what"),
        pytest.param("纸的价钱只有日本纸的三分之一", False, id="the price of something"),
        pytest.param("价格战打了三年", False, id="a war of prices"),
        pytest.param("自己从头改了一遍，改了三十个晚上", True, id="to go over what"),
        pytest.param("自己把稿子从头改了一遍，改了三十个晚上", False, id="to go over a manuscript"),
        pytest.param("自己掉进去过一次", True, id="to fall into what"),
        pytest.param("小时候我在井边玩，掉进去过一次", False, id="a well that is named before"),
        pytest.param("我去要，看到里面住了五只鸡", True, id="to ask for what"),
        pytest.param("自己留了十五箱，放在后山上", True, id="to keep so many boxes of what"),
        pytest.param("自己留了十五箱蜂，放在后山上", False, id="to keep so many boxes of bees"),
        pytest.param("二〇一五年我们是百分之三十", True, id="thirty per cent of what"),
        pytest.param("我们厂去年大概是三成，今年是五成", True, id="a share of what"),
        pytest.param("去年是八万块", True, id="what was so much last year"),
        pytest.param("别的村是20%", True, id="a share of others"),
        pytest.param("二〇一五年我们的出勤率是百分之三十", False, id="a rate that is named"),
        pytest.param("出勤率去年是百分之三十", False, id="a rate that is named before its year"),
        pytest.param("我们厂的女工是三成", False, id="a share that is named"),
        pytest.param("今年是二〇一五年", False, id="a year"),
        pytest.param("我们是三个人", False, id="how many there are of us"),
        pytest.param("我去要钱，看到里面住了五只鸡", False, id="to ask for money"),
        pytest.param("平均寿命延长到了两百次", True, id="the life of what"),
        pytest.param("毛巾的平均寿命延长到了两百次", False, id="the life of towels"),
        pytest.param("后来成本降到了三块钱", True, id="the cost of what"),
        pytest.param("收入少了四成", True, id="whose income"),
        pytest.param("库存降到了两成", True, id="the stock of what"),
        pytest.param("我们厂的收入少了四成", False, id="the income of a factory"),
        pytest.param("收入证明是银行要的", False, id="a paper"),
        pytest.param("速度滑冰是二十岁才学的", False, id="a sport"),
        pytest.param("自己用过，还买了不少寄给老乡", True, id="used and bought what"),
        pytest.param("自己也试过，第二天就坏了", True, id="tried what"),
        pytest.param("自己用过竹编的筐，第二天就坏了", False, id="a basket that was used"),
        pytest.param("自己买了不少寄给老乡", True, id="bought many of what"),
        pytest.param("自己买了不少橘子寄给老乡", False, id="bought many oranges"),
        pytest.param("橘子熟了，自己买了不少寄给老乡", False, id="oranges that are named before"),
        pytest.param("自己三天里看了一百多辆", True, id="looked at so many of what"),
        pytest.param("自己看了一百多辆", True, id="looked at so many"),
        pytest.param("自己看了一百多辆卡车", False, id="looked at so many lorries"),
        pytest.param("卡车自己看了一百多辆", False, id="lorries that are named first"),
        pytest.param("自己的徒弟说是三百多年，两个人争了一晚", True, id="what is so old"),
        pytest.param("自己的徒弟说这口井是三百多年，两个人争了一晚", False, id="a well that is so old"),
        pytest.param("今天请到的是修了十五年船的林芳师傅", True, id="who is there today"),
        pytest.param("今天我们来到河边，来宾是修了十五年船的林芳师傅", True, id="where one is today"),
        pytest.param("林芳师傅今天请到了修船的人", False, id="whom somebody got today"),
        pytest.param("自己换了以后也没有生气，灯八天就要换一次", True, id="what was changed, without a pause"),
        pytest.param("自己换了新灯以后也没有生气", False, id="what was changed is named"),
        pytest.param("自己刚来的时候要八个月，现在要一年", True, id="what takes so long"),
        pytest.param("林芳师傅的时代，六个月就够了；刚来的时候要八个月", True, id="what so long is enough for"),
        pytest.param("修一条船，六个月就够了", False, id="what so long is enough for is named"),
        pytest.param("修一条船以前要八个月，现在要一年", False, id="what takes so long is named"),
        pytest.param("取消以后，店里就没有客人了", True, id="what was given up"),
        pytest.param("自己取消了以后，店里就没有客人了", True, id="what somebody gave up"),
        pytest.param("夜班取消以后，店里就没有客人了", False, id="what was given up is named first"),
        pytest.param("取消夜班以后，店里就没有客人了", False, id="what was given up is named"),
        pytest.param("要七十多个小时，中间不能停", True, id="what takes so many hours"),
        pytest.param("一幅至少要七十多个小时，中间不能停", True, id="of what one takes so many hours"),
        pytest.param("绣一幅画要七十多个小时，中间不能停", False, id="what takes so many hours is named"),
        pytest.param("机器绣的便宜差不多一倍", True, id="twice as cheap as what"),
        pytest.param("机器绣的比手绣的便宜差不多一倍", False, id="twice as cheap as what is named"),
        pytest.param("手绣的很贵，差不多一倍", True, id="twice what"),
        pytest.param("干活的时候每小时四公里，快了就不行", True, id="what goes so fast"),
        pytest.param("扫地车每小时走四公里，快了就不行", False, id="a car that goes so fast"),
        pytest.param("东湖大桥最长的一根三百米，有八十吨", True, id="the longest of what"),
        pytest.param("东湖大桥最长的一根钢索三百米，有八十吨", False, id="the longest rope"),
        pytest.param("镇上的房价涨了差不多一倍", False, id="twice what it was before"),
        pytest.param("去年的营业额是八百九十万元", True, id="whose turnover"),
        pytest.param("书店去年的营业额是八百九十万元", False, id="whose turnover is told"),
    ],
)
def test_a_claim_names_what_it_is_about(text: str, *, is_lacking: bool) -> None:
    assert lacks_what_it_is_about(text) is is_lacking


@pytest.mark.parametrize(
    ("source", "is_told"),
    [
        pytest.param("很多老渔民在这里住了一辈子。", False, id="here"),
        pytest.param("这儿的冬天比海边还要冷。", False, id="the winter of here"),
        pytest.param("很多老渔民去那邊住了一輩子。", False, id="there, in traditional characters"),
        pytest.param("很多老渔民在海边住了一辈子。", True, id="a place by its name"),
        pytest.param("我这里每天来二十个客人。", True, id="where the speaker works"),
    ],
)
@pytest.mark.parametrize("speaker", [pytest.param("林芳", id="of somebody"), pytest.param(None, id="of nobody")])
def test_what_is_told_of_somebody_is_nowhere_here(source: str, speaker: str | None, *, is_told: bool) -> None:
    whole = Document(talk((speaker, source, None), language=None))
    is_own = speaker is None and "我" in source
    assert any(claims_of(whole, whole.spots[0])) is (is_told and not is_own)


@pytest.mark.parametrize(
    ("source", "smaller", "is_made"),
    [
        pytest.param("我的车能装二十箱苹果。", "十箱", False, id="what a car can carry"),
        pytest.param("我的爷爷会说四种外国的语言。", "三种", False, id="what somebody knows how to do"),
        pytest.param("我们店里坐得下四十个人。", "三十个人", False, id="for how many there is room"),
        pytest.param("我的车昨天装了二十箱苹果。", "十箱", True, id="what it carried"),
        pytest.param("我昨天卖了不少于两百个包子。", "一百个", False, id="no less than so many"),
        pytest.param("我们的第一批顾客是附近的工人。", "第二批", False, id="who came next, of whom nothing is told"),
        pytest.param("我的车能装二十箱苹果。", "三十箱", True, id="more than it can carry"),
    ],
)
def test_what_is_true_as_well_is_no_change(source: str, smaller: str, *, is_made: bool) -> None:
    whole = Document(talk(("林芳", source, None), language=None))
    [claim, *_] = claims_of(whole, whole.spots[0], is_direct=True)
    assert (smaller in {edit.other for edit in claim_edits(whole, claim)}) is is_made


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("从一九七一年到一九九八年，整整二十七年。", id="what was done so long"),
        pytest.param("大部分是天气和油价，没有意思得很。", id="most of what"),
        pytest.param("我妈妈背了三十七袋，后来病了。", id="what is carried"),
        pytest.param("我去住过一个月，晚上睡不着。", id="where"),
        pytest.param("最长的一条叫七号，前年变短了。", id="one of what"),
        pytest.param("听众朋友们，现在的学校很安静。", id="who is spoken to"),
    ],
)
def test_what_is_said_of_nothing_that_is_named_is_no_claim(source: str) -> None:
    assert not told(source)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("火车每秒走三十米；货车只走二十米左右。", [], id="a second, told before"),
        pytest.param("火车走了三十公里；货车只走了二十公里。", ["货车只走了二十公里"], id="nothing told before"),
    ],
)
def test_by_what_it_is_counted_stays_with_what_is_counted(source: str, expected: list[str]) -> None:
    whole = Document(talk(("林芳", source, None), language=None))
    said = [claim.said for claim in claims_of(whole, whole.spots[0])]
    assert [each for each in said if "；" not in each and each.startswith("货车")] == expected


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("我妈妈背了三十七袋水泥，后来病了。", id="what is carried"),
        pytest.param("学校的栏杆少了十一根，老师不知道。", id="what there is less of"),
        pytest.param("最长的一条河叫青水，前年变短了。", id="one river"),
    ],
)
def test_what_names_what_is_counted_is_a_claim(source: str) -> None:
    assert told(source)


@pytest.mark.parametrize(
    ("source", "said"),
    [
        pytest.param("她嘴上说不来，每年都来买书。", "老太太嘴上说不来，每年都来买书", id="what she says"),
        pytest.param("她民国三十年来到镇上，天天买书。", "老太太民国三十年来到镇上，天天买书", id="when she came"),
        pytest.param("她小时候没上过学，每年都来买书。", "老太太小时候没上过学，每年都来买书", id="when she was small"),
        pytest.param("她父亲是老师，每年都来买书。", "老太太的父亲是老师，每年都来买书", id="whose father"),
    ],
)
def test_whom_a_pronoun_means_owns_what_is_hers_alone(source: str, said: str) -> None:
    whole = Document(passage("店里来过一位老太太。", source))
    assert said in {claim.said for claim in claims_of(whole, whole.spots[1])}
