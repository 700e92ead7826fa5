"""Beside somebody stand others of the group who fit, of whom the speaker tells something else or nothing."""

from __future__ import annotations

import pytest

from quizzes.comprehension.parties.named_parties import is_only_quoted, mentions
from quizzes.comprehension.parties.who_rivals import rivals_of
from quizzes.comprehension.roles import groups_of, is_told_beside
from quizzes.distractors.document import Document
from tests.quizzes.comprehension.passages import dialogue
from tests.quizzes.talks import talk

OTHERS = (
    "客人去年搬到北京去了。",
    "我太太昨天从上海回来了。",
    "我妈喜欢在院子里唱歌。",
    "老人没有看过那部电影。",
    "年轻人买了新的电视。",
    "老田也买了新的电视。",
    "韦教练在院子里睡着了。",
)
WAITED, WROTE = "小伙子在店里等了整整三天。", "老施给我们写了一封很长的信。"
LI = "小李买了新的电视。"
LETTER, STATE_OWNED = "给我们写了一封很长的信。", ("老周", "国企搬到北京去了。")


def beside(*turns: tuple[str | None, str] | str) -> list[str]:
    """Give who stands beside the one of the first sentence."""
    whole = Document(dialogue(*(("林芳", turn) if isinstance(turn, str) else turn for turn in (*turns, *OTHERS))))
    first = next(mention for mention in mentions(whole) if mention.spot.index == 0)
    return [rival.name for rival in rivals_of(whole, first, first.spot.source.rstrip("。"))]


@pytest.mark.parametrize(
    ("turns", "expected"),
    [
        pytest.param(
            (WAITED, "姑娘昨天买了新的电视。"), ["姑娘", "大叔", "大妈"], id="of whom it tells something else"
        ),
        pytest.param(
            (f"{WAITED}姑娘去年唱歌。", "姑娘昨天买了新的电视。"), ["大叔", "大妈"], id="of whom it tells beside it"
        ),
        pytest.param((WAITED, ("老周", "姑娘昨天买了新的电视。")), ["大叔", "大妈"], id="of whom another one tells"),
        pytest.param((WAITED, "姑娘在店里睡了三天。"), ["大叔", "大妈"], id="who does nearly the same"),
        pytest.param((("姑娘", WAITED),), ["大叔", "大妈"], id="who speaks"),
        pytest.param(
            (WAITED, "姑娘昨天来了。", ("老周", "我是姑娘。")), ["姑娘", "大叔", "大妈"], id="who another one is"
        ),
        pytest.param((WAITED, "姑娘昨天来了。", "我是姑娘。"), ["大叔", "大妈"], id="who the speaker is"),
        pytest.param(("老太太在店里等了整整三天。",), ["老先生", "姑娘", "小伙子"], id="of any age beside the old"),
        pytest.param(
            ("初创公司给我们写了一封很长的信。", ("老周", "国企搬到北京去了。")),
            ["国企", "大厂", "银行"],
            id="a kind of companies is one for all",
        ),
        pytest.param(
            ("投资人给我们写了一封很长的信。", ("老周", "国企搬到北京去了。")),
            ["国企", "外企", "银行"],
            id="beside investors no large factory",
        ),
        pytest.param(
            ("初创公司给我们写了一封很长的信。",),
            [],
            id="no kind of companies of which nobody speaks",
        ),
        pytest.param(
            ("初创公司给我们写了一封很长的信。", "律师事务所搬到北京去了。", "行业协会买了新的电视。"),
            ["律师事务所", "行业协会"],
            id="kinds that the text names and no table beside companies",
        ),
        pytest.param(
            ("初创公司给我们写了一封很长的信。", "供应商搬到北京去了。"),
            ["供应商", "大厂", "国企"],
            id="one that the text names before those of the table",
        ),
        pytest.param(
            ("投资人给我们写了一封很长的信。", "对冲基金搬到北京去了。"),
            [],
            id="no fund beside an investor, as it is one",
        ),
        pytest.param(
            ("初创公司给我们写了一封很长的信。", "研究机构写了一封很长的信。", "供应商搬到北京去了。"),
            ["供应商", "大厂", "国企"],
            id="none of which the text says the same",
        ),
        pytest.param(
            ("初创公司给我们写了一封很长的信。", "研究机构收到一封很长的信。", "供应商搬到北京去了。"),
            ["供应商", "大厂", "国企"],
            id="none of which a clause says nearly the same",
        ),
        pytest.param(
            ("初创公司给我们写了一封很长的信。", "大厂想了很长时间。", "供应商搬到北京去了。"),
            ["大厂", "供应商"],
            id="one of which a clause has a word alike",
        ),
        pytest.param(
            ("初创公司三年以后可以下场。", "大厂搬到北京去了。", "VC买了新的电视。", "量化基金想了三天。"),
            ["大厂", "量化基金"],
            id="who can enter a trade",
        ),
        pytest.param(
            ("初创公司三年以后可以下场。", "VC搬到北京去了。", "公益机构买了新的电视。"),
            [],
            id="no charity and no investor that enters one",
        ),
        pytest.param(
            ("初创公司去年三月破产了。", "VC搬到北京去了。", "公益机构买了新的电视。", "大厂换了名字。"),
            ["VC", "大厂"],
            id="no charity that goes bankrupt",
        ),
        pytest.param(
            ("初创公司给我们写了一封很长的信。", "大厂搬到北京去了。", "VC买了新的电视。", "公益机构换了名字。"),
            ["大厂", "VC"],
            id="companies before what else there is",
        ),
        pytest.param(
            ("初创公司给我们写了一封很长的信。", "研究机构搬到北京去了，名字很长。", "供应商买了新的电视。"),
            ["研究机构", "供应商"],
            id="one beside which another clause says it",
        ),
        pytest.param(
            ("医院给我们写了一封很长的信。", "报社搬到北京去了。", "银行买了新的电视。"),
            ["报社", "银行"],
            id="a bank of which it tells",
        ),
        pytest.param(
            ("医院给我们写了一封很长的信。", "报社搬到北京去了。", "银行员工买了新的电视。"),
            [],
            id="no bank where it tells of its staff",
        ),
        pytest.param(("博物馆给我们写了一封很长的信。",), [], id="no museum beside others of which nobody speaks"),
        pytest.param(
            ("博物馆给我们写了一封很长的信。", "派出所搬到北京去了。"),
            [],
            id="no museum beside one of which it tells",
        ),
        pytest.param(
            ("医院给我们写了一封很长的信。", "报社搬到北京去了。学校买了新的电视。"),
            ["报社", "学校"],
            id="institutions of which it tells",
        ),
        pytest.param(("医院给我们写了一封很长的信。",), [], id="no institutions of which nobody speaks"),
        pytest.param(("仓库里只有二十三个工人。",), [], id="no people of another trade of whom nobody speaks"),
        pytest.param(
            ("仓库里只有二十三个工人。", "渔民每天早上来。商人买了新的电视。", "教师去年搬到北京去了。"),
            ["渔民", "商人", "教师"],
            id="people of another trade of whom it tells",
        ),
        pytest.param(("有个母亲在店里问儿子吃了没有。",), [], id="nobody older beside who asks a son"),
    ],
)
def test_those_who_fit_stand_beside_one_of_a_kind(
    turns: tuple[tuple[str, str] | str, ...], expected: list[str]
) -> None:
    assert beside(*turns) == expected


@pytest.mark.parametrize(
    ("turns", "expected"),
    [
        pytest.param((WROTE, "老王在院子里睡着了。", LI), ["老王", "老田", "韦教练"], id="the nearest first"),
        pytest.param((WROTE, "老王给我们写了一封很短的信。", LI), ["老田", "韦教练"], id="who did the same"),
        pytest.param(
            (WROTE, "老王在院子里睡着了。", "王老师买了新的电视。"), ["老王", "老田", "韦教练"], id="one of two names"
        ),
        pytest.param(
            ("老施给老王写了一封很长的信。", "老王在院子里睡着了。", LI),
            ["老田", "韦教练"],
            id="nobody named beside it",
        ),
        pytest.param((WROTE, "老王办公室搬到北京去了。", LI), ["老田", "韦教练"], id="a name before what is his"),
        pytest.param((WROTE, "林老师在院子里睡着了。", LI), ["老田", "韦教练"], id="a name of the speaker"),
        pytest.param((WROTE, "阿林在院子里睡着了。", LI), ["老田", "韦教练"], id="a short name of the speaker"),
        pytest.param(
            ((None, WROTE), (None, "老王在院子里睡着了。"), (None, LI)),
            ["老王", "老田", "韦教练"],
            id="where a narrator tells it",
        ),
    ],
)
def test_those_who_are_named_stand_beside_a_name(
    turns: tuple[tuple[str | None, str] | str, ...], expected: list[str]
) -> None:
    assert beside(*turns) == expected


@pytest.mark.parametrize(
    ("translation", "language"),
    [
        pytest.param("The young woman waited in the shop for three days.", "en", id="in English"),
        pytest.param("若い女性が店で三日待った。", "ja", id="in Japanese"),
    ],
)
def test_whom_the_translation_names_is_not_offered(translation: str, language: str) -> None:
    turns = (("林芳", WAITED, translation), *(("林芳", each, None) for each in OTHERS))
    whole = Document(talk(*turns, language=language))
    first = next(mention for mention in mentions(whole) if mention.spot.index == 0)
    assert [rival.name for rival in rivals_of(whole, first, WAITED.rstrip("。"))] == ["大叔", "大妈"]


@pytest.mark.parametrize(
    ("turns", "expected"),
    [
        pytest.param((WAITED, "女篮昨天赢了。"), ["大叔", "大妈", "姑娘"], id="of any talk"),
        pytest.param((WAITED, "女篮昨天赢了。女篮今天又赢了。"), [], id="nobody by sex in a talk of women"),
        pytest.param((f"{WAITED}那天拐过来一辆货车。",), ["大叔", "大妈", "姑娘"], id="whom no lorry takes"),
        pytest.param((f"有个投资人{LETTER}", STATE_OWNED), [], id="somebody who invests"),
        pytest.param((f"有家投资人{LETTER}", STATE_OWNED), ["国企", "外企", "银行"], id="a company that invests"),
        pytest.param((f"投资人五十岁，{LETTER}", STATE_OWNED), [], id="an investor of an age"),
        pytest.param((f"厨师{LETTER}",), [], id="no cook where there is no kitchen"),
        pytest.param((f"厨师{LETTER}", "餐厅在楼上。菜单很短。"), [], id="a cook beside nobody of whom it tells"),
        pytest.param(
            (f"厨师{LETTER}", "服务员买了新的电视。"),
            ["服务员", "客人"],
            id="a cook beside those it tells of",
        ),
        pytest.param((f"投资人三个人，{LETTER}", STATE_OWNED), [], id="investors who are counted"),
        pytest.param(
            (f"我叔叔{LETTER}", "我外婆去年搬到北京去了。"), ["我外婆", "我太太", "我妈"], id="any relative told of"
        ),
        pytest.param((f"学校{LETTER}",), [], id="no easy institution of which nobody speaks"),
        pytest.param(
            (f"OpenAI{LETTER}", "Google搬到北京去了。", "老王在院子里睡着了。", "Meta买了新的电视。", "国企很忙。"),
            ["Google", "Meta"],
            id="companies by name beside one by name",
        ),
        pytest.param(
            (f"老施{LETTER}", "Google搬到北京去了。", "老王在院子里睡着了。"),
            ["老王", "老田", "韦教练"],
            id="no company beside a name",
        ),
    ],
)
def test_nobody_stands_beside_who_is_of_another_scene(
    turns: tuple[tuple[str, str] | str, ...], expected: list[str]
) -> None:
    assert beside(*turns) == expected


def test_who_is_named_in_the_words_of_another_is_not_told_of() -> None:
    turns = (f"我妈妈{LETTER}", "女儿写：“我爸爸会飞。”", *OTHERS)
    whole = Document(dialogue(*(("林芳", turn) for turn in turns)))
    first = next(mention for mention in mentions(whole) if mention.spot.index == 0)
    told = {rival.name: rival.told_in for rival in rivals_of(whole, first, first.spot.source.rstrip("。"))}
    assert told["我爸爸"] is None


@pytest.mark.parametrize(
    ("told", "is_offered"),
    [
        pytest.param("十三位专家里，小伙子一个人反对。", False, id="among experts nobody is called 大妈"),
        pytest.param("小伙子一个人反对。", True, id="of anybody"),
    ],
)
def test_nobody_of_a_rank_is_called_by_age_alone(told: str, *, is_offered: bool) -> None:
    assert bool({"姑娘", "大叔", "大妈"} & set(beside(told))) is is_offered


def test_a_guest_stands_beside_others_who_do_not_work_there() -> None:
    [guests] = groups_of("客人", "")
    assert {"邻居", "亲戚"} <= set(guests.others)


def test_who_works_in_a_shop_stands_beside_no_cook_nor_landlord() -> None:
    [shop] = groups_of("店员", "")
    assert {"厨师", "房东"}.isdisjoint((*shop.words, *shop.others))


@pytest.mark.parametrize(
    ("source", "name", "expected"),
    [
        pytest.param("女儿在作文里写：“我妈妈会飞。”", "我妈妈", True, id="the speaker, in the words of a child"),
        pytest.param("女儿最近写了《我妈妈的手》。", "我妈妈", True, id="the speaker, in a title"),
        pytest.param("我妈妈说：“我妈妈会飞。”", "我妈妈", False, id="outside of them as well"),
        pytest.param("女儿喊：“护士，快来。”", "护士", False, id="nobody of one's own"),
    ],
)
def test_whose_mother_it_is_a_quote_tells_otherwise(source: str, name: str, *, expected: bool) -> None:
    [spot] = Document(dialogue(("林芳", source))).spots
    assert is_only_quoted(spot, name) is expected


@pytest.mark.parametrize(
    ("rest", "expected"),
    [
        pytest.param("有个运煤的＿姓段", True, id="what is driven"),
        pytest.param("有个运气不好的＿姓段", False, id="luck"),
    ],
)
def test_who_carries_goods_is_a_driver(rest: str, *, expected: bool) -> None:
    assert is_told_beside("司机", rest) is expected


@pytest.mark.parametrize(
    ("meaning", "is_party"),
    [
        pytest.param("会社が社員に払うお金", False, id="what a company pays"),
        pytest.param("money that a company pays to who leaves", False, id="what a company pays, in English"),
        pytest.param("株式を公開している会社", True, id="a company"),
        pytest.param("北京の会社（2023年設立）", True, id="a company, with more in brackets"),
        pytest.param("a small software company in Ningbo", True, id="a company, in English"),
    ],
)
def test_a_term_is_a_party_where_all_of_its_meaning_is_a_company(meaning: str, *, is_party: bool) -> None:
    told = talk(("林芳", "星木去年没有少给。", None), language=None, glossary=(("星木", "xīng mù", meaning),))
    assert ("星木" in {mention.name for mention in mentions(Document(told))}) is is_party
