"""A sentence needs what was said before it where it names nothing that it speaks of, counts, or points back."""

from __future__ import annotations

import pytest

from quizzes.chinese.segmentation import Segmenter
from quizzes.distractors.clauses.leaning import Need, need_of

_WORDS = Segmenter()


@pytest.mark.parametrize(
    ("sentence", "need"),
    [
        pytest.param("是把“想得起来”当成“常常发生”。", Need.NEEDED, id="nothing is named that is so"),
        pytest.param("当然去过，而且很喜欢。", Need.NEEDED, id="of course, and what else"),
        pytest.param("一点儿也不难。", Need.NEEDED, id="a quality of nothing"),
        pytest.param("活下来了，每年给我们写信。", Need.NEEDED, id="done by nobody"),
        pytest.param("跟养孩子差不多。", Need.NEEDED, id="a noun behind a preposition is no subject"),
        pytest.param("普通的十六张，贵的二十张。", Need.NEEDED, id="a number of what is not named"),
        pytest.param("有啊，我弟弟每天来看我。", Need.HELPS, id="yes, and then a sentence"),
        pytest.param("这么多年，邻居都习惯了。", Need.NONE, id="all these years"),
        pytest.param("因为门是新做的，墙不是。", Need.HELPS, id="a reason"),
        pytest.param("先弄清楚他气什么。", Need.NEEDED, id="a verb that no list has"),
        pytest.param("看您什么时候来找我。", Need.NEEDED, id="that depends, and what does"),
        pytest.param("最难的不是修得慢，而是修错了。", Need.HELPS, id="the hardest of what"),
        pytest.param("我每天走三公里路。", Need.NONE, id="a subject"),
        pytest.param("我们修的是旧琴。", Need.NONE, id="a description for a subject"),
        pytest.param("看得见的人不懂这些。", Need.NONE, id="a subject that begins with a verb"),
        pytest.param("有个学生每天来看我。", Need.NONE, id="a story begins"),
        pytest.param("老实说，我不太喜欢。", Need.NONE, id="an opening without a subject"),
        pytest.param("二〇一九年，一对老夫妻买了房子。", Need.NONE, id="a time and then a subject"),
        pytest.param("普通的“十六张”，贵的二十张。", Need.NEEDED, id="a number in quotation marks"),
        pytest.param("“活下来”了，每年给我们写信。", Need.NEEDED, id="done by nobody, in quotation marks"),
        pytest.param("半夜里，起来烧水。", Need.NEEDED, id="a time, and an act of nobody"),
        pytest.param("靠的是手和眼睛。", Need.NEEDED, id="what one relies on, and for what"),
        pytest.param("这样修不划算。", Need.NEEDED, id="in this way"),
        pytest.param("训练新的学生。", Need.NEEDED, id="an act, done to somebody"),
        pytest.param("最后从山外的河里跑出来。", Need.NEEDED, id="where from, with a description in it"),
        pytest.param("在《茶馆》里演了三年。", Need.NEEDED, id="where, with a sign in it"),
        pytest.param("一个下雨天，走了三个小时。", Need.NEEDED, id="a day without a verb, and an act of nobody"),
        pytest.param("见过。", Need.NEEDED, id="a verb that may be a result"),
        pytest.param("在河边的那条老街上。", Need.NONE, id="where alone"),
        pytest.param("今年的冬天很冷。", Need.NONE, id="a subject that is described"),
    ],
)
def test_an_answer_needs_its_question_where_it_names_nothing_that_it_speaks_of(sentence: str, need: Need) -> None:
    assert need_of(tuple(_WORDS.words(sentence)), answers=True) is need


@pytest.mark.parametrize(
    ("sentence", "need"),
    [
        pytest.param("是在哪儿做的？", Need.NEEDED, id="where what was made"),
        pytest.param("是跟谁学的？", Need.NEEDED, id="with whom what was learnt"),
        pytest.param("那把雨伞我可舍不得用。", Need.NEEDED, id="what is spoken of, before who does something with it"),
        pytest.param("不过这个箱子他打不开。", Need.NEEDED, id="so, behind a but"),
        pytest.param("那个人我不认识，可是他先笑了。", Need.HELPS, id="somebody"),
        pytest.param("那把雨伞的主人我见过。", Need.HELPS, id="whose it is"),
        pytest.param("这几年他很少回家，我也是。", Need.NONE, id="a time, and who"),
        pytest.param("这把琴是在哪儿做的？", Need.HELPS, id="where this instrument was made"),
        pytest.param("我的琴是在哪儿做的？", Need.NONE, id="where my instrument was made"),
        pytest.param("几乎全都答对了。", Need.NEEDED, id="all of them"),
        pytest.param("回家以后关好门，一句话也不说。", Need.HELPS, id="not a word, and by whom"),
        pytest.param("在出发前的那个晚上睡得很差。", Need.HELPS, id="on that night, and who"),
        pytest.param("在出发前的那个晚上他睡得很差。", Need.NONE, id="on that night he"),
        pytest.param("在出发前的村子里我睡得很差。", Need.NONE, id="where, and then a subject"),
        pytest.param("前者由老师出题，后者由学生自己选。", Need.NEEDED, id="the former and the latter"),
        pytest.param("其一是门前的院子。", Need.NEEDED, id="the one of two"),
        pytest.param("用了三天，别人只用一天。", Need.HELPS, id="who took three days"),
        pytest.param("用三天时间，我们把墙刷完了。", Need.NONE, id="in three days"),
        pytest.param("问了一年，他去城里卖空调了。", Need.HELPS, id="who is named later"),
        pytest.param("减掉它们，不就等于放弃一笔收入吗？", Need.HELPS, id="an act of nobody"),
        pytest.param("这叫两种风险的区别。", Need.HELPS, id="this"),
        pytest.param("到那时，学校的孩子也都长大了。", Need.NEEDED, id="by that time"),
        pytest.param("背面画着一把椅子。", Need.NEEDED, id="on the back of what"),
        pytest.param("从那天起，邻居天天来。", Need.HELPS, id="from that day on"),
        pytest.param("那不是信，而是账。", Need.NEEDED, id="what is no letter"),
        pytest.param("那不是更好吗？", Need.HELPS, id="a question that denies nothing"),
        pytest.param("其中一个跟我说他不来了。", Need.HELPS, id="one of them"),
        pytest.param("我带着它走了三天。", Need.HELPS, id="a thing that is named before"),
        pytest.param("既然如此，我们不去了。", Need.HELPS, id="if that is so"),
        pytest.param("此后由于天气不好，人越来越少。", Need.HELPS, id="after this"),
        pytest.param("一年一百四十把，其中值钱的很少。", Need.HELPS, id="so many of what"),
        pytest.param("有摔坏的，有烤坏的，什么样的都有。", Need.HELPS, id="some of what"),
        pytest.param("您看，这家店没有门。", Need.NONE, id="look here"),
        pytest.param("上大学的时候，我住在城里。", Need.NONE, id="a time that is told by an act"),
        pytest.param("在许多商店关门的情况下，我们的店还开着。", Need.NONE, id="the circumstances"),
        pytest.param("训练约在早上七点。", Need.NONE, id="an act that is spoken of"),
        pytest.param("这几年我很少回家。", Need.NONE, id="these years"),
        pytest.param("听说您去过那里。", Need.NONE, id="as one hears"),
        pytest.param("恐怕连老师都答不出来。", Need.NEEDED, id="even the teacher, what"),
        pytest.param("回来以后，我天天做饭。", Need.NONE, id="after an act"),
        pytest.param("没有，我妹妹也在城里。", Need.NONE, id="no, of no question"),
        pytest.param("……，老师走了。", Need.NONE, id="a pause before a sentence"),
        pytest.param("1979年，学校修了新楼。", Need.NONE, id="a year"),
        pytest.param("第三届的学生最多。", Need.NONE, id="one of a row"),
        pytest.param("第一，我们换了工厂。", Need.NONE, id="firstly"),
        pytest.param("钱没有了，我们还是去。", Need.NONE, id="what there is no more"),
        pytest.param("新衣服我穿过，很舒服。", Need.NONE, id="a quality of the noun behind it"),
        pytest.param("最近客人少了一半。", Need.NONE, id="a quality with no noun behind it"),
        pytest.param("学校不大，可是很老。", Need.NONE, id="a quality that is denied"),
    ],
)
def test_a_sentence_is_helped_by_the_one_before_where_it_leaves_something_open(sentence: str, need: Need) -> None:
    assert need_of(tuple(_WORDS.words(sentence)), answers=False) is need


def test_a_part_of_a_sentence_that_names_who_only_later_is_helped_by_what_stands_before_it() -> None:
    words = tuple(_WORDS.words("增加两成，就是六个，也就是说，一百个人天天来。"))
    assert need_of(words, answers=False, is_cut=True) is Need.HELPS


@pytest.mark.parametrize(
    "part",
    [
        pytest.param("少的时候四个，其中一个还是来躲雨的。", id="it only counts"),
        pytest.param("去年托人带来一双布鞋。", id="nobody has asked somebody to bring it"),
        pytest.param("放在锅里一天比一天香。", id="it names nothing"),
    ],
)
def test_a_part_of_a_sentence_needs_what_stands_before_it(part: str) -> None:
    assert need_of(tuple(_WORDS.words(part)), answers=False, is_cut=True) is Need.NEEDED
