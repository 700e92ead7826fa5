"""Where those who tell of a talk came to see it and write 我们: whose are the paragraphs without a label?"""

from __future__ import annotations

import pytest

from tests.quizzes.reading.outlines import read
from tests.quizzes.reading.tellers import NOBODY, SPEAKER, UNKNOWN, teller_of

VISIT = "我们到的时候是早上八点，师傅潘有根正在糊一只灯笼，徒弟小棠站在门口晒纸。"
TALK = """灯笼

{lead}

记者：一只灯笼要糊多久？

潘有根：糊，半天；晒，三天。

记者：小棠，你为什么来学这个？

小棠：我以前在银行上班，路过这里，就不想走了。{小棠}

记者：您当时就答应了吗？

潘有根：没有，我让她回去想三个月。{潘有根}

记者：后来呢？

小棠：后来三个月还没到，我又来了。

记者：现在呢？

潘有根：现在她比我糊得好。"""
NO_VISIT = "街上有一家灯笼店。"
OWN = [
    pytest.param("小棠", "我们那儿的人都说，糊灯笼是老人干的活儿。", id="of one's own place"),
    pytest.param("小棠", "师傅教我的第一件事，是怎么洗手。", id="of what a master taught"),
    pytest.param("小棠", "老板娘是个好人，每天给我留一碗汤。", id="of the master's wife"),
    pytest.param("小棠", "大家叫我小棠，其实我姓夏。", id="what all call one"),
    pytest.param("小棠", "小棠是我的小名，我奶奶起的。", id="of a childhood name"),
    pytest.param("小棠", "小棠这个名字，我们村有三个人叫。", id="how many are called so"),
    pytest.param("小棠", "说到这里我想起一件事，头一只灯笼我糊反了。", id="what comes to mind"),
    pytest.param("小棠", "潘师傅答应收我那天，下着大雨，我们一家人都来了。", id="of another's title and one's family"),
    pytest.param("小棠", "师傅听了，说：“你先把手洗干净。”我洗了三遍。", id="how a master answered, and oneself"),
    pytest.param("小棠", "师傅不说话，我也不说话，我们就这样坐到天黑。", id="how a master and oneself say nothing"),
    pytest.param("小棠", "那年冬天，我们三个徒弟住在一间屋里，谁也不肯先起床。", id="of three apprentices"),
    pytest.param("小棠", "现在我妈也会糊了，糊得比我快。", id="of one's mother"),
    pytest.param("小棠", "我给师傅递纸，递了一年，他一句话也没夸过。", id="whom one handed paper"),
    pytest.param("小棠", "师傅带我们上山砍竹子，他走得比我还快。", id="who led apprentices, and oneself"),
    pytest.param("小棠", "这活儿看着简单。我们等了三年，才等到一张好纸。", id="who waited for years"),
    pytest.param("潘有根", "小棠来的那天，我们正在搬家。", id="when another speaker came"),
    pytest.param(
        "潘有根", "小棠这孩子手不快，可是心细，我们店里没有人比得上她。", id="of another speaker in one's shop"
    ),
    pytest.param("潘有根", "我收过三个徒弟，小棠是第四个。", id="how many apprentices one had"),
    pytest.param("潘有根", "我潘有根一辈子没有卖过一只坏灯笼。", id="who calls oneself by name"),
    pytest.param("潘有根", "有一年下大雪，我们一家人都在屋里糊灯笼，谁也不说话。", id="how a family sat silent"),
    pytest.param("潘有根", "她送来的纸，我一张也没舍得用。", id="of her paper"),
    pytest.param("潘有根", "我师父姓韩，韩师傅一天只糊三只。", id="of a master of another name"),
    pytest.param("潘有根", "我跟她说，小棠，你想好了再来。", id="what one told another by name"),
    pytest.param(
        "潘有根", "小棠她妈来过一次，站在门口不进来，我们请她喝茶，她直摇头。", id="of another's mother who came"
    ),
    pytest.param("潘有根", "客人走了，我才发现灯笼糊歪了。", id="what one found when a guest had gone"),
    pytest.param("潘有根", "老板们都说我傻，我也不争。", id="what owners say"),
    pytest.param("潘有根", "两个人都不会算账，所以我们店年年亏。", id="of two who cannot count"),
    pytest.param("潘有根", "我们见过的灯笼多了，这么好的纸没见过。", id="who have seen many"),
    pytest.param("潘有根", "对我们来说，她就是自己的女儿。", id="who she is to us"),
    pytest.param("小棠", "我们的谈话被我妈打断了，潘师傅等了她三天。", id="a talk of one's own that broke off"),
]
# Neither of 我 nor to somebody, where each of many others has a label.
ANYBODYS = [
    pytest.param("小棠", "师傅那时候话很少，一天说不到十句。", id="of a master's ways"),
    pytest.param("小棠", "灯笼要是糊得太紧，一晒就裂。", id="of the trade"),
    pytest.param("潘有根", "潘家的灯笼，在这条街上卖了一百年。", id="of one's family name"),
]
TOLD = [
    pytest.param("潘有根", "后来我们才知道，她在银行一个月挣一万二。", UNKNOWN, SPEAKER, id="what came out later"),
    pytest.param(
        "小棠",
        "师傅听了，放下刷子，没有作声。后来我们才知道，他的女儿也在银行上班。",
        UNKNOWN,
        UNKNOWN,
        id="how a master listened, and what came out later",
    ),
    pytest.param(
        "小棠",
        "说到这里，小棠从架上取下两只灯笼，让我们猜哪只是师傅的。",
        NOBODY,
        NOBODY,
        id="what the speaker lets guess",
    ),
    pytest.param("小棠", "小棠指了指墙上的照片，让我们走近看。", NOBODY, NOBODY, id="where the speaker points"),
    pytest.param("小棠", "小棠把一只灯笼递给我们，让我们摸一摸。", NOBODY, NOBODY, id="what the speaker hands over"),
    pytest.param("小棠", "潘师傅停了一会儿，看了看门外，我们也跟着往外看。", NOBODY, UNKNOWN, id="where another looks"),
    pytest.param(
        "小棠", "这时进来一位老太太，要买两只灯笼。潘有根摆摆手，说今天不卖。", UNKNOWN, UNKNOWN, id="who comes in"
    ),
    pytest.param(
        "小棠", "吃过午饭，我们跟着小棠上了阁楼，楼上全是旧灯笼。", NOBODY, NOBODY, id="whom the speaker leads upstairs"
    ),
    pytest.param("小棠", "喝完茶，我们和小棠下了楼，天还亮着。", NOBODY, NOBODY, id="who goes down with the speaker"),
    pytest.param(
        "小棠", "后来我们在镇上打听到，她的父亲也是糊灯笼的。", UNKNOWN, SPEAKER, id="what was asked in the town"
    ),
    pytest.param("小棠", "外面下起了雨，纸都收进来了，屋里一下子挤满了灯笼。", UNKNOWN, UNKNOWN, id="of the weather"),
    pytest.param(
        "小棠", "她说完看了师傅一眼，师傅装作没看见。", NOBODY, NOBODY, id="how one looks when one has spoken"
    ),
    pytest.param(
        "小棠", "天快黑了，我们起身告辞，师傅送到门口，小棠提着灯笼站在后面。", NOBODY, NOBODY, id="who takes leave"
    ),
    pytest.param("小棠", "师傅不说话，拿起刷子，又放下。", UNKNOWN, UNKNOWN, id="who says nothing"),
    pytest.param(
        "小棠",
        "小棠的手很小，拿刷子的样子却像拿筷子。我们看了一会儿，谁也没看懂她是怎么折的。",
        NOBODY,
        UNKNOWN,
        id="of the speaker's hands",
    ),
    pytest.param(
        "小棠", "师傅在旁边听着，忽然插了一句：“她那时候连刷子都拿不稳。”", UNKNOWN, UNKNOWN, id="who puts in a word"
    ),
    pytest.param(
        "小棠",
        "她停了一会儿，从口袋里摸出一块糖递给我们。",
        UNKNOWN,
        UNKNOWN,
        id="who pauses and gives to those who came",
    ),
    pytest.param(
        "小棠",
        "师傅低着头，好像没有听见。过了一会儿，他的肩膀抖了起来，原来是在笑。",
        UNKNOWN,
        UNKNOWN,
        id="who hangs his head",
    ),
    pytest.param(
        "潘有根",
        "两个人都笑了，师傅笑得低下头，小棠笑出了眼泪。我们问她笑什么，她不肯说。",
        NOBODY,
        NOBODY,
        id="how both laugh, one of them by name",
    ),
    pytest.param(
        "潘有根",
        "师徒俩都笑了，小棠笑得直不起腰，连我们也跟着笑了起来。",
        NOBODY,
        NOBODY,
        id="how master and apprentice laugh",
    ),
    pytest.param("潘有根", "小棠在旁边听着，把手里的纸折了又折。", NOBODY, NOBODY, id="how another listens"),
    pytest.param(
        "潘有根",
        "他停了一会儿，从口袋里摸出一块糖递给我。",
        UNKNOWN,
        UNKNOWN,
        id="who pauses and gives to whoever asked",
    ),
    pytest.param(
        "潘有根", "潘有根放下刷子，请我们到门外看天上的云。", NOBODY, NOBODY, id="whom the speaker asks outside"
    ),
    pytest.param(
        "潘有根",
        "我们走的时候，灯笼全亮了。潘有根站在街口，一直没有进去。",
        NOBODY,
        NOBODY,
        id="how the speaker stays behind",
    ),
    pytest.param(
        "潘有根",
        "门开了，一阵风把纸吹得满地都是，小棠赶紧去关门。",
        UNKNOWN,
        UNKNOWN,
        id="what another does at the door",
    ),
    pytest.param("潘有根", "他说话的时候，小棠一直看着他的手。", UNKNOWN, UNKNOWN, id="how another looks on"),
    pytest.param(
        "潘有根",
        "我们的谈话被一个电话打断了。挂了电话，潘有根又糊了半只，一句话也没说。",
        NOBODY,
        NOBODY,
        id="how the talk breaks off",
    ),
    pytest.param(
        "潘有根", "第二天我们又联系了她的父亲，潘有根不知道这件事。", NOBODY, NOBODY, id="whom those ask who tell of it"
    ),
    pytest.param("潘有根", "我们到里屋坐下，小棠端来三碗茶，茶是凉的。", UNKNOWN, SPEAKER, id="what another brings"),
]


def talk(lead: str, after: str, text: str) -> str:
    """Give a talk in which a paragraph without a label stands after the words of a speaker."""
    return TALK.format(lead=lead, **{"小棠": "", "潘有根": "", after: f"\n\n{text}"})


@pytest.mark.parametrize("lead", [pytest.param(VISIT, id="visit"), pytest.param(NO_VISIT, id="no visit")])
@pytest.mark.parametrize(("after", "text"), OWN)
def test_who_speaks_goes_on_without_a_label(lead: str, after: str, text: str) -> None:
    assert teller_of(read(talk(lead, after, text)), text) == SPEAKER


@pytest.mark.parametrize("lead", [pytest.param(VISIT, id="visit"), pytest.param(NO_VISIT, id="no visit")])
@pytest.mark.parametrize(("after", "text"), ANYBODYS)
def test_nobody_knows_who_goes_on_where_all_others_have_labels(lead: str, after: str, text: str) -> None:
    assert teller_of(read(talk(lead, after, text)), text) == UNKNOWN
    goes_on = f"{text}\n\n我记得很清楚。"
    assert teller_of(read(talk(lead, after, goes_on)), text) == SPEAKER


@pytest.mark.parametrize(("after", "text", "on_a_visit", "else_"), TOLD)
def test_who_came_tells_of_those_who_speak(after: str, text: str, on_a_visit: str, else_: str) -> None:
    told = [teller_of(read(talk(lead, after, text)), text) for lead in (VISIT, NO_VISIT)]
    assert told == [on_a_visit, else_]


@pytest.mark.parametrize(
    ("after", "text", "expected"),
    [
        pytest.param("小棠", "我们那儿的人都说，糊灯笼是老人干的活儿。", SPEAKER, id="of one's own place"),
        pytest.param("潘有根", "两个人都不会算账，我们店年年亏。", SPEAKER, id="of one's shop"),
        pytest.param("潘有根", "我們這一行，早就沒有人學了。", SPEAKER, id="of one's trade, in traditional characters"),
        pytest.param("潘有根", "小棠手不快，可是我们店里没有人比得上她。", UNKNOWN, id="of one's shop and another"),
        pytest.param("小棠", "我们谁也没有说话，屋里只听见刷子的声音。", NOBODY, id="of those who came"),
    ],
)
def test_our_place_is_the_speakers_where_somebody_else_tells_more(after: str, text: str, expected: str) -> None:
    narrated = f"{talk(VISIT, after, text)}\n\n说着，潘有根站了起来，小棠也站了起来。"
    assert teller_of(read(narrated), text) == expected


@pytest.mark.parametrize(
    ("lead", "expected"),
    [
        pytest.param(VISIT, UNKNOWN, id="who came"),
        pytest.param("我們見到他們的那天，潘有根正在糊一隻燈籠。", UNKNOWN, id="who came, in traditional characters"),
        pytest.param("让我们走进一家灯笼店。", SPEAKER, id="who bids the reader come"),
        pytest.param("我们每天都看见灯笼，却不知道是谁糊的。", SPEAKER, id="of all who live today"),
        pytest.param("以下是我们采访后整理的对话。", SPEAKER, id="who edits the talk"),
    ],
)
def test_who_says_we_before_the_talk_may_tell_what_came_out_later(lead: str, expected: str) -> None:
    text = "后来我们才知道，她在银行一个月挣一万二。"
    assert teller_of(read(talk(lead, "潘有根", text)), text) == expected


LEADS = [
    pytest.param("我们约在河边见面。", UNKNOWN, id="who meets at the river"),
    pytest.param("我们上楼的时候，潘有根正在糊灯笼。", UNKNOWN, id="who goes upstairs"),
    pytest.param("那天，潘有根带我们看了所有的灯笼。", UNKNOWN, id="who is shown around"),
    pytest.param("我们小时候，家家都有灯笼。", SPEAKER, id="of one's childhood"),
    pytest.param("我们每年过年的时候都能看到灯笼。", SPEAKER, id="of each year"),
]


@pytest.mark.parametrize(("lead", "expected"), LEADS)
def test_who_went_to_see_somebody_may_tell_what_was_heard_there(lead: str, expected: str) -> None:
    text = "我们听街上的人说，她一分钱也没有留下。"
    assert teller_of(read(talk(lead, "潘有根", text)), text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("韩世昌把放大镜摘下来，揉了揉眼睛。", NOBODY, id="by the whole name"),
        pytest.param("说到这里，韩世昌看了一眼墙上的钟。", NOBODY, id="by the whole name while he speaks"),
        pytest.param("他说这些的时候，手里的活儿一直没停。", NOBODY, id="while he speaks"),
        pytest.param("他爸爸来的时候，已经认不出我了。", SPEAKER, id="of another's father"),
        pytest.param("周围的店一家一家都关了。", SPEAKER, id="of what begins with a family name, but is none"),
        pytest.param("韩家三代都是修表的。", SPEAKER, id="of the family"),
        pytest.param("韩村从前有三家表店。", SPEAKER, id="of the village"),
        pytest.param("我叫韩世昌，街上的人都叫我韩师傅。", SPEAKER, id="who says who one is"),
    ],
)
def test_who_has_a_title_for_a_label_is_told_of_by_the_name_he_has_before_the_talk(text: str, expected: str) -> None:
    lead = "表\n\n韩世昌师傅住在韩村，店的周围都是树。"
    asked = "记者：您怎么开始修表的？\n\n韩师傅：十六岁跟师父学的。"
    assert teller_of(read(f"{lead}\n\n{asked}\n\n{text}\n\n记者：是吗？\n\n韩师傅：是的。"), text) == expected


def test_two_titles_of_one_family_name_have_no_whole_name() -> None:
    text = "韩世昌那年才十六岁。"
    talk_of_two = "表\n\n韩世昌师傅爱修表。\n\n韩师傅：我修表。\n\n韩老师：我教书。\n\n{}\n\n韩师傅：是的。"
    assert teller_of(read(talk_of_two.format(text)), text) == SPEAKER


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("我们这一行有句话，叫慢工出细活。", SPEAKER, id="of one's trade"),
        pytest.param("说起那只灯笼，我们全家都记得。", SPEAKER, id="of one's family"),
        pytest.param("我师傅一天只糊三只。", SPEAKER, id="of one's master"),
        pytest.param("我年轻的时候也糊坏过。", SPEAKER, id="of one's youth"),
        pytest.param("灯笼我糊了一辈子。", UNKNOWN, id="of one's own, as the one who came may say"),
    ],
)
def test_who_is_at_home_speaks_where_who_came_says_i(text: str, expected: str) -> None:
    lead = "上个月，我带着一只旧灯笼去找潘有根。"
    assert teller_of(read(talk(lead, "潘有根", text)), text) == expected


def test_who_came_in_a_talk_in_traditional_characters() -> None:
    text = "說到這裡，小棠從架上取下兩隻燈籠，讓我們猜哪隻是師傅的。"
    assert teller_of(read(talk(VISIT, "小棠", text)), text) == NOBODY
