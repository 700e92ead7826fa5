"""A cut that parts what goes together is found: things in a row, a but and what it comes to, an act and its outcome."""

from __future__ import annotations

import pytest

from quizzes.distractors.clauses.parted import (
    leaves_outcome_open,
    leaves_turn_open,
    parts_a_row,
    parts_from_outcome,
    waits_for_what_happens,
)


@pytest.mark.parametrize(
    ("piece", "expected"),
    [
        pytest.param("可中午太阳一晒，", True, id="the sun shines"),
        pytest.param("冰芯一提出来", True, id="is taken out"),
        pytest.param("發電機一停", True, id="traditional"),
        pytest.param("我们都想学一学", False, id="a verb said twice"),
        pytest.param("这是唯一", False, id="the only one"),
        pytest.param("他买了一本书", False, id="a number"),
        pytest.param("一晒太阳就热", False, id="with what happens"),
        pytest.param("老演员一放松，", True, id="to relax"),
        pytest.param("他爸爸一着急，", True, id="to get anxious"),
        pytest.param("我们试一试，", False, id="to try"),
        pytest.param("他又想了一想，", False, id="to think a little"),
        pytest.param("每到星期一，", False, id="a day of the week"),
    ],
)
def test_as_soon_as_waits_for_what_happens(piece: str, *, expected: bool) -> None:
    assert waits_for_what_happens(piece) is expected


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        pytest.param("一般就两种人，一种是喝高了的，", "一种是跟家里拌嘴的。", True, id="one kind and another"),
        pytest.param("一般就两种人，", "一种是喝高了的，一种是拌嘴的。", True, id="how many, and each"),
        pytest.param("一方面要省钱，", "另一方面要省时间。", True, id="on the one hand"),
        pytest.param("一是没有钱，", "二是没有人。", True, id="firstly"),
        pytest.param("有的人在看书，", "有的人在写字。", True, id="some and others"),
        pytest.param("敲门的也许是邻居，", "也许是送信的。", True, id="perhaps this, perhaps that"),
        pytest.param("敲門的或許是鄰居，", "或許是送信的。", True, id="perhaps, in traditional characters"),
        pytest.param("敲门的可能是邻居，", "可能是送信的。", True, id="maybe this, maybe that"),
        pytest.param("要么坐船，", "要么走路。", True, id="either, or"),
        pytest.param("敲门的也许是邻居，", "我没有去看。", False, id="perhaps, and no other guess"),
        pytest.param("哪儿有水，", "哪儿的狗咬人，都写上。", True, id="wherever and wherever"),
        pytest.param("這裡有兩種人，", "一種是老師。", True, id="traditional"),
        pytest.param("我等了三年，第一年下雨，", "第二年没有人。", True, id="the first year and the second"),
        pytest.param("头一天没有人来，", "第二天来了三个。", True, id="the first day and the second"),
        pytest.param("晚上一盏灯都没有，那不叫村子，", "叫布景。", True, id="what it is not, and is"),
        pytest.param("晚上一盏灯都没有，那不叫村子，", "我们都不去。", False, id="only what it is not"),
        pytest.param("上半身是猴子，", "下半身是人。", True, id="one half and the other"),
        pytest.param("上半身是猴子，", "下午才画好。", False, id="one half alone"),
        pytest.param("我唱歌是上半首中文，", "下半首英文。", True, id="one half and the other, without a verb"),
        pytest.param("老师前半年教画画，大家都爱听，", "后半年教写字。", True, id="one half, a remark, and the other"),
        pytest.param(
            "老師前半年教畫畫，", "後半年教寫字。", True, id="one half and the other in traditional characters"
        ),
        pytest.param("奶奶左手拿碗，", "右手拿筷子。", True, id="the left hand and the right"),
        pytest.param("我白天在店里卖鞋，", "晚上去学校读书。", True, id="by day and by night"),
        pytest.param("这条街白天没有人，", "夜里全是小摊。", True, id="by day and in the night"),
        pytest.param("白天卖鞋，晚上读书，", "晚上常常很困。", False, id="what comes after both"),
        pytest.param("我白天在店里卖鞋，", "大家都认识我。", False, id="by day alone"),
        pytest.param("前半年我不会，", "左手也学会了。", False, id="halves of other things"),
        pytest.param("第一年下雨，", "我们都没去。", False, id="one year alone"),
        pytest.param("他是一个好人，", "我们都喜欢他。", False, id="a number"),
        pytest.param("他有两个孩子，", "我们都喜欢他们。", False, id="no row"),
        pytest.param("一天两班，人多的时候五十个，", "少的时候三个。", True, id="when there are many and when few"),
        pytest.param("人多的时候我们都很累，", "忙的时候不说话。", True, id="when there are many and when busy"),
        pytest.param("人多的时候，", "忙的时候也有人帮忙。", False, id="a scene alone"),
        pytest.param("人多的时候我们都很累，", "大家在那个时候不说话。", False, id="the time is not told apart"),
        pytest.param("早饭很简单，一大碗粥，", "两个鸡蛋。", True, id="things that are counted"),
        pytest.param("早饭很简单，一大碗粥，", "大家都吃饱了。", False, id="one thing that is counted"),
        pytest.param("门口很乱，一个箱子，", "两个人都抬不动。", False, id="what says something of others"),
        pytest.param("用处很多：老人可以散步，", "孩子也来，学生可以跑步。", True, id="who may do what"),
        pytest.param("用处很多：老人可以散步，", "我们都很高兴。", False, id="one who may do something"),
        pytest.param("小马可以学跑，", "可以学跳，飞可学不来。", True, id="what one may do, and what else"),
        pytest.param("小马可以学跑，", "可以睡在外面。", False, id="what one may do, and another thing"),
        pytest.param("小马可以学跑，", "老马不跑。", False, id="what one may do alone"),
        pytest.param("请在信封上写清楚，是谁寄的，", "哪天收到的。", True, id="things that are asked for"),
        pytest.param("大家都在问，钥匙给了谁，", "门是什么时候开的。", True, id="things that all ask"),
        pytest.param("为了那盏灯，我说挂左边，", "她说挂右边，谁也不让谁。", True, id="what one says, and the other"),
        pytest.param("我說掛左邊，", "她說掛右邊。", True, id="traditional, what each says"),
        pytest.param("我说挂左边，", "她笑了。", False, id="what one says alone"),
        pytest.param("我说挂左边，", "我说了三遍。", False, id="what one says twice"),
        pytest.param("谁都没说过，", "门是什么时候开的。", False, id="everybody, and what is asked"),
        pytest.param("请在信封上写清楚，是谁寄的，", "我们好回信。", False, id="one thing that is asked for"),
        pytest.param("我不知道怎么办，", "谁来过。", False, id="at a loss"),
        pytest.param("", "一种是喝高了的。", False, id="nothing before"),
        pytest.param("一种是喝高了的。", "", False, id="nothing after"),
        pytest.param("早饭很简单，一大碗粥，", "", False, id="nothing after a thing that is counted"),
        pytest.param("早饭他每天都吃，", "两个鸡蛋。", False, id="things counted behind none"),
        pytest.param("大家都去看，", "一个人也没有。", False, id="a count behind none"),
        pytest.param("钱的事我不管，", "放在锅里就行。", False, id="put somewhere, and not elsewhere before"),
    ],
)
def test_what_is_told_in_a_row_is_not_parted(before: str, after: str, *, expected: bool) -> None:
    assert parts_a_row(before, after) is expected


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        pytest.param("他去了十分钟，", "回来脸都白了。", True, id="so long, and then"),
        pytest.param("他去了十分鐘，", "回來臉都白了。", True, id="traditional"),
        pytest.param("他去了十分钟，", "街上看不见人。", False, id="so long, and something else"),
        pytest.param("他看一眼天的颜色，", "就知道会不会下雨。", True, id="one look, and what is known from it"),
        pytest.param("师傅摸一下面团，", "马上就说出水多水少。", True, id="one touch, and what is told from it"),
        pytest.param("他看了一眼窗外，", "街上没有人。", False, id="one look, and something else"),
        pytest.param("我按了几下，", "没到三秒钟就亮了。", True, id="how soon something came of it"),
        pytest.param("他拍了两下，", "就走了。", True, id="so often, and then"),
        pytest.param("灯是新的，", "没到三秒钟就亮了。", True, id="how soon something came of what is so"),
        pytest.param("灯是新的，", "没到三点钟不会亮。", False, id="not yet that hour"),
        pytest.param("他每天去店里，", "回来做饭。", False, id="for no time that is told"),
        pytest.param("您说巧不巧，", "那天我正好在家。", True, id="what one thinks of it all"),
        pytest.param("您说巧不巧，", "", False, id="nothing after"),
        pytest.param("你三天不来，", "他就卖给别人了。", True, id="what comes of what is not done"),
        pytest.param("你三天沒有來，", "他就賣給別人了。", True, id="traditional, of what was not done"),
        pytest.param("我跟他说好了，", "他就卖给别人了。", False, id="what is done, and then another thing"),
        pytest.param("你三天不来，", "他也不急。", False, id="what is not done, and nothing comes of it"),
        pytest.param("有三种办法：坐船要一天，", "坐车要两天，走路要五天。", True, id="a part of so many"),
        pytest.param("有三种办法：坐船，坐车，走路。", "", False, id="all of so many"),
        pytest.param("我骑车送货，一张桌子、一把椅子，", "装不满一车。", True, id="things and what is said of them"),
        pytest.param("我买了一张桌子、一把椅子，", "装不满一车。", False, id="things that are bought"),
        pytest.param("你先去店里卖两天书，", "卖完了再来找我。", True, id="first, and then"),
        pytest.param("李先生去店里卖两天书，", "卖完了再来找我。", False, id="no first but a mister"),
        pytest.param("一本书我卖两块五，", "再减去房租，只剩五毛。", True, id="what is taken off"),
        pytest.param("去年我收到一封信，", "说书店关了。", True, id="what a letter says"),
        pytest.param("去年我收到一封信，", "我没有看。", False, id="a letter"),
        pytest.param("全村六十家书店，", "没有一家卖这本书。", True, id="what is so of none of them"),
        pytest.param("全村六十家书店，", "我去了三家。", False, id="what one did"),
        pytest.param("你用筷子去夹，", "夹起来的不一定是鱼。", True, id="what one gets when one does it"),
        pytest.param("连他家几点关灯，", "我也记得。", True, id="what is so even of this"),
        pytest.param("連他家幾點關燈，", "她都記得清清楚楚。", True, id="traditional, even of this"),
        pytest.param("连我也记得他家几点关灯，", "她也记得。", False, id="even, with its half"),
        pytest.param("他接连写了三封信，", "我也写了一封。", False, id="no even: one after another"),
        pytest.param("连夜赶回去，", "他也累了。", False, id="no even: that very night"),
        pytest.param("连他家几点关灯，", "人家记在本子上。", False, id="even, and no half of it behind"),
        pytest.param("他说了三点：坐船要一天；", "坐车要两天；走路要五天。", True, id="a part, ended by a semicolon"),
        pytest.param("所以，把票价全怪在船老大身上，", "既不公平，也没有用。", True, id="an act, and what it is worth"),
        pytest.param("把票價全怪在船老大身上，", "等於什麼也沒說。", True, id="traditional, an act and its worth"),
        pytest.param("光靠广告，", "很难把书卖出去。", True, id="a way, and what it leads to"),
        pytest.param("我把船漆了一遍，", "很好看。", False, id="somebody did it"),
        pytest.param("把碗洗了，", "再扫地。", False, id="one act and the next"),
        pytest.param("把碗洗干净，", "放在柜子里。", False, id="an act, and what is done then"),
        pytest.param("这双鞋，好看是好看，", "可是走不远。", True, id="what is granted before the but"),
        pytest.param("他们俩一个是哥哥，", "可是不像。", False, id="no more than what one is"),
        pytest.param("对面的店一放音乐，", "整条街的狗马上都叫起来。", True, id="as soon as one does it with a thing"),
        pytest.param("他买了一放映机，", "晚上就用上了。", False, id="no as soon as behind what was done"),
        pytest.param(
            "晚上在河里放灯，", "这种事他们村从来没有过。", True, id="what one does, taken up by such a thing"
        ),
        pytest.param("他晚上在河里放了灯，", "这种事不常有。", False, id="what was done"),
    ],
)
def test_what_was_done_is_not_parted_from_what_came_of_it(before: str, after: str, *, expected: bool) -> None:
    assert leaves_outcome_open(before, after) is expected


@pytest.mark.parametrize(
    ("before", "part", "after", "expected"),
    [
        pytest.param("门一关，", "屋里一句话都听不见。", "", True, id="what happens as soon as"),
        pytest.param("", "我们一人一张床，门一关，", "屋里一句话都听不见。", True, id="as soon as what"),
        pytest.param("", "我们一人一张床，", "门一关，屋里一句话都听不见。", False, id="before either"),
        pytest.param("", "一人一张床，门一关。", "", False, id="the end of the sentence"),
        pytest.param("", "你三天不来，", "他就卖给别人了。", True, id="a condition"),
        pytest.param("有三种办法：坐船；", "坐车要两天，", "走路要五天。", True, id="one of so many, and not the last"),
        pytest.param("有三种办法：坐船；坐车；", "走路要五天。", "", False, id="the last of so many"),
    ],
)
def test_what_happens_is_not_parted_from_what_it_comes_of(
    before: str, part: str, after: str, *, expected: bool
) -> None:
    source = f"{before}{part}{after}"
    assert parts_from_outcome(source, len(before), len(before) + len(part)) is expected


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        pytest.param("都说我走得慢，可是我走了十年，", "没有一个人掉队。", True, id="what a but comes to"),
        pytest.param("都说我走得慢，可是我走了十年，", "", False, id="nothing after"),
        pytest.param("都說我走得慢，但是我走了十年", "沒有一個人掉隊。", True, id="traditional, without the comma"),
        pytest.param("都说我走得慢，可是我走了十年，", "所以大家信我。", False, id="a new thought after it"),
        pytest.param("都说我走得慢，可是我走了十年，", "也没有摔过。", False, id="one thing more after it"),
        pytest.param("都说我走得慢，可是我走了十年。", "", False, id="the end of the sentence"),
        pytest.param("可是我走了十年，", "没有一个人掉队。", False, id="what it turns against is not shown"),
        pytest.param("都说我走得慢，可惜我走了十年，", "没有一个人掉队。", False, id="a pity is no but"),
    ],
)
def test_a_but_is_not_parted_from_what_it_comes_to(before: str, after: str, *, expected: bool) -> None:
    assert leaves_turn_open(before, after) is expected
