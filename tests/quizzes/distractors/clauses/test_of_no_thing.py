"""A statement names the thing, or the matter, that it handles, counts, compares or judges."""

from __future__ import annotations

import pytest

from quizzes.distractors.clauses.left_out import leaves_out_what_it_needs
from quizzes.distractors.clauses.of_no_thing import names_no_thing


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        pytest.param("放假以后拿到县城的铺子去修，花了三十块", True, id="takes what to be mended"),
        pytest.param("放假以后我把手表拿到县城的铺子去修", False, id="takes a watch to be mended"),
        pytest.param("现在规定每个月用清水冲三次", True, id="rinses what"),
        pytest.param("地砖每个月用清水冲三次", False, id="rinses tiles"),
        pytest.param("门口的菊花恢复到了原来的八成", False, id="what recovers is named"),
        pytest.param("如今又恢复到了原来的八成", True, id="what recovers so far"),
        pytest.param("我叔叔一脚踢翻二十六块", True, id="twenty-six of what"),
        pytest.param("我叔叔把瓦片踢翻二十六块", False, id="tiles are counted"),
        pytest.param("我四月里砍了十二根，到秋天就裂了", True, id="cuts twelve of what"),
        pytest.param("竹子我砍了十二根", False, id="cuts twelve of the bamboos"),
        pytest.param("前年有个村子送来一台，擦了两遍", True, id="one machine of what sort"),
        pytest.param("全部换成六百毫米的，要挖开三条街", True, id="pipes that are not named"),
        pytest.param("水管全部换成六百毫米的", False, id="pipes that are named"),
        pytest.param("早先图省事，买过外省的", True, id="what from another province"),
        pytest.param("真的太咸，我姐跟我都没吃出来", True, id="what is too salty"),
        pytest.param("汤真的太咸，我姐跟我都没吃出来", False, id="the soup is too salty"),
        pytest.param("爷爷说太小了，可是客人都爱坐", True, id="what is too small for a grandfather"),
        pytest.param("我们这片林子，七成是松鼠", True, id="a share of what"),
        pytest.param("我们店里的客人，七成是学生", False, id="a share of those that are named"),
        pytest.param("土质只是一半，还要看水", True, id="half of what"),
        pytest.param("茶叶的产量只是从前的一半", False, id="half of what was"),
        pytest.param("种浅了，一亩地要少收两百斤", True, id="planted what"),
        pytest.param("大家吵了三天，有人说留，有人说拆", True, id="quarrelled about what"),
        pytest.param("大家为了那棵树吵了三天", False, id="quarrelled about a tree"),
        pytest.param("我们跟房东谈了半年", True, id="negotiated about what"),
        pytest.param("我们跟房东谈了半年房租", False, id="negotiated about the rent"),
        pytest.param("今年有三个人报名", True, id="signed up for what"),
        pytest.param("合唱团今年有三个人报名", False, id="signed up for a choir"),
        pytest.param("先喝一口水，再讲一遍", True, id="who does so, and when"),
        pytest.param("我先喝一口水，再讲一遍", False, id="the speaker does so"),
        pytest.param("先生修钟，太太卖花", False, id="no order of steps"),
        pytest.param("我当时在邮局上班，一开始是支持的", True, id="in favour of what"),
        pytest.param("四号楼的老钱恰恰相反，每天送一碗饭来", True, id="the contrary of what"),
        pytest.param("四号楼的老钱跟我正好相反", False, id="the contrary of somebody"),
        pytest.param("山上不一样，六月还有雪", True, id="other than where"),
        pytest.param("山上跟山下不一样，六月还有雪", False, id="other than below"),
        pytest.param("还有一位老先生在门口唱歌", True, id="one more of whom"),
        pytest.param("就是夜里太安静，没有人跟我说话", True, id="which is the one thing that is what"),
        pytest.param("身高到一米二，自己会穿衣服", True, id="whose height"),
        pytest.param("碗就是城市，八成的地面铺了砖", True, id="a bowl that stands for something"),
        pytest.param("我妈就是裁缝，做了四十年衣服", False, id="somebody is what she is"),
        pytest.param("我想了一个晚上就答应了", True, id="promised what"),
        pytest.param("大概四十本，新的三十，旧的十块", True, id="forty of what"),
        pytest.param("手工的卖八块一斤，机器的卖四块", True, id="hand-made what"),
        pytest.param("机器更快，一分钟就能做完", True, id="faster than what"),
        pytest.param("机器比人更快，一分钟就能做完", False, id="faster than people"),
        pytest.param("我最快的一次只用了五分钟", True, id="the fastest time that one did what"),
        pytest.param("头一年退了十五米，第二年二十米", True, id="what went back"),
        pytest.param("我一坐下来吃饭，它就爬上来", True, id="who climbs up"),
        pytest.param("我领养了一只狗，它就睡在门口", False, id="the dog sleeps there"),
        pytest.param("我看着脸一红，把信收了起来", True, id="looked at what"),
        pytest.param("前年我想涨到八块，连牌子都做好了", True, id="a price of what"),
        pytest.param("前年我想把票价涨到八块", False, id="the price of a ticket"),
        pytest.param("我觉得可以分三种，老人不收钱", True, id="three sorts of what"),
        pytest.param("我们县原来有一万多棵，去年只剩五百", True, id="so many of which trees"),
        pytest.param("我们县原来有一万多棵梨树", False, id="so many pear trees"),
        pytest.param("我刚来的时候，一年碰上四五例", True, id="cases of what"),
        pytest.param("挂着的那两件是洗好了的", True, id="two of what"),
        pytest.param("怕不怕黑我不敢说，怕老鼠是真的", True, id="takes up what was asked"),
        pytest.param("狗和猫就像兄弟，天天打架", False, id="two that are like each other"),
        pytest.param("我一天修八辆自行车", False, id="a plain statement"),
        pytest.param("饭馆里有四张桌子，每天坐满客人", False, id="another plain statement"),
    ],
)
def test_a_statement_names_its_thing(said: str, *, expected: bool) -> None:
    assert names_no_thing(said) is expected
    assert leaves_out_what_it_needs(said) or not expected
