"""Who tells a paragraph without a label: the speaker before it, nobody who speaks, or does nobody know?"""

from __future__ import annotations

import pytest

from quizzes.reading.scenes import goes_on
from tests.quizzes.reading.outlines import read
from tests.quizzes.reading.tellers import NOBODY, SPEAKER, UNKNOWN, teller_of

TALK = "记者：这条街您住了多久？\n\n程雨：我在街上卖伞，住了四十年。\n\n{}\n\n记者：后来呢？\n\n韩松：雨停了。"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("街上的伞，一半是我修的。", SPEAKER, id="of one's own"),
        pytest.param("这条街的房子都是木头的。", SPEAKER, id="of what was spoken of"),
        pytest.param("说到这里，我想起一件事。", SPEAKER, id="who says how far one is"),
        pytest.param("说到这里，其实还有一家店。", SPEAKER, id="who goes on from there"),
        pytest.param("韩松那年刚来，我请他吃饭。", SPEAKER, id="of another speaker and oneself"),
        pytest.param("外面的路很窄，你得小心。", SPEAKER, id="of a scene, to somebody"),
        pytest.param("雨大的时候，谁都不出门吧。", SPEAKER, id="of a scene, as people talk"),
        pytest.param("不过外面的路早就改了。", SPEAKER, id="of a scene, tied to what was said"),
        pytest.param("雨伞店关了，我很难过。", SPEAKER, id="of what opens like a scene, of one's own"),
        pytest.param("他们送来一把椅子。", SPEAKER, id="of many third persons"),
        pytest.param("程雨是我爸起的名字。", SPEAKER, id="of one's own name"),
        pytest.param("我叫程雨，街上的人都认识我。", SPEAKER, id="who says who one is"),
        pytest.param("雨季来的时候，没人买菜。", SPEAKER, id="of a season"),
        pytest.param("手机多了，修伞的就少了。", SPEAKER, id="of a thing that may ring"),
        pytest.param("两个人修伞比一个人快。", SPEAKER, id="of any two"),
        pytest.param("茶喝完了。两个人都笑了起来。", UNKNOWN, id="how both laugh in the end"),
        pytest.param("茶喝完了。两个人的笑话最多。", SPEAKER, id="what two have to laugh about"),
        pytest.param("突然之间，整条街都在卖伞。", SPEAKER, id="of what came suddenly"),
        pytest.param("这时候街上最热闹。", SPEAKER, id="of a time of day"),
        pytest.param("天黑以后，街上没有人。", SPEAKER, id="of each evening"),
        pytest.param("离开这条街的人越来越多。", SPEAKER, id="of those who leave"),
        pytest.param("客人点头的时候，生意就成了。", SPEAKER, id="of what others do"),
        pytest.param("我们的街，程雨的爷爷也住过。", SPEAKER, id="of us, naming oneself"),
        pytest.param("记者最喜欢问这条街。", SPEAKER, id="of the asker's trade"),
        pytest.param("门外汉也能修伞。", SPEAKER, id="of who stands outside a trade"),
        pytest.param("走出这一步，花了五年。", SPEAKER, id="of going out without a door"),
        pytest.param("韩松是修鞋的。", UNKNOWN, id="of what another speaker is"),
        pytest.param("在墙角，我看见韩松的柜子上放着三把伞。", UNKNOWN, id="what one sees of another speaker by name"),
        pytest.param("她带着我走到街角。", UNKNOWN, id="of a third person and oneself, of whom nothing was said"),
        pytest.param("临走时，韩师傅送给我一把伞。", UNKNOWN, id="of a visit and oneself"),
        pytest.param("下午三点，我们来到她的店。", UNKNOWN, id="of us who come to see her"),
        pytest.param("店里响起一阵笑声。", UNKNOWN, id="of a sound in the room"),
        pytest.param("有一次，记者来到我们街上。", SPEAKER, id="of a reporter who came to us"),
        pytest.param("后来，记者发现了这条街。", SPEAKER, id="of a reporter who came later"),
        pytest.param("走进店里，记者看到柜子上放着三把伞。", NOBODY, id="who goes in and calls himself the reporter"),
        pytest.param("记者注意到，柜子上放着三把伞。", NOBODY, id="who calls himself the reporter"),
        pytest.param("突然，电话响了。", UNKNOWN, id="of what happens in a talk"),
        pytest.param("这时有人推门进来。", UNKNOWN, id="of who comes in then"),
        pytest.param("采访结束时，街灯亮了。", NOBODY, id="of the end of the talk"),
        pytest.param("谈话结束的时候，天已经黑了。", NOBODY, id="of the end of the talk, otherwise"),
        pytest.param("访问结束时雨已经停了。", NOBODY, id="of the end of a visit"),
        pytest.param("在墙角，我看见程师傅的柜子上放着三把伞。", NOBODY, id="what one sees of the speaker by title"),
        pytest.param("采访全程三十七分钟，我们买了三把伞。", NOBODY, id="how long those who came had asked"),
        pytest.param("第二天早上，雾散了。程师傅给三把伞换了布。", NOBODY, id="what the speaker does later, by title"),
        pytest.param("雾散了，大家都说。程师傅那时候还没来。", SPEAKER, id="of whom others speak"),
        pytest.param("雾散了。我爸和程师傅一起修伞。", UNKNOWN, id="of one's own father and one so called"),
        pytest.param("说到这里，两个人都笑了。", NOBODY, id="how all who speak laugh"),
        pytest.param("说到这里，门被推开了，进来一位客人。", NOBODY, id="who comes in while somebody speaks"),
        pytest.param(
            "说到这里，里屋传来沙沙的声音。有人正低着头扫地。", NOBODY, id="what is heard while somebody speaks"
        ),
        pytest.param("正说着，水开了。", NOBODY, id="what boils while somebody speaks"),
        pytest.param("说到这里，老街的名声就传开了。", SPEAKER, id="what became known then"),
        pytest.param("说着，她从柜子里取出一把旧伞。", NOBODY, id="what one does while she speaks"),
        pytest.param("说到“住”字的时候，她抬起了头。", NOBODY, id="how one says a word"),
        pytest.param(
            "屋里很安静，程雨把伞挂好，朝我们笑了一下。", NOBODY, id="of the speaker by name, to us who look on"
        ),
        pytest.param("在墙角，我看见程雨的柜子上放着三把伞。", NOBODY, id="what one sees of the speaker by name"),
        pytest.param("去年冬天有人来找她。老程把伞借给了那个人。", NOBODY, id="of the speaker as friends call her"),
        pytest.param("我跟老程学了三年修伞。", SPEAKER, id="of a namesake, by one who says 我"),
        pytest.param("那条街上，老程家的伞最好。", SPEAKER, id="of a family"),
        pytest.param("外面有人敲门。韩松看了看表。", UNKNOWN, id="of another speaker, who may be looked on at"),
        pytest.param("外面有人敲门。韩松说：“我去看看。”", UNKNOWN, id="with what another one says"),
        pytest.param("天色暗了下来。", UNKNOWN, id="of a scene"),
        pytest.param("雨渐渐停了。", UNKNOWN, id="of a moment"),
        pytest.param("这条街的灯，天黑才亮。", SPEAKER, id="of a thing spoken of"),
        pytest.param("窗外传来一阵笑声。", UNKNOWN, id="of a scene outside"),
        pytest.param("汤端上来了，冒着热气。", UNKNOWN, id="of a dish"),
        pytest.param("河上起了雾，伞都看不见了。", UNKNOWN, id="of a mist"),
        pytest.param("汤端上来的时候，客人才收伞。", SPEAKER, id="of a dish each time"),
        pytest.param("她爸爸也修伞。", SPEAKER, id="of a third person's father"),
        pytest.param("她擦了擦桌子。", UNKNOWN, id="of a third person of whom nothing was said"),
        pytest.param("想了想，指了指墙上的照片。", UNKNOWN, id="of a gesture"),
        pytest.param("两人都笑了起来。", UNKNOWN, id="how two laugh whom nobody names"),
        pytest.param("两人都笑了起来，程雨又拿起一把伞。", NOBODY, id="how both laugh, one of them by name"),
        pytest.param("讨论进行了一个小时，谁也没有走。", UNKNOWN, id="of how the talk ended"),
        pytest.param("散场的时候，外面还在下雨。", UNKNOWN, id="of how people left"),
        pytest.param("节目播出的时候，伞已经修好了。你可以去看。", NOBODY, id="of when the talk is heard"),
        pytest.param("讨论结束的时候我才来的。", SPEAKER, id="of oneself when another talk ended"),
        pytest.param("大家你看看我，我看看你。韩老师先鼓了掌。", UNKNOWN, id="of all in turn, which names no 我"),
        pytest.param("街上的人你一言，我一语，都想修伞。", SPEAKER, id="of all who talk, whom nobody names"),
    ],
)
def test_a_paragraph_without_a_label_is_told_by(text: str, expected: str) -> None:
    assert teller_of(read(TALK.format(text)), text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("在墙角，我看见韩松的柜子上放着三把伞。", UNKNOWN, id="of another speaker and oneself"),
        pytest.param("在墙角，我看见韩老师的柜子上放着三把伞。", UNKNOWN, id="of another speaker's title and oneself"),
        pytest.param("他给我倒了一杯茶。我没好意思问价钱。", NOBODY, id="who has questions left"),
        pytest.param("回去的路上，我终于问起了她的伞。", NOBODY, id="who asks of him or her"),
        pytest.param("她说完就笑了。我下楼的时候，雨停了。", NOBODY, id="how one stops speaking"),
        pytest.param("中午，街上来了许多人。", NOBODY, id="of no person"),
        pytest.param("客人看了很久，只问了一句：您从哪儿来？", NOBODY, id="what one asks without quotation marks"),
        pytest.param("他又问客人的妻子：你几点来的？等了多久？", NOBODY, id="two things that one asks so"),
        pytest.param("街上的伞，一半是我修的。", SPEAKER, id="of one's own, where who looks on says no 我"),
        pytest.param("街上的伞都坏了，你看过吧？", SPEAKER, id="to somebody"),
        pytest.param("不过街上的伞都坏了。", UNKNOWN, id="tied to what was said"),
        pytest.param("不过我的伞还没坏。", SPEAKER, id="of one's own, tied to what was said"),
        pytest.param("梯子晃了晃，我在他下面扶着。", UNKNOWN, id="with one whom nothing names"),
        pytest.param("我爸怕高，我在他下面扶着。", SPEAKER, id="with one who is named there"),
        pytest.param("我妈修伞，我在她旁边扶着。", SPEAKER, id="with one of the family"),
    ],
)
def test_where_the_speakers_are_told_of_somebody_else_tells_more(text: str, expected: str) -> None:
    narrated = f"{TALK.format(text)}\n\n韩松说完，看了看窗外。"
    assert teller_of(read(narrated), text) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        pytest.param("全场都笑了。", NOBODY, id="how all laugh"),
        pytest.param("現場安靜了幾秒。", NOBODY, id="how all fall silent"),
        pytest.param("会场静了下来，有人放下了相机。", NOBODY, id="how all fall silent, in fewer words"),
        pytest.param("接着发言的是一位老人，语气不太客气。", NOBODY, id="who speaks next"),
        pytest.param("有人问起经费。", NOBODY, id="who asks"),
        pytest.param("全场都是我的伞。", SPEAKER, id="of one's own"),
    ],
)
def test_where_it_is_told_how_a_session_goes_its_end_is_told_by_nobody_who_speaks(told: str, expected: str) -> None:
    last = "十点零三分，灯还是关了。"
    whole = read(f"{TALK.format(told)}\n\n{last}")
    assert (teller_of(whole, told), teller_of(whole, last)) == (expected, expected)


@pytest.mark.parametrize(
    ("between", "expected"),
    [
        pytest.param("她擦了擦桌子。", NOBODY, id="a third person alone"),
        pytest.param("她擦了擦桌子，你看。", SPEAKER, id="a third person, to somebody"),
        pytest.param("她帮我擦了擦桌子。", SPEAKER, id="a third person and oneself"),
        pytest.param("伞店的灯亮着。", SPEAKER, id="no person"),
    ],
)
def test_who_is_told_of_before_a_speaker_has_a_label_again_shows_that_others_tell(between: str, expected: str) -> None:
    text = "中午，街上来了许多人。"
    narrated = f"{TALK.format(text)}\n\n{between}\n\n韩松：雨又下了。"
    assert teller_of(read(narrated), text) == expected


@pytest.mark.parametrize(
    ("lead", "expected"),
    [
        pytest.param("我到街上的那天下着雨。", UNKNOWN, id="who says 我 before the talk"),
        pytest.param("以下是我与程雨的对话。", SPEAKER, id="who edits the talk"),
        pytest.param("街上有一家伞店。", SPEAKER, id="who says no 我 before the talk"),
        pytest.param("把门打开的我", SPEAKER, id="a title with 我"),
    ],
)
def test_where_who_tells_of_the_talk_says_i_nobody_knows_whose_i_it_is(lead: str, expected: str) -> None:
    text = "街上的伞，一半是我修的。"
    assert teller_of(read(f"伞\n\n{lead}\n\n{TALK.format(text)}"), text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("她爸爸也修伞。", UNKNOWN, id="of a third person"),
        pytest.param("而且她笑了。", UNKNOWN, id="of a third person, tied to what was said"),
        pytest.param("不过绳子要换。", SPEAKER, id="of a thing, tied to what was said"),
        pytest.param("街上的伞都是竹子做的。", SPEAKER, id="of a thing"),
        pytest.param("我们店年年亏。", SPEAKER, id="of one's own shop"),
    ],
)
def test_where_who_tells_of_the_talk_says_i_nobody_knows_who_tells_of_persons(text: str, expected: str) -> None:
    lead = "我到街上的那天下着雨。"
    assert teller_of(read(f"伞\n\n{lead}\n\n{TALK.format(text)}"), text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("我俯下身去看，伞面上有一行小字。", UNKNOWN, id="who bends down to look"),
        pytest.param("我接过伞，打开看了看。", UNKNOWN, id="who takes what is shown"),
        pytest.param("喝完茶，我跟着他上楼。", UNKNOWN, id="who is led upstairs"),
        pytest.param("我问他能不能摸一摸那把伞。", UNKNOWN, id="who asks to touch it"),
        pytest.param("我問他能不能摸一摸那把傘。", UNKNOWN, id="who asks to touch it, in traditional characters"),
        pytest.param("我蹲下来修伞，一修就是一天。", SPEAKER, id="who bends down to work"),
        pytest.param("我接过他的店，也看了三年店。", SPEAKER, id="who takes over a shop and minds it"),
        pytest.param("我蹲下来看书，一看就是一天。", SPEAKER, id="who bends down to read"),
        pytest.param("刚来那年，我俯下身去看，什么也不懂。", SPEAKER, id="who bent down that year"),
        pytest.param("那年冬天，我跟着他上楼。", SPEAKER, id="who was led upstairs that winter"),
        pytest.param("我问他能不能不卖。", SPEAKER, id="who asks not to sell"),
    ],
)
def test_what_a_visitor_does_is_told_by_nobody_knows_whom(text: str, expected: str) -> None:
    interview = read(
        f"记者：这伞是谁做的？\n\n程雨：我女婿做的，他手巧。\n\n{text}\n\n记者：后来呢？\n\n韩松：雨停了。"
    )
    assert teller_of(interview, text) == expected


@pytest.mark.parametrize(
    ("text", "after", "expected"),
    [
        pytest.param("炉子里的炭烧完了。", "程雨", UNKNOWN, id="who has a label again"),
        pytest.param("所以炉子里的炭烧完了。", "程雨", SPEAKER, id="who has a label again, tied to what was said"),
        pytest.param("炉子里的炭烧完了。", "韩松", SPEAKER, id="another"),
    ],
)
def test_who_has_a_label_again_may_not_have_told_what_is_between(text: str, after: str, expected: str) -> None:
    interview = read(f"记者：您住了多久？\n\n程雨：住了四十年。\n\n{text}\n\n{after}：伞也旧了。\n\n记者：是吗？")
    assert teller_of(interview, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("茶凉了。", UNKNOWN, id="what asks nothing"),
        pytest.param("或者说，您想过关店吗？", SPEAKER, id="what asks more"),
    ],
)
def test_nobody_knows_who_tells_what_stands_after_a_question_without_a_label(text: str, expected: str) -> None:
    interview = read(f"记者：您住了多久？\n\n{text}\n\n程雨：住了四十年。\n\n记者：后来呢？\n\n程雨：雨停了。")
    assert teller_of(interview, text) == expected


@pytest.mark.parametrize(
    ("asked", "text", "expected"),
    [
        pytest.param("记者：街上还有别的店吗？", "茶凉了。", UNKNOWN, id="after the question of who asks"),
        pytest.param("记者：街上还有别的店吗？", "街尾还有别的店吗？", SPEAKER, id="a question after a question"),
        pytest.param("记者：街上真热闹。", "茶凉了。", SPEAKER, id="after a remark of who asks"),
        pytest.param("程雨：谁知道卖了多少把？", "三千把。", SPEAKER, id="after the question of who answers"),
    ],
)
def test_nobody_knows_who_tells_what_follows_a_question_of_who_asks(asked: str, text: str, expected: str) -> None:
    then = "程雨：雨停了。" if asked.startswith("记者") else "记者：后来呢？"
    talk = f"记者：您住了多久？\n\n程雨：住了四十年。\n\n{asked}\n\n{text}\n\n{then}"
    assert teller_of(read(talk), text) == expected


@pytest.mark.parametrize("text", ["（雨停了。）", "编者注：伞店已经关了。"])
def test_nobody_who_speaks_tells_an_aside(text: str) -> None:
    assert teller_of(read(TALK.format(text)), text) == NOBODY


def test_after_what_nobody_knows_who_tells_nobody_knows_the_next_either() -> None:
    interview = read(TALK.format("天色暗了下来。\n\n灯是竹子做的。\n\n所以店也该关了。"))
    told = [teller_of(interview, each) for each in ("天色暗了下来。", "灯是竹子做的。", "所以店也该关了。")]
    assert told == [UNKNOWN, UNKNOWN, SPEAKER]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("說到這裡，兩個人都笑了。", NOBODY, id="how all laugh"),
        pytest.param("說著，她從櫃子裡取出一把舊傘。", NOBODY, id="what one does while she speaks"),
        pytest.param("記者注意到，櫃子上放著三把傘。", NOBODY, id="the reporter"),
        pytest.param("她帶著我走到街角。", UNKNOWN, id="of a third person and oneself"),
        pytest.param("窗外傳來一陣笑聲。", UNKNOWN, id="a scene"),
        pytest.param("不過外面的路早就改了。", SPEAKER, id="what was said before"),
        pytest.param("這條街的房子都是木頭的。", SPEAKER, id="what was spoken of"),
    ],
)
def test_a_paragraph_in_traditional_characters_is_told_by(text: str, expected: str) -> None:
    talk = "記者：這條街您住了多久？\n\n程雨：我在街上賣傘，住了四十年。\n\n{}\n\n記者：後來呢？\n\n韓松：雨停了。"
    assert teller_of(read(talk.format(text)), text) == expected


def test_answers_without_labels_are_their_speakers() -> None:
    interview = read("问：冷吗？\n\n天色暗了下来。\n\n问：累吗？\n\n不累。\n\n问：饿吗？\n\n还好。")
    assert [p.is_surely_said for _, p in interview.paragraphs()] == [True] * 6


def test_one_scene_leaves_the_answers_without_labels_to_who_answers() -> None:
    interview = read("问：冷吗？\n\n还好。\n\n问：累吗？\n\n不累。\n\n说着，她笑了。\n\n问：饿吗？\n\n不饿。")
    assert [turn.speaker for turn in interview.turns] == ["问", "答", "问", "答", None, "问", "答"]


ON_A_VISIT = [
    pytest.param("我收起本子的时候，天黑了。程雨送我到门口。", NOBODY, id="who is seen off"),
    pytest.param("有个孩子推门进来，看看程雨，又看看我。", NOBODY, id="who is looked at beside the speaker"),
    pytest.param("屋里静了一会儿。程雨没有抬头，我数着墙上的伞。", NOBODY, id="who counts while the speaker is still"),
    pytest.param("我把茶喝完，问程雨还修不修。", NOBODY, id="who asks the speaker"),
    pytest.param("我跟着程雨上了楼，楼上全是伞。", NOBODY, id="who is led by the speaker"),
    pytest.param("街上起了风，我等着程雨把门关好。", NOBODY, id="who waits for the speaker"),
    pytest.param("我还想再问，程雨已经站起来了。", NOBODY, id="whom the speaker leaves no question"),
    pytest.param("我謝過程雨，出了門。", NOBODY, id="who thanks, in traditional characters"),
    pytest.param("我們說話的時候，來了一個孩子，他看看程雨，又看看我。", NOBODY, id="looks, in traditional characters"),
    pytest.param("屋里只剩下我和程雨。", NOBODY, id="who is left with the speaker"),
    pytest.param("我把伞还给程雨，她笑了。", NOBODY, id="who gives back to the speaker"),
    pytest.param("程雨伞铺是我爷爷开的。", UNKNOWN, id="of a business so called"),
    pytest.param("程雨这个名字，我用了四十年。", SPEAKER, id="of the name itself"),
    pytest.param("报纸上写，程雨修了四十年伞，我自己都没数过。", SPEAKER, id="of whom a paper writes"),
    pytest.param("我爱人常说，程雨的伞比程雨还结实。", SPEAKER, id="of whom one's wife speaks"),
    pytest.param("我的茶凉了。程师傅又倒了一杯。", UNKNOWN, id="who may have a master so called"),
    pytest.param("程雨的手很快，我看不清楚。", UNKNOWN, id="who does not see how the speaker's hands move"),
    pytest.param("我合上笔记本，雨还在下。", UNKNOWN, id="who shuts a notebook"),
    pytest.param("天晚了，我起身告辞。", UNKNOWN, id="who takes leave"),
    pytest.param("说到这里，有人敲门，我停了下来。", UNKNOWN, id="who stops when somebody knocks"),
    pytest.param("我的名字是爷爷起的，程雨就是走在雨里。", SPEAKER, id="who explains a name"),
    pytest.param("大家都说，程雨疯了，我不听。", SPEAKER, id="of whom all speak"),
    pytest.param("我程雨从来不卖坏伞。", SPEAKER, id="who calls oneself by name"),
    pytest.param("街上的人都认识我，叫我程雨师傅。", SPEAKER, id="who is called so"),
    pytest.param("师傅问我：“程雨，你会修吗？”我说会。", SPEAKER, id="who is spoken to by name"),
    pytest.param("我开了一家店，招牌上写着程雨两个字。", SPEAKER, id="whose name is written up"),
    pytest.param("没有人知道程雨在哪里，我也不想让人知道。", SPEAKER, id="whom nobody knows"),
    pytest.param("我们的街，程雨的爷爷也住过。", SPEAKER, id="of us, naming oneself"),
    pytest.param("我師傅姓程，程師傅教了我三年。", UNKNOWN, id="of a master of the same family name"),
    pytest.param("我那时年轻，程雨伞店才开了一年。", UNKNOWN, id="of a shop so called"),
    pytest.param("我就这样学会了修伞。", SPEAKER, id="of one's own without a name"),
    pytest.param("我那天没有带伞，一个孩子看看天，又看看我。", SPEAKER, id="who is looked at beside the sky"),
]


@pytest.mark.parametrize(("text", "expected"), ON_A_VISIT)
def test_who_says_i_beside_the_speakers_own_name_is_somebody_else(text: str, expected: str) -> None:
    assert teller_of(read(TALK.format(text)), text) == expected


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        pytest.param("程雨", NOBODY, id="by name"),
        pytest.param("程", NOBODY, id="by the family name"),
        pytest.param("程师傅", NOBODY, id="by a title"),
        pytest.param("馆长", UNKNOWN, id="by a title alone, as the one before may have been called"),
        pytest.param("老程", NOBODY, id="as friends call one"),
        pytest.param("答", UNKNOWN, id="by a role, whose name nobody knows"),
    ],
)
def test_who_says_i_beside_whom_a_label_names_is_somebody_else(label: str, expected: str) -> None:
    name = label if len(label) > 1 else "程雨"
    text = f"我收起本子的时候，天黑了。{name}送我到门口。"
    talk = f"{TALK.replace('程雨', label).format(text)}\n\n记者：您呢？\n\n{label}：我还在修伞。"
    assert teller_of(read(f"伞\n\n程雨的店在老街上。\n\n{talk}"), text) == expected


@pytest.mark.parametrize(
    ("label", "opening", "text", "expected"),
    [
        pytest.param("程", "", "天黑了。老程停下来，把伞放在门边。", NOBODY, id="by the family name"),
        pytest.param("程", "", "天黑了。程师傅停下来，把伞放在门边。", NOBODY, id="by a title, of a family name"),
        pytest.param("程", "", "老程家的伞最好。", UNKNOWN, id="of a family, by the family name"),
        pytest.param("程", "老程的店在老街上。", "我跟着老程上了楼。", NOBODY, id="as it is written before the talk"),
        pytest.param("程雨", "小程的店在老街上。", "小程拍了拍那把伞。", NOBODY, id="otherwise, by the name in full"),
        pytest.param("程师傅", "老程的店在老街上。", "我们终于到了店里，老程拍了拍伞。", NOBODY, id="by a title"),
        pytest.param("程", "老街上有一家店。", "我跟着老程上了楼。", SPEAKER, id="of whom nobody wrote so before"),
    ],
)
def test_one_whom_friends_call_so_does_not_tell_of_himself(label: str, opening: str, text: str, expected: str) -> None:
    talk = TALK.replace("程雨", label).format(text)
    whole = f"伞\n\n{opening}\n\n{talk}" if opening else talk
    assert teller_of(read(f"{whole}\n\n记者：您呢？\n\n{label}：我还在修伞。"), text) == expected


def test_who_says_i_beside_the_speaker_is_somebody_else_where_the_talk_is_translated() -> None:
    text = "天黑了。程雨送我到门口。"
    english = "It grew dark. Cheng Yu saw me to the door."
    talk = f"""
        记者：这条街您住了多久？

        Interviewer: How long have you lived in this street?

        程雨：我在街上卖伞，住了四十年。

        Cheng Yu: I have sold umbrellas in it for forty years.

        {text}

        {english}

        记者：后来呢？

        Interviewer: And then?

        程雨：雨停了。

        Cheng Yu: The rain stopped.
        """
    assert teller_of(read(talk), text) == NOBODY


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("第二，绳子要换。", True, id="a second point"),
        pytest.param("第二天清晨，风小了。", False, id="the second day of a story"),
        pytest.param("第三次见面是在秋天。", False, id="a third time"),
        pytest.param("不过绳子要换。", True, id="what turns against it"),
    ],
)
def test_a_paragraph_goes_on_by_its_first_word(text: str, *, expected: bool) -> None:
    assert goes_on(text) is expected


@pytest.mark.parametrize(
    ("label", "expected"),
    [pytest.param("我", None, id="who writes all of it"), pytest.param("程雨", "程雨", id="who is called by a name")],
)
def test_what_follows_the_words_of_who_writes_is_written_and_not_said(label: str, expected: str | None) -> None:
    said = f"{label}：我星期六来看您。\n\n外公：好。\n\n{label}：我坐早上的车。"
    talk = f"那天晚上，我给外公打了电话。\n\n{said}\n\n前后不到五分钟。"
    *_, last = read(talk).turns
    *_, paragraph = last.paragraphs
    assert (last.speaker, paragraph.source) == (expected, "前后不到五分钟。")


@pytest.mark.parametrize(
    "told",
    [
        pytest.param("村口的老井修好了，水比从前还清。", id="of nobody"),
        pytest.param("那口井是村里人一起修好的。", id="of what was spoken of"),
    ],
)
@pytest.mark.parametrize(
    ("labels", "expected"),
    [pytest.param(4, SPEAKER, id="few"), pytest.param(6, UNKNOWN, id="many")],
)
def test_a_paragraph_without_a_label_is_doubtful_among_many_that_have_one(
    told: str, labels: int, expected: str
) -> None:
    said = [f"{'记者' if at % 2 else '程雨'}：村里第{at}件事是修路。" for at in range(1, labels + 1)]
    assert teller_of(read("\n\n".join([*said[:2], told, *said[2:]])), told) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("雨停了，其间程师傅补了六把伞，我们帮忙补了两把。", NOBODY, id="what who came did with him"),
        pytest.param("雨停了，人家叫我程师傅，我就补了六把伞。", SPEAKER, id="what he is called"),
        pytest.param(
            "雨势小了，师傅放下针线，慢慢转过脸来看我们。", UNKNOWN, id="by the bare title, of him or his own"
        ),
    ],
)
def test_nobody_who_is_called_by_a_title_tells_of_himself_by_it(text: str, expected: str) -> None:
    talk = f"记者：您补了多少年？\n\n程师傅：我补了四十年。\n\n{text}\n\n记者：后来呢？\n\n程师傅：后来雨停了。"
    assert teller_of(read(talk), text) == expected
