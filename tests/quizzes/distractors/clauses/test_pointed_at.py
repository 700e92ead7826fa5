"""A sentence needs what was said before where it points at, or counts, what stands nowhere in it."""

from __future__ import annotations

import pytest

from quizzes.chinese.segmentation import Segmenter
from quizzes.distractors.clauses.leaning import Need
from quizzes.distractors.clauses.pointed_at import pointed_need, takes_up_unnamed

_WORDS = Segmenter()


@pytest.mark.parametrize(
    ("sentence", "need"),
    [
        pytest.param("我觉得这话有道理，可是我没照做。", Need.NEEDED, id="these words"),
        pytest.param("那五天他天天下雨也来。", Need.NEEDED, id="those days"),
        pytest.param("这一点我倒没想到。", Need.NEEDED, id="this point"),
        pytest.param("这一点钱我不要。", Need.HELPS, id="this bit of money"),
        pytest.param("去年我去听过，比我的好。", Need.HELPS, id="heard what"),
        pytest.param("去年我去听过他的课，比我的好。", Need.HELPS, id="his lesson, and whose"),
        pytest.param("去年我去听过王平的课，比我的好。", Need.NONE, id="whose lesson"),
        pytest.param("难的是，这四项里便宜的只有一项。", Need.NEEDED, id="those items"),
        pytest.param("那只花瓶上有一道很长的裂纹。", Need.HELPS, id="that vase, which it names"),
        pytest.param("我还没走到那里。", Need.NEEDED, id="there"),
        pytest.param("我去过南边的学校，那里很安静。", Need.NONE, id="there, at the school"),
        pytest.param("脖子在那里转了个弯。", Need.HELPS, id="there, and the neck is no place"),
        pytest.param("这就是两种做法的区别。", Need.NEEDED, id="this is"),
        pytest.param("老王每天来得最早，这让我很高兴。", Need.NONE, id="this, which was just told"),
        pytest.param("这几年我们很少回家。", Need.NONE, id="these years"),
        pytest.param("我们这个行业很小。", Need.NONE, id="of us"),
        pytest.param("我偷偷把它调准了。", Need.NEEDED, id="it"),
        pytest.param("买它的人是我们的老邻居。", Need.NEEDED, id="it, and a person is named"),
        pytest.param("一百年以后的人可以问它。", Need.NEEDED, id="it, and people are named"),
        pytest.param("钟走得太快，我把它调准了。", Need.NONE, id="it, the clock"),
        pytest.param("她还嫌我走得太慢。", Need.HELPS, id="she"),
        pytest.param("我姐姐没来，她在医院。", Need.NONE, id="she, the sister"),
        pytest.param("我老伴说了，她不愿意来。", Need.NONE, id="she, the wife"),
        pytest.param("味儿太浓，她受不了。", Need.HELPS, id="she, who is no smell"),
        pytest.param("箱子太重，我搬不动它。", Need.NONE, id="it, the box"),
        pytest.param("里面没有信，只有一张旧地图。", Need.NEEDED, id="in what"),
        pytest.param("里面的人都听见了我们的话。", Need.NONE, id="who is inside"),
        pytest.param("她抱着孩子在里面等了半天。", Need.NEEDED, id="in what, which is no child"),
        pytest.param("我坐在旁边一句话也没说。", Need.HELPS, id="beside what"),
        pytest.param("家里有个大水缸，我躲在里面不出来。", Need.NONE, id="in the jar"),
        pytest.param("最高的有三米，最矮的不到一米。", Need.NEEDED, id="the tallest and the smallest"),
        pytest.param("最高的楼有三十层，最矮的只有两层。", Need.NEEDED, id="one of the two is not named"),
        pytest.param("两年以后，三百二十。", Need.NEEDED, id="a number of nothing"),
        pytest.param("一共三页，没有题目。", Need.NEEDED, id="so many in all"),
        pytest.param("……下雪，我也要去。", Need.NEEDED, id="going on with another's words"),
        pytest.param("因为我上课爱拿面包打比方：手要轻。", Need.NEEDED, id="a reason for nothing"),
        pytest.param("因为下大雪，我们都没去上班。", Need.NONE, id="a reason for something"),
        pytest.param("不过钱不等于时间。", Need.HELPS, id="set against something"),
        pytest.param("班长在会上念了，大家都笑。", Need.HELPS, id="read what"),
        pytest.param("他们已经做到第三组了。", Need.HELPS, id="a third of what"),
        pytest.param("颜色大家都会看，声音就不一定了。", Need.HELPS, id="no more so than the other"),
        pytest.param("一次是女儿考试那年，她写作文。", Need.NEEDED, id="one of some times"),
        pytest.param("没有一个人发现他不识字。", Need.HELPS, id="he, who is none of nobody"),
        pytest.param("我当天就写了申请，要去别的学校。", Need.HELPS, id="that day"),
        pytest.param("还挂在网上，我没有删。", Need.HELPS, id="still there, and what is"),
        pytest.param("还有一位老师没有来。", Need.NONE, id="another one, who is named"),
        pytest.param("不是，我原来是教数学的老师。", Need.NONE, id="no, where nothing was asked"),
        pytest.param("学校里的学生，三百二十。", Need.NONE, id="a number of pupils"),
        pytest.param("小林没来，他在医院里。", Need.NONE, id="he, of that name"),
        pytest.param("谁来晚了，他就得请大家吃饭。", Need.NONE, id="he, whoever it is"),
        pytest.param("别人都说那里很安静。", Need.NEEDED, id="there, and others are no place"),
        pytest.param("话刚说到那里。", Need.NEEDED, id="there, and words are no place"),
        pytest.param("我画到那里就停了。", Need.NEEDED, id="there, and to draw is no picture"),
        pytest.param("竹子涨了两成，您的价钱没涨。", Need.NONE, id="all is named"),
    ],
)
def test_what_a_sentence_points_at_is_looked_for_in_it(sentence: str, need: Need) -> None:
    assert pointed_need(tuple(_WORDS.words(sentence)), answers=False) is need


@pytest.mark.parametrize(
    ("statement", "is_taken_up"),
    [
        pytest.param("不过我不想去。", True, id="set against something"),
        pytest.param("她不想去。", True, id="she"),
        pytest.param("她不想去吗？", False, id="a question"),
        pytest.param("我姐姐说她不想去。", False, id="she, the sister"),
    ],
)
def test_a_statement_takes_up_what_it_does_not_name(statement: str, *, is_taken_up: bool) -> None:
    assert takes_up_unnamed(tuple(_WORDS.words(statement))) is is_taken_up


@pytest.mark.parametrize(
    ("answer", "need"),
    [
        pytest.param("有，学校想让我去坐办公室。", Need.NEEDED, id="yes, there is"),
        pytest.param("不是，我原来是教数学的老师。", Need.NEEDED, id="no, it is not"),
        pytest.param("我信，我现在就在跑步。", Need.NEEDED, id="believes what"),
        pytest.param("看到了，我还专门去问了医生。", Need.NEEDED, id="saw what"),
        pytest.param("基金会给的，一次三百块。", Need.NEEDED, id="given by somebody, and what"),
        pytest.param("我每天走三公里。", Need.HELPS, id="a few words"),
        pytest.param("我每天早上和老伴走三公里路。", Need.NONE, id="a whole sentence"),
    ],
)
def test_an_answer_of_yes_or_no_needs_its_question(answer: str, need: Need) -> None:
    assert pointed_need(tuple(_WORDS.words(answer)), answers=True) is need
