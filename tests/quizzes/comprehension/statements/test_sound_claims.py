"""Which claims stand alone and say something, and which changes leave them as likely as before?"""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizzes.comprehension.claims.claim import Claim, claims_of
from quizzes.comprehension.claims.likely_edits import is_told_by_title, likely_edits
from quizzes.comprehension.statements.exactly_said import agrees, is_proposed
from quizzes.distractors.document import Document
from quizzes.interview import Heading
from tests.quizzes.talks import talk


def _changes(source: str) -> set[str]:
    whole = Document(talk(("王师傅", source, None), language=None))
    claim = next(claims_of(whole, whole.spots[0]))
    return {edit.said for edit in likely_edits(whole, claim)}


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
    assert is_proposed(Claim(spot=spot, quote=said, said=said, is_whole=True), first) is is_open


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
