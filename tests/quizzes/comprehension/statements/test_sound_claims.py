"""Which claims stand alone and say something, and which changes leave them as likely as before?"""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizzes.comprehension.claims.claim import Claim, claims_of
from quizzes.comprehension.claims.likely_edits import is_told_by_title, likely_edits
from quizzes.comprehension.statements.statement_claims import is_cut_short, is_proposed, is_vague
from quizzes.comprehension.statements.statement_reasons import agrees
from quizzes.distractors.document import Document
from quizzes.interview import Heading
from tests.quizzes.talks import talk


def _changes(source: str) -> set[str]:
    whole = Document(talk(("王师傅", source, None), language=None))
    claim = next(claims_of(whole, whole.spots[0]))
    return {edit.said for edit in likely_edits(whole, claim)}


@pytest.mark.parametrize(
    ("said", "is_open"),
    [
        pytest.param("东街上卖豆腐花的小沈", True, id="a name only"),
        pytest.param("客人真正需要的是干净的面", False, id="a statement that ends like a name"),
        pytest.param("第二天客人都来老店吃早饭", True, id="the middle of a story"),
        pytest.param("第二家店的客人都来老店吃早饭", False, id="the second of what is named"),
        pytest.param("跟不上啊，两只手总是在抖", True, id="an answer by a particle"),
        pytest.param("记着记着就看出来面条的毛病", True, id="nobody does it"),
        pytest.param("有一个徒弟，擀面的手感真好", True, id="a thing that is had"),
        pytest.param("有人一大早就来老店门口排队", False, id="somebody"),
        pytest.param("老王，六十四岁，在老街开面馆", True, id="a line of a list of persons"),
        pytest.param("王师傅的客人都来老店吃早饭", True, id="the speaker told by name beside the lead"),
        pytest.param("隔壁的人来找老板，说一碗面才五块", True, id="the words of somebody else"),
        pytest.param("他们跟踪了四年，误差总共不到一秒", True, id="what they did so long to what"),
        pytest.param("他们在老街住了四年，房租一直没涨过", False, id="where they did it so long"),
        pytest.param("那位老师傅说，做面跟做菜有关系", True, id="what somebody else says"),
        pytest.param("自己输不是因为手慢，是因为急", True, id="what is denied of a reason"),
        pytest.param("自己去年只收了两百公斤，不如前年", True, id="so much of what"),
        pytest.param("光知道没用，还得让大家都照着做", True, id="to know what"),
        pytest.param("我带回公司分给同事，一上午就没有了", True, id="what was carried"),
        pytest.param("我带着面条回公司，一上午就没有了", False, id="with what was carried"),
        pytest.param("自己去年只收了两百公斤蜂蜜，不如前年", False, id="so much of something"),
        pytest.param("自己跑到后院去看，只掉了七块", True, id="seven of what fell"),
        pytest.param("自己跑到后院去看，只掉了七块瓦", False, id="seven tiles"),
        pytest.param("王大夫第二天介绍了四个病人过来", True, id="the day after what"),
        pytest.param("王大夫结婚第二天就到老店来上班", False, id="the day after a wedding"),
        pytest.param("自己留了二十斤，其他的都分给了邻居", True, id="so much of what was kept"),
        pytest.param("自己留了二十斤面粉，其他的都分给了邻居", False, id="so much flour"),
        pytest.param("一辆车少则三个星期，多则半年", True, id="no verb before an amount"),
        pytest.param("修一辆车少则三个星期，多则半年", False, id="what takes so long"),
        pytest.param("自己第一稿写了三十一个字", True, id="a draft of nothing"),
        pytest.param("这本书的第一稿的字数是三十一万", False, id="a draft of something"),
        pytest.param("自己修了三个月，把零件全换了", True, id="to mend what"),
        pytest.param("自己修了三个月面条机，把零件全换了", False, id="to mend something"),
        pytest.param("他们挖了九天，挖通了，大家都很高兴", True, id="to dig what"),
        pytest.param("他们挖了九天地道，大家都很高兴", False, id="to dig something"),
        pytest.param("迟到就罚擦桌子，结果不到一个月", True, id="and what then"),
        pytest.param("头三个月光扫地、烧水、洗碗", True, id="who did so in the first months"),
        pytest.param("一个做了九年面条的人，有一半没听懂", True, id="half of what"),
        pytest.param("一个做了九年面条的人，没听懂老师的话", False, id="heard what"),
        pytest.param("老街的邻居觉得应该完全禁止", True, id="to forbid what"),
        pytest.param("老街的邻居觉得应该完全禁止，因为太吵", True, id="to forbid what, and why"),
        pytest.param("老街的邻居觉得应该禁止放烟花", False, id="to forbid something"),
        pytest.param("剩下的人每周要多值一个夜班", True, id="the rest of whom"),
        pytest.param("店里剩下的人每周要多值一个夜班", False, id="the rest of a shop"),
        pytest.param("这条街上有二十七个还不知道的人", True, id="who do not know what"),
        pytest.param("这条街上有二十七个不知道价格的人", False, id="who do not know something"),
        pytest.param("头一年看不懂，自己买了三个坏灯", True, id="to read what"),
        pytest.param("图纸头一年看不懂，自己买了三个坏灯", False, id="to read something"),
        pytest.param("前年的报纸写成七十二个，大家都很高兴", True, id="so many of what in the paper"),
        pytest.param("前年的报纸写成七十二个客人，大家都很高兴", False, id="so many guests in the paper"),
        pytest.param("前年老板把楼上的大房间改成三个，大家都很高兴", False, id="so many of what was changed"),
        pytest.param("有的说面太咸了，有的说汤太淡了", True, id="some of whom"),
        pytest.param("有的客人说面太咸了，有的说汤太淡了", False, id="some of the guests"),
        pytest.param("反正到了七级，想出海的只有老板一个人", True, id="a degree of what"),
        pytest.param("风到了七级，想出海的就只有老板一个人", False, id="a degree of the wind"),
    ],
)
def test_what_only_names_something_is_vague(said: str, *, is_open: bool) -> None:
    whole = Document(talk(("王师傅", f"{said}。", None), language=None))
    claim = Claim(spot=whole.spots[0], quote=said, said=said, lead="王师傅说", is_whole=True)
    assert is_vague(claim) is is_open


@pytest.mark.parametrize(
    ("source", "said"),
    [
        pytest.param("我们面馆每天卖两百碗面。", "两百碗", id="a number"),
        pytest.param("附近的居民对面馆的价格不满意。", "不满意", id="a negation that goes"),
    ],
)
def test_a_likely_change_is_made(source: str, said: str) -> None:
    assert said in _changes(source)


def test_what_stands_against_the_rest_is_not_turned_round() -> None:
    whole = Document(talk(("王师傅", "徒弟们没事，可是师傅真的难过。", None), language=None))
    others = {edit.other for edit in likely_edits(whole, next(claims_of(whole, whole.spots[0])))}
    assert "害怕" in others
    assert "高兴" not in others


@pytest.mark.parametrize(
    ("source", "said"),
    [
        pytest.param("我见了六十个客人，有五十个不满意。", "五十个", id="a part of another number"),
        pytest.param("面粉是两百元，鸡肉是三百元，总共五百元。", "两百元", id="a sum"),
        pytest.param("镇上六十岁以上的老人常来吃面。", "老人", id="an age"),
        pytest.param("我们想把老店留给徒弟们。", "想", id="a negation that comes"),
        pytest.param("房租会越来越低，小店也都有机会。", "越来越低", id="what the rest would contradict"),
        pytest.param("我们面馆每天卖两百碗面。", "每天", id="how often"),
        pytest.param("面馆的师傅只露出两只眼睛。", "两只", id="what everybody has two of"),
        pytest.param("面馆每月少卖七、八十碗面。", "七、八十碗", id="about so many"),
        pytest.param("我们把面馆的账本全部公开。", "全部", id="an adverb"),
    ],
)
def test_a_change_that_shows_by_itself_is_not_made(source: str, said: str) -> None:
    assert said not in _changes(source)


@pytest.mark.parametrize(
    ("title", "is_told"),
    [
        pytest.param("王师傅：做面馆是为了教徒弟做面", True, id="the title says it"),
        pytest.param("老城的一家面馆", False, id="the title only names it"),
    ],
)
def test_what_the_title_tells_is_seen(title: str, *, is_told: bool) -> None:
    interview = talk(("王师傅", "我们是为了教徒弟做面。", None), language=None)
    heading = Heading(line=1, source=title, translation=None, translation_line=None)
    whole = Document(replace(interview, headings=(heading,)))
    assert is_told_by_title(whole, "是为了教徒弟做面") is is_told


@pytest.mark.parametrize(
    ("source", "quote", "is_open"),
    [
        pytest.param("记录上有体温和尿量的数字，唯独没有害怕。", "记录上有体温和尿量的数字", True, id="taken back"),
        pytest.param("我想说的是，记录上有体温和尿量的数字。", "记录上有体温和尿量的数字", True, id="led in"),
        pytest.param("以前很多人做面是为了“卖”，现在不是。", "以前很多人做面是为了“卖”", True, id="one word in quotes"),
        pytest.param("其实客人夏天在家里吃坏肚子，多半不是因为油。", "其实客人夏天在家里吃坏肚子", True, id="why"),
        pytest.param("其实客人夏天在家里吃坏肚子，主要是冰。", "其实客人夏天在家里吃坏肚子", True, id="by what"),
        pytest.param("其实客人夏天在家里吃坏肚子，主人不知道。", "其实客人夏天在家里吃坏肚子", False, id="another"),
        pytest.param("记录上有体温和尿量的数字，大家都看。", "记录上有体温和尿量的数字", False, id="it goes on"),
    ],
)
def test_a_clause_that_the_rest_takes_back_is_vague(source: str, quote: str, *, is_open: bool) -> None:
    whole = Document(talk(("王师傅", source, None), language=None))
    claim = Claim(spot=whole.spots[0], quote=quote, said=quote, lead="王师傅说", is_whole=False)
    assert is_vague(claim) is is_open


@pytest.mark.parametrize(
    ("before", "is_open"),
    [
        pytest.param("我的想法是收停车费。", True, id="a proposal before it"),
        pytest.param("停车场就在镇子的北边。", False, id="a fact before it"),
    ],
)
def test_what_goes_on_from_a_proposal_is_no_fact(before: str, *, is_open: bool) -> None:
    turns = (("王师傅", before, None), ("王师傅", "外地的车停一天收八十块。", None))
    first, later = Document(talk(*turns, language=None)).spots
    spot = replace(later, place=first.place)
    said = "外地的车停一天收八十块"
    assert is_proposed(Claim(spot=spot, quote=said, said=said, lead="王师傅说", is_whole=True), first) is is_open


def test_who_rises_from_ten_to_twelve_is_vague() -> None:
    whole = Document(talk(("王师傅", "我从十块涨到了十二块。", None), language=None))
    said = "自己从十块涨到了十二块"
    assert is_vague(Claim(spot=whole.spots[0], quote="", said=said, lead="王师傅说", is_whole=True))


@pytest.mark.parametrize(
    ("source", "other", "is_made"),
    [
        pytest.param("徒弟们系上围裙进了厨房。", "客厅", False, id="an apron tells the kitchen"),
        pytest.param("徒弟们把钥匙忘在厨房了。", "客厅", True, id="a key is left anywhere"),
        pytest.param("渡船慢慢离开了北岸的码头。", "机场", False, id="a ferry leaves no airport"),
        pytest.param("产品主要面向欧洲和日本。", "意大利", False, id="a country of a continent that is named"),
        pytest.param("徒弟去年从日本回来了。", "意大利", True, id="a country"),
        pytest.param("师傅们都捎带脚把事情办了。", "肩膀", False, id="a part of the body"),
        pytest.param("有人起初以为太贵，但是师傅不怕。", "最后", False, id="first one thing, but then another"),
        pytest.param("有人起初不喜欢面馆的味道。", "最后", True, id="first, and no more"),
        pytest.param("客人们说白老师进了面馆。", "学生", False, id="a title after a name"),
        pytest.param("客人们说的老师进了面馆。", "学生", True, id="a teacher"),
        pytest.param("编辑建议师傅写书，师傅没有答应。", "答应了", True, id="a negation that goes"),
        pytest.param("面馆的产品七成出口到日本。", "进口", False, id="what is made goes out"),
        pytest.param("面卖光了，师傅就关门了。", "开门", False, id="one shuts when all is sold"),
        pytest.param("师傅的女儿在外地当护士。", "病人", False, id="nobody works as a patient"),
        pytest.param("师傅把“检查”两个字改成“报告”。", "三个", False, id="words that are quoted are counted"),
        pytest.param("师傅去年冬天在江面上看到了冰。", "夏天", False, id="ice tells the season"),
        pytest.param("师傅去年冬天在江面上看到了船。", "夏天", True, id="a season"),
        pytest.param("收入比前年多了三成。", "大前年", False, id="what it is compared with"),
        pytest.param("面馆的鱼是师傅早上刚买回来的。", "晚上", False, id="just now"),
        pytest.param("师傅的肩膀疼得晚上抬不起来。", "下午", False, id="a time within how it is"),
        pytest.param("面馆里的桌子少说也有三十张。", "四十张", False, id="at least"),
        pytest.param("面馆里的桌子有三十张。", "四十张", True, id="so many"),
        pytest.param("面馆的厨房在老楼的二楼。", "三楼", True, id="a floor"),
        pytest.param("面馆的厨房在老楼的十二楼。", "三楼", False, id="a part of a number"),
        pytest.param("徒弟是第二批来面馆的。", "第一批", True, id="one of several groups"),
        pytest.param("徒弟们大学毕业以后开了面馆。", "高中毕业", True, id="a school that one has left"),
        pytest.param("客人们在门口等了一个多小时。", "两个多小时", True, id="more than so long"),
        pytest.param("前几天有个客人给了师傅一本书。", "上个月", True, id="some days ago"),
        pytest.param("徒弟去年去云南旅行，在昆明住了两个月。", "四川", False, id="a province with a city of it"),
        pytest.param("徒弟去年去云南旅行，在山里住了两个月。", "四川", True, id="a province"),
        pytest.param("师傅的丈夫不喜欢面馆。", "妻子", False, id="to whom somebody is married"),
        pytest.param("师傅前三年开的面馆到第四年就关门了。", "五年", False, id="which one follows"),
        pytest.param("师傅前三年开的面馆后来就关门了。", "五年", True, id="so many at first"),
        pytest.param("师傅的脚冻得跟两块石头似的。", "三块", False, id="one has two feet"),
    ],
)
def test_what_sense_gives_away_is_not_changed(source: str, other: str, *, is_made: bool) -> None:
    whole = Document(talk(("王师傅", source, None), language=None))
    found = {edit.other for claim in claims_of(whole, whole.spots[0]) for edit in likely_edits(whole, claim)}
    assert (other in found) is is_made


def test_what_a_talk_is_about_is_not_changed() -> None:
    sources = ("师傅的手机丢了。", "手机很贵。", "手机的颜色很多。", "手机用了两年。")
    for count in (1, len(sources)):
        whole = Document(talk(*(("王师傅", source, None) for source in sources[:count]), language=None))
        found = {edit.other for claim in claims_of(whole, whole.spots[0]) for edit in likely_edits(whole, claim)}
        assert ("电脑" in found) is (count == 1)


def test_a_year_to_come_is_not_put_for_one_that_is_over() -> None:
    turns = ("公司2018年搬到了天津。", "公司2021年换了机器。", "到2028年，我们计划把产量提高一倍。")
    whole = Document(talk(*(("王师傅", source, None) for source in turns), language=None))
    found = {edit.other for claim in claims_of(whole, whole.spots[0]) for edit in likely_edits(whole, claim)}
    assert "2021年" in found
    assert "2028年" not in found


@pytest.mark.parametrize(
    ("source", "is_cut"),
    [
        pytest.param("会计姓毕，四十三岁的中年人。", True, id="who he is without is"),
        pytest.param("会计姓毕，是个四十三岁的中年人。", False, id="who he is"),
    ],
)
def test_who_somebody_is_needs_its_verb(source: str, *, is_cut: bool) -> None:
    [spot] = Document(talk(("王师傅", source, None), language=None)).spots
    claim = Claim(spot=spot, quote=source[:-1], said=source[:-1], lead="王师傅说", is_whole=True)
    assert is_cut_short(claim) is is_cut


@pytest.mark.parametrize(
    ("source", "quote", "is_cut"),
    [
        pytest.param("出了校门往东走两百米，有家面馆。", "出了校门往东走两百米", True, id="to what is told next"),
        pytest.param("我们每天往东走两百米。", "我们每天往东走两百米", False, id="a whole sentence"),
        pytest.param(
            "2019年春天，一位六十岁的邮差参加比赛，他跳得最高。",
            "2019年春天，一位六十岁的邮差参加比赛",
            True,
            id="what came of it is told next",
        ),
        pytest.param(
            "2019年春天，一位六十岁的邮差参加了比赛，他跳得最高。",
            "2019年春天，一位六十岁的邮差参加了比赛",
            False,
            id="what is over",
        ),
        pytest.param(
            "去年每个星期三老师都要参加比赛，很累。", "去年每个星期三老师都要参加比赛", False, id="what was always so"
        ),
    ],
)
def test_what_is_told_for_what_comes_next_is_no_claim_without_it(source: str, quote: str, *, is_cut: bool) -> None:
    [spot] = Document(talk(("王师傅", source, None), language=None)).spots
    claim = Claim(spot=spot, quote=quote, said=quote, lead="王师傅说", is_whole=quote in {source, source[:-1]})
    assert is_cut_short(claim) is is_cut


@pytest.mark.parametrize(
    ("source", "same"),
    [
        pytest.param("徒弟在广州的饭馆干了十六年。", "同じ文があり", id="the whole sentence"),
        pytest.param("徒弟在广州的饭馆干了十六年，后来他自己开了店，生意不错。", "同じ言葉があり", id="a part of one"),
    ],
)
def test_a_part_of_a_sentence_is_not_called_the_same_sentence(source: str, same: str) -> None:
    whole = Document(talk(("王师傅", source, None), language=None))
    claim = next(each for each in claims_of(whole, whole.spots[0], is_direct=True) if each.said.endswith("十六年"))
    assert same in (agrees(whole, claim).ja or "")
