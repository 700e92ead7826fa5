"""What is shown of a talk does not begin in the middle, or it is known that it does."""

from __future__ import annotations

import pytest

from quizzes.distractors.clauses.begun_amid import begins_amid


@pytest.mark.parametrize(
    ("text", "is_amid"),
    [
        pytest.param("因为坐船的多半是种菜的老人，他们宁可走路", True, id="the reason of what"),
        pytest.param("下雨天我也是五点半，那天要擦船", True, id="as who"),
        pytest.param("连下雨天我也是五点半出门", False, id="even on such a day"),
        pytest.param("我找了半年，没有一个学生唱得比他好", True, id="who, as no student is he"),
        pytest.param("我有个徒弟，没有一个人唱得比他好", False, id="an apprentice, and nobody else"),
        pytest.param("客人愿意等两天，才可以用更高的价格", True, id="higher than what"),
        pytest.param("五块太少，客人愿意等，才可以用更高的价格", False, id="higher than what is told"),
        pytest.param("附近的学校都有自己的船", True, id="near what"),
        pytest.param("港口附近的学校都有自己的船", False, id="near what is told"),
        pytest.param("哪里是怕水，就是懒得学", True, id="who is, as somebody said"),
        pytest.param("结果等了三天，天天下雨", True, id="what came of what"),
        pytest.param("对，不过走了弯路", True, id="against what, behind a yes"),
        pytest.param("后来我卖了四万根绳子", False, id="later on"),
        pytest.param("这不是为了看月亮，而是我爸立的规矩", True, id="what is not"),
        pytest.param("这几年我一直住在海边", False, id="of late"),
        pytest.param("这么多年下来，邻居都习惯了", False, id="in all these years"),
        pytest.param("这么多人来，邻居都习惯了", True, id="so many of whom"),
        pytest.param("刚听到这个消息的时候，我气得吃不下饭", True, id="which news"),
        pytest.param("我这个人最怕热闹", False, id="oneself"),
        pytest.param("我也这么以为，所以特别累", True, id="thinking what"),
        pytest.param("水那么深，谁也不敢下去", False, id="so deep"),
        pytest.param("机器比那时候聪明多了", True, id="than when"),
        pytest.param("我小时候只有手，机器比那时候聪明多了", False, id="than in one's childhood"),
        pytest.param("我手里就剩一辆车，离那儿还有九里地", True, id="from where"),
        pytest.param("我去过海边的工厂，那儿有桌子", False, id="at a place that is named"),
        pytest.param("换了机器，他把豆浆煮糊了", True, id="who"),
        pytest.param("换了机器，师傅就走了，他把豆浆煮糊了", False, id="who is named"),
        pytest.param("大水来了，大桥那边的都在学校里，她骑着车来了", True, id="who, as no school is she"),
        pytest.param("我给学校写了信，他们马上就回信了", False, id="they of a school"),
        pytest.param("换了机器，他们把豆浆煮糊了", True, id="they of nothing"),
        pytest.param("学生都说他的脑子很好", False, id="one of whom somebody says something"),
        pytest.param("学生给他写了信", True, id="one to whom somebody else writes"),
        pytest.param("学生给他妈妈写了信", False, id="one to whose mother he writes himself"),
        pytest.param("烧锅炉的人都知道，她给我讲这个音", True, id="who, as anybody is nobody"),
        pytest.param("时间一长，生气了，他的脑子就乱了", True, id="who, as anger is nobody"),
        pytest.param("家属发脾气，我先问他气什么", False, id="one of the family"),
        pytest.param("有个渔民的网里有碗，他拿回家了", False, id="a fisherman"),
        pytest.param("有个学生来了，他的脑子很好", False, id="a student"),
        pytest.param("有个戴帽子的人来了，他从海边来", False, id="somebody"),
        pytest.param("第九次，我敲完门，里面没人", True, id="the ninth time of what"),
        pytest.param("第六展厅有一扇高窗", False, id="a hall by its number"),
        pytest.param("您修了四十分钟，收了十五块", True, id="mended what"),
        pytest.param("您修了四十分钟的伞，收了十五块", False, id="mended an umbrella"),
        pytest.param("您奶奶那会儿，一把才＿＿", True, id="one of what"),
        pytest.param("我卖点儿绳子，一根＿＿", False, id="one of what is named"),
        pytest.param("您这个比方就不对。船是会沉的", True, id="which comparison"),
        pytest.param("您这个行业就不对外人说", False, id="a trade is no word that was said"),
        pytest.param("我儿子害的，他偷偷卖了三车梨", True, id="for what somebody is to blame"),
        pytest.param("我儿子害怕坐船", False, id="to be afraid"),
        pytest.param("学校最多，占六成", True, id="most of what"),
        pytest.param("买梨的人里学校最多，占六成", False, id="most of those who are named"),
        pytest.param("我的错，我第二天就认了", True, id="the day after what"),
        pytest.param("我摔了碗，第二天就认了", False, id="the day after what is told"),
        pytest.param("车停下来，那小伙子要跟我吵", True, id="which young man"),
        pytest.param("车上有个年轻人，那小伙子要跟我吵", False, id="the young man who is told of"),
        pytest.param("我给那家俱乐部写了信", True, id="which club"),
        pytest.param("有个学生说，城里同样的才卖九块", True, id="the same as what"),
        pytest.param("一把伞要五十块，城里同样的才卖九块", False, id="the same as what is named"),
        pytest.param("一张桌子三十块，同样的才卖十块", False, id="the same as one of which it tells"),
        pytest.param("一个男人以为他要买伞", False, id="who may be the one who does so"),
        pytest.param("老板让我换成新的，我说好", True, id="a new one of what"),
        pytest.param("老板让我把桌子换成新的，我说好", False, id="a new table"),
        pytest.param("现在的孩子大概都没听说过", True, id="heard of what"),
        pytest.param("鱼这种东西大概都没听说过", False, id="heard of a fish"),
        pytest.param("孩子都没听说过这种鱼", False, id="a fish, named behind"),
        pytest.param("以前我九分钟擦完，现在要半天", True, id="finished what"),
        pytest.param("以前我九分钟擦完一张桌子，现在要半天", False, id="finished a table"),
        pytest.param("仅就上述两点来说，批评是有道理的", True, id="what was said above"),
        pytest.param("后者里面，老人占了六成", True, id="one of two"),
        pytest.param("三十岁以上的占了六成", False, id="of such an age"),
        pytest.param("到年底为止，还在营业的有＿＿", True, id="which of what are so many"),
        pytest.param("到年底为止，还在营业的商店有＿＿", False, id="which shops are so many"),
    ],
)
def test_what_is_missing_before_it_is_noticed(text: str, *, is_amid: bool) -> None:
    assert begins_amid(text) is is_amid


def test_a_name_of_the_talk_is_somebody() -> None:
    assert begins_amid("换了机器，白若水就走了，她把豆浆煮糊了")
    assert not begins_amid("换了机器，白若水就走了，她把豆浆煮糊了", ("白若水",))
