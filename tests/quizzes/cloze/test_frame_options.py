"""No function word is offered as wrong where it may stand as well as the right one."""

from __future__ import annotations

import pytest

from quizzes.cloze.completed import complements
from quizzes.cloze.cue_table import cues
from quizzes.cloze.frame import frames, items
from quizzes.cloze.frame_options import fits_too, is_lifeless, may_be_right
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("sentence", "key", "word"),
    [
        pytest.param("只要有人来，我也开门，她就打电话回家。", "只要", "即使", id="even if somebody comes"),
        pytest.param("因为刮风也得出海，所以大家都带了药。", "因为", "即使", id="even if, too"),
        pytest.param("老师常常用这句话解释那段历史。", "用", "从", id="to explain it from a sentence"),
        pytest.param("后来公司让我重新安排座位。", "让", "把", id="to place me anew"),
        pytest.param("无论谁来，我都不开门，所以大家都生气了。", "无论", "因为", id="a reason, so"),
        pytest.param("虽然一下雨就停电，但是我们住得很开心。", "虽然", "只要", id="as long as it rains"),
        pytest.param("只有过年才回家，平时还是住在厂里。", "只有", "虽然", id="though, all the same"),
        pytest.param("即使一个学生，我也要上完这堂课。", "即使", "只有", id="only one, too"),
        pytest.param("在照片上可以看出他的年纪。", "在", "由", id="to tell it from a photograph"),
        pytest.param("在家里也很客气，他从来不骂人。", "在", "对", id="polite to the family"),
        pytest.param("在学习过程中出现的问题，我们会一起解决。", "在", "对", id="as to problems"),
        pytest.param("他跟客户交流，从来不看稿子。", "跟", "给", id="for clients"),
        pytest.param("他跟父母一起寄了一个包裹。", "跟", "给", id="for the parents"),
        pytest.param("他跟孩子一起唱了一首歌。", "跟", "对", id="sung to the children"),
        pytest.param("我从爷爷说起，他们都听哭了。", "从", "对", id="told to grandfather"),
        pytest.param("文件都被公司带走了。", "被", "从", id="taken away from there"),
        pytest.param("他给客人介绍一下，就去厨房了。", "给", "把", id="to introduce the guest"),
        pytest.param("这件事让我高兴坏了。", "让", "把", id="made glad beyond measure"),
        pytest.param("那几天他走得很远。", "得", "了", id="a long way"),
        pytest.param("晚上我常常忙到很晚。", "到", "得", id="late"),
        pytest.param("不管多大的雪，都只是几张照片。", "都", "就", id="merely"),
        pytest.param("那段时间房租有点高了。", "有点", "一下", id="all at once"),
        pytest.param("他们对老人像家人一样。", "像", "对", id="the same to the family"),
        pytest.param("他搬到了最远的地方。", "的", "地", id="it stands behind the gap"),
        pytest.param("可以在公开数据的基础上训练。", "在", "以", id="it stands before the gap"),
        pytest.param("我把这把椅子给客人留下来，他没坐。", "给", "把", id="what is acted on was named"),
        pytest.param("现在的客人跟以前有什么不同？", "跟", "比", id="than before"),
        pytest.param("他写的字跟年轻时没什么两样。", "跟", "比", id="than when he was young"),
    ],
)
def test_a_word_that_fits_as_well_is_not_offered(sentence: str, key: str, word: str) -> None:
    assert word not in _offered(sentence, key)


@pytest.mark.parametrize(
    ("sentence", "key", "word"),
    [
        pytest.param("因为海上刮大风，所以我们都没有出海。", "因为", "即使", id="what was so"),
        pytest.param("因为墙太湿就会掉漆，所以我们夏天少刷。", "因为", "虽然", id="no contrast"),
        pytest.param("如果出了事，我们就留下来帮忙。", "如果", "即使", id="nothing but a condition"),
        pytest.param("无论天气怎么样，他都会来上班。", "无论", "因为", id="nothing that comes of it"),
        pytest.param("虽然天气不好，但是我们住得很开心。", "虽然", "只要", id="no consequence"),
        pytest.param("即使你们都不来，我也要上完这堂课。", "即使", "只有", id="a whole clause"),
        pytest.param("不管下多大的雪，都照常上课。", "都", "就", id="in any case"),
        pytest.param("在照片上可以看出他的年纪。", "在", "用", id="by what is on it"),
        pytest.param("在学习过程中，我们会遇到很多问题。", "在", "对", id="the course of it"),
        pytest.param("他跟父母一起搬到了城里。", "跟", "比", id="no comparison"),
        pytest.param("我从爷爷说起，他们都听哭了。", "从", "把", id="no object to move"),
        pytest.param("他被对手打败了。", "被", "从", id="nothing taken away"),
        pytest.param("他给客人介绍了几个菜。", "给", "把", id="some dishes"),
        pytest.param("这件事让我高兴，可是我没有说。", "让", "把", id="merely glad"),
        pytest.param("那几天他走得很快。", "得", "了", id="how fast"),
        pytest.param("气温从十度升到三十度。", "到", "得", id="a degree"),
        pytest.param("那段时间房租有点高。", "有点", "一下", id="no change"),
    ],
)
def test_a_word_that_does_not_fit_is_offered(sentence: str, key: str, word: str) -> None:
    assert word in _offered(sentence, key)


@pytest.mark.parametrize(
    ("phrase", "verb", "expected"),
    [
        pytest.param("我的书", "留下来", True, id="a thing in a short word"),
        pytest.param("餐馆", "关掉", True, id="a thing of the table"),
        pytest.param("想法", "写下来", True, id="what is done by hand to a matter"),
        pytest.param("故事", "说完", False, id="what else is done to a matter"),
        pytest.param("录音", "放给", False, id="what is no thing and no matter"),
        pytest.param("卡车", "停在", False, id="a thing that moves"),
        pytest.param("我和书", "留下来", False, id="somebody beside a thing"),
        pytest.param("钱都", "花在", False, id="a thing and an adverb"),
    ],
)
def test_nothing_is_done_by_what_has_no_life(phrase: str, verb: str, *, expected: bool) -> None:
    assert is_lifeless(phrase, verb) is expected


def test_every_word_of_the_table_is_offered_where_the_other_is_called_for() -> None:
    offered = {(key, word) for frame in frames() for key in frame.keys.pattern.split("|") for word in frame.wrong}
    offered |= {(key, word) for key, cue in cues().items() for word in cue.wrong}
    offered |= {(key, word) for (_, _, key), one in complements().items() for word in one.wrong}
    either = {word for _, word in offered}
    assert all((key, word) in offered or (key == "." and word in either) for key, word in fits_too())


@pytest.mark.parametrize(
    ("key", "word", "before", "after", "expected"),
    [
        pytest.param("只", "还", "今年", "剩两头羊。", True, id="only two are left, and two are still left"),
        pytest.param("只", "还", "他", "喝茶。", False, id="he drinks but tea"),
        pytest.param("了", "在", "这场戏他们准备", "两年后上演。", True, id="two years later, which says when"),
        pytest.param("了", "在", "這場戲他們準備", "兩年後上演。", True, id="later, in traditional characters"),
        pytest.param("了", "在", "这场戏他们准备", "两年才上演。", False, id="for two years, which no place is"),
        pytest.param("就", "才", "闹钟一响，他", "起床。", True, id="nothing else makes him rise"),
        pytest.param("就", "才", "他一听，", "改回来了。", True, id="not before he hears it"),
        pytest.param("就", "才", "我要说话，一看是他，", "没说。", True, id="that is why nothing is said"),
        pytest.param("就", "才", "闹钟一响，", "起床。", False, id="one that rises is not named"),
        pytest.param("跟", "比", "今年", "往年不太一样。", True, id="other than in other years"),
        pytest.param("跟", "比", "這些菜", "從前的沒什麼區別。", True, id="than before, in traditional characters"),
        pytest.param("跟", "比", "今年", "往年一样。", False, id="the same as ever"),
        pytest.param("跟", "比", "我", "别人很不一样。", False, id="unlike others, which is no change"),
        pytest.param("就", "才", "他一到家，我", "走。", False, id="no call to anybody"),
        pytest.param("就", "再", "只要他不卖，", "没有人能逼他。", True, id="nobody any more"),
        pytest.param("就", "再", "只要簽了字，你", "不能反悔。", True, id="no more, in traditional characters"),
        pytest.param("就", "再", "只要下雨，他们", "不下地。", False, id="not then, and not nevermore"),
        pytest.param(
            "在", "从", "买家可以", "签收日起十天内退货。", True, id="from that day, as well as within the time"
        ),
        pytest.param("在", "由", "买家可以", "签收日起十天内退货。", True, id="from that day, formally"),
        pytest.param("在", "从", "买家可以", "收到货后十天内退货。", True, id="from then on"),
        pytest.param("在", "从", "买家可以", "十天内退货。", False, id="within ten days, which no day begins"),
        pytest.param(
            "在", "由", "買家可以", "簽收日起十天內退貨。", True, id="from that day, in traditional characters"
        ),
        pytest.param("在", "从", "他想", "预算以内挑一台。", True, id="to choose from what is within it"),
        pytest.param(
            "在", "对", "商店", "十天内退货的客人不收钱。", True, id="towards those who do so within the time"
        ),
        pytest.param("在", "对", "客人", "十天内退了货。", False, id="nobody it is directed at"),
        pytest.param("因", "被", "他们常常", "误解而吵架。", True, id="they are misunderstood, and so quarrel"),
        pytest.param("因", "被", "他们常常", "小事而吵架。", False, id="no deed"),
        pytest.param("完", "到", "她讲", "饭也不想吃了。", True, id="she talks until she does not want to eat"),
        pytest.param("完", "到", "她讲", "天亮才睡。", True, id="she talks till daybreak"),
        pytest.param("完", "到", "她讲", "这个故事就走了。", False, id="she ends her tale"),
        pytest.param("完", "到", "她講", "飯也不想吃了。", True, id="traditional"),
        pytest.param("出去", "起来", "一株卖", "差不多六十块。", True, id="what it comes to when one sells it"),
        pytest.param("出去", "起来", "房子卖", "了。", False, id="no price"),
    ],
)
def test_a_word_may_be_right_beside_the_key(key: str, word: str, before: str, after: str, *, expected: bool) -> None:
    assert may_be_right(key, word, before, after) is expected


def _offered(sentence: str, key: str) -> set[str]:
    found = [item for item in items(Document(talk(("甲", sentence, None), language=None)), Tally()) if item.key == key]
    return {wrong.option for item in found for wrong in item.distractors}
