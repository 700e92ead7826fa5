"""A number is not asked for that the words around it let everybody count or reckon."""

from __future__ import annotations

import pytest

from quizzes.comprehension.told_by_rest import is_told_by_rest
from quizzes.distractors.edits.quantities import quantities


@pytest.mark.parametrize(
    ("text", "number", "expected"),
    [
        pytest.param("她送来两块布，一块蓝的，一块白的", "两块", True, id="the parts of a total"),
        pytest.param("屋里有三张桌子，一张吃饭，一张写字，还有一张打牌", "三张", True, id="three of them"),
        pytest.param("屋里有三张桌子，一张坏了", "三张", False, id="only one of three"),
        pytest.param("屋裡有三張桌子，一張吃飯，一張寫字，還有一張打牌", "三張", True, id="in traditional characters"),
        pytest.param(
            "屋里有三张桌子。一张吃饭，一张写字，一张打牌", "三张", False, id="in a sentence not read with it"
        ),
        pytest.param("门口站着一个小伙子，三十来岁，背着琴", "三十来岁", True, id="about thirty, as the young are"),
        pytest.param("来了一位六十多岁的老太太", "六十多岁", True, id="about sixty, as the old are"),
        pytest.param("门口站着一个小伙子，二十七岁，背着琴", "二十七岁", False, id="just so old, as some of the young"),
        pytest.param("门口站着一个琴师，三十来岁，背着琴", "三十来岁", False, id="about thirty, of any age"),
        pytest.param("厂里给三条路，要么转岗，要么退休，要么走", "三条", True, id="as many ways as are told"),
        pytest.param("厂里给四条路，要么转岗，要么退休，别的我忘了", "四条", False, id="fewer ways than there are"),
        pytest.param("我们卖三种面：宽面、细面和凉面", "三种", True, id="as many sorts as are listed"),
        pytest.param("我们卖五种面：宽面、细面和凉面", "五种", False, id="fewer sorts than there are"),
        pytest.param("闹钟买了三个，分别放在床头、厨房和门口", "三个", True, id="one at each of as many places"),
        pytest.param("闹钟买了五个，分别放在床头、厨房和门口", "五个", False, id="more than there are places"),
        pytest.param("他有两个毛病，一是爱睡，二是爱吃", "两个", True, id="firstly and secondly"),
        pytest.param("百分之二十，就是说五十个学生里有十个迟到", "五十个", True, id="the whole of a share"),
        pytest.param("百分之二十，就是说五十个学生里有十个迟到", "十个", True, id="the part of a share"),
        pytest.param("三成的意思是，二十天里有六天下雪", "二十天", True, id="tenths"),
        pytest.param("百分之二十的人迟到，那天来了六十个学生", "六十个", False, id="a share of no part that is told"),
        pytest.param("一个六十八岁的老人来报名，奶奶说：“我才六十六！”", "六十八岁", True, id="less than another age"),
        pytest.param("一个六十八岁的老人来报名，奶奶也来了", "六十八岁", False, id="an age alone"),
        pytest.param("我带着爸爸去。太太也要去，我得换一条三人座的船", "三人", True, id="who comes too is counted"),
        pytest.param("厂里新买了一条三人座的船", "三人", False, id="seats for anybody"),
        pytest.param("他一天吃三碗饭，早上一碗，中午一碗，晚上一碗", "三碗", True, id="one at each time"),
        pytest.param("我带了三把伞，我、姐姐和弟弟一人一把", "三把", True, id="one for each who is named"),
        pytest.param("我带了五把伞，我、姐姐和弟弟一人一把", "五把", False, id="more than those who are named"),
        pytest.param("我是一九七五年出生的，今年四十九岁", "四十九岁", True, id="by the year of birth"),
        pytest.param("我一九七五年进厂，今年六十九岁", "六十九岁", False, id="by no year of birth"),
        pytest.param("那年我十八岁，高中刚毕业就上了船", "十八岁", True, id="by the school that is over"),
        pytest.param("那年我十八岁，修船修了一个夏天", "十八岁", False, id="by no school"),
        pytest.param("我弟弟九岁，念三年级", "九岁", True, id="by the year of school"),
        pytest.param("我弟弟九岁，养了一只羊", "九岁", False, id="by no year of school"),
        pytest.param("等女儿十八岁，这箱酒就打开", "十八岁", True, id="when one is grown up"),
        pytest.param("他十八岁，在码头扛米", "十八岁", False, id="at that age, of nothing"),
        pytest.param("最小的学生才六岁，自己走山路", "六岁", True, id="when one begins school"),
        pytest.param("一块田种一天要歇五天，所以分成六块轮着种", "五天", True, id="by turns"),
        pytest.param("一块田种一天要歇五天，后面还有六块", "五天", False, id="by no turns"),
        pytest.param("一趟两百块，一个月九趟，就是一千八", "两百块", True, id="what one is of a sum"),
        pytest.param("一趟两百块，一个月九趟，够吃饭了", "两百块", False, id="no sum is told"),
        pytest.param("夜里一直干到凌晨三点，正好四个小时", "四个小时", True, id="until when, just so long"),
        pytest.param("小学念六年，念完就放牛", "六年", True, id="how long a school is"),
        pytest.param("放牛放了六年，小学没念完", "六年", False, id="how long something else was"),
        pytest.param("爷爷的马车有四个轮子", "四个", True, id="the wheels of a cart"),
        pytest.param("春节放假七天，我们也不休息", "七天", True, id="a holiday of all the country"),
        pytest.param("从早上八点到下午四点，我们干八个小时", "八个小时", True, id="hours between two"),
        pytest.param("车晚了两个小时，三点该到，五点才到", "两个小时", True, id="hours by which it is late"),
        pytest.param("我五点起床，干八个小时，七点睡觉", "八个小时", False, id="hours between others"),
        pytest.param("每周开五天，星期六和星期天休息", "五天", True, id="days of a week but those off"),
        pytest.param("每周开四天，星期六和星期天休息", "四天", False, id="some of the days of a week"),
        pytest.param("药车每周三来，她周五才病，等了五天", "五天", True, id="from one day of a week to another"),
        pytest.param("药车每周三来，她周五才病，等了四天", "四天", False, id="days between others"),
        pytest.param("五月到八月，大概一百二十天，天天有雨", "一百二十天", True, id="days of so many months"),
        pytest.param("五月到八月，下雨的有四十天", "四十天", False, id="days within so many months"),
        pytest.param("十一月到二月，四个月没有客人", "四个月", True, id="months over the end of a year"),
        pytest.param("一共二十四棵，枯了十六棵，剩下的八棵开花了", "八棵", True, id="what is left"),
        pytest.param("他修好了五个，老师修了一个，另外四个是学生修的", "四个", True, id="the others of so many"),
        pytest.param("一共二十四棵，每天砍八棵", "八棵", False, id="what is not left"),
        pytest.param("我们五个人下山，把灯关掉四盏，只留一盏", "四盏", True, id="what is put out of one each"),
        pytest.param(
            "有一个孩子睡着了。上车的是三十个人，下车的只有二十九个", "三十个人", True, id="one who is missing"
        ),
        pytest.param("上车的是三十个人，下车的只有十九个", "三十个人", False, id="so many that nothing tells of"),
        pytest.param("剩下的八棵开花了", "八棵", False, id="what is left of nothing that is told"),
        pytest.param("我们四个人打麻将，打了一夜", "四个人", True, id="who play mahjong"),
        pytest.param("我们四个人打扑克，打了一夜", "四个人", False, id="who play cards"),
        pytest.param("豆腐切成六块，一人一块，正好六个人吃", "六块", True, id="one for each of so many"),
        pytest.param("灯芯用上下两块玻璃夹着", "两块", True, id="above and below"),
        pytest.param("每天早中晚三次读水位", "三次", True, id="as many times of a day as are named"),
        pytest.param("每天早晚三次读水位", "三次", False, id="more than are named"),
        pytest.param("灯芯前后换了两次，还是不亮", "两次", False, id="twice in all"),
        pytest.param("二〇一九年我们去了三个人", "二〇一九年", False, id="a year"),
    ],
)
def test_a_number_is_counted_or_reckoned_from_the_rest(text: str, number: str, *, expected: bool) -> None:
    asked = next(each for each in quantities(text) if text[each.start : each.end] == number)
    assert is_told_by_rest(asked, text) is expected
