"""A sentence hangs in the air where it leaves out to what, what, of which or as who; one that says that stands."""

from __future__ import annotations

import pytest

from quizzes.chinese.segmentation import Segmenter
from quizzes.distractors.clauses.hanging import hanging_need
from quizzes.distractors.clauses.leaning import Need

_WORDS = Segmenter()


@pytest.mark.parametrize(
    ("sentence", "need"),
    [
        pytest.param("我爸不同意，他说那里太远。", Need.NEEDED, id="to what"),
        pytest.param("老实说，起初我也赞成，因为离家近。", Need.NEEDED, id="in favour of what"),
        pytest.param("我哥哥同意我去北京。", Need.NONE, id="to what is said"),
        pytest.param("师傅教了我两天，我学会了。", Need.NEEDED, id="learnt what"),
        pytest.param("师傅教了我两天，我学会了游泳。", Need.NONE, id="learnt to swim"),
        pytest.param("拿不到，我们就自己做。", Need.NEEDED, id="get what"),
        pytest.param("说完就走了。", Need.NEEDED, id="said what"),
        pytest.param("回家我跟我爸说，他想了很久。", Need.NEEDED, id="told him what"),
        pytest.param("我跟我爸说：“明天我不去了。”", Need.NONE, id="told him that"),
        pytest.param("剩下的四天我们在做什么？", Need.NEEDED, id="the rest of what"),
        pytest.param("时间一长，猫就认识他了。", Need.NEEDED, id="the time of what"),
        pytest.param("最后一天我想，算了吧。", Need.NEEDED, id="the last day of what"),
        pytest.param("最后一个问题，您想去哪里？", Need.NONE, id="the last question"),
        pytest.param("如果只看钱，答案是没有。", Need.NEEDED, id="the answer to what"),
        pytest.param("道理很简单，水往低处流。", Need.NEEDED, id="the reason of what"),
        pytest.param("我爸爸讲的道理很简单。", Need.NONE, id="the reason that one gives"),
        pytest.param("你有空，就写一封吧。", Need.NEEDED, id="one what"),
        pytest.param("你到上海，就写一封吧。", Need.NEEDED, id="one what, as a place is written nowhere"),
        pytest.param("你有信纸，就写一封吧。", Need.NONE, id="one letter"),
        pytest.param("你有空，就写一封信吧。", Need.NONE, id="a letter, named behind it"),
        pytest.param("一个走了，一个还在这里学。", Need.NEEDED, id="one of whom"),
        pytest.param("不过我爱人不想去。", Need.HELPS, id="set against something"),
        pytest.param("由此可见，便宜的不一定差。", Need.HELPS, id="seen from what"),
        pytest.param("你们千万别在家里这么做。", Need.HELPS, id="do what"),
        pytest.param("我姐姐甚至把猫卖了。", Need.HELPS, id="even that"),
        pytest.param("我们也没有办法再等一下。", Need.HELPS, id="wait for whom"),
        pytest.param("您早上喝的那杯，到晚上还在身体里。", Need.HELPS, id="which cup"),
        pytest.param("说实话，不怎么样，太甜了。", Need.NEEDED, id="how is what"),
        pytest.param("去，当然去。", Need.NEEDED, id="will do what"),
        pytest.param("好吃的东西都在这条街上。", Need.NONE, id="what is good"),
        pytest.param("两个人吵了一年。", Need.HELPS, id="who of two"),
        pytest.param("门开了，可它把我带到了河边。", Need.HELPS, id="what animal"),
        pytest.param("去年，全国同等大小的学校关了两所。", Need.HELPS, id="as large as what"),
        pytest.param("我看完第一行就哭了。", Need.HELPS, id="the first line of what"),
        pytest.param("我倒觉得，大家都有道理。", Need.HELPS, id="against whom"),
        pytest.param("那只猫在门口睡了一天。", Need.HELPS, id="which cat"),
        pytest.param("门口有只猫，我喜欢那只猫。", Need.NONE, id="the cat at the door"),
        pytest.param("我们这座城没有地铁。", Need.NONE, id="where one lives"),
        pytest.param("那条狗咬了我。", Need.HELPS, id="which dog"),
        pytest.param("您那条狗咬了我。", Need.NONE, id="the dog of whom one talks with"),
        pytest.param("谁也不知道这个问题。", Need.NONE, id="no one"),
        pytest.param("三十七把，昨天数的。", Need.NEEDED, id="how many of what"),
        pytest.param("三十七把雨伞，昨天数的。", Need.NONE, id="how many umbrellas"),
        pytest.param("我交到学校，老师不要。", Need.NEEDED, id="handed in what"),
        pytest.param("我把钱交到学校，老师不要。", Need.NONE, id="handed in the money"),
        pytest.param("我拿去问老师，老师笑了。", Need.NEEDED, id="asked about what"),
        pytest.param("听起来很简单，我学了两年。", Need.HELPS, id="what sounds easy"),
        pytest.param("我说会，心里很怕。", Need.HELPS, id="can do what"),
        pytest.param("我说会下雨的。", Need.NONE, id="what one says is said"),
        pytest.param("我说房子是老师的，不能卖。", Need.HELPS, id="said so to whom"),
        pytest.param("我妈妈说：“算了，别去了。”", Need.HELPS, id="whose mother said so to what"),
        pytest.param("我说话的时候，他在看书。", Need.NONE, id="while one speaks"),
        pytest.param("我说不出他的名字。", Need.NONE, id="cannot say"),
        pytest.param("我们以前一直以为猫不怕水。", Need.HELPS, id="thought so until what"),
        pytest.param("后来学校关了。", Need.HELPS, id="after what"),
        pytest.param("后来的人不知道这件事。", Need.NONE, id="those who come later"),
        pytest.param("卖菜的塞在口袋里，教书的夹在书里。", Need.HELPS, id="what they put there"),
        pytest.param("卖菜的把钱塞在口袋里。", Need.NONE, id="money, which they put there"),
        pytest.param("我有时候上去站一会儿。", Need.HELPS, id="up to where"),
        pytest.param("我有时候上山站一会儿。", Need.NONE, id="up the hill"),
        pytest.param("第一次来了五个学生。", Need.HELPS, id="the first time of what"),
        pytest.param("我们去年做了一款两斤重的，卖得不错。", Need.HELPS, id="one that weighs so much"),
        pytest.param("我们去年做了一款两斤重的书包，卖得不错。", Need.NONE, id="a bag that weighs so much"),
        pytest.param("老师只说了后半句。", Need.HELPS, id="half of what was said"),
        pytest.param("两种方法都不难，我都试过。", Need.HELPS, id="which two ways"),
        pytest.param("老师教了我两种方法。", Need.NONE, id="two ways that one is taught"),
        pytest.param("要是早十年有，我爸爸就不用走路了。", Need.HELPS, id="if there were what"),
        pytest.param("要是早十年有地铁，我爸爸就不用走路了。", Need.NONE, id="if there were an underground"),
        pytest.param("走的那个会唱歌。", Need.NEEDED, id="which of them left"),
        pytest.param("哪一项少了，价钱就跟着变。", Need.NEEDED, id="item of what"),
        pytest.param("差距有点儿大。", Need.NEEDED, id="between what"),
        pytest.param("城里和村里的差距很大。", Need.NONE, id="between town and village"),
        pytest.param("真的，你别笑，我回家都睡不着。", Need.HELPS, id="laughed at what"),
        pytest.param("春天来了，学校门口的树都绿了。", Need.NONE, id="all is named"),
    ],
)
def test_what_a_sentence_leaves_in_the_air(sentence: str, need: Need) -> None:
    assert hanging_need(tuple(_WORDS.words(sentence))) is need
